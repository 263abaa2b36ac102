//! `/v3/payroll-card/authentications/{authenticate_number}`: 获取核身结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payroll-card/authentications/{authenticate_number}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取核身结果. Result of one verification. Poll it until it is no longer in progress; a token that expires ends it
    /// as failed.
    ///
    /// 按商家核身单号查询核身结果。PROCESSING 时继续查询，SUCCESS 和 FAILED 是终态；token 过期也会以 FAILED 结束。
    ///
    /// `GET /v3/payroll-card/authentications/{authenticate_number}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012461785>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/payroll-card/authentications/{authenticate_number}", "获取核身结果");

/// The query of `GET /v3/payroll-card/authentications/{authenticate_number}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号. Merchant id of the sub-merchant, the employer. At most 32 characters.
    pub sub_mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sub_mchid", &self.sub_mchid);
    }
}

/// The answer to `GET /v3/payroll-card/authentications/{authenticate_number}`, 获取核身结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户号.
    pub mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 用户标识.
    pub openid: String,
    /// 核身渠道.
    pub authenticate_scene: Option<crate::v3::payroll_card::authentications::AuthenticateScene>,
    /// 核身渠道标识. AppID of the mini program, or serial number of the device. At most 64 characters.
    pub authenticate_source: Option<String>,
    /// 项目名称.
    pub project_name: String,
    /// 单位名称.
    pub employer_name: String,
    /// 核身状态. PROCESSING until the worker finishes; SUCCESS and FAILED are final.
    pub authenticate_state: crate::v3::payroll_card::authentications::AuthenticateState,
    /// 核身时间. Absent while the verification is in progress.
    pub authenticate_time: Option<Time>,
    /// 商家核身单号.
    pub authenticate_number: String,
    /// 核身失败原因. Present only when the verification failed.
    pub authenticate_failed_reason: Option<String>,
    /// 核身类型. NORMAL (ordinary), `SIGN_IN` (clocking in), INSURANCE (taking out insurance), CONTRACT (signing a
    /// contract).
    pub authenticate_type: Option<crate::v3::payroll_card::AuthenticateType>,
}

fields! {
    GetResponse {
        0 mchid, 1 sub_mchid, 2 openid, 3 authenticate_scene, 4 authenticate_source, 5 project_name, 6 employer_name,
        7 authenticate_state, 8 authenticate_time, 9 authenticate_number, 10 authenticate_failed_reason,
        11 authenticate_type,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["mchid", "sub_mchid", "openid", "project_name", "employer_name", "authenticate_state", "authenticate_number"],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
