//! `wxp payroll list`.

use std::time::{SystemTime, UNIX_EPOCH};

use clap::Args;
use weixinpay::v3::payroll_card::authentications;
use weixinpay::{Date, Outcome};

use super::verified::verified;
use super::worker::Worker;
use crate::config::{Connection, environment};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::interrupt::unless_interrupted;
use crate::runtime::on_runtime;
use crate::terminal::output::Output;
use crate::terminal::table::Table;

/// List a worker's successful verifications of one day
///
/// 查询工人某一天的核身成功记录
#[derive(Debug, Args)]
pub(crate) struct List {
    #[command(flatten)]
    worker: Worker,
    /// The day, yyyy-MM-dd, at most 90 days ago [default: today in Beijing]
    ///
    /// 日期 yyyy-MM-dd，最早为 90 天前 [默认：北京时间今天]
    #[arg(long, value_name = "DATE")]
    authenticate_date: Option<String>,
    /// How many to skip
    ///
    /// 跳过多少条
    #[arg(long, value_name = "N")]
    offset: Option<i64>,
    /// How many to show, 1 to 10
    ///
    /// 返回多少条，1 到 10
    #[arg(long, value_name = "N")]
    limit: Option<i64>,
    #[command(flatten)]
    connection: Connection,
}

impl List {
    pub(crate) fn run(&self, output: &Output) -> Result<Exit, Failure> {
        on_runtime(unless_interrupted(Outcome::NoEffect, self.list(output)))
    }

    async fn list(&self, output: &Output) -> Result<Exit, Failure> {
        let client = self.connection.client(&environment, output)?;
        let date = self.authenticate_date.as_deref().map_or_else(|| Date::from_unix(now()), Date::from);
        let query = authentications::GetQuery {
            openid: self.worker.openid.clone(),
            appid: self.worker.appid.clone(),
            sub_appid: self.worker.sub_appid.clone(),
            sub_mchid: self.worker.sub_mchid.clone(),
            authenticate_date: date,
            offset: self.offset,
            limit: self.limit,
            ..Default::default()
        };
        let answer = client.v3().payroll_card().authentications().get(&query).await?;
        if output.json {
            output.raw(answer.raw());
            return Ok(Exit::Done);
        }
        let records: Vec<_> = answer.data.iter().flatten().collect();
        for record in &records {
            let mut table = Table::default();
            table.row("authenticate_number", &record.authenticate_number);
            table.row("authenticate_state", record.authenticate_state.as_str());
            table.row_some("authenticate_time", record.authenticate_time.as_ref().map(|time| time.as_str()));
            table.row("project_name", &record.project_name);
            table.row("employer_name", &record.employer_name);
            table.print(output);
            output.line("");
        }
        let (shown, all, day) = (records.len(), answer.total_count, &query.authenticate_date);
        output.words(&output.lang.pick(format!("{day}: {shown} of {all}"), format!("{day}：{shown} / {all} 条")));
        verified(&answer, &client, output);
        Ok(Exit::Done)
    }
}

/// Unix seconds.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}
