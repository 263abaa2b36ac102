//! `/v3/facemch/users/{face_sid}`: 查询用户授权的实名信息 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/facemch/users/{face_sid}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询用户授权的实名信息.
    ///
    /// `GET /v3/facemch/users/{face_sid}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/facemch/users/{face_sid}", "查询用户授权的实名信息");

/// The query of `GET /v3/facemch/users/{face_sid}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 标识本次请求获取的信息类型.
    pub info_type: InfoType,
    /// 微信分配的公众账号ID.
    pub appid: String,
    /// 微信支付分配的子商户号.
    pub sub_mchid: Option<String>,
    /// 微信分配的子商户公众账号ID.
    pub sub_appid: Option<String>,
    /// ⼦商户证书序列号.
    pub sub_serial_no: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("info_type", &self.info_type)?;
        check::known("info_type", &self.info_type)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_serial_no {
            check::text("sub_serial_no", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("info_type", &self.info_type);
        query.push("appid", &self.appid);
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push_some("sub_appid", self.sub_appid.as_ref());
        query.push_some("sub_serial_no", self.sub_serial_no.as_ref());
    }
}

/// The answer to `GET /v3/facemch/users/{face_sid}`, 查询用户授权的实名信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// UnionID.
    pub union_id: Option<String>,
    /// 用户在商户appid下的唯⼀标识.
    pub openid: Option<String>,
    /// The user's openid under the sub-merchant's AppID.
    pub sub_openid: Option<String>,
    /// 姓名信息.
    pub real_name_info: Option<RealNameInfo>,
}

fields! {
    GetResponse {
        0 union_id, 1 openid, 2 sub_openid, 3 real_name_info,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.real_name_info {
            value.visit_sensitive(visit);
        }
    }
}

impl Answer for GetResponse {}

/// 姓名信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct RealNameInfo {
    /// 加密后的姓名信息. Sensitive: encrypted on the wire.
    pub encrypted_real_name: Option<Sensitive>,
    /// Kind of the identity document, as a number. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11.
    pub credential_type: Option<i64>,
    /// 加密后的身份证号. Sensitive: encrypted on the wire.
    pub encrypted_credential_id: Option<Sensitive>,
}

fields! {
    RealNameInfo {
        0 encrypted_real_name, 1 credential_type, 2 encrypted_credential_id,
    }
}

impl SensitiveFields for RealNameInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.encrypted_real_name {
            visit("encrypted_real_name", value);
        }
        if let Some(value) = &mut self.encrypted_credential_id {
            visit("encrypted_credential_id", value);
        }
    }
}

open_enum! {
    /// 标识本次请求获取的信息类型.
    pub enum InfoType {
        /// `ASK_UNIONID`
        AskUnionid = "ASK_UNIONID",
        /// `ASK_REAL_NAME`
        AskRealName = "ASK_REAL_NAME",
    }
}
