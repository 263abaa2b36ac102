//! `/v3/marketing/partnerships/terminate`: 终止合作关系 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/partnerships/terminate`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 终止合作关系.
    ///
    /// `POST /v3/marketing/partnerships/terminate`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/partnerships/chapter3_2.shtml>
    pub fn post(self, idempotency_key: &str, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_header("Idempotency-Key", idempotency_key).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/marketing/partnerships/terminate", "终止合作关系");

/// The body of `POST /v3/marketing/partnerships/terminate`, 终止合作关系.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 合作方信息.
    pub partner: crate::v3::marketing::partnerships::PostRequestPartner,
    /// 被授权数据.
    pub authorized_data: crate::v3::marketing::partnerships::PostRequestAuthorizedData,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        self.partner.check().map_err(|fault| fault.within("partner"))?;
        self.authorized_data.check().map_err(|fault| fault.within("authorized_data"))?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/partnerships/terminate`, 终止合作关系.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 终止合作关系时间.
    pub terminate_time: Time,
}

fields! {
    PostResponse {
        0 terminate_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["terminate_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
