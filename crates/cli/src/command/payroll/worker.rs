//! The worker that a command of Payroll Card is about.

use clap::{ArgGroup, Args};

/// A worker, seen from an AppID, at an employer.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("apps").args(["appid", "sub_appid"]).required(true).multiple(true))]
pub(crate) struct Worker {
    /// The worker's openid under --appid or --sub-appid
    ///
    /// 工人在 --appid 或 --sub-appid 下的 openid
    #[arg(long)]
    pub(crate) openid: String,
    /// AppID of the service provider
    ///
    /// 服务商的 AppID
    #[arg(long)]
    pub(crate) appid: Option<String>,
    /// AppID of the sub-merchant
    ///
    /// 特约商户的 AppID
    #[arg(long)]
    pub(crate) sub_appid: Option<String>,
    /// Merchant id of the sub-merchant
    ///
    /// 特约商户号
    #[arg(long)]
    pub(crate) sub_mchid: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_the_two_appids_is_needed() {
        let parse = |line: &str| Worker::augment_args(clap::Command::new("wxp")).try_get_matches_from(line.split(' '));
        let line = "wxp --openid o --sub-mchid 1";
        assert!(parse(line).is_err());
        assert!(parse(&format!("{line} --sub-appid wx1 --appid wx2")).is_ok());
    }
}
