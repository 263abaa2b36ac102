//! The content of the world, for the console, the phone and control requests. Amounts are fen, times Unix seconds of
//! the simulated clock. Names are masked as WeChat masks them; identity numbers are not shown at all.

use std::path::PathBuf;

use serde::Serialize;

use crate::base::control_error::ControlError;
use crate::base::refusal::Refusal;
use crate::engine::key_files;
use crate::server_state::ServerState;

/// A merchant that can call, with what its client needs; never its secrets.
#[derive(Debug, Serialize)]
pub(crate) struct MerchantView {
    pub(crate) mchid: String,
    pub(crate) appids: Vec<String>,
    pub(crate) service_provider: bool,
    pub(crate) serial_no: String,
    pub(crate) platform_public_key_id: String,
    pub(crate) platform_certificate_serial: String,
    /// The directory with its key files, if they were written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) keys: Option<PathBuf>,
    /// For transfers.
    pub(crate) balance: i64,
    pub(crate) sub_merchants: Vec<SubMerchantView>,
}

#[derive(Debug, Serialize)]
pub(crate) struct SubMerchantView {
    pub(crate) mchid: String,
    pub(crate) appids: Vec<String>,
    pub(crate) payroll_card: bool,
    /// For transfers.
    pub(crate) balance: i64,
    /// Whether its staff have to confirm them.
    pub(crate) confirms_transfers: bool,
}

/// Every merchant that can call.
pub(crate) fn merchants(server: &ServerState) -> Result<Vec<MerchantView>, ControlError> {
    let world = &server.engine.world;
    let keys = server.addresses.keys.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
    let session = server.engine.store.lock();
    let seen = world.identities.iter().map(|identity| {
        let merchant = identity.merchant();
        let sub_merchants = world.subs_of(&merchant.mchid).map(|sub| {
            Ok(SubMerchantView {
                mchid: sub.mchid.clone(),
                appids: sub.appids.clone(),
                payroll_card: sub.payroll_card,
                balance: crate::products::account::api::operation(&session, &sub.mchid)?,
                confirms_transfers: crate::products::account::api::confirms(&session, &sub.mchid)?,
            })
        });
        Ok(MerchantView {
            mchid: merchant.mchid.clone(),
            appids: identity.appids().to_vec(),
            service_provider: identity.is_service_provider(),
            serial_no: merchant.serial_no.clone(),
            platform_public_key_id: merchant.platform_public_key_id.clone(),
            platform_certificate_serial: merchant.platform_certificate_serial.clone(),
            keys: keys.as_deref().map(|keys| key_files::keys_of(keys, &merchant.mchid)),
            balance: crate::products::account::api::operation(&session, &merchant.mchid)?,
            sub_merchants: sub_merchants.collect::<rusqlite::Result<_>>()?,
        })
    });
    Ok(seen.collect::<rusqlite::Result<_>>().map_err(Refusal::from)?)
}

/// As SQL takes it.
pub(crate) fn count(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}
