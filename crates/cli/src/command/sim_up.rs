//! `wxp sim up`.

use crate::args::SimUp;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::interrupt::Interrupt;
use crate::output::Output;
use crate::sim::{self, Keys};
use crate::sim_log;

pub(crate) async fn run(args: &SimUp, output: &Output) -> Result<Exit, Failure> {
    let args = &args.start;
    let builder = sim::builder(args)?;
    let simulator = builder.start().await.map_err(sim::failure)?;
    // Before there are keys on the disk, which a signal would leave there, and before anybody can know that it is ready.
    let interrupt = Interrupt::listen()?;
    // From the first request on.
    let watch = (!args.quiet && !output.json).then(|| simulator.watch());
    let _keys = Keys::write(&simulator, args.data.is_some())?;
    let ready = simulator.ready();
    if let Some(file) = &args.ready_file {
        sim::write_ready(&ready, file)?;
    }
    sim::announce(&ready, sim::described(&ready, args)?, output);
    let log = watch.map(|watch| sim_log::tell(watch, *output));
    Ok(sim::serve(simulator, interrupt, log, output).await)
}
