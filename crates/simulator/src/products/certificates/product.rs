//! Platform certificates, and the echo, as a product.

use super::v3;
use crate::base::rule::Rule;
use crate::engine::product::{Product, Served};

/// Operations that prove keys: the certificates, and the echo.
#[derive(Debug)]
pub(crate) struct Certificates;

impl Product for Certificates {
    fn name(&self) -> &'static str {
        "certificates"
    }

    fn rules(&self) -> &'static [&'static [Rule]] {
        const RULES: &[&[Rule]] = &[super::list::rules::ALL, super::v3::rules::ALL];
        RULES
    }

    fn operations(&self) -> &'static [Served] {
        const OPERATIONS: &[Served] = &[
            Served::get("/v3/certificates", v3::certificates).opening(),
            Served::post("/v3/security/echo", v3::say_again).opening(),
        ];
        OPERATIONS
    }
}
