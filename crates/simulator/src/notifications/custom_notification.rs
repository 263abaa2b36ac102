//! A notification on request: any event of the description, with the resource of its example, and changes to it.

use http::StatusCode;
use serde_json::{Map, Value, json};

use weixinpay_core::{Text, text};

use crate::base::control_error::ControlError;
use crate::base::described;
use crate::base::random;
use crate::notifications::notice::Notice;
use crate::notifications::target;
use crate::world::population::World;

/// A notification to send. Made with the event and the address; the rest is as in the example of the description.
#[derive(Debug, Clone)]
#[must_use]
pub struct NewNotification {
    event_type: String,
    notify_url: String,
    mchid: Option<String>,
    sent_as: Option<String>,
    original_type: Option<String>,
    resource: Option<Value>,
    set: Vec<(String, Value)>,
}

/// As many changes as one request may have.
const CHANGES: usize = 100;
/// As long as a list may become by a change.
const ITEMS: usize = 1000;
/// As many names and positions as a path may have.
const DEPTH: usize = 32;

impl NewNotification {
    /// Of this event, to this address.
    pub fn new(event_type: impl Into<String>, notify_url: impl Into<String>) -> Self {
        let (event_type, notify_url) = (event_type.into(), notify_url.into());
        Self {
            event_type,
            notify_url,
            mchid: None,
            sent_as: None,
            original_type: None,
            resource: None,
            set: Vec::new(),
        }
    }

    /// To this merchant; the first of the world if none is named.
    pub fn mchid(mut self, mchid: impl Into<String>) -> Self {
        self.mchid = Some(mchid.into());
        self
    }

    /// Under this event type on the wire: profit sharing arrives as `TRANSACTION.SUCCESS`.
    pub fn sent_as(mut self, event_type: impl Into<String>) -> Self {
        self.sent_as = Some(event_type.into());
        self
    }

    /// With this `original_type` instead of the description's.
    pub fn original_type(mut self, original_type: impl Into<String>) -> Self {
        self.original_type = Some(original_type.into());
        self
    }

    /// With this resource instead of the example's. An event that is not described must have one.
    pub fn resource(mut self, resource: Value) -> Self {
        self.resource = Some(resource);
        self
    }

    /// With this value at this path of the resource, such as `amount.total` or `sub_orders.0.mchid`.
    pub fn set(mut self, path: impl Into<String>, value: impl Into<Value>) -> Self {
        self.set.push((path.into(), value.into()));
        self
    }

    /// From a control request.
    pub(crate) fn read(mut object: Map<String, Value>) -> Result<Self, ControlError> {
        const FORM: Text = Text::new(
            "send {\"event_type\": text, \"notify_url\": text} and, if you like, \"mchid\": text, \"sent_as\": text, \
             \"original_type\": text, \"resource\": {…}, \"set\": {\"a.b\": value}",
            "请发送 {\"event_type\": 文本, \"notify_url\": 文本}，还可以带 \"mchid\"、\"sent_as\"、\"original_type\"（文本）、\
             \"resource\": {…}、\"set\": {\"a.b\": 值}",
        );
        let mut text = |name: &str| match object.remove(name) {
            None => Ok(None),
            Some(Value::String(text)) if !text.is_empty() => Ok(Some(text)),
            Some(_) => Err(ControlError::not_a_string(name, FORM)),
        };
        let missing = |name: &str| ControlError::missing(name, FORM);
        let event_type = text("event_type")?.ok_or_else(|| missing("event_type"))?;
        let notify_url = text("notify_url")?.ok_or_else(|| missing("notify_url"))?;
        let mchid = text("mchid")?;
        let sent_as = text("sent_as")?;
        let original_type = text("original_type")?;
        let resource = object.remove("resource");
        let set = match object.remove("set") {
            None => Vec::new(),
            Some(Value::Object(set)) => set.into_iter().collect(),
            Some(_) => return Err(ControlError::bad(("`set` must be an object", "`set` 应为对象"), FORM)),
        };
        if let Some(unknown) = object.keys().next() {
            return Err(ControlError::unknown_parameter(unknown, FORM));
        }
        Ok(Self { event_type, notify_url, mchid, sent_as, original_type, resource, set })
    }

