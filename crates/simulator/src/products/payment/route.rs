//! The paths of payments, refunds and bills.

use super::state::TradeType;
use crate::base::fields::segment;
use crate::base::refusal::Refusal;
use crate::engine::route::{Allowed, GET, POST};

/// An operation, with the variables of its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Operation {
    Place {
        partner: bool,
        trade_type: TradeType,
    },
    /// 付款码支付.
    Charge {
        partner: bool,
    },
    Query {
        partner: bool,
        number: Number,
    },
    Close {
        partner: bool,
        out_trade_no: String,
    },
    Combine {
        trade_type: TradeType,
    },
    CombineQuery {
        number: Number,
    },
    CombineClose {
        combine_out_trade_no: String,
    },
    Refund,
    RefundQuery {
        out_refund_no: String,
    },
    AbnormalRefund {
        refund_id: String,
    },
    TradeBill,
    FundFlowBill,
    Download,
}

/// How a request names an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Number {
    Transaction(String),
    OutTrade(String),
}

/// The operation of a path below `/v3/`, and the method that it takes.
pub(crate) fn find(segments: &[&str]) -> Result<Option<Allowed<Operation>>, Refusal> {
    use Operation as O;
    Ok(Some(match *segments {
        ["pay", "transactions", ref rest @ ..] => return trade(false, rest),
        ["pay", "partner", "transactions", ref rest @ ..] => return trade(true, rest),
        ["combine-transactions", ref rest @ ..] => return combine(rest),
        ["refund", "domestic", "refunds"] => (POST, O::Refund),
        ["refund", "domestic", "refunds", out_refund_no] => {
            (GET, O::RefundQuery { out_refund_no: segment("out_refund_no", out_refund_no, 64)? })
        }
        ["refund", "domestic", "refunds", refund_id, "apply-abnormal-refund"] => {
            (POST, O::AbnormalRefund { refund_id: segment("refund_id", refund_id, 32)? })
        }
        ["bill", "tradebill"] => (GET, O::TradeBill),
        ["bill", "fundflowbill"] => (GET, O::FundFlowBill),
        ["billdownload", "file"] => (GET, O::Download),
        _ => return Ok(None),
    }))
}

fn trade(partner: bool, segments: &[&str]) -> Result<Option<Allowed<Operation>>, Refusal> {
    use Operation as O;
    let place = |trade_type| (POST, O::Place { partner, trade_type });
    let no = |raw: &str| segment("out_trade_no", raw, 32);
    Ok(Some(match *segments {
        ["jsapi"] => place(TradeType::Jsapi),
        ["miniprogram"] if partner => place(TradeType::Jsapi),
        ["native"] => place(TradeType::Native),
        ["app"] => place(TradeType::App),
        ["h5"] => place(TradeType::Mweb),
        ["codepay"] => (POST, O::Charge { partner }),
        ["id", raw] => (GET, O::Query { partner, number: Number::Transaction(segment("transaction_id", raw, 32)?) }),
        ["out-trade-no", raw] => (GET, O::Query { partner, number: Number::OutTrade(no(raw)?) }),
        ["out-trade-no", raw, "close"] => (POST, O::Close { partner, out_trade_no: no(raw)? }),
        _ => return Ok(None),
    }))
}

fn combine(segments: &[&str]) -> Result<Option<Allowed<Operation>>, Refusal> {
    use Operation as O;
    let place = |trade_type| (POST, O::Combine { trade_type });
    let no = |raw: &str| segment("combine_out_trade_no", raw, 32);
    Ok(Some(match *segments {
        ["jsapi" | "miniprogram"] => place(TradeType::Jsapi),
        ["native"] => place(TradeType::Native),
        ["app"] => place(TradeType::App),
        ["h5"] => place(TradeType::Mweb),
        ["id", raw] => {
            (GET, O::CombineQuery { number: Number::Transaction(segment("combine_transaction_id", raw, 32)?) })
        }
        ["out-trade-no", raw] => (GET, O::CombineQuery { number: Number::OutTrade(no(raw)?) }),
        ["out-trade-no", raw, "close"] => (POST, O::CombineClose { combine_out_trade_no: no(raw)? }),
        _ => return Ok(None),
    }))
}

impl Operation {
    /// A bill holds every order of a day.
    pub(crate) fn is_long(&self) -> bool {
        matches!(self, Self::TradeBill | Self::FundFlowBill | Self::Download)
    }
}
