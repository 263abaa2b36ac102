//! `/v3/discount-card/cards/{out_card_code}/add-user-records`: 增加用户记录 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/discount-card/cards/{out_card_code}/add-user-records`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 增加用户记录.
    ///
    /// `POST /v3/discount-card/cards/{out_card_code}/add-user-records`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/discount-card/cards/{out_card_code}/add-user-records", "增加用户记录");

/// The body of `POST /v3/discount-card/cards/{out_card_code}/add-user-records`, 增加用户记录.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 卡模板ID.
    pub card_template_id: String,
    /// 目标完成记录.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objective_completion_records:
        Option<Vec<crate::v3::discount_card::cards::out_card_code::ObjectiveCompletionRecord>>,
    /// 优惠使用记录.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reward_usage_records: Option<Vec<crate::v3::discount_card::cards::out_card_code::RewardUsageRecord>>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("card_template_id", &self.card_template_id)?;
        check::text("card_template_id", &self.card_template_id, 0, usize::MAX)?;
        if let Some(value) = &self.objective_completion_records {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("objective_completion_records", index))?;
            }
        }
        if let Some(value) = &self.reward_usage_records {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("reward_usage_records", index))?;
            }
        }
        Ok(())
    }
}
