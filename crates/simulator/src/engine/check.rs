//! A request held against its description: required fields, types, lengths, values, patterns.

use serde_json::{Map, Value};
use weixinpay_catalog::{Format, Operation, Place, Schema};
use weixinpay_core::check::Broken;
use weixinpay_core::{FieldError, Text, Time};

use crate::base::fields;
use crate::base::fields::segment;
use crate::base::param::{Field, Location, value_at};
use crate::base::refusal::{Refusal, UNKNOWN_FIELD};
use crate::base::rule::rules;
use crate::protocol::decrypt_fields::Opener;

rules! {
    UNKNOWN_FIELD = "request.unknown-field", Observed {
        en: "A field that its operation does not have, at any depth, is answered 400 PARAM_ERROR in orders, \
            combined ones, refunds, transfers and profit sharing: detail.location is null, detail.value the JSON \
            pointers. Elsewhere it passes; a combined order may have what any way of placing one has.",
        zh: "下单（含合单）、退款、商家转账、分账的请求在任意层级含有接口没有的字段时，应答 400 PARAM_ERROR：\
            detail.location 为 null，detail.value 为 JSON pointer 数组。其他接口放行；合单可以有任一合单下单接口的\
            字段。",
        source: "developers.weixin.qq.com/community/pay/doc/000242f1b642687c25a3a677166c00, \
            github.com/yansongda/pay/issues/857 (an order, 2023-10-02); transfers: \
            github.com/minibear2021/wechatpayv3/issues/70; the number is in wechatpay-skills, trouble-shooting \
            guide, code 270924358. The fields are those of openapi/; that combined orders and profit sharing are \
            alike is inferred, of others nothing is known",
        source_zh: "developers.weixin.qq.com/community/pay/doc/000242f1b642687c25a3a677166c00、\
            github.com/yansongda/pay/issues/857（下单，2023-10-02）；转账见 \
            github.com/minibear2021/wechatpayv3/issues/70；数字码见 wechatpay-skills 排障指南 270924358。字段以 \
            openapi/ 为准；合单与分账相同为推测，其他接口情况不明",
    }
    DESCRIPTION_FIELD = "description.field", Observed {
        en: "A request that breaks its description (required, type, length, range, value, pattern), as WeChat \
            Pay's pages state it, is answered 400 PARAM_ERROR in words that name the field, its label and the \
            rule, with detail {location, value}: the number for a length or a number, the text for its form or \
            type, nothing for what is absent, personal or of a rule whose words are not known. Lengths are \
            counted in bytes of UTF-8 in payments (字节数), else in characters (字符数).",
        zh: "请求不符合微信支付文档页给出的接口描述（必填、类型、长度、范围、取值、格式）时，应答 400 PARAM_ERROR\
            ，文案写明字段、名称和规则，detail 为 {location, value}：长度或数值错误时是数字，格式或类型错误时是原\
            文，缺失、个人信息以及文案未见过的规则时为空。支付类接口的长度按 UTF-8 字节计（字节数），其他按字符计\
            （字符数）。",
        source: "Absent: developers.weixin.qq.com/community/pay/doc/0004ca758d06484c2d6be82f355400; type: \
            000a86411183309c429bce9fb5c800; pattern: \
            github.com/wechatpay-apiv3/wechatpay-postman-script/issues/7; time: \
            github.com/NotFound403/payment-spring-boot/issues/66; bytes: \
            github.com/JeffreySu/WeiXinMPSDK/issues/3217 and github.com/wechatpay-apiv3/wechatpay-php/issues/114; \
            characters: profit sharing, in public code (receivers/0/account, 字符数 0，小于最小值 1); a number: \
            pay.weixin.qq.com/doc/v3/merchant/4012791869. Lists and values are not seen: their words are this \
            simulator's, and that other products than payments and profit sharing count characters is inferred",
        source_zh: "必填：developers.weixin.qq.com/community/pay/doc/0004ca758d06484c2d6be82f355400；类型：\
            000a86411183309c429bce9fb5c800；格式：github.com/wechatpay-apiv3/wechatpay-postman-script/issues/7；时\
            间：github.com/NotFound403/payment-spring-boot/issues/66；字节：\
            github.com/JeffreySu/WeiXinMPSDK/issues/3217、github.com/wechatpay-apiv3/wechatpay-php/issues/114；字\
            符：公开代码中的分账应答（receivers/0/account，字符数 0，小于最小值 1）；数值：\
            pay.weixin.qq.com/doc/v3/merchant/4012791869。数组和取值的文案未见过，由本模拟器自定；支付与分账以外的\
            产品按字符计为推测",
    }
}

