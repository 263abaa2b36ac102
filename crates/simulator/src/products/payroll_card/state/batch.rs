//! A batch of transfers. Amounts are fen, times Unix seconds of the simulated clock.

/// A batch that was accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Batch {
    pub(crate) batch_id: String,
    pub(crate) sp_mchid: String,
    pub(crate) sub_mchid: String,
    pub(crate) out_batch_no: String,
    pub(crate) sub_appid: Option<String>,
    pub(crate) sp_appid: Option<String>,
    pub(crate) authorization_type: String,
    pub(crate) batch_name: String,
    pub(crate) batch_remark: String,
    pub(crate) total_amount: i64,
    pub(crate) total_num: i64,
    /// Of the content, decrypted: the same content may be sent again.
    pub(crate) digest: String,
    pub(crate) created: i64,
    pub(crate) standing: Standing,
    pub(crate) settled: Option<Totals>,
    /// Of the older path alone.
    pub(crate) transfer_purpose: Option<String>,
    pub(crate) transfer_scene: Option<String>,
}

/// One transfer of a batch.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Detail {
    pub(crate) detail_id: String,
    pub(crate) out_detail_no: String,
    pub(crate) amount: i64,
    pub(crate) remark: String,
    pub(crate) openid: String,
    pub(crate) user_name: Option<String>,
    /// The identity card number that was given is not the payee's; the number itself is not kept.
    pub(crate) id_card_wrong: bool,
    pub(crate) outcome: Option<Paid>,
}

impl std::fmt::Debug for Detail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Detail({}, {} fen, {:?})", self.out_detail_no, self.amount, self.outcome)
    }
}

/// The progress of a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Standing {
    pub(crate) stage: Stage,
    /// Since when.
    pub(crate) since: i64,
    /// When it proceeds automatically.
    pub(crate) due: Option<i64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// The payer's staff have to confirm.
    WaitPay,
    Accepted,
    /// Accepted, and waiting for money.
    Short,
    /// Its money has left the payer's account.
    Processing,
    Finished,
    Closed(CloseReason),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CloseReason {
    MerchantRevocation,
    OverdueClose,
    PayerAccountAbnormal,
}

/// The totals of a batch by result.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Totals {
    pub(crate) success_amount: i64,
    pub(crate) success_num: i64,
    pub(crate) fail_amount: i64,
    pub(crate) fail_num: i64,
}

/// Whether a worker was paid, or why not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Paid {
    Success,
    Fail(String),
    /// Paid, and given back by the bank.
    Refund,
}

/// The outcome of every detail of a batch, in their order.
#[derive(Debug, Clone)]
pub(crate) struct Settlement {
    pub(crate) batch_id: String,
    pub(crate) outcomes: Vec<Paid>,
    pub(crate) totals: Totals,
}

impl Stage {
    pub(crate) const ALL: [Self; 8] = [
        Self::WaitPay,
        Self::Accepted,
        Self::Short,
        Self::Processing,
        Self::Finished,
        Self::Closed(CloseReason::MerchantRevocation),
        Self::Closed(CloseReason::OverdueClose),
        Self::Closed(CloseReason::PayerAccountAbnormal),
    ];

    /// As it is stored: the close reason means `CLOSED`.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::WaitPay => "WAIT_PAY",
            Self::Accepted => "ACCEPTED",
            Self::Short => "SHORT",
            Self::Processing => "PROCESSING",
            Self::Finished => "FINISHED",
            Self::Closed(reason) => reason.as_str(),
        }
    }

    /// As it is answered.
    pub(crate) const fn batch_status(self) -> &'static str {
        match self {
            Self::Short => "ACCEPTED",
            Self::Closed(_) => "CLOSED",
            other => other.as_str(),
        }
    }

    pub(crate) const fn close_reason(self) -> Option<&'static str> {
        match self {
            Self::Closed(reason) => Some(reason.as_str()),
            _ => None,
        }
    }
}

impl CloseReason {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::MerchantRevocation => "MERCHANT_REVOCATION",
            Self::OverdueClose => "OVERDUE_CLOSE",
            Self::PayerAccountAbnormal => "PAYER_ACCOUNT_ABNORMAL",
        }
    }
}

impl Batch {
    /// The AppID whose openids the details name.
    pub(crate) fn payee_appid(&self) -> &str {
        payee_appid(&self.authorization_type, &self.sub_appid, &self.sp_appid)
    }
}

/// The AppID whose openids the details name.
pub(crate) fn payee_appid<'a>(
    authorization_type: &str,
    sub_appid: &'a Option<String>,
    sp_appid: &'a Option<String>,
) -> &'a str {
    let appid = if authorization_type == "FUND_AUTHORIZATION_TYPE" { sp_appid } else { sub_appid };
    appid.as_deref().unwrap_or_default()
}
