//! What control does with transfers, at the desk: the payee's part.

use crate::base::not_now::NotNow;
use crate::base::refusal::Refusal;
use crate::engine::desk::Desk;
use crate::products::payment::control::{Named, one};
use crate::products::transfer::consent::{self, Consent, Consented};
use crate::products::transfer::desk::{consent_ids, end_ids, known};
use crate::products::transfer::payee::{self, PayeeAction, Received};
use crate::products::transfer::state::{Authorization, Transfer};

impl Desk {
    /// The transfer that a control request names: by WeChat Pay's number or its `package_info`, or by the merchant's number
    /// and perhaps its merchant.
    pub(crate) fn named_transfer(&self, name: &str, mchid: Option<&str>) -> Result<Named<Transfer>, Refusal> {
        let (mut session, now) = self.session();
        self.settle(&mut session, now)?;
        let mut found: Vec<Transfer> = session.transfer_by_bill_no(name)?.into_iter().collect();
        if found.is_empty() {
            found.extend(session.transfer_by_package(name)?);
        }
        if found.is_empty() {
            found = session.transfers_by_no(name)?;
        }
        found.retain(|transfer| mchid.is_none_or(|mchid| transfer.mchid == mchid));
        Ok(one(found, |transfer| transfer.mchid.clone()))
    }

    /// The payee does something with a transfer. `None` for one that does not exist.
    pub(crate) fn receive(
        &self,
        transfer_bill_no: &str,
        action: &PayeeAction,
    ) -> Result<Option<Result<Received, NotNow>>, Refusal> {
        let (mut session, now) = self.session();
        self.settle(&mut session, now)?;
        let Some(transfer) = session.transfer_by_bill_no(transfer_bill_no)? else { return Ok(None) };
        let known = known(&session, &transfer)?;
        let real_name = transfer.openid.as_deref().and_then(|openid| self.real_name(&transfer.appid, openid));
        let decided = payee::decide(transfer, action, real_name, known, end_ids(now), now);
        self.brought_about(&mut session, decided).map(Some)
    }

    /// The authorization that a control request names: by WeChat Pay's number or its `package_info`, or by the merchant's
    /// number and perhaps its merchant.
    pub(crate) fn named_authorization(&self, name: &str, mchid: Option<&str>) -> Result<Named<Authorization>, Refusal> {
        let (mut session, now) = self.session();
        self.settle(&mut session, now)?;
        let mut found: Vec<Authorization> = session.authorization_by_id(name)?.into_iter().collect();
        if found.is_empty() {
            found.extend(session.authorization_by_package(name)?);
        }
        if found.is_empty() {
            found = session.authorizations_by_no(name)?;
        }
        found.retain(|authorization| mchid.is_none_or(|mchid| authorization.mchid == mchid));
        Ok(one(found, |authorization| authorization.mchid.clone()))
    }

    /// The payee does something with an authorization. `None` for one that does not exist.
    pub(crate) fn consent(
        &self,
        (mchid, out_authorization_no): (&str, &str),
        consent: Consent,
    ) -> Result<Option<Result<Consented, NotNow>>, Refusal> {
        let (mut session, now) = self.session();
        self.settle(&mut session, now)?;
        let Some(authorization) = session.authorization(mchid, out_authorization_no)? else { return Ok(None) };
        let decided = consent::decide(authorization, consent, consent_ids(now), now);
        self.brought_about(&mut session, decided).map(Some)
    }
}
