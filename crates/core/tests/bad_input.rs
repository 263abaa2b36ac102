//! Wrong input from outside: each is refused with a message for people that contains nothing of the key or of the plain
//! text. `data/` holds the wrong files.

#![allow(clippy::unwrap_used, clippy::panic, reason = "this is for tests alone")]

use weixinpay_core::{
    ApiV3Key, Certificate, Error, ErrorKind, MerchantKey, Notification, Outcome, PlatformKey, PrivateKey, PublicKey,
    SignatureError, Verifier, message,
};

const SERIAL: &str = "3775B6A45ACD588826D15E583A95F5DD00000001";
const API_V3_KEY: &str = "0123456789abcdef0123456789abcdea";
const NOW: i64 = 1_763_888_400;
const NAME: &str = "张三";

fn file(path: &str) -> String {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn data(name: &str) -> String {
    file(&format!("tests/data/{name}"))
}

fn key(name: &str) -> String {
    file(&format!("vectors/keys/{name}"))
}

/// The words and the kind are these, and neither the words nor the cause holds anything of the input.
#[track_caller]
fn refused(error: &Error, kind: ErrorKind, words: &str, input: &str) {
    assert_eq!((error.to_string().as_str(), error.kind()), (words, kind));
    assert_eq!(error.outcome(), Outcome::NoEffect);
    discreet(error, input);
}

/// No line of the input that could be key material, and no piece of one, is printed in any form.
#[track_caller]
fn discreet(error: &Error, input: &str) {
    let mut printed = format!("{error} {error:?} {error:#?}");
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        printed += &format!(" {error} {error:?}");
        cause = error.source();
    }
    for line in input.lines().filter(|line| !line.contains("-----") && !line.contains(": ")) {
        for piece in line.as_bytes().chunks(16).filter(|piece| piece.len() >= 12) {
            let piece = String::from_utf8_lossy(piece);
            assert!(!printed.contains(&*piece), "{piece} is in {printed}");
        }
    }
    assert!(!printed.contains(NAME) && !printed.contains(API_V3_KEY), "{printed}");
}

