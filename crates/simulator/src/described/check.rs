//! A request held against its description: required fields, types, lengths, values, patterns.

use serde_json::{Map, Value};
use weixinpay_catalog::{Operation, Schema};
use weixinpay_core::Fault;

use crate::fidelity::Rule;
use crate::fields::segment;
use crate::payroll_card::Opener;
use crate::refusal::Refusal;

/// Checks path, query and body, and opens the sensitive fields of the body in their place. Returns the variables of the
/// path, decoded.
pub(crate) fn check(
    operation: &'static Operation,
    path: &str,
    query: &[(String, String)],
    body: &mut Map<String, Value>,
    open: Opener<'_>,
) -> Result<Vec<(String, String)>, Refusal> {
    let variables = variables(operation.path(), path)?;
    for (name, value) in &variables {
        operation.check_variable(name, value).map_err(|fault| refuse(operation, "uri", &fault))?;
    }
    operation.check_query(query).map_err(|fault| refuse(operation, "query", &fault))?;
    if operation.details().request().is_none() {
        return Ok(variables);
    }
    let mut value = Value::Object(std::mem::take(body));
    operation.check_body(&value).map_err(|fault| refuse(operation, "body", &fault))?;
    let mut sealed = Ok(());
    operation.visit_sensitive(&mut value, &mut |name, value| {
        if sealed.is_ok()
            && let Value::String(text) = value
        {
            match open(name, text) {
                Ok(plain) => *text = plain,
                Err(refusal) => sealed = Err(refusal),
            }
        }
    });
    sealed?;
    if let Value::Object(opened) = value {
        *body = opened;
    }
    Ok(variables)
}

/// Refuses a body with a field that its operation does not have.
pub(crate) fn only_known(operation: &'static Operation, body: &Map<String, Value>) -> Result<(), Refusal> {
    let Some(schema) = operation.details().request() else { return Ok(()) };
    let Some(field) = body.iter().find_map(|(name, value)| unknown(schema, name, value)) else { return Ok(()) };
    // The name is the caller's: what it says, and how long it is, is not known.
    let short = field.chars().count() <= 128;
    let (named, named_zh) = if short {
        (format!("`{field}`"), format!("`{field}`"))
    } else {
        ("a field with a very long name".to_owned(), "一个名字很长的字段".to_owned())
    };
    let place = format!("{} {}", operation.method(), operation.path());
    Err(Refusal::param(Rule::PaymentUnknownField, "参数中含有非法的额外参数")
        .at("body", if short { &field } else { "" }, "is not a parameter of this operation")
        .because((
            format!("{named} is not a parameter of {place}: is it misspelled, or of another operation?"),
            format!("{named_zh} 不是 {place} 的参数：是不是拼写有误，或属于其他接口？"),
        )))
}

/// The first field at or below this one that its schema does not have, as `detail.goods_detail.0.name`.
fn unknown(schema: Schema, name: &str, value: &Value) -> Option<String> {
    let Some(own) = schema.property(name) else { return Some(name.to_owned()) };
    let below = match value {
        Value::Object(fields) if own.properties().next().is_some() => {
            fields.iter().find_map(|(name, value)| unknown(own, name, value))
        }
        Value::Array(items) => own.items().filter(|items| items.properties().next().is_some()).and_then(|schema| {
            items.iter().enumerate().find_map(|(at, item)| {
                let fields = item.as_object()?;
                fields
                    .iter()
                    .find_map(|(name, value)| unknown(schema, name, value))
                    .map(|found| format!("{at}.{found}"))
            })
        }),
        _ => None,
    };
    below.map(|found| format!("{name}.{found}"))
}

/// The variables of a path that fits this template.
fn variables(template: &str, path: &str) -> Result<Vec<(String, String)>, Refusal> {
    let pairs = template.split('/').zip(path.split('/'));
    pairs
        .filter_map(|(template, raw)| Some((template.strip_prefix('{')?.strip_suffix('}')?, raw)))
        .map(|(name, raw)| Ok((name.to_owned(), segment(name, raw, 1024)?)))
        .collect()
}

