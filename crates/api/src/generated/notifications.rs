//! What WeChat Pay tells: [`Event`] has a variant for each event type that is described, with the type of its
//! decrypted resource where that is known.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;
use weixinpay_core::{Error, Notification};

#[cfg(any(feature = "brand", feature = "ecommerce", feature = "profit-sharing"))]
mod brand_or_ecommerce_or_profit_sharing;
#[cfg(any(feature = "brand", feature = "ecommerce", feature = "profit-sharing"))]
pub use brand_or_ecommerce_or_profit_sharing::*;
#[cfg(any(feature = "complaints", feature = "global"))]
mod complaints_or_global;
#[cfg(any(feature = "complaints", feature = "global"))]
pub use complaints_or_global::*;
#[cfg(feature = "ecommerce")]
mod ecommerce;
#[cfg(feature = "ecommerce")]
pub use ecommerce::*;
#[cfg(any(feature = "ecommerce", feature = "platform-solution"))]
mod ecommerce_or_platform_solution;
#[cfg(any(feature = "ecommerce", feature = "platform-solution"))]
pub use ecommerce_or_platform_solution::*;
#[cfg(feature = "education")]
mod education;
#[cfg(feature = "education")]
pub use education::*;
#[cfg(any(feature = "education", feature = "mobility"))]
mod education_or_mobility;
#[cfg(any(feature = "education", feature = "mobility"))]
pub use education_or_mobility::*;
#[cfg(feature = "fapiao")]
mod fapiao;
#[cfg(feature = "fapiao")]
pub use fapiao::*;
#[cfg(feature = "marketing")]
mod marketing;
#[cfg(feature = "marketing")]
pub use marketing::*;
#[cfg(feature = "merchant-risk")]
mod merchant_risk;
#[cfg(feature = "merchant-risk")]
pub use merchant_risk::*;
#[cfg(feature = "mobility")]
mod mobility;
#[cfg(feature = "mobility")]
pub use mobility::*;
#[cfg(feature = "papay")]
mod papay;
#[cfg(feature = "papay")]
pub use papay::*;
#[cfg(feature = "payroll-card")]
mod payroll_card;
#[cfg(feature = "payroll-card")]
pub use payroll_card::*;
#[cfg(feature = "payscore")]
mod payscore;
#[cfg(feature = "payscore")]
pub use payscore::*;
#[cfg(feature = "store")]
mod store;
#[cfg(feature = "store")]
pub use store::*;
#[cfg(feature = "transfer")]
mod transfer;
#[cfg(feature = "transfer")]
pub use transfer::*;

