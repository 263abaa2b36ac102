//! `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes`: 上传预存code `POST`, 查询预存code列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod coupon_code;

/// The path `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`.
    pub fn coupon_code(self, coupon_code: impl AsRef<str>) -> coupon_code::Path<'a> {
        coupon_code::Path(
            self.0.variable("coupon_code", coupon_code.as_ref(), |value| {
                check::text("coupon_code", value, 0, usize::MAX)
            }),
        )
    }

    /// 上传预存code.
    ///
    /// `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_6.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询预存code列表.
    ///
    /// `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes", "上传预存code");

static GET: Operation =
    Operation::new("GET", "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes", "查询预存code列表");

/// An item of `fail_codes` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FailCode {
    /// 上传失败的券code.
    pub coupon_code: String,
    /// 上传失败错误码.
    pub code: String,
    /// 上传失败错误信息.
    pub message: String,
}

fields! {
    FailCode {
        0 coupon_code, 1 code, 2 message,
    }
}

pub(crate) static FAIL_CODE_SHAPE: Shape = Shape::new(&["coupon_code", "code", "message"], &[]);

/// 券code信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 商户上传code.
    pub code: Option<String>,
    /// 商户上传code分配状态.
    pub code_status: Option<CodeStatus>,
    /// 上传时间.
    pub upload_time: Option<Time>,
    /// 被分配时间.
    pub dispatched_time: Option<Time>,
    /// 领券用户的OpenID.
    pub openid: Option<String>,
    /// 领券用户的UnionID.
    pub unionid: Option<String>,
    /// 用户券code.
    pub coupon_code: Option<String>,
}

fields! {
    GetItem {
        0 code, 1 code_status, 2 upload_time, 3 dispatched_time, 4 openid, 5 unionid, 6 coupon_code,
    }
}

/// The query of `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 券code状态.
    pub status: Option<GetStatus>,
    /// 公众账号ID.
    pub appid: Option<String>,
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
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("status", self.status.as_ref());
        query.push_some("appid", self.appid.as_ref());
        query.push_some("offset", self.offset.as_ref());
        query.push_some("limit", self.limit.as_ref());
    }
}

/// The answer to `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`, 查询预存code列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 批次号.
    pub stock_id: String,
    /// 批次总数.
    pub total_count: i64,
    /// 分页大小.
    pub limit: i64,
    /// 分页页码.
    pub offset: i64,
    /// 券code列表.
    pub data: Option<Vec<GetItem>>,
}

fields! {
    GetResponse {
        0 stock_id, 1 total_count, 2 limit, 3 offset, 4 data,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["stock_id", "total_count", "limit", "offset"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`, 上传预存code.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 券code列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code_list: Option<Vec<String>>,
    /// 请求业务单据号.
    pub upload_request_no: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.coupon_code_list {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("coupon_code_list[{index}]"), item, 0, usize::MAX)?;
            }
        }
        check::required("upload_request_no", &self.upload_request_no)?;
        check::text("upload_request_no", &self.upload_request_no, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`, 上传预存code.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 批次号.
    pub stock_id: String,
    /// 去重后上传code总数.
    pub total_count: i64,
    /// 上传成功code个数.
    pub success_count: i64,
    /// 上传成功的code列表.
    pub success_codes: Option<Vec<String>>,
    /// 上传成功时间.
    pub success_time: Time,
    /// 上传失败code个数.
    pub fail_count: Option<i64>,
    /// 上传失败的code及原因.
    pub fail_codes: Option<Vec<FailCode>>,
    /// 已存在的code列表.
    pub exist_codes: Option<Vec<String>>,
    /// 本次请求中重复的code列表.
    pub duplicate_codes: Option<Vec<String>>,
}

fields! {
    PostResponse {
        0 stock_id, 1 total_count, 2 success_count, 3 success_codes, 4 success_time, 5 fail_count, 6 fail_codes,
        7 exist_codes, 8 duplicate_codes,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["stock_id", "total_count", "success_count", "success_time"], &[("fail_codes", &FAIL_CODE_SHAPE)]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 商户上传code分配状态.
    pub enum CodeStatus {
        /// `AVAILABLE`
        Available = "AVAILABLE",
        /// `DISPATCHED`
        Dispatched = "DISPATCHED",
    }
}

open_enum! {
    /// 券code状态.
    pub enum GetStatus {
        /// `AVAILABLE`
        Available = "AVAILABLE",
        /// `DISPATCHED`
        Dispatched = "DISPATCHED",
        /// `SENDED`
        Sended = "SENDED",
        /// `USED`
        Used = "USED",
        /// `EXPIRED`
        Expired = "EXPIRED",
        /// `DELETED`
        Deleted = "DELETED",
        /// `DEACTIVATED`
        Deactivated = "DEACTIVATED",
    }
}
