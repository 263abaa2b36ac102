//! `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`: 小程序方式预签约 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 小程序方式预签约. Prepares the signing of a contract from a mini program. The session lives for 2 hours.
    ///
    /// `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_8.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program", "小程序方式预签约");

/// The body of `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`, 小程序方式预签约.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户APPID. AppID for which the user signs. At most 32 characters.
    pub appid: String,
    /// 委托代扣协议模板ID. Id of the template the contract is signed on.
    pub plan_id: i64,
    /// 商户签约协议号. Your number of the contract. At most 32 characters.
    pub out_contract_code: String,
    /// 用户账户展示名称. Name of the user's account with you, which the signing page shows. At most 32 characters.
    pub contract_display_account: String,
    /// 回调通知地址. Address that is told of signing; without a query. At most 256 characters.
    pub notify_url: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("out_contract_code", &self.out_contract_code)?;
        check::text("out_contract_code", &self.out_contract_code, 0, 32)?;
        check::required("contract_display_account", &self.contract_display_account)?;
        check::text("contract_display_account", &self.contract_display_account, 0, 32)?;
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, 256)?;
        Ok(())
    }
}

/// The answer to `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`, 小程序方式预签约.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 预签约ID. Id of the signing session, which lives for 2 hours. At most 128 characters.
    pub pre_entrustweb_id: String,
    /// 商户号. Merchant id.
    pub mchid: String,
    /// 委托代扣协议模板ID. Id of the template the contract is signed on.
    pub plan_id: i64,
    /// 商户签约协议号. Your number of the contract. At most 32 characters.
    pub out_contract_code: String,
}

fields! {
    PostResponse {
        0 pre_entrustweb_id, 1 mchid, 2 plan_id, 3 out_contract_code,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["pre_entrustweb_id", "mchid", "plan_id", "out_contract_code"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
