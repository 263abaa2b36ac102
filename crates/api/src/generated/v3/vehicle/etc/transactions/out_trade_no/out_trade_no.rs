//! `/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`: 查询订单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询订单.
    ///
    /// `GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_8.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}", "查询订单");

/// The query of `GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 特约商户号.
    pub sub_mchid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
    }
}

/// The answer to `GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`, 查询订单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户号.
    pub mchid: String,
    /// 特约商户号.
    pub sub_mchid: Option<String>,
    /// 商户appid.
    pub appid: String,
    /// 特约商户appid.
    pub sub_appid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 商户数据.
    pub attach: Option<String>,
    /// 交易类型.
    pub trade_type: String,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<Time>,
    /// 交易状态.
    pub trade_state: String,
    /// 交易状态描述.
    pub trade_state_desc: Option<String>,
    /// 支付者.
    pub payer: Option<crate::v3::vehicle::etc::transactions::Payer>,
    /// 订单金额.
    pub amount: crate::v3::vehicle::etc::transactions::Amount,
    /// 设备信息.
    pub device_info: Option<crate::v3::vehicle::etc::transactions::DeviceInfo>,
    /// 优惠详情.
    pub promotion_detail: Option<Vec<crate::v3::vehicle::etc::transactions::PromotionDetail>>,
}

fields! {
    GetResponse {
        0 mchid, 1 sub_mchid, 2 appid, 3 sub_appid, 4 out_trade_no, 5 transaction_id, 6 attach, 7 trade_type,
        8 bank_type, 9 success_time, 10 trade_state, 11 trade_state_desc, 12 payer, 13 amount, 14 device_info,
        15 promotion_detail,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["mchid", "appid", "out_trade_no", "transaction_id", "trade_type", "trade_state", "amount"],
    &[
        ("amount", &crate::v3::vehicle::etc::transactions::AMOUNT_SHAPE),
        ("promotion_detail", &crate::v3::vehicle::etc::transactions::PROMOTION_DETAIL_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
