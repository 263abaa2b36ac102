//! `wxp demo`: the story, against a simulator inside this process.

use self::story::{SP_MCHID, Story};
mod mask;
mod story;

use clap::Args;
use weixinpay::Outcome;
use weixinpay_simulator::Simulator;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::interrupt::Interrupt;
use crate::runtime::on_runtime;
use crate::simulator::announcement;
use crate::simulator::client::client;
use crate::simulator::keys::Keys;
use crate::simulator::log;
use crate::simulator::serving::serve;
use crate::simulator::start;
use crate::terminal::output::Output;
use crate::terminal::timeline::Timeline;

/// See a Payroll Card pre-order end to end: no account, no network
///
/// 从头到尾演示一次微工卡核身预下单：不需要商户号，也不需要网络
#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// Keep the simulator running afterwards, and print the environment to use it
    ///
    /// 演示结束后保持模拟器运行，并给出使用它的环境变量
    #[arg(long)]
    serve: bool,
}

impl Demo {
    pub(crate) fn run(&self, output: &Output) -> Result<Exit, Failure> {
        on_runtime(run(self, output))
    }
}

async fn run(args: &Demo, output: &Output) -> Result<Exit, Failure> {
    // Before anybody can know that it runs, and ask it to end.
    let mut interrupt = Interrupt::listen()?;
    let simulator = Simulator::builder().start().await.map_err(start::failure)?;
    let _keys = args.serve.then(|| Keys::write(&simulator, false)).transpose()?;
    if args.serve && output.json {
        // Before the story: its last line stays the result.
        announce(&simulator, output);
    }
    interrupt.guard(Outcome::NoEffect, tell(&simulator, output)).await?;
    if !args.serve {
        return Ok(Exit::Done);
    }
    let log = (!output.json).then(|| {
        announce(&simulator, output);
        log::tell(simulator.watch(), *output)
    });
    let end = async {
        interrupt.wait().await;
        Exit::Interrupted
    };
    Ok(serve(simulator, end, log, output).await)
}

/// As the merchant that the story is about.
fn announce(simulator: &Simulator, output: &Output) {
    let ready = simulator.ready();
    if let Some(merchant) = ready.merchants.iter().find(|merchant| merchant.mchid == SP_MCHID) {
        announcement::announce(&ready, merchant, output);
    }
}

async fn tell(simulator: &Simulator, output: &Output) -> Result<(), Failure> {
    let client = client(simulator, SP_MCHID)?;
    let lang = output.lang;
    let mut timeline = Timeline::new(output);
    timeline.open(
        lang.pick("A Payroll Card pre-order, end to end", "微工卡核身预下单，从头到尾"),
        &[
            Story::cast(lang),
            lang.pick(
                format!("simulator {}: verifies requests and signs answers", simulator.base_url()),
                format!("模拟器 {}：验请求的签名，也给应答签名", simulator.base_url()),
            ),
        ],
    );
    let story = Story { client: &client, simulator, timeline: &mut timeline, lang };
    let ending = story.tell().await?;
    let advice = [
        ("wxp demo --serve", lang.pick("the same, and the simulator stays", "演示后保持模拟器运行")),
        ("wxp sim up", lang.pick("the simulator alone, for your own code", "单独运行模拟器，用你自己的代码连接")),
        ("wxp payroll --help", lang.pick("the same steps, one at a time", "在命令行里一步步来")),
    ];
    timeline.close(ending.facts, &ending.authenticate_state, &advice);
    Ok(())
}
