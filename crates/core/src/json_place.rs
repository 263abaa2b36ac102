//! The position at which a JSON text could not be read.

use std::fmt::Write as _;

use crate::quoted;
use crate::text;
use crate::text::Text;

/// One level of the path.
enum Step<'a> {
    Object {
        name: Option<&'a [u8]>,
        /// Whether the next text is a name.
        before_name: bool,
    },
    /// With the place of the item that is being read, once there is one.
    List(Option<usize>),
}

/// The position of the error, such as ``at `data[3].amount` (line 1, column 25)``. It contains no part of a value.
pub(crate) fn place(json: &[u8], error: &serde_json::Error) -> Text {
    let (line, column) = (error.line(), error.column());
    match path(json, line, column) {
        path if path.is_empty() => text!("(line {line}, column {column})", "（第 {line} 行第 {column} 列）"),
        path => text!("at `{path}` (line {line}, column {column})", "：`{path}`（第 {line} 行第 {column} 列）"),
    }
}

/// The path of the value that is being read, or has just been read, after so many bytes of this line.
fn path(json: &[u8], line: usize, column: usize) -> String {
    let mut ends = json.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1);
    let start = if line <= 1 { Some(0) } else { ends.nth(line - 2) };
    let read = &json[..start.unwrap_or(json.len()).saturating_add(column).min(json.len())];
    let mut steps = Vec::new();
    let mut at = 0;
    while let Some(byte) = read.get(at) {
        at += 1;
        if let Some(Step::List(item @ None)) = steps.last_mut()
            && !byte.is_ascii_whitespace()
        {
            *item = Some(0);
        }
        match byte {
            b'{' => steps.push(Step::Object { name: None, before_name: true }),
            b'[' => steps.push(Step::List(None)),
            // A fault at the end of an object or a list is its own: something is not there.
            b'}' | b']' => {
                steps.pop();
            }
            b',' => match steps.last_mut() {
                Some(Step::Object { before_name, .. }) => *before_name = true,
                Some(Step::List(Some(item))) => *item += 1,
                Some(Step::List(None)) | None => {}
            },
            b'"' => {
                let Some(length) = quoted::closing(&read[at..]) else { break };
                if let Some(Step::Object { name, before_name: before_name @ true }) = steps.last_mut() {
                    (*name, *before_name) = (Some(&read[at..at + length]), false);
                }
                at += length + 1;
            }
            _ => {}
        }
    }
    written(&steps)
}

/// Names that could not be those of fields are left out: what WeChat Pay calls a field is in no way private.
fn written(steps: &[Step<'_>]) -> String {
    let mut path = String::new();
    for step in steps {
        match step {
            Step::Object { name: Some(name), .. } => {
                let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
                let is_name = (1..=64).contains(&name.len()) && name.iter().all(is_plain);
                let name = std::str::from_utf8(name).ok().filter(|_| is_name).unwrap_or("…");
                path += if path.is_empty() { "" } else { "." };
                path += name;
            }
            Step::Object { name: None, .. } => {}
            Step::List(Some(item)) => {
                // Writing to a String cannot fail.
                let _ = write!(path, "[{item}]");
            }
            Step::List(None) => {}
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;
    use crate::lenient;

    #[derive(Debug, Default, Deserialize)]
    #[serde(default)]
    #[allow(dead_code, reason = "only read")]
    struct Whole {
        text: String,
        list: Vec<Part>,
        part: Part,
        flag: bool,
    }

    #[derive(Debug, Default, Deserialize)]
    #[serde(default)]
    #[allow(dead_code, reason = "only read")]
    struct Part {
        number: i64,
        numbers: Vec<i64>,
    }

    #[track_caller]
    fn is_at(json: &str, path: &str) {
        let error = lenient::read::<Whole>(json.as_bytes()).unwrap_err();
        let place = place(json.as_bytes(), &error).en;
        assert!(place.starts_with(&format!("at `{path}` (line ")), "{json}: {place}");
        // And by serde_json alone.
        let error = serde_json::from_str::<Whole>(json).unwrap_err();
        let place = super::place(json.as_bytes(), &error).en;
        assert!(place.starts_with(&format!("at `{path}` (line ")), "{json}: {place}");
    }

    #[test]
    fn the_field_that_cannot_be_read_is_named_with_its_path() {
        is_at(r#"{"text":7}"#, "text");
        is_at(r#"{"text":7,"flag":true}"#, "text");
        is_at(r#"{"text":{"number":1}}"#, "text");
        is_at(r#"{"text":["a"]}"#, "text");
        is_at(r#"{"flag" : "true" , "text":"a"}"#, "flag");
        is_at("{\n  \"text\": \"a\\\"},{\",\n  \"flag\": 1\n}", "flag");
        is_at(r#"{"part":{"number":"1"},"text":"a"}"#, "part.number");
        is_at(r#"{"list":[{"number":1},{"number":2},{"number":true}]}"#, "list[2].number");
        is_at(r#"{"list":[{"number":1,"numbers":[1,2]},{"numbers":[1,"2"]}]}"#, "list[1].numbers[1]");
        is_at(r#"{"unknown":{"number":"x"},"list":[{"unknown":[1,2,[3]],"number":1.5}]}"#, "list[0].number");
        is_at(r#"{"list":{"number":1}}"#, "list");
    }

    #[test]
    fn what_breaks_off_is_named_as_far_as_it_went_and_what_is_no_json_has_no_path() {
        let place_of = |json: &str| {
            let error = serde_json::from_str::<Whole>(json).unwrap_err();
            place(json.as_bytes(), &error).en
        };
        assert_eq!(place_of(r#"{"list":[{"number":1},{"numb"#), "at `list[1]` (line 1, column 28)");
        assert_eq!(place_of("OK"), "(line 1, column 1)");
        assert_eq!(place_of(""), "(line 1, column 0)");
        let secret = r#"{"unknown":{"张三 13800000000":[1,}"#;
        assert!(!place_of(secret).contains("张三"), "{}", place_of(secret));
    }
}
