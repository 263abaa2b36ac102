//! Every button of every page, found in the pages themselves and pressed as a browser does.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;
use weixinpay_simulator::{Action, PayeeAction, Simulator};

use crate::client::*;

/// A form of a page.
#[derive(Debug, Default)]
struct Form {
    attributes: BTreeMap<String, String>,
    /// Name and value of what is filled in already, or by a person.
    fields: Vec<(String, String)>,
    /// Name and value of what can be pressed.
    buttons: Vec<(String, String)>,
}

/// The tags of a page, with their attributes. Ours are all well-formed.
pub(crate) fn tags(page: &str) -> Vec<(&str, BTreeMap<String, String>)> {
    let mut tags = Vec::new();
    for text in page.split('<').skip(1) {
        let Some((tag, _)) = text.split_once('>') else { continue };
        let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut attributes = BTreeMap::new();
        while let Some(named) = rest.trim_start().split(['=', ' ']).next().filter(|named| !named.is_empty()) {
            let after = &rest.trim_start()[named.len()..];
            let (value, left) =
                after.strip_prefix("=\"").and_then(|value| value.split_once('"')).unwrap_or(("", after));
            let value = value.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
            attributes.insert(named.to_owned(), value);
            rest = left;
        }
        tags.push((name, attributes));
    }
    tags
}

fn forms(page: &str) -> Vec<Form> {
    let (mut forms, mut form, mut select) = (Vec::new(), None::<Form>, String::new());
    for (name, attributes) in tags(page) {
        let of = |name: &str| attributes.get(name).cloned().unwrap_or_default();
        match (name, &mut form) {
            ("form", None) => form = Some(Form { attributes, ..Form::default() }),
            ("/form", Some(_)) => forms.extend(form.take()),
            ("input", Some(form)) => {
                let given = attributes.get("value").cloned();
                form.fields.push((of("name"), given.unwrap_or_else(|| filled(&of("name")).to_owned())));
            }
            ("select", Some(_)) => select = of("name"),
            ("option", Some(form)) if form.fields.iter().all(|(known, _)| *known != select) && !select.is_empty() => {
                form.fields.push((select.clone(), of("value")));
            }
            ("/select", _) => select.clear(),
            ("button", Some(form)) => form.buttons.push((of("name"), of("value"))),
            ("button", None) => {
                assert!(of("type") == "button" || attributes.contains_key("data-copy"), "{attributes:?}")
            }
            _ => {}
        }
    }
    assert!(form.is_none(), "a form that does not end");
    forms
}

/// A person's input for a field.
fn filled(name: &str) -> &'static str {
    match name {
        "seconds" => "60",
        "time" => "2098-01-01T08:00:00",
        "amount" => "100",
        "detail" => "d1",
        "order" => "order1",
        "transfer" => "t1",
        "q" => "token",
        "with" | "reason" => "",
        other => panic!("there is no value for `{other}`"),
    }
}

fn encoded(pairs: &[(String, String)]) -> String {
    let encode = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    pairs.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect::<Vec<_>>().join("&")
}

/// A transfer of the direct merchant, perhaps with an authorization that is asked for with it: what opens its page.
pub(crate) async fn package(sim: &Simulator, number: &str, authorization: Option<&str>) -> String {
    let mut body = json!({
        "appid": DIRECT_APPID, "out_bill_no": number, "openid": TWO, "transfer_amount": 100, "transfer_remark": "新会员有礼",
        "transfer_scene_id": "1000",
        "transfer_scene_report_infos": [{ "info_type": "活动名称", "info_content": "新会员有礼" }],
    });
    let mut path = "/v3/fund-app/mch-transfer/transfer-bills".to_owned();
    if let Some(number) = authorization {
        path.push_str("/pre-transfer-with-authorization");
        body["authorization_info"] = json!({ "out_authorization_no": number, "user_display_name": "wx_123456",
            "authorization_notify_url": "http://127.0.0.1:9/notify" });
    }
    let placed = post_direct(sim, &path, &body).await.json();
    placed["package_info"].as_str().unwrap_or_else(|| panic!("{placed}")).to_owned()
}

