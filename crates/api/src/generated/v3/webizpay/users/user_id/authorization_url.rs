//! `/v3/webizpay/users/{user_id}/authorization-url`: 企业商户发起员工开通企业支付授权 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/webizpay/users/{user_id}/authorization-url`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 企业商户发起员工开通企业支付授权.
    ///
    /// `POST /v3/webizpay/users/{user_id}/authorization-url`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014507153>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/webizpay/users/{user_id}/authorization-url", "企业商户发起员工开通企业支付授权");

/// The body of `POST /v3/webizpay/users/{user_id}/authorization-url`, 企业商户发起员工开通企业支付授权.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 发起授权应用类型.
    pub application_type: crate::v3::webizpay::ApplicationType,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("application_type", &self.application_type)?;
        check::known("application_type", &self.application_type)?;
        Ok(())
    }
}

/// The answer to `POST /v3/webizpay/users/{user_id}/authorization-url`, 企业商户发起员工开通企业支付授权.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 企业员工ID.
    pub user_id: String,
    /// 跳转链接.
    pub authorization_url: Option<String>,
    /// 链接失效时间.
    pub expire_time: Option<Time>,
    /// 发起授权应用类型.
    pub application_type: crate::v3::webizpay::ApplicationType,
    /// 小程序查询参数.
    pub mp_query: Option<String>,
    /// 小程序业务类型.
    pub mp_business_type: Option<String>,
}

fields! {
    PostResponse {
        0 sp_mchid, 1 sub_mchid, 2 user_id, 3 authorization_url, 4 expire_time, 5 application_type, 6 mp_query,
        7 mp_business_type,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["sp_mchid", "sub_mchid", "user_id", "application_type"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
