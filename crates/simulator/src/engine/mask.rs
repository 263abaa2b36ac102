//! Texts without personal data, for whatever is written down.

use std::borrow::Cow;

use weixinpay_core::percent;

use crate::world::population::World;

/// The text without personal data: the names of this world, the values of fields that hold such data, and whatever looks
/// like an identity number, a phone number or a bank card, in clear or encoded, even several times. Data that is found
/// only after decoding is shown decoded.
pub(crate) fn mask(world: &World, text: &str) -> String {
    let mut shown = mask_plain(world, text);
    let mut deeper = Cow::Borrowed(shown.as_str());
    let mut found = None;
    for _ in 0..DEEPEST {
        let Some(decoded) = decoded(&deeper) else { break };
        let masked = mask_plain(world, &decoded);
        if masked != decoded {
            found = Some(masked.clone());
        }
        deeper = Cow::Owned(masked);
    }
    if let Some(found) = found {
        shown = found;
    }
    shown
}

/// How often what is encoded is decoded again.
const DEEPEST: usize = 4;

/// With percent signs and escapes of JSON decoded once; `None` if there are none.
fn decoded(text: &str) -> Option<String> {
    let plain = percent::decode(text);
    let plain = unescaped(&plain);
    (plain != text).then_some(plain)
}

/// Without the escapes of JSON for characters, `\\u5f20`, however many backslashes they have.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("\\u") {
        let (before, after) = rest.split_at(at);
        let mut units = Vec::new();
        let mut next = after;
        while let Some(hex) = next.trim_start_matches('\\').strip_prefix('u').and_then(|hex| hex.get(..4))
            && next.starts_with('\\')
            && let Ok(unit) = u16::from_str_radix(hex, 16)
        {
            units.push(unit);
            next = next.trim_start_matches('\\').get(5..).unwrap_or_default();
        }
        if units.is_empty() {
            out.push_str(before);
            out.push_str("\\u");
            rest = after.get(2..).unwrap_or_default();
            continue;
        }
        out.push_str(before.trim_end_matches('\\'));
        out.push_str(&String::from_utf16_lossy(&units));
        rest = next;
    }
    out.push_str(rest);
    out
}

fn mask_plain(world: &World, text: &str) -> String {
    let mut masked = text.to_owned();
    // Names are not ASCII but in an encoded form: most texts need not be searched for each worker.
    if !text.is_ascii() || world.has_ascii_name {
        for worker in &world.workers {
            masked = without(masked, &worker.real_name);
        }
    }
    mask_numbers(&mask_pairs(&mask_values(&masked)))
}

