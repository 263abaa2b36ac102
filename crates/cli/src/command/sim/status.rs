//! `wxp sim status`.

use std::error::Error;
use std::io;
use std::time::Duration;

use bytes::Bytes;
use clap::Args;
use http_body_util::{BodyExt as _, Empty, Limited};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use serde_json::{Value, json};
use weixinpay::{Text, text};

use crate::config::environment;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::files::io_text;
use crate::runtime::on_runtime;
use crate::simulator::base_url::base_url;
use crate::terminal::output::Output;

/// How long an answer may take, and how many bytes it may have.
const PATIENCE: Duration = Duration::from_secs(5);
const MOST: usize = 64 << 10;

/// Ask a running simulator whether it is ready, such as for the health check of a container
///
/// 询问正在运行的模拟器是否就绪，可用作容器的健康检查
#[derive(Debug, Args)]
pub(crate) struct Status {
    /// Base URL of the simulator (WXP_BASE_URL)
    ///
    /// 模拟器的地址（WXP_BASE_URL）
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
}

impl Status {
    pub(crate) fn run(&self, output: &Output) -> Result<Exit, Failure> {
        let base = base_url(self.base_url.as_deref(), &environment)?;
        on_runtime(run(&base, output))
    }
}

async fn run(base: &str, output: &Output) -> Result<Exit, Failure> {
    let version = match ask(&format!("{base}/_sim/")).await {
        Ok(Some(version)) => version,
        Ok(None) => {
            return Err(Failure::new(
                Exit::Failed,
                text!("{base} answers, but is no simulator", "{base} 有应答，但不是模拟器"),
            )
            .hint(("`wxp sim up` prints the address of its simulator", "wxp sim up 会打印模拟器的地址")));
        }
        Err(Text { en, zh }) => {
            return Err(Failure::new(
                Exit::NotSent,
                text!("no simulator answers at {base}: {en}", "{base} 没有模拟器应答：{zh}"),
            )
            .hint((
                "start one with `wxp sim up`, which prints its address",
                "请用 wxp sim up 启动一个，它会打印自己的地址",
            )));
        }
    };
    if output.json {
        output.line(&json!({ "ready": true, "base_url": base, "version": version }).to_string());
    } else {
        output.line(output.lang.pick(
            &*format!("The simulator is ready  {base}  {version}"),
            &*format!("模拟器已就绪  {base}  {version}"),
        ));
    }
    Ok(Exit::Done)
}

/// The version of the simulator there; nothing if something else answers.
async fn ask(url: &str) -> Result<Option<String>, Text> {
    let client = Client::builder(TokioExecutor::new()).build_http::<Empty<Bytes>>();
    let url = url.parse().map_err(|error: http::uri::InvalidUri| Text::same(error.to_string()))?;
    let answer = async {
        let answer = client.get(url).await.map_err(|error| root(&error))?;
        let body = Limited::new(answer.into_body(), MOST).collect().await.map_err(|error| root(&*error))?;
        let said: Value = serde_json::from_slice(&body.to_bytes()).unwrap_or_default();
        Ok(said["simulator"].as_str().map(str::to_owned))
    };
    let seconds = PATIENCE.as_secs();
    let late = || text!("nothing came in {seconds} s", "{seconds} 秒内没有应答");
    tokio::time::timeout(PATIENCE, answer).await.unwrap_or_else(|_| Err(late()))
}

/// The first cause: those above say only that there is one.
fn root(error: &(dyn Error + 'static)) -> Text {
    let mut cause = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    cause.downcast_ref::<io::Error>().map_or_else(|| Text::same(cause.to_string()), io_text)
}
