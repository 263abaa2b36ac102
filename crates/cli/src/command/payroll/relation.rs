//! `wxp payroll relation`.

use clap::Args;
use weixinpay::Outcome;
use weixinpay::v3::payroll_card::relations;

use super::verified::verified;
use super::worker::Worker;
use crate::config::{Connection, environment};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::interrupt::unless_interrupted;
use crate::runtime::on_runtime;
use crate::terminal::output::Output;
use crate::terminal::table::Table;

/// Query whether a worker has opened a card and authorized the sub-merchant
///
/// 查询工人是否已开通微工卡、是否已授权给特约商户
#[derive(Debug, Args)]
pub(crate) struct Relation {
    #[command(flatten)]
    worker: Worker,
    #[command(flatten)]
    connection: Connection,
}

impl Relation {
    pub(crate) fn run(&self, output: &Output) -> Result<Exit, Failure> {
        on_runtime(unless_interrupted(Outcome::NoEffect, self.query(output)))
    }

    async fn query(&self, output: &Output) -> Result<Exit, Failure> {
        let client = self.connection.client(&environment, output)?;
        let query = relations::openid::GetQuery {
            sub_mchid: self.worker.sub_mchid.clone(),
            appid: self.worker.appid.clone(),
            sub_appid: self.worker.sub_appid.clone(),
        };
        let answer = client.v3().payroll_card().relations().openid(&self.worker.openid).get(&query).await?;
        if output.json {
            output.raw(answer.raw());
            return Ok(Exit::Done);
        }
        let mut table = Table::default();
        table.row("openid", &answer.openid);
        table.row("sub_mchid", &answer.sub_mchid);
        table.row("authorize_state", answer.authorize_state.as_str());
        table.row_some("authorize_time", answer.authorize_time.as_ref().map(|time| time.as_str()));
        table.row_some("deauthorize_time", answer.deauthorize_time.as_ref().map(|time| time.as_str()));
        table.row_some("register_state", answer.register_state.as_ref().map(|state| state.as_str()));
        table.row_some("register_time", answer.register_time.as_ref().map(|time| time.as_str()));
        table.row_some("close_time", answer.close_time.as_ref().map(|time| time.as_str()));
        table.print(output);
        verified(&answer, &client, output);
        Ok(Exit::Done)
    }
}
