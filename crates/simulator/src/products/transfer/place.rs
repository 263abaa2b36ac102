//! 发起转账: a transfer is placed, or placed again.

use weixinpay_core::{Text, text};

use super::authorization::{self, unbound};
use super::change::TransferChange;
use super::end::{self, outgo};
use super::payee::wrong_name;
use super::state::{Authorization, AuthorizationState, CONFIRM_WITHIN, Confirmation, Transfer, TransferState};
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::world::caller;
use crate::world::identity::Identity;
use crate::world::population::World;

rules! {
    MCH_TRANSFER_AMOUNT = "mch-transfer.amount", Documented {
        en: "A transfer of less than 10 fen is answered 400 INVALID_REQUEST.",
        zh: "转账金额小于 10 分时，应答 400 INVALID_REQUEST。",
        source: "pay.weixin.qq.com/doc/v3/merchant/4013778940: at least 0.1 yuan, and the message; the upper \
            limit is each merchant's own and not set here",
        source_zh: "pay.weixin.qq.com/doc/v3/merchant/4013778940：最低 0.1 元，以及文案；上限因商户而异，此处不设",
    }
    MCH_TRANSFER_NAME = "mch-transfer.name", Documented {
        en: "A transfer of 200,000 fen or more without user_name, or of less than 30 fen with it, is answered 400 \
            PARAM_ERROR.",
        zh: "转账金额达到 200,000 分而没有 user_name，或小于 30 分却填写了 user_name 时，应答 400 PARAM_ERROR。",
        source: "pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/transfer-to-user.html: needed from \
            2,000 yuan, not supported below 0.3; the code is not stated",
        source_zh: "pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/transfer-to-user.html：2,000 元起\
            必填，0.3 元以下不支持；错误码未说明",
    }
    MCH_TRANSFER_REPEAT = "mch-transfer.repeat", Documented {
        en: "The same out_bill_no with the same content (names compared decrypted) gives the same transfer again; \
            with other content, 400 INVALID_REQUEST.",
        zh: "out_bill_no 相同且内容相同（姓名解密后比较）时，返回同一转账单；内容不同时，应答 400 INVALID_REQUEST\
            。",
        source: "pay.weixin.qq.com/doc/v3/merchant/4013778940 has the message; the code is not stated",
        source_zh: "文案见 pay.weixin.qq.com/doc/v3/merchant/4013778940；错误码未说明",
    }
    MCH_TRANSFER_BALANCE = "mch-transfer.balance", Observed {
        en: "A transfer of more than the OPERATION account holds is answered 403 NOT_ENOUGH and not accepted; the \
            same number may be used again.",
        zh: "转账金额超过 OPERATION 账户余额时，应答 403 NOT_ENOUGH，不受理；之后可用原单号重试。",
        source: "developers.weixin.qq.com/community/develop/doc/000c4abebcc71042b2238ada16a400, and \
            pay/doc/000a626c62c9907a9a13aa58861000 for the message",
        source_zh: "developers.weixin.qq.com/community/develop/doc/000c4abebcc71042b2238ada16a400；文案见 \
            pay/doc/000a626c62c9907a9a13aa58861000",
    }
    MCH_TRANSFER_SPONSOR = "mch-transfer.sponsor", Documented {
        en: "A sponsor_mchid other than the merchant that signs is answered 403 NO_AUTH.",
        zh: "sponsor_mchid 不是签名的商户时，应答 403 NO_AUTH。",
        source: "pay.weixin.qq.com/doc/v3/merchant/4014399371 has the field, for money of another merchant; that \
            none here lets others spend its money, and the code, are this simulator's",
        source_zh: "pay.weixin.qq.com/doc/v3/merchant/4014399371 有此字段，用于由其他商户出资；此处没有商户允许他\
            人使用自己的资金，这一点和错误码由本模拟器自定",
    }
    MCH_TRANSFER_AUTHORIZED = "mch-transfer.authorized", Documented {
        en: "A transfer to a payee who has authorized it is SUCCESS at once and notified; ACCEPTED, and FAIL 1 s \
            later, if a user_name was sent and the world knows another. An authorization that is unknown, not in \
            force, or for another AppID or scene, and both of its numbers at once, are answered 400 \
            INVALID_REQUEST.",
        zh: "向已授权免确认的收款人转账，即时为 SUCCESS 并通知；若传了 user_name 而模拟世界中是另一个姓名，则先为 \
            ACCEPTED，1 秒后为 FAIL。授权不存在、未生效、属于其他 AppID 或其他场景，或同时传了两种授权单号时，应\
            答 400 INVALID_REQUEST。",
        source: "pay.weixin.qq.com/doc/v3/merchant/4014399371: 200 and SUCCESS is what to expect; both numbers at \
            once were observed, developers.weixin.qq.com/community/develop/doc/000aa456744f38b60245fd54766000; \
            the other refusals' code, and how a wrong name ends, are this simulator's",
        source_zh: "pay.weixin.qq.com/doc/v3/merchant/4014399371：应得到 200 和 SUCCESS；同时传两种单号系实测（\
            developers.weixin.qq.com/community/develop/doc/000aa456744f38b60245fd54766000）；其他情形的错误码、姓\
            名不符的结果，由本模拟器自定",
    }
}

