//! A number among the keys of a drill.

use crate::base::control_error::ControlError;

/// A whole number within these bounds, if it is given.
pub(crate) fn number(text: Option<&str>, key: &str, min: u64, max: u64) -> Result<Option<u64>, ControlError> {
    let Some(text) = text else { return Ok(None) };
    let number = text.parse().ok().filter(|number| (min..=max).contains(number));
    number.map(Some).ok_or_else(|| {
        let (hint, zh) = match max {
            u64::MAX => (format!("{min} or more"), format!("不小于 {min}")),
            max => (format!("{min} to {max}"), format!("{min} 到 {max}")),
        };
        let wrong = ControlError::bad(format!("`{key}` must be an integer that fits"), hint);
        wrong.zh(format!("`{key}` 应为整数，{zh}"))
    })
}
