//! 免确认收款授权: a payee lets later transfers arrive without confirmation. It is asked for alone, or with a transfer.

use super::change::{Event, Notification, TransferChange};
use super::state::{Authorization, AuthorizationState, CONFIRM_WITHIN, Closed, Mode};
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::products::payment::order;
use crate::world::appid;
use crate::world::caller::check_openid;
use crate::world::identity::Identity;
use crate::world::population::World;

rules! {
    MCH_TRANSFER_AUTHORIZATION = "mch-transfer.authorization", Documented {
        en: "A payee is asked to let transfers arrive without confirmation, alone or with a transfer: \
            WAIT_USER_CONFIRM for 24 h, then CLOSED with USER_OVERDUE_UNCONFIRMED; TAKING_EFFECT once the payee \
            agrees, with a transfer only when its money arrives; CLOSED with USER_CLOSE when the payee ends it. \
            Agreement and withdrawal are notified. The same request repeated while it waits gives the same; a \
            number that was used otherwise is answered 400 INVALID_REQUEST.",
        zh: "请收款人授权免确认收款，可单独申请，也可随转账申请：WAIT_USER_CONFIRM 持续 24 小时，之后为 CLOSED，原\
            因 USER_OVERDUE_UNCONFIRMED；收款人同意后为 TAKING_EFFECT，随转账申请的要到资金到账时才生效；收款人解\
            除后为 CLOSED，原因 USER_CLOSE。同意和解除都会通知。等待期间以相同内容重复申请，返回同一授权单；单号已\
            作他用时，应答 400 INVALID_REQUEST。",
        source: "pay.weixin.qq.com/doc/v3/merchant/4015901167: 24 hours, then another number; 4014399293: nothing \
            comes of it unless the money was received and the payee agreed; 4014512908: the notifications; the \
            code, and that is_display_authorization changes nothing, are this simulator's",
        source_zh: "pay.weixin.qq.com/doc/v3/merchant/4015901167：24 小时，之后须换单号；4014399293：资金已收款且\
            收款人同意才生效；4014512908：通知；错误码、is_display_authorization 不起作用，由本模拟器自定",
    }
    MCH_TRANSFER_AUTHORIZATION_UNKNOWN = "mch-transfer.authorization-unknown", Documented {
        en: "An authorization that does not exist, is another merchant's, or ran out more than 30 days ago is \
            answered 404 NOT_FOUND.",
        zh: "授权单不存在、属于其他商户，或失效超过 30 天时，应答 404 NOT_FOUND。",
        source: "pay.weixin.qq.com/doc/v3/partner/4016809859",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4016809859",
    }
    MCH_TRANSFER_AUTHORIZATION_CLOSE = "mch-transfer.authorization-close", Documented {
        en: "The merchant ends an authorization: CLOSED with CLOSE_VIA_MCH_API, and again with the same answer; \
            one that ended otherwise is answered 400 INVALID_REQUEST.",
        zh: "商户解除授权：CLOSED，原因 CLOSE_VIA_MCH_API，重复解除应答相同；因其他原因已结束的授权，应答 400 \
            INVALID_REQUEST。",
        source: "pay.weixin.qq.com/doc/v3/merchant/4015653811; the repetition and the code are this simulator's",
        source_zh: "pay.weixin.qq.com/doc/v3/merchant/4015653811；重复解除和错误码由本模拟器自定",
    }
}

/// The time for which an expired one can still be queried, in seconds.
const WINDOW: i64 = 30 * 86_400;

/// The request for one alone.
pub(crate) struct Request {
    pub(super) out_authorization_no: String,
    pub(super) appid: String,
    pub(super) openid: String,
    pub(super) scene_id: String,
    pub(super) perception: Option<String>,
    pub(super) user_display_name: String,
    pub(super) notify_url: String,
}

impl Request {
    /// Whether the AppID is the merchant's, or a sub-merchant's of the service provider, and the openid is one of it.
    pub(crate) fn check(&self, world: &World, caller: &Identity, mode: Mode) -> Result<(), Refusal> {
        let mut subs = world.subs_of(caller.mchid()).filter(|_| mode == Mode::Partner);
        if !caller.has_appid(&self.appid) && !subs.any(|sub| sub.appids.contains(&self.appid)) {
            return Err(unbound(caller));
        }
        check_openid(world, &self.appid, &self.openid)
    }

    /// Accepts or refuses it. `known` is the one that has this number already.
    pub(crate) fn decide(
        self,
        mchid: &str,
        known: Option<Authorization>,
        digest: String,
        package_info: String,
        now: i64,
    ) -> Result<(Authorization, Option<TransferChange>), Refusal> {
        if let Some(authorization) = known {
            if authorization.digest != digest || authorization.state != AuthorizationState::WaitUserConfirm {
                return Err(used());
            }
            return Ok((authorization, None));
        }
        let authorization = Authorization {
            mchid: mchid.to_owned(),
            out_authorization_no: self.out_authorization_no,
            appid: self.appid,
            openid: Some(self.openid),
            user_display_name: self.user_display_name,
            scene_id: self.scene_id,
            perception: self.perception,
            notify_url: self.notify_url,
            package_info: Some(package_info),
            digest,
            created: now,
            state: AuthorizationState::WaitUserConfirm,
            due: Some(now + CONFIRM_WITHIN),
            authorization_id: None,
            authorize_time: None,
            closed: None,
        };
        let change = TransferChange::authorization(&authorization);
        Ok((authorization, Some(change)))
    }
}

