//! Random texts: nonces and ids. An id has the length and the alphabet of WeChat Pay's own, since merchants keep them in
//! columns made for those. It carries `SIM` where that fits, in hexadecimal `53494d`, and among digits 99 where WeChat
//! Pay's has counted no further than 00 yet, so that it cannot be taken for a real one.

use weixinpay_core::Time;

/// `SIM`, where only hexadecimal digits fit.
const SIM: &str = "53494d";

/// A nonce of 32 letters and digits.
pub(crate) fn nonce() -> String {
    hex::<16>()
}

/// A nonce of 12 characters, for AES-GCM.
pub(crate) fn aead_nonce() -> String {
    hex::<6>()
}

/// A token for the card mini program: a UUID and digits, as observed, with `SIM` between.
pub(crate) fn token() -> String {
    let [a, b] = [hex::<16>(), digits(6)];
    format!("{}-{}-{}-{}-{}-SIM{b}", &a[..8], &a[8..12], &a[12..16], &a[16..20], &a[20..])
}

/// The id of a notification: a UUID of version 5, as WeChat Pay's are.
pub(crate) fn notification_id() -> String {
    let a = hex::<12>();
    format!("{}-{}-5{}-a{}-{SIM}{}", &a[..8], &a[8..12], &a[12..15], &a[15..18], &a[18..24])
}

/// The first part of a `Request-ID`.
pub(crate) fn request_id() -> String {
    format!("SIM{}", hex::<12>().to_ascii_uppercase())
}

/// WeChat Pay's number of a payment, or of what came by bank: 28 digits.
pub(crate) fn transaction_id(day: &str) -> String {
    numbered("4200", 6, day, 10)
}

/// The unique part of a file's name: 16 hexadecimal digits.
pub(crate) fn file_name() -> String {
    hex::<8>()
}

/// WeChat Pay's number of a refund: 29 digits.
pub(crate) fn refund_id(day: &str) -> String {
    numbered("503", 7, day, 11)
}

/// The number of a movement of money, in the bill: 28 digits, which begin with a merchant.
pub(crate) fn flow_no(day: &str) -> String {
    numbered("", 10, day, 10)
}

/// The number of a batch (`1030`) or of a receipt (`1050`): 40 digits.
pub(crate) fn batch_id(prefix: &str, day: &str) -> String {
    numbered(prefix, 17, day, 11)
}

/// The start of the numbers of a batch's details. A detail's position in the batch, four digits, makes them 40.
pub(crate) fn detail_stem(day: &str) -> String {
    numbered("1040", 17, day, 7)
}

/// WeChat Pay's number of a transfer: 34 digits.
pub(crate) fn transfer_bill_no(day: &str) -> String {
    // The day without its century.
    numbered("1330", 11, day.get(2..).unwrap_or_default(), 13)
}

/// WeChat Pay's number of an authorization to transfer: 27 digits.
pub(crate) fn authorization_id(day: &str) -> String {
    format!("201{}", numbered(&day.replace('-', ""), 16, "", 0))
}

/// A `prepay_id`: 36 characters, with the day of the month and the time.
pub(crate) fn prepay_id(now: i64) -> String {
    let time: String = Time::from_unix(now).as_str().chars().take(19).filter(char::is_ascii_digit).skip(6).collect();
    format!("wx{time}{SIM}{}0000", hex::<8>())
}

/// The end of a `code_url`, by which alone it names its order: 9 letters and digits. Few enough for two to be the
/// same among a million orders: the caller makes sure that it is new.
pub(crate) fn code() -> String {
    format!("SIM{}", text(6, LETTERS_AND_DIGITS))
}

/// The token that opens the page on which a payee confirms.
pub(crate) fn package_info() -> String {
    format!("SIM{}", hex::<24>())
}

/// The token of a download URL: 64 characters.
pub(crate) fn download_token() -> String {
    format!("SIM_{}", text(60, LETTERS_AND_DIGITS))
}

