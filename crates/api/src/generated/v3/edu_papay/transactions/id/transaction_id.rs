//! `/v3/edu-papay/transactions/id/{transaction_id}`: 微信订单号查单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/edu-papay/transactions/id/{transaction_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 微信订单号查单.
    ///
    /// `GET /v3/edu-papay/transactions/id/{transaction_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_8.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/edu-papay/transactions/id/{transaction_id}", "微信订单号查单");

/// The query of `GET /v3/edu-papay/transactions/id/{transaction_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号.
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

/// The answer to `GET /v3/edu-papay/transactions/id/{transaction_id}`, 微信订单号查单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 服务商商户号.
    pub sp_mchid: Option<String>,
    /// 服务商APPID.
    pub appid: String,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 子商户APPID.
    pub sub_appid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 商户数据.
    pub attach: Option<String>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<Time>,
    /// 交易状态.
    pub trade_state: String,
    /// 交易状态描述.
    pub trade_state_description: Option<String>,
    /// 支付者.
    pub payer: Option<crate::v3::edu_papay::transactions::Payer>,
    /// 订单金额.
    pub amount: crate::v3::edu_papay::transactions::GetResponseAmount,
    /// 设备信息.
    pub device_information: crate::v3::edu_papay::transactions::DeviceInformation,
    /// 优惠详情.
    pub promotion_detail: Option<Vec<crate::v3::edu_papay::transactions::PromotionDetail>>,
}

fields! {
    GetResponse {
        0 sp_mchid, 1 appid, 2 sub_mchid, 3 sub_appid, 4 out_trade_no, 5 transaction_id, 6 attach, 7 bank_type,
        8 success_time, 9 trade_state, 10 trade_state_description, 11 payer, 12 amount, 13 device_information,
        14 promotion_detail,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["appid", "out_trade_no", "trade_state", "amount", "device_information"],
    &[
        ("amount", &crate::v3::edu_papay::transactions::GET_RESPONSE_AMOUNT_SHAPE),
        ("device_information", &crate::v3::edu_papay::transactions::DEVICE_INFORMATION_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
