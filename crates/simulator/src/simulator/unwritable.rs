//! A disk that takes nothing more, and then does.

use std::task::Poll;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use super::Simulator;
use crate::notifications::custom_notification::NewNotification;
use crate::notifications::notification::NotificationState;

#[tokio::test]
async fn what_came_of_a_notification_is_kept_once_there_is_room_and_it_is_not_sent_again() {
    let sim = Simulator::builder().start().await.unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    let new = || NewNotification::new("REFUND.SUCCESS", url.as_str());
    sim.notifications().send(new()).await.unwrap();
    let (mut stream, _) = listener.accept().await.unwrap();
    let refuse = |refuse| sim.server.engine.store.lock().refuse_changes(refuse);
    refuse(true);
    let error = sim.notifications().send(new()).await.unwrap_err();
    assert!(error.hint().en.starts_with("the store failed: "), "{error}");
    assert!(stream.read(&mut [0; 65_536]).await.unwrap() > 0);
    stream.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n").await.unwrap();
    stream.shutdown().await.unwrap();
    while stream.read(&mut [0; 65_536]).await.unwrap() > 0 {}
    let states = async || sim.notifications().list().await.into_iter().map(|one| one.state).collect::<Vec<_>>();
    assert_eq!(states().await, [NotificationState::Pending]);

    refuse(false);
    sim.notifications().settled().await;
    assert_eq!(states().await, [NotificationState::Delivered]);
    sim.clock().advance(90_000).await;
    sim.notifications().settled().await;
    let again = std::future::poll_fn(|context| Poll::Ready(listener.poll_accept(context).is_ready())).await;
    assert!(!again, "it was sent once");
}
