//! Applying for a receipt, asking for it, and using its address.

use super::state::{Link, Receipt};
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::products::payroll_card::api::WINDOW;
use crate::products::payroll_card::batch_query;
use crate::products::payroll_card::state::batch::{Batch, Detail, Paid, Stage};

rules! {
    RECEIPT_ACCEPTED = "receipt.accepted", Documented {
        en: "A receipt is ACCEPTED for 2 s, then FINISHED with SHA256 and a download_url, a new one with each \
            query. Who applies again gets the same receipt.",
        zh: "电子回单 ACCEPTED 持续 2 秒，然后 FINISHED，返回 SHA256 和 download_url，每次查询都换新地址。重复申请\
            得到同一回单。",
        source: "\
            pay.weixin.qq.com/docs/partner/apis/batch-transfer-accounts-money/transfer/query-detail-receipt.html; \
            the seconds, and what a second application gets, are this simulator's",
        source_zh: "\
            pay.weixin.qq.com/docs/partner/apis/batch-transfer-accounts-money/transfer/query-detail-receipt.html；\
            秒数和重复申请的结果由本模拟器自定",
    }
    RECEIPT_BATCH = "receipt.batch", Documented {
        en: "The receipt of a batch needs it FINISHED, with a success, with user_name given, and not older than \
            30 days, else 400 INVALID_REQUEST.",
        zh: "申请转账批次的电子回单，要求批次为 FINISHED、有成功的明细、填写过 user_name，且不超过 30 天，否则应\
            答 400 INVALID_REQUEST。",
        source: "\
            pay.weixin.qq.com/docs/partner/apis/payroll-card/transfer-batch/transfer-apply-electronic-receipts-accept.html",
        source_zh: "\
            pay.weixin.qq.com/docs/partner/apis/payroll-card/transfer-batch/transfer-apply-electronic-receipts-accept.html",
    }
    RECEIPT_DETAIL = "receipt.detail", Documented {
        en: "The receipt of a detail needs it SUCCESS, with user_name given, and not older than 30 days, else 400 \
            PARAM_ERROR; so does one of a kind of transfer that this world has not.",
        zh: "申请明细单的电子回单，要求明细为 SUCCESS、填写过 user_name，且不超过 30 天，否则应答 400 PARAM_ERROR\
            ；模拟世界中没有的转账类型也如此应答。",
        source: "\
            pay.weixin.qq.com/docs/partner/apis/batch-transfer-accounts-money/transfer/transfer-detail-receipt.html",
        source_zh: "\
            pay.weixin.qq.com/docs/partner/apis/batch-transfer-accounts-money/transfer/transfer-detail-receipt.html",
    }
    RECEIPT_LINK = "receipt.link", Documented {
        en: "A receipt's download_url lives 600 s; then, or with a token that is unknown, 400 INVALID_REQUEST, \
            and 403 NO_AUTH for another merchant. The file is a PDF, not signed, and stays as it was made; it \
            says SIMULATOR, and masks the payees' names.",
        zh: "电子回单的 download_url 有效期 600 秒；过期或 token 不存在时应答 400 INVALID_REQUEST，其他商户使用应\
            答 403 NO_AUTH。文件为 PDF，不签名，生成后不变；其中标有 SIMULATOR，收款人姓名打码。",
        source: "\
            pay.weixin.qq.com/docs/partner/apis/payroll-card/transfer-batch/transfer-apply-electronic-receipts-accept.html \
            and pay.weixin.qq.com/doc/v3/merchant/4012716436: 10 minutes; lib/decorator.js of \
            github.com/TheNorthMemory/wechatpay-axios-plugin: not signed; the codes are those of bills, what is \
            in the file is this simulator's",
        source_zh: "\
            pay.weixin.qq.com/docs/partner/apis/payroll-card/transfer-batch/transfer-apply-electronic-receipts-accept.html \
            和 pay.weixin.qq.com/doc/v3/merchant/4012716436：10 分钟；不签名见 \
            github.com/TheNorthMemory/wechatpay-axios-plugin 的 lib/decorator.js；错误码与账单相同，文件内容由本模\
            拟器自定",
    }
}

