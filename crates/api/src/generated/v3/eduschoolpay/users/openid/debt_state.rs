//! `/v3/eduschoolpay/users/{openid}/debt-state`: 商户查询用户欠款状态 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/eduschoolpay/users/{openid}/debt-state`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商户查询用户欠款状态.
    ///
    /// `GET /v3/eduschoolpay/users/{openid}/debt-state`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_4.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new("GET", "/v3/eduschoolpay/users/{openid}/debt-state", "商户查询用户欠款状态");

/// The answer to `GET /v3/eduschoolpay/users/{openid}/debt-state`, 商户查询用户欠款状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户appid.
    pub appid: String,
    /// 商户appid下的用户标识.
    pub openid: String,
    /// 用户状态.
    pub state: String,
    /// 当前用户欠款笔数.
    pub debt_count: i64,
    /// 用户欠款状态更新时间.
    pub update_time: Time,
}

fields! {
    GetResponse {
        0 appid, 1 openid, 2 state, 3 debt_count, 4 update_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["appid", "openid", "state", "debt_count", "update_time"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
