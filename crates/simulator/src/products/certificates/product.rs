//! Platform certificates, and the echo, as a product.

use super::{echo, list};
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::base::rule::Rule;
use crate::base::rule::rules;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::engine::product::{Product, Served};
use crate::protocol::seal;

rules! {
    CERTIFICATES = "platform.certificates", Documented {
        en: "GET /v3/certificates answers the platform certificate encrypted with the APIv3 key, associated data \
            `certificate`.",
        zh: "GET /v3/certificates 返回用 APIv3 密钥加密的平台证书，associated_data 为 `certificate`。",
        source: "pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_3.shtml",
        source_zh: "pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_3.shtml",
    }
    ECHO = "platform.echo", Documented {
        en: "POST /v3/security/echo answers the message, and the encrypted message encrypted to the merchant; a \
            notify_url is sent SECURITY_ECHO.SUCCESS, whose resource holds the echo_message.",
        zh: "POST /v3/security/echo 返回原消息；收到的加密消息解密后，改用商户证书加密返回；传了 notify_url 时发\
            送 SECURITY_ECHO.SUCCESS 通知，resource 中含 echo_message。",
        source: "pay.weixin.qq.com/doc/v3/partner/4015139289; the fields of the resource are not stated",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4015139289；resource 的字段未说明",
    }
}

/// What proves keys: the certificates, and the echo.
#[derive(Debug)]
pub(crate) struct Certificates;

impl Product for Certificates {
    fn name(&self) -> &'static str {
        "certificates"
    }

    fn rules(&self) -> &'static [&'static [Rule]] {
        const RULES: &[&[Rule]] = &[super::list::rules::ALL, rules::ALL];
        RULES
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
    Answer::ok(rules::CERTIFICATES, &list::list(asked.caller, &asked.query(), random::aead_nonce, asked.came)?)
}

fn say_again(call: &mut Call<'_>) -> Result<Answer, Refusal> {
    let asked = call.asked;
    if asked.incoming.platform_serial().is_none() {
        let message = "HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)";
        return Err(Refusal::param(seal::rules::SEALED_SERIAL, message).at("header", "Wechatpay-Serial", "必填"));
    }
    let open = |field: &str, ciphertext: &str| asked.open(field, ciphertext);
    let tx = call.begin()?;
    let (answer, notice) = echo::echo(asked.caller, &asked.body(), &open, random::notification_id(), tx.now)?;
    tx.apply(notice.as_slice())?;
    Answer::ok(rules::ECHO, &answer)
}
