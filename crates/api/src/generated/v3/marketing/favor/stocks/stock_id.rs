//! `/v3/marketing/favor/stocks/{stock_id}`: 查询批次详情 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod items;
pub mod merchants;
pub mod modify_goods_id;
pub mod pause;
pub mod refund_flow;
pub mod refund_flow_by_day;
pub mod restart;
pub mod start;
pub mod use_flow;
pub mod use_flow_by_day;

/// The path `/v3/marketing/favor/stocks/{stock_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/favor/stocks/{stock_id}/items`.
    pub fn items(self) -> items::Path<'a> {
        items::Path(self.0.segment("items"))
    }

    /// On to `/v3/marketing/favor/stocks/{stock_id}/merchants`.
    pub fn merchants(self) -> merchants::Path<'a> {
        merchants::Path(self.0.segment("merchants"))
    }

    /// On to `/v3/marketing/favor/stocks/{stock_id}/modify-goods-id`.
    pub fn modify_goods_id(self) -> modify_goods_id::Path<'a> {
        modify_goods_id::Path(self.0.segment("modify-goods-id"))
    }

    /// On to `/v3/marketing/favor/stocks/{stock_id}/pause`.
    pub fn pause(self) -> pause::Path<'a> {
        pause::Path(self.0.segment("pause"))
    }

    /// On to `/v3/marketing/favor/stocks/{stock_id}/refund-flow`.
    pub fn refund_flow(self) -> refund_flow::Path<'a> {
        refund_flow::Path(self.0.segment("refund-flow"))
    }

    /// On to `/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`.
    pub fn refund_flow_by_day(self) -> refund_flow_by_day::Path<'a> {
        refund_flow_by_day::Path(self.0.segment("refund-flow-by-day"))
    }

    /// On to `/v3/marketing/favor/stocks/{stock_id}/restart`.
    pub fn restart(self) -> restart::Path<'a> {
        restart::Path(self.0.segment("restart"))
    }

    /// On to `/v3/marketing/favor/stocks/{stock_id}/start`.
    pub fn start(self) -> start::Path<'a> {
        start::Path(self.0.segment("start"))
    }

    /// On to `/v3/marketing/favor/stocks/{stock_id}/use-flow`.
    pub fn use_flow(self) -> use_flow::Path<'a> {
        use_flow::Path(self.0.segment("use-flow"))
    }

    /// On to `/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`.
    pub fn use_flow_by_day(self) -> use_flow_by_day::Path<'a> {
        use_flow_by_day::Path(self.0.segment("use-flow-by-day"))
    }

    /// 查询批次详情.
    ///
    /// `GET /v3/marketing/favor/stocks/{stock_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_5.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/marketing/favor/stocks/{stock_id}", "查询批次详情");

/// The query of `GET /v3/marketing/favor/stocks/{stock_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 创建批次的商户号.
    pub stock_creator_mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("stock_creator_mchid", &self.stock_creator_mchid)?;
        check::text("stock_creator_mchid", &self.stock_creator_mchid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("stock_creator_mchid", &self.stock_creator_mchid);
    }
}

/// The answer to `GET /v3/marketing/favor/stocks/{stock_id}`, 查询批次详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 批次名称.
    pub stock_name: String,
    /// 开始时间.
    pub available_begin_time: Time,
    /// 结束时间.
    pub available_end_time: Time,
    /// 发放规则.
    pub stock_use_rule: Option<crate::v3::marketing::favor::stocks::StockUseRule>,
    /// 是否无资金流.
    pub no_cash: bool,
    /// 批次类型.
    pub stock_type: crate::v3::marketing::favor::StockType,
    /// 批次号.
    pub stock_id: Option<String>,
    /// 创建批次的商户号.
    pub stock_creator_mchid: Option<String>,
    /// 批次状态.
    pub status: Option<crate::v3::marketing::favor::stocks::GetStatus>,
    /// 使用说明.
    pub description: Option<String>,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 激活批次的时间.
    pub start_time: Option<Time>,
    /// 终止批次的时间.
    pub stop_time: Option<Time>,
    /// 是否单品优惠.
    pub singleitem: Option<bool>,
    /// 减至批次特定信息.
    pub cut_to_message: Option<crate::v3::marketing::favor::CutToMessage>,
    /// 已发券数量.
    pub distributed_coupons: Option<i64>,
    /// 业务类型.
    pub business_type: Option<crate::v3::marketing::favor::BusinessType>,
    /// 消费金可用地域.
    pub available_region_list: Option<Vec<crate::v3::marketing::favor::stocks::AvailableRegion>>,
    /// 消费金可用行业.
    pub available_industry_list: Option<Vec<String>>,
    /// 消费卡ID.
    pub card_id: Option<String>,
}

fields! {
    GetResponse {
        0 stock_name, 1 available_begin_time, 2 available_end_time, 3 stock_use_rule, 4 no_cash, 5 stock_type,
        6 stock_id, 7 stock_creator_mchid, 8 status, 9 description, 10 create_time, 11 start_time, 12 stop_time,
        13 singleitem, 14 cut_to_message, 15 distributed_coupons, 16 business_type, 17 available_region_list,
        18 available_industry_list, 19 card_id,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["stock_name", "available_begin_time", "available_end_time", "no_cash", "stock_type"],
    &[("stock_use_rule", &crate::v3::marketing::favor::stocks::STOCK_USE_RULE_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
