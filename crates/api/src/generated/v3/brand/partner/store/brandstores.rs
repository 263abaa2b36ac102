//! `/v3/brand/partner/store/brandstores`: 创建品牌门店 `POST`, 列表查询品牌门店信息 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod store_id;

/// The path `/v3/brand/partner/store/brandstores`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand/partner/store/brandstores/{store_id}`.
    pub fn store_id(self, store_id: impl AsRef<str>) -> store_id::Path<'a> {
        store_id::Path(
            self.0.variable("store_id", store_id.as_ref(), |value| check::text("store_id", value, 0, usize::MAX)),
        )
    }

    /// 创建品牌门店.
    ///
    /// `POST /v3/brand/partner/store/brandstores`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015783183>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 列表查询品牌门店信息.
    ///
    /// `GET /v3/brand/partner/store/brandstores`, for service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/brand/partner/store/brandstores", "创建品牌门店");

static GET: Operation = Operation::new("GET", "/v3/brand/partner/store/brandstores", "列表查询品牌门店信息");

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 品牌ID.
    pub brand_id: String,
    /// 品牌门店ID.
    pub store_id: Option<String>,
    /// 门店状态.
    pub store_state: Option<StoreState>,
    /// 审核状态.
    pub audit_state: Option<AuditState>,
    /// 审核失败原因.
    pub review_reject_reason: Option<String>,
    /// 门店基础信息.
    pub store_basics: Option<StoreBasics>,
    /// 门店地址信息.
    pub store_address: Option<StoreAddress>,
    /// 门店经营信息.
    pub store_business: Option<StoreBusiness>,
    /// 门店收款信息.
    pub store_recipient: Option<Vec<GetItemStoreRecipient>>,
}

fields! {
    GetItem {
        0 brand_id, 1 store_id, 2 store_state, 3 audit_state, 4 review_reject_reason, 5 store_basics, 6 store_address,
        7 store_business, 8 store_recipient,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(&["brand_id"], &[("store_address", &STORE_ADDRESS_SHAPE)]);

/// An item of `store_recipient` of a `GetItem`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItemStoreRecipient {
    /// 门店收款商户号.
    pub mchid: Option<String>,
    /// 门店收款主体.
    pub company_name: Option<String>,
    /// 收款绑定状态.
    pub recipient_state: Option<RecipientState>,
}

fields! {
    GetItemStoreRecipient {
        0 mchid, 1 company_name, 2 recipient_state,
    }
}

/// The query of `GET /v3/brand/partner/store/brandstores`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 品牌ID.
    pub brand_id: String,
    /// 门店状态.
    pub store_state: Option<StoreState>,
    /// 分页起始位置.
    pub offset: Option<i64>,
    /// 分页条数.
    pub limit: Option<i64>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        if let Some(value) = &self.store_state {
            check::known("store_state", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("brand_id", &self.brand_id);
        query.push_some("store_state", self.store_state.as_ref());
        query.push_some("offset", self.offset.as_ref());
        query.push_some("limit", self.limit.as_ref());
    }
}

/// The answer to `GET /v3/brand/partner/store/brandstores`, 列表查询品牌门店信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 品牌ID.
    pub brand_id: String,
    /// 分页起始位置.
    pub offset: Option<i64>,
    /// 分页条数.
    pub limit: Option<i64>,
    /// 门店总数.
    pub total_count: Option<i64>,
    /// 品牌门店列表.
    pub data: Option<Vec<GetItem>>,
}

