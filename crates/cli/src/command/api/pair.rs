//! `k=v` and `k:v` from the command line.

use percent_encoding::percent_decode_str;
use weixinpay::text;

use crate::failure::Failure;

type Pair = (String, String);

/// `k=v`. The value may hold further `=` and may be empty.
pub(crate) fn pair(text: &str) -> Result<Pair, Failure> {
    split(text, '=').ok_or_else(|| unpaired(text, "k=v"))
}

/// The error for a text that is not a pair of this form; the part after the name may be a secret.
fn unpaired(text: &str, form: &str) -> Failure {
    let text = before(text);
    Failure::usage(text!("`{text}` must have the form {form}", "`{text}` 的形式应为 {form}"))
}

/// `k:v`, blanks around the value left out.
pub(crate) fn header(text: &str) -> Result<Pair, Failure> {
    let (name, value) = split(text, ':').ok_or_else(|| unpaired(text, "k:v"))?;
    Ok((name, value.trim().to_owned()))
}

/// The path, and the pairs of a query that was typed behind it.
pub(crate) fn split_target(target: &str) -> Result<(String, Vec<Pair>), Failure> {
    let Some((path, query)) = target.split_once('?') else { return Ok((target.to_owned(), Vec::new())) };
    let decoded = |text: &str| {
        percent_decode_str(text)
            .decode_utf8()
            .map(|text| text.into_owned())
            .map_err(|_| Failure::usage(("the query after the path is not UTF-8", "路径后面的查询参数不是 UTF-8")))
    };
    let pairs = query.split('&').filter(|pair| !pair.is_empty()).map(|text| {
        let (name, value) = text.split_once('=').unwrap_or((text, ""));
        Ok((decoded(name)?, decoded(value)?))
    });
    Ok((path.to_owned(), pairs.collect::<Result<_, Failure>>()?))
}

fn split(text: &str, at: char) -> Option<Pair> {
    let (name, value) = text.split_once(at)?;
    (!name.is_empty()).then(|| (name.to_owned(), value.to_owned()))
}

/// The part that may be repeated in an error: a name, not a value that may be personal.
fn before(text: &str) -> String {
    text.chars().take(16).chain((text.chars().count() > 16).then_some('…')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_sign_splits() {
        assert_eq!(pair("a=b=c").unwrap(), ("a".to_owned(), "b=c".to_owned()));
        assert_eq!(pair("a=").unwrap(), ("a".to_owned(), String::new()));
        assert_eq!(header("Accept-Language: zh-CN").unwrap(), ("Accept-Language".to_owned(), "zh-CN".to_owned()));
        assert!(pair("a").is_err() && pair("=a").is_err() && header("a=b").is_err());
    }

    #[test]
    fn a_query_behind_the_path_is_taken_apart_and_decoded() {
        let (path, query) = split_target("/v3/x?a=%E4%B8%AD&b&c=1%2F2").unwrap();
        assert_eq!(path, "/v3/x");
        let query: Vec<_> = query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(query, [("a", "中"), ("b", ""), ("c", "1/2")]);
        assert!(split_target("/v3/x?a=%FF").is_err());
    }
}
