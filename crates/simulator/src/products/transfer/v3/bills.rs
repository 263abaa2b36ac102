//! Transfers: placed, queried, called back.

use serde::Serialize;
use weixinpay_core::Time;

use super::{Number, notify_url};
use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::base::rule::{Rule, rules};
use crate::engine::answer::Answer;
use crate::engine::asked::Asked;
use crate::engine::call::Call;
use crate::notifications::target::check_notify_url;
use crate::products::account::api as account;
use crate::products::transfer::cancel as transfer_cancel;
use crate::products::transfer::place;
use crate::products::transfer::place::{By, Request, TransferFacts};
use crate::products::transfer::state::{Authorization, Confirmation, Mode, Transfer};
use crate::products::transfer::{cancel, ids, query, store};
use crate::protocol::encrypt;
use crate::world::caller;

rules! {
    MCH_TRANSFER_ACCEPTED = "mch-transfer.accepted", Documented {
        en: "A transfer is accepted as WAIT_USER_CONFIRM with a package_info, which opens the payee's page as \
            long as it waits; its amount leaves the OPERATION account at once.",
        zh: "转账受理后为 WAIT_USER_CONFIRM，并返回 package_info，待确认期间可用它拉起收款页；金额即从 OPERATION \
            账户扣除。",
        source: "pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/transfer-to-user.html: 200 with \
            WAIT_USER_CONFIRM is a transfer that was created; that the account is OPERATION was observed, \
            developers.weixin.qq.com/community/develop/doc/000c4abebcc71042b2238ada16a400. That ACCEPTED and \
            PROCESSING never come before is this simulator's.",
        source_zh: "pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/transfer-to-user.html：200 且状态\
            为 WAIT_USER_CONFIRM 即转账单已创建；账户为 OPERATION 系实测（\
            developers.weixin.qq.com/community/develop/doc/000c4abebcc71042b2238ada16a400）。之前不出现 ACCEPTED \
            和 PROCESSING，由本模拟器自定。",
    }
    MCH_TRANSFER_QUERY = "mch-transfer.query", Documented {
        en: "A query tells a transfer as it is now; fail_reason only with FAIL, user_name only if it was sent, \
            encrypted to the merchant's API certificate.",
        zh: "查询返回转账单的当前状态；fail_reason 仅随 FAIL 返回；user_name 仅在转账时传过才返回，用商户 API 证书\
            加密。",
        source: "pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/get-transfer-bill-by-no.html",
        source_zh: "pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/get-transfer-bill-by-no.html",
    }
}

/// 发起转账.
pub(crate) fn place(call: &mut Call<'_>, mode: Mode, way: Confirmation) -> Result<Answer, Refusal> {
    let (asked, world) = (call.asked, call.world());
    let mchid = asked.caller.mchid();
    let request = read(&asked.body(), mode, way)?;
    request.check(world, asked.caller)?;
    let digest = asked.digest();
    let tx = call.begin()?;
    let authorization = match &request.authorization {
        None => None,
        Some(By::Id(id)) => store::authorization_by_id(tx, id)?.filter(|found| found.mchid == mchid),
        Some(By::Number(number) | By::Asked { out_authorization_no: number, .. }) => {
            store::authorization(tx, mchid, number)?
        }
    };
    let payee = authorization.as_ref().and_then(|found| Some((&*found.appid, found.openid.as_deref()?)));
    let known = TransferFacts {
        same_number: store::transfer(tx, mchid, &request.out_bill_no)?,
        balance: account::operation(tx, request.account(mchid))?,
        real_name: payee.and_then(|(appid, openid)| world.real_name(appid, openid)).map(str::to_owned),
        authorization,
    };
    let (transfer, changes) = request.decide(mchid, known, digest, ids::of_transfer(tx.now), tx.now)?;
    tx.apply(&changes)?;
    if way == Confirmation::Authorized {
        return told(asked, place::rules::MCH_TRANSFER_AUTHORIZED, &transfer);
    }
    let authorization = store::asked_with(tx, &transfer)?;
    Answer::ok(rules::MCH_TRANSFER_ACCEPTED, &accepted(transfer, authorization))
}

