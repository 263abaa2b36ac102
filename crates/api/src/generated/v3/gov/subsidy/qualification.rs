//! `/v3/gov/subsidy/qualification`: 查询补贴资格 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/gov/subsidy/qualification`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询补贴资格.
    ///
    /// `GET /v3/gov/subsidy/qualification`, for merchants and service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/gov/subsidy/qualification", "查询补贴资格");

/// The query of `GET /v3/gov/subsidy/qualification`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 自然人姓名. Sensitive: encrypted on the wire.
    pub real_name: Option<Sensitive>,
    /// 自然人证件号. Sensitive: encrypted on the wire.
    pub id_card_number: Option<Sensitive>,
    /// 手机号. Sensitive: encrypted on the wire.
    pub phone_number: Option<Sensitive>,
    /// 消费品类ID. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    pub appliance_id: i64,
    /// OPENID.
    pub openid: Option<String>,
    /// APPID.
    pub appid: Option<String>,
    /// 使用的资格的地区编码.
    pub qualification_region_code: i64,
    /// 证件类型.
    pub identity_document_type: Option<crate::v3::gov::subsidy::IdentityDocumentType>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.real_name {
            check::sealed("real_name", value)?;
        }
        if let Some(value) = &self.id_card_number {
            check::sealed("id_card_number", value)?;
        }
        if let Some(value) = &self.phone_number {
            check::sealed("phone_number", value)?;
        }
        check::among("appliance_id", self.appliance_id, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17])?;
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.identity_document_type {
            check::known("identity_document_type", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        if let Some(value) = &self.real_name {
            query.push_sealed("real_name", value);
        }
        if let Some(value) = &self.id_card_number {
            query.push_sealed("id_card_number", value);
        }
        if let Some(value) = &self.phone_number {
            query.push_sealed("phone_number", value);
        }
        query.push("appliance_id", self.appliance_id);
        query.push_some("openid", self.openid.as_ref());
        query.push_some("appid", self.appid.as_ref());
        query.push("qualification_region_code", self.qualification_region_code);
        query.push_some("identity_document_type", self.identity_document_type.as_ref());
    }
}

/// The answer to `GET /v3/gov/subsidy/qualification`, 查询补贴资格.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 资格的状态.
    pub state: GetState,
}

fields! {
    GetResponse {
        0 state,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["state"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 资格的状态.
    pub enum GetState {
        /// `UNCLAIMED`
        Unclaimed = "UNCLAIMED",
        /// `UNREDEEMED`
        Unredeemed = "UNREDEEMED",
        /// `REDEEMED`
        Redeemed = "REDEEMED",
    }
}
