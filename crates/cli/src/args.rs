//! The command line: what can be said, in English. `help_zh` says it in Chinese.

use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{ArgAction, ArgGroup, Args, Parser, Subcommand, ValueEnum};

/// WeChat Pay on the command line: a demo, a simulator that signs, Payroll Card, and every other API.
#[derive(Debug, Parser)]
#[command(name = "wxp", version, disable_help_flag = true, disable_help_subcommand = true, disable_version_flag = true)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) common: Common,
    /// Print the version
    #[arg(short = 'V', long, action = ArgAction::Version, display_order = 903)]
    version: Option<bool>,
}

/// Flags that every command has.
#[derive(Debug, Args)]
pub(crate) struct Common {
    /// Print JSON for programs; an error, too, is one line of JSON, on standard error
    #[arg(long, global = true, display_order = 900)]
    pub(crate) json: bool,
    /// Speak Chinese or English [default: the locale]
    #[arg(long, global = true, value_name = "zh|en", value_parser = ["zh", "en"], hide_possible_values = true, display_order = 901)]
    lang: Option<String>,
    /// Print help
    #[arg(short, long, global = true, action = ArgAction::Help, display_order = 902)]
    help: Option<bool>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// See a Payroll Card pre-order end to end: no account, no network
    Demo(Demo),
    /// The simulator: WeChat Pay in a box
    #[command(subcommand, arg_required_else_help = true)]
    Sim(Sim),
    /// Payroll Card (微工卡): identity verification of workers
    #[command(subcommand, arg_required_else_help = true)]
    Payroll(Payroll),
    /// Call any API, signed and verified
    Api(Api),
    /// Search all operations, in Chinese or English
    Routes(Routes),
    /// Show the page of an operation or a notification
    Docs(Docs),
    /// Print the version
    Version,
}

#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// Keep the simulator running afterwards, and print the environment to use it
    #[arg(long)]
    pub(crate) serve: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Sim {
    /// Run the simulator until it is interrupted
    Up(SimUp),
    /// Show the rules that the simulator acts on, and what each rests on
    Fidelity(SimFidelity),
    /// Run a command, such as your tests, with a WeChat Pay of its own; ends with the command's exit code
    Run(SimRun),
    /// Run a client of any language through the drills, and report which it handles
    Conformance(SimConformance),
    /// Show the page of a worker's, payer's or payee's phone, as a link and a QR code
    Phone(SimPhone),
    /// Print an application's configuration for a running simulator: ids, keys, addresses
    Env(SimEnv),
}

