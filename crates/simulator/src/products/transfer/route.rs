//! The paths of transfers that a payee confirms, and of authorizations not to have to.

use super::place::Way;
use crate::base::fields::segment;
use crate::base::refusal::Refusal;
use crate::engine::route::{Allowed, GET, POST};

/// An operation, with the variables of its path. `partner` is whether a service provider asks for a sub-merchant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Operation {
    Place {
        partner: bool,
        way: Way,
    },
    Query {
        partner: bool,
        number: Number,
    },
    Cancel {
        partner: bool,
        out_bill_no: String,
    },
    Authorize {
        partner: bool,
    },
    Authorization {
        partner: bool,
        out_authorization_no: String,
    },
    CloseAuthorization {
        out_authorization_no: String,
    },
    /// By the number in the body, of this name.
    ApplyReceipt {
        by: &'static str,
    },
    Receipt {
        number: Number,
    },
}

/// How a request names a transfer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Number {
    OutBill(String),
    TransferBill(String),
}

/// The operation of a path below `/v3/fund-app/mch-transfer/`, and the method that it takes.
pub(crate) fn find(segments: &[&str]) -> Result<Option<Allowed<Operation>>, Refusal> {
    use Operation as O;
    let out_authorization_no = |raw: &str| segment("out_authorization_no", raw, 32);
    Ok(Some(match *segments {
        ["partner", "transfer-bills", ref rest @ ..] => return bills(true, rest),
        ["transfer-bills", ref rest @ ..] => return bills(false, rest),
        ["elecsign", "out-bill-no"] => (POST, O::ApplyReceipt { by: "out_bill_no" }),
        ["elecsign", "transfer-bill-no"] => (POST, O::ApplyReceipt { by: "transfer_bill_no" }),
        ["elecsign", "out-bill-no", raw] => {
            (GET, O::Receipt { number: Number::OutBill(segment("out_bill_no", raw, 32)?) })
        }
        ["elecsign", "transfer-bill-no", raw] => {
            (GET, O::Receipt { number: Number::TransferBill(segment("transfer_bill_no", raw, 64)?) })
        }
        ["user-confirm-authorization"] => (POST, O::Authorize { partner: false }),
        ["partner", "user-confirm-authorizations"] => (POST, O::Authorize { partner: true }),
        ["user-confirm-authorization", "out-authorization-no", raw] => {
            (GET, O::Authorization { partner: false, out_authorization_no: out_authorization_no(raw)? })
        }
        ["partner", "user-confirm-authorizations", raw] => {
            (GET, O::Authorization { partner: true, out_authorization_no: out_authorization_no(raw)? })
        }
        ["user-confirm-authorization", "out-authorization-no", raw, "close"]
        | ["partner", "user-confirm-authorizations", raw, "close"] => {
            (POST, O::CloseAuthorization { out_authorization_no: out_authorization_no(raw)? })
        }
        _ => return Ok(None),
    }))
}

fn bills(partner: bool, segments: &[&str]) -> Result<Option<Allowed<Operation>>, Refusal> {
    use Operation as O;
    let out_bill_no = |raw: &str| segment("out_bill_no", raw, 32);
    let place = |way| (POST, O::Place { partner, way });
    Ok(Some(match *segments {
        [] => place(Way::Confirm),
        ["pre-transfer-with-authorization"] => place(Way::Authorize),
        ["transfer"] => place(Way::Authorized),
        ["out-bill-no", raw] => (GET, O::Query { partner, number: Number::OutBill(out_bill_no(raw)?) }),
        ["transfer-bill-no", raw] if !partner => {
            (GET, O::Query { partner, number: Number::TransferBill(segment("transfer_bill_no", raw, 64)?) })
        }
        ["out-bill-no", raw, "cancel"] => (POST, O::Cancel { partner, out_bill_no: out_bill_no(raw)? }),
        _ => return Ok(None),
    }))
}
