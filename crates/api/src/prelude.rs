//! What generated modules have in scope.

pub(crate) use serde::{Deserialize, Serialize};
#[allow(unused_imports, reason = "the families that are printed have no JSON inside text; others have")]
pub(crate) use weixinpay_core::JsonText;
pub(crate) use weixinpay_core::check::{self, Emptiness as _, Pattern};
pub(crate) use weixinpay_core::{
    Answer, Call, Check, Date, Dispatch, Empty, Fault, Fetch, Operation, Query, QueryString, Route, Sensitive,
    SensitiveFields, Shape, Time, null_as_default, open_enum,
};
