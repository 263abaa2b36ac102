//! What WeChat Pay tells: [`Event`] has a variant for each event type that is described, with the type of its
//! decrypted resource where that is known.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;
use weixinpay_core::{Error, Notification};

/// What a notification is about.
///
/// Every field of a resource is optional: the official pages do not agree on what is always there. Answer
/// success to what you do not know, or it is sent again.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Event {
    /// `APPLYMENT_STATE.APPROVED`, 审核通过通知.
    ///
    /// Its resource is not described.
    ApplymentStateApproved(serde_json::Value),
    /// `BUDGET.CLOSED`, 预算申请结果回调通知.
    ///
    /// Its resource is not described.
    BudgetClosed(serde_json::Value),
    /// `BUDGET.FINISHED`, 预算申请结果回调通知.
    ///
    /// Its resource is not described.
    BudgetFinished(serde_json::Value),
    /// `BUDGET.LOCKED`, 预算申请结果回调通知.
    ///
    /// Its resource is not described.
    BudgetLocked(serde_json::Value),
    /// `COMPLAINT.CREATE`, 产生新投诉通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml>
    ComplaintCreate(Box<ComplaintCreateResource>),
    /// `COMPLAINT.STATE_CHANGE`, 投诉状态变化通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml>
    ComplaintStateChange(Box<ComplaintStateChangeResource>),
    /// `COUPON.SEND`, 领券事件回调通知.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/merchant-exclusive-coupon/coupon/busicoupon-send.html>
    CouponSend(Box<CouponSendResource>),
    /// `COUPON.USE`, 核销事件回调通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/cash-coupons/check-notice.html>
    CouponUse(Box<CouponUseResource>),
    /// `DISCOUNT_CARD.AGREEMENT_ENDED`, 守约状态变化通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_5.shtml>
    DiscountCardAgreementEnded(Box<DiscountCardAgreementEndedResource>),
    /// `DISCOUNT_CARD.GET_CARD`, 微信先享卡用户领卡通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml>
    DiscountCardGetCard(Box<DiscountCardGetCardResource>),
    /// `DISCOUNT_CARD.SETTLEMENT`, 微信先享卡用户结算通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_2.shtml>
    DiscountCardSettlement(Box<DiscountCardSettlementResource>),
    /// `DISCOUNT_CARD.USER_ACCEPTED`, 微信先享卡用户领卡通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_4.shtml>
    DiscountCardUserAccepted(Box<DiscountCardUserAcceptedResource>),
    /// `DISCOUNT_CARD.USER_PAID`, 扣费状态变化通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_6.shtml>
    DiscountCardUserPaid(Box<DiscountCardUserPaidResource>),
    /// `ECOMMERCE_ENTRUST.SIGN`, 收付通合单代扣签约成功通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_7.shtml>
    EcommerceEntrustSign(Box<EcommerceEntrustSignResource>),
    /// `ECOMMERCE_ENTRUST.TERMINATE`, 收付通合单代扣解约成功通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_7.shtml>
    EcommerceEntrustTerminate(Box<EcommerceEntrustTerminateResource>),
    /// `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`, 校园轻松付用户欠款状态变化通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_12.shtml>
    EduSchoolPayUserDebtStateUpdate(Box<EduSchoolPayUserDebtStateUpdateResource>),
    /// `ENTRUST.RELEASE`, 解约成功通知.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/education-fee-payment/contracts-result-notification.html>
    EntrustRelease(Box<EntrustReleaseResource>),
    /// `ENTRUST.SIGN`, 委托代扣签约成功通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/contract-alter-notify.html>
    EntrustSign(Box<EntrustSignResource>),
    /// `ENTRUST.SIGNING`, 签约成功通知.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/education-fee-payment/contracts-result-notification.html>
    EntrustSigning(Box<EntrustSigningResource>),
    /// `ENTRUST.TERMINATE`, 委托代扣解约成功通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/contract-alter-notify.html>
    EntrustTerminate(Box<EntrustTerminateResource>),
    /// `ENTRUST.TERMINATE_RETENTION`, 代扣解约挽留业务-获取解约挽留信息.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/termination-retention/termination-retention-information.html>
    EntrustTerminateRetention(Box<EntrustTerminateRetentionResource>),
    /// `FACEPAY.USER_STATE_CHANGE`.
    ///
    /// Its resource is not described.
    FacepayUserStateChange(serde_json::Value),
    /// `FAPIAO.CARD_DISCARDED`, 发票卡券作废通知.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-card-template/invoice-card-cancel-notice.html>
    FapiaoCardDiscarded(Box<FapiaoCardDiscardedResource>),
    /// `FAPIAO.CARD_INSERTED`, 发票插入用户卡包成功通知.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/invoice-insert-bag-success-notice.html>
    FapiaoCardInserted(Box<FapiaoCardInsertedResource>),
    /// `FAPIAO.ISSUED`, 发票开具成功通知.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/invoice-issued-success-notice.html>
    FapiaoIssued(Box<FapiaoIssuedResource>),
    /// `FAPIAO.REVERSED`, 发票冲红成功通知.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/invoice-flush-success-notice.html>
    FapiaoReversed(Box<FapiaoReversedResource>),
    /// `FAPIAO.USER_APPLIED`, 用户发票抬头填写完成通知.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-card-template/user-invoice-rise-write-notice.html>
    FapiaoUserApplied(Box<FapiaoUserAppliedResource>),
    /// `HIRE_POWER_BANK.RECEIVE_INSURANCE`, 隔夜归还保险订单状态变化通知.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html>
    HirePowerBankReceiveInsurance(Box<HirePowerBankReceiveInsuranceResource>),
    /// `INSURANCE_ENTRUST.RENEW`, 保险商户委托代续期完成通知.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/contract-alter-notify.html>
    InsuranceEntrustRenew(Box<InsuranceEntrustRenewResource>),
    /// `INSURANCE_ENTRUST.SIGN`, 保险商户委托代扣签约成功通知.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/contract-alter-notify.html>
    InsuranceEntrustSign(Box<InsuranceEntrustSignResource>),
    /// `INSURANCE_ENTRUST.TERMINATE`, 保险商户委托代扣解约完成通知.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/contract-alter-notify.html>
    InsuranceEntrustTerminate(Box<InsuranceEntrustTerminateResource>),
    /// `MALL_AUTH.ACTIVATE_CARD`, 商圈会员积分服务授权结果通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter8_6_6.shtml>
    MallAuthActivateCard(Box<MallAuthActivateCardResource>),
    /// `MALL_REFUND.SUCCESS`, 商圈会员场内退款通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter8_6_1.shtml>
    MallRefundSuccess(Box<MallRefundSuccessResource>),
    /// `MALL_TRANSACTION.SUCCESS`, 商圈会员场内支付结果通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter8_6_1.shtml>
    MallTransactionSuccess(Box<MallTransactionSuccessResource>),
    /// `MCHTRANSFER.AUTHORIZATION.CONFIRMED`, 自动收款授权结果通知.
    ///
    /// Its resource is not described.
    MchtransferAuthorizationConfirmed(serde_json::Value),
    /// `MCHTRANSFER.BATCH.CLOSED`, 商家转账批次关闭回调通知.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/transfer-batch-callback-notice.html>
    MchtransferBatchClosed(Box<MchtransferBatchClosedResource>),
    /// `MCHTRANSFER.BATCH.FINISHED`, 商家转账批次完成回调通知.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/transfer-batch-callback-notice.html>
    MchtransferBatchFinished(Box<MchtransferBatchFinishedResource>),
    /// `MCHTRANSFER.BILL.FINISHED`, 商家转账回调通知（用户确认模式）.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/callback-notice.html>
    MchtransferBillFinished(Box<MchtransferBillFinishedResource>),
    /// `MCHTRANSFER.QQWALLETBILL.FINISHED`, 转账到QQ钱包终态通知.
    ///
    /// Its resource is not described.
    MchtransferQqwalletbillFinished(serde_json::Value),
    /// `MCHWITHDRAW.CHANGE`.
    ///
    /// Its resource is not described.
    MchwithdrawChange(serde_json::Value),
    /// `MEMBERCARD.ACCEPT_CARD`, 会员卡领卡事件通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_9_32.shtml>
    MembercardAcceptCard(Box<MembercardAcceptCardResource>),
    /// `MEMBERCARD.ACTIVATE_CARD`, 会员卡激活事件通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_9_32.shtml>
    MembercardActivateCard(Box<MembercardActivateCardResource>),
    /// `MEMBERCARD.USERCARD_MANAGE`, 用户管理会员卡事件通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_9_32.shtml>
    MembercardUsercardManage(Box<MembercardUsercardManageResource>),
    /// `MEMBERCARDSP.USER_CARD.CREATE`, 商家名片会员卡事件通知.
    ///
    /// Its resource is not described.
    MembercardspUserCardCreate(serde_json::Value),
    /// `MEMBERCARDSP.USER_CARD.DELETE`, 商家名片会员卡事件通知.
    ///
    /// Its resource is not described.
    MembercardspUserCardDelete(serde_json::Value),
    /// `PAPAY.SIGN`, 签约成功通知.
    ///
    /// Its resource is not described.
    PapaySign(serde_json::Value),
    /// `PAPAY.TERMINATE`, 解约成功通知.
    ///
    /// Its resource is not described.
    PapayTerminate(serde_json::Value),
    /// `PAYSCORE.BIND_SERVICE_ACCOUNT`, 服务账户绑定结果通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_15.shtml>
    PayscoreBindServiceAccount(Box<PayscoreBindServiceAccountResource>),
    /// `PAYSCORE.USER_ACCEPTED`, 支付分服务确认订单通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_9&index=8>
    PayscoreUserAccepted(Box<PayscoreUserAcceptedResource>),
    /// `PAYSCORE.USER_CANCEL_SIGN_PLAN`, 取消签约回调通知.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/cancel-sign-plan-notice.html>
    PayscoreUserCancelSignPlan(Box<PayscoreUserCancelSignPlanResource>),
    /// `PAYSCORE.USER_CLOSE_SERVICE`, 支付分服务用户解除授权成功成功通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_10.shtml>
    PayscoreUserCloseService(Box<PayscoreUserCloseServiceResource>),
    /// `PAYSCORE.USER_CONFIRM`, 支付分服务用户确认成功通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_9.shtml>
    PayscoreUserConfirm(Box<PayscoreUserConfirmResource>),
    /// `PAYSCORE.USER_OPEN_SERVICE`, 支付分服务用户授权成功通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_10.shtml>
    PayscoreUserOpenService(Box<PayscoreUserOpenServiceResource>),
    /// `PAYSCORE.USER_PAID`, 支付分服务用户支付成功通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_9.shtml>
    PayscoreUserPaid(Box<PayscoreUserPaidResource>),
    /// `PAYSCORE.USER_SIGN_PLAN`, 签约成功回调通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/sign-plan-notice.html>
    PayscoreUserSignPlan(Box<PayscoreUserSignPlanResource>),
    /// `PROFITSHARING.RETURN` or `PROFITSHARING_RETURN`, 分账动账成功回退通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/profit-sharing/notice-division.html>
    ProfitsharingReturn(Box<ProfitsharingReturnResource>),
    /// `PROFITSHARING.SUCCESS` or `PROFITSHARING`, 分账动账成功变动通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/profit-sharing/notice-division.html>
    ProfitsharingSuccess(Box<ProfitsharingSuccessResource>),
    /// `RECHARGE.CLOSED`, 平台收付通商家充值-关闭充值通知.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/notification/recharge-notice.html>
    RechargeClosed(Box<RechargeClosedResource>),
    /// `RECHARGE.SUCCESS`, 平台收付通商家充值-充值成功通知.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/notification/recharge-notice.html>
    RechargeSuccess(Box<RechargeSuccessResource>),
    /// `REFUND.ABNORMAL`, 退款异常通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/refunds/chapter3_3.shtml>
    RefundAbnormal(Box<RefundAbnormalResource>),
    /// `REFUND.CLOSED`, 退款关闭通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/refunds/chapter3_3.shtml>
    RefundClosed(Box<RefundClosedResource>),
    /// `REFUND.SUCCESS`, 退款成功通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/refunds/chapter3_3.shtml>
    RefundSuccess(Box<RefundSuccessResource>),
    /// `SETTLEMENT.SUCCESS`, 个人收款-结算回调通知.
    ///
    /// Its resource is not described.
    SettlementSuccess(serde_json::Value),
    /// `TRANSACTION.FAIL`, 停车服务扣费失败通知.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/deduct-result-notify.html>
    TransactionFail(Box<TransactionFailResource>),
    /// `TRANSACTION.INDUSTRY_FAILED`, 校园轻松付扣费失败通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_11.shtml>
    TransactionIndustryFailed(Box<TransactionIndustryFailedResource>),
    /// `TRANSACTION.INDUSTRY_SUCCESS`, 校园轻松付扣费支付成功通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_11.shtml>
    TransactionIndustrySuccess(Box<TransactionIndustrySuccessResource>),
    /// `TRANSACTION.PAY_BACK`, 用户对垫资单还款通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_12.shtml>
    TransactionPayBack(Box<TransactionPayBackResource>),
    /// `TRANSACTION.SUCCESS`, 支付成功通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/combine-payment/orders/payment-notice.html>
    TransactionSuccess(Box<TransactionSuccessResource>),
    /// `VEHICLE.ENTRANCE_STATE_CHANGE`, 停车入场状态变更通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_5.shtml>
    VehicleEntranceStateChange(Box<VehicleEntranceStateChangeResource>),
    /// `VEHICLE.USER_STATE_CHANGE`, ETC授权签约状态变化通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/etc-authorization/notice/get-state-notice.html>
    VehicleUserStateChange(Box<VehicleUserStateChangeResource>),
    /// `VIOLATION.APPEAL`, 商户平台申诉通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml>
    ViolationAppeal(Box<ViolationAppealResource>),
    /// `VIOLATION.INTERCEPT`, 商户平台拦截通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml>
    ViolationIntercept(Box<ViolationInterceptResource>),
    /// `VIOLATION.PUNISH`, 商户平台处罚通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml>
    ViolationPunish(Box<ViolationPunishResource>),
    /// `WEBIZPAY.AUTHORIZED`, 关系授权完成通知.
    ///
    /// Its resource is not described.
    WebizpayAuthorized(serde_json::Value),
    /// `WEBIZPAY.PAYMENTREFUNDSUCCESS`, 企业支付额度卡退款成功后通知.
    ///
    /// Its resource is not described.
    WebizpayPaymentrefundsuccess(serde_json::Value),
    /// `WEBIZPAY.PAYMENTSUCCESS`, 企业支付额度卡支付成功后通知.
    ///
    /// Its resource is not described.
    WebizpayPaymentsuccess(serde_json::Value),
    /// `WEBIZPAY.QUOTACARDEXPIRED`, 企业支付额度卡失效后通知.
    ///
    /// Its resource is not described.
    WebizpayQuotacardexpired(serde_json::Value),
    /// `WEBIZPAY.REVOKED`, 关系解除授权后通知.
    ///
    /// Its resource is not described.
    WebizpayRevoked(serde_json::Value),
    /// An event type that is not known here.
    Other {
        /// As on the wire.
        event_type: String,
        /// The decrypted resource.
        resource: serde_json::Value,
    },
}

