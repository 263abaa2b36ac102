//! `wxp api METHOD PATH`: any operation, with the same signing and verifying as the typed ones.

mod body;
mod pair;

use self::pair::{header, pair, split_target};
use clap::Args;
use http::Method;
use weixinpay::{Client, Outcome};

use crate::config::{Connection, environment};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::interrupt::unless_interrupted;
use crate::runtime::on_runtime;
use crate::terminal::columns::shorten;
use crate::terminal::output::Output;

/// Call any API, signed and verified
///
/// 调用任意接口：请求签名，应答验签
#[derive(Debug, Args)]
pub(crate) struct Api {
    /// GET, POST, PUT, PATCH or DELETE
    ///
    /// GET、POST、PUT、PATCH 或 DELETE
    method: String,
    /// Path such as /v3/certificates; a variable in braces is filled by --var
    ///
    /// 路径，如 /v3/certificates；花括号里的变量由 --var 填入
    path: String,
    /// A pair of the query; again for more
    ///
    /// 查询参数，可重复
    #[arg(short, long, value_name = "K=V")]
    query: Vec<String>,
    /// A variable of the path
    ///
    /// 路径变量
    #[arg(long = "var", value_name = "K=V")]
    variables: Vec<String>,
    /// A field of the body: k=text, k:=JSON, a.b=text for a field within
    ///
    /// 请求体字段：k=文本，k:=JSON，a.b=文本 表示内层字段
    #[arg(short, value_name = "K=V", conflicts_with = "data")]
    data_field: Vec<String>,
    /// The body: @FILE, or - for standard input
    ///
    /// 请求体：@文件，或 - 表示标准输入
    #[arg(long, value_name = "@FILE|-")]
    data: Option<String>,
    /// A header; again for more
    ///
    /// 请求头，可重复
    #[arg(short = 'H', long, value_name = "K:V")]
    header: Vec<String>,
    #[command(flatten)]
    connection: Connection,
}

impl Api {
    pub(crate) fn run(&self, output: &Output) -> Result<Exit, Failure> {
        on_runtime(run(self, output))
    }
}

async fn run(args: &Api, output: &Output) -> Result<Exit, Failure> {
    let method = method(&args.method)?;
    // Errors in the arguments are reported before a key is read.
    let request = Request::new(method, args)?;
    let client = args.connection.client(&environment, output)?;
    let outcome = if request.method.is_safe() { Outcome::NoEffect } else { Outcome::Unknown };
    unless_interrupted(outcome, send(&client, request, output)).await
}

struct Request {
    method: Method,
    path: String,
    variables: Vec<(String, String)>,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Option<serde_json::Value>,
}

impl Request {
    fn new(method: Method, args: &Api) -> Result<Self, Failure> {
        let (path, mut query) = split_target(&args.path)?;
        for text in &args.query {
            query.push(pair(text)?);
        }
        let body = match &args.data {
            Some(source) => Some(body::read(source)?),
            None if args.data_field.is_empty() => None,
            None => {
                let operation = weixinpay_catalog::find(method.as_str(), &path);
                Some(body::build(&args.data_field, operation.and_then(|operation| operation.details().request()))?)
            }
        };
        if body.is_some() && method == Method::GET {
            return Err(Failure::usage(("a GET has no body", "GET 没有请求体"))
                .hint(("give the pairs of the query with -q", "查询参数用 -q 给出")));
        }
        Ok(Self {
            method,
            path,
            variables: args.variables.iter().map(|text| pair(text)).collect::<Result<_, _>>()?,
            query,
            headers: args.header.iter().map(|text| header(text)).collect::<Result<_, _>>()?,
            body,
        })
    }
}

