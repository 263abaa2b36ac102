//! The counterparty's side of the protocol: authenticate, decrypt, sign; its keys and its merchants'.

pub(crate) mod any_certificate;
pub(crate) mod api_v2;
pub(crate) mod authenticate;
pub(crate) mod decrypt_fields;
pub(crate) mod encrypt;
pub(crate) mod response_signer;
