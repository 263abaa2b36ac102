//! What the world holds: `GET /_sim/merchants`, `workers`, `tokens`, `orders`, `refunds`, `batches`,
//! `transfers`, `authorizations`.

use serde::Serialize;
use serde_json::{Value, json};
use weixinpay_core::percent;

use crate::base::control_error::ControlError;
use crate::base::fields;
use crate::base::refusal::Refusal;
use crate::console::body::nothing;
use crate::office::Office;
use crate::products::payment::view as payments;
use crate::products::payroll_card::view as payroll_card;
use crate::products::transfer::view as transfers;

/// As many as are shown, if it is not said, and at most.
const USUAL: usize = 100;
const MOST: usize = 1000;

pub(super) const KINDS: [&str; 8] =
    ["merchants", "workers", "tokens", "orders", "refunds", "batches", "transfers", "authorizations"];

pub(super) fn answer(office: &Office, kind: &str, name: Option<&str>, query: &str) -> Result<Value, ControlError> {
    let query = Query::read(query)?;
    let name = name.map(percent::decode);
    match (kind, name.as_deref()) {
        ("merchants", None) => Ok(json!({ "merchants": value(&office.merchants_seen()?)? })),
        ("workers", None) => Ok(json!({ "workers": value(&payroll_card::workers(&office.desk, query.limit)?)? })),
        ("workers", Some(name)) => {
            let worker = payroll_card::worker_named(&office.desk.world, name)?;
            value(&payroll_card::worker(&office.desk, worker)?)
        }
        ("tokens", Some(token)) => value(&payroll_card::ask(&office.desk, token)?),
        ("orders", None) => Ok(json!({ "orders": value(&payments::orders(&office.desk, query.limit)?)? })),
        ("orders", Some(name)) => value(&payments::bill(&office.desk, name, query.mchid.as_deref())?),
        ("refunds", None) => Ok(json!({ "refunds": value(&payments::refunds(&office.desk, query.limit)?)? })),
        ("batches", None) => Ok(json!({ "batches": value(&payroll_card::batches(&office.desk, query.limit)?)? })),
        ("transfers", None) => Ok(json!({ "transfers": value(&transfers::transfers(&office.desk, query.limit)?)? })),
        ("transfers", Some(name)) => value(&transfers::transfer(&office.desk, name, query.mchid.as_deref())?),
        ("authorizations", None) => {
            Ok(json!({ "authorizations": value(&transfers::consents(&office.desk, query.limit)?)? }))
        }
        ("authorizations", Some(name)) => value(&transfers::consent(&office.desk, name, query.mchid.as_deref())?),
        _ => Err(nothing()),
    }
}

struct Query {
    limit: usize,
    mchid: Option<String>,
}

impl Query {
    fn read(query: &str) -> Result<Self, ControlError> {
        let pairs = fields::pairs(query)
            .map_err(|_| ControlError::bad("the query is not UTF-8", "percent-encode it as UTF-8"))?;
        let mut read = Self { limit: USUAL, mchid: None };
        for (name, value) in pairs {
            match name.as_str() {
                "limit" => {
                    let limit = value.parse().ok().filter(|limit| (1..=MOST).contains(limit));
                    read.limit =
                        limit.ok_or_else(|| ControlError::bad("`limit` does not fit", format!("1 to {MOST}")))?;
                }
                "mchid" => read.mchid = Some(value),
                _ => return Err(ControlError::bad(format!("`{name}` is not known here"), "limit, mchid")),
            }
        }
        Ok(read)
    }
}

fn value(seen: &impl Serialize) -> Result<Value, ControlError> {
    serde_json::to_value(seen).map_err(|error| Refusal::internal(error.to_string()).into())
}
