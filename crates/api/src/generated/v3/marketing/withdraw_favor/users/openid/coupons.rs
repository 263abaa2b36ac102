//! `/v3/marketing/withdraw-favor/users/{openid}/coupons`: 为用户发银行提现免费券 `POST`, 查询批次下用户银行提现免费券列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/withdraw-favor/users/{openid}/coupons`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 为用户发银行提现免费券.
    ///
    /// `POST /v3/marketing/withdraw-favor/users/{openid}/coupons`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询批次下用户银行提现免费券列表.
    ///
    /// `GET /v3/marketing/withdraw-favor/users/{openid}/coupons`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/marketing/withdraw-favor/users/{openid}/coupons", "为用户发银行提现免费券");

static GET: Operation =
    Operation::new("GET", "/v3/marketing/withdraw-favor/users/{openid}/coupons", "查询批次下用户银行提现免费券列表");

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 发放时间.
    pub send_time: Option<Time>,
    /// 发放额度. Fen (1/100 yuan).
    pub send_quota: Option<i64>,
    /// 银行提现免费券的券ID.
    pub coupon_id: Option<String>,
    /// 使用额度. Fen (1/100 yuan).
    pub use_quota: Option<i64>,
    /// 银行提现免费券券状态.
    pub coupon_state: Option<String>,
}

fields! {
    GetItem {
        0 send_time, 1 send_quota, 2 coupon_id, 3 use_quota, 4 coupon_state,
    }
}

/// The query of `GET /v3/marketing/withdraw-favor/users/{openid}/coupons`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 银行提现免费券批次创建方商户号.
    pub mchid: String,
    /// 银行提现免费券批次ID.
    pub stock_id: String,
    /// 应用ID.
    pub appid: String,
    /// 分页页码.
    pub offset: Option<i64>,
    /// 分页大小.
    pub limit: Option<i64>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        check::required("stock_id", &self.stock_id)?;
        check::text("stock_id", &self.stock_id, 0, usize::MAX)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("mchid", &self.mchid);
        query.push("stock_id", &self.stock_id);
        query.push("appid", &self.appid);
        query.push_some("offset", self.offset.as_ref());
        query.push_some("limit", self.limit.as_ref());
    }
}

/// The answer to `GET /v3/marketing/withdraw-favor/users/{openid}/coupons`, 查询批次下用户银行提现免费券列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 银行提现免费券列表.
    pub data: Vec<GetItem>,
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
    /// 查询结果总数.
    pub total_count: i64,
}

fields! {
    GetResponse {
        0 data, 1 offset, 2 limit, 3 total_count,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["data", "offset", "limit", "total_count"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `POST /v3/marketing/withdraw-favor/users/{openid}/coupons`, 为用户发银行提现免费券.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 银行提现免费券批次创建方商户号.
    pub mchid: String,
    /// 银行提现免费券批次ID.
    pub stock_id: String,
    /// 应用ID.
    pub appid: String,
    /// 商户单据号.
    pub send_request_no: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        check::required("stock_id", &self.stock_id)?;
        check::text("stock_id", &self.stock_id, 0, usize::MAX)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("send_request_no", &self.send_request_no)?;
        check::text("send_request_no", &self.send_request_no, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/withdraw-favor/users/{openid}/coupons`, 为用户发银行提现免费券.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 银行提现免费券ID.
    pub coupon_id: Option<String>,
    /// 银行提现免费券过期时间.
    pub expire_time: Option<Time>,
}

fields! {
    PostResponse {
        0 coupon_id, 1 expire_time,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}
