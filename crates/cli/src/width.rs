//! How many columns a text takes on a terminal: Chinese characters take two.

/// Columns of the text. Good for what `wxp` prints: ASCII, Chinese, and a few signs of one column.
pub(crate) fn width(text: &str) -> usize {
    text.chars().map(columns).sum()
}

/// The text and as many blanks as fill it to this width.
pub(crate) fn pad(text: &str, to: usize) -> String {
    let blanks = to.saturating_sub(width(text));
    format!("{text}{}", " ".repeat(blanks))
}

/// The text, cut in its middle to this width; ids differ at both ends.
pub(crate) fn shorten(text: &str, to: usize) -> String {
    if width(text) <= to {
        return text.to_owned();
    }
    let half = to.saturating_sub(1) / 2;
    let head = take(text.chars(), to.saturating_sub(1) - half);
    let tail: String = take(text.chars().rev(), half).chars().rev().collect();
    format!("{head}…{tail}")
}

/// The text in lines of at most this width, broken behind a blank, `&` or `/` or between Chinese characters where there is
/// one; a line begins with no `，` and ends with no `（`.
pub(crate) fn wrap(text: &str, to: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in words(text) {
        if !line.is_empty() && width(&line) + width(word.trim_end()) > to {
            lines.push(std::mem::take(&mut line));
        }
        for letter in word.chars() {
            if width(&line) + columns(letter) > to && letter != ' ' {
                lines.push(std::mem::take(&mut line));
            }
            line.push(letter);
        }
    }
    lines.push(line);
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

/// What stays together in a line.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    for ((_, before), (at, after)) in text.char_indices().zip(text.char_indices().skip(1)) {
        let chinese = columns(before) == 2 || columns(after) == 2;
        let tied = after == ' ' || "，。、；：！？）》”".contains(after) || "（《“".contains(before);
        if [' ', '&', '/'].contains(&before) || (chinese && !tied) {
            words.push(&text[start..at]);
            start = at;
        }
    }
    words.push(&text[start..]);
    words
}

fn take(letters: impl Iterator<Item = char>, to: usize) -> String {
    let mut used = 0;
    letters
        .take_while(|letter| {
            used += columns(*letter);
            used <= to
        })
        .collect()
}

/// The wide blocks of Unicode Standard Annex 11 that Chinese text uses.
fn columns(letter: char) -> usize {
    match u32::from(letter) {
        0x1100..=0x115F | 0x2E80..=0x303E | 0x3041..=0xA4CF | 0xAC00..=0xD7A3 => 2,
        0xF900..=0xFAFF
        | 0xFE30..=0xFE6F
        | 0xFF00..=0xFF60
        | 0xFFE0..=0xFFE6
        | 0x1F300..=0x1FAFF
        | 0x20000..=0x3FFFD => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_takes_two_columns() {
        assert_eq!(width("核身 ok，"), 9);
        assert_eq!(pad("核身", 6), "核身  ");
    }

    #[test]
    fn a_long_id_is_cut_in_its_middle() {
        assert_eq!(shorten("PUB_KEY_ID_0001", 9), "PUB_…0001");
        assert_eq!(width(&shorten("核身核身核身核身", 9)), 9);
        assert_eq!(shorten("short", 9), "short");
    }

    #[test]
    fn text_is_broken_at_blanks_and_never_wider() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("/p?aaaa=1&bbbb=2", 12), ["/p?aaaa=1&", "bbbb=2"]);
        assert_eq!(wrap("核身核身核身", 5), ["核身", "核身", "核身"]);
        assert_eq!(wrap("", 5), [""]);
    }

    #[test]
    fn chinese_is_broken_between_characters_but_not_before_its_punctuation() {
        assert_eq!(wrap("应答 SIGN_ERROR，不签名", 19), ["应答 SIGN_ERROR，不", "签名"]);
        assert_eq!(wrap("不签名，重发", 6), ["不签", "名，重", "发"]);
        assert_eq!(wrap("重发（含重定向）时", 6), ["重发", "（含重", "定向）", "时"]);
        assert_eq!(wrap("“退票”状态", 5), ["“退", "票”状", "态"]);
    }
}
