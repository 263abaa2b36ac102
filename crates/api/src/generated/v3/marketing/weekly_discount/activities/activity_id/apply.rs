//! `/v3/marketing/weekly-discount/activities/{activity_id}/apply`: 报名周周惠活动 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/weekly-discount/activities/{activity_id}/apply`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 报名周周惠活动.
    ///
    /// `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/marketing/weekly-discount/activities/{activity_id}/apply", "报名周周惠活动");

/// The body of `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply`, 报名周周惠活动.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 报名商户号.
    pub applying_merchant_id: i64,
    /// 报名商户门店号.
    pub store_id: i64,
}

impl Check for PostRequest {}

/// The answer to `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply`, 报名周周惠活动.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 报名成功的活动ID.
    pub activity_id: i64,
    /// 报名成功时间.
    pub success_time: Time,
}

fields! {
    PostResponse {
        0 activity_id, 1 success_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["activity_id", "success_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
