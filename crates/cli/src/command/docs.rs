//! `wxp docs PATH`: the page of an operation or a notification, as the reference has it.

use clap::Args;
use serde_json::json;
use weixinpay::text;
use weixinpay_catalog::{Language, Notification, Operation, all, by_name, by_title, find, notifications};

use super::routes;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::terminal::markdown::render;
use crate::terminal::output::Output;

const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// How many operations are listed of those that have the same official name, or a part of it.
const LISTED: usize = 10;

/// The similarity, from 0 to 1, from which a name is suggested.
const ALIKE: f64 = 0.8;

/// Show the page of an operation or a notification
///
/// 显示一个接口或通知的文档
#[derive(Debug, Args)]
pub(crate) struct Docs {
    /// A path, METHOD and path, a dotted name such as v3.certificates, an official name such as 申请退款, or an event type
    ///
    /// 路径、方法加路径、点分名称（如 v3.certificates）、接口名称（如 申请退款）或通知类型
    #[arg(required = true, num_args = 1..=2, value_name = "PATH")]
    of: Vec<String>,
}

impl Docs {
    pub(crate) fn run(&self, output: &Output) -> Result<Exit, Failure> {
        let asked = self.of.join(" ");
        let asked = asked.trim();
        let mut operations = operations(asked);
        let told: Vec<Notification> = notifications().filter(|told| told.event().eq_ignore_ascii_case(asked)).collect();
        let mut others = Vec::new();
        if operations.is_empty() && told.is_empty() && !asked.contains('/') {
            (operations, others) = by_title(asked);
            if operations.len() > 1 && !output.json {
                operations.append(&mut others);
                several(asked, &operations, output);
                return Ok(Exit::Done);
            }
        }
        if operations.is_empty() && told.is_empty() {
            return Err(unknown(asked));
        }
        let language = output.lang.pick(Language::English, Language::Chinese);
        if output.json {
            for operation in operations {
                output.line(&json!({
                    "method": operation.method(), "path": operation.path(), "name": operation.name(),
                    "summary": operation.summary(), "link": operation.details().link(), "markdown": operation.page(language),
                }).to_string());
            }
            for notification in told {
                output.line(
                    &json!({
                        "event_type": notification.event(), "summary": notification.summary(), "link": notification.link(),
                        "markdown": notification.page(language),
                    })
                    .to_string(),
                );
            }
            return Ok(Exit::Done);
        }
        let pages = operations.iter().map(|operation| operation.page(language));
        for page in pages.chain(told.iter().map(|notification| notification.page(language))) {
            if output.is_styled() {
                output.line(&format!("{}\n", render(&page, output.columns(), output.colours())));
            } else {
                output.line(&page);
            }
        }
        same_name(&others, output);
        Ok(Exit::Done)
    }
}

/// Those of `METHOD path`, of a path, or of a dotted name.
fn operations(asked: &str) -> Vec<&'static Operation> {
    if let Some((method, path)) = asked.split_once(' ') {
        return find(method, path.trim()).into_iter().collect();
    }
    if !asked.starts_with('/') {
        return by_name(asked).iter().collect();
    }
    let exact: Vec<_> = all().iter().filter(|operation| operation.path() == asked).collect();
    if exact.is_empty() { METHODS.iter().filter_map(|method| find(method, asked)).collect() } else { exact }
}

/// Lists the operations that an official name fits, so that one is chosen by its path.
fn several(asked: &str, operations: &[&Operation], output: &Output) {
    let count = operations.len();
    routes::list(&operations[..count.min(LISTED)], output);
    output.words(&output.lang.pick(
        format!("{count} operations have this name or a part of it; name one by its path"),
        format!("{count} 个接口的名称相同或相近，请用路径指定其中一个"),
    ));
    if count > LISTED {
        output.advice(&format!("wxp routes {asked}"));
    }
}

/// Names those that have the same official name as the one that is shown, and that fewer merchants need.
fn same_name(others: &[&Operation], output: &Output) {
    if others.is_empty() {
        return;
    }
    output.words(output.lang.pick("others with this name:", "名称相同或相近的其他接口："));
    for other in others.iter().take(LISTED) {
        output.words(&format!("  {} {}  {}", other.method(), other.path(), other.summary()));
    }
}

/// The error for an unknown name, with suggestions.
fn unknown(asked: &str) -> Failure {
    let path = asked.rsplit(' ').next().unwrap_or(asked);
    // The prefix that all names share does not count.
    let bare = |name: &str| name.trim_start_matches("/v3/").trim_start_matches("v3.").to_lowercase();
    let names = all().iter().map(if path.starts_with('/') { Operation::path } else { Operation::name });
    let names = names.chain(notifications().map(Notification::event));
    let mut near: Vec<(f64, &str)> = names
        .map(|name| (strsim::jaro_winkler(&bare(name), &bare(path)), name))
        .filter(|(like, _)| *like >= ALIKE)
        .collect();
    near.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    near.dedup_by_key(|(_, name)| *name);
    let near: Vec<&str> = near.into_iter().take(3).map(|(_, name)| name).collect();
    let failure = Failure::new(Exit::NotFound, text!("there is no description of {path}", "没有「{path}」的说明"));
    match near.as_slice() {
        [] => failure.hint(("wxp routes WORD searches, in Chinese and English", "用 wxp routes 词 搜索，中英文都可以")),
        near => {
            let near = near.join(" · ");
            failure.hint(text!("did you mean {near}", "你要找的可能是 {near}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(asked: &str) -> Vec<String> {
        operations(asked).iter().map(|operation| format!("{operation:?}")).collect()
    }

    #[test]
    fn a_page_is_found_by_each_of_its_names() {
        let post = ["POST /v3/payroll-card/authentications/pre-order"];
        assert_eq!(found("/v3/payroll-card/authentications/pre-order"), post);
        assert_eq!(found("post /v3/payroll-card/authentications/pre-order"), post);
        assert_eq!(found("v3.payroll-card.authentications.pre-order"), post);
        assert_eq!(found("/v3/payroll-card/relations/o1?sub_mchid=1"), ["GET /v3/payroll-card/relations/{openid}"]);
        assert_eq!(found("/v3/global/customs/orders").len(), 3);
        assert_eq!(found("/v3/nothing"), [""; 0]);
    }
}
