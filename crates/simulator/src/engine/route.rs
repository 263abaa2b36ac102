//! Which operation a method and a path mean. Each domain knows its own paths.

use http::HeaderMap;
use http::header::CONTENT_TYPE;
use weixinpay_catalog as catalog;
use weixinpay_core::form;

use crate::base::fidelity::Rule;
use crate::base::refusal::Refusal;
use crate::products::described::check;
use crate::products::{payment, payroll_card, receipt, transfer};

/// An operation that is served, with the variables of its path.
#[derive(Debug, Clone)]
pub(crate) enum Operation {
    Certificates,
    Echo,
    PayrollCard(payroll_card::route::Operation),
    Payment(payment::route::Operation),
    Receipt(receipt::route::Operation),
    Transfer(transfer::route::Operation),
    /// Simulated by no domain: answered from the description.
    Described(&'static catalog::Operation),
}

/// An operation, and the method that its path takes.
pub(crate) type Allowed<T> = (&'static str, T);

pub(crate) const GET: &str = "GET";
pub(crate) const POST: &str = "POST";

/// The operation, or 404 for a path that is not served and 405 for a method that the path does not have.
pub(crate) fn find(method: &str, path: &str) -> Result<Operation, Refusal> {
    // A path that a domain does not take is refused in the words for its description, which has its label.
    let simulated = simulated(method, path).map_err(|refusal| {
        let described = described(method, path);
        described.and_then(|operation| check::variables(operation, path).err()).unwrap_or(refusal)
    })?;
    let allowed = match simulated {
        Some((allowed, operation)) if allowed == method => return Ok(operation),
        Some((allowed, _)) => Some(allowed),
        None => None,
    };
    if let Some(operation) = described(method, path) {
        return Ok(Operation::Described(operation));
    }
    let others = METHODS.into_iter().filter(|other| described(other, path).is_some());
    let mut allowed: Vec<&str> = allowed.into_iter().chain(others).collect();
    allowed.dedup();
    if allowed.is_empty() {
        return Err(unknown(path));
    }
    let refusal = Refusal::new(Rule::Method, 405, "INVALID_REQUEST", "请求方法不正确");
    Err(refusal.because((
        format!("this path takes {}, not {method}", allowed.join(" or ")),
        format!("这个路径的请求方法是 {}，不是 {method}", allowed.join(" 或 ")),
    )))
}

/// Whether the description has no body for the requests of this operation.
pub(crate) fn has_no_body(method: &str, target: &str) -> bool {
    let path = target.split('?').next().unwrap_or_default();
    catalog::find(method, path).is_some_and(|operation| operation.details().request().is_none())
}

const METHODS: [&str; 5] = [GET, POST, "PUT", "PATCH", "DELETE"];

fn simulated(method: &str, path: &str) -> Result<Option<Allowed<Operation>>, Refusal> {
    let segments: Vec<&str> = path.split('/').skip(1).collect();
    let ["v3", below @ ..] = segments.as_slice() else { return Ok(None) };
    Ok(match *below {
        ["certificates"] => Some((GET, Operation::Certificates)),
        ["security", "echo"] => Some((POST, Operation::Echo)),
        ["payroll-card" | "partner-transfer", ..] => {
            payroll_card::route::find(below)?.map(|(allowed, found)| (allowed, Operation::PayrollCard(found)))
        }
        ["transferdownload", "elecvoucherfile"] => {
            Some((GET, Operation::Transfer(transfer::route::Operation::ReceiptFile)))
        }
        ["transfer" | "transfer-detail" | "transferdownload", ..] => {
            receipt::route::find(method, below)?.map(|(allowed, found)| (allowed, Operation::Receipt(found)))
        }
        ["fund-app", "mch-transfer", ref below @ ..] => {
            transfer::route::find(below)?.map(|(allowed, found)| (allowed, Operation::Transfer(found)))
        }
        _ => payment::route::find(below)?.map(|(allowed, found)| (allowed, Operation::Payment(found))),
    })
}

/// The operation of APIv3 that the description has for this method and path.
fn described(method: &str, path: &str) -> Option<&'static catalog::Operation> {
    // A path with an empty segment fits a variable of nothing.
    let found = catalog::find(method, path).filter(|operation| operation.family().version() == "v3")?;
    (!path.contains('{')).then_some(found)
}

fn unknown(path: &str) -> Refusal {
    if path.starts_with("/v3/") {
        return Refusal::absent(Rule::UnknownPath, "请求的资源不存在，请检查URL").because((
            "WeChat Pay's description has no such path: check its spelling",
            "微信支付接口文档里没有这个路径：请检查拼写",
        ));
    }
    Refusal::absent(Rule::UnknownPath, "请求的资源不存在").because((
        "paths begin with /v3/; control is under /_sim/",
        "接口路径以 /v3/ 开头；模拟器的控制接口在 /_sim/ 下",
    ))
}

/// How many bytes an upload may have.
const LARGEST_UPLOAD: usize = 11 << 20;

impl Operation {
    /// How many bytes a request body may have: a batch of 3,000 transfers is about 2 MiB with encrypted names.
    pub(crate) fn largest_body(path: &str, headers: &HeaderMap) -> usize {
        let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        match path {
            "/v3/payroll-card/transfer-batches" | "/v3/partner-transfer/batches" => 4 << 20,
            _ if path.starts_with("/v3/") && form::is_form(content_type) => LARGEST_UPLOAD,
            _ => 64 << 10,
        }
    }

    /// Whether its request is a form with a file.
    pub(crate) fn is_upload(&self) -> bool {
        matches!(self, Self::Described(operation) if operation.details().request_media() == Some("multipart/form-data"))
    }

    /// Whether serving it may take longer than other requests should wait.
    pub(crate) fn is_long(&self) -> bool {
        match self {
            Self::PayrollCard(operation) => operation.is_long(),
            Self::Payment(operation) => operation.is_long(),
            Self::Receipt(operation) => operation.is_long(),
            Self::Described(_) => self.is_upload(),
            Self::Certificates | Self::Echo | Self::Transfer(_) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_told_apart_from_its_neighbours() {
        use payroll_card::route::Operation as O;
        let status = |method, path| find(method, path).unwrap_err().status;
        let payroll = |method, path| match find(method, path).unwrap() {
            Operation::PayrollCard(operation) => operation,
            other => panic!("{other:?}"),
        };
        assert_eq!(payroll("POST", "/v3/payroll-card/authentications/pre-order"), O::PreOrder);
        let result = payroll("GET", "/v3/payroll-card/authentications/abc%2Fd");
        assert_eq!(result, O::Result { number: "abc/d".to_owned() });
        assert_eq!(status("PUT", "/v3/payroll-card/authentications/pre-order"), 405);
        assert_eq!(status("POST", "/v3/payroll-card/tokens/"), 404);
        assert_eq!(status("GET", "/"), 404);
        assert_eq!(status("GET", "/v3/payroll-card/relations/"), 400);
        assert_eq!(status("GET", "/v3/no-such-thing"), 404);
        assert_eq!(status("GET", "/v3/pay/transactions/native"), 405);
        assert!(matches!(find("GET", "/v3/profitsharing/orders/1").unwrap(), Operation::Described(_)));
    }
}
