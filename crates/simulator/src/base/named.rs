//! Finds the item that a control request names, by a number of WeChat Pay or of a merchant.

use http::StatusCode;

use weixinpay_core::{Text, text};

use crate::base::control_error::ControlError;

/// The one that was found by its number. If several merchants use that number, the error lists their mchids. `what`
/// names the kind, `hint` says how one is named.
pub(crate) fn the_one<T>(
    mut found: Vec<T>,
    mchid: impl Fn(&T) -> &str,
    what: impl Into<Text>,
    hint: Text,
) -> Result<T, ControlError> {
    let Text { en: what, zh: what_zh } = what.into();
    if found.len() > 1 {
        let mchids: Vec<_> = found.iter().map(mchid).collect();
        let mchids = mchids.join(", ");
        return Err(ControlError::new(
            StatusCode::CONFLICT,
            text!(
                "several merchants use this number: which {what} is meant?",
                "有多个商户用了这个单号：是哪一个{what_zh}？"
            ),
            text!("name the merchant with {{\"mchid\": text}}: {mchids}", "请用 {{\"mchid\": 商户号}} 指明：{mchids}"),
        ));
    }
    found.pop().ok_or_else(|| ControlError::not_found(text!("there is no such {what}", "没有这个{what_zh}"), hint))
}
