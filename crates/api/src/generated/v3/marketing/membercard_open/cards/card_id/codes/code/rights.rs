//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`: 设置会员权益 `PATCH`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`.
#[must_use = "a path sends nothing: call `.patch()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 设置会员权益.
    ///
    /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter5_2.shtml>
    pub fn patch(self, body: &PatchRequest) -> Call<'a, Empty> {
        self.0.call(&PATCH).with_json(body)
    }
}

static PATCH: Operation =
    Operation::new("PATCH", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights", "设置会员权益");

/// The body of `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`, 设置会员权益.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 变更前的会员积分值. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before_bonus_value: Option<i64>,
    /// 变更后的会员积分值. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_value: Option<i64>,
    /// 会员积分变动值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_bonus_value: Option<i64>,
    /// 商户请求单号.
    pub out_request_no: String,
    /// 是否发送积分变更通知.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_inform_bonus: Option<bool>,
    /// 会员专享价文案.
    #[serde(skip_serializing_if = "check::is_void")]
    pub member_price_word: Option<String>,
    /// 会员发票跳转文案.
    #[serde(skip_serializing_if = "check::is_void")]
    pub fapiao_jump_word: Option<String>,
    /// 会员专属咨询信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guide: Option<crate::v3::marketing::membercard_open::cards::card_id::Guide>,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        if let Some(value) = &self.member_price_word {
            check::text("member_price_word", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.fapiao_jump_word {
            check::text("fapiao_jump_word", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.guide {
            value.check().map_err(|fault| fault.within("guide"))?;
        }
        Ok(())
    }
}