/// What a notification is about.
///
/// Every field of a resource is optional: the official pages do not agree on what is always there. Answer
/// success to what you do not know, or it is sent again.
///
/// An event of one product is behind its feature, as its variant says; without the feature it arrives as
/// [`Other`](Self::Other), with its JSON. Payments and refunds are always here.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Event {
    /// `APPLYMENT_STATE.APPROVED`, 审核通过通知.
    ///
    /// Its resource is not described.
    ///
    /// Behind the feature `global`.
    #[cfg(feature = "global")]
    ApplymentStateApproved(serde_json::Value),
    /// `BUDGET.CLOSED`, 预算申请结果回调通知.
    ///
    /// Its resource is not described.
    ///
    /// Behind the feature `transfer`.
    #[cfg(feature = "transfer")]
    BudgetClosed(serde_json::Value),
    /// `BUDGET.FINISHED`, 预算申请结果回调通知.
    ///
    /// Its resource is not described.
    ///
    /// Behind the feature `transfer`.
    #[cfg(feature = "transfer")]
    BudgetFinished(serde_json::Value),
    /// `BUDGET.LOCKED`, 预算申请结果回调通知.
    ///
    /// Its resource is not described.
    ///
    /// Behind the feature `transfer`.
    #[cfg(feature = "transfer")]
    BudgetLocked(serde_json::Value),
    /// `COMPLAINT.CREATE`, 产生新投诉通知.
    ///
    /// Behind the feature `complaints` or `global`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml>
    #[cfg(any(feature = "complaints", feature = "global"))]
    ComplaintCreate(Box<ComplaintCreateResource>),
    /// `COMPLAINT.STATE_CHANGE`, 投诉状态变化通知.
    ///
    /// Behind the feature `complaints` or `global`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml>
    #[cfg(any(feature = "complaints", feature = "global"))]
    ComplaintStateChange(Box<ComplaintStateChangeResource>),
    /// `COUPON.SEND`, 领券事件回调通知.
    ///
    /// Behind the feature `marketing`.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/merchant-exclusive-coupon/coupon/busicoupon-send.html>
    #[cfg(feature = "marketing")]
    CouponSend(Box<CouponSendResource>),
    /// `COUPON.USE`, 核销事件回调通知.
    ///
    /// Behind the feature `marketing`.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/cash-coupons/check-notice.html>
    #[cfg(feature = "marketing")]
    CouponUse(Box<CouponUseResource>),
    /// `DISCOUNT_CARD.AGREEMENT_ENDED`, 守约状态变化通知.
    ///
    /// Behind the feature `payscore`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_5.shtml>
    #[cfg(feature = "payscore")]
    DiscountCardAgreementEnded(Box<DiscountCardAgreementEndedResource>),
    /// `DISCOUNT_CARD.GET_CARD`, 微信先享卡用户领卡通知.
    ///
    /// Behind the feature `payscore`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml>
    #[cfg(feature = "payscore")]
    DiscountCardGetCard(Box<DiscountCardGetCardResource>),
    /// `DISCOUNT_CARD.SETTLEMENT`, 微信先享卡用户结算通知.
    ///
    /// Behind the feature `payscore`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_2.shtml>
    #[cfg(feature = "payscore")]
    DiscountCardSettlement(Box<DiscountCardSettlementResource>),
    /// `DISCOUNT_CARD.USER_ACCEPTED`, 微信先享卡用户领卡通知.
    ///
    /// Behind the feature `payscore`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_4.shtml>
    #[cfg(feature = "payscore")]
    DiscountCardUserAccepted(Box<DiscountCardUserAcceptedResource>),
    /// `DISCOUNT_CARD.USER_PAID`, 扣费状态变化通知.
    ///
    /// Behind the feature `payscore`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_6.shtml>
    #[cfg(feature = "payscore")]
    DiscountCardUserPaid(Box<DiscountCardUserPaidResource>),
    /// `ECOMMERCE_ENTRUST.SIGN`, 收付通合单代扣签约成功通知.
    ///
    /// Behind the feature `ecommerce`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_7.shtml>
    #[cfg(feature = "ecommerce")]
    EcommerceEntrustSign(Box<EcommerceEntrustSignResource>),
    /// `ECOMMERCE_ENTRUST.TERMINATE`, 收付通合单代扣解约成功通知.
    ///
    /// Behind the feature `ecommerce`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_7.shtml>
    #[cfg(feature = "ecommerce")]
    EcommerceEntrustTerminate(Box<EcommerceEntrustTerminateResource>),
    /// `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`, 校园轻松付用户欠款状态变化通知.
    ///
    /// Behind the feature `education`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_12.shtml>
    #[cfg(feature = "education")]
    EduSchoolPayUserDebtStateUpdate(Box<EduSchoolPayUserDebtStateUpdateResource>),
    /// `ENTRUST.RELEASE`, 解约成功通知.
    ///
    /// Behind the feature `education`.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/education-fee-payment/contracts-result-notification.html>
    #[cfg(feature = "education")]
    EntrustRelease(Box<EntrustReleaseResource>),
    /// `ENTRUST.SIGN`, 委托代扣签约成功通知.
    ///
    /// Behind the feature `papay`.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/contract-alter-notify.html>
    #[cfg(feature = "papay")]
    EntrustSign(Box<EntrustSignResource>),
    /// `ENTRUST.SIGNING`, 签约成功通知.
    ///
    /// Behind the feature `education`.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/education-fee-payment/contracts-result-notification.html>
    #[cfg(feature = "education")]
    EntrustSigning(Box<EntrustSigningResource>),
    /// `ENTRUST.TERMINATE`, 委托代扣解约成功通知.
    ///
    /// Behind the feature `papay`.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/contract-alter-notify.html>
    #[cfg(feature = "papay")]
    EntrustTerminate(Box<EntrustTerminateResource>),
    /// `ENTRUST.TERMINATE_RETENTION`, 代扣解约挽留业务-获取解约挽留信息.
    ///
    /// Behind the feature `papay`.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/termination-retention/termination-retention-information.html>
    #[cfg(feature = "papay")]
    EntrustTerminateRetention(Box<EntrustTerminateRetentionResource>),
    /// `FACEPAY.USER_STATE_CHANGE`.
    ///
    /// Its resource is not described.
    ///
    /// Behind the feature `devices`.
    #[cfg(feature = "devices")]
    FacepayUserStateChange(serde_json::Value),
    /// `FAPIAO.CARD_DISCARDED`, 发票卡券作废通知.
    ///
    /// Behind the feature `fapiao`.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-card-template/invoice-card-cancel-notice.html>
    #[cfg(feature = "fapiao")]
    FapiaoCardDiscarded(Box<FapiaoCardDiscardedResource>),
    /// `FAPIAO.CARD_INSERTED`, 发票插入用户卡包成功通知.
    ///
    /// Behind the feature `fapiao`.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/invoice-insert-bag-success-notice.html>
    #[cfg(feature = "fapiao")]
    FapiaoCardInserted(Box<FapiaoCardInsertedResource>),
    /// `FAPIAO.ISSUED`, 发票开具成功通知.
    ///
    /// Behind the feature `fapiao`.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/invoice-issued-success-notice.html>
    #[cfg(feature = "fapiao")]
    FapiaoIssued(Box<FapiaoIssuedResource>),
    /// `FAPIAO.REVERSED`, 发票冲红成功通知.
    ///
    /// Behind the feature `fapiao`.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/invoice-flush-success-notice.html>
    #[cfg(feature = "fapiao")]
    FapiaoReversed(Box<FapiaoReversedResource>),
    /// `FAPIAO.USER_APPLIED`, 用户发票抬头填写完成通知.
    ///
    /// Behind the feature `fapiao`.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-card-template/user-invoice-rise-write-notice.html>
    #[cfg(feature = "fapiao")]
    FapiaoUserApplied(Box<FapiaoUserAppliedResource>),
    /// `HIRE_POWER_BANK.RECEIVE_INSURANCE`, 隔夜归还保险订单状态变化通知.
    ///
    /// Behind the feature `payscore`.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html>
    #[cfg(feature = "payscore")]
    HirePowerBankReceiveInsurance(Box<HirePowerBankReceiveInsuranceResource>),
    /// `INSURANCE_ENTRUST.RENEW`, 保险商户委托代续期完成通知.
    ///
    /// Behind the feature `papay`.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/contract-alter-notify.html>
    #[cfg(feature = "papay")]
    InsuranceEntrustRenew(Box<InsuranceEntrustRenewResource>),
    /// `INSURANCE_ENTRUST.SIGN`, 保险商户委托代扣签约成功通知.
    ///
    /// Behind the feature `papay`.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/contract-alter-notify.html>
    #[cfg(feature = "papay")]
    InsuranceEntrustSign(Box<InsuranceEntrustSignResource>),
    /// `INSURANCE_ENTRUST.TERMINATE`, 保险商户委托代扣解约完成通知.
    ///
    /// Behind the feature `papay`.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/contract-alter-notify.html>
    #[cfg(feature = "papay")]
    InsuranceEntrustTerminate(Box<InsuranceEntrustTerminateResource>),
    /// `MALL_AUTH.ACTIVATE_CARD`, 商圈会员积分服务授权结果通知.
    ///
    /// Behind the feature `store`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter8_6_6.shtml>
    #[cfg(feature = "store")]
    MallAuthActivateCard(Box<MallAuthActivateCardResource>),
    /// `MALL_REFUND.SUCCESS`, 商圈会员场内退款通知.
    ///
    /// Behind the feature `store`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter8_6_1.shtml>
    #[cfg(feature = "store")]
    MallRefundSuccess(Box<MallRefundSuccessResource>),
    /// `MALL_TRANSACTION.SUCCESS`, 商圈会员场内支付结果通知.
    ///
    /// Behind the feature `store`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter8_6_1.shtml>
    #[cfg(feature = "store")]
    MallTransactionSuccess(Box<MallTransactionSuccessResource>),
    /// `MCHTRANSFER.AUTHORIZATION.CLOSED`, 用户关闭自动收款授权.
    ///
    /// Behind the feature `transfer`.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014512908>
    #[cfg(feature = "transfer")]
    MchtransferAuthorizationClosed(Box<MchtransferAuthorizationResource>),
    /// `MCHTRANSFER.AUTHORIZATION.CONFIRMED`, 自动收款授权结果通知.
    ///
    /// Behind the feature `transfer`.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014512908>
    #[cfg(feature = "transfer")]
    MchtransferAuthorizationConfirmed(Box<MchtransferAuthorizationResource>),
    /// `MCHTRANSFER.BATCH.CLOSED`, 商家转账批次关闭回调通知.
    ///
    /// Behind the feature `transfer`.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/transfer-batch-callback-notice.html>
    #[cfg(feature = "transfer")]
    MchtransferBatchClosed(Box<MchtransferBatchClosedResource>),
    /// `MCHTRANSFER.BATCH.FINISHED`, 商家转账批次完成回调通知.
    ///
    /// Behind the feature `transfer`.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/transfer-batch-callback-notice.html>
    #[cfg(feature = "transfer")]
    MchtransferBatchFinished(Box<MchtransferBatchFinishedResource>),
    /// `MCHTRANSFER.BILL.FINISHED`, 商家转账回调通知（用户确认模式）.
    ///
    /// Behind the feature `transfer`.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/callback-notice.html>
    #[cfg(feature = "transfer")]
    MchtransferBillFinished(Box<MchtransferBillFinishedResource>),
    /// `MCHTRANSFER.QQWALLETBILL.FINISHED`, 转账到QQ钱包终态通知.
    ///
    /// Its resource is not described.
    ///
    /// Behind the feature `transfer`.
    #[cfg(feature = "transfer")]
    MchtransferQqwalletbillFinished(serde_json::Value),
    /// `MCHWITHDRAW.CHANGE`.
    ///
    /// Its resource is not described.
    ///
    /// Behind the feature `ecommerce` or `merchant` or `platform-solution`.
    #[cfg(any(feature = "ecommerce", feature = "merchant", feature = "platform-solution"))]
    MchwithdrawChange(serde_json::Value),
    /// `MEMBERCARD.ACCEPT_CARD`, 会员卡领卡事件通知.
    ///
    /// Behind the feature `marketing`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_9_32.shtml>
    #[cfg(feature = "marketing")]
    MembercardAcceptCard(Box<MembercardAcceptCardResource>),
    /// `MEMBERCARD.ACTIVATE_CARD`, 会员卡激活事件通知.
    ///
    /// Behind the feature `marketing`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_9_32.shtml>
    #[cfg(feature = "marketing")]
    MembercardActivateCard(Box<MembercardActivateCardResource>),
    /// `MEMBERCARD.USERCARD_MANAGE`, 用户管理会员卡事件通知.
    ///
    /// Behind the feature `marketing`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_9_32.shtml>
    #[cfg(feature = "marketing")]
    MembercardUsercardManage(Box<MembercardUsercardManageResource>),
    /// `MEMBERCARDSP.USER_CARD.CREATE`, 商家名片会员卡事件通知.
    ///
    /// Its resource is not described.
    ///
    /// Behind the feature `brand`.
    #[cfg(feature = "brand")]
    MembercardspUserCardCreate(serde_json::Value),
    /// `MEMBERCARDSP.USER_CARD.DELETE`, 商家名片会员卡事件通知.
    ///
    /// Its resource is not described.
    ///
    /// Behind the feature `brand`.
    #[cfg(feature = "brand")]
    MembercardspUserCardDelete(serde_json::Value),
    /// `PAPAY.SIGN`, 签约成功通知.
    ///
    /// Its resource is not described.
    ///
    /// Behind the feature `global`.
    #[cfg(feature = "global")]
    PapaySign(serde_json::Value),
    /// `PAPAY.TERMINATE`, 解约成功通知.
    ///
    /// Its resource is not described.
    ///
    /// Behind the feature `global`.
    #[cfg(feature = "global")]
    PapayTerminate(serde_json::Value),
    /// `PAYSCORE.BIND_SERVICE_ACCOUNT`, 服务账户绑定结果通知.
    ///
    /// Behind the feature `payscore`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_15.shtml>
    #[cfg(feature = "payscore")]
    PayscoreBindServiceAccount(Box<PayscoreBindServiceAccountResource>),
    /// `PAYSCORE.USER_ACCEPTED`, 支付分服务确认订单通知.
    ///
    /// Behind the feature `payscore`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_9&index=8>
    #[cfg(feature = "payscore")]
    PayscoreUserAccepted(Box<PayscoreUserAcceptedResource>),
    /// `PAYSCORE.USER_CANCEL_SIGN_PLAN`, 取消签约回调通知.
    ///
    /// Behind the feature `payscore`.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/cancel-sign-plan-notice.html>
    #[cfg(feature = "payscore")]
    PayscoreUserCancelSignPlan(Box<PayscoreUserCancelSignPlanResource>),
    /// `PAYSCORE.USER_CLOSE_SERVICE`, 支付分服务用户解除授权成功成功通知.
    ///
    /// Behind the feature `payscore`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_10.shtml>
    #[cfg(feature = "payscore")]
    PayscoreUserCloseService(Box<PayscoreUserCloseServiceResource>),
    /// `PAYSCORE.USER_CONFIRM`, 支付分服务用户确认成功通知.
    ///
    /// Behind the feature `payscore`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_9.shtml>
    #[cfg(feature = "payscore")]
    PayscoreUserConfirm(Box<PayscoreUserConfirmResource>),
    /// `PAYSCORE.USER_OPEN_SERVICE`, 支付分服务用户授权成功通知.
    ///
    /// Behind the feature `payscore`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_10.shtml>
    #[cfg(feature = "payscore")]
    PayscoreUserOpenService(Box<PayscoreUserOpenServiceResource>),
    /// `PAYSCORE.USER_PAID`, 支付分服务用户支付成功通知.
    ///
    /// Behind the feature `payscore`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_9.shtml>
    #[cfg(feature = "payscore")]
    PayscoreUserPaid(Box<PayscoreUserPaidResource>),
    /// `PAYSCORE.USER_SIGN_PLAN`, 签约成功回调通知.
    ///
    /// Behind the feature `payscore`.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/sign-plan-notice.html>
    #[cfg(feature = "payscore")]
    PayscoreUserSignPlan(Box<PayscoreUserSignPlanResource>),
    /// `PROFITSHARING.RETURN` or `PROFITSHARING_RETURN`, 分账动账成功回退通知.
    ///
    /// Behind the feature `brand` or `ecommerce` or `profit-sharing`.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/profit-sharing/notice-division.html>
    #[cfg(any(feature = "brand", feature = "ecommerce", feature = "profit-sharing"))]
    ProfitsharingReturn(Box<ProfitsharingReturnResource>),
    /// `PROFITSHARING.SUCCESS` or `PROFITSHARING`, 分账动账成功变动通知.
    ///
    /// Arrives as `TRANSACTION.SUCCESS`, too, with `receiver` and without `trade_state`, and reads as this one
    /// then. What takes it back arrives in the same form: ask for it by its number.
    ///
    /// Behind the feature `brand` or `ecommerce` or `profit-sharing`.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/profit-sharing/notice-division.html>
    #[cfg(any(feature = "brand", feature = "ecommerce", feature = "profit-sharing"))]
    ProfitsharingSuccess(Box<ProfitsharingSuccessResource>),
    /// `RECHARGE.CLOSED`, 平台收付通商家充值-关闭充值通知.
    ///
    /// Behind the feature `ecommerce` or `platform-solution`.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/notification/recharge-notice.html>
    #[cfg(any(feature = "ecommerce", feature = "platform-solution"))]
    RechargeClosed(Box<RechargeClosedResource>),
    /// `RECHARGE.SUCCESS`, 平台收付通商家充值-充值成功通知.
    ///
    /// Behind the feature `ecommerce` or `platform-solution`.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/notification/recharge-notice.html>
    #[cfg(any(feature = "ecommerce", feature = "platform-solution"))]
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
    /// `SECURITY_ECHO.SUCCESS`, 商户签名验签／加解密测试.
    ///
    /// Behind the feature `payroll-card`.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4015164042>
    #[cfg(feature = "payroll-card")]
    SecurityEchoSuccess(Box<SecurityEchoSuccessResource>),
    /// `SETTLEMENT.SUCCESS`, 个人收款-结算回调通知.
    ///
    /// Its resource is not described.
    ///
    /// Behind the feature `ecommerce`.
    #[cfg(feature = "ecommerce")]
    SettlementSuccess(serde_json::Value),
    /// `TRANSACTION.FAIL`, 停车服务扣费失败通知.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/deduct-result-notify.html>
    TransactionFail(Box<TransactionFailResource>),
    /// `TRANSACTION.INDUSTRY_FAILED`, 校园轻松付扣费失败通知.
    ///
    /// Behind the feature `education`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_11.shtml>
    #[cfg(feature = "education")]
    TransactionIndustryFailed(Box<TransactionIndustryFailedResource>),
    /// `TRANSACTION.INDUSTRY_SUCCESS`, 校园轻松付扣费支付成功通知.
    ///
    /// Behind the feature `education`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_11.shtml>
    #[cfg(feature = "education")]
    TransactionIndustrySuccess(Box<TransactionIndustrySuccessResource>),
    /// `TRANSACTION.PAY_BACK`, 用户对垫资单还款通知.
    ///
    /// Behind the feature `education` or `mobility`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_12.shtml>
    #[cfg(any(feature = "education", feature = "mobility"))]
    TransactionPayBack(Box<TransactionPayBackResource>),
    /// `TRANSACTION.SUCCESS`, 支付成功通知.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/combine-payment/orders/payment-notice.html>
    TransactionSuccess(Box<TransactionSuccessResource>),
    /// `VEHICLE.ENTRANCE_STATE_CHANGE`, 停车入场状态变更通知.
    ///
    /// Behind the feature `mobility`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_5.shtml>
    #[cfg(feature = "mobility")]
    VehicleEntranceStateChange(Box<VehicleEntranceStateChangeResource>),
    /// `VEHICLE.USER_STATE_CHANGE`, ETC授权签约状态变化通知.
    ///
    /// Behind the feature `mobility`.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/etc-authorization/notice/get-state-notice.html>
    #[cfg(feature = "mobility")]
    VehicleUserStateChange(Box<VehicleUserStateChangeResource>),
    /// `VIOLATION.APPEAL`, 商户平台申诉通知.
    ///
    /// Behind the feature `merchant-risk`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml>
    #[cfg(feature = "merchant-risk")]
    ViolationAppeal(Box<ViolationAppealResource>),
    /// `VIOLATION.INTERCEPT`, 商户平台拦截通知.
    ///
    /// Behind the feature `merchant-risk`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml>
    #[cfg(feature = "merchant-risk")]
    ViolationIntercept(Box<ViolationInterceptResource>),
    /// `VIOLATION.PUNISH`, 商户平台处罚通知.
    ///
    /// Behind the feature `merchant-risk`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml>
    #[cfg(feature = "merchant-risk")]
    ViolationPunish(Box<ViolationPunishResource>),
    /// `WEBIZPAY.AUTHORIZED`, 关系授权完成通知.
    ///
    /// Its resource is not described.
    ///
    /// Behind the feature `webizpay`.
    #[cfg(feature = "webizpay")]
    WebizpayAuthorized(serde_json::Value),
    /// `WEBIZPAY.PAYMENTREFUNDSUCCESS`, 企业支付额度卡退款成功后通知.
    ///
    /// Its resource is not described.
    ///
    /// Behind the feature `webizpay`.
    #[cfg(feature = "webizpay")]
    WebizpayPaymentrefundsuccess(serde_json::Value),
    /// `WEBIZPAY.PAYMENTSUCCESS`, 企业支付额度卡支付成功后通知.
    ///
    /// Its resource is not described.
    ///
    /// Behind the feature `webizpay`.
    #[cfg(feature = "webizpay")]
    WebizpayPaymentsuccess(serde_json::Value),
    /// `WEBIZPAY.QUOTACARDEXPIRED`, 企业支付额度卡失效后通知.
    ///
    /// Its resource is not described.
    ///
    /// Behind the feature `webizpay`.
    #[cfg(feature = "webizpay")]
    WebizpayQuotacardexpired(serde_json::Value),
    /// `WEBIZPAY.REVOKED`, 关系解除授权后通知.
    ///
    /// Its resource is not described.
    ///
    /// Behind the feature `webizpay`.
    #[cfg(feature = "webizpay")]
    WebizpayRevoked(serde_json::Value),
    /// An event type that is not known here, or whose feature is not compiled.
    Other {
        /// As [`Event::type_of`] says.
        event_type: String,
        /// The decrypted resource.
        resource: serde_json::Value,
    },
}

