//! `wxp sim …`.

mod conformance;
mod env;
mod fidelity;
mod phone;
mod run;
mod status;
mod up;

super::list::commands! {
    /// The simulator: WeChat Pay in a box
    ///
    /// 模拟器：本机的微信支付
    #[command(arg_required_else_help = true)]
    pub(crate) enum Sim {
        Up(up::Up),
        Fidelity(fidelity::Fidelity),
        Run(run::Run),
        Conformance(conformance::Conformance),
        Phone(phone::Phone),
        Env(env::Env),
        Status(status::Status),
    }
}
