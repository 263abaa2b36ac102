//! `wxp`, the command line of WeChat Pay.

fn main() {}
