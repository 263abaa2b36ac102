//! The payee's actions on a transfer, or on an authorization for later ones. Each is named by any of its numbers, and
//! by its merchant if several use that number.

use weixinpay_core::{Text, text};

use super::consent::{self, Consent, Consented};
use super::payee::{self, PayeeAction, REASONS, Received};
use super::state::{Authorization, Transfer};
use super::{end, ids, store};
use crate::base::control_error::ControlError;
use crate::base::named::the_one;
use crate::base::refusal::Refusal;
use crate::engine::act::bring_about;
use crate::engine::call::Backend;
use crate::engine::tx::Tx;

/// The payee does something with a transfer.
pub(crate) fn receive(
    engine: &dyn Backend,
    name: &str,
    mchid: Option<&str>,
    action: &PayeeAction,
) -> Result<Received, ControlError> {
    if let PayeeAction::Fail(Some(reason)) = action
        && !REASONS.contains(&reason.as_str())
    {
        let reasons = REASONS.join(", ");
        return Err(ControlError::bad(
            ("there is no such fail_reason", "微信支付没有这个失败原因"),
            text!("one of {reasons}", "可用：{reasons}"),
        ));
    }
    let tx = engine.begin()?;
    let transfer = transfer(&tx, name, mchid)?;
    let known = end::EndFacts { authorization: store::asked_with(&tx, &transfer).map_err(Refusal::from)? };
    let real_name = transfer.openid.as_deref().and_then(|openid| tx.world.real_name(&transfer.appid, openid));
    let decided = payee::decide(transfer, action, real_name, known, ids::of_end(tx.now), tx.now);
    bring_about(engine, tx, decided)
}

/// The payee does something with an authorization.
pub(crate) fn consent(
    engine: &dyn Backend,
    name: &str,
    mchid: Option<&str>,
    consent: Consent,
) -> Result<Consented, ControlError> {
    let tx = engine.begin()?;
    let authorization = authorization(&tx, name, mchid)?;
    let decided = consent::decide(authorization, consent, ids::of_agreement(tx.now), tx.now);
    bring_about(engine, tx, decided)
}

/// The transfer with this `transfer_bill_no`, `package_info` or `out_bill_no`.
pub(crate) fn transfer(tx: &Tx<'_>, name: &str, mchid: Option<&str>) -> Result<Transfer, ControlError> {
    let mut found = store::transfers_named(tx, name).map_err(Refusal::from)?;
    found.retain(|transfer| mchid.is_none_or(|mchid| transfer.mchid == mchid));
    let hint = Text::new(
        "name it by its transfer_bill_no, its package_info, or its out_bill_no; a reset forgets transfers",
        "用 transfer_bill_no、package_info 或 out_bill_no 指明；重置后转账会清空",
    );
    the_one(found, |transfer| &transfer.mchid, ("transfer", "转账"), hint)
}

/// The authorization with this `authorization_id`, `package_info` or `out_authorization_no`.
pub(crate) fn authorization(tx: &Tx<'_>, name: &str, mchid: Option<&str>) -> Result<Authorization, ControlError> {
    let mut found = store::authorizations_named(tx, name).map_err(Refusal::from)?;
    found.retain(|authorization| mchid.is_none_or(|mchid| authorization.mchid == mchid));
    let hint = Text::new(
        "name it by its authorization_id, its package_info, or its out_authorization_no; a reset forgets them",
        "用 authorization_id、package_info 或 out_authorization_no 指明；重置后授权会清空",
    );
    the_one(found, |authorization| &authorization.mchid, ("authorization", "免确认收款授权"), hint)
}
