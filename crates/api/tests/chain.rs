//! From the chain to the request, and the checks on the way.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::future::IntoFuture;
use std::pin::pin;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

use weixinpay_api::v3;
use weixinpay_api::v3::payroll_card::authentications::{self, AuthenticateState, authenticate_number, pre_order};
use weixinpay_api::v3::payroll_card::{AuthenticateType, relations, tokens};
use weixinpay_core::{Answer, Body, BoxFuture, Call, Dispatch, Error, ErrorKind, Reply, Request, Sensitive};

/// Keeps what it was given, and answers that there is no network.
#[derive(Default)]
struct Recorder(Mutex<Vec<Request>>);

impl Dispatch for Recorder {
    fn dispatch<'a>(&'a self, request: Request) -> BoxFuture<'a, Result<Reply, Error>> {
        self.0.lock().unwrap().push(request);
        Box::pin(async { Err(Error::new(ErrorKind::Connect, ("there is no network here", "这里没有网络"))) })
    }

    fn decrypt<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<Sensitive, Error>> {
        Box::pin(async { Err(Error::config(("there is no key", "没有密钥"))) })
    }
}

/// The request that the call sends.
fn sent<T: Answer>(call: impl FnOnce(v3::Path<'_>) -> Call<'_, T>) -> Request {
    let recorder = Recorder::default();
    let error = wait(call(v3::Path::new(&recorder)));
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    recorder.0.into_inner().unwrap().remove(0)
}

/// The reason why the call sends nothing.
fn refused<T: Answer>(call: impl FnOnce(v3::Path<'_>) -> Call<'_, T>) -> String {
    let recorder = Recorder::default();
    let error = wait(call(v3::Path::new(&recorder)));
    assert_eq!(error.kind(), ErrorKind::Invalid, "{error}");
    assert!(recorder.0.into_inner().unwrap().is_empty());
    error.message().to_string()
}

fn wait<T: Answer>(call: Call<'_, T>) -> Error {
    let mut future = pin!(call.into_future());
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Err(error)) => error,
        _ => panic!("it ends with an error at once"),
    }
}

fn order() -> pre_order::PostRequest {
    pre_order::PostRequest {
        openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58".into(),
        sub_mchid: "1111111".into(),
        sub_appid: Some("wxa1111111".into()),
        authenticate_number: "mcdhehfgisdhfjghed39384564i83".into(),
        project_name: "某项目".into(),
        employer_name: "某单位名称".into(),
        authenticate_type: Some(AuthenticateType::SignIn),
        ..Default::default()
    }
}

fn refused_order(change: impl FnOnce(&mut pre_order::PostRequest)) -> String {
    let mut order = order();
    change(&mut order);
    refused(|v3| v3.payroll_card().authentications().pre_order().post(&order))
}

#[test]
fn a_pre_order_is_written_in_the_order_of_the_description() {
    let request = sent(|v3| v3.payroll_card().authentications().pre_order().post(&order()));
    assert_eq!(
        (request.method.as_str(), request.target().as_str()),
        ("POST", "/v3/payroll-card/authentications/pre-order")
    );
    let Body::Json(body) = request.body else { panic!("nothing of a pre-order is sensitive") };
    assert_eq!(
        std::str::from_utf8(&body).unwrap(),
        r#"{"openid":"onqOjjmo8wmTOOtSKwXtGjg9Gb58","sub_mchid":"1111111","sub_appid":"wxa1111111","authenticate_number":"mcdhehfgisdhfjghed39384564i83","project_name":"某项目","employer_name":"某单位名称","authenticate_type":"SIGN_IN"}"#
    );
}

#[test]
fn variables_and_queries_are_encoded() {
    let query = relations::openid::GetQuery {
        sub_mchid: "1111111".into(),
        sub_appid: Some("wx a".into()),
        ..Default::default()
    };
    let request = sent(|v3| v3.payroll_card().relations().openid("9x/1?1#中").get(&query));
    assert_eq!(
        request.target(),
        "/v3/payroll-card/relations/9x%2F1%3F1%23%E4%B8%AD?sub_mchid=1111111&sub_appid=wx%20a"
    );
    assert_eq!(request.template, "/v3/payroll-card/relations/{openid}");
}

