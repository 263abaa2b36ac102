//! What the journal says of clients that do not trust the authority.

use std::sync::PoisonError;
use std::sync::atomic::Ordering;
use std::time::Duration;

use crate::base::random;
use crate::base::rule::Rule;
use crate::base::words::Words;
use crate::engine::journal::{JournalEntry, shown};
use crate::engine::key_files::AUTHORITY;
use crate::engine::mask::mask;
use crate::http::distrust::{AT_ONCE, CODE, Distrust, remedy};
use crate::office::Office;

/// A client has left right after its handshake. Where another has trusted the authority, it may merely have had a
/// connection too many.
pub(crate) fn left_without_a_word(office: &Office, target: &str, after: Duration) {
    if after < AT_ONCE && !office.distrust.trusted.load(Ordering::Relaxed) {
        distrusted(office, Distrust::Silent, target);
    }
}

/// Says that a client does not trust the authority, and what to do about it: for each language the first time, in one
/// line afterwards.
pub(crate) fn distrusted(office: &Office, distrust: Distrust, target: &str) {
    let world = &office.desk.world;
    let host = mask(world, shown(target));
    let keys = office.place.keys.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let Words { mut en, mut zh } = distrust.words(&host);
    if office.distrust.remedy.swap(true, Ordering::Relaxed) {
        if let Some(keys) = keys {
            let ca = keys.join(AUTHORITY);
            en.push_str(&format!(": {}", ca.display()));
            zh.push_str(&format!("：{}", ca.display()));
        }
    } else {
        let remedy = remedy(keys.as_deref());
        en.push_str(&remedy.en);
        zh.push_str(&remedy.zh);
    }
    tracing::warn!(code = CODE, rule = Rule::Distrusted.id(), diagnosis = %en, "a TLS handshake with {host} failed");
    office.enter(JournalEntry {
        request_id: random::request_id(),
        time: office.desk.clock.now(),
        method: "TLS".to_owned(),
        path: host,
        body_digest: String::new(),
        mchid: String::new(),
        named_key: String::new(),
        signing_key: String::new(),
        status: 0,
        code: CODE.to_owned(),
        diagnosis: Some(en),
        diagnosis_zh: Some(zh),
        advice: None,
        advice_zh: None,
        rule: Rule::Distrusted.id().to_owned(),
        drills: Vec::new(),
    });
}
