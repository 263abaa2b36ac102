//! `wxp sim phone`, and what `wxp sim up` says of the pages.

mod common;

use common::{Sim, exits, fails, stderr, stdout, wxp};

#[test]
fn the_link_to_a_phone_leads_to_its_page() {
    let sim = Sim::up();
    let base = sim.base_url().to_owned();
    for (args, page) in [
        (&[][..], "/phone"),
        (&["1"], "/phone/1"),
        (&["--transfer", "t/1"], "/payee?transfer=t%2F1"),
        (&["onqOjjmo8wmTOOtSKwXtGjg9Gb58"], "/phone/onqOjjmo8wmTOOtSKwXtGjg9Gb58"),
        (&["--order", "weixin://wxpay/bizpayurl?pr=wx1"], "/payer?order=weixin%3A%2F%2Fwxpay%2Fbizpayurl%3Fpr%3Dwx1"),
    ] {
        let output = wxp().args(["sim", "phone", "--base-url", &base]).args(args).output().unwrap();
        exits(&output, 0);
        assert_eq!(stdout(&output), format!("{base}{page}\n"));
        let output = wxp().env("WXP_BASE_URL", format!("{base}/")).args(["sim", "phone", "--json"]).args(args).output();
        assert_eq!(stdout(&output.unwrap()), format!("{{\"url\":\"{base}{page}\"}}\n"));
    }
}

#[test]
fn without_an_address_or_with_a_wrong_one_it_says_what_to_do() {
    let error = fails(&wxp().args(["sim", "phone", "--json"]).output().unwrap(), 3);
    assert_eq!(error["message"], "not set: WXP_BASE_URL");
    assert!(error["hint"].as_str().unwrap().contains("wxp sim up"));
    for address in ["somewhere", "127.0.0.1:80", "http://127.0.0.1:80/v3", "http://127.0.0.1?x", ""] {
        let error = fails(&wxp().args(["sim", "phone", "--json", "--base-url", address]).output().unwrap(), 3);
        assert_eq!(error["message"], "the base URL is not an address", "{address}");
    }
    exits(&wxp().args(["sim", "phone", "1", "--order", "2"]).output().unwrap(), 2);
    let output = wxp().args(["--lang", "zh", "sim", "phone"]).output().unwrap();
    assert!(stderr(&output).contains("未设置：WXP_BASE_URL"));
}
