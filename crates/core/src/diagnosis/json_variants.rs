//! The same JSON in other spellings: what serializers do to a body between signing and sending.

use std::collections::HashSet;

use serde_json::Value;

use super::cause::Cause;
use crate::quoted;

/// No spelling is longer, in bytes: indenting what is nested deeply would make much of little.
const LONGEST: usize = 256 << 10;

const LAYOUT: Cause = (
    "the body was serialized again after signing (other spaces, order or escapes)",
    "签名之后又把请求报文主体重新序列化了一次（空格、字段顺序或转义变了）：请原样发送签名时的报文",
);
const NUMBERS: Cause = (
    "a number in the body was spelled otherwise when it was signed (as `1` and `1.0` are)",
    "请求报文主体中的数字，签名时与发送时的写法不同（如 `1` 与 `1.0`）",
);

/// Other spellings of this JSON that serializers produce, each with what happened; nothing if it is not JSON.
///
/// They are made from the text: a parsed value may have lost the order of its keys and the spelling of its numbers.
pub(super) fn json_variants(body: &[u8]) -> Vec<(Cause, Vec<u8>)> {
    use Spaces::{AsIs, Indented, None, Python};
    let Ok(mut value) = serde_json::from_slice::<Value>(body) else { return Vec::new() };
    let Ok(text) = std::str::from_utf8(body) else { return Vec::new() };
    value.sort_all_objects();
    let sorted = value.to_string();
    let (sent, sorted) = (tokens(text), tokens(&sorted));

    let mut spellings = Vec::new();
    for source in [&sent, &sorted] {
        for spaces in [None, Python, Indented(2), Indented(4)] {
            for escapes in [Escapes::AsIs, Escapes::None, Escapes::Ascii, Escapes::Slashes, Escapes::AsciiAndSlashes] {
                spellings.push((LAYOUT, rewritten(source, spaces, escapes, Numbers::AsIs)));
            }
        }
    }
    let trimmed = text.trim();
    spellings.push((LAYOUT, Some(trimmed.to_owned())));
    spellings.push((LAYOUT, Some(format!("{trimmed}\n"))));
    for numbers in [Numbers::Short, Numbers::Decimal] {
        for spaces in [AsIs, None, Python] {
            spellings.push((NUMBERS, rewritten(&sent, spaces, Escapes::AsIs, numbers)));
        }
        spellings.push((NUMBERS, rewritten(&sorted, None, Escapes::AsIs, numbers)));
    }
    let mut seen = HashSet::from([body.to_vec()]);
    let spellings = spellings.into_iter().filter_map(|(cause, spelling)| Some((cause, spelling?.into_bytes())));
    spellings.filter(|(_, spelling)| seen.insert(spelling.clone())).collect()
}

#[derive(Clone, Copy, PartialEq)]
enum Spaces {
    AsIs,
    None,
    /// `, ` and `: `, as Python's json.dumps writes by default.
    Python,
    /// A line for each member, indented by so many spaces a level.
    Indented(usize),
}

#[derive(Clone, Copy, PartialEq)]
enum Escapes {
    AsIs,
    None,
    /// `\u4e2d`, as Python does by default.
    Ascii,
    /// `\/`, as PHP does with JSON_UNESCAPED_UNICODE.
    Slashes,
    /// Both, as PHP does by default.
    AsciiAndSlashes,
}

#[derive(Clone, Copy, PartialEq)]
enum Numbers {
    AsIs,
    /// `1` for `1.0` and `1e0`, as JavaScript writes.
    Short,
    /// `1.0` for `1`, as what keeps every number as a double writes.
    Decimal,
}

/// The tokens of valid JSON text, white space among them.
fn tokens(json: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = json;
    while let Some(first) = rest.chars().next() {
        let end = match first {
            '"' => quoted::closing(&rest.as_bytes()[1..]).map_or(rest.len(), |closing| closing + 2),
            '{' | '}' | '[' | ']' | ',' | ':' => 1,
            c if is_space(c) => rest.find(|c| !is_space(c)).unwrap_or(rest.len()),
            _ => rest.find(|c| is_space(c) || ",:]}".contains(c)).unwrap_or(rest.len()),
        };
        let (token, after) = rest.split_at(end);
        tokens.push(token);
        rest = after;
    }
    tokens
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\n' | '\r' | '\t')
}

/// Writes valid JSON anew without changing its order; nothing if that gets too long.
fn rewritten(tokens: &[&str], spaces: Spaces, escapes: Escapes, numbers: Numbers) -> Option<String> {
    let mut out = String::new();
    let mut depth = 0_usize;
    let mut before = "";
    for &token in tokens {
        if token.starts_with(is_space) {
            if spaces == Spaces::AsIs {
                out.push_str(token);
            }
            continue;
        }
        let (opened, closes) = (matches!(before, "{" | "["), matches!(token, "}" | "]"));
        depth = (depth + usize::from(opened)).saturating_sub(usize::from(closes));
        match spaces {
            // An empty object or array remains on its line.
            Spaces::Indented(width) if before == "," || opened != closes => {
                out.push('\n');
                out.extend(std::iter::repeat_n(' ', width * depth));
            }
            Spaces::Indented(_) if before == ":" => out.push(' '),
            Spaces::Python if matches!(before, "," | ":") => out.push(' '),
            _ => {}
        }
        match token.as_bytes().first() {
            Some(b'"') => write_string(&mut out, token, escapes),
            Some(b'-' | b'0'..=b'9') => out.push_str(&number(token, numbers)),
            _ => out.push_str(token),
        }
        if out.len() > LONGEST {
            return None;
        }
        before = token;
    }
    Some(out)
}