/// An authorization for later transfers: what opens its page.
pub(crate) async fn asked(sim: &Simulator, number: &str) -> String {
    let body = json!({
        "out_authorization_no": number, "appid": DIRECT_APPID, "openid": TWO, "transfer_scene_id": "1000",
        "user_display_name": "wx_123456", "authorization_notify_url": "http://127.0.0.1:9/notify",
    });
    let reply = post_direct(sim, "/v3/fund-app/mch-transfer/user-confirm-authorization", &body).await.json();
    reply["package_info"].as_str().unwrap_or_else(|| panic!("{reply}")).to_owned()
}

/// A world in which every button is there.
pub(crate) async fn world() -> Simulator {
    let sim = builder().start().await.unwrap();
    let batch = async |number: &str| {
        let details = [crate::transfer::detail("d1", 100, ONE, None)];
        let reply = post(&sim, crate::transfer::BATCHES, &crate::transfer::batch(number, &details)).await;
        assert_eq!(reply.status, 200, "{}", reply.json());
    };
    batch("paid1").await;
    sim.clock().advance(3).await;
    let order = paid(&sim, &native("paid01")).await;
    let refund = json!({ "transaction_id": order, "out_refund_no": "refund1",
        "amount": { "refund": 30, "total": 100, "currency": "CNY" } });
    assert_eq!(post_direct(&sim, "/v3/refund/domestic/refunds", &refund).await.status, 200);
    assert_eq!(post_direct(&sim, NATIVE, &native("order1")).await.status, 200);
    package(&sim, "t1", None).await;
    package(&sim, "t2", Some("later1")).await;
    package(&sim, "t3", Some("later2")).await;
    sim.transfers().receive("t3", PayeeAction::Authorize).await.unwrap();
    sim.clock().advance(1).await;
    asked(&sim, "later3").await;
    post(&sim, "/v3/payroll-card/authentications/pre-order", &pre_order("n1")).await;
    let mut both = pre_order("n2");
    both["openid"] = TWO.into();
    both["user_name"] = seal(&sim, "李四").into();
    both["id_card_number"] = seal(&sim, "110101199003071234").into();
    both["employment_type"] = "SHORT_TERM_EMPLOYMENT".into();
    both.as_object_mut().unwrap().remove("authenticate_type");
    let asks = post(&sim, "/v3/payroll-card/authentications/pre-order-with-auth", &both).await.json();
    assert!(asks["token"].is_string(), "{asks}");
    let past = post(&sim, "/v3/payroll-card/authentications/pre-order", &pre_order("n3")).await.json();
    sim.payroll_card().act(past["token"].as_str().unwrap(), Action::Pass).await.unwrap();
    sim.notifications().settled().await;
    sim.accounts().set_confirmation(SUB, true).await.unwrap();
    batch("waits1").await;
    sim
}

/// Every page that a link leads to, from the front on.
pub(crate) async fn pages(sim: &Simulator) -> BTreeSet<String> {
    let (mut found, mut left) = (BTreeSet::new(), vec!["/".to_owned()]);
    while let Some(path) = left.pop() {
        // One page of rules is as good as another.
        if path.contains("?q=") || path.contains("lang=") || !found.insert(path.clone()) {
            continue;
        }
        let reply = raw(sim, "GET", &path, &[], b"").await;
        left.extend(reply.header("location").map(str::to_owned));
        let page = String::from_utf8(reply.body).unwrap();
        assert!(matches!(reply.status, 200 | 303), "{path}: {} {page}", reply.status);
        for (name, attributes) in tags(&page) {
            match attributes.get("href") {
                Some(href) if name == "a" && href.starts_with('?') => {
                    left.push(format!("{}{href}", path.split('?').next().unwrap()));
                }
                Some(href) if name == "a" && href.starts_with('/') => left.push(href.clone()),
                _ => {}
            }
        }
    }
    found.remove("/");
    found
}

