//! `wxp payroll pre-order | result | relation | list`.

use std::time::Duration;

use weixinpay::payroll_card::{Launch, Verification, Waited, wait_for_result};
use weixinpay::v3::payroll_card::AuthenticateType;
use weixinpay::v3::payroll_card::authentications::{self, authenticate_number, pre_order};
use weixinpay::v3::payroll_card::relations;
use weixinpay::{Client, Date, Outcome, Response};

use crate::args::{List, Payroll, PreOrder, Relation, VerificationResult};
use crate::config::{client, environment};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::interrupt::unless_interrupted;
use crate::output::{Output, Style};
use crate::table::Table;
use crate::width::shorten;

pub(crate) async fn run(args: &Payroll, output: &Output) -> Result<Exit, Failure> {
    match args {
        Payroll::PreOrder(args) => unless_interrupted(Outcome::Unknown, place(args, output)).await,
        Payroll::Result(args) => unless_interrupted(Outcome::NotSent, result(args, output)).await,
        Payroll::Relation(args) => unless_interrupted(Outcome::NotSent, relation(args, output)).await,
        Payroll::List(args) => unless_interrupted(Outcome::NotSent, list(args, output)).await,
    }
}

async fn place(args: &PreOrder, output: &Output) -> Result<Exit, Failure> {
    let client = client(&args.connection, &environment, output)?;
    let request = pre_order::PostRequest {
        openid: args.worker.openid.clone(),
        appid: args.worker.appid.clone(),
        sub_appid: args.worker.sub_appid.clone(),
        sub_mchid: args.worker.sub_mchid.clone(),
        authenticate_number: args.authenticate_number.clone(),
        project_name: args.project_name.clone(),
        employer_name: args.employer_name.clone(),
        authenticate_type: args.authenticate_type.as_deref().map(AuthenticateType::from),
    };
    let order = client.v3().payroll_card().authentications().pre_order().post(&request).await?;
    if output.json {
        output.raw(order.raw());
        return Ok(Exit::Done);
    }
    let launch = Launch::authenticate(&request, &order);
    output.title(output.lang.pick("核身预下单成功", "The pre-order is placed"));
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

async fn result(args: &VerificationResult, output: &Output) -> Result<Exit, Failure> {
    let client = client(&args.connection, &environment, output)?;
    let (answer, timed_out) = if args.wait {
        if !output.json {
            output.error_line(&output.paint_error(
                Style::Quiet,
                &output.lang.pick(
                    format!("等待工人完成核身，最多 {} 秒……", args.wait_for),
                    format!("waiting for the worker, at most {} s …", args.wait_for),
                ),
            ));
        }
        let verification = Verification {
            authenticate_number: args.authenticate_number.clone(),
            sub_mchid: args.sub_mchid.clone(),
            expires_in: args.wait_for.into(),
        };
        match wait_for_result(&client, verification).grace(Duration::ZERO).await? {
            Waited::Final(answer) => (answer, false),
            Waited::StillProcessing(answer) => (answer, true),
        }
    } else {
        let query = authenticate_number::GetQuery { sub_mchid: args.sub_mchid.clone() };
        let path = client.v3().payroll_card().authentications().authenticate_number(&args.authenticate_number);
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
        return Err(Failure::new(Exit::WaitTimedOut, format!("no final result within {} s", args.wait_for))
            .zh(format!("{} 秒内没有最终结果", args.wait_for))
            .outcome(Outcome::NotSent)
            .hint("it may still become final: query again"));
    }
    if answer.authenticate_state == authentications::AuthenticateState::AuthenticateFailed {
        let reason = answer.authenticate_failed_reason.as_deref();
        return Err(Failure::new(
            Exit::Negative,
            format!("the verification failed: {}", reason.unwrap_or("no reason was given")),
        )
        .zh(reason.unwrap_or("未说明原因"))
        .code("AUTHENTICATE_FAILED")
        .hint("a new attempt needs a new pre-order with a new number"));
    }
    Ok(Exit::Done)
}

async fn relation(args: &Relation, output: &Output) -> Result<Exit, Failure> {
    let client = client(&args.connection, &environment, output)?;
    let query = relations::openid::GetQuery {
        sub_mchid: args.worker.sub_mchid.clone(),
        appid: args.worker.appid.clone(),
        sub_appid: args.worker.sub_appid.clone(),
    };
    let answer = client.v3().payroll_card().relations().openid(&args.worker.openid).get(&query).await?;
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

async fn list(args: &List, output: &Output) -> Result<Exit, Failure> {
    let client = client(&args.connection, &environment, output)?;
    let date = args.authenticate_date.as_deref().map_or_else(|| Date::from_unix(super::now()), Date::from);
    let query = authentications::GetQuery {
        openid: args.worker.openid.clone(),
        appid: args.worker.appid.clone(),
        sub_appid: args.worker.sub_appid.clone(),
        sub_mchid: args.worker.sub_mchid.clone(),
        authenticate_date: date,
        offset: args.offset,
        limit: args.limit,
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
    output.words(&output.lang.pick(format!("{day}：{shown} / {all} 条"), format!("{day}: {shown} of {all}")));
    verified(&answer, &client, output);
    Ok(Exit::Done)
}

/// Who vouches for what was just printed.
fn verified<T>(answer: &Response<T>, client: &Client, output: &Output) {
    let by = output.lang.pick("应答已验签，密钥", "signature verified by");
    let request = answer.request_id().map(|id| format!(" · Request-ID {id}")).unwrap_or_default();
    let host = client.host().host().unwrap_or_default();
    output.words(&format!("✓ {by} {} · {host}{request}", shorten(answer.key_id(), 24)));
}
