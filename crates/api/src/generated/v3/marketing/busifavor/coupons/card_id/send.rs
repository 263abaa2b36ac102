//! `/v3/marketing/busifavor/coupons/{card_id}/send`: 发放消费卡 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/busifavor/coupons/{card_id}/send`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 发放消费卡.
    ///
    /// `POST /v3/marketing/busifavor/coupons/{card_id}/send`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/coupons/chapter3_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/marketing/busifavor/coupons/{card_id}/send", "发放消费卡");

/// The body of `POST /v3/marketing/busifavor/coupons/{card_id}/send`, 发放消费卡.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 消费卡归属appid.
    pub appid: String,
    /// 用户openid.
    pub openid: String,
    /// 商户单据号.
    pub out_request_no: String,
    /// 请求发卡时间.
    pub send_time: Time,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("send_time", &self.send_time)?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/busifavor/coupons/{card_id}/send`, 发放消费卡.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 消费卡code.
    pub card_code: String,
}

fields! {
    PostResponse {
        0 card_code,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["card_code"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
