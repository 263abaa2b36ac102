//! `/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`: 查询订单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询订单.
    ///
    /// `GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml>
    #[deprecated = "the official page calls it deprecated"]
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}", "查询订单");

/// The query of `GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`.
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

/// The answer to `GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`, 查询订单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户号.
    pub mchid: String,
    /// 特约商户号.
    pub sub_mchid: Option<String>,
    /// 服务商公众号ID.
    pub appid: String,
    /// 特约商户公众号ID.
    pub sub_appid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信订单号.
    pub transaction_id: Option<String>,
    /// 商户数据.
    pub attach: Option<String>,
    /// 交易类型.
    pub trade_type: String,
    /// 银行类型.
    pub bank_type: Option<String>,
    /// 成功时间.
    pub success_time: Option<Time>,
    /// 交易状态.
    pub trade_state: String,
    /// 交易状态描述.
    pub trade_state_des: Option<String>,
    /// 充电授权扣费协议号.
    pub contract_id: String,
    /// 支付者信息.
    pub payer: Option<crate::v3::ebike::charge::transactions::Payer>,
    /// 订单金额信息.
    pub amount: crate::v3::ebike::charge::transactions::GetResponseAmount,
    /// 设备信息.
    pub device_info: crate::v3::ebike::charge::transactions::DeviceInfo,
    /// 优惠信息.
    pub promotion_detail: Option<Vec<crate::v3::ebike::charge::transactions::PromotionDetail>>,
}

fields! {
    GetResponse {
        0 mchid, 1 sub_mchid, 2 appid, 3 sub_appid, 4 out_trade_no, 5 transaction_id, 6 attach, 7 trade_type,
        8 bank_type, 9 success_time, 10 trade_state, 11 trade_state_des, 12 contract_id, 13 payer, 14 amount,
        15 device_info, 16 promotion_detail,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["mchid", "appid", "out_trade_no", "trade_type", "trade_state", "contract_id", "amount", "device_info"],
    &[
        ("amount", &crate::v3::ebike::charge::transactions::GET_RESPONSE_AMOUNT_SHAPE),
        ("device_info", &crate::v3::ebike::charge::transactions::DEVICE_INFO_SHAPE),
        ("promotion_detail", &crate::v3::ebike::charge::transactions::PROMOTION_DETAIL_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
