//! 免确认收款授权: asked for, queried, closed.

use serde::Serialize;
use weixinpay_core::Time;

use super::notify_url;
use crate::base::fields::Fields;
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::products::transfer::authorization::{self, Request};
use crate::products::transfer::state::{Authorization, AuthorizationState, Mode};
use crate::products::transfer::store;

/// Asks for one alone.
pub(crate) fn ask(call: &mut Call<'_>, mode: Mode) -> Result<Answer, Refusal> {
    let asked = call.asked;
    let mchid = asked.caller.mchid();
    let request = read(&asked.body(), mode)?;
    request.check(call.world(), asked.caller, mode)?;
    let digest = asked.digest();
    let tx = call.begin()?;
    let known = store::authorization(tx, mchid, &request.out_authorization_no)?;
    let (authorization, change) = request.decide(mchid, known, digest, random::package_info(), tx.now)?;
    tx.apply(change.as_slice())?;
    Answer::ok(authorization::rules::MCH_TRANSFER_AUTHORIZATION, &accepted(&authorization))
}

pub(crate) fn query(call: &mut Call<'_>, mode: Mode) -> Result<Answer, Refusal> {
    let asked = call.asked;
    let tx = call.begin()?;
    let known = store::authorization(tx, asked.caller.mchid(), asked.variable("out_authorization_no")?)?;
    let authorization = authorization::found(known, tx.now)?;
    Answer::ok(authorization::rules::MCH_TRANSFER_AUTHORIZATION, &body_of(&authorization, mode == Mode::Direct))
}

pub(crate) fn close(call: &mut Call<'_>) -> Result<Answer, Refusal> {
    let asked = call.asked;
    let tx = call.begin()?;
    let known = store::authorization(tx, asked.caller.mchid(), asked.variable("out_authorization_no")?)?;
    let (authorization, change) = authorization::close(authorization::found(known, tx.now)?, tx.now)?;
    tx.apply(change.as_slice())?;
    Answer::ok(authorization::rules::MCH_TRANSFER_AUTHORIZATION_CLOSE, &body_of(&authorization, false))
}

fn read(fields: &Fields<'_>, mode: Mode) -> Result<Request, Refusal> {
    let url = match mode {
        Mode::Direct => "authorization_notify_url",
        Mode::Partner => "notify_url",
    };
    Ok(Request {
        out_authorization_no: fields.text("out_authorization_no", 32)?.to_owned(),
        appid: fields.text("appid", 32)?.to_owned(),
        openid: fields.text("openid", 64)?.to_owned(),
        scene_id: fields.text("transfer_scene_id", 36)?.to_owned(),
        perception: fields.optional("user_recv_perception", 256)?.map(str::to_owned),
        user_display_name: fields.text("user_display_name", 32)?.to_owned(),
        notify_url: notify_url(fields, url)?,
    })
}

#[derive(Debug, Serialize)]
struct Accepted<'a> {
    out_authorization_no: &'a str,
    state: &'static str,
    create_time: Time,
    #[serde(skip_serializing_if = "Option::is_none")]
    package_info: Option<&'a str>,
}

fn accepted(authorization: &Authorization) -> Accepted<'_> {
    Accepted {
        out_authorization_no: &authorization.out_authorization_no,
        state: authorization.state.as_str(),
        create_time: Time::from_unix(authorization.created),
        package_info: authorization.package_info.as_deref(),
    }
}

#[derive(Debug, Serialize)]
struct AuthorizationBody<'a> {
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

/// `package` says whether the answer has what opens its page.
fn body_of(authorization: &Authorization, package: bool) -> AuthorizationBody<'_> {
    let waits = authorization.state == AuthorizationState::WaitUserConfirm;
    AuthorizationBody {
        out_authorization_no: &authorization.out_authorization_no,
        appid: &authorization.appid,
        openid: authorization.openid.as_deref(),
        user_display_name: &authorization.user_display_name,
        authorization_id: authorization.authorization_id.as_deref(),
        state: authorization.state.as_str(),
        authorize_time: authorization.authorize_time.map(Time::from_unix),
        close_info: authorization
            .closed
            .map(|closed| CloseInfo { close_time: Time::from_unix(closed.time), close_reason: closed.reason }),
        transfer_scene_id: &authorization.scene_id,
        user_recv_perception: authorization.perception.as_deref(),
        create_time: Time::from_unix(authorization.created),
        package_info: authorization.package_info.as_deref().filter(|_| package && waits),
    }
}
