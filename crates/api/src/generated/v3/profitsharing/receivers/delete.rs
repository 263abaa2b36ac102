//! `/v3/profitsharing/receivers/delete`: 删除分账接收方 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/profitsharing/receivers/delete`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 删除分账接收方. Removes a receiver; money can no longer be shared with it.
    ///
    /// `POST /v3/profitsharing/receivers/delete`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012529590>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/profitsharing/receivers/delete", "删除分账接收方");

/// The body of `POST /v3/profitsharing/receivers/delete`, 删除分账接收方.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号. Sub-merchant whose money is shared. Needed by service providers; a direct merchant leaves it out. At
    /// most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 应用ID. AppID of the caller. At most 32 characters.
    pub appid: String,
    /// 子商户应用ID. AppID of the sub-merchant. Needed when a receiver is a `PERSONAL_SUB_OPENID`. At most 32
    /// characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 分账接收方类型. `MERCHANT_ID` (merchant), `PERSONAL_OPENID` (openid under the AppID of the caller),
    /// `PERSONAL_SUB_OPENID` (openid under that of the sub-merchant; service providers only).
    #[serde(rename = "type")]
    pub type_: crate::v3::profitsharing::receivers::PostType,
    /// 分账接收方账号. Merchant id, or openid under `appid` (`PERSONAL_OPENID`) or `sub_appid` (`PERSONAL_SUB_OPENID`). At
    /// most 64 characters.
    pub account: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, 32)?;
        }
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, 32)?;
        }
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        check::required("account", &self.account)?;
        check::text("account", &self.account, 0, 64)?;
        Ok(())
    }
}

/// The answer to `POST /v3/profitsharing/receivers/delete`, 删除分账接收方.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// 分账接收方类型. `MERCHANT_ID` (merchant), `PERSONAL_OPENID` (openid under the AppID of the caller),
    /// `PERSONAL_SUB_OPENID` (openid under that of the sub-merchant; service providers only).
    pub type_: crate::v3::profitsharing::receivers::PostType,
    /// 分账接收方账号. Account of the receiver.
    pub account: String,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 type_ = "type", 2 account,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["type", "account"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
