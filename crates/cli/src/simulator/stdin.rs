//! Standard input as a sign of life of the program that started the simulator.

use std::io;

use tokio::sync::oneshot;

/// Returns when standard input is closed, as it is when the program at its other end has died. Its content is discarded.
///
/// A thread of its own reads: one of the runtime's would have to end before the process can.
pub(crate) async fn closed() {
    let (end, ended) = oneshot::channel();
    std::thread::spawn(move || {
        // An error ends it, too: no program can be heard any more.
        let _ = io::copy(&mut io::stdin().lock(), &mut io::sink());
        let _ = end.send(());
    });
    let _ = ended.await;
}
