//! Requests that authentication refuses, and the explanation for the developer.

use serde_json::Value;
use weixinpay_core::{Authorization, Text, message};
use weixinpay_simulator::Simulator;

use crate::client::*;

const ECHO: &str = "/v3/security/echo";

async fn start() -> Simulator {
    builder().start().await.unwrap()
}

/// The status, the code and the diagnosis of a request.
async fn refused(sim: &Simulator, call: &Call) -> (u16, Value, String) {
    let reply = call.send(sim).await;
    let entry = sim.journal().await.pop().unwrap();
    assert_eq!(entry.status, reply.status);
    assert_eq!(reply.header("request-id").unwrap(), entry.request_id);
    (reply.status, reply.json(), entry.diagnosis.map(|diagnosis| diagnosis.en.into_owned()).unwrap_or_default())
}

/// Each mistake that the gate tells apart: the first line of its diagnosis, in English and in Chinese.
const MISTAKES: &[(&str, &str)] = &[
    ("the header Authorization is missing", "缺少请求头 Authorization"),
    ("the scheme is not WECHATPAY2-SHA256-RSA2048", "Authorization 的认证类型不是 WECHATPAY2-SHA256-RSA2048"),
    ("the attribute nonce_str is missing", "Authorization 缺少 nonce_str"),
    ("the attribute signature is missing", "Authorization 缺少 signature"),
    ("the attribute mchid is missing", "Authorization 缺少 mchid"),
    ("the attribute serial_no is missing", "Authorization 缺少 serial_no"),
    ("the attribute timestamp is malformed", "Authorization 中 timestamp 的格式不对"),
    ("not a list of", "Authorization 的签名信息不是以逗号分隔的 name=\"value\""),
    ("signs with its own mchid", "1111111 是特约商户：应由服务商用自己的 mchid 和私钥签名"),
    ("no merchant with this mchid exists here", "模拟器里没有这个商户号；现有：1900000109, 1900009191"),
    ("serial_no is that of the platform certificate", "serial_no 填成了平台证书序列号；应填商户 API 证书序列号"),
    ("that belongs into Wechatpay-Serial", "serial_no 填成了微信支付公钥 ID；它应放在请求头 Wechatpay-Serial 里"),
    ("that of another merchant's API certificate", "serial_no 是另一个商户的 API 证书序列号"),
    ("that of another merchant's platform certificate", "serial_no 是另一个商户的平台证书序列号"),
    ("no certificate with this serial_no", "没有序列号为这个 serial_no 的证书；商户 1900000109 的 API 证书序列号是 "),
    ("in milliseconds", "timestamp 用了毫秒；应为秒"),
    ("s behind this machine's clock", "时间戳超时：timestamp 比本机时钟早 3"),
    ("s ahead of this machine's clock", "时间戳超时：timestamp 比本机时钟晚 "),
    ("is not Base64", "signature 不是 Base64"),
    ("3 bytes long; RSA-2048 gives 256", "签名值长 3 字节；RSA-2048 的签名应为 256 字节"),
    ("no usual mistake explains it", "不属于常见错误：请把下面的签名串与实际签名的内容逐字节比对"),
    (
        "wrong key for the serial",
        "私钥与证书序列号不配对：签名用的是商户 1900009191 的私钥，serial_no 却是商户 1900000109 的",
    ),
    ("the query was left out", "签名时漏了查询参数"),
    (
        "bare `?`: it was sent and signed",
        "多余的 `?`：发送的 URL 以 `?` 结尾且没有查询参数，签名时也带上了它；验签时不含这个 `?`",
    ),
    ("bare `?`: it was signed but not sent", "多余的 `?`：签名的 URL 以 `?` 结尾，发送的没有"),
    ("the trailing line feed", "签名串缺少末尾的换行符：请求报文主体之后也要有 \\n"),
    ("one line feed too many", "签名串末尾多了一个换行符"),
    ("CRLF instead of LF", "签名串的换行符用了 CRLF（\\r\\n），应为 LF（\\n）"),
    ("the path or query was signed unencoded (decoded), but", "路径或查询参数签名时没有 URL 编码，发送时编码了"),
    ("decoded, `+` as a space", "路径或查询参数签名时没有 URL 编码（`+` 当作空格），发送时编码了"),
    ("the path or query was signed percent-encoded", "路径或查询参数签名时做了 URL 编码，发送时没有编码"),
    ("the path was signed unencoded", "路径签名时没有 URL 编码，发送时编码了"),
    ("the query was signed unencoded", "查询参数签名时没有 URL 编码，发送时编码了"),
    ("the path was signed percent-encoded", "路径签名时做了 URL 编码，发送时没有编码"),
    ("the query was signed percent-encoded", "查询参数签名时做了 URL 编码，发送时没有编码"),
    ("spaces were signed as `+`", "空格签名时写作 `+`，发送时写作 `%20`"),
    ("spaces were signed as `%20`", "空格签名时写作 `%20`，发送时写作 `+`"),
    ("in lower-case hexadecimal", "URL 编码签名时用了小写的十六进制，发送时是大写"),
    ("in another order", "查询参数签名时的顺序与发送时不同"),
    ("the whole URL was signed", "签名用了完整的 URL，应只用路径和查询参数"),
    ("the method was signed in lower case", "请求方法签名时用了小写，应为大写"),
    ("another method", "签名用的请求方法与发送的不同"),
    ("signed as `{}`", "没有发送请求报文主体，签名时却用了 `{}`"),
    ("signed as `null`", "没有发送请求报文主体，签名时却用了 `null`"),
    ("signed as `[]`", "没有发送请求报文主体，签名时却用了 `[]`"),
    ("`{}` was sent, but signed as empty", "发送的请求报文主体是 `{}`，签名时却当作空"),
    ("the body was left out of what was signed", "签名时漏了请求报文主体"),
    ("serialized again", "签名之后又把请求报文主体重新序列化了一次"),
    ("a number in the body", "请求报文主体中的数字，签名时与发送时的写法不同"),
];

