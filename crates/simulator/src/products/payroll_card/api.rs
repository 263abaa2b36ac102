//! The interface of batches for other products.

use super::state::batch::{Batch, Detail};
use super::store::batch;
use crate::engine::store::{Session, Sql};

pub(crate) use super::batch_query::WINDOW;

/// The batch to which a service provider has given this number.
pub(crate) fn batch(session: &Session<'_>, sp_mchid: &str, out_batch_no: &str) -> Sql<Option<Batch>> {
    batch::by_out_no(session, sp_mchid, out_batch_no)
}

/// Every detail of a batch.
pub(crate) fn details(session: &Session<'_>, batch: &Batch) -> Sql<Vec<Detail>> {
    batch::all_details(session, &batch.batch_id)
}

/// The detail of a batch that has this number of the merchant's.
pub(crate) fn detail(session: &Session<'_>, batch: &Batch, out_detail_no: &str) -> Sql<Option<Detail>> {
    batch::detail_by_out_no(session, &batch.batch_id, out_detail_no)
}
