//! Accounts as a product.

use super::{store, v3};
use crate::base::refusal::Refusal;
use crate::base::rule::Rule;
use crate::engine::product::{Product, Served};
use crate::engine::store::forms::Form;
use crate::engine::tx::Tx;

/// What merchants hold, and what came in by bank transfer.
#[derive(Debug)]
pub(crate) struct Accounts;

impl Product for Accounts {
    fn name(&self) -> &'static str {
        "account"
    }

    fn schema(&self) -> &'static [Form] {
        const SCHEMA: &[Form] = &[Form::new(4, include_str!("income.sql"))];
        SCHEMA
    }

    fn rules(&self) -> &'static [&'static [Rule]] {
        const RULES: &[&[Rule]] = &[super::balance::rules::ALL, super::v3::rules::ALL];
        RULES
    }

    fn operations(&self) -> &'static [Served] {
        const OPERATIONS: &[Served] = &[
            Served::get("/v3/merchant/fund/balance/{account_type}", v3::balance),
            Served::get("/v3/merchant/fund/dayendbalance/{account_type}", v3::day_end_balance),
            Served::get("/v3/ecommerce/fund/balance/{sub_mchid}", v3::sub_balance),
            Served::get("/v3/ecommerce/fund/enddaybalance/{sub_mchid}", v3::sub_day_end_balance),
            Served::get("/v3/merchantfund/merchant/income-records", v3::incomes),
            Served::get("/v3/merchantfund/partner/income-records", v3::sub_incomes),
        ];
        OPERATIONS
    }

    fn begin(&self, tx: &mut Tx<'_>, _now: i64) -> Result<(), Refusal> {
        Ok(store::begin(tx, tx.world)?)
    }
}
