//! Code that all other folders use, and that uses none of them: rules, refusals, reading a request, the clock, numbers.

pub(crate) mod base64_text;
pub(crate) mod both;
pub(crate) mod clock;
pub(crate) mod control_error;
pub(crate) mod day;
pub(crate) mod described;
pub(crate) mod fields;
pub(crate) mod files;
pub(crate) mod hosts;
pub(crate) mod named;
pub(crate) mod not_now;
pub(crate) mod param;
pub(crate) mod random;
pub(crate) mod refusal;
pub(crate) mod rule;
pub(crate) mod start_error;
pub(crate) mod strict;