/// The refusal in the words of WeChat Pay, which name the field and its label; the rule stands in `issue`.
fn refuse(operation: &'static Operation, location: &str, fault: &Fault) -> Refusal {
    // `sub_orders[0].mchid` → `sub_orders.0.mchid`
    let field = fault.field().replace('[', ".").replace(']', "");
    let says = fault.to_string();
    let issue = says.strip_prefix(&format!("`{}` ", fault.field())).unwrap_or(&says);
    // What was sent is not repeated: a value in the wrong field may be somebody's name or number.
    let issue = match issue.rsplit_once(", none of ") {
        Some((_, known)) => format!("is none of {known}"),
        None => issue.to_owned(),
    };
    let source = format!("输入源“/{location}/{}”", field.replace('.', "/"));
    let label = label(operation, location, &field);
    let message = match label {
        Some(label) => format!("{source}映射到值字段“{label}”规则校验失败"),
        None => format!("{source}规则校验失败"),
    };
    let (label, zh) = (label.map_or_else(|| " ".to_owned(), |label| format!("（{label}）")), fault.problem_zh());
    let zh = zh.unwrap_or("不符合接口文档");
    Refusal::param(Rule::DescriptionField, message)
        .at(location, &field, &issue)
        .because((format!("`{}` {issue}", fault.field()), format!("`{}`{label}{zh}", fault.field())))
}

/// The official label of a field: `商户号`.
fn label(operation: &'static Operation, location: &str, field: &str) -> Option<&'static str> {
    let details = operation.details();
    if location != "body" {
        return details.parameters().find(|parameter| parameter.name() == field)?.schema().title();
    }
    let mut schema = details.request()?;
    for name in field.split('.') {
        schema = match schema.items() {
            // A number is a place in a list.
            Some(items) => items,
            None => schema.property(name)?,
        };
    }
    schema.title()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_refused_by_its_place_and_the_variables_are_decoded() {
        let operation = weixinpay_catalog::find("POST", "/v3/pay/transactions/native").unwrap();
        let mut body = Map::new();
        let refusal = check(operation, operation.path(), &[], &mut body, &|_, text| Ok(text.to_owned())).unwrap_err();
        let text = String::from_utf8(refusal.body()).unwrap();
        assert!(text.contains(r#""field":"/appid","issue":"is required and must not be empty""#), "{text}");
        assert!(text.contains("输入源“/body/appid”映射到值字段“公众号ID”规则校验失败"), "{text}");
        let label = |field: &str| label(operation, "body", field);
        assert_eq!((label("amount.total"), label("nothing")), (Some("总金额"), None));
        assert_eq!(label("detail.goods_detail.0.quantity"), Some("商品数量"));
        let mut body = serde_json::json!({ "amount": { "total": 1, "currency": "110101199003074477" } });
        for name in ["appid", "mchid", "description", "notify_url"] {
            body[name] = "x".into();
        }
        body["out_trade_no"] = "order1".into();
        let mut body = body.as_object().unwrap().clone();
        let refusal = check(operation, operation.path(), &[], &mut body, &|_, text| Ok(text.to_owned())).unwrap_err();
        let words = refusal.diagnosis.as_ref().unwrap();
        assert_eq!(words.en, "`amount.currency` is none of CNY");
        assert_eq!(words.zh, "`amount.currency`（货币类型）取值不对，可用的值：CNY");
        assert!(!String::from_utf8(refusal.body()).unwrap().contains("1101011990"));
        let found = variables("/v3/a/{b}/c/{d}", "/v3/a/x%2Fy/c/z").unwrap();
        assert_eq!(found, [("b".into(), "x/y".into()), ("d".into(), "z".into())]);
    }
}
