//! `/v3/offlineface/repayment-url`: 获取还款链接接口 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/offlineface/repayment-url`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取还款链接接口.
    ///
    /// `POST /v3/offlineface/repayment-url`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/offlineface/repayment-url", "获取还款链接接口");

/// The body of `POST /v3/offlineface/repayment-url`, 获取还款链接接口.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户用户ID.
    pub out_user_id: String,
    /// 机构id.
    pub organization_id: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_user_id", &self.out_user_id)?;
        check::text("out_user_id", &self.out_user_id, 0, usize::MAX)?;
        check::required("organization_id", &self.organization_id)?;
        check::text("organization_id", &self.organization_id, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/offlineface/repayment-url`, 获取还款链接接口.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 还款链接.
    pub repayment_url: String,
    /// 链接过期时间.
    pub expire_at: Time,
}

fields! {
    PostResponse {
        0 repayment_url, 1 expire_at,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["repayment_url", "expire_at"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
