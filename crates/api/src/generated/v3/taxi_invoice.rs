//! `/v3/taxi-invoice`
//!
//! Electronic taxi invoices (出租车电子发票).
//!
//! Behind the feature `fapiao`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod attendance;
pub mod cards;
pub mod driver;
pub mod drivers;
pub mod taxi;
pub mod taxi_companies;
pub mod taxi_company;
pub mod taxies;
pub mod user_taxi_order;
pub mod user_taxi_orders;

/// The path `/v3/taxi-invoice`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/taxi-invoice/attendance`.
    pub fn attendance(self) -> attendance::Path<'a> {
        attendance::Path(self.0.segment("attendance"))
    }

    /// On to `/v3/taxi-invoice/cards`.
    pub fn cards(self) -> cards::Path<'a> {
        cards::Path(self.0.segment("cards"))
    }

    /// On to `/v3/taxi-invoice/driver`.
    pub fn driver(self) -> driver::Path<'a> {
        driver::Path(self.0.segment("driver"))
    }

    /// On to `/v3/taxi-invoice/drivers`.
    pub fn drivers(self) -> drivers::Path<'a> {
        drivers::Path(self.0.segment("drivers"))
    }

    /// On to `/v3/taxi-invoice/taxi`.
    pub fn taxi(self) -> taxi::Path<'a> {
        taxi::Path(self.0.segment("taxi"))
    }

    /// On to `/v3/taxi-invoice/taxi-companies`.
    pub fn taxi_companies(self) -> taxi_companies::Path<'a> {
        taxi_companies::Path(self.0.segment("taxi-companies"))
    }

    /// On to `/v3/taxi-invoice/taxi-company`.
    pub fn taxi_company(self) -> taxi_company::Path<'a> {
        taxi_company::Path(self.0.segment("taxi-company"))
    }

    /// On to `/v3/taxi-invoice/taxies`.
    pub fn taxies(self) -> taxies::Path<'a> {
        taxies::Path(self.0.segment("taxies"))
    }

    /// On to `/v3/taxi-invoice/user-taxi-order`.
    pub fn user_taxi_order(self) -> user_taxi_order::Path<'a> {
        user_taxi_order::Path(self.0.segment("user-taxi-order"))
    }

    /// On to `/v3/taxi-invoice/user-taxi-orders`.
    pub fn user_taxi_orders(self) -> user_taxi_orders::Path<'a> {
        user_taxi_orders::Path(self.0.segment("user-taxi-orders"))
    }
}

/// 司机头像摘要.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PhotoDigest {
    /// 哈希类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub hash_type: Option<String>,
    /// 哈希值.
    #[serde(skip_serializing_if = "check::is_void")]
    pub hash_value: Option<String>,
}

fields! {
    PhotoDigest {
        0 hash_type, 1 hash_value,
    }
}

impl Check for PhotoDigest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.hash_type {
            check::text("hash_type", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.hash_value {
            check::text("hash_value", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}
