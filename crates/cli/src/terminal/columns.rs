//! How many columns a text takes on a terminal: Chinese characters take two.

pub(crate) use textwrap::core::display_width as width;

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

fn take(letters: impl Iterator<Item = char>, to: usize) -> String {
    let mut used = 0;
    letters
        .take_while(|letter| {
            used += width(letter.encode_utf8(&mut [0; 4]));
            used <= to
        })
        .collect()
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
}
