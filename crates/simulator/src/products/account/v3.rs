//! The operations of accounts.

use super::income::Request;
use super::movement::Account;
use super::{balance, store};
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::world::standing;

rules! {
    INCOME = "income.records", Documented {
        en: "Income records hold what came into an account on a Beijing day by bank transfer: OFFLINERECHARGE, \
            which control makes; limit is the number of rows returned, links are relative, and empty where there \
            is no page. limit is 1 to 100.",
        zh: "收入记录是账户在一个北京时间自然日内由银行转账收到的款项：OFFLINERECHARGE，由控制操作产生；limit 为返\
            回的条数，取值 1 至 100；links 为相对地址，没有对应的页时为空。",
        source: "pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_28.shtml, as \
            MerchantIncomeRecordsResult.java of github.com/binarywang/WxJava has it; the other type, \
            ENTERPRISEDIRECTREVENUE, needs an account that this world has not; the most of limit and the payer's \
            bank are this simulator's",
        source_zh: "pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_28.shtml，与 \
            github.com/binarywang/WxJava 的 MerchantIncomeRecordsResult.java 一致；另一类型 \
            ENTERPRISEDIRECTREVENUE 所需的账户模拟世界中没有；limit 的上限和付款方银行由本模拟器自定",
    }
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
}

type Answered = Result<Answer, Refusal>;

pub(super) fn balance(call: &mut Call<'_>) -> Answered {
    held(call, false)
}

pub(super) fn day_end_balance(call: &mut Call<'_>) -> Answered {
    held(call, true)
}

pub(super) fn sub_balance(call: &mut Call<'_>) -> Answered {
    held_by_sub(call, false)
}

pub(super) fn sub_day_end_balance(call: &mut Call<'_>) -> Answered {
    held_by_sub(call, true)
}

pub(super) fn incomes(call: &mut Call<'_>) -> Answered {
    came(call, None)
}

/// Of a sub-merchant, asked by its service provider.
pub(super) fn sub_incomes(call: &mut Call<'_>) -> Answered {
    let (asked, world) = (call.asked, call.world());
    let query = asked.query();
    let sub_mchid = query.text("sub_mchid", 32)?;
    standing::sub(world, asked.caller, sub_mchid)?;
    came(call, Some(sub_mchid))
}

fn held(call: &mut Call<'_>, day_end: bool) -> Answered {
    let asked = call.asked;
    let account_type = asked.variable("account_type")?;
    holds(call, None, Some(account_type), day_end)
}

fn held_by_sub(call: &mut Call<'_>, day_end: bool) -> Answered {
    let (asked, world) = (call.asked, call.world());
    let sub_mchid = asked.variable("sub_mchid")?;
    standing::sub(world, asked.caller, sub_mchid)?;
    holds(call, Some(sub_mchid), None, day_end)
}

fn holds(call: &mut Call<'_>, sub_mchid: Option<&str>, account_type: Option<&str>, day_end: bool) -> Answered {
    let asked = call.asked;
    let tx = call.begin()?;
    let request = balance::Request::read(&asked.query(), account_type, day_end, tx.now)?;
    let owner = sub_mchid.unwrap_or(asked.caller.mchid());
    let available_amount = match (request.account, request.before) {
        (Some(account), None) => store::held(tx, owner, account)?,
        (Some(Account::Basic), Some(before)) => store::held_before(tx, owner, before)?,
        _ => 0,
    };
    Answer::ok(rules::BALANCE, &balance::Answer { sub_mchid, available_amount, pending_amount: 0 })
}

fn came(call: &mut Call<'_>, sub_mchid: Option<&str>) -> Answered {
    let asked = call.asked;
    let request = Request::read(&asked.query())?;
    let owner = sub_mchid.unwrap_or(asked.caller.mchid());
    let (records, total) = match request.account {
        Some(account) => {
            let (day, page) = ((request.day.from, request.day.end()), (request.offset, request.limit));
            store::incomes(call.begin()?, (owner, account), day, page)?
        }
        None => (Vec::new(), 0),
    };
    Answer::ok(rules::INCOME, &request.answer(records, total, sub_mchid))
}