impl Event {
    /// The event types that are known, every spelling of them.
    pub const KNOWN: &'static [&'static str] = &[
        "APPLYMENT_STATE.APPROVED",
        "BUDGET.CLOSED",
        "BUDGET.FINISHED",
        "BUDGET.LOCKED",
        "COMPLAINT.CREATE",
        "COMPLAINT.STATE_CHANGE",
        "COUPON.SEND",
        "COUPON.USE",
        "DISCOUNT_CARD.AGREEMENT_ENDED",
        "DISCOUNT_CARD.GET_CARD",
        "DISCOUNT_CARD.SETTLEMENT",
        "DISCOUNT_CARD.USER_ACCEPTED",
        "DISCOUNT_CARD.USER_PAID",
        "ECOMMERCE_ENTRUST.SIGN",
        "ECOMMERCE_ENTRUST.TERMINATE",
        "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE",
        "ENTRUST.RELEASE",
        "ENTRUST.SIGN",
        "ENTRUST.SIGNING",
        "ENTRUST.TERMINATE",
        "ENTRUST.TERMINATE_RETENTION",
        "FACEPAY.USER_STATE_CHANGE",
        "FAPIAO.CARD_DISCARDED",
        "FAPIAO.CARD_INSERTED",
        "FAPIAO.ISSUED",
        "FAPIAO.REVERSED",
        "FAPIAO.USER_APPLIED",
        "HIRE_POWER_BANK.RECEIVE_INSURANCE",
        "INSURANCE_ENTRUST.RENEW",
        "INSURANCE_ENTRUST.SIGN",
        "INSURANCE_ENTRUST.TERMINATE",
        "MALL_AUTH.ACTIVATE_CARD",
        "MALL_REFUND.SUCCESS",
        "MALL_TRANSACTION.SUCCESS",
        "MCHTRANSFER.AUTHORIZATION.CONFIRMED",
        "MCHTRANSFER.BATCH.CLOSED",
        "MCHTRANSFER.BATCH.FINISHED",
        "MCHTRANSFER.BILL.FINISHED",
        "MCHTRANSFER.QQWALLETBILL.FINISHED",
        "MCHWITHDRAW.CHANGE",
        "MEMBERCARD.ACCEPT_CARD",
        "MEMBERCARD.ACTIVATE_CARD",
        "MEMBERCARD.USERCARD_MANAGE",
        "MEMBERCARDSP.USER_CARD.CREATE",
        "MEMBERCARDSP.USER_CARD.DELETE",
        "PAPAY.SIGN",
        "PAPAY.TERMINATE",
        "PAYSCORE.BIND_SERVICE_ACCOUNT",
        "PAYSCORE.USER_ACCEPTED",
        "PAYSCORE.USER_CANCEL_SIGN_PLAN",
        "PAYSCORE.USER_CLOSE_SERVICE",
        "PAYSCORE.USER_CONFIRM",
        "PAYSCORE.USER_OPEN_SERVICE",
        "PAYSCORE.USER_PAID",
        "PAYSCORE.USER_SIGN_PLAN",
        "PROFITSHARING.RETURN",
        "PROFITSHARING_RETURN",
        "PROFITSHARING.SUCCESS",
        "PROFITSHARING",
        "RECHARGE.CLOSED",
        "RECHARGE.SUCCESS",
        "REFUND.ABNORMAL",
        "REFUND.CLOSED",
        "REFUND.SUCCESS",
        "SETTLEMENT.SUCCESS",
        "TRANSACTION.FAIL",
        "TRANSACTION.INDUSTRY_FAILED",
        "TRANSACTION.INDUSTRY_SUCCESS",
        "TRANSACTION.PAY_BACK",
        "TRANSACTION.SUCCESS",
        "VEHICLE.ENTRANCE_STATE_CHANGE",
        "VEHICLE.USER_STATE_CHANGE",
        "VIOLATION.APPEAL",
        "VIOLATION.INTERCEPT",
        "VIOLATION.PUNISH",
        "WEBIZPAY.AUTHORIZED",
        "WEBIZPAY.PAYMENTREFUNDSUCCESS",
        "WEBIZPAY.PAYMENTSUCCESS",
        "WEBIZPAY.QUOTACARDEXPIRED",
        "WEBIZPAY.REVOKED",
    ];

    /// What an opened notification is about.
    ///
    /// # Errors
    /// [`Kind::Decode`](weixinpay_core::Kind::Decode) if the resource is not of the described type. Then nothing is
    /// lost: answer an error, and it is sent again.
    pub fn read(notification: &Notification) -> Result<Self, Error> {
        Ok(match notification.event_type.as_str() {
            "APPLYMENT_STATE.APPROVED" => Self::ApplymentStateApproved(notification.resource()?),
            "BUDGET.CLOSED" => Self::BudgetClosed(notification.resource()?),
            "BUDGET.FINISHED" => Self::BudgetFinished(notification.resource()?),
            "BUDGET.LOCKED" => Self::BudgetLocked(notification.resource()?),
            "COMPLAINT.CREATE" => Self::ComplaintCreate(notification.resource()?),
            "COMPLAINT.STATE_CHANGE" => Self::ComplaintStateChange(notification.resource()?),
            "COUPON.SEND" => Self::CouponSend(notification.resource()?),
            "COUPON.USE" => Self::CouponUse(notification.resource()?),
            "DISCOUNT_CARD.AGREEMENT_ENDED" => Self::DiscountCardAgreementEnded(notification.resource()?),
            "DISCOUNT_CARD.GET_CARD" => Self::DiscountCardGetCard(notification.resource()?),
            "DISCOUNT_CARD.SETTLEMENT" => Self::DiscountCardSettlement(notification.resource()?),
            "DISCOUNT_CARD.USER_ACCEPTED" => Self::DiscountCardUserAccepted(notification.resource()?),
            "DISCOUNT_CARD.USER_PAID" => Self::DiscountCardUserPaid(notification.resource()?),
            "ECOMMERCE_ENTRUST.SIGN" => Self::EcommerceEntrustSign(notification.resource()?),
            "ECOMMERCE_ENTRUST.TERMINATE" => Self::EcommerceEntrustTerminate(notification.resource()?),
            "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE" => Self::EduSchoolPayUserDebtStateUpdate(notification.resource()?),
            "ENTRUST.RELEASE" => Self::EntrustRelease(notification.resource()?),
            "ENTRUST.SIGN" => Self::EntrustSign(notification.resource()?),
            "ENTRUST.SIGNING" => Self::EntrustSigning(notification.resource()?),
            "ENTRUST.TERMINATE" => Self::EntrustTerminate(notification.resource()?),
            "ENTRUST.TERMINATE_RETENTION" => Self::EntrustTerminateRetention(notification.resource()?),
            "FACEPAY.USER_STATE_CHANGE" => Self::FacepayUserStateChange(notification.resource()?),
            "FAPIAO.CARD_DISCARDED" => Self::FapiaoCardDiscarded(notification.resource()?),
            "FAPIAO.CARD_INSERTED" => Self::FapiaoCardInserted(notification.resource()?),
            "FAPIAO.ISSUED" => Self::FapiaoIssued(notification.resource()?),
            "FAPIAO.REVERSED" => Self::FapiaoReversed(notification.resource()?),
            "FAPIAO.USER_APPLIED" => Self::FapiaoUserApplied(notification.resource()?),
            "HIRE_POWER_BANK.RECEIVE_INSURANCE" => Self::HirePowerBankReceiveInsurance(notification.resource()?),
            "INSURANCE_ENTRUST.RENEW" => Self::InsuranceEntrustRenew(notification.resource()?),
            "INSURANCE_ENTRUST.SIGN" => Self::InsuranceEntrustSign(notification.resource()?),
            "INSURANCE_ENTRUST.TERMINATE" => Self::InsuranceEntrustTerminate(notification.resource()?),
            "MALL_AUTH.ACTIVATE_CARD" => Self::MallAuthActivateCard(notification.resource()?),
            "MALL_REFUND.SUCCESS" => Self::MallRefundSuccess(notification.resource()?),
            "MALL_TRANSACTION.SUCCESS" => Self::MallTransactionSuccess(notification.resource()?),
            "MCHTRANSFER.AUTHORIZATION.CONFIRMED" => Self::MchtransferAuthorizationConfirmed(notification.resource()?),
            "MCHTRANSFER.BATCH.CLOSED" => Self::MchtransferBatchClosed(notification.resource()?),
            "MCHTRANSFER.BATCH.FINISHED" => Self::MchtransferBatchFinished(notification.resource()?),
            "MCHTRANSFER.BILL.FINISHED" => Self::MchtransferBillFinished(notification.resource()?),
            "MCHTRANSFER.QQWALLETBILL.FINISHED" => Self::MchtransferQqwalletbillFinished(notification.resource()?),
            "MCHWITHDRAW.CHANGE" => Self::MchwithdrawChange(notification.resource()?),
            "MEMBERCARD.ACCEPT_CARD" => Self::MembercardAcceptCard(notification.resource()?),
            "MEMBERCARD.ACTIVATE_CARD" => Self::MembercardActivateCard(notification.resource()?),
            "MEMBERCARD.USERCARD_MANAGE" => Self::MembercardUsercardManage(notification.resource()?),
            "MEMBERCARDSP.USER_CARD.CREATE" => Self::MembercardspUserCardCreate(notification.resource()?),
            "MEMBERCARDSP.USER_CARD.DELETE" => Self::MembercardspUserCardDelete(notification.resource()?),
            "PAPAY.SIGN" => Self::PapaySign(notification.resource()?),
            "PAPAY.TERMINATE" => Self::PapayTerminate(notification.resource()?),
            "PAYSCORE.BIND_SERVICE_ACCOUNT" => Self::PayscoreBindServiceAccount(notification.resource()?),
            "PAYSCORE.USER_ACCEPTED" => Self::PayscoreUserAccepted(notification.resource()?),
            "PAYSCORE.USER_CANCEL_SIGN_PLAN" => Self::PayscoreUserCancelSignPlan(notification.resource()?),
            "PAYSCORE.USER_CLOSE_SERVICE" => Self::PayscoreUserCloseService(notification.resource()?),
            "PAYSCORE.USER_CONFIRM" => Self::PayscoreUserConfirm(notification.resource()?),
            "PAYSCORE.USER_OPEN_SERVICE" => Self::PayscoreUserOpenService(notification.resource()?),
            "PAYSCORE.USER_PAID" => Self::PayscoreUserPaid(notification.resource()?),
            "PAYSCORE.USER_SIGN_PLAN" => Self::PayscoreUserSignPlan(notification.resource()?),
            "PROFITSHARING.RETURN" | "PROFITSHARING_RETURN" => Self::ProfitsharingReturn(notification.resource()?),
            "PROFITSHARING.SUCCESS" | "PROFITSHARING" => Self::ProfitsharingSuccess(notification.resource()?),
            "RECHARGE.CLOSED" => Self::RechargeClosed(notification.resource()?),
            "RECHARGE.SUCCESS" => Self::RechargeSuccess(notification.resource()?),
            "REFUND.ABNORMAL" => Self::RefundAbnormal(notification.resource()?),
            "REFUND.CLOSED" => Self::RefundClosed(notification.resource()?),
            "REFUND.SUCCESS" => Self::RefundSuccess(notification.resource()?),
            "SETTLEMENT.SUCCESS" => Self::SettlementSuccess(notification.resource()?),
            "TRANSACTION.FAIL" => Self::TransactionFail(notification.resource()?),
            "TRANSACTION.INDUSTRY_FAILED" => Self::TransactionIndustryFailed(notification.resource()?),
            "TRANSACTION.INDUSTRY_SUCCESS" => Self::TransactionIndustrySuccess(notification.resource()?),
            "TRANSACTION.PAY_BACK" => Self::TransactionPayBack(notification.resource()?),
            "TRANSACTION.SUCCESS" => Self::TransactionSuccess(notification.resource()?),
            "VEHICLE.ENTRANCE_STATE_CHANGE" => Self::VehicleEntranceStateChange(notification.resource()?),
            "VEHICLE.USER_STATE_CHANGE" => Self::VehicleUserStateChange(notification.resource()?),
            "VIOLATION.APPEAL" => Self::ViolationAppeal(notification.resource()?),
            "VIOLATION.INTERCEPT" => Self::ViolationIntercept(notification.resource()?),
            "VIOLATION.PUNISH" => Self::ViolationPunish(notification.resource()?),
            "WEBIZPAY.AUTHORIZED" => Self::WebizpayAuthorized(notification.resource()?),
            "WEBIZPAY.PAYMENTREFUNDSUCCESS" => Self::WebizpayPaymentrefundsuccess(notification.resource()?),
            "WEBIZPAY.PAYMENTSUCCESS" => Self::WebizpayPaymentsuccess(notification.resource()?),
            "WEBIZPAY.QUOTACARDEXPIRED" => Self::WebizpayQuotacardexpired(notification.resource()?),
            "WEBIZPAY.REVOKED" => Self::WebizpayRevoked(notification.resource()?),
            other => Self::Other { event_type: other.to_owned(), resource: notification.resource()? },
        })
    }

    /// The event type as the official pages write it; of one that is not known here, as it came.
    #[must_use]
    pub fn event_type(&self) -> &str {
        match self {
            Self::ApplymentStateApproved(_) => "APPLYMENT_STATE.APPROVED",
            Self::BudgetClosed(_) => "BUDGET.CLOSED",
            Self::BudgetFinished(_) => "BUDGET.FINISHED",
            Self::BudgetLocked(_) => "BUDGET.LOCKED",
            Self::ComplaintCreate(_) => "COMPLAINT.CREATE",
            Self::ComplaintStateChange(_) => "COMPLAINT.STATE_CHANGE",
            Self::CouponSend(_) => "COUPON.SEND",
            Self::CouponUse(_) => "COUPON.USE",
            Self::DiscountCardAgreementEnded(_) => "DISCOUNT_CARD.AGREEMENT_ENDED",
            Self::DiscountCardGetCard(_) => "DISCOUNT_CARD.GET_CARD",
            Self::DiscountCardSettlement(_) => "DISCOUNT_CARD.SETTLEMENT",
            Self::DiscountCardUserAccepted(_) => "DISCOUNT_CARD.USER_ACCEPTED",
            Self::DiscountCardUserPaid(_) => "DISCOUNT_CARD.USER_PAID",
            Self::EcommerceEntrustSign(_) => "ECOMMERCE_ENTRUST.SIGN",
            Self::EcommerceEntrustTerminate(_) => "ECOMMERCE_ENTRUST.TERMINATE",
            Self::EduSchoolPayUserDebtStateUpdate(_) => "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE",
            Self::EntrustRelease(_) => "ENTRUST.RELEASE",
            Self::EntrustSign(_) => "ENTRUST.SIGN",
            Self::EntrustSigning(_) => "ENTRUST.SIGNING",
            Self::EntrustTerminate(_) => "ENTRUST.TERMINATE",
            Self::EntrustTerminateRetention(_) => "ENTRUST.TERMINATE_RETENTION",
            Self::FacepayUserStateChange(_) => "FACEPAY.USER_STATE_CHANGE",
            Self::FapiaoCardDiscarded(_) => "FAPIAO.CARD_DISCARDED",
            Self::FapiaoCardInserted(_) => "FAPIAO.CARD_INSERTED",
            Self::FapiaoIssued(_) => "FAPIAO.ISSUED",
            Self::FapiaoReversed(_) => "FAPIAO.REVERSED",
            Self::FapiaoUserApplied(_) => "FAPIAO.USER_APPLIED",
            Self::HirePowerBankReceiveInsurance(_) => "HIRE_POWER_BANK.RECEIVE_INSURANCE",
            Self::InsuranceEntrustRenew(_) => "INSURANCE_ENTRUST.RENEW",
            Self::InsuranceEntrustSign(_) => "INSURANCE_ENTRUST.SIGN",
            Self::InsuranceEntrustTerminate(_) => "INSURANCE_ENTRUST.TERMINATE",
            Self::MallAuthActivateCard(_) => "MALL_AUTH.ACTIVATE_CARD",
            Self::MallRefundSuccess(_) => "MALL_REFUND.SUCCESS",
            Self::MallTransactionSuccess(_) => "MALL_TRANSACTION.SUCCESS",
            Self::MchtransferAuthorizationConfirmed(_) => "MCHTRANSFER.AUTHORIZATION.CONFIRMED",
            Self::MchtransferBatchClosed(_) => "MCHTRANSFER.BATCH.CLOSED",
            Self::MchtransferBatchFinished(_) => "MCHTRANSFER.BATCH.FINISHED",
            Self::MchtransferBillFinished(_) => "MCHTRANSFER.BILL.FINISHED",
            Self::MchtransferQqwalletbillFinished(_) => "MCHTRANSFER.QQWALLETBILL.FINISHED",
            Self::MchwithdrawChange(_) => "MCHWITHDRAW.CHANGE",
            Self::MembercardAcceptCard(_) => "MEMBERCARD.ACCEPT_CARD",
            Self::MembercardActivateCard(_) => "MEMBERCARD.ACTIVATE_CARD",
            Self::MembercardUsercardManage(_) => "MEMBERCARD.USERCARD_MANAGE",
            Self::MembercardspUserCardCreate(_) => "MEMBERCARDSP.USER_CARD.CREATE",
            Self::MembercardspUserCardDelete(_) => "MEMBERCARDSP.USER_CARD.DELETE",
            Self::PapaySign(_) => "PAPAY.SIGN",
            Self::PapayTerminate(_) => "PAPAY.TERMINATE",
            Self::PayscoreBindServiceAccount(_) => "PAYSCORE.BIND_SERVICE_ACCOUNT",
            Self::PayscoreUserAccepted(_) => "PAYSCORE.USER_ACCEPTED",
            Self::PayscoreUserCancelSignPlan(_) => "PAYSCORE.USER_CANCEL_SIGN_PLAN",
            Self::PayscoreUserCloseService(_) => "PAYSCORE.USER_CLOSE_SERVICE",
            Self::PayscoreUserConfirm(_) => "PAYSCORE.USER_CONFIRM",
            Self::PayscoreUserOpenService(_) => "PAYSCORE.USER_OPEN_SERVICE",
            Self::PayscoreUserPaid(_) => "PAYSCORE.USER_PAID",
            Self::PayscoreUserSignPlan(_) => "PAYSCORE.USER_SIGN_PLAN",
            Self::ProfitsharingReturn(_) => "PROFITSHARING.RETURN",
            Self::ProfitsharingSuccess(_) => "PROFITSHARING.SUCCESS",
            Self::RechargeClosed(_) => "RECHARGE.CLOSED",
            Self::RechargeSuccess(_) => "RECHARGE.SUCCESS",
            Self::RefundAbnormal(_) => "REFUND.ABNORMAL",
            Self::RefundClosed(_) => "REFUND.CLOSED",
            Self::RefundSuccess(_) => "REFUND.SUCCESS",
            Self::SettlementSuccess(_) => "SETTLEMENT.SUCCESS",
            Self::TransactionFail(_) => "TRANSACTION.FAIL",
            Self::TransactionIndustryFailed(_) => "TRANSACTION.INDUSTRY_FAILED",
            Self::TransactionIndustrySuccess(_) => "TRANSACTION.INDUSTRY_SUCCESS",
            Self::TransactionPayBack(_) => "TRANSACTION.PAY_BACK",
            Self::TransactionSuccess(_) => "TRANSACTION.SUCCESS",
            Self::VehicleEntranceStateChange(_) => "VEHICLE.ENTRANCE_STATE_CHANGE",
            Self::VehicleUserStateChange(_) => "VEHICLE.USER_STATE_CHANGE",
            Self::ViolationAppeal(_) => "VIOLATION.APPEAL",
            Self::ViolationIntercept(_) => "VIOLATION.INTERCEPT",
            Self::ViolationPunish(_) => "VIOLATION.PUNISH",
            Self::WebizpayAuthorized(_) => "WEBIZPAY.AUTHORIZED",
            Self::WebizpayPaymentrefundsuccess(_) => "WEBIZPAY.PAYMENTREFUNDSUCCESS",
            Self::WebizpayPaymentsuccess(_) => "WEBIZPAY.PAYMENTSUCCESS",
            Self::WebizpayQuotacardexpired(_) => "WEBIZPAY.QUOTACARDEXPIRED",
            Self::WebizpayRevoked(_) => "WEBIZPAY.REVOKED",
            Self::Other { event_type, .. } => event_type,
        }
    }
}

