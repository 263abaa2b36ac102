//! `/v3/ecommerce/individual-contracts/pre-entrust-sign/app`: APP场景预签约 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/individual-contracts/pre-entrust-sign/app`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// APP场景预签约. Prepares the signing by a person from an app.
    ///
    /// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015851472>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/ecommerce/individual-contracts/pre-entrust-sign/app", "APP场景预签约");

/// The body of `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app`, APP场景预签约.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 签约和付款的AppID. AppID for which the user signs. At most 32 characters.
    pub appid: String,
    /// 业务申请单号. Your number of the contract: digits, letters, `-` and `_`. At most 128 characters.
    pub out_contract_code: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("out_contract_code", &self.out_contract_code)?;
        check::text("out_contract_code", &self.out_contract_code, 0, 128)?;
        Ok(())
    }
}

/// The answer to `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app`, APP场景预签约.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 预签约id. Id of the signing session. At most 128 characters.
    pub pre_entrustweb_id: String,
}

fields! {
    PostResponse {
        0 pre_entrustweb_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["pre_entrustweb_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
