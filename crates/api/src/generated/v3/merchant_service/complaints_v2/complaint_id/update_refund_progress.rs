//! `/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`: 更新退款审批结果 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 更新退款审批结果. Agrees to a refund the user asked for, or refuses it. To agree moves no money: the refund is a
    /// call of its own. Refused, or refunded, the complaint becomes PROCESSED.
    ///
    /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter10_2_19.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress",
    "更新退款审批结果",
);

/// The body of `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`, 更新退款审批结果.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 审批动作. APPROVE (agree) or REJECT (refuse).
    pub action: Action,
    /// 预计发起退款时间. Working days until you will refund, 0 for today. Only with APPROVE. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub launch_refund_day: Option<i64>,
    /// 拒绝退款原因. Why you refuse. Only with REJECT. At most 200 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub reject_reason: Option<String>,
    /// 拒绝退款的举证图片列表. Media ids of `images/upload` that support the refusal, at most 4. At most 4 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_media_list: Option<Vec<String>>,
    /// 备注. Anything WeChat Pay should know. At most 200 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub remark: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("action", &self.action)?;
        check::known("action", &self.action)?;
        if let Some(value) = &self.launch_refund_day {
            check::range("launch_refund_day", *value, 0, i64::MAX)?;
        }
        if let Some(value) = &self.reject_reason {
            check::text("reject_reason", value, 0, 200)?;
        }
        if let Some(value) = &self.reject_media_list {
            check::count("reject_media_list", value.len(), 0, 4)?;
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("reject_media_list[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.remark {
            check::text("remark", value, 0, 200)?;
        }
        Ok(())
    }
}

open_enum! {
    /// 审批动作.
    ///
    /// `REJECT`: the refund is refused. `APPROVE`: it is granted.
    pub enum Action {
        /// `REJECT`
        Reject = "REJECT",
        /// `APPROVE`
        Approve = "APPROVE",
    }
}
