//! Transfers that a payee confirms, and authorizations not to have to, as pages and control requests show them.

use serde::Serialize;

use super::state::{Authorization, Transfer};
use super::{act, payee, store};
use weixinpay_core::masked_name;

use crate::base::control_error::ControlError;
use crate::base::refusal::Refusal;
use crate::console::views::count;
use crate::engine::call::Backend;
use crate::engine::mask::mask;
use crate::world::population::World;

/// A transfer as its payee and the console meet it.
#[derive(Debug, Serialize)]
pub(crate) struct TransferView {
    pub(crate) mchid: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sub_mchid: Option<String>,
    pub(crate) out_bill_no: String,
    pub(crate) transfer_bill_no: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) openid: Option<String>,
    /// Masked, if it was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) user_name: Option<String>,
    pub(crate) amount: i64,
    pub(crate) remark: String,
    pub(crate) transfer_scene_id: String,
    /// The purpose of the money on the payee's page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) user_recv_perception: Option<String>,
    pub(crate) state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) fail_reason: Option<String>,
    /// The authorization that is asked for with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) out_authorization_no: Option<String>,
    pub(crate) package_info: String,
    pub(crate) created: i64,
    pub(crate) updated: i64,
    /// When it proceeds automatically.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) due: Option<i64>,
    /// Whether it waits for its payee now.
    pub(crate) confirmable: bool,
    /// The payee's page.
    pub(crate) path: String,
}

/// A payee's authorization for later transfers.
#[derive(Debug, Serialize)]
pub(crate) struct ConsentView {
    pub(crate) mchid: String,
    pub(crate) out_authorization_no: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) authorization_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) openid: Option<String>,
    pub(crate) user_display_name: String,
    pub(crate) transfer_scene_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) user_recv_perception: Option<String>,
    pub(crate) state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) close_reason: Option<&'static str>,
    /// Absent if its transfer's page asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) package_info: Option<String>,
    pub(crate) created: i64,
    /// When it runs out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) due: Option<i64>,
    /// The payee's page.
    pub(crate) path: String,
}

impl ConsentView {
    /// Whether it waits for its payee on a page of its own.
    pub(crate) fn is_asked(&self) -> bool {
        self.state == "WAIT_USER_CONFIRM" && self.package_info.is_some()
    }
}

/// The newest transfers, the newest first.
pub(crate) fn transfers(engine: &dyn Backend, limit: usize) -> Result<Vec<TransferView>, ControlError> {
    let tx = engine.begin()?;
    let transfers = store::newest_transfers(&tx, count(limit)).map_err(Refusal::from)?;
    Ok(transfers.into_iter().map(|transfer| seen(tx.world, transfer)).collect())
}

/// The transfers that wait for their payee now, the newest first.
pub(crate) fn waiting(engine: &dyn Backend, limit: usize) -> Result<Vec<TransferView>, ControlError> {
    let tx = engine.begin()?;
    let transfers = store::waiting_transfers(&tx, count(limit)).map_err(Refusal::from)?;
    Ok(transfers.into_iter().map(|transfer| seen(tx.world, transfer)).collect())
}

/// The transfer that a payee meets under this name.
pub(crate) fn transfer(engine: &dyn Backend, name: &str, mchid: Option<&str>) -> Result<TransferView, ControlError> {
    let tx = engine.begin()?;
    Ok(seen(tx.world, act::transfer(&tx, name, mchid)?))
}

/// The newest authorizations, the newest first.
pub(crate) fn consents(engine: &dyn Backend, limit: usize) -> Result<Vec<ConsentView>, ControlError> {
    let tx = engine.begin()?;
    let authorizations = store::newest_authorizations(&tx, count(limit)).map_err(Refusal::from)?;
    Ok(authorizations.into_iter().map(|authorization| consent_seen(tx.world, authorization)).collect())
}

/// The authorizations that wait for their payee, or are in force, the newest first.
pub(crate) fn open_consents(engine: &dyn Backend, limit: usize) -> Result<Vec<ConsentView>, ControlError> {
    let tx = engine.begin()?;
    let authorizations = store::open_authorizations(&tx, count(limit)).map_err(Refusal::from)?;
    Ok(authorizations.into_iter().map(|authorization| consent_seen(tx.world, authorization)).collect())
}

/// The authorization that a payee meets under this name.
pub(crate) fn consent(engine: &dyn Backend, name: &str, mchid: Option<&str>) -> Result<ConsentView, ControlError> {
    let tx = engine.begin()?;
    Ok(consent_seen(tx.world, act::authorization(&tx, name, mchid)?))
}

fn consent_seen(world: &World, authorization: Authorization) -> ConsentView {
    let number = &authorization.out_authorization_no;
    let number = percent_encoding::utf8_percent_encode(number, percent_encoding::NON_ALPHANUMERIC);
    ConsentView {
        path: format!("/payee/authorizations/{number}?mchid={}", authorization.mchid),
        user_display_name: mask(world, &authorization.user_display_name),
        user_recv_perception: authorization.perception.as_deref().map(|text| mask(world, text)),
        state: authorization.state.as_str(),
        close_reason: authorization.closed.map(|closed| closed.reason),
        mchid: authorization.mchid,
        out_authorization_no: authorization.out_authorization_no,
        authorization_id: authorization.authorization_id,
        openid: authorization.openid,
        transfer_scene_id: authorization.scene_id,
        package_info: authorization.package_info,
        created: authorization.created,
        due: authorization.due,
    }
}

fn seen(world: &World, transfer: Transfer) -> TransferView {
    let number = percent_encoding::utf8_percent_encode(&transfer.out_bill_no, percent_encoding::NON_ALPHANUMERIC);
    TransferView {
        path: format!("/payee/{number}?mchid={}", transfer.mchid),
        user_name: transfer.user_name.as_deref().map(masked_name),
        remark: mask(world, &transfer.remark),
        user_recv_perception: transfer.perception.as_deref().map(|text| mask(world, text)),
        state: transfer.state.as_str(),
        fail_reason: transfer.failed().map(str::to_owned),
        confirmable: payee::confirmable(&transfer).is_ok(),
        mchid: transfer.mchid,
        sub_mchid: transfer.sub_mchid,
        out_bill_no: transfer.out_bill_no,
        transfer_bill_no: transfer.transfer_bill_no,
        openid: transfer.openid,
        amount: transfer.amount,
        transfer_scene_id: transfer.scene_id,
        out_authorization_no: transfer.out_authorization_no,
        package_info: transfer.package_info,
        created: transfer.created,
        updated: transfer.updated,
        due: transfer.due,
    }
}