fields! {
    GetResponse {
        0 brand_id, 1 offset, 2 limit, 3 total_count, 4 data,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["brand_id"], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `POST /v3/brand/partner/store/brandstores`, 创建品牌门店.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 门店基础信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_basics: Option<StoreBasics>,
    /// 门店地址信息.
    pub store_address: StoreAddress,
    /// 门店经营信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_business: Option<StoreBusiness>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        if let Some(value) = &self.store_basics {
            value.check().map_err(|fault| fault.within("store_basics"))?;
        }
        self.store_address.check().map_err(|fault| fault.within("store_address"))?;
        if let Some(value) = &self.store_business {
            value.check().map_err(|fault| fault.within("store_business"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/brand/partner/store/brandstores`, 创建品牌门店.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 品牌ID.
    pub brand_id: String,
    /// 品牌门店ID.
    pub store_id: Option<String>,
    /// 门店状态.
    pub store_state: Option<StoreState>,
    /// 审核状态.
    pub audit_state: Option<AuditState>,
    /// 审核失败原因.
    pub review_reject_reason: Option<String>,
    /// 门店基础信息.
    pub store_basics: Option<StoreBasics>,
    /// 门店地址信息.
    pub store_address: Option<StoreAddress>,
    /// 门店经营信息.
    pub store_business: Option<StoreBusiness>,
    /// 门店收款信息.
    pub store_recipient: Option<Vec<StoreRecipient>>,
}

fields! {
    PostResponse {
        0 brand_id, 1 store_id, 2 store_state, 3 audit_state, 4 review_reject_reason, 5 store_basics, 6 store_address,
        7 store_business, 8 store_recipient,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["brand_id"], &[("store_address", &STORE_ADDRESS_SHAPE), ("store_recipient", &STORE_RECIPIENT_SHAPE)]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 门店地址信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct StoreAddress {
    /// 门店省市编码.
    pub address_code: String,
    /// 门店地址.
    pub address_detail: String,
    /// 门店地址辅助描述.
    #[serde(skip_serializing_if = "check::is_void")]
    pub address_complements: Option<String>,
    /// 门店经度.
    #[serde(skip_serializing_if = "check::is_void")]
    pub longitude: Option<String>,
    /// 门店纬度.
    #[serde(skip_serializing_if = "check::is_void")]
    pub latitude: Option<String>,
}

fields! {
    StoreAddress {
        0 address_code, 1 address_detail, 2 address_complements, 3 longitude, 4 latitude,
    }
}

impl Check for StoreAddress {
    fn check(&self) -> Result<(), FieldError> {
        check::required("address_code", &self.address_code)?;
        check::text("address_code", &self.address_code, 0, usize::MAX)?;
        check::required("address_detail", &self.address_detail)?;
        check::text("address_detail", &self.address_detail, 0, usize::MAX)?;
        if let Some(value) = &self.address_complements {
            check::text("address_complements", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.longitude {
            check::text("longitude", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.latitude {
            check::text("latitude", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

pub(crate) static STORE_ADDRESS_SHAPE: Shape = Shape::new(&["address_code", "address_detail"], &[]);

/// 门店基础信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct StoreBasics {
    /// 商家门店编号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub store_reference_id: Option<String>,
    /// 门店名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub branch_name: Option<String>,
}

fields! {
    StoreBasics {
        0 store_reference_id, 1 branch_name,
    }
}

impl Check for StoreBasics {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.store_reference_id {
            check::text("store_reference_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.branch_name {
            check::text("branch_name", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 门店经营信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct StoreBusiness {
    /// 门店服务电话.
    #[serde(skip_serializing_if = "check::is_void")]
    pub service_phone: Option<String>,
    /// 门店经营时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub business_hours: Option<String>,
}

fields! {
    StoreBusiness {
        0 service_phone, 1 business_hours,
    }
}

impl Check for StoreBusiness {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.service_phone {
            check::text("service_phone", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.business_hours {
            check::text("business_hours", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// An item of `store_recipient` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct StoreRecipient {
    /// 门店收款商户号.
    pub mchid: String,
    /// 门店收款主体.
    pub company_name: Option<String>,
    /// 收款绑定状态.
    pub recipient_state: Option<RecipientState>,
}

fields! {
    StoreRecipient {
        0 mchid, 1 company_name, 2 recipient_state,
    }
}

pub(crate) static STORE_RECIPIENT_SHAPE: Shape = Shape::new(&["mchid"], &[]);

open_enum! {
    /// 审核状态.
    pub enum AuditState {
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `REJECTED`
        Rejected = "REJECTED",
    }
}

open_enum! {
    /// 收款绑定状态.
    pub enum RecipientState {
        /// `CONFIRMED`
        Confirmed = "CONFIRMED",
        /// `ADMIN_REJECTED`
        AdminRejected = "ADMIN_REJECTED",
        /// `CONFIRMING`
        Confirming = "CONFIRMING",
        /// `TIMEOUT_REJECTED`
        TimeoutRejected = "TIMEOUT_REJECTED",
    }
}

open_enum! {
    /// 门店状态.
    pub enum StoreState {
        /// `OPEN`
        Open = "OPEN",
        /// `CREATING`
        Creating = "CREATING",
        /// `CLOSED`
        Closed = "CLOSED",
    }
}
