//! Operations that no domain simulates: checked against the description, answered from it, signed.

use serde_json::{Value, json};
use weixinpay_core::{PrivateKey, hex};

use crate::client::*;

#[tokio::test]
async fn the_callers_own_values_come_back_in_an_answer_from_the_description() {
    let sim = start().await;
    let body = json!({
        "appid": DIRECT_APPID, "transaction_id": "4208450740201411110007820472", "out_order_no": "P20150806125346",
        "receivers": [
            { "type": "MERCHANT_ID", "account": "86693852", "amount": 888, "description": "分给商户A" },
            { "type": "MERCHANT_ID", "account": "86693853", "amount": 111, "description": "分给商户B" },
        ],
        "unfreeze_unsplit": true,
    });
    let reply = post_direct(&sim, "/v3/profitsharing/orders", &body).await;
    assert!(reply.is_signed_by(&public_key(direct(&sim))));
    assert_eq!(rule(&sim).await, "description.answer");
    let answer = reply.json();
    assert_eq!((&answer["out_order_no"], &answer["transaction_id"]), (&body["out_order_no"], &body["transaction_id"]));
    let accounts: Vec<_> = answer["receivers"].as_array().unwrap().iter().map(|r| r["account"].clone()).collect();
    assert_eq!(accounts, ["86693852", "86693853"], "{answer}");
    assert_eq!(answer["receivers"][1]["amount"], 111);
}

#[tokio::test]
async fn a_request_that_breaks_its_description_is_refused() {
    let sim = start().await;
    let missing = post_direct(&sim, "/v3/profitsharing/orders", &json!({ "appid": DIRECT_APPID })).await;
    assert_eq!((missing.status, missing.code().as_str()), (400, "PARAM_ERROR"));
    assert_eq!(missing.json()["detail"], json!({ "location": "body", "value": "" }));
    assert!(missing.json()["message"].as_str().unwrap().contains("“/body/transaction_id”映射到字段“"));
    let value = get_direct(&sim, "/v3/merchant/fund/balance/POCKET").await;
    assert_eq!((value.status, value.json()["detail"]["location"].as_str()), (400, Some("uri_template")));
    let query = get_direct(&sim, "/v3/profitsharing/orders/1").await;
    assert_eq!((query.status, query.json()["detail"]["location"].as_str()), (400, Some("query")));
    assert_eq!(rule(&sim).await, "description.field");
    let method = get_direct(&sim, "/v3/profitsharing/orders").await;
    assert_eq!((method.status, method.code().as_str()), (405, "INVALID_REQUEST"));
    let path = get_direct(&sim, "/v3/no/such/thing").await;
    assert_eq!(
        (path.status, path.code().as_str(), rule(&sim).await.as_str()),
        (404, "RESOURCE_NOT_EXISTS", "request.unknown-path")
    );
}

#[tokio::test]
async fn sensitive_fields_are_opened_and_come_back_for_the_merchants_eyes_only() {
    let sim = start().await;
    let key = public_key(direct(&sim));
    let body = |account: String| {
        json!({
            "appid": DIRECT_APPID, "type": "MERCHANT_ID", "account": "86693852", "name": account,
            "relation_type": "STORE",
        })
    };
    let path = "/v3/profitsharing/receivers/add";
    let clear = post_direct(&sim, path, &body("某商户".to_owned())).await;
    assert_eq!((clear.status, rule(&sim).await.as_str()), (400, "platform.sealed"));
    let answer = post_direct(&sim, path, &body(key.encrypt("某商户".as_bytes()).unwrap())).await.json();
    let merchant = PrivateKey::from_pem(&direct(&sim).private_key_pem).unwrap();
    let name = merchant.decrypt(answer["name"].as_str().unwrap_or_else(|| panic!("{answer}"))).unwrap();
    assert_eq!(name.expose(), Some("某商户"));
}

/// The query of an operation as its example has it, with these values of the sensitive parameters.
fn with_query(operation: &'static weixinpay_catalog::Operation, value: &dyn Fn(&str) -> String) -> String {
    use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
    let (target, _) = example(operation, &|text| text.to_owned());
    let path = target.split('?').next().unwrap().to_owned();
    let query = operation.details().parameters().filter(|one| one.place() == weixinpay_catalog::Place::Query);
    let pairs = query.map(|parameter| {
        let schema = parameter.schema();
        let text = match schema.example(false) {
            Value::String(text) => text,
            Value::Array(items) => items.first().and_then(Value::as_str).unwrap_or("1").to_owned(),
            other => other.to_string(),
        };
        let text = if schema.is_sensitive() { value(parameter.name()) } else { text };
        format!("{}={}", parameter.name(), utf8_percent_encode(&text, NON_ALPHANUMERIC))
    });
    format!("{path}?{}", pairs.collect::<Vec<_>>().join("&"))
}

