//! What generated modules have in scope.

pub(crate) use serde::{Deserialize, Serialize};
pub(crate) use weixinpay_core::check::{self, Emptiness as _, Pattern};
pub(crate) use weixinpay_core::{
    Answer, Call, Check, Date, Dispatch, Empty, Fault, Operation, Query, QueryString, Route, Sensitive,
    SensitiveFields, Shape, Time, null_as_default, open_enum,
};
