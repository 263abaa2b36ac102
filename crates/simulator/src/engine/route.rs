//! Finds the operation of a method and a path: the catalog matches a path once, and the product that has it serves it.

use http::HeaderMap;
use http::header::CONTENT_TYPE;
use weixinpay_catalog as catalog;
use weixinpay_core::form;

use crate::base::described;
use crate::base::fields::segment;
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::engine::product::{Registry, Served};

rules! {
    UNKNOWN_PATH = "request.unknown-path", Documented {
        en: "A path that WeChat Pay's description does not have, or outside /v3/, is answered 404 \
            RESOURCE_NOT_EXISTS.",
        zh: "路径不在微信支付的接口描述中，或不以 /v3/ 开头时，应答 404 RESOURCE_NOT_EXISTS。",
        source: "pay.weixin.qq.com/wiki/doc/apiv3_partner/wechatpay/wechatpay2_1.shtml: 404 for a wrong URL; the \
            code is inferred from the name, and a path that is newer than the description is refused here though \
            it exists",
        source_zh: "pay.weixin.qq.com/wiki/doc/apiv3_partner/wechatpay/wechatpay2_1.shtml：URL 错误为 404；错误码\
            由名称推测。比接口描述更新的路径虽然存在，在此也会被拒绝",
    }
    METHOD = "request.method", Observed {
        en: "A method that the path does not have is answered 405 INVALID_REQUEST.",
        zh: "路径不支持该请求方法时，应答 405 INVALID_REQUEST。",
        source: "developers.weixin.qq.com/community/develop/doc/0008acd9090e888e68002800366000: GET on the path \
            of an order is 405; also community/pay/doc/000828faec4a4850a37ad42aa52000. The body is not shown: the \
            code is inferred",
        source_zh: "developers.weixin.qq.com/community/develop/doc/0008acd9090e888e68002800366000：对下单路径发 \
            GET 得到 405；另见 community/pay/doc/000828faec4a4850a37ad42aa52000。帖中没有给出应答体，错误码为推测",
    }
}

/// An operation, and how it is served.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub(crate) operation: &'static catalog::Operation,
    /// By a product; else it is answered from the description.
    pub(crate) served: Option<&'static Served>,
}

const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// The operation, or 404 for a path that is not served and 405 for a method that the path does not have.
pub(crate) fn find(registry: &Registry, method: &str, path: &str) -> Result<Found, Refusal> {
    if let Some(operation) = described::operation(method, path) {
        return Ok(Found { operation, served: registry.served(operation) });
    }
    empty_variable(registry, path)?;
    let allowed: Vec<&str> = METHODS.into_iter().filter(|other| described::operation(other, path).is_some()).collect();
    if allowed.is_empty() {
        return Err(unknown(path));
    }
    let refusal = Refusal::new(rules::METHOD, 405, "INVALID_REQUEST", "请求方法不正确");
    Err(refusal.because((
        format!("this path takes {}, not {method}", allowed.join(" or ")),
        format!("这个路径的请求方法是 {}，不是 {method}", allowed.join(" 或 ")),
    )))
}

/// If a product's path lacks the value of a variable, the error names the variable.
fn empty_variable(registry: &Registry, path: &str) -> Result<(), Refusal> {
    let fits = |template: &str| {
        let (template, path) = (template.split('/'), path.split('/'));
        let mut pairs = template.clone().zip(path.clone());
        template.count() == path.count() && pairs.all(|(known, given)| known == given || known.starts_with('{'))
    };
    let mut paths = registry.products.iter().flat_map(|product| product.operations()).map(|served| served.path);
    let Some(template) = paths.find(|template| fits(template)) else { return Ok(()) };
    let variables = template.split('/').zip(path.split('/')).filter(|(known, _)| known.starts_with('{'));
    variables
        .filter(|(_, given)| given.is_empty())
        .try_for_each(|(known, given)| segment(known.trim_matches(['{', '}']), given, 1024).map(drop))
}

fn unknown(path: &str) -> Refusal {
    if path.starts_with("/v3/") {
        return Refusal::absent(rules::UNKNOWN_PATH, "请求的资源不存在，请检查URL").because((
            "WeChat Pay's description has no such path: check its spelling",
            "微信支付接口文档里没有这个路径：请检查拼写",
        ));
    }
    Refusal::absent(rules::UNKNOWN_PATH, "请求的资源不存在").because((
        "paths begin with /v3/; control is under /_sim/",
        "接口路径以 /v3/ 开头；模拟器的控制接口在 /_sim/ 下",
    ))
}

/// How many bytes an upload may have.
const LARGEST_UPLOAD: usize = 11 << 20;

/// How many bytes the body of a request may have.
pub(crate) fn largest_body(registry: &Registry, method: &str, path: &str, headers: &HeaderMap) -> usize {
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if path.starts_with("/v3/") && form::is_form(content_type) {
        return LARGEST_UPLOAD;
    }
    let served = described::operation(method, path).and_then(|operation| registry.served(operation));
    served.map_or(Served::LARGEST_BODY, |served| served.largest_body)
}

impl Found {
    /// Whether its request is a form with a file.
    pub(crate) fn is_upload(&self) -> bool {
        self.served.is_none() && self.operation.details().request_media() == Some("multipart/form-data")
    }

    /// Whether the description has no body for its requests, or leaves it open whether they have one.
    pub(crate) fn is_bodiless(&self) -> bool {
        self.served.is_none() || self.operation.details().request().is_none()
    }

    /// Whether serving it may take longer than other requests should wait.
    pub(crate) fn is_long(&self) -> bool {
        self.served.map_or_else(|| self.is_upload(), |served| served.is_long)
    }
}
