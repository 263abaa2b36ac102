//! Orders, refunds and accounts at one moment. Times are Unix seconds of the simulated clock, amounts fen.

use serde::{Deserialize, Serialize};
use weixinpay_core::Date;

use crate::base::day::Day;

/// When a bill takes the state of its rows, in seconds of the next Beijing day.
const TAKEN: i64 = 9 * 3600;

/// An order, from its placing to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Order {
    /// The merchant or service provider that placed it.
    pub(crate) mchid: String,
    pub(crate) out_trade_no: String,
    /// The merchant that is paid, if the service provider placed it.
    pub(crate) sub_mchid: Option<String>,
    pub(crate) appid: Option<String>,
    pub(crate) sub_appid: Option<String>,
    pub(crate) trade_type: TradeType,
    pub(crate) total: i64,
    pub(crate) description: String,
    pub(crate) attach: Option<String>,
    pub(crate) notify_url: Option<String>,
    /// Under `appid`.
    pub(crate) openid: Option<String>,
    /// Under `sub_appid`.
    pub(crate) sub_openid: Option<String>,
    pub(crate) device_id: Option<String>,
    pub(crate) profit_sharing: bool,
    pub(crate) prepay_id: String,
    /// Of the content, decrypted: the same content may be sent again.
    pub(crate) digest: String,
    pub(crate) created: i64,
    pub(crate) prepay_expires: i64,
    pub(crate) time_expire: i64,
    pub(crate) state: TradeState,
    pub(crate) paid: Option<Paid>,
    /// Sum of its refunds that are not closed.
    pub(crate) refunded: i64,
    pub(crate) refunds: i64,
    pub(crate) last_refund: Option<i64>,
    /// The combined order that it belongs to.
    pub(crate) part: Option<Part>,
}

/// The place of an order in a combined one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) combine_mchid: String,
    pub(crate) combine_out_trade_no: String,
    pub(crate) position: i64,
    /// Authorization of the private person who is paid.
    pub(crate) individual_auth_id: Option<String>,
}

/// Orders that are paid together. How far they have come, they say themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Combined {
    pub(crate) combine_mchid: String,
    pub(crate) combine_out_trade_no: String,
    pub(crate) combine_appid: String,
    pub(crate) notify_url: Option<String>,
    /// Under `combine_appid`.
    pub(crate) openid: Option<String>,
    pub(crate) device_id: Option<String>,
    pub(crate) prepay_id: String,
    pub(crate) transaction_id: Option<String>,
}

/// The payment of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Paid {
    pub(crate) transaction_id: String,
    pub(crate) bank_type: String,
    pub(crate) success_time: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TradeType {
    Jsapi,
    Native,
    App,
    Mweb,
    /// By the code that a user shows at a till.
    Micropay,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TradeState {
    NotPay,
    Success,
    /// Paid, and at least one refund was accepted.
    Refund,
    Closed,
}

/// A refund of an order, or of a part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refund {
    /// The merchant of the order.
    pub(crate) mchid: String,
    pub(crate) out_refund_no: String,
    pub(crate) refund_id: String,
    pub(crate) out_trade_no: String,
    pub(crate) transaction_id: String,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) notify_url: Option<String>,
    /// Of the order.
    pub(crate) total: i64,
    pub(crate) amount: i64,
    pub(crate) funds_account: String,
    /// The accounts that paid, if the request named them.
    pub(crate) from: Vec<Source>,
    pub(crate) channel: String,
    pub(crate) user_received_account: String,
    pub(crate) digest: String,
    pub(crate) created: i64,
    pub(crate) status: RefundStatus,
    /// When it ends automatically.
    pub(crate) due: Option<i64>,
    /// When it ended, or could not be delivered.
    pub(crate) ended: Option<i64>,
    /// As it is in the bill of its day, if it has come further since.
    pub(crate) billed: Option<Billed>,
}

/// An account that pays a part of a refund.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Source {
    pub(crate) account: String,
    pub(crate) amount: i64,
}

/// The line of a bill about a refund.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Billed {
    pub(crate) status: RefundStatus,
    pub(crate) channel: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RefundStatus {
    Processing,
    Success,
    Closed,
    Abnormal,
}

impl Order {
    /// It was, and stays so when it is refunded.
    pub(crate) fn is_paid(&self) -> bool {
        matches!(self.state, TradeState::Success | TradeState::Refund)
    }

    /// The merchant whose account gets its money.
    pub(crate) fn account(&self) -> &str {
        self.sub_mchid.as_deref().unwrap_or(&self.mchid)
    }
}

impl Refund {
    /// When the user received it.
    pub(crate) fn arrived(&self) -> Option<i64> {
        self.ended.filter(|_| self.status == RefundStatus::Success)
    }

    /// Before it comes further: keeps what its bill tells, once that is made.
    pub(crate) fn come_further(&mut self, now: i64) {
        if self.billed.is_none() && now > taken(self.created) {
            self.billed = Some(Billed { status: self.status, channel: self.channel.clone() });
        }
    }

    /// The merchant whose account its money leaves.
    pub(crate) fn account(&self) -> &str {
        self.sub_mchid.as_deref().unwrap_or(&self.mchid)
    }
}

impl TradeType {
    pub(crate) const ALL: [Self; 5] = [Self::Jsapi, Self::Native, Self::App, Self::Mweb, Self::Micropay];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Jsapi => "JSAPI",
            Self::Native => "NATIVE",
            Self::App => "APP",
            Self::Mweb => "MWEB",
            Self::Micropay => "MICROPAY",
        }
    }
}

impl TradeState {
    pub(crate) const ALL: [Self; 4] = [Self::NotPay, Self::Success, Self::Refund, Self::Closed];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::NotPay => "NOTPAY",
            Self::Success => "SUCCESS",
            Self::Refund => "REFUND",
            Self::Closed => "CLOSED",
        }
    }

    /// The state, in words for people.
    pub(crate) const fn description(self) -> &'static str {
        match self {
            Self::NotPay => "订单未支付",
            Self::Success => "支付成功",
            Self::Refund => "订单发生过退款，退款详情请查询退款单",
            Self::Closed => "订单已关闭",
        }
    }
}

impl RefundStatus {
    pub(crate) const ALL: [Self; 4] = [Self::Processing, Self::Success, Self::Closed, Self::Abnormal];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Processing => "PROCESSING",
            Self::Success => "SUCCESS",
            Self::Closed => "CLOSED",
            Self::Abnormal => "ABNORMAL",
        }
    }
}

/// When the bill of the Beijing day of this second is made.
fn taken(second: i64) -> i64 {
    Day::of(Date::from_unix(second).as_str()).map_or(i64::MAX, |day| day.end() + TAKEN)
}
