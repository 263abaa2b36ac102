//! The text of the receipts of batches and of their details. Payees are named as WeChat masks them.
use weixinpay_core::{masked_name, yuan};

use super::pdf::{Column, Document};
use crate::products::payment::bill::clock;
use crate::products::payroll_card::state::batch::{Batch, Detail, Paid};

/// Of all of a batch that was paid.
pub(crate) fn of_batch(batch: &Batch, details: &[Detail], signature_no: &str, now: i64) -> Document {
    let mut document = begun("转账批次电子回单", batch, signature_no, now);
    let totals = batch.settled.unwrap_or_default();
    document
        .fact("批次名称", &*batch.batch_name)
        .fact("批次备注", &*batch.batch_remark)
        .fact("转账成功金额", format!("{} 元", yuan(totals.success_amount)))
        .fact("转账成功笔数", totals.success_num.to_string())
        .columns([
            Column { name: "序号", width: 30.0 },
            Column { name: "商家明细单号", width: 165.0 },
            Column { name: "微信支付明细单号", width: 170.0 },
            Column { name: "收款用户", width: 60.0 },
            Column { name: "金额（元）", width: 74.0 },
        ]);
    let paid = details.iter().filter(|detail| detail.outcome == Some(Paid::Success));
    for (at, detail) in paid.enumerate() {
        document.row([
            (at + 1).to_string(),
            detail.out_detail_no.clone(),
            detail.detail_id.clone(),
            payee(detail),
            yuan(detail.amount),
        ]);
    }
    document
}

/// Of one detail that was paid.
pub(crate) fn of_detail(batch: &Batch, detail: &Detail, signature_no: &str, now: i64) -> Document {
    let mut document = begun("转账明细电子回单", batch, signature_no, now);
    document
        .fact("商家明细单号", &*detail.out_detail_no)
        .fact("微信支付明细单号", &*detail.detail_id)
        .fact("收款用户", payee(detail))
        .fact("转账金额", format!("{} 元", yuan(detail.amount)))
        .fact("转账备注", &*detail.remark);
    document
}

fn begun(title: &str, batch: &Batch, signature_no: &str, now: i64) -> Document {
    let mut document = Document::new(title);
    document
        .fact("电子回单申请单号", signature_no)
        .fact("服务商商户号", &*batch.sp_mchid)
        .fact("付款商户号", &*batch.sub_mchid)
        .fact("商家批次单号", &*batch.out_batch_no)
        .fact("微信支付批次单号", &*batch.batch_id)
        .fact("批次受理时间", clock(batch.created))
        .fact("转账完成时间", clock(batch.standing.since))
        .fact("回单申请时间", clock(now));
    document
}

fn payee(detail: &Detail) -> String {
    detail.user_name.as_deref().map(masked_name).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::products::payroll_card::state::batch::{Stage, Standing, Totals};

    #[test]
    fn a_receipt_names_what_was_paid_and_masks_who_was() {
        let detail = |number: &str, name: &str, outcome| Detail {
            detail_id: format!("1040{number}"),
            out_detail_no: number.to_owned(),
            amount: 123_456,
            remark: "工资".to_owned(),
            openid: "o".to_owned(),
            user_name: Some(name.to_owned()),
            id_card_wrong: false,
            outcome: Some(outcome),
        };
        let details = [detail("d1", "张三", Paid::Success), detail("d2", "李四", Paid::Refund)];
        let batch = Batch {
            batch_id: "1030".to_owned(),
            sp_mchid: "1900000109".to_owned(),
            sub_mchid: "1111111".to_owned(),
            out_batch_no: "b1".to_owned(),
            sub_appid: None,
            sp_appid: None,
            authorization_type: "INFORMATION_AUTHORIZATION_TYPE".to_owned(),
            batch_name: "n".to_owned(),
            batch_remark: "r".to_owned(),
            total_amount: 246_912,
            total_num: 2,
            digest: String::new(),
            created: 1_763_888_400,
            standing: Standing { stage: Stage::Finished, since: 1_763_888_403, due: None },
            settled: Some(Totals { success_amount: 123_456, success_num: 1, fail_amount: 123_456, fail_num: 1 }),
            transfer_purpose: None,
            transfer_scene: None,
        };
        let [all, one] = [
            format!("{:?}", of_batch(&batch, &details, "1050", 1_763_888_500)),
            format!("{:?}", of_detail(&batch, &details[0], "1050", 1_763_888_500)),
        ];
        for text in [&all, &one] {
            for part in ["1050", "1111111", "b1", "1030", "d1", "1040d1", "*三", "1234.56", "2025-11-23 17:00:03"] {
                assert!(text.contains(part), "{part} is not in {text}");
            }
            assert!(!text.contains("张三") && !text.contains("d2"), "{text}");
        }
    }
}
