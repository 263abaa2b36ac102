//! `/v3/marketing/paygiftactivity/unique-threshold-activity`: 创建全场满额送活动 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/paygiftactivity/unique-threshold-activity`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 创建全场满额送活动.
    ///
    /// `POST /v3/marketing/paygiftactivity/unique-threshold-activity`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012487898>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/marketing/paygiftactivity/unique-threshold-activity", "创建全场满额送活动");

/// The `award_send_rule` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct AwardSendRule {
    /// 奖品类型.
    pub award_type: crate::v3::marketing::paygiftactivity::AwardType,
    /// 发券商户号选项.
    pub merchant_option: crate::v3::marketing::paygiftactivity::MerchantOption,
    /// 消费金额门槛. Fen (1/100 yuan).
    pub transaction_amount_minimum: i64,
    /// 发放内容.
    pub send_content: crate::v3::marketing::paygiftactivity::SendContent,
    /// 奖品基本信息列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub award_list: Option<Vec<crate::v3::marketing::paygiftactivity::Award>>,
    /// 发券商户号列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_id_list: Option<Vec<String>>,
}

impl Check for AwardSendRule {
    fn check(&self) -> Result<(), FieldError> {
        check::required("award_type", &self.award_type)?;
        check::known("award_type", &self.award_type)?;
        check::required("merchant_option", &self.merchant_option)?;
        check::known("merchant_option", &self.merchant_option)?;
        check::required("send_content", &self.send_content)?;
        check::known("send_content", &self.send_content)?;
        if let Some(value) = &self.award_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("award_list", index))?;
            }
        }
        if let Some(value) = &self.merchant_id_list {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("merchant_id_list[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// The body of `POST /v3/marketing/paygiftactivity/unique-threshold-activity`, 创建全场满额送活动.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 活动基本信息.
    pub activity_base_info: crate::v3::marketing::paygiftactivity::ActivityBaseInfo,
    /// 活动高级设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advanced_setting: Option<crate::v3::marketing::paygiftactivity::AdvancedSetting>,
    /// 活动奖品发放规则信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub award_send_rule: Option<AwardSendRule>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        self.activity_base_info.check().map_err(|fault| fault.within("activity_base_info"))?;
        if let Some(value) = &self.advanced_setting {
            value.check().map_err(|fault| fault.within("advanced_setting"))?;
        }
        if let Some(value) = &self.award_send_rule {
            value.check().map_err(|fault| fault.within("award_send_rule"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/paygiftactivity/unique-threshold-activity`, 创建全场满额送活动.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 活动id.
    pub activity_id: String,
    /// 创建时间.
    pub create_time: Time,
}

fields! {
    PostResponse {
        0 activity_id, 1 create_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["activity_id", "create_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
