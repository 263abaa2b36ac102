//! `/v3/payroll-card/authentications`: 查询核身记录 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod authenticate_number;
pub mod pre_order;
pub mod pre_order_with_auth;

/// The path `/v3/payroll-card/authentications`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payroll-card/authentications/pre-order`.
    pub fn pre_order(self) -> pre_order::Path<'a> {
        pre_order::Path(self.0.segment("pre-order"))
    }

    /// On to `/v3/payroll-card/authentications/pre-order-with-auth`.
    pub fn pre_order_with_auth(self) -> pre_order_with_auth::Path<'a> {
        pre_order_with_auth::Path(self.0.segment("pre-order-with-auth"))
    }

    /// On to `/v3/payroll-card/authentications/{authenticate_number}`.
    pub fn authenticate_number(self, authenticate_number: impl AsRef<str>) -> authenticate_number::Path<'a> {
        authenticate_number::Path(self.0.variable("authenticate_number", authenticate_number.as_ref(), |value| {
            check::text("authenticate_number", value, 0, 64)?;
            check::pattern("authenticate_number", value, &PATTERN_1)
        }))
    }

    /// 查询核身记录. Successful verifications of one worker on one day.
    ///
    /// 查询某个用户某一天核身成功的记录，由服务商调用，用于核对考勤或签到。
    ///
    /// `GET /v3/payroll-card/authentications`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012461820>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/payroll-card/authentications", "查询核身记录");

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 商户号.
    pub mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 用户标识.
    pub openid: String,
    /// 核身渠道.
    pub authenticate_scene: Option<AuthenticateScene>,
    /// 核身渠道标识. AppID of the mini program, or serial number of the device. At most 64 characters.
    pub authenticate_source: Option<String>,
    /// 项目名称.
    pub project_name: String,
    /// 单位名称.
    pub employer_name: String,
    /// 核身状态. PROCESSING until the worker finishes; SUCCESS and FAILED are final.
    pub authenticate_state: AuthenticateState,
    /// 核身时间. Absent while the verification is in progress.
    pub authenticate_time: Option<Time>,
    /// 商家核身单号.
    pub authenticate_number: String,
    /// 核身失败原因.
    pub authenticate_failed_reason: Option<String>,
    /// 核身类型. NORMAL (ordinary), `SIGN_IN` (clocking in), INSURANCE (taking out insurance), CONTRACT (signing a
    /// contract).
    pub authenticate_type: Option<crate::v3::payroll_card::AuthenticateType>,
}

fields! {
    GetItem {
        0 mchid, 1 sub_mchid, 2 openid, 3 authenticate_scene, 4 authenticate_source, 5 project_name, 6 employer_name,
        7 authenticate_state, 8 authenticate_time, 9 authenticate_number, 10 authenticate_failed_reason,
        11 authenticate_type,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(
    &["mchid", "sub_mchid", "openid", "project_name", "employer_name", "authenticate_state", "authenticate_number"],
    &[],
);

/// The query of `GET /v3/payroll-card/authentications`.
///
/// At least one of `appid` and `sub_appid` is given.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 用户标识. The worker's openid under `appid` or `sub_appid`. At most 64 characters.
    pub openid: String,
    /// 应用ID. AppID of the service provider. Send `appid` or `sub_appid`, or both; one of them must be the mini
    /// program that launches the card. At most 32 characters.
    pub appid: Option<String>,
    /// 子商户应用ID. AppID of the sub-merchant. Send `appid` or `sub_appid`, or both; one of them must be the mini
    /// program that launches the card. At most 32 characters.
    pub sub_appid: Option<String>,
    /// 子商户号. Merchant id of the sub-merchant, the employer. At most 32 characters.
    pub sub_mchid: String,
    /// 核身日期. One day, `yyyy-MM-dd`, at most 90 days ago.
    pub authenticate_date: Date,
    /// 核身状态. The list holds successful verifications only, so `AUTHENTICATE_SUCCESS` is the one useful value.
    pub authenticate_state: Option<AuthenticateState>,
    /// 本次查询偏移量. At least 0. Default 0.
    pub offset: Option<i64>,
    /// 本次请求最大查询条数. 1 to 10. Default 10.
    pub limit: Option<i64>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, 64)?;
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, 32)?;
        }
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, 32)?;
        }
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("authenticate_date", &self.authenticate_date)?;
        check::date("authenticate_date", &self.authenticate_date)?;
        if let Some(value) = &self.authenticate_state {
            check::known("authenticate_state", value)?;
        }
        if let Some(value) = &self.offset {
            check::range("offset", *value, 0, i64::MAX)?;
        }
        if let Some(value) = &self.limit {
            check::range("limit", *value, 1, 10)?;
        }
        check::any_of(&[("appid", !self.appid.is_void()), ("sub_appid", !self.sub_appid.is_void())])?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("openid", &self.openid);
        query.push_some("appid", self.appid.as_ref());
        query.push_some("sub_appid", self.sub_appid.as_ref());
        query.push("sub_mchid", &self.sub_mchid);
        query.push("authenticate_date", &self.authenticate_date);
        query.push_some("authenticate_state", self.authenticate_state.as_ref());
        query.push_some("offset", self.offset.as_ref());
        query.push_some("limit", self.limit.as_ref());
    }
}

/// The answer to `GET /v3/payroll-card/authentications`, 查询核身记录.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 查询结果记录列表.
    pub data: Option<Vec<GetItem>>,
    /// 总记录条数.
    pub total_count: i64,
    /// 记录起始位置.
    pub offset: i64,
    /// 本次返回条数. Number of records returned.
    pub limit: i64,
}

fields! {
    GetResponse {
        0 data, 1 total_count, 2 offset, 3 limit,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["total_count", "offset", "limit"], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 核身渠道.
    pub enum AuthenticateScene {
        /// `FROM_MINI_APP`
        FromMiniApp = "FROM_MINI_APP",
        /// `FROM_HARDWARE`
        FromHardware = "FROM_HARDWARE",
    }
}

open_enum! {
    /// 核身状态.
    ///
    /// PROCESSING until the worker finishes; SUCCESS and FAILED are final.
    pub enum AuthenticateState {
        /// `AUTHENTICATE_PROCESSING`
        AuthenticateProcessing = "AUTHENTICATE_PROCESSING",
        /// `AUTHENTICATE_SUCCESS`
        AuthenticateSuccess = "AUTHENTICATE_SUCCESS",
        /// `AUTHENTICATE_FAILED`
        AuthenticateFailed = "AUTHENTICATE_FAILED",
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z]+$");