#[test]
fn a_body_with_names_waits_to_be_sealed() {
    let body = tokens::PostRequest {
        openid: "9x111111".into(),
        appid: Some("wxa1111111".into()),
        sub_mchid: "1111111".into(),
        user_name: "张三".into(),
        id_card_number: "11010519491231002X".into(),
        ..Default::default()
    };
    assert!(!format!("{body:?}").contains("张三"));
    let request = sent(|v3| v3.payroll_card().tokens().post(&body));
    assert!(matches!(request.body, Body::Sensitive(_)));
}

#[test]
fn each_fault_of_a_pre_order_is_found_before_anything_is_sent() {
    assert_eq!(refused_order(|order| order.openid.clear()), "`openid` is required and must not be empty");
    assert_eq!(
        refused_order(|order| order.authenticate_number = "mcd-1".into()),
        "`authenticate_number` must consist of digits and letters"
    );
    assert_eq!(
        refused_order(|order| order.sub_appid = None),
        "`appid` is missing: give at least one of `appid` and `sub_appid`"
    );
    assert_eq!(
        refused_order(|order| order.sub_appid = Some(String::new())),
        "`appid` is missing: give at least one of `appid` and `sub_appid`"
    );
    assert_eq!(
        refused_order(|order| order.project_name = "某".repeat(129)),
        "`project_name` is 129 characters long; at most 128"
    );
    assert_eq!(
        refused_order(|order| order.authenticate_type = Some("DANCE".into())),
        "`authenticate_type` must be one of NORMAL, SIGN_IN, INSURANCE, CONTRACT"
    );
}

#[test]
fn a_wrong_query_or_variable_is_found_too() {
    let query = authentications::GetQuery {
        openid: "o".into(),
        sub_appid: Some("wx".into()),
        sub_mchid: "1".into(),
        authenticate_date: "2026-11-23".into(),
        ..Default::default()
    };
    let list = |query: &authentications::GetQuery| refused(|v3| v3.payroll_card().authentications().get(query));
    assert_eq!(list(&authentications::GetQuery { limit: Some(11), ..query.clone() }), "`limit` must be at most 10");
    assert_eq!(
        list(&authentications::GetQuery { authenticate_date: "20261123".into(), ..query }),
        "`authenticate_date` must be a date of the form yyyy-MM-dd"
    );
    let query = authenticate_number::GetQuery { sub_mchid: "1".into() };
    let result =
        |number: &str| refused(|v3| v3.payroll_card().authentications().authenticate_number(number).get(&query));
    assert_eq!(result("mcd-1"), "`authenticate_number` must consist of digits and letters");
    assert_eq!(result(""), "`authenticate_number` is required and must not be empty");
}

#[test]
fn an_unknown_value_of_an_answer_is_kept() {
    let answer =
        authenticate_number::GetResponse::read(br#"{"authenticate_state":"AUTHENTICATE_PAUSED","new":1}"#).unwrap();
    assert_eq!(answer.authenticate_state, AuthenticateState::from("AUTHENTICATE_PAUSED"));
    assert_eq!(answer.authenticate_state.as_str(), "AUTHENTICATE_PAUSED");
    assert!(matches!(answer.authenticate_state, AuthenticateState::Other(_)));
}

#[test]
fn absent_and_null_fields_of_an_answer_read_as_their_default() {
    let body = br#"{"mchid":null,"authenticate_time":null,"authenticate_number":"n"}"#;
    let answer = authenticate_number::GetResponse::read(body).unwrap();
    assert_eq!((answer.mchid.as_str(), answer.authenticate_time), ("", None));
    assert_eq!(
        authenticate_number::GetResponse::SHAPE.missing(body),
        ["mchid", "sub_mchid", "openid", "project_name", "employer_name", "authenticate_state"]
    );
}
