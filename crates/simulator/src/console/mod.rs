//! Control requests and pages: the shell, and what belongs to no product.

pub(crate) mod action;
pub(crate) mod body;
pub(crate) mod control;
pub(crate) mod field;
pub(crate) mod lang;
pub(crate) mod list_query;
pub(crate) mod openapi;
pub(crate) mod page;
pub(crate) mod views;
