//! Actions of tests and control requests on accounts.

use http::StatusCode;
use weixinpay_core::{Date, text};

use super::change::AccountChange;
use super::fund::{Fund, FundKind};
use super::income::Income;
use super::movement::{Account, MOST, Movement};
use super::store;
use crate::base::control_error::ControlError;
use crate::base::random;
use crate::engine::call::Backend;
use crate::world::population::World;

/// Adds so many fen, as by bank transfer. Returns the new balance.
pub(crate) fn top_up(
    engine: &dyn Backend,
    mchid: &str,
    account: Account,
    amount: i64,
    remark: Option<&str>,
) -> Result<i64, ControlError> {
    with_account(engine.world(), mchid)?;
    if !(1..=MOST).contains(&amount) {
        return Err(ControlError::bad(
            ("the amount to add is out of range", "充值金额超出范围"),
            text!("whole fen, 1 to {MOST}", "应为整数，单位为分，1 到 {MOST}"),
        ));
    }
    let remark = remark.unwrap_or("SIMULATOR");
    if !(1..=256).contains(&remark.chars().count()) {
        return Err(ControlError::bad(
            ("`remark` is empty or too long", "`remark` 为空或过长"),
            ("1 to 256 characters, or leave it out", "1 到 256 个字符，或不填"),
        ));
    }
    let mut tx = engine.begin()?;
    let now = tx.now;
    let balance = store::held(&tx, mchid, account)?.saturating_add(amount);
    if balance > MOST {
        let hint =
            text!("it would hold {balance} fen, and can hold {MOST}", "充值后余额为 {balance} 分，上限为 {MOST} 分");
        let error = ("that is more than an account can hold", "超过账户可容纳的金额");
        return Err(ControlError::new(StatusCode::CONFLICT, error, hint));
    }
    let day = Date::from_unix(now);
    let income_record_id = random::transaction_id(day.as_str());
    let money = match account {
        Account::Basic => AccountChange::Fund(Fund {
            mchid: mchid.to_owned(),
            time: now,
            business_no: income_record_id.clone(),
            flow_no: random::flow_no(day.as_str()),
            kind: FundKind::Recharge,
            amount,
            balance,
            voucher: income_record_id.clone(),
        }),
        Account::Operation => AccountChange::Money(Movement {
            mchid: mchid.to_owned(),
            time: now,
            kind: FundKind::Recharge,
            amount,
            business_no: income_record_id.clone(),
            voucher: income_record_id.clone(),
        }),
    };
    let (mchid, remark) = (mchid.to_owned(), remark.to_owned());
    let income = Income { income_record_id, mchid: mchid.clone(), account, amount, time: now, remark };
    tx.apply(&[AccountChange::Income(income), money])?;
    engine.commit(tx)?;
    held(engine, &mchid, account)
}

/// Sets the balance of the account for transfers. Returns the balance afterwards: batches that waited for money are
/// paid immediately.
pub(crate) fn set_balance(engine: &dyn Backend, mchid: &str, balance: i64) -> Result<i64, ControlError> {
    with_account(engine.world(), mchid)?;
    if !(0..=MOST).contains(&balance) {
        return Err(ControlError::bad(
            ("the balance is out of range", "余额超出范围"),
            text!("whole fen, 0 to {MOST}", "应为整数，单位为分，0 到 {MOST}"),
        ));
    }
    let mut tx = engine.begin()?;
    let amount = balance - store::held(&tx, mchid, Account::Operation)?;
    let number = random::transaction_id(Date::from_unix(tx.now).as_str());
    let adjusted = Movement {
        mchid: mchid.to_owned(),
        time: tx.now,
        kind: FundKind::Adjustment,
        amount,
        business_no: number.clone(),
        voucher: number,
    };
    if amount != 0 {
        tx.apply(&[AccountChange::Money(adjusted)])?;
    }
    engine.commit(tx)?;
    held(engine, mchid, Account::Operation)
}

/// The balance of an account, in fen.
pub(crate) fn held(engine: &dyn Backend, mchid: &str, account: Account) -> Result<i64, ControlError> {
    with_account(engine.world(), mchid)?;
    Ok(store::held(&*engine.begin()?, mchid, account)?)
}

/// Whether the staff of a sub-merchant have to confirm batches from now on.
pub(crate) fn set_confirmation(engine: &dyn Backend, sub_mchid: &str, required: bool) -> Result<(), ControlError> {
    let world = engine.world();
    if world.sub_merchant(sub_mchid).is_none() {
        let known: Vec<_> = world.sub_merchants.iter().map(|sub| sub.mchid.as_str()).collect();
        let known = known.join(", ");
        let hint = text!("sub-merchants of this world: {known}", "模拟世界里的特约商户：{known}");
        return Err(ControlError::not_found(("there is no such sub-merchant", "没有这个特约商户"), hint));
    }
    let tx = engine.begin()?;
    store::set_confirms(&tx, sub_mchid, required)?;
    Ok(engine.commit(tx)?)
}

/// A merchant or a sub-merchant of this world.
fn with_account(world: &World, mchid: &str) -> Result<(), ControlError> {
    if world.identity(mchid).is_some() || world.sub_merchant(mchid).is_some() {
        return Ok(());
    }
    let known = world.merchants.iter().map(|merchant| merchant.mchid.as_str());
    let known = known.chain(world.sub_merchants.iter().map(|sub| sub.mchid.as_str()));
    Err(ControlError::no_merchant(StatusCode::NOT_FOUND, known))
}