impl SensitiveFields for Event {}

/// The `amount` of a `RefundAbnormalResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Amount {
    /// 总金额.
    pub total: Option<i64>,
    /// 退款金额.
    pub refund: Option<i64>,
    /// 用户支付金额.
    pub payer_total: Option<i64>,
    /// 用户退款金额.
    pub payer_refund: Option<i64>,
}

/// The `attach_info` of a `CouponSendResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct AttachInfo {
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 活动ID. Id of the activity.
    pub act_code: Option<String>,
}

/// The `bank_transfer_info` of a `RechargeSuccessResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct BankTransferInfo {
    /// Number of the bill.
    pub bill_no: Option<String>,
    /// 转账充值附言.
    pub memo: Option<String>,
    /// 银行名称.
    pub bank_name: Option<String>,
    /// 银行卡号后四位.
    pub bank_card_tail: Option<String>,
}

/// An item of `card_objectives` of a `DiscountCardGetCardResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct CardObjective {
    /// 数量.
    pub count: Option<i64>,
    /// 描述.
    pub description: Option<String>,
    /// 名称.
    pub name: Option<String>,
    /// Id of the target.
    pub objective_id: Option<i64>,
    /// 单位.
    pub unit: Option<String>,
}

/// An item of `card_rewards` of a `DiscountCardGetCardResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct CardReward {
    /// 金额.
    pub amount: Option<i64>,
    /// 数量.
    pub count: Option<i64>,
    /// 描述.
    pub description: Option<String>,
    /// 名称.
    pub name: Option<String>,
    /// Id of the reward.
    pub reward_id: Option<i64>,
    /// 单位.
    pub unit: Option<String>,
}

/// The `collection` of a `PayscoreUserAcceptedResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Collection {
    /// 收款状态.
    pub state: Option<String>,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 待收金额.
    pub paying_amount: Option<i64>,
    /// 已收金额.
    pub paid_amount: Option<i64>,
    /// 收款明细列表.
    pub details: Option<Vec<Detail>>,
}

/// The `combine_payer_info` of a `TransactionSuccessResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct CombinePayerInfo {
    /// 用户标识.
    pub openid: Option<String>,
}

/// The resource of `COMPLAINT.CREATE`, 产生新投诉通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ComplaintCreateResource {
    /// 投诉单号.
    pub complaint_id: Option<String>,
    /// 动作类型.
    pub action_type: Option<String>,
}

/// The resource of `COMPLAINT.STATE_CHANGE`, 投诉状态变化通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ComplaintStateChangeResource {
    /// 投诉单号.
    pub complaint_id: Option<String>,
    /// 动作类型.
    pub action_type: Option<String>,
}

/// The `consume_information` of a `CouponUseResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ConsumeInformation {
    /// 核销时间.
    pub consume_time: Option<Time>,
    /// 核销商户号.
    pub consume_mchid: Option<String>,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 核销金额. Fen (1/100 yuan). Amount that was used.
    pub consume_amount: Option<i64>,
    /// 单品列表.
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

/// The `contract_information` of a `EntrustReleaseResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ContractInformation {
    /// 签约协议号.
    pub contract_id: Option<String>,
    /// 签约状态.
    pub contract_status: Option<String>,
    /// 签约时间.
    pub create_time: Option<Time>,
}

/// The `contract_terminate_info` of a `InsuranceEntrustTerminateResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ContractTerminateInfo {
    /// 协议解约方式.
    pub contract_termination_mode: Option<String>,
    /// 协议解约时间.
    pub contract_terminated_time: Option<Time>,
    /// 解约备注.
    pub contract_termination_remark: Option<String>,
}

/// The resource of `COUPON.SEND`, 领券事件回调通知.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/partner/apis/merchant-exclusive-coupon/coupon/busicoupon-send.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct CouponSendResource {
    /// 事件类型.
    pub event_type: Option<String>,
    /// 券code.
    pub coupon_code: Option<String>,
    /// 批次号.
    pub stock_id: Option<String>,
    /// 发放时间. When it was sent.
    pub send_time: Option<Time>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 领券用户的UnionID.
    pub unionid: Option<String>,
    /// 发券渠道.
    pub send_channel: Option<String>,
    /// 发放商户. Merchant id that sent it.
    pub send_merchant: Option<String>,
    /// 业务附属信息.
    pub attach_info: Option<AttachInfo>,
}

