//! New numbers for what is decided.

use weixinpay_core::Date;

use super::{authorization, end, place};
use crate::base::random;

/// Of a new transfer.
pub(crate) fn of_transfer(now: i64) -> place::TransferIds {
    place::TransferIds {
        transfer_bill_no: random::transfer_bill_no(Date::from_unix(now).as_str()),
        package_info: random::package_info(),
        end: of_end(now),
    }
}

/// Ids for the effects of a transfer's end.
pub(crate) fn of_end(now: i64) -> end::EndIds {
    end::EndIds { notification_id: random::notification_id(), authorization: of_agreement(now) }
}

/// Ids for the effects of an agreement.
pub(crate) fn of_agreement(now: i64) -> authorization::AuthorizationIds {
    authorization::AuthorizationIds {
        authorization_id: random::authorization_id(Date::from_unix(now).as_str()),
        notification_id: random::notification_id(),
    }
}
