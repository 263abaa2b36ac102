//! `/v3/marketing/partnerships`: 查询合作关系列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod build;
pub mod terminate;

/// The path `/v3/marketing/partnerships`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/partnerships/build`.
    pub fn build(self) -> build::Path<'a> {
        build::Path(self.0.segment("build"))
    }

    /// On to `/v3/marketing/partnerships/terminate`.
    pub fn terminate(self) -> terminate::Path<'a> {
        terminate::Path(self.0.segment("terminate"))
    }

    /// 查询合作关系列表.
    ///
    /// `GET /v3/marketing/partnerships`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_5_3.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/marketing/partnerships", "查询合作关系列表");

/// 被授权数据.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AuthorizedData {
    /// 授权业务类别.
    pub business_type: String,
    /// 授权批次ID.
    pub stock_id: Option<String>,
}

fields! {
    AuthorizedData {
        0 business_type, 1 stock_id,
    }
}

pub(crate) static AUTHORIZED_DATA_SHAPE: Shape = Shape::new(&["business_type"], &[]);

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 合作方信息.
    pub partner: Partner,
    /// 被授权数据.
    pub authorized_data: AuthorizedData,
    /// 建立合作关系时间.
    pub build_time: Time,
    /// 终止合作关系时间.
    pub terminate_time: Option<Time>,
    /// 创建时间.
    pub create_time: Time,
    /// 更新时间.
    pub update_time: Time,
}

fields! {
    GetItem {
        0 partner, 1 authorized_data, 2 build_time, 3 terminate_time, 4 create_time, 5 update_time,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(
    &["partner", "authorized_data", "build_time", "create_time", "update_time"],
    &[("partner", &PARTNER_SHAPE), ("authorized_data", &AUTHORIZED_DATA_SHAPE)],
);

/// The query of `GET /v3/marketing/partnerships`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 合作方信息`JSON`格式字符串. Default "{\"type\":\"APPID\",\"appid\":\"wx4e1916a585d1f4e9\"}".
    pub partner: Option<JsonText<GetQueryPartner>>,
    /// 被授权数据`JSON`格式字符串. Default "{\"business_type\":\"FAVOR_STOCK\",\"stock_id\":\"2433405\"}".
    pub authorized_data: Option<JsonText<GetQueryAuthorizedData>>,
    /// 分页大小. Default 50.
    pub limit: Option<i64>,
    /// 分页页码. Default 0.
    pub offset: Option<i64>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.partner {
            value.0.check().map_err(|fault| fault.within("partner"))?;
        }
        if let Some(value) = &self.authorized_data {
            value.0.check().map_err(|fault| fault.within("authorized_data"))?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        if let Some(value) = &self.partner {
            query.push_json("partner", &value.0);
        }
        if let Some(value) = &self.authorized_data {
            query.push_json("authorized_data", &value.0);
        }
        query.push_some("limit", self.limit.as_ref());
        query.push_some("offset", self.offset.as_ref());
    }
}

/// 被授权数据.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQueryAuthorizedData {
    /// 授权业务类别.
    #[serde(skip_serializing_if = "check::is_void")]
    pub business_type: Option<GetQueryAuthorizedDataBusinessType>,
    /// 授权批次ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub stock_id: Option<String>,
}

impl Check for GetQueryAuthorizedData {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.business_type {
            check::known("business_type", value)?;
        }
        if let Some(value) = &self.stock_id {
            check::text("stock_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 合作方信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQueryPartner {
    /// 合作方类别.
    #[serde(rename = "type")]
    pub type_: GetQueryPartnerType,
    /// 合作方APPID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 合作方商户ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub merchant_id: Option<String>,
}

impl Check for GetQueryPartner {
    fn check(&self) -> Result<(), FieldError> {
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.merchant_id {
            check::text("merchant_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `GET /v3/marketing/partnerships`, 查询合作关系列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 合作关系结果集.
    pub data: Option<Vec<GetItem>>,
    /// 分页大小.
    pub limit: i64,
    /// 分页页码.
    pub offset: i64,
    /// 总数量.
    pub total_count: Option<i64>,
}

fields! {
    GetResponse {
        0 data, 1 limit, 2 offset, 3 total_count,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["limit", "offset"], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 合作方信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Partner {
    /// 合作方类别.
    pub type_: String,
    /// 合作方APPID.
    pub appid: Option<String>,
    /// 合作方商户ID.
    pub merchant_id: Option<String>,
}

fields! {
    Partner {
        0 type_ = "type", 1 appid, 2 merchant_id,
    }
}

pub(crate) static PARTNER_SHAPE: Shape = Shape::new(&["type"], &[]);

/// 被授权数据.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PostRequestAuthorizedData {
    /// 授权业务类别.
    pub business_type: BusinessType,
    /// 授权批次ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub stock_id: Option<String>,
}

fields! {
    PostRequestAuthorizedData {
        0 business_type, 1 stock_id,
    }
}

impl Check for PostRequestAuthorizedData {
    fn check(&self) -> Result<(), FieldError> {
        check::required("business_type", &self.business_type)?;
        check::known("business_type", &self.business_type)?;
        if let Some(value) = &self.stock_id {
            check::text("stock_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

pub(crate) static POST_REQUEST_AUTHORIZED_DATA_SHAPE: Shape = Shape::new(&["business_type"], &[]);

/// 合作方信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PostRequestPartner {
    /// 合作方类别.
    #[serde(rename = "type")]
    pub type_: PartnerType,
    /// 合作方APPID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 合作方商户ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub merchant_id: Option<String>,
}

fields! {
    PostRequestPartner {
        0 type_ = "type", 1 appid, 2 merchant_id,
    }
}

impl Check for PostRequestPartner {
    fn check(&self) -> Result<(), FieldError> {
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.merchant_id {
            check::text("merchant_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

pub(crate) static POST_REQUEST_PARTNER_SHAPE: Shape = Shape::new(&["type"], &[]);

open_enum! {
    /// 授权业务类别.
    pub enum BusinessType {
        /// `FAVOR_STOCK`
        FavorStock = "FAVOR_STOCK",
        /// `BUSIFAVOR_STOCK`
        BusifavorStock = "BUSIFAVOR_STOCK",
    }
}

open_enum! {
    /// 授权业务类别.
    pub enum GetQueryAuthorizedDataBusinessType {
        /// `FAVOR_STOCK`
        FavorStock = "FAVOR_STOCK",
        /// `BUSIFAVOR_STOCK`
        BusifavorStock = "BUSIFAVOR_STOCK",
    }
}

open_enum! {
    /// 合作方类别.
    pub enum GetQueryPartnerType {
        /// `APPID`
        Appid = "APPID",
        /// `MERCHANT`
        Merchant = "MERCHANT",
    }
}

open_enum! {
    /// 合作方类别.
    pub enum PartnerType {
        /// `APPID`
        Appid = "APPID",
        /// `MERCHANT`
        Merchant = "MERCHANT",
    }
}
