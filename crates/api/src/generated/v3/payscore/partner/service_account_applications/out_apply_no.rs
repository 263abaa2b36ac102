//! `/v3/payscore/partner/service-account-applications/{out_apply_no}`: 查询收付通子商户服务绑定结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/partner/service-account-applications/{out_apply_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询收付通子商户服务绑定结果. Result of such a request.
    ///
    /// `GET /v3/payscore/partner/service-account-applications/{out_apply_no}`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-account/get-service-account-application.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/payscore/partner/service-account-applications/{out_apply_no}",
    "查询收付通子商户服务绑定结果",
);

/// The answer to `GET /v3/payscore/partner/service-account-applications/{out_apply_no}`, 查询收付通子商户服务绑定结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
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
    GetResponse {
        0 service_id, 1 mchid, 2 appid, 3 sub_mchid, 4 sub_appid, 5 out_apply_no, 6 result_notify_url, 7 apply_state,
        8 reject_reason,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["service_id", "mchid", "appid", "sub_mchid", "out_apply_no", "apply_state"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