impl Event {
    /// The event types that are known, every spelling of them, whatever is compiled.
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
        "MCHTRANSFER.AUTHORIZATION.CLOSED",
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
        "SECURITY_ECHO.SUCCESS",
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

    /// Reads an opened notification.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`](weixinpay_core::ErrorKind::Decode) if the resource is not of the described type. Then nothing is
    /// lost: answer an error, and it is sent again.
    pub fn read(notification: &Notification) -> Result<Self, Error> {
        Ok(match Self::type_of(notification) {
            #[cfg(feature = "global")]
            "APPLYMENT_STATE.APPROVED" => Self::ApplymentStateApproved(notification.resource()?),
            #[cfg(feature = "transfer")]
            "BUDGET.CLOSED" => Self::BudgetClosed(notification.resource()?),
            #[cfg(feature = "transfer")]
            "BUDGET.FINISHED" => Self::BudgetFinished(notification.resource()?),
            #[cfg(feature = "transfer")]
            "BUDGET.LOCKED" => Self::BudgetLocked(notification.resource()?),
            #[cfg(any(feature = "complaints", feature = "global"))]
            "COMPLAINT.CREATE" => Self::ComplaintCreate(notification.resource()?),
            #[cfg(any(feature = "complaints", feature = "global"))]
            "COMPLAINT.STATE_CHANGE" => Self::ComplaintStateChange(notification.resource()?),
            #[cfg(feature = "marketing")]
            "COUPON.SEND" => Self::CouponSend(notification.resource()?),
            #[cfg(feature = "marketing")]
            "COUPON.USE" => Self::CouponUse(notification.resource()?),
            #[cfg(feature = "payscore")]
            "DISCOUNT_CARD.AGREEMENT_ENDED" => Self::DiscountCardAgreementEnded(notification.resource()?),
            #[cfg(feature = "payscore")]
            "DISCOUNT_CARD.GET_CARD" => Self::DiscountCardGetCard(notification.resource()?),
            #[cfg(feature = "payscore")]
            "DISCOUNT_CARD.SETTLEMENT" => Self::DiscountCardSettlement(notification.resource()?),
            #[cfg(feature = "payscore")]
            "DISCOUNT_CARD.USER_ACCEPTED" => Self::DiscountCardUserAccepted(notification.resource()?),
            #[cfg(feature = "payscore")]
            "DISCOUNT_CARD.USER_PAID" => Self::DiscountCardUserPaid(notification.resource()?),
            #[cfg(feature = "ecommerce")]
            "ECOMMERCE_ENTRUST.SIGN" => Self::EcommerceEntrustSign(notification.resource()?),
            #[cfg(feature = "ecommerce")]
            "ECOMMERCE_ENTRUST.TERMINATE" => Self::EcommerceEntrustTerminate(notification.resource()?),
            #[cfg(feature = "education")]
            "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE" => Self::EduSchoolPayUserDebtStateUpdate(notification.resource()?),
            #[cfg(feature = "education")]
            "ENTRUST.RELEASE" => Self::EntrustRelease(notification.resource()?),
            #[cfg(feature = "papay")]
            "ENTRUST.SIGN" => Self::EntrustSign(notification.resource()?),
            #[cfg(feature = "education")]
            "ENTRUST.SIGNING" => Self::EntrustSigning(notification.resource()?),
            #[cfg(feature = "papay")]
            "ENTRUST.TERMINATE" => Self::EntrustTerminate(notification.resource()?),
            #[cfg(feature = "papay")]
            "ENTRUST.TERMINATE_RETENTION" => Self::EntrustTerminateRetention(notification.resource()?),
            #[cfg(feature = "devices")]
            "FACEPAY.USER_STATE_CHANGE" => Self::FacepayUserStateChange(notification.resource()?),
            #[cfg(feature = "fapiao")]
            "FAPIAO.CARD_DISCARDED" => Self::FapiaoCardDiscarded(notification.resource()?),
            #[cfg(feature = "fapiao")]
            "FAPIAO.CARD_INSERTED" => Self::FapiaoCardInserted(notification.resource()?),
            #[cfg(feature = "fapiao")]
            "FAPIAO.ISSUED" => Self::FapiaoIssued(notification.resource()?),
            #[cfg(feature = "fapiao")]
            "FAPIAO.REVERSED" => Self::FapiaoReversed(notification.resource()?),
            #[cfg(feature = "fapiao")]
            "FAPIAO.USER_APPLIED" => Self::FapiaoUserApplied(notification.resource()?),
            #[cfg(feature = "payscore")]
            "HIRE_POWER_BANK.RECEIVE_INSURANCE" => Self::HirePowerBankReceiveInsurance(notification.resource()?),
            #[cfg(feature = "papay")]
            "INSURANCE_ENTRUST.RENEW" => Self::InsuranceEntrustRenew(notification.resource()?),
            #[cfg(feature = "papay")]
            "INSURANCE_ENTRUST.SIGN" => Self::InsuranceEntrustSign(notification.resource()?),
            #[cfg(feature = "papay")]
            "INSURANCE_ENTRUST.TERMINATE" => Self::InsuranceEntrustTerminate(notification.resource()?),
            #[cfg(feature = "store")]
            "MALL_AUTH.ACTIVATE_CARD" => Self::MallAuthActivateCard(notification.resource()?),
            #[cfg(feature = "store")]
            "MALL_REFUND.SUCCESS" => Self::MallRefundSuccess(notification.resource()?),
            #[cfg(feature = "store")]
            "MALL_TRANSACTION.SUCCESS" => Self::MallTransactionSuccess(notification.resource()?),
            #[cfg(feature = "transfer")]
            "MCHTRANSFER.AUTHORIZATION.CLOSED" => Self::MchtransferAuthorizationClosed(notification.resource()?),
            #[cfg(feature = "transfer")]
            "MCHTRANSFER.AUTHORIZATION.CONFIRMED" => Self::MchtransferAuthorizationConfirmed(notification.resource()?),
            #[cfg(feature = "transfer")]
            "MCHTRANSFER.BATCH.CLOSED" => Self::MchtransferBatchClosed(notification.resource()?),
            #[cfg(feature = "transfer")]
            "MCHTRANSFER.BATCH.FINISHED" => Self::MchtransferBatchFinished(notification.resource()?),
            #[cfg(feature = "transfer")]
            "MCHTRANSFER.BILL.FINISHED" => Self::MchtransferBillFinished(notification.resource()?),
            #[cfg(feature = "transfer")]
            "MCHTRANSFER.QQWALLETBILL.FINISHED" => Self::MchtransferQqwalletbillFinished(notification.resource()?),
            #[cfg(any(feature = "ecommerce", feature = "merchant", feature = "platform-solution"))]
            "MCHWITHDRAW.CHANGE" => Self::MchwithdrawChange(notification.resource()?),
            #[cfg(feature = "marketing")]
            "MEMBERCARD.ACCEPT_CARD" => Self::MembercardAcceptCard(notification.resource()?),
            #[cfg(feature = "marketing")]
            "MEMBERCARD.ACTIVATE_CARD" => Self::MembercardActivateCard(notification.resource()?),
            #[cfg(feature = "marketing")]
            "MEMBERCARD.USERCARD_MANAGE" => Self::MembercardUsercardManage(notification.resource()?),
            #[cfg(feature = "brand")]
            "MEMBERCARDSP.USER_CARD.CREATE" => Self::MembercardspUserCardCreate(notification.resource()?),
            #[cfg(feature = "brand")]
            "MEMBERCARDSP.USER_CARD.DELETE" => Self::MembercardspUserCardDelete(notification.resource()?),
            #[cfg(feature = "global")]
            "PAPAY.SIGN" => Self::PapaySign(notification.resource()?),
            #[cfg(feature = "global")]
            "PAPAY.TERMINATE" => Self::PapayTerminate(notification.resource()?),
            #[cfg(feature = "payscore")]
            "PAYSCORE.BIND_SERVICE_ACCOUNT" => Self::PayscoreBindServiceAccount(notification.resource()?),
            #[cfg(feature = "payscore")]
            "PAYSCORE.USER_ACCEPTED" => Self::PayscoreUserAccepted(notification.resource()?),
            #[cfg(feature = "payscore")]
            "PAYSCORE.USER_CANCEL_SIGN_PLAN" => Self::PayscoreUserCancelSignPlan(notification.resource()?),
            #[cfg(feature = "payscore")]
            "PAYSCORE.USER_CLOSE_SERVICE" => Self::PayscoreUserCloseService(notification.resource()?),
            #[cfg(feature = "payscore")]
            "PAYSCORE.USER_CONFIRM" => Self::PayscoreUserConfirm(notification.resource()?),
            #[cfg(feature = "payscore")]
            "PAYSCORE.USER_OPEN_SERVICE" => Self::PayscoreUserOpenService(notification.resource()?),
            #[cfg(feature = "payscore")]
            "PAYSCORE.USER_PAID" => Self::PayscoreUserPaid(notification.resource()?),
            #[cfg(feature = "payscore")]
            "PAYSCORE.USER_SIGN_PLAN" => Self::PayscoreUserSignPlan(notification.resource()?),
            #[cfg(any(feature = "brand", feature = "ecommerce", feature = "profit-sharing"))]
            "PROFITSHARING.RETURN" | "PROFITSHARING_RETURN" => Self::ProfitsharingReturn(notification.resource()?),
            #[cfg(any(feature = "brand", feature = "ecommerce", feature = "profit-sharing"))]
            "PROFITSHARING.SUCCESS" | "PROFITSHARING" => Self::ProfitsharingSuccess(notification.resource()?),
            #[cfg(any(feature = "ecommerce", feature = "platform-solution"))]
            "RECHARGE.CLOSED" => Self::RechargeClosed(notification.resource()?),
            #[cfg(any(feature = "ecommerce", feature = "platform-solution"))]
            "RECHARGE.SUCCESS" => Self::RechargeSuccess(notification.resource()?),
            "REFUND.ABNORMAL" => Self::RefundAbnormal(notification.resource()?),
            "REFUND.CLOSED" => Self::RefundClosed(notification.resource()?),
            "REFUND.SUCCESS" => Self::RefundSuccess(notification.resource()?),
            #[cfg(feature = "payroll-card")]
            "SECURITY_ECHO.SUCCESS" => Self::SecurityEchoSuccess(notification.resource()?),
            #[cfg(feature = "ecommerce")]
            "SETTLEMENT.SUCCESS" => Self::SettlementSuccess(notification.resource()?),
            "TRANSACTION.FAIL" => Self::TransactionFail(notification.resource()?),
            #[cfg(feature = "education")]
            "TRANSACTION.INDUSTRY_FAILED" => Self::TransactionIndustryFailed(notification.resource()?),
            #[cfg(feature = "education")]
            "TRANSACTION.INDUSTRY_SUCCESS" => Self::TransactionIndustrySuccess(notification.resource()?),
            #[cfg(any(feature = "education", feature = "mobility"))]
            "TRANSACTION.PAY_BACK" => Self::TransactionPayBack(notification.resource()?),
            "TRANSACTION.SUCCESS" => Self::TransactionSuccess(notification.resource()?),
            #[cfg(feature = "mobility")]
            "VEHICLE.ENTRANCE_STATE_CHANGE" => Self::VehicleEntranceStateChange(notification.resource()?),
            #[cfg(feature = "mobility")]
            "VEHICLE.USER_STATE_CHANGE" => Self::VehicleUserStateChange(notification.resource()?),
            #[cfg(feature = "merchant-risk")]
            "VIOLATION.APPEAL" => Self::ViolationAppeal(notification.resource()?),
            #[cfg(feature = "merchant-risk")]
            "VIOLATION.INTERCEPT" => Self::ViolationIntercept(notification.resource()?),
            #[cfg(feature = "merchant-risk")]
            "VIOLATION.PUNISH" => Self::ViolationPunish(notification.resource()?),
            #[cfg(feature = "webizpay")]
            "WEBIZPAY.AUTHORIZED" => Self::WebizpayAuthorized(notification.resource()?),
            #[cfg(feature = "webizpay")]
            "WEBIZPAY.PAYMENTREFUNDSUCCESS" => Self::WebizpayPaymentrefundsuccess(notification.resource()?),
            #[cfg(feature = "webizpay")]
            "WEBIZPAY.PAYMENTSUCCESS" => Self::WebizpayPaymentsuccess(notification.resource()?),
            #[cfg(feature = "webizpay")]
            "WEBIZPAY.QUOTACARDEXPIRED" => Self::WebizpayQuotacardexpired(notification.resource()?),
            #[cfg(feature = "webizpay")]
            "WEBIZPAY.REVOKED" => Self::WebizpayRevoked(notification.resource()?),
            other => Self::Other { event_type: other.to_owned(), resource: notification.resource()? },
        })
    }

