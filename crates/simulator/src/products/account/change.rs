//! The changes of a decision about accounts.

use super::fund::Fund;
use super::income::Income;
use super::movement::Movement;

/// One change of what is known of accounts.
#[derive(Debug, Clone)]
pub(crate) enum AccountChange {
    /// Money came by bank transfer. The account is moved beside it.
    Income(Income),
    /// A line of the fund-flow bill of a basic account.
    Fund(Fund),
    /// Money enters or leaves an account for transfers.
    Money(Movement),
}
