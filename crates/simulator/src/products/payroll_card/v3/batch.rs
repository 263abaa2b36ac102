//! 发起批量转账: batches are placed.

use serde::Serialize;
use weixinpay_core::{Date, Time, hex};

use crate::base::fields::Fields;
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::engine::answer::Answer;
use crate::engine::asked::Asked;
use crate::engine::call::Call;
use crate::products::account::api as account;
use crate::products::payroll_card::batch::{self, BatchFacts, BatchIds, Request};
use crate::products::payroll_card::state::batch::{Batch, Detail};
use crate::products::payroll_card::{batch_act, parties, store};
use crate::world::population::EMPLOYMENT_TYPES;

/// Details of one batch.
const AT_MOST: usize = 3000;

const AUTHORIZATION_TYPES: &[&str] =
    &["INFORMATION_AUTHORIZATION_TYPE", "FUND_AUTHORIZATION_TYPE", "INFORMATION_AND_FUND_AUTHORIZATION_TYPE"];
const EMPLOYMENT_SCENES: &[&str] = &["LOGISTICS", "MANUFACTURING", "HOTEL", "CATERING", "EVENT", "RETAIL", "OTHERS"];
const BUSINESS_TYPES: &[&str] = &["UNDEFINE", "PROMOTION"];
const PURPOSES: &[&str] = &["GOODSPAYMENT", "COMMISSION", "REFUND", "REIMBURSEMENT", "FREIGHT", "OTHERS"];
/// The older path's name of a transfer of Payroll Card.
const SCENE: &str = "PAYROLL_CARD_TRANSFER";

/// 发起批量转账
pub(crate) fn place(call: &mut Call<'_>) -> Result<Answer, Refusal> {
    let (asked, body) = (call.asked, call.asked.body());
    let employment = [
        body.optional_of("employment_type", EMPLOYMENT_TYPES)?,
        body.optional_of("employment_scene", EMPLOYMENT_SCENES)?,
        body.optional_of("business_type", BUSINESS_TYPES)?,
    ];
    accept(call, Request { employment, ..read(asked)? })
}

/// 发起批量转账 at its older path, which other products have, too.
pub(crate) fn place_older(call: &mut Call<'_>) -> Result<Answer, Refusal> {
    let (asked, body) = (call.asked, call.asked.body());
    if body.optional("transfer_scene", 64)? != Some(SCENE) {
        return call.described();
    }
    let purpose = body.optional_of("transfer_purpose", PURPOSES)?;
    accept(call, Request { transfer: Some([purpose, Some(SCENE)]), ..read(asked)? })
}

/// A new batch, or a known one again.
fn accept(call: &mut Call<'_>, mut request: Request) -> Result<Answer, Refusal> {
    let (caller, world) = (call.asked.caller, call.world());
    let sub = parties::employer(world, caller, &request.sub_mchid)?;
    request.check(world, caller, sub)?;
    tracing::debug!(details = request.details.len(), "a batch was read");
    let digest = hex::sha256(request.content());
    let tx = call.begin()?;
    let known = BatchFacts {
        same_number: store::batch::by_out_no(tx, caller.mchid(), &request.out_batch_no)?,
        balance: account::operation(tx, &sub.mchid)?,
        confirms: account::confirms(tx, &sub.mchid)?,
    };
    let day = Date::from_unix(tx.now);
    let ids =
        BatchIds { batch_id: random::batch_id("1030", day.as_str()), detail_stem: random::detail_stem(day.as_str()) };
    let (batch, changes) = batch::decide(request, caller.mchid(), known, digest, ids, tx.now)?;
    // An accepted batch follows this rule.
    tx.rests_on(batch_act::rules::TRANSFER_LIFECYCLE)?;
    tx.apply(&changes)?;
    Answer::ok(batch::rules::TRANSFER_ACCEPTED, &accepted(&batch))
}

/// Reads the fields that both paths have.
fn read(asked: &Asked<'_>) -> Result<Request, Refusal> {
    let body = asked.body();
    let items = body.list("transfer_detail_list", AT_MOST)?;
    let mut details = Vec::with_capacity(items.len());
    let mut id_cards = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        let Some(object) = item.as_object() else {
            return Err(body.fault(&format!("transfer_detail_list.{index}"), "参数类型错误", "应为对象"));
        };
        let item = Fields::item(object, "transfer_detail_list", index);
        let sealed = item.optional("user_name", 1024)?;
        details.push(Detail {
            detail_id: String::new(),
            out_detail_no: item.number_text("out_detail_no", 32)?.to_owned(),
            amount: item.integer("transfer_amount", 1, i64::from(u32::MAX))?,
            remark: item.text("transfer_remark", 32)?.to_owned(),
            openid: item.text("openid", 64)?.to_owned(),
            user_name: sealed.map(|sealed| asked.open("user_name", sealed)).transpose()?,
            id_card_wrong: false,
            outcome: None,
        });
        let sealed = item.optional("user_id_card", 1024)?;
        id_cards.push(sealed.map(|sealed| asked.open("user_id_card", sealed)).transpose()?);
    }
    Ok(Request {
        sub_mchid: body.text("sub_mchid", 32)?.to_owned(),
        out_batch_no: body.number_text("out_batch_no", 32)?.to_owned(),
        sub_appid: body.optional("sub_appid", 32)?.map(str::to_owned),
        sp_appid: body.optional("sp_appid", 32)?.map(str::to_owned),
        authorization_type: body.of("authorization_type", AUTHORIZATION_TYPES)?,
        batch_name: body.text("batch_name", 32)?.to_owned(),
        batch_remark: body.text("batch_remark", 32)?.to_owned(),
        total_amount: body.integer("total_amount", 1, i64::MAX)?,
        total_num: body.integer("total_num", 1, AT_MOST as i64)?,
        employment: [None; 3],
        transfer: None,
        details,
        id_cards,
    })
}

/// Accepted is not paid.
#[derive(Debug, Serialize)]
struct Accepted<'a> {
    out_batch_no: &'a str,
    batch_id: &'a str,
    create_time: Time,
}

fn accepted(batch: &Batch) -> Accepted<'_> {
    Accepted {
        out_batch_no: &batch.out_batch_no,
        batch_id: &batch.batch_id,
        create_time: Time::from_unix(batch.created),
    }
}