    /// The notice, and what the developer should know of it.
    pub(crate) fn notice(self, world: &World, reach: &target::Reach, now: i64) -> Result<Notice, ControlError> {
        let merchant = match &self.mchid {
            None => world.merchants.first(),
            Some(mchid) => world.merchants.iter().find(|merchant| merchant.mchid == *mchid),
        };
        let mchid = merchant.map(|merchant| merchant.mchid.clone()).ok_or_else(|| {
            let known = world.merchants.iter().map(|merchant| merchant.mchid.as_str());
            ControlError::no_merchant(StatusCode::BAD_REQUEST, known)
        })?;
        target::Target::of(&self.notify_url, reach).map_err(|why| {
            ControlError::bad(("nothing can be sent to this `notify_url`", "无法向这个 `notify_url` 发送"), why)
        })?;
        let described = described::event(&self.event_type);
        let mut resource = match (self.resource, described) {
            (Some(Value::Object(resource)), _) => Value::Object(resource),
            (Some(_), _) => {
                return Err(ControlError::bad(
                    ("`resource` must be an object", "`resource` 应为对象"),
                    ("send {…}", "请发送 {…}"),
                ));
            }
            (None, Some(event)) => example(event, &mchid),
            (None, None) => {
                let (event, alike) = (&self.event_type, described::alike(&self.event_type));
                return Err(ControlError::bad(
                    text!("there is no event {event}", "没有通知类型 {event}"),
                    text!(
                        "events: {alike}; another one must have a `resource`",
                        "现有：{alike}；其他类型必须给出 `resource`"
                    ),
                ));
            }
        };
        if self.set.len() > CHANGES {
            return Err(ControlError::bad(
                ("`set` has too many changes", "`set` 的改动太多"),
                text!("at most {CHANGES}", "最多 {CHANGES} 处"),
            ));
        }
        for (path, value) in self.set {
            put(&mut resource, &path, value)?;
        }
        // It is read back from the store each time that it is sent.
        if serde_json::from_str::<Value>(&resource.to_string()).is_err() {
            return Err(ControlError::bad(
                ("the resource is nested too deeply", "通知内容嵌套太深"),
                ("at most 127 levels", "最多 127 层"),
            ));
        }
        Ok(Notice {
            id: random::notification_id(),
            mchid,
            notify_url: self.notify_url,
            original_type: self
                .original_type
                .unwrap_or_else(|| described.and_then(|event| event.original_type()).unwrap_or_default().to_owned()),
            summary: described.map_or("通知", |event| event.summary()).to_owned(),
            event_type: self.sent_as.unwrap_or(self.event_type),
            resource,
            created: now,
        })
    }
}

/// Every event of the description, for a control request.
pub(crate) fn events() -> Value {
    weixinpay_catalog::notifications()
        .map(|event| json!({ "event_type": event.event(), "summary": event.summary(), "link": event.link() }))
        .collect()
}

/// The example of the description, addressed to this merchant.
fn example(event: weixinpay_catalog::Notification, mchid: &str) -> Value {
    let mut example = event.resource().map_or_else(|| json!({}), |resource| resource.example(true));
    if let Some(fields) = example.as_object_mut() {
        // In partner mode the service provider is notified, else the merchant itself.
        let receiver = ["sp_mchid", "mchid", "combine_mchid"].into_iter().find(|name| fields.contains_key(*name));
        if let Some(receiver) = receiver {
            fields.insert(receiver.to_owned(), mchid.into());
        }
    }
    example
}

