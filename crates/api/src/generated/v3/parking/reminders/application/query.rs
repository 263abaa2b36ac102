//! `/v3/parking/reminders/application/query`: 查询停车场进件申请单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/parking/reminders/application/query`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询停车场进件申请单.
    ///
    /// `GET /v3/parking/reminders/application/query`, for service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/parking/reminders/application/query", "查询停车场进件申请单");

/// The query of `GET /v3/parking/reminders/application/query`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 停车场进件审核单号. At most 64 characters.
    pub parking_lot_audit_no: String,
    /// 商户停车场ID. At most 64 characters.
    pub out_parking_lot_id: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("parking_lot_audit_no", &self.parking_lot_audit_no)?;
        check::text("parking_lot_audit_no", &self.parking_lot_audit_no, 0, 64)?;
        check::required("out_parking_lot_id", &self.out_parking_lot_id)?;
        check::text("out_parking_lot_id", &self.out_parking_lot_id, 0, 64)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("parking_lot_audit_no", &self.parking_lot_audit_no);
        query.push("out_parking_lot_id", &self.out_parking_lot_id);
    }
}

/// The answer to `GET /v3/parking/reminders/application/query`, 查询停车场进件申请单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The application.
    pub application: Option<crate::v3::parking::reminders::Application>,
    /// 微信停车场ID. At most 64 characters.
    pub wx_parking_lot_id: Option<String>,
}

fields! {
    GetResponse {
        0 application, 1 wx_parking_lot_id,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}
