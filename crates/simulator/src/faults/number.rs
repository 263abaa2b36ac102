//! A number among the keys of a drill.

use weixinpay_core::text;

use crate::base::control_error::ControlError;

/// A whole number within these bounds, if it is given.
pub(crate) fn number(text: Option<&str>, key: &str, min: u64, max: u64) -> Result<Option<u64>, ControlError> {
    let Some(text) = text else { return Ok(None) };
    let number = text.parse().ok().filter(|number| (min..=max).contains(number));
    number.map(Some).ok_or_else(|| {
        let hint = match max {
            u64::MAX => text!("{min} or more", "不小于 {min}"),
            max => text!("{min} to {max}", "{min} 到 {max}"),
        };
        ControlError::bad(text!("`{key}` must be an integer within its limits", "`{key}` 应为范围内的整数"), hint)
    })
}