/// 查询转账单, by the number in the path.
pub(crate) fn query(call: &mut Call<'_>, mode: Mode, number: Number) -> Result<Answer, Refusal> {
    let asked = call.asked;
    let sub_mchid = caller::optional_sub(call.world(), asked.caller, &asked.query())?.map(str::to_owned);
    let tx = call.begin()?;
    let transfer = number.find(tx, asked.caller.mchid(), asked.variable(number.as_str())?)?;
    // A service provider may leave out whose it is.
    let of = match mode {
        Mode::Direct => None,
        Mode::Partner => sub_mchid.or_else(|| transfer.as_ref()?.sub_mchid.clone()),
    };
    let transfer = transfer.filter(|transfer| transfer.mode() == mode);
    told(asked, rules::MCH_TRANSFER_QUERY, &query::found(transfer, of.as_deref(), tx.now)?)
}

/// 撤销转账.
pub(crate) fn cancel(call: &mut Call<'_>, mode: Mode) -> Result<Answer, Refusal> {
    let asked = call.asked;
    let body = asked.body();
    let sub_mchid = match mode {
        Mode::Direct => None,
        Mode::Partner => Some(body.text("sub_mchid", 32)?),
    };
    sub_mchid.map(|sub_mchid| caller::sub(call.world(), asked.caller, sub_mchid)).transpose()?;
    let tx = call.begin()?;
    let transfer = store::transfer(tx, asked.caller.mchid(), asked.variable("out_bill_no")?)?;
    let (transfer, change) = cancel::decide(query::found(transfer, sub_mchid, tx.now)?, tx.now)?;
    tx.apply(change.as_slice())?;
    Answer::ok(transfer_cancel::rules::MCH_TRANSFER_CANCEL, &cancelled(&transfer))
}

/// The description was checked before, and the name opened.
fn read(fields: &Fields<'_>, mode: Mode, way: Confirmation) -> Result<Request, Refusal> {
    let given = |name: &str, max| fields.optional(name, max).map(|text| text.map(str::to_owned));
    let url = given("notify_url", 256)?;
    if let Some(url) = &url {
        check_notify_url(fields, url)?;
    }
    let authorization = match way {
        Confirmation::Confirm => None,
        Confirmation::Authorize => match fields.object("authorization_info")? {
            None => None,
            Some(info) => Some(By::Asked {
                out_authorization_no: info.text("out_authorization_no", 32)?.to_owned(),
                user_display_name: info.text("user_display_name", 32)?.to_owned(),
                notify_url: notify_url(&info, "authorization_notify_url")?,
            }),
        },
        Confirmation::Authorized => Some(match (given("authorization_id", 64)?, given("out_authorization_no", 32)?) {
            (Some(id), None) => By::Id(id),
            (None, Some(number)) => By::Number(number),
            (None, None) => return Err(fields.missing("authorization_id")),
            (Some(_), Some(_)) => {
                let message = "微信免确认收款授权单号和商户授权单号不支持同时传入";
                return Err(Refusal::invalid(place::rules::MCH_TRANSFER_AUTHORIZED, message).because((
                    "name the authorization by authorization_id or by out_authorization_no, not by both",
                    "authorization_id 和 out_authorization_no 只能二选一",
                )));
            }
        }),
    };
    let openid = if way == Confirmation::Authorized { None } else { given("openid", 64)? };
    if openid.is_none() && authorization.is_none() {
        return Err(fields.missing("openid"));
    }
    let is_partner = mode == Mode::Partner;
    Ok(Request {
        way,
        sub_mchid: if is_partner { Some(fields.text("sub_mchid", 32)?.to_owned()) } else { None },
        sponsor_mchid: if way == Confirmation::Confirm || is_partner { None } else { given("sponsor_mchid", 32)? },
        authorization,
        openid,
        out_bill_no: fields.number_text("out_bill_no", 32)?.to_owned(),
        appid: fields.text("appid", 32)?.to_owned(),
        user_name: given("user_name", 1024)?,
        amount: fields.integer("transfer_amount", 1, i64::MAX)?,
        remark: fields.text("transfer_remark", 32)?.to_owned(),
        scene_id: fields.text("transfer_scene_id", 36)?.to_owned(),
        perception: given("user_recv_perception", 256)?,
        notify_url: url,
    })
}

