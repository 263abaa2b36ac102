//! The queries under `/v3/partner-transfer/batches`: a batch, and one of its details.

use serde::Serialize;
use weixinpay_core::Time;

use super::batch::{Batch, Detail, FINISHED_AFTER, PROCESSING_AFTER, Paid};
use crate::fidelity::Rule;
use crate::fields::Fields;
use crate::refusal::Refusal;

/// How long a batch can be queried, in seconds.
const WINDOW: i64 = 30 * 86_400;

/// Which details a batch query asks for.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) offset: i64,
    pub(crate) limit: i64,
    /// `SUCCESS`, `FAIL`, or everything.
    pub(crate) status: Option<&'static str>,
}

impl Page {
    /// The query of a batch; `None` if no details are wanted.
    pub(crate) fn read(fields: &Fields<'_>) -> Result<Option<Self>, Refusal> {
        let wanted = fields.boolean("need_query_detail")?;
        let page = Self {
            offset: fields.optional_integer("offset", 0, i64::from(u32::MAX))?.unwrap_or(0),
            limit: fields.optional_integer("limit", 20, 100)?.unwrap_or(20),
            status: fields
                .optional_of("detail_status", &["ALL", "SUCCESS", "FAIL", "WAIT_PAY", "REFUND"])?
                .filter(|status| *status != "ALL"),
        };
        Ok(wanted.then_some(page))
    }
}

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
}

#[derive(Debug, Serialize)]
struct Item {
    detail_id: String,
    out_detail_no: String,
    detail_status: &'static str,
}

/// The batch, if it may still be queried. A batch that is due must be settled before it is asked about.
pub(crate) fn found(batch: Option<Batch>, now: i64) -> Result<Batch, Refusal> {
    let batch = batch.ok_or_else(|| Refusal::absent(Rule::TransferUnknown, "批次单不存在"))?;
    if now - batch.created > WINDOW {
        let refusal = Refusal::absent(Rule::TransferWindow, "批次单不存在");
        return Err(refusal.because((
            "the batch is older than 30 days; the clock may have been advanced",
            "批次已超过 30 天；模拟时钟可能被往前拨过",
        )));
    }
    Ok(batch)
}

/// How far a batch is at this time, and since when.
pub(crate) fn standing(batch: &Batch, now: i64) -> (&'static str, i64) {
    match &batch.settled {
        Some(_) => ("FINISHED", batch.created + FINISHED_AFTER),
        None if now - batch.created >= PROCESSING_AFTER => ("PROCESSING", batch.created + PROCESSING_AFTER),
        None => ("ACCEPTED", batch.created),
    }
}

/// The batch as it is now, with a page of its details if they were asked for.
pub(crate) fn batch(batch: Batch, details: Option<Vec<Detail>>, now: i64) -> BatchAnswer {
    let (batch_status, updated) = standing(&batch, now);
    let totals = batch.settled;
    BatchAnswer {
        sp_mchid: batch.sp_mchid,
        sub_mchid: batch.sub_mchid,
        out_batch_no: batch.out_batch_no,
        batch_id: batch.batch_id,
        sub_appid: batch.sub_appid,
        sp_appid: batch.sp_appid,
        batch_status,
        batch_type: "API",
        authorization_type: batch.authorization_type,
        batch_name: batch.batch_name,
        batch_remark: batch.batch_remark,
        total_amount: batch.total_amount,
        total_num: batch.total_num,
        create_time: Time::from_unix(batch.created),
        update_time: Time::from_unix(updated),
        success_amount: totals.map(|totals| totals.success_amount),
        success_num: totals.map(|totals| totals.success_num),
        fail_amount: totals.map(|totals| totals.fail_amount),
        fail_num: totals.map(|totals| totals.fail_num),
        transfer_detail_list: details.filter(|_| totals.is_some()).map(|details| {
            details
                .into_iter()
                .map(|detail| Item {
                    detail_status: status(detail.outcome.as_ref()),
                    detail_id: detail.detail_id,
                    out_detail_no: detail.out_detail_no,
                })
                .collect()
        }),
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
    let updated = if batch.settled.is_some() { batch.created + FINISHED_AFTER } else { batch.created };
    DetailAnswer {
        appid: batch.payee_appid().to_owned(),
        sp_mchid: batch.sp_mchid,
        out_batch_no: batch.out_batch_no,
        batch_id: batch.batch_id,
        out_detail_no: detail.out_detail_no,
        detail_id: detail.detail_id,
        detail_status: status(detail.outcome.as_ref()),
        transfer_amount: detail.amount,
        transfer_remark: detail.remark,
        openid: detail.openid,
        username,
        initiate_time: Time::from_unix(batch.created),
        update_time: Time::from_unix(updated),
        account_type: paid.then_some("BANK_ACCOUNT"),
        bank_name: paid.then_some("招商银行"),
        bank_card_number_tail: paid.then_some("1234"),
        fail_reason: match detail.outcome {
            Some(Paid::Fail(reason)) => Some(reason),
            _ => None,
        },
    }
}

fn status(outcome: Option<&Paid>) -> &'static str {
    match outcome {
        None => "PROCESSING",
        Some(Paid::Success) => "SUCCESS",
        Some(Paid::Fail(_)) => "FAIL",
    }
}

#[cfg(test)]
mod tests {
    use super::super::batch::{Payee, settle};
    use super::super::state::{Authorize, Card, Registration, Relation};
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
            settled: None,
        }
    }

    fn a_detail(amount: i64, openid: &str) -> Detail {
        Detail {
            detail_id: "d".to_owned(),
            out_detail_no: "d".to_owned(),
            amount,
            remark: "r".to_owned(),
            openid: openid.to_owned(),
            user_name: None,
            outcome: None,
        }
    }

    #[test]
    fn a_batch_moves_with_the_clock() {
        let status = |age| batch(accepted(), None, NOW + age).batch_status;
        assert_eq!([status(0), status(1), status(2)], ["ACCEPTED", "PROCESSING", "PROCESSING"]);
        let details = [a_detail(1, "known"), a_detail(2, "unknown")];
        let payee = Payee {
            real_name: "张三".to_owned(),
            card: Card { state: Registration::Registered, ..Card::default() },
            relation: Relation { state: Authorize::Authorized, ..Relation::default() },
        };
        let settlement = settle(&accepted(), &details, |openid| (openid == "known").then(|| payee.clone()));
        assert_eq!(settlement.outcomes, [Paid::Success, Paid::Fail("OPENID_INVALID".to_owned())]);
        let done = batch(Batch { settled: Some(settlement.totals), ..accepted() }, None, NOW + 3);
        assert_eq!((done.batch_status, done.success_amount, done.fail_amount), ("FINISHED", Some(1), Some(2)));
    }

    #[test]
    fn a_batch_is_found_for_thirty_days() {
        assert!(found(Some(accepted()), NOW + WINDOW).is_ok());
        assert_eq!(found(Some(accepted()), NOW + WINDOW + 1).unwrap_err().rule, Rule::TransferWindow);
        assert_eq!(found(None, NOW).unwrap_err().rule, Rule::TransferUnknown);
    }
}
