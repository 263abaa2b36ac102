//! The value that lets the user pay; it differs by kind of payment.

use serde_json::{Value, json};

use crate::products::payment::state::TradeType;

/// The answer of an order, or of a combined one.
pub(super) fn prepay(trade_type: TradeType, prepay_id: &str) -> Value {
    match trade_type {
        // A payment code needs nothing more: its order is paid at once.
        TradeType::Jsapi | TradeType::App | TradeType::Micropay => json!({ "prepay_id": prepay_id }),
        TradeType::Native => json!({ "code_url": format!("weixin://wxpay/bizpayurl?pr={prepay_id}") }),
        TradeType::Mweb => {
            // A number for this page, always the same for one prepay_id.
            let package = prepay_id.bytes().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
            let page = "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb";
            json!({ "h5_url": format!("{page}?prepay_id={prepay_id}&package={package:010}") })
        }
    }
}
