//! The simulator as a value: start it, use it, drop it.

pub(crate) mod clock;
pub(crate) mod expectations;
pub(crate) mod platform_keys;
pub(crate) mod ready;
pub(crate) mod snapshot;
#[cfg(test)]
pub(crate) mod unwritable;

use std::borrow::Cow;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::task::JoinHandle;

use crate::base::clock::{Clock, Motion};
use crate::base::control_error::ControlError;
use crate::base::files;
use crate::base::start_error::StartError;
use crate::base::strict::Strict;
use crate::engine::event::EventStream;
use crate::engine::expectation::Expectations;
use crate::engine::journal::{Journal, JournalEntry};
use crate::engine::key_files;
use crate::engine::snapshot::Snapshots;
use crate::engine::store::Store;
use crate::engine::transactions::Engine;
use crate::faults::fault::FaultList;
use crate::http::server::serve;
use crate::notifications::outbox::{self, Outbox};
use crate::notifications::sending;
use crate::notifications::target::Reach;
use crate::products::REGISTRY;
use crate::server_state::{Addresses, ServerState};
use crate::wire::connections;
use crate::wire::listener::{Listener, Listeners};
use crate::wire::tls::Tls;
use crate::world::authority::Authority;
use crate::world::merchant::Merchant;
use crate::world::own_ids::OwnIds;
use crate::world::platform::PlatformMode;
use crate::world::population::{FIRST, World};

/// A running simulator. Dropping it closes its ports and ends its connections, as soon as its runtime gets to it;
/// [`shutdown`](Self::shutdown) waits until that is done. Either fails the test whose [expectations](Self::expect) were
/// not met.
#[derive(Debug)]
pub struct Simulator {
    pub(crate) server: Arc<ServerState>,
    pub(crate) base_url: String,
    pub(crate) standby_url: String,
    pub(crate) control_url: String,
    pub(crate) tls_url: String,
    pub(crate) proxy_url: String,
    pub(crate) tls: Arc<Tls>,
    pub(crate) task: JoinHandle<()>,
}

/// Options for starting a simulator.
#[derive(Debug, Clone)]
#[must_use]
pub struct Builder {
    pub(crate) listen: SocketAddr,
    pub(crate) listen_standby: Option<SocketAddr>,
    pub(crate) listen_tls: Option<SocketAddr>,
    pub(crate) listen_proxy: Option<SocketAddr>,
    pub(crate) data: Option<PathBuf>,
    pub(crate) seed: Option<String>,
    pub(crate) own_ids: OwnIds,
    pub(crate) drills: Vec<String>,
    pub(crate) strict_fidelity: bool,
    pub(crate) frozen: bool,
    pub(crate) platform: Option<PlatformMode>,
    pub(crate) notify_anywhere: bool,
    pub(crate) notify_timeout: Duration,
    pub(crate) connections: usize,
}

impl Simulator {
    /// A simulator of the first world, in memory, on a free port of the loopback address.
    pub fn builder() -> Builder {
        Builder {
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            listen_standby: None,
            listen_tls: None,
            listen_proxy: None,
            data: None,
            seed: None,
            own_ids: OwnIds::default(),
            drills: Vec::new(),
            strict_fidelity: false,
            frozen: false,
            platform: None,
            notify_anywhere: false,
            notify_timeout: outbox::PATIENCE,
            connections: connections::MOST,
        }
    }

    /// The address of WeChat Pay: `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The address of WeChat Pay's standby host: `http://127.0.0.1:PORT`. It answers while the drill
    /// `host.primary-down` keeps [`base_url`](Self::base_url) from answering.
    #[must_use]
    pub fn standby_url(&self) -> &str {
        &self.standby_url
    }

    /// The address for control requests: `http://127.0.0.1:PORT/_sim`.
    #[must_use]
    pub fn control_url(&self) -> &str {
        &self.control_url
    }

    /// The console, for a browser: live requests, workers, orders, notifications, clock, drills.
    #[must_use]
    pub fn console_url(&self) -> String {
        format!("{}/_sim/console", self.base_url)
    }

    /// The address of WeChat Pay for clients that insist on TLS: `https://127.0.0.1:PORT`, as any of WeChat Pay's API
    /// hosts, or as this machine. They must trust [`ca_pem`](Self::ca_pem).
    #[must_use]
    pub fn tls_url(&self) -> &str {
        &self.tls_url
    }

