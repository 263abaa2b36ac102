//! The queries under `/v3/partner-transfer/batches`: a batch, and one of its details.

use serde::Serialize;
use weixinpay_core::Time;

use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::engine::store::{Session, Sql};
use crate::products::payroll_card::batch_query::{self, Page, WAIT_PAY};
use crate::products::payroll_card::state::batch::{Batch, Detail, Paid, Stage};
use crate::products::payroll_card::{batch_act, store};
use crate::protocol::encrypt::encrypt;

type Answered = Result<Answer, Refusal>;

/// 微信支付批次单号查询批次单
pub(crate) fn by_id(call: &mut Call<'_>) -> Answered {
    let batch_id = call.asked.variable("batch_id")?;
    batch(call, |session, mchid| store::batch::by_id(session, mchid, batch_id))
}

/// 商家批次单号查询批次单
pub(crate) fn by_out_no(call: &mut Call<'_>) -> Answered {
    let out_batch_no = call.asked.variable("out_batch_no")?;
    batch(call, |session, mchid| store::batch::by_out_no(session, mchid, out_batch_no))
}

fn batch(call: &mut Call<'_>, find: impl Fn(&Session<'_>, &str) -> Sql<Option<Batch>>) -> Answered {
    let asked = call.asked;
    let page = read(&asked.query())?;
    let tx = call.begin()?;
    let batch = batch_query::found(find(tx, asked.caller.mchid())?, tx.now)?;
    let details = match page.as_ref().and_then(|page| page.wants(&batch)) {
        Some((outcome, page)) => Some(store::batch::details(tx, &batch.batch_id, outcome, (page.offset, page.limit))?),
        None => None,
    };
    Answer::ok(batch_act::rules::TRANSFER_LIFECYCLE, &body_of(&batch, details.as_deref()))
}

/// 微信支付明细单号查询明细单
pub(crate) fn detail_by_id(call: &mut Call<'_>) -> Answered {
    let (batch_id, detail_id) = (call.asked.variable("batch_id")?, call.asked.variable("detail_id")?);
    detail(
        call,
        |session, mchid| store::batch::by_id(session, mchid, batch_id),
        |session, batch| store::batch::detail_by_id(session, &batch.batch_id, detail_id),
    )
}

/// 商家明细单号查询明细单
pub(crate) fn detail_by_out_no(call: &mut Call<'_>) -> Answered {
    let (out_batch_no, out_detail_no) = (call.asked.variable("out_batch_no")?, call.asked.variable("out_detail_no")?);
    detail(
        call,
        |session, mchid| store::batch::by_out_no(session, mchid, out_batch_no),
        |session, batch| store::batch::detail_by_out_no(session, &batch.batch_id, out_detail_no),
    )
}

