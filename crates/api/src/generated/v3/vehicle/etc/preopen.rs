//! `/v3/vehicle/etc/preopen`: 预开通用户ETC指定卡扣费 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/vehicle/etc/preopen`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 预开通用户ETC指定卡扣费.
    ///
    /// `POST /v3/vehicle/etc/preopen`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/vehicle/etc/preopen", "预开通用户ETC指定卡扣费");

/// 实名信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Identify {
    /// 姓名. Sensitive: encrypted on the wire.
    pub encrypted_real_name: Sensitive,
    /// 证件号码. Sensitive: encrypted on the wire.
    pub encrypted_credential_id: Sensitive,
    /// 证件类型.
    pub credential_type: String,
}

impl Check for Identify {
    fn check(&self) -> Result<(), FieldError> {
        check::required("encrypted_real_name", &self.encrypted_real_name)?;
        check::required("encrypted_credential_id", &self.encrypted_credential_id)?;
        check::required("credential_type", &self.credential_type)?;
        check::text("credential_type", &self.credential_type, 0, usize::MAX)?;
        Ok(())
    }
}

impl SensitiveFields for Identify {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("encrypted_real_name", &mut self.encrypted_real_name);
        visit("encrypted_credential_id", &mut self.encrypted_credential_id);
    }
}

/// The body of `POST /v3/vehicle/etc/preopen`, 预开通用户ETC指定卡扣费.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商appid.
    pub sp_appid: String,
    /// 子商户appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 特约商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 用户标识.
    pub openid: String,
    /// ETC授权扣费模板ID.
    pub plan_id: String,
    /// ETC设备号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub etc_device_id: Option<String>,
    /// 车牌号.
    pub plate_number: String,
    /// 实名信息.
    pub identify: Identify,
    /// 用户开通ETC时绑定的银行卡. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_card_no: Option<Sensitive>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_appid", &self.sp_appid)?;
        check::text("sp_appid", &self.sp_appid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        check::required("plan_id", &self.plan_id)?;
        check::text("plan_id", &self.plan_id, 0, usize::MAX)?;
        if let Some(value) = &self.etc_device_id {
            check::text("etc_device_id", value, 0, usize::MAX)?;
        }
        check::required("plate_number", &self.plate_number)?;
        check::text("plate_number", &self.plate_number, 0, usize::MAX)?;
        self.identify.check().map_err(|fault| fault.within("identify"))?;
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        self.identify.visit_sensitive(visit);
        if let Some(value) = &mut self.bank_card_no {
            visit("bank_card_no", value);
        }
    }
}

/// The answer to `POST /v3/vehicle/etc/preopen`, 预开通用户ETC指定卡扣费.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 预开通ID.
    pub preopen_id: String,
}

fields! {
    PostResponse {
        0 preopen_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["preopen_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
