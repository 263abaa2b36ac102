//! The queries under `/v3/partner-transfer/batches`: a batch, and one of its details.

use super::state::batch::{Batch, Detail, Stage};
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::world::population::World;

rules! {
    TRANSFER_UNKNOWN = "transfer.unknown", Observed {
        en: "A batch, detail or receipt that does not exist, or is another service provider's, is answered 404 \
            RESOURCE_NOT_EXISTS.",
        zh: "转账批次、明细单或电子回单不存在，或属于另一个服务商时，应答 404 RESOURCE_NOT_EXISTS。",
        source: "developers.weixin.qq.com/community/pay/doc/0000c4ce8fc640598fee2a6e551800: 404; the code differs \
            between sibling operations",
        source_zh: "developers.weixin.qq.com/community/pay/doc/0000c4ce8fc640598fee2a6e551800：404；错误码在同类接\
            口间并不一致",
    }
    TRANSFER_WINDOW = "transfer.window", Documented {
        en: "A batch of more than 30 days ago is answered as if it did not exist.",
        zh: "超过 30 天的转账批次，按不存在应答。",
        source: "pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_2.shtml: the last 30 days; \
            the code is not stated",
        source_zh: "pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_2.shtml：最近 30 天；错误\
            码未说明",
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

/// How long a batch can be queried, in seconds.
pub(crate) const WINDOW: i64 = 30 * 86_400;

/// The details that a batch query asks for.
#[derive(Debug)]
pub(crate) struct Page {
    pub(super) offset: i64,
    pub(super) limit: i64,
    /// `None` for all.
    pub(super) status: Option<&'static str>,
}

impl Page {
    /// Whether details of the batch are listed, and of which outcome: those of a finished batch; or those that wait for a
    /// confirmation, if these are asked for.
    pub(crate) fn wants(&self, batch: &Batch) -> Option<(Option<&'static str>, &Self)> {
        match (batch.standing.stage, self.status) {
            (Stage::WaitPay, Some(WAIT_PAY)) => Some((None, self)),
            (Stage::Finished, outcome) => Some((outcome, self)),
            _ => None,
        }
    }
}

/// The outcome of details whose batch waits for a confirmation.
pub(super) const WAIT_PAY: &str = "WAIT_PAY";

/// The batch, if it may still be queried. A batch that is due must be settled before it is asked about.
pub(crate) fn found(batch: Option<Batch>, now: i64) -> Result<Batch, Refusal> {
    let batch = batch.ok_or_else(|| Refusal::absent(rules::TRANSFER_UNKNOWN, "批次单不存在"))?;
    if now - batch.created > WINDOW {
        let refusal = Refusal::absent(rules::TRANSFER_WINDOW, "批次单不存在");
        return Err(refusal.because((
            "the batch is older than 30 days; the clock may have been advanced",
            "批次已超过 30 天；模拟时钟可能被往前拨过",
        )));
    }
    Ok(batch)
}

/// The name on a detail: the name that was sent, or else the worker's own.
pub(crate) fn name<'a>(world: &'a World, batch: &Batch, detail: &'a Detail) -> &'a str {
    if let Some(name) = &detail.user_name {
        return name;
    }
    let worker = world.worker(batch.payee_appid(), &detail.openid);
    worker.and_then(|worker| world.workers.get(worker)).map_or("", |worker| &worker.real_name)
}

#[cfg(test)]
mod tests {
    use super::super::state::batch::Standing;
    use super::*;

    const NOW: i64 = 1_763_888_400;

    fn accepted() -> Batch {
        Batch {
            batch_id: "b".to_owned(),
            sp_mchid: "1".to_owned(),
            sub_mchid: "2".to_owned(),
            out_batch_no: "o".to_owned(),
            sub_appid: Some("wx".to_owned()),
            sp_appid: None,
            authorization_type: "INFORMATION_AUTHORIZATION_TYPE".to_owned(),
            batch_name: "n".to_owned(),
            batch_remark: "r".to_owned(),
            total_amount: 3,
            total_num: 2,
            digest: String::new(),
            created: NOW,
            standing: Standing::new(false, NOW),
            settled: None,
            transfer_purpose: None,
            transfer_scene: None,
        }
    }

    #[test]
    fn a_batch_is_found_for_thirty_days() {
        assert!(found(Some(accepted()), NOW + WINDOW).is_ok());
        assert_eq!(found(Some(accepted()), NOW + WINDOW + 1).unwrap_err().rule, rules::TRANSFER_WINDOW);
        assert_eq!(found(None, NOW).unwrap_err().rule, rules::TRANSFER_UNKNOWN);
    }
}
