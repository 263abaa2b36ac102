//! Journal entries about clients that do not trust the authority.

use std::sync::PoisonError;
use std::sync::atomic::Ordering;
use std::time::Duration;
use weixinpay_core::{Text, text};

use crate::base::random;
use crate::base::rule::rules;
use crate::engine::journal::{JournalEntry, shown};
use crate::engine::key_files::AUTHORITY;
use crate::engine::mask::mask;
use crate::server_state::ServerState;
use crate::wire::distrust::{AT_ONCE, CODE, Distrust, remedy};

rules! {
    DISTRUSTED = "simulator.distrusted", Assumed {
        en: "A client that does not trust the simulator's certificate authority is not answered, and is in \
            the journal as CA_DISTRUSTED, with what makes each language trust it: by its TLS alert, by closing \
            the connection in its handshake, or right after it where no client has sent anything by TLS yet.",
        zh: "不信任模拟器证书颁发机构的客户端得不到应答，以 CA_DISTRUSTED 记入请求日志，并写明各语言如何信任它：依\
            据是它的 TLS 告警、它在握手中断开，或尚无客户端经 TLS 发过请求时它在握手后立即断开。",
        source: "Only a simulator has an authority that the world does not trust; the alerts are those of RFC \
            8446, section 6.2. Seen on 2026-11-27: unknown_ca of curl and Python (OpenSSL), certificate_unknown \
            of Java 17, Node closes in the handshake, wget (GnuTLS) right after it. Else: nothing of WeChat Pay's \
            is being imitated.",
        source_zh: "只有模拟器的证书颁发机构不受公众信任；告警见 RFC 8446 第 6.2 节。2026-11-27 实测：curl 和 \
            Python（OpenSSL）发 unknown_ca，Java 17 发 certificate_unknown，Node 在握手中断开，wget（GnuTLS）在握\
            手后立即断开。其他可能：无，此处并未模仿微信支付的行为。",
    }
}

/// A client has left right after its handshake. If another has trusted the authority, this one may merely have been an
/// unused connection.
pub(crate) fn left_without_a_word(server: &ServerState, target: &str, after: Duration) {
    if after < AT_ONCE && !server.distrust.trusted.load(Ordering::Relaxed) {
        distrusted(server, Distrust::Silent, target);
    }
}

/// Says that a client does not trust the authority, and what to do about it: for each language the first time, in one
/// line afterwards.
pub(crate) fn distrusted(server: &ServerState, distrust: Distrust, target: &str) {
    let world = &server.engine.world;
    let host = mask(world, shown(target));
    let keys = server.addresses.keys.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let remedy = match (server.distrust.remedy.swap(true, Ordering::Relaxed), keys) {
        (true, Some(keys)) => {
            let ca = keys.join(AUTHORITY);
            let ca = ca.display();
            text!(": {ca}", "：{ca}")
        }
        (true, None) => Text::same(""),
        (false, keys) => remedy(keys.as_deref()),
    };
    let (Text { en, zh }, Text { en: remedy, zh: remedy_zh }) = (distrust.words(&host), remedy);
    let diagnosis = text!("{en}{remedy}", "{zh}{remedy_zh}");
    tracing::warn!(code = CODE, rule = rules::DISTRUSTED.id(), %diagnosis, "a TLS handshake with {host} failed");
    server.enter(JournalEntry {
        request_id: random::request_id(),
        time: server.engine.clock.now(),
        method: "TLS".to_owned(),
        path: host,
        body_digest: String::new(),
        mchid: String::new(),
        named_key: String::new(),
        signing_key: String::new(),
        status: 0,
        code: CODE.to_owned(),
        diagnosis: Some(diagnosis),
        advice: None,
        rule: rules::DISTRUSTED.id().to_owned(),
        drills: Vec::new(),
    });
}
