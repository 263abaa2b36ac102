//! 发起转账: a transfer is placed, or placed again.

use serde::Serialize;
use weixinpay_core::Time;

use super::change::TransferChange;
use super::end::outgo;
use super::state::{Transfer, TransferState};
use crate::change::Change;
use crate::fidelity::Rule;
use crate::fields::Fields;
use crate::identity::Identity;
use crate::payment::order::{check_notify_url, check_openid};
use crate::refusal::Refusal;
use crate::world::World;

/// How long the payee has to confirm, in seconds.
pub(crate) const CONFIRM_WITHIN: i64 = 86_400;
/// The smallest transfer, in fen.
const LEAST: i64 = 10;
/// Below this no name may be sent, in fen.
const NAME_FROM: i64 = 30;
/// From this on a name must be sent, in fen.
const NAME_NEEDED_FROM: i64 = 200_000;

/// The request, read. The description was checked before, and the name opened.
pub(crate) struct Request {
    pub(crate) out_bill_no: String,
    appid: String,
    openid: String,
    user_name: Option<String>,
    amount: i64,
    remark: String,
    scene_id: String,
    perception: Option<String>,
    notify_url: Option<String>,
}

/// What is known before the decision.
pub(crate) struct Known {
    /// The transfer that has this number already.
    pub(crate) same_number: Option<Transfer>,
    /// What the OPERATION account holds.
    pub(crate) balance: i64,
}

/// Ids of a new transfer.
pub(crate) struct Ids {
    pub(crate) transfer_bill_no: String,
    pub(crate) package_info: String,
    pub(crate) flow_no: String,
}

#[derive(Debug, Serialize)]
pub(crate) struct Answer {
    out_bill_no: String,
    transfer_bill_no: String,
    create_time: Time,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    fail_reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    package_info: Option<String>,
}

impl Request {
    pub(crate) fn read(fields: &Fields<'_>) -> Result<Self, Refusal> {
        let given = |name: &str, max| fields.optional(name, max).map(|text| text.map(str::to_owned));
        let notify_url = given("notify_url", 256)?;
        if let Some(url) = &notify_url {
            check_notify_url(fields, url)?;
        }
        Ok(Self {
            out_bill_no: fields.number_text("out_bill_no", 32)?.to_owned(),
            appid: fields.text("appid", 32)?.to_owned(),
            openid: fields.text("openid", 64)?.to_owned(),
            user_name: given("user_name", 1024)?,
            amount: fields.integer("transfer_amount", 1, i64::MAX)?,
            remark: fields.text("transfer_remark", 32)?.to_owned(),
            scene_id: fields.text("transfer_scene_id", 36)?.to_owned(),
            perception: given("user_recv_perception", 256)?,
            notify_url,
        })
    }

    /// Whether AppID and openid are the merchant's, and the name goes with the amount.
    pub(crate) fn check(&self, world: &World, caller: &Identity, fields: &Fields<'_>) -> Result<(), Refusal> {
        if !caller.has_appid(&self.appid) {
            let refusal = Refusal::new(Rule::PaymentAppid, 400, "APPID_MCHID_NOT_MATCH", "appid和mch_id不匹配");
            return Err(refusal.because(format!("`appid` is not bound to the merchant {}", caller.mchid())));
        }
        check_openid(world, &self.appid, &self.openid)?;
        if self.amount < LEAST {
            return Err(Refusal::invalid(Rule::MchTransferAmount, "超过单笔转账上下限，核实产品设置是否准确")
                .at("body", "transfer_amount", "单笔转账额度最低为0.1元")
                .because(format!("{} fen; the smallest transfer is {LEAST}", self.amount)));
        }
        match &self.user_name {
            None if self.amount >= NAME_NEEDED_FROM => {
                let issue = "转账金额大于等于2,000元时必填";
                Err(fields.refuse(Rule::MchTransferName, "user_name", "缺少收款用户姓名", issue))
            }
            Some(_) if self.amount < NAME_FROM => {
                let issue = "转账金额小于0.3元时不支持传入";
                Err(fields.refuse(Rule::MchTransferName, "user_name", "不支持传入收款用户姓名", issue))
            }
            _ => Ok(()),
        }
    }

    /// Accepts or refuses the transfer.
    pub(crate) fn decide(
        self,
        mchid: &str,
        known: Known,
        digest: String,
        ids: Ids,
        now: i64,
    ) -> Result<(Answer, Vec<Change>), Refusal> {
        if let Some(transfer) = known.same_number {
            if transfer.digest != digest {
                let message = "单号已存在但信息不一致，请查单后比较确认";
                return Err(Refusal::invalid(Rule::MchTransferRepeat, message).because(
                    "a transfer with this out_bill_no was placed before with other content: query it; to repeat it, \
                     repeat it exactly",
                ));
            }
            return Ok((answer(transfer), Vec::new()));
        }
        let balance = known.balance.checked_sub(self.amount).filter(|left| *left >= 0).ok_or_else(|| {
            Refusal::new(Rule::MchTransferBalance, 403, "NOT_ENOUGH", "资金不足").because(format!(
                "the OPERATION account holds {} fen, the transfer needs {}; the seed of the world says what it begins with",
                known.balance, self.amount
            ))
        })?;
        let transfer = Transfer {
            mchid: mchid.to_owned(),
            out_bill_no: self.out_bill_no,
            sub_mchid: None,
            transfer_bill_no: ids.transfer_bill_no,
            appid: self.appid,
            openid: self.openid,
            user_name: self.user_name,
            amount: self.amount,
            remark: self.remark,
            scene_id: self.scene_id,
            perception: self.perception,
            notify_url: self.notify_url,
            package_info: ids.package_info,
            digest,
            created: now,
            updated: now,
            state: TransferState::WaitUserConfirm,
            due: Some(now + CONFIRM_WITHIN),
            fail_reason: None,
        };
        let outgo = outgo(&transfer, ids.flow_no, balance, now);
        let changes =
            vec![TransferChange::Transfer(Box::new(transfer.clone())).into(), TransferChange::Fund(outgo).into()];
        Ok((answer(transfer), changes))
    }
}

fn answer(transfer: Transfer) -> Answer {
    Answer {
        create_time: Time::from_unix(transfer.created),
        state: transfer.state.as_str(),
        fail_reason: transfer.failed().map(str::to_owned),
        package_info: transfer.package().map(str::to_owned),
        out_bill_no: transfer.out_bill_no,
        transfer_bill_no: transfer.transfer_bill_no,
    }
}
