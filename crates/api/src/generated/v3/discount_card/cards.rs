//! `/v3/discount-card/cards`: 预受理领卡请求 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_card_code;

/// The path `/v3/discount-card/cards`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/discount-card/cards/{out_card_code}`.
    pub fn out_card_code(self, out_card_code: impl AsRef<str>) -> out_card_code::Path<'a> {
        out_card_code::Path(self.0.variable("out_card_code", out_card_code.as_ref(), |value| {
            check::text("out_card_code", value, 0, usize::MAX)
        }))
    }

    /// 预受理领卡请求.
    ///
    /// `POST /v3/discount-card/cards`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/discount-card/cards", "预受理领卡请求");

/// The body of `POST /v3/discount-card/cards`, 预受理领卡请求.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户领卡号.
    pub out_card_code: String,
    /// 卡模板ID.
    pub card_template_id: String,
    /// 公众账号ID.
    pub appid: String,
    /// 通知商户URL.
    pub notify_url: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_card_code", &self.out_card_code)?;
        check::text("out_card_code", &self.out_card_code, 0, usize::MAX)?;
        check::required("card_template_id", &self.card_template_id)?;
        check::text("card_template_id", &self.card_template_id, 0, usize::MAX)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/discount-card/cards`, 预受理领卡请求.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 预领卡请求token.
    pub prepare_card_token: String,
}

fields! {
    PostResponse {
        0 prepare_card_token,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["prepare_card_token"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
