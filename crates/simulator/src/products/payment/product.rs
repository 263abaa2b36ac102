//! Payments as a product.

use super::refund_end::{self, RefundEnd};
use super::store::{self, PAYMENT, UNPAID};
use super::v3::{bills, combined, orders, refunds};
use super::{act, order, state::TradeType};
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::base::rule::Rule;
use crate::engine::due::{self, Due};
use crate::engine::product::{Product, Served};
use crate::engine::store::forms::Form;
use crate::engine::tx::Tx;

/// Orders, combined orders, refunds and bills.
#[derive(Debug)]
pub(crate) struct Payments;

impl Product for Payments {
    fn name(&self) -> &'static str {
        PAYMENT
    }

    fn schema(&self) -> &'static [Form] {
        const SCHEMA: &[Form] = &[
            Form::new(2, include_str!("payment.sql")),
            Form::new(5, include_str!("refund.sql")),
            Form::new(6, include_str!("due.sql")),
        ];
        SCHEMA
    }

    fn rules(&self) -> &'static [&'static [Rule]] {
        const RULES: &[&[Rule]] = &[
            super::bill::rules::ALL,
            super::close::rules::ALL,
            super::combine::rules::ALL,
            super::order::rules::ALL,
            super::payer::rules::ALL,
            super::query::rules::ALL,
            super::refund::rules::ALL,
            super::refund_end::rules::ALL,
            super::v3::bills::rules::ALL,
            super::v3::combined::rules::ALL,
            super::v3::orders::rules::ALL,
            super::v3::refunds::rules::ALL,
        ];
        RULES
    }

    fn operations(&self) -> &'static [Served] {
        use TradeType::{App, Jsapi, Mweb, Native};
        const DIRECT: bool = false;
        const PARTNER: bool = true;
        const OPERATIONS: &[Served] = &[
            Served::post("/v3/pay/transactions/jsapi", |call| orders::place(call, DIRECT, Jsapi)),
            Served::post("/v3/pay/transactions/native", |call| orders::place(call, DIRECT, Native)),
            Served::post("/v3/pay/transactions/app", |call| orders::place(call, DIRECT, App)),
            Served::post("/v3/pay/transactions/h5", |call| orders::place(call, DIRECT, Mweb)),
            Served::post("/v3/pay/transactions/codepay", |call| orders::charge(call, DIRECT)),
            Served::get("/v3/pay/transactions/id/{transaction_id}", |call| orders::by_transaction(call, DIRECT)),
            Served::get("/v3/pay/transactions/out-trade-no/{out_trade_no}", |call| orders::by_number(call, DIRECT)),
            Served::post("/v3/pay/transactions/out-trade-no/{out_trade_no}/close", |call| orders::close(call, DIRECT)),
            Served::post("/v3/pay/partner/transactions/jsapi", |call| orders::place(call, PARTNER, Jsapi)),
            Served::post("/v3/pay/partner/transactions/miniprogram", |call| orders::place(call, PARTNER, Jsapi)),
            Served::post("/v3/pay/partner/transactions/native", |call| orders::place(call, PARTNER, Native)),
            Served::post("/v3/pay/partner/transactions/app", |call| orders::place(call, PARTNER, App)),
            Served::post("/v3/pay/partner/transactions/h5", |call| orders::place(call, PARTNER, Mweb)),
            Served::post("/v3/pay/partner/transactions/codepay", |call| orders::charge(call, PARTNER)),
            Served::get("/v3/pay/partner/transactions/id/{transaction_id}", |call| {
                orders::by_transaction(call, PARTNER)
            }),
            Served::get("/v3/pay/partner/transactions/out-trade-no/{out_trade_no}", |call| {
                orders::by_number(call, PARTNER)
            }),
            Served::post("/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close", |call| {
                orders::close(call, PARTNER)
            }),
            Served::post("/v3/combine-transactions/jsapi", |call| combined::place(call, Jsapi)),
            Served::post("/v3/combine-transactions/miniprogram", |call| combined::place(call, Jsapi)),
            Served::post("/v3/combine-transactions/native", |call| combined::place(call, Native)),
            Served::post("/v3/combine-transactions/app", |call| combined::place(call, App)),
            Served::post("/v3/combine-transactions/h5", |call| combined::place(call, Mweb)),
            Served::get("/v3/combine-transactions/id/{combine_transaction_id}", combined::by_transaction),
            Served::get("/v3/combine-transactions/out-trade-no/{combine_out_trade_no}", combined::by_number),
            Served::post("/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close", combined::close),
            Served::post("/v3/refund/domestic/refunds", refunds::apply),
            Served::get("/v3/refund/domestic/refunds/{out_refund_no}", refunds::query),
            Served::post("/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund", refunds::apply_abnormal),
            // A bill holds every order of a day.
            Served::get("/v3/bill/tradebill", bills::trade).long(),
            Served::get("/v3/bill/fundflowbill", bills::fund_flow).long(),
            Served::get("/v3/billdownload/file", bills::download).long(),
        ];
        OPERATIONS
    }

    /// Unpaid orders are closed, or a refund arrives.
    fn due(&self, tx: &mut Tx<'_>, due: &Due) -> Result<(), Refusal> {
        if due.key == UNPAID {
            // All that are over by now at once, however many seconds they were placed in: nothing else that is due looks
            // at an unpaid order.
            store::order::close_unpaid(tx, tx.now - order::LIFE)?;
            return Ok(store::await_first(tx)?);
        }
        let refund = store::refund::refund_by_id(tx, &due.key)?;
        let refund = refund.ok_or_else(|| due::unknown(due))?;
        let known = act::known(tx, refund)?;
        // A refund that has already ended is not awaited anymore.
        if let Ok((_, changes)) = refund_end::decide(known, RefundEnd::Succeed, random::notification_id(), due.at) {
            tx.apply(&changes)?;
        }
        Ok(())
    }
}
