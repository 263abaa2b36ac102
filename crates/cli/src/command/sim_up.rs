//! `wxp sim up`.

use weixinpay_simulator::{PlatformMode, Simulator};

use crate::args::SimUp;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::interrupt::Interrupt;
use crate::output::Output;
use crate::sim::{self, Keys};
use crate::sim_log;

pub(crate) async fn run(args: &SimUp, output: &Output) -> Result<Exit, Failure> {
    let builder = Simulator::builder()
        .listen(args.listen)
        .notify_anywhere(args.notify_anywhere)
        .strict_fidelity(args.strict_fidelity);
    let mut builder = args.drills.iter().fold(builder, |builder, drill| builder.drill(drill));
    if let Some(mode) = &args.platform {
        builder = builder.platform(mode.parse::<PlatformMode>().map_err(|error| Failure::usage(error.to_string()))?);
    }
    if let Some(address) = args.listen_standby {
        builder = builder.listen_standby(address);
    }
    if let Some(address) = args.listen_tls {
        builder = builder.listen_tls(address);
    }
    if let Some(address) = args.listen_proxy {
        builder = builder.listen_proxy(address);
    }
    if let Some(directory) = &args.data {
        builder = builder.data(directory);
    }
    let simulator = builder.start().await.map_err(sim::failure)?;
    // From the first request on.
    let watch = (!args.quiet && !output.json).then(|| simulator.watch());
    let _keys = Keys::write(&simulator, args.data.is_some())?;
    // Before anybody can know that it is ready, and ask it to end.
    let interrupt = Interrupt::listen()?;
    let ready = simulator.ready();
    if let Some(file) = &args.ready_file {
        sim::write_ready(&ready, file)?;
    }
    sim::announce(&ready, output);
    let log = watch.map(|watch| sim_log::tell(watch, *output));
    Ok(sim::serve(simulator, interrupt, log, output).await)
}
