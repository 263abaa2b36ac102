//! `/v3/businesscircle`
//!
//! Smart business circles (智慧商圈).
//!
//! Behind the feature `store`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod parkings;
pub mod points;
pub mod user_authorizations;
pub mod users;

/// The path `/v3/businesscircle`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/businesscircle/parkings`.
    pub fn parkings(self) -> parkings::Path<'a> {
        parkings::Path(self.0.segment("parkings"))
    }

    /// On to `/v3/businesscircle/points`.
    pub fn points(self) -> points::Path<'a> {
        points::Path(self.0.segment("points"))
    }

    /// On to `/v3/businesscircle/user-authorizations`.
    pub fn user_authorizations(self) -> user_authorizations::Path<'a> {
        user_authorizations::Path(self.0.segment("user-authorizations"))
    }

    /// On to `/v3/businesscircle/users`.
    pub fn users(self) -> users::Path<'a> {
        users::Path(self.0.segment("users"))
    }
}
