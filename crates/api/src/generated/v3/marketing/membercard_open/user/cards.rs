//! `/v3/marketing/membercard-open/user/cards`: 查询用户在品牌下所有会员卡 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/membercard-open/user/cards`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询用户在品牌下所有会员卡.
    ///
    /// `GET /v3/marketing/membercard-open/user/cards`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_5.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/marketing/membercard-open/user/cards", "查询用户在品牌下所有会员卡");

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 会员卡id.
    pub card_id: Option<String>,
    /// 会员卡code.
    pub code: Option<String>,
}

fields! {
    GetItem {
        0 card_id, 1 code,
    }
}

/// The query of `GET /v3/marketing/membercard-open/user/cards`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 用户标识.
    pub openid: String,
    /// 商户AppId.
    pub appid: Option<String>,
    /// 分页页码. Default 0.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("openid", &self.openid);
        query.push_some("appid", self.appid.as_ref());
        query.push("offset", self.offset);
        query.push("limit", self.limit);
    }
}

/// The answer to `GET /v3/marketing/membercard-open/user/cards`, 查询用户在品牌下所有会员卡.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 会员卡列表.
    pub data: Option<Vec<GetItem>>,
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

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["total_count", "offset", "limit"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
