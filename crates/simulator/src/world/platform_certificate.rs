//! A new platform certificate, for a rotation. RSA keys take time to make: a fraction of a second, off the server's threads.

use std::time::{Duration, SystemTime};

use rcgen::{CertificateParams, DistinguishedName, DnType, KeyPair, KeyUsagePurpose, PKCS_RSA_SHA256, RsaKeySize};
use weixinpay_core::Certificate;

use crate::world::authority::Fault;
use crate::world::platform::CertifiedKey;

/// As long as WeChat Pay's live.
const LIFE: Duration = Duration::from_secs(5 * 365 * 86_400);

/// Makes a key of 2048 bits and a certificate for it, valid from this time on for five years; for five years more than
/// `old` if that is later, since clients seal to the certificate that lives longest.
pub(crate) fn make(old: &CertifiedKey, now: i64) -> Result<CertifiedKey, Fault> {
    let key = KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048)?;
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    for (kind, name) in [
        (DnType::CountryName, "CN"),
        (DnType::OrganizationName, "SIMULATOR"),
        (DnType::CommonName, "SIMULATOR Tenpay.com sign"),
    ] {
        params.distinguished_name.push(kind, name);
    }
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature, KeyUsagePurpose::KeyEncipherment];
    let time = |unix: i64| u64::try_from(unix).map(|unix| SystemTime::UNIX_EPOCH + Duration::from_secs(unix));
    params.not_before = time(now)?.into();
    params.not_after = (time(now.max(old.certificate()?.not_after()))? + LIFE).into();
    let pem = crate::world::authority::pem(params.self_signed(&key)?.der());
    let serial = Certificate::from_pem(&pem)?.serial_no().to_owned();
    Ok(CertifiedKey::new(&serial, pem, key.serialize_pem()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_certificate_belongs_to_its_key_and_outlives_the_old_one() {
        let world = crate::world::population::World::read(crate::world::population::FIRST).unwrap();
        let seeded = world.identity("1900000109").unwrap().seeded(0);
        let old = seeded.signing(0, 0);
        let made = make(old, 1_800_000_000).unwrap();
        let certificate = made.certificate().unwrap();
        assert_eq!(certificate.not_before(), 1_800_000_000);
        assert_eq!(certificate.not_after(), old.certificate().unwrap().not_after() + 157_680_000);
        let signature = crate::base::base64_text::decode(&made.key().unwrap().sign(b"m").unwrap()).unwrap();
        assert!(certificate.public_key().verify(b"m", &signature));
        assert!(made.serial.len() >= 38 && made.serial.bytes().all(|byte| byte.is_ascii_hexdigit()), "{}", made.serial);
    }
}
