//! The outbox: what is due goes out, and goes out again until the merchant has it.
//!
//! 1. what is due on the simulated clock is taken out of the store, the longest due first;
//! 2. each target has places of its own, so that one that hangs holds up no other;
//! 3. it is encrypted and signed again for each attempt, by the machine's clock, since receivers use theirs;
//! 4. the answer is kept, and 200 or 204 ends it; after anything else it is due again a step of the ladder later.
//!
//! Notifications under way when a simulator ends are due again when the next one starts: a merchant may get a
//! notification twice, as from WeChat Pay, and never not at all.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use weixinpay_core::{ApiV3Key, Lang, Text, text};

use crate::base::random;
use crate::base::refusal::Refusal;
use crate::engine::event::{Event, NotificationEvent};
use crate::faults::fault::{NotifyFired, Wrong};
use crate::notifications::delivery;
use crate::notifications::ladder;
use crate::notifications::notification::{Attempt, NotificationState};
use crate::notifications::outbox::Outbox;
use crate::notifications::store::{Claimed, Held, Next, Posted};
use crate::notifications::target::Target;
use crate::protocol::response_signer::Spoil;
use crate::server_state::ServerState;

/// How long until what came of an attempt is tried to be kept again.
const KEEP_AGAIN: Duration = Duration::from_secs(1);
/// Attempts at once, in all and to one target.
const AT_ONCE: usize = 256;
const AT_ONE: usize = 16;

/// A notification that was taken out: until this is dropped, the outbox is not settled.
struct Taken {
    claimed: Claimed,
    server: Arc<ServerState>,
}

/// The result of an attempt: what was sent, the notification's next state, and a note for the developer.
struct Done {
    attempts: Vec<Attempt>,
    next: Next,
    note: Option<Text>,
}

impl Drop for Taken {
    fn drop(&mut self) {
        self.server.outbox.out.fetch_sub(1, Ordering::Relaxed);
        self.server.outbox.ended.notify_waiters();
    }
}

/// Sends what is due until it is dropped; attempts end with it.
pub(crate) async fn run(server: Arc<ServerState>) {
    let all = Arc::new(Semaphore::new(AT_ONCE));
    let mut targets: HashMap<String, Arc<Semaphore>> = HashMap::new();
    let mut attempts = JoinSet::new();
    loop {
        while attempts.try_join_next().is_some() {}
        targets.retain(|_, target| Arc::strong_count(target) > 1);
        let next = match take(&server) {
            Ok((taken, wait)) => {
                for taken in taken {
                    let target = targets.entry(group(&taken.claimed.notify_url));
                    let target = Arc::clone(target.or_insert_with(|| Arc::new(Semaphore::new(AT_ONE))));
                    let all = Arc::clone(&all);
                    attempts.spawn(async move {
                        // Its target's place first: what waits for a target that hangs takes no place of all.
                        let _places = (target.acquire_owned().await, all.acquire_owned().await);
                        deliver(taken).await;
                    });
                }
                wait
            }
            Err(refusal) => {
                tracing::error!(
                    why = refusal.diagnosis.map(|words| words.en.into_owned()).unwrap_or_default(),
                    "the outbox cannot be read"
                );
                Some(Duration::from_secs(1))
            }
        };
        tokio::select! {
            () = server.engine.store.due.notified() => {}
            () = tokio::time::sleep(next.unwrap_or_default()), if next.is_some() => {}
        }
    }
}

/// Waits until nothing is due and nothing is out.
pub(crate) async fn settled(server: &ServerState) -> Result<(), Refusal> {
    loop {
        let ended = server.outbox.ended.notified();
        let mut ended = std::pin::pin!(ended);
        // From here on nothing that ends is missed.
        ended.as_mut().enable();
        if is_settled(server)? {
            return Ok(());
        }
        ended.await;
    }
}

fn is_settled(server: &ServerState) -> Result<bool, Refusal> {
    let session = server.engine.store.lock();
    let due = session.next_due()?.is_some_and(|due| due <= server.engine.clock.now());
    Ok(!due && server.outbox.out.load(Ordering::Relaxed) == 0)
}

