//! The paths of Payroll Card and of its batches.

use crate::base::fields::segment;
use crate::base::refusal::Refusal;
use crate::engine::route::{Allowed, GET, POST};

/// An operation, with the variables of its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Operation {
    Tokens,
    Relation { openid: String },
    PreOrder,
    PreOrderWithAuth,
    Result { number: String },
    Results,
    TransferBatches,
    OlderTransferBatches,
    TokenValidations,
    Insurance,
    BatchById { batch_id: String },
    BatchByOutNo { out_batch_no: String },
    DetailById { batch_id: String, detail_id: String },
    DetailByOutNo { out_batch_no: String, out_detail_no: String },
}

/// The operation of a path below `/v3/`, and the method that it takes.
pub(crate) fn find(segments: &[&str]) -> Result<Option<Allowed<Operation>>, Refusal> {
    use Operation as O;
    let variable = |name: &str, raw: &str| segment(name, raw, 64);
    Ok(Some(match *segments {
        ["payroll-card", ref rest @ ..] => match *rest {
            ["tokens"] => (POST, O::Tokens),
            ["relations", openid] => (GET, O::Relation { openid: variable("openid", openid)? }),
            ["authentications", "pre-order"] => (POST, O::PreOrder),
            ["authentications", "pre-order-with-auth"] => (POST, O::PreOrderWithAuth),
            ["authentications", number] => (GET, O::Result { number: variable("authenticate_number", number)? }),
            ["authentications"] => (GET, O::Results),
            ["transfer-batches"] => (POST, O::TransferBatches),
            ["wesure", "token-validations"] => (POST, O::TokenValidations),
            ["wesure", "insurance"] => (POST, O::Insurance),
            _ => return Ok(None),
        },
        ["partner-transfer", "batches", ref rest @ ..] => match *rest {
            [] => (POST, O::OlderTransferBatches),
            ["batch-id", batch_id] => (GET, O::BatchById { batch_id: variable("batch_id", batch_id)? }),
            ["batch-id", batch_id, "details", "detail-id", detail_id] => (
                GET,
                O::DetailById {
                    batch_id: variable("batch_id", batch_id)?,
                    detail_id: variable("detail_id", detail_id)?,
                },
            ),
            ["out-batch-no", no] => (GET, O::BatchByOutNo { out_batch_no: variable("out_batch_no", no)? }),
            ["out-batch-no", no, "details", "out-detail-no", detail_no] => (
                GET,
                O::DetailByOutNo {
                    out_batch_no: variable("out_batch_no", no)?,
                    out_detail_no: variable("out_detail_no", detail_no)?,
                },
            ),
            _ => return Ok(None),
        },
        _ => return Ok(None),
    }))
}

impl Operation {
    /// A batch has up to 3,000 details.
    pub(crate) fn is_long(&self) -> bool {
        matches!(self, Self::TransferBatches | Self::OlderTransferBatches)
    }
}
