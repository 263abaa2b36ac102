//! `wxp payroll pre-order`.

use clap::Args;
use weixinpay::Outcome;
use weixinpay::payroll_card::Launch;
use weixinpay::v3::payroll_card::AuthenticateType;
use weixinpay::v3::payroll_card::authentications::pre_order;

use super::verified::verified;
use super::worker::Worker;
use crate::config::{Connection, environment};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::interrupt::unless_interrupted;
use crate::runtime::on_runtime;
use crate::terminal::output::Output;
use crate::terminal::table::Table;

/// Place the order that precedes a worker's identity verification
///
/// 微工卡核身预下单
#[derive(Debug, Args)]
pub(crate) struct PreOrder {
    #[command(flatten)]
    worker: Worker,
    /// Your number for this verification: letters and digits, never used before
    ///
    /// 商家核身单号：字母和数字，不可重复使用
    #[arg(long, value_name = "NUMBER")]
    authenticate_number: String,
    /// Name of the project, shown to the worker
    ///
    /// 项目名称，会展示给工人
    #[arg(long, value_name = "NAME")]
    project_name: String,
    /// Name of the employer, shown to the worker
    ///
    /// 用工单位名称，会展示给工人
    #[arg(long, value_name = "NAME")]
    employer_name: String,
    /// Purpose of the verification: SIGN_IN, INSURANCE, CONTRACT, NORMAL
    ///
    /// 核身类型：SIGN_IN、INSURANCE、CONTRACT、NORMAL
    #[arg(long, value_name = "TYPE")]
    authenticate_type: Option<String>,
    #[command(flatten)]
    connection: Connection,
}

impl PreOrder {
    pub(crate) fn run(&self, output: &Output) -> Result<Exit, Failure> {
        on_runtime(unless_interrupted(Outcome::Unknown, self.place(output)))
    }

    async fn place(&self, output: &Output) -> Result<Exit, Failure> {
        let client = self.connection.client(&environment, output)?;
        let request = pre_order::PostRequest {
            openid: self.worker.openid.clone(),
            appid: self.worker.appid.clone(),
            sub_appid: self.worker.sub_appid.clone(),
            sub_mchid: self.worker.sub_mchid.clone(),
            authenticate_number: self.authenticate_number.clone(),
            project_name: self.project_name.clone(),
            employer_name: self.employer_name.clone(),
            authenticate_type: self.authenticate_type.as_deref().map(AuthenticateType::from),
        };
        let order = client.v3().payroll_card().authentications().pre_order().post(&request).await?;
        if output.json {
            output.raw(order.raw());
            return Ok(Exit::Done);
        }
        let launch = Launch::authenticate(&request, &order);
        output.title(output.lang.pick("The pre-order is placed", "核身预下单成功"));
        let mut table = Table::default();
        table.row("authenticate_number", &order.authenticate_number);
        table.row("token", &order.token);
        table.row("expires_in", &format!("{} s", order.expires_in));
        table.row("appId", launch.app_id());
        table.row("path", &launch.path());
        table.print(output);
        output.advice(&format!(
            "wxp payroll result --authenticate-number {} --sub-mchid {} --wait",
            order.authenticate_number, order.sub_mchid
        ));
        verified(&order, &client, output);
        Ok(Exit::Done)
    }
}