/// The resource of `COUPON.USE`, 核销事件回调通知.
///
/// Official page: <https://pay.weixin.qq.com/docs/partner/apis/cash-coupons/check-notice.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct CouponUseResource {
    /// 创建批次的商户号.
    pub stock_creator_mchid: Option<String>,
    /// 批次号.
    pub stock_id: Option<String>,
    /// 代金券id.
    pub coupon_id: Option<String>,
    /// 单品优惠. Discount on single goods.
    pub singleitem_discount_off: Option<SingleitemDiscountOff>,
    /// 减至优惠. Discount down to a price.
    pub discount_to: Option<DiscountTo>,
    /// 代金券名称.
    pub coupon_name: Option<String>,
    /// 状态.
    pub status: Option<String>,
    /// 描述.
    pub description: Option<String>,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 券类型.
    pub coupon_type: Option<String>,
    /// 是否无资金流.
    pub no_cash: Option<bool>,
    /// 开始时间.
    pub available_begin_time: Option<Time>,
    /// 结束时间.
    pub available_end_time: Option<Time>,
    /// 是否单品优惠.
    pub singleitem: Option<bool>,
    /// 固定面额满减券使用规则.
    pub normal_coupon_information: Option<NormalCouponInformation>,
    /// 已实扣代金券核销信息.
    pub consume_information: Option<ConsumeInformation>,
    /// 业务类型.
    pub business_type: Option<String>,
}

/// The `deduct_amount` of a `DeductSchedule`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct DeductAmount {
    /// 货币类型.
    pub currency: Option<String>,
    /// 总金额.
    pub total: Option<i64>,
}

/// The `deduct_schedule` of a `EntrustSignResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct DeductSchedule {
    /// 扣费金额.
    pub deduct_amount: Option<DeductAmount>,
    /// 实际扣费的日期.
    pub deduct_date: Option<String>,
    /// 预计的扣费金额. Amount that will be deducted.
    pub estimated_deduct_amount: Option<EstimatedDeductAmount>,
    /// 预计扣费的日期.
    pub estimated_deduct_date: Option<String>,
    /// 扣费预约的状态.
    pub schedule_state: Option<String>,
    /// 已预约的扣费金额信息.
    pub scheduled_amount: Option<ScheduledAmount>,
}

/// An item of `details` of a `Collection`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Detail {
    /// 收款序号.
    pub seq: Option<i64>,
    /// 金额.
    pub amount: Option<i64>,
    /// 收款成功渠道.
    pub paid_type: Option<String>,
    /// 收款成功时间.
    pub paid_time: Option<String>,
    /// 微信支付交易单号.
    pub transaction_id: Option<String>,
    /// 优惠功能.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

/// The `device_info` of a `TransactionIndustryFailedResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct DeviceInfo {
    /// 设备号.
    pub device_id: Option<String>,
    /// 用户设备IP. IP address of the user's device.
    pub device_ip: Option<String>,
}

/// The resource of `DISCOUNT_CARD.AGREEMENT_ENDED`, 守约状态变化通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_5.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct DiscountCardAgreementEndedResource {
    /// 公众账号ID.
    pub appid: Option<String>,
    /// 先享卡ID.
    pub card_id: Option<String>,
    /// 卡模板ID.
    pub card_template_id: Option<String>,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 目标达成明细列表.
    pub objectives: Option<Vec<Objective>>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 商户领卡号.
    pub out_card_code: Option<String>,
    /// 奖励明细列表.
    pub rewards: Option<Vec<Reward>>,
    /// 订单状态.
    pub state: Option<String>,
    /// 约定时间期限.
    pub time_range: Option<TimeRange>,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 未完成约定原因.
    pub unfinished_reason: Option<String>,
}

/// The resource of `DISCOUNT_CARD.GET_CARD`, 微信先享卡用户领卡通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct DiscountCardGetCardResource {
    /// 公众账号ID.
    pub appid: Option<String>,
    /// 先享卡开始时间.
    pub card_begin_time: Option<Time>,
    /// 先享卡结束时间.
    pub card_end_time: Option<Time>,
    /// 先享卡名称.
    pub card_name: Option<String>,
    /// Targets that the user has to reach.
    pub card_objectives: Option<Vec<CardObjective>>,
    /// Rewards of the card.
    pub card_rewards: Option<Vec<CardReward>>,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 先享卡ID.
    pub discount_card_id: Option<String>,
    /// 预估奖励金额.
    pub estimated_reward_amount: Option<i64>,
    /// 目标描述.
    pub objective_description: Option<String>,
    /// 线下使用说明.
    pub offline_instructions: Option<String>,
    /// 线上使用说明.
    pub online_instructions: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 微信支付服务订单号.
    pub order_id: Option<String>,
    /// 先享卡订单号.
    pub out_order_no: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 奖励描述.
    pub reward_description: Option<String>,
    /// 服务ID.
    pub service_id: Option<String>,
    /// 订单状态.
    pub state: Option<String>,
}

/// An item of `objectives` of a `DiscountCardSettlementResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct DiscountCardSettlementObjective {
    /// 数量.
    pub count: Option<i64>,
    /// 名称.
    pub name: Option<String>,
    /// Id of the target.
    pub objective_id: Option<i64>,
    /// 目标流水号.
    pub objective_serial_no: Option<String>,
    /// 履约描述.
    pub performance_description: Option<String>,
    /// 履约时间.
    pub performance_time: Option<Time>,
    /// 履约类型.
    pub performance_type: Option<String>,
    /// 备注说明.
    pub remark: Option<String>,
    /// 单位.
    pub unit: Option<String>,
}

/// The resource of `DISCOUNT_CARD.SETTLEMENT`, 微信先享卡用户结算通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_2.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct DiscountCardSettlementResource {
    /// 公众账号ID.
    pub appid: Option<String>,
    /// 先享卡开始时间.
    pub card_begin_time: Option<Time>,
    /// 先享卡结束时间.
    pub card_end_time: Option<Time>,
    /// 先享卡名称.
    pub card_name: Option<String>,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 扣除金额.
    pub deduction_amount: Option<i64>,
    /// 先享卡ID.
    pub discount_card_id: Option<String>,
    /// 预估奖励金额.
    pub estimated_reward_amount: Option<i64>,
    /// 目标描述.
    pub objective_description: Option<String>,
    /// 目标达成明细列表.
    pub objectives: Option<Vec<DiscountCardSettlementObjective>>,
    /// 线下使用说明.
    pub offline_instructions: Option<String>,
    /// 线上使用说明.
    pub online_instructions: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 微信支付服务订单号.
    pub order_id: Option<String>,
    /// 先享卡订单号.
    pub out_order_no: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 支付时间.
    pub pay_time: Option<Time>,
    /// 奖励描述.
    pub reward_description: Option<String>,
    /// 奖励明细列表.
    pub rewards: Option<Vec<DiscountCardSettlementReward>>,
    /// 服务ID.
    pub service_id: Option<String>,
    /// 结算金额.
    pub settlement_amount: Option<i64>,
    /// 订单状态.
    pub state: Option<String>,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 微信支付交易单号.
    pub transaction_id: Option<String>,
}

/// An item of `rewards` of a `DiscountCardSettlementResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct DiscountCardSettlementReward {
    /// 金额.
    pub amount: Option<i64>,
    /// 数量.
    pub count: Option<i64>,
    /// 描述.
    pub description: Option<String>,
    /// 名称.
    pub name: Option<String>,
    /// 备注说明.
    pub remark: Option<String>,
    /// Id of the reward.
    pub reward_id: Option<i64>,
    /// 奖励流水号.
    pub reward_serial_no: Option<String>,
    /// 奖励时间.
    pub reward_time: Option<Time>,
    /// 奖励类型.
    pub reward_type: Option<String>,
    /// 单位.
    pub unit: Option<String>,
}

/// An item of `objectives` of a `DiscountCardUserAcceptedResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct DiscountCardUserAcceptedObjective {
    /// 单位.
    pub unit: Option<String>,
    /// 名称.
    pub name: Option<String>,
    /// 数量.
    pub count: Option<i64>,
    /// 描述.
    pub description: Option<String>,
    /// Id of the target.
    pub objective_id: Option<String>,
}

/// The resource of `DISCOUNT_CARD.USER_ACCEPTED`, 微信先享卡用户领卡通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_4.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct DiscountCardUserAcceptedResource {
    /// 先享卡ID.
    pub card_id: Option<String>,
    /// 卡模板ID.
    pub card_template_id: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 商户领卡号.
    pub out_card_code: Option<String>,
    /// 公众账号ID.
    pub appid: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 约定时间期限.
    pub time_range: Option<TimeRange>,
    /// 订单状态.
    pub state: Option<String>,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 目标达成明细列表.
    pub objectives: Option<Vec<DiscountCardUserAcceptedObjective>>,
    /// 奖励明细列表.
    pub rewards: Option<Vec<DiscountCardUserAcceptedReward>>,
    /// 邀请者用户标识.
    pub sharer_openid: Option<String>,
}

/// An item of `rewards` of a `DiscountCardUserAcceptedResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct DiscountCardUserAcceptedReward {
    /// 单位.
    pub unit: Option<String>,
    /// 金额.
    pub amount: Option<i64>,
    /// 优惠数量类型.
    pub count_type: Option<String>,
    /// 名称.
    pub name: Option<String>,
    /// 数量.
    pub count: Option<i64>,
    /// 描述.
    pub description: Option<String>,
    /// Id of the reward.
    pub reward_id: Option<String>,
}

/// The resource of `DISCOUNT_CARD.USER_PAID`, 扣费状态变化通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_6.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct DiscountCardUserPaidResource {
    /// 用户标识.
    pub openid: Option<String>,
    /// 先享卡ID.
    pub card_id: Option<String>,
    /// 卡模板ID.
    pub card_template_id: Option<String>,
    /// 商户领卡号.
    pub out_card_code: Option<String>,
    /// 公众账号ID.
    pub appid: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 订单状态.
    pub state: Option<String>,
    /// 未完成约定原因.
    pub unfinished_reason: Option<String>,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 用户退回优惠的付款信息.
    pub pay_information: Option<PayInformation>,
}

/// The `discount_to` of a `CouponUseResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct DiscountTo {
    /// 减至后的优惠单价.
    pub cut_to_price: Option<i64>,
    /// 可用优惠的商品最高单价. Fen (1/100 yuan). Highest price of goods that the discount applies to.
    pub max_price: Option<i64>,
}

/// The resource of `ECOMMERCE_ENTRUST.SIGN`, 收付通合单代扣签约成功通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_7.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct EcommerceEntrustSignResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 商户签约协议号.
    pub out_contract_code: Option<String>,
    /// 委托代扣协议模板Id.
    pub plan_id: Option<i64>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 协议到期时间.
    pub contract_expired_time: Option<Time>,
    /// 操作时间.
    pub operate_time: Option<Time>,
}

/// The resource of `ECOMMERCE_ENTRUST.TERMINATE`, 收付通合单代扣解约成功通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_7.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct EcommerceEntrustTerminateResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 商户签约协议号.
    pub out_contract_code: Option<String>,
    /// 委托代扣协议模板Id.
    pub plan_id: Option<i64>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 协议解约方式.
    pub contract_termination_mode: Option<String>,
    /// 操作时间.
    pub operate_time: Option<Time>,
}

/// The resource of `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`, 校园轻松付用户欠款状态变化通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_12.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct EduSchoolPayUserDebtStateUpdateResource {
    /// 商户appid.
    pub appid: Option<String>,
    /// 商户appid下的用户标识.
    pub openid: Option<String>,
    /// 用户状态.
    pub state: Option<String>,
    /// 当前用户欠款笔数.
    pub debt_count: Option<i64>,
    /// 用户欠款状态更新时间.
    pub update_time: Option<Time>,
}

/// The resource of `ENTRUST.RELEASE`, 解约成功通知.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/partner/apis/education-fee-payment/contracts-result-notification.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct EntrustReleaseResource {
    /// 普通服务商商户号.
    pub sp_mchid: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 子商户的AppID.
    pub sub_appid: Option<String>,
    /// 用户在直连商户应用下的用户标示.
    pub openid: Option<String>,
    /// 子商户APPID下的用户标识.
    pub sub_openid: Option<String>,
    /// 委托代扣模板ID.
    pub plan_id: Option<String>,
    /// 签约信息.
    pub contract_information: Option<ContractInformation>,
}

/// The resource of `ENTRUST.SIGN`, 委托代扣签约成功通知.
///
/// Official page: <https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/contract-alter-notify.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct EntrustSignResource {
    /// 用户账户展示名称.
    pub contract_display_account: Option<String>,
    /// 协议到期时间.
    pub contract_expired_time: Option<Time>,
    /// 委托代扣协议ID.
    pub contract_id: Option<String>,
    /// 协议签署时间.
    pub contract_signed_time: Option<Time>,
    /// 委托代扣协议状态.
    pub contract_state: Option<String>,
    /// 用于预约扣费的预约信息.
    pub deduct_schedule: Option<DeductSchedule>,
    /// 商户签约协议号.
    pub out_contract_code: Option<String>,
    /// 商户侧用户标识.
    pub out_user_code: Option<String>,
    /// 委托代扣模板ID.
    pub plan_id: Option<i64>,
    /// 应用ID.
    pub sp_appid: Option<String>,
    /// 普通服务商商户号.
    pub sp_mchid: Option<String>,
    /// 用户在服务商商户应用下的用户标示.
    pub sp_openid: Option<String>,
    /// 子商户的AppID.
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 子商户APPID下的用户标识.
    pub sub_openid: Option<String>,
}

