//! `/v3/offlineface/face-collections/{collection_id}`: 查询重采请求详情 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/offlineface/face-collections/{collection_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询重采请求详情.
    ///
    /// `GET /v3/offlineface/face-collections/{collection_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new("GET", "/v3/offlineface/face-collections/{collection_id}", "查询重采请求详情");

/// The answer to `GET /v3/offlineface/face-collections/{collection_id}`, 查询重采请求详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 重采ID.
    pub collection_id: String,
    /// 用户ID.
    pub use_id: String,
    /// 机构ID.
    pub organization_id: String,
    /// 重采状态.
    pub collection_state: crate::v3::offlineface::face_collections::CollectionState,
    /// 注册照上传时间.
    pub register_photo_upload_time: Option<Time>,
    /// 支付用户确认时间.
    pub confirm_time: Option<Time>,
}

fields! {
    GetResponse {
        0 collection_id, 1 use_id, 2 organization_id, 3 collection_state, 4 register_photo_upload_time, 5 confirm_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["collection_id", "use_id", "organization_id", "collection_state"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
