//! `/v3`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

#[cfg(feature = "ecommerce")]
pub mod abnormal_fund_processing;
#[cfg(feature = "channel")]
pub mod aggracct_bc;
#[cfg(feature = "applyment")]
pub mod apply4sub;
#[cfg(feature = "applyment")]
pub mod apply4subject;
#[cfg(feature = "applyment")]
pub mod applyment4sub;
#[cfg(feature = "transfer")]
pub mod bank_batch_transfer;
#[cfg(feature = "transfer")]
pub mod bank_transfer;
#[cfg(feature = "bill")]
pub mod bill;
#[cfg(feature = "bill")]
pub mod billdownload;
#[cfg(feature = "brand")]
pub mod brand;
#[cfg(feature = "brand")]
pub mod brand_basic;
#[cfg(feature = "store")]
pub mod businesscircle;
#[cfg(feature = "applyment")]
pub mod capital;
#[cfg(feature = "store")]
pub mod catering;
#[cfg(feature = "certificates")]
pub mod certificates;
#[cfg(feature = "combine")]
pub mod combine_transactions;
#[cfg(feature = "merchant-risk")]
pub mod compliance;
#[cfg(feature = "papay")]
pub mod credit_repayment;
#[cfg(feature = "payscore")]
pub mod discount_card;
#[cfg(feature = "mobility")]
pub mod ebike;
#[cfg(feature = "ecommerce")]
pub mod ecommerce;
#[cfg(feature = "education")]
pub mod edu_papay;
#[cfg(feature = "education")]
pub mod edu_star;
#[cfg(feature = "education")]
pub mod eduschoolpay;
#[cfg(feature = "store")]
pub mod express;
#[cfg(feature = "devices")]
pub mod facemch;
#[cfg(feature = "transfer")]
pub mod fund_app;
#[cfg(feature = "ecommerce")]
pub mod funds_to_oversea;
#[cfg(feature = "global")]
pub mod global;
#[cfg(feature = "store")]
pub mod goldplan;
#[cfg(feature = "government")]
pub mod gov;
#[cfg(feature = "payscore")]
pub mod hire_power_bank;
#[cfg(feature = "marketing")]
pub mod industry_coupon;
#[cfg(feature = "marketing")]
pub mod industry_rebate;
#[cfg(feature = "insurance")]
pub mod inspolicymgr;
#[cfg(feature = "devices")]
pub mod iotmanage;
#[cfg(feature = "marketing")]
pub mod lovefeast;
#[cfg(feature = "marketing")]
pub mod marketing;
#[cfg(feature = "merchant-risk")]
pub mod mch_manage;
#[cfg(feature = "ecommerce")]
pub mod mch_operate;
#[cfg(feature = "merchant-risk")]
pub mod mch_operation_manage;
#[cfg(feature = "applyment")]
pub mod mchalterapply;
#[cfg(feature = "insurance")]
pub mod med_ins;
#[cfg(feature = "merchant")]
pub mod merchant;
#[cfg(feature = "merchant-risk")]
pub mod merchant_risk_manage;
#[cfg(feature = "complaints")]
pub mod merchant_service;
#[cfg(feature = "applyment")]
pub mod merchant_settlement;
#[cfg(feature = "brand")]
pub mod merchant_store;
#[cfg(feature = "merchant")]
pub mod merchantfund;
#[cfg(feature = "marketing")]
pub mod multiuse;
#[cfg(feature = "fapiao")]
pub mod new_tax_control_fapiao;
#[cfg(feature = "devices")]
pub mod offlineface;
#[cfg(feature = "devices")]
pub mod offlinefacemch;
#[cfg(feature = "devices")]
pub mod palmservice;
#[cfg(feature = "papay")]
pub mod papay;
#[cfg(feature = "mobility")]
pub mod parking;
#[cfg(feature = "papay")]
pub mod partner_papay;
#[cfg(feature = "payroll-card")]
pub mod partner_transfer;
#[cfg(feature = "papay")]
pub mod password_exempt_contract;
#[cfg(feature = "payment")]
pub mod pay;
#[cfg(feature = "devices")]
pub mod pay_devices;
#[cfg(feature = "payroll-card")]
pub mod payroll_card;
#[cfg(feature = "payscore")]
pub mod payscore;
#[cfg(feature = "platform-solution")]
pub mod platsolution;
#[cfg(feature = "profit-sharing")]
pub mod profitsharing;
#[cfg(feature = "mobility")]
pub mod qrcode;
#[cfg(feature = "applyment")]
pub mod rate_activity;
#[cfg(feature = "merchant-risk")]
pub mod realname;
#[cfg(feature = "ecommerce")]
pub mod recharge;
#[cfg(feature = "refund")]
pub mod refund;
#[cfg(feature = "papay")]
pub mod repayment;
#[cfg(feature = "payroll-card")]
pub mod security;
#[cfg(feature = "store")]
pub mod smartguide;
#[cfg(feature = "fapiao")]
pub mod taxi_invoice;
#[cfg(feature = "merchant-risk")]
pub mod transaction_block;
#[cfg(feature = "transfer")]
pub mod transfer;
#[cfg(feature = "transfer")]
pub mod transfer_detail;
#[cfg(feature = "transfer")]
pub mod transferdownload;
#[cfg(feature = "mobility")]
pub mod vehicle;
#[cfg(feature = "webizpay")]
pub mod webizpay;

