//! Says who signed the answer that was just printed.

use weixinpay::{Client, Response};

use crate::terminal::columns::shorten;
use crate::terminal::output::Output;

/// Says by which key the answer was verified, and where it came from.
pub(super) fn verified<T>(answer: &Response<T>, client: &Client, output: &Output) {
    let by = output.lang.pick("signature verified by", "应答已验签，密钥");
    let request = answer.request_id().map(|id| format!(" · Request-ID {id}")).unwrap_or_default();
    let host = client.host().host().unwrap_or_default();
    output.words(&format!("✓ {by} {} · {host}{request}", shorten(answer.key_id(), 24)));
}
