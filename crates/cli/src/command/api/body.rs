//! A JSON body, from pairs or from a file.

use std::io::Read;
use weixinpay::text;

use serde_json::{Map, Value};
use weixinpay_catalog::{Schema, Type};

use crate::failure::Failure;
use crate::files::io_text;

/// No request is longer, in bytes.
const LONGEST: u64 = 8 * 1024 * 1024;

/// The body of `k=text`, `k:=JSON` and `a.b=text`. A value that the description calls a number or a truth value is
/// written as one.
pub(crate) fn build(fields: &[String], described: Option<Schema>) -> Result<Value, Failure> {
    let mut body = Map::new();
    for field in fields {
        let (name, value) = field.split_once('=').filter(|(name, _)| !matches!(*name, "" | ":")).ok_or_else(|| {
            Failure::usage((
                "a field of the body must have the form k=text or k:=JSON",
                "请求体字段的形式应为 k=文本 或 k:=JSON",
            ))
        })?;
        match name.strip_suffix(':') {
            Some(name) => {
                let value = serde_json::from_str(value).map_err(|_| {
                    Failure::usage(text!("the value of `{name}` is not JSON", "`{name}` 的值不是 JSON"))
                        .hint(("k=text needs no quotes; k:=100 gives a number", "k=文本 不用引号；k:=100 表示数字"))
                })?;
                insert(&mut body, name, value)?;
            }
            None => insert(&mut body, name, typed(name, value, described))?,
        }
    }
    Ok(Value::Object(body))
}

/// The body in `@FILE`, or in standard input for `-`.
pub(crate) fn read(source: &str) -> Result<Value, Failure> {
    let text = match (source, source.strip_prefix('@')) {
        ("-" | "@-", _) => text(std::io::stdin().lock(), "standard input")?,
        (_, Some(path)) => {
            let file = std::fs::File::open(path).map_err(|error| Failure::usage(io_text(&error)).about(path))?;
            text(file, path)?
        }
        _ => {
            return Err(Failure::usage((
                "the body is given as @FILE, or as - for standard input",
                "请求体用 @文件 给出，或用 - 表示标准输入",
            ))
            .hint(("for a few fields use -d k=v", "字段不多时用 -d k=v")));
        }
    };
    serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
        // serde's own words may repeat a value.
        let (line, column) = (error.line(), error.column());
        Failure::usage(text!(
            "the body is not JSON (line {line}, column {column})",
            "请求体不是 JSON（第 {line} 行第 {column} 列）"
        ))
    })
}

/// The value as the description has it; text that is not such a value stays text, for the check to name it.
fn typed(name: &str, value: &str, described: Option<Schema>) -> Value {
    let field = name.split('.').try_fold(described, |schema, name| Some(schema?.property(name)));
    let parsed = match field.flatten().map(Schema::kind) {
        Some(Type::Integer) => value.parse::<i64>().ok().map(Value::from),
        Some(Type::Number) => value.parse::<serde_json::Number>().ok().map(Value::from),
        Some(Type::Boolean) => value.parse::<bool>().ok().map(Value::from),
        _ => None,
    };
    parsed.unwrap_or_else(|| Value::from(value))
}

fn text(from: impl Read, name: &str) -> Result<String, Failure> {
    let mut text = String::new();
    from.take(LONGEST + 1).read_to_string(&mut text).map_err(|error| Failure::usage(io_text(&error)).about(name))?;
    if text.len() as u64 > LONGEST {
        let most = LONGEST / 1024 / 1024;
        return Err(Failure::usage(text!("longer than {most} MiB", "超过 {most} MiB")).about(name));
    }
    Ok(text)
}

/// No operation comes near it.
const DEEPEST: usize = 64;

fn insert(body: &mut Map<String, Value>, name: &str, value: Value) -> Result<(), Failure> {
    if name.bytes().filter(|byte| *byte == b'.').count() >= DEEPEST {
        return Err(Failure::usage(text!(
            "a field may be nested {DEEPEST} levels deep at most",
            "字段最多嵌套 {DEEPEST} 层"
        )));
    }
    let twice = || {
        Failure::usage(text!(
            "the field `{name}` is given twice, or is both a value and an object",
            "字段 `{name}` 给了两次，或者既是值又是对象"
        ))
    };
    match name.split_once('.') {
        Some((head, rest)) => {
            let inner = body.entry(head).or_insert_with(|| Value::Object(Map::new()));
            insert(inner.as_object_mut().ok_or_else(twice)?, rest, value)
        }
        None if body.contains_key(name) => Err(twice()),
        None => {
            body.insert(name.to_owned(), value);
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn built(fields: &[&str]) -> Result<Value, Failure> {
        build(&fields.iter().map(|field| (*field).to_owned()).collect::<Vec<_>>(), None)
    }

    #[test]
    fn a_field_that_is_nested_too_deeply_is_refused() {
        assert!(built(&[&format!("{}b=1", "a.".repeat(63))]).is_ok());
        let failure = built(&[&format!("{}b=1", "a.".repeat(20_000))]).unwrap_err();
        assert_eq!(failure.exit(), crate::exit::Exit::Usage);
    }

    #[test]
    fn texts_stay_texts_and_json_is_asked_for() {
        let body = built(&[
            "openid=o=1",
            "sub_mchid=1111111",
            "total:=100",
            "amount.currency=CNY",
            "amount.total:=1",
            "list:=[1]",
        ]);
        let expected = json!({
            "openid": "o=1", "sub_mchid": "1111111", "total": 100, "amount": { "currency": "CNY", "total": 1 }, "list": [1],
        });
        assert_eq!(body.unwrap(), expected);
    }

    #[test]
    fn the_description_says_what_is_a_number() {
        let operation = weixinpay_catalog::find("POST", "/v3/payroll-card/transfer-batches").unwrap();
        let fields = ["total_amount=100", "out_batch_no=100", "total_num=many", "unknown=1"].map(str::to_owned);
        let expected = json!({ "total_amount": 100, "out_batch_no": "100", "total_num": "many", "unknown": "1" });
        assert_eq!(build(&fields, operation.details().request()).unwrap(), expected);
    }

    #[test]
    fn what_cannot_be_a_body_is_refused() {
        for fields in [&["a"][..], &["=1"], &[":=1"], &["a:=x"], &["a=1", "a=2"], &["a=1", "a.b=2"]] {
            assert!(built(fields).is_err(), "{fields:?}");
        }
        assert!(read("{}").is_err());
        assert!(read("@/no/such/file").is_err());
    }
}