    /// The event type that a notification is of. Some arrive under the type of another: their `original_type` and their
    /// content tell, and the content has the last word.
    #[must_use]
    pub fn type_of(notification: &Notification) -> &str {
        match notification.event_type.as_str() {
            "TRANSACTION.SUCCESS" if notification.is_rather("profitsharing", "receiver", "trade_state") => {
                "PROFITSHARING.SUCCESS"
            }
            own => own,
        }
    }

    /// The event type as the official pages write it; of [`Other`](Self::Other), as [`type_of`](Self::type_of) says.
    #[must_use]
    pub fn event_type(&self) -> &str {
        match self {
            #[cfg(feature = "global")]
            Self::ApplymentStateApproved(_) => "APPLYMENT_STATE.APPROVED",
            #[cfg(feature = "transfer")]
            Self::BudgetClosed(_) => "BUDGET.CLOSED",
            #[cfg(feature = "transfer")]
            Self::BudgetFinished(_) => "BUDGET.FINISHED",
            #[cfg(feature = "transfer")]
            Self::BudgetLocked(_) => "BUDGET.LOCKED",
            #[cfg(any(feature = "complaints", feature = "global"))]
            Self::ComplaintCreate(_) => "COMPLAINT.CREATE",
            #[cfg(any(feature = "complaints", feature = "global"))]
            Self::ComplaintStateChange(_) => "COMPLAINT.STATE_CHANGE",
            #[cfg(feature = "marketing")]
            Self::CouponSend(_) => "COUPON.SEND",
            #[cfg(feature = "marketing")]
            Self::CouponUse(_) => "COUPON.USE",
            #[cfg(feature = "payscore")]
            Self::DiscountCardAgreementEnded(_) => "DISCOUNT_CARD.AGREEMENT_ENDED",
            #[cfg(feature = "payscore")]
            Self::DiscountCardGetCard(_) => "DISCOUNT_CARD.GET_CARD",
            #[cfg(feature = "payscore")]
            Self::DiscountCardSettlement(_) => "DISCOUNT_CARD.SETTLEMENT",
            #[cfg(feature = "payscore")]
            Self::DiscountCardUserAccepted(_) => "DISCOUNT_CARD.USER_ACCEPTED",
            #[cfg(feature = "payscore")]
            Self::DiscountCardUserPaid(_) => "DISCOUNT_CARD.USER_PAID",
            #[cfg(feature = "ecommerce")]
            Self::EcommerceEntrustSign(_) => "ECOMMERCE_ENTRUST.SIGN",
            #[cfg(feature = "ecommerce")]
            Self::EcommerceEntrustTerminate(_) => "ECOMMERCE_ENTRUST.TERMINATE",
            #[cfg(feature = "education")]
            Self::EduSchoolPayUserDebtStateUpdate(_) => "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE",
            #[cfg(feature = "education")]
            Self::EntrustRelease(_) => "ENTRUST.RELEASE",
            #[cfg(feature = "papay")]
            Self::EntrustSign(_) => "ENTRUST.SIGN",
            #[cfg(feature = "education")]
            Self::EntrustSigning(_) => "ENTRUST.SIGNING",
            #[cfg(feature = "papay")]
            Self::EntrustTerminate(_) => "ENTRUST.TERMINATE",
            #[cfg(feature = "papay")]
            Self::EntrustTerminateRetention(_) => "ENTRUST.TERMINATE_RETENTION",
            #[cfg(feature = "devices")]
            Self::FacepayUserStateChange(_) => "FACEPAY.USER_STATE_CHANGE",
            #[cfg(feature = "fapiao")]
            Self::FapiaoCardDiscarded(_) => "FAPIAO.CARD_DISCARDED",
            #[cfg(feature = "fapiao")]
            Self::FapiaoCardInserted(_) => "FAPIAO.CARD_INSERTED",
            #[cfg(feature = "fapiao")]
            Self::FapiaoIssued(_) => "FAPIAO.ISSUED",
            #[cfg(feature = "fapiao")]
            Self::FapiaoReversed(_) => "FAPIAO.REVERSED",
            #[cfg(feature = "fapiao")]
            Self::FapiaoUserApplied(_) => "FAPIAO.USER_APPLIED",
            #[cfg(feature = "payscore")]
            Self::HirePowerBankReceiveInsurance(_) => "HIRE_POWER_BANK.RECEIVE_INSURANCE",
            #[cfg(feature = "papay")]
            Self::InsuranceEntrustRenew(_) => "INSURANCE_ENTRUST.RENEW",
            #[cfg(feature = "papay")]
            Self::InsuranceEntrustSign(_) => "INSURANCE_ENTRUST.SIGN",
            #[cfg(feature = "papay")]
            Self::InsuranceEntrustTerminate(_) => "INSURANCE_ENTRUST.TERMINATE",
            #[cfg(feature = "store")]
            Self::MallAuthActivateCard(_) => "MALL_AUTH.ACTIVATE_CARD",
            #[cfg(feature = "store")]
            Self::MallRefundSuccess(_) => "MALL_REFUND.SUCCESS",
            #[cfg(feature = "store")]
            Self::MallTransactionSuccess(_) => "MALL_TRANSACTION.SUCCESS",
            #[cfg(feature = "transfer")]
            Self::MchtransferAuthorizationClosed(_) => "MCHTRANSFER.AUTHORIZATION.CLOSED",
            #[cfg(feature = "transfer")]
            Self::MchtransferAuthorizationConfirmed(_) => "MCHTRANSFER.AUTHORIZATION.CONFIRMED",
            #[cfg(feature = "transfer")]
            Self::MchtransferBatchClosed(_) => "MCHTRANSFER.BATCH.CLOSED",
            #[cfg(feature = "transfer")]
            Self::MchtransferBatchFinished(_) => "MCHTRANSFER.BATCH.FINISHED",
            #[cfg(feature = "transfer")]
            Self::MchtransferBillFinished(_) => "MCHTRANSFER.BILL.FINISHED",
            #[cfg(feature = "transfer")]
            Self::MchtransferQqwalletbillFinished(_) => "MCHTRANSFER.QQWALLETBILL.FINISHED",
            #[cfg(any(feature = "ecommerce", feature = "merchant", feature = "platform-solution"))]
            Self::MchwithdrawChange(_) => "MCHWITHDRAW.CHANGE",
            #[cfg(feature = "marketing")]
            Self::MembercardAcceptCard(_) => "MEMBERCARD.ACCEPT_CARD",
            #[cfg(feature = "marketing")]
            Self::MembercardActivateCard(_) => "MEMBERCARD.ACTIVATE_CARD",
            #[cfg(feature = "marketing")]
            Self::MembercardUsercardManage(_) => "MEMBERCARD.USERCARD_MANAGE",
            #[cfg(feature = "brand")]
            Self::MembercardspUserCardCreate(_) => "MEMBERCARDSP.USER_CARD.CREATE",
            #[cfg(feature = "brand")]
            Self::MembercardspUserCardDelete(_) => "MEMBERCARDSP.USER_CARD.DELETE",
            #[cfg(feature = "global")]
            Self::PapaySign(_) => "PAPAY.SIGN",
            #[cfg(feature = "global")]
            Self::PapayTerminate(_) => "PAPAY.TERMINATE",
            #[cfg(feature = "payscore")]
            Self::PayscoreBindServiceAccount(_) => "PAYSCORE.BIND_SERVICE_ACCOUNT",
            #[cfg(feature = "payscore")]
            Self::PayscoreUserAccepted(_) => "PAYSCORE.USER_ACCEPTED",
            #[cfg(feature = "payscore")]
            Self::PayscoreUserCancelSignPlan(_) => "PAYSCORE.USER_CANCEL_SIGN_PLAN",
            #[cfg(feature = "payscore")]
            Self::PayscoreUserCloseService(_) => "PAYSCORE.USER_CLOSE_SERVICE",
            #[cfg(feature = "payscore")]
            Self::PayscoreUserConfirm(_) => "PAYSCORE.USER_CONFIRM",
            #[cfg(feature = "payscore")]
            Self::PayscoreUserOpenService(_) => "PAYSCORE.USER_OPEN_SERVICE",
            #[cfg(feature = "payscore")]
            Self::PayscoreUserPaid(_) => "PAYSCORE.USER_PAID",
            #[cfg(feature = "payscore")]
            Self::PayscoreUserSignPlan(_) => "PAYSCORE.USER_SIGN_PLAN",
            #[cfg(any(feature = "brand", feature = "ecommerce", feature = "profit-sharing"))]
            Self::ProfitsharingReturn(_) => "PROFITSHARING.RETURN",
            #[cfg(any(feature = "brand", feature = "ecommerce", feature = "profit-sharing"))]
            Self::ProfitsharingSuccess(_) => "PROFITSHARING.SUCCESS",
            #[cfg(any(feature = "ecommerce", feature = "platform-solution"))]
            Self::RechargeClosed(_) => "RECHARGE.CLOSED",
            #[cfg(any(feature = "ecommerce", feature = "platform-solution"))]
            Self::RechargeSuccess(_) => "RECHARGE.SUCCESS",
            Self::RefundAbnormal(_) => "REFUND.ABNORMAL",
            Self::RefundClosed(_) => "REFUND.CLOSED",
            Self::RefundSuccess(_) => "REFUND.SUCCESS",
            #[cfg(feature = "payroll-card")]
            Self::SecurityEchoSuccess(_) => "SECURITY_ECHO.SUCCESS",
            #[cfg(feature = "ecommerce")]
            Self::SettlementSuccess(_) => "SETTLEMENT.SUCCESS",
            Self::TransactionFail(_) => "TRANSACTION.FAIL",
            #[cfg(feature = "education")]
            Self::TransactionIndustryFailed(_) => "TRANSACTION.INDUSTRY_FAILED",
            #[cfg(feature = "education")]
            Self::TransactionIndustrySuccess(_) => "TRANSACTION.INDUSTRY_SUCCESS",
            #[cfg(any(feature = "education", feature = "mobility"))]
            Self::TransactionPayBack(_) => "TRANSACTION.PAY_BACK",
            Self::TransactionSuccess(_) => "TRANSACTION.SUCCESS",
            #[cfg(feature = "mobility")]
            Self::VehicleEntranceStateChange(_) => "VEHICLE.ENTRANCE_STATE_CHANGE",
            #[cfg(feature = "mobility")]
            Self::VehicleUserStateChange(_) => "VEHICLE.USER_STATE_CHANGE",
            #[cfg(feature = "merchant-risk")]
            Self::ViolationAppeal(_) => "VIOLATION.APPEAL",
            #[cfg(feature = "merchant-risk")]
            Self::ViolationIntercept(_) => "VIOLATION.INTERCEPT",
            #[cfg(feature = "merchant-risk")]
            Self::ViolationPunish(_) => "VIOLATION.PUNISH",
            #[cfg(feature = "webizpay")]
            Self::WebizpayAuthorized(_) => "WEBIZPAY.AUTHORIZED",
            #[cfg(feature = "webizpay")]
            Self::WebizpayPaymentrefundsuccess(_) => "WEBIZPAY.PAYMENTREFUNDSUCCESS",
            #[cfg(feature = "webizpay")]
            Self::WebizpayPaymentsuccess(_) => "WEBIZPAY.PAYMENTSUCCESS",
            #[cfg(feature = "webizpay")]
            Self::WebizpayQuotacardexpired(_) => "WEBIZPAY.QUOTACARDEXPIRED",
            #[cfg(feature = "webizpay")]
            Self::WebizpayRevoked(_) => "WEBIZPAY.REVOKED",
            Self::Other { event_type, .. } => event_type,
        }
    }
}

