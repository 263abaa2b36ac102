//! `/v3/brand/partner/card-member/user-feeds`: 创建用户动态信息 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/brand/partner/card-member/user-feeds`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 创建用户动态信息.
    ///
    /// `POST /v3/brand/partner/card-member/user-feeds`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015336987>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/brand/partner/card-member/user-feeds", "创建用户动态信息");

/// The body of `POST /v3/brand/partner/card-member/user-feeds`, 创建用户动态信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 会员卡模板ID.
    pub card_id: String,
    /// 会员卡code.
    pub user_card_code: String,
    /// 用户标识.
    pub openid: String,
    /// 商家请求单号.
    pub out_request_no: String,
    /// 会员动态内容.
    pub cell_message: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("card_id", &self.card_id)?;
        check::text("card_id", &self.card_id, 0, usize::MAX)?;
        check::required("user_card_code", &self.user_card_code)?;
        check::text("user_card_code", &self.user_card_code, 0, usize::MAX)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("cell_message", &self.cell_message)?;
        check::text("cell_message", &self.cell_message, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/brand/partner/card-member/user-feeds`, 创建用户动态信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 品牌ID.
    pub brand_id: String,
    /// 会员卡模板ID.
    pub card_id: String,
    /// 会员卡code.
    pub user_card_code: String,
    /// 用户标识.
    pub openid: String,
    /// 商家请求单号.
    pub out_request_no: String,
    /// 会员动态内容.
    pub cell_message: String,
}

fields! {
    PostResponse {
        0 brand_id, 1 card_id, 2 user_card_code, 3 openid, 4 out_request_no, 5 cell_message,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["brand_id", "card_id", "user_card_code", "openid", "out_request_no", "cell_message"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
