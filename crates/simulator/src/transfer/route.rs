//! The paths of transfers that a payee confirms.

use crate::fields::segment;
use crate::refusal::Refusal;
use crate::route::{Allowed, GET, POST};

/// An operation, with the variables of its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Operation {
    Place,
    Query { number: Number },
    Cancel { out_bill_no: String },
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
    let out_bill_no = |raw: &str| segment("out_bill_no", raw, 32);
    Ok(Some(match *segments {
        ["transfer-bills"] => (POST, O::Place),
        ["transfer-bills", "out-bill-no", raw] => (GET, O::Query { number: Number::OutBill(out_bill_no(raw)?) }),
        ["transfer-bills", "transfer-bill-no", raw] => {
            (GET, O::Query { number: Number::TransferBill(segment("transfer_bill_no", raw, 64)?) })
        }
        ["transfer-bills", "out-bill-no", raw, "cancel"] => (POST, O::Cancel { out_bill_no: out_bill_no(raw)? }),
        _ => return Ok(None),
    }))
}