/// The refusal of an AppID that is not the merchant's.
pub(crate) fn unbound(caller: &Identity) -> Refusal {
    let refusal = Refusal::new(order::rules::PAYMENT_APPID, 400, "APPID_MCHID_NOT_MATCH", "appid和mch_id不匹配");
    refusal.because(appid::unbound("appid", caller.mchid(), caller.appids()))
}

/// The refusal of a number that was used before.
pub(crate) fn used() -> Refusal {
    Refusal::invalid(rules::MCH_TRANSFER_AUTHORIZATION, "商户侧授权单号已使用，请更换单号重新操作").because((
        "this out_authorization_no was used before, with other content or until it ended: use a new one",
        "这个 out_authorization_no 已用于其他内容，或其授权已结束：请换新单号",
    ))
}

/// The authorization, if it is there and did not run out too long ago.
pub(crate) fn found(authorization: Option<Authorization>, now: i64) -> Result<Authorization, Refusal> {
    let kept = |authorization: &Authorization| {
        let ran_out = authorization.closed.filter(|closed| closed.reason == OVERDUE);
        ran_out.is_none_or(|closed| now <= closed.time.saturating_add(WINDOW))
    };
    authorization.filter(kept).ok_or_else(|| {
        Refusal::new(rules::MCH_TRANSFER_AUTHORIZATION_UNKNOWN, 404, "NOT_FOUND", "记录不存在").because((
            "no authorization of this merchant has this number; one that ran out is known for 30 days",
            "该商户没有这个授权单号；失效的授权只保留 30 天",
        ))
    })
}

/// The merchant ends it. To do so again changes nothing.
pub(crate) fn close(
    mut authorization: Authorization,
    now: i64,
) -> Result<(Authorization, Option<TransferChange>), Refusal> {
    match authorization.closed {
        None => {
            authorization.close(BY_MERCHANT, now);
            let change = TransferChange::authorization(&authorization);
            Ok((authorization, Some(change)))
        }
        Some(closed) if closed.reason == BY_MERCHANT => Ok((authorization, None)),
        Some(closed) => Err(Refusal::invalid(rules::MCH_TRANSFER_AUTHORIZATION_CLOSE, "免确认收款授权已关闭")
            .because((format!("it has ended already: {}", closed.reason), format!("授权已结束：{}", closed.reason)))),
    }
}

/// The payee has agreed: it is in force, and the merchant is notified.
pub(crate) fn agree(
    mut authorization: Authorization,
    openid: Option<&str>,
    ids: AuthorizationIds,
    now: i64,
) -> (Authorization, [TransferChange; 2]) {
    if let Some(openid) = openid {
        authorization.openid = Some(openid.to_owned());
    }
    authorization.state = AuthorizationState::TakingEffect;
    authorization.due = None;
    authorization.authorization_id = Some(ids.authorization_id);
    authorization.authorize_time = Some(now);
    let changes = answered(&authorization, ids.notification_id, now);
    (authorization, changes)
}

/// The payee has ended it, and the merchant is notified.
pub(crate) fn withdraw(
    mut authorization: Authorization,
    ids: AuthorizationIds,
    now: i64,
) -> (Authorization, [TransferChange; 2]) {
    authorization.close(BY_USER, now);
    let changes = answered(&authorization, ids.notification_id, now);
    (authorization, changes)
}

/// The payee has acted on it; the merchant is notified.
fn answered(authorization: &Authorization, id: String, now: i64) -> [TransferChange; 2] {
    let event = Event::Answered(Box::new(authorization.clone()));
    let told = Notification { id, at: now, event };
    [TransferChange::authorization(authorization), TransferChange::Notification(told)]
}

/// The payee has not agreed in time.
pub(crate) fn run_out(mut authorization: Authorization, now: i64) -> TransferChange {
    authorization.close(OVERDUE, now);
    TransferChange::authorization(&authorization)
}

/// Ids for the effects of an agreement.
#[derive(Debug)]
pub(crate) struct AuthorizationIds {
    pub(crate) authorization_id: String,
    pub(crate) notification_id: String,
}

const BY_MERCHANT: &str = "CLOSE_VIA_MCH_API";
const BY_USER: &str = "USER_CLOSE";
const OVERDUE: &str = "USER_OVERDUE_UNCONFIRMED";
/// The reasons for which one ended.
pub(crate) const CLOSE_REASONS: [&str; 3] = [BY_MERCHANT, BY_USER, OVERDUE];

impl Authorization {
    fn close(&mut self, reason: &'static str, now: i64) {
        self.state = AuthorizationState::Closed;
        self.due = None;
        self.closed = Some(Closed { time: now, reason });
    }
}
