//! 免确认收款授权: a payee lets later transfers arrive without confirmation. It is asked for alone, or with a transfer.

use serde::Serialize;
use serde_json::{Value, json};
use weixinpay_core::Time;

use super::change::TransferChange;
use super::place::{CONFIRM_WITHIN, unbound};
use super::state::{Authorization, AuthorizationState, Closed};
use crate::base::fidelity::Rule;
use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::engine::change::Change;
use crate::notifications::notice::Notice;
use crate::notifications::target::check_notify_url;
use crate::world::identity::Identity;
use crate::world::standing::check_openid;
use crate::world::world::World;

/// How far back one that ran out can be queried, in seconds.
const WINDOW: i64 = 30 * 86_400;

/// The request for one alone, read.
pub(crate) struct Request {
    pub(crate) out_authorization_no: String,
    appid: String,
    openid: String,
    scene_id: String,
    perception: Option<String>,
    user_display_name: String,
    notify_url: String,
}

#[derive(Debug, Serialize)]
pub(crate) struct Asked {
    out_authorization_no: String,
    state: &'static str,
    create_time: Time,
    #[serde(skip_serializing_if = "Option::is_none")]
    package_info: Option<String>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Answer<'a> {
    out_authorization_no: &'a str,
    appid: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    openid: Option<&'a str>,
    user_display_name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    authorization_id: Option<&'a str>,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    authorize_time: Option<Time>,
    #[serde(skip_serializing_if = "Option::is_none")]
    close_info: Option<CloseInfo>,
    transfer_scene_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_recv_perception: Option<&'a str>,
    create_time: Time,
    #[serde(skip_serializing_if = "Option::is_none")]
    package_info: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct CloseInfo {
    close_time: Time,
    close_reason: &'static str,
}

impl Request {
    pub(crate) fn read(fields: &Fields<'_>, partner: bool) -> Result<Self, Refusal> {
        let url = if partner { "notify_url" } else { "authorization_notify_url" };
        Ok(Self {
            out_authorization_no: fields.text("out_authorization_no", 32)?.to_owned(),
            appid: fields.text("appid", 32)?.to_owned(),
            openid: fields.text("openid", 64)?.to_owned(),
            scene_id: fields.text("transfer_scene_id", 36)?.to_owned(),
            perception: fields.optional("user_recv_perception", 256)?.map(str::to_owned),
            user_display_name: fields.text("user_display_name", 32)?.to_owned(),
            notify_url: notify_url(fields, url)?,
        })
    }