#[tokio::test]
async fn a_sensitive_value_of_a_query_is_opened_as_in_a_body_and_never_written_down() {
    let sim = start().await;
    let merchant = direct(&sim);
    let key = public_key(merchant);
    let call =
        |operation: &weixinpay_catalog::Operation, target: &str| Call::new(merchant, operation.method(), target, "");
    let mut tried = 0;
    for operation in weixinpay_catalog::all().iter().filter(|one| one.sensitive_query().next().is_some()) {
        let name = operation.sensitive_query().next().unwrap();
        // In the clear, sealed to another key, sealed without the header that names the key.
        let clear = with_query(operation, &|_| "13800138000".to_owned());
        let reply = call(operation, &clear).send(&sim).await;
        assert_eq!((reply.status, rule(&sim).await.as_str()), (400, "platform.sealed"), "{operation:?}");
        assert!(!String::from_utf8_lossy(&reply.body).contains("13800138000"), "{operation:?}");
        let entry = sim.journal().await.pop().unwrap();
        assert!(
            !format!("{entry:?}").contains("13800138000") && entry.path.contains(&format!("{name}=***")),
            "{entry:?}"
        );
        let other = with_query(operation, &|_| certificate(merchant).encrypt(b"13800138000").unwrap());
        assert_eq!(call(operation, &other).send(&sim).await.status, 400, "{operation:?}");
        let sealed = with_query(operation, &|_| key.encrypt("13800138000".as_bytes()).unwrap());
        let nameless = call(operation, &sealed).header("Wechatpay-Serial", None).send(&sim).await;
        assert_eq!(
            (nameless.status, rule(&sim).await.as_str()),
            (400, "platform.sealed-needs-serial"),
            "{operation:?}"
        );
        // As it should be: it comes back, where the answer has it, for the merchant's eyes only.
        let reply = call(operation, &sealed).send(&sim).await;
        let text = String::from_utf8_lossy(&reply.body).into_owned();
        assert_eq!(reply.status, operation.details().status(), "{operation:?}: {text}");
        assert!(!text.contains("13800138000"), "{operation:?}: {text}");
        let entry = sim.journal().await.pop().unwrap();
        assert!(entry.path.contains(&format!("{name}=***")) && entry.path.len() < 400, "{entry:?}");
        tried += 1;
    }
    assert!(tried >= 10, "{tried}");
}

#[tokio::test]
async fn a_guide_that_is_looked_for_by_a_sealed_phone_number_comes_back_sealed_to_the_merchant() {
    let sim = start().await;
    let merchant = direct(&sim);
    let operation = weixinpay_catalog::find("GET", "/v3/smartguide/guides").unwrap();
    let sealed = with_query(operation, &|_| public_key(merchant).encrypt(b"13800138000").unwrap());
    let answer = get_direct(&sim, &sealed).await.json();
    let mobile = answer["data"][0]["mobile"].as_str().unwrap_or_else(|| panic!("{answer}"));
    let opened = PrivateKey::from_pem(&merchant.private_key_pem).unwrap().decrypt(mobile).unwrap();
    assert_eq!(opened.expose(), Some("13800138000"));
}

#[tokio::test]
async fn an_answer_without_a_body_and_a_file_come_in_their_form() {
    let sim = start().await;
    let path = "/v3/merchant-service/complaints-v2/200201820200101080076610000/complete";
    let done = post_direct(&sim, path, &json!({ "complainted_mchid": DIRECT })).await;
    assert_eq!((done.status, done.body.len()), (204, 0), "{}", String::from_utf8_lossy(&done.body));
    assert!(done.is_signed_by(&public_key(direct(&sim))));
    let image = get_direct(&sim, "/v3/merchant-service/images/abc").await;
    assert_eq!((image.status, image.header("content-type")), (200, Some("image/png")));
    assert!(image.body.starts_with(b"\x89PNG") && image.header("wechatpay-signature").is_none());
    assert_eq!(rule(&sim).await, "description.answer");
}

