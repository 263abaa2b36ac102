//! `/v3/edu-star/users/qq/{qq}`: 通过QQ账号查询用户信息 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/edu-star/users/qq/{qq}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 通过QQ账号查询用户信息.
    ///
    /// `GET /v3/edu-star/users/qq/{qq}`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/edu-star/users/qq/{qq}", "通过QQ账号查询用户信息");

/// The query of `GET /v3/edu-star/users/qq/{qq}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 商户appid.
    pub appid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("appid", &self.appid);
    }
}

/// The answer to `GET /v3/edu-star/users/qq/{qq}`, 通过QQ账号查询用户信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 学生标识.
    pub education_star_student: bool,
    /// 商户appid.
    pub appid: String,
    /// 用户在appid下的唯一标识.
    pub wechat_openid: String,
    /// 用户QQ账号.
    pub qq: String,
    /// 注册时间.
    pub register_time: Option<Time>,
}

fields! {
    GetResponse {
        0 education_star_student, 1 appid, 2 wechat_openid, 3 qq, 4 register_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["education_star_student", "appid", "wechat_openid", "qq"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