/// The resource of `ENTRUST.SIGNING`, 签约成功通知.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/partner/apis/education-fee-payment/contracts-result-notification.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct EntrustSigningResource {
    /// 普通服务商商户号.
    pub sp_mchid: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 子商户的AppID.
    pub sub_appid: Option<String>,
    /// 用户在直连商户应用下的用户标示.
    pub openid: Option<String>,
    /// 子商户APPID下的用户标识.
    pub sub_openid: Option<String>,
    /// 委托代扣模板ID.
    pub plan_id: Option<String>,
    /// 签约信息.
    pub contract_information: Option<ContractInformation>,
}

/// The resource of `ENTRUST.TERMINATE`, 委托代扣解约成功通知.
///
/// Official page: <https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/contract-alter-notify.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct EntrustTerminateResource {
    /// 用户账户展示名称.
    pub contract_display_account: Option<String>,
    /// 协议到期时间.
    pub contract_expired_time: Option<Time>,
    /// 委托代扣协议ID.
    pub contract_id: Option<String>,
    /// 协议签署时间.
    pub contract_signed_time: Option<Time>,
    /// 委托代扣协议状态.
    pub contract_state: Option<String>,
    /// 用于预约扣费的预约信息.
    pub deduct_schedule: Option<DeductSchedule>,
    /// 商户签约协议号.
    pub out_contract_code: Option<String>,
    /// 商户侧用户标识.
    pub out_user_code: Option<String>,
    /// 委托代扣模板ID.
    pub plan_id: Option<i64>,
    /// 应用ID.
    pub sp_appid: Option<String>,
    /// 普通服务商商户号.
    pub sp_mchid: Option<String>,
    /// 用户在服务商商户应用下的用户标示.
    pub sp_openid: Option<String>,
    /// 子商户的AppID.
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 子商户APPID下的用户标识.
    pub sub_openid: Option<String>,
}

/// The resource of `ENTRUST.TERMINATE_RETENTION`, 代扣解约挽留业务-获取解约挽留信息.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/merchant/apis/termination-retention/termination-retention-information.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct EntrustTerminateRetentionResource {
    /// 应用ID.
    pub appid: Option<String>,
    /// 委托代扣协议ID.
    pub contract_id: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 用户在直连商户应用下的用户标示.
    pub openid: Option<String>,
    /// 商户签约协议号.
    pub out_contract_code: Option<String>,
    /// 委托代扣模板ID.
    pub plan_id: Option<i64>,
}

/// The `estimated_deduct_amount` of a `DeductSchedule`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct EstimatedDeductAmount {
    /// 货币类型.
    pub currency: Option<String>,
    /// 总金额.
    pub total: Option<i64>,
}

/// The resource of `FAPIAO.CARD_DISCARDED`, 发票卡券作废通知.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-card-template/invoice-card-cancel-notice.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct FapiaoCardDiscardedResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 发票申请单号.
    pub fapiao_apply_id: Option<String>,
    /// 发票信息.
    pub fapiao_information: Option<Vec<FapiaoInformation>>,
}

/// The resource of `FAPIAO.CARD_INSERTED`, 发票插入用户卡包成功通知.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/invoice-insert-bag-success-notice.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct FapiaoCardInsertedResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 发票申请单号.
    pub fapiao_apply_id: Option<String>,
    /// 发票信息.
    pub fapiao_information: Option<Vec<FapiaoInformation>>,
}

/// An item of `fapiao_information` of a `FapiaoCardDiscardedResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct FapiaoInformation {
    /// 商户发票单号.
    pub fapiao_id: Option<String>,
    /// State of the invoice.
    pub fapiao_status: Option<String>,
    /// 发票卡券状态.
    pub card_status: Option<String>,
}

/// The resource of `FAPIAO.ISSUED`, 发票开具成功通知.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/invoice-issued-success-notice.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct FapiaoIssuedResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 发票申请单号.
    pub fapiao_apply_id: Option<String>,
    /// 发票信息.
    pub fapiao_information: Option<Vec<FapiaoInformation>>,
}

/// The resource of `FAPIAO.REVERSED`, 发票冲红成功通知.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/invoice-flush-success-notice.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct FapiaoReversedResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 发票申请单号.
    pub fapiao_apply_id: Option<String>,
    /// 发票信息.
    pub fapiao_information: Option<Vec<FapiaoInformation>>,
}

/// The resource of `FAPIAO.USER_APPLIED`, 用户发票抬头填写完成通知.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-card-template/user-invoice-rise-write-notice.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct FapiaoUserAppliedResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 发票申请单号.
    pub fapiao_apply_id: Option<String>,
    /// 申请时间.
    pub apply_time: Option<Time>,
}

/// An item of `goods_detail` of a `ConsumeInformation`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct GoodsDetail {
    /// 商品编码.
    pub goods_id: Option<String>,
    /// 商品数量.
    pub quantity: Option<i64>,
    /// 商品价格. Fen (1/100 yuan). Price of one.
    pub price: Option<i64>,
    /// 优惠金额.
    pub discount_amount: Option<i64>,
}

/// The resource of `HIRE_POWER_BANK.RECEIVE_INSURANCE`, 隔夜归还保险订单状态变化通知.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct HirePowerBankReceiveInsuranceResource {
    /// 租借充电宝隔夜归还保险订单号.
    pub order_id: Option<String>,
    /// 商户创建保险订单时的凭据号.
    pub out_order_no: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 一笔保险订单对应的最大理赔次数.
    pub max_claim_count: Option<i64>,
    /// 一笔保险订单对应的已理赔次数.
    pub claimed_count: Option<i64>,
    /// 保险订单领取时间.
    pub order_receive_time: Option<Time>,
    /// 保险订单领取状态.
    pub order_receive_state: Option<String>,
    /// 保险订单开始时间.
    pub order_begin_time: Option<Time>,
    /// 保险订单结束时间.
    pub order_end_time: Option<Time>,
}

/// The resource of `INSURANCE_ENTRUST.RENEW`, 保险商户委托代续期完成通知.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/contract-alter-notify.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct InsuranceEntrustRenewResource {
    /// 应用ID.
    pub appid: Option<String>,
    /// 协议到期时间.
    pub contract_expired_time: Option<Time>,
    /// 协议ID.
    pub contract_id: Option<String>,
    /// 协议签署时间.
    pub contract_signed_time: Option<Time>,
    /// 协议状态.
    pub contract_state: Option<String>,
    /// 被保人展示名称.
    pub insured_display_name: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 商户签约协议号.
    pub out_contract_code: Option<String>,
    /// 商户侧用户标识.
    pub out_user_code: Option<String>,
    /// 模板ID.
    pub plan_id: Option<i64>,
}

/// The resource of `INSURANCE_ENTRUST.SIGN`, 保险商户委托代扣签约成功通知.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/contract-alter-notify.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct InsuranceEntrustSignResource {
    /// 应用ID.
    pub appid: Option<String>,
    /// 协议到期时间.
    pub contract_expired_time: Option<Time>,
    /// 协议ID.
    pub contract_id: Option<String>,
    /// 协议签署时间.
    pub contract_signed_time: Option<Time>,
    /// 协议状态.
    pub contract_state: Option<String>,
    /// 被保人展示名称.
    pub insured_display_name: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 商户签约协议号.
    pub out_contract_code: Option<String>,
    /// 商户侧用户标识.
    pub out_user_code: Option<String>,
    /// 模板ID.
    pub plan_id: Option<i64>,
}

/// The resource of `INSURANCE_ENTRUST.TERMINATE`, 保险商户委托代扣解约完成通知.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/contract-alter-notify.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct InsuranceEntrustTerminateResource {
    /// 应用ID.
    pub appid: Option<String>,
    /// 协议到期时间.
    pub contract_expired_time: Option<Time>,
    /// 协议ID.
    pub contract_id: Option<String>,
    /// 协议签署时间.
    pub contract_signed_time: Option<Time>,
    /// 协议状态.
    pub contract_state: Option<String>,
    /// 被保人展示名称.
    pub insured_display_name: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 协议解约信息.
    pub contract_terminate_info: Option<ContractTerminateInfo>,
    /// 商户签约协议号.
    pub out_contract_code: Option<String>,
    /// 商户侧用户标识.
    pub out_user_code: Option<String>,
    /// 模板ID.
    pub plan_id: Option<i64>,
}

/// The `location` of a `PayscoreUserAcceptedResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Location {
    /// 服务开始地点.
    pub start_location: Option<String>,
    /// 预计服务结束地点.
    pub end_location: Option<String>,
}

/// The resource of `MALL_AUTH.ACTIVATE_CARD`, 商圈会员积分服务授权结果通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter8_6_6.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct MallAuthActivateCardResource {
    /// 顾客openid.
    pub openid: Option<String>,
    /// 会员卡Code. Code of the membership card.
    pub code: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 授权类型.
    pub auth_type: Option<String>,
}

/// The resource of `MALL_REFUND.SUCCESS`, 商圈会员场内退款通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter8_6_1.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct MallRefundSuccessResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 商户名称.
    pub merchant_name: Option<String>,
    /// 门店名称.
    pub shop_name: Option<String>,
    /// 门店编号.
    pub shop_number: Option<String>,
    /// 顾客openid.
    pub openid: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 退款时间.
    pub refund_time: Option<Time>,
    /// Fen (1/100 yuan). Amount of the payment.
    pub pay_amount: Option<i64>,
    /// Fen (1/100 yuan). Amount of the refund.
    pub refund_amount: Option<i64>,
    /// 微信订单号.
    pub transaction_id: Option<String>,
    /// 微信支付退款单号.
    pub refund_id: Option<String>,
}

/// The resource of `MALL_TRANSACTION.SUCCESS`, 商圈会员场内支付结果通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter8_6_1.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct MallTransactionSuccessResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 商户名称.
    pub merchant_name: Option<String>,
    /// 门店名称.
    pub shop_name: Option<String>,
    /// 门店编号.
    pub shop_number: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 顾客openid.
    pub openid: Option<String>,
    /// 金额.
    pub amount: Option<i64>,
    /// 交易完成时间.
    pub time_end: Option<Time>,
    /// 微信订单号.
    pub transaction_id: Option<String>,
}

/// The resource of `MCHTRANSFER.BATCH.CLOSED`, 商家转账批次关闭回调通知.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/transfer-batch-callback-notice.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct MchtransferBatchClosedResource {
    /// 商家批次单号.
    pub out_batch_no: Option<String>,
    /// 微信批次单号.
    pub batch_id: Option<String>,
    /// 批次状态.
    pub batch_status: Option<String>,
    /// 转账总笔数.
    pub total_num: Option<i64>,
    /// 转账总金额.
    pub total_amount: Option<i64>,
    /// 转账成功金额.
    pub success_amount: Option<i64>,
    /// 转账成功笔数.
    pub success_num: Option<i64>,
    /// 转账失败金额.
    pub fail_amount: Option<i64>,
    /// 转账失败笔数.
    pub fail_num: Option<i64>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 批次关闭原因.
    pub close_reason: Option<String>,
    /// 更新时间.
    pub update_time: Option<Time>,
}

/// The resource of `MCHTRANSFER.BATCH.FINISHED`, 商家转账批次完成回调通知.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/transfer-batch-callback-notice.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct MchtransferBatchFinishedResource {
    /// 商家品牌红包批次单号.
    pub out_batch_no: Option<String>,
    /// 微信批次单号.
    pub batch_id: Option<String>,
    /// 批次状态.
    pub batch_status: Option<String>,
    /// 总笔数.
    pub total_num: Option<i64>,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 发放成功金额.
    pub success_amount: Option<i64>,
    /// 发放成功笔数.
    pub success_num: Option<i64>,
    /// 发放失败金额.
    pub fail_amount: Option<i64>,
    /// 发放失败笔数.
    pub fail_num: Option<i64>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 更新时间.
    pub update_time: Option<Time>,
}

/// The resource of `MCHTRANSFER.BILL.FINISHED`, 商家转账回调通知（用户确认模式）.
///
/// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/callback-notice.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct MchtransferBillFinishedResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 商户单号.
    pub out_bill_no: Option<String>,
    /// 微信转账单号.
    pub transfer_bill_no: Option<String>,
    /// 状态.
    pub state: Option<TransferBillState>,
    /// 转账金额.
    pub transfer_amount: Option<i64>,
    /// 失败原因.
    pub fail_reason: Option<String>,
    /// 收款用户OpenID.
    pub openid: Option<String>,
    /// 单据创建时间.
    pub create_time: Option<Time>,
    /// 更新时间.
    pub update_time: Option<String>,
}

