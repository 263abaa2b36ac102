//! `/v3/marketing/bank/packages/{package_id}/tasks`: 导入定向用户协议号 `POST`, 查询上传任务列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/bank/packages/{package_id}/tasks`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 导入定向用户协议号.
    ///
    /// `POST /v3/marketing/bank/packages/{package_id}/tasks`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml>
    pub fn post(self, body: &PostForm) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_upload(body)
    }

    /// 查询上传任务列表.
    ///
    /// `GET /v3/marketing/bank/packages/{package_id}/tasks`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter9_8_2.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/marketing/bank/packages/{package_id}/tasks", "导入定向用户协议号");

static GET: Operation = Operation::new("GET", "/v3/marketing/bank/packages/{package_id}/tasks", "查询上传任务列表");

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 上传任务.
    pub task_id: String,
    /// 号码包id.
    pub package_id: String,
    /// 文件名.
    pub filename: String,
    /// 创建上传任务的时间.
    pub create_time: Time,
    /// 上传任务最近一次更新的时间.
    pub update_time: Option<Time>,
    /// 任务状态.
    pub status: Option<GetItemStatus>,
    /// 成功数.
    pub success_count: Option<i64>,
    /// 失败数.
    pub fail_count: Option<i64>,
    /// 匹配成功的微信用户数.
    pub success_user_count: Option<i64>,
    /// 银行类型.
    pub bank_type: Option<String>,
}

fields! {
    GetItem {
        0 task_id, 1 package_id, 2 filename, 3 create_time, 4 update_time, 5 status, 6 success_count, 7 fail_count,
        8 success_user_count, 9 bank_type,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(&["task_id", "package_id", "filename", "create_time"], &[]);

/// The query of `GET /v3/marketing/bank/packages/{package_id}/tasks`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 任务状态.
    pub status: Option<GetStatus>,
    /// 文件名.
    pub filename: Option<String>,
    /// 分页页码.
    pub offset: Option<i64>,
    /// 分页大小.
    pub limit: Option<i64>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.status {
            check::known("status", value)?;
        }
        if let Some(value) = &self.filename {
            check::text("filename", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("status", self.status.as_ref());
        query.push_some("filename", self.filename.as_ref());
        query.push_some("offset", self.offset.as_ref());
        query.push_some("limit", self.limit.as_ref());
    }
}

/// The answer to `GET /v3/marketing/bank/packages/{package_id}/tasks`, 查询上传任务列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 上传任务列表.
    pub data: Vec<GetItem>,
    /// 总数量.
    pub total_count: i64,
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
}

fields! {
    GetResponse {
        0 data, 1 total_count, 2 offset, 3 limit,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["data", "total_count", "offset", "limit"], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The `meta` of a `PostForm`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Meta {
    /// 银行类型.
    pub bank_type: String,
    /// 文件名.
    #[serde(skip_serializing_if = "check::is_void")]
    pub filename: Option<String>,
    /// 文件摘要.
    pub sha256: String,
}

impl Check for Meta {
    fn check(&self) -> Result<(), FieldError> {
        check::required("bank_type", &self.bank_type)?;
        check::text("bank_type", &self.bank_type, 0, usize::MAX)?;
        if let Some(value) = &self.filename {
            check::text("filename", value, 0, usize::MAX)?;
        }
        check::required("sha256", &self.sha256)?;
        check::text("sha256", &self.sha256, 0, usize::MAX)?;
        Ok(())
    }
}

/// The body of `POST /v3/marketing/bank/packages/{package_id}/tasks`, 导入定向用户协议号.
#[derive(Debug, Clone, Default)]
pub struct PostForm {
    /// The file.
    pub file: weixinpay_core::File,
    /// The file's name and digest. The request's signature covers this JSON instead of the body.
    pub meta: Option<Meta>,
}

impl weixinpay_core::Form for PostForm {
    fn upload(&self) -> Result<weixinpay_core::Upload, weixinpay_core::Error> {
        self.file.check("file")?;
        let mut meta = self.meta.clone().unwrap_or_default();
        if meta.filename.is_void() {
            meta.filename = Some(self.file.name.clone());
        }
        if meta.sha256.is_void() {
            meta.sha256 = self.file.sha256();
        }
        meta.check().map_err(|fault| fault.within("meta"))?;
        let upload = weixinpay_core::Upload::new(weixinpay_core::json(&meta)?, "file", self.file.clone());
        Ok(upload)
    }
}

/// The answer to `POST /v3/marketing/bank/packages/{package_id}/tasks`, 导入定向用户协议号.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 银行类型.
    pub bank_type: Option<String>,
    /// 创建上传任务的时间.
    pub create_time: Time,
    /// 失败数.
    pub fail_count: Option<i64>,
    /// 文件名.
    pub filename: String,
    /// 号码包id.
    pub package_id: String,
    /// 任务状态.
    pub status: Option<String>,
    /// 成功数.
    pub success_count: Option<i64>,
    /// 匹配成功的微信用户数.
    pub success_user_count: Option<i64>,
    /// 上传任务.
    pub task_id: String,
    /// 上传任务最近一次更新的时间.
    pub update_time: Option<Time>,
}

fields! {
    PostResponse {
        0 bank_type, 1 create_time, 2 fail_count, 3 filename, 4 package_id, 5 status, 6 success_count,
        7 success_user_count, 8 task_id, 9 update_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["create_time", "filename", "package_id", "task_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 任务状态.
    pub enum GetItemStatus {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `FINISHED`
        Finished = "FINISHED",
    }
}

open_enum! {
    /// 任务状态.
    pub enum GetStatus {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `FINISHED`
        Finished = "FINISHED",
    }
}
