//! An engine of the first world, without HTTP: what tests of products act on and ask.

use std::sync::Arc;

use http::HeaderMap;

use crate::base::clock::{Clock, Motion};
use crate::base::refusal::Refusal;
use crate::engine::answer::Answer;
use crate::engine::route;
use crate::engine::store::Store;
use crate::engine::transactions::Engine;
use crate::life;
use crate::products::REGISTRY;
use crate::protocol::authenticate::Incoming;
use crate::world::population::{FIRST, World};

/// A new world whose clock runs so.
pub(crate) fn engine(motion: Motion) -> Engine {
    let engine = Engine {
        world: Arc::new(World::read(FIRST).unwrap()),
        store: Store::in_memory(&REGISTRY.forms()).unwrap(),
        clock: Clock::new(motion),
        seed: FIRST.to_owned(),
        registry: &REGISTRY,
        frozen: false,
        strict: None,
    };
    engine.begin_world(&engine.store.lock()).unwrap();
    engine
}

/// A clock that does not run, so that nothing falls due between two looks at the same state.
pub(crate) fn frozen() -> Motion {
    Motion::ahead(0).at_speed(0)
}

/// The answer to a request of this merchant, once its signature is verified.
pub(crate) fn ask(
    engine: &Engine,
    mchid: &str,
    (method, target): (&str, &str),
    headers: &HeaderMap,
    body: &str,
) -> Result<Answer, Refusal> {
    let incoming = Incoming { method, target, headers, body: body.as_bytes(), by_tls: false };
    let caller = engine.world.identity(mchid).unwrap();
    let platform = caller.platform(incoming.platform_serial(), 0).unwrap();
    let found = route::find(&REGISTRY, method, target.split('?').next().unwrap())?;
    life::serve(engine, caller, &platform, &found, &incoming)
}
