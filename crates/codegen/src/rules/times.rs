//! A time says how it is written.

use std::sync::LazyLock;

use regex_lite::Regex;
use serde_json::Value;

use crate::document::{Family, Kind, Schema};
use crate::error::Error;

/// A text called `…_time` or `…_date` has a format, a pattern, or an example that shows the form; `x-form: unknown` says
/// that no public page shows it. Without any of them the simulator would answer with a text that no reader takes.
pub(super) fn check(family: &Family, name: &str, schema: &Schema) -> Result<(), Error> {
    let Kind::Text(text) = &schema.kind else { return Ok(()) };
    if !is_named_for_a_time(name) || text.content.is_some() || !text.values.is_empty() {
        return Ok(());
    }
    let says_its_form = text.format.is_some() || text.pattern.is_some();
    let reason = match &schema.example {
        _ if says_its_form && !schema.form_unknown => return Ok(()),
        _ if says_its_form => format!("the form of `{name}` is said, and unknown: delete `x-form`"),
        Some(Value::String(example)) if is_rfc3339(example) => {
            format!("the example of `{name}` is RFC 3339: give `format: date-time`")
        }
        Some(Value::String(example)) if COMPACT.is_match(example) => return Ok(()),
        Some(example) => format!("the example {example} shows no form of a time: give `{name}` a format or another"),
        None if schema.form_unknown => return Ok(()),
        None => format!("nothing says how `{name}` is written: give it a format, a pattern or an example"),
    };
    Err(Error::at(&family.file, schema.line, reason))
}

fn is_named_for_a_time(name: &str) -> bool {
    ["_time", "_date", "Time", "Date"].iter().any(|end| name.ends_with(end)) || matches!(name, "time" | "date")
}

/// RFC 3339, as the strictest readers of it read (`time.Time` of Go): with seconds and an offset.
pub(super) fn is_rfc3339(text: &str) -> bool {
    RFC3339.is_match(text)
}

/// `yyyy-MM-dd`.
pub(super) fn is_date(text: &str) -> bool {
    DATE.is_match(text)
}

static RFC3339: LazyLock<Regex> = LazyLock::new(|| {
    regex(&format!(r"^{DAY}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$"))
});
static DATE: LazyLock<Regex> = LazyLock::new(|| regex(&format!("^{DAY}$")));
/// The other forms that official pages have: `yyyyMMdd` up to `yyyyMMddHHmmss`, the same with separators, the time of a
/// day, seconds and milliseconds since 1970, and a first and last day as a JSON list.
static COMPACT: LazyLock<Regex> = LazyLock::new(|| {
    regex(&format!(
        r#"^(\d{{8}}|\d{{10}}|\d{{12,14}}|{DAY}|{DAY} \d\d:\d\d:\d\d|\d\d:?\d\d(:?\d\d)?|\["{DAY}",".+"\])$"#
    ))
});
const DAY: &str = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])";

#[expect(clippy::expect_used, reason = "the patterns are constants, and a test uses each")]
fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a constant pattern")
}