/// A request made from the description alone: the required values, each by its example.
fn example(operation: &'static weixinpay_catalog::Operation, seal: &dyn Fn(&str) -> String) -> (String, String) {
    let details = operation.details();
    let text = |schema: weixinpay_catalog::Schema| match schema.example(false) {
        Value::String(text) => text,
        Value::Array(items) => items.first().and_then(Value::as_str).unwrap_or("1").to_owned(),
        other => other.to_string(),
    };
    let encode =
        |text: &str| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
    let mut target = operation.path().to_owned();
    let mut query = Vec::new();
    let alternative = details.query_any_of().first().cloned().unwrap_or_default();
    for parameter in details.parameters() {
        let name = parameter.name();
        let plain = text(parameter.schema());
        let value = encode(&if parameter.schema().is_sensitive() { seal("x") } else { plain });
        match parameter.place() {
            weixinpay_catalog::Place::Path => target = target.replace(&format!("{{{name}}}"), &value),
            weixinpay_catalog::Place::Query if parameter.is_required() || alternative.iter().any(|n| n == name) => {
                query.push(format!("{name}={value}"));
            }
            _ => {}
        }
    }
    if !query.is_empty() {
        target = format!("{target}?{}", query.join("&"));
    }
    let body = details.request().map(|schema| {
        let mut body = schema.example(true);
        operation.visit_sensitive(&mut body, &mut |_, value| *value = seal(value.as_str().unwrap_or("x")).into());
        body.to_string()
    });
    (target, body.unwrap_or_default())
}

#[tokio::test]
async fn every_operation_of_apiv3_is_answered_by_its_own_example() {
    let sim = start().await;
    let merchant = direct(&sim);
    let key = public_key(merchant);
    let (mut answered, mut refused) = (0, Vec::new());
    for operation in weixinpay_catalog::all() {
        let details = operation.details();
        let is_form = details.request_media() == Some("multipart/form-data");
        if operation.family().version() != "v3" || is_form {
            continue;
        }
        let (target, body) = example(operation, &|text| key.encrypt(text.as_bytes()).unwrap());
        let mut call = Call::new(merchant, operation.method(), &target, &body);
        call = call.header("Content-Type", Some("application/json"));
        let reply = call.send(&sim).await;
        let rule = rule(&sim).await;
        let text = String::from_utf8_lossy(&reply.body).into_owned();
        assert!(reply.status < 500, "{operation:?}: {text}");
        if !rule.starts_with("description.") {
            continue;
        }
        if rule == "description.field" {
            refused.push(format!("{operation:?}: {text}"));
            continue;
        }
        answered += 1;
        assert_eq!(reply.status, details.status(), "{operation:?}");
        // A link in an example must not lead elsewhere: a client that follows it must come back here.
        assert!(!text.contains("https://api.mch.weixin.qq.com/"), "{operation:?}: {text}");
        let file = reply.header("content-type").is_some_and(|kind| !kind.starts_with("application/json"));
        // A statement is signed by its digest.
        assert_eq!(reply.is_signed_by(&key), !file, "{operation:?}");
        if let Some(schema) = details.response() {
            let value: Value = serde_json::from_str(&text).unwrap();
            for property in schema.properties().filter(|property| property.is_required()) {
                assert!(value.get(property.name()).is_some(), "{operation:?} lacks {}: {text}", property.name());
            }
        }
    }
    // A few examples of the pages break the pages' own rules.
    assert!(answered > 900 && refused.len() < 10, "{answered} answered; refused:\n{}", refused.join("\n"));
}

/// A form as uploads have it, and what of it is signed.
fn form(meta: &Value, file: &[u8]) -> (Vec<u8>, Vec<u8>) {
    form_with("name=\"meta\"", meta, "name=\"file\"; filename=\"a.png\"", file)
}

/// The same with these parameters of `Content-Disposition`.
fn form_with(meta_is: &str, meta: &Value, file_is: &str, file: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let meta = meta.to_string().into_bytes();
    let head = |is: &str, kind: &str| {
        format!("--b7\r\nContent-Disposition: form-data; {is}\r\nContent-Type: {kind}\r\n\r\n").into_bytes()
    };
    let body = [
        head(meta_is, "application/json").as_slice(),
        &meta,
        b"\r\n",
        &head(file_is, "image/png"),
        file,
        b"\r\n--b7--\r\n",
    ]
    .concat();
    (body, meta)
}

async fn upload(sim: &weixinpay_simulator::Simulator, body: Vec<u8>, signed: &[u8]) -> Reply {
    upload_to(sim, "/v3/merchant/media/upload", "multipart/form-data; boundary=b7", body, signed).await
}

