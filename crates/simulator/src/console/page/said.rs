//! Errors of control requests in the language of the page. The words of control requests are English.

use weixinpay_core::Lang;

use crate::base::control_error::ControlError;

pub(crate) const CHINESE: &[(&str, &str)] = &[
    ("the token has been used", "这个 token 已经用过；请商户重新获取"),
    ("the token has expired", "这个 token 已过期；请商户重新获取（时钟可能被调快过）"),
    ("there is nothing to authorize with this token", "这个 token 不用于授权"),
    ("there is no face check with this token", "这个 token 不用于人脸核身"),
    (
        "the name or the number of the request is not the worker's",
        "商户提交的姓名或证件号与本人不一致：实际页面会以 INCONSISTENT_REAL_NAME 结束，不会授权",
    ),
    ("the result of this is only assumed", "严格模式：这一步的结果只是推测，未执行"),
    ("the worker is not authorized any more", "授权已解除，或微工卡已注销"),
    ("there is no authorization to withdraw", "没有可解除的授权"),
    ("the card is not open", "微工卡尚未开通"),
    ("there is no such worker", "没有这个工人"),
    ("there is no such token", "没有这个 token"),
    ("there is no such order", "没有这个订单；重置后订单会清空"),
    ("there is no such transfer", "没有这笔转账；重置后转账会清空"),
    ("there is no such fail_reason", "微信支付没有这个失败原因"),
    ("the transfer has been confirmed", "收款人已确认，资金到账中"),
    ("the transfer has been received", "转账已到账"),
    ("the merchant has called the transfer back", "商户已撤销这笔转账"),
    ("the transfer has failed", "转账已失败；24 小时内未确认也会关闭（时钟可能被调快过）"),
    ("there is no such authorization", "没有这个免确认收款授权；重置后授权会清空"),
    ("the authorization has ended", "授权已结束；24 小时内未同意也会关闭（时钟可能被调快过）"),
    ("the authorization is in force already", "授权已生效"),
    ("the authorization is not in force", "授权尚未生效"),
    ("the authorization is asked for with a transfer", "这个授权与一笔转账一起申请：请在收款页同意"),
    ("the transfer asks for no authorization", "这笔转账没有申请免确认收款授权"),
    ("there is no such page", "没有这个页面；请从控制台的栏目进入"),
    ("the method is not allowed here", "这个地址只能打开查看，不接受提交"),
    ("there is no such notification", "没有这条通知"),
    ("there is no such refund", "没有这笔退款"),
    ("there is no such batch", "没有这个批次；重置后批次会清空"),
    ("there is no such detail of a batch", "这个批次没有这个明细单"),
    ("the batch does not wait to be confirmed", "批次不在待确认状态"),
    ("the money of the batch has left, or it is over", "批次已扣款或已结束"),
    ("what is added is not an amount", "充值金额应为正整数，单位为分"),
    ("that must be an integer of fen", "请填写整数，单位为分"),
    ("that is more than an account can hold", "超过账户可容纳的金额"),
    ("the form says nothing that can be done", "表单里没有可执行的操作；请用页面上的按钮"),
    ("there is no such drill", "没有这个演练，可能已被移除"),
    ("the reason is empty or too long", "原因应为 1 到 64 个字符"),
    ("the order has been paid", "订单已支付"),
    ("the order is closed", "订单已关闭"),
    ("the order cannot be paid any more", "订单已过支付截止时间"),
    ("what lets the user pay has expired", "支付链接已过期；请商户用相同参数重新下单"),
    ("the order is for another payer", "订单指定了另一位付款人"),
    ("the order is a part of a combined order", "这是合单的子单；请支付整个合单"),
    ("the merchant's account would hold more than can be counted", "商户账户余额会超出可记的上限；请付小一点的金额"),
    ("the refund has ended", "退款已结束：SUCCESS、CLOSED 是终态，ABNORMAL 还可以成功或关闭"),
    ("the detail has not been paid", "这笔明细没有转账成功；只有 SUCCESS 的明细能退回，且只退一次"),
    ("it is being sent at this moment", "正在发送中；请等应答返回"),
    ("that is too fast", "太快了；最多 1 秒走 1 天"),
    ("that must be an integer of 0 or more", "请填 0 或正整数"),
    ("that is not a time", "时间格式不对；例如 2026-12-01T08:00:00（北京时间）"),
    ("nothing is to come", "没有等待发生的事；时钟保持不动"),
    ("`nth` and `first` do not go together", "`nth` 和 `first` 只能选一个"),
    (
        "`route` is not METHOD /path, nor /path",
        "`route` 应为 METHOD /path 或 /path，例如 route=GET /v3/payroll-card/authentications/{authenticate_number}",
    ),
    ("newer products of WeChat Pay take https addresses only", "微信支付的新产品只接受 https 地址"),
    (
        "WeChat Pay cannot reach this address: in production it must be public",
        "微信支付访问不到这个地址：生产环境必须是公网地址",
    ),
    ("notify.lost: it got lost on the way; query instead", "notify.lost：通知在路上丢了；请主动查询"),
    ("the receiver accepted a signature that is wrong: it does not verify", "接收方接受了错误的签名：它没有验签"),
    ("the receiver accepted a resource that it cannot have opened", "接收方接受了它不可能解密的通知内容"),
    (
        "the receiver's certificate is not checked here; WeChat Pay must be able to trust it",
        "模拟器不校验接收方的证书；微信支付要求证书可信",
    ),
    ("WeChat Pay does not take a notify_url with a query", "微信支付不接受带查询参数的 notify_url"),
    ("the request comes from a page of another site", "请求来自其他网站的页面，已拒绝"),
    ("the header Host names neither this machine nor WeChat Pay", "地址不是本机，已拒绝"),
];

/// A text that control requests say in English, in the language of the page.
pub(crate) fn told(text: &str, lang: Lang) -> &str {
    let chinese = CHINESE.iter().find(|(english, _)| *english == text).map(|(_, chinese)| *chinese);
    lang.pick(None, chinese).unwrap_or(text)
}

/// The problem, and the advice.
pub(crate) fn said(error: &ControlError, lang: Lang) -> (&str, Option<&str>) {
    let chinese = CHINESE.iter().find(|(english, _)| *english == error.error()).map(|(_, chinese)| *chinese);
    match (lang, error.said_zh().or(chinese)) {
        (Lang::Zh, Some(chinese)) => (chinese, None),
        _ => (error.error(), Some(error.hint())),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_text_is_translated_once() {
        let mut seen = BTreeSet::new();
        for (english, chinese) in CHINESE {
            assert!(seen.insert(english), "twice: {english}");
            assert!(!english.is_empty() && !chinese.is_ascii(), "{english}: {chinese}");
        }
    }
}
