//! Accounts, as a test acts on them.

use super::act;
use super::movement::Account;
use crate::base::control_error::ControlError;
use crate::simulator::Simulator;

/// The accounts of the merchants of a simulator.
#[derive(Debug, Clone, Copy)]
pub struct Accounts<'a>(&'a Simulator);

impl Simulator {
    /// Accounts of merchants and sub-merchants.
    #[must_use]
    pub fn accounts(&self) -> Accounts<'_> {
        Accounts(self)
    }
}

impl Accounts<'_> {
    /// Whether the staff of this sub-merchant have to confirm batches of transfers from now on: a new one is `WAIT_PAY`
    /// until they do.
    ///
    /// # Errors
    /// There is no such sub-merchant.
    pub async fn set_confirmation(self, sub_mchid: &str, required: bool) -> Result<(), ControlError> {
        act::set_confirmation(&self.0.server.engine, sub_mchid, required)
    }

    /// Adds so many fen to an account of a merchant or a sub-merchant, as by bank transfer, with a line in its income
    /// records. A batch that waits for them is paid. Returns what the account holds then, in fen.
    ///
    /// # Errors
    /// There is no such merchant, or the amount is not 1 fen to ten trillion yuan.
    pub async fn top_up(self, mchid: &str, account: Account, amount: i64) -> Result<i64, ControlError> {
        act::top_up(&self.0.server.engine, mchid, account, amount, None)
    }

    /// The account that a merchant or a sub-merchant pays transfers from holds so many fen from now on. A batch that waits
    /// for money is paid if it suffices. Returns what it holds then, in fen.
    ///
    /// # Errors
    /// There is no such merchant, or the amount is not 0 to ten trillion yuan.
    pub async fn set_balance(self, mchid: &str, balance: i64) -> Result<i64, ControlError> {
        act::set_balance(&self.0.server.engine, mchid, balance)
    }

    /// The balance of an account of a merchant or a sub-merchant, in fen.
    ///
    /// # Errors
    /// There is no such merchant.
    pub async fn balance(self, mchid: &str, account: Account) -> Result<i64, ControlError> {
        act::held(&self.0.server.engine, mchid, account)
    }
}
