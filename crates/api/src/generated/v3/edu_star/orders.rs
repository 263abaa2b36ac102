//! `/v3/edu-star/orders`: 创建核销订单 `POST`, 通过QQ账号查询核销订单列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/edu-star/orders`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 创建核销订单.
    ///
    /// `POST /v3/edu-star/orders`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 通过QQ账号查询核销订单列表.
    ///
    /// `GET /v3/edu-star/orders`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/edu-star/orders", "创建核销订单");

static GET: Operation = Operation::new("GET", "/v3/edu-star/orders", "通过QQ账号查询核销订单列表");

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// appid.
    pub appid: String,
    /// 用户在appid下的唯一标识.
    pub wechat_openid: String,
    /// 用户QQ账号.
    pub qq: Option<String>,
    /// 权益ID.
    pub right_id: String,
    /// 权益核销时间.
    pub create_time: Time,
    /// 订单状态.
    pub order_state: String,
    /// 订单号.
    pub order_id: String,
}

fields! {
    GetItem {
        0 appid, 1 wechat_openid, 2 qq, 3 right_id, 4 create_time, 5 order_state, 6 order_id,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape =
    Shape::new(&["appid", "wechat_openid", "right_id", "create_time", "order_state", "order_id"], &[]);

/// The query of `GET /v3/edu-star/orders`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// appid.
    pub appid: String,
    /// 用户在appid下的唯一标识.
    pub wechat_openid: Option<String>,
    /// 用户QQ账号.
    pub qq: Option<String>,
    /// 分页页码.
    pub offset: Option<i64>,
    /// 分页大小.
    pub limit: Option<i64>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        if let Some(value) = &self.wechat_openid {
            check::text("wechat_openid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.qq {
            check::text("qq", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("appid", &self.appid);
        query.push_some("wechat_openid", self.wechat_openid.as_ref());
        query.push_some("qq", self.qq.as_ref());
        query.push_some("offset", self.offset.as_ref());
        query.push_some("limit", self.limit.as_ref());
    }
}

/// The answer to `GET /v3/edu-star/orders`, 通过QQ账号查询核销订单列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 结果集.
    pub data: Vec<GetItem>,
    /// 总数量.
    pub total_count: i64,
    /// 分页页码.
    pub offset: Option<i64>,
    /// 分页大小.
    pub limit: Option<i64>,
}

fields! {
    GetResponse {
        0 data, 1 total_count, 2 offset, 3 limit,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["data", "total_count"], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `POST /v3/edu-star/orders`, 创建核销订单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// appid.
    pub appid: String,
    /// 用户在appid下的唯一标识.
    #[serde(skip_serializing_if = "check::is_void")]
    pub wechat_openid: Option<String>,
    /// 用户QQ账号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub qq: Option<String>,
    /// 权益ID.
    pub right_id: String,
    /// 权益核销时间.
    pub create_time: Time,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        if let Some(value) = &self.wechat_openid {
            check::text("wechat_openid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.qq {
            check::text("qq", value, 0, usize::MAX)?;
        }
        check::required("right_id", &self.right_id)?;
        check::text("right_id", &self.right_id, 0, usize::MAX)?;
        check::required("create_time", &self.create_time)?;
        Ok(())
    }
}

/// The answer to `POST /v3/edu-star/orders`, 创建核销订单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// appid.
    pub appid: String,
    /// 用户在appid下的唯一标识.
    pub wechat_openid: String,
    /// 用户QQ账号.
    pub qq: Option<String>,
    /// 权益ID.
    pub right_id: String,
    /// 权益核销时间.
    pub create_time: Time,
    /// 订单状态.
    pub order_state: String,
    /// 订单号.
    pub order_id: String,
}

fields! {
    PostResponse {
        0 appid, 1 wechat_openid, 2 qq, 3 right_id, 4 create_time, 5 order_state, 6 order_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["appid", "wechat_openid", "right_id", "create_time", "order_state", "order_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
