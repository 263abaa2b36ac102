//! JSON for people: indented and quietly coloured, its fields in the order in which they came.

use serde::de::IgnoredAny;

use super::escape::printable;
use super::style::{Colours, Style};

pub(crate) fn is_json(text: &str) -> bool {
    serde_json::from_str::<IgnoredAny>(text).is_ok()
}

/// The JSON text with line feeds and indents, and nothing in it that could play with a terminal: what a text may hold
/// unescaped in JSON is escaped here.
pub(crate) fn pretty(json: &str, colours: Colours) -> String {
    let mut written = String::with_capacity(json.len() * 2);
    let mut depth = 0_usize;
    let mut rest = json.trim();
    while let Some(letter) = rest.chars().next() {
        let mut taken = letter.len_utf8();
        match letter {
            '{' | '[' => {
                let inner = rest[1..].trim_start();
                if let Some(after) = inner.strip_prefix(['}', ']']) {
                    written.push_str(if letter == '{' { "{}" } else { "[]" });
                    taken = rest.len() - after.len();
                } else {
                    written.push(letter);
                    depth += 1;
                    line(&mut written, depth);
                }
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                line(&mut written, depth);
                written.push(letter);
            }
            ',' => {
                written.push(',');
                line(&mut written, depth);
            }
            ':' => written.push_str(": "),
            '"' => {
                taken = text_length(rest);
                let is_name = rest[taken..].trim_start().starts_with(':');
                let style = if is_name { Style::Accent } else { Style::Good };
                written.push_str(&colours.paint(style, &printable(&rest[..taken])));
            }
            _ if letter.is_whitespace() => {}
            _ => written.push_str(&printable(&rest[..taken])),
        }
        rest = &rest[taken..];
    }
    written
}

fn line(text: &mut String, depth: usize) {
    text.push('\n');
    text.extend(std::iter::repeat_n("  ", depth));
}

/// Bytes of the text in quotation marks that begins here, these included.
pub(crate) fn text_length(rest: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in rest.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(json: &str) -> String {
        pretty(json, Colours::default())
    }

    #[test]
    fn fields_keep_their_order_and_texts_their_bytes() {
        let json = r#"{"b":"x, {\"y\"}: 中","a":[1,{"c":null}],"e":{ },"f":[]}"#;
        let expected = "{\n  \"b\": \"x, {\\\"y\\\"}: 中\",\n  \"a\": [\n    1,\n    {\n      \"c\": null\n    }\n  ],\n  \"e\": {},\n  \"f\": []\n}";
        assert_eq!(plain(json), expected);
        let same: serde_json::Value = serde_json::from_str(&plain(json)).unwrap();
        assert_eq!(same, serde_json::from_str::<serde_json::Value>(json).unwrap());
    }

    proptest::proptest! {
        #[test]
        fn any_json_stays_the_same_and_can_do_nothing_to_a_terminal(name: String, text: String, harm in "[\u{7f}-\u{9f}\u{200e}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{61c}]{0,4}") {
            let json = serde_json::json!({ name: [harm.clone(), text + &harm] });
            let shown = plain(&json.to_string());
            proptest::prop_assert!(!shown.contains(|letter| letter != '\n' && crate::terminal::escape::is_unprintable(letter)), "{}", shown);
            proptest::prop_assert_eq!(serde_json::from_str::<serde_json::Value>(&shown).unwrap(), json);
        }
    }

    #[test]
    fn what_is_cut_off_is_no_reason_to_panic() {
        for json in ["", "{", "\"abc", "]]", "{\"a\":\"\\"] {
            let _ = plain(json);
        }
    }
}
