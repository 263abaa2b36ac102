//! On what evidence the simulator behaves so: `fidelity.toml`, and the names by which the code refers to it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::refusal::Refusal;

const TEXT: &str = include_str!("../fidelity.toml");

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
            const ALL: &'static [Self] = &[$(Self::$variant,)*];
        }
    };
}

rules! {
    Internal = "simulator.internal",
    BodySize = "simulator.body-size",
    StrictFidelity = "simulator.strict-fidelity",
    Drill = "simulator.drill",
    OtherHost = "simulator.other-host",
    GateAuthorization = "gate.authorization",
    GateMerchant = "gate.merchant",
    GateSerial = "gate.serial",
    GateTimestamp = "gate.timestamp",
    GateSignature = "gate.signature",
    Accept = "request.accept-and-user-agent",
    ContentType = "request.content-type",
    UnknownPath = "request.unknown-path",
    Method = "request.method",
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
    NotifySigner = "notify.signer",
    NotifyRamp = "notify.ramp",
    NotifyAnswer = "notify.answer",
    NotifyLadder = "notify.ladder",
    NotifyAgent = "notify.user-agent",
    NotifyRedirect = "notify.redirect",
    NotifyTarget = "notify.target",
    NotifyTls = "notify.tls",
    Caller = "payroll-card.caller",
    SubMerchant = "payroll-card.sub-merchant",
    Product = "payroll-card.product",
    AppidMissing = "payroll-card.appid-missing",
    AppidBinding = "payroll-card.appid-binding",
    Openid = "payroll-card.openid",
    RealName = "payroll-card.real-name",
    IdCardNumber = "payroll-card.id-card-number",
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
    ResultUnknown = "payroll-card.result-unknown",
    Result = "payroll-card.result",
    ListDays = "payroll-card.list-days",
    List = "payroll-card.list",
    Action = "payroll-card.action",
    FaceFailed = "payroll-card.face-failed",
    FailedFacesADay = "payroll-card.failed-faces-a-day",
    Withdrawn = "payroll-card.withdrawn",
    TransferAppid = "transfer.appid",
    TransferSums = "transfer.sums",
    TransferDetailNo = "transfer.detail-no-unique",
    TransferNames = "transfer.names-all-or-none",
    TransferNameNeeded = "transfer.name-needed",
    TransferRepeat = "transfer.repeat",
    TransferBalance = "transfer.balance",
    TransferAccepted = "transfer.accepted",
    TransferLifecycle = "transfer.lifecycle",
    TransferReturned = "transfer.bank-return",
    TransferUnknown = "transfer.unknown",
    TransferWindow = "transfer.window",
    TransferDetail = "transfer.detail",
    WesureToken = "wesure.token",
    WesureValidation = "wesure.validation",
    WesureCaller = "wesure.caller",
    WesureOpenid = "wesure.openid",
    WesureFinal = "wesure.final",
    Insurance = "wesure.insurance",
    Host = "request.host",
    DescriptionField = "description.field",
    Described = "description.answer",
    DescribedFile = "description.file",
    UploadForm = "upload.form",
    UploadBlocked = "upload.blocked",
    PaymentMchid = "payment.mchid",
    PaymentCaller = "payment.caller",
    PaymentSubMerchant = "payment.sub-merchant",
    PaymentAppid = "payment.appid-binding",
    PaymentOpenid = "payment.openid",
    PaymentNotifyUrl = "payment.notify-url",
    PaymentTimeExpire = "payment.time-expire",
    PaymentPlaced = "payment.placed",
    PaymentRepeat = "payment.repeat",
    PaymentPaid = "payment.placed-again-paid",
    PaymentClosed = "payment.placed-again-closed",
    PaymentFailed = "payment.placed-again-failed",
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
    CombineTaken = "combine.number-taken",
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
    MchTransferReceiptLink = "mch-transfer.receipt-link",
    Balance = "balance.account",
    BalanceDay = "balance.day",
    BillDate = "bill.date",
    BillCreating = "bill.creating",
    BillEmpty = "bill.empty",
    BillTrade = "bill.trade",
    BillFundFlow = "bill.fund-flow",
    BillLink = "bill.link",
    BillOther = "bill.link-of-another",
    BillFile = "bill.file",
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    rules: Vec<FidelityRule>,
}

/// Every rule that the simulator acts on, with its evidence.
#[must_use]
pub fn fidelity() -> Vec<FidelityRule> {
    // A test holds that the embedded file can be read.
    toml::from_str::<File>(TEXT).map(|file| file.rules).unwrap_or_default()
}

/// Refuses to act on assumptions; the simulator's own rules imitate nobody and are no assumptions about WeChat Pay.
#[derive(Debug)]
pub(crate) struct Strict(BTreeMap<String, String>);

impl Strict {
    pub(crate) fn new() -> Self {
        let assumed = fidelity().into_iter().filter(|rule| rule.evidence == Evidence::Assumed && !rule.is_own());
        Self(assumed.map(|rule| (rule.id, rule.source)).collect())
    }

    /// Says no where an answer would rest on an assumption.
    pub(crate) fn allow(&self, rule: Rule) -> Result<(), Refusal> {
        let Some(source) = self.0.get(rule.id()) else { return Ok(()) };
        let otherwise = source.split_once("Else:").map_or(source.as_str(), |(_, otherwise)| otherwise.trim());
        let id = rule.id();
        let message = format!("模拟器拒绝按假设应答（strict fidelity）：规则 {id}；其他可能：{otherwise}");
        let refusal = Refusal::new(Rule::StrictFidelity, 501, "SIMULATOR_ASSUMPTION", message);
        Err(refusal.because(format!(
            "strict fidelity: this answer would rest on the assumption {id}. Else: {otherwise} See `wxp sim fidelity {id}`"
        )))
    }
}

impl FidelityRule {
    /// Whether it is the simulator's own, and imitates nothing of WeChat Pay's.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.id.starts_with("simulator.")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn code_and_file_name_the_same_rules() {
        let file: File = toml::from_str(TEXT).unwrap();
        let named: BTreeSet<_> = file.rules.iter().map(|rule| rule.id.as_str()).collect();
        let used: BTreeSet<_> = Rule::ALL.iter().map(|rule| rule.id()).collect();
        assert_eq!(named.len(), file.rules.len(), "an id stands twice in fidelity.toml");
        let missing: Vec<_> = used.difference(&named).collect();
        let unused: Vec<_> = named.difference(&used).collect();
        assert!(missing.is_empty() && unused.is_empty(), "not in the file: {missing:?}; not in the code: {unused:?}");
    }

    #[test]
    fn every_rule_says_what_it_rests_on() {
        for rule in fidelity() {
            assert!(rule.rule.len() > 10 && rule.source.len() > 10, "{}", rule.id);
            if rule.evidence == Evidence::Assumed {
                assert!(rule.source.contains("Else:"), "{}: say what else is possible", rule.id);
            }
        }
    }
}
