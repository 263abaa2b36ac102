//! `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations`: 申请子商户商家转账授权 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod sub_mchid;

/// The path `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`.
    pub fn sub_mchid(self, sub_mchid: impl AsRef<str>) -> sub_mchid::Path<'a> {
        sub_mchid::Path(
            self.0.variable("sub_mchid", sub_mchid.as_ref(), |value| check::text("sub_mchid", value, 0, 32)),
        )
    }

    /// 申请子商户商家转账授权. Asks a sub-merchant to let the service provider transfer its money.
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015469102>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations", "申请子商户商家转账授权");

/// The body of `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations`, 申请子商户商家转账授权.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号. Merchant id of the sub-merchant that pays. At most 32 characters.
    pub sub_mchid: String,
    /// 商户申请单号. Your number of the application, unique for the sub-merchant. At most 32 characters. Digits and
    /// letters only.
    pub out_apply_no: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("out_apply_no", &self.out_apply_no)?;
        check::text("out_apply_no", &self.out_apply_no, 0, 32)?;
        check::pattern("out_apply_no", &self.out_apply_no, &PATTERN_1)?;
        Ok(())
    }
}

/// The answer to `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations`, 申请子商户商家转账授权.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 二级商户号. Merchant id of the sub-merchant that pays.
    pub sub_mchid: String,
    /// 商户申请单号. Your number of the application.
    pub out_apply_no: String,
    /// 授权申请单状态. State of it.
    pub state: PostState,
    /// 授权申请受理时间. When the application was accepted.
    pub accept_time: Time,
    /// 最后一次状态变更时间. When its state last changed.
    pub update_time: Time,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 out_apply_no, 2 state, 3 accept_time, 4 update_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["sub_mchid", "out_apply_no", "state", "accept_time", "update_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 授权申请单状态.
    pub enum PostState {
        /// `INVITED`
        Invited = "INVITED",
        /// `PASSED`
        Passed = "PASSED",
        /// `REJECTED`
        Rejected = "REJECTED",
        /// `EXPIRED`
        Expired = "EXPIRED",
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z]+$");
