//! Batches of transfers.

use weixinpay_core::{Date, hex};

use super::super::batch::{self as placing, Ids, Known, Request};
use super::super::state::batch::{Batch, Detail};
use super::super::{batch_query, standing, store};
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::base::rule::Rule;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::engine::store::{Session, Sql};
use crate::products::account::api as account;
use crate::protocol::encrypt::encrypt;

type Answered = Result<Answer, Refusal>;

/// 发起批量转账
pub(crate) fn place(call: &mut Call<'_>) -> Answered {
    let asked = call.asked;
    let request = Request::read(&asked.body(), &|field, ciphertext| asked.open(field, ciphertext))?;
    accept(call, request)
}

/// 发起批量转账 at its older path, which other products have, too.
pub(crate) fn place_older(call: &mut Call<'_>) -> Answered {
    let (asked, body) = (call.asked, call.asked.body());
    if body.optional("transfer_scene", 64)? != Some(placing::SCENE) {
        return call.described();
    }
    let request = Request::read_older(&body, &|field, ciphertext| asked.open(field, ciphertext))?;
    accept(call, request)
}

/// A new batch, or a known one again.
fn accept(call: &mut Call<'_>, mut request: Request) -> Answered {
    let (caller, world) = (call.asked.caller, call.world());
    let sub = standing::employer(world, caller, &request.sub_mchid)?;
    request.check(world, caller, sub)?;
    tracing::debug!(details = request.count(), "a batch was read");
    let digest = hex::sha256(request.content());
    let tx = call.begin()?;
    let known = Known {
        same_number: store::batch::by_out_no(tx, caller.mchid(), &request.out_batch_no)?,
        balance: account::operation(tx, &sub.mchid)?,
        confirms: account::confirms(tx, &sub.mchid)?,
    };
    let day = Date::from_unix(tx.now);
    let ids = Ids { batch_id: random::batch_id("1030", day.as_str()), detail_stem: random::detail_stem(day.as_str()) };
    let (answer, changes) = placing::decide(request, caller.mchid(), known, digest, ids, tx.now)?;
    // What is accepted lives by this rule.
    tx.rests_on(Rule::TransferLifecycle)?;
    tx.apply(&changes)?;
    Answer::ok(Rule::TransferAccepted, &answer)
}

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
    let page = batch_query::Page::read(&asked.query())?;
    let tx = call.begin()?;
    let batch = batch_query::found(find(tx, asked.caller.mchid())?, tx.now)?;
    let details = match page.as_ref().and_then(|page| page.wants(&batch)) {
        Some((outcome, page)) => Some(store::batch::details(tx, &batch.batch_id, outcome, (page.offset, page.limit))?),
        None => None,
    };
    Answer::ok(Rule::TransferLifecycle, &batch_query::batch(batch, details))
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
    let detail = find_detail(tx, &batch)?.ok_or_else(|| Refusal::absent(Rule::TransferUnknown, "明细单不存在"))?;
    // Others need not wait while the name is encrypted.
    call.store()?;
    let name = match &detail.user_name {
        Some(name) => name,
        None => {
            let worker = world.worker(batch.payee_appid(), &detail.openid);
            worker.and_then(|worker| world.workers.get(worker)).map_or("", |worker| &worker.real_name)
        }
    };
    let username = encrypt(caller, name)?;
    Answer::ok(Rule::TransferDetail, &batch_query::detail(batch, detail, username))
}
