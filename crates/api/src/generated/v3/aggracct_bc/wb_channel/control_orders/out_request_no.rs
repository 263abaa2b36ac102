//! `/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`: 查询控制单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询控制单.
    ///
    /// `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`, for merchants.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}", "查询控制单");

/// The query of `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 控制单类型.
    pub control_type: ControlType,
    /// 微信支付商户号.
    pub mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("control_type", &self.control_type)?;
        check::known("control_type", &self.control_type)?;
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("control_type", &self.control_type);
        query.push("mchid", &self.mchid);
    }
}

/// The answer to `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`, 查询控制单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 控制场景.
    pub control_scene: ControlScene,
    /// 管控单.
    pub punish_order: Option<PunishOrder>,
    /// 解管单.
    pub recover_order: Option<RecoverOrder>,
}

fields! {
    GetResponse {
        0 control_scene, 1 punish_order, 2 recover_order,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["control_scene"], &[("punish_order", &PUNISH_ORDER_SHAPE), ("recover_order", &RECOVER_ORDER_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 管控单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PunishOrder {
    /// 微信管控单号.
    pub wxpay_punish_no: String,
    /// 微众管控单号.
    pub out_request_no: String,
    /// 目标下管商户号.
    pub mchid: String,
    /// 管控场景.
    pub punish_scene: i64,
    /// 管控场景规则版本号.
    pub punish_rule_version: i64,
    /// 管控原因.
    pub punish_reason: Option<String>,
    /// 管控开始时间.
    pub punish_start_time: Option<Time>,
    /// 管控结束时间.
    pub punish_end_time: Option<Time>,
    /// 管控受理时间.
    pub punish_accept_time: Time,
    /// 管控执行完成时间.
    pub punish_finish_time: Option<Time>,
    /// 管控状态.
    pub punish_state: PunishState,
    /// 生效状态.
    pub effect_state: Option<EffectState>,
    /// 管控方案.
    pub control_action: Option<Vec<ControlAction>>,
    /// 执行失败错误信息.
    pub error_message: Option<String>,
    /// 执行失败错误码.
    pub error_code: Option<String>,
}

fields! {
    PunishOrder {
        0 wxpay_punish_no, 1 out_request_no, 2 mchid, 3 punish_scene, 4 punish_rule_version, 5 punish_reason,
        6 punish_start_time, 7 punish_end_time, 8 punish_accept_time, 9 punish_finish_time, 10 punish_state,
        11 effect_state, 12 control_action, 13 error_message, 14 error_code,
    }
}

pub(crate) static PUNISH_ORDER_SHAPE: Shape = Shape::new(
    &[
        "wxpay_punish_no",
        "out_request_no",
        "mchid",
        "punish_scene",
        "punish_rule_version",
        "punish_accept_time",
        "punish_state",
    ],
    &[],
);

/// 解管单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct RecoverOrder {
    /// 微信支付解管单号.
    pub wxpay_recover_no: String,
    /// 微众解管单号.
    pub out_request_no: String,
    /// 关联微信支付管控单号.
    pub related_wxpay_punish_no: String,
    /// 目标解管商户号.
    pub mchid: String,
    /// 管控场景.
    pub punish_scene: String,
    /// 管控场景规则版本号.
    pub punish_rule_version: String,
    /// 解管受理时间.
    pub recover_accept_time: Time,
    /// 解管执行完成时间.
    pub recover_finish_time: Time,
    /// 解管状态.
    pub recover_state: RecoverState,
    /// 解管原因描述.
    pub recover_reason: String,
    /// 执行失败错误信息.
    pub error_message: Option<String>,
    /// 执行失败错误码.
    pub error_code: Option<String>,
}

fields! {
    RecoverOrder {
        0 wxpay_recover_no, 1 out_request_no, 2 related_wxpay_punish_no, 3 mchid, 4 punish_scene, 5 punish_rule_version,
        6 recover_accept_time, 7 recover_finish_time, 8 recover_state, 9 recover_reason, 10 error_message,
        11 error_code,
    }
}

pub(crate) static RECOVER_ORDER_SHAPE: Shape = Shape::new(
    &[
        "wxpay_recover_no",
        "out_request_no",
        "related_wxpay_punish_no",
        "mchid",
        "punish_scene",
        "punish_rule_version",
        "recover_accept_time",
        "recover_finish_time",
        "recover_state",
        "recover_reason",
    ],
    &[],
);

open_enum! {
    /// One of these values.
    pub enum ControlAction {
        /// `DISABLE_RECEIVE`
        DisableReceive = "DISABLE_RECEIVE",
        /// `DISABLE_WITHDRAWAL`
        DisableWithdrawal = "DISABLE_WITHDRAWAL",
        /// `DISABLE_PAY`
        DisablePay = "DISABLE_PAY",
        /// `DISABLE_REFUND`
        DisableRefund = "DISABLE_REFUND",
        /// `DISABLE_CLOSE_MERCHANT`
        DisableCloseMerchant = "DISABLE_CLOSE_MERCHANT",
    }
}

open_enum! {
    /// 控制场景.
    pub enum ControlScene {
        /// `PUNISH`
        Punish = "PUNISH",
        /// `RECOVER`
        Recover = "RECOVER",
    }
}

open_enum! {
    /// 控制单类型.
    pub enum ControlType {
        /// `PUNISH`
        Punish = "PUNISH",
        /// `RECOVER`
        Recover = "RECOVER",
    }
}

open_enum! {
    /// 生效状态.
    pub enum EffectState {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `RECOVERED`
        Recovered = "RECOVERED",
    }
}

open_enum! {
    /// 管控状态.
    pub enum PunishState {
        /// `EXECUTING`
        Executing = "EXECUTING",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAILED`
        Failed = "FAILED",
    }
}

open_enum! {
    /// 解管状态.
    pub enum RecoverState {
        /// `EXECUTING`
        Executing = "EXECUTING",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAILED`
        Failed = "FAILED",
    }
}
