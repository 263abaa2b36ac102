//! `/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`: 查询订单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询订单.
    ///
    /// `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`, for merchants and service
    /// providers.
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}", "查询订单");

/// The answer to `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`, 查询订单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 打印单号.
    pub print_order_no: Option<String>,
    /// 模板ID.
    pub template_id: Option<String>,
    /// 回调通知地址.
    pub notify_url: Option<String>,
    /// 打印状态.
    pub print_state: Option<PrintState>,
    /// 打印状态描述.
    pub print_state_description: Option<String>,
    /// 变量列表.
    pub variable_list: Option<Vec<crate::v3::pay_devices::printers::device_id::print_orders::Variable>>,
    /// 表格变量列表.
    pub table_list: Option<Vec<crate::v3::pay_devices::printers::device_id::print_orders::Table>>,
}

fields! {
    GetResponse {
        0 print_order_no, 1 template_id, 2 notify_url, 3 print_state, 4 print_state_description, 5 variable_list,
        6 table_list,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}

open_enum! {
    /// 打印状态.
    pub enum PrintState {
        /// `PRINT_STATE_WAIT`
        PrintStateWait = "PRINT_STATE_WAIT",
        /// `PRINT_STATE_SUCCESS`
        PrintStateSuccess = "PRINT_STATE_SUCCESS",
        /// `PRINT_STATE_FAIL`
        PrintStateFail = "PRINT_STATE_FAIL",
        /// `PRINT_STATE_CACHED`
        PrintStateCached = "PRINT_STATE_CACHED",
    }
}