    /// The proxy for clients whose host cannot be changed: `http://127.0.0.1:PORT`, for `HTTPS_PROXY`. It answers for
    /// WeChat Pay's API hosts itself and refuses every other host, so that nothing that goes through it leaves this machine.
    #[must_use]
    pub fn proxy_url(&self) -> &str {
        &self.proxy_url
    }

    /// The certificate authority for [`tls_url`](Self::tls_url) and [`proxy_url`](Self::proxy_url), in PEM: a new one for
    /// each simulator, made when it is first asked for, or that of its data directory. It is good for WeChat Pay's API hosts
    /// and this machine alone. Empty if the system can make no keys, which is logged as an error event.
    #[must_use]
    pub fn ca_pem(&self) -> &str {
        self.tls.authority().map_or("", Authority::pem)
    }

    pub(crate) fn world(&self) -> &World {
        &self.server.engine.world
    }

    /// The merchants that can call.
    #[must_use]
    pub fn merchants(&self) -> &[Merchant] {
        &self.server.engine.world.merchants
    }

    /// The merchant with this mchid.
    #[must_use]
    pub fn merchant(&self, mchid: &str) -> Option<&Merchant> {
        self.merchants().iter().find(|merchant| merchant.mchid == mchid)
    }

    /// The last thousand requests with their answers, newest last.
    pub async fn journal(&self) -> Vec<JournalEntry> {
        self.server.journal.entries()
    }

    /// Streams events from now on, as they happen: for a developer who wants to see them. A test reads the journal, the
    /// notifications and what the operations answer.
    #[must_use]
    pub fn watch(&self) -> EventStream {
        self.server.engine.store.watchers.watch()
    }

    /// Everything is again as at the beginning: state, journal, clock, drills, and nothing is expected.
    pub async fn reset(&self) {
        if let Err(error) = self.server.reset() {
            tracing::warn!(%error, "the world was not reset");
        }
    }

    /// Writes every merchant's PEM files into a directory, which is made if it is not there, and beside them the
    /// certificate authority, `ca.pem`, the same as a trust store for Java, `ca.jks`, and as a setting for PHP, `ca.ini`;
    /// directories that are made get mode 0700, private keys and the APIv3 key (`api_v3_key.txt`) 0600. The authority's key is
    /// not among them.
    ///
    /// # Errors
    /// The directory or a file cannot be written.
    pub fn write_keys(&self, directory: impl AsRef<Path>) -> std::io::Result<()> {
        let directory = std::path::absolute(directory)?;
        let authority = self.tls.authority().ok_or_else(|| std::io::Error::other("no keys could be made for TLS"))?;
        key_files::write_keys(self.merchants(), authority, &directory)?;
        *self.server.addresses.keys.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(directory);
        Ok(())
    }

    /// Stops, and returns once the ports are free and every connection has ended.
    pub async fn shutdown(mut self) {
        self.task.abort();
        // The abort is what it ends with.
        let _ = (&mut self.task).await;
    }
}

impl Drop for Simulator {
    #[track_caller]
    fn drop(&mut self) {
        self.task.abort();
        self.verify_at_the_end();
    }
}

impl Builder {
    /// Listens here; port 0, the default, takes a free port. Only loopback addresses are accepted.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Listens here as the [standby](Simulator::standby_url); unless said otherwise, on a free port beside
    /// [`listen`](Self::listen).
    pub fn listen_standby(mut self, address: SocketAddr) -> Self {
        self.listen_standby = Some(address);
        self
    }

    /// Listens here for [TLS](Simulator::tls_url); unless said otherwise, on a free port beside [`listen`](Self::listen).
    pub fn listen_tls(mut self, address: SocketAddr) -> Self {
        self.listen_tls = Some(address);
        self
    }

    /// Listens here as a [proxy](Simulator::proxy_url); unless said otherwise, on a free port beside
    /// [`listen`](Self::listen).
    pub fn listen_proxy(mut self, address: SocketAddr) -> Self {
        self.listen_proxy = Some(address);
        self
    }

