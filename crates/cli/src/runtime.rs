//! Threads for what waits: for an answer, for a signal, for a child.

use std::future::Future;
use weixinpay::text;

use crate::exit::Exit;
use crate::failure::Failure;

/// Started only for commands that do something: the help needs no threads.
pub(crate) fn on_runtime<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().map_err(|error| {
            Failure::new(Exit::NotSent, text!("no threads could be started: {error}", "无法启动线程：{error}"))
        })?;
    runtime.block_on(work)
}
