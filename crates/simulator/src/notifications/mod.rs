//! Notifications to merchants: the outbox, attempts, ladders.

pub(crate) mod act;
pub(crate) mod control;
pub(crate) mod custom_notification;
pub(crate) mod delivery;
pub(crate) mod handle;
pub(crate) mod ladder;
pub(crate) mod notice;
pub(crate) mod notification;
pub(crate) mod outbox;
pub(crate) mod page;
pub(crate) mod sending;
pub(crate) mod store;
pub(crate) mod target;
