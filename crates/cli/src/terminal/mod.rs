//! Terminal output: text in columns and colours, with nothing in it that could control the terminal.

pub(crate) mod columns;
pub(crate) mod escape;
pub(crate) mod lines;
pub(crate) mod markdown;
pub(crate) mod output;
pub(crate) mod pretty;
pub(crate) mod qr;
pub(crate) mod style;
pub(crate) mod table;
pub(crate) mod timeline;
