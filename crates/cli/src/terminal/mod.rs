//! What a person sees: words in columns and colours, and nothing that could play with the terminal.

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
