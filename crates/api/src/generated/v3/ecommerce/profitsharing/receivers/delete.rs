//! `/v3/ecommerce/profitsharing/receivers/delete`: 删除分账接收方 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/profitsharing/receivers/delete`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 删除分账接收方. Removes a receiver; money can no longer be shared with it.
    ///
    /// `POST /v3/ecommerce/profitsharing/receivers/delete`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_8.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/ecommerce/profitsharing/receivers/delete", "删除分账接收方");

/// The body of `POST /v3/ecommerce/profitsharing/receivers/delete`, 删除分账接收方.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 公众账号ID. AppID of the platform. Needed for `PERSONAL_OPENID`. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 接收方类型. `MERCHANT_ID` (merchant) or `PERSONAL_OPENID` (a person, by openid).
    #[serde(rename = "type")]
    pub type_: crate::v3::ecommerce::profitsharing::receivers::PostType,
    /// 接收方账号. Merchant id, or openid under `appid`. At most 64 characters.
    pub account: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, 32)?;
        }
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        check::required("account", &self.account)?;
        check::text("account", &self.account, 0, 64)?;
        Ok(())
    }
}

/// The answer to `POST /v3/ecommerce/profitsharing/receivers/delete`, 删除分账接收方.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 接收方类型. `MERCHANT_ID` (merchant) or `PERSONAL_OPENID` (a person, by openid).
    pub type_: crate::v3::ecommerce::profitsharing::receivers::PostType,
    /// 接收方账号. Account of the receiver.
    pub account: String,
}

fields! {
    PostResponse {
        0 type_ = "type", 1 account,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["type", "account"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
