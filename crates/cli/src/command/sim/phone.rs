//! `wxp sim phone`.

use clap::Args;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::config::{Variables, environment};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::simulator::base_url::base_url;
use crate::terminal::output::Output;
use crate::terminal::qr;

/// Show the page of a worker's, payer's or payee's phone, as a link and a QR code
///
/// 给出工人、付款人或收款人手机页面的链接和二维码
#[derive(Debug, Args)]
pub(crate) struct Phone {
    /// Openid of the worker, or the number, from 1 [default: a page to choose from]
    ///
    /// 工人的 openid，或从 1 起的序号 [默认：一个可选择的页面]
    worker: Option<String>,
    /// The payer's page instead, for this code_url, h5_url, prepay_id or out_trade_no
    ///
    /// 改为付款人的页面：code_url、h5_url、prepay_id 或 out_trade_no
    #[arg(long, value_name = "ORDER", conflicts_with = "worker")]
    order: Option<String>,
    /// The payee's page instead, for this package_info, transfer_bill_no or out_bill_no
    ///
    /// 改为收款人的页面：package_info、transfer_bill_no 或 out_bill_no
    #[arg(long, value_name = "TRANSFER", conflicts_with_all = ["worker", "order"])]
    transfer: Option<String>,
    /// Base URL of the simulator (WXP_BASE_URL)
    ///
    /// 模拟器的地址（WXP_BASE_URL）
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
}

impl Phone {
    pub(crate) fn run(&self, output: &Output) -> Result<Exit, Failure> {
        run(self, &environment, output)
    }
}

fn run(args: &Phone, variables: Variables<'_>, output: &Output) -> Result<Exit, Failure> {
    let base = base_url(args.base_url.as_deref(), variables)?;
    let url = format!("{base}{}", path(args));
    if output.json {
        output.line(&serde_json::json!({ "url": url }).to_string());
        return Ok(Exit::Done);
    }
    if output.terminal {
        output.error_line("");
        for line in qr::code(&url, output).into_iter().flatten() {
            output.error_line(&format!("  {line}"));
        }
        output.error_line("");
    }
    output.line(&url);
    output.words(output.lang.pick(
        "open it in a browser on this machine; a phone needs a tunnel, such as adb reverse tcp:PORT tcp:PORT",
        "在本机浏览器中打开；手机要经隧道才能访问，例如 adb reverse tcp:端口 tcp:端口",
    ));
    Ok(Exit::Done)
}

fn path(args: &Phone) -> String {
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    match (&args.worker, &args.order, &args.transfer) {
        (_, Some(order), _) => format!("/payer?order={}", encoded(order)),
        (_, _, Some(transfer)) => format!("/payee?transfer={}", encoded(transfer)),
        (Some(worker), ..) => format!("/phone/{}", encoded(worker)),
        _ => "/phone".to_owned(),
    }
}
