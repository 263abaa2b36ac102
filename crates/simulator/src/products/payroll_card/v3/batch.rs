//! Batches of transfers.

use weixinpay_core::{Date, hex};

use super::super::batch::{self as placing, Ids, Known, Request};
use super::super::state::batch::{Batch, Detail};
use super::super::{batch_query, standing, store};
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::engine::store::{Session, Sql};
use crate::products::account::api as account;
use crate::products::payroll_card::batch_act;
use crate::products::payroll_card::batch_query as payroll_card_batch_query;
use crate::protocol::encrypt::encrypt;

rules! {
    TRANSFER_ACCEPTED = "transfer.accepted", Documented {
        en: "The money of a batch leaves the balance when it becomes PROCESSING. If it is not there then, the \
            batch stays ACCEPTED, and is paid once it comes, in the order of acceptance.",
        zh: "转账批次变为 PROCESSING 时才从余额扣款。届时余额不足则停留在 ACCEPTED，资金到位后按受理先后付出。",
        source: "docs/partnertransferbatch/TransferBatchEntity.md of github.com/wechatpay-apiv3/wechatpay-go: \
            ACCEPTED for 30 minutes may mean that the balance does not suffice, and the deduction that it is \
            being paid; the order is this simulator's",
        source_zh: "github.com/wechatpay-apiv3/wechatpay-go 的 docs/partnertransferbatch/TransferBatchEntity.md：\
            ACCEPTED 超过 30 分钟可能是余额不足，扣款即开始付款；先后次序由本模拟器自定",
    }
    TRANSFER_DETAIL = "transfer.detail", Assumed {
        en: "A detail answers username encrypted to the merchant's API certificate: the name that was sent, else \
            the worker's own. Money goes to a bank account of 招商银行 ending in 1234.",
        zh: "明细单返回用商户 API 证书加密的 username：优先为所传的姓名，未传则为工人本人的姓名。资金转入招商银行\
            尾号 1234 的账户。",
        source: "username is required in the answer, without a word for a detail without one; the account is an \
            example of the page, and the worker's own choice (question 3 of \
            pay.weixin.qq.com/doc/v3/partner/4012156183). Else: an empty name where none was sent, and the \
            worker's change as account.",
        source_zh: "应答中 username 必填，未传姓名时返回什么，文档没有提及；账户取自文档示例，实际由工人自选（\
            pay.weixin.qq.com/doc/v3/partner/4012156183 问题 3）。其他可能：未传姓名时返回空值，账户为工人的零钱。",
    }
}

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
    tx.rests_on(batch_act::rules::TRANSFER_LIFECYCLE)?;
    tx.apply(&changes)?;
    Answer::ok(rules::TRANSFER_ACCEPTED, &answer)
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
    Answer::ok(batch_act::rules::TRANSFER_LIFECYCLE, &batch_query::batch(batch, details))
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
        .ok_or_else(|| Refusal::absent(payroll_card_batch_query::rules::TRANSFER_UNKNOWN, "明细单不存在"))?;
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
    Answer::ok(rules::TRANSFER_DETAIL, &batch_query::detail(batch, detail, username))
}
