//! A day in Beijing.

use jiff::tz::{Offset, TimeZone};
use weixinpay_core::Date;

/// When what is made of a day can be had, in seconds of the next Beijing day.
const READY: i64 = 10 * 3600;

/// A Beijing day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Day {
    text: String,
    /// Its first second, Unix.
    pub(crate) from: i64,
}

impl Day {
    /// The Beijing day of this text.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let civil = Date::from(text).civil()?;
        let from = beijing().to_timestamp(civil.at(0, 0, 0, 0)).ok()?.as_second();
        Some(Self { text: text.to_owned(), from })
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether what is made of this day can be had.
    pub(crate) fn is_ready(&self, now: i64) -> bool {
        now >= self.end() + READY
    }

    /// The first second of the next day.
    pub(crate) fn end(&self) -> i64 {
        self.from + 86_400
    }
}

pub(crate) fn beijing() -> TimeZone {
    TimeZone::fixed(Offset::constant(8))
}
