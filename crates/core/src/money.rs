//! Amounts of money: the API counts fen, bills and people read yuan.

/// Fen as yuan, with two digits behind the point: 123456 is `1234.56`.
#[must_use]
pub fn yuan(fen: impl Into<i128>) -> String {
    let fen = fen.into();
    let (sign, whole) = (if fen < 0 { "-" } else { "" }, fen.unsigned_abs());
    format!("{sign}{}.{:02}", whole / 100, whole % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fen_are_written_as_yuan() {
        assert_eq!([0, 5, 100, -5, -12_345].map(yuan), ["0.00", "0.05", "1.00", "-0.05", "-123.45"]);
        assert_eq!(yuan(i64::MIN), "-92233720368547758.08");
    }
}