/// Whether a batch has a receipt.
pub(crate) fn check_batch(batch: &Batch, named: bool, now: i64) -> Result<(), Refusal> {
    let refuse =
        |message, why: (&'static str, &'static str)| Err(Refusal::invalid(rules::RECEIPT_BATCH, message).because(why));
    match batch.settled {
        Some(totals) if batch.standing.stage == Stage::Finished && totals.success_num > 0 => {}
        Some(_) if batch.standing.stage == Stage::Finished => {
            return refuse(
                "批次内没有转账成功的明细，不支持申请电子回单",
                ("no detail of the batch is SUCCESS", "批次里没有 SUCCESS 的明细"),
            );
        }
        _ => {
            return refuse(
                "批次未完成，不支持申请电子回单",
                ("only a FINISHED batch has a receipt", "批次 FINISHED 后才有电子回单"),
            );
        }
    }
    if !named {
        return refuse(
            "转账时未传入收款用户姓名，不支持申请电子回单",
            ("the batch was placed without user_name", "发起转账时没有传 user_name"),
        );
    }
    if now - batch.created > WINDOW {
        return refuse("仅支持申请最近30天内的批次的电子回单", ("the batch is older than 30 days", "批次已超过 30 天"));
    }
    Ok(())
}

/// Whether a detail has a receipt.
pub(crate) fn check_detail(batch: &Batch, detail: &Detail, now: i64) -> Result<(), Refusal> {
    let refuse =
        |message, why: (&'static str, &'static str)| Err(Refusal::param(rules::RECEIPT_DETAIL, message).because(why));
    if detail.outcome != Some(Paid::Success) {
        return refuse(
            "转账明细未转账成功，不支持申请电子回单",
            ("only a detail that is SUCCESS has a receipt", "明细 SUCCESS 后才有电子回单"),
        );
    }
    if detail.user_name.is_none() {
        return refuse(
            "转账时未传入收款用户姓名，不支持申请电子回单",
            ("the batch was placed without user_name", "发起转账时没有传 user_name"),
        );
    }
    if now - batch.created > WINDOW {
        return refuse(
            "仅支持申请最近30天内的转账明细的电子回单",
            ("the batch is older than 30 days", "批次已超过 30 天"),
        );
    }
    Ok(())
}

/// The receipt that was applied for.
pub(crate) fn found(receipt: Option<Receipt>) -> Result<Receipt, Refusal> {
    receipt.ok_or_else(|| {
        Refusal::absent(batch_query::rules::TRANSFER_UNKNOWN, "电子回单不存在")
            .because(("there is no application for it: POST first", "尚未申请：请先调用 POST 申请电子回单"))
    })
}

/// Whether the address may be used by this merchant now.
pub(crate) fn usable(link: Option<Link>, mchid: &str, now: i64) -> Result<Link, Refusal> {
    let expired = |why: (&'static str, &'static str)| {
        Err(Refusal::invalid(rules::RECEIPT_LINK, "下载地址已失效，请重新查询电子回单").because(why))
    };
    match link {
        None => expired((
            "there is no such token: it has expired, or was not copied as a whole",
            "没有这个 token：已过期，或没有复制完整",
        )),
        Some(link) if link.mchid != mchid => Err(Refusal::no_auth(rules::RECEIPT_LINK, "无权限下载该电子回单")
            .because(("the receipt is another merchant's", "这是另一个商户的电子回单"))),
        Some(link) if now >= link.expires => expired((
            "a download_url lives 600 s: query the receipt again",
            "download_url 有效期 600 秒：请重新查询电子回单",
        )),
        Some(link) => Ok(link),
    }
}
