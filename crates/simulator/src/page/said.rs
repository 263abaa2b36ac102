//! What could not be done, in the language of the page. The words of control requests are English.

use super::lang::Lang;
use crate::control_error::ControlError;

const CHINESE: &[(&str, &str)] = &[
    ("the token has been used", "这个 token 已经用过；请商户重新获取"),
    ("the token has expired", "这个 token 已过期；请商户重新获取（时钟可能被调快过）"),
    ("there is nothing to authorize with this token", "这个 token 不用于授权"),
    ("there is no face check with this token", "这个 token 不用于人脸核身"),
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
    ("there is no such page", "没有这个页面"),
    ("there is no such notification", "没有这条通知"),
    ("there is no such refund", "没有这笔退款"),
    ("the reason is empty or too long", "原因应为 1 到 64 个字符"),
    ("the order has been paid", "订单已支付"),
    ("the order is closed", "订单已关闭"),
    ("the payment of this order has failed", "这个订单已支付失败；请商户重新下单"),
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
        (Lang::Zh, Some(chinese)) => (chinese, None),
        _ => (error.error(), Some(error.hint())),
    }
}
