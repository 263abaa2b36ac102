//! `/v3/pay-devices/printers/{device_id}/print-orders`: 小票机打印 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod print_order_no;

/// The path `/v3/pay-devices/printers/{device_id}/print-orders`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`.
    pub fn print_order_no(self, print_order_no: impl AsRef<str>) -> print_order_no::Path<'a> {
        print_order_no::Path(self.0.variable("print_order_no", print_order_no.as_ref(), |value| {
            check::text("print_order_no", value, 0, usize::MAX)
        }))
    }

    /// 小票机打印.
    ///
    /// `POST /v3/pay-devices/printers/{device_id}/print-orders`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/pay-devices/printers/{device_id}/print-orders", "小票机打印");

/// The body of `POST /v3/pay-devices/printers/{device_id}/print-orders`, 小票机打印.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 打印单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub print_order_no: Option<String>,
    /// 模板ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub template_id: Option<String>,
    /// 回调通知地址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
    /// 变量列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variable_list: Option<Vec<Variable>>,
    /// 表格变量列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_list: Option<Vec<Table>>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.print_order_no {
            check::text("print_order_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.template_id {
            check::text("template_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.variable_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("variable_list", index))?;
            }
        }
        if let Some(value) = &self.table_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("table_list", index))?;
            }
        }
        Ok(())
    }
}

/// An item of `row_list` of a `Table`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Row {
    /// 值列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cell_list: Option<Vec<String>>,
}

fields! {
    Row {
        0 cell_list,
    }
}

impl Check for Row {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.cell_list {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("cell_list[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// An item of `table_list` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Table {
    /// Key字段.
    #[serde(skip_serializing_if = "check::is_void")]
    pub key: Option<String>,
    /// Value值列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row_list: Option<Vec<Row>>,
}

fields! {
    Table {
        0 key, 1 row_list,
    }
}

impl Check for Table {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.key {
            check::text("key", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.row_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("row_list", index))?;
            }
        }
        Ok(())
    }
}

/// An item of `variable_list` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Variable {
    /// Key字段.
    #[serde(skip_serializing_if = "check::is_void")]
    pub key: Option<String>,
    /// Value值字段.
    #[serde(skip_serializing_if = "check::is_void")]
    pub value: Option<String>,
}

fields! {
    Variable {
        0 key, 1 value,
    }
}

impl Check for Variable {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.key {
            check::text("key", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.value {
            check::text("value", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}
