//! Identity numbers, hidden but for their ends.

/// An identity number with all but its two ends hidden.
pub(super) fn masked_number(number: &str) -> String {
    let length = number.chars().count();
    let visible = |at: usize| length > 2 && (at == 0 || at + 1 == length);
    number.chars().enumerate().map(|(at, letter)| if visible(at) { letter } else { '*' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_masked_whatever_its_length() {
        assert_eq!(masked_number("110101199003071234"), "1****************4");
        assert_eq!(masked_number("12"), "**");
    }
}