async fn upload_to(
    sim: &weixinpay_simulator::Simulator,
    path: &str,
    content_type: &str,
    body: Vec<u8>,
    signed: &[u8],
) -> Reply {
    let mut call = Call::new(direct(sim), "POST", path, "");
    call.body = body;
    call.signed = Some(weixinpay_core::message::request("POST", &call.target, call.timestamp, &call.nonce, signed));
    call.header("Content-Type", Some(content_type)).send(sim).await
}

#[tokio::test]
async fn of_an_upload_only_the_meta_is_signed_and_it_must_tell_the_truth() {
    let sim = start().await;
    let meta = json!({ "filename": "a.png", "sha256": hex::sha256(b"abc") });
    let (body, signed) = form(&meta, b"abc");
    let done = upload(&sim, body.clone(), &signed).await;
    let media_id = done.json()["media_id"].as_str().unwrap().to_owned();
    assert!(media_id.starts_with("SIM_") && media_id.len() == 107, "{media_id}");
    assert!(done.is_signed_by(&public_key(direct(&sim))));
    assert_eq!(upload(&sim, body.clone(), &signed).await.json()["media_id"], media_id, "the same file, the same id");

    let whole = upload(&sim, body.clone(), &body).await;
    assert_eq!(whole.status, 401);
    let diagnosis = sim.journal().await.pop().unwrap().diagnosis.unwrap().en;
    assert!(diagnosis.starts_with("the whole form was signed"), "{diagnosis}");

    let (other, signed) = form(&meta, b"abd");
    let lie = upload(&sim, other, &signed).await;
    assert_eq!(
        (lie.status, lie.code().as_str(), rule(&sim).await.as_str()),
        (403, "REQUEST_BLOCKED", "upload.blocked")
    );
    let (renamed, signed) = form(&json!({ "filename": "b.png", "sha256": hex::sha256(b"abc") }), b"abc");
    assert_eq!(upload(&sim, renamed, &signed).await.code(), "REQUEST_BLOCKED");
    let (short, signed) = form(&json!({ "filename": "a.png" }), b"abc");
    let missing = upload(&sim, short, &signed).await;
    assert_eq!((missing.status, missing.code().as_str()), (400, "PARAM_ERROR"));
    let json = post_direct(&sim, "/v3/merchant/media/upload", &json!({})).await;
    assert_eq!((json.code().as_str(), rule(&sim).await.as_str()), ("PARAM_ERROR", "request.content-type"));
}

#[tokio::test]
async fn a_form_is_read_as_http_libraries_write_it() {
    let sim = start().await;
    let path = "/v3/merchant/media/upload";
    let named = |name: &str| json!({ "filename": name, "sha256": hex::sha256(b"abc") });
    // wechatpayv3 leaves the boundary out, .NET puts it in quotation marks.
    for content_type in
        ["multipart/form-data", "multipart/form-data; boundary=\"b7\"", "Multipart/Form-Data;boundary=b7"]
    {
        let (body, signed) = form(&named("a.png"), b"abc");
        let done = upload_to(&sim, path, content_type, body, &signed).await;
        assert_eq!(done.status, 200, "{content_type}: {}", String::from_utf8_lossy(&done.body));
    }
    for (name, file_is) in [
        ("a;b.png", "name=\"file\"; filename=\"a;b.png\""),
        ("a\"b.png", "name=\"file\"; filename=\"a\\\"b.png\""),
        ("a\"b.png", "name=\"file\"; filename=\"a%22b.png\""),
        ("营业 执照.png", "name=\"file\"; filename=\"%e8%90%a5%e4%b8%9a+%e6%89%a7%e7%85%a7.png\""),
        ("营业执照.png", "name=\"file\"; filename*=utf-8''%E8%90%A5%E4%B8%9A%E6%89%A7%E7%85%A7.png"),
        ("营业执照.png", "name=\"file\"; filename=\"营业执照.png\""),
    ] {
        let (body, signed) = form_with("name=\"meta\"", &named(name), file_is, b"abc");
        let done = upload(&sim, body, &signed).await;
        assert_eq!(done.status, 200, "{file_is}: {}", String::from_utf8_lossy(&done.body));
    }
    let file_is = "name=\"file\"; filename=\"a.png\"";
    for (meta_is, cause) in
        [("name=meta", "without quotation marks"), ("name=\"meta\"; filename=\"meta.json\"", "has a filename")]
    {
        let (body, signed) = form_with(meta_is, &named("a.png"), file_is, b"abc");
        let refused = upload(&sim, body, &signed).await;
        assert_eq!((refused.status, rule(&sim).await.as_str()), (401, "upload.meta"));
        assert_eq!(refused.code(), "SIGN_ERROR");
        let diagnosis = sim.journal().await.pop().unwrap().diagnosis.unwrap().en;
        assert!(diagnosis.contains(cause), "{diagnosis}");
    }
    let (body, signed) = form_with("name=\"meta\"", &named("a.png"), "name=file; filename=a.png", b"abc");
    assert_eq!(upload(&sim, body, &signed).await.status, 400);
    let diagnosis = sim.journal().await.pop().unwrap().diagnosis.unwrap().en;
    assert!(diagnosis.contains("write name=\"file\""), "{diagnosis}");
    for (body, cause) in [
        (b"--b7\r\n".to_vec(), "is cut short"),
        (b"--b8\r\n".to_vec(), "does not begin with"),
        (b"--b7\nContent-Disposition: form-data; name=\"meta\"\n\n{}\n--b7--\n".to_vec(), "end with LF alone"),
    ] {
        let broken = upload(&sim, body.clone(), &body).await;
        assert_eq!((broken.code().as_str(), rule(&sim).await.as_str()), ("PARAM_ERROR", "upload.form"));
        let diagnosis = sim.journal().await.pop().unwrap().diagnosis.unwrap().en;
        assert!(diagnosis.contains(cause), "{diagnosis}");
    }
}