/// Expects 401, unsigned, and this in the diagnosis.
async fn unauthorized(sim: &Simulator, call: &Call, diagnosis: &str) -> Value {
    let reply = call.send(sim).await;
    let entry = sim.journal().await.pop().unwrap();
    let Text { en: said, zh } = entry.diagnosis.unwrap();
    let (cause, built) = said.split_once('\n').unwrap_or((&said, ""));
    let known: Vec<_> = MISTAKES.iter().filter(|(english, _)| cause.contains(english)).collect();
    assert!(matches!(known.as_slice(), [(_, chinese)] if zh.starts_with(chinese)), "{cause}: {zh}");
    // The string that was built is the same in both.
    assert_eq!(built.split_once('\n').map(|(_, string)| string), zh.splitn(3, '\n').nth(2));
    assert_eq!((reply.status, reply.code().as_str()), (401, "SIGN_ERROR"), "{said}");
    assert!(reply.header("wechatpay-signature").is_none());
    assert!(reply.header("request-id").unwrap().ends_with("-268443699"));
    assert!(said.contains(diagnosis), "expected {diagnosis:?} in: {said}");
    assert!(entry.rule.starts_with("gate."), "{}", entry.rule);
    reply.json()
}

#[tokio::test]
async fn a_wrong_signature_is_answered_with_the_string_that_was_expected() {
    let sim = start().await;
    let mut call = Call::new(sp(&sim), "GET", "/v3/certificates?algorithm_type=RSA", "");
    call.signed = Some(b"something else".to_vec());
    let body = unauthorized(&sim, &call, "no usual mistake explains it").await;
    let information = &body["detail"]["sign_information"];
    assert_eq!(body["detail"]["field"], "signature");
    assert_eq!(body["detail"]["location"], "authorization");
    assert_eq!(body["detail"]["detail"]["issue"], "sign not match");
    assert_eq!(information["method"], "GET");
    assert_eq!(information["url"], "/v3/certificates?algorithm_type=RSA");
    assert_eq!(information["truncated_sign_message"].as_str().unwrap().as_bytes(), call.message());
    assert_eq!(information["sign_message_length"], call.message().len());
    assert!(
        sim.journal().await[0].diagnosis.as_ref().unwrap().en.contains("GET\n/v3/certificates?algorithm_type=RSA\n")
    );
}

