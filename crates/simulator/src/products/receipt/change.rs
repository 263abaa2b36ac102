//! The changes of a decision about receipts.

use super::state::{Link, Receipt};

/// One change of what is known of receipts.
#[derive(Debug, Clone)]
pub(crate) enum ReceiptChange {
    /// A new receipt with its file.
    Made { receipt: Receipt, file: Vec<u8> },
    /// The address of a receipt's file.
    Linked(Link),
}
