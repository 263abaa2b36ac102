//! `/v3/profitsharing/receivers/add`: 添加分账接收方 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/profitsharing/receivers/add`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 添加分账接收方. Adds a receiver, which must be done before money is shared with it. At most 20,000 receivers.
    ///
    /// `POST /v3/profitsharing/receivers/add`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/profit-sharing/receivers/add-receiver.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/profitsharing/receivers/add", "添加分账接收方");

/// The body of `POST /v3/profitsharing/receivers/add`, 添加分账接收方.
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
    /// 分账接收方帐号. Merchant id, or openid under `appid` (`PERSONAL_OPENID`) or `sub_appid` (`PERSONAL_SUB_OPENID`). At
    /// most 64 characters.
    pub account: String,
    /// 分账个人接收方姓名. Full name of a merchant, required for `MERCHANT_ID`; real name of a person, checked if sent.
    /// Sensitive: sent encrypted; the limit is that of the ciphertext.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<Sensitive>,
    /// 与分账方的关系类型. How the receiver stands to the merchant whose money is shared.
    pub relation_type: RelationType,
    /// 自定义的分账关系. The relation in your words; needed when `relation_type` is CUSTOM, left out otherwise. At most 10
    /// characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub custom_relation: Option<String>,
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
        check::required("relation_type", &self.relation_type)?;
        check::known("relation_type", &self.relation_type)?;
        if let Some(value) = &self.custom_relation {
            check::text("custom_relation", value, 0, 10)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.name {
            visit("name", value);
        }
    }
}

/// The answer to `POST /v3/profitsharing/receivers/add`, 添加分账接收方.
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
    /// 分账接收方全称. As sent, encrypted to your certificate.
    pub name: Option<Sensitive>,
    /// 与分账方的关系类型. How the receiver is related to the merchant.
    pub relation_type: RelationType,
    /// 自定义的分账关系. The relation in your own words, if it is `CUSTOM`.
    pub custom_relation: Option<String>,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 type_ = "type", 2 account, 3 name, 4 relation_type, 5 custom_relation,
    }
}

impl SensitiveFields for PostResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.name {
            visit("name", value);
        }
    }
}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["type", "account", "relation_type"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 与分账方的关系类型.
    ///
    /// Service provider, store, staff, owner of the store, partner, headquarters, brand, distributor, user,
    /// supplier, or a relation of your own words.
    pub enum RelationType {
        /// `SERVICE_PROVIDER`
        ServiceProvider = "SERVICE_PROVIDER",
        /// `STORE`
        Store = "STORE",
        /// `STAFF`
        Staff = "STAFF",
        /// `STORE_OWNER`
        StoreOwner = "STORE_OWNER",
        /// `PARTNER`
        Partner = "PARTNER",
        /// `HEADQUARTER`
        Headquarter = "HEADQUARTER",
        /// `BRAND`
        Brand = "BRAND",
        /// `DISTRIBUTOR`
        Distributor = "DISTRIBUTOR",
        /// `USER`
        User = "USER",
        /// `SUPPLIER`
        Supplier = "SUPPLIER",
        /// `CUSTOM`
        Custom = "CUSTOM",
    }
}
