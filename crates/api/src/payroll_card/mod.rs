//! What Payroll Card (微工卡) needs beside its requests and answers.

mod launch;

pub use launch::{CARD_APPID, Launch, Page};
