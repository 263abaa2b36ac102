//! Line breaks by Unicode's rules (UAX #14), so that no line begins with `，` or ends with `（`.

use std::ops::Range;

use textwrap::WordSeparator;
use textwrap::core::{Word, break_words};
use textwrap::wrap_algorithms::wrap_first_fit;

use super::columns::width;

/// The text in lines of at most this many columns.
pub(crate) fn wrap(text: &str, columns: usize) -> Vec<String> {
    broken(text, columns, columns).into_iter().map(|line| text[line].to_owned()).collect()
}

/// The ranges of the lines in the text; the first line and the others may take so many columns. The blanks between two
/// lines are in neither.
pub(crate) fn broken(text: &str, first: usize, other: usize) -> Vec<Range<usize>> {
    let narrowest = first.min(other);
    let words = WordSeparator::UnicodeBreakProperties.find_words(text);
    let words = break_words(words.flat_map(|word| narrowed(word, narrowest)), narrowest);
    let mut at = 0;
    let lines = wrap_first_fit(&words, &[first as f64, other as f64]).into_iter().map(|line| {
        let start = at;
        at += line.iter().map(|word| word.len() + word.whitespace.len()).sum::<usize>();
        start..at - line.last().map_or(0, |word| word.whitespace.len())
    });
    lines.collect()
}

/// A word that is too wide for a line, such as a URL, is broken after `/` and `&`; if it is still too wide, anywhere,
/// but closing punctuation stays with its last letter.
fn narrowed(word: Word<'_>, columns: usize) -> Vec<Word<'_>> {
    if width(&word) <= columns {
        return vec![word];
    }
    let begins = |at: &usize| word.get(*at..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    let ends = word.match_indices(['/', '&']).map(|(at, _)| at + 1).filter(begins).chain([word.len()]);
    let (mut pieces, mut from) = (Vec::new(), 0);
    for end in ends {
        let piece = &word.word[from..end];
        from = end;
        let last = if width(piece) > columns { piece.rfind(char::is_alphanumeric).unwrap_or_default() } else { 0 };
        let (head, tail) = piece.split_at(last);
        pieces.extend(break_words([Word::from(head)], columns));
        pieces.push(Word::from(tail));
    }
    if let Some(last) = pieces.last_mut() {
        last.whitespace = word.whitespace;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn text_is_broken_at_blanks_and_never_wider() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("/p?aaaa=1&bbbb=2", 12), ["/p?aaaa=1&", "bbbb=2"]);
        assert_eq!(wrap("example.com/doc/0123456789）。", 14), ["example.com/", "doc/", "0123456789）。"]);
        assert_eq!(wrap("0123456789）。", 10), ["012345678", "9）。"]);
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

    proptest! {
        #[test]
        fn no_line_begins_with_what_closes_or_ends_with_what_opens(
            text in "[核身单a1]{1,3}([a-f0-9][a-f0-9/]{0,50}[，。、；：！？）》」』】][核身单a1 （《「『【]{1,4}){1,8}", columns in 12_usize..40
        ) {
            let lines = wrap(&text, columns);
            for (at, line) in lines.iter().enumerate() {
                prop_assert!(width(line) <= columns, "{}", line);
                prop_assert!(at == 0 || !line.starts_with(['，', '。', '、', '；', '：', '！', '？', '）', '》', '」', '』', '】']), "{:?}", lines);
                prop_assert!(at + 1 == lines.len() || !line.ends_with(['（', '《', '「', '『', '【']), "{:?}", lines);
            }
        }

        #[test]
        fn nothing_is_lost_but_blanks(text in "[a-z核，& ]{0,40}", columns in 2_usize..20) {
            let all = |text: &str| text.replace(' ', "");
            prop_assert_eq!(all(&wrap(&text, columns).concat()), all(&text));
        }
    }
}