#[test]
fn what_is_not_a_usable_private_key_is_named_for_what_it_is() {
    let merchant = key("merchant.pkcs8.pem");
    let half = &merchant[..merchant.len() / 2];
    let without_a_line = merchant.lines().enumerate().filter(|(at, _)| *at != 4).map(|(_, line)| format!("{line}\n"));
    let without_a_line: String = without_a_line.collect();
    let a_changed_letter = merchant.replacen("MII", "M!I", 1);
    let own_label = merchant.replace("PRIVATE KEY", "<key> of 张三");
    let belongs = "a private key is needed (the private key of the merchant is in apiclient_key.pem)";
    let own = "(use apiclient_key.pem of the merchant's API certificate)";
    let cut = "this private key is damaged: it is truncated or was changed (copy the file again, byte for byte)";
    let of_rsa =
        "(the keys of WeChat Pay are RSA: the merchant's is in apiclient_key.pem, the platform's in pub_key.pem)";
    let by_hand = "(copy the .pem file as it is; a first line that is written by hand does not convert a key)";
    let escaped = "the line feeds of this PEM text are written as a backslash and an n (replace each of them by a line feed, or give the .pem file itself)";
    let relabelled = |name: &str, label: &str| {
        let text = key(name);
        let own = text.lines().next().unwrap().trim_matches('-').replace("BEGIN ", "");
        text.replace(&format!(" {own}-----"), &format!(" {label}-----"))
    };
    let says = |label: &str, name: &str, own: &str| {
        format!("the first line says {label}, but the content is {name}, which is labelled {own} {by_hand}")
    };
    let encrypted = "this private key is encrypted with a passphrase (decrypt it once with `openssl pkey -in encrypted.pem -out apiclient_key.pem` and keep the result safe)";
    let not_pem = "this is not PEM: there is no complete -----BEGIN …----- block (give the text of the .pem file itself, with its line feeds, not a path or bare Base64)";
    let damaged = "the PEM block is damaged (copy the file again, byte for byte)";
    for (input, words) in [
        (key("merchant.spki.pem"), format!("this is a public key; {belongs}")),
        (data("merchant.pkcs1-public.pem"), format!("this is a public key; {belongs}")),
        (key("merchant.cert.pem"), format!("this is a certificate; {belongs}")),
        (data("request.csr.pem"), "a PEM block of the kind CERTIFICATE REQUEST cannot be used here".to_owned()),
        (data("ec.sec1.pem"), format!("this is an elliptic-curve key; an RSA key is needed {of_rsa}")),
        (data("ec.pkcs8.pem"), format!("this is an elliptic-curve private key; an RSA key is needed {own}")),
        (data("short.pkcs8.pem"), format!("this RSA private key has 1024 bits; at least 2048 are needed {own}")),
        (without_a_line, cut.to_owned()),
        (merchant.replace('\n', "\\n"), escaped.to_owned()),
        (merchant.replace('\n', "\\r\\n"), escaped.to_owned()),
        (format!("\"{}\"\n", merchant.replace('\n', "\\n")), escaped.to_owned()),
        (
            relabelled("merchant.pkcs8.pem", "RSA PRIVATE KEY"),
            says("RSA PRIVATE KEY", "a private key in PKCS#8", "PRIVATE KEY"),
        ),
        (
            relabelled("merchant.pkcs1.pem", "PRIVATE KEY"),
            says("PRIVATE KEY", "a private key in PKCS#1", "RSA PRIVATE KEY"),
        ),
        (relabelled("merchant.cert.pem", "PRIVATE KEY"), says("PRIVATE KEY", "a certificate", "CERTIFICATE")),
        (relabelled("merchant.spki.pem", "RSA PRIVATE KEY"), says("RSA PRIVATE KEY", "a public key", "PUBLIC KEY")),
        (data("encrypted.pkcs8.pem"), encrypted.to_owned()),
        (data("encrypted.pkcs1.pem"), encrypted.to_owned()),
        (half.to_owned(), not_pem.to_owned()),
        ("apiclient_key.pem".to_owned(), not_pem.to_owned()),
        (merchant.lines().filter(|line| !line.contains("-----")).collect(), not_pem.to_owned()),
        (a_changed_letter, damaged.to_owned()),
        (own_label, "a PEM block of an unknown kind cannot be used here".to_owned()),
        (String::new(), "the PEM text is empty".to_owned()),
        (" \r\n\t\n".to_owned(), "the PEM text is empty".to_owned()),
    ] {
        refused(&PrivateKey::from_pem(&input).unwrap_err(), ErrorKind::Config, &words, &input);
        refused(&MerchantKey::from_pem(SERIAL, &input).unwrap_err(), ErrorKind::Config, &words, &input);
    }
    let utf16: Vec<u8> = merchant.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let words =
        "this text is UTF-16 or binary; PEM must be UTF-8 (save the file as UTF-8, or copy the .pem file itself)";
    refused(&PrivateKey::from_pem(utf16).unwrap_err(), ErrorKind::Config, words, &merchant);
}

#[test]
fn what_surrounds_a_pem_block_does_no_harm() {
    let merchant = key("merchant.pkcs8.pem");
    let commented = format!("Bag Attributes\n    friendlyName: merchant\n\n{merchant}\ntrailing words\n");
    let with_mark = format!("\u{feff}{merchant}");
    let [on_one_line, with_spaces] = ["", " "].map(|between| merchant.replace('\n', between));
    for text in
        [merchant.replace('\n', "\r\n"), merchant.trim_end().to_owned(), commented, with_mark, on_one_line, with_spaces]
    {
        assert!(PrivateKey::from_pem(&text).is_ok(), "{:?}", &text[..20]);
    }
}

