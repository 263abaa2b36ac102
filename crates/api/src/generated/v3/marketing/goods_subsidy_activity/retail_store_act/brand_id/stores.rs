//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`: 添加小店活动门店 `POST`, 删除小店活动门店
//! `DELETE`, 查询小店活动门店列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod store_code;

/// The path `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`.
#[must_use = "a path sends nothing: call `.post()` or `.delete()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`.
    pub fn store_code(self, store_code: impl AsRef<str>) -> store_code::Path<'a> {
        store_code::Path(
            self.0.variable("store_code", store_code.as_ref(), |value| check::text("store_code", value, 0, usize::MAX)),
        )
    }

    /// 添加小店活动门店.
    ///
    /// `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/add-stores.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 删除小店活动门店.
    ///
    /// `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`, for merchants and service
    /// providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/delete-stores.html>
    pub fn delete(self, query: &DeleteQuery, body: &DeleteRequest) -> Call<'a, DeleteResponse> {
        self.0.call(&DELETE).with_query(query).with_json(body)
    }

    /// 查询小店活动门店列表.
    ///
    /// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/list-store.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
    "添加小店活动门店",
);

static DELETE: Operation = Operation::new(
    "DELETE",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
    "删除小店活动门店",
);

static GET: Operation = Operation::new(
    "GET",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
    "查询小店活动门店列表",
);

/// The query of `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct DeleteQuery {
    /// Your number of the request.
    pub out_request_no: Option<String>,
    /// When it is taken out.
    pub delete_time: Option<Time>,
}

impl Check for DeleteQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.out_request_no {
            check::text("out_request_no", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for DeleteQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("out_request_no", self.out_request_no.as_ref());
        query.push_some("delete_time", self.delete_time.as_ref());
    }
}

/// The body of `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`, 删除小店活动门店.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct DeleteRequest {
    /// 请求业务单据.
    pub out_request_no: String,
    /// 删除时间.
    pub delete_time: Time,
    /// 待删除的小店活动门店列表.
    pub stores: Vec<Store>,
}

impl Check for DeleteRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("delete_time", &self.delete_time)?;
        check::required("stores", &self.stores)?;
        for (index, item) in self.stores.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("stores", index))?;
        }
        Ok(())
    }
}

/// The answer to `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`, 删除小店活动门店.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// 删除时间.
    pub delete_time: Option<Time>,
    /// 删除失败的小店活动门店列表.
    pub failed_stores: Option<Vec<FailedStore>>,
}

fields! {
    DeleteResponse {
        0 delete_time, 1 failed_stores,
    }
}

impl SensitiveFields for DeleteResponse {}

impl Answer for DeleteResponse {}

/// An item of `failed_stores` of a `DeleteResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FailedStore {
    /// 门店编码.
    pub store_code: Option<String>,
    /// 门店名称.
    pub store_name: Option<String>,
}

fields! {
    FailedStore {
        0 store_code, 1 store_name,
    }
}

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 门店编码.
    pub store_code: Option<String>,
    /// 门店名称.
    pub store_name: Option<String>,
}

fields! {
    GetItem {
        0 store_code, 1 store_name,
    }
}

/// The query of `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
}

impl Check for GetQuery {}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("offset", self.offset);
        query.push("limit", self.limit);
    }
}

/// The answer to `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`, 查询小店活动门店列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 小店活动门店总数.
    pub total_count: Option<i64>,
    /// 小店活动门店集合.
    pub data: Option<Vec<GetItem>>,
    /// 分页页码.
    pub offset: Option<i64>,
    /// 分页大小.
    pub limit: Option<i64>,
}

fields! {
    GetResponse {
        0 total_count, 1 data, 2 offset, 3 limit,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}

/// The body of `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`, 添加小店活动门店.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 请求业务单据.
    pub out_request_no: String,
    /// 添加时间.
    pub add_time: Time,
    /// 待新增的小店活动门店列表.
    pub stores: Vec<Store>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("add_time", &self.add_time)?;
        check::required("stores", &self.stores)?;
        for (index, item) in self.stores.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("stores", index))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`, 添加小店活动门店.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 添加时间.
    pub add_time: Option<Time>,
    /// 添加失败的小店活动门店列表.
    pub failed_stores: Option<Vec<FailedStore>>,
}

fields! {
    PostResponse {
        0 add_time, 1 failed_stores,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}

/// An item of `stores` of a `DeleteRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Store {
    /// 门店编码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub store_code: Option<String>,
    /// 门店名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub store_name: Option<String>,
}

impl Check for Store {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.store_code {
            check::text("store_code", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.store_name {
            check::text("store_name", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}