const LETTERS_AND_DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// `prefix`, so many digits, the day, so many digits. Enough of them are random for a million a day to differ.
fn numbered(prefix: &str, before: usize, day: &str, after: usize) -> String {
    format!("{prefix}99{}{}{}", digits(before.saturating_sub(2)), day.replace('-', ""), digits(after))
}

fn digits(count: usize) -> String {
    text(count, b"0123456789")
}

fn text(count: usize, alphabet: &[u8]) -> String {
    // A remainder prefers some characters a little: these are ids, not secrets.
    let pick = |byte: &u8| alphabet.get(usize::from(*byte) % alphabet.len().max(1)).copied().map(char::from);
    bytes::<64>().iter().take(count).filter_map(pick).collect()
}

fn hex<const N: usize>() -> String {
    weixinpay_core::hex::lower(bytes::<N>())
}

fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    // The operating system's generator does not fail; ids are not secrets, and a clash would be refused by the store.
    let _ = aws_lc_rs::rand::fill(&mut bytes);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-27T17:48:25+08:00.
    const NOW: i64 = 1_795_772_905;
    const DAY: &str = "2026-11-27";

    /// A real one, how ours begins, ours, and the alphabet of both.
    type Case<'a> = (&'a str, &'a str, String, &'a dyn Fn(char) -> bool);

    /// Real ones are as public code and pages show them.
    #[test]
    fn an_id_has_the_length_and_the_alphabet_of_a_real_one() {
        let digit = |c: char| c.is_ascii_digit();
        let hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
        let uuid = move |c: char| c == '-' || hex(c);
        let prepay = move |c: char| hex(c) || c == 'w' || c == 'x';
        let base64 = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let alphanumeric = |c: char| c.is_ascii_alphanumeric();
        let table: [Case<'_>; 14] = [
            ("4200001863202305068344507881", "420099", transaction_id(DAY), &digit),
            ("50300705862023060535316073583", "50399", refund_id(DAY), &digit),
            ("1900009231201802015884652186", "99", flow_no(DAY), &digit),
            ("1030000071100999991182020050700019480001", "103099", batch_id("1030", DAY), &digit),
            ("1040000071100999991182020050700019500100", "104099", format!("{}0001", detail_stem(DAY)), &digit),
            ("1050000010509999485212020110200058820001", "105099", batch_id("1050", DAY), &digit),
            ("1330008069721552511290045940397216", "133099", transfer_bill_no(DAY), &digit),
            ("201202504101000123456789012", "2012026112799", authorization_id(DAY), &digit),
            ("wx28142453363147191a60ad79c9464c0000", "wx2717482553494d", prepay_id(NOW), &prepay),
            ("JyC91EIz1", "SIM", code(), &alphanumeric),
            ("5a6d1746-6d72-5cfb-b9ae-16c6fbdd770d", "", notification_id(), &uuid),
            ("2dbad5dcaa6a84099a1944e26fce1e24", "", nonce(), &hex),
            ("eObYf1re2IZ0", "", aead_nonce(), &alphanumeric),
            ("g44bIUH1GyQtE7ZmeTAPQx5b69qABpYuC_oZq6Aalf-gQP-lJ_FHRMLnyj2O8ujG", "SIM_", download_token(), &base64),
        ];
        for (real, begins, ours, fits) in table {
            assert!(real.chars().all(fits), "{real}");
            assert!(ours.len() == real.len() && ours.chars().all(fits) && ours.starts_with(begins), "{ours}: {real}");
        }
        let id = notification_id();
        assert!(id.contains("-53494d") && id.as_bytes()[14] == b'5', "{id}");
        let at: Vec<_> = id.match_indices('-').map(|(at, _)| at).collect();
        assert_eq!(at, [8, 13, 18, 23], "{id}");
    }

    #[test]
    fn ids_of_one_moment_differ() {
        let many: std::collections::BTreeSet<_> =
            (0..1000).flat_map(|_| [transaction_id(DAY), refund_id(DAY), prepay_id(NOW)]).collect();
        assert_eq!(many.len(), 3000);
    }
}
