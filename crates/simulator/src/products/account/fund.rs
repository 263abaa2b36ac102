//! Lines of a fund-flow bill: money enters or leaves an account.

/// A movement of money on a merchant's account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fund {
    pub(crate) mchid: String,
    pub(crate) time: i64,
    pub(crate) business_no: String,
    pub(crate) flow_no: String,
    pub(crate) kind: FundKind,
    /// Positive for what comes, negative for what leaves.
    pub(crate) amount: i64,
    /// After it.
    pub(crate) balance: i64,
    pub(crate) voucher: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FundKind {
    Trade,
    Refund,
    /// A refund was closed; its money comes back.
    RefundClosed,
    /// Came by bank transfer.
    Recharge,
    /// Control has set what the account holds.
    Adjustment,
    /// A transfer was placed.
    Transfer,
    /// A transfer has failed or was called back; its money comes back.
    TransferReturned,
}

impl FundKind {
    pub(crate) const ALL: [Self; 7] = [
        Self::Trade,
        Self::Refund,
        Self::RefundClosed,
        Self::Recharge,
        Self::Adjustment,
        Self::Transfer,
        Self::TransferReturned,
    ];

    /// 业务名称 and 业务类型 of the bill.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Trade => "交易",
            Self::Refund => "退款",
            Self::RefundClosed => "退款关闭",
            Self::Recharge => "充值",
            Self::Adjustment => "调账",
            Self::Transfer => "商家转账",
            Self::TransferReturned => "商家转账退回",
        }
    }
}