/// Products that are known to refuse a field that they do not have, by the beginning of their paths.
const STRICT: [&str; 9] = [
    "/v3/pay/transactions/",
    "/v3/pay/partner/transactions/",
    "/v3/combine-transactions/",
    "/v3/refund/domestic/",
    "/v3/fund-app/",
    "/v3/ecommerce/mch-transfer/",
    "/v3/profitsharing/",
    "/v3/ecommerce/profitsharing/",
    "/v3/brand/profitsharing/",
];
/// As many unknown fields as are named, and as much of each: the names are the caller's.
const NAMED: usize = 32;
const LONGEST: usize = 128;

/// Checks path, query and body, and opens the sensitive values of query and body in their place. Returns the variables
/// of the path, decoded.
pub(crate) fn check(
    operation: &'static Operation,
    path: &str,
    query: &mut [(String, String)],
    body: &mut Map<String, Value>,
    open: Opener<'_>,
) -> Result<Vec<(String, String)>, Refusal> {
    let variables = variables(operation, path)?;
    let times = || {
        operation.details().parameters().filter(|parameter| parameter.place() == Place::Query).find_map(|parameter| {
            let (_, text) = query.iter().find(|(name, _)| name == parameter.name())?;
            time_at(parameter.schema(), parameter.name(), &text.as_str().into())
        })
    };
    operation.check_query(query).and_then(|()| times().map_or(Ok(()), Err)).map_err(|fault| {
        let given = query.iter().find(|(name, _)| name == fault.field()).map(|(_, value)| Value::from(value.as_str()));
        refuse(operation, Location::Query, &fault, given.as_ref())
    })?;
    for sensitive in operation.sensitive_query() {
        for (name, value) in query.iter_mut().filter(|(name, value)| name == sensitive && !value.is_empty()) {
            *value = open(name, value)?;
        }
    }
    if operation.details().request().is_none() {
        return Ok(variables);
    }
    let mut value = Value::Object(std::mem::take(body));
    let times = || operation.details().request().and_then(|schema| time_at(schema, "", &value));
    let checked = operation.check_body(&value).and_then(|()| times().map_or(Ok(()), Err)).map_err(|fault| {
        let given = value.as_object().and_then(|body| value_at(body, &dotted(fault.field())));
        refuse(operation, Location::Body, &fault, given)
    });
    checked?;
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

/// Refuses a body with a field that its operation does not have, where WeChat Pay is known to.
pub(crate) fn only_known(operation: &'static Operation, body: &Map<String, Value>) -> Result<(), Refusal> {
    if !STRICT.iter().any(|product| operation.path().starts_with(product)) {
        return Ok(());
    }
    let schemas = descriptions(operation);
    if schemas.is_empty() {
        return Ok(());
    }
    let mut found = Vec::new();
    for (name, value) in body {
        unknown(&schemas, "", name, value, &mut found);
    }
    let Some(first) = found.first() else { return Ok(()) };
    // The name is the caller's: what it says, and how long it is, is not known.
    let (named, named_zh) = if first.chars().count() <= LONGEST {
        (format!("`{first}`"), format!("`{first}`"))
    } else {
        ("a field with a very long name".to_owned(), "一个名字很长的字段".to_owned())
    };
    let pointers = found.iter().map(|field| format!("/body{}", field.chars().take(LONGEST).collect::<String>()));
    let place = format!("{} {}", operation.method(), operation.path());
    Err(Refusal::param(rules::UNKNOWN_FIELD, UNKNOWN_FIELD).pointing(pointers.collect()).because((
        format!("{named} is not a parameter of {place}: is it misspelled, or of another operation?"),
        format!("{named_zh} 不是 {place} 的参数：是不是拼写有误，或属于其他接口？"),
    )))
}

/// The descriptions of an operation's body. Products share the paths of combined orders, each with fields of its own:
/// there a field passes that any way of placing one has.
fn descriptions(operation: &'static Operation) -> Vec<Schema> {
    const COMBINED: &str = "/v3/combine-transactions/";
    let way = |path: &str| path.strip_prefix(COMBINED).is_some_and(|rest| !rest.contains('/'));
    let own = |operation: &Operation| operation.details().request();
    if way(operation.path()) {
        weixinpay_catalog::all().iter().filter(|other| way(other.path())).filter_map(own).collect()
    } else {
        own(operation).into_iter().collect()
    }
}

/// Adds the fields at or below this one that no schema has, as JSON pointers: `/detail/goods_detail/0/name`.
fn unknown(schemas: &[Schema], above: &str, name: &str, value: &Value, found: &mut Vec<String>) {
    let at = format!("{above}/{}", name.replace('~', "~0").replace('/', "~1"));
    if found.len() == NAMED {
        return;
    }
    let own: Vec<Schema> = schemas.iter().filter_map(|schema| schema.property(name)).collect();
    if own.is_empty() {
        return found.push(at);
    }
    let described = |schema: &Schema| schema.properties().next().is_some();
    match value {
        Value::Object(fields) if own.iter().any(described) => {
            fields.iter().for_each(|(name, value)| unknown(&own, &at, name, value, found));
        }
        Value::Array(list) => {
            let items: Vec<Schema> = own.iter().filter_map(|schema| schema.items()).filter(described).collect();
            if items.is_empty() {
                return;
            }
            for (index, item) in list.iter().enumerate() {
                for (name, value) in item.as_object().into_iter().flatten() {
                    unknown(&items, &format!("{at}/{index}"), name, value, found);
                }
            }
        }
        _ => {}
    }
}

/// The first value at or below this one that should be a time and cannot be read as one.
fn time_at(schema: Schema, name: &str, value: &Value) -> Option<FieldError> {
    match value {
        Value::String(text) if schema.format() == Some(Format::DateTime) => {
            let broken = !text.is_empty() && Time::from(text.as_str()).unix().is_none();
            let problem = Text::new(
                "must be a time of RFC 3339, such as 2026-11-23T17:00:00+08:00",
                "应为 RFC 3339 格式的时间，如 2026-11-23T17:00:00+08:00",
            );
            broken.then(|| FieldError::new(name, problem).kind(Broken::Time))
        }
        Value::Object(fields) => fields.iter().find_map(|(own, value)| {
            let fault = time_at(schema.property(own)?, own, value)?;
            Some(if name.is_empty() { fault } else { fault.within(name) })
        }),
        Value::Array(list) => {
            let items = schema.items()?;
            list.iter().enumerate().find_map(|(index, item)| {
                let fields = item.as_object()?;
                let fault = fields.iter().find_map(|(own, value)| time_at(items.property(own)?, own, value))?;
                Some(fault.within_item(name, index))
            })
        }
        _ => None,
    }
}

/// Checks the variables of a path and returns them, decoded.
pub(crate) fn variables(operation: &'static Operation, path: &str) -> Result<Vec<(String, String)>, Refusal> {
    let variables = decoded(operation.path(), path)?;
    for (name, value) in &variables {
        let given = Value::from(value.as_str());
        let checked = operation.check_variable(name, value);
        checked.map_err(|fault| refuse(operation, Location::Path, &fault, Some(&given)))?;
    }
    Ok(variables)
}

/// The variables of a path that fits this template.
fn decoded(template: &str, path: &str) -> Result<Vec<(String, String)>, Refusal> {
    let pairs = template.split('/').zip(path.split('/'));
    pairs
        .filter_map(|(template, raw)| Some((template.strip_prefix('{')?.strip_suffix('}')?, raw)))
        .map(|(name, raw)| Ok((name.to_owned(), segment(name, raw, 1024)?)))
        .collect()
}

/// The refusal in the words of WeChat Pay, which name the field and its label.
fn refuse(operation: &'static Operation, location: Location, fault: &FieldError, given: Option<&Value>) -> Refusal {
    let field = dotted(fault.field());
    let issue = &*fault.problem().en;
    let schema = described(operation, location, &field);
    let label = schema.and_then(Schema::title);
    let personal = schema.is_none_or(Schema::holds_personal);
    let (label_zh, zh) = (label.map_or_else(|| " ".to_owned(), |label| format!("（{label}）")), &fault.problem().zh);
    let rule = if *fault.broken() == Broken::Character { fields::rules::ASTRAL } else { rules::DESCRIPTION_FIELD };
    Field { location, path: &field, label, given, personal }
        .refuse(rule, fault.broken(), issue)
        .because((format!("`{}` {issue}", fault.field()), format!("`{}`{label_zh}{zh}", fault.field())))
}

/// `sub_orders[0].mchid` → `sub_orders.0.mchid`; of alternatives the first.
fn dotted(field: &str) -> String {
    let first = field.split('`').next().unwrap_or_default();
    first.replace('[', ".").replace(']', "")
}

/// The description of a field.
fn described(operation: &'static Operation, location: Location, field: &str) -> Option<Schema> {
    let details = operation.details();
    if location != Location::Body {
        return Some(details.parameters().find(|parameter| parameter.name() == field)?.schema());
    }
    let mut schema = details.request()?;
    for name in field.split('.') {
        schema = match schema.items() {
            // A number is a place in a list.
            Some(items) => items,
            None => schema.property(name)?,
        };
    }
    Some(schema)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unknown_field_is_pointed_at() {
        let operation = weixinpay_catalog::find("POST", "/v3/profitsharing/orders").unwrap();
        let body = serde_json::json!({ "a/b": 1, "receivers": [{ "account": "x" }, { "acount": "y" }], "appid": "x" });
        let refusal = only_known(operation, body.as_object().unwrap()).unwrap_err();
        let wire: Value = serde_json::from_slice(&refusal.body()).unwrap();
        let detail = serde_json::json!({ "location": null, "value": ["/body/a~1b", "/body/receivers/1/acount"] });
        assert_eq!((&wire["detail"], &wire["message"]), (&detail, &"请求中含有未在API文档中定义的参数".into()));
        assert_eq!(refusal.number(), 270_924_358);
        // Of others it is not known.
        let other = weixinpay_catalog::find("POST", "/v3/marketing/favor/coupon-stocks").unwrap();
        assert!(only_known(other, body.as_object().unwrap()).is_ok());
    }

    #[test]
    fn every_product_that_refuses_unknown_fields_is_there() {
        for product in STRICT {
            let known = weixinpay_catalog::all().iter().any(|operation| operation.path().starts_with(product));
            assert!(known, "{product}");
        }
    }

    #[test]
    fn a_fault_is_refused_by_its_place_and_the_variables_are_decoded() {
        let operation = weixinpay_catalog::find("POST", "/v3/pay/transactions/native").unwrap();
        let mut body = Map::new();
        let refusal =
            check(operation, operation.path(), &mut [], &mut body, &|_, text| Ok(text.to_owned())).unwrap_err();
        let text = String::from_utf8(refusal.body()).unwrap();
        assert!(text.contains(r#""detail":{"location":"body","value":""}"#), "{text}");
        assert!(text.contains("输入源“/body/appid”映射到字段“公众号ID”必填性规则校验失败，此字段为必填项"), "{text}");
        let label = |field: &str| described(operation, Location::Body, field).and_then(Schema::title);
        assert_eq!((label("amount.total"), label("nothing")), (Some("总金额"), None));
        assert_eq!(label("detail.goods_detail.0.quantity"), Some("商品数量"));
        let mut body = serde_json::json!({ "amount": { "total": 1, "currency": "110101199003074477" } });
        for name in ["appid", "mchid", "description", "notify_url"] {
            body[name] = "x".into();
        }
        body["out_trade_no"] = "order1".into();
        let mut body = body.as_object().unwrap().clone();
        let refusal =
            check(operation, operation.path(), &mut [], &mut body, &|_, text| Ok(text.to_owned())).unwrap_err();
        let words = refusal.diagnosis.as_ref().unwrap();
        assert_eq!(words.en, "`amount.currency` must be one of CNY");
        assert_eq!(words.zh, "`amount.currency`（货币类型）取值不对，可用的值：CNY");
        assert!(!String::from_utf8(refusal.body()).unwrap().contains("1101011990"));
        let found = decoded("/v3/a/{b}/c/{d}", "/v3/a/x%2Fy/c/z").unwrap();
        assert_eq!(found, [("b".into(), "x/y".into()), ("d".into(), "z".into())]);
    }
}
