//! `/v3/smartguide/guides/{guide_id}`: 服务人员信息更新 `PATCH`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod assign;

/// The path `/v3/smartguide/guides/{guide_id}`.
#[must_use = "a path sends nothing: call `.patch()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/smartguide/guides/{guide_id}/assign`.
    pub fn assign(self) -> assign::Path<'a> {
        assign::Path(self.0.segment("assign"))
    }

    /// 服务人员信息更新.
    ///
    /// `PATCH /v3/smartguide/guides/{guide_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_4.shtml>
    pub fn patch(self, body: &PatchRequest) -> Call<'a, Empty> {
        self.0.call(&PATCH).with_sealed(body)
    }
}

static PATCH: Operation = Operation::new("PATCH", "/v3/smartguide/guides/{guide_id}", "服务人员信息更新");

/// The body of `PATCH /v3/smartguide/guides/{guide_id}`, 服务人员信息更新.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 子商户ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 企业微信的员工姓名. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<Sensitive>,
    /// 手机号码. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mobile: Option<Sensitive>,
    /// 员工个人二维码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub qr_code: Option<String>,
    /// 头像URL.
    #[serde(skip_serializing_if = "check::is_void")]
    pub avatar: Option<String>,
    /// 群二维码URL.
    #[serde(skip_serializing_if = "check::is_void")]
    pub group_qrcode: Option<String>,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.qr_code {
            check::text("qr_code", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.avatar {
            check::text("avatar", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.group_qrcode {
            check::text("group_qrcode", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PatchRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.name {
            visit("name", value);
        }
        if let Some(value) = &mut self.mobile {
            visit("mobile", value);
        }
    }
}
