//! `/v3/merchant-store/stores`: 创建门店 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod store_id;

/// The path `/v3/merchant-store/stores`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/merchant-store/stores/{store_id}`.
    pub fn store_id(self, store_id: impl AsRef<str>) -> store_id::Path<'a> {
        store_id::Path(
            self.0.variable("store_id", store_id.as_ref(), |value| check::text("store_id", value, 0, usize::MAX)),
        )
    }

    /// 创建门店.
    ///
    /// `POST /v3/merchant-store/stores`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013948546>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/merchant-store/stores", "创建门店");

/// The body of `POST /v3/merchant-store/stores`, 创建门店.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 门店基础信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_basics: Option<StoreBasics>,
    /// 门店地址信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_address: Option<StoreAddress>,
    /// 门店经营信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_business: Option<StoreBusiness>,
    /// 门店收款信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_recipient: Option<Vec<StoreRecipient>>,
}

impl Check for PostRequest {
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
        if let Some(value) = &self.store_recipient {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("store_recipient", index))?;
            }
        }
        Ok(())
    }
}

/// The answer to `POST /v3/merchant-store/stores`, 创建门店.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信支付商户门店ID.
    pub store_id: i64,
}

fields! {
    PostResponse {
        0 store_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["store_id"], &[]);

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
    /// 品牌名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub brand_name: Option<String>,
    /// 门店名称.
    pub store_name: String,
    /// 分店名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub branch_name: Option<String>,
    /// 品牌ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<i64>,
}

fields! {
    StoreBasics {
        0 store_reference_id, 1 brand_name, 2 store_name, 3 branch_name, 4 brand_id,
    }
}

impl Check for StoreBasics {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.store_reference_id {
            check::text("store_reference_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.brand_name {
            check::text("brand_name", value, 0, usize::MAX)?;
        }
        check::required("store_name", &self.store_name)?;
        check::text("store_name", &self.store_name, 0, usize::MAX)?;
        if let Some(value) = &self.branch_name {
            check::text("branch_name", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

pub(crate) static STORE_BASICS_SHAPE: Shape = Shape::new(&["store_name"], &[]);

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

/// An item of `store_recipient` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct StoreRecipient {
    /// 门店收款商户号.
    pub mchid: String,
    /// 门店收款主体.
    #[serde(skip_serializing_if = "check::is_void")]
    pub company_name: Option<String>,
}

fields! {
    StoreRecipient {
        0 mchid, 1 company_name,
    }
}

impl Check for StoreRecipient {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        if let Some(value) = &self.company_name {
            check::text("company_name", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

pub(crate) static STORE_RECIPIENT_SHAPE: Shape = Shape::new(&["mchid"], &[]);