/// The page that a press leads to, however it is asked.
async fn press(sim: &Simulator, method: &str, address: &str, sent: &[(String, String)]) -> (u16, String) {
    let path = address.split('?').next().unwrap();
    let with =
        [("Accept-Language", "en"), ("Origin", sim.base_url()), ("Content-Type", "application/x-www-form-urlencoded")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
    let mut reply = if method == "post" {
        raw(sim, "POST", address, &with, encoded(sent).as_bytes()).await
    } else {
        raw(sim, "GET", &format!("{path}?{}", encoded(sent)), &with, b"").await
    };
    assert!(method != "post" || reply.status >= 300, "what is done is not done again by loading the page again");
    while let Some(next) = reply.header("location") {
        reply = raw(sim, "GET", next, &with, b"").await;
    }
    (reply.status, String::from_utf8(reply.body).unwrap())
}

#[tokio::test]
async fn every_button_of_every_page_does_something_at_the_address_that_is_printed_and_at_the_pages_own() {
    let sim = world().await;
    let begun = sim.snapshot().await.unwrap();
    let (mut pressed, mut counted) = (BTreeSet::new(), 0);
    for page in pages(&sim).await {
        let (path, query) = page.split_once('?').map_or((page.as_str(), String::new()), |(p, q)| (p, format!("?{q}")));
        for own in [page.clone(), format!("{path}/{query}")] {
            // The buttons are those of the page, of a world that is as it was.
            for (nth, at) in (0..).flat_map(|nth| [(nth, "action"), (nth, "own")]) {
                sim.restore(&begun).await.unwrap();
                for set in sim.faults().list().await {
                    sim.faults().remove(set.id).await;
                }
                for drill in ["http.503,nth=9", "net.latency,ms=1,nth=9"] {
                    sim.faults().set(drill).await.unwrap();
                }
                let shown = raw(&sim, "GET", &own, &[("Accept-Language".to_owned(), "en".to_owned())], b"").await;
                assert_eq!(shown.status, 200, "{own}");
                let forms = forms(&String::from_utf8(shown.body).unwrap());
                let buttons = forms.iter().flat_map(|form| form.buttons.iter().map(move |button| (form, button)));
                let Some((form, button)) = buttons.into_iter().nth(nth) else { break };
                let action = form.attributes.get("action").unwrap_or_else(|| panic!("{own}: a form without an action"));
                if at == "own" && own == *action {
                    continue;
                }
                let method = form.attributes.get("method").map_or("get", String::as_str);
                let address = if at == "action" { action } else { &own };
                let mut sent = form.fields.clone();
                sent.extend((!button.0.is_empty()).then(|| button.clone()));
                let (status, led) = press(&sim, method, address, &sent).await;
                let stated = status == 409 && led.contains("role=\"alert\"");
                assert!(status == 200 || stated, "{own}, {button:?} at {address}: {status} {sent:?} {led}");
                pressed.insert(button.1.clone());
                counted += 1;
            }
        }
    }
    for button in [
        "",
        "reset",
        "succeed",
        "abnormal",
        "close",
        "confirm",
        "revoke",
        "return",
        "top-up",
        "confirmation-off",
        "resend",
        "next",
        "speed-1",
        "advance-60",
        "advance",
        "set",
        "remove",
        "clear",
        "withdraw",
        "open",
        "authorize",
        "pass",
        "refuse",
        "leave",
        "fail",
        "pay",
        "agree",
    ] {
        assert!(pressed.contains(button), "`{button}` is on no page; there are {pressed:?}");
    }
    assert!(counted > 150, "{counted}");
}

#[tokio::test]
async fn what_is_live_can_be_told_apart_so_that_focus_and_pointer_stay_with_their_object() {
    let sim = world().await;
    for page in pages(&sim).await {
        let text = String::from_utf8(raw(&sim, "GET", &page, &[], b"").await.body).unwrap();
        let mut seen = BTreeSet::new();
        for (name, attributes) in tags(&text) {
            for key in ["id", "data-id"] {
                let Some(one) = attributes.get(key) else { continue };
                assert!(!one.is_empty() && seen.insert(format!("{key} {one}")), "{page}: two are {key} {one}");
            }
            assert!(!attributes.contains_key("data-live") || attributes.contains_key("id"), "{page}: {name}");
        }
        // A button in a list of a live part is in a row with a name.
        let mut around: Vec<(&str, bool, bool, bool)> = Vec::new();
        for (name, attributes) in tags(&text) {
            if let Some(closed) = name.strip_prefix('/') {
                while around.pop().is_some_and(|(name, ..)| name != closed) {}
                continue;
            }
            let (live, named) = (attributes.contains_key("data-live"), attributes.contains_key("data-id"));
            let (within, row, list) =
                around.last().map_or((false, false, false), |(_, live, row, list)| (*live, *row, *list));
            if matches!(name, "button" | "a") && list {
                assert!(row, "{page}: {name} {attributes:?} is of no row");
            }
            if !["input", "br", "meta", "link", "!DOCTYPE"].contains(&name) {
                around.push((name, live || within, named || row, list || (within && name == "li")));
            }
        }
    }
}
