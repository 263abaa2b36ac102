//! Platform certificates, and the echo, as a product.

use super::{echo, list};
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::base::rule::Rule;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::engine::product::{Product, Served};

/// What proves keys: the certificates, and the echo.
#[derive(Debug)]
pub(crate) struct Certificates;

impl Product for Certificates {
    fn name(&self) -> &'static str {
        "certificates"
    }

    fn operations(&self) -> &'static [Served] {
        const OPERATIONS: &[Served] = &[
            Served::get("/v3/certificates", certificates).opening(),
            Served::post("/v3/security/echo", say_again).opening(),
        ];
        OPERATIONS
    }
}

fn certificates(call: &mut Call<'_>) -> Result<Answer, Refusal> {
    let asked = call.asked;
    Answer::ok(Rule::Certificates, &list::list(asked.caller, &asked.query(), random::aead_nonce, asked.came)?)
}

fn say_again(call: &mut Call<'_>) -> Result<Answer, Refusal> {
    let asked = call.asked;
    if asked.incoming.platform_serial().is_none() {
        let message = "HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)";
        return Err(Refusal::param(Rule::SealedSerial, message).at("header", "Wechatpay-Serial", "必填"));
    }
    let open = |field: &str, ciphertext: &str| asked.open(field, ciphertext);
    let tx = call.begin()?;
    let (answer, notice) = echo::echo(asked.caller, &asked.body(), &open, random::notification_id(), tx.now)?;
    tx.apply(notice.as_slice())?;
    Answer::ok(Rule::Echo, &answer)
}
