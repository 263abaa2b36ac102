//! What the description of WeChat Pay says of an operation: its checks, and answers made from it where no domain
//! simulates it. The catalog reads a family when it is first asked for, so that starting costs nothing.

pub(crate) mod answer;
pub(crate) mod serve;
pub(crate) mod upload;