    /// Whether the AppID is the merchant's, or a sub-merchant's of the service provider, and the openid is one of it.
    pub(crate) fn check(&self, world: &World, caller: &Identity, partner: bool) -> Result<(), Refusal> {
        let mut subs = world.subs_of(caller.mchid()).filter(|_| partner);
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
    ) -> Result<(Asked, Option<Change>), Refusal> {
        if let Some(authorization) = known {
            if authorization.digest != digest || authorization.state != AuthorizationState::WaitUserConfirm {
                return Err(used());
            }
            return Ok((asked(authorization), None));
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
        Ok((asked(authorization), Some(change)))
    }
}

/// An address for the result.
pub(crate) fn notify_url(fields: &Fields<'_>, name: &str) -> Result<String, Refusal> {
    let url = fields.text(name, 256)?;
    check_notify_url(fields, url)?;
    Ok(url.to_owned())
}

/// The refusal of a number that was used before.
pub(crate) fn used() -> Refusal {
    Refusal::invalid(Rule::MchTransferAuthorization, "商户侧授权单号已使用，请更换单号重新操作").because((
        "this out_authorization_no was used before, with other content or until it ended: use a new one",
        "这个 out_authorization_no 已用于其他内容，或其授权已结束：请换新单号",
    ))
}

/// The authorization as an answer tells it. `package` says whether what opens its page is told.
pub(crate) fn answer(authorization: &Authorization, package: bool) -> Answer<'_> {
    let waits = authorization.state == AuthorizationState::WaitUserConfirm;
    Answer {
        out_authorization_no: &authorization.out_authorization_no,
        appid: &authorization.appid,
        openid: authorization.openid.as_deref(),
        user_display_name: &authorization.user_display_name,
        authorization_id: authorization.authorization_id.as_deref(),
        state: authorization.state.as_str(),
        authorize_time: authorization.authorize_time.map(Time::from_unix),
        close_info: close_info(authorization),
        transfer_scene_id: &authorization.scene_id,
        user_recv_perception: authorization.perception.as_deref(),
        create_time: Time::from_unix(authorization.created),
        package_info: authorization.package_info.as_deref().filter(|_| package && waits),
    }
}

/// The authorization, if it is there and did not run out too long ago.
pub(crate) fn found(authorization: Option<Authorization>, now: i64) -> Result<Authorization, Refusal> {
    let kept = |authorization: &Authorization| {
        let ran_out = authorization.closed.filter(|closed| closed.reason == OVERDUE);
        ran_out.is_none_or(|closed| now <= closed.time.saturating_add(WINDOW))
    };
    authorization.filter(kept).ok_or_else(|| {
        Refusal::new(Rule::MchTransferAuthorizationUnknown, 404, "NOT_FOUND", "记录不存在").because((
            "no authorization of this merchant has this number; one that ran out is known for 30 days",
            "该商户没有这个授权单号；失效的授权只保留 30 天",
        ))
    })
}

/// The merchant ends it. To do so again changes nothing.
pub(crate) fn close(mut authorization: Authorization, now: i64) -> Result<(Authorization, Option<Change>), Refusal> {
    match authorization.closed {
        None => {
            authorization.close(BY_MERCHANT, now);
            let change = TransferChange::authorization(&authorization);
            Ok((authorization, Some(change)))
        }
        Some(closed) if closed.reason == BY_MERCHANT => Ok((authorization, None)),
        Some(closed) => Err(Refusal::invalid(Rule::MchTransferAuthorizationClose, "免确认收款授权已关闭")
            .because((format!("it has ended already: {}", closed.reason), format!("授权已结束：{}", closed.reason)))),
    }
}

/// The payee has agreed: it is in force, and the merchant is told.
pub(crate) fn agree(
    mut authorization: Authorization,
    openid: Option<&str>,
    ids: Ids,
    now: i64,
) -> (Authorization, [Change; 2]) {
    if let Some(openid) = openid {
        authorization.openid = Some(openid.to_owned());
    }
    authorization.state = AuthorizationState::TakingEffect;
    authorization.due = None;
    authorization.authorization_id = Some(ids.authorization_id);
    authorization.authorize_time = Some(now);
    let told = notice(&authorization, "CONFIRMED", "商家转账用户免确认收款授权确认通知", ids.notification_id, now);
    let changes = [TransferChange::authorization(&authorization), Change::Notice(told)];
    (authorization, changes)
}

/// The payee has ended it, and the merchant is told.
pub(crate) fn withdraw(mut authorization: Authorization, ids: Ids, now: i64) -> (Authorization, [Change; 2]) {
    authorization.close(BY_USER, now);
    let told = notice(&authorization, "CLOSED", "商家转账用户免确认收款授权关闭通知", ids.notification_id, now);
    let changes = [TransferChange::authorization(&authorization), Change::Notice(told)];
    (authorization, changes)
}

/// Nobody has agreed in time.
pub(crate) fn run_out(mut authorization: Authorization, now: i64) -> Change {
    authorization.close(OVERDUE, now);
    TransferChange::authorization(&authorization)
}

/// Ids of what an agreement brings about.
#[derive(Debug)]
pub(crate) struct Ids {
    pub(crate) authorization_id: String,
    pub(crate) notification_id: String,
}

const BY_MERCHANT: &str = "CLOSE_VIA_MCH_API";
const BY_USER: &str = "USER_CLOSE";
const OVERDUE: &str = "USER_OVERDUE_UNCONFIRMED";
/// Why one ended.
pub(crate) const CLOSE_REASONS: [&str; 3] = [BY_MERCHANT, BY_USER, OVERDUE];

impl Authorization {
    fn close(&mut self, reason: &'static str, now: i64) {
        self.state = AuthorizationState::Closed;
        self.due = None;
        self.closed = Some(Closed { time: now, reason });
    }
}

fn asked(authorization: Authorization) -> Asked {
    Asked {
        state: authorization.state.as_str(),
        create_time: Time::from_unix(authorization.created),
        out_authorization_no: authorization.out_authorization_no,
        package_info: authorization.package_info,
    }
}

fn close_info(authorization: &Authorization) -> Option<CloseInfo> {
    let closed = authorization.closed?;
    Some(CloseInfo { close_time: Time::from_unix(closed.time), close_reason: closed.reason })
}

fn notice(authorization: &Authorization, event: &str, summary: &str, id: String, now: i64) -> Notice {
    let mut resource = json!({
        "mchid": authorization.mchid,
        "appid": authorization.appid,
        "out_authorization_no": authorization.out_authorization_no,
        "authorization_id": authorization.authorization_id,
        "state": authorization.state.as_str(),
        "openid": authorization.openid,
        "user_display_name": authorization.user_display_name,
        "authorize_time": authorization.authorize_time.map(Time::from_unix),
    });
    if let Some(info) = close_info(authorization) {
        resource["close_info"] = serde_json::to_value(info).unwrap_or(Value::Null);
    }
    Notice {
        id,
        mchid: authorization.mchid.clone(),
        notify_url: authorization.notify_url.clone(),
        event_type: format!("MCHTRANSFER.AUTHORIZATION.{event}"),
        original_type: "mch_payment".to_owned(),
        summary: summary.to_owned(),
        resource,
        created: now,
    }
}
