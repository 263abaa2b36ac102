//! The queries under `/v3/partner-transfer/batches`: a batch, and one of its details.

use serde::Serialize;
use weixinpay_core::Time;

use super::state::batch::{Batch, Detail, Paid, Stage};
use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::base::rule::rules;

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
}

/// How long a batch can be queried, in seconds.
pub(crate) const WINDOW: i64 = 30 * 86_400;

/// Which details a batch query asks for.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) offset: i64,
    pub(crate) limit: i64,
    /// `None` for all.
    status: Option<&'static str>,
}

impl Page {
    /// The query of a batch; `None` if no details are wanted.
    pub(crate) fn read(fields: &Fields<'_>) -> Result<Option<Self>, Refusal> {
        let wanted = fields.boolean("need_query_detail")?;
        let page = Self {
            offset: fields.optional_integer("offset", 0, i64::from(u32::MAX))?.unwrap_or(0),
            limit: fields.optional_integer("limit", 20, 100)?.unwrap_or(20),
            status: fields
                .optional_of("detail_status", &["ALL", "SUCCESS", "FAIL", WAIT_PAY, "REFUND"])?
                .filter(|status| *status != "ALL"),
        };
        Ok(wanted.then_some(page))
    }

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

const WAIT_PAY: &str = "WAIT_PAY";

/// A batch as answered. Amounts are fen.
#[derive(Debug, Serialize)]
pub(crate) struct BatchAnswer {
    sp_mchid: String,
    sub_mchid: String,
    out_batch_no: String,
    batch_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_appid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sp_appid: Option<String>,
    batch_status: &'static str,
    batch_type: &'static str,
    authorization_type: String,
    batch_name: String,
    batch_remark: String,
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
    transfer_detail_list: Option<Vec<Item>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    transfer_purpose: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    transfer_scene: Option<String>,
}

#[derive(Debug, Serialize)]
struct Item {
    detail_id: String,
    out_detail_no: String,
    detail_status: &'static str,
}

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

/// The batch as it is now, with a page of its details if they were asked for.
pub(crate) fn batch(batch: Batch, details: Option<Vec<Detail>>) -> BatchAnswer {
    let (totals, stage) = (batch.settled, batch.standing.stage);
    BatchAnswer {
        sp_mchid: batch.sp_mchid,
        sub_mchid: batch.sub_mchid,
        out_batch_no: batch.out_batch_no,
        batch_id: batch.batch_id,
        sub_appid: batch.sub_appid,
        sp_appid: batch.sp_appid,
        batch_status: stage.batch_status(),
        close_reason: stage.close_reason(),
        batch_type: "API",
        authorization_type: batch.authorization_type,
        batch_name: batch.batch_name,
        batch_remark: batch.batch_remark,
        total_amount: batch.total_amount,
        total_num: batch.total_num,
        create_time: Time::from_unix(batch.created),
        update_time: Time::from_unix(batch.standing.since),
        success_amount: totals.map(|totals| totals.success_amount),
        success_num: totals.map(|totals| totals.success_num),
        fail_amount: totals.map(|totals| totals.fail_amount),
        fail_num: totals.map(|totals| totals.fail_num),
        transfer_detail_list: details.map(|details| {
            details
                .into_iter()
                .map(|detail| Item {
                    detail_status: status(stage, detail.outcome.as_ref()),
                    detail_id: detail.detail_id,
                    out_detail_no: detail.out_detail_no,
                })
                .collect()
        }),
        transfer_purpose: batch.transfer_purpose,
        transfer_scene: batch.transfer_scene,
    }
}

/// A detail as answered. Amounts are fen; `username` is encrypted to the merchant's certificate.
#[derive(Debug, Serialize)]
pub(crate) struct DetailAnswer {
    sp_mchid: String,
    out_batch_no: String,
    batch_id: String,
    appid: String,
    out_detail_no: String,
    detail_id: String,
    detail_status: &'static str,
    transfer_amount: i64,
    transfer_remark: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    fail_reason: Option<String>,
    openid: String,
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

/// The detail as it is now. `username` comes encrypted.
pub(crate) fn detail(batch: Batch, detail: Detail, username: String) -> DetailAnswer {
    let paid = detail.outcome == Some(Paid::Success);
    DetailAnswer {
        appid: batch.payee_appid().to_owned(),
        sp_mchid: batch.sp_mchid,
        out_batch_no: batch.out_batch_no,
        batch_id: batch.batch_id,
        out_detail_no: detail.out_detail_no,
        detail_id: detail.detail_id,
        detail_status: status(batch.standing.stage, detail.outcome.as_ref()),
        transfer_amount: detail.amount,
        transfer_remark: detail.remark,
        openid: detail.openid,
        username,
        initiate_time: Time::from_unix(batch.created),
        update_time: Time::from_unix(batch.standing.since),
        account_type: paid.then_some("BANK_ACCOUNT"),
        bank_name: paid.then_some("招商银行"),
        bank_card_number_tail: paid.then_some("1234"),
        fail_reason: match detail.outcome {
            Some(Paid::Fail(reason)) => Some(reason),
            _ => None,
        },
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
