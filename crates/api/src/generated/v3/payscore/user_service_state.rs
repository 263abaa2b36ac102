//! `/v3/payscore/user-service-state`: 查询用户授权状态 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/user-service-state`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询用户授权状态. Whether a user may use the service. Older operation: see `permissions`.
    ///
    /// `GET /v3/payscore/user-service-state`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/payscore/user-service-state", "查询用户授权状态");

/// The query of `GET /v3/payscore/user-service-state`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 公众账号ID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 用户标识. The user's openid under the AppID. At most 128 characters.
    pub openid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, 128)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("appid", &self.appid);
        query.push("service_id", &self.service_id);
        query.push("openid", &self.openid);
    }
}

/// The answer to `GET /v3/payscore/user-service-state`, 查询用户授权状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 公众账号ID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 用户标识. The user's openid under the AppID. At most 128 characters.
    pub openid: Option<String>,
    /// 用户授权服务情况. Whether the user can use the service.
    pub use_service_state: UseServiceState,
}

fields! {
    GetResponse {
        0 appid, 1 service_id, 2 openid, 3 use_service_state,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["appid", "service_id", "use_service_state"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 用户授权服务情况.
    ///
    /// `UNAVAILABLE`: not authorized. `AVAILABLE`: authorized.
    pub enum UseServiceState {
        /// `UNAVAILABLE`
        Unavailable = "UNAVAILABLE",
        /// `AVAILABLE`
        Available = "AVAILABLE",
    }
}