/// The smallest transfer, in fen.
const LEAST: i64 = 10;
/// Below this no name may be sent, in fen.
const NAME_FROM: i64 = 30;
/// From this on a name must be sent, in fen.
const NAME_NEEDED_FROM: i64 = 200_000;

/// Seconds until a transfer that needs no confirmation has failed, if it must.
const FAILS_AFTER: i64 = 1;

/// A request for a transfer; the name in the clear.
pub(crate) struct Request {
    pub(super) way: Confirmation,
    pub(super) sub_mchid: Option<String>,
    pub(super) sponsor_mchid: Option<String>,
    pub(super) out_bill_no: String,
    pub(super) appid: String,
    pub(super) openid: Option<String>,
    pub(super) user_name: Option<String>,
    pub(super) amount: i64,
    pub(super) remark: String,
    pub(super) scene_id: String,
    pub(super) perception: Option<String>,
    pub(super) notify_url: Option<String>,
    pub(super) authorization: Option<By>,
}

/// The authorization that a request is about.
pub(crate) enum By {
    /// By WeChat Pay's number.
    Id(String),
    /// By the merchant's number.
    Number(String),
    /// A new one, that is asked for with the transfer.
    Asked { out_authorization_no: String, user_display_name: String, notify_url: String },
}

/// The facts for the decision.
pub(crate) struct TransferFacts {
    /// The transfer that has this number already.
    pub(crate) same_number: Option<Transfer>,
    /// The balance of the OPERATION account.
    pub(crate) balance: i64,
    /// The authorization that is named, or has the number of a new one.
    pub(crate) authorization: Option<Authorization>,
    /// The payee's, if the world knows who that is.
    pub(crate) real_name: Option<String>,
}

/// TransferIds of a new transfer.
pub(crate) struct TransferIds {
    pub(crate) transfer_bill_no: String,
    pub(crate) package_info: String,
    /// For an end that comes at once.
    pub(crate) end: end::EndIds,
}

impl Request {
    /// Whether AppID and openid are the merchant's, and the name goes with the amount.
    pub(crate) fn check(&self, world: &World, caller: &Identity) -> Result<(), Refusal> {
        let sub = self.sub_mchid.as_deref().map(|sub_mchid| caller::sub(world, caller, sub_mchid)).transpose()?;
        if !caller.has_appid(&self.appid) && !sub.is_some_and(|sub| sub.appids.contains(&self.appid)) {
            return Err(unbound(caller));
        }
        if let Some(openid) = &self.openid {
            caller::check_openid(world, &self.appid, openid)?;
        }
        if self.sponsor_mchid.as_deref().is_some_and(|sponsor| sponsor != caller.mchid()) {
            return Err(Refusal::no_auth(rules::MCH_TRANSFER_SPONSOR, "出资商户未授权").because((
                "sponsor_mchid is another merchant, and none here lets others spend its money: leave it out",
                "sponsor_mchid 是另一个商户，模拟器里没有商户授权他人出资：请不要传",
            )));
        }
        if self.amount < LEAST {
            return Err(Refusal::invalid(rules::MCH_TRANSFER_AMOUNT, "超过单笔转账上下限，核实产品设置是否准确")
                .at("body", "transfer_amount", "单笔转账额度最低为0.1元")
                .because((
                    format!("{} fen; the smallest transfer is {LEAST}", self.amount),
                    format!("{} 分；单笔最低 {LEAST} 分", self.amount),
                )));
        }
        match &self.user_name {
            None if self.amount >= NAME_NEEDED_FROM => {
                let issue = "转账金额大于等于2,000元时必填";
                Err(Refusal::param(rules::MCH_TRANSFER_NAME, "缺少收款用户姓名").at("body", "user_name", issue))
            }
            Some(_) if self.amount < NAME_FROM => {
                let issue = "转账金额小于0.3元时不支持传入";
                Err(Refusal::param(rules::MCH_TRANSFER_NAME, "不支持传入收款用户姓名").at("body", "user_name", issue))
            }
            _ => Ok(()),
        }
    }

    /// The merchant whose account pays.
    pub(crate) fn account<'a>(&'a self, mchid: &'a str) -> &'a str {
        self.sub_mchid.as_deref().unwrap_or(mchid)
    }