#[derive(Debug, Serialize)]
struct Accepted {
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_mchid: Option<String>,
    out_bill_no: String,
    transfer_bill_no: String,
    create_time: Time,
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fail_reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    package_info: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_display_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    out_authorization_no: Option<String>,
}

/// The answer to a transfer that its payee confirms. `asked` is the authorization that is asked for with it.
fn accepted(transfer: Transfer, asked: Option<Authorization>) -> Accepted {
    let is_partner = transfer.mode() == Mode::Partner;
    let asked = asked.filter(|_| !is_partner);
    Accepted {
        create_time: Time::from_unix(transfer.created),
        // In partner mode the answer has always the one and never the other.
        state: (!is_partner).then_some(transfer.state.as_str()),
        package_info: transfer.package().or(is_partner.then_some(&*transfer.package_info)).map(str::to_owned),
        fail_reason: transfer.failed().filter(|_| !is_partner).map(str::to_owned),
        user_display_name: asked.as_ref().map(|asked| asked.user_display_name.clone()),
        out_authorization_no: asked.map(|asked| asked.out_authorization_no),
        sub_mchid: transfer.sub_mchid,
        out_bill_no: transfer.out_bill_no,
        transfer_bill_no: transfer.transfer_bill_no,
    }
}

#[derive(Debug, Serialize)]
struct Bill<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    mch_id: Option<&'a str>,
    // In partner mode, both.
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_mchid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mchid: Option<&'a str>,
    out_bill_no: &'a str,
    transfer_bill_no: &'a str,
    appid: &'a str,
    state: &'static str,
    transfer_amount: i64,
    transfer_remark: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    fail_reason: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    openid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_name: Option<String>,
    create_time: Time,
    update_time: Time,
}

/// The transfer with all that is known of it; the payee's name is encrypted to the merchant.
fn told(asked: &Asked<'_>, rule: Rule, transfer: &Transfer) -> Result<Answer, Refusal> {
    let user_name = transfer.user_name.as_deref().map(|name| encrypt::encrypt(asked.caller, name)).transpose()?;
    let mchid = Some(&*transfer.mchid);
    let is_partner = transfer.mode() == Mode::Partner;
    let bill = Bill {
        mch_id: mchid.filter(|_| !is_partner),
        sub_mchid: transfer.sub_mchid.as_deref(),
        mchid: mchid.filter(|_| is_partner),
        out_bill_no: &transfer.out_bill_no,
        transfer_bill_no: &transfer.transfer_bill_no,
        appid: &transfer.appid,
        state: transfer.state.as_str(),
        transfer_amount: transfer.amount,
        transfer_remark: &transfer.remark,
        fail_reason: transfer.failed(),
        openid: transfer.openid.as_deref(),
        user_name,
        create_time: Time::from_unix(transfer.created),
        update_time: Time::from_unix(transfer.updated),
    };
    Answer::ok(rule, &bill)
}

#[derive(Debug, Serialize)]
struct Cancelled<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_mchid: Option<&'a str>,
    out_bill_no: &'a str,
    transfer_bill_no: &'a str,
    state: &'static str,
    update_time: Time,
}

fn cancelled(transfer: &Transfer) -> Cancelled<'_> {
    Cancelled {
        sub_mchid: transfer.sub_mchid.as_deref(),
        out_bill_no: &transfer.out_bill_no,
        transfer_bill_no: &transfer.transfer_bill_no,
        state: transfer.state.as_str(),
        update_time: Time::from_unix(transfer.updated),
    }
}