impl SensitiveFields for Event {}

/// The `amount` of a `RefundAbnormalResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
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

fields! {
    Amount {
        0 total, 1 refund, 2 payer_total, 3 payer_refund,
    }
}

/// The `combine_payer_info` of a `TransactionSuccessResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CombinePayerInfo {
    /// 用户标识.
    pub openid: Option<String>,
}

fields! {
    CombinePayerInfo {
        0 openid,
    }
}

/// The `parking_info` of a `TransactionFailResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
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

fields! {
    ParkingInfo {
        0 parking_id, 1 plate_number, 2 plate_color, 3 start_time, 4 end_time, 5 parking_name, 6 charging_duration,
        7 device_id,
    }
}

/// The `payer` of a `TransactionFailResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Payer {
    /// 用户标识.
    pub openid: Option<String>,
    /// 用户服务商标识.
    pub sp_openid: Option<String>,
    /// 用户子标识.
    pub sub_openid: Option<String>,
}

fields! {
    Payer {
        0 openid, 1 sp_openid, 2 sub_openid,
    }
}

/// An item of `goods_detail` of a `PromotionDetail`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
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

fields! {
    PromotionDetailGoodsDetail {
        0 goods_remark, 1 quantity, 2 discount_amount, 3 goods_id, 4 unit_price,
    }
}

