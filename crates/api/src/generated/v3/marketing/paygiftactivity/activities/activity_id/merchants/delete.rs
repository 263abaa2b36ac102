//! `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`: 删除活动发券商户号 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 删除活动发券商户号.
    ///
    /// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_10.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete",
    "删除活动发券商户号",
);

/// The body of `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`, 删除活动发券商户号.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 删除的发券商户号列表. 1 to 500 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_id_list: Option<Vec<String>>,
    /// 商户请求单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub delete_request_no: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.merchant_id_list {
            check::count("merchant_id_list", value.len(), 1, 500)?;
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("merchant_id_list[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.delete_request_no {
            check::text("delete_request_no", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`, 删除活动发券商户号.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 活动id.
    pub activity_id: Option<String>,
    /// 删除时间.
    pub delete_time: Option<Time>,
}

fields! {
    PostResponse {
        0 activity_id, 1 delete_time,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}
