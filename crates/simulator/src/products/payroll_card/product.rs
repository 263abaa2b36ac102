//! Payroll Card (微工卡) as a product.

use super::store::{self, NAME};
use super::{settle, v3};
use crate::base::refusal::Refusal;
use crate::base::rule::Rule;
use crate::engine::due::Due;
use crate::engine::product::{Product, Served};
use crate::engine::store::forms::Form;
use crate::engine::store::{Session, Sql};
use crate::engine::tx::Tx;

/// Cards of workers, their verifications, and the batches that pay them.
#[derive(Debug)]
pub(crate) struct PayrollCards;

/// A batch has up to 3,000 details.
const LARGEST_BATCH: usize = 4 << 20;

impl Product for PayrollCards {
    fn name(&self) -> &'static str {
        NAME
    }

    fn schema(&self) -> &'static [Form] {
        const SCHEMA: &[Form] = &[Form::new(4, include_str!("batch.sql")), Form::new(6, include_str!("due.sql"))];
        SCHEMA
    }

    fn rules(&self) -> &'static [&'static [Rule]] {
        const RULES: &[&[Rule]] = &[
            super::act::rules::ALL,
            super::action::rules::ALL,
            super::authentication::rules::ALL,
            super::batch::rules::ALL,
            super::batch_act::rules::ALL,
            super::batch_query::rules::ALL,
            super::pre_order::rules::ALL,
            super::parties::rules::ALL,
            super::wesure::rules::ALL,
        ];
        RULES
    }

    fn operations(&self) -> &'static [Served] {
        use v3::{authentication, batch, batch_query, pre_order, relation, token, wesure};
        const OPERATIONS: &[Served] = &[
            Served::post("/v3/payroll-card/tokens", token::issue).opening(),
            Served::get("/v3/payroll-card/relations/{openid}", relation::query).opening(),
            Served::post("/v3/payroll-card/authentications/pre-order", pre_order::place).opening(),
            Served::post("/v3/payroll-card/authentications/pre-order-with-auth", pre_order::place_with_auth).opening(),
            Served::get("/v3/payroll-card/authentications/{authenticate_number}", authentication::result).opening(),
            Served::get("/v3/payroll-card/authentications", authentication::list).opening(),
            Served::post("/v3/payroll-card/transfer-batches", batch::place).opening().long().body(LARGEST_BATCH),
            Served::post("/v3/partner-transfer/batches", batch::place_older).opening().long().body(LARGEST_BATCH),
            Served::get("/v3/partner-transfer/batches/batch-id/{batch_id}", batch_query::by_id).opening(),
            Served::get("/v3/partner-transfer/batches/out-batch-no/{out_batch_no}", batch_query::by_out_no).opening(),
            Served::get(
                "/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
                batch_query::detail_by_id,
            )
            .opening(),
            Served::get(
                "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
                batch_query::detail_by_out_no,
            )
            .opening(),
            Served::post("/v3/payroll-card/wesure/token-validations", wesure::validate).opening(),
            Served::post("/v3/payroll-card/wesure/insurance", wesure::insure).opening(),
        ];
        OPERATIONS
    }

    fn begin(&self, tx: &mut Tx<'_>, now: i64) -> Result<(), Refusal> {
        Ok(store::card::begin(tx, tx.world, now)?)
    }

    fn due(&self, tx: &mut Tx<'_>, due: &Due) -> Result<(), Refusal> {
        settle::go_on(tx, due)
    }

    /// Nothing happens when a verification runs out, but it ends.
    fn next(&self, session: &Session<'_>, after: i64) -> Sql<Option<i64>> {
        store::authentication::next_expiry(session, after)
    }

    fn credited(&self, tx: &mut Tx<'_>, mchid: &str, at: i64) -> Result<(), Refusal> {
        settle::pay_short(tx, mchid, at)
    }
}
