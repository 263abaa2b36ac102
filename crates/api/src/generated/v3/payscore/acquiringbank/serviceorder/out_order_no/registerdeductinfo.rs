//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`: 从业机构登记微信支付分扣款信息 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 从业机构登记微信支付分扣款信息. Registers the deduction of a completed order, before the clearing house makes it. For
    /// payment institutions.
    ///
    /// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012458414>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo",
    "从业机构登记微信支付分扣款信息",
);

/// The body of `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`,
/// 从业机构登记微信支付分扣款信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 服务商应用ID. AppID of the institution. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 渠道商商户号. Merchant id of the channel partner. At most 32 characters.
    pub channel_id: String,
    /// 商户系统内部扣款单号. Your number of the deduction.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_trade_no: Option<String>,
    /// 子商户公众账号ID. AppID of the sub-merchant. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, 32)?;
        }
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("channel_id", &self.channel_id)?;
        check::text("channel_id", &self.channel_id, 0, 32)?;
        if let Some(value) = &self.out_trade_no {
            check::text("out_trade_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, 32)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`,
/// 从业机构登记微信支付分扣款信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商品或支付单简要描述. What is paid for.
    pub description: Option<String>,
}

fields! {
    PostResponse {
        0 description,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}
