//! `/v3/merchant-service/feedbacks`: 商户反馈 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/merchant-service/feedbacks`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商户反馈. Answers a complaint. Withdrawn: use `complaints-v2/{complaint_id}/response`.
    ///
    /// `POST /v3/merchant-service/feedbacks`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml>
    #[deprecated = "the official page calls it deprecated"]
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/merchant-service/feedbacks", "商户反馈");

/// The body of `POST /v3/merchant-service/feedbacks`, 商户反馈.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 微信支付订单号. WeChat Pay's number of the payment.
    pub transaction_id: String,
    /// 被诉商户号. Merchant id that the complaint is about. At most 64 characters.
    pub complainted_mchid: String,
    /// 反馈内容类型. Kind of the reply, as a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feedback_type: Option<i64>,
    /// 反馈内容. The reply.
    pub feedback_content: String,
    /// 图片凭证. Media ids of pictures that go with the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feedback_images: Option<Vec<String>>,
    /// 反馈处理完成. Whether the merchant has settled the complaint and the user is asked to confirm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub launch_confirm_process: Option<bool>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, usize::MAX)?;
        check::required("complainted_mchid", &self.complainted_mchid)?;
        check::text("complainted_mchid", &self.complainted_mchid, 0, 64)?;
        check::required("feedback_content", &self.feedback_content)?;
        check::text("feedback_content", &self.feedback_content, 0, usize::MAX)?;
        if let Some(value) = &self.feedback_images {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("feedback_images[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}
