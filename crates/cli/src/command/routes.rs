//! `wxp routes [SEARCH]`: the operations that have these words, in Chinese or English.

use clap::Args;
use serde_json::json;
use weixinpay::text;
use weixinpay_catalog::{Operation, search};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::terminal::columns::pad;
use crate::terminal::output::Output;
use crate::terminal::style::Style;

/// Search all operations, in Chinese or English
///
/// 按中文或英文搜索全部接口
#[derive(Debug, Args)]
pub(crate) struct Routes {
    /// Words that are all in the path, the official name or the product; none shows everything
    ///
    /// 路径、名称或产品中都要有的词；不给则列出全部
    search: Vec<String>,
}

impl Routes {
    pub(crate) fn run(&self, output: &Output) -> Result<Exit, Failure> {
        let words = self.search.join(" ");
        let found = search(&words);
        if found.is_empty() {
            return Err(Failure::new(
                Exit::NotFound,
                text!(
                    "no operation has {words:?} in its path, name or product",
                    "没有接口的路径、名称或产品含有 {words:?}"
                ),
            )
            .hint(("try fewer words, or a part of one", "少给几个词，或只给词的一部分")));
        }
        if output.json {
            for operation in found {
                output.line(&json!({
                    "method": operation.method(), "path": operation.path(), "name": operation.name(),
                    "summary": operation.summary(), "version": operation.family().version(),
                    "family": operation.family().name(), "tags": operation.tags().split_whitespace().collect::<Vec<_>>(),
                }).to_string());
            }
            return Ok(Exit::Done);
        }
        list(&found, output);
        if output.terminal {
            let said = output.lang.pick(format!("{} operations", found.len()), format!("{} 个接口", found.len()));
            output.words(&said);
            output.advice("wxp docs PATH");
        }
        Ok(Exit::Done)
    }
}

/// Method, path and official name, one operation a line.
pub(super) fn list(operations: &[&Operation], output: &Output) {
    // A terminal shows the name below if it would not fit beside.
    let column = operations.iter().map(|operation| operation.path().len()).max().unwrap_or_default().min(64);
    for operation in operations {
        let method = output.paint(method_style(operation.method()), &pad(operation.method(), 6));
        let path = pad(operation.path(), column);
        output.line(&format!("{method}  {path}  {}", output.paint(Style::Quiet, operation.summary())));
    }
}

fn method_style(method: &str) -> Style {
    match method {
        "GET" => Style::Good,
        "DELETE" => Style::Bad,
        _ => Style::Warn,
    }
}
