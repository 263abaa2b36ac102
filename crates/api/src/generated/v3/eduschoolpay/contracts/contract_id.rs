//! `/v3/eduschoolpay/contracts/{contract_id}`: 通过协议号查询签约 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod terminate;

/// The path `/v3/eduschoolpay/contracts/{contract_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/eduschoolpay/contracts/{contract_id}/terminate`.
    pub fn terminate(self) -> terminate::Path<'a> {
        terminate::Path(self.0.segment("terminate"))
    }

    /// 通过协议号查询签约.
    ///
    /// `GET /v3/eduschoolpay/contracts/{contract_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_2.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new("GET", "/v3/eduschoolpay/contracts/{contract_id}", "通过协议号查询签约");

/// The answer to `GET /v3/eduschoolpay/contracts/{contract_id}`, 通过协议号查询签约.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 签约协议号.
    pub contract_id: String,
    /// 商户号.
    pub mchid: String,
    /// 商户appid.
    pub appid: String,
    /// 商户appid下的用户标识.
    pub openid: String,
    /// 签约模板号.
    pub plan_id: String,
    /// 签约状态.
    pub contract_status: String,
    /// 签约时间.
    pub create_time: Time,
    /// 外部签约号.
    pub out_contract_code: String,
}

fields! {
    GetResponse {
        0 contract_id, 1 mchid, 2 appid, 3 openid, 4 plan_id, 5 contract_status, 6 create_time, 7 out_contract_code,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["contract_id", "mchid", "appid", "openid", "plan_id", "contract_status", "create_time", "out_contract_code"],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
