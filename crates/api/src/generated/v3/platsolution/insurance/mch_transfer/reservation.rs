//! `/v3/platsolution/insurance/mch-transfer/reservation`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod apply;
pub mod out_reservation_no;
pub mod reservation_id;

/// The path `/v3/platsolution/insurance/mch-transfer/reservation`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/insurance/mch-transfer/reservation/apply`.
    pub fn apply(self) -> apply::Path<'a> {
        apply::Path(self.0.segment("apply"))
    }

    /// On to `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no`.
    pub fn out_reservation_no(self) -> out_reservation_no::Path<'a> {
        out_reservation_no::Path(self.0.segment("out-reservation-no"))
    }

    /// On to `/v3/platsolution/insurance/mch-transfer/reservation/reservation-id`.
    pub fn reservation_id(self) -> reservation_id::Path<'a> {
        reservation_id::Path(self.0.segment("reservation-id"))
    }
}

/// 预约记录的关闭信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CloseInfo {
    /// 预约记录关闭的时间.
    pub close_time: Time,
    /// 预约记录关闭的原因.
    pub close_reason: CloseReason,
}

fields! {
    CloseInfo {
        0 close_time, 1 close_reason,
    }
}

pub(crate) static CLOSE_INFO_SHAPE: Shape = Shape::new(&["close_time", "close_reason"], &[]);

open_enum! {
    /// 预约记录关闭的原因.
    pub enum CloseReason {
        /// `USER_OVERDUE_UNCONFIRMED`
        UserOverdueUnconfirmed = "USER_OVERDUE_UNCONFIRMED",
        /// `CLOSE_CONFIRMED_VIA_MCH_API`
        CloseConfirmedViaMchApi = "CLOSE_CONFIRMED_VIA_MCH_API",
        /// `CLOSE_ACCEPTED_VIA_MCH_API`
        CloseAcceptedViaMchApi = "CLOSE_ACCEPTED_VIA_MCH_API",
        /// `TRANSFER_FINISHED`
        TransferFinished = "TRANSFER_FINISHED",
        /// `OVERDUE_NOT_TRANSFER`
        OverdueNotTransfer = "OVERDUE_NOT_TRANSFER",
        /// `RESERVE_FAIL`
        ReserveFail = "RESERVE_FAIL",
        /// `USER_CLOSE`
        UserClose = "USER_CLOSE",
    }
}

open_enum! {
    /// 预约记录状态.
    pub enum GetState {
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `CONFIRMED`
        Confirmed = "CONFIRMED",
        /// `CLOSED`
        Closed = "CLOSED",
    }
}