/// The resource of `REFUND.ABNORMAL`, 退款异常通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/refunds/chapter3_3.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
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

fields! {
    RefundAbnormalResource {
        0 mchid, 1 transaction_id, 2 out_trade_no, 3 refund_id, 4 out_refund_no, 5 refund_status, 6 success_time,
        7 user_received_account, 8 amount, 9 sp_mchid, 10 sub_mchid,
    }
}

/// The resource of `REFUND.CLOSED`, 退款关闭通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/refunds/chapter3_3.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
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

fields! {
    RefundClosedResource {
        0 mchid, 1 transaction_id, 2 out_trade_no, 3 refund_id, 4 out_refund_no, 5 refund_status, 6 success_time,
        7 user_received_account, 8 amount, 9 sp_mchid, 10 sub_mchid,
    }
}

/// The resource of `REFUND.SUCCESS`, 退款成功通知.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/refunds/chapter3_3.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
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

fields! {
    RefundSuccessResource {
        0 mchid, 1 transaction_id, 2 out_trade_no, 3 refund_id, 4 out_refund_no, 5 refund_status, 6 success_time,
        7 user_received_account, 8 amount, 9 sp_mchid, 10 sub_mchid,
    }
}

/// The `scene_info` of a `TransactionSuccessResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SceneInfo {
    /// 设备号.
    pub device_id: Option<String>,
}

