//! Batches of transfers, and the accounts that they are paid from, as a test and a control request act on them.

use http::StatusCode;

use crate::base::control_error::ControlError;
use crate::http::server::Office;
use crate::products::account::movement::{Account, MOST};
use crate::products::payroll_card::action::NotNow;
use crate::products::payroll_card::batch_life::{BatchAction, Stage};
use crate::simulator::Simulator;

impl Simulator {
    /// Does this with a batch of transfers, named by its `batch_id` or `out_batch_no`, whose money has not left the payer's
    /// account yet.
    ///
    /// # Errors
    /// There is no such batch, or it is not the time for it.
    pub async fn act_on_batch(&self, batch: &str, action: BatchAction) -> Result<(), ControlError> {
        self.office.act_on_batch(batch, action).map(drop)
    }

    /// What a detail of a transfer batch has paid comes back from the bank (退票). Batch and detail are named by their ids
    /// or by the merchant's own numbers.
    ///
    /// # Errors
    /// There is no such detail, or it has not been paid.
    pub async fn return_transfer(&self, batch: &str, detail: &str) -> Result<(), ControlError> {
        self.office.return_transfer(batch, detail)
    }

    /// Whether the staff of this sub-merchant have to confirm batches of transfers from now on: a new one is `WAIT_PAY`
    /// until they do.
    ///
    /// # Errors
    /// There is no such sub-merchant.
    pub async fn set_confirmation(&self, sub_mchid: &str, required: bool) -> Result<(), ControlError> {
        self.office.set_confirmation(sub_mchid, required)
    }

    /// So many fen come into an account of a merchant or a sub-merchant by bank transfer, and stand in its income records.
    /// A batch that waits for them is paid. Returns what the account holds then, in fen.
    ///
    /// # Errors
    /// There is no such merchant, or the amount is not 1 fen to ten trillion yuan.
    pub async fn top_up(&self, mchid: &str, account: Account, amount: i64) -> Result<i64, ControlError> {
        self.office.top_up(mchid, account, amount, None)
    }

    /// The account that a merchant or a sub-merchant pays transfers from holds so many fen from now on. A batch that waits
    /// for money is paid if it suffices. Returns what it holds then, in fen.
    ///
    /// # Errors
    /// There is no such merchant, or the amount is not 0 to ten trillion yuan.
    pub async fn set_balance(&self, mchid: &str, balance: i64) -> Result<i64, ControlError> {
        self.office.set_balance(mchid, balance)
    }

    /// What an account of a merchant or a sub-merchant holds, in fen.
    ///
    /// # Errors
    /// There is no such merchant.
    pub async fn balance(&self, mchid: &str, account: Account) -> Result<i64, ControlError> {
        let (basic, operation) = self.office.balances(mchid)?;
        Ok(if account == Account::Basic { basic } else { operation })
    }
}

impl Office {
    pub(crate) fn act_on_batch(&self, batch: &str, action: BatchAction) -> Result<Stage, ControlError> {
        let acted = self.desk.act_on_batch(batch, action)?.ok_or_else(|| {
            let hint = "name it by its batch_id or its out_batch_no; a reset forgets batches";
            ControlError::not_found("there is no such batch", hint)
        })?;
        acted.map_err(not_now)
    }

    pub(crate) fn return_transfer(&self, batch: &str, detail: &str) -> Result<(), ControlError> {
        let returned = self.desk.give_back(batch, detail)?.ok_or_else(|| {
            let hint =
                "name a batch by its batch_id or out_batch_no, and one of its details by detail_id or out_detail_no";
            ControlError::not_found("there is no such detail of a batch", hint)
        })?;
        returned.map_err(not_now)
    }

    pub(crate) fn set_confirmation(&self, sub_mchid: &str, required: bool) -> Result<(), ControlError> {
        let world = &self.desk.world;
        if world.sub_merchant(sub_mchid).is_none() {
            let known: Vec<_> = world.sub_merchants.iter().map(|sub| sub.mchid.as_str()).collect();
            let hint = format!("sub-merchants of this world: {}", known.join(", "));
            return Err(ControlError::not_found("there is no such sub-merchant", hint));
        }
        Ok(self.desk.set_confirms(sub_mchid, required)?)
    }

    pub(crate) fn top_up(
        &self,
        mchid: &str,
        account: Account,
        amount: i64,
        remark: Option<&str>,
    ) -> Result<i64, ControlError> {
        self.with_account(mchid)?;
        if !(1..=MOST).contains(&amount) {
            return Err(ControlError::bad("what is added is not an amount", format!("whole fen, 1 to {MOST}")));
        }
        let remark = remark.unwrap_or("SIMULATOR");
        if !(1..=256).contains(&remark.chars().count()) {
            return Err(ControlError::bad("`remark` is empty or too long", "1 to 256 characters, or leave it out"));
        }
        self.desk.top_up(mchid, account, amount, remark)?.map_err(|would| {
            let hint = format!("it would hold {would} fen, and can hold {MOST}");
            ControlError::new(StatusCode::CONFLICT, "that is more than an account can hold", hint)
        })
    }

    pub(crate) fn set_balance(&self, mchid: &str, balance: i64) -> Result<i64, ControlError> {
        self.with_account(mchid)?;
        if !(0..=MOST).contains(&balance) {
            return Err(ControlError::bad("what is set is not an amount", format!("whole fen, 0 to {MOST}")));
        }
        Ok(self.desk.set_balance(mchid, balance)?)
    }

    /// The basic account, and the one for transfers.
    pub(crate) fn balances(&self, mchid: &str) -> Result<(i64, i64), ControlError> {
        self.with_account(mchid)?;
        Ok(self.desk.balances(mchid)?)
    }

    /// A merchant or a sub-merchant of this world.
    fn with_account(&self, mchid: &str) -> Result<(), ControlError> {
        let world = &self.desk.world;
        if world.identity(mchid).is_some() || world.sub_merchant(mchid).is_some() {
            return Ok(());
        }
        let known = world.merchants.iter().map(|merchant| merchant.mchid.as_str());
        let known: Vec<_> = known.chain(world.sub_merchants.iter().map(|sub| sub.mchid.as_str())).collect();
        Err(ControlError::not_found("there is no such merchant", format!("this world has: {}", known.join(", "))))
    }
}

fn not_now(not_now: NotNow) -> ControlError {
    tracing::debug!(rule = not_now.rule.id(), "an action was refused");
    ControlError::new(StatusCode::CONFLICT, not_now.error, not_now.hint)
}
