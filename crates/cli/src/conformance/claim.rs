//! The lines of JSON that a client prints on standard output.

use serde::{Deserialize, Serialize};

/// One line. A line that is not one of these is no part of the contract, and is passed over.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub(crate) enum Line {
    Outcome { outcome: Claim },
    Listening { listening: String },
    Accepted { accepted: String },
}

/// The result of a call that the client was asked to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Claim {
    /// The order is there, and WeChat Pay has said so.
    Done,
    /// It is not there, and WeChat Pay has said so.
    NotDone,
    /// Neither is certain.
    Unknown,
    /// The client cannot do what it is asked to do.
    Unsupported,
}

impl Claim {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::NotDone => "not_done",
            Self::Unknown => "unknown",
            Self::Unsupported => "unsupported",
        }
    }
}

pub(crate) fn read(line: &str) -> Option<Line> {
    serde_json::from_str(line).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_the_contract_are_read_and_others_passed_over() {
        assert_eq!(read(r#"{"outcome":"not_done"}"#), Some(Line::Outcome { outcome: Claim::NotDone }));
        assert_eq!(read(r#"{"accepted":"id","more":1}"#), Some(Line::Accepted { accepted: "id".to_owned() }));
        assert!(matches!(read(r#"{"listening":"http://127.0.0.1:1/n"}"#), Some(Line::Listening { .. })));
        for other in ["", "hello", "{}", r#"{"outcome":"fine"}"#, "[1]"] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
