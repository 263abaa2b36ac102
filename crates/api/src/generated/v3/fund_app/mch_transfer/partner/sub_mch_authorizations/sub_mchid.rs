//! `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`: 查询子商户商家转账授权状态 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询子商户商家转账授权状态. Whether a sub-merchant has agreed.
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`, for service providers.
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}",
    "查询子商户商家转账授权状态",
);

/// 授权申请单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ApplyOrder {
    /// 二级商户号. Merchant id of the sub-merchant that pays.
    pub sub_mchid: String,
    /// 商户申请单号. Your number of the application.
    pub out_apply_no: String,
    /// 授权申请单状态. State of it.
    pub state: ApplyOrderState,
    /// 授权申请受理时间. When the application was accepted.
    pub accept_time: Time,
    /// 最后一次状态变更时间. When its state last changed.
    pub update_time: Time,
}

fields! {
    ApplyOrder {
        0 sub_mchid, 1 out_apply_no, 2 state, 3 accept_time, 4 update_time,
    }
}

pub(crate) static APPLY_ORDER_SHAPE: Shape =
    Shape::new(&["sub_mchid", "out_apply_no", "state", "accept_time", "update_time"], &[]);

/// The answer to `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`, 查询子商户商家转账授权状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 二级商户号. Merchant id of the sub-merchant that pays.
    pub sub_mchid: String,
    /// 授权状态. State of it.
    pub state: GetState,
    /// 授权申请单. The last application.
    pub apply_order: Option<ApplyOrder>,
    /// 授权时间. When the sub-merchant agreed.
    pub authorization_time: Option<Time>,
    /// 解除授权时间. When the sub-merchant took it back.
    pub cancel_authorization_time: Option<Time>,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 state, 2 apply_order, 3 authorization_time, 4 cancel_authorization_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["sub_mchid", "state"], &[("apply_order", &APPLY_ORDER_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 授权申请单状态.
    pub enum ApplyOrderState {
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

open_enum! {
    /// 授权状态.
    pub enum GetState {
        /// `AUTHORIZED`
        Authorized = "AUTHORIZED",
        /// `UNAUTHORIZED`
        Unauthorized = "UNAUTHORIZED",
        /// `CANCELED`
        Canceled = "CANCELED",
    }
}
