//! The desk: reads a verified request, loads what its operation needs to know, decides, stores, answers.

mod bill;
mod described;
mod payer;
mod payment;
mod payroll_card;

pub(crate) use payer::Named;
#[cfg(test)]
pub(crate) use payer::Payable;

use std::sync::Arc;

use aws_lc_rs::digest;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::clock::Clock;
use crate::fidelity::Rule;
use crate::fields::{self, Fields};
use crate::gate::Incoming;
use crate::identity::{Identity, PlatformIdentity};
use crate::refusal::Refusal;
use crate::route::Operation;
use crate::store::{Session, Store};
use crate::world::World;
use crate::{certificates, echo, random, seal};

/// A world with its state and its clock.
#[derive(Debug)]
pub(crate) struct Desk {
    pub(crate) world: Arc<World>,
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    pub(crate) seed: String,
}

/// What goes back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
    pub(crate) form: Form,
    /// The entry of `fidelity.toml` that it rests on.
    pub(crate) rule: Rule,
}

/// What a body is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Json,
    /// A file of this media type: the one kind of success that is not signed.
    File(&'static str),
}

impl Answer {
    fn ok(rule: Rule, body: &impl Serialize) -> Result<Self, Refusal> {
        let body = serde_json::to_vec(body).map_err(|error| Refusal::internal(error.to_string()))?;
        Ok(Self { status: 200, body, form: Form::Json, rule })
    }

    fn done(rule: Rule) -> Self {
        Self { status: 204, body: Vec::new(), form: Form::Json, rule }
    }
}

/// A verified request, read.
struct Inquiry<'a> {
    caller: &'a Identity,
    platform: PlatformIdentity<'a>,
    incoming: &'a Incoming<'a>,
    /// The decoded pairs of the query.
    query: Vec<(String, String)>,
    /// Empty where the method has no body.
    body: Map<String, Value>,
}

impl Inquiry<'_> {
    /// Opens a sensitive field with the platform key that `Wechatpay-Serial` names.
    fn open(&self, field: &str, ciphertext: &str) -> Result<String, Refusal> {
        let caller = self.caller;
        let other = [caller.platform(Some(&caller.merchant().platform_public_key_id)), caller.platform(None)];
        let other = other.into_iter().flatten().find(|other| other.id != self.platform.id);
        seal::open(self.platform, self.incoming.header("wechatpay-serial"), other, field, ciphertext)
    }
}

impl Desk {
    /// Serves a request of this caller. `platform` is the key that its `Wechatpay-Serial` names.
    pub(crate) fn serve(
        &self,
        caller: &Identity,
        platform: PlatformIdentity<'_>,
        operation: Operation,
        incoming: &Incoming<'_>,
    ) -> Result<Answer, Refusal> {
        let query = fields::pairs(incoming.target.split_once('?').map_or("", |(_, query)| query))?;
        let bare = matches!(operation, Operation::Described(_)) && incoming.body.is_empty();
        let has_body = incoming.method != "GET" && !bare && !operation.is_upload();
        let body = if has_body { fields::object(incoming.body)? } else { Map::new() };
        let mut inquiry = Inquiry { caller, platform, incoming, query, body };
        match operation {
            Operation::Certificates => {
                let query = Fields::query(&inquiry.query);
                Answer::ok(Rule::Certificates, &certificates::list(caller, &query, random::aead_nonce())?)
            }
            Operation::Echo => {
                if incoming.header("wechatpay-serial").is_none() {
                    let refusal = Refusal::param(Rule::SealedSerial, "请在请求头中填写Wechatpay-Serial");
                    return Err(refusal.at("header", "Wechatpay-Serial", "必填"));
                }
                let open = |field: &str, ciphertext: &str| inquiry.open(field, ciphertext);
                let (mut session, now) = self.session();
                let body = Fields::body(&inquiry.body);
                let (answer, notice) = echo::echo(caller, &body, &open, random::notification_id(), now)?;
                session.write(notice.as_slice())?;
                Answer::ok(Rule::Echo, &answer)
            }
            Operation::PayrollCard(operation) => self.payroll_card(&inquiry, operation),
            Operation::Payment(operation) => {
                let path = incoming.target.split('?').next().unwrap_or_default();
                inquiry.check(payment::description(incoming.method, path)?)?;
                self.payment(&inquiry, operation)
            }
            Operation::Described(operation) => self.described(inquiry, operation),
        }
    }

    /// The state, and the time at which it is looked at: read after waiting for it, so that what one request saw as
    /// over is never undone by another that came with an older time.
    fn session(&self) -> (Session<'_>, i64) {
        let session = self.store.lock();
        let now = self.clock.now();
        (session, now)
    }

    /// Everything that is due happens. Nothing has to run in the background for it: whoever could see or change what is
    /// due comes through here first.
    fn settle(&self, session: &mut Session<'_>, now: i64) -> Result<(), Refusal> {
        payroll_card::settle(session, &self.world, now)?;
        payment::settle(session, now)
    }

    /// Moves the clock. `None` if that is too far.
    pub(crate) fn advance(&self, seconds: u64) -> Result<Option<i64>, Refusal> {
        let mut session = self.store.lock();
        let Some(offset) = self.clock.offset_after(seconds) else { return Ok(None) };
        session.set_clock_offset(offset)?;
        self.clock.set(offset);
        let now = self.clock.now();
        self.settle(&mut session, now)?;
        Ok(Some(now))
    }

    /// Everything is again as the seed says, and the clock is the machine's.
    pub(crate) fn reset(&self) -> Result<(), Refusal> {
        let mut session = self.store.lock();
        session.begin(&self.world, &self.seed, crate::clock::real_now())?;
        self.clock.reset();
        Ok(())
    }
}

/// SHA-256 in hexadecimal.
fn hash(content: &[u8]) -> String {
    hex(digest::digest(&digest::SHA256, content).as_ref())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