    /// Keeps state in this directory, which is made if it is not there: a SQLite file, the certificate authority with its
    /// key, and the key files in `keys`. An existing world continues, with its own seed. Without
    /// a directory, in memory.
    ///
    /// Answered changes survive the end of the process, however it ends. When the machine loses power, the last moments
    /// may be lost, as if never requested; everything else is complete.
    pub fn data(mut self, directory: impl Into<PathBuf>) -> Self {
        self.data = Some(directory.into());
        self
    }

    /// Begins another world than the first: a seed in TOML, in the form of `world/first.toml`.
    pub fn seed(mut self, seed: impl Into<String>) -> Self {
        self.seed = Some(seed.into());
        self
    }

    /// Gives the world the ids of an application, so that its configuration keeps them and only its key files change.
    pub fn own_ids(mut self, ids: OwnIds) -> Self {
        self.own_ids = ids;
        self
    }

    /// Does this wrong from the beginning, and after each reset: see [`Fault`](crate::Fault).
    pub fn drill(mut self, drill: impl Into<String>) -> Self {
        self.drills.push(drill.into());
        self
    }

    /// Refuses to act by a rule that is only assumed: such an answer is 501 `SIMULATOR_ASSUMPTION`, names the rule and what
    /// else is possible, and nothing is carried out. A control action whose effect would rest on one fails likewise
    /// ([`ControlError::is_assumption`](crate::ControlError::is_assumption)). The actions of a test itself (a payer
    /// pays) are not assumptions. See [`fidelity`](crate::fidelity()).
    pub fn strict_fidelity(mut self, strict: bool) -> Self {
        self.strict_fidelity = strict;
        self
    }

    /// The clock does not run, from the beginning and after each reset: it shows another time only when it is moved, so a
    /// test gives the same result however long it takes. [`SimulatedClock::set_speed`](crate::SimulatedClock::set_speed)
    /// lets it run.
    pub fn frozen(mut self, frozen: bool) -> Self {
        self.frozen = frozen;
        self
    }

    /// Every merchant has these platform keys from the start on, whatever the seed says; see
    /// [`PlatformKeys::set_mode`](crate::PlatformKeys::set_mode).
    pub fn platform(mut self, mode: PlatformMode) -> Self {
        self.platform = Some(mode);
        self
    }

    /// Lets notifications go to other machines too. Without this, only loopback addresses are notified, so that a test
    /// never tells a stranger anything.
    pub fn notify_anywhere(mut self, anywhere: bool) -> Self {
        self.notify_anywhere = anywhere;
        self
    }

    /// How long the answer to a notification may take, on the machine's clock: 5 s, as with WeChat Pay, unless it is set.
    pub fn notify_timeout(mut self, timeout: Duration) -> Self {
        self.notify_timeout = timeout;
        self
    }

    /// Serves at most so many connections at once, and at least one: 512 unless it is set. While one more waits, the one that
    /// has been idle for the longest time is closed.
    pub fn connections(mut self, most: usize) -> Self {
        self.connections = most;
        self
    }

