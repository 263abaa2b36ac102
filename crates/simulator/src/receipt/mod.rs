//! Electronic receipts (电子回单): their files, and who may have one of what.

pub(crate) mod pdf;