fields! {
    SceneInfo {
        0 device_id,
    }
}

/// An item of `sub_orders` of a `TransactionSuccessResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
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

fields! {
    SubOrder {
        0 mchid, 1 trade_type, 2 trade_state, 3 bank_type, 4 attach, 5 amount, 6 success_time, 7 transaction_id,
        8 out_trade_no, 9 sub_mchid, 10 sub_appid, 11 sub_openid, 12 promotion_detail,
    }
}

/// The `amount` of a `SubOrder`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
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

fields! {
    SubOrderAmount {
        0 total_amount, 1 currency, 2 payer_amount, 3 payer_currency, 4 settlement_rate,
    }
}

/// The `amount` of a `TransactionFailResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
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

fields! {
    TransactionFailAmount {
        0 total, 1 discount_total, 2 payer_total, 3 currency,
    }
}

/// An item of `promotion_detail` of a `TransactionFailResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TransactionFailPromotionDetail {
    /// 券ID.
    pub promotion_id: Option<String>,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<String>,
    /// 类型.
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

fields! {
    TransactionFailPromotionDetail {
        0 promotion_id, 1 name, 2 scope, 3 type_ = "type", 4 amount, 5 activity_id, 6 wechatpay_contribute,
        7 merchant_contribute, 8 other_contribute,
    }
}

