//! `/v3/payscore/partner/servicequotas/service-id/{service_id}`: 查询用户分层对应建议先享金额 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/partner/servicequotas/service-id/{service_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询用户分层对应建议先享金额. What users of each level may owe, as WeChat Pay advises.
    ///
    /// `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/service-quota/get-partner-user-risk-level-quota.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/payscore/partner/servicequotas/service-id/{service_id}", "查询用户分层对应建议先享金额");

/// The query of `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 服务商的公众号ID. AppID of the service provider. At most 32 characters.
    pub appid: String,
    /// 子商户的公众号ID. AppID of the sub-merchant. At most 32 characters.
    pub sub_appid: Option<String>,
    /// 分层版本. Version of the rating.
    pub risk_level_version: i64,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, 32)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sub_mchid", &self.sub_mchid);
        query.push("appid", &self.appid);
        query.push_some("sub_appid", self.sub_appid.as_ref());
        query.push("risk_level_version", self.risk_level_version);
    }
}

/// The answer to `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`, 查询用户分层对应建议先享金额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 商户号. Merchant id. At most 32 characters.
    pub mchid: String,
    /// 子商户商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 公众号ID. AppID of the service provider. At most 32 characters.
    pub appid: String,
    /// 子商户的公众号ID. AppID of the sub-merchant. At most 32 characters.
    pub sub_appid: Option<String>,
    /// 分层版本. Version of the rating.
    pub risk_level_version: i64,
    /// 先享金额列表. Suggested amounts, rating by rating.
    pub quotas: Vec<Quota>,
}

fields! {
    GetResponse {
        0 service_id, 1 mchid, 2 sub_mchid, 3 appid, 4 sub_appid, 5 risk_level_version, 6 quotas,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["service_id", "mchid", "sub_mchid", "appid", "risk_level_version", "quotas"],
    &[("quotas", &QUOTA_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// An item of `quotas` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Quota {
    /// 用户分层. Rating of the user.
    pub risk_level: i64,
    /// 建议先享金额. Fen (1/100 yuan). Up to which amount to serve such a user first.
    pub suggested_quota: i64,
}

fields! {
    Quota {
        0 risk_level, 1 suggested_quota,
    }
}

pub(crate) static QUOTA_SHAPE: Shape = Shape::new(&["risk_level", "suggested_quota"], &[]);
