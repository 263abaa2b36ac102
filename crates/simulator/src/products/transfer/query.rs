//! 查询转账单: which transfers can be queried.

use super::state::Transfer;
use crate::base::refusal::Refusal;
use crate::base::rule::rules;

rules! {
    MCH_TRANSFER_UNKNOWN = "mch-transfer.unknown", Documented {
        en: "A transfer that does not exist, is another merchant's, or was placed more than 30 days ago is \
            answered 404 NOT_FOUND.",
        zh: "转账单不存在、属于其他商户，或创建超过 30 天时，应答 404 NOT_FOUND。",
        source: "pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/get-transfer-bill-by-no.html: the \
            last 30 days; the code is that of the sibling pay.weixin.qq.com/doc/v3/partner/4016809859",
        source_zh: "pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/get-transfer-bill-by-no.html：最\
            近 30 天；错误码取自同类接口 pay.weixin.qq.com/doc/v3/partner/4016809859",
    }
}

/// The time for which a transfer can be queried, in seconds.
const WINDOW: i64 = 30 * 86_400;

/// The transfer, if it is there and not too old. `sub_mchid` is whose it must be.
pub(crate) fn found(transfer: Option<Transfer>, sub_mchid: Option<&str>, now: i64) -> Result<Transfer, Refusal> {
    let transfer = transfer.filter(|transfer| transfer.sub_mchid.as_deref() == sub_mchid);
    let why = match &transfer {
        Some(_) => {
            ("the transfer is more than 30 days old: the fund-flow bill has it", "转账已超过 30 天：请查看资金账单")
        }
        None => (
            "no transfer of this merchant, in this mode (direct or partner), has this number",
            "该商户在此模式（直连或服务商）下没有这个单号",
        ),
    };
    transfer
        .filter(|transfer| now <= transfer.created.saturating_add(WINDOW))
        .ok_or_else(|| Refusal::new(rules::MCH_TRANSFER_UNKNOWN, 404, "NOT_FOUND", "记录不存在").because(why))
}