/// Due notifications, and the time until the next one. An item that time has settled may cause a notification.
fn take(server: &Arc<ServerState>) -> Result<(Vec<Taken>, Option<Duration>), Refusal> {
    server.engine.happen(|session, motion| {
        let now = motion.now();
        let claimed = session.claim(now)?;
        // While the store is locked: otherwise it could be seen as neither due nor under way.
        server.outbox.out.fetch_add(claimed.len(), Ordering::Relaxed);
        let taken = claimed.into_iter().map(|claimed| Taken { claimed, server: Arc::clone(server) }).collect();
        let next = session.next_due()?.into_iter().chain(session.due_after(now)?).min();
        Ok((taken, next.and_then(|due| motion.until(due))))
    })
}

/// The receiver behind this address: notifications to it share the slots of a target.
fn group(notify_url: &str) -> String {
    let authority = notify_url.parse::<http::Uri>().ok().and_then(|url| url.authority().map(|a| a.as_str().to_owned()));
    authority.unwrap_or_default().to_ascii_lowercase()
}

async fn deliver(taken: Taken) {
    let (server, claimed) = (&*taken.server, &taken.claimed);
    let posted = server.engine.store.lock().posted(claimed);
    match posted {
        Ok(Some(posted)) => {
            let done = attempt(server, claimed.due, &posted).await;
            tell(server, &posted, &done);
            keep(server, claimed, &posted, &done).await;
        }
        // The world was reset.
        Ok(None) => {}
        Err(error) => {
            tracing::error!(%error, id = claimed.id, "a notification cannot be read; it is due at the next start")
        }
    }
}

fn tell(server: &ServerState, posted: &Posted, done: &Done) {
    let notice = &posted.notice;
    let watchers = &server.engine.store.watchers;
    let told = |status, why: Option<&Text>, drill: Option<&str>| {
        Some(Event::Notification(NotificationEvent {
            time: server.engine.clock.now(),
            id: notice.id.clone(),
            mchid: notice.mchid.clone(),
            event_type: notice.event_type.clone(),
            notify_url: notice.notify_url.clone(),
            status,
            why: why.cloned(),
            drill: drill.map(str::to_owned),
        }))
    };
    for attempt in &done.attempts {
        let status = attempt.status;
        watchers.tell(|| told(status, attempt.error.as_ref(), attempt.drill.as_deref()));
        let error = attempt.error.as_ref().map(|error| &*error.en);
        tracing::info!(id = notice.id, event = notice.event_type, url = notice.notify_url, status, error, "notified");
    }
    if done.attempts.is_empty() {
        watchers.tell(|| told(None, done.note.as_ref(), None));
        let note = done.note.as_ref().map(|note| &*note.en);
        tracing::warn!(id = notice.id, event = notice.event_type, note, "a notification is not sent now");
    }
}

/// Keeps what came of it. On a full disk it waits here until there is room, and is neither forgotten nor sent again.
async fn keep(server: &ServerState, claimed: &Claimed, posted: &Posted, done: &Done) {
    let mut said = false;
    while let Err(error) = kept(server, claimed, posted, done) {
        if !said {
            tracing::error!(%error, id = claimed.id, "what came of a notification cannot be kept; tried again each second");
        }
        said = true;
        tokio::time::sleep(KEEP_AGAIN).await;
    }
}

fn kept(server: &ServerState, claimed: &Claimed, posted: &Posted, done: &Done) -> rusqlite::Result<()> {
    let released = (!done.attempts.is_empty()).then(|| (&*posted.notice.mchid, server.engine.clock.now()));
    let session = server.engine.store.lock();
    let released = session.tried(claimed, &done.attempts, &done.next, done.note.as_ref(), released)?;
    if released || !matches!(done.next, Next::Over(_)) {
        server.engine.store.due.notify_one();
    }
    Ok(())
}