    /// Accepts or refuses the transfer: how it is then, and what changes.
    pub(crate) fn decide(
        self,
        mchid: &str,
        facts: TransferFacts,
        digest: String,
        ids: TransferIds,
        now: i64,
    ) -> Result<(Transfer, Vec<TransferChange>), Refusal> {
        if let Some(transfer) = facts.same_number {
            if transfer.digest != digest {
                let message = "单号已存在但信息不一致，请查单后比较确认";
                return Err(Refusal::invalid(rules::MCH_TRANSFER_REPEAT, message).because((
                    "a transfer with this out_bill_no was placed before with other content: query it; to repeat it, \
                     repeat it exactly",
                    "这个 out_bill_no 已用于内容不同的转账：请先查询；重试须与原请求完全一致",
                )));
            }
            return Ok((transfer, Vec::new()));
        }
        let in_force = match self.way {
            Confirmation::Authorized => Some(self.in_force(facts.authorization)?),
            Confirmation::Authorize if facts.authorization.is_some() => return Err(authorization::used()),
            Confirmation::Confirm | Confirmation::Authorize => None,
        };
        if facts.balance < self.amount {
            return Err(Refusal::new(rules::MCH_TRANSFER_BALANCE, 403, "NOT_ENOUGH", "资金不足").because((
                format!(
                    "the OPERATION account holds {} fen, the transfer needs {}: POST /_sim/merchants/{{mchid}}/balance tops it up",
                    facts.balance, self.amount
                ),
                format!(
                    "运营账户余额 {} 分，转账需要 {} 分：可用 POST /_sim/merchants/{{mchid}}/balance 充值",
                    facts.balance, self.amount
                ),
            )));
        }
        let asked = self.asked(mchid, &digest, now);
        let mut transfer = self.transfer(mchid, digest, ids.transfer_bill_no, ids.package_info, now);
        transfer.out_authorization_no = asked.as_ref().map(|asked| asked.out_authorization_no.clone());
        let mut changes = vec![outgo(&transfer, now)];
        if let Some(authorization) = in_force {
            transfer.openid = authorization.openid;
            transfer.fail_reason = wrong_name(&transfer, facts.real_name.as_deref());
            if transfer.fail_reason.is_none() {
                transfer.becomes(TransferState::Success, now, None);
                let known = end::EndFacts { authorization: None };
                changes.extend(end::ended(transfer.clone(), TransferState::Success, known, ids.end, now));
                return Ok((transfer, changes));
            }
            transfer.becomes(TransferState::Accepted, now, Some(now + FAILS_AFTER));
        }
        // Before the authorization that is asked for with it: what arrives in the last second may bring that into force.
        changes.push(TransferChange::transfer(&transfer));
        changes.extend(asked.as_ref().map(TransferChange::authorization));
        Ok((transfer, changes))
    }

    /// The authorization on which the transfer rests, if it may.
    fn in_force(&self, authorization: Option<Authorization>) -> Result<Authorization, Refusal> {
        let refused = |why: Text| {
            let refusal = Refusal::invalid(rules::MCH_TRANSFER_AUTHORIZED, "免确认收款授权不存在或未生效");
            Err(refusal.because(why))
        };
        match authorization {
            None => refused(Text::new("no authorization of this merchant has this number", "该商户没有这个授权单号")),
            Some(found) if found.state != AuthorizationState::TakingEffect => {
                let state = found.state.as_str();
                refused(text!("the authorization is {state}", "授权状态为 {state}"))
            }
            Some(found) if found.appid != self.appid => {
                refused(Text::new("the payee authorized it under another AppID", "收款用户是在另一个 AppID 下授权的"))
            }
            Some(found) if found.scene_id != self.scene_id => {
                let scene = &found.scene_id;
                refused(text!(
                    "the payee authorized transfers of the scene {scene}",
                    "收款用户授权的转账场景是 {scene}"
                ))
            }
            Some(found) => Ok(found),
        }
    }

    /// The authorization that is asked for with it.
    fn asked(&self, mchid: &str, digest: &str, now: i64) -> Option<Authorization> {
        let Some(By::Asked { out_authorization_no, user_display_name, notify_url }) = &self.authorization else {
            return None;
        };
        Some(Authorization {
            mchid: mchid.to_owned(),
            out_authorization_no: out_authorization_no.clone(),
            appid: self.appid.clone(),
            openid: self.openid.clone(),
            user_display_name: user_display_name.clone(),
            scene_id: self.scene_id.clone(),
            perception: self.perception.clone(),
            notify_url: notify_url.clone(),
            package_info: None,
            digest: digest.to_owned(),
            created: now,
            state: AuthorizationState::WaitUserConfirm,
            due: Some(now + CONFIRM_WITHIN),
            authorization_id: None,
            authorize_time: None,
            closed: None,
        })
    }

    fn transfer(
        self,
        mchid: &str,
        digest: String,
        transfer_bill_no: String,
        package_info: String,
        now: i64,
    ) -> Transfer {
        Transfer {
            mchid: mchid.to_owned(),
            out_bill_no: self.out_bill_no,
            sub_mchid: self.sub_mchid,
            transfer_bill_no,
            appid: self.appid,
            openid: self.openid,
            user_name: self.user_name,
            amount: self.amount,
            remark: self.remark,
            scene_id: self.scene_id,
            perception: self.perception,
            notify_url: self.notify_url,
            package_info,
            digest,
            created: now,
            updated: now,
            state: TransferState::WaitUserConfirm,
            due: Some(now + CONFIRM_WITHIN),
            fail_reason: None,
            out_authorization_no: None,
            agreed: false,
        }
    }
}
