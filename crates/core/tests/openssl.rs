//! Independent evidence, made anew on every run by the `openssl` command line: what it signs is accepted and what is
//! signed here it accepts, and the same for encryption. Fresh keys each time. AES-GCM is not on its command line; the
//! vectors hold that.

#![allow(clippy::unwrap_used, clippy::panic, reason = "this is for tests alone")]

use std::path::PathBuf;
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use tempfile::TempDir;
use weixinpay_core::{Certificate, ErrorKind, PlatformKey, PrivateKey, PublicKey, Verifier, message};

#[test]
fn openssl_verifies_what_is_signed_here() {
    let Some(made) = Made::new() else { return };
    let message =
        message::request("POST", "/v3/payroll-card/tokens", 1_763_888_400, "nonce", "{\"某\":1}\n".as_bytes());
    made.write("message", &message);
    for form in ["pkcs8.pem", "pkcs1.pem"] {
        let key = PrivateKey::from_pem(made.read(form)).unwrap();
        made.write("signature", &STANDARD.decode(key.sign(&message).unwrap()).unwrap());
        let said = made.openssl("dgst -sha256 -verify spki.pem -signature signature message");
        assert_eq!(String::from_utf8_lossy(&said).trim(), "Verified OK");
    }
}

#[test]
fn what_openssl_signs_is_verified_here_and_an_altered_byte_is_not() {
    let Some(made) = Made::new() else { return };
    let message = message::response("1763888400", "nonce", "{\"name\":\"某\"}".as_bytes());
    made.write("message", &message);
    let mut signature = made.openssl("dgst -sha256 -sign pkcs8.pem message");
    let certificate = Certificate::from_pem(made.read("cert.pem")).unwrap();
    let keys = [PublicKey::from_pem(made.read("spki.pem")).unwrap(), certificate.public_key().clone()];
    assert!(keys.iter().all(|key| key.verify(&message, &signature)));

    let headers = [
        ("Wechatpay-Timestamp", "1763888400".to_owned()),
        ("Wechatpay-Nonce", "nonce".to_owned()),
        ("Wechatpay-Serial", certificate.serial_no().to_owned()),
        ("Wechatpay-Signature", STANDARD.encode(&signature)),
    ];
    let verifier = Verifier::new([PlatformKey::from_certificate_pem(made.read("cert.pem")).unwrap()]);
    let body = Bytes::from_static("{\"name\":\"某\"}".as_bytes());
    assert_eq!(verifier.verify(&headers[..], body.clone(), 1_763_888_400 + 300).unwrap().body(), &body);

    signature[7] ^= 1;
    assert!(!keys.iter().any(|key| key.verify(&message, &signature)));
}

#[test]
fn a_certificate_says_what_openssl_says_of_it() {
    let Some(made) = Made::new() else { return };
    let certificate = Certificate::from_pem(made.read("cert.pem")).unwrap();
    let said = made.openssl("x509 -in cert.pem -noout -serial");
    assert_eq!(format!("serial={}", certificate.serial_no()), String::from_utf8_lossy(&said).trim());
    assert_eq!(certificate.not_after() - certificate.not_before(), 3650 * 24 * 3600);
}

#[test]
fn openssl_opens_what_is_encrypted_here() {
    let Some(made) = Made::new() else { return };
    let key = PublicKey::from_pem(made.read("spki.pem")).unwrap();
    for plaintext in ["张三".to_owned(), "x".repeat(key.max_plaintext())] {
        made.write("ciphertext", &STANDARD.decode(key.encrypt(plaintext.as_bytes()).unwrap()).unwrap());
        let opened = made.openssl(
            "pkeyutl -decrypt -inkey pkcs8.pem -in ciphertext \
             -pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha1 -pkeyopt rsa_mgf1_md:sha1",
        );
        assert_eq!(opened, plaintext.as_bytes());
    }
}

#[test]
fn what_openssl_encrypts_is_opened_here_and_only_with_sha1() {
    let Some(made) = Made::new() else { return };
    made.write("plaintext", "张三".as_bytes());
    let encrypt = "pkeyutl -encrypt -pubin -inkey spki.pem -in plaintext -pkeyopt rsa_padding_mode:oaep";
    let key = PrivateKey::from_pem(made.read("pkcs1.pem")).unwrap();
    let ciphertext = made.openssl(&format!("{encrypt} -pkeyopt rsa_oaep_md:sha1 -pkeyopt rsa_mgf1_md:sha1"));
    assert_eq!(key.decrypt(&STANDARD.encode(ciphertext)).unwrap().expose(), Some("张三"));
    let ciphertext = made.openssl(&format!("{encrypt} -pkeyopt rsa_oaep_md:sha256 -pkeyopt rsa_mgf1_md:sha256"));
    assert_eq!(key.decrypt(&STANDARD.encode(ciphertext)).unwrap_err().kind(), ErrorKind::Decrypt);
}

/// A fresh key in every form and its certificate, in a directory of its own.
struct Made(TempDir);

impl Made {
    /// `None`, with the reason printed, where there is no `openssl`.
    fn new() -> Option<Self> {
        if Command::new("openssl").arg("version").output().is_err() {
            println!("skipped: there is no `openssl` command on this machine");
            return None;
        }
        let made = Self(tempfile::tempdir().unwrap());
        made.openssl("genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out pkcs8.pem");
        made.openssl("rsa -traditional -in pkcs8.pem -out pkcs1.pem");
        made.openssl("pkey -in pkcs8.pem -pubout -out spki.pem");
        made.openssl("req -x509 -new -key pkcs8.pem -subj /CN=Synthetic -days 3650 -out cert.pem");
        Some(made)
    }

    fn openssl(&self, arguments: &str) -> Vec<u8> {
        let output =
            Command::new("openssl").args(arguments.split_whitespace()).current_dir(self.0.path()).output().unwrap();
        assert!(output.status.success(), "openssl {arguments}: {}", String::from_utf8_lossy(&output.stderr));
        output.stdout
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap()
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.path(name), bytes).unwrap();
    }
}
