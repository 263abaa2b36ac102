//! Answers of a server that is not WeChat Pay, or of WeChat Pay in trouble: the exit code says whether money may have
//! moved.

#![allow(clippy::unwrap_used, reason = "this is for tests alone")]

mod common;

use std::io::{Read as _, Write as _};
use std::net::TcpListener;

use common::{fails, pre_order, result, secret, wxp};
use serde_json::Value;

/// Answers every connection with these bytes, as long as the test runs. Its address.
fn answering(bytes: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut request = [0; 8192];
            // The whole request is here before the connection is closed: otherwise the answer may be lost with it.
            let mut read = 0;
            while read < request.len() {
                let more = stream.read(&mut request[read..]).unwrap();
                read += more;
                if more == 0 || is_whole(&request[..read]) {
                    break;
                }
            }
            // The client may have gone already.
            let _ = stream.write_all(bytes.as_bytes());
        }
    });
    format!("http://{address}")
}

fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
    body.len() >= length.unwrap_or(0)
}

/// The error of this command against a server that answers so.
#[track_caller]
fn against(answer: &'static str, args: &[&str], code: i32) -> Value {
    let directory = tempfile::tempdir().unwrap();
    let world =
        |name: &str| common::read(&format!("{}/../simulator/world/1900000109.{name}.pem", env!("CARGO_MANIFEST_DIR")));
    let output = wxp()
        .args(args)
        .arg("--json")
        .env("WXP_BASE_URL", answering(answer))
        .env("WXP_MCHID", "1900000109")
        .env("WXP_SERIAL_NO", "51B191793030F40D5B28E07AA2A17AFA4CC28E1E")
        .env("WXP_PRIVATE_KEY_FILE", secret(directory.path(), "key.pem", &world("merchant.key")))
        .env("WXP_PLATFORM_PUBLIC_KEY_ID", "PUB_KEY_ID_0119000001092026010100000000000001")
        .env("WXP_PLATFORM_PUBLIC_KEY_FILE", secret(directory.path(), "pub.pem", &world("public-key")))
        .output()
        .unwrap();
    fails(&output, code)
}

#[test]
fn a_write_that_was_sent_and_not_answered_is_11() {
    let error = against("", &pre_order("A1"), 11);
    assert_eq!((&error["kind"], &error["outcome"]), (&"transport".into(), &"unknown".into()));
    // A read that was not answered changed nothing.
    let error = against("", &result("A1"), 4);
    assert_eq!((&error["kind"], &error["outcome"]), (&"transport".into(), &"no_effect".into()));
}

#[test]
fn an_answer_that_is_cut_off_is_11() {
    let cut = "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"token\":";
    assert_eq!(against(cut, &pre_order("A1"), 11)["outcome"], "unknown");
}

#[test]
fn a_gateway_that_answers_a_write_is_11_whatever_its_status_is_and_a_read_6() {
    let html = "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 12\r\nConnection: close\r\n\r\n<html>\u{1b}[2J..";
    let error = against(html, &pre_order("A1"), 11);
    assert_eq!((&error["status"], &error["code"], &error["outcome"]), (&502.into(), &Value::Null, &"unknown".into()));
    let error = against(html, &result("A1"), 6);
    assert_eq!(
        (&error["status"], &error["kind"], &error["outcome"]),
        (&502.into(), &"api".into(), &"no_effect".into())
    );
    let denied = "HTTP/1.1 403 Forbidden\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<html>";
    assert_eq!(against(denied, &pre_order("A1"), 11)["status"], 403);
    let absent = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    assert_eq!(against(absent, &pre_order("A1"), 11)["kind"], "api");
    // Nor does a gateway's 404 say that there is no such order.
    assert_eq!(against(absent, &result("A1"), 6)["status"], 404);
}

#[test]
fn what_wechat_pay_refuses_is_5() {
    let refused = "HTTP/1.1 400 Bad Request\r\nContent-Length: 35\r\nConnection: close\r\n\r\n{\"code\":\"PARAM_ERROR\",\"message\":\"\"}";
    assert_eq!(against(refused, &pre_order("A1"), 5)["outcome"], "refused");
}

#[test]
fn too_many_requests_is_7_of_a_read_and_11_of_a_write() {
    let limited = "HTTP/1.1 429 Too Many Requests\r\nContent-Length: 45\r\nConnection: close\r\n\r\n{\"code\":\"FREQUENCY_LIMITED\",\"message\":\"slow\"}";
    let error = against(limited, &pre_order("A1"), 11);
    assert_eq!((&error["code"], &error["outcome"]), (&"FREQUENCY_LIMITED".into(), &"unknown".into()));
    let error = against(limited, &result("A1"), 7);
    assert_eq!((&error["code"], &error["outcome"]), (&"FREQUENCY_LIMITED".into(), &"no_effect".into()));
}

#[test]
fn an_unsigned_success_is_8_of_a_read_and_11_of_a_write() {
    let unsigned = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
    let error = against(unsigned, &pre_order("A1"), 11);
    assert_eq!((&error["kind"], &error["outcome"]), (&"signature".into(), &"unknown".into()));
    assert_eq!(against(unsigned, &result("A1"), 8)["outcome"], "no_effect");
}

#[test]
fn what_is_not_http_is_11() {
    assert_eq!(against("220 mail ready\r\n", &pre_order("A1"), 11)["kind"], "transport");
}
