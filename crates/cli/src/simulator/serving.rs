//! A simulator that serves until it is to end.

use std::future::Future;

use weixinpay_simulator::Simulator;

use super::log::Log;
use crate::exit::Exit;
use crate::terminal::output::Output;

/// Serves until `end` says how the command ends.
pub(crate) async fn serve(
    simulator: Simulator,
    end: impl Future<Output = Exit>,
    log: Option<Log>,
    output: &Output,
) -> Exit {
    let exit = end.await;
    simulator.shutdown().await;
    let told = match log {
        Some(log) => log.end().await,
        None => true,
    };
    if told && !output.json {
        output.words(output.lang.pick("the simulator has stopped", "模拟器已停止"));
    }
    exit
}
