//! `/v3/offlineface/face-collections`: 查询重采用户列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod collection_id;

/// The path `/v3/offlineface/face-collections`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/offlineface/face-collections/{collection_id}`.
    pub fn collection_id(self, collection_id: impl AsRef<str>) -> collection_id::Path<'a> {
        collection_id::Path(self.0.variable("collection_id", collection_id.as_ref(), |value| {
            check::text("collection_id", value, 0, usize::MAX)
        }))
    }

    /// 查询重采用户列表.
    ///
    /// `GET /v3/offlineface/face-collections`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/offlineface/face-collections", "查询重采用户列表");

/// 重采对象.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FaceCollection {
    /// 重采ID.
    pub collection_id: String,
    /// 用户ID.
    pub use_id: String,
    /// 机构ID.
    pub organization_id: String,
    /// 重采状态.
    pub collection_state: CollectionState,
    /// 注册照上传时间.
    pub register_photo_upload_time: Option<Time>,
    /// 支付用户确认时间.
    pub confirm_time: Option<Time>,
}

fields! {
    FaceCollection {
        0 collection_id, 1 use_id, 2 organization_id, 3 collection_state, 4 register_photo_upload_time, 5 confirm_time,
    }
}

pub(crate) static FACE_COLLECTION_SHAPE: Shape =
    Shape::new(&["collection_id", "use_id", "organization_id", "collection_state"], &[]);

/// The query of `GET /v3/offlineface/face-collections`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 机构ID.
    pub organization_id: String,
    /// 列表偏移.
    pub offset: Option<i64>,
    /// 资源个数.
    pub limit: Option<i64>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("organization_id", &self.organization_id)?;
        check::text("organization_id", &self.organization_id, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("organization_id", &self.organization_id);
        query.push_some("offset", self.offset.as_ref());
        query.push_some("limit", self.limit.as_ref());
    }
}

/// The answer to `GET /v3/offlineface/face-collections`, 查询重采用户列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 重采列表.
    pub face_collections: Vec<FaceCollection>,
}

fields! {
    GetResponse {
        0 face_collections,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["face_collections"], &[("face_collections", &FACE_COLLECTION_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 重采状态.
    pub enum CollectionState {
        /// `COLLECTION_REQUIRED`
        CollectionRequired = "COLLECTION_REQUIRED",
        /// `PHOTO_UPLOADED`
        PhotoUploaded = "PHOTO_UPLOADED",
        /// `COMPLETE`
        Complete = "COMPLETE",
    }
}
