//! `wxp sim up`.

use crate::client_env::{Route, ready_file};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::interrupt::Interrupt;
use crate::runtime::on_runtime;
use crate::simulator::keys::Keys;
use crate::simulator::serving::serve;
use crate::simulator::start::{self, Start};
use crate::simulator::{announcement, log, stdin};
use crate::terminal::output::Output;
use clap::Args;

/// Run the simulator until it is interrupted
///
/// 运行模拟器，直到被中断
#[derive(Debug, Args)]
pub(crate) struct Up {
    #[command(flatten)]
    start: Start,
    /// End when standard input is closed, so that a program that starts the simulator leaves none behind when it dies
    ///
    /// 标准输入关闭时结束：启动模拟器的程序一旦退出，模拟器也随之退出
    #[arg(long)]
    end_with_stdin: bool,
}

impl Up {
    pub(crate) fn run(&self, output: &Output) -> Result<Exit, Failure> {
        on_runtime(run(self, output))
    }
}

async fn run(up: &Up, output: &Output) -> Result<Exit, Failure> {
    let args = &up.start;
    let builder = args.builder()?;
    let simulator = builder.start().await.map_err(start::failure)?;
    // Before there are keys on the disk, which a signal would leave there, and before anybody can know that it is ready.
    let mut interrupt = Interrupt::listen()?;
    // From the first request on.
    let watch = (!args.quiet && !output.json).then(|| simulator.watch());
    let _keys = Keys::write(&simulator, args.data.is_some())?;
    let ready = simulator.ready();
    let merchant = args.described(&ready)?;
    if let Some(file) = &args.ready_file {
        ready_file::write(&ready, merchant, Route::Proxy, file)?;
    }
    announcement::announce(&ready, merchant, output);
    let log = watch.map(|watch| log::tell(watch, *output));
    let end = async {
        tokio::select! {
            () = interrupt.wait() => Exit::Interrupted,
            () = stdin::closed(), if up.end_with_stdin => Exit::Done,
        }
    };
    Ok(serve(simulator, end, log, output).await)
}
