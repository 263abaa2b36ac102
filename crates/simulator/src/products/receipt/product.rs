//! Receipts (电子回单) as a product.

use super::v3;
use crate::base::rule::Rule;
use crate::engine::product::{Product, Served};
use crate::engine::store::forms::Form;

/// Receipts of batches and their details, and the files of every receipt.
#[derive(Debug)]
pub(crate) struct Receipts;

impl Product for Receipts {
    fn name(&self) -> &'static str {
        "receipt"
    }

    fn schema(&self) -> &'static [Form] {
        const SCHEMA: &[Form] = &[Form::new(4, include_str!("receipt.sql"))];
        SCHEMA
    }

    fn rules(&self) -> &'static [&'static [Rule]] {
        const RULES: &[&[Rule]] = &[super::application::rules::ALL];
        RULES
    }

    fn operations(&self) -> &'static [Served] {
        const OPERATIONS: &[Served] = &[
            // The receipt of a batch has up to 3,000 lines.
            Served::post("/v3/transfer/bill-receipt", v3::apply_for_batch).opening().long(),
            Served::get("/v3/transfer/bill-receipt/{out_batch_no}", v3::of_batch).opening(),
            Served::post("/v3/transfer-detail/electronic-receipts", v3::apply_for_detail).opening(),
            Served::get("/v3/transfer-detail/electronic-receipts", v3::of_detail).opening(),
            Served::get("/v3/transferdownload/signfile", v3::download).opening(),
            Served::get("/v3/transferdownload/elecvoucherfile", v3::voucher).opening(),
        ];
        OPERATIONS
    }
}
