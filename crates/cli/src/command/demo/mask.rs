//! Personal data, hidden but for its ends.

/// A person's name with all but its first character hidden: 李*.
pub(super) fn masked_name(name: &str) -> String {
    masked(name, 1, 0)
}

/// An identity number with all but its two ends hidden.
pub(super) fn masked_number(number: &str) -> String {
    masked(number, 1, 1)
}

fn masked(text: &str, head: usize, tail: usize) -> String {
    let length = text.chars().count();
    let visible = |at: usize| length > head + tail && (at < head || at >= length - tail);
    text.chars().enumerate().map(|(at, letter)| if visible(at) { letter } else { '*' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn personal_data_is_masked_whatever_its_length() {
        assert_eq!(masked_name("李四"), "李*");
        assert_eq!(masked_name("某"), "*");
        assert_eq!(masked_number("110101199003071234"), "1****************4");
        assert_eq!(masked_number("12"), "**");
    }
}
