//! The certificate authority of this installation: what a TLS client is to trust instead of the world's.
//!
//! Its certificate says SIMULATOR, and is good for WeChat Pay's API hosts and this machine alone (name constraints, RFC 5280
//! §4.2.1.10): who trusts it trusts it for nothing else. Its key is kept in the data directory, readable by its owner only,
//! or nowhere.

use std::fs::File;
use std::io::{self, Read as _};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DistinguishedName, DnType, ExtendedKeyUsagePurpose,
    GeneralSubtree, IsCa, Issuer, KeyPair, KeyUsagePurpose, NameConstraints, PKCS_ECDSA_P256_SHA256,
    PublicKeyData as _, SanType,
};
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use weixinpay_core::hex;
use x509_cert::der::{Decode as _, Encode as _};

use crate::base::files::{self, Kept};
use crate::base::hosts::HOSTS;
use crate::base::start_error::StartError;

/// The file in a data directory: the certificate and its key, in one file so that they cannot be parted.
const FILE: &str = "authority.pem";
/// No file of ours is longer, in bytes.
const LONGEST: u64 = 64 * 1024;
const DAY: Duration = Duration::from_secs(86_400);
/// A person trusts it once for an installation.
const LIFE: Duration = Duration::from_secs(10 * 365 * 86_400);
/// A server's certificate is made at each start and kept nowhere. Some clients take none that lives longer.
const SERVER_LIFE: Duration = Duration::from_secs(397 * 86_400);

/// An error in keys or certificates.
pub(crate) type Fault = Box<dyn std::error::Error + Send + Sync>;

/// A certificate authority.
pub(crate) struct Authority {
    pem: String,
    der: CertificateDer<'static>,
    issuer: Issuer<'static, KeyPair>,
}

impl std::fmt::Debug for Authority {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Authority(***)")
    }
}

impl Authority {
    /// A new one, kept nowhere.
    pub(crate) fn new() -> Result<Self, Fault> {
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
        let params = params(&key);
        let certificate = params.self_signed(&key)?;
        Ok(Self { pem: pem(certificate.der()), der: certificate.der().clone(), issuer: Issuer::new(params, key) })
    }

    /// The one of this data directory, made there if there is none. One that is about to expire is followed by another; a
    /// file that cannot be used is left as it is.
    pub(crate) fn in_directory(directory: &Path) -> Result<Self, StartError> {
        let path = directory.join(FILE);
        match Self::kept(&path) {
            Ok(Some((authority, expires))) if expires > SystemTime::now() + SERVER_LIFE => return Ok(authority),
            Ok(Some(_)) => {
                tracing::warn!("the certificate authority was about to expire; clients must trust the new one");
            }
            Ok(None) => {}
            Err(source) => return Err(StartError::Authority { path, source }),
        }
        let authority = Self::new().map_err(|error| StartError::store(&path, error))?;
        let text = format!("{}{}", authority.pem, authority.issuer.key().serialize_pem());
        files::clear_unfinished(&path);
        files::replace(&path, text.as_bytes(), Kept::Durable).map_err(|error| StartError::store(&path, error))?;
        Ok(authority)
    }

    /// The authority in this file, and its expiry.
    fn kept(file: &Path) -> Result<Option<(Self, SystemTime)>, Fault> {
        let file = match File::open(file) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let mut text = String::new();
        file.take(LONGEST).read_to_string(&mut text)?;
        Self::read(&text).map(Some)
    }

    /// Reads certificate and key, and says when it expires.
    fn read(text: &str) -> Result<(Self, SystemTime), Fault> {
        let der = CertificateDer::from_pem_slice(text.as_bytes()).map_err(|_| "it holds no certificate")?;
        let key = PrivateKeyDer::from_pem_slice(text.as_bytes()).map_err(|_| "it holds no private key")?;
        let key = KeyPair::from_der_and_sign_algo(&key, &PKCS_ECDSA_P256_SHA256)
            .map_err(|_| "its private key is not one for ECDSA P-256")?;
        let certificate = x509_cert::Certificate::from_der(&der).map_err(|_| "its certificate is damaged")?;
        let body = certificate.tbs_certificate();
        if body.subject_public_key_info().to_der()? != key.subject_public_key_info() {
            return Err("its certificate does not belong to its key".into());
        }
        let expires = body.validity().not_after.to_system_time();
        let pem = pem(&der);
        Ok((Self { pem, der, issuer: Issuer::new(params(&key), key) }, expires))
    }

