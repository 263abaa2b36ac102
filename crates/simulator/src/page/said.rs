//! What could not be done, in the language of the page. The words of control requests are English.

use super::lang::Lang;
use crate::control_error::ControlError;

const CHINESE: &[(&str, &str)] = &[
    ("the token has been used", "这个 token 已经用过；请商户重新获取"),
    ("the token has expired", "这个 token 已过期；请商户重新获取（时钟可能被调快过）"),
    ("there is nothing to authorize with this token", "这个 token 不用于授权"),
    ("there is no face check with this token", "这个 token 不用于人脸核身"),
    (
        "the name or the number of the request is not the worker's",
        "商户提交的姓名或证件号与本人不一致：实际页面会以 INCONSISTENT_REAL_NAME 结束，不会授权",
    ),
    ("what this would bring about is only assumed", "严格模式：这一步的结果只是推测，未执行"),
    ("the worker is not authorized any more", "授权已解除，或微工卡已注销"),
    ("there is no authorization to withdraw", "没有可解除的授权"),
    ("the card is not open", "微工卡尚未开通"),
    ("there is no such worker", "没有这个工人"),
    ("there is no such token", "没有这个 token"),
    ("there is no such order", "没有这个订单；重置后订单会清空"),
    ("there is no such page", "没有这个页面"),
    ("there is no such notification", "没有这条通知"),
    ("there is no such refund", "没有这笔退款"),
    ("there is no such batch", "没有这个批次；重置后批次会清空"),
    ("there is no such detail of a batch", "这个批次没有这个明细单"),
    ("the batch does not wait to be confirmed", "批次不在待确认状态"),
    ("the money of the batch has left, or it is over", "批次已扣款或已结束"),
    ("the detail has not been paid", "这笔明细没有付款成功，或已退票"),
    ("what is added is not an amount", "充值金额应为正整数，单位为分"),
    ("that is not a whole number of fen", "请填写整数，单位为分"),
    ("that is more than an account can hold", "超过账户可容纳的金额"),
    ("the reason is empty or too long", "原因应为 1 到 64 个字符"),
    ("the order has been paid", "订单已支付"),
    ("the order is closed", "订单已关闭"),
    ("the order cannot be paid any more", "订单已过支付截止时间"),
    ("what lets the user pay has expired", "支付链接已过期；请商户用相同参数重新下单"),
    ("the order is for another payer", "订单指定了另一位付款人"),
    ("the clock is not set back", "时钟不能往回调"),
    ("newer products of WeChat Pay take https addresses only", "微信支付的新产品只接受 https 地址"),
    (
        "WeChat Pay cannot reach this address: in production it must be public",
        "微信支付访问不到这个地址：生产环境必须是公网地址",
    ),
    ("the request comes from a page of another site", "请求来自其他网站的页面，已拒绝"),
    ("the header Host names neither this machine nor WeChat Pay", "地址不是本机，已拒绝"),
];

/// A text that control requests say in English, in the language of the page.
pub(super) fn told(text: &str, lang: Lang) -> &str {
    let chinese = CHINESE.iter().find(|(english, _)| *english == text).map(|(_, chinese)| *chinese);
    lang.pick(chinese, None).unwrap_or(text)
}

/// What is wrong, and what to do about it.
pub(super) fn said(error: &ControlError, lang: Lang) -> (&str, Option<&str>) {
    let chinese = CHINESE.iter().find(|(english, _)| *english == error.error()).map(|(_, chinese)| *chinese);
    match (lang, chinese) {
        // Which assumption it is, is in the hint.
        (Lang::Zh, Some(chinese)) => (chinese, error.is_assumption().then(|| error.hint())),
        _ => (error.error(), Some(error.hint())),
    }
}
