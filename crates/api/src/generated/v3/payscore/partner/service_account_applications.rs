//! `/v3/payscore/partner/service-account-applications`: 收付通子商户申请绑定支付分服务 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_apply_no;

/// The path `/v3/payscore/partner/service-account-applications`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/partner/service-account-applications/{out_apply_no}`.
    pub fn out_apply_no(self, out_apply_no: impl AsRef<str>) -> out_apply_no::Path<'a> {
        out_apply_no::Path(
            self.0.variable("out_apply_no", out_apply_no.as_ref(), |value| {
                check::text("out_apply_no", value, 0, usize::MAX)
            }),
        )
    }

    /// 收付通子商户申请绑定支付分服务. Asks to bind a service to a sub-merchant of a platform.
    ///
    /// `POST /v3/payscore/partner/service-account-applications`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-account/create-service-account-application.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/payscore/partner/service-account-applications", "收付通子商户申请绑定支付分服务");

/// The body of `POST /v3/payscore/partner/service-account-applications`, 收付通子商户申请绑定支付分服务.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 服务商应用ID. AppID of the service provider. At most 32 characters.
    pub appid: String,
    /// 子商户商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 子商户应用ID. AppID of the sub-merchant. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 商户申请绑定单号. Your number of the application.
    pub out_apply_no: String,
    /// 绑定结果回调通知地址. Address that is told the result.
    #[serde(skip_serializing_if = "check::is_void")]
    pub result_notify_url: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, 32)?;
        }
        check::required("out_apply_no", &self.out_apply_no)?;
        check::text("out_apply_no", &self.out_apply_no, 0, usize::MAX)?;
        if let Some(value) = &self.result_notify_url {
            check::text("result_notify_url", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/partner/service-account-applications`, 收付通子商户申请绑定支付分服务.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 服务商商户号. Merchant id of the service provider or institution. At most 32 characters.
    pub mchid: String,
    /// 服务商应用ID. AppID of the service provider. At most 32 characters.
    pub appid: String,
    /// 子商户商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 子商户应用ID. AppID of the sub-merchant. At most 32 characters.
    pub sub_appid: Option<String>,
    /// 申请单号. Your number of the application.
    pub out_apply_no: String,
    /// 绑定结果回调通知地址. Address that is told the result.
    pub result_notify_url: Option<String>,
    /// 受理状态. State of the application.
    pub apply_state: String,
    /// 拒绝原因. Why the application was rejected.
    pub reject_reason: Option<String>,
}

fields! {
    PostResponse {
        0 service_id, 1 mchid, 2 appid, 3 sub_mchid, 4 sub_appid, 5 out_apply_no, 6 result_notify_url, 7 apply_state,
        8 reject_reason,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["service_id", "mchid", "appid", "sub_mchid", "out_apply_no", "apply_state"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