#[tokio::test]
async fn a_file_is_as_large_and_of_the_kind_that_its_operation_takes() {
    let sim = start().await;
    let mut count = 0;
    for operation in weixinpay_catalog::all() {
        let details = operation.details();
        let Some(request) = details.request().filter(|_| details.request_media() == Some("multipart/form-data")) else {
            continue;
        };
        if operation.family().version() != "v3" {
            continue;
        }
        let file = request.properties().find(|part| part.format() == Some(weixinpay_catalog::Format::Binary)).unwrap();
        let (Some(most), kinds) = (file.max(), file.kinds()) else { continue };
        count += 1;
        let (most, kind) = (usize::try_from(most).unwrap(), kinds.first().map_or("pdf", String::as_str));
        let meta_of = |name: &str, bytes: &[u8]| {
            let mut meta = request.property("meta").unwrap().example(true);
            for field in ["filename", "file_name"] {
                if meta.get(field).is_some() {
                    meta[field] = name.into();
                }
            }
            for field in ["sha256", "file_digest"] {
                if meta.get(field).is_some() {
                    meta[field] = hex::sha256(bytes).into();
                }
            }
            meta
        };
        let mut cases = vec![(format!("a.{kind}"), most, false), (format!("a.{kind}"), most + 1, true)];
        if !kinds.is_empty() {
            cases.extend([(format!("a.{}", kind.to_uppercase()), 1, false), ("a.exe".to_owned(), 1, true)]);
        }
        for (name, length, is_refused) in cases {
            let bytes = vec![b'x'; length];
            let file_is = format!("name=\"{}\"; filename=\"{name}\"", file.name());
            let (body, signed) = form_with("name=\"meta\"", &meta_of(&name, &bytes), &file_is, &bytes);
            let reply = upload_to(&sim, operation.path(), "multipart/form-data; boundary=b7", body, &signed).await;
            let refused = rule(&sim).await == "upload.limits";
            assert_eq!(refused, is_refused, "{operation:?} {name} {length}: {}", String::from_utf8_lossy(&reply.body));
            if is_refused {
                assert_eq!((reply.status, reply.code().as_str()), (400, "INVALID_REQUEST"));
            }
        }
    }
    assert_eq!(count, 11);
    let (body, meta) = form(&json!({ "filename": "a.png", "sha256": "x" }), &vec![0; 12 << 20]);
    assert_eq!(upload(&sim, body, &meta).await.status, 413);
}

#[tokio::test]
async fn a_statement_is_signed_by_its_digest() {
    let sim = start().await;
    for path in ["/v3/global/statements", "/hk/v3/statements"] {
        let reply = get_direct(&sim, &format!("{path}?date=20261126&mchid={DIRECT}")).await;
        assert_eq!((reply.status, rule(&sim).await.as_str()), (200, "bill.statement"), "{path}");
        let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA1_FOR_LEGACY_USE_ONLY, &reply.body);
        let sha1 = hex::lower(digest);
        assert_eq!(reply.header("wechatpay-statement-sha1"), Some(sha1.as_str()));
        assert!(!reply.is_signed_by(&public_key(direct(&sim))), "the text itself is not signed");
        let told = Reply { body: format!("{{\"sha1\":\"{sha1}\"}}").into_bytes(), ..reply };
        assert!(told.is_signed_by(&public_key(direct(&sim))), "{path}");
    }
}