/// How a simulator is started, the same for `up` and `run`.
#[derive(Debug, Args)]
pub(crate) struct SimStart {
    /// Address to listen on; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:0")]
    pub(crate) listen: SocketAddr,
    /// Address to listen on as the standby host [default: a free port]
    #[arg(long, value_name = "ADDR")]
    pub(crate) listen_standby: Option<SocketAddr>,
    /// Address to listen on for TLS [default: a free port]
    #[arg(long, value_name = "ADDR")]
    pub(crate) listen_tls: Option<SocketAddr>,
    /// Address to listen on as a proxy that answers for WeChat Pay's hosts alone [default: a free port]
    #[arg(long, value_name = "ADDR")]
    pub(crate) listen_proxy: Option<SocketAddr>,
    /// Keep the state and the certificate authority in this directory [default: in memory]
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// When ready, write addresses, ids and paths of keys to this file, as JSON
    #[arg(long, value_name = "FILE")]
    pub(crate) ready_file: Option<PathBuf>,
    /// Do something wrong on purpose, such as host.primary-down, answer.unsigned,nth=1 or
    /// net.timeout-after-commit,route=POST /v3/payroll-card/transfer-batches,nth=1; repeatable
    #[arg(long = "drill", value_name = "NAME[,KEY=VALUE…]")]
    pub(crate) drills: Vec<String>,
    /// Notify addresses on other machines too
    #[arg(long)]
    pub(crate) notify_anywhere: bool,
    /// The platform keys of every merchant [default: both]
    #[arg(long, value_name = "MODE", value_parser = ["certificate", "switching", "public-key", "both"])]
    pub(crate) platform: Option<String>,
    /// Refuse answers and control actions that rest on a rule that is only assumed; `wxp sim fidelity` lists them
    #[arg(long)]
    pub(crate) strict_fidelity: bool,
    /// The merchant that the WXP_* variables describe; your own id takes the place of the direct merchant's, or of the
    /// service provider's beside --sub-mchid or --sub-appid [default: the direct merchant]
    #[arg(long, value_name = "ID")]
    pub(crate) mchid: Option<String>,
    /// Bind this AppID of yours to the merchant
    #[arg(long, value_name = "APPID")]
    pub(crate) appid: Option<String>,
    /// Give the service provider's sub-merchant this id of yours
    #[arg(long, value_name = "ID")]
    pub(crate) sub_mchid: Option<String>,
    /// Bind this AppID of yours to the sub-merchant
    #[arg(long, value_name = "APPID")]
    pub(crate) sub_appid: Option<String>,
    /// Do not tell on standard error what happens
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

#[derive(Debug, Args)]
pub(crate) struct SimUp {
    #[command(flatten)]
    pub(crate) start: SimStart,
}

#[derive(Debug, Args)]
pub(crate) struct SimFidelity {
    /// Only rules with this word in their id, their text or their source
    #[arg(value_name = "WORD")]
    pub(crate) word: Option<String>,
    /// Only rules that rest on this
    #[arg(long, value_name = "EVIDENCE", value_parser = ["documented", "observed", "assumed"])]
    pub(crate) evidence: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct SimRun {
    #[command(flatten)]
    pub(crate) start: SimStart,
    /// Tell on standard error what happens, as it happens, and where the console is [default: on a terminal]
    #[arg(long, conflicts_with = "quiet")]
    pub(crate) live: bool,
    /// Run the command in a network of its own (Linux): every program in it, whatever its HTTP library, finds the
    /// simulator at WeChat Pay's hosts, and nothing can leave the machine
    #[arg(long = "box", conflicts_with_all = ["listen_tls", "notify_anywhere"])]
    pub(crate) in_box: bool,
    /// Reach this port of this machine from inside the box, such as a database's; repeatable
    #[arg(long = "box-port", value_name = "PORT", requires = "in_box", value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) box_ports: Vec<u16>,
    /// Reach this port of the box from this machine, such as your server's; repeatable
    #[arg(long, value_name = "PORT", requires = "in_box", value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) box_publish: Vec<u16>,
    /// The command and its arguments
    #[arg(last = true, required = true, value_name = "COMMAND")]
    pub(crate) command: Vec<OsString>,
}

#[derive(Debug, Args)]
pub(crate) struct SimConformance {
    /// How the report is written: text, json, junit
    #[arg(long, value_name = "FORMAT", default_value = "text", hide_possible_values = true)]
    pub(crate) format: ReportFormat,
    /// Only this case, or this group of cases, such as answer.stale or notify; repeatable
    #[arg(long = "case", value_name = "NAME")]
    pub(crate) cases: Vec<String>,
    /// How long a run of the command may take, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub(crate) timeout: u64,
    /// The command and its arguments
    #[arg(last = true, required = true, value_name = "COMMAND")]
    pub(crate) command: Vec<OsString>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    Text,
    Json,
    Junit,
}

#[derive(Debug, Args)]
pub(crate) struct SimPhone {
    /// Openid of the worker, or the number, from 1 [default: a page to choose from]
    pub(crate) worker: Option<String>,
    /// The payer's page instead, for this code_url, h5_url, prepay_id or out_trade_no
    #[arg(long, value_name = "ORDER", conflicts_with = "worker")]
    pub(crate) order: Option<String>,
    /// The payee's page instead, for this package_info, transfer_bill_no or out_bill_no
    #[arg(long, value_name = "TRANSFER", conflicts_with_all = ["worker", "order"])]
    pub(crate) transfer: Option<String>,
    /// Base URL of the simulator (WXP_BASE_URL)
    #[arg(long, value_name = "URL")]
    pub(crate) base_url: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct SimEnv {
    /// How it is written: dotenv, spring (application.properties), toml
    #[arg(long, value_name = "FORMAT", default_value = "dotenv", hide_possible_values = true)]
    pub(crate) format: EnvFormat,
    /// The file that `wxp sim up --ready-file` has written (WXP_READY_FILE)
    #[arg(long, value_name = "FILE")]
    pub(crate) ready_file: Option<PathBuf>,
    /// The merchant that it is for [default: WXP_MCHID, else the first]
    #[arg(long, value_name = "ID")]
    pub(crate) mchid: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum EnvFormat {
    Dotenv,
    Spring,
    Toml,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Payroll {
    /// Place the order that precedes a worker's identity verification
    PreOrder(PreOrder),
    /// Query the result of a verification
    Result(VerificationResult),
    /// Query whether a worker has opened a card and authorized the employer
    Relation(Relation),
    /// List a worker's successful verifications of one day
    List(List),
}

/// Who is meant: a worker, seen from an AppID, at an employer.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("apps").args(["appid", "sub_appid"]).required(true).multiple(true))]
pub(crate) struct Worker {
    /// The worker's openid under --appid or --sub-appid
    #[arg(long)]
    pub(crate) openid: String,
    /// AppID of the service provider
    #[arg(long)]
    pub(crate) appid: Option<String>,
    /// AppID of the employer
    #[arg(long)]
    pub(crate) sub_appid: Option<String>,
    /// Merchant id of the employer
    #[arg(long)]
    pub(crate) sub_mchid: String,
}

#[derive(Debug, Args)]
pub(crate) struct PreOrder {
    #[command(flatten)]
    pub(crate) worker: Worker,
    /// Your number for this verification: letters and digits, never used before
    #[arg(long, value_name = "NUMBER")]
    pub(crate) authenticate_number: String,
    /// Name of the project, shown to the worker
    #[arg(long, value_name = "NAME")]
    pub(crate) project_name: String,
    /// Name of the employer, shown to the worker
    #[arg(long, value_name = "NAME")]
    pub(crate) employer_name: String,
    /// What the verification is for: SIGN_IN, INSURANCE, CONTRACT, NORMAL
    #[arg(long, value_name = "TYPE")]
    pub(crate) authenticate_type: Option<String>,
    #[command(flatten)]
    pub(crate) connection: Connection,
}

#[derive(Debug, Args)]
pub(crate) struct VerificationResult {
    /// Your number of the verification
    #[arg(long, value_name = "NUMBER")]
    pub(crate) authenticate_number: String,
    /// Merchant id of the employer
    #[arg(long)]
    pub(crate) sub_mchid: String,
    /// Ask again until the result is final
    #[arg(long)]
    pub(crate) wait: bool,
    /// How long to wait, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 315, requires = "wait")]
    pub(crate) wait_for: u32,
    #[command(flatten)]
    pub(crate) connection: Connection,
}

#[derive(Debug, Args)]
pub(crate) struct Relation {
    #[command(flatten)]
    pub(crate) worker: Worker,
    #[command(flatten)]
    pub(crate) connection: Connection,
}

#[derive(Debug, Args)]
pub(crate) struct List {
    #[command(flatten)]
    pub(crate) worker: Worker,
    /// The day, yyyy-MM-dd, at most 90 days ago [default: today in Beijing]
    #[arg(long, value_name = "DATE")]
    pub(crate) authenticate_date: Option<String>,
    /// How many to skip
    #[arg(long, value_name = "N")]
    pub(crate) offset: Option<i64>,
    /// How many to show, 1 to 10
    #[arg(long, value_name = "N")]
    pub(crate) limit: Option<i64>,
    #[command(flatten)]
    pub(crate) connection: Connection,
}

#[derive(Debug, Args)]
pub(crate) struct Api {
    /// GET, POST, PUT, PATCH or DELETE
    pub(crate) method: String,
    /// Path such as /v3/certificates; a variable in braces is filled by --var
    pub(crate) path: String,
    /// A pair of the query; again for more
    #[arg(short, long, value_name = "K=V")]
    pub(crate) query: Vec<String>,
    /// A variable of the path
    #[arg(long = "var", value_name = "K=V")]
    pub(crate) variables: Vec<String>,
    /// A field of the body: k=text, k:=JSON, a.b=text for a field within
    #[arg(short, value_name = "K=V", conflicts_with = "data")]
    pub(crate) data_field: Vec<String>,
    /// The body: @FILE, or - for standard input
    #[arg(long, value_name = "@FILE|-")]
    pub(crate) data: Option<String>,
    /// A header; again for more
    #[arg(short = 'H', long, value_name = "K:V")]
    pub(crate) header: Vec<String>,
    #[command(flatten)]
    pub(crate) connection: Connection,
}

#[derive(Debug, Args)]
pub(crate) struct Routes {
    /// Words that are all in the path, the official name or the product; none shows everything
    pub(crate) search: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Docs {
    /// A path, METHOD and path, a dotted name such as v3.certificates, or an event type
    #[arg(required = true, num_args = 1..=2, value_name = "PATH")]
    pub(crate) of: Vec<String>,
}

/// Whom to call, and as whom. A flag wins over its variable. Secrets are given as files, never as text.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Connection")]
pub(crate) struct Connection {
    /// Base URL (WXP_BASE_URL; without it, api.mch.weixin.qq.com)
    #[arg(long, value_name = "URL", display_order = 800)]
    pub(crate) base_url: Option<String>,
    /// Base URL of the host that stands in for --base-url (WXP_STANDBY_URL, beside WXP_BASE_URL)
    #[arg(long, value_name = "URL", display_order = 800)]
    pub(crate) standby_url: Option<String>,
    /// Merchant id of the caller (WXP_MCHID)
    #[arg(long, value_name = "ID", display_order = 801)]
    pub(crate) mchid: Option<String>,
    /// Serial number of the caller's API certificate (WXP_SERIAL_NO)
    #[arg(long, value_name = "HEX", display_order = 802)]
    pub(crate) serial_no: Option<String>,
    /// The caller's apiclient_key.pem (WXP_PRIVATE_KEY_FILE)
    #[arg(long, value_name = "FILE", display_order = 803)]
    pub(crate) private_key_file: Option<PathBuf>,
    /// A file that holds the APIv3 key (WXP_API_V3_KEY_FILE)
    #[arg(long, value_name = "FILE", display_order = 804)]
    pub(crate) api_v3_key_file: Option<PathBuf>,
    /// Id of the WeChat Pay public key (WXP_PLATFORM_PUBLIC_KEY_ID)
    #[arg(long, value_name = "ID", display_order = 805)]
    pub(crate) platform_public_key_id: Option<String>,
    /// The WeChat Pay public key (WXP_PLATFORM_PUBLIC_KEY_FILE; without it, certificates are downloaded)
    #[arg(long, value_name = "FILE", display_order = 806)]
    pub(crate) platform_public_key_file: Option<PathBuf>,
    /// How long a call may take, in seconds [default: 30]
    #[arg(long, value_name = "SECONDS", display_order = 807, value_parser = clap::value_parser!(u32).range(1..=3600))]
    pub(crate) timeout: Option<u32>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_description_holds_together() {
        Cli::command().debug_assert();
    }

    #[test]
    fn one_of_the_two_appids_is_needed() {
        let line = "wxp payroll relation --openid o --sub-mchid 1";
        assert!(Cli::try_parse_from(line.split(' ')).is_err());
        let line = format!("{line} --sub-appid wx1 --appid wx2");
        assert!(Cli::try_parse_from(line.split(' ')).is_ok());
    }

    #[test]
    fn no_flag_takes_a_secret_as_text() {
        fn walk(command: &clap::Command) {
            for argument in command.get_arguments() {
                let id = argument.get_id().as_str();
                assert!(!id.contains("key") || id.ends_with("_file") || id.ends_with("key_id"), "{id}");
            }
            command.get_subcommands().for_each(walk);
        }
        walk(&Cli::command());
    }
}
