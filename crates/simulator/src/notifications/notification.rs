//! A notification, and what became of its attempts.

use std::fmt;

use serde::Serialize;
use serde_json::Value;
use weixinpay_core::Text;

use crate::base::both;

/// A notification with every attempt to deliver it.
#[derive(Clone, Serialize)]
#[non_exhaustive]
pub struct Notification {
    /// Its id, the same each time that it is sent.
    pub id: String,
    /// The merchant that is notified.
    pub mchid: String,
    /// The receiver's address, as the merchant gave it.
    pub notify_url: String,
    /// Such as `TRANSACTION.SUCCESS`.
    pub event_type: String,
    /// Such as `transaction`; empty for none.
    pub original_type: String,
    /// Text for people.
    pub summary: String,
    /// The resource in the clear. May hold personal data.
    pub resource: Value,
    /// When it came about, in Unix seconds of the simulated clock.
    pub created: i64,
    /// The state of the delivery.
    pub state: NotificationState,
    /// When it is tried next, in Unix seconds of the simulated clock. Nothing while it is being tried and when that is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_attempt: Option<i64>,
    /// A note for the developer: why it is not sent, or what the receiver did wrong.
    #[serde(flatten, serialize_with = "both::note")]
    pub note: Option<Text>,
    /// The objections that production would have to this `notify_url`.
    #[serde(flatten, serialize_with = "both::warnings")]
    pub warnings: Vec<Text>,
    /// Every time that it was sent, the first one first.
    pub attempts: Vec<Attempt>,
    /// The rules that it rests on.
    pub rules: Vec<&'static str>,
}

/// The state of a notification's delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum NotificationState {
    /// It is tried now, or will be.
    Pending,
    /// The merchant has answered 200 or 204.
    Delivered,
    /// It was tried to the end, in vain.
    Failed,
    /// It is not sent at all; the note says why.
    NotSent,
}

/// One time that a notification was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Attempt {
    /// When it was due, in Unix seconds of the simulated clock.
    pub due: i64,
    /// When it was sent, in Unix milliseconds of the machine's clock, by which it was signed too.
    pub sent_ms: i64,
    /// How long it took, in milliseconds.
    pub took_ms: i64,
    /// The status that the receiver answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The first kilobyte of what was answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// The reason why there is no answer, or none that counts.
    #[serde(flatten, serialize_with = "both::error")]
    pub error: Option<Text>,
    /// The drill that changed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drill: Option<String>,
}

impl Attempt {
    /// Whether the merchant has it: 200 or 204, in time.
    #[must_use]
    pub fn is_accepted(&self) -> bool {
        self.error.is_none() && matches!(self.status, Some(200 | 204))
    }
}

impl NotificationState {
    pub(crate) const ALL: [Self; 4] = [Self::Pending, Self::Delivered, Self::Failed, Self::NotSent];
    pub(crate) const NAMES: [&'static str; 4] =
        [Self::Pending.as_str(), Self::Delivered.as_str(), Self::Failed.as_str(), Self::NotSent.as_str()];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "PENDING",
            Self::Delivered => "DELIVERED",
            Self::Failed => "FAILED",
            Self::NotSent => "NOT_SENT",
        }
    }

    pub(crate) const fn in_chinese(self) -> &'static str {
        match self {
            Self::Pending => "待发送",
            Self::Delivered => "已送达",
            Self::Failed => "发送失败",
            Self::NotSent => "未发送",
        }
    }
}

impl fmt::Debug for Notification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notification")
            .field("id", &self.id)
            .field("mchid", &self.mchid)
            .field("event_type", &self.event_type)
            .field("state", &self.state)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}
