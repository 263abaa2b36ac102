//! `/v3/marketing/membercard-open/cards/{card_id}/codes/deposit`: 导入会员Code `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/membercard-open/cards/{card_id}/codes/deposit`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 导入会员Code.
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_7.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/marketing/membercard-open/cards/{card_id}/codes/deposit", "导入会员Code");

/// An item of `data` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostItem {
    /// 会员卡code.
    pub code: Option<String>,
    /// 导入结果.
    pub result: Option<PostItemResult>,
}

fields! {
    PostItem {
        0 code, 1 result,
    }
}

/// The body of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`, 导入会员Code.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 会员卡code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<Vec<String>>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.code {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("code[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`, 导入会员Code.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 导入结果.
    pub data: Option<Vec<PostItem>>,
}

fields! {
    PostResponse {
        0 data,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}

open_enum! {
    /// 导入结果.
    pub enum PostItemResult {
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `DUPLICATE`
        Duplicate = "DUPLICATE",
        /// `FAIL`
        Fail = "FAIL",
    }
}