#[test]
fn what_is_not_a_usable_public_key_is_named_for_what_it_is() {
    for (input, words) in [
        (
            key("platform.cert.pem"),
            "this is a certificate; a public key is needed (read it as a certificate; the WeChat Pay public key is in pub_key.pem)",
        ),
        (key("platform.pkcs8.pem"), "this is a private key; a public key is needed"),
        (key("platform.pkcs1.pem"), "this is a private key; a public key is needed"),
        (
            data("merchant.pkcs1-public.pem"),
            "this is a PKCS#1 public key; an SPKI public key is needed (convert it with `openssl rsa -RSAPublicKey_in -in key.pem -pubout`)",
        ),
        (data("ec.spki.pem"), "this is an elliptic-curve public key; an RSA key is needed"),
        (data("short.spki.pem"), "this RSA public key has 1024 bits; at least 2048 are needed"),
        (String::new(), "the PEM text is empty"),
    ] {
        refused(&PublicKey::from_pem(&input).unwrap_err(), ErrorKind::Config, words, &input);
        let error = PlatformKey::from_pem("PUB_KEY_ID_0119000001092026", &input).unwrap_err();
        refused(&error, ErrorKind::Config, words, &input);
    }
    let public_key = "the id of the WeChat Pay public key";
    for (id, problem) in [
        ("  ", format!("{public_key} is empty")),
        ("PUB_KEY_ID_", format!("{public_key} is not whole, or has characters that do not belong to it")),
        ("PUB_KEY_ID_01 19", format!("{public_key} is not whole, or has characters that do not belong to it")),
        ("0119000091912026112300000000000001", format!("{public_key} is without its beginning, PUB_KEY_ID_")),
        ("1900000109", format!("{public_key} is without its beginning, PUB_KEY_ID_, or it is the merchant id")),
        (
            SERIAL,
            "this is the serial number of a certificate, where the id of the WeChat Pay public key belongs".to_owned(),
        ),
        ("pub_key_id_0119", "this is not the id of a WeChat Pay public key, which begins with PUB_KEY_ID_".to_owned()),
        ("pub_key.pem", "this is not the id of a WeChat Pay public key, which begins with PUB_KEY_ID_".to_owned()),
    ] {
        let words = format!("{problem} (copy it whole from the merchant portal; it begins with PUB_KEY_ID_)");
        refused(&PlatformKey::from_pem(id, key("platform.spki.pem")).unwrap_err(), ErrorKind::Config, &words, "");
    }
}

#[test]
fn what_is_not_a_usable_certificate_is_named_for_what_it_is() {
    let platform = key("platform.cert.pem");
    let without_a_line: String =
        platform.lines().enumerate().filter(|(at, _)| *at != 4).map(|(_, line)| format!("{line}\n")).collect();
    for (input, words) in [
        (key("platform.pkcs8.pem"), "this is a private key; a certificate is needed"),
        (key("platform.spki.pem"), "this is a public key; a certificate is needed"),
        (data("request.csr.pem"), "a PEM block of the kind CERTIFICATE REQUEST cannot be used here"),
        (data("ec.cert.pem"), "this is an elliptic-curve public key; an RSA key is needed"),
        (without_a_line, "this certificate is damaged"),
        (String::new(), "the PEM text is empty"),
    ] {
        refused(&Certificate::from_pem(&input).unwrap_err(), ErrorKind::Config, words, &input);
        refused(&PlatformKey::from_certificate_pem(&input).unwrap_err(), ErrorKind::Config, words, &input);
    }
}

