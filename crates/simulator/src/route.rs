//! Which operation a method and a path mean.

use crate::fidelity::Rule;
use crate::fields;
use crate::refusal::Refusal;

/// An operation that is served, with the variables of its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Operation {
    Certificates,
    Echo,
    Tokens,
    Relation { openid: String },
    PreOrder,
    PreOrderWithAuth,
    Result { number: String },
    Results,
    TransferBatches,
    TokenValidations,
    Insurance,
    BatchById { batch_id: String },
    BatchByOutNo { out_batch_no: String },
    DetailById { batch_id: String, detail_id: String },
    DetailByOutNo { out_batch_no: String, out_detail_no: String },
}

const GET: &str = "GET";
const POST: &str = "POST";

/// The operation, or 404 for a path that is not served and 405 for a method that the path does not have.
pub(crate) fn find(method: &str, path: &str) -> Result<Operation, Refusal> {
    use Operation as O;
    let segments: Vec<&str> = path.split('/').skip(1).collect();
    let variable = |name: &str, raw: &str| fields::segment(name, raw, 64);
    let (allowed, operation) = match *segments.as_slice() {
        ["v3", "certificates"] => (GET, O::Certificates),
        ["v3", "security", "echo"] => (POST, O::Echo),
        ["v3", "payroll-card", ref rest @ ..] => match *rest {
            ["tokens"] => (POST, O::Tokens),
            ["relations", openid] => (GET, O::Relation { openid: variable("openid", openid)? }),
            ["authentications", "pre-order"] => (POST, O::PreOrder),
            ["authentications", "pre-order-with-auth"] => (POST, O::PreOrderWithAuth),
            ["authentications", number] => (GET, O::Result { number: variable("authenticate_number", number)? }),
            ["authentications"] => (GET, O::Results),
            ["transfer-batches"] => (POST, O::TransferBatches),
            ["wesure", "token-validations"] => (POST, O::TokenValidations),
            ["wesure", "insurance"] => (POST, O::Insurance),
            _ => return Err(unknown(path)),
        },
        ["v3", "partner-transfer", "batches", ref rest @ ..] => match *rest {
            ["batch-id", batch_id] => (GET, O::BatchById { batch_id: variable("batch_id", batch_id)? }),
            ["batch-id", batch_id, "details", "detail-id", detail_id] => (
                GET,
                O::DetailById {
                    batch_id: variable("batch_id", batch_id)?,
                    detail_id: variable("detail_id", detail_id)?,
                },
            ),
            ["out-batch-no", no] => (GET, O::BatchByOutNo { out_batch_no: variable("out_batch_no", no)? }),
            ["out-batch-no", no, "details", "out-detail-no", detail_no] => (
                GET,
                O::DetailByOutNo {
                    out_batch_no: variable("out_batch_no", no)?,
                    out_detail_no: variable("out_detail_no", detail_no)?,
                },
            ),
            _ => return Err(unknown(path)),
        },
        _ => return Err(unknown(path)),
    };
    if method == allowed {
        return Ok(operation);
    }
    let refusal = Refusal::new(Rule::Method, 405, "INVALID_REQUEST", "请求方法不正确");
    Err(refusal.because(format!("this path takes {allowed}, not {method}")))
}

fn unknown(path: &str) -> Refusal {
    if path.starts_with("/v3/") {
        let message = "The simulator does not serve this operation yet.";
        return Refusal::absent(Rule::NotServed, message)
            .because("no such path, or not simulated yet: check its spelling");
    }
    Refusal::absent(Rule::UnknownPath, "请求的资源不存在").because("paths begin with /v3/; control is under /_sim/")
}

impl Operation {
    /// How many bytes a request body may have: a batch of 3,000 transfers is about 2 MiB with encrypted names.
    pub(crate) fn largest_body(path: &str) -> usize {
        if path == "/v3/payroll-card/transfer-batches" { 4 << 20 } else { 64 << 10 }
    }

    /// Whether opening its sensitive fields may take longer than other requests should wait.
    pub(crate) fn is_long(&self) -> bool {
        *self == Self::TransferBatches
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_told_apart_from_its_neighbours() {
        let status = |method, path| find(method, path).unwrap_err().status;
        assert_eq!(find("POST", "/v3/payroll-card/authentications/pre-order").unwrap(), Operation::PreOrder);
        let result = find("GET", "/v3/payroll-card/authentications/abc%2Fd").unwrap();
        assert_eq!(result, Operation::Result { number: "abc/d".to_owned() });
        assert_eq!(status("GET", "/v3/payroll-card/authentications/pre-order"), 405);
        assert_eq!(status("POST", "/v3/payroll-card/tokens/"), 404);
        assert_eq!(status("GET", "/"), 404);
        assert_eq!(status("GET", "/v3/payroll-card/relations/"), 400);
    }
}
