//! Independent evidence: what the simulator signs and encrypts, checked by the OpenSSL command line.

use std::path::Path;
use std::process::Command;

use serde_json::json;
use weixinpay_core::message;

use crate::client::*;

/// The output of OpenSSL; `None` if it is not installed.
fn openssl(arguments: &[&str]) -> Option<std::process::Output> {
    Command::new("openssl").args(arguments).output().ok()
}

fn path(directory: &Path, name: &str) -> String {
    directory.join(name).to_str().unwrap().to_owned()
}

#[tokio::test]
async fn openssl_verifies_an_answer_and_opens_and_makes_an_encrypted_field() {
    if openssl(&["version"]).is_none() {
        println!("openssl is not installed: nothing was compared");
        return;
    }
    let directory = tempfile::tempdir().unwrap();
    let sim = builder().start().await.unwrap();
    sim.write_keys(directory.path()).unwrap();
    let merchant = &sim.ready().merchants[1];
    let (key, public) =
        (merchant.private_key_file.to_str().unwrap(), merchant.platform_public_key_file.to_str().unwrap());
    let file = |name: &str| path(directory.path(), name);
    const OAEP: [&str; 6] =
        ["-pkeyopt", "rsa_padding_mode:oaep", "-pkeyopt", "rsa_oaep_md:sha1", "-pkeyopt", "rsa_mgf1_md:sha1"];

    // OpenSSL encrypts for the simulator.
    std::fs::write(file("plain"), "你好").unwrap();
    let mut arguments = vec!["pkeyutl", "-encrypt", "-pubin", "-inkey", public];
    arguments.extend(OAEP);
    let (plain, sealed) = (file("plain"), file("sealed"));
    arguments.extend(["-in", &plain, "-out", &sealed]);
    assert!(openssl(&arguments).unwrap().status.success());
    let sealed = std::fs::read(sealed).unwrap();
    let body = json!({ "echo_message": "a", "encrypted_echo_message": encode(&sealed) });
    let reply = post(&sim, "/v3/security/echo", &body).await;
    assert_eq!(reply.status, 200, "{}", reply.json());

    // OpenSSL opens what the simulator encrypted.
    let answered = reply.json()["encrypted_echo_message"].as_str().map(base64).unwrap();
    std::fs::write(file("answered"), answered).unwrap();
    let mut arguments = vec!["pkeyutl", "-decrypt", "-inkey", key];
    arguments.extend(OAEP);
    let answered = file("answered");
    arguments.extend(["-in", &answered]);
    assert_eq!(String::from_utf8(openssl(&arguments).unwrap().stdout).unwrap(), "你好");

    // OpenSSL verifies the answer.
    let header = |name: &str| reply.header(name).unwrap();
    let signed = message::response(header("wechatpay-timestamp"), header("wechatpay-nonce"), &reply.body);
    std::fs::write(file("message"), signed).unwrap();
    std::fs::write(file("signature"), base64(header("wechatpay-signature"))).unwrap();
    let (signature, signed) = (file("signature"), file("message"));
    let verified = openssl(&["dgst", "-sha256", "-verify", public, "-signature", &signature, &signed]).unwrap();
    assert_eq!(String::from_utf8(verified.stdout).unwrap().trim(), "Verified OK");
}

fn encode(raw: &[u8]) -> String {
    use ::base64::Engine as _;
    ::base64::engine::general_purpose::STANDARD.encode(raw)
}
