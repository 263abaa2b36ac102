//! `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`: 刷脸用户信息查询接口 `GET`,
//! 刷脸用户信息修改接口 `PATCH`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`.
#[must_use = "a path sends nothing: call `.get()` or `.patch()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 刷脸用户信息查询接口.
    ///
    /// `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`, for service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }

    /// 刷脸用户信息修改接口.
    ///
    /// `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`, for service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>
    pub fn patch(self, body: &PatchRequest) -> Call<'a, Empty> {
        self.0.call(&PATCH).with_sealed(body)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
    "刷脸用户信息查询接口",
);

static PATCH: Operation = Operation::new(
    "PATCH",
    "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
    "刷脸用户信息修改接口",
);

/// The answer to `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`,
/// 刷脸用户信息查询接口.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 刷脸用户ID.
    pub use_id: Option<String>,
    /// 商户刷脸用户ID.
    pub out_user_id: Option<String>,
    /// 机构ID.
    pub organization_id: Option<String>,
    /// 姓名. Personal: in the clear on the wire, and printed nowhere.
    pub user_name: Option<Private>,
    /// 用户类型.
    pub user_type: Option<UserType>,
    /// 学生信息.
    pub student_info: Option<StudentInfo>,
    /// 职工信息.
    pub staff_info: Option<StaffInfo>,
    /// 用户状态.
    pub status: Option<GetStatus>,
    /// 签约状态.
    pub contract_state: Option<ContractState>,
    /// 人脸图片上传状态.
    pub face_image_ok: Option<bool>,
    /// 签约ID.
    pub contract_id: Option<String>,
}

fields! {
    GetResponse {
        0 use_id, 1 out_user_id, 2 organization_id, 3 user_name, 4 user_type, 5 student_info, 6 staff_info, 7 status,
        8 contract_state, 9 face_image_ok, 10 contract_id,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}

/// The body of `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`,
/// 刷脸用户信息修改接口.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 姓名. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub user_name: Option<Sensitive>,
    /// 用户类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub user_type: Option<UserType>,
    /// 学生信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub student_info: Option<StudentInfo>,
    /// 职工信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub staff_info: Option<StaffInfo>,
    /// 状态.
    #[serde(skip_serializing_if = "check::is_void")]
    pub status: Option<PatchStatus>,
    /// 手机号. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub phone: Option<Sensitive>,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.user_type {
            check::known("user_type", value)?;
        }
        if let Some(value) = &self.student_info {
            value.check().map_err(|fault| fault.within("student_info"))?;
        }
        if let Some(value) = &self.staff_info {
            value.check().map_err(|fault| fault.within("staff_info"))?;
        }
        if let Some(value) = &self.status {
            check::known("status", value)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PatchRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.user_name {
            visit("user_name", value);
        }
        if let Some(value) = &mut self.phone {
            visit("phone", value);
        }
    }
}

/// 职工信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct StaffInfo {
    /// 职业.
    #[serde(skip_serializing_if = "check::is_void")]
    pub occupation: Option<String>,
}

fields! {
    StaffInfo {
        0 occupation,
    }
}

impl Check for StaffInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.occupation {
            check::text("occupation", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 学生信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct StudentInfo {
    /// 班级名.
    #[serde(skip_serializing_if = "check::is_void")]
    pub class_name: Option<String>,
}

fields! {
    StudentInfo {
        0 class_name,
    }
}

impl Check for StudentInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.class_name {
            check::text("class_name", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

open_enum! {
    /// 签约状态.
    pub enum ContractState {
        /// `NOT_CONTRACTED`
        NotContracted = "NOT_CONTRACTED",
        /// `TERMINATED`
        Terminated = "TERMINATED",
        /// `CONTRACTED`
        Contracted = "CONTRACTED",
    }
}

open_enum! {
    /// 用户状态.
    pub enum GetStatus {
        /// `NORMAL`
        Normal = "NORMAL",
        /// `DISABLED`
        Disabled = "DISABLED",
    }
}

open_enum! {
    /// 状态.
    pub enum PatchStatus {
        /// `NORMAL`
        Normal = "NORMAL",
        /// `DISABLED`
        Disabled = "DISABLED",
    }
}

open_enum! {
    /// 用户类型.
    pub enum UserType {
        /// `STUDENT`
        Student = "STUDENT",
        /// `STUFF`
        Stuff = "STUFF",
    }
}
