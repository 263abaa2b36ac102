//! The query of a list: how many, and whose.

use crate::base::control_error::ControlError;
use crate::base::fields;
use crate::console::field::Field;

/// As many as are shown, if it is not said, and at most.
const USUAL: usize = 100;
const MOST: usize = 1000;

/// The parameters of a list.
pub(crate) const LIMIT: &[Field] = &[Field::up_to("limit", MOST)];
/// The parameters of one thing: a number may be that of several merchants.
pub(crate) const MCHID: &[Field] = &[Field::text("mchid")];

/// How many, and whose.
#[derive(Debug)]
pub(crate) struct ListQuery {
    pub(crate) limit: usize,
    pub(crate) mchid: Option<String>,
}

impl ListQuery {
    pub(crate) fn read(query: &str) -> Result<Self, ControlError> {
        let pairs = fields::pairs(query).map_err(|_| {
            ControlError::bad(
                ("the query is not UTF-8", "查询串不是 UTF-8"),
                ("percent-encode it as UTF-8", "请按 UTF-8 做百分号编码"),
            )
        })?;
        let mut read = Self { limit: USUAL, mchid: None };
        for (name, value) in pairs {
            match name.as_str() {
                "limit" => {
                    let limit = value.parse().ok().filter(|limit| (1..=MOST).contains(limit));
                    read.limit = limit.ok_or_else(|| ControlError::limit(MOST))?;
                }
                "mchid" => read.mchid = Some(value),
                // The tables of actions know no other.
                _ => {}
            }
        }
        Ok(read)
    }
}
