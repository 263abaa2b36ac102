//! Times and dates as they are on the wire.

use std::fmt;

use jiff::tz::{Offset, TimeZone};
use serde::{Deserialize, Serialize};

/// A point in time as on the wire: RFC 3339 text, kept as it came, so that decoding never fails.
#[derive(Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Time(String);

impl Time {
    /// The time of these Unix seconds, written in Beijing time: `2026-11-23T17:00:00+08:00`.
    #[must_use]
    pub fn from_unix(seconds: i64) -> Self {
        let seconds = seconds.clamp(jiff::Timestamp::MIN.as_second(), jiff::Timestamp::MAX.as_second());
        let timestamp = jiff::Timestamp::from_second(seconds).unwrap_or_default();
        Self(timestamp.to_zoned_datetime(beijing()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The point in time, if the text is RFC 3339.
    #[must_use]
    pub fn timestamp(&self) -> Option<jiff::Timestamp> {
        self.0.parse().ok()
    }

    /// Unix seconds, if the text is RFC 3339.
    #[must_use]
    pub fn unix(&self) -> Option<i64> {
        self.timestamp().map(jiff::Timestamp::as_second)
    }

    /// Whether there is no text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<&str> for Time {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Time {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// A day as on the wire: `yyyy-MM-dd`, kept as it came.
#[derive(Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Date(String);

impl Date {
    /// The Beijing day of these Unix seconds. WeChat Pay's days are Beijing days.
    #[must_use]
    pub fn from_unix(seconds: i64) -> Self {
        Self(Time::from_unix(seconds).0.chars().take(10).collect())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The day, if the text is `yyyy-MM-dd`.
    #[must_use]
    pub fn civil(&self) -> Option<jiff::civil::Date> {
        let form = self.0.len() == 10
            && self
                .0
                .bytes()
                .enumerate()
                .all(|(at, b)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() });
        form.then(|| self.0.parse().ok()).flatten()
    }

    /// Whether there is no text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<&str> for Date {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Date {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// Beijing has had no daylight saving time since 1991: a fixed offset needs no time zone data.
fn beijing() -> TimeZone {
    TimeZone::fixed(Offset::constant(8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_malformed_time_is_kept() {
        let time: Time = serde_json::from_str("\"20180225112233\"").unwrap();
        assert_eq!((time.as_str(), time.unix()), ("20180225112233", None));
    }

    #[test]
    fn times_are_written_in_beijing_time() {
        assert_eq!(Time::from_unix(1_763_888_400).as_str(), "2025-11-23T17:00:00+08:00");
        assert_eq!(Time::from("2025-11-23T17:00:00.120+08:00").unix(), Some(1_763_888_400));
        // 16:00 UTC is the next day in Beijing.
        assert_eq!(Date::from_unix(1_763_913_600).as_str(), "2025-11-24");
        assert_eq!(Time::from_unix(i64::MAX).as_str().len(), 25);
    }

    #[test]
    fn a_date_has_one_form() {
        assert!(Date::from("2026-02-28").civil().is_some());
        for wrong in ["2026-02-30", "20260228", "2026-2-28", "2026-02-28T00"] {
            assert!(Date::from(wrong).civil().is_none(), "{wrong}");
        }
    }
}
