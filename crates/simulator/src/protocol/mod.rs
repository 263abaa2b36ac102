//! What of the protocol the counterparty does: authenticate, decrypt, sign; its keys and its merchants'.

pub(crate) mod any_certificate;
pub(crate) mod api_v2;
pub(crate) mod encrypt;
pub(crate) mod gate;
pub(crate) mod seal;
pub(crate) mod stamp;
