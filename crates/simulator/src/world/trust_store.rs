//! A trust store that every Java reads: JKS, with one trusted certificate.
//!
//! Java reads no PEM as a trust store, and PKCS#12 would need a second cryptographic library here. JKS is read by all of
//! them, under either name: its form is that of `sun.security.provider.JavaKeyStore` in OpenJDK.

use aws_lc_rs::digest;

/// The default password of Java's own tools, for stores without a secret; a reader need not give it.
const PASSWORD: &str = "changeit";
const ALIAS: &str = "weixinpay-simulator";

/// The store that trusts this certificate (DER). `now` is Unix time in seconds.
pub(crate) fn jks(certificate: &[u8], now: i64) -> Vec<u8> {
    const TRUSTED: u32 = 2;
    let mut out = Vec::with_capacity(certificate.len() + 128);
    out.extend(0xFEED_FEED_u32.to_be_bytes());
    out.extend(2_u32.to_be_bytes());
    out.extend(1_u32.to_be_bytes());
    out.extend(TRUSTED.to_be_bytes());
    push_text(&mut out, ALIAS);
    out.extend(now.saturating_mul(1000).to_be_bytes());
    push_text(&mut out, "X.509");
    out.extend(u32::try_from(certificate.len()).unwrap_or_default().to_be_bytes());
    out.extend(certificate);
    let mut seal = digest::Context::new(&digest::SHA1_FOR_LEGACY_USE_ONLY);
    for unit in PASSWORD.encode_utf16() {
        seal.update(&unit.to_be_bytes());
    }
    seal.update(b"Mighty Aphrodite");
    seal.update(&out);
    out.extend(seal.finish().as_ref());
    out
}

/// A text as `DataOutput.writeUTF` writes it; ours are ASCII and short.
fn push_text(out: &mut Vec<u8>, text: &str) {
    out.extend(u16::try_from(text.len()).unwrap_or_default().to_be_bytes());
    out.extend(text.as_bytes());
}