/// The resource of `MEMBERCARD.ACCEPT_CARD`, 会员卡领卡事件通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_9_32.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct MembercardAcceptCardResource {
    /// 事件类型.
    pub event_type: Option<String>,
    /// 事件发生时间.
    pub event_time: Option<Time>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 用户UnionID.
    pub unionid: Option<String>,
    /// 卡ID.
    pub card_id: Option<String>,
    /// 会员卡Code. Code of the membership card.
    pub code: Option<String>,
    /// 自定义场景值.
    pub outer_str: Option<String>,
}

/// The resource of `MEMBERCARD.ACTIVATE_CARD`, 会员卡激活事件通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_9_32.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct MembercardActivateCardResource {
    /// 事件类型.
    pub event_type: Option<String>,
    /// 事件发生时间.
    pub event_time: Option<Time>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 用户UnionID.
    pub unionid: Option<String>,
    /// 卡ID.
    pub card_id: Option<String>,
    /// 会员卡Code. Code of the membership card.
    pub code: Option<String>,
    /// 自定义场景值.
    pub outer_str: Option<String>,
}

/// The resource of `MEMBERCARD.USERCARD_MANAGE`, 用户管理会员卡事件通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_9_32.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct MembercardUsercardManageResource {
    /// 事件类型.
    pub event_type: Option<String>,
    /// 事件发生时间.
    pub event_time: Option<Time>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 用户UnionID.
    pub unionid: Option<String>,
    /// 卡ID.
    pub card_id: Option<String>,
    /// 会员卡Code. Code of the membership card.
    pub code: Option<String>,
}

/// The `normal_coupon_information` of a `CouponUseResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct NormalCouponInformation {
    /// 面额.
    pub coupon_amount: Option<i64>,
    /// 消费门槛.
    pub transaction_minimum: Option<i64>,
}

/// An item of `objectives` of a `DiscountCardAgreementEndedResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Objective {
    /// 数量.
    pub count: Option<i64>,
    /// 描述.
    pub description: Option<String>,
    /// 名称.
    pub name: Option<String>,
    /// 目标完成记录.
    pub objective_completion_records: Option<Vec<ObjectiveCompletionRecord>>,
    /// Id of the target.
    pub objective_id: Option<String>,
    /// 单位.
    pub unit: Option<String>,
}

/// An item of `objective_completion_records` of a `Objective`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ObjectiveCompletionRecord {
    /// 目标完成数量.
    pub completion_count: Option<i64>,
    /// 目标完成时间.
    pub completion_time: Option<Time>,
    /// 目标完成类型.
    pub completion_type: Option<String>,
    /// 描述.
    pub description: Option<String>,
    /// 目标完成流水号.
    pub objective_completion_serial_no: Option<String>,
    /// Id of the target.
    pub objective_id: Option<String>,
    /// 备注说明.
    pub remark: Option<String>,
}

/// The `parking_info` of a `TransactionFailResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ParkingInfo {
    /// 停车入场id.
    pub parking_id: Option<String>,
    /// 车牌号.
    pub plate_number: Option<String>,
    /// 车牌颜色.
    pub plate_color: Option<String>,
    /// 入场时间.
    pub start_time: Option<Time>,
    /// 时段结束时间.
    pub end_time: Option<Time>,
    /// 停车场名称.
    pub parking_name: Option<String>,
    /// 计费时长.
    pub charging_duration: Option<i64>,
    /// 商户端设备号.
    pub device_id: Option<String>,
}

/// The `pay_information` of a `DiscountCardUserPaidResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PayInformation {
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// State of the payment.
    pub pay_state: Option<String>,
    /// Fen (1/100 yuan). Amount of the payment.
    pub pay_amount: Option<i64>,
    /// 支付时间.
    pub pay_time: Option<Time>,
}

/// The `payer` of a `TransactionFailResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Payer {
    /// 用户标识.
    pub openid: Option<String>,
    /// 用户服务商标识.
    pub sp_openid: Option<String>,
    /// 用户子标识.
    pub sub_openid: Option<String>,
}

/// The resource of `PAYSCORE.BIND_SERVICE_ACCOUNT`, 服务账户绑定结果通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_15.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PayscoreBindServiceAccountResource {
    /// 服务ID.
    pub service_id: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 商户申请绑定单号. Your number of the application.
    pub out_apply_no: Option<String>,
    /// 受理状态.
    pub apply_state: Option<String>,
    /// 拒绝原因.
    pub reject_reason: Option<String>,
}

/// The resource of `PAYSCORE.USER_ACCEPTED`, 支付分服务确认订单通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_9&index=8>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PayscoreUserAcceptedResource {
    /// 服务ID.
    pub service_id: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 商户服务订单号.
    pub out_order_no: Option<String>,
    /// 服务订单状态.
    pub state: Option<String>,
    /// 服务信息.
    pub service_introduction: Option<String>,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 后付费项目.
    pub post_payments: Option<Vec<PostPayment>>,
    /// 商户优惠.
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 服务风险金.
    pub risk_fund: Option<RiskFund>,
    /// 服务时间段.
    pub time_range: Option<PayscoreUserAcceptedTimeRange>,
    /// 服务位置.
    pub location: Option<Location>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 微信支付服务订单号.
    pub order_id: Option<String>,
    /// 是否需要收款.
    pub need_collection: Option<bool>,
    /// 收款信息.
    pub collection: Option<Collection>,
}

/// The `time_range` of a `PayscoreUserAcceptedResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PayscoreUserAcceptedTimeRange {
    /// 服务开始时间.
    pub start_time: Option<String>,
    /// 服务开始时间备注.
    pub start_time_remark: Option<String>,
    /// 服务结束时间.
    pub end_time: Option<String>,
    /// 服务结束时间备注.
    pub end_time_remark: Option<String>,
}

/// The resource of `PAYSCORE.USER_CANCEL_SIGN_PLAN`, 取消签约回调通知.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/cancel-sign-plan-notice.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PayscoreUserCancelSignPlanResource {
    /// 计划签约ID.
    pub sign_plan_id: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 服务ID.
    pub service_id: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 商户侧签约计划号.
    pub merchant_sign_plan_no: Option<String>,
    /// 商户回调地址.
    pub merchant_callback_url: Option<String>,
    /// 模板ID.
    pub plan_id: Option<String>,
    /// 目前用户进行到的计划详情序号.
    pub going_detail_no: Option<i64>,
    /// 计划签约状态.
    pub sign_state: Option<String>,
    /// 签约计划取消时间.
    pub cancel_sign_time: Option<Time>,
    /// 签约计划取消类型.
    pub cancel_sign_type: Option<String>,
    /// 签约计划取消原因.
    pub cancel_reason: Option<String>,
    /// 签约计划名称.
    pub plan_name: Option<String>,
    /// 签约计划的过期时间.
    pub plan_over_time: Option<Time>,
    /// 签约计划原总金额.
    pub total_origin_price: Option<i64>,
    /// 扣费次数. How often money is deducted.
    pub deduction_quantity: Option<i64>,
    /// 实际总金额. Fen (1/100 yuan). What the plan costs in all.
    pub total_actual_price: Option<i64>,
    /// 签约计划明细列表.
    pub signed_detail_list: Option<Vec<SignedDetail>>,
    /// 签约时间.
    pub sign_time: Option<Time>,
}

/// The resource of `PAYSCORE.USER_CLOSE_SERVICE`, 支付分服务用户解除授权成功成功通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_10.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PayscoreUserCloseServiceResource {
    /// 应用ID.
    pub appid: Option<String>,
    /// 商户号.
    pub mch_id: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mch_id: Option<String>,
    /// 服务ID.
    pub service_id: Option<String>,
    /// 子商户公众号下的用户标识.
    pub sub_openid: Option<String>,
    /// 用户服务状态. Whether the user opened or closed the service.
    pub user_service_status: Option<String>,
    /// 服务开启/解除授权时间. When the user did so, `yyyyMMddHHmmss`, Beijing time.
    pub openorclose_time: Option<String>,
    /// 授权协议号.
    pub authorization_code: Option<String>,
}

/// The resource of `PAYSCORE.USER_CONFIRM`, 支付分服务用户确认成功通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_9.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PayscoreUserConfirmResource {
    /// 服务ID.
    pub service_id: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 商户服务订单号.
    pub out_order_no: Option<String>,
    /// 子商户公众号下的用户标识.
    pub sub_openid: Option<String>,
    /// 服务订单状态.
    pub state: Option<String>,
    /// 服务信息.
    pub service_introduction: Option<String>,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 后付费项目.
    pub post_payments: Option<Vec<PostPayment>>,
    /// 商户优惠.
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 服务风险金.
    pub risk_fund: Option<RiskFund>,
    /// 服务时间段.
    pub time_range: Option<PayscoreUserConfirmTimeRange>,
    /// 服务位置.
    pub location: Option<Location>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 微信支付服务订单号.
    pub order_id: Option<String>,
    /// 是否需要收款.
    pub need_collection: Option<bool>,
    /// 收款信息.
    pub collection: Option<Collection>,
}

/// The `time_range` of a `PayscoreUserConfirmResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PayscoreUserConfirmTimeRange {
    /// 服务开始时间.
    pub start_time: Option<String>,
    /// 服务开始时间备注.
    pub start_time_remark: Option<String>,
    /// 服务结束时间.
    pub end_time: Option<String>,
    /// 服务结束时间备注.
    pub end_time_remark: Option<String>,
}

/// The resource of `PAYSCORE.USER_OPEN_SERVICE`, 支付分服务用户授权成功通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_10.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PayscoreUserOpenServiceResource {
    /// 应用ID.
    pub appid: Option<String>,
    /// 商户号.
    pub mch_id: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mch_id: Option<String>,
    /// 服务ID.
    pub service_id: Option<String>,
    /// 子商户公众号下的用户标识.
    pub sub_openid: Option<String>,
    /// 用户服务状态. Whether the user opened or closed the service.
    pub user_service_status: Option<String>,
    /// 服务开启/解除授权时间. When the user did so, `yyyyMMddHHmmss`, Beijing time.
    pub openorclose_time: Option<String>,
    /// 授权协议号.
    pub authorization_code: Option<String>,
}

/// The resource of `PAYSCORE.USER_PAID`, 支付分服务用户支付成功通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_9.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PayscoreUserPaidResource {
    /// 服务ID.
    pub service_id: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 商户服务订单号.
    pub out_order_no: Option<String>,
    /// 子商户公众号下的用户标识.
    pub sub_openid: Option<String>,
    /// 服务订单状态.
    pub state: Option<String>,
    /// 服务信息.
    pub service_introduction: Option<String>,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 后付费项目.
    pub post_payments: Option<Vec<PostPayment>>,
    /// 商户优惠.
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 服务风险金.
    pub risk_fund: Option<RiskFund>,
    /// 服务时间段.
    pub time_range: Option<PayscoreUserPaidTimeRange>,
    /// 服务位置.
    pub location: Option<Location>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 微信支付服务订单号.
    pub order_id: Option<String>,
    /// 是否需要收款.
    pub need_collection: Option<bool>,
    /// 收款信息.
    pub collection: Option<Collection>,
}

/// The `time_range` of a `PayscoreUserPaidResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PayscoreUserPaidTimeRange {
    /// 服务开始时间.
    pub start_time: Option<String>,
    /// 服务开始时间备注.
    pub start_time_remark: Option<String>,
    /// 服务结束时间.
    pub end_time: Option<String>,
    /// 服务结束时间备注.
    pub end_time_remark: Option<String>,
}

/// The resource of `PAYSCORE.USER_SIGN_PLAN`, 签约成功回调通知.
///
/// Official page: <https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/sign-plan-notice.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PayscoreUserSignPlanResource {
    /// 计划签约ID.
    pub sign_plan_id: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 服务ID.
    pub service_id: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 商户侧签约计划号.
    pub merchant_sign_plan_no: Option<String>,
    /// 商户回调地址.
    pub merchant_callback_url: Option<String>,
    /// 模板ID.
    pub plan_id: Option<String>,
    /// 目前用户进行到的计划详情序号.
    pub going_detail_no: Option<i64>,
    /// 计划签约状态.
    pub sign_state: Option<String>,
    /// 签约计划取消时间.
    pub cancel_sign_time: Option<Time>,
    /// 签约计划取消类型.
    pub cancel_sign_type: Option<String>,
    /// 签约计划取消原因.
    pub cancel_reason: Option<String>,
    /// 签约计划名称.
    pub plan_name: Option<String>,
    /// 签约计划的过期时间.
    pub plan_over_time: Option<Time>,
    /// 签约计划原总金额.
    pub total_origin_price: Option<i64>,
    /// 扣费次数. How often money is deducted.
    pub deduction_quantity: Option<i64>,
    /// 实际总金额. Fen (1/100 yuan). What the plan costs in all.
    pub total_actual_price: Option<i64>,
    /// 签约计划明细列表.
    pub signed_detail_list: Option<Vec<SignedDetail>>,
    /// 签约时间.
    pub sign_time: Option<Time>,
}

/// An item of `post_discounts` of a `PayscoreUserAcceptedResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PostDiscount {
    /// 名称.
    pub name: Option<String>,
    /// 金额.
    pub amount: Option<i64>,
    /// 描述.
    pub description: Option<String>,
}

/// An item of `post_payments` of a `PayscoreUserAcceptedResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PostPayment {
    /// 名称.
    pub name: Option<String>,
    /// 金额.
    pub amount: Option<i64>,
    /// 描述.
    pub description: Option<String>,
}

