//! Finds the item that a control request names, by a number of WeChat Pay or of a merchant.

use http::StatusCode;

use crate::base::control_error::ControlError;

/// The one that was found by its number. If several merchants use that number, the error lists their mchids. `what`
/// names the kind, `hint` says how one is named.
pub(crate) fn the_one<T>(
    mut found: Vec<T>,
    mchid: impl Fn(&T) -> &str,
    what: &str,
    hint: &'static str,
) -> Result<T, ControlError> {
    if found.len() > 1 {
        let mchids: Vec<_> = found.iter().map(mchid).collect();
        let mchids = mchids.join(", ");
        return Err(ControlError::new(
            StatusCode::CONFLICT,
            format!("several merchants use this number: which {what} is meant?"),
            format!("say which with {{\"mchid\": text}}: {mchids}"),
        )
        .zh(format!("有多个商户用了这个单号；请用 mchid 指明是哪一个：{mchids}")));
    }
    found.pop().ok_or_else(|| ControlError::not_found(format!("there is no such {what}"), hint))
}
