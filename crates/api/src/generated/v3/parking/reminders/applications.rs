//! `/v3/parking/reminders/applications`: 查询停车场进件申请单列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/parking/reminders/applications`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询停车场进件申请单列表.
    ///
    /// `GET /v3/parking/reminders/applications`, for service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/parking/reminders/applications", "查询停车场进件申请单列表");

/// The query of `GET /v3/parking/reminders/applications`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 商户停车场ID.
    pub out_parking_lot_id: String,
    /// 偏移量.
    pub offset: Option<i64>,
    /// 条数.
    pub limit: Option<i64>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_parking_lot_id", &self.out_parking_lot_id)?;
        check::text("out_parking_lot_id", &self.out_parking_lot_id, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("out_parking_lot_id", &self.out_parking_lot_id);
        query.push_some("offset", self.offset.as_ref());
        query.push_some("limit", self.limit.as_ref());
    }
}

/// The answer to `GET /v3/parking/reminders/applications`, 查询停车场进件申请单列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// Applications of this page.
    pub application_list: Option<Vec<crate::v3::parking::reminders::Application>>,
    /// 微信停车场ID. At most 64 characters.
    pub wx_parking_lot_id: Option<String>,
}

fields! {
    GetResponse {
        0 application_list, 1 wx_parking_lot_id,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}