/// Puts a value at a path; objects on the way are made, a list grows by one at most.
fn put(resource: &mut Value, path: &str, value: Value) -> Result<(), ControlError> {
    let refuse = |why: Text| ControlError::bad(text!("`{path}` cannot be set", "无法设置 `{path}`"), why);
    if path.split('.').count() > DEPTH {
        return Err(refuse(text!("a path has at most {DEPTH} names and positions", "路径最多 {DEPTH} 级")));
    }
    let mut at = resource;
    for part in path.split('.') {
        if part.is_empty() {
            return Err(refuse(Text::new(
                "a path is names and positions with dots between, such as amount.total",
                "路径由名称和序号组成，以点分隔，例如 amount.total",
            )));
        }
        at = match at {
            Value::Object(object) => object.entry(part).or_insert(Value::Null),
            Value::Array(list) => {
                let length = list.len();
                let position = part.parse::<usize>().ok().filter(|position| *position <= length.min(ITEMS));
                let position = position.ok_or_else(|| {
                    refuse(text!(
                        "`{part}` is not a position in a list of {length}",
                        "`{part}` 不是长度为 {length} 的列表中的位置"
                    ))
                })?;
                if position == length {
                    list.push(Value::Null);
                }
                list.get_mut(position).ok_or_else(|| refuse(Text::new("it does not exist", "它不存在")))?
            }
            Value::Null => {
                *at = json!({});
                at.as_object_mut()
                    .map(|object| object.entry(part).or_insert(Value::Null))
                    .ok_or_else(|| refuse(Text::new("it does not exist", "它不存在")))?
            }
            _ => {
                return Err(refuse(text!(
                    "the part before `{part}` is a value, not an object",
                    "`{part}` 的上一级是值，不是对象"
                )));
            }
        };
    }
    *at = value;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::population::FIRST;

    fn made(new: NewNotification) -> Result<Notice, ControlError> {
        new.notice(&World::read(FIRST).unwrap(), &target::Reach::default(), 1)
    }

    #[test]
    fn every_event_of_the_description_can_be_sent() {
        let mut count = 0;
        for event in weixinpay_catalog::notifications() {
            let notice = made(NewNotification::new(event.event(), "http://127.0.0.1:1/")).unwrap();
            assert!(notice.resource.is_object() && !notice.summary.is_empty(), "{}", event.event());
            assert_eq!(notice.original_type, event.original_type().unwrap_or_default());
            count += 1;
        }
        assert_eq!(count, 82);
    }

    /// The sources name them: as a whole, or as the beginning of those that a state or an end completes.
    #[test]
    fn every_event_that_the_simulator_sends_of_itself_is_described() {
        fn read(directory: &std::path::Path, text: &mut String) {
            for entry in std::fs::read_dir(directory).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    read(&path, text);
                } else if let Some(code) = path.extension().and(std::fs::read_to_string(&path).ok()) {
                    // The paths below are about other things.
                    text.push_str(code.split("#[cfg(test)]").next().unwrap_or_default());
                }
            }
        }
        let mut code = String::new();
        read(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut code);
        let is_name = |c: char| c.is_ascii_uppercase() || c == '_' || c == '.';
        let named: std::collections::BTreeSet<&str> = code
            .split('"')
            .map(|text| text.split('{').next().unwrap_or_default())
            .filter(|text| text.contains('.') && text.len() > 4 && text.chars().all(is_name))
            .collect();
        let completed: [(&str, &[&str]); 2] =
            [("REFUND.", &["SUCCESS", "ABNORMAL", "CLOSED"]), ("MCHTRANSFER.AUTHORIZATION.", &["CONFIRMED", "CLOSED"])];
        let mut sent = Vec::new();
        for name in &named {
            match completed.iter().find(|(begin, _)| begin == name) {
                Some((_, ends)) => sent.extend(ends.iter().map(|end| format!("{name}{end}"))),
                None => sent.push((*name).to_owned()),
            }
        }
        sent.sort_unstable();
        let expected = [
            "MCHTRANSFER.AUTHORIZATION.CLOSED",
            "MCHTRANSFER.AUTHORIZATION.CONFIRMED",
            "MCHTRANSFER.BILL.FINISHED",
            "REFUND.ABNORMAL",
            "REFUND.CLOSED",
            "REFUND.SUCCESS",
            "SECURITY_ECHO.SUCCESS",
            "TRANSACTION.SUCCESS",
        ];
        assert!(expected.iter().all(|event| sent.iter().any(|sent| sent == event)), "{sent:?}");
        let not_described: Vec<_> = sent.iter().filter(|event| described::event(event).is_none()).collect();
        assert!(not_described.is_empty(), "{not_described:?}");
    }

    #[test]
    fn a_resource_is_changed_at_a_path_and_addressed_to_the_merchant() {
        let new = NewNotification::new("TRANSACTION.SUCCESS", "http://127.0.0.1:1/")
            .mchid("1900009191")
            .set("amount.total", 7)
            .set("promotion_detail.0.name", "减")
            .set("a.b.c", true);
        let resource = made(new).unwrap().resource;
        assert_eq!((&resource["amount"]["total"], &resource["a"]["b"]["c"]), (&json!(7), &json!(true)));
        assert_eq!(resource["promotion_detail"][0]["name"], "减");
        let receiver = resource.get("sp_mchid").or(resource.get("mchid")).unwrap();
        assert_eq!(receiver, "1900009191");
    }

    #[test]
    fn a_notification_that_cannot_be_is_refused() {
        let says = |new: NewNotification| made(new).unwrap_err().to_string();
        let to = |event: &str| NewNotification::new(event, "http://127.0.0.1:1/");
        assert!(
            says(to("REFUND.SUCESS"))
                .contains("there is no event REFUND.SUCESS (events: REFUND.ABNORMAL, REFUND.CLOSED")
        );
        assert!(made(to("BRAND.NEW").resource(json!({}))).is_ok());
        assert!(says(to("BRAND.NEW").resource(json!([]))).contains("`resource` must be an object"));
        assert!(
            says(to("REFUND.SUCCESS").mchid("1111111")).contains("merchants of this world: 1900000109, 1900009191")
        );
        assert!(says(to("REFUND.SUCCESS").set("amount.total.x", 1)).contains("is a value, not an object"));
        assert!(says(to("REFUND.SUCCESS").set("amount..x", 1)).contains("names and positions"));
        let list = to("X").resource(json!({ "list": [] }));
        assert!(says(list.set("list.5", 1)).contains("`5` is not a position in a list of 0"));
        let long = ["a"; 33].join(".");
        assert!(says(to("REFUND.SUCCESS").set(long, 1)).contains("at most 32 names and positions"));
        let deep = |count| (0..count).fold(json!(1), |inner, _| json!({ "a": inner }));
        assert!(made(to("X").resource(deep(100))).is_ok());
        assert!(says(to("X").resource(deep(120)).set("b.b", deep(126))).contains("nested too deeply"));
        let far = NewNotification::new("REFUND.SUCCESS", "https://shop.example.com/pay");
        assert!(says(far).contains("nothing can be sent"));
    }
}
