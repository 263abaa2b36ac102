//! Accounts as a product.

use super::store;
use super::v3::{balance, income};
use crate::base::refusal::Refusal;
use crate::base::rule::Rule;
use crate::engine::product::{Product, Served};
use crate::engine::store::forms::Form;
use crate::engine::tx::Tx;

/// The merchants' balances, and their income by bank transfer.
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
        const RULES: &[&[Rule]] = &[super::balance::rules::ALL, super::income::rules::ALL];
        RULES
    }

    fn operations(&self) -> &'static [Served] {
        const OPERATIONS: &[Served] = &[
            Served::get("/v3/merchant/fund/balance/{account_type}", balance::now),
            Served::get("/v3/merchant/fund/dayendbalance/{account_type}", balance::day_end),
            Served::get("/v3/ecommerce/fund/balance/{sub_mchid}", balance::now_of_sub),
            Served::get("/v3/ecommerce/fund/enddaybalance/{sub_mchid}", balance::day_end_of_sub),
            Served::get("/v3/merchantfund/merchant/income-records", income::list),
            Served::get("/v3/merchantfund/partner/income-records", income::list_of_sub),
        ];
        OPERATIONS
    }

    fn begin(&self, tx: &mut Tx<'_>, _now: i64) -> Result<(), Refusal> {
        Ok(store::begin(tx, tx.world)?)
    }
}
