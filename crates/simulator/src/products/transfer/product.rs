//! Transfers that a payee confirms (商家转账) as a product.

use super::due;
use super::state::Mode::{Direct, Partner};
use super::state::{Confirmation, PRODUCT};
use super::v3::Number::{OutBillNo, TransferBillNo};
use super::v3::{authorizations, bills, receipts};
use crate::base::refusal::Refusal;
use crate::base::rule::Rule;
use crate::engine::due::Due;
use crate::engine::product::{Product, Served};
use crate::engine::store::forms::Form;
use crate::engine::tx::Tx;

/// Transfers that a payee confirms, and authorizations not to have to.
#[derive(Debug)]
pub(crate) struct MchTransfers;

impl Product for MchTransfers {
    fn name(&self) -> &'static str {
        PRODUCT
    }

    fn schema(&self) -> &'static [Form] {
        const SCHEMA: &[Form] = &[Form::new(4, include_str!("transfer.sql")), Form::new(6, include_str!("due.sql"))];
        SCHEMA
    }

    fn rules(&self) -> &'static [&'static [Rule]] {
        const RULES: &[&[Rule]] = &[
            super::authorization::rules::ALL,
            super::cancel::rules::ALL,
            super::payee::rules::ALL,
            super::place::rules::ALL,
            super::query::rules::ALL,
            super::receipt::rules::ALL,
            super::v3::bills::rules::ALL,
        ];
        RULES
    }

    fn operations(&self) -> &'static [Served] {
        const OPERATIONS: &[Served] = &[
            Served::post("/v3/fund-app/mch-transfer/transfer-bills", |call| {
                bills::place(call, Direct, Confirmation::Confirm)
            }),
            Served::post("/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization", |call| {
                bills::place(call, Direct, Confirmation::Authorize)
            }),
            Served::post("/v3/fund-app/mch-transfer/transfer-bills/transfer", |call| {
                bills::place(call, Direct, Confirmation::Authorized)
            }),
            Served::get("/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}", |call| {
                bills::query(call, Direct, OutBillNo)
            }),
            Served::get("/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}", |call| {
                bills::query(call, Direct, TransferBillNo)
            }),
            Served::post("/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel", |call| {
                bills::cancel(call, Direct)
            }),
            Served::post("/v3/fund-app/mch-transfer/partner/transfer-bills", |call| {
                bills::place(call, Partner, Confirmation::Confirm)
            }),
            Served::post("/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization", |call| {
                bills::place(call, Partner, Confirmation::Authorize)
            }),
            Served::post("/v3/fund-app/mch-transfer/partner/transfer-bills/transfer", |call| {
                bills::place(call, Partner, Confirmation::Authorized)
            }),
            Served::get("/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}", |call| {
                bills::query(call, Partner, OutBillNo)
            }),
            Served::post("/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel", |call| {
                bills::cancel(call, Partner)
            }),
            Served::post("/v3/fund-app/mch-transfer/user-confirm-authorization", |call| {
                authorizations::ask(call, Direct)
            }),
            Served::get(
                "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}",
                |call| authorizations::query(call, Direct),
            ),
            Served::post(
                "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close",
                authorizations::close,
            ),
            Served::post("/v3/fund-app/mch-transfer/partner/user-confirm-authorizations", |call| {
                authorizations::ask(call, Partner)
            }),
            Served::get(
                "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}",
                |call| authorizations::query(call, Partner),
            ),
            Served::post(
                "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close",
                authorizations::close,
            ),
            Served::post("/v3/fund-app/mch-transfer/elecsign/out-bill-no", |call| receipts::apply(call, OutBillNo)),
            Served::post("/v3/fund-app/mch-transfer/elecsign/transfer-bill-no", |call| {
                receipts::apply(call, TransferBillNo)
            }),
            Served::get("/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}", |call| {
                receipts::query(call, OutBillNo)
            }),
            Served::get("/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}", |call| {
                receipts::query(call, TransferBillNo)
            }),
        ];
        OPERATIONS
    }

    fn due(&self, tx: &mut Tx<'_>, due: &Due) -> Result<(), Refusal> {
        due::happen(tx, due)
    }
}
