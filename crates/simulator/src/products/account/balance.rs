//! 查询账户余额: what an account holds, now or at the end of a day.

use crate::base::day::Day;
use crate::base::refusal::Refusal;
use crate::base::rule::rules;

rules! {
    BALANCE = "balance.account", Documented {
        en: "BASIC is the account that payments and bank transfers come to and refunds leave; OPERATION is the \
            balance that transfers are paid from, now only; the others hold 0. All of it is available.",
        zh: "BASIC 账户收入支付款和银行转账、支出退款；OPERATION 账户是转账所用的余额，只能查实时余额；其他账户为 \
            0。余额全部可用。",
        source: "pay.weixin.qq.com/docs/merchant/products/refund/introduction.html: refunds leave the basic \
            account; pay.weixin.qq.com/docs/partner/products/batch-transfer-accounts-money/introduction.html: \
            transfers are paid from the sub-merchant's operation account. With INFORMATION_AUTHORIZATION_TYPE the \
            service provider pays there; that the sub-merchant always pays, and that all is available at once, is \
            this simulator's",
        source_zh: "pay.weixin.qq.com/docs/merchant/products/refund/introduction.html：退款从基本账户支出；\
            pay.weixin.qq.com/docs/partner/products/batch-transfer-accounts-money/introduction.html：转账从特约商\
            户的运营账户支出。INFORMATION_AUTHORIZATION_TYPE 实际由服务商出资；一律由特约商户出资、余额即时可用，\
            均由本模拟器自定",
    }
    BALANCE_DAY = "balance.day", Documented {
        en: "The balance at the end of a day that is not over, or before 10:00 Beijing time of the next, is \
            answered 400 PARAM_ERROR.",
        zh: "查询尚未结束的一天，或在次日北京时间 10:00 以前查询前一日的日终余额，应答 400 PARAM_ERROR。",
        source: "The page of 查询二级商户账户日终余额: from about 10 o'clock of the next day; the code is inferred",
        source_zh: "“查询二级商户账户日终余额”文档页：次日约 10 点后可查；错误码为推测",
    }
}

/// Whether the balance at the end of this day can be had.
pub(crate) fn check_day(day: &Day, now: i64) -> Result<(), Refusal> {
    if day.is_ready(now) {
        return Ok(());
    }
    Err(Refusal::param(rules::BALANCE_DAY, "日终余额尚未生成").at("query", "date", "次日10点后可查询"))
}
