//! `/v3/edu-papay/contracts/id/{contract_id}`: 通过协议号查询签约 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/edu-papay/contracts/id/{contract_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 通过协议号查询签约.
    ///
    /// `GET /v3/edu-papay/contracts/id/{contract_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_2.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/edu-papay/contracts/id/{contract_id}", "通过协议号查询签约");

/// The query of `GET /v3/edu-papay/contracts/id/{contract_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 服务商APPID.
    pub appid: String,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 子商户APPID.
    pub sub_appid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("appid", &self.appid);
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push_some("sub_appid", self.sub_appid.as_ref());
    }
}

/// The answer to `GET /v3/edu-papay/contracts/id/{contract_id}`, 通过协议号查询签约.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 服务商商户号.
    pub sp_mchid: Option<String>,
    /// 服务商APPID.
    pub appid: String,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 子商户APPID.
    pub sub_appid: Option<String>,
    /// 服务商APPID下的用户标识.
    pub openid: Option<String>,
    /// 子商户APPID下的用户标识.
    pub sub_openid: Option<String>,
    /// 签约模板号.
    pub plan_id: Option<String>,
    /// 签约信息.
    pub contract_information: Option<crate::v3::edu_papay::ContractInformation>,
}

fields! {
    GetResponse {
        0 sp_mchid, 1 appid, 2 sub_mchid, 3 sub_appid, 4 openid, 5 sub_openid, 6 plan_id, 7 contract_information,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["appid"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