fn detail(
    call: &mut Call<'_>,
    find: impl Fn(&Session<'_>, &str) -> Sql<Option<Batch>>,
    find_detail: impl Fn(&Session<'_>, &Batch) -> Sql<Option<Detail>>,
) -> Answered {
    let (caller, world) = (call.asked.caller, call.world());
    let tx = call.begin()?;
    let batch = batch_query::found(find(tx, caller.mchid())?, tx.now)?;
    let detail = find_detail(tx, &batch)?
        .ok_or_else(|| Refusal::absent(batch_query::rules::TRANSFER_UNKNOWN, "明细单不存在"))?;
    // Others need not wait while the name is encrypted.
    call.store()?;
    let username = encrypt(caller, batch_query::name(world, &batch, &detail))?;
    Answer::ok(batch_query::rules::TRANSFER_DETAIL, &detail_body_of(&batch, &detail, username))
}

/// `None` if no details are wanted.
fn read(fields: &Fields<'_>) -> Result<Option<Page>, Refusal> {
    let wanted = fields.boolean("need_query_detail")?;
    let page = Page {
        offset: fields.optional_integer("offset", 0, i64::from(u32::MAX))?.unwrap_or(0),
        limit: fields.optional_integer("limit", 20, 100)?.unwrap_or(20),
        status: fields
            .optional_of("detail_status", &["ALL", "SUCCESS", "FAIL", WAIT_PAY, "REFUND"])?
            .filter(|status| *status != "ALL"),
    };
    Ok(wanted.then_some(page))
}

#[derive(Debug, Serialize)]
struct BatchBody<'a> {
    sp_mchid: &'a str,
    sub_mchid: &'a str,
    out_batch_no: &'a str,
    batch_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_appid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sp_appid: Option<&'a str>,
    batch_status: &'static str,
    batch_type: &'static str,
    authorization_type: &'a str,
    batch_name: &'a str,
    batch_remark: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    close_reason: Option<&'static str>,
    total_amount: i64,
    total_num: i64,
    create_time: Time,
    update_time: Time,
    #[serde(skip_serializing_if = "Option::is_none")]
    success_amount: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    success_num: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fail_amount: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fail_num: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    transfer_detail_list: Option<Vec<Item<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    transfer_purpose: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    transfer_scene: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct Item<'a> {
    detail_id: &'a str,
    out_detail_no: &'a str,
    detail_status: &'static str,
}

/// The batch as it is now, with a page of its details if they were asked for.
fn body_of<'a>(batch: &'a Batch, details: Option<&'a [Detail]>) -> BatchBody<'a> {
    let (totals, stage) = (batch.settled, batch.standing.stage);
    let item = |detail: &'a Detail| Item {
        detail_id: &detail.detail_id,
        out_detail_no: &detail.out_detail_no,
        detail_status: status(stage, detail.outcome.as_ref()),
    };
    BatchBody {
        sp_mchid: &batch.sp_mchid,
        sub_mchid: &batch.sub_mchid,
        out_batch_no: &batch.out_batch_no,
        batch_id: &batch.batch_id,
        sub_appid: batch.sub_appid.as_deref(),
        sp_appid: batch.sp_appid.as_deref(),
        batch_status: stage.batch_status(),
        batch_type: "API",
        authorization_type: &batch.authorization_type,
        batch_name: &batch.batch_name,
        batch_remark: &batch.batch_remark,
        close_reason: stage.close_reason(),
        total_amount: batch.total_amount,
        total_num: batch.total_num,
        create_time: Time::from_unix(batch.created),
        update_time: Time::from_unix(batch.standing.since),
        success_amount: totals.map(|totals| totals.success_amount),
        success_num: totals.map(|totals| totals.success_num),
        fail_amount: totals.map(|totals| totals.fail_amount),
        fail_num: totals.map(|totals| totals.fail_num),
        transfer_detail_list: details.map(|details| details.iter().map(item).collect()),
        transfer_purpose: batch.transfer_purpose.as_deref(),
        transfer_scene: batch.transfer_scene.as_deref(),
    }
}

#[derive(Debug, Serialize)]
struct DetailBody<'a> {
    sp_mchid: &'a str,
    out_batch_no: &'a str,
    batch_id: &'a str,
    appid: &'a str,
    out_detail_no: &'a str,
    detail_id: &'a str,
    detail_status: &'static str,
    transfer_amount: i64,
    transfer_remark: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    fail_reason: Option<&'a str>,
    openid: &'a str,
    username: String,
    initiate_time: Time,
    update_time: Time,
    #[serde(skip_serializing_if = "Option::is_none")]
    account_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bank_name: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bank_card_number_tail: Option<&'static str>,
}

/// The detail as it is now. `username` comes encrypted to the merchant's certificate.
fn detail_body_of<'a>(batch: &'a Batch, detail: &'a Detail, username: String) -> DetailBody<'a> {
    let paid = detail.outcome == Some(Paid::Success);
    DetailBody {
        sp_mchid: &batch.sp_mchid,
        out_batch_no: &batch.out_batch_no,
        batch_id: &batch.batch_id,
        appid: batch.payee_appid(),
        out_detail_no: &detail.out_detail_no,
        detail_id: &detail.detail_id,
        detail_status: status(batch.standing.stage, detail.outcome.as_ref()),
        transfer_amount: detail.amount,
        transfer_remark: &detail.remark,
        fail_reason: match &detail.outcome {
            Some(Paid::Fail(reason)) => Some(reason),
            _ => None,
        },
        openid: &detail.openid,
        username,
        initiate_time: Time::from_unix(batch.created),
        update_time: Time::from_unix(batch.standing.since),
        account_type: paid.then_some("BANK_ACCOUNT"),
        bank_name: paid.then_some("招商银行"),
        bank_card_number_tail: paid.then_some("1234"),
    }
}

fn status(stage: Stage, outcome: Option<&Paid>) -> &'static str {
    match outcome {
        None if stage == Stage::WaitPay => WAIT_PAY,
        None => "PROCESSING",
        Some(Paid::Refund) => "REFUND",
        Some(Paid::Success) => "SUCCESS",
        Some(Paid::Fail(_)) => "FAIL",
    }
}