#[test]
fn a_serial_number_that_is_none_is_refused_before_the_key_is_read() {
    let hint = "(show the serial with `openssl x509 -in apiclient_cert.pem -noout -serial`)";
    for serial in ["PUB_KEY_ID_0119000001092026", "pub_key_id_0119000001092026"] {
        let words = format!("a PUB_KEY_ID names the platform's public key, not the merchant's certificate {hint}");
        refused(&MerchantKey::from_pem(serial, "not read").unwrap_err(), ErrorKind::Config, &words, "");
    }
    let alone = "(give the hexadecimal digits alone)";
    // The decimal is that of SERIAL, computed by other software.
    let decimal = "316619589946583748254911118771567464205122535425";
    for (serial, problem) in [
        ("", format!("is empty {hint}")),
        (" ", format!("is empty {hint}")),
        ("37:75:B6", format!("has colons or spaces between its digits {alone}")),
        ("37 75 b6", format!("has colons or spaces between its digits {alone}")),
        ("serial=3775B6", format!("has the word `serial` before it {alone}")),
        ("0x3775B6", format!("has 0x before it {alone}")),
        ("3775B6…", format!("is not hexadecimal {hint}")),
        (decimal, format!("is written in decimal; in hexadecimal it is {SERIAL} {hint}")),
        (&format!("{SERIAL}AB"), format!("has 42 digits; at most 40 are possible {hint}")),
    ] {
        let words = format!("the serial number of the merchant's certificate {problem}");
        refused(&MerchantKey::from_pem(serial, "not read").unwrap_err(), ErrorKind::Config, &words, "");
    }
}

#[test]
fn an_api_v3_key_of_another_length_is_refused_and_its_line_feed_is_named() {
    let of_portal =
        "it must be exactly 32 (it is the APIv3 key of the merchant portal, not the APIv2 key and not a PEM file)";
    let with_blank =
        "it must be exactly 32 (there is white space around it, such as the line feed at the end of a file)";
    for (input, words) in [
        (API_V3_KEY[1..].to_owned(), format!("the APIv3 key is 31 bytes long; {of_portal}")),
        (format!("{API_V3_KEY}\n"), format!("the APIv3 key is 33 bytes long; {with_blank}")),
        (format!(" {API_V3_KEY}"), format!("the APIv3 key is 33 bytes long; {with_blank}")),
        (String::new(), format!("the APIv3 key is 0 bytes long; {of_portal}")),
    ] {
        refused(&ApiV3Key::new(&input).unwrap_err(), ErrorKind::Config, &words, &input);
    }
    assert!(!format!("{:?}", ApiV3Key::new(API_V3_KEY).unwrap()).contains(API_V3_KEY));
}

#[test]
fn a_field_that_was_not_encrypted_as_agreed_is_refused() {
    let merchant = PrivateKey::from_pem(key("merchant.pkcs8.pem")).unwrap();
    let not_ours = "an encrypted field does not open with this private key (it was encrypted to another key, or not with RSAES-OAEP and SHA-1)";
    for (ciphertext, words) in [
        (data("oaep-sha256.txt"), not_ours),
        (data("pkcs1-padding.txt"), not_ours),
        (data("to-another-key.txt"), not_ours),
        (data("gbk.txt"), "an encrypted field is not UTF-8 text"),
        (NAME.to_owned(), "an encrypted field is not Base64"),
        (String::new(), not_ours),
        ("AAAA".to_owned(), not_ours),
    ] {
        refused(&merchant.decrypt(&ciphertext).unwrap_err(), ErrorKind::Decrypt, words, &ciphertext);
    }
    let platform = PrivateKey::from_pem(key("platform.pkcs8.pem")).unwrap();
    assert_eq!(platform.decrypt(&data("to-another-key.txt")).unwrap().expose(), Some(NAME));
}

