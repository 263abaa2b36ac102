//! `/v3/brand/profitsharing/receivers/add`: 添加分账接收方 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/brand/profitsharing/receivers/add`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 添加分账接收方.
    ///
    /// `POST /v3/brand/profitsharing/receivers/add`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_7.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/brand/profitsharing/receivers/add", "添加分账接收方");

/// The body of `POST /v3/brand/profitsharing/receivers/add`, 添加分账接收方.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌主商户号.
    pub brand_mchid: String,
    /// 公众账号ID.
    pub appid: String,
    /// 子商户公众账号ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 分账接收方类型.
    #[serde(rename = "type")]
    pub type_: crate::v3::brand::profitsharing::receivers::PostType,
    /// 分账接收方账号.
    pub account: String,
    /// 接收方名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<String>,
    /// 与品牌主商户的的关系类型.
    pub relation_type: RelationType,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_mchid", &self.brand_mchid)?;
        check::text("brand_mchid", &self.brand_mchid, 0, usize::MAX)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        check::required("account", &self.account)?;
        check::text("account", &self.account, 0, usize::MAX)?;
        if let Some(value) = &self.name {
            check::text("name", value, 0, usize::MAX)?;
        }
        check::required("relation_type", &self.relation_type)?;
        check::known("relation_type", &self.relation_type)?;
        Ok(())
    }
}

/// The answer to `POST /v3/brand/profitsharing/receivers/add`, 添加分账接收方.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 品牌主商户号.
    pub brand_mchid: String,
    /// 分账接收方类型.
    pub type_: crate::v3::brand::profitsharing::receivers::PostType,
    /// 分账接收方账号.
    pub account: String,
}

fields! {
    PostResponse {
        0 brand_mchid, 1 type_ = "type", 2 account,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["brand_mchid", "type", "account"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 与品牌主商户的的关系类型.
    pub enum RelationType {
        /// `SUPPLIER`
        Supplier = "SUPPLIER",
        /// `DISTRIBUTOR`
        Distributor = "DISTRIBUTOR",
        /// `SERVICE_PROVIDER`
        ServiceProvider = "SERVICE_PROVIDER",
        /// `PLATFORM`
        Platform = "PLATFORM",
        /// `STAFF`
        Staff = "STAFF",
        /// `OTHERS`
        Others = "OTHERS",
    }
}
