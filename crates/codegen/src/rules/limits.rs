//! Limits that are upside down: they refuse what WeChat Pay takes.

use crate::document::{Family, Kind, Schema, Text};
use crate::error::Error;

/// The least is below the most, and a text that has to be long has an end, too: `minLength: 128` alone is what becomes
/// of "at most 128".
pub(super) fn check(family: &Family, schema: &Schema) -> Result<(), Error> {
    let reason = match &schema.kind {
        Kind::Text(Text { min: Some(min), max, .. }) => match max {
            Some(max) if min > max => format!("at least {min} characters and at most {max}: nothing is so long"),
            None if *min > 1 => format!("at least {min} characters and no upper limit: is it one?"),
            _ => return Ok(()),
        },
        Kind::Array { min: Some(min), max, .. } => match max {
            Some(max) if min > max => format!("at least {min} items and at most {max}: nothing has so many"),
            None if *min > 1 => format!("at least {min} items and no upper limit: is it one?"),
            _ => return Ok(()),
        },
        Kind::Integer { min: Some(min), max: Some(max), .. } if min > max => {
            format!("at least {min} and at most {max}: no number is so")
        }
        _ => return Ok(()),
    };
    Err(Error::at(&family.file, schema.line, reason))
}
