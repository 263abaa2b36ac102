//! Merchants that may have signed.

use crate::public_key::PublicKey;

/// A merchant whose keys are known.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// Merchant id.
    pub mchid: &'a str,
    /// Serial number of its API certificate.
    pub serial_no: &'a str,
    /// Serial number of the platform certificate that it was given; empty if that is not known.
    pub platform_serial: &'a str,
    /// The key of its API certificate.
    pub key: &'a PublicKey,
}
