//! A request held against its description: required fields, types, lengths, values, patterns.

use serde_json::{Map, Value};
use weixinpay_catalog::Operation;
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
        operation.check_variable(name, value).map_err(|fault| refuse("uri", &fault))?;
    }
    operation.check_query(query).map_err(|fault| refuse("query", &fault))?;
    if operation.details().request().is_none() {
        return Ok(variables);
    }
    let mut value = Value::Object(std::mem::take(body));
    operation.check_body(&value).map_err(|fault| refuse("body", &fault))?;
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

/// The variables of a path that fits this template.
fn variables(template: &str, path: &str) -> Result<Vec<(String, String)>, Refusal> {
    let pairs = template.split('/').zip(path.split('/'));
    pairs
        .filter_map(|(template, raw)| Some((template.strip_prefix('{')?.strip_suffix('}')?, raw)))
        .map(|(name, raw)| Ok((name.to_owned(), segment(name, raw, 1024)?)))
        .collect()
}

fn refuse(location: &str, fault: &Fault) -> Refusal {
    // `sub_orders[0].mchid` → `sub_orders.0.mchid`
    let field = fault.field().replace('[', ".").replace(']', "");
    let says = fault.to_string();
    let issue = says.strip_prefix(&format!("`{}` ", fault.field())).unwrap_or(&says);
    Refusal::param(Rule::DescriptionField, "请求参数不符合接口文档的要求")
        .at(location, &field, issue)
        .because(says.clone())
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
        let found = variables("/v3/a/{b}/c/{d}", "/v3/a/x%2Fy/c/z").unwrap();
        assert_eq!(found, [("b".into(), "x/y".into()), ("d".into(), "z".into())]);
    }
}