/// The path `/v3`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(#[allow(dead_code, reason = "without any feature it leads nowhere")] pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// The beginning of the chain.
    pub fn new(dispatch: &'a dyn Dispatch) -> Self {
        Self(Route::new(dispatch, "/v3"))
    }

    /// On to `/v3/abnormal-fund-processing`.
    #[cfg(feature = "ecommerce")]
    pub fn abnormal_fund_processing(self) -> abnormal_fund_processing::Path<'a> {
        abnormal_fund_processing::Path(self.0.segment("abnormal-fund-processing"))
    }

    /// On to `/v3/aggracct-bc`.
    #[cfg(feature = "channel")]
    pub fn aggracct_bc(self) -> aggracct_bc::Path<'a> {
        aggracct_bc::Path(self.0.segment("aggracct-bc"))
    }

    /// On to `/v3/apply4sub`.
    #[cfg(feature = "applyment")]
    pub fn apply4sub(self) -> apply4sub::Path<'a> {
        apply4sub::Path(self.0.segment("apply4sub"))
    }

    /// On to `/v3/apply4subject`.
    #[cfg(feature = "applyment")]
    pub fn apply4subject(self) -> apply4subject::Path<'a> {
        apply4subject::Path(self.0.segment("apply4subject"))
    }

    /// On to `/v3/applyment4sub`.
    #[cfg(feature = "applyment")]
    pub fn applyment4sub(self) -> applyment4sub::Path<'a> {
        applyment4sub::Path(self.0.segment("applyment4sub"))
    }

    /// On to `/v3/bank-batch-transfer`.
    #[cfg(feature = "transfer")]
    pub fn bank_batch_transfer(self) -> bank_batch_transfer::Path<'a> {
        bank_batch_transfer::Path(self.0.segment("bank-batch-transfer"))
    }

    /// On to `/v3/bank-transfer`.
    #[cfg(feature = "transfer")]
    pub fn bank_transfer(self) -> bank_transfer::Path<'a> {
        bank_transfer::Path(self.0.segment("bank-transfer"))
    }

    /// On to `/v3/bill`.
    #[cfg(feature = "bill")]
    pub fn bill(self) -> bill::Path<'a> {
        bill::Path(self.0.segment("bill"))
    }

    /// On to `/v3/billdownload`.
    #[cfg(feature = "bill")]
    pub fn billdownload(self) -> billdownload::Path<'a> {
        billdownload::Path(self.0.segment("billdownload"))
    }

    /// On to `/v3/brand`.
    #[cfg(feature = "brand")]
    pub fn brand(self) -> brand::Path<'a> {
        brand::Path(self.0.segment("brand"))
    }

    /// On to `/v3/brand-basic`.
    #[cfg(feature = "brand")]
    pub fn brand_basic(self) -> brand_basic::Path<'a> {
        brand_basic::Path(self.0.segment("brand-basic"))
    }

    /// On to `/v3/businesscircle`.
    #[cfg(feature = "store")]
    pub fn businesscircle(self) -> businesscircle::Path<'a> {
        businesscircle::Path(self.0.segment("businesscircle"))
    }

    /// On to `/v3/capital`.
    #[cfg(feature = "applyment")]
    pub fn capital(self) -> capital::Path<'a> {
        capital::Path(self.0.segment("capital"))
    }

    /// On to `/v3/catering`.
    #[cfg(feature = "store")]
    pub fn catering(self) -> catering::Path<'a> {
        catering::Path(self.0.segment("catering"))
    }

    /// On to `/v3/certificates`.
    #[cfg(feature = "certificates")]
    pub fn certificates(self) -> certificates::Path<'a> {
        certificates::Path(self.0.segment("certificates"))
    }

    /// On to `/v3/combine-transactions`.
    #[cfg(feature = "combine")]
    pub fn combine_transactions(self) -> combine_transactions::Path<'a> {
        combine_transactions::Path(self.0.segment("combine-transactions"))
    }

    /// On to `/v3/compliance`.
    #[cfg(feature = "merchant-risk")]
    pub fn compliance(self) -> compliance::Path<'a> {
        compliance::Path(self.0.segment("compliance"))
    }

    /// On to `/v3/credit-repayment`.
    #[cfg(feature = "papay")]
    pub fn credit_repayment(self) -> credit_repayment::Path<'a> {
        credit_repayment::Path(self.0.segment("credit-repayment"))
    }

    /// On to `/v3/discount-card`.
    #[cfg(feature = "payscore")]
    pub fn discount_card(self) -> discount_card::Path<'a> {
        discount_card::Path(self.0.segment("discount-card"))
    }

    /// On to `/v3/ebike`.
    #[cfg(feature = "mobility")]
    pub fn ebike(self) -> ebike::Path<'a> {
        ebike::Path(self.0.segment("ebike"))
    }

    /// On to `/v3/ecommerce`.
    #[cfg(feature = "ecommerce")]
    pub fn ecommerce(self) -> ecommerce::Path<'a> {
        ecommerce::Path(self.0.segment("ecommerce"))
    }

    /// On to `/v3/edu-papay`.
    #[cfg(feature = "education")]
    pub fn edu_papay(self) -> edu_papay::Path<'a> {
        edu_papay::Path(self.0.segment("edu-papay"))
    }

    /// On to `/v3/edu-star`.
    #[cfg(feature = "education")]
    pub fn edu_star(self) -> edu_star::Path<'a> {
        edu_star::Path(self.0.segment("edu-star"))
    }

    /// On to `/v3/eduschoolpay`.
    #[cfg(feature = "education")]
    pub fn eduschoolpay(self) -> eduschoolpay::Path<'a> {
        eduschoolpay::Path(self.0.segment("eduschoolpay"))
    }

    /// On to `/v3/express`.
    #[cfg(feature = "store")]
    pub fn express(self) -> express::Path<'a> {
        express::Path(self.0.segment("express"))
    }

    /// On to `/v3/facemch`.
    #[cfg(feature = "devices")]
    pub fn facemch(self) -> facemch::Path<'a> {
        facemch::Path(self.0.segment("facemch"))
    }

    /// On to `/v3/fund-app`.
    #[cfg(feature = "transfer")]
    pub fn fund_app(self) -> fund_app::Path<'a> {
        fund_app::Path(self.0.segment("fund-app"))
    }

    /// On to `/v3/funds-to-oversea`.
    #[cfg(feature = "ecommerce")]
    pub fn funds_to_oversea(self) -> funds_to_oversea::Path<'a> {
        funds_to_oversea::Path(self.0.segment("funds-to-oversea"))
    }

    /// On to `/v3/global`.
    #[cfg(feature = "global")]
    pub fn global(self) -> global::Path<'a> {
        global::Path(self.0.segment("global"))
    }

    /// On to `/v3/goldplan`.
    #[cfg(feature = "store")]
    pub fn goldplan(self) -> goldplan::Path<'a> {
        goldplan::Path(self.0.segment("goldplan"))
    }

    /// On to `/v3/gov`.
    #[cfg(feature = "government")]
    pub fn gov(self) -> gov::Path<'a> {
        gov::Path(self.0.segment("gov"))
    }

    /// On to `/v3/hire-power-bank`.
    #[cfg(feature = "payscore")]
    pub fn hire_power_bank(self) -> hire_power_bank::Path<'a> {
        hire_power_bank::Path(self.0.segment("hire-power-bank"))
    }

    /// On to `/v3/industry-coupon`.
    #[cfg(feature = "marketing")]
    pub fn industry_coupon(self) -> industry_coupon::Path<'a> {
        industry_coupon::Path(self.0.segment("industry-coupon"))
    }

    /// On to `/v3/industry-rebate`.
    #[cfg(feature = "marketing")]
    pub fn industry_rebate(self) -> industry_rebate::Path<'a> {
        industry_rebate::Path(self.0.segment("industry-rebate"))
    }

    /// On to `/v3/inspolicymgr`.
    #[cfg(feature = "insurance")]
    pub fn inspolicymgr(self) -> inspolicymgr::Path<'a> {
        inspolicymgr::Path(self.0.segment("inspolicymgr"))
    }

    /// On to `/v3/iotmanage`.
    #[cfg(feature = "devices")]
    pub fn iotmanage(self) -> iotmanage::Path<'a> {
        iotmanage::Path(self.0.segment("iotmanage"))
    }

    /// On to `/v3/lovefeast`.
    #[cfg(feature = "marketing")]
    pub fn lovefeast(self) -> lovefeast::Path<'a> {
        lovefeast::Path(self.0.segment("lovefeast"))
    }

    /// On to `/v3/marketing`.
    #[cfg(feature = "marketing")]
    pub fn marketing(self) -> marketing::Path<'a> {
        marketing::Path(self.0.segment("marketing"))
    }

    /// On to `/v3/mch-manage`.
    #[cfg(feature = "merchant-risk")]
    pub fn mch_manage(self) -> mch_manage::Path<'a> {
        mch_manage::Path(self.0.segment("mch-manage"))
    }

    /// On to `/v3/mch-operation-manage`.
    #[cfg(feature = "merchant-risk")]
    pub fn mch_operation_manage(self) -> mch_operation_manage::Path<'a> {
        mch_operation_manage::Path(self.0.segment("mch-operation-manage"))
    }

    /// On to `/v3/mch_operate`.
    #[cfg(feature = "ecommerce")]
    pub fn mch_operate(self) -> mch_operate::Path<'a> {
        mch_operate::Path(self.0.segment("mch_operate"))
    }

    /// On to `/v3/mchalterapply`.
    #[cfg(feature = "applyment")]
    pub fn mchalterapply(self) -> mchalterapply::Path<'a> {
        mchalterapply::Path(self.0.segment("mchalterapply"))
    }

    /// On to `/v3/med-ins`.
    #[cfg(feature = "insurance")]
    pub fn med_ins(self) -> med_ins::Path<'a> {
        med_ins::Path(self.0.segment("med-ins"))
    }

    /// On to `/v3/merchant`.
    #[cfg(feature = "merchant")]
    pub fn merchant(self) -> merchant::Path<'a> {
        merchant::Path(self.0.segment("merchant"))
    }

    /// On to `/v3/merchant-risk-manage`.
    #[cfg(feature = "merchant-risk")]
    pub fn merchant_risk_manage(self) -> merchant_risk_manage::Path<'a> {
        merchant_risk_manage::Path(self.0.segment("merchant-risk-manage"))
    }

    /// On to `/v3/merchant-service`.
    #[cfg(feature = "complaints")]
    pub fn merchant_service(self) -> merchant_service::Path<'a> {
        merchant_service::Path(self.0.segment("merchant-service"))
    }

    /// On to `/v3/merchant-settlement`.
    #[cfg(feature = "applyment")]
    pub fn merchant_settlement(self) -> merchant_settlement::Path<'a> {
        merchant_settlement::Path(self.0.segment("merchant-settlement"))
    }

    /// On to `/v3/merchant-store`.
    #[cfg(feature = "brand")]
    pub fn merchant_store(self) -> merchant_store::Path<'a> {
        merchant_store::Path(self.0.segment("merchant-store"))
    }

    /// On to `/v3/merchantfund`.
    #[cfg(feature = "merchant")]
    pub fn merchantfund(self) -> merchantfund::Path<'a> {
        merchantfund::Path(self.0.segment("merchantfund"))
    }

    /// On to `/v3/multiuse`.
    #[cfg(feature = "marketing")]
    pub fn multiuse(self) -> multiuse::Path<'a> {
        multiuse::Path(self.0.segment("multiuse"))
    }

    /// On to `/v3/new-tax-control-fapiao`.
    #[cfg(feature = "fapiao")]
    pub fn new_tax_control_fapiao(self) -> new_tax_control_fapiao::Path<'a> {
        new_tax_control_fapiao::Path(self.0.segment("new-tax-control-fapiao"))
    }

    /// On to `/v3/offlineface`.
    #[cfg(feature = "devices")]
    pub fn offlineface(self) -> offlineface::Path<'a> {
        offlineface::Path(self.0.segment("offlineface"))
    }

    /// On to `/v3/offlinefacemch`.
    #[cfg(feature = "devices")]
    pub fn offlinefacemch(self) -> offlinefacemch::Path<'a> {
        offlinefacemch::Path(self.0.segment("offlinefacemch"))
    }

    /// On to `/v3/palmservice`.
    #[cfg(feature = "devices")]
    pub fn palmservice(self) -> palmservice::Path<'a> {
        palmservice::Path(self.0.segment("palmservice"))
    }

    /// On to `/v3/papay`.
    #[cfg(feature = "papay")]
    pub fn papay(self) -> papay::Path<'a> {
        papay::Path(self.0.segment("papay"))
    }

    /// On to `/v3/parking`.
    #[cfg(feature = "mobility")]
    pub fn parking(self) -> parking::Path<'a> {
        parking::Path(self.0.segment("parking"))
    }

    /// On to `/v3/partner-papay`.
    #[cfg(feature = "papay")]
    pub fn partner_papay(self) -> partner_papay::Path<'a> {
        partner_papay::Path(self.0.segment("partner-papay"))
    }

    /// On to `/v3/partner-transfer`.
    #[cfg(feature = "payroll-card")]
    pub fn partner_transfer(self) -> partner_transfer::Path<'a> {
        partner_transfer::Path(self.0.segment("partner-transfer"))
    }

    /// On to `/v3/password-exempt-contract`.
    #[cfg(feature = "papay")]
    pub fn password_exempt_contract(self) -> password_exempt_contract::Path<'a> {
        password_exempt_contract::Path(self.0.segment("password-exempt-contract"))
    }

    /// On to `/v3/pay`.
    #[cfg(feature = "payment")]
    pub fn pay(self) -> pay::Path<'a> {
        pay::Path(self.0.segment("pay"))
    }

    /// On to `/v3/pay-devices`.
    #[cfg(feature = "devices")]
    pub fn pay_devices(self) -> pay_devices::Path<'a> {
        pay_devices::Path(self.0.segment("pay-devices"))
    }

    /// On to `/v3/payroll-card`.
    #[cfg(feature = "payroll-card")]
    pub fn payroll_card(self) -> payroll_card::Path<'a> {
        payroll_card::Path(self.0.segment("payroll-card"))
    }

    /// On to `/v3/payscore`.
    #[cfg(feature = "payscore")]
    pub fn payscore(self) -> payscore::Path<'a> {
        payscore::Path(self.0.segment("payscore"))
    }

    /// On to `/v3/platsolution`.
    #[cfg(feature = "platform-solution")]
    pub fn platsolution(self) -> platsolution::Path<'a> {
        platsolution::Path(self.0.segment("platsolution"))
    }

    /// On to `/v3/profitsharing`.
    #[cfg(feature = "profit-sharing")]
    pub fn profitsharing(self) -> profitsharing::Path<'a> {
        profitsharing::Path(self.0.segment("profitsharing"))
    }

    /// On to `/v3/qrcode`.
    #[cfg(feature = "mobility")]
    pub fn qrcode(self) -> qrcode::Path<'a> {
        qrcode::Path(self.0.segment("qrcode"))
    }

    /// On to `/v3/rate-activity`.
    #[cfg(feature = "applyment")]
    pub fn rate_activity(self) -> rate_activity::Path<'a> {
        rate_activity::Path(self.0.segment("rate-activity"))
    }

    /// On to `/v3/realname`.
    #[cfg(feature = "merchant-risk")]
    pub fn realname(self) -> realname::Path<'a> {
        realname::Path(self.0.segment("realname"))
    }

    /// On to `/v3/recharge`.
    #[cfg(feature = "ecommerce")]
    pub fn recharge(self) -> recharge::Path<'a> {
        recharge::Path(self.0.segment("recharge"))
    }

    /// On to `/v3/refund`.
    #[cfg(feature = "refund")]
    pub fn refund(self) -> refund::Path<'a> {
        refund::Path(self.0.segment("refund"))
    }

    /// On to `/v3/repayment`.
    #[cfg(feature = "papay")]
    pub fn repayment(self) -> repayment::Path<'a> {
        repayment::Path(self.0.segment("repayment"))
    }

    /// On to `/v3/security`.
    #[cfg(feature = "payroll-card")]
    pub fn security(self) -> security::Path<'a> {
        security::Path(self.0.segment("security"))
    }

    /// On to `/v3/smartguide`.
    #[cfg(feature = "store")]
    pub fn smartguide(self) -> smartguide::Path<'a> {
        smartguide::Path(self.0.segment("smartguide"))
    }

    /// On to `/v3/taxi-invoice`.
    #[cfg(feature = "fapiao")]
    pub fn taxi_invoice(self) -> taxi_invoice::Path<'a> {
        taxi_invoice::Path(self.0.segment("taxi-invoice"))
    }

    /// On to `/v3/transaction-block`.
    #[cfg(feature = "merchant-risk")]
    pub fn transaction_block(self) -> transaction_block::Path<'a> {
        transaction_block::Path(self.0.segment("transaction-block"))
    }

    /// On to `/v3/transfer`.
    #[cfg(feature = "transfer")]
    pub fn transfer(self) -> transfer::Path<'a> {
        transfer::Path(self.0.segment("transfer"))
    }

    /// On to `/v3/transfer-detail`.
    #[cfg(feature = "transfer")]
    pub fn transfer_detail(self) -> transfer_detail::Path<'a> {
        transfer_detail::Path(self.0.segment("transfer-detail"))
    }

    /// On to `/v3/transferdownload`.
    #[cfg(feature = "transfer")]
    pub fn transferdownload(self) -> transferdownload::Path<'a> {
        transferdownload::Path(self.0.segment("transferdownload"))
    }

    /// On to `/v3/vehicle`.
    #[cfg(feature = "mobility")]
    pub fn vehicle(self) -> vehicle::Path<'a> {
        vehicle::Path(self.0.segment("vehicle"))
    }

    /// On to `/v3/webizpay`.
    #[cfg(feature = "webizpay")]
    pub fn webizpay(self) -> webizpay::Path<'a> {
        webizpay::Path(self.0.segment("webizpay"))
    }
}