    /// The certificate to trust, in PEM.
    pub(crate) fn pem(&self) -> &str {
        &self.pem
    }

    pub(crate) fn der(&self) -> &[u8] {
        &self.der
    }

    /// The settings of a TLS server that is each of WeChat Pay's hosts, and this machine at this address. HTTP/1.1
    /// alone.
    pub(crate) fn server(&self, address: IpAddr) -> Result<Arc<ServerConfig>, Fault> {
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
        let mut params = CertificateParams::default();
        params.distinguished_name = name("WeChat Pay SIMULATOR");
        for host in HOSTS.iter().copied().chain(["localhost"]) {
            params.subject_alt_names.push(SanType::DnsName(host.try_into()?));
        }
        let mut addresses = vec![IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)];
        if !addresses.contains(&address) {
            addresses.push(address);
        }
        params.subject_alt_names.extend(addresses.into_iter().map(SanType::IpAddress));
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        live(&mut params, SERVER_LIFE);
        let certificate = params.signed_by(&key, &self.issuer)?;
        let key = PrivateKeyDer::try_from(key.serialize_der())?;
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Arc::new(config))
    }
}

/// The content of its certificate. The name tells one authority from another.
fn params(key: &KeyPair) -> CertificateParams {
    let print = hex::sha256(key.subject_public_key_info());
    let print = print.get(..8).unwrap_or_default();
    let mut params = CertificateParams::default();
    params.distinguished_name = name(&format!("WeChat Pay SIMULATOR authority {print}"));
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let mut permitted: Vec<_> = HOSTS.iter().map(|host| GeneralSubtree::DnsName((*host).to_owned())).collect();
    permitted.push(GeneralSubtree::DnsName("localhost".to_owned()));
    permitted.push(GeneralSubtree::IpAddress(CidrSubnet::from_v4_prefix([127, 0, 0, 0], 8)));
    permitted.push(GeneralSubtree::IpAddress(CidrSubnet::from_v6_prefix(Ipv6Addr::LOCALHOST.octets(), 128)));
    params.name_constraints = Some(NameConstraints { permitted_subtrees: permitted, excluded_subtrees: Vec::new() });
    live(&mut params, LIFE);
    params
}

fn name(common_name: &str) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::OrganizationName, "weixinpay-simulator, for tests only");
    name.push(DnType::CommonName, common_name);
    name
}

/// From yesterday on, so that a clock that is a little behind finds it valid.
fn live(params: &mut CertificateParams, life: Duration) {
    let now = SystemTime::now();
    params.not_before = (now - DAY).into();
    params.not_after = (now + life).into();
}

/// A certificate as PEM, with plain line feeds.
pub(crate) fn pem(der: &[u8]) -> String {
    let config = pem::EncodeConfig::new().set_line_ending(pem::LineEnding::LF);
    pem::encode_config(&pem::Pem::new("CERTIFICATE", der), config)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_authority_that_is_about_to_expire_is_followed_by_another() {
        let directory = tempfile::tempdir().unwrap();
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap();
        let mut params = params(&key);
        live(&mut params, DAY);
        let old = pem(params.self_signed(&key).unwrap().der());
        std::fs::write(directory.path().join(FILE), format!("{old}{}", key.serialize_pem())).unwrap();
        let next = Authority::in_directory(directory.path()).unwrap();
        assert_ne!(next.pem(), old);
        assert_eq!(Authority::in_directory(directory.path()).unwrap().pem(), next.pem());
    }

    #[test]
    fn an_authority_prints_nothing_of_itself() {
        assert_eq!(format!("{:?}", Authority::new().unwrap()), "Authority(***)");
    }
}
