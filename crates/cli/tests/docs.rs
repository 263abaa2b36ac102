//! `wxp docs` and `wxp routes`: pages and searches, for people and for programs, without a network.

mod common;

use common::{exits, fails, stderr, stdout, wxp};
use serde_json::Value;

#[test]
fn a_page_has_what_one_needs_for_the_call() {
    let path = "/v3/payroll-card/authentications/pre-order";
    for args in [&["docs", path][..], &["docs", "POST", path], &["docs", "v3.payroll-card.authentications.pre-order"]] {
        let output = wxp().args(args).output().unwrap();
        exits(&output, 0);
        let page = stdout(&output);
        for part in [
            "# 微工卡核身预下单",
            "https://pay.weixin.qq.com/doc/v3/partner/4012923362",
            "client.v3().payroll_card().authentications().pre_order().post(&request).await?",
            "wxp api POST /v3/payroll-card/authentications/pre-order",
            "| `authenticate_number` | 商家核身单号 | string, ≤ 64 characters, **required** |",
            "\"expires_in\": 300",
        ] {
            assert!(page.contains(part), "{part} is not in {page}");
        }
        assert_eq!(stderr(&output), "");
    }
    let page = stdout(&wxp().args(["docs", path, "--lang", "zh"]).output().unwrap());
    assert!(page.contains("## 命令行") && page.contains("**必填**"), "{page}");
    let described = "服务商为已授权的用户下核身单";
    assert!(
        page.contains(described) && page.contains("- 产品：微工卡（cargo feature `payroll-card`，默认启用）"),
        "{page}"
    );
    assert!(!page.contains("Places the order"), "{page}");
}

#[test]
fn a_page_on_a_terminal_has_colours_and_no_marks() {
    let output = wxp().args(["docs", "TRANSACTION.SUCCESS"]).env("CLICOLOR_FORCE", "1").output().unwrap();
    exits(&output, 0);
    let page = stdout(&output);
    assert!(page.contains("\u{1b}[") && page.contains("支付成功通知"), "{page}");
    assert!(!page.contains("```") && !page.contains("\n#") && !page.contains("**"), "{page}");
}

#[test]
fn several_methods_of_one_url_are_all_shown() {
    let output = wxp().args(["docs", "/v3/global/customs/orders", "--json"]).output().unwrap();
    exits(&output, 0);
    let lines = stdout(&output);
    let pages: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let methods: Vec<_> = pages.iter().map(|page| page["method"].as_str().unwrap()).collect();
    assert_eq!(methods, ["GET", "PATCH", "POST"]);
    assert!(pages.iter().all(|page| page["markdown"].as_str().is_some_and(|text| text.contains("## Rust"))));
}

#[test]
fn what_is_sensitive_never_stands_in_the_command() {
    let page = stdout(&wxp().args(["docs", "/v3/payroll-card/authentications/pre-order-with-auth"]).output().unwrap());
    let command = page.split("```sh\n").nth(1).unwrap().split("```").next().unwrap();
    assert!(command.contains("--data @request.json") && !command.contains("user_name"), "{command}");
}

#[test]
fn a_wrong_name_is_9_and_the_nearest_are_named() {
    let output = wxp().args(["docs", "/v3/payroll-card/authentication/preorder"]).output().unwrap();
    exits(&output, 9);
    assert_eq!(stdout(&output), "");
    let said = stderr(&output);
    assert!(said.contains("→ did you mean /v3/payroll-card/authentications/pre-order"), "{said}");
    let error = fails(&wxp().args(["docs", "TRANSACTION.SUCESS", "--json"]).output().unwrap(), 9);
    assert_eq!((error["kind"].as_str(), error["outcome"].as_str()), (Some("not_found"), Some("no_effect")));
    assert!(error["hint"].as_str().unwrap().starts_with("did you mean TRANSACTION.SUCCESS"), "{error}");
    let output = wxp().args(["docs", "/nothing/alike", "--lang", "zh"]).output().unwrap();
    exits(&output, 9);
    assert!(stderr(&output).contains("用 wxp routes 词 搜索"), "{}", stderr(&output));
    exits(&wxp().arg("docs").output().unwrap(), 2);
}

#[test]
fn routes_are_found_in_both_languages() {
    for words in ["微工卡核身预下单", "pre-order payroll"] {
        let output = wxp().arg("routes").args(words.split(' ')).output().unwrap();
        exits(&output, 0);
        let first = stdout(&output).lines().next().unwrap_or_default().to_owned();
        assert!(first.contains("/v3/payroll-card/authentications/pre-order") && first.starts_with("POST"), "{first}");
        assert!(first.contains("微工卡核身预下单"), "{first}");
    }
    let all = stdout(&wxp().args(["routes", "--json"]).output().unwrap());
    assert_eq!(all.lines().count(), weixinpay_catalog::all().len());
    let route: Value = serde_json::from_str(all.lines().next().unwrap()).unwrap();
    for field in ["method", "path", "name", "summary", "version", "family", "tags"] {
        assert!(!route[field].is_null(), "{field}");
    }
    let error = fails(&wxp().args(["routes", "nowhere-at-all", "--json"]).output().unwrap(), 9);
    assert!(error["message"].as_str().unwrap().contains("nowhere-at-all"), "{error}");
}

#[test]
fn the_refund_is_on_the_first_line_and_each_line_has_the_url() {
    for lang in ["en", "zh"] {
        let lines = stdout(&wxp().args(["routes", "退款", "--lang", lang]).output().unwrap());
        let lines: Vec<Vec<&str>> = lines.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(lines[0], ["POST", "/v3/refund/domestic/refunds", "申请退款"]);
        assert!(lines.len() > 30 && lines.iter().all(|line| line[1].starts_with('/')), "{lines:?}");
        let at = |path| lines.iter().position(|line| line[1] == path);
        assert!(at("/v3/global/refunds") < at("/secapi/pay/refund"), "APIv2 comes last: {lines:?}");
    }
}

#[test]
fn an_official_name_opens_its_page() {
    let output = wxp().args(["docs", "申请退款", "--lang", "zh"]).output().unwrap();
    exits(&output, 0);
    let page = stdout(&output);
    assert!(page.starts_with("# 申请退款\n\n`POST /v3/refund/domestic/refunds`"), "{page}");
    let said = stderr(&output);
    assert!(said.contains("名称相同或相近的其他接口") && said.contains("POST /v3/global/refunds"), "{said}");

    // Two of the default features have this name: each is named by its URL.
    let output = wxp().args(["docs", "JSAPI下单"]).output().unwrap();
    exits(&output, 0);
    let listed = stdout(&output);
    let paths: Vec<_> = listed.lines().filter_map(|line| line.split_whitespace().nth(1)).collect();
    assert_eq!(paths[..2], ["/v3/pay/transactions/jsapi", "/v3/pay/partner/transactions/jsapi"], "{listed}");
    assert!(stderr(&output).contains("name one by its path"), "{}", stderr(&output));

    // As JSON, each is a page of its own.
    let pages = stdout(&wxp().args(["docs", "JSAPI下单", "--json"]).output().unwrap());
    assert_eq!(pages.lines().count(), 2);
    exits(&wxp().args(["docs", "没有这个接口"]).output().unwrap(), 9);
}
