//! WeChat Pay in a box: a counterparty that verifies what it is sent and signs what it answers.
//!
//! WeChat Pay APIv3 has no sandbox. A [`Simulator`] takes its place in tests and demos: it holds keys, so that a strict
//! client believes it, and it keeps state, so that what was ordered can be queried. Each one is its own world, on its own
//! port; dropping it leaves nothing behind.
//!
//! ```
//! use weixinpay_simulator::{Action, Simulator};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let simulator = Simulator::builder().start().await?;
//!
//! // Configure a client with what the merchant would have from the merchant portal.
//! let merchant = simulator.merchant("1900000109").ok_or("the first world has it")?;
//! println!("{}: {} signs with {}", simulator.base_url(), merchant.mchid, merchant.serial_no);
//!
//! // The worker's part is played by the test: `simulator.payroll_card().act(…)` after a pre-order.
//! let unknown = simulator.payroll_card().act("no-such-token", Action::Pass).await.unwrap_err();
//! assert!(unknown.is_not_found());
//!
//! // No need to wait for a token to expire.
//! let before = simulator.clock().now();
//! simulator.clock().advance(300).await;
//! assert!(simulator.clock().now() >= before + 300);
//!
//! // Every refusal is explained to the developer, in the journal.
//! assert!(simulator.journal().await.is_empty());
//! simulator.shutdown().await;
//! # Ok(()) }
//! ```
//!
//! # The first world
//!
//! A fresh simulator always holds the same: the direct merchant `1900009191` (AppID `wxd678efh567hg6787`), and the service
//! provider `1900000109` (AppID `wx8888888888888888`) with the sub-merchant `1111111` (AppID `wxa1111111`, balance
//! 10,000,000 fen), a worker who has opened the card and authorized the sub-merchant, and another who has not. All of it
//! is synthetic. [`Builder::own_ids`] gives it your application's ids; other worlds are described by a seed:
//! [`Builder::seed`].
//!
//! # Payments
//!
//! Orders of merchants and service providers, combined orders, refunds and bills keep state; who pays is played by the
//! test: [`Payments::pay`] takes what the order was answered with, [`Payments::end_refund`] decides how a refund ends.
//! Every other operation that WeChat Pay describes is checked against its description and answered from it, with the
//! caller's own values where names match; its journal entry says `description.answer`.
//!
//! # Notifications
//!
//! A notification is encrypted with the merchant's APIv3 key, signed by the platform and sent to its `notify_url` until it is
//! accepted, by the official ladder on the simulated clock: [`SimulatedClock::advance`] makes a day of attempts in
//! milliseconds. [`Notifications::send`] sends any event of the description, [`Notifications::settled`] waits until what is due
//! has been sent, and [`Simulator::notifications`] has every attempt with what was answered. Only this machine is
//! notified, unless [`Builder::notify_anywhere`] says otherwise.
//!
//! # Expectations
//!
//! [`Simulator::expect`] says how often a route must be called. A test that drops its simulator before that is met
//! fails, with what came instead and the journal's nearest entries.
//!
//! # FaultList
//!
//! A [`Fault`] makes the simulator do something wrong on request: an answer that is not signed, a notification that comes
//! twice, an order that is placed while its client hears nothing of it. [`Faults::set`] sets one, and a journal entry
//! names those that fired.
//!
//! # Listeners
//!
//! A client with a base URL uses [`Simulator::base_url`], and one that knows two hosts [`Simulator::standby_url`] beside it,
//! which answers while the drill `host.primary-down` keeps the other from answering. One that insists on TLS uses [`Simulator::tls_url`], which is any of
//! WeChat Pay's API hosts under the authority of [`Simulator::ca_pem`]. One whose host cannot be changed uses the proxy
//! [`Simulator::proxy_url`], which answers for those hosts and refuses every other, so that nothing leaves this machine.
//! `wxp sim run -- <command>` sets all that up for a command in any language.
//!
//! # Pages
//!
//! [`Simulator::console_url`] is for a browser: live requests with their diagnosis, workers, orders, notifications, the clock,
//! drills. `/phone` beside it is the worker's phone, `/payer` the payer's,
//! `/payee` that of whom a transfer is for. All that they show and do, control requests do too;
//! none of them, nor a control request, is answered to a page of another site.
//!
//! # What happens
//!
//! [`Simulator::watch`] tells what happens as it happens: requests with their diagnosis, states of what they are about, and
//! notifications. WeChat Pay has no notification for Payroll Card; this is for developers. `GET /_sim/stream` is the same over
//! HTTP, one JSON object a line, with `{"kind":"heartbeat"}` every 15 s where nothing else happens; 64 programs can read it at
//! once.
//!
//! # Beside other users of SQLite
//!
//! State is kept in SQLite, and a program can link SQLite once. This crate takes any rusqlite from 0.32 to 0.43, so that it
//! fits beside sqlx 0.8 and 0.9, sea-orm 1 and diesel 2, whichever database they are used with: every change is compiled
//! beside sqlx 0.8, which takes the oldest, and tested with the newest; all tests passed with 0.32.1 on 2026-11-27.
//!
//! # How far to trust it
//!
//! Every rule that it acts on has an id and its evidence: documented, observed, or assumed. A
//! [`JournalEntry`] names the rule of each answer, and [`fidelity()`] lists them all.

mod base;
mod console;
mod engine;
mod faults;
mod fidelity;
mod http;
mod life;
mod notifications;
mod products;
mod protocol;
mod server_state;
mod simulator;
mod wire;
mod world;

pub use base::control_error::ControlError;
pub use base::rule::{Evidence, FidelityRule};
pub use base::start_error::StartError;
pub use engine::event::{Event, EventStream, NotificationEvent, StateChange};
pub use engine::expectation::{Expectation, Unmet};
pub use engine::journal::JournalEntry;
pub use engine::snapshot::Snapshot;
pub use faults::fault::{Fault, SetFault};
pub use faults::handle::Faults;
pub use faults::kind::drills;
pub use fidelity::fidelity;
pub use notifications::custom_notification::NewNotification;
pub use notifications::handle::Notifications;
pub use notifications::notification::{Attempt, Notification, NotificationState};
pub use products::account::handle::Accounts;
pub use products::account::movement::Account;
pub use products::payment::handle::Payments;
pub use products::payment::payer::{PaidWith, PayerAction, Payment};
pub use products::payment::refund_end::{RefundEnd, Refunded};
pub use products::payroll_card::action::{Acted, Action};
pub use products::payroll_card::batch_life::BatchAction;
pub use products::payroll_card::handle::PayrollCard;
pub use products::transfer::consent::{Consent, Consented};
pub use products::transfer::handle::Transfers;
pub use products::transfer::payee::{PayeeAction, Received};
pub use simulator::clock::SimulatedClock;
pub use simulator::expectations::Expect;
pub use simulator::platform_keys::PlatformKeys;
pub use simulator::ready::{Ready, ReadyMerchant, ReadySubMerchant, ReadyUser};
pub use simulator::{Builder, Simulator};
pub use world::merchant::Merchant;
pub use world::own_ids::OwnIds;
pub use world::platform::{Platform, PlatformCertificate, PlatformMode, Rotation};

/// The seed of the first world, to make others from: see [`Builder::seed`].
#[must_use]
pub fn first_world() -> &'static str {
    world::population::FIRST
}