/// The resource of `PROFITSHARING.RETURN` or `PROFITSHARING_RETURN`, 分账动账成功回退通知.
///
/// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/profit-sharing/notice-division.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ProfitsharingReturnResource {
    /// 服务商户号.
    pub sp_mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 微信订单号.
    pub transaction_id: Option<String>,
    /// 微信分账单号.
    pub order_id: Option<String>,
    /// 商户分账单号.
    pub out_order_no: Option<String>,
    /// 分账接收方.
    pub receiver: Option<Receiver>,
    /// 成功时间.
    pub success_time: Option<Time>,
    /// 商户号.
    pub mchid: Option<String>,
}

/// The resource of `PROFITSHARING.SUCCESS` or `PROFITSHARING`, 分账动账成功变动通知.
///
/// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/profit-sharing/notice-division.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ProfitsharingSuccessResource {
    /// 服务商户号.
    pub sp_mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 微信订单号.
    pub transaction_id: Option<String>,
    /// 微信分账单号.
    pub order_id: Option<String>,
    /// 商户分账单号.
    pub out_order_no: Option<String>,
    /// 分账接收方.
    pub receiver: Option<Receiver>,
    /// 成功时间.
    pub success_time: Option<Time>,
    /// 商户号.
    pub mchid: Option<String>,
}

/// An item of `promotion_detail` of a `Detail`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PromotionDetail {
    /// 券ID.
    pub coupon_id: Option<String>,
    /// 名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<String>,
    /// 类型.
    #[serde(rename = "type")]
    pub type_: Option<String>,
    /// 金额.
    pub amount: Option<i64>,
    /// 批次号.
    pub stock_id: Option<String>,
    /// 微信出资.
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资.
    pub merchant_contribute: Option<i64>,
    /// 其他出资.
    pub other_contribute: Option<i64>,
    /// 货币类型.
    pub currency: Option<String>,
    /// 单品列表.
    pub goods_detail: Option<Vec<PromotionDetailGoodsDetail>>,
}

/// An item of `goods_detail` of a `PromotionDetail`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PromotionDetailGoodsDetail {
    /// 商品备注.
    pub goods_remark: Option<String>,
    /// 商品数量.
    pub quantity: Option<i64>,
    /// 优惠金额.
    pub discount_amount: Option<i64>,
    /// 商品编码.
    pub goods_id: Option<String>,
    /// 单价.
    pub unit_price: Option<i64>,
}

/// The `qr_recharge_info` of a `RechargeSuccessResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct QrRechargeInfo {
    /// 用户标识.
    pub openid: Option<String>,
}

/// The `receiver` of a `ProfitsharingReturnResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Receiver {
    /// 分账接收方类型.
    #[serde(rename = "type")]
    pub type_: Option<String>,
    /// 分账接收方帐号.
    pub account: Option<String>,
    /// 分账动账金额.
    pub amount: Option<i64>,
    /// 分账描述.
    pub description: Option<String>,
}

/// The `recharge_amount` of a `RechargeClosedResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct RechargeAmount {
    /// 充值金额.
    pub amount: Option<i64>,
    /// 货币类型.
    pub currency: Option<String>,
}

/// The resource of `RECHARGE.CLOSED`, 平台收付通商家充值-关闭充值通知.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/notification/recharge-notice.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct RechargeClosedResource {
    /// 电商平台商户号.
    pub sp_mchid: Option<String>,
    /// 二级商户号.
    pub sub_mchid: Option<String>,
    /// 商户充值单号.
    pub out_recharge_no: Option<String>,
    /// 微信支付充值单号.
    pub recharge_id: Option<String>,
    /// 充值场景.
    pub recharge_scene: Option<String>,
    /// 充值入账账户.
    pub account_type: Option<String>,
    /// 充值渠道.
    pub recharge_channel: Option<String>,
    /// 充值金额.
    pub recharge_amount: Option<RechargeAmount>,
    /// 充值状态.
    pub recharge_state: Option<String>,
    /// 充值状态描述.
    pub recharge_state_desc: Option<String>,
    /// 受理充值时间.
    pub accept_time: Option<Time>,
    /// 关闭充值时间.
    pub close_time: Option<Time>,
    /// 备注.
    pub remark: Option<String>,
}

/// The resource of `RECHARGE.SUCCESS`, 平台收付通商家充值-充值成功通知.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/notification/recharge-notice.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct RechargeSuccessResource {
    /// 电商平台商户号.
    pub sp_mchid: Option<String>,
    /// 二级商户号.
    pub sub_mchid: Option<String>,
    /// 商户充值单号.
    pub out_recharge_no: Option<String>,
    /// 微信支付充值单号.
    pub recharge_id: Option<String>,
    /// 充值场景.
    pub recharge_scene: Option<String>,
    /// 充值入账账户.
    pub account_type: Option<String>,
    /// 充值渠道.
    pub recharge_channel: Option<String>,
    /// 充值金额.
    pub recharge_amount: Option<RechargeAmount>,
    /// 充值状态.
    pub recharge_state: Option<String>,
    /// 充值状态描述.
    pub recharge_state_desc: Option<String>,
    /// 受理充值时间.
    pub accept_time: Option<Time>,
    /// 充值成功时间.
    pub success_time: Option<Time>,
    /// 备注.
    pub remark: Option<String>,
    /// 扫码充值的付款信息.
    pub qr_recharge_info: Option<QrRechargeInfo>,
    /// 转账充值的付款信息.
    pub bank_transfer_info: Option<BankTransferInfo>,
}

/// The resource of `REFUND.ABNORMAL`, 退款异常通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/refunds/chapter3_3.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct RefundAbnormalResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 微信支付退款单号.
    pub refund_id: Option<String>,
    /// 商户退款单号.
    pub out_refund_no: Option<String>,
    /// 退款状态.
    pub refund_status: Option<RefundStatus>,
    /// 退款成功时间.
    pub success_time: Option<Time>,
    /// 退款入账账户.
    pub user_received_account: Option<String>,
    /// 金额.
    pub amount: Option<Amount>,
    /// 服务商户号.
    pub sp_mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
}

/// The resource of `REFUND.CLOSED`, 退款关闭通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/refunds/chapter3_3.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct RefundClosedResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 微信支付退款号.
    pub refund_id: Option<String>,
    /// 商户退款单号.
    pub out_refund_no: Option<String>,
    /// 退款状态.
    pub refund_status: Option<RefundStatus>,
    /// 退款成功时间.
    pub success_time: Option<Time>,
    /// 退款入账账户.
    pub user_received_account: Option<String>,
    /// 金额.
    pub amount: Option<Amount>,
    /// 服务商户号.
    pub sp_mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
}

/// The resource of `REFUND.SUCCESS`, 退款成功通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/refunds/chapter3_3.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct RefundSuccessResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 微信支付退款单号.
    pub refund_id: Option<String>,
    /// 商户退款单号.
    pub out_refund_no: Option<String>,
    /// 退款状态.
    pub refund_status: Option<RefundStatus>,
    /// 退款成功时间.
    pub success_time: Option<Time>,
    /// 退款入账账户.
    pub user_received_account: Option<String>,
    /// 金额.
    pub amount: Option<Amount>,
    /// 服务商户号.
    pub sp_mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
}

/// An item of `rewards` of a `DiscountCardAgreementEndedResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Reward {
    /// 金额.
    pub amount: Option<i64>,
    /// 数量.
    pub count: Option<i64>,
    /// 优惠数量类型.
    pub count_type: Option<String>,
    /// 描述.
    pub description: Option<String>,
    /// 名称.
    pub name: Option<String>,
    /// Id of the reward.
    pub reward_id: Option<String>,
    /// When the reward was used.
    pub reward_usage_records: Option<Vec<RewardUsageRecord>>,
    /// 单位.
    pub unit: Option<String>,
}

/// An item of `reward_usage_records` of a `Reward`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct RewardUsageRecord {
    /// 金额.
    pub amount: Option<i64>,
    /// 描述.
    pub description: Option<String>,
    /// 备注说明.
    pub remark: Option<String>,
    /// Id of the reward.
    pub reward_id: Option<String>,
    /// 优惠使用记录流水号.
    pub reward_usage_serial_no: Option<String>,
    /// 优惠使用数量.
    pub usage_count: Option<i64>,
    /// 优惠使用时间.
    pub usage_time: Option<Time>,
    /// 优惠使用类型.
    pub usage_type: Option<String>,
}

/// The `risk_fund` of a `PayscoreUserAcceptedResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct RiskFund {
    /// 名称.
    pub name: Option<String>,
    /// 金额.
    pub amount: Option<i64>,
    /// 描述.
    pub description: Option<String>,
}

/// The `scene_info` of a `TransactionSuccessResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct SceneInfo {
    /// 设备号.
    pub device_id: Option<String>,
}

/// The `scheduled_amount` of a `DeductSchedule`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ScheduledAmount {
    /// 货币类型.
    pub currency: Option<String>,
    /// 总金额.
    pub total: Option<i64>,
}

/// An item of `signed_detail_list` of a `PayscoreUserCancelSignPlanResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct SignedDetail {
    /// 计划明细序号.
    pub plan_detail_no: Option<i64>,
    /// 计划明细原支付金额.
    pub original_price: Option<i64>,
    /// 计划明细优惠说明.
    pub plan_discount_description: Option<String>,
    /// 计划明细实际支付金额.
    pub actual_price: Option<i64>,
    /// 计划明细状态.
    pub plan_detail_state: Option<String>,
    /// 微信支付服务订单号.
    pub order_id: Option<String>,
    /// 商户侧计划明细使用订单号.
    pub merchant_plan_detail_no: Option<String>,
    /// 计划明细名称.
    pub plan_detail_name: Option<String>,
    /// 计划明细对应订单实际支付金额.
    pub actual_pay_price: Option<i64>,
    /// 详情使用时间.
    pub use_time: Option<String>,
    /// 完结服务时间.
    pub complete_time: Option<String>,
    /// 详情取消时间.
    pub cancel_time: Option<String>,
}

/// The `singleitem_discount_off` of a `CouponUseResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct SingleitemDiscountOff {
    /// 可用优惠的商品最高单价.
    pub single_price_max: Option<i64>,
}

/// An item of `sub_orders` of a `TransactionSuccessResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct SubOrder {
    /// 子单商户号.
    pub mchid: Option<String>,
    /// 交易类型.
    pub trade_type: Option<TradeType>,
    /// 交易状态.
    pub trade_state: Option<TradeState>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 订单金额.
    pub amount: Option<SubOrderAmount>,
    /// 支付完成时间.
    pub success_time: Option<Time>,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 子单商户订单号.
    pub out_trade_no: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 用户子标识.
    pub sub_openid: Option<String>,
    /// 优惠功能.
    pub promotion_detail: Option<Vec<TransactionSuccessPromotionDetail>>,
}

/// The `amount` of a `SubOrder`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct SubOrderAmount {
    /// 标价金额.
    pub total_amount: Option<i64>,
    /// 标价币种.
    pub currency: Option<String>,
    /// 现金支付金额.
    pub payer_amount: Option<i64>,
    /// 现金支付币种.
    pub payer_currency: Option<String>,
    /// 结算汇率.
    pub settlement_rate: Option<i64>,
}

/// The `time_range` of a `DiscountCardAgreementEndedResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct TimeRange {
    /// 开始时间. When it begins.
    pub begin_time: Option<Time>,
    /// 结束时间.
    pub end_time: Option<Time>,
}

/// The `amount` of a `TransactionFailResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct TransactionFailAmount {
    /// 总金额.
    pub total: Option<i64>,
    /// 折扣.
    pub discount_total: Option<i64>,
    /// 用户支付金额.
    pub payer_total: Option<i64>,
    /// 货币类型.
    pub currency: Option<String>,
}

/// An item of `promotion_detail` of a `TransactionFailResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct TransactionFailPromotionDetail {
    /// 券ID.
    pub promotion_id: Option<String>,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<String>,
    /// 类型.
    #[serde(rename = "type")]
    pub type_: Option<String>,
    /// 优惠券面额.
    pub amount: Option<i64>,
    /// 活动ID.
    pub activity_id: Option<String>,
    /// 微信出资.
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资.
    pub merchant_contribute: Option<i64>,
    /// 其他出资.
    pub other_contribute: Option<i64>,
}

/// The resource of `TRANSACTION.FAIL`, 停车服务扣费失败通知.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/deduct-result-notify.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct TransactionFailResource {
    /// 应用ID.
    pub appid: Option<String>,
    /// 服务商户号.
    pub sp_mchid: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 交易状态.
    pub trade_state: Option<String>,
    /// 交易状态描述.
    pub trade_state_description: Option<String>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<Time>,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 用户是否已还款.
    pub user_repaid: Option<String>,
    /// 商品描述.
    pub description: Option<String>,
    /// 交易场景.
    pub trade_scene: Option<String>,
    /// 支付者.
    pub payer: Option<Payer>,
    /// 订单金额.
    pub amount: Option<TransactionFailAmount>,
    /// 停车场景信息.
    pub parking_info: Option<ParkingInfo>,
    /// 优惠信息.
    pub promotion_detail: Option<Vec<TransactionFailPromotionDetail>>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 交易类型.
    pub trade_type: Option<String>,
    /// 交易状态描述.
    pub trade_state_desc: Option<String>,
}

