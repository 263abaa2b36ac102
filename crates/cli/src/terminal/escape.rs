//! Text from outside on a terminal: what could play with the terminal, or with who reads it, is shown by its number.

/// Whether this letter does something to a terminal (C0, DEL, C1), or turns the order in which text is read or hides some
/// of it (Unicode Standard Annex 9, and the format characters beside them).
pub(crate) fn is_unprintable(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '\u{061C}'
                | '\u{200E}'
                | '\u{200F}'
                | '\u{2028}'..='\u{202E}'
                | '\u{2066}'..='\u{206F}'
                | '\u{FEFF}'
                | '\u{FFF9}'..='\u{FFFB}'
        )
}

/// Text from outside in one line: what is unprintable is `\u009b`, as JSON has it, so that a text of JSON stays the same
/// text.
pub(crate) fn printable(text: &str) -> String {
    escaped(text, is_unprintable)
}

/// Text for a terminal, ours and others' together: lines stay lines and our colours stay colours. Text from outside
/// that was not made printable before can do no more than these.
pub(crate) fn for_terminal(text: &str) -> String {
    if !text.contains(is_unprintable) {
        return text.to_owned();
    }
    let mut safe = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\u{1b}') {
        let (before, from) = rest.split_at(at);
        safe.push_str(&lines(before));
        let colour = colour(from);
        safe.push_str(&from[..colour]);
        if colour == 0 {
            safe.push_str(&printable("\u{1b}"));
        }
        rest = &from[colour.max(1)..];
    }
    safe.push_str(&lines(rest));
    safe
}

/// Bytes of the colour (SGR, ECMA-48 §8.3.117) that begins here; 0 if none does.
fn colour(text: &str) -> usize {
    let Some(codes) = text.strip_prefix("\u{1b}[") else { return 0 };
    let end = codes.find(|letter: char| !letter.is_ascii_digit() && letter != ';').unwrap_or(codes.len());
    if codes[end..].starts_with('m') { end + 3 } else { 0 }
}

fn lines(text: &str) -> String {
    escaped(text, |letter| is_unprintable(letter) && !matches!(letter, '\n' | '\t'))
}

fn escaped(text: &str, is_escaped: impl Fn(char) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if is_escaped(letter) {
            // None of them needs more than four digits.
            out.push_str(&format!("\\u{:04x}", u32::from(letter)));
        } else {
            out.push(letter);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Letters that are likely to do harm, among others.
    fn any_text() -> impl Strategy<Value = String> {
        let harmful = prop::sample::select(vec![
            '\u{1b}', '\u{9b}', '\u{7f}', '\u{85}', '\u{202e}', '\u{2066}', '\u{2069}', '\u{200f}', '\u{61c}', '\r',
            '\u{8}', '[', 'm', '3', ';', '\n', '"', '\\',
        ]);
        prop::collection::vec(prop_oneof![harmful, any::<char>()], 0..40).prop_map(String::from_iter)
    }

    #[test]
    fn an_answer_cannot_play_with_the_terminal() {
        assert_eq!(printable("某\x1b[2J\n项目"), "某\\u001b[2J\\u000a项目");
        assert_eq!(
            printable("\u{9b}2J\u{7f}\u{202e}txt.exe\u{2069}\u{61c}\u{200e}"),
            "\\u009b2J\\u007f\\u202etxt.exe\\u2069\\u061c\\u200e"
        );
        assert_eq!(printable("张三 Zhāng 👩‍👧 ｱ"), "张三 Zhāng 👩‍👧 ｱ", "what people write stays");
    }

    #[test]
    fn our_colours_and_lines_stay() {
        let ours = "\u{1b}[1mtitle\u{1b}[0m\n\u{1b}[97;40m█\u{1b}[0m\ttext";
        assert_eq!(for_terminal(ours), ours);
        assert_eq!(for_terminal("a\u{1b}[2Jb\u{1b}]0;x\u{7}c\u{1b}"), "a\\u001b[2Jb\\u001b]0;x\\u0007c\\u001b");
        assert_eq!(for_terminal("\u{1b}[31\u{9b}m\r"), "\\u001b[31\\u009bm\\u000d");
    }

    proptest! {
        #[test]
        fn nothing_unprintable_is_left_of_any_text(text in any_text()) {
            prop_assert!(!printable(&text).contains(is_unprintable));
            prop_assert_eq!(printable(&printable(&text)), printable(&text));
        }

        #[test]
        fn a_terminal_gets_nothing_but_lines_and_colours(text in any_text()) {
            let mut rest = &*for_terminal(&text);
            while let Some(at) = rest.find('\u{1b}') {
                prop_assert!(!rest[..at].contains(|letter| is_unprintable(letter) && !matches!(letter, '\n' | '\t')));
                let colour = colour(&rest[at..]);
                prop_assert!(colour > 0);
                rest = &rest[at + colour..];
            }
            prop_assert!(!rest.contains(|letter| is_unprintable(letter) && !matches!(letter, '\n' | '\t')));
        }

        #[test]
        fn a_text_of_json_stays_the_same(text in any_text()) {
            let json = serde_json::to_string(&text).unwrap();
            for shown in [printable(&json), for_terminal(&json)] {
                prop_assert_eq!(&serde_json::from_str::<String>(&shown).unwrap(), &text);
            }
        }
    }
}
