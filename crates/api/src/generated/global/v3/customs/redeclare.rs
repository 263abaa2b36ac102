//! `/global/v3/customs/redeclare`: 报关重推 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/global/v3/customs/redeclare`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 报关重推.
    ///
    /// `POST /global/v3/customs/redeclare`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/global/v3/customs/redeclare", "报关重推");

/// The body of `POST /global/v3/customs/redeclare`, 报关重推.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 机构APPID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 商户订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_trade_no: Option<String>,
    /// 微信订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub transaction_id: Option<String>,
    /// 商户子单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_order_no: Option<String>,
    /// 微信子单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_order_id: Option<String>,
    /// 海关编码.
    pub customs: crate::global::v3::customs::Customs,
    /// 商户海关备案号.
    pub merchant_customs_no: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        if let Some(value) = &self.out_trade_no {
            check::text("out_trade_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.transaction_id {
            check::text("transaction_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_order_no {
            check::text("sub_order_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_order_id {
            check::text("sub_order_id", value, 0, usize::MAX)?;
        }
        check::required("customs", &self.customs)?;
        check::known("customs", &self.customs)?;
        check::required("merchant_customs_no", &self.merchant_customs_no)?;
        check::text("merchant_customs_no", &self.merchant_customs_no, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /global/v3/customs/redeclare`, 报关重推.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 机构APPID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 报关状态.
    pub state: crate::global::v3::customs::PostState,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户子订单号.
    pub sub_order_no: Option<String>,
    /// 微信子订单号.
    pub sub_order_id: Option<String>,
    /// 最后更新时间.
    pub modify_time: Time,
    /// 申报结果说明.
    pub explanation: Option<String>,
}

fields! {
    PostResponse {
        0 appid, 1 mchid, 2 state, 3 out_trade_no, 4 transaction_id, 5 sub_order_no, 6 sub_order_id, 7 modify_time,
        8 explanation,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["appid", "mchid", "state", "out_trade_no", "transaction_id", "modify_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
