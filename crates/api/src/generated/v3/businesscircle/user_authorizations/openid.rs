//! `/v3/businesscircle/user-authorizations/{openid}`: 商圈积分授权查询 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/businesscircle/user-authorizations/{openid}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商圈积分授权查询.
    ///
    /// `GET /v3/businesscircle/user-authorizations/{openid}`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/smart-business-circle/user-authorizations/query-user-authorization.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/businesscircle/user-authorizations/{openid}", "商圈积分授权查询");

/// The query of `GET /v3/businesscircle/user-authorizations/{openid}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 商圈商户ID.
    pub sub_mchid: Option<String>,
    /// 小程序appid.
    pub appid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push("appid", &self.appid);
    }
}

/// The answer to `GET /v3/businesscircle/user-authorizations/{openid}`, 商圈积分授权查询.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 顾客openid.
    pub openid: String,
    /// 授权状态.
    pub authorize_state: String,
    /// 授权时间.
    pub authorize_time: Option<Time>,
    /// 取消授权时间.
    pub deauthorize_time: Option<Time>,
}

fields! {
    GetResponse {
        0 openid, 1 authorize_state, 2 authorize_time, 3 deauthorize_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["openid", "authorize_state"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