/// The value with every text in it masked, and the values of the fields that hold personal data.
pub(crate) fn mask_value(world: &World, value: &mut serde_json::Value) {
    use serde_json::Value;
    match value {
        Value::String(text) => *text = mask(world, text),
        Value::Array(list) => list.iter_mut().for_each(|item| mask_value(world, item)),
        Value::Object(fields) => {
            for (name, value) in fields {
                if value.is_string() && FIELDS.contains(&name.as_str()) {
                    *value = "***".into();
                } else {
                    mask_value(world, value);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The text with every occurrence masked. Escapes may be written in either case.
fn without(text: String, form: &str) -> String {
    let (lower, form) = (text.to_ascii_lowercase(), form.to_ascii_lowercase());
    if form.is_empty() || !lower.contains(&form) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for (at, _) in lower.match_indices(&form) {
        out.push_str(&text[from..at]);
        out.push_str("***");
        from = at + form.len();
    }
    out.push_str(&text[from..]);
    out
}

/// The fields that hold personal data, as the description marks them; those with names that others have, too, apart.
const FIELDS: [&str; 40] = [
    "account_name",
    "account_number",
    "bank_account",
    "bank_card_no",
    "bank_card_number",
    "card_number",
    "contact_email",
    "contact_id_card_number",
    "contact_id_number",
    "contact_name",
    "cred_id",
    "destination_account_number",
    "driver_name",
    "encrypted_echo_message",
    "encrypted_name",
    "encrypted_phone_number",
    "encrypted_real_name",
    "id_card_address",
    "id_card_name",
    "id_card_number",
    "id_doc_address",
    "id_doc_name",
    "id_doc_number",
    "identification_address",
    "identification_name",
    "identification_number",
    "legal_person",
    "mobile",
    "mobile_phone",
    "new_account_name",
    "order_phone_number",
    "payer_phone",
    "phone",
    "phone_number",
    "real_name",
    "receiver_name",
    "ubo_id_doc_number",
    "user_id_card",
    "user_name",
    "user_real_name",
];

/// The parameters of queries that the description calls sensitive, sealed or not, besides those fields. By name, not by
/// operation: the path may be misspelled, and the text may be a diagnosis.
const PARAMETERS: [&str; 4] = ["bal_account_no", "card_no", "encrypted_credential_id", "operate_user"];

/// The values of all fields of a JSON text that hold personal data.
fn mask_values(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('"') {
        let (before, after) = rest.split_at(at + 1);
        out.push_str(before);
        rest = after;
        let Some(field) = FIELDS.iter().find(|field| {
            after.strip_prefix(**field).is_some_and(|after| after.trim_start_matches('\\').starts_with('"'))
        }) else {
            continue;
        };
        let named = after.get(field.len()..).unwrap_or_default();
        // A quotation mark of JSON within JSON has backslashes.
        let mark = named.find('"').map_or("\"", |at| named.get(..=at).unwrap_or("\""));
        let after = named.get(mark.len()..).unwrap_or_default();
        let value = after.trim_start_matches([' ', ':', '\n', '\t', '\r']);
        out.push_str(field);
        out.push_str(mark);
        out.push_str(after.get(..after.len() - value.len()).unwrap_or_default());
        rest = value;
        if let Some(inside) = value.strip_prefix(mark) {
            out.push_str(mark);
            out.push_str("***");
            out.push_str(mark);
            rest = ends(inside, mark).map_or("", |end| inside.get(end + mark.len()..).unwrap_or_default());
        }
    }
    out.push_str(rest);
    out
}

/// The end of a JSON text: the first quotation mark that no backslash escapes.
fn ends(inside: &str, mark: &str) -> Option<usize> {
    let backslashes = mark.len() - 1;
    let mut from = 0;
    loop {
        let at = from + inside.get(from..)?.find('"')?;
        let before = inside.get(..at)?;
        let count = before.len() - before.trim_end_matches('\\').len();
        if count <= backslashes || backslashes == 0 && count % 2 == 0 {
            return Some(at - count.min(backslashes));
        }
        from = at + 1;
    }
}

/// Masks the value of each pair of a query that holds personal data: from its `=` to the next `&`, or to what no query has.
fn mask_pairs(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('=') {
        let (before, after) = (&rest[..at], &rest[at + 1..]);
        out.push_str(&rest[..=at]);
        rest = after;
        let begin = before.rfind(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
        // A name begins behind a single byte.
        let name = begin.filter(|begin| before[*begin..].starts_with(['?', '&'])).map(|begin| &before[begin + 1..]);
        if name.is_some_and(|name| FIELDS.contains(&name) || PARAMETERS.contains(&name)) {
            let end = after.find(['&', '"', ' ', '\n']).unwrap_or(after.len());
            if end > 0 {
                out.push_str("***");
            }
            rest = &after[end..];
        }
    }
    out.push_str(rest);
    out
}

/// Masks digits that look like the number of a person, a phone or a bank card, with spaces or dashes between some of
/// them.
fn mask_numbers(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, after) = rest.split_at(at);
        // Digits that belong to a word, as in an id, are no number of their own.
        let in_word = before.ends_with(|c: char| c.is_ascii_alphabetic() || c == '_');
        out.push_str(before);
        let end = number_ends(after);
        let number = after.get(..end).unwrap_or_default();
        let parted = number.contains([' ', '-']);
        let digits: Vec<u8> = number.bytes().filter(|byte| byte.is_ascii_alphanumeric()).collect();
        if is_personal(&digits, parted, in_word) {
            out.extend(number.chars().map(|c| if c.is_ascii_alphanumeric() { '*' } else { c }));
        } else if parted {
            // One of its parts may be one on its own.
            let end = number.find([' ', '-']).unwrap_or(end);
            let part = number.get(..end).unwrap_or_default();
            if is_personal(part.as_bytes(), false, in_word) {
                out.extend(part.chars().map(|_| '*'));
            } else {
                out.push_str(part);
            }
            rest = after.get(end..).unwrap_or_default();
            continue;
        } else {
            out.push_str(number);
        }
        rest = after.get(end..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

/// The end of the number that begins here: digits, single spaces or dashes between them, and the X of an identity
/// number.
fn number_ends(text: &str) -> usize {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let (mut at, mut count) = (0, 0);
    loop {
        match bytes.get(at) {
            Some(byte) if byte.is_ascii_digit() => count += 1,
            Some(b' ' | b'-') if digit(at + 1) => {}
            Some(b' ' | b'-') if count == 17 && matches!(bytes.get(at + 1), Some(b'X' | b'x')) => {}
            Some(b'X' | b'x') if count == 17 => return at + 1,
            _ => return at,
        }
        at += 1;
    }
}

/// `parted` digits are likelier to be a date or a list: they must look the part in every way.
fn is_personal(digits: &[u8], parted: bool, in_word: bool) -> bool {
    let two = |at: usize| match digits.get(at..at + 2) {
        Some([tens, ones]) => u32::from(tens.saturating_sub(b'0')) * 10 + u32::from(ones.saturating_sub(b'0')),
        _ => 0,
    };
    let born = |month: usize| {
        (11..=82).contains(&two(0)) && (1..=12).contains(&two(month)) && (1..=31).contains(&two(month + 2))
    };
    match digits.len() {
        // The numbers of residents, of today and of before 1999.
        18 => !parted || born(10) && (18..=20).contains(&two(6)),
        15 => born(8) && !in_word,
        // A mobile phone of the mainland, perhaps with its country.
        11 => digits.starts_with(b"1") && digits.get(1).is_some_and(|second| second >= &b'3') && !in_word,
        13 => digits.starts_with(b"861") && digits.get(3).is_some_and(|second| second >= &b'3') && !in_word,
        16 | 17 | 19 => matches!(digits.first(), Some(b'3'..=b'6' | b'9')) && luhn(digits) && !in_word,
        _ => false,
    }
}

/// Whether the last digit is that which a bank card would have.
fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(at, digit)| {
            let digit = u32::from(digit.saturating_sub(b'0'));
            match at % 2 {
                0 => digit,
                _ if digit > 4 => digit * 2 - 9,
                _ => digit * 2,
            }
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::world::population::FIRST;

    #[test]
    fn names_and_identity_numbers_are_masked() {
        let world = World::read(FIRST).unwrap();
        let says = |text: &str| mask(&world, text);
        assert_eq!(says("POST\n/v3\n1763888400\n{\"a\":\"张三\"}"), "POST\n/v3\n1763888400\n{\"a\":\"***\"}");
        assert_eq!(says("x=%E5%BC%A0%E4%B8%89&n=110101199003074477"), "x=***&n=******************");
        assert_eq!(says("x=%e5%bc%a0%e4%b8%89"), "x=***");
        assert_eq!(says(r#"{"a":"\u5F20\u4E09"}"#), r#"{"a":"***"}"#);
        assert_eq!(says(r#"{"user_name" : "a\"b王五","k":1}"#), r#"{"user_name" : "***","k":1}"#);
        assert_eq!(says("11010119900307447X."), "******************.");
        assert_eq!(says(r#"{"id_card_number":"#), r#"{"id_card_number":"#);
    }

    #[test]
    fn a_name_is_masked_however_often_it_is_encoded() {
        let world = World::read(FIRST).unwrap();
        let mut form = "张三".to_owned();
        for times in 1..=4 {
            form = percent_encoding::utf8_percent_encode(&form, percent_encoding::NON_ALPHANUMERIC).to_string();
            let told = mask(&world, &format!("/v3/x?a={form}&b=1"));
            assert_eq!(told, "/v3/x?a=***&b=1", "{times}");
        }
        for text in [
            r#"{"a":"\u5f20\u4e09"}"#,
            r#"{\"a\":\"\\u5F20\\u4E09\"}"#,
            "%7B%22a%22%3A%22%5Cu5f20%5Cu4e09%22%7D",
            r#"{"k":"{\"user_name\":\"a\\\"王五\",\"n\":1}"}"#,
            "/v3/guides?store_id=1&mobile=abc&x=1",
        ] {
            let told = mask(&world, text);
            assert!(told.contains("***") && !told.contains("4e09") && !told.contains("王五"), "{text}: {told}");
        }
        // Nothing of a person in it: it stays as it was sent.
        for text in ["/v3/x?a=%E6%9F%90&b=%2525", r#"{"a":"\u67d0"}"#, r"C:\users\u"] {
            assert_eq!(mask(&world, text), text);
        }
    }

    #[test]
    fn numbers_of_people_phones_and_cards_are_masked_and_others_are_not() {
        let world = World::read(FIRST).unwrap();
        for number in [
            "110101199003074477",
            "110101-19900307-4477",
            "110101 19900307 447X",
            "110101900307447",
            "13812345678",
            "138-1234-5678",
            "+86 138 1234 5678",
            "6222021234567890128",
            "6222 0212 3456 7890 128",
            "4111111111111111",
            "4111-1111-1111-1111",
        ] {
            let text = format!("/v3/x?n={number}&ok=1 \"{number}\"");
            let told = mask(&world, &text);
            assert!(!told.contains(|c: char| c.is_ascii_digit() && !"31".contains(c)), "{number}: {told}");
            let encoded = percent_encoding::utf8_percent_encode(number, percent_encoding::NON_ALPHANUMERIC);
            let told = mask(&world, &format!("n={encoded}."));
            assert!(!told.contains(|c: char| c.is_ascii_digit()), "{encoded}: {told}");
        }
        for text in [
            "/v3/pay/transactions/id/4200991234202611271234567890?mchid=1900009191",
            "POST\n/v3/x\n1795772905\nabc\n",
            "2026-11-27T17:48:25+08:00",
            "2026-11-27 17:48:25",
            "order_20231106165639372",
            "503991234520261127123456789",
            "\"total\":100, 200, 300",
            "53494d13812345678a",
        ] {
            assert_eq!(mask(&world, text), text);
        }
    }

    #[test]
    fn every_sensitive_parameter_of_a_query_is_masked() {
        let described: BTreeSet<&str> =
            weixinpay_catalog::all().iter().flat_map(weixinpay_catalog::Operation::sensitive_query).collect();
        assert!(described.len() > 10, "{described:?}");
        for name in described.into_iter().chain(FIELDS) {
            assert_eq!(mask_pairs(&format!("/v3/a?x=1&{name}=abc&y=2")), format!("/v3/a?x=1&{name}=***&y=2"));
            assert_eq!(mask_pairs(&format!("GET\n/v3/a?{name}=张三\n176")), format!("GET\n/v3/a?{name}=***\n176"));
            // A character that no query contains does not end it, for it may have been sent nevertheless.
            for value in ["a#b", "a`b", "a\\b", "a\tb", "a=b", "张\u{3000}三"] {
                assert_eq!(mask_pairs(&format!("?{name}={value}&y=2")), format!("?{name}=***&y=2"));
            }
        }
        for text in ["/v3/a?sub_mchid=1&limit=", "mobile=1", "/v3/a?xmobile=1&mobile2=2", "a == b", "?mobile=", "中=文"]
        {
            assert_eq!(mask_pairs(text), text);
        }
    }
}
