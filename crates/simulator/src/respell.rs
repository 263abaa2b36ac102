//! The same JSON in other spellings: what serializers do to a body between signing and sending.

use serde_json::Value;

/// Other spellings of this JSON that serializers produce; nothing if it is not JSON.
pub(crate) fn all(body: &[u8]) -> Vec<Vec<u8>> {
    let Ok(mut value) = serde_json::from_slice::<Value>(body) else { return Vec::new() };
    let Ok(text) = std::str::from_utf8(body) else { return Vec::new() };
    value.sort_all_objects();
    // Sorted by key, compact and pretty.
    let sorted = value.to_string();
    let mut spellings = Vec::new();
    if let Ok(pretty) = serde_json::to_string_pretty(&value) {
        spellings.push(respace(&pretty, Spaces::AsIs, Escapes::AsIs));
    }
    for source in [text, &sorted] {
        for spaces in [Spaces::None, Spaces::Python] {
            for escapes in [Escapes::AsIs, Escapes::None, Escapes::Ascii, Escapes::Slashes, Escapes::AsciiAndSlashes] {
                spellings.push(respace(source, spaces, escapes));
            }
        }
    }
    let trimmed = text.trim();
    spellings.push(trimmed.to_owned());
    spellings.push(format!("{trimmed}\n"));
    spellings.sort_unstable();
    spellings.dedup();
    spellings.into_iter().map(String::into_bytes).filter(|spelling| spelling != body).collect()
}

#[derive(Clone, Copy, PartialEq)]
enum Spaces {
    AsIs,
    None,
    /// `, ` and `: `, as Python's json.dumps writes by default.
    Python,
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

/// Rewrites valid JSON text without changing its order.
fn respace(json: &str, spaces: Spaces, escapes: Escapes) -> String {
    let mut out = String::with_capacity(json.len() + json.len() / 4);
    let mut rest = json.chars();
    while let Some(c) = rest.next() {
        match c {
            '"' => {
                let mut literal = String::from('"');
                while let Some(c) = rest.next() {
                    literal.push(c);
                    match c {
                        '\\' => literal.extend(rest.next()),
                        '"' => break,
                        _ => {}
                    }
                }
                write_string(&mut out, &literal, escapes);
            }
            ' ' | '\n' | '\r' | '\t' if spaces != Spaces::AsIs => {}
            ',' | ':' if spaces == Spaces::Python => {
                out.push(c);
                out.push(' ');
            }
            _ => out.push(c),
        }
    }
    out
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

    #[test]
    fn the_usual_serializers_are_among_the_spellings() {
        let spellings = all(r#"{"b":"某/项目","a":[1,2]}"#.as_bytes());
        for expected in [
            r#"{"b": "某/项目", "a": [1, 2]}"#,
            r#"{"a":[1,2],"b":"某/项目"}"#,
            r#"{"b":"\u67d0\/\u9879\u76ee","a":[1,2]}"#,
            r#"{"b": "\u67d0/\u9879\u76ee", "a": [1, 2]}"#,
        ] {
            assert!(spellings.iter().any(|spelling| spelling == expected.as_bytes()), "{expected}");
        }
    }

    #[test]
    fn what_is_not_json_has_no_other_spelling() {
        assert!(all(b"{").is_empty());
        assert!(all(&[0xff, 0xfe]).is_empty());
    }
}
