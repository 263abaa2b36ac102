//! `wxp payroll result`.

use std::time::Duration;
use weixinpay::{Outcome, text};

use clap::Args;
use weixinpay::payroll_card::{Verification, Waited, wait_for_result};
use weixinpay::v3::payroll_card::authentications::{self, authenticate_number};

use super::verified::verified;
use crate::config::{Connection, environment};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::interrupt::unless_interrupted;
use crate::runtime::on_runtime;
use crate::terminal::output::Output;
use crate::terminal::style::Style;
use crate::terminal::table::Table;

/// Query the result of a verification
///
/// 查询核身结果
#[derive(Debug, Args)]
pub(crate) struct VerificationResult {
    /// Your number of the verification
    ///
    /// 商家核身单号：字母和数字，不可重复使用
    #[arg(long, value_name = "NUMBER")]
    authenticate_number: String,
    /// Merchant id of the sub-merchant
    ///
    /// 特约商户号
    #[arg(long)]
    sub_mchid: String,
    /// Ask again until the result is final
    ///
    /// 反复查询，直到有最终结果
    #[arg(long)]
    wait: bool,
    /// How long to wait, in seconds
    ///
    /// 最多等待多少秒
    #[arg(long, value_name = "SECONDS", default_value_t = 315, requires = "wait")]
    wait_for: u32,
    #[command(flatten)]
    connection: Connection,
}

impl VerificationResult {
    pub(crate) fn run(&self, output: &Output) -> Result<Exit, Failure> {
        on_runtime(unless_interrupted(Outcome::NoEffect, self.query(output)))
    }

    async fn query(&self, output: &Output) -> Result<Exit, Failure> {
        let client = self.connection.client(&environment, output)?;
        let (answer, timed_out) = if self.wait {
            if !output.json {
                output.error_line(&output.paint_error(
                    Style::Quiet,
                    &output.lang.pick(
                        format!("waiting for the worker, at most {} s …", self.wait_for),
                        format!("等待工人完成核身，最多 {} 秒……", self.wait_for),
                    ),
                ));
            }
            let verification = Verification {
                authenticate_number: self.authenticate_number.clone(),
                sub_mchid: self.sub_mchid.clone(),
                expires_in: self.wait_for.into(),
            };
            match wait_for_result(&client, verification).grace(Duration::ZERO).await? {
                Waited::Final(answer) => (answer, false),
                Waited::StillProcessing(answer) => (answer, true),
            }
        } else {
            let query = authenticate_number::GetQuery { sub_mchid: self.sub_mchid.clone() };
            let path = client.v3().payroll_card().authentications().authenticate_number(&self.authenticate_number);
            (path.get(&query).await?, false)
        };
        if output.json {
            output.raw(answer.raw());
        } else {
            let mut table = Table::default();
            table.row("authenticate_number", &answer.authenticate_number);
            table.row("authenticate_state", answer.authenticate_state.as_str());
            table.row_some("authenticate_failed_reason", answer.authenticate_failed_reason.as_deref());
            table.row_some("authenticate_time", answer.authenticate_time.as_ref().map(|time| time.as_str()));
            table.row_some("authenticate_type", answer.authenticate_type.as_ref().map(|kind| kind.as_str()));
            table.row("project_name", &answer.project_name);
            table.row("employer_name", &answer.employer_name);
            table.print(output);
            verified(&answer, &client, output);
        }
        if timed_out {
            let seconds = self.wait_for;
            return Err(Failure::new(
                Exit::WaitTimedOut,
                text!("no final result within {seconds} s", "{seconds} 秒内没有最终结果"),
            )
            .outcome(Outcome::NoEffect)
            .hint(("it may still become final: query again", "它仍可能有最终结果：请稍后再查")));
        }
        if answer.authenticate_state == authentications::AuthenticateState::AuthenticateFailed {
            let reason = answer.authenticate_failed_reason.as_deref();
            return Err(Failure::new(
                Exit::Negative,
                (
                    format!("the verification failed: {}", reason.unwrap_or("no reason was given")),
                    format!("核身未通过：{}", reason.unwrap_or("未说明原因")),
                ),
            )
            .code("AUTHENTICATE_FAILED")
            .hint(("a new attempt needs a new pre-order with a new number", "再次核身需要用新单号重新预下单")));
        }
        Ok(Exit::Done)
    }
}
