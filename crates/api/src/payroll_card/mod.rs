//! Hand-written additions to the generated Payroll Card (微工卡) types.

mod launch;

pub use launch::{CARD_APPID, Launch, Page};
