//! `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`: 新增活动发券商户号 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 新增活动发券商户号.
    ///
    /// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_8.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add",
    "新增活动发券商户号",
);

/// An item of `invalid_merchant_id_list` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct InvalidMerchantId {
    /// 商户号.
    pub mchid: Option<String>,
    /// 无效原因.
    pub invalid_reason: Option<String>,
}

fields! {
    InvalidMerchantId {
        0 mchid, 1 invalid_reason,
    }
}

/// The body of `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`, 新增活动发券商户号.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 发券商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_id_list: Option<Vec<String>>,
    /// 请求业务单据号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub add_request_no: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.merchant_id_list {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("merchant_id_list[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.add_request_no {
            check::text("add_request_no", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`, 新增活动发券商户号.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 活动id.
    pub activity_id: Option<String>,
    /// 添加时间.
    pub add_time: Option<Time>,
    /// 未通过规则校验的发券商户号列表.
    pub invalid_merchant_id_list: Option<Vec<InvalidMerchantId>>,
}

fields! {
    PostResponse {
        0 activity_id, 1 add_time, 2 invalid_merchant_id_list,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}