/// The resource of `TRANSACTION.FAIL`, 停车服务扣费失败通知.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/deduct-result-notify.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
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

fields! {
    TransactionFailResource {
        0 appid, 1 sp_mchid, 2 sub_appid, 3 sub_mchid, 4 out_trade_no, 5 trade_state, 6 trade_state_description,
        7 bank_type, 8 attach, 9 success_time, 10 create_time, 11 user_repaid, 12 description, 13 trade_scene, 14 payer,
        15 amount, 16 parking_info, 17 promotion_detail, 18 mchid, 19 transaction_id, 20 trade_type,
        21 trade_state_desc,
    }
}

/// The `amount` of a `TransactionSuccessResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
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

fields! {
    TransactionSuccessAmount {
        0 payer_total, 1 total, 2 currency, 3 payer_currency,
    }
}

/// An item of `promotion_detail` of a `SubOrder`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
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
    pub type_: Option<String>,
}

fields! {
    TransactionSuccessPromotionDetail {
        0 amount, 1 wechatpay_contribute, 2 coupon_id, 3 scope, 4 merchant_contribute, 5 name, 6 other_contribute,
        7 currency, 8 stock_id, 9 goods_detail, 10 type_ = "type",
    }
}

/// The resource of `TRANSACTION.SUCCESS`, 支付成功通知.
///
/// Official page: <https://pay.weixin.qq.com/docs/partner/apis/combine-payment/orders/payment-notice.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
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

fields! {
    TransactionSuccessResource {
        0 transaction_id, 1 amount, 2 mchid, 3 trade_state, 4 bank_type, 5 user_repaid, 6 trade_scene, 7 parking_info,
        8 promotion_detail, 9 success_time, 10 payer, 11 out_trade_no, 12 appid, 13 trade_state_desc, 14 trade_type,
        15 attach, 16 scene_info, 17 sub_orders, 18 combine_payer_info, 19 sp_appid, 20 sp_mchid, 21 sub_appid,
        22 sub_mchid, 23 combine_appid, 24 combine_mchid, 25 combine_out_trade_no,
    }
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