async fn send(client: &Client, request: Request, output: &Output) -> Result<Exit, Failure> {
    let mut path = client.path(&request.path)?;
    for (name, value) in &request.variables {
        path = path.var(name, value);
    }
    let mut call = path.query(&request.query).request(request.method, request.body);
    for (name, value) in &request.headers {
        call = call.header(name, value);
    }
    let answer = call.await?;
    output.raw(answer.raw());
    if output.terminal && !output.json {
        let request_id = answer.request_id().map(|id| format!(" · Request-ID {id}")).unwrap_or_default();
        let by = output.lang.pick("signature verified by", "应答已验签，密钥");
        let host = client.host().host().unwrap_or_default();
        let key = shorten(answer.key_id(), 24);
        output.words(&format!("✓ {} · {by} {key} · {host}{request_id}", answer.status().as_u16()));
    }
    Ok(Exit::Done)
}

fn method(text: &str) -> Result<Method, Failure> {
    match text.to_ascii_uppercase().as_str() {
        "GET" => Ok(Method::GET),
        "POST" => Ok(Method::POST),
        "PUT" => Ok(Method::PUT),
        "PATCH" => Ok(Method::PATCH),
        "DELETE" => Ok(Method::DELETE),
        _ => Err(Failure::usage((
            "the method must be one of GET, POST, PUT, PATCH, DELETE",
            "方法应为 GET、POST、PUT、PATCH、DELETE 之一",
        ))
        .hint((
            "the method comes before the path: wxp api GET /v3/certificates",
            "方法写在路径之前：wxp api GET /v3/certificates",
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::FromArgMatches as _;
    use weixinpay_catalog::{Language, Operation};

    /// The words of a command as a shell reads it.
    fn words(command: &str) -> Vec<String> {
        let (mut words, mut word, mut quoted) = (Vec::new(), String::new(), false);
        for letter in command.replace("\\\n", " ").chars().chain([' ']) {
            match letter {
                '\'' => quoted = !quoted,
                letter if letter.is_whitespace() && !quoted => {
                    if !word.is_empty() {
                        words.push(std::mem::take(&mut word));
                    }
                }
                letter => word.push(letter),
            }
        }
        words
    }

    /// The error in the command that a page shows.
    fn fault(operation: &Operation) -> Option<String> {
        let page = operation.page(Language::English);
        let command = page.split("```sh\n").nth(1)?.split("```").next()?;
        let words = words(command);
        let Some(words) = words.strip_prefix(&["wxp".to_owned()]) else { return Some("is another program".to_owned()) };
        // The first word is the command's name.
        let line = Api::augment_args(clap::Command::new("api"));
        let mut args = match line.try_get_matches_from(words).and_then(|given| Api::from_arg_matches(&given)) {
            Ok(args) if words.first().is_some_and(|name| name == "api") => args,
            Ok(_) => return Some("is another command".to_owned()),
            Err(error) => return Some(error.to_string()),
        };
        // The file is the reader's.
        let from_file = args.data.take().is_some();
        let method = method(&args.method).ok()?;
        let request = match Request::new(method, &args) {
            Ok(request) => request,
            Err(failure) => return Some(format!("{failure:?}")),
        };
        if (request.method.as_str(), request.path.as_str()) != (operation.method(), operation.path()) {
            return Some(format!("goes to {} {}", request.method, request.path));
        }
        let variables = request.variables.iter().map(|(name, value)| operation.check_variable(name, value));
        let faults = variables.chain([
            operation.check_query(&request.query),
            request.body.as_ref().map_or(Ok(()), |body| operation.check_body(body)),
        ]);
        let fault = faults.filter_map(Result::err).map(|fault| fault.to_string()).next();
        let has_body = operation.details().request().is_some();
        fault.or_else(|| (has_body != (from_file || request.body.is_some())).then(|| "has no body".to_owned()))
    }

    #[test]
    fn the_command_of_every_page_can_be_given_and_keeps_the_rules() {
        let all = weixinpay_catalog::all().iter().filter(|operation| operation.family().version() == "v3");
        let faults: Vec<_> =
            all.filter_map(|operation| Some(format!("{operation:?}: {}", fault(operation)?))).collect();
        assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    }
}
