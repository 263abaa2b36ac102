//! `/v3/parking/reminders/application/withdraw`: 撤回停车场进件申请 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/parking/reminders/application/withdraw`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 撤回停车场进件申请.
    ///
    /// `POST /v3/parking/reminders/application/withdraw`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/parking/reminders/application/withdraw", "撤回停车场进件申请");

/// The body of `POST /v3/parking/reminders/application/withdraw`, 撤回停车场进件申请.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 停车场进件审核单号. At most 64 characters.
    pub parking_lot_audit_no: String,
    /// 商户停车场ID. At most 64 characters.
    pub out_parking_lot_id: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("parking_lot_audit_no", &self.parking_lot_audit_no)?;
        check::text("parking_lot_audit_no", &self.parking_lot_audit_no, 0, 64)?;
        check::required("out_parking_lot_id", &self.out_parking_lot_id)?;
        check::text("out_parking_lot_id", &self.out_parking_lot_id, 0, 64)?;
        Ok(())
    }
}
