//! `/v3/brand/partner/store/brandstores/{store_id}`: 删除品牌门店 `DELETE`, 更新品牌门店 `PATCH`, 查询品牌门店 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod bindrecipient;
pub mod close;
pub mod resume;
pub mod unbindrecipient;

/// The path `/v3/brand/partner/store/brandstores/{store_id}`.
#[must_use = "a path sends nothing: call `.delete()` or `.patch()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand/partner/store/brandstores/{store_id}/bindrecipient`.
    pub fn bindrecipient(self) -> bindrecipient::Path<'a> {
        bindrecipient::Path(self.0.segment("bindrecipient"))
    }

    /// On to `/v3/brand/partner/store/brandstores/{store_id}/close`.
    pub fn close(self) -> close::Path<'a> {
        close::Path(self.0.segment("close"))
    }

    /// On to `/v3/brand/partner/store/brandstores/{store_id}/resume`.
    pub fn resume(self) -> resume::Path<'a> {
        resume::Path(self.0.segment("resume"))
    }

    /// On to `/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`.
    pub fn unbindrecipient(self) -> unbindrecipient::Path<'a> {
        unbindrecipient::Path(self.0.segment("unbindrecipient"))
    }

    /// 删除品牌门店.
    ///
    /// `DELETE /v3/brand/partner/store/brandstores/{store_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015783113>
    pub fn delete(self, body: &DeleteRequest) -> Call<'a, Empty> {
        self.0.call(&DELETE).with_json(body)
    }

    /// 更新品牌门店.
    ///
    /// `PATCH /v3/brand/partner/store/brandstores/{store_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015783158>
    pub fn patch(self, body: &PatchRequest) -> Call<'a, PatchResponse> {
        self.0.call(&PATCH).with_json(body)
    }

    /// 查询品牌门店.
    ///
    /// `GET /v3/brand/partner/store/brandstores/{store_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015783153>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static DELETE: Operation = Operation::new("DELETE", "/v3/brand/partner/store/brandstores/{store_id}", "删除品牌门店");

static PATCH: Operation = Operation::new("PATCH", "/v3/brand/partner/store/brandstores/{store_id}", "更新品牌门店");

static GET: Operation = Operation::new("GET", "/v3/brand/partner/store/brandstores/{store_id}", "查询品牌门店");

/// The body of `DELETE /v3/brand/partner/store/brandstores/{store_id}`, 删除品牌门店.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct DeleteRequest {
    /// 品牌ID.
    pub brand_id: String,
}

impl Check for DeleteRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        Ok(())
    }
}

/// The query of `GET /v3/brand/partner/store/brandstores/{store_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 品牌ID.
    pub brand_id: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("brand_id", &self.brand_id);
    }
}

/// The answer to `GET /v3/brand/partner/store/brandstores/{store_id}`, 查询品牌门店.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 品牌ID.
    pub brand_id: String,
    /// 品牌门店ID.
    pub store_id: String,
    /// 门店状态.
    pub store_state: Option<crate::v3::brand::partner::store::brandstores::StoreState>,
    /// 审核状态.
    pub audit_state: Option<crate::v3::brand::partner::store::brandstores::AuditState>,
    /// 审核失败原因.
    pub review_reject_reason: Option<String>,
    /// 门店基础信息.
    pub store_basics: Option<crate::v3::brand::partner::store::brandstores::StoreBasics>,
    /// 门店地址信息.
    pub store_address: Option<crate::v3::brand::partner::store::brandstores::StoreAddress>,
    /// 门店经营信息.
    pub store_business: Option<crate::v3::brand::partner::store::brandstores::StoreBusiness>,
    /// 门店收款信息.
    pub store_recipient: Option<Vec<crate::v3::brand::partner::store::brandstores::StoreRecipient>>,
}

fields! {
    GetResponse {
        0 brand_id, 1 store_id, 2 store_state, 3 audit_state, 4 review_reject_reason, 5 store_basics, 6 store_address,
        7 store_business, 8 store_recipient,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["brand_id", "store_id"],
    &[
        ("store_address", &crate::v3::brand::partner::store::brandstores::STORE_ADDRESS_SHAPE),
        ("store_recipient", &crate::v3::brand::partner::store::brandstores::STORE_RECIPIENT_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `PATCH /v3/brand/partner/store/brandstores/{store_id}`, 更新品牌门店.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 门店基础信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_basics: Option<crate::v3::brand::partner::store::brandstores::StoreBasics>,
    /// 门店地址信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_address: Option<crate::v3::brand::partner::store::brandstores::StoreAddress>,
    /// 门店经营信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_business: Option<crate::v3::brand::partner::store::brandstores::StoreBusiness>,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
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

/// The answer to `PATCH /v3/brand/partner/store/brandstores/{store_id}`, 更新品牌门店.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// 品牌ID.
    pub brand_id: String,
    /// 品牌门店ID.
    pub store_id: String,
    /// 门店状态.
    pub store_state: Option<crate::v3::brand::partner::store::brandstores::StoreState>,
    /// 审核状态.
    pub audit_state: Option<crate::v3::brand::partner::store::brandstores::AuditState>,
    /// 审核失败原因.
    pub review_reject_reason: Option<String>,
    /// 门店基础信息.
    pub store_basics: Option<crate::v3::brand::partner::store::brandstores::StoreBasics>,
    /// 门店地址信息.
    pub store_address: Option<crate::v3::brand::partner::store::brandstores::StoreAddress>,
    /// 门店经营信息.
    pub store_business: Option<crate::v3::brand::partner::store::brandstores::StoreBusiness>,
    /// 门店收款信息.
    pub store_recipient: Option<Vec<crate::v3::brand::partner::store::brandstores::StoreRecipient>>,
}

fields! {
    PatchResponse {
        0 brand_id, 1 store_id, 2 store_state, 3 audit_state, 4 review_reject_reason, 5 store_basics, 6 store_address,
        7 store_business, 8 store_recipient,
    }
}

impl SensitiveFields for PatchResponse {}

pub(crate) static PATCH_RESPONSE_SHAPE: Shape = Shape::new(
    &["brand_id", "store_id"],
    &[
        ("store_address", &crate::v3::brand::partner::store::brandstores::STORE_ADDRESS_SHAPE),
        ("store_recipient", &crate::v3::brand::partner::store::brandstores::STORE_RECIPIENT_SHAPE),
    ],
);

impl Answer for PatchResponse {
    const SHAPE: &'static Shape = &PATCH_RESPONSE_SHAPE;
}
