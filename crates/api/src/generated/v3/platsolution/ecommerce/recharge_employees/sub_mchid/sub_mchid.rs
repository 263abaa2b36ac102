//! `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`: 查询二级商户可扫码充值员工列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod sp_openid;

/// The path `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid`.
    pub fn sp_openid(self) -> sp_openid::Path<'a> {
        sp_openid::Path(self.0.segment("sp-openid"))
    }

    /// 查询二级商户可扫码充值员工列表.
    ///
    /// `GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013521757>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}",
    "查询二级商户可扫码充值员工列表",
);

/// An item of `employees` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Employee {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 员工OpenID.
    pub sp_openid: Option<String>,
    /// 员工状态.
    pub state: Option<EmployeeState>,
    /// 添加员工时间.
    pub create_time: Option<Time>,
    /// 最后更新时间.
    pub update_time: Option<Time>,
}

fields! {
    Employee {
        0 sub_mchid, 1 sp_openid, 2 state, 3 create_time, 4 update_time,
    }
}

pub(crate) static EMPLOYEE_SHAPE: Shape = Shape::new(&["sub_mchid"], &[]);

/// The answer to `GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`, 查询二级商户可扫码充值员工列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 员工列表.
    pub employees: Option<Vec<Employee>>,
}

fields! {
    GetResponse {
        0 employees,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&[], &[("employees", &EMPLOYEE_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 员工状态.
    pub enum EmployeeState {
        /// `EFFECTIVE`
        Effective = "EFFECTIVE",
        /// `DELETED`
        Deleted = "DELETED",
    }
}
