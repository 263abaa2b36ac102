//! `/v3/merchant-service`
//!
//! Consumer complaints (消费者投诉).
//!
//! Behind the feature `complaints`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod complaint_notifications;
pub mod complaints;
pub mod complaints_v2;
pub mod feedbacks;
pub mod images;

/// The path `/v3/merchant-service`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/merchant-service/complaint-notifications`.
    pub fn complaint_notifications(self) -> complaint_notifications::Path<'a> {
        complaint_notifications::Path(self.0.segment("complaint-notifications"))
    }

    /// On to `/v3/merchant-service/complaints`.
    pub fn complaints(self) -> complaints::Path<'a> {
        complaints::Path(self.0.segment("complaints"))
    }

    /// On to `/v3/merchant-service/complaints-v2`.
    pub fn complaints_v2(self) -> complaints_v2::Path<'a> {
        complaints_v2::Path(self.0.segment("complaints-v2"))
    }

    /// On to `/v3/merchant-service/feedbacks`.
    pub fn feedbacks(self) -> feedbacks::Path<'a> {
        feedbacks::Path(self.0.segment("feedbacks"))
    }

    /// On to `/v3/merchant-service/images`.
    pub fn images(self) -> images::Path<'a> {
        images::Path(self.0.segment("images"))
    }
}
