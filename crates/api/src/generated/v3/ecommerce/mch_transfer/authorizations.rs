//! `/v3/ecommerce/mch-transfer/authorizations`: 申请二级商户商家转账授权 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod sub_mchid;

/// The path `/v3/ecommerce/mch-transfer/authorizations`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`.
    pub fn sub_mchid(self, sub_mchid: impl AsRef<str>) -> sub_mchid::Path<'a> {
        sub_mchid::Path(
            self.0.variable("sub_mchid", sub_mchid.as_ref(), |value| check::text("sub_mchid", value, 0, 32)),
        )
    }

    /// 申请二级商户商家转账授权. Asks a sub-merchant to allow the platform to transfer in its name.
    ///
    /// `POST /v3/ecommerce/mch-transfer/authorizations`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/create-authorization.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/ecommerce/mch-transfer/authorizations", "申请二级商户商家转账授权");

/// An item of `agreement_list` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Agreement {
    /// 协议编号. Number of the agreement.
    pub agreement_code: String,
    /// 协议版本号. Version of the agreement.
    pub agreement_version: String,
    /// 签约主体. Who signed.
    pub sign_organization: String,
    /// 签约时间. When it was signed.
    pub sign_time: Time,
}

impl Check for Agreement {
    fn check(&self) -> Result<(), FieldError> {
        check::required("agreement_code", &self.agreement_code)?;
        check::text("agreement_code", &self.agreement_code, 0, usize::MAX)?;
        check::required("agreement_version", &self.agreement_version)?;
        check::text("agreement_version", &self.agreement_version, 0, usize::MAX)?;
        check::required("sign_organization", &self.sign_organization)?;
        check::text("sign_organization", &self.sign_organization, 0, usize::MAX)?;
        check::required("sign_time", &self.sign_time)?;
        Ok(())
    }
}

/// The body of `POST /v3/ecommerce/mch-transfer/authorizations`, 申请二级商户商家转账授权.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 签约协议列表. Agreements that the sub-merchant signed.
    pub agreement_list: Vec<Agreement>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("agreement_list", &self.agreement_list)?;
        for (index, item) in self.agreement_list.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("agreement_list", index))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/ecommerce/mch-transfer/authorizations`, 申请二级商户商家转账授权.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 授权状态. State of the authorization, such as `AUTHORIZE_PROCESSING`.
    pub authorization_state: String,
    /// 授权申请受理时间. When the application was accepted.
    pub accept_time: Time,
    /// 授权时间. When it was authorized.
    pub authorize_time: Option<Time>,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 authorization_state, 2 accept_time, 3 authorize_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["sub_mchid", "authorization_state", "accept_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
