//! Names that every generated module has in scope.

#![allow(unused_imports, reason = "what is used of it depends on the features")]

pub(crate) use serde::{Deserialize, Serialize};
pub(crate) use weixinpay_core::check::{self, Emptiness as _, Pattern};
pub(crate) use weixinpay_core::{
    Answer, Call, Check, Date, Dispatch, Empty, Fetch, FieldError, JsonText, Operation, Private, Query, QueryString,
    Route, Sensitive, SensitiveFields, Shape, Time, fields, open_enum,
};
