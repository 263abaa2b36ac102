//! `wxp payroll …`.

mod list;
mod pre_order;
mod relation;
mod result;
mod verified;
mod worker;

super::list::commands! {
    /// Payroll Card (微工卡): identity verification of workers
    ///
    /// 微工卡：工人核身
    #[command(arg_required_else_help = true)]
    pub(crate) enum Payroll {
        PreOrder(pre_order::PreOrder),
        Result(result::VerificationResult),
        Relation(relation::Relation),
        List(list::List),
    }
}
