//! A merchant of the world, with everything that its client needs.

use std::fmt;

/// A merchant that can call: what its client must be configured with. All of it is synthetic.
#[derive(Clone)]
#[non_exhaustive]
pub struct Merchant {
    /// Merchant id.
    pub mchid: String,
    /// Serial number of the API certificate, upper-case hexadecimal.
    pub serial_no: String,
    /// The API key: `apiclient_key.pem`.
    pub private_key_pem: String,
    /// The API certificate: `apiclient_cert.pem`.
    pub certificate_pem: String,
    /// The APIv3 key, 32 bytes.
    pub api_v3_key: String,
    /// Id of the WeChat Pay public key: `PUB_KEY_ID_…`.
    pub platform_public_key_id: String,
    /// The WeChat Pay public key: `pub_key.pem`.
    pub platform_public_key_pem: String,
    /// Serial number of the platform certificate, upper-case hexadecimal.
    pub platform_certificate_serial: String,
    /// The platform certificate.
    pub platform_certificate_pem: String,
}

impl fmt::Debug for Merchant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Merchant")
            .field("mchid", &self.mchid)
            .field("serial_no", &self.serial_no)
            .finish_non_exhaustive()
    }
}
