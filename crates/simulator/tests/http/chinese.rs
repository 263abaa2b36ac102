//! The pages in Chinese: no text that a person reads is left in English.

use std::collections::BTreeSet;

use serde_json::json;
use weixinpay_simulator::{Action, NewNotification, Simulator};

use crate::client::*;
use crate::forms::{pages, tags, world};

/// Words that a Chinese page has as they are: a name of WeChat's, the other language's own, and a unit.
const ALLOWED: [&str; 4] = ["AppID", "EN", "English", "ms"];

/// Attributes that a browser shows or reads out.
const SHOWN: [&str; 5] = ["alt", "aria-label", "data-confirm", "placeholder", "title"];

/// The texts of a page, without those that are of a machine: code, times, style.
fn texts(page: &str) -> Vec<String> {
    let decoded = |text: &str| {
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&")
    };
    let mut texts: Vec<String> = tags(page)
        .into_iter()
        .filter(|(name, _)| *name != "time")
        .flat_map(|(_, attributes)| SHOWN.map(|shown| attributes.get(shown).cloned().unwrap_or_default()))
        .collect();
    let mut machine = None::<&str>;
    for text in page.split('<').skip(1) {
        let Some((tag, text)) = text.split_once('>') else { continue };
        let name = tag.split(' ').next().unwrap_or_default();
        match machine {
            Some(open) if name.strip_prefix('/') == Some(open) => machine = None,
            Some(_) => {}
            None => {
                machine = ["code", "kbd", "pre", "time", "script", "style"].into_iter().find(|machine| *machine == name)
            }
        }
        if machine.is_none() {
            texts.push(decoded(text));
        }
    }
    texts
}

/// Whether a word is one of English, and no id, wire name, path, number or name that is allowed.
fn is_english(word: &str) -> bool {
    let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    let is_of_the_wire = word.chars().any(|c| c.is_ascii_digit() || "/_.:=@-".contains(c))
        || (word.len() > 2 && word.chars().all(|c| c.is_ascii_uppercase()));
    word.chars().any(|c| c.is_ascii_alphabetic()) && !is_of_the_wire && !ALLOWED.contains(&word)
}

/// The texts in which English is left: those without Chinese, and those with a phrase of it in their midst.
fn english_in(page: &str) -> Vec<String> {
    let mut left = texts(page);
    left.retain(|text| {
        // Code is between backticks in a sentence.
        let sentence: String = text.split('`').step_by(2).collect::<Vec<_>>().join(" 0 ");
        let words: Vec<_> = sentence.split_whitespace().collect();
        if is_chinese(text) {
            words.windows(3).any(|three| three.iter().all(|word| !is_chinese(word) && is_english(word)))
        } else {
            words.into_iter().any(is_english)
        }
    });
    left
}

async fn has_no_english_left(sim: &Simulator) -> usize {
    let (pages, mut left) = (pages(sim).await, BTreeSet::new());
    for path in &pages {
        let reply = raw(sim, "GET", path, &[("Accept-Language".to_owned(), "zh-CN".to_owned())], b"").await;
        let page = String::from_utf8(reply.body).unwrap();
        if reply.status == 200 {
            assert!(page.contains("<html lang=\"zh-CN\""), "{path}: {page}");
            let path = path.split('?').next().unwrap_or_default();
            left.extend(english_in(&page).into_iter().map(|text| format!("{path}: {text}")));
        }
    }
    assert!(left.is_empty(), "in Chinese there is English on these pages: {left:#?}");
    pages.len()
}

#[test]
fn english_is_found_and_what_is_of_the_wire_is_not() {
    for (page, found) in [
        ("<p>Refused</p>", &["Refused"][..]),
        ("<p>已拒绝</p><button aria-label=\"Close it\">×</button>", &["Close it"]),
        ("<p>演练 is set for all <b>9</b></p>", &["演练 is set for all "]),
        ("<p>已支付 SUCCESS</p><b>NOTPAY</b><code>any text</code><i>/v3/pay</i><u>¥1.00</u>", &[]),
        ("<pre>string to sign</pre><a>English</a><p>用 `wxp sim up now` 启动</p>", &[]),
    ] {
        assert_eq!(english_in(page), found, "{page}");
    }
}

#[tokio::test]
async fn no_page_has_english_left_in_chinese() {
    let sim = world().await;
    sim.faults().set("http.503,nth=9").await.unwrap();
    assert!(has_no_english_left(&sim).await > 20);

    // Refused, drilled, not signed, retried, over: whatever a list can hold besides.
    for path in ["/v3/pay/transactions/id/none", "/v3/nothing", "/pay/orderquery"] {
        assert!(get(&sim, path).await.status >= 400 || path.starts_with("/pay/"), "{path}");
    }
    let mut unsigned = Call::new(sp(&sim), "GET", "/v3/certificates", "");
    unsigned.authorization = Some(String::new());
    unsigned.send(&sim).await;
    let mut forged = Call::new(sp(&sim), "GET", "/v3/certificates", "");
    forged.serial_no = direct(&sim).serial_no.clone();
    forged.send(&sim).await;
    post_direct(&sim, NATIVE, &json!({ "appid": 1 })).await;
    sim.faults().set("http.503,nth=1").await.unwrap();
    assert_eq!(post_direct(&sim, NATIVE, &native("drilled1")).await.status, 503);
    for drill in sim.faults().list().await {
        sim.faults().remove(drill.id).await;
    }
    for (number, action) in [("n4", Action::FailBecause("光线过暗".to_owned())), ("n5", Action::Leave)] {
        let asks = post(&sim, "/v3/payroll-card/authentications/pre-order", &pre_order(number)).await.json();
        sim.payroll_card().act(asks["token"].as_str().unwrap(), action).await.unwrap();
    }
    let new = NewNotification::new("TRANSACTION.SUCCESS", "http://127.0.0.1:9/notify").mchid(DIRECT);
    sim.notifications().send(new).await.unwrap();
    sim.notifications().settled().await;
    assert!(has_no_english_left(&sim).await > 20);

    for seconds in [600, 86_400, 8 * 86_400] {
        sim.clock().advance(seconds).await;
        sim.notifications().settled().await;
        assert!(has_no_english_left(&sim).await > 10);
    }
}
