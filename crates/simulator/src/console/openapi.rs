//! `GET /_sim/openapi.json`: the control requests as OpenAPI 3.1, from the tables of actions.
//!
//! Specification: <https://spec.openapis.org/oas/v3.1.0>.

use serde_json::{Map, Value, json};
use weixinpay_core::Lang;

use crate::console::action::{Action, Run};
use crate::console::field::Field;
use crate::console::lang::PARAMETER;

/// The description of these actions, with its texts in this language.
pub(crate) fn describe<'a>(actions: impl Iterator<Item = &'a Action>, lang: Lang) -> Value {
    let mut paths: Map<String, Value> = Map::new();
    for action in actions {
        let path = paths.entry(template(action.path)).or_insert_with(|| json!({}));
        path[action.method.to_ascii_lowercase()] = operation(action, lang);
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": lang.pick("WeChat Pay simulator: control", "微信支付模拟器：控制接口"),
            "version": env!("CARGO_PKG_VERSION"),
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
        },
        "servers": [{ "url": "/" }],
        "paths": paths,
        "components": {
            "parameters": { PARAMETER: {
                "name": PARAMETER, "in": "query", "schema": { "type": "string", "enum": [Lang::En.code(), Lang::Zh.code()] },
                "description": lang.pick("the language of texts; else Accept-Language", "文字的语言；不填则按 Accept-Language"),
            } },
            "responses": { "Error": {
                "description": lang.pick("the error, and what to do", "错误和处理建议"),
                "content": { "application/json": { "schema": object(&ERROR, false) } },
            } },
        },
    })
}

const ERROR: [Field; 2] = [Field::text("error").required(), Field::text("hint").required()];

/// Statuses of refusals: 403 is for pages of other sites, 501 for an effect that is only assumed, under `--strict-fidelity`.
const OF_READING: &[&str] = &["400", "403", "404", "413"];
const OF_ACTING: &[&str] = &["400", "403", "404", "409", "413", "501"];

fn operation(action: &Action, lang: Lang) -> Value {
    let reference = format!("#/components/parameters/{PARAMETER}");
    let mut parameters = vec![json!({ "$ref": reference })];
    let variables: Vec<&str> = variables(action.path).collect();
    for (at, text) in variables.iter().enumerate() {
        let is_last = at + 1 == variables.len();
        let schema = match action.actions {
            names @ [_, ..] if is_last => json!({ "type": "string", "enum": names }),
            _ => json!({ "type": "string" }),
        };
        let mut parameter = json!({ "name": name(text), "in": "path", "required": true, "schema": schema });
        if name(text) != *text {
            parameter["description"] = (*text).into();
        }
        parameters.push(parameter);
    }
    for field in action.query {
        parameters.push(json!({
            "name": field.name, "in": "query", "required": field.is_required, "schema": field.kind.schema(),
        }));
    }
    let media = if matches!(action.run, Run::Stream) { "application/x-ndjson" } else { "application/json" };
    let mut responses = Map::new();
    responses.insert(
        "200".to_owned(),
        json!({
            "description": action.summary.get(lang),
            "content": { media: { "schema": object(action.answers, true) } },
        }),
    );
    let refused = if action.method == "GET" { OF_READING } else { OF_ACTING };
    let busy = matches!(action.run, Run::Stream).then_some("503");
    for status in refused.iter().copied().chain(busy) {
        responses.insert(status.to_owned(), json!({ "$ref": "#/components/responses/Error" }));
    }
    let mut operation = json!({
        "operationId": id(action),
        "summary": action.summary.get(lang),
        "parameters": parameters,
        "responses": responses,
    });
    if action.method == "POST" {
        let is_required = action.body.iter().any(|field| field.is_required);
        operation["requestBody"] = json!({
            "required": is_required,
            "content": { "application/json": { "schema": object(action.body, action.is_open) } },
        });
    }
    operation
}

/// An object of these fields; others, too, if it is open.
fn object(fields: &[Field], is_open: bool) -> Value {
    let properties: Map<String, Value> =
        fields.iter().map(|field| (field.name.to_owned(), field.kind.schema())).collect();
    let required: Vec<&str> = fields.iter().filter(|field| field.is_required).map(|field| field.name).collect();
    let mut object = json!({ "type": "object", "properties": properties, "required": required });
    if !is_open {
        object["additionalProperties"] = false.into();
    }
    object
}

/// The texts in braces.
fn variables(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
}

/// Of `prepay_id or out_trade_no` the first.
fn name(variable: &str) -> &str {
    variable.split([' ', ',']).next().unwrap_or(variable)
}

/// The path with a name in each pair of braces.
fn template(path: &str) -> String {
    let segments = path.split('/').filter(|segment| !segment.is_empty()).map(|segment| {
        match segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')) {
            Some(variable) => format!("/{{{}}}", name(variable)),
            None => format!("/{segment}"),
        }
    });
    let below: String = segments.collect();
    if below.is_empty() { "/_sim/".to_owned() } else { format!("/_sim{below}") }
}

/// Such as `post_clock_advance`; of variables those that tell paths apart.
fn id(action: &Action) -> String {
    let words =
        action.path.split(['/', '-']).filter(|word| !word.is_empty()).map(|word| match word.strip_prefix('{') {
            Some(variable) => name(variable.trim_end_matches('}')),
            None => word,
        });
    let words: Vec<&str> = words.collect();
    let method = action.method.to_ascii_lowercase();
    if words.is_empty() { format!("{method}_listing") } else { format!("{method}_{}", words.join("_")) }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use weixinpay_core::Text;

    use super::*;

    #[test]
    fn an_action_is_described_with_its_variables_its_body_and_its_refusals() {
        const BODY: &[Field] = &[Field::text("reason").required(), Field::fen("amount")];
        let path = "transfers/{bill_no or out_bill_no}/{action}";
        let action = Action::post(path, Text::new("plays the payee", "扮演收款人"), |_| Ok(Value::Null));
        let described = describe([action.takes(BODY).one_of(&["confirm", "fail"])].iter(), Lang::Zh);
        let operation = &described["paths"]["/_sim/transfers/{bill_no}/{action}"]["post"];
        assert_eq!(operation["operationId"], "post_transfers_bill_no_action");
        assert_eq!(operation["summary"], "扮演收款人");
        assert_eq!(operation["parameters"][1]["description"], "bill_no or out_bill_no");
        assert_eq!(operation["parameters"][2]["schema"]["enum"], json!(["confirm", "fail"]));
        let body = &operation["requestBody"]["content"]["application/json"]["schema"];
        assert_eq!((&body["required"], &body["additionalProperties"]), (&json!(["reason"]), &json!(false)));
        let statuses: Vec<_> = operation["responses"].as_object().unwrap().keys().collect();
        assert_eq!(statuses, ["200", "400", "403", "404", "409", "413", "501"]);
    }

    #[test]
    fn no_two_operations_have_one_id() {
        let described = describe(crate::console::control::actions(), Lang::En);
        let operations =
            described["paths"].as_object().unwrap().values().flat_map(|path| path.as_object().unwrap().values());
        let ids: Vec<_> = operations.map(|operation| operation["operationId"].to_string()).collect();
        assert_eq!(ids.len(), crate::console::control::actions().count());
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    }
}
