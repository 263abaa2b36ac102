//! Values of query parameters that hold personal data, masked in whatever is written down.

/// The parameters that the description calls sensitive, sealed or not; a test compares them. By name, not by operation: the
/// path may be misspelled, and the text may be a diagnosis.
const NAMES: [&str; 12] = [
    "account_number",
    "bal_account_no",
    "card_no",
    "encrypted_credential_id",
    "encrypted_name",
    "encrypted_phone_number",
    "id_card_number",
    "mobile",
    "operate_user",
    "phone_number",
    "real_name",
    "user_name",
];

/// Masks the value of each such pair: from its `=` to the next `&`, or to a character that no query has.
pub(crate) fn mask(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('=') {
        let (before, after) = (&rest[..at], &rest[at + 1..]);
        out.push_str(&rest[..=at]);
        rest = after;
        let begin = before
            .rfind(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
            .map_or(0, |last| last + before[last..].chars().next().map_or(1, char::len_utf8));
        let asked = before[..begin].ends_with(['?', '&']);
        if asked && NAMES.contains(&&before[begin..]) {
            let end = after.find(|c: char| c == '&' || c == '"' || c == '`' || c == '\\' || c.is_whitespace());
            let end = end.unwrap_or(after.len());
            if end > 0 {
                out.push_str("***");
            }
            rest = &after[end..];
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_sensitive_parameter_of_a_query_is_masked() {
        let described: BTreeSet<&str> =
            weixinpay_catalog::all().iter().flat_map(weixinpay_catalog::Operation::sensitive_query).collect();
        for name in &described {
            assert_eq!(mask(&format!("/v3/a?x=1&{name}=13800000000&y=2")), format!("/v3/a?x=1&{name}=***&y=2"));
            assert_eq!(mask(&format!("GET\n/v3/a?{name}=张三\n176")), format!("GET\n/v3/a?{name}=***\n176"));
        }
        assert!(described.len() > 10 && described.iter().all(|name| NAMES.contains(name)), "{described:?}");
    }

    #[test]
    fn all_else_stays() {
        for text in ["/v3/a?sub_mchid=1&limit=", "mobile=1", "/v3/a?xmobile=1&mobile2=2", "a == b", "?mobile=", "中=文"]
        {
            assert_eq!(mask(text), text);
        }
    }
}
