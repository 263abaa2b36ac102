//! `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`: 微信支付批次单号查询批次单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod details;

/// The path `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details`.
    pub fn details(self) -> details::Path<'a> {
        details::Path(self.0.segment("details"))
    }

    /// 微信支付批次单号查询批次单. State of a batch, by WeChat Pay's number.
    ///
    /// `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014310369>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}",
    "微信支付批次单号查询批次单",
);

/// The query of `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 是否需要查询品牌红包明细单. Whether details are listed, too. They are only while the batch is FINISHED.
    pub need_query_detail: Option<bool>,
    /// 品牌红包明细单状态. Which details.
    pub detail_state: Option<DetailState>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.detail_state {
            check::known("detail_state", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("need_query_detail", self.need_query_detail.as_ref());
        query.push_some("detail_state", self.detail_state.as_ref());
    }
}

/// The answer to `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`, 微信支付批次单号查询批次单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 品牌主商户号. Merchant id of the brand.
    pub brand_mchid: String,
    /// 微信支付品牌红包批次单号. WeChat Pay's number of the batch.
    pub batch_no: String,
    /// 商家品牌红包批次单号. Your number of the batch.
    pub out_batch_no: String,
    /// 品牌ID. Id of the brand.
    pub brand_id: Option<i64>,
    /// 品牌红包模板ID. Id of the packet template.
    pub template_id: Option<String>,
    /// 品牌AppID. AppID bound to the brand.
    pub brand_appid: Option<String>,
    /// 批次单状态. State of the batch.
    pub batch_state: crate::v3::fund_app::brand_redpacket::BatchState,
    /// 品牌红包批次名称. Name of the batch.
    pub batch_name: String,
    /// 品牌红包批次备注. Remark on the batch.
    pub batch_remark: String,
    /// 品牌红包批次单关闭原因. Why it was closed.
    pub close_reason: Option<crate::v3::fund_app::brand_redpacket::CloseReason>,
    /// 总金额. Fen (1/100 yuan) of all details.
    pub total_amount: i64,
    /// 总笔数. Number of details.
    pub total_num: i64,
    /// 品牌红包批次创建时间. When it was created.
    pub create_time: Time,
    /// 品牌红包批次更新时间. When its state last changed.
    pub update_time: Option<Time>,
    /// 发放成功金额. Fen (1/100 yuan) paid.
    pub success_amount: i64,
    /// 发放成功笔数. Number of details paid.
    pub success_num: i64,
    /// 发放失败金额. Fen (1/100 yuan) of failed details.
    pub fail_amount: i64,
    /// 发放失败笔数. Number of failed details.
    pub fail_num: i64,
    /// 品牌红包明细列表. The details asked for. Only with FINISHED.
    pub detail_list: Option<Vec<crate::v3::fund_app::brand_redpacket::Detail>>,
}

fields! {
    GetResponse {
        0 brand_mchid, 1 batch_no, 2 out_batch_no, 3 brand_id, 4 template_id, 5 brand_appid, 6 batch_state,
        7 batch_name, 8 batch_remark, 9 close_reason, 10 total_amount, 11 total_num, 12 create_time, 13 update_time,
        14 success_amount, 15 success_num, 16 fail_amount, 17 fail_num, 18 detail_list,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "brand_mchid",
        "batch_no",
        "out_batch_no",
        "batch_state",
        "batch_name",
        "batch_remark",
        "total_amount",
        "total_num",
        "create_time",
        "success_amount",
        "success_num",
        "fail_amount",
        "fail_num",
    ],
    &[("detail_list", &crate::v3::fund_app::brand_redpacket::DETAIL_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 品牌红包明细单状态.
    pub enum DetailState {
        /// `DETAIL_VIEW_ALL`
        DetailViewAll = "DETAIL_VIEW_ALL",
        /// `DETAIL_VIEW_SUCCESS`
        DetailViewSuccess = "DETAIL_VIEW_SUCCESS",
        /// `DETAIL_VIEW_FAIL`
        DetailViewFail = "DETAIL_VIEW_FAIL",
    }
}