#[tokio::test]
async fn the_usual_mistakes_are_named() {
    let sim = start().await;
    let right = Call::new(sp(&sim), "POST", ECHO, r#"{"echo_message":"某/a","b":1}"#);
    let sign = |method: &str, target: &str, body: &[u8]| {
        Some(message::request(method, target, right.timestamp, &right.nonce, body))
    };
    let with = |signed: Option<Vec<u8>>| Call { signed, ..right.clone() };

    let query = |target: &str| Call { target: target.to_owned(), ..right.clone() };
    let cases = [
        (Call { signed: sign("POST", ECHO, &right.body), ..query("/v3/security/echo?a=1") }, "the query was left out"),
        (
            Call { signed: sign("POST", "/v3/security/echo?", &right.body), ..query("/v3/security/echo?") },
            "bare `?`: it was sent and signed",
        ),
        (with(sign("POST", "/v3/security/echo?", &right.body)), "bare `?`: it was signed but not sent"),
        (with(sign("POST", ECHO, r#"{"echo_message": "某/a", "b": 1}"#.as_bytes())), "serialized again"),
        (with(sign("POST", ECHO, r#"{"b":1,"echo_message":"\u67d0\/a"}"#.as_bytes())), "serialized again"),
        (with(Some(right.message()[..right.message().len() - 1].to_vec())), "the trailing line feed"),
        (with(Some([right.message(), b"\n".to_vec()].concat())), "one line feed too many"),
        (
            with(Some(String::from_utf8(right.message()).unwrap().replace('\n', "\r\n").into_bytes())),
            "CRLF instead of LF",
        ),
        (with(sign("POST", ECHO, b"")), "the body was left out"),
        (with(sign("GET", ECHO, &right.body)), "another method"),
        (with(sign("post", ECHO, &right.body)), "lower case"),
        (
            Call {
                signed: sign("POST", "/v3/security/echo?a=某 b", &right.body),
                ..query("/v3/security/echo?a=%E6%9F%90%20b")
            },
            "signed unencoded",
        ),
        (
            Call {
                signed: sign("POST", "/v3/security/echo?a=%E6%9F%90", &right.body),
                ..query("/v3/security/echo?a=某")
            },
            "signed percent-encoded, but sent unencoded",
        ),
        (
            Call { signed: sign("POST", "/v3/security/echo?a=b+c", &right.body), ..query("/v3/security/echo?a=b%20c") },
            "spaces were signed as `+`",
        ),
        (
            Call { signed: sign("POST", "/v3/security/echo?a=b%20c", &right.body), ..query("/v3/security/echo?a=b+c") },
            "spaces were signed as `%20`",
        ),
        (
            Call { signed: sign("POST", "/v3/security/echo?a=b c", &right.body), ..query("/v3/security/echo?a=b+c") },
            "decoded, `+` as a space",
        ),
        (
            Call {
                signed: sign("POST", "/v3/security/echo?a=%e6%9f%90", &right.body),
                ..query("/v3/security/echo?a=%E6%9F%90")
            },
            "in lower-case hexadecimal",
        ),
        (
            Call {
                signed: sign("POST", "/v3/security/echo?a=1&b=2", &right.body),
                ..query("/v3/security/echo?b=2&a=1")
            },
            "in another order",
        ),
        (with(sign("POST", &format!("{}{ECHO}", sim.base_url()), &right.body)), "the whole URL was signed"),
        (with(sign("POST", &format!("https://api.mch.weixin.qq.com{ECHO}"), &right.body)), "the whole URL was signed"),
        (with(sign("POST", ECHO, "{\n  \"echo_message\": \"某/a\",\n  \"b\": 1\n}".as_bytes())), "serialized again"),
        (
            with(sign("POST", ECHO, "{\n    \"echo_message\": \"某/a\",\n    \"b\": 1\n}".as_bytes())),
            "serialized again",
        ),
        (with(sign("POST", ECHO, r#"{"echo_message":"某/a","b":1.0}"#.as_bytes())), "a number in the body"),
        (
            Call {
                body: br#"{"echo_message":1.0}"#.to_vec(),
                signed: sign("POST", ECHO, br#"{"echo_message":1}"#),
                ..right.clone()
            },
            "a number in the body",
        ),
        (
            Call { body: b"{}".to_vec(), signed: sign("POST", ECHO, b""), ..right.clone() },
            "`{}` was sent, but signed as empty",
        ),
        (Call { body: Vec::new(), signed: sign("POST", ECHO, b"{}"), ..right.clone() }, "signed as `{}`"),
        (Call { body: Vec::new(), signed: sign("POST", ECHO, b"null"), ..right.clone() }, "signed as `null`"),
        (Call { body: Vec::new(), signed: sign("POST", ECHO, b"[]"), ..right.clone() }, "signed as `[]`"),
    ];
    for (call, diagnosis) in cases {
        unauthorized(&sim, &call, diagnosis).await;
    }
}

#[tokio::test]
async fn half_of_a_target_that_was_signed_in_another_encoding_is_named() {
    let sim = start().await;
    let [path, encoded_path] = ["/v3/payroll-card/relations/某", "/v3/payroll-card/relations/%E6%9F%90"];
    let [query, encoded_query] = ["a=某 b", "a=%E6%9F%90%20b"];
    let cases = [
        ((encoded_path, encoded_query), (path, encoded_query), "the path was signed unencoded"),
        ((encoded_path, encoded_query), (encoded_path, query), "the query was signed unencoded"),
        ((encoded_path, "a=%E6%9F%90+b"), (encoded_path, query), "the query was signed unencoded"),
        ((path, "a=某"), (encoded_path, "a=某"), "the path was signed percent-encoded"),
        ((path, "a=某"), (path, "a=%E6%9F%90"), "the query was signed percent-encoded"),
    ];
    for (sent, signed, diagnosis) in cases {
        let [sent, signed] = [sent, signed].map(|(path, query)| format!("{path}?{query}"));
        let mut call = Call::new(sp(&sim), "GET", &sent, "");
        call.signed = Some(message::request("GET", &signed, call.timestamp, &call.nonce, b""));
        unauthorized(&sim, &call, diagnosis).await;
    }
}

#[tokio::test]
async fn whose_key_and_whose_serial_are_told_apart() {
    let sim = start().await;
    let (sp, direct) = (sp(&sim), sim.merchant("1900009191").unwrap());
    let right = Call::new(sp, "GET", "/v3/certificates", "");
    let key = direct.private_key_pem.clone();
    unauthorized(
        &sim,
        &Call { key, ..right.clone() },
        "wrong key for the serial: the private key of merchant 1900009191",
    )
    .await;
    let serials = [
        (&sp.platform_certificate_serial, "serial_no is that of the platform certificate"),
        (&sp.platform_public_key_id, "that belongs into Wechatpay-Serial"),
        (&direct.serial_no, "another merchant's API certificate"),
        (&direct.platform_certificate_serial, "another merchant's platform certificate"),
        (&"0123456789ABCDEF".to_owned(), "no certificate with this serial_no"),
    ];
    for (serial_no, diagnosis) in serials {
        unauthorized(&sim, &Call { serial_no: serial_no.clone(), ..right.clone() }, diagnosis).await;
    }
    unauthorized(&sim, &Call { mchid: "1".to_owned(), ..right.clone() }, "known: 1900000109, 1900009191").await;
    unauthorized(&sim, &Call { mchid: SUB.to_owned(), ..right.clone() }, "signs with its own mchid").await;
    // A serial in lower case is the same serial.
    let call = Call { serial_no: sp.serial_no.to_ascii_lowercase(), ..right };
    assert_eq!(call.send(&sim).await.status, 200);
}

#[tokio::test]
async fn a_stale_timestamp_is_refused_by_the_real_clock_only() {
    let sim = start().await;
    let right = Call::new(sp(&sim), "GET", "/v3/certificates", "");
    unauthorized(&sim, &Call { timestamp: right.timestamp - 310, ..right.clone() }, "s behind this machine's clock")
        .await;
    unauthorized(&sim, &Call { timestamp: right.timestamp + 400, ..right.clone() }, "s ahead of this machine's clock")
        .await;
    unauthorized(&sim, &Call { timestamp: right.timestamp * 1000, ..right.clone() }, "in milliseconds").await;
    sim.clock().advance(86_400).await;
    assert_eq!(Call { timestamp: right.timestamp - 200, ..right.clone() }.send(&sim).await.status, 200);
}

#[tokio::test]
async fn a_malformed_authorization_is_named() {
    let sim = start().await;
    let right = Call::new(sp(&sim), "GET", "/v3/certificates", "");
    let header = Authorization {
        mchid: SP.to_owned(),
        nonce_str: "n".to_owned(),
        timestamp: right.timestamp,
        serial_no: right.serial_no.clone(),
        signature: "AAAA".to_owned(),
    }
    .header();
    let cases = [
        (String::new(), "is missing"),
        ("Bearer x".to_owned(), "the scheme is not"),
        (header.replace("nonce_str", "nonce"), "the attribute nonce_str is missing"),
        (header.replace("signature=", "sig="), "the attribute signature is missing"),
        (header.replace("mchid=", "merchant="), "the attribute mchid is missing"),
        (header.replace("serial_no=", "serial="), "the attribute serial_no is missing"),
        (header.replace(&right.timestamp.to_string(), "soon"), "the attribute timestamp is malformed"),
        (header.replace('"', ""), "not a list of"),
        (header.clone(), "3 bytes long; RSA-2048 gives 256"),
        (header.replace("AAAA", "not base64!"), "is not Base64"),
    ];
    for (authorization, diagnosis) in cases {
        unauthorized(&sim, &Call { authorization: Some(authorization), ..right.clone() }, diagnosis).await;
    }
}

#[tokio::test]
async fn headers_methods_and_paths_are_refused_as_documented_and_signed() {
    let sim = start().await;
    let get = Call::new(sp(&sim), "GET", "/v3/certificates", "");
    let post = Call::new(sp(&sim), "POST", ECHO, r#"{"echo_message":"a"}"#);
    let cases = [
        (get.clone().header("Accept", None), 400, "INVALID_REQUEST", "request.accept-and-user-agent"),
        (get.clone().header("Accept", Some("text/html")), 400, "INVALID_REQUEST", "request.accept-and-user-agent"),
        (get.clone().header("User-Agent", None), 400, "INVALID_REQUEST", "request.accept-and-user-agent"),
        (post.clone().header("Content-Type", Some("text/plain")), 400, "PARAM_ERROR", "request.content-type"),
        (post.clone().header("Content-Type", None), 400, "PARAM_ERROR", "request.content-type"),
        (Call { method: "DELETE".to_owned(), ..get.clone() }, 405, "INVALID_REQUEST", "request.method"),
        (
            Call { target: "/v3/certificate".to_owned(), ..get.clone() },
            404,
            "RESOURCE_NOT_EXISTS",
            "request.unknown-path",
        ),
        (
            Call { target: "/v3/certificates/".to_owned(), ..get.clone() },
            404,
            "RESOURCE_NOT_EXISTS",
            "request.unknown-path",
        ),
        (
            Call { target: "/certificates".to_owned(), ..get.clone() },
            404,
            "RESOURCE_NOT_EXISTS",
            "request.unknown-path",
        ),
        (Call { body: b"{\"echo_message\":".to_vec(), ..post.clone() }, 400, "PARAM_ERROR", "request.json"),
        (Call { body: Vec::new(), ..post.clone() }, 400, "PARAM_ERROR", "request.json"),
        (Call { body: b"{\"echo_message\":null}".to_vec(), ..post.clone() }, 400, "PARAM_ERROR", "request.null"),
        (
            Call { body: "{\"echo_message\":\"🎉\"}".as_bytes().to_vec(), ..post.clone() },
            400,
            "PARAM_ERROR",
            "request.astral",
        ),
        (Call { body: b"{}".to_vec(), ..post.clone() }, 400, "PARAM_ERROR", "description.field"),
    ];
    for (call, status, code, rule) in cases {
        let reply = call.send(&sim).await;
        let entry = sim.journal().await.pop().unwrap();
        assert_eq!((reply.status, reply.code().as_str(), entry.rule.as_str()), (status, code, rule), "{entry:?}");
        assert!(reply.is_signed_by(&public_key(sp(&sim))), "{rule}");
        assert!(reply.header("content-type").unwrap().starts_with("application/json"));
    }
    let charset = post.header("Content-Type", Some("application/json; charset=utf-8"));
    assert_eq!(charset.send(&sim).await.status, 200);
    assert_eq!(get.header("Accept", Some("*/*")).send(&sim).await.status, 200);
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused_and_the_next_request_is_served() {
    let sim = start().await;
    let body = format!(r#"{{"echo_message":"{}"}}"#, "x".repeat(70_000));
    let (status, body, diagnosis) = refused(&sim, &Call::new(sp(&sim), "POST", ECHO, &body)).await;
    assert_eq!((status, body["code"].as_str()), (413, Some("PARAM_ERROR")));
    assert!(diagnosis.contains("65536"), "{diagnosis}");
    assert_eq!(get(&sim, "/v3/certificates").await.status, 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_requests_at_once_are_all_answered() {
    let sim = std::sync::Arc::new(start().await);
    let tasks: Vec<_> = (0..200)
        .map(|nth| {
            let sim = std::sync::Arc::clone(&sim);
            tokio::spawn(async move {
                let reply =
                    post(&sim, "/v3/payroll-card/authentications/pre-order", &pre_order(&format!("n{nth}"))).await;
                assert!(reply.is_signed_by(&public_key(sp(&sim))));
                reply.status
            })
        })
        .collect();
    let mut accepted = 0;
    for task in tasks {
        match task.await.unwrap() {
            200 => accepted += 1,
            status => assert_eq!(status, 400),
        }
    }
    // Twenty a day for one worker, from all merchants together.
    assert_eq!(accepted, 20);
    assert_eq!(sim.journal().await.len(), 200);
}

#[tokio::test]
async fn personal_data_is_neither_answered_nor_written_into_the_journal() {
    let sim = start().await;
    let body = r#"{"openid":"o","user_name":"张三","id_card_number":"110101199003074477","sub_mchid":"1111111","sub_appid":"wxa1111111"}"#;
    let mut call = Call::new(sp(&sim), "POST", "/v3/payroll-card/tokens?x=%E5%BC%A0%E4%B8%89", body);
    let in_clear = call.send(&sim).await;
    assert_eq!(in_clear.status, 400);
    call.signed = Some(b"x".to_vec());
    let unsigned = call.send(&sim).await;
    assert_eq!(unsigned.status, 401);
    let journal = serde_json::to_string(&sim.journal().await).unwrap();
    let answers = [in_clear.body, unsigned.body].map(|body| String::from_utf8(body).unwrap());
    for personal in ["张三", "110101199003074477"] {
        assert!(!journal.contains(personal), "{journal}");
        assert!(!answers.iter().any(|answer| answer.contains(personal)), "{answers:?}");
    }
    // sign_information repeats the URL as it was sent, encoded; the journal does not.
    assert!(!journal.contains("%E5%BC%A0"), "{journal}");
}
