//! `/v3/marketing/membercard-activity/activities/{activity_id}/terminate`: 终止活动 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/membercard-activity/activities/{activity_id}/terminate`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 终止活动.
    ///
    /// `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`, for merchants and service
    /// providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/membership-card/member-gift/terminating-activity.html>
    pub fn post(self) -> Call<'a, PostResponse> {
        self.0.call(&POST)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/marketing/membercard-activity/activities/{activity_id}/terminate", "终止活动");

/// The answer to `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`, 终止活动.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 活动ID.
    pub activity_id: String,
    /// 终止时间.
    pub terminate_time: Option<Time>,
}

fields! {
    PostResponse {
        0 activity_id, 1 terminate_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["activity_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
