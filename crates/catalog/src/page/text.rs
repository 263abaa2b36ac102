//! Words of the description as Markdown.

/// A paragraph: code stays code, wire names become code, addresses become links, and nothing else is markup.
pub(super) fn prose(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let pieces: Vec<&str> = text.split('`').collect();
    if pieces.len().is_multiple_of(2) {
        // An odd backtick is none.
        return words(&text);
    }
    let mut written = String::new();
    for (at, piece) in pieces.iter().enumerate() {
        match at % 2 {
            0 => written.push_str(&words(piece)),
            _ => written.push_str(&code(piece)),
        }
    }
    written
}

/// The same within the cell of a table.
pub(super) fn cell(text: &str) -> String {
    prose(text).replace('|', "\\|").replace("\\\\|", "\\|")
}

/// A name or title: nothing in it is markup.
pub(super) fn plain(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        if "\\`[]<>*_#|~".contains(c) {
            escaped.push('\\');
        }
        escaped.push(if c.is_whitespace() { ' ' } else { c });
    }
    escaped
}

/// Code in a line.
pub(super) fn code(text: &str) -> String {
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

fn words(text: &str) -> String {
    let words = text.split(' ').map(|word| {
        if let Some(at) = word.find("https://").or_else(|| word.find("http://")) {
            let (before, address) = word.split_at(at);
            let end = address.find(|c: char| !c.is_ascii() || "()[]<>,;\"'`".contains(c)).unwrap_or(address.len());
            let (address, after) = address.split_at(end);
            let stop = address.trim_end_matches(['.', ':']);
            return format!("{}<{stop}>{}{}", plain(before), &address[stop.len()..], plain(after));
        }
        let bare = word.trim_end_matches(['.', ',', ';', ':', ')']).trim_start_matches('(');
        if bare.contains('_') && bare.chars().all(|c| c.is_ascii_alphanumeric() || "_.".contains(c)) {
            return word.replacen(bare, &format!("`{bare}`"), 1);
        }
        plain(word)
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_and_addresses_are_marked_and_nothing_else() {
        assert_eq!(prose("Send out_trade_no, never *it*."), "Send `out_trade_no`, never \\*it\\*.");
        assert_eq!(prose("See https://pay.weixin.qq.com/doc."), "See <https://pay.weixin.qq.com/doc>.");
        // Three backticks are no code.
        assert_eq!(prose("`a` <b> and ` alone"), "\\`a\\` \\<b\\> and \\` alone");
        assert_eq!(prose("`a|b` or c"), "`a|b` or c");
        assert_eq!(cell("`a|b` or c|d"), "`a\\|b` or c\\|d");
    }
}