fn number(token: &str, numbers: Numbers) -> String {
    let whole = !token.contains(['.', 'e', 'E']);
    match (numbers, token.parse::<f64>()) {
        (Numbers::Decimal, _) if whole => format!("{token}.0"),
        // Rust writes a double without an exponent, and as short as it can be.
        (Numbers::Short, Ok(value)) if !whole && value.is_finite() => value.to_string(),
        _ => token.to_owned(),
    }
}

fn write_string(out: &mut String, literal: &str, escapes: Escapes) {
    if escapes == Escapes::AsIs {
        out.push_str(literal);
        return;
    }
    let plain: String = serde_json::from_str(literal).unwrap_or_default();
    let spelled = Value::String(plain).to_string();
    let ascii = matches!(escapes, Escapes::Ascii | Escapes::AsciiAndSlashes);
    let slashes = matches!(escapes, Escapes::Slashes | Escapes::AsciiAndSlashes);
    for c in spelled.chars() {
        match c {
            '/' if slashes => out.push_str("\\/"),
            c if ascii && !c.is_ascii() => {
                let mut units = [0; 2];
                for unit in c.encode_utf16(&mut units) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The cause found for this body when this was signed.
    fn cause(sent: &str, signed: &str) -> Option<Cause> {
        let found = json_variants(sent.as_bytes()).into_iter().find(|(_, spelling)| spelling == signed.as_bytes());
        found.map(|(cause, _)| cause)
    }

    #[test]
    fn the_usual_serializers_are_among_the_spellings() {
        let sent = r#"{"b":"某/项目","a":[1,2]}"#;
        for signed in [
            r#"{"b": "某/项目", "a": [1, 2]}"#,
            r#"{"a":[1,2],"b":"某/项目"}"#,
            r#"{"b":"\u67d0\/\u9879\u76ee","a":[1,2]}"#,
            r#"{"b": "\u67d0/\u9879\u76ee", "a": [1, 2]}"#,
        ] {
            assert_eq!(cause(sent, signed), Some(LAYOUT), "{signed}");
        }
    }

    #[test]
    fn an_indented_body_keeps_the_order_in_which_it_was_written() {
        let compact = r#"{"b":{"d":"{\"x\": [","c":[]},"a":[1,{}]}"#;
        let two =
            "{\n  \"b\": {\n    \"d\": \"{\\\"x\\\": [\",\n    \"c\": []\n  },\n  \"a\": [\n    1,\n    {}\n  ]\n}";
        // No string here begins with a space: only the indentation doubles.
        let four: Vec<_> =
            two.lines().map(|line| format!("{}{line}", " ".repeat(line.len() - line.trim_start().len()))).collect();
        let four = four.join("\n");
        let sorted = r#"{"a":[1,{}],"b":{"c":[],"d":"{\"x\": ["}}"#;
        for signed in [two, &four, sorted] {
            assert_eq!(cause(compact, signed), Some(LAYOUT), "{signed}");
        }
        for sent in [two, &four] {
            assert_eq!(cause(sent, compact), Some(LAYOUT), "{sent}");
        }
    }

    #[test]
    fn a_number_that_is_spelled_otherwise_is_named() {
        for (sent, signed) in [
            (r#"{"b":1.0,"a":"1.0"}"#, r#"{"b":1,"a":"1.0"}"#),
            (r#"{"b":1,"a":"1"}"#, r#"{"b":1.0,"a":"1"}"#),
            (r#"{"b": 1.50, "a": -2e2}"#, r#"{"b": 1.5, "a": -200}"#),
            (r#"{"b":1.0,"a":[2.0]}"#, r#"{"a":[2],"b":1}"#),
        ] {
            assert_eq!(cause(sent, signed), Some(NUMBERS), "{signed}");
        }
    }

    #[test]
    fn what_is_nested_deeply_is_not_blown_up() {
        let deep = format!("{}{}1{}", "[".repeat(100), "1,".repeat(20_000), "]".repeat(100));
        let spellings = json_variants(deep.as_bytes());
        assert!(!spellings.is_empty());
        assert!(spellings.iter().all(|(_, spelling)| spelling.len() <= LONGEST + 1));
    }

    #[test]
    fn what_is_not_json_has_no_other_spelling() {
        assert!(json_variants(b"{").is_empty());
        assert!(json_variants(&[0xff, 0xfe]).is_empty());
    }
}