/// One attempt, as the drills want it.
async fn attempt(server: &ServerState, due: i64, posted: &Posted) -> Done {
    let Posted { notice, tries, tried, held: was_held } = posted;
    let not_sent =
        |why: Text| Done { attempts: Vec::new(), next: Next::Over(NotificationState::NotSent), note: Some(why) };
    let held = |held, due| Done { attempts: Vec::new(), next: Next::Held(held, due), note: None };
    let target = match Target::of(&notice.notify_url, &server.outbox.reach) {
        Ok(target) => target,
        Err(why) => return not_sent(why),
    };
    let Some(identity) = server.engine.world.identity(&notice.mchid) else {
        let mchid = &notice.mchid;
        return not_sent(text!("no merchant of this world has the mchid {mchid}", "模拟世界里没有商户号 {mchid}"));
    };
    let fired = server.drills.on_notification(&notice.mchid, &notice.event_type, *tried, was_held.is_some());
    let name = fired.map(|fired| fired.name).or(was_held.map(|held| match held {
        Held::ForAnother => "notify.reorder",
        Held::Late => "notify.late",
    }));
    let wrong = fired.map(|NotifyFired { wrong, .. }| wrong);
    let spoil = match wrong {
        Some(Wrong::Lost) => {
            return not_sent(Text::new(
                "notify.lost: it got lost on the way; query instead",
                "notify.lost：通知在路上丢了；请主动查询",
            ));
        }
        Some(Wrong::Late(seconds)) => return held(Held::Late, due + seconds),
        Some(Wrong::Reorder(seconds)) => return held(Held::ForAnother, due + seconds),
        Some(Wrong::Probe { .. }) => Some(Spoil::Probe),
        Some(Wrong::BadSignature) => Some(Spoil::Bad),
        Some(Wrong::Stale(seconds)) => Some(Spoil::Stale(seconds)),
        Some(Wrong::OtherKey | Wrong::Duplicate) | None => None,
    };
    let request = || {
        let other = (wrong == Some(Wrong::OtherKey)).then(|| ApiV3Key::new(random::nonce())).transpose()?;
        let key = match &other {
            Some(other) => other,
            None => identity.api_v3_key().map_err(|_| broken())?,
        };
        let notifier = identity.notifier(&notice.id, server.engine.clock.now()).map_err(|_| broken())?;
        delivery::request(notice, &target, key, &notifier, spoil)
    };
    let send = async || -> Result<Attempt, weixinpay_core::Error> {
        let Outbox { patience, tls, reach, .. } = &server.outbox;
        Ok(delivery::send(request()?, &target, (*patience, tls, reach), due, name).await)
    };
    let sent = if wrong == Some(Wrong::Duplicate) {
        let (one, two) = tokio::join!(send(), send());
        one.and_then(|one| Ok(vec![one, two?]))
    } else {
        send().await.map(|one| vec![one])
    };
    let attempts = match sent {
        Ok(attempts) => attempts,
        Err(error) => {
            return not_sent(
                (format!("it cannot be made: {error}"), format!("无法生成通知：{}", error.text(Lang::Zh))).into(),
            );
        }
    };
    let accepted = attempts.iter().any(Attempt::is_accepted);
    let next = match (accepted, wrong, ladder::of(&notice.event_type).steps.get(*tries)) {
        (true, ..) => Next::Over(NotificationState::Delivered),
        (false, Some(Wrong::Probe { resend: false }), _) | (false, _, None) => Next::Over(NotificationState::Failed),
        (false, _, Some(step)) => Next::Again(due + step),
    };
    let note = match wrong {
        Some(Wrong::Probe { .. } | Wrong::BadSignature) if accepted => Some(Text::new(
            "the receiver accepted a wrong signature: it does not verify",
            "接收方接受了错误的签名：它没有验签",
        )),
        Some(Wrong::Stale(_)) if accepted => Some(Text::new(
            "the receiver accepted a signature that is too old: an attacker can replay what was sent once",
            "接收方接受了过期的签名：旧通知可以被重放",
        )),
        Some(Wrong::OtherKey) if accepted => Some(Text::new(
            "the receiver accepted a resource that it cannot have decrypted",
            "接收方接受了它不可能解密的通知内容",
        )),
        _ => None,
    };
    Done { attempts, next, note }
}

/// A key of the seed cannot be used; it was checked at the start.
fn broken() -> weixinpay_core::Error {
    weixinpay_core::Error::config(("a key of the seed cannot be used", "种子里有密钥无法使用"))
}
