//! The paths of receipts.

use crate::base::fields::segment;
use crate::base::refusal::Refusal;
use crate::engine::route::{Allowed, GET, POST};

/// An operation, with the variables of its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Operation {
    Batch,
    BatchQuery { out_batch_no: String },
    Detail,
    DetailQuery,
    Download,
}

/// The operation of a method and a path below `/v3/`, and the method that it takes: one path takes two.
pub(crate) fn find(method: &str, segments: &[&str]) -> Result<Option<Allowed<Operation>>, Refusal> {
    use Operation as O;
    Ok(Some(match *segments {
        ["transfer", "bill-receipt"] => (POST, O::Batch),
        ["transfer", "bill-receipt", no] => (GET, O::BatchQuery { out_batch_no: segment("out_batch_no", no, 32)? }),
        ["transfer-detail", "electronic-receipts"] if method == POST => (POST, O::Detail),
        ["transfer-detail", "electronic-receipts"] => (GET, O::DetailQuery),
        ["transferdownload", "signfile"] => (GET, O::Download),
        _ => return Ok(None),
    }))
}

impl Operation {
    /// The receipt of a batch has up to 3,000 lines.
    pub(crate) fn is_long(&self) -> bool {
        matches!(self, Self::Batch)
    }
}
