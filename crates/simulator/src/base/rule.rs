//! A rule that the simulator acts on: the names by which the code refers to `fidelity.toml`, and what an entry says.

use serde::{Deserialize, Serialize};

macro_rules! rules {
    ($($variant:ident = $id:literal,)*) => {
        /// A rule that the simulator acts on. Each is an entry of `fidelity.toml`, each entry is one of these, and one
        /// that no code refers to does not compile.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Rule {
            $($variant,)*
        }

        impl Rule {
            pub(crate) const fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id,)*
                }
            }

            #[cfg(test)]
            pub(crate) const ALL: &'static [Self] = &[$(Self::$variant,)*];
        }
    };
}

rules! {
    Internal = "simulator.internal",
    BodySize = "simulator.body-size",
    StrictFidelity = "simulator.strict-fidelity",
    Drill = "simulator.drill",
    OtherHost = "simulator.other-host",
    Distrusted = "simulator.distrusted",
    NoHost = "simulator.no-host",
    NotifyTarget = "simulator.notify-target",
    NotifyTls = "simulator.notify-tls",
    BothKeys = "simulator.both-keys",
    GateAuthorization = "gate.authorization",
    GateSerial = "gate.serial",
    GateTimestamp = "gate.timestamp",
    GateSignature = "gate.signature",
    GateBareQuery = "gate.bare-query",
    Accept = "request.accept-and-user-agent",
    ContentType = "request.content-type",
    UnknownPath = "request.unknown-path",
    Method = "request.method",
    MethodCase = "request.method-case",
    ApiV2 = "request.api-v2",
    UnknownField = "request.unknown-field",
    Json = "request.json",
    Null = "request.null",
    Astral = "request.astral",
    Field = "request.field",
    PlatformSerial = "platform.serial",
    SealedSerial = "platform.sealed-needs-serial",
    Sealed = "platform.sealed",
    NoCertificate = "platform.no-certificate",
    Certificates = "platform.certificates",
    PlatformSwitch = "platform.switch",
    PlatformRotation = "platform.rotation",
    PlatformRotationSigner = "platform.rotation-signer",
    Echo = "platform.echo",
    NotifyEnvelope = "notify.envelope",
    NotifySealed = "notify.sealed",
    NotifySigned = "notify.signed",
    NotifyRamp = "notify.ramp",
    NotifyAnswer = "notify.answer",
    NotifyLadder = "notify.ladder",
    NotifyLadderCoupon = "notify.ladder-coupon",
    NotifyLadderContract = "notify.ladder-contract",
    NotifyHeaders = "notify.headers",
    PartnerCaller = "partner.caller",
    PartnerSubMerchant = "partner.sub-merchant",
    Product = "payroll-card.product",
    AppidMissing = "payroll-card.appid-missing",
    AppidBinding = "payroll-card.appid-binding",
    Openid = "payroll-card.openid",
    RealName = "payroll-card.real-name",
    EmploymentMissing = "payroll-card.employment-type-missing",
    EmploymentChanged = "payroll-card.employment-type-changed",
    Relation = "payroll-card.relation",
    TokenLife = "payroll-card.token-life",
    TokenOnce = "payroll-card.token-once",
    TokenPurpose = "payroll-card.token-purpose",
    NumberUnique = "payroll-card.number-unique",
    Authorized = "payroll-card.authorized",
    PreOrdersADay = "payroll-card.pre-orders-a-day",
    PreOrderLife = "payroll-card.pre-order-life",
    PayrollUnknown = "payroll-card.unknown",
    Result = "payroll-card.result",
    ListDays = "payroll-card.list-days",
    List = "payroll-card.list",
    Action = "payroll-card.action",
    FailedFacesADay = "payroll-card.failed-faces-a-day",
    Withdrawn = "payroll-card.withdrawn",
    TransferAppid = "transfer.appid",
    TransferSums = "transfer.sums",
    TransferDetailNo = "transfer.detail-no-unique",
    TransferNames = "transfer.names-all-or-none",
    TransferNameNeeded = "transfer.name-needed",
    TransferNameNotAllowed = "transfer.name-not-allowed",
    TransferRepeat = "transfer.repeat",
    TransferBalance = "transfer.balance",
    TransferAccepted = "transfer.accepted",
    TransferLifecycle = "transfer.lifecycle",
    TransferReturned = "transfer.bank-return",
    TransferUnknown = "transfer.unknown",
    TransferWindow = "transfer.window",
    TransferDetail = "transfer.detail",
    ReceiptBatch = "receipt.batch",
    ReceiptDetail = "receipt.detail",
    ReceiptAccepted = "receipt.accepted",
    ReceiptLink = "receipt.link",
    WesureValidation = "wesure.validation",
    Insurance = "wesure.insurance",
    DescriptionField = "description.field",
    Described = "description.answer",
    UploadForm = "upload.form",
    UploadMeta = "upload.meta",
    UploadLimits = "upload.limits",
    UploadBlocked = "upload.blocked",
    PaymentMchid = "payment.mchid",
    PaymentAppid = "payment.appid-binding",
    PaymentOpenid = "payment.openid",
    PaymentNotifyUrl = "payment.notify-url",
    PaymentTimeExpire = "payment.time-expire",
    PaymentPlaced = "payment.placed",
    PaymentCode = "payment.code",
    PaymentRepeat = "payment.repeat",
    PaymentPaid = "payment.placed-again-paid",
    PaymentClosed = "payment.placed-again-closed",
    PaymentExpired = "payment.expired",
    PrepayLife = "payment.prepay-life",
    PaymentUnknown = "payment.unknown",
    PaymentQuery = "payment.query",
    PaymentClose = "payment.close",
    PaymentClosePaid = "payment.close-paid",
    PaymentPayer = "payment.payer",
    PaymentOnce = "payment.once",
    CombinePlaced = "combine.placed",
    CombineNumbers = "combine.numbers",
    CombineMerchant = "combine.merchant",
    CombineQuery = "combine.query",
    CombineClose = "combine.close",
    CombineClosePart = "combine.close-part",
    RefundAccepted = "refund.accepted",
    RefundRepeat = "refund.repeat",
    RefundOrder = "refund.order-unknown",
    RefundUnpaid = "refund.unpaid",
    RefundYear = "refund.year",
    RefundTotal = "refund.total",
    RefundFrom = "refund.from",
    RefundOver = "refund.over",
    RefundCount = "refund.count",
    RefundMinute = "refund.minute",
    RefundBalance = "refund.balance",
    RefundUnknown = "refund.unknown",
    RefundQuery = "refund.query",
    RefundLifecycle = "refund.lifecycle",
    RefundFinal = "refund.final",
    RefundAbnormal = "refund.abnormal",
    RefundCard = "refund.abnormal-card",
    MchTransferAccepted = "mch-transfer.accepted",
    MchTransferAmount = "mch-transfer.amount",
    MchTransferName = "mch-transfer.name",
    MchTransferRepeat = "mch-transfer.repeat",
    MchTransferBalance = "mch-transfer.balance",
    MchTransferQuery = "mch-transfer.query",
    MchTransferUnknown = "mch-transfer.unknown",
    MchTransferCancel = "mch-transfer.cancel",
    MchTransferPayee = "mch-transfer.payee",
    MchTransferSponsor = "mch-transfer.sponsor",
    MchTransferAuthorization = "mch-transfer.authorization",
    MchTransferAuthorizationUnknown = "mch-transfer.authorization-unknown",
    MchTransferAuthorizationClose = "mch-transfer.authorization-close",
    MchTransferAuthorized = "mch-transfer.authorized",
    MchTransferReceipt = "mch-transfer.receipt",
    MchTransferReceiptUnknown = "mch-transfer.receipt-unknown",
    Balance = "balance.account",
    BalanceDay = "balance.day",
    Income = "income.records",
    BillDate = "bill.date",
    BillCreating = "bill.creating",
    BillEmpty = "bill.empty",
    BillTrade = "bill.trade",
    BillFundFlow = "bill.fund-flow",
    BillLink = "bill.link",
    BillOther = "bill.link-of-another",
    BillFile = "bill.file",
    Statement = "bill.statement",
}

