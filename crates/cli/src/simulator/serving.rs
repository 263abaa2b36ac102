//! A simulator that serves until it is interrupted.

use weixinpay_simulator::Simulator;

use super::log::Log;
use crate::exit::Exit;
use crate::interrupt::Interrupt;
use crate::terminal::output::Output;

/// Serves until interrupted.
pub(crate) async fn serve(simulator: Simulator, mut interrupt: Interrupt, log: Option<Log>, output: &Output) -> Exit {
    interrupt.wait().await;
    simulator.shutdown().await;
    let told = match log {
        Some(log) => log.end().await,
        None => true,
    };
    if told && !output.json {
        output.words(output.lang.pick("the simulator has stopped", "模拟器已停止"));
    }
    Exit::Interrupted
}