    /// Starts serving. Must be called within a Tokio runtime, and serves as long as that runtime runs.
    ///
    /// # Errors
    /// [`StartError`] says what is wrong; nothing that was stored is changed.
    pub async fn start(self) -> Result<Simulator, StartError> {
        let free = SocketAddr::new(self.listen.ip(), 0);
        let (at_tls, at_proxy) = (self.listen_tls.unwrap_or(free), self.listen_proxy.unwrap_or(free));
        let at_standby = self.listen_standby.unwrap_or(free);
        let doors = Listeners::open(self.listen, at_standby, at_tls, at_proxy).await?;
        let address = |door, asked| doors.address(door).map_err(|source| StartError::Listen { address: asked, source });
        let base_url = format!("http://{}", address(Listener::Plain, self.listen)?);
        let standby_url = format!("http://{}", address(Listener::Standby, at_standby)?);
        let tls_url = format!("https://{}", address(Listener::Tls, at_tls)?);
        let proxy_url = format!("http://{}", address(Listener::Proxy, at_proxy)?);
        let addresses = [Listener::Plain, Listener::Standby, Listener::Tls, Listener::Proxy]
            .into_iter()
            .filter_map(|door| doors.address(door).ok());
        let addresses = addresses.collect();
        let store = match &self.data {
            None => {
                Store::in_memory(&REGISTRY.forms()).map_err(|error| StartError::store(Path::new(":memory:"), error))?
            }
            Some(directory) => Store::in_directory(directory, &REGISTRY.forms())?,
        };
        let at = self.data.as_deref().unwrap_or_else(|| Path::new(":memory:"));
        let begun = store.lock().begun().map_err(|error| StartError::store(at, error))?;
        let own = self.own_ids.put(self.seed.as_deref().unwrap_or(FIRST)).map_err(StartError::OwnIds)?;
        let own = match own {
            Cow::Owned(seed) => Some(seed),
            Cow::Borrowed(_) => self.seed.clone(),
        };
        let (seed, motion, new) = match (begun, own) {
            (Some((seed, _)), Some(other)) if seed != other => return Err(StartError::OtherSeed(at.to_owned())),
            (Some((seed, motion)), _) => (Cow::Owned(seed), motion, false),
            (None, Some(seed)) => (Cow::Owned(seed), Motion::ahead(0), true),
            (None, None) => (Cow::Borrowed(FIRST), Motion::ahead(0), true),
        };
        let clock = Clock::new(if self.frozen { motion.at_speed(0) } else { motion });
        let world = World::read(&seed).map_err(StartError::Seed)?;
        let drills = self.drills.iter().map(|drill| {
            let drill: crate::faults::fault::Fault = drill.parse()?;
            drill.check(&world).map(|()| drill)
        });
        let drills = drills.collect::<Result<_, _>>().map_err(StartError::Fault)?;
        // After the store: who has it has the directory.
        let (authority, keys) = match &self.data {
            None => (None, None),
            Some(directory) => {
                let authority = Authority::in_directory(directory)?;
                let keys = std::path::absolute(directory.join("keys"));
                let written = keys.and_then(|keys| {
                    files::inner_directory(&keys)?;
                    key_files::write_keys(&world.merchants, &authority, &keys).map(|()| keys)
                });
                (Some(authority), Some(written.map_err(|source| StartError::store(directory, source))?))
            }
        };
        let tls = Arc::new(Tls::new(at_tls.ip(), authority));
        let strict = self.strict_fidelity.then(|| Strict::new(crate::fidelity::all()));
        let world = Arc::new(world);
        let engine =
            Engine { world, store, clock, seed: seed.into_owned(), registry: &REGISTRY, frozen: self.frozen, strict };
        if new {
            let begun = engine.reset();
            begun.map_err(|refusal| {
                StartError::store(at, refusal.diagnosis.map(|words| words.en).unwrap_or_default())
            })?;
        } else {
            engine.recall().map_err(|error| StartError::store(at, error))?;
        }
        if let Some(mode) = self.platform {
            for identity in &engine.world.identities {
                let switched = engine.change_standing(identity, |standing, now| standing.switch(mode, now));
                switched.map_err(|error| StartError::store(at, error))?;
            }
        }
        let outbox = Outbox::new(Reach { anywhere: self.notify_anywhere, own: addresses }, self.notify_timeout);
        let urls = Addresses {
            base_url: base_url.clone(),
            standby_url: standby_url.clone(),
            tls_url: tls_url.clone(),
            proxy_url: proxy_url.clone(),
            keys: std::sync::Mutex::new(keys),
        };
        let server = Arc::new(ServerState {
            engine,
            journal: Journal::default(),
            outbox,
            drills: FaultList::new(drills),
            expectations: Expectations::default(),
            snapshots: Snapshots::default(),
            addresses: urls,
            streams: Arc::new(Semaphore::new(crate::wire::stream::MOST)),
            distrust: crate::wire::distrust::Warned::default(),
        });
        tracing::info!(%base_url, "the simulator is ready");
        Ok(Simulator {
            control_url: format!("{base_url}/_sim"),
            base_url,
            standby_url,
            tls_url,
            proxy_url,
            tls: Arc::clone(&tls),
            task: tokio::spawn({
                let server = Arc::clone(&server);
                async move {
                    tokio::join!(serve(doors, tls, Arc::clone(&server), self.connections), sending::run(server));
                }
            }),
            server,
        })
    }
}

impl ServerState {
    pub(crate) fn reset(&self) -> Result<(), ControlError> {
        self.engine.reset()?;
        self.journal.clear();
        self.drills.reset();
        self.expectations.clear();
        self.distrust.forget();
        Ok(())
    }
}