#[test]
fn a_genuine_notification_that_has_not_its_form_is_refused() {
    let envelope = |algorithm: &str, nonce: &str, ciphertext: &str| {
        format!(
            r#"{{"id":"EV-1","resource":{{"algorithm":"{algorithm}","nonce":"{nonce}","associated_data":"","ciphertext":"{ciphertext}"}}}}"#
        )
    };
    let key = ApiV3Key::new(API_V3_KEY).unwrap();
    let sealed = key.seal("notifynonce1", "", NAME.as_bytes()).unwrap();
    let aead = "AEAD_AES_256_GCM";
    let opens_not = "the ciphertext does not open with this APIv3 key; the operation was carried out, only this could not be read: query it, and do not repeat it with a new number (the APIv3 key was changed in the merchant portal, or belongs to another merchant)";
    for (body, kind, words) in [
        (
            r#"{"id":"EV-1","resource":{"#.to_owned(),
            ErrorKind::Decode,
            "the notification is malformed at `resource` (line 1, column 25); the operation was carried out, only this could not be read: query it, and do not repeat it with a new number",
        ),
        (
            String::new(),
            ErrorKind::Decode,
            "the notification is malformed (line 1, column 0); the operation was carried out, only this could not be read: query it, and do not repeat it with a new number",
        ),
        (
            r#"{"id":"EV-1"}"#.to_owned(),
            ErrorKind::Decode,
            "the notification is malformed (line 1, column 13); the operation was carried out, only this could not be read: query it, and do not repeat it with a new number",
        ),
        (
            envelope("AEAD_SM4_GCM", "notifynonce1", &sealed),
            ErrorKind::Decrypt,
            "the notification is not encrypted with AEAD_AES_256_GCM; the operation was carried out, only this could not be read: query it, and do not repeat it with a new number",
        ),
        (
            envelope(aead, "notifynonce", &sealed),
            ErrorKind::Decrypt,
            "the nonce of the ciphertext is not 12 bytes long; the operation was carried out, only this could not be read: query it, and do not repeat it with a new number",
        ),
        (envelope(aead, "notifynonce2", &sealed), ErrorKind::Decrypt, opens_not),
        (envelope(aead, "notifynonce1", "AAAA"), ErrorKind::Decrypt, opens_not),
        (
            envelope(aead, "notifynonce1", NAME),
            ErrorKind::Decrypt,
            "the ciphertext is not Base64; the operation was carried out, only this could not be read: query it, and do not repeat it with a new number",
        ),
    ] {
        let error = open(&body, &key).unwrap_err();
        assert_eq!((error.to_string().as_str(), error.kind(), error.outcome()), (words, kind, Outcome::Done));
        discreet(&error, &sealed);
    }
    let opened = open(&envelope(aead, "notifynonce1", &sealed), &key).unwrap();
    assert_eq!(opened.resource_json(), NAME.as_bytes());
    assert!(!format!("{opened:?}").contains(NAME));
    let error = opened.resource::<serde_json::Value>().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    discreet(&error, "");
}

#[test]
fn a_notification_for_another_merchant_is_not_decrypted() {
    let verifier = Verifier::new([PlatformKey::from_certificate_pem(key("platform-next.cert.pem")).unwrap()]);
    let api_v3_key = ApiV3Key::new(API_V3_KEY).unwrap();
    let error = Notification::open(&signed("{}")[..], "{}", &verifier, &api_v3_key, NOW).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signature(SignatureError::UnknownKey));
}

fn open(body: &str, api_v3_key: &ApiV3Key) -> Result<Notification, Error> {
    let verifier = Verifier::new([PlatformKey::from_certificate_pem(key("platform.cert.pem")).unwrap()]);
    Notification::open(&signed(body)[..], body.to_owned(), &verifier, api_v3_key, NOW)
}

/// The headers that WeChat Pay would send with this body.
fn signed(body: &str) -> [(&'static str, String); 4] {
    let platform = PrivateKey::from_pem(key("platform.pkcs8.pem")).unwrap();
    let serial = Certificate::from_pem(key("platform.cert.pem")).unwrap().serial_no().to_owned();
    let signature = platform.sign(&message::response(&NOW.to_string(), "nonce", body.as_bytes())).unwrap();
    [
        ("wechatpay-timestamp", NOW.to_string()),
        ("wechatpay-nonce", "nonce".to_owned()),
        ("wechatpay-serial", serial),
        ("wechatpay-signature", signature),
    ]
}