/// The `amount` of a `TransactionIndustryFailedResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct TransactionIndustryFailedAmount {
    /// 总金额.
    pub total: Option<i64>,
    /// 用户支付金额.
    pub payer_total: Option<i64>,
    /// 折扣.
    pub discount_total: Option<i64>,
    /// 货币类型.
    pub currency: Option<String>,
}

/// The `payer` of a `TransactionIndustryFailedResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct TransactionIndustryFailedPayer {
    /// 用户标识.
    pub openid: Option<String>,
    /// 用户子标识.
    pub sub_openid: Option<String>,
}

/// An item of `promotion_detail` of a `TransactionIndustryFailedResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct TransactionIndustryFailedPromotionDetail {
    /// 券ID.
    pub coupon_id: Option<String>,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<String>,
    /// 类型.
    #[serde(rename = "type")]
    pub type_: Option<String>,
    /// 优惠券面额.
    pub amount: Option<i64>,
    /// 活动ID.
    pub stock_id: Option<String>,
    /// 微信出资.
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资.
    pub merchant_contribute: Option<i64>,
    /// 其他出资.
    pub other_contribute: Option<i64>,
}

/// The resource of `TRANSACTION.INDUSTRY_FAILED`, 校园轻松付扣费失败通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_11.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct TransactionIndustryFailedResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 交易类型.
    pub trade_type: Option<String>,
    /// 交易状态.
    pub trade_state: Option<String>,
    /// 交易状态描述.
    pub trade_state_desc: Option<String>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<Time>,
    /// 支付者.
    pub payer: Option<TransactionIndustryFailedPayer>,
    /// 订单金额.
    pub amount: Option<TransactionIndustryFailedAmount>,
    /// 设备信息.
    pub device_info: Option<DeviceInfo>,
    /// 优惠信息.
    pub promotion_detail: Option<Vec<TransactionIndustryFailedPromotionDetail>>,
}

/// The `amount` of a `TransactionIndustrySuccessResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct TransactionIndustrySuccessAmount {
    /// 总金额.
    pub total: Option<i64>,
    /// 用户支付金额.
    pub payer_total: Option<i64>,
    /// 折扣.
    pub discount_total: Option<i64>,
    /// 货币类型.
    pub currency: Option<String>,
}

/// The `payer` of a `TransactionIndustrySuccessResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct TransactionIndustrySuccessPayer {
    /// 用户标识.
    pub openid: Option<String>,
    /// 用户子标识.
    pub sub_openid: Option<String>,
}

/// An item of `promotion_detail` of a `TransactionIndustrySuccessResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct TransactionIndustrySuccessPromotionDetail {
    /// 券ID.
    pub coupon_id: Option<String>,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<String>,
    /// 类型.
    #[serde(rename = "type")]
    pub type_: Option<String>,
    /// 优惠券面额.
    pub amount: Option<i64>,
    /// 活动ID.
    pub stock_id: Option<String>,
    /// 微信出资.
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资.
    pub merchant_contribute: Option<i64>,
    /// 其他出资.
    pub other_contribute: Option<i64>,
}

/// The resource of `TRANSACTION.INDUSTRY_SUCCESS`, 校园轻松付扣费支付成功通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_11.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct TransactionIndustrySuccessResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 交易类型.
    pub trade_type: Option<String>,
    /// 交易状态.
    pub trade_state: Option<String>,
    /// 交易状态描述.
    pub trade_state_desc: Option<String>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<Time>,
    /// 支付者.
    pub payer: Option<TransactionIndustrySuccessPayer>,
    /// 订单金额.
    pub amount: Option<TransactionIndustrySuccessAmount>,
    /// 设备信息.
    pub device_info: Option<DeviceInfo>,
    /// 优惠信息.
    pub promotion_detail: Option<Vec<TransactionIndustrySuccessPromotionDetail>>,
}

/// The `amount` of a `TransactionPayBackResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct TransactionPayBackAmount {
    /// 总金额.
    pub total: Option<i64>,
    /// 折扣.
    pub discount_total: Option<i64>,
    /// 用户支付金额.
    pub payer_total: Option<i64>,
    /// 货币类型.
    pub currency: Option<String>,
}

/// An item of `promotion_detail` of a `TransactionPayBackResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct TransactionPayBackPromotionDetail {
    /// 券ID.
    pub promotion_id: Option<String>,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<String>,
    /// 类型.
    #[serde(rename = "type")]
    pub type_: Option<String>,
    /// 优惠券面额.
    pub amount: Option<i64>,
    /// 活动ID.
    pub activity_id: Option<String>,
    /// 微信出资.
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资.
    pub merchant_contribute: Option<i64>,
    /// 其他出资.
    pub other_contribute: Option<i64>,
}

/// The resource of `TRANSACTION.PAY_BACK`, 用户对垫资单还款通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_12.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct TransactionPayBackResource {
    /// 应用ID.
    pub appid: Option<String>,
    /// 服务商户号.
    pub sp_mchid: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 交易状态.
    pub trade_state: Option<String>,
    /// 交易状态描述.
    pub trade_state_description: Option<String>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<Time>,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 用户是否已还款.
    pub user_repaid: Option<String>,
    /// 商品描述.
    pub description: Option<String>,
    /// 交易场景.
    pub trade_scene: Option<String>,
    /// 支付者.
    pub payer: Option<Payer>,
    /// 订单金额.
    pub amount: Option<TransactionPayBackAmount>,
    /// 停车场景信息.
    pub parking_info: Option<ParkingInfo>,
    /// 优惠信息.
    pub promotion_detail: Option<Vec<TransactionPayBackPromotionDetail>>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 交易类型.
    pub trade_type: Option<String>,
    /// 交易状态描述.
    pub trade_state_desc: Option<String>,
}

/// The `amount` of a `TransactionSuccessResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct TransactionSuccessAmount {
    /// 用户支付金额.
    pub payer_total: Option<i64>,
    /// 总金额.
    pub total: Option<i64>,
    /// 货币类型.
    pub currency: Option<String>,
    /// 用户支付币种.
    pub payer_currency: Option<String>,
}

/// An item of `promotion_detail` of a `SubOrder`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct TransactionSuccessPromotionDetail {
    /// 优惠券面额.
    pub amount: Option<i64>,
    /// 微信出资.
    pub wechatpay_contribute: Option<i64>,
    /// 券ID.
    pub coupon_id: Option<String>,
    /// 优惠范围.
    pub scope: Option<String>,
    /// 商户出资.
    pub merchant_contribute: Option<i64>,
    /// 优惠名称.
    pub name: Option<String>,
    /// 其他出资.
    pub other_contribute: Option<i64>,
    /// 货币类型.
    pub currency: Option<String>,
    /// 活动ID.
    pub stock_id: Option<String>,
    /// 单品列表.
    pub goods_detail: Option<Vec<PromotionDetailGoodsDetail>>,
    /// 优惠类型.
    #[serde(rename = "type")]
    pub type_: Option<String>,
}

/// The resource of `TRANSACTION.SUCCESS`, 支付成功通知.
///
/// Official page: <https://pay.weixin.qq.com/docs/partner/apis/combine-payment/orders/payment-notice.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct TransactionSuccessResource {
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 订单金额.
    pub amount: Option<TransactionSuccessAmount>,
    /// 直连商户号.
    pub mchid: Option<String>,
    /// 交易状态.
    pub trade_state: Option<TradeState>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 用户是否已还款.
    pub user_repaid: Option<String>,
    /// 交易场景.
    pub trade_scene: Option<String>,
    /// 停车场景信息.
    pub parking_info: Option<ParkingInfo>,
    /// 优惠信息.
    pub promotion_detail: Option<Vec<TransactionSuccessPromotionDetail>>,
    /// 支付完成时间.
    pub success_time: Option<Time>,
    /// 支付者.
    pub payer: Option<Payer>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 交易状态描述.
    pub trade_state_desc: Option<String>,
    /// 交易类型.
    pub trade_type: Option<TradeType>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 场景信息.
    pub scene_info: Option<SceneInfo>,
    /// 商品单信息.
    pub sub_orders: Option<Vec<SubOrder>>,
    /// 支付者.
    pub combine_payer_info: Option<CombinePayerInfo>,
    /// 服务商应用ID.
    pub sp_appid: Option<String>,
    /// 服务商户号.
    pub sp_mchid: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 合单商户AppID.
    pub combine_appid: Option<String>,
    /// 合单商户号.
    pub combine_mchid: Option<String>,
    /// 合单商户订单号.
    pub combine_out_trade_no: Option<String>,
}

/// The resource of `VEHICLE.ENTRANCE_STATE_CHANGE`, 停车入场状态变更通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_5.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct VehicleEntranceStateChangeResource {
    /// 服务商户号.
    pub sp_mchid: Option<String>,
    /// 停车入场id.
    pub parking_id: Option<String>,
    /// 商户入场id.
    pub out_parking_no: Option<String>,
    /// 车牌号.
    pub plate_number: Option<String>,
    /// 车牌颜色.
    pub plate_color: Option<String>,
    /// 入场时间.
    pub start_time: Option<Time>,
    /// 停车场名称.
    pub parking_name: Option<String>,
    /// 免费时长.
    pub free_duration: Option<i64>,
    /// 停车状态.
    pub parking_state: Option<String>,
    /// 状态变更时间. When the state changed.
    pub state_update_time: Option<Time>,
}

/// The resource of `VEHICLE.USER_STATE_CHANGE`, ETC授权签约状态变化通知.
///
/// Official page: <https://pay.weixin.qq.com/docs/partner/apis/etc-authorization/notice/get-state-notice.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct VehicleUserStateChangeResource {
    /// 应用ID.
    pub appid: Option<String>,
    /// 服务商户号.
    pub sp_mchid: Option<String>,
    /// 用户在发起签约APP的标识.
    pub sp_openid: Option<String>,
    /// 特约商户号.
    pub sub_mchid: Option<String>,
    /// ETC扣费授权协议号.
    pub contract_id: Option<String>,
    /// ETC绑定状态.
    pub bind_state: Option<String>,
    /// 车牌号.
    pub plate_number: Option<String>,
}

/// The resource of `VIOLATION.APPEAL`, 商户平台申诉通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ViolationAppealResource {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 公司名称.
    pub company_name: Option<String>,
    /// 通知ID.
    pub record_id: Option<String>,
    /// 处罚方案.
    pub punish_plan: Option<String>,
    /// 处罚时间.
    pub punish_time: Option<Time>,
    /// 处罚描述.
    pub punish_description: Option<String>,
    /// 风险类型.
    pub risk_type: Option<String>,
    /// 风险描述.
    pub risk_description: Option<String>,
}

/// The resource of `VIOLATION.INTERCEPT`, 商户平台拦截通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ViolationInterceptResource {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 机构名称.
    pub company_name: Option<String>,
    /// 通知ID.
    pub record_id: Option<String>,
    /// 处罚方案.
    pub punish_plan: Option<String>,
    /// 处罚时间.
    pub punish_time: Option<Time>,
    /// 处置手段描述.
    pub punish_description: Option<String>,
    /// 风险类型.
    pub risk_type: Option<String>,
    /// 风险描述.
    pub risk_description: Option<String>,
}

/// The resource of `VIOLATION.PUNISH`, 商户平台处罚通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ViolationPunishResource {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 公司名称.
    pub company_name: Option<String>,
    /// 通知ID.
    pub record_id: Option<String>,
    /// 处罚方案.
    pub punish_plan: Option<String>,
    /// 处罚时间.
    pub punish_time: Option<Time>,
    /// 处罚描述.
    pub punish_description: Option<String>,
    /// 风险类型.
    pub risk_type: Option<String>,
    /// 风险描述.
    pub risk_description: Option<String>,
}

open_enum! {
    /// 退款状态.
    pub enum RefundStatus {
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `CLOSED`
        Closed = "CLOSED",
        /// `ABNORMAL`
        Abnormal = "ABNORMAL",
    }
}

open_enum! {
    /// 交易状态.
    pub enum TradeState {
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `REFUND`
        Refund = "REFUND",
        /// `NOTPAY`
        Notpay = "NOTPAY",
        /// `CLOSED`
        Closed = "CLOSED",
        /// `REVOKED`
        Revoked = "REVOKED",
        /// `USERPAYING`
        Userpaying = "USERPAYING",
        /// `PAYERROR`
        Payerror = "PAYERROR",
    }
}

open_enum! {
    /// 交易类型.
    pub enum TradeType {
        /// `JSAPI`
        Jsapi = "JSAPI",
        /// `NATIVE`
        Native = "NATIVE",
        /// `APP`
        App = "APP",
        /// `MICROPAY`
        Micropay = "MICROPAY",
        /// `MWEB`
        Mweb = "MWEB",
        /// `FACEPAY`
        Facepay = "FACEPAY",
    }
}

open_enum! {
    /// 单据状态.
    pub enum TransferBillState {
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `WAIT_USER_CONFIRM`
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        /// `TRANSFERING`
        Transfering = "TRANSFERING",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAIL`
        Fail = "FAIL",
        /// `CANCELING`
        Canceling = "CANCELING",
        /// `CANCELLED`
        Cancelled = "CANCELLED",
    }
}
