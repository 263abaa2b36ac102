//! Electronic receipts (电子回单): their files, and who may have one of what.

#[cfg_attr(not(test), expect(dead_code, reason = "receipts of batches and of transfers use it next"))]
pub(crate) mod pdf;
