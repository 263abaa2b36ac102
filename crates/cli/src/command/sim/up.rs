//! `wxp sim up`.

use crate::exit::Exit;
use crate::failure::Failure;
use crate::files::write_ready;
use crate::interrupt::Interrupt;
use crate::runtime::on_runtime;
use crate::simulator::keys::Keys;
use crate::simulator::serving::serve;
use crate::simulator::start::{self, Start};
use crate::simulator::{announcement, log};
use crate::terminal::output::Output;
use clap::Args;

/// Run the simulator until it is interrupted
///
/// 运行模拟器，直到被中断
#[derive(Debug, Args)]
pub(crate) struct Up {
    #[command(flatten)]
    start: Start,
}

impl Up {
    pub(crate) fn run(&self, output: &Output) -> Result<Exit, Failure> {
        on_runtime(run(self, output))
    }
}

async fn run(args: &Up, output: &Output) -> Result<Exit, Failure> {
    let args = &args.start;
    let builder = args.builder()?;
    let simulator = builder.start().await.map_err(start::failure)?;
    // Before there are keys on the disk, which a signal would leave there, and before anybody can know that it is ready.
    let interrupt = Interrupt::listen()?;
    // From the first request on.
    let watch = (!args.quiet && !output.json).then(|| simulator.watch());
    let _keys = Keys::write(&simulator, args.data.is_some())?;
    let ready = simulator.ready();
    if let Some(file) = &args.ready_file {
        write_ready(&ready, file)?;
    }
    announcement::announce(&ready, args.described(&ready)?, output);
    let log = watch.map(|watch| log::tell(watch, *output));
    Ok(serve(simulator, interrupt, log, output).await)
}
