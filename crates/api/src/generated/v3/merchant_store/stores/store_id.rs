//! `/v3/merchant-store/stores/{store_id}`: 查询门店 `GET`, 修改门店 `PATCH`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod recipients;

/// The path `/v3/merchant-store/stores/{store_id}`.
#[must_use = "a path sends nothing: call `.get()` or `.patch()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/merchant-store/stores/{store_id}/recipients`.
    pub fn recipients(self) -> recipients::Path<'a> {
        recipients::Path(self.0.segment("recipients"))
    }

    /// 查询门店.
    ///
    /// `GET /v3/merchant-store/stores/{store_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013948577>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }

    /// 修改门店.
    ///
    /// `PATCH /v3/merchant-store/stores/{store_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013948551>
    pub fn patch(self, body: &PatchRequest) -> Call<'a, Empty> {
        self.0.call(&PATCH).with_json(body)
    }
}

static GET: Operation = Operation::new("GET", "/v3/merchant-store/stores/{store_id}", "查询门店");

static PATCH: Operation = Operation::new("PATCH", "/v3/merchant-store/stores/{store_id}", "修改门店");

/// The query of `GET /v3/merchant-store/stores/{store_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 特约商户号.
    pub sub_mchid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
    }
}

/// The answer to `GET /v3/merchant-store/stores/{store_id}`, 查询门店.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 门店基础信息.
    pub store_basics: Option<crate::v3::merchant_store::stores::StoreBasics>,
    /// 门店地址信息.
    pub store_address: Option<crate::v3::merchant_store::stores::StoreAddress>,
    /// 门店经营信息.
    pub store_business: Option<crate::v3::merchant_store::stores::StoreBusiness>,
    /// 门店收款信息.
    pub store_recipient: Option<Vec<crate::v3::merchant_store::stores::StoreRecipient>>,
    /// 门店状态.
    pub store_state: Option<StoreState>,
}

fields! {
    GetResponse {
        0 store_basics, 1 store_address, 2 store_business, 3 store_recipient, 4 store_state,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[],
    &[
        ("store_basics", &crate::v3::merchant_store::stores::STORE_BASICS_SHAPE),
        ("store_address", &crate::v3::merchant_store::stores::STORE_ADDRESS_SHAPE),
        ("store_recipient", &crate::v3::merchant_store::stores::STORE_RECIPIENT_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `PATCH /v3/merchant-store/stores/{store_id}`, 修改门店.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 门店基础信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_basics: Option<crate::v3::merchant_store::stores::StoreBasics>,
    /// 门店地址信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_address: Option<crate::v3::merchant_store::stores::StoreAddress>,
    /// 门店经营信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_business: Option<crate::v3::merchant_store::stores::StoreBusiness>,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.store_basics {
            value.check().map_err(|fault| fault.within("store_basics"))?;
        }
        if let Some(value) = &self.store_address {
            value.check().map_err(|fault| fault.within("store_address"))?;
        }
        if let Some(value) = &self.store_business {
            value.check().map_err(|fault| fault.within("store_business"))?;
        }
        Ok(())
    }
}

/// 门店状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct StoreState {
    /// 门店状态描述.
    pub store_state_message: Option<String>,
    /// 地址核实失败原因.
    pub address_failed_reason: Option<String>,
    /// 门店状态.
    pub store_state_value: Option<String>,
}

fields! {
    StoreState {
        0 store_state_message, 1 address_failed_reason, 2 store_state_value,
    }
}
