//! `/v3/ecommerce/profitsharing/receivers/add`: 添加分账接收方 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/profitsharing/receivers/add`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 添加分账接收方. Adds a receiver for all sub-merchants of the platform, which must be done before money is shared
    /// with it. At most 20,000 receivers.
    ///
    /// `POST /v3/ecommerce/profitsharing/receivers/add`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_7.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/ecommerce/profitsharing/receivers/add", "添加分账接收方");

/// The body of `POST /v3/ecommerce/profitsharing/receivers/add`, 添加分账接收方.
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
    /// 接收方名称. Full name of a merchant, for `MERCHANT_ID` only. Sent in the clear. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<String>,
    /// 接收方名称的密文. Real name of a person. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub encrypted_name: Option<Sensitive>,
    /// 与分账方的关系类型. How the receiver stands to the sub-merchants.
    pub relation_type: RelationType,
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
        if let Some(value) = &self.name {
            check::text("name", value, 0, 256)?;
        }
        check::required("relation_type", &self.relation_type)?;
        check::known("relation_type", &self.relation_type)?;
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.encrypted_name {
            visit("encrypted_name", value);
        }
    }
}

/// The answer to `POST /v3/ecommerce/profitsharing/receivers/add`, 添加分账接收方.
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

open_enum! {
    /// 与分账方的关系类型.
    ///
    /// SUPPLIER, DISTRIBUTOR, `SERVICE_PROVIDER`, PLATFORM, OTHERS.
    pub enum RelationType {
        /// `SUPPLIER`
        Supplier = "SUPPLIER",
        /// `DISTRIBUTOR`
        Distributor = "DISTRIBUTOR",
        /// `SERVICE_PROVIDER`
        ServiceProvider = "SERVICE_PROVIDER",
        /// `PLATFORM`
        Platform = "PLATFORM",
        /// `OTHERS`
        Others = "OTHERS",
    }
}
