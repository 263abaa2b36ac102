//! Accounts at the desk: what comes in by bank transfer, and the queries for it.

use weixinpay_core::Date;

use crate::base::fidelity::Rule;
use crate::base::fields::Fields;
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::engine::answer::Answer;
use crate::engine::asked::Asked;
use crate::engine::change::Change;
use crate::engine::desk::Desk;
use crate::products::account::income::{Income, Request};
use crate::products::account::movement::{Account, MOST, Movement};
use crate::products::payment::change::PaymentChange;
use crate::products::payment::standing;
use crate::products::payment::state::{Fund, FundKind};
use crate::products::payroll_card::desk_batch::pay_short;

/// What an account holds, or why it cannot: it would hold this.
pub(crate) type Held = Result<i64, i64>;

impl Desk {
    /// Asked by a service provider: of its own account, or of a sub-merchant's.
    pub(crate) fn income(&self, inquiry: &Asked<'_>, partner: bool) -> Result<Answer, Refusal> {
        let query = Fields::query(&inquiry.query);
        let sub_mchid = if partner {
            let sub_mchid = query.text("sub_mchid", 32)?;
            standing::sub(&self.world, inquiry.caller, sub_mchid)?;
            Some(sub_mchid)
        } else {
            None
        };
        let request = Request::read(&query)?;
        let owner = sub_mchid.unwrap_or(inquiry.caller.mchid());
        let (records, total) = match request.account {
            Some(account) => {
                let (day, page) = ((request.day.from, request.day.end()), (request.offset, request.limit));
                self.store.lock().incomes((owner, account), day, page)?
            }
            None => (Vec::new(), 0),
        };
        Answer::ok(Rule::Income, &request.answer(records, total, sub_mchid))
    }

    /// So many fen come by bank transfer. What the account holds then.
    pub(crate) fn top_up(&self, mchid: &str, account: Account, amount: i64, remark: &str) -> Result<Held, Refusal> {
        let (mut session, now) = self.session();
        self.settle(&mut session, now)?;
        let balance = session.held(mchid, account)?.saturating_add(amount);
        if balance > MOST {
            return Ok(Err(balance));
        }
        let day = Date::from_unix(now);
        let income = Income {
            income_record_id: random::transaction_id(day.as_str()),
            mchid: mchid.to_owned(),
            account,
            amount,
            time: now,
            remark: remark.to_owned(),
        };
        let money = match account {
            Account::Basic => PaymentChange::Fund(Fund {
                mchid: mchid.to_owned(),
                time: now,
                business_no: income.income_record_id.clone(),
                flow_no: random::flow_no(day.as_str()),
                kind: FundKind::Recharge,
                amount,
                balance,
                voucher: income.income_record_id.clone(),
            })
            .into(),
            Account::Operation => Change::Money(Movement {
                mchid: mchid.to_owned(),
                time: now,
                kind: FundKind::Recharge,
                amount,
                business_no: income.income_record_id.clone(),
                voucher: income.income_record_id.clone(),
            }),
        };
        session.write(&[Change::Income(income), money])?;
        pay_short(&mut session, mchid, now)?;
        Ok(Ok(session.held(mchid, account)?))
    }

    /// The account for transfers holds so many fen from now on, however they came. What it holds then: batches that waited
    /// for money are paid at once.
    pub(crate) fn set_balance(&self, mchid: &str, balance: i64) -> Result<i64, Refusal> {
        let (mut session, now) = self.session();
        self.settle(&mut session, now)?;
        let amount = balance - session.balance(mchid)?;
        let number = random::transaction_id(Date::from_unix(now).as_str());
        let adjusted = Movement {
            mchid: mchid.to_owned(),
            time: now,
            kind: FundKind::Adjustment,
            amount,
            business_no: number.clone(),
            voucher: number,
        };
        if amount != 0 {
            session.write(&[Change::Money(adjusted)])?;
        }
        pay_short(&mut session, mchid, now)?;
        Ok(session.balance(mchid)?)
    }

    /// What the accounts of a merchant hold: the basic one, and the one for transfers.
    pub(crate) fn balances(&self, mchid: &str) -> Result<(i64, i64), Refusal> {
        self.happen(|session, _| Ok((session.account(mchid)?, session.balance(mchid)?)))
    }

    /// Whether the staff of a sub-merchant have to confirm batches from now on.
    pub(crate) fn set_confirms(&self, sub_mchid: &str, confirms: bool) -> Result<(), Refusal> {
        Ok(self.store.lock().set_confirms(sub_mchid, confirms)?)
    }
}