/// An entry of `fidelity.toml`: a rule that the simulator acts on, and its evidence.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct FidelityRule {
    /// Its id, such as `payroll-card.token-life`; a journal entry names it.
    pub id: String,
    /// What the simulator does.
    pub rule: String,
    /// What that rests on.
    pub evidence: Evidence,
    /// `documented`: the page. `observed`: where and when. `assumed`: why, and what else is possible.
    pub source: String,
    /// `rule` in Chinese.
    #[serde(default)]
    pub rule_zh: String,
    /// `source` in Chinese.
    #[serde(default)]
    pub source_zh: String,
}

/// What a rule rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Evidence {
    /// An official page says so.
    Documented,
    /// It was seen in WeChat Pay's answers.
    Observed,
    /// Nothing says so; the entry says why it was chosen.
    Assumed,
}

/// What a control action did, or why it cannot be done now: the rule that it rests on.
pub(crate) trait RestsOn {
    /// Its id.
    fn rule(&self) -> &'static str;
}

impl FidelityRule {
    /// Whether it is the simulator's own, and imitates nothing of WeChat Pay's.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.id.starts_with("simulator.")
    }

    /// Whether this word stands in its id, its text or its source, in English or Chinese, in whatever case.
    #[must_use]
    pub fn mentions(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        [&self.id, &self.rule, &self.source, &self.rule_zh, &self.source_zh]
            .iter()
            .any(|text| text.to_lowercase().contains(&word))
    }
}
