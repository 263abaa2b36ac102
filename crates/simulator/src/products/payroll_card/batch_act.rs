//! Actions of a payer's staff and of the bank on batches of transfers.

use super::batch_life::BatchAction;
use super::state::batch::{Batch, Detail, Stage};
use super::store::batch as batches;
use crate::base::control_error::ControlError;
use crate::base::not_now::NotNow;
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::engine::call::Backend;
use crate::engine::store::Sql;
use crate::engine::tx::Tx;

rules! {
    TRANSFER_LIFECYCLE = "transfer.lifecycle", Documented {
        en: "A batch is ACCEPTED for 1 s, PROCESSING for 2 s, then FINISHED; where the payment has to be confirmed, \
            WAIT_PAY before. One without confirmation or money for a day is CLOSED with \
            OVERDUE_CLOSE, by control with MERCHANT_REVOCATION or PAYER_ACCOUNT_ABNORMAL; its details are FAIL \
            with OVERDUE_CLOSE. Each detail of a paid one succeeds or fails by the card, the authorization and \
            the name at that time; what failed returns to the balance. Details are listed once it is FINISHED, or \
            as WAIT_PAY if those are asked for.",
        zh: "转账批次 ACCEPTED 持续 1 秒，PROCESSING 持续 2 秒，然后 FINISHED；需要付款确认的，先为 WAIT_PAY。一\
            天内无人确认或没有资金的，为 CLOSED，原因 OVERDUE_CLOSE；通过控制操作关闭的，原因为 \
            MERCHANT_REVOCATION 或 PAYER_ACCOUNT_ABNORMAL；其明细均为 FAIL，原因 OVERDUE_CLOSE。已付款批次的各明细\
            按届时的微工卡、授权和姓名成功或失败，失败的金额退回余额。FINISHED 后才返回明细列表；按 WAIT_PAY 查询\
            时也返回。",
        source: "\
            pay.weixin.qq.com/docs/partner/apis/batch-transfer-accounts-money/transfer/get-transfer-batch-by-out-no.html: \
            the states, and that details are listed at the end; close reasons and fail reasons in wechatpay-go, \
            services/partnertransferbatch/models.go. The seconds, the day, and what the details of a closed batch \
            fail with are this simulator's",
        source_zh: "\
            pay.weixin.qq.com/docs/partner/apis/batch-transfer-accounts-money/transfer/get-transfer-batch-by-out-no.html\
            ：各状态，以及最后才列出明细；关闭原因和失败原因见 wechatpay-go 的 \
            services/partnertransferbatch/models.go。秒数、一天的期限、已关闭批次的明细原因由本模拟器自定",
    }
    TRANSFER_RETURNED = "transfer.bank-return", Documented {
        en: "By control, what a detail has paid comes back from the bank: SUCCESS becomes REFUND, the batch's \
            sums follow, and the money returns to the balance.",
        zh: "通过控制操作，已付明细可被银行退票：SUCCESS 变为 REFUND，批次的合计随之变化，资金退回余额。",
        source: "docs/partnertransferbatch/TransferDetailEntity.md of github.com/wechatpay-apiv3/wechatpay-go has \
            detail_status REFUND, pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_9.shtml the \
            filter; that the sums follow, as failed, is this simulator's",
        source_zh: "detail_status 的 REFUND 见 github.com/wechatpay-apiv3/wechatpay-go 的 \
            docs/partnertransferbatch/TransferDetailEntity.md，查询条件见 \
            pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_9.shtml；合计随之变化并计入失败，由本\
            模拟器自定",
    }
}

/// Applies an action to a batch that is not paid for yet, and returns its new stage. If service providers share a
/// number, `mchid` says whose it is.
pub(crate) fn act(
    engine: &dyn Backend,
    batch: &str,
    mchid: Option<&str>,
    action: BatchAction,
) -> Result<Stage, ControlError> {
    let mut tx = engine.begin()?;
    let batch = named(&tx, batch, mchid)?.ok_or_else(|| {
        ControlError::not_found(
            ("there is no such batch", "没有这个批次"),
            (
                "name it by its batch_id or its out_batch_no; a reset forgets batches",
                "用 batch_id 或 out_batch_no 指明；重置后批次会清空",
            ),
        )
    })?;
    let details = batches::all_details(&tx, &batch.batch_id)?;
    let Some(changes) = batch.act(&details, action, tx.now) else {
        let (error, hint) = match action {
            BatchAction::Confirm => (
                ("the batch does not wait to be confirmed", "批次不在待确认状态"),
                ("only WAIT_PAY is confirmed", "只有 WAIT_PAY 可以确认"),
            ),
            _ => (
                ("the money of the batch has left, or it is over", "批次已扣款或已结束"),
                ("only WAIT_PAY and ACCEPTED can be closed", "只有 WAIT_PAY 和 ACCEPTED 可以关闭"),
            ),
        };
        return Err(NotNow::new(rules::TRANSFER_LIFECYCLE, error, hint).into());
    };
    tx.rests_on(rules::TRANSFER_LIFECYCLE)?;
    tx.apply(&changes)?;
    let acted = batches::batch(&tx, &batch.batch_id)?;
    let acted = acted.ok_or_else(|| Refusal::internal("a batch is gone"))?;
    engine.commit(tx)?;
    Ok(acted.standing.stage)
}

/// Returns the paid amount of a batch's detail from the bank (退票).
pub(crate) fn give_back(
    engine: &dyn Backend,
    batch: &str,
    mchid: Option<&str>,
    detail: &str,
) -> Result<(), ControlError> {
    let mut tx = engine.begin()?;
    let (batch, detail) = named_detail(&tx, batch, mchid, detail)?.ok_or_else(|| {
        ControlError::not_found(
            ("there is no such detail of a batch", "这个批次没有这个明细单"),
            (
                "name a batch by its batch_id or out_batch_no, and one of its details by detail_id or out_detail_no",
                "用 batch_id 或 out_batch_no 指明批次，用 detail_id 或 out_detail_no 指明明细",
            ),
        )
    })?;
    let Some(changes) = batch.give_back(&detail, tx.now) else {
        let (error, hint) = (
            ("the detail has not been paid", "这笔明细没有转账成功"),
            ("only a detail in SUCCESS can be returned, and once", "只有 SUCCESS 的明细能退回，且只退一次"),
        );
        return Err(NotNow::new(rules::TRANSFER_RETURNED, error, hint).into());
    };
    tx.rests_on(rules::TRANSFER_RETURNED)?;
    tx.apply(&changes)?;
    Ok(engine.commit(tx)?)
}

/// By its id, or by the number of a service provider: of this one, or of the first that has it.
fn named(tx: &Tx<'_>, name: &str, mchid: Option<&str>) -> Sql<Option<Batch>> {
    let callers = tx.world.identities.iter().map(|identity| identity.mchid());
    for caller in callers.filter(|caller| mchid.is_none_or(|mchid| mchid == *caller)) {
        let found = match batches::by_id(tx, caller, name)? {
            Some(found) => Some(found),
            None => batches::by_out_no(tx, caller, name)?,
        };
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

fn named_detail(tx: &Tx<'_>, batch: &str, mchid: Option<&str>, detail: &str) -> Sql<Option<(Batch, Detail)>> {
    let Some(batch) = named(tx, batch, mchid)? else { return Ok(None) };
    let found = match batches::detail_by_id(tx, &batch.batch_id, detail)? {
        Some(found) => Some(found),
        None => batches::detail_by_out_no(tx, &batch.batch_id, detail)?,
    };
    Ok(found.map(|detail| (batch, detail)))
}
