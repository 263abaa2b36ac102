//! Every sample of the reference, to be compiled and run.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

#![allow(deprecated, unused_variables, reason = "a sample shows a call, and not what is done with its answer")]
#![allow(non_snake_case, reason = "a function is named by its modules: return__post")]

use std::error::Error;
use std::pin::Pin;

use weixinpay::Client;

pub(crate) type Run = for<'a> fn(&'a Client) -> Pin<Box<dyn Future<Output = Result<(), Box<dyn Error>>> + 'a>>;

mod abnormal_fund_processing {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/abnormal-fund-processing.rs");
}

mod aggracct_bc {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/aggracct-bc.rs");
}

mod apply4sub {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/apply4sub.rs");
}

mod apply4subject {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/apply4subject.rs");
}

mod applyment4sub {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/applyment4sub.rs");
}

mod bank_batch_transfer {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/bank-batch-transfer.rs");
}

mod bank_transfer {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/bank-transfer.rs");
}

mod bill {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/bill.rs");
}

mod billdownload {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/billdownload.rs");
}

mod brand {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/brand.rs");
}

mod brand_basic {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/brand-basic.rs");
}

mod businesscircle {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/businesscircle.rs");
}

mod capital {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/capital.rs");
}

mod catering {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/catering.rs");
}

mod certificates {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/certificates.rs");
}

mod combine_transactions {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/combine-transactions.rs");
}

mod compliance {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/compliance.rs");
}

mod credit_repayment {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/credit-repayment.rs");
}

mod discount_card {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/discount-card.rs");
}

mod ebike {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/ebike.rs");
}

mod ecommerce {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/ecommerce.rs");
}

mod edu_papay {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/edu-papay.rs");
}

mod edu_star {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/edu-star.rs");
}

mod eduschoolpay {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/eduschoolpay.rs");
}

mod express {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/express.rs");
}

mod facemch {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/facemch.rs");
}

mod fund_app {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/fund-app.rs");
}

mod funds_to_oversea {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/funds-to-oversea.rs");
}

mod global {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/global.rs");
}

mod global_v3 {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/global-v3.rs");
}

mod goldplan {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/goldplan.rs");
}

mod gov {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/gov.rs");
}

mod hire_power_bank {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/hire-power-bank.rs");
}

mod hk {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/hk.rs");
}

mod industry_coupon {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/industry-coupon.rs");
}

mod industry_rebate {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/industry-rebate.rs");
}

mod inspolicymgr {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/inspolicymgr.rs");
}

mod iotmanage {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/iotmanage.rs");
}

mod lovefeast {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/lovefeast.rs");
}

mod marketing {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/marketing.rs");
}

mod mch_manage {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/mch-manage.rs");
}

mod mch_operation_manage {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/mch-operation-manage.rs");
}

mod mch_operate {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/mch_operate.rs");
}

mod mchalterapply {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/mchalterapply.rs");
}

mod med_ins {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/med-ins.rs");
}

mod merchant {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/merchant.rs");
}

mod merchant_risk_manage {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/merchant-risk-manage.rs");
}

mod merchant_service {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/merchant-service.rs");
}

mod merchant_settlement {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/merchant-settlement.rs");
}

mod merchant_store {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/merchant-store.rs");
}

mod merchantfund {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/merchantfund.rs");
}

mod multiuse {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/multiuse.rs");
}

mod new_tax_control_fapiao {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/new-tax-control-fapiao.rs");
}

mod offlineface {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/offlineface.rs");
}

mod offlinefacemch {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/offlinefacemch.rs");
}

mod palmservice {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/palmservice.rs");
}

mod papay {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/papay.rs");
}

mod parking {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/parking.rs");
}

mod partner_papay {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/partner-papay.rs");
}

mod partner_transfer {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/partner-transfer.rs");
}

mod password_exempt_contract {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/password-exempt-contract.rs");
}

mod pay {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/pay.rs");
}

mod pay_devices {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/pay-devices.rs");
}

mod payroll_card {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/payroll-card.rs");
}

mod payscore {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/payscore.rs");
}

mod platsolution {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/platsolution.rs");
}

mod profitsharing {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/profitsharing.rs");
}

mod qrcode {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/qrcode.rs");
}

mod rate_activity {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/rate-activity.rs");
}

mod realname {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/realname.rs");
}

mod recharge {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/recharge.rs");
}

mod refund {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/refund.rs");
}

mod repayment {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/repayment.rs");
}

mod security {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/security.rs");
}

mod smartguide {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/smartguide.rs");
}

mod taxi_invoice {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/taxi-invoice.rs");
}

mod transaction_block {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/transaction-block.rs");
}

mod transfer {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/transfer.rs");
}

mod transfer_detail {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/transfer-detail.rs");
}

mod transferdownload {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/transferdownload.rs");
}

mod vehicle {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/vehicle.rs");
}

mod webizpay {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/webizpay.rs");
}

#[allow(dead_code, reason = "nothing is printed here")]
mod webhooks {
    use std::error::Error;

    use weixinpay::Client;

    include!("../../../catalog/src/generated/samples/webhooks.rs");
}

pub(crate) static ALL: &[(&str, &str, Run)] = &[
    ("POST", "/global/v3/customs/orders", |client| Box::pin(global_v3::global_v3_customs_orders_post(client))),
    ("GET", "/global/v3/customs/orders", |client| Box::pin(global_v3::global_v3_customs_orders_get(client))),
    ("PATCH", "/global/v3/customs/orders", |client| Box::pin(global_v3::global_v3_customs_orders_patch(client))),
    ("POST", "/global/v3/customs/redeclare", |client| Box::pin(global_v3::global_v3_customs_redeclare_post(client))),
    ("POST", "/global/v3/customs/verify-certificate", |client| {
        Box::pin(global_v3::global_v3_customs_verify_certificate_post(client))
    }),
    ("GET", "/hk/v3/certificates", |client| Box::pin(hk::hk_v3_certificates_get(client))),
    ("POST", "/hk/v3/merchants", |client| Box::pin(hk::hk_v3_merchants_post(client))),
    ("PUT", "/hk/v3/merchants", |client| Box::pin(hk::hk_v3_merchants_put(client))),
    ("GET", "/hk/v3/merchants/{sub_mchid}", |client| Box::pin(hk::hk_v3_merchants_sub_mchid_get(client))),
    ("POST", "/hk/v3/refunds", |client| Box::pin(hk::hk_v3_refunds_post(client))),
    ("GET", "/hk/v3/refunds", |client| Box::pin(hk::hk_v3_refunds_get(client))),
    ("GET", "/hk/v3/refunds/id/{refund_id}", |client| Box::pin(hk::hk_v3_refunds_id_refund_id_get(client))),
    ("GET", "/hk/v3/refunds/out-refund-no/{out_refund_no}", |client| {
        Box::pin(hk::hk_v3_refunds_out_refund_no_out_refund_no_get(client))
    }),
    ("GET", "/hk/v3/settle/settlements", |client| Box::pin(hk::hk_v3_settle_settlements_get(client))),
    ("GET", "/hk/v3/statements", |client| Box::pin(hk::hk_v3_statements_get(client))),
    ("POST", "/hk/v3/transactions/app", |client| Box::pin(hk::hk_v3_transactions_app_post(client))),
    ("GET", "/hk/v3/transactions/id/{transaction_id}", |client| {
        Box::pin(hk::hk_v3_transactions_id_transaction_id_get(client))
    }),
    ("POST", "/hk/v3/transactions/id/{transaction_id}/close", |client| {
        Box::pin(hk::hk_v3_transactions_id_transaction_id_close_post(client))
    }),
    ("POST", "/hk/v3/transactions/id/{transaction_id}/reverse", |client| {
        Box::pin(hk::hk_v3_transactions_id_transaction_id_reverse_post(client))
    }),
    ("POST", "/hk/v3/transactions/jsapi", |client| Box::pin(hk::hk_v3_transactions_jsapi_post(client))),
    ("POST", "/hk/v3/transactions/micropay", |client| Box::pin(hk::hk_v3_transactions_micropay_post(client))),
    ("POST", "/hk/v3/transactions/mweb", |client| Box::pin(hk::hk_v3_transactions_mweb_post(client))),
    ("POST", "/hk/v3/transactions/native", |client| Box::pin(hk::hk_v3_transactions_native_post(client))),
    ("GET", "/hk/v3/transactions/out-trade-no/{out_trade_no}", |client| {
        Box::pin(hk::hk_v3_transactions_out_trade_no_out_trade_no_get(client))
    }),
    ("POST", "/hk/v3/transactions/out-trade-no/{out_trade_no}/close", |client| {
        Box::pin(hk::hk_v3_transactions_out_trade_no_out_trade_no_close_post(client))
    }),
    ("POST", "/hk/v3/transactions/out-trade-no/{out_trade_no}/reverse", |client| {
        Box::pin(hk::hk_v3_transactions_out_trade_no_out_trade_no_reverse_post(client))
    }),
    ("GET", "/v3/abnormal-fund-processing/receipts/{receipt_id}", |client| {
        Box::pin(abnormal_fund_processing::v3_abnormal_fund_processing_receipts_receipt_id_get(client))
    }),
    ("POST", "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions", |client| {
        Box::pin(abnormal_fund_processing::v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions_post(
            client,
        ))
    }),
    (
        "GET",
        "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}",
        |client| {
            Box::pin(abnormal_fund_processing::v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions_out_instruction_no_get(client))
        },
    ),
    ("GET", "/v3/aggracct-bc/wb-channel/account/balance", |client| {
        Box::pin(aggracct_bc::v3_aggracct_bc_wb_channel_account_balance_get(client))
    }),
    ("GET", "/v3/aggracct-bc/wb-channel/account/mch_archives", |client| {
        Box::pin(aggracct_bc::v3_aggracct_bc_wb_channel_account_mch_archives_get(client))
    }),
    ("GET", "/v3/aggracct-bc/wb-channel/account/mch_media", |client| {
        Box::pin(aggracct_bc::v3_aggracct_bc_wb_channel_account_mch_media_get(client))
    }),
    ("POST", "/v3/aggracct-bc/wb-channel/bank-channel-account/rename", |client| {
        Box::pin(aggracct_bc::v3_aggracct_bc_wb_channel_bank_channel_account_rename_post(client))
    }),
    ("GET", "/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}", |client| {
        Box::pin(aggracct_bc::v3_aggracct_bc_wb_channel_bank_channel_account_rename_application_id_get(client))
    }),
    ("POST", "/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify", |client| {
        Box::pin(aggracct_bc::v3_aggracct_bc_wb_channel_control_orders_info_update_result_notify_post(client))
    }),
    ("POST", "/v3/aggracct-bc/wb-channel/control-orders/punish", |client| {
        Box::pin(aggracct_bc::v3_aggracct_bc_wb_channel_control_orders_punish_post(client))
    }),
    ("POST", "/v3/aggracct-bc/wb-channel/control-orders/recover", |client| {
        Box::pin(aggracct_bc::v3_aggracct_bc_wb_channel_control_orders_recover_post(client))
    }),
    ("GET", "/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}", |client| {
        Box::pin(aggracct_bc::v3_aggracct_bc_wb_channel_control_orders_out_request_no_get(client))
    }),
    ("POST", "/v3/aggracct-bc/wb-channel/special-reduction", |client| {
        Box::pin(aggracct_bc::v3_aggracct_bc_wb_channel_special_reduction_post(client))
    }),
    ("GET", "/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}", |client| {
        Box::pin(aggracct_bc::v3_aggracct_bc_wb_channel_special_reduction_out_request_no_get(client))
    }),
    ("GET", "/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}", |client| {
        Box::pin(apply4sub::v3_apply4sub_sub_merchants_sub_mchid_application_application_no_get(client))
    }),
    ("POST", "/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement", |client| {
        Box::pin(apply4sub::v3_apply4sub_sub_merchants_sub_mchid_modify_settlement_post(client))
    }),
    ("GET", "/v3/apply4sub/sub_merchants/{sub_mchid}/settlement", |client| {
        Box::pin(apply4sub::v3_apply4sub_sub_merchants_sub_mchid_settlement_get(client))
    }),
    ("POST", "/v3/apply4subject/applyment", |client| Box::pin(apply4subject::v3_apply4subject_applyment_post(client))),
    ("GET", "/v3/apply4subject/applyment", |client| Box::pin(apply4subject::v3_apply4subject_applyment_get(client))),
    ("GET", "/v3/apply4subject/applyment/merchants/{sub_mchid}/state", |client| {
        Box::pin(apply4subject::v3_apply4subject_applyment_merchants_sub_mchid_state_get(client))
    }),
    ("POST", "/v3/apply4subject/applyment/{applyment_id}/cancel", |client| {
        Box::pin(apply4subject::v3_apply4subject_applyment_applyment_id_cancel_post(client))
    }),
    ("POST", "/v3/apply4subject/applyment/{business_code}/cancel", |client| {
        Box::pin(apply4subject::v3_apply4subject_applyment_business_code_cancel_post(client))
    }),
    ("POST", "/v3/applyment4sub/applyment/", |client| Box::pin(applyment4sub::v3_applyment4sub_applyment_post(client))),
    ("GET", "/v3/applyment4sub/applyment/applyment_id/{applyment_id}", |client| {
        Box::pin(applyment4sub::v3_applyment4sub_applyment_applyment_id_applyment_id_get(client))
    }),
    ("GET", "/v3/applyment4sub/applyment/business_code/{business_code}", |client| {
        Box::pin(applyment4sub::v3_applyment4sub_applyment_business_code_business_code_get(client))
    }),
    ("POST", "/v3/bank-batch-transfer/receipt/detail-receipts", |client| {
        Box::pin(bank_batch_transfer::v3_bank_batch_transfer_receipt_detail_receipts_post(client))
    }),
    ("GET", "/v3/bank-batch-transfer/receipt/detail-receipts", |client| {
        Box::pin(bank_batch_transfer::v3_bank_batch_transfer_receipt_detail_receipts_get(client))
    }),
    ("POST", "/v3/bank-batch-transfer/receipt/summary-receipts", |client| {
        Box::pin(bank_batch_transfer::v3_bank_batch_transfer_receipt_summary_receipts_post(client))
    }),
    ("GET", "/v3/bank-batch-transfer/receipt/summary-receipts", |client| {
        Box::pin(bank_batch_transfer::v3_bank_batch_transfer_receipt_summary_receipts_get(client))
    }),
    ("POST", "/v3/bank-transfer/batches", |client| Box::pin(bank_transfer::v3_bank_transfer_batches_post(client))),
    ("GET", "/v3/bank-transfer/batches/batch-id/{batch_id}", |client| {
        Box::pin(bank_transfer::v3_bank_transfer_batches_batch_id_batch_id_get(client))
    }),
    ("GET", "/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}", |client| {
        Box::pin(bank_transfer::v3_bank_transfer_batches_batch_id_batch_id_details_detail_id_detail_id_get(client))
    }),
    ("GET", "/v3/bank-transfer/batches/out-batch-no/{out_batch_no}", |client| {
        Box::pin(bank_transfer::v3_bank_transfer_batches_out_batch_no_out_batch_no_get(client))
    }),
    ("GET", "/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}", |client| {
        Box::pin(
            bank_transfer::v3_bank_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no_get(
                client,
            ),
        )
    }),
    ("GET", "/v3/bill/fundflowbill", |client| Box::pin(bill::v3_bill_fundflowbill_get(client))),
    ("GET", "/v3/bill/sub-merchant-fundflowbill", |client| {
        Box::pin(bill::v3_bill_sub_merchant_fundflowbill_get(client))
    }),
    ("GET", "/v3/bill/tradebill", |client| Box::pin(bill::v3_bill_tradebill_get(client))),
    ("GET", "/v3/billdownload/file", |client| Box::pin(billdownload::v3_billdownload_file_get(client))),
    ("POST", "/v3/brand/applyments", |client| Box::pin(brand::v3_brand_applyments_post(client))),
    ("GET", "/v3/brand/applyments/applyment-id/{applyment_id}", |client| {
        Box::pin(brand::v3_brand_applyments_applyment_id_applyment_id_get(client))
    }),
    ("GET", "/v3/brand/applyments/business-code/{business_code}", |client| {
        Box::pin(brand::v3_brand_applyments_business_code_business_code_get(client))
    }),
    ("POST", "/v3/brand/applyments/cancel-applyment", |client| {
        Box::pin(brand::v3_brand_applyments_cancel_applyment_post(client))
    }),
    ("POST", "/v3/brand/card/card-configs", |client| Box::pin(brand::v3_brand_card_card_configs_post(client))),
    ("GET", "/v3/brand/card/card-configs", |client| Box::pin(brand::v3_brand_card_card_configs_get(client))),
    ("POST", "/v3/brand/card/card-configs/cancel-applyment", |client| {
        Box::pin(brand::v3_brand_card_card_configs_cancel_applyment_post(client))
    }),
    ("GET", "/v3/brand/card/card-configs/preview-url", |client| {
        Box::pin(brand::v3_brand_card_card_configs_preview_url_get(client))
    }),
    ("POST", "/v3/brand/card/card-configs/publish", |client| {
        Box::pin(brand::v3_brand_card_card_configs_publish_post(client))
    }),
    ("POST", "/v3/brand/card/card-links", |client| Box::pin(brand::v3_brand_card_card_links_post(client))),
    ("GET", "/v3/brand/card/card-links", |client| Box::pin(brand::v3_brand_card_card_links_get(client))),
    ("GET", "/v3/brand/card/card-links/business-code/{business_code}", |client| {
        Box::pin(brand::v3_brand_card_card_links_business_code_business_code_get(client))
    }),
    ("POST", "/v3/brand/card/card-links/cancel-applyment", |client| {
        Box::pin(brand::v3_brand_card_card_links_cancel_applyment_post(client))
    }),
    ("POST", "/v3/brand/card/card-links/unbind-card-link", |client| {
        Box::pin(brand::v3_brand_card_card_links_unbind_card_link_post(client))
    }),
    ("GET", "/v3/brand/marketing/shake-activities/activities", |client| {
        Box::pin(brand::v3_brand_marketing_shake_activities_activities_get(client))
    }),
    ("POST", "/v3/brand/partner/card-member/cards", |client| {
        Box::pin(brand::v3_brand_partner_card_member_cards_post(client))
    }),
    ("GET", "/v3/brand/partner/card-member/cards", |client| {
        Box::pin(brand::v3_brand_partner_card_member_cards_get(client))
    }),
    ("GET", "/v3/brand/partner/card-member/cards/{card_id}", |client| {
        Box::pin(brand::v3_brand_partner_card_member_cards_card_id_get(client))
    }),
    ("PATCH", "/v3/brand/partner/card-member/cards/{card_id}", |client| {
        Box::pin(brand::v3_brand_partner_card_member_cards_card_id_patch(client))
    }),
    ("DELETE", "/v3/brand/partner/card-member/cards/{card_id}", |client| {
        Box::pin(brand::v3_brand_partner_card_member_cards_card_id_delete(client))
    }),
    ("POST", "/v3/brand/partner/card-member/cards/{card_id}/invalidate", |client| {
        Box::pin(brand::v3_brand_partner_card_member_cards_card_id_invalidate_post(client))
    }),
    ("POST", "/v3/brand/partner/card-member/membership-activities", |client| {
        Box::pin(brand::v3_brand_partner_card_member_membership_activities_post(client))
    }),
    ("GET", "/v3/brand/partner/card-member/membership-activities", |client| {
        Box::pin(brand::v3_brand_partner_card_member_membership_activities_get(client))
    }),
    ("PATCH", "/v3/brand/partner/card-member/membership-activities/{activity_id}", |client| {
        Box::pin(brand::v3_brand_partner_card_member_membership_activities_activity_id_patch(client))
    }),
    ("GET", "/v3/brand/partner/card-member/membership-activities/{activity_id}", |client| {
        Box::pin(brand::v3_brand_partner_card_member_membership_activities_activity_id_get(client))
    }),
    ("POST", "/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate", |client| {
        Box::pin(brand::v3_brand_partner_card_member_membership_activities_activity_id_terminate_post(client))
    }),
    ("POST", "/v3/brand/partner/card-member/pay-view-tokens", |client| {
        Box::pin(brand::v3_brand_partner_card_member_pay_view_tokens_post(client))
    }),
    ("POST", "/v3/brand/partner/card-member/pre-auth-tokens", |client| {
        Box::pin(brand::v3_brand_partner_card_member_pre_auth_tokens_post(client))
    }),
    ("GET", "/v3/brand/partner/card-member/user-cards", |client| {
        Box::pin(brand::v3_brand_partner_card_member_user_cards_get(client))
    }),
    ("POST", "/v3/brand/partner/card-member/user-cards/import-by-openid", |client| {
        Box::pin(brand::v3_brand_partner_card_member_user_cards_import_by_openid_post(client))
    }),
    ("POST", "/v3/brand/partner/card-member/user-cards/import-by-phone", |client| {
        Box::pin(brand::v3_brand_partner_card_member_user_cards_import_by_phone_post(client))
    }),
    ("GET", "/v3/brand/partner/card-member/user-cards/{user_card_code}", |client| {
        Box::pin(brand::v3_brand_partner_card_member_user_cards_user_card_code_get(client))
    }),
    ("PATCH", "/v3/brand/partner/card-member/user-cards/{user_card_code}", |client| {
        Box::pin(brand::v3_brand_partner_card_member_user_cards_user_card_code_patch(client))
    }),
    ("POST", "/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm", |client| {
        Box::pin(brand::v3_brand_partner_card_member_user_cards_user_card_code_confirm_post(client))
    }),
    ("POST", "/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate", |client| {
        Box::pin(brand::v3_brand_partner_card_member_user_cards_user_card_code_invalidate_post(client))
    }),
    ("POST", "/v3/brand/partner/card-member/user-feeds", |client| {
        Box::pin(brand::v3_brand_partner_card_member_user_feeds_post(client))
    }),
    ("POST", "/v3/brand/partner/card-member/user-points/exchange-coupon/confirm", |client| {
        Box::pin(brand::v3_brand_partner_card_member_user_points_exchange_coupon_confirm_post(client))
    }),
    ("POST", "/v3/brand/partner/card-member/user-points/sync", |client| {
        Box::pin(brand::v3_brand_partner_card_member_user_points_sync_post(client))
    }),
    ("POST", "/v3/brand/partner/store/brandstores", |client| {
        Box::pin(brand::v3_brand_partner_store_brandstores_post(client))
    }),
    ("GET", "/v3/brand/partner/store/brandstores", |client| {
        Box::pin(brand::v3_brand_partner_store_brandstores_get(client))
    }),
    ("DELETE", "/v3/brand/partner/store/brandstores/{store_id}", |client| {
        Box::pin(brand::v3_brand_partner_store_brandstores_store_id_delete(client))
    }),
    ("PATCH", "/v3/brand/partner/store/brandstores/{store_id}", |client| {
        Box::pin(brand::v3_brand_partner_store_brandstores_store_id_patch(client))
    }),
    ("GET", "/v3/brand/partner/store/brandstores/{store_id}", |client| {
        Box::pin(brand::v3_brand_partner_store_brandstores_store_id_get(client))
    }),
    ("POST", "/v3/brand/partner/store/brandstores/{store_id}/bindrecipient", |client| {
        Box::pin(brand::v3_brand_partner_store_brandstores_store_id_bindrecipient_post(client))
    }),
    ("POST", "/v3/brand/partner/store/brandstores/{store_id}/close", |client| {
        Box::pin(brand::v3_brand_partner_store_brandstores_store_id_close_post(client))
    }),
    ("POST", "/v3/brand/partner/store/brandstores/{store_id}/resume", |client| {
        Box::pin(brand::v3_brand_partner_store_brandstores_store_id_resume_post(client))
    }),
    ("POST", "/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient", |client| {
        Box::pin(brand::v3_brand_partner_store_brandstores_store_id_unbindrecipient_post(client))
    }),
    ("GET", "/v3/brand/profitsharing/brand-configs/{brand_mchid}", |client| {
        Box::pin(brand::v3_brand_profitsharing_brand_configs_brand_mchid_get(client))
    }),
    ("POST", "/v3/brand/profitsharing/finish-order", |client| {
        Box::pin(brand::v3_brand_profitsharing_finish_order_post(client))
    }),
    ("POST", "/v3/brand/profitsharing/orders", |client| Box::pin(brand::v3_brand_profitsharing_orders_post(client))),
    ("GET", "/v3/brand/profitsharing/orders", |client| Box::pin(brand::v3_brand_profitsharing_orders_get(client))),
    ("GET", "/v3/brand/profitsharing/orders/{transaction_id}/amounts", |client| {
        Box::pin(brand::v3_brand_profitsharing_orders_transaction_id_amounts_get(client))
    }),
    ("POST", "/v3/brand/profitsharing/receivers/add", |client| {
        Box::pin(brand::v3_brand_profitsharing_receivers_add_post(client))
    }),
    ("POST", "/v3/brand/profitsharing/receivers/delete", |client| {
        Box::pin(brand::v3_brand_profitsharing_receivers_delete_post(client))
    }),
    ("POST", "/v3/brand/profitsharing/returnorders", |client| {
        Box::pin(brand::v3_brand_profitsharing_returnorders_post(client))
    }),
    ("GET", "/v3/brand/profitsharing/returnorders", |client| {
        Box::pin(brand::v3_brand_profitsharing_returnorders_get(client))
    }),
    ("GET", "/v3/brand-basic/partner/brands/{brand_id}/product-authorities", |client| {
        Box::pin(brand_basic::v3_brand_basic_partner_brands_brand_id_product_authorities_get(client))
    }),
    ("POST", "/v3/businesscircle/parkings", |client| Box::pin(businesscircle::v3_businesscircle_parkings_post(client))),
    ("POST", "/v3/businesscircle/points/notify", |client| {
        Box::pin(businesscircle::v3_businesscircle_points_notify_post(client))
    }),
    ("GET", "/v3/businesscircle/user-authorizations/{openid}", |client| {
        Box::pin(businesscircle::v3_businesscircle_user_authorizations_openid_get(client))
    }),
    ("GET", "/v3/businesscircle/users/{openid}/points/commit_status", |client| {
        Box::pin(businesscircle::v3_businesscircle_users_openid_points_commit_status_get(client))
    }),
    ("GET", "/v3/capital/capitallhh/areas/provinces", |client| {
        Box::pin(capital::v3_capital_capitallhh_areas_provinces_get(client))
    }),
    ("GET", "/v3/capital/capitallhh/areas/provinces/{province_code}/cities", |client| {
        Box::pin(capital::v3_capital_capitallhh_areas_provinces_province_code_cities_get(client))
    }),
    ("GET", "/v3/capital/capitallhh/banks/corporate-banking", |client| {
        Box::pin(capital::v3_capital_capitallhh_banks_corporate_banking_get(client))
    }),
    ("GET", "/v3/capital/capitallhh/banks/personal-banking", |client| {
        Box::pin(capital::v3_capital_capitallhh_banks_personal_banking_get(client))
    }),
    ("GET", "/v3/capital/capitallhh/banks/search-banks-by-bank-account", |client| {
        Box::pin(capital::v3_capital_capitallhh_banks_search_banks_by_bank_account_get(client))
    }),
    ("GET", "/v3/capital/capitallhh/banks/{bank_alias_code}/branches", |client| {
        Box::pin(capital::v3_capital_capitallhh_banks_bank_alias_code_branches_get(client))
    }),
    ("POST", "/v3/catering/orders/sync-status", |client| {
        Box::pin(catering::v3_catering_orders_sync_status_post(client))
    }),
    ("GET", "/v3/certificates", |client| Box::pin(certificates::v3_certificates_get(client))),
    ("POST", "/v3/combine-transactions/app", |client| {
        Box::pin(combine_transactions::v3_combine_transactions_app_post(client))
    }),
    ("POST", "/v3/combine-transactions/h5", |client| {
        Box::pin(combine_transactions::v3_combine_transactions_h5_post(client))
    }),
    ("GET", "/v3/combine-transactions/id/{combine_transaction_id}", |client| {
        Box::pin(combine_transactions::v3_combine_transactions_id_combine_transaction_id_get(client))
    }),
    ("POST", "/v3/combine-transactions/jsapi", |client| {
        Box::pin(combine_transactions::v3_combine_transactions_jsapi_post(client))
    }),
    ("POST", "/v3/combine-transactions/miniprogram", |client| {
        Box::pin(combine_transactions::v3_combine_transactions_miniprogram_post(client))
    }),
    ("POST", "/v3/combine-transactions/native", |client| {
        Box::pin(combine_transactions::v3_combine_transactions_native_post(client))
    }),
    ("GET", "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}", |client| {
        Box::pin(combine_transactions::v3_combine_transactions_out_trade_no_combine_out_trade_no_get(client))
    }),
    ("POST", "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close", |client| {
        Box::pin(combine_transactions::v3_combine_transactions_out_trade_no_combine_out_trade_no_close_post(client))
    }),
    ("POST", "/v3/compliance/inactive-merchant-identity-verification/merchants", |client| {
        Box::pin(compliance::v3_compliance_inactive_merchant_identity_verification_merchants_post(client))
    }),
    (
        "GET",
        "/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}",
        |client| {
            Box::pin(compliance::v3_compliance_inactive_merchant_identity_verification_merchants_sub_mchid_verifications_verification_id_get(client))
        },
    ),
    ("POST", "/v3/credit-repayment/partner/contracts/app-presign", |client| {
        Box::pin(credit_repayment::v3_credit_repayment_partner_contracts_app_presign_post(client))
    }),
    ("POST", "/v3/credit-repayment/partner/contracts/h5-presign", |client| {
        Box::pin(credit_repayment::v3_credit_repayment_partner_contracts_h5_presign_post(client))
    }),
    ("POST", "/v3/credit-repayment/partner/contracts/terminate", |client| {
        Box::pin(credit_repayment::v3_credit_repayment_partner_contracts_terminate_post(client))
    }),
    ("GET", "/v3/credit-repayment/partner/contracts/{out_contract_code}", |client| {
        Box::pin(credit_repayment::v3_credit_repayment_partner_contracts_out_contract_code_get(client))
    }),
    ("POST", "/v3/credit-repayment/partner/deduct-orders", |client| {
        Box::pin(credit_repayment::v3_credit_repayment_partner_deduct_orders_post(client))
    }),
    ("GET", "/v3/credit-repayment/partner/deduct-orders/{out_trade_no}", |client| {
        Box::pin(credit_repayment::v3_credit_repayment_partner_deduct_orders_out_trade_no_get(client))
    }),
    ("POST", "/v3/credit-repayment/partner/schedule-records/batch-create", |client| {
        Box::pin(credit_repayment::v3_credit_repayment_partner_schedule_records_batch_create_post(client))
    }),
    ("GET", "/v3/credit-repayment/partner/schedule-records/{out_record_id}", |client| {
        Box::pin(credit_repayment::v3_credit_repayment_partner_schedule_records_out_record_id_get(client))
    }),
    ("POST", "/v3/discount-card/cards", |client| Box::pin(discount_card::v3_discount_card_cards_post(client))),
    ("GET", "/v3/discount-card/cards/{out_card_code}", |client| {
        Box::pin(discount_card::v3_discount_card_cards_out_card_code_get(client))
    }),
    ("POST", "/v3/discount-card/cards/{out_card_code}/add-user-records", |client| {
        Box::pin(discount_card::v3_discount_card_cards_out_card_code_add_user_records_post(client))
    }),
    ("GET", "/v3/discount-card/orders/out-trade-no/{out_trade_no}", |client| {
        Box::pin(discount_card::v3_discount_card_orders_out_trade_no_out_trade_no_get(client))
    }),
    ("PATCH", "/v3/discount-card/orders/{out_order_no}", |client| {
        Box::pin(discount_card::v3_discount_card_orders_out_order_no_patch(client))
    }),
    ("GET", "/v3/discount-card/orders/{out_order_no}", |client| {
        Box::pin(discount_card::v3_discount_card_orders_out_order_no_get(client))
    }),
    ("POST", "/v3/ebike/charge/contracts/preopen", |client| {
        Box::pin(ebike::v3_ebike_charge_contracts_preopen_post(client))
    }),
    ("GET", "/v3/ebike/charge/contracts/{contract_id}", |client| {
        Box::pin(ebike::v3_ebike_charge_contracts_contract_id_get(client))
    }),
    ("POST", "/v3/ebike/charge/contracts/{contract_id}/confirm", |client| {
        Box::pin(ebike::v3_ebike_charge_contracts_contract_id_confirm_post(client))
    }),
    ("POST", "/v3/ebike/charge/transactions", |client| Box::pin(ebike::v3_ebike_charge_transactions_post(client))),
    ("GET", "/v3/ebike/charge/transactions/id/{transaction_id}", |client| {
        Box::pin(ebike::v3_ebike_charge_transactions_id_transaction_id_get(client))
    }),
    ("GET", "/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}", |client| {
        Box::pin(ebike::v3_ebike_charge_transactions_out_trade_no_out_trade_no_get(client))
    }),
    ("GET", "/v3/ebike/charge/users/{openid}/contract", |client| {
        Box::pin(ebike::v3_ebike_charge_users_openid_contract_get(client))
    }),
    ("POST", "/v3/ecommerce/account/apply-cancel-withdraw", |client| {
        Box::pin(ecommerce::v3_ecommerce_account_apply_cancel_withdraw_post(client))
    }),
    ("GET", "/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}", |client| {
        Box::pin(ecommerce::v3_ecommerce_account_apply_cancel_withdraw_applyment_id_applyment_id_get(client))
    }),
    ("POST", "/v3/ecommerce/account/apply-cancel-withdraw/confirm", |client| {
        Box::pin(ecommerce::v3_ecommerce_account_apply_cancel_withdraw_confirm_post(client))
    }),
    ("GET", "/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}", |client| {
        Box::pin(ecommerce::v3_ecommerce_account_apply_cancel_withdraw_out_request_no_out_request_no_get(client))
    }),
    ("GET", "/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}", |client| {
        Box::pin(ecommerce::v3_ecommerce_account_apply_cancel_withdraw_validate_cancel_sub_mchid_get(client))
    }),
    ("POST", "/v3/ecommerce/account/cancel-applications", |client| {
        Box::pin(ecommerce::v3_ecommerce_account_cancel_applications_post(client))
    }),
    ("POST", "/v3/ecommerce/account/cancel-applications/media", |client| {
        Box::pin(ecommerce::v3_ecommerce_account_cancel_applications_media_post(client))
    }),
    ("GET", "/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}", |client| {
        Box::pin(ecommerce::v3_ecommerce_account_cancel_applications_out_apply_no_out_apply_no_get(client))
    }),
    ("POST", "/v3/ecommerce/applyments/", |client| Box::pin(ecommerce::v3_ecommerce_applyments_post(client))),
    ("GET", "/v3/ecommerce/applyments/out-request-no/{out_request_no}", |client| {
        Box::pin(ecommerce::v3_ecommerce_applyments_out_request_no_out_request_no_get(client))
    }),
    ("POST", "/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke", |client| {
        Box::pin(ecommerce::v3_ecommerce_applyments_out_request_no_out_request_no_revoke_post(client))
    }),
    ("POST", "/v3/ecommerce/applyments/submit-account-hosting-applyment", |client| {
        Box::pin(ecommerce::v3_ecommerce_applyments_submit_account_hosting_applyment_post(client))
    }),
    ("POST", "/v3/ecommerce/applyments/submit-sign-verify-info", |client| {
        Box::pin(ecommerce::v3_ecommerce_applyments_submit_sign_verify_info_post(client))
    }),
    ("GET", "/v3/ecommerce/applyments/{applyment_id}", |client| {
        Box::pin(ecommerce::v3_ecommerce_applyments_applyment_id_get(client))
    }),
    ("POST", "/v3/ecommerce/applyments/{applyment_id}/revoke", |client| {
        Box::pin(ecommerce::v3_ecommerce_applyments_applyment_id_revoke_post(client))
    }),
    ("GET", "/v3/ecommerce/bill/fundflowbill", |client| {
        Box::pin(ecommerce::v3_ecommerce_bill_fundflowbill_get(client))
    }),
    (
        "GET",
        "/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        |client| {
            Box::pin(
                ecommerce::v3_ecommerce_combine_papay_contracts_plan_id_plan_id_out_contract_code_out_contract_code_get(
                    client,
                ),
            )
        },
    ),
    (
        "POST",
        "/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
        |client| {
            Box::pin(ecommerce::v3_ecommerce_combine_papay_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate_post(client))
        },
    ),
    ("POST", "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign", |client| {
        Box::pin(ecommerce::v3_ecommerce_combine_papay_contracts_pre_entrust_sign_post(client))
    }),
    ("POST", "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program", |client| {
        Box::pin(ecommerce::v3_ecommerce_combine_papay_contracts_pre_entrust_sign_mini_program_post(client))
    }),
    ("POST", "/v3/ecommerce/combine-papay/transactions", |client| {
        Box::pin(ecommerce::v3_ecommerce_combine_papay_transactions_post(client))
    }),
    ("GET", "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}", |client| {
        Box::pin(ecommerce::v3_ecommerce_combine_papay_transactions_combine_out_trade_no_get(client))
    }),
    ("POST", "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse", |client| {
        Box::pin(ecommerce::v3_ecommerce_combine_papay_transactions_combine_out_trade_no_reverse_post(client))
    }),
    ("GET", "/v3/ecommerce/fund/balance/{sub_mchid}", |client| {
        Box::pin(ecommerce::v3_ecommerce_fund_balance_sub_mchid_get(client))
    }),
    ("GET", "/v3/ecommerce/fund/enddaybalance/{sub_mchid}", |client| {
        Box::pin(ecommerce::v3_ecommerce_fund_enddaybalance_sub_mchid_get(client))
    }),
    ("POST", "/v3/ecommerce/fund/withdraw", |client| Box::pin(ecommerce::v3_ecommerce_fund_withdraw_post(client))),
    ("GET", "/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}", |client| {
        Box::pin(ecommerce::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get(client))
    }),
    ("GET", "/v3/ecommerce/fund/withdraw/{withdraw_id}", |client| {
        Box::pin(ecommerce::v3_ecommerce_fund_withdraw_withdraw_id_get(client))
    }),
    ("GET", "/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}", |client| {
        Box::pin(ecommerce::v3_ecommerce_individual_contracts_out_contract_code_out_contract_code_get(client))
    }),
    ("POST", "/v3/ecommerce/individual-contracts/pre-entrust-sign/app", |client| {
        Box::pin(ecommerce::v3_ecommerce_individual_contracts_pre_entrust_sign_app_post(client))
    }),
    ("POST", "/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program", |client| {
        Box::pin(ecommerce::v3_ecommerce_individual_contracts_pre_entrust_sign_mini_program_post(client))
    }),
    ("POST", "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app", |client| {
        Box::pin(ecommerce::v3_ecommerce_individual_contracts_pre_entrust_sign_with_real_name_identity_app_post(client))
    }),
    ("POST", "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program", |client| {
        Box::pin(
            ecommerce::v3_ecommerce_individual_contracts_pre_entrust_sign_with_real_name_identity_mini_program_post(
                client,
            ),
        )
    }),
    ("GET", "/v3/ecommerce/individual-contracts/{openid}", |client| {
        Box::pin(ecommerce::v3_ecommerce_individual_contracts_openid_get(client))
    }),
    ("POST", "/v3/ecommerce/mch-transfer/authorizations", |client| {
        Box::pin(ecommerce::v3_ecommerce_mch_transfer_authorizations_post(client))
    }),
    ("GET", "/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}", |client| {
        Box::pin(ecommerce::v3_ecommerce_mch_transfer_authorizations_sub_mchid_get(client))
    }),
    ("POST", "/v3/ecommerce/mch-transfer/transfer-bills", |client| {
        Box::pin(ecommerce::v3_ecommerce_mch_transfer_transfer_bills_post(client))
    }),
    ("GET", "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}", |client| {
        Box::pin(ecommerce::v3_ecommerce_mch_transfer_transfer_bills_out_bill_no_out_bill_no_get(client))
    }),
    ("POST", "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel", |client| {
        Box::pin(ecommerce::v3_ecommerce_mch_transfer_transfer_bills_out_bill_no_out_bill_no_cancel_post(client))
    }),
    ("GET", "/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}", |client| {
        Box::pin(ecommerce::v3_ecommerce_mch_transfer_transfer_bills_transfer_bill_no_transfer_bill_no_get(client))
    }),
    ("POST", "/v3/ecommerce/profitsharing/after-sales-orders", |client| {
        Box::pin(ecommerce::v3_ecommerce_profitsharing_after_sales_orders_post(client))
    }),
    ("GET", "/v3/ecommerce/profitsharing/after-sales-orders", |client| {
        Box::pin(ecommerce::v3_ecommerce_profitsharing_after_sales_orders_get(client))
    }),
    ("POST", "/v3/ecommerce/profitsharing/finish-order", |client| {
        Box::pin(ecommerce::v3_ecommerce_profitsharing_finish_order_post(client))
    }),
    ("POST", "/v3/ecommerce/profitsharing/orders", |client| {
        Box::pin(ecommerce::v3_ecommerce_profitsharing_orders_post(client))
    }),
    ("GET", "/v3/ecommerce/profitsharing/orders", |client| {
        Box::pin(ecommerce::v3_ecommerce_profitsharing_orders_get(client))
    }),
    ("GET", "/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts", |client| {
        Box::pin(ecommerce::v3_ecommerce_profitsharing_orders_transaction_id_amounts_get(client))
    }),
    ("POST", "/v3/ecommerce/profitsharing/receivers/add", |client| {
        Box::pin(ecommerce::v3_ecommerce_profitsharing_receivers_add_post(client))
    }),
    ("POST", "/v3/ecommerce/profitsharing/receivers/delete", |client| {
        Box::pin(ecommerce::v3_ecommerce_profitsharing_receivers_delete_post(client))
    }),
    ("POST", "/v3/ecommerce/profitsharing/returnorders", |client| {
        Box::pin(ecommerce::v3_ecommerce_profitsharing_returnorders_post(client))
    }),
    ("GET", "/v3/ecommerce/profitsharing/returnorders", |client| {
        Box::pin(ecommerce::v3_ecommerce_profitsharing_returnorders_get(client))
    }),
    ("POST", "/v3/ecommerce/refunds/apply", |client| Box::pin(ecommerce::v3_ecommerce_refunds_apply_post(client))),
    ("GET", "/v3/ecommerce/refunds/id/{refund_id}", |client| {
        Box::pin(ecommerce::v3_ecommerce_refunds_id_refund_id_get(client))
    }),
    ("GET", "/v3/ecommerce/refunds/out-refund-no/{out_refund_no}", |client| {
        Box::pin(ecommerce::v3_ecommerce_refunds_out_refund_no_out_refund_no_get(client))
    }),
    ("POST", "/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund", |client| {
        Box::pin(ecommerce::v3_ecommerce_refunds_refund_id_apply_abnormal_refund_post(client))
    }),
    ("POST", "/v3/ecommerce/refunds/{refund_id}/return-advance", |client| {
        Box::pin(ecommerce::v3_ecommerce_refunds_refund_id_return_advance_post(client))
    }),
    ("GET", "/v3/ecommerce/refunds/{refund_id}/return-advance", |client| {
        Box::pin(ecommerce::v3_ecommerce_refunds_refund_id_return_advance_get(client))
    }),
    ("POST", "/v3/ecommerce/subsidies/cancel", |client| {
        Box::pin(ecommerce::v3_ecommerce_subsidies_cancel_post(client))
    }),
    ("POST", "/v3/ecommerce/subsidies/create", |client| {
        Box::pin(ecommerce::v3_ecommerce_subsidies_create_post(client))
    }),
    ("POST", "/v3/ecommerce/subsidies/return", |client| {
        Box::pin(ecommerce::v3_ecommerce_subsidies_return__post(client))
    }),
    ("GET", "/v3/edu-papay/contracts/id/{contract_id}", |client| {
        Box::pin(edu_papay::v3_edu_papay_contracts_id_contract_id_get(client))
    }),
    ("POST", "/v3/edu-papay/contracts/presign", |client| {
        Box::pin(edu_papay::v3_edu_papay_contracts_presign_post(client))
    }),
    ("DELETE", "/v3/edu-papay/contracts/{contract_id}", |client| {
        Box::pin(edu_papay::v3_edu_papay_contracts_contract_id_delete(client))
    }),
    ("POST", "/v3/edu-papay/transactions", |client| Box::pin(edu_papay::v3_edu_papay_transactions_post(client))),
    ("GET", "/v3/edu-papay/transactions/id/{transaction_id}", |client| {
        Box::pin(edu_papay::v3_edu_papay_transactions_id_transaction_id_get(client))
    }),
    ("GET", "/v3/edu-papay/transactions/out-trade-no/{out_trade_no}", |client| {
        Box::pin(edu_papay::v3_edu_papay_transactions_out_trade_no_out_trade_no_get(client))
    }),
    ("GET", "/v3/edu-papay/user/{openid}/contracts", |client| {
        Box::pin(edu_papay::v3_edu_papay_user_openid_contracts_get(client))
    }),
    ("POST", "/v3/edu-papay/user-notifications/{contract_id}/send", |client| {
        Box::pin(edu_papay::v3_edu_papay_user_notifications_contract_id_send_post(client))
    }),
    ("POST", "/v3/edu-star/orders", |client| Box::pin(edu_star::v3_edu_star_orders_post(client))),
    ("GET", "/v3/edu-star/orders", |client| Box::pin(edu_star::v3_edu_star_orders_get(client))),
    ("GET", "/v3/edu-star/users/openid/{wechat_openid}", |client| {
        Box::pin(edu_star::v3_edu_star_users_openid_wechat_openid_get(client))
    }),
    ("GET", "/v3/edu-star/users/qq/{qq}", |client| Box::pin(edu_star::v3_edu_star_users_qq_qq_get(client))),
    ("POST", "/v3/eduschoolpay/contracts/presign", |client| {
        Box::pin(eduschoolpay::v3_eduschoolpay_contracts_presign_post(client))
    }),
    ("GET", "/v3/eduschoolpay/contracts/{contract_id}", |client| {
        Box::pin(eduschoolpay::v3_eduschoolpay_contracts_contract_id_get(client))
    }),
    ("POST", "/v3/eduschoolpay/contracts/{contract_id}/terminate", |client| {
        Box::pin(eduschoolpay::v3_eduschoolpay_contracts_contract_id_terminate_post(client))
    }),
    ("POST", "/v3/eduschoolpay/transactions", |client| {
        Box::pin(eduschoolpay::v3_eduschoolpay_transactions_post(client))
    }),
    ("GET", "/v3/eduschoolpay/transactions/id/{transaction_id}", |client| {
        Box::pin(eduschoolpay::v3_eduschoolpay_transactions_id_transaction_id_get(client))
    }),
    ("GET", "/v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}", |client| {
        Box::pin(eduschoolpay::v3_eduschoolpay_transactions_out_trade_no_out_trade_no_get(client))
    }),
    ("GET", "/v3/eduschoolpay/users/{openid}/contracts", |client| {
        Box::pin(eduschoolpay::v3_eduschoolpay_users_openid_contracts_get(client))
    }),
    ("GET", "/v3/eduschoolpay/users/{openid}/debt-state", |client| {
        Box::pin(eduschoolpay::v3_eduschoolpay_users_openid_debt_state_get(client))
    }),
    ("POST", "/v3/express/users/{openid}/transform", |client| {
        Box::pin(express::v3_express_users_openid_transform_post(client))
    }),
    ("GET", "/v3/facemch/users/{face_sid}", |client| Box::pin(facemch::v3_facemch_users_face_sid_get(client))),
    ("POST", "/v3/fund-app/brand-redpacket/brand-merchant-batches", |client| {
        Box::pin(fund_app::v3_fund_app_brand_redpacket_brand_merchant_batches_post(client))
    }),
    ("GET", "/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}", |client| {
        Box::pin(fund_app::v3_fund_app_brand_redpacket_brand_merchant_batches_batch_no_get(client))
    }),
    ("GET", "/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}", |client| {
        Box::pin(fund_app::v3_fund_app_brand_redpacket_brand_merchant_batches_batch_no_details_detail_no_get(client))
    }),
    ("GET", "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}", |client| {
        Box::pin(fund_app::v3_fund_app_brand_redpacket_brand_merchant_out_batches_out_batch_no_get(client))
    }),
    (
        "GET",
        "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}",
        |client| {
            Box::pin(fund_app::v3_fund_app_brand_redpacket_brand_merchant_out_batches_out_batch_no_out_details_out_detail_no_get(client))
        },
    ),
    ("POST", "/v3/fund-app/mch-transfer/elecsign/out-bill-no", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_elecsign_out_bill_no_post(client))
    }),
    ("GET", "/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_elecsign_out_bill_no_out_bill_no_get(client))
    }),
    ("POST", "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_elecsign_transfer_bill_no_post(client))
    }),
    ("GET", "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_elecsign_transfer_bill_no_transfer_bill_no_get(client))
    }),
    ("POST", "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_partner_budget_out_budget_no_electronic_receipts_post(client))
    }),
    ("GET", "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_partner_budget_out_budget_no_electronic_receipts_get(client))
    }),
    ("POST", "/v3/fund-app/mch-transfer/partner/charity-budget", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_partner_charity_budget_post(client))
    }),
    ("GET", "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_partner_charity_budget_out_budget_no_get(client))
    }),
    ("POST", "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_partner_charity_budget_out_budget_no_unlock_post(client))
    }),
    ("POST", "/v3/fund-app/mch-transfer/partner/charity-transfer-bills", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_partner_charity_transfer_bills_post(client))
    }),
    ("GET", "/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_partner_charity_transfer_bills_out_transfer_no_out_transfer_no_get(
            client,
        ))
    }),
    ("POST", "/v3/fund-app/mch-transfer/partner/electronic-receipts", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_partner_electronic_receipts_post(client))
    }),
    ("GET", "/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_partner_electronic_receipts_out_bill_no_get(client))
    }),
    ("POST", "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_partner_sub_mch_authorizations_post(client))
    }),
    ("GET", "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_partner_sub_mch_authorizations_sub_mchid_get(client))
    }),
    ("POST", "/v3/fund-app/mch-transfer/partner/transfer-bills", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_partner_transfer_bills_post(client))
    }),
    ("GET", "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_partner_transfer_bills_out_bill_no_out_bill_no_get(client))
    }),
    ("POST", "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_partner_transfer_bills_out_bill_no_out_bill_no_cancel_post(client))
    }),
    ("POST", "/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_partner_transfer_bills_pre_transfer_with_authorization_post(client))
    }),
    ("POST", "/v3/fund-app/mch-transfer/partner/transfer-bills/transfer", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_partner_transfer_bills_transfer_post(client))
    }),
    ("POST", "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_partner_user_confirm_authorizations_post(client))
    }),
    ("GET", "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_partner_user_confirm_authorizations_out_authorization_no_get(
            client,
        ))
    }),
    ("POST", "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close", |client| {
        Box::pin(
            fund_app::v3_fund_app_mch_transfer_partner_user_confirm_authorizations_out_authorization_no_close_post(
                client,
            ),
        )
    }),
    ("POST", "/v3/fund-app/mch-transfer/transfer-bills", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_transfer_bills_post(client))
    }),
    ("GET", "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_transfer_bills_out_bill_no_out_bill_no_get(client))
    }),
    ("POST", "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_transfer_bills_out_bill_no_out_bill_no_cancel_post(client))
    }),
    ("POST", "/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_transfer_bills_pre_transfer_with_authorization_post(client))
    }),
    ("POST", "/v3/fund-app/mch-transfer/transfer-bills/transfer", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_transfer_bills_transfer_post(client))
    }),
    ("GET", "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_transfer_bills_transfer_bill_no_transfer_bill_no_get(client))
    }),
    ("POST", "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_transfer_to_qq_wallet_bills_post(client))
    }),
    ("GET", "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_transfer_to_qq_wallet_bills_out_bill_no_get(client))
    }),
    ("POST", "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_transfer_to_qq_wallet_bills_out_bill_no_cancel_post(client))
    }),
    ("POST", "/v3/fund-app/mch-transfer/user-confirm-authorization", |client| {
        Box::pin(fund_app::v3_fund_app_mch_transfer_user_confirm_authorization_post(client))
    }),
    (
        "GET",
        "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}",
        |client| {
            Box::pin(fund_app::v3_fund_app_mch_transfer_user_confirm_authorization_out_authorization_no_out_authorization_no_get(client))
        },
    ),
    (
        "POST",
        "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close",
        |client| {
            Box::pin(fund_app::v3_fund_app_mch_transfer_user_confirm_authorization_out_authorization_no_out_authorization_no_close_post(client))
        },
    ),
    ("GET", "/v3/funds-to-oversea/bill-download-url", |client| {
        Box::pin(funds_to_oversea::v3_funds_to_oversea_bill_download_url_get(client))
    }),
    ("POST", "/v3/funds-to-oversea/orders", |client| {
        Box::pin(funds_to_oversea::v3_funds_to_oversea_orders_post(client))
    }),
    ("GET", "/v3/funds-to-oversea/orders/{out_order_id}", |client| {
        Box::pin(funds_to_oversea::v3_funds_to_oversea_orders_out_order_id_get(client))
    }),
    ("POST", "/v3/funds-to-oversea/return/return-orders", |client| {
        Box::pin(funds_to_oversea::v3_funds_to_oversea_return__return_orders_post(client))
    }),
    ("GET", "/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}", |client| {
        Box::pin(funds_to_oversea::v3_funds_to_oversea_return__return_orders_out_return_no_out_return_no_get(client))
    }),
    ("GET", "/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts", |client| {
        Box::pin(funds_to_oversea::v3_funds_to_oversea_transactions_transaction_id_available_abroad_amounts_get(client))
    }),
    ("GET", "/v3/global/certificates", |client| Box::pin(global::v3_global_certificates_get(client))),
    ("POST", "/v3/global/customs/orders", |client| Box::pin(global::v3_global_customs_orders_post(client))),
    ("GET", "/v3/global/customs/orders", |client| Box::pin(global::v3_global_customs_orders_get(client))),
    ("PATCH", "/v3/global/customs/orders", |client| Box::pin(global::v3_global_customs_orders_patch(client))),
    ("POST", "/v3/global/customs/redeclare", |client| Box::pin(global::v3_global_customs_redeclare_post(client))),
    ("POST", "/v3/global/customs/verify-certificate", |client| {
        Box::pin(global::v3_global_customs_verify_certificate_post(client))
    }),
    ("POST", "/v3/global/merchant/h5/permission/applications", |client| {
        Box::pin(global::v3_global_merchant_h5_permission_applications_post(client))
    }),
    ("GET", "/v3/global/merchant/h5/permission/applications/{applyment_id}", |client| {
        Box::pin(global::v3_global_merchant_h5_permission_applications_applyment_id_get(client))
    }),
    ("PATCH", "/v3/global/merchant/h5/permission/applications/{applyment_id}", |client| {
        Box::pin(global::v3_global_merchant_h5_permission_applications_applyment_id_patch(client))
    }),
    ("POST", "/v3/global/merchant/h5/permission/domain/applications", |client| {
        Box::pin(global::v3_global_merchant_h5_permission_domain_applications_post(client))
    }),
    ("GET", "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}", |client| {
        Box::pin(global::v3_global_merchant_h5_permission_domain_applications_applyment_id_get(client))
    }),
    ("PATCH", "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}", |client| {
        Box::pin(global::v3_global_merchant_h5_permission_domain_applications_applyment_id_patch(client))
    }),
    ("GET", "/v3/global/merchant/h5/permission/{sub_mchid}", |client| {
        Box::pin(global::v3_global_merchant_h5_permission_sub_mchid_get(client))
    }),
    ("POST", "/v3/global/merchant-service/complaint-notifications", |client| {
        Box::pin(global::v3_global_merchant_service_complaint_notifications_post(client))
    }),
    ("GET", "/v3/global/merchant-service/complaint-notifications", |client| {
        Box::pin(global::v3_global_merchant_service_complaint_notifications_get(client))
    }),
    ("PUT", "/v3/global/merchant-service/complaint-notifications", |client| {
        Box::pin(global::v3_global_merchant_service_complaint_notifications_put(client))
    }),
    ("DELETE", "/v3/global/merchant-service/complaint-notifications", |client| {
        Box::pin(global::v3_global_merchant_service_complaint_notifications_delete(client))
    }),
    ("GET", "/v3/global/merchant-service/complaints", |client| {
        Box::pin(global::v3_global_merchant_service_complaints_get(client))
    }),
    ("GET", "/v3/global/merchant-service/complaints/{complaint_id}", |client| {
        Box::pin(global::v3_global_merchant_service_complaints_complaint_id_get(client))
    }),
    ("POST", "/v3/global/merchant-service/complaints/{complaint_id}/complete", |client| {
        Box::pin(global::v3_global_merchant_service_complaints_complaint_id_complete_post(client))
    }),
    ("GET", "/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys", |client| {
        Box::pin(global::v3_global_merchant_service_complaints_complaint_id_negotiation_historys_get(client))
    }),
    ("POST", "/v3/global/merchant-service/complaints/{complaint_id}/response", |client| {
        Box::pin(global::v3_global_merchant_service_complaints_complaint_id_response_post(client))
    }),
    ("POST", "/v3/global/merchant-service/images/upload", |client| {
        Box::pin(global::v3_global_merchant_service_images_upload_post(client))
    }),
    ("GET", "/v3/global/merchant-service/images/{media_id}", |client| {
        Box::pin(global::v3_global_merchant_service_images_media_id_get(client))
    }),
    ("POST", "/v3/global/merchant-storage/file/upload", |client| {
        Box::pin(global::v3_global_merchant_storage_file_upload_post(client))
    }),
    ("POST", "/v3/global/merchants", |client| Box::pin(global::v3_global_merchants_post(client))),
    ("GET", "/v3/global/merchants/{sub_mchid}", |client| Box::pin(global::v3_global_merchants_sub_mchid_get(client))),
    ("PATCH", "/v3/global/merchants/{sub_mchid}", |client| {
        Box::pin(global::v3_global_merchants_sub_mchid_patch(client))
    }),
    ("POST", "/v3/global/micropay/transactions/id/{transaction_id}/reverse", |client| {
        Box::pin(global::v3_global_micropay_transactions_id_transaction_id_reverse_post(client))
    }),
    ("POST", "/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse", |client| {
        Box::pin(global::v3_global_micropay_transactions_out_trade_no_out_trade_no_reverse_post(client))
    }),
    ("POST", "/v3/global/micropay/transactions/pay", |client| {
        Box::pin(global::v3_global_micropay_transactions_pay_post(client))
    }),
    ("POST", "/v3/global/papay/contracts/app-pre-entrust-sign", |client| {
        Box::pin(global::v3_global_papay_contracts_app_pre_entrust_sign_post(client))
    }),
    ("POST", "/v3/global/papay/contracts/h5-pre-entrust-sign", |client| {
        Box::pin(global::v3_global_papay_contracts_h5_pre_entrust_sign_post(client))
    }),
    ("POST", "/v3/global/papay/contracts/jsapi-pre-entrust-sign", |client| {
        Box::pin(global::v3_global_papay_contracts_jsapi_pre_entrust_sign_post(client))
    }),
    ("POST", "/v3/global/papay/contracts/miniprogram-pre-entrust-sign", |client| {
        Box::pin(global::v3_global_papay_contracts_miniprogram_pre_entrust_sign_post(client))
    }),
    ("GET", "/v3/global/papay/contracts/out-contract-code/{out_contract_code}", |client| {
        Box::pin(global::v3_global_papay_contracts_out_contract_code_out_contract_code_get(client))
    }),
    ("POST", "/v3/global/papay/contracts/web-pre-entrust-sign", |client| {
        Box::pin(global::v3_global_papay_contracts_web_pre_entrust_sign_post(client))
    }),
    ("GET", "/v3/global/papay/contracts/{contract_id}", |client| {
        Box::pin(global::v3_global_papay_contracts_contract_id_get(client))
    }),
    ("POST", "/v3/global/papay/contracts/{contract_id}/terminate", |client| {
        Box::pin(global::v3_global_papay_contracts_contract_id_terminate_post(client))
    }),
    ("POST", "/v3/global/papay/transactions", |client| Box::pin(global::v3_global_papay_transactions_post(client))),
    ("GET", "/v3/global/papay/transactions/out-trade-no/{out_trade_no}", |client| {
        Box::pin(global::v3_global_papay_transactions_out_trade_no_out_trade_no_get(client))
    }),
    ("POST", "/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse", |client| {
        Box::pin(global::v3_global_papay_transactions_out_trade_no_out_trade_no_reverse_post(client))
    }),
    ("GET", "/v3/global/papay/transactions/{transaction_id}", |client| {
        Box::pin(global::v3_global_papay_transactions_transaction_id_get(client))
    }),
    ("GET", "/v3/global/profit-sharing/bill-download-url", |client| {
        Box::pin(global::v3_global_profit_sharing_bill_download_url_get(client))
    }),
    ("POST", "/v3/global/profit-sharing/orders", |client| {
        Box::pin(global::v3_global_profit_sharing_orders_post(client))
    }),
    ("POST", "/v3/global/profit-sharing/orders/unfreeze", |client| {
        Box::pin(global::v3_global_profit_sharing_orders_unfreeze_post(client))
    }),
    ("GET", "/v3/global/profit-sharing/orders/{out_order_no}", |client| {
        Box::pin(global::v3_global_profit_sharing_orders_out_order_no_get(client))
    }),
    ("POST", "/v3/global/profit-sharing/receivers", |client| {
        Box::pin(global::v3_global_profit_sharing_receivers_post(client))
    }),
    ("DELETE", "/v3/global/profit-sharing/receivers", |client| {
        Box::pin(global::v3_global_profit_sharing_receivers_delete(client))
    }),
    ("GET", "/v3/global/profit-sharing/receivers/{account}", |client| {
        Box::pin(global::v3_global_profit_sharing_receivers_account_get(client))
    }),
    ("GET", "/v3/global/profit-sharing/refunds/bill-download-url", |client| {
        Box::pin(global::v3_global_profit_sharing_refunds_bill_download_url_get(client))
    }),
    ("GET", "/v3/global/profit-sharing/refunds/refundable-balance", |client| {
        Box::pin(global::v3_global_profit_sharing_refunds_refundable_balance_get(client))
    }),
    ("POST", "/v3/global/profit-sharing/transactions/mark", |client| {
        Box::pin(global::v3_global_profit_sharing_transactions_mark_post(client))
    }),
    ("GET", "/v3/global/profit-sharing/transactions/{transaction_id}/amounts", |client| {
        Box::pin(global::v3_global_profit_sharing_transactions_transaction_id_amounts_get(client))
    }),
    ("GET", "/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts", |client| {
        Box::pin(global::v3_global_profit_sharing_transactions_transaction_id_refundable_amounts_get(client))
    }),
    ("GET", "/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}", |client| {
        Box::pin(global::v3_global_refund_partner_recharge_balance_sub_mchid_sub_mchid_get(client))
    }),
    ("GET", "/v3/global/refund/recharge-balance", |client| {
        Box::pin(global::v3_global_refund_recharge_balance_get(client))
    }),
    ("POST", "/v3/global/refunds", |client| Box::pin(global::v3_global_refunds_post(client))),
    ("GET", "/v3/global/refunds", |client| Box::pin(global::v3_global_refunds_get(client))),
    ("GET", "/v3/global/refunds/id/{refund_id}", |client| Box::pin(global::v3_global_refunds_id_refund_id_get(client))),
    ("GET", "/v3/global/refunds/out-refund-no/{out_refund_no}", |client| {
        Box::pin(global::v3_global_refunds_out_refund_no_out_refund_no_get(client))
    }),
    ("GET", "/v3/global/settle/settlements", |client| Box::pin(global::v3_global_settle_settlements_get(client))),
    ("GET", "/v3/global/statements", |client| Box::pin(global::v3_global_statements_get(client))),
    ("POST", "/v3/global/transactions/app", |client| Box::pin(global::v3_global_transactions_app_post(client))),
    ("GET", "/v3/global/transactions/id/{transaction_id}", |client| {
        Box::pin(global::v3_global_transactions_id_transaction_id_get(client))
    }),
    ("POST", "/v3/global/transactions/id/{transaction_id}/close", |client| {
        Box::pin(global::v3_global_transactions_id_transaction_id_close_post(client))
    }),
    ("POST", "/v3/global/transactions/jsapi", |client| Box::pin(global::v3_global_transactions_jsapi_post(client))),
    ("POST", "/v3/global/transactions/mweb", |client| Box::pin(global::v3_global_transactions_mweb_post(client))),
    ("POST", "/v3/global/transactions/native", |client| Box::pin(global::v3_global_transactions_native_post(client))),
    ("GET", "/v3/global/transactions/out-trade-no/{out_trade_no}", |client| {
        Box::pin(global::v3_global_transactions_out_trade_no_out_trade_no_get(client))
    }),
    ("POST", "/v3/global/transactions/out-trade-no/{out_trade_no}/close", |client| {
        Box::pin(global::v3_global_transactions_out_trade_no_out_trade_no_close_post(client))
    }),
    ("POST", "/v3/goldplan/merchants/changecustompagestatus", |client| {
        Box::pin(goldplan::v3_goldplan_merchants_changecustompagestatus_post(client))
    }),
    ("POST", "/v3/goldplan/merchants/changegoldplanstatus", |client| {
        Box::pin(goldplan::v3_goldplan_merchants_changegoldplanstatus_post(client))
    }),
    ("POST", "/v3/goldplan/merchants/close-advertising-show", |client| {
        Box::pin(goldplan::v3_goldplan_merchants_close_advertising_show_post(client))
    }),
    ("PATCH", "/v3/goldplan/merchants/open-advertising-show", |client| {
        Box::pin(goldplan::v3_goldplan_merchants_open_advertising_show_patch(client))
    }),
    ("POST", "/v3/goldplan/merchants/set-advertising-industry-filter", |client| {
        Box::pin(goldplan::v3_goldplan_merchants_set_advertising_industry_filter_post(client))
    }),
    ("POST", "/v3/gov/subsidy/audit/cup/invalid", |client| {
        Box::pin(gov::v3_gov_subsidy_audit_cup_invalid_post(client))
    }),
    ("POST", "/v3/gov/subsidy/audit/cup/query", |client| Box::pin(gov::v3_gov_subsidy_audit_cup_query_post(client))),
    ("POST", "/v3/gov/subsidy/audit/cup/refund/sync", |client| {
        Box::pin(gov::v3_gov_subsidy_audit_cup_refund_sync_post(client))
    }),
    ("POST", "/v3/gov/subsidy/audit/cup/update", |client| Box::pin(gov::v3_gov_subsidy_audit_cup_update_post(client))),
    ("POST", "/v3/gov/subsidy/audit/cup/upload", |client| Box::pin(gov::v3_gov_subsidy_audit_cup_upload_post(client))),
    ("POST", "/v3/gov/subsidy/companies/query", |client| Box::pin(gov::v3_gov_subsidy_companies_query_post(client))),
    ("POST", "/v3/gov/subsidy/goods/upload", |client| Box::pin(gov::v3_gov_subsidy_goods_upload_post(client))),
    ("POST", "/v3/gov/subsidy/n-qualifications/sync", |client| {
        Box::pin(gov::v3_gov_subsidy_n_qualifications_sync_post(client))
    }),
    ("GET", "/v3/gov/subsidy/qualification", |client| Box::pin(gov::v3_gov_subsidy_qualification_get(client))),
    ("POST", "/v3/gov/subsidy/qualifications/passthrough/cancel", |client| {
        Box::pin(gov::v3_gov_subsidy_qualifications_passthrough_cancel_post(client))
    }),
    ("POST", "/v3/gov/subsidy/qualifications/passthrough/claim", |client| {
        Box::pin(gov::v3_gov_subsidy_qualifications_passthrough_claim_post(client))
    }),
    ("POST", "/v3/gov/subsidy/qualifications/passthrough/query", |client| {
        Box::pin(gov::v3_gov_subsidy_qualifications_passthrough_query_post(client))
    }),
    ("POST", "/v3/gov/subsidy/qualifications/query", |client| {
        Box::pin(gov::v3_gov_subsidy_qualifications_query_post(client))
    }),
    ("POST", "/v3/gov/subsidy/qualifications/sync", |client| {
        Box::pin(gov::v3_gov_subsidy_qualifications_sync_post(client))
    }),
    ("POST", "/v3/gov/subsidy/sncode/lock", |client| Box::pin(gov::v3_gov_subsidy_sncode_lock_post(client))),
    ("POST", "/v3/gov/subsidy/sncode/query", |client| Box::pin(gov::v3_gov_subsidy_sncode_query_post(client))),
    ("POST", "/v3/gov/subsidy/sncode/unlock", |client| Box::pin(gov::v3_gov_subsidy_sncode_unlock_post(client))),
    ("POST", "/v3/gov/subsidy/transactions/query", |client| {
        Box::pin(gov::v3_gov_subsidy_transactions_query_post(client))
    }),
    ("POST", "/v3/gov/subsidy/transactions/summary/query-day", |client| {
        Box::pin(gov::v3_gov_subsidy_transactions_summary_query_day_post(client))
    }),
    ("POST", "/v3/gov/subsidy/transactions/sync", |client| {
        Box::pin(gov::v3_gov_subsidy_transactions_sync_post(client))
    }),
    ("POST", "/v3/gov/subsidy/zhejiang/authcode/cancel", |client| {
        Box::pin(gov::v3_gov_subsidy_zhejiang_authcode_cancel_post(client))
    }),
    ("POST", "/v3/gov/subsidy/zhejiang/authcode/commit", |client| {
        Box::pin(gov::v3_gov_subsidy_zhejiang_authcode_commit_post(client))
    }),
    ("POST", "/v3/gov/subsidy/zhejiang/authcode/issue", |client| {
        Box::pin(gov::v3_gov_subsidy_zhejiang_authcode_issue_post(client))
    }),
    ("POST", "/v3/gov/subsidy/zhejiang/authcode/refund", |client| {
        Box::pin(gov::v3_gov_subsidy_zhejiang_authcode_refund_post(client))
    }),
    ("POST", "/v3/gov/subsidy/zhejiang/authcode/try", |client| {
        Box::pin(gov::v3_gov_subsidy_zhejiang_authcode_try__post(client))
    }),
    ("POST", "/v3/gov/subsidy/zhejiang/goods/query", |client| {
        Box::pin(gov::v3_gov_subsidy_zhejiang_goods_query_post(client))
    }),
    ("POST", "/v3/gov/subsidy/zhejiang/n-qualifications/confirm", |client| {
        Box::pin(gov::v3_gov_subsidy_zhejiang_n_qualifications_confirm_post(client))
    }),
    ("POST", "/v3/gov/subsidy/zhejiang/qualifications/alter", |client| {
        Box::pin(gov::v3_gov_subsidy_zhejiang_qualifications_alter_post(client))
    }),
    ("POST", "/v3/gov/subsidy/zhejiang/qualifications/claim", |client| {
        Box::pin(gov::v3_gov_subsidy_zhejiang_qualifications_claim_post(client))
    }),
    ("POST", "/v3/gov/subsidy/zhejiang/qualifications/query", |client| {
        Box::pin(gov::v3_gov_subsidy_zhejiang_qualifications_query_post(client))
    }),
    ("POST", "/v3/gov/subsidy/zhejiang/qualifications/sync", |client| {
        Box::pin(gov::v3_gov_subsidy_zhejiang_qualifications_sync_post(client))
    }),
    ("POST", "/v3/gov/subsidy/zhejiang/sncode/lock", |client| {
        Box::pin(gov::v3_gov_subsidy_zhejiang_sncode_lock_post(client))
    }),
    ("POST", "/v3/gov/subsidy/zhejiang/sncode/query", |client| {
        Box::pin(gov::v3_gov_subsidy_zhejiang_sncode_query_post(client))
    }),
    ("POST", "/v3/gov/subsidy/zhejiang/sncode/unlock", |client| {
        Box::pin(gov::v3_gov_subsidy_zhejiang_sncode_unlock_post(client))
    }),
    ("POST", "/v3/hire-power-bank/insurance-orders", |client| {
        Box::pin(hire_power_bank::v3_hire_power_bank_insurance_orders_post(client))
    }),
    ("GET", "/v3/hire-power-bank/insurance-orders/{out_order_no}", |client| {
        Box::pin(hire_power_bank::v3_hire_power_bank_insurance_orders_out_order_no_get(client))
    }),
    ("GET", "/v3/hire-power-bank/user-qualifications/{openid}", |client| {
        Box::pin(hire_power_bank::v3_hire_power_bank_user_qualifications_openid_get(client))
    }),
    ("POST", "/v3/industry-coupon/tokens", |client| Box::pin(industry_coupon::v3_industry_coupon_tokens_post(client))),
    ("POST", "/v3/industry-rebate/retail-industry/transactions", |client| {
        Box::pin(industry_rebate::v3_industry_rebate_retail_industry_transactions_post(client))
    }),
    ("POST", "/v3/industry-rebate/transactions/{transaction_id}", |client| {
        Box::pin(industry_rebate::v3_industry_rebate_transactions_transaction_id_post(client))
    }),
    ("POST", "/v3/inspolicymgr/deduct/authorizations", |client| {
        Box::pin(inspolicymgr::v3_inspolicymgr_deduct_authorizations_post(client))
    }),
    ("GET", "/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}", |client| {
        Box::pin(inspolicymgr::v3_inspolicymgr_deduct_authorizations_out_insurance_no_get(client))
    }),
    ("POST", "/v3/inspolicymgr/deduct/policies", |client| {
        Box::pin(inspolicymgr::v3_inspolicymgr_deduct_policies_post(client))
    }),
    ("GET", "/v3/inspolicymgr/deduct/policies/{out_insurance_no}", |client| {
        Box::pin(inspolicymgr::v3_inspolicymgr_deduct_policies_out_insurance_no_get(client))
    }),
    ("PATCH", "/v3/inspolicymgr/deduct/policies/{out_insurance_no}", |client| {
        Box::pin(inspolicymgr::v3_inspolicymgr_deduct_policies_out_insurance_no_patch(client))
    }),
    ("GET", "/v3/iotmanage/device-inspections/{device_sn}", |client| {
        Box::pin(iotmanage::v3_iotmanage_device_inspections_device_sn_get(client))
    }),
    ("GET", "/v3/iotmanage/devices", |client| Box::pin(iotmanage::v3_iotmanage_devices_get(client))),
    ("GET", "/v3/lovefeast/brands/{brand_id}", |client| Box::pin(lovefeast::v3_lovefeast_brands_brand_id_get(client))),
    ("GET", "/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}", |client| {
        Box::pin(lovefeast::v3_lovefeast_users_openid_orders_brand_id_brand_id_get(client))
    }),
    ("GET", "/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}", |client| {
        Box::pin(lovefeast::v3_lovefeast_users_openid_orders_out_trade_no_out_trade_no_get(client))
    }),
    ("POST", "/v3/marketing/bank/packages/{package_id}/tasks", |client| {
        Box::pin(marketing::v3_marketing_bank_packages_package_id_tasks_post(client))
    }),
    ("GET", "/v3/marketing/bank/packages/{package_id}/tasks", |client| {
        Box::pin(marketing::v3_marketing_bank_packages_package_id_tasks_get(client))
    }),
    ("POST", "/v3/marketing/bank-favor/users/{openid}/bank-multi-activity", |client| {
        Box::pin(marketing::v3_marketing_bank_favor_users_openid_bank_multi_activity_post(client))
    }),
    ("GET", "/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}", |client| {
        Box::pin(marketing::v3_marketing_bank_favor_users_openid_coupons_coupon_id_get(client))
    }),
    ("POST", "/v3/marketing/busifavor/callbacks", |client| {
        Box::pin(marketing::v3_marketing_busifavor_callbacks_post(client))
    }),
    ("GET", "/v3/marketing/busifavor/callbacks", |client| {
        Box::pin(marketing::v3_marketing_busifavor_callbacks_get(client))
    }),
    ("POST", "/v3/marketing/busifavor/coupons/associate", |client| {
        Box::pin(marketing::v3_marketing_busifavor_coupons_associate_post(client))
    }),
    ("POST", "/v3/marketing/busifavor/coupons/deactivate", |client| {
        Box::pin(marketing::v3_marketing_busifavor_coupons_deactivate_post(client))
    }),
    ("POST", "/v3/marketing/busifavor/coupons/disassociate", |client| {
        Box::pin(marketing::v3_marketing_busifavor_coupons_disassociate_post(client))
    }),
    ("POST", "/v3/marketing/busifavor/coupons/return", |client| {
        Box::pin(marketing::v3_marketing_busifavor_coupons_return__post(client))
    }),
    ("POST", "/v3/marketing/busifavor/coupons/send", |client| {
        Box::pin(marketing::v3_marketing_busifavor_coupons_send_post(client))
    }),
    ("POST", "/v3/marketing/busifavor/coupons/use", |client| {
        Box::pin(marketing::v3_marketing_busifavor_coupons_use__post(client))
    }),
    ("POST", "/v3/marketing/busifavor/coupons/{card_id}/send", |client| {
        Box::pin(marketing::v3_marketing_busifavor_coupons_card_id_send_post(client))
    }),
    ("POST", "/v3/marketing/busifavor/product-coupons/pre-send", |client| {
        Box::pin(marketing::v3_marketing_busifavor_product_coupons_pre_send_post(client))
    }),
    ("POST", "/v3/marketing/busifavor/product-coupons/send", |client| {
        Box::pin(marketing::v3_marketing_busifavor_product_coupons_send_post(client))
    }),
    ("POST", "/v3/marketing/busifavor/stocks", |client| {
        Box::pin(marketing::v3_marketing_busifavor_stocks_post(client))
    }),
    ("GET", "/v3/marketing/busifavor/stocks/{stock_id}", |client| {
        Box::pin(marketing::v3_marketing_busifavor_stocks_stock_id_get(client))
    }),
    ("PATCH", "/v3/marketing/busifavor/stocks/{stock_id}", |client| {
        Box::pin(marketing::v3_marketing_busifavor_stocks_stock_id_patch(client))
    }),
    ("PATCH", "/v3/marketing/busifavor/stocks/{stock_id}/budget", |client| {
        Box::pin(marketing::v3_marketing_busifavor_stocks_stock_id_budget_patch(client))
    }),
    ("POST", "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes", |client| {
        Box::pin(marketing::v3_marketing_busifavor_stocks_stock_id_couponcodes_post(client))
    }),
    ("GET", "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes", |client| {
        Box::pin(marketing::v3_marketing_busifavor_stocks_stock_id_couponcodes_get(client))
    }),
    ("GET", "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}", |client| {
        Box::pin(marketing::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get(client))
    }),
    ("DELETE", "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}", |client| {
        Box::pin(marketing::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_delete(client))
    }),
    ("POST", "/v3/marketing/busifavor/subsidy/pay-receipts", |client| {
        Box::pin(marketing::v3_marketing_busifavor_subsidy_pay_receipts_post(client))
    }),
    ("GET", "/v3/marketing/busifavor/subsidy/pay-receipts", |client| {
        Box::pin(marketing::v3_marketing_busifavor_subsidy_pay_receipts_get(client))
    }),
    ("GET", "/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}", |client| {
        Box::pin(marketing::v3_marketing_busifavor_subsidy_pay_receipts_subsidy_receipt_id_get(client))
    }),
    ("POST", "/v3/marketing/busifavor/subsidy/return-receipts", |client| {
        Box::pin(marketing::v3_marketing_busifavor_subsidy_return_receipts_post(client))
    }),
    ("GET", "/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}", |client| {
        Box::pin(marketing::v3_marketing_busifavor_subsidy_return_receipts_subsidy_return_receipt_id_get(client))
    }),
    ("GET", "/v3/marketing/busifavor/users/{openid}/coupons", |client| {
        Box::pin(marketing::v3_marketing_busifavor_users_openid_coupons_get(client))
    }),
    ("GET", "/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}", |client| {
        Box::pin(marketing::v3_marketing_busifavor_users_openid_coupons_coupon_code_appids_appid_get(client))
    }),
    ("GET", "/v3/marketing/favor/callbacks", |client| Box::pin(marketing::v3_marketing_favor_callbacks_get(client))),
    ("POST", "/v3/marketing/favor/callbacks", |client| Box::pin(marketing::v3_marketing_favor_callbacks_post(client))),
    ("POST", "/v3/marketing/favor/coupon-stocks", |client| {
        Box::pin(marketing::v3_marketing_favor_coupon_stocks_post(client))
    }),
    ("POST", "/v3/marketing/favor/media/image-upload", |client| {
        Box::pin(marketing::v3_marketing_favor_media_image_upload_post(client))
    }),
    ("GET", "/v3/marketing/favor/stocks", |client| Box::pin(marketing::v3_marketing_favor_stocks_get(client))),
    ("GET", "/v3/marketing/favor/stocks/{stock_id}", |client| {
        Box::pin(marketing::v3_marketing_favor_stocks_stock_id_get(client))
    }),
    ("GET", "/v3/marketing/favor/stocks/{stock_id}/items", |client| {
        Box::pin(marketing::v3_marketing_favor_stocks_stock_id_items_get(client))
    }),
    ("GET", "/v3/marketing/favor/stocks/{stock_id}/merchants", |client| {
        Box::pin(marketing::v3_marketing_favor_stocks_stock_id_merchants_get(client))
    }),
    ("POST", "/v3/marketing/favor/stocks/{stock_id}/modify-goods-id", |client| {
        Box::pin(marketing::v3_marketing_favor_stocks_stock_id_modify_goods_id_post(client))
    }),
    ("POST", "/v3/marketing/favor/stocks/{stock_id}/pause", |client| {
        Box::pin(marketing::v3_marketing_favor_stocks_stock_id_pause_post(client))
    }),
    ("GET", "/v3/marketing/favor/stocks/{stock_id}/refund-flow", |client| {
        Box::pin(marketing::v3_marketing_favor_stocks_stock_id_refund_flow_get(client))
    }),
    ("GET", "/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day", |client| {
        Box::pin(marketing::v3_marketing_favor_stocks_stock_id_refund_flow_by_day_get(client))
    }),
    ("POST", "/v3/marketing/favor/stocks/{stock_id}/restart", |client| {
        Box::pin(marketing::v3_marketing_favor_stocks_stock_id_restart_post(client))
    }),
    ("POST", "/v3/marketing/favor/stocks/{stock_id}/start", |client| {
        Box::pin(marketing::v3_marketing_favor_stocks_stock_id_start_post(client))
    }),
    ("GET", "/v3/marketing/favor/stocks/{stock_id}/use-flow", |client| {
        Box::pin(marketing::v3_marketing_favor_stocks_stock_id_use_flow_get(client))
    }),
    ("GET", "/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day", |client| {
        Box::pin(marketing::v3_marketing_favor_stocks_stock_id_use_flow_by_day_get(client))
    }),
    ("POST", "/v3/marketing/favor/users/{openid}/coupons", |client| {
        Box::pin(marketing::v3_marketing_favor_users_openid_coupons_post(client))
    }),
    ("GET", "/v3/marketing/favor/users/{openid}/coupons", |client| {
        Box::pin(marketing::v3_marketing_favor_users_openid_coupons_get(client))
    }),
    ("GET", "/v3/marketing/favor/users/{openid}/coupons/{coupon_id}", |client| {
        Box::pin(marketing::v3_marketing_favor_users_openid_coupons_coupon_id_get(client))
    }),
    ("GET", "/v3/marketing/goods-subsidy-activity/activities", |client| {
        Box::pin(marketing::v3_marketing_goods_subsidy_activity_activities_get(client))
    }),
    ("POST", "/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply", |client| {
        Box::pin(marketing::v3_marketing_goods_subsidy_activity_activity_activity_id_apply_post(client))
    }),
    ("POST", "/v3/marketing/goods-subsidy-activity/qualification/lock", |client| {
        Box::pin(marketing::v3_marketing_goods_subsidy_activity_qualification_lock_post(client))
    }),
    ("POST", "/v3/marketing/goods-subsidy-activity/qualification/unlock", |client| {
        Box::pin(marketing::v3_marketing_goods_subsidy_activity_qualification_unlock_post(client))
    }),
    ("PUT", "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative", |client| {
        Box::pin(marketing::v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representative_put(client))
    }),
    ("DELETE", "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative", |client| {
        Box::pin(marketing::v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representative_delete(
            client,
        ))
    }),
    ("GET", "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives", |client| {
        Box::pin(marketing::v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representatives_get(
            client,
        ))
    }),
    ("POST", "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials", |client| {
        Box::pin(marketing::v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_materials_post(client))
    }),
    ("POST", "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores", |client| {
        Box::pin(marketing::v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores_post(client))
    }),
    ("DELETE", "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores", |client| {
        Box::pin(marketing::v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores_delete(client))
    }),
    ("GET", "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores", |client| {
        Box::pin(marketing::v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores_get(client))
    }),
    ("GET", "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}", |client| {
        Box::pin(marketing::v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores_store_code_get(client))
    }),
    ("POST", "/v3/marketing/membercard-activity/activities", |client| {
        Box::pin(marketing::v3_marketing_membercard_activity_activities_post(client))
    }),
    ("GET", "/v3/marketing/membercard-activity/activities", |client| {
        Box::pin(marketing::v3_marketing_membercard_activity_activities_get(client))
    }),
    ("GET", "/v3/marketing/membercard-activity/activities/{activity_id}", |client| {
        Box::pin(marketing::v3_marketing_membercard_activity_activities_activity_id_get(client))
    }),
    ("POST", "/v3/marketing/membercard-activity/activities/{activity_id}/terminate", |client| {
        Box::pin(marketing::v3_marketing_membercard_activity_activities_activity_id_terminate_post(client))
    }),
    ("GET", "/v3/marketing/membercard-open/activate-informations/{activate_ticket}", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_activate_informations_activate_ticket_get(client))
    }),
    ("PATCH", "/v3/marketing/membercard-open/callback", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_callback_patch(client))
    }),
    ("GET", "/v3/marketing/membercard-open/callback", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_callback_get(client))
    }),
    ("POST", "/v3/marketing/membercard-open/cards", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_post(client))
    }),
    ("GET", "/v3/marketing/membercard-open/cards", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_get(client))
    }),
    ("GET", "/v3/marketing/membercard-open/cards/{card_id}", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_card_id_get(client))
    }),
    ("PATCH", "/v3/marketing/membercard-open/cards/{card_id}", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_card_id_patch(client))
    }),
    ("DELETE", "/v3/marketing/membercard-open/cards/{card_id}", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_card_id_delete(client))
    }),
    ("POST", "/v3/marketing/membercard-open/cards/{card_id}/codes/deposit", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_card_id_codes_deposit_post(client))
    }),
    ("GET", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_card_id_codes_code_get(client))
    }),
    ("PATCH", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_card_id_codes_code_patch(client))
    }),
    ("POST", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_card_id_codes_code_activate_post(client))
    }),
    ("POST", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_card_id_codes_code_bonus_commit_post(client))
    }),
    ("POST", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_card_id_codes_code_bonus_prepare_post(client))
    }),
    ("PATCH", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_card_id_codes_code_rights_patch(client))
    }),
    ("POST", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_card_id_codes_code_set_service_module_data_post(client))
    }),
    ("POST", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_card_id_codes_code_unavailable_post(client))
    }),
    ("GET", "/v3/marketing/membercard-open/cards/{card_id}/decrypt-code", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_card_id_decrypt_code_get(client))
    }),
    ("POST", "/v3/marketing/membercard-open/cards/{card_id}/permission-tokens", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_card_id_permission_tokens_post(client))
    }),
    ("POST", "/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_card_id_phone_membercard_import_post(client))
    }),
    ("POST", "/v3/marketing/membercard-open/cards/{card_id}/qrcode", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_card_id_qrcode_post(client))
    }),
    ("PATCH", "/v3/marketing/membercard-open/cards/{card_id}/rights", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_card_id_rights_patch(client))
    }),
    ("POST", "/v3/marketing/membercard-open/cards/{card_id}/service-modules", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_card_id_service_modules_post(client))
    }),
    ("PATCH", "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_card_id_service_modules_service_module_id_patch(client))
    }),
    ("DELETE", "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_card_id_service_modules_service_module_id_delete(client))
    }),
    ("POST", "/v3/marketing/membercard-open/cards/{card_id}/upgrade", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_card_id_upgrade_post(client))
    }),
    ("POST", "/v3/marketing/membercard-open/cards/{card_id}/users/import", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_cards_card_id_users_import_post(client))
    }),
    ("POST", "/v3/marketing/membercard-open/phonenumber-member/import", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_phonenumber_member_import_post(client))
    }),
    ("GET", "/v3/marketing/membercard-open/phonenumber-member/search", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_phonenumber_member_search_get(client))
    }),
    ("GET", "/v3/marketing/membercard-open/user/cards", |client| {
        Box::pin(marketing::v3_marketing_membercard_open_user_cards_get(client))
    }),
    ("POST", "/v3/marketing/partner/delivery-plan/delivery-plans", |client| {
        Box::pin(marketing::v3_marketing_partner_delivery_plan_delivery_plans_post(client))
    }),
    ("GET", "/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans", |client| {
        Box::pin(marketing::v3_marketing_partner_delivery_plan_delivery_plans_brand_id_delivery_plans_get(client))
    }),
    ("PATCH", "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}", |client| {
        Box::pin(marketing::v3_marketing_partner_delivery_plan_delivery_plans_plan_id_patch(client))
    }),
    ("POST", "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate", |client| {
        Box::pin(marketing::v3_marketing_partner_delivery_plan_delivery_plans_plan_id_terminate_post(client))
    }),
    ("POST", "/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url", |client| {
        Box::pin(marketing::v3_marketing_partner_delivery_plan_sp_mchid_notify_url_post(client))
    }),
    ("POST", "/v3/marketing/partner/product-coupon/image-generation-tasks", |client| {
        Box::pin(marketing::v3_marketing_partner_product_coupon_image_generation_tasks_post(client))
    }),
    ("GET", "/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}", |client| {
        Box::pin(marketing::v3_marketing_partner_product_coupon_image_generation_tasks_task_id_get(client))
    }),
    ("POST", "/v3/marketing/partner/product-coupon/media/upload-image", |client| {
        Box::pin(marketing::v3_marketing_partner_product_coupon_media_upload_image_post(client))
    }),
    ("POST", "/v3/marketing/partner/product-coupon/notify-configs", |client| {
        Box::pin(marketing::v3_marketing_partner_product_coupon_notify_configs_post(client))
    }),
    ("GET", "/v3/marketing/partner/product-coupon/notify-configs", |client| {
        Box::pin(marketing::v3_marketing_partner_product_coupon_notify_configs_get(client))
    }),
    ("POST", "/v3/marketing/partner/product-coupon/product-coupons", |client| {
        Box::pin(marketing::v3_marketing_partner_product_coupon_product_coupons_post(client))
    }),
    ("PATCH", "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}", |client| {
        Box::pin(marketing::v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_patch(client))
    }),
    ("GET", "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}", |client| {
        Box::pin(marketing::v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_get(client))
    }),
    ("POST", "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate", |client| {
        Box::pin(marketing::v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_deactivate_post(
            client,
        ))
    }),
    ("POST", "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles", |client| {
        Box::pin(marketing::v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles_post(
            client,
        ))
    }),
    (
        "PATCH",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}",
        |client| {
            Box::pin(marketing::v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_patch(client))
        },
    ),
    (
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores",
        |client| {
            Box::pin(marketing::v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_associate_stores_post(client))
        },
    ),
    (
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores",
        |client| {
            Box::pin(marketing::v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_disassociate_stores_post(client))
        },
    ),
    (
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",
        |client| {
            Box::pin(marketing::v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_update_budget_post(client))
        },
    ),
    ("POST", "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks", |client| {
        Box::pin(marketing::v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_post(client))
    }),
    ("GET", "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks", |client| {
        Box::pin(marketing::v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_get(client))
    }),
    ("PATCH", "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}", |client| {
        Box::pin(
            marketing::v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_patch(
                client,
            ),
        )
    }),
    ("GET", "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}", |client| {
        Box::pin(marketing::v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_get(
            client,
        ))
    }),
    (
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores",
        |client| {
            Box::pin(marketing::v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_associate_stores_post(client))
        },
    ),
    (
        "GET",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
        |client| {
            Box::pin(marketing::v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_associated_stores_get(client))
        },
    ),
    (
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",
        |client| {
            Box::pin(marketing::v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_deactivate_post(client))
        },
    ),
    (
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores",
        |client| {
            Box::pin(marketing::v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_disassociate_stores_post(client))
        },
    ),
    (
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget",
        |client| {
            Box::pin(marketing::v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_update_budget_post(client))
        },
    ),
    (
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
        |client| {
            Box::pin(marketing::v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_upload_coupon_codes_post(client))
        },
    ),
    ("POST", "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles", |client| {
        Box::pin(marketing::v3_marketing_partner_product_coupon_users_openid_coupon_bundles_post(client))
    }),
    (
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",
        |client| {
            Box::pin(marketing::v3_marketing_partner_product_coupon_users_openid_coupon_bundles_user_coupon_bundle_id_deactivate_post(client))
        },
    ),
    ("POST", "/v3/marketing/partner/product-coupon/users/{openid}/coupons", |client| {
        Box::pin(marketing::v3_marketing_partner_product_coupon_users_openid_coupons_post(client))
    }),
    ("GET", "/v3/marketing/partner/product-coupon/users/{openid}/coupons", |client| {
        Box::pin(marketing::v3_marketing_partner_product_coupon_users_openid_coupons_get(client))
    }),
    ("GET", "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}", |client| {
        Box::pin(marketing::v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code_get(client))
    }),
    ("POST", "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm", |client| {
        Box::pin(marketing::v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code_confirm_post(client))
    }),
    ("POST", "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate", |client| {
        Box::pin(marketing::v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code_deactivate_post(
            client,
        ))
    }),
    ("POST", "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return", |client| {
        Box::pin(marketing::v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code_return__post(client))
    }),
    ("POST", "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use", |client| {
        Box::pin(marketing::v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code_use__post(client))
    }),
    ("POST", "/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon", |client| {
        Box::pin(marketing::v3_marketing_partner_product_coupon_users_openid_pre_send_coupon_post(client))
    }),
    ("POST", "/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle", |client| {
        Box::pin(marketing::v3_marketing_partner_product_coupon_users_openid_pre_send_coupon_bundle_post(client))
    }),
    ("GET", "/v3/marketing/partnerships", |client| Box::pin(marketing::v3_marketing_partnerships_get(client))),
    ("POST", "/v3/marketing/partnerships/build", |client| {
        Box::pin(marketing::v3_marketing_partnerships_build_post(client))
    }),
    ("POST", "/v3/marketing/partnerships/terminate", |client| {
        Box::pin(marketing::v3_marketing_partnerships_terminate_post(client))
    }),
    ("GET", "/v3/marketing/paygiftactivity/activities", |client| {
        Box::pin(marketing::v3_marketing_paygiftactivity_activities_get(client))
    }),
    ("GET", "/v3/marketing/paygiftactivity/activities/{activity_id}", |client| {
        Box::pin(marketing::v3_marketing_paygiftactivity_activities_activity_id_get(client))
    }),
    ("GET", "/v3/marketing/paygiftactivity/activities/{activity_id}/goods", |client| {
        Box::pin(marketing::v3_marketing_paygiftactivity_activities_activity_id_goods_get(client))
    }),
    ("GET", "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants", |client| {
        Box::pin(marketing::v3_marketing_paygiftactivity_activities_activity_id_merchants_get(client))
    }),
    ("POST", "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add", |client| {
        Box::pin(marketing::v3_marketing_paygiftactivity_activities_activity_id_merchants_add_post(client))
    }),
    ("POST", "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete", |client| {
        Box::pin(marketing::v3_marketing_paygiftactivity_activities_activity_id_merchants_delete_post(client))
    }),
    ("POST", "/v3/marketing/paygiftactivity/activities/{activity_id}/terminate", |client| {
        Box::pin(marketing::v3_marketing_paygiftactivity_activities_activity_id_terminate_post(client))
    }),
    ("POST", "/v3/marketing/paygiftactivity/unique-threshold-activity", |client| {
        Box::pin(marketing::v3_marketing_paygiftactivity_unique_threshold_activity_post(client))
    }),
    ("POST", "/v3/marketing/shopping-receipt/customentrances", |client| {
        Box::pin(marketing::v3_marketing_shopping_receipt_customentrances_post(client))
    }),
    ("GET", "/v3/marketing/shopping-receipt/customentrances/{brand_id}", |client| {
        Box::pin(marketing::v3_marketing_shopping_receipt_customentrances_brand_id_get(client))
    }),
    ("PATCH", "/v3/marketing/shopping-receipt/customentrances/{brand_id}", |client| {
        Box::pin(marketing::v3_marketing_shopping_receipt_customentrances_brand_id_patch(client))
    }),
    ("POST", "/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos", |client| {
        Box::pin(marketing::v3_marketing_shopping_receipt_merchantshoppingreceiptjumpinfos_post(client))
    }),
    ("POST", "/v3/marketing/shopping-receipt/shoppingreceipts", |client| {
        Box::pin(marketing::v3_marketing_shopping_receipt_shoppingreceipts_post(client))
    }),
    ("GET", "/v3/marketing/weekly-discount/activities", |client| {
        Box::pin(marketing::v3_marketing_weekly_discount_activities_get(client))
    }),
    ("GET", "/v3/marketing/weekly-discount/activities/{activity_id}", |client| {
        Box::pin(marketing::v3_marketing_weekly_discount_activities_activity_id_get(client))
    }),
    ("POST", "/v3/marketing/weekly-discount/activities/{activity_id}/apply", |client| {
        Box::pin(marketing::v3_marketing_weekly_discount_activities_activity_id_apply_post(client))
    }),
    ("POST", "/v3/marketing/withdraw-favor/users/{openid}/coupons", |client| {
        Box::pin(marketing::v3_marketing_withdraw_favor_users_openid_coupons_post(client))
    }),
    ("GET", "/v3/marketing/withdraw-favor/users/{openid}/coupons", |client| {
        Box::pin(marketing::v3_marketing_withdraw_favor_users_openid_coupons_get(client))
    }),
    ("GET", "/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}", |client| {
        Box::pin(mch_manage::v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid_get(client))
    }),
    ("GET", "/v3/mch-manage/mch-manage-records/{manage_record_id}", |client| {
        Box::pin(mch_manage::v3_mch_manage_mch_manage_records_manage_record_id_get(client))
    }),
    ("POST", "/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions", |client| {
        Box::pin(mch_manage::v3_mch_manage_mch_manage_records_manage_record_id_mch_manage_submissions_post(client))
    }),
    ("POST", "/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload", |client| {
        Box::pin(mch_manage::v3_mch_manage_submission_files_sub_mchid_sub_mchid_upload_post(client))
    }),
    ("GET", "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}", |client| {
        Box::pin(mch_operation_manage::v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id_get(client))
    }),
    ("POST", "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit", |client| {
        Box::pin(mch_operation_manage::v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id_submit_post(
            client,
        ))
    }),
    ("POST", "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload", |client| {
        Box::pin(mch_operation_manage::v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id_upload_post(
            client,
        ))
    }),
    ("GET", "/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}", |client| {
        Box::pin(mch_operation_manage::v3_mch_operation_manage_merchant_limitations_sub_mchid_sub_mchid_get(client))
    }),
    ("POST", "/v3/mch_operate/risk/withdrawl-apply", |client| {
        Box::pin(mch_operate::v3_mch_operate_risk_withdrawl_apply_post(client))
    }),
    ("GET", "/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}", |client| {
        Box::pin(mch_operate::v3_mch_operate_risk_withdrawl_apply_applyment_id_applyment_id_get(client))
    }),
    ("GET", "/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}", |client| {
        Box::pin(mch_operate::v3_mch_operate_risk_withdrawl_apply_out_request_no_out_request_no_get(client))
    }),
    ("POST", "/v3/mchalterapply/mchcontactalterapplyment", |client| {
        Box::pin(mchalterapply::v3_mchalterapply_mchcontactalterapplyment_post(client))
    }),
    (
        "GET",
        "/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
        |client| {
            Box::pin(mchalterapply::v3_mchalterapply_mchcontactalterapplyment_merchant_merchant_code_out_request_no_out_request_no_get(client))
        },
    ),
    ("GET", "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}", |client| {
        Box::pin(mchalterapply::v3_mchalterapply_mchcontactalterapplyment_apply_id_get(client))
    }),
    ("POST", "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke", |client| {
        Box::pin(mchalterapply::v3_mchalterapply_mchcontactalterapplyment_apply_id_revoke_post(client))
    }),
    ("POST", "/v3/mchalterapply/mchsubjectalterapplyment", |client| {
        Box::pin(mchalterapply::v3_mchalterapply_mchsubjectalterapplyment_post(client))
    }),
    (
        "GET",
        "/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
        |client| {
            Box::pin(mchalterapply::v3_mchalterapply_mchsubjectalterapplyment_merchant_merchant_code_out_request_no_out_request_no_get(client))
        },
    ),
    ("GET", "/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}", |client| {
        Box::pin(mchalterapply::v3_mchalterapply_mchsubjectalterapplyment_apply_id_get(client))
    }),
    ("POST", "/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke", |client| {
        Box::pin(mchalterapply::v3_mchalterapply_mchsubjectalterapplyment_apply_id_revoke_post(client))
    }),
    ("POST", "/v3/mchalterapply/merchantnamealterapplyment", |client| {
        Box::pin(mchalterapply::v3_mchalterapply_merchantnamealterapplyment_post(client))
    }),
    (
        "GET",
        "/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}",
        |client| {
            Box::pin(mchalterapply::v3_mchalterapply_merchantnamealterapplyment_merchant_sub_mchid_out_request_no_out_request_no_get(client))
        },
    ),
    ("GET", "/v3/mchalterapply/merchantnamealterapplyment/{apply_id}", |client| {
        Box::pin(mchalterapply::v3_mchalterapply_merchantnamealterapplyment_apply_id_get(client))
    }),
    ("POST", "/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke", |client| {
        Box::pin(mchalterapply::v3_mchalterapply_merchantnamealterapplyment_apply_id_revoke_post(client))
    }),
    ("POST", "/v3/med-ins/orders", |client| Box::pin(med_ins::v3_med_ins_orders_post(client))),
    ("GET", "/v3/med-ins/orders/mix-trade-no/{mix_trade_no}", |client| {
        Box::pin(med_ins::v3_med_ins_orders_mix_trade_no_mix_trade_no_get(client))
    }),
    ("GET", "/v3/med-ins/orders/out-trade-no/{out_trade_no}", |client| {
        Box::pin(med_ins::v3_med_ins_orders_out_trade_no_out_trade_no_get(client))
    }),
    ("POST", "/v3/med-ins/refunds/notify", |client| Box::pin(med_ins::v3_med_ins_refunds_notify_post(client))),
    ("GET", "/v3/merchant/fund/balance/{account_type}", |client| {
        Box::pin(merchant::v3_merchant_fund_balance_account_type_get(client))
    }),
    ("GET", "/v3/merchant/fund/dayendbalance/{account_type}", |client| {
        Box::pin(merchant::v3_merchant_fund_dayendbalance_account_type_get(client))
    }),
    ("POST", "/v3/merchant/fund/withdraw", |client| Box::pin(merchant::v3_merchant_fund_withdraw_post(client))),
    ("GET", "/v3/merchant/fund/withdraw/bill-type/{bill_type}", |client| {
        Box::pin(merchant::v3_merchant_fund_withdraw_bill_type_bill_type_get(client))
    }),
    ("GET", "/v3/merchant/fund/withdraw/out-request-no/{out_request_no}", |client| {
        Box::pin(merchant::v3_merchant_fund_withdraw_out_request_no_out_request_no_get(client))
    }),
    ("GET", "/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}", |client| {
        Box::pin(merchant::v3_merchant_fund_withdraw_withdraw_id_withdraw_id_get(client))
    }),
    ("POST", "/v3/merchant/media/upload", |client| Box::pin(merchant::v3_merchant_media_upload_post(client))),
    ("POST", "/v3/merchant/media/video_upload", |client| {
        Box::pin(merchant::v3_merchant_media_video_upload_post(client))
    }),
    ("POST", "/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades", |client| {
        Box::pin(merchant_risk_manage::v3_merchant_risk_manage_ec_trade_risk_query_risk_trades_post(client))
    }),
    ("POST", "/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result", |client| {
        Box::pin(merchant_risk_manage::v3_merchant_risk_manage_ec_trade_risk_recv_dispose_result_post(client))
    }),
    ("POST", "/v3/merchant-risk-manage/report-trade-union-information", |client| {
        Box::pin(merchant_risk_manage::v3_merchant_risk_manage_report_trade_union_information_post(client))
    }),
    ("GET", "/v3/merchant-risk-manage/trade-risk-information", |client| {
        Box::pin(merchant_risk_manage::v3_merchant_risk_manage_trade_risk_information_get(client))
    }),
    ("POST", "/v3/merchant-risk-manage/trade-risk-result", |client| {
        Box::pin(merchant_risk_manage::v3_merchant_risk_manage_trade_risk_result_post(client))
    }),
    ("POST", "/v3/merchant-risk-manage/violation-notifications", |client| {
        Box::pin(merchant_risk_manage::v3_merchant_risk_manage_violation_notifications_post(client))
    }),
    ("GET", "/v3/merchant-risk-manage/violation-notifications", |client| {
        Box::pin(merchant_risk_manage::v3_merchant_risk_manage_violation_notifications_get(client))
    }),
    ("PUT", "/v3/merchant-risk-manage/violation-notifications", |client| {
        Box::pin(merchant_risk_manage::v3_merchant_risk_manage_violation_notifications_put(client))
    }),
    ("DELETE", "/v3/merchant-risk-manage/violation-notifications", |client| {
        Box::pin(merchant_risk_manage::v3_merchant_risk_manage_violation_notifications_delete(client))
    }),
    ("POST", "/v3/merchant-service/complaint-notifications", |client| {
        Box::pin(merchant_service::v3_merchant_service_complaint_notifications_post(client))
    }),
    ("GET", "/v3/merchant-service/complaint-notifications", |client| {
        Box::pin(merchant_service::v3_merchant_service_complaint_notifications_get(client))
    }),
    ("PUT", "/v3/merchant-service/complaint-notifications", |client| {
        Box::pin(merchant_service::v3_merchant_service_complaint_notifications_put(client))
    }),
    ("DELETE", "/v3/merchant-service/complaint-notifications", |client| {
        Box::pin(merchant_service::v3_merchant_service_complaint_notifications_delete(client))
    }),
    ("GET", "/v3/merchant-service/complaints", |client| {
        Box::pin(merchant_service::v3_merchant_service_complaints_get(client))
    }),
    ("GET", "/v3/merchant-service/complaints/{transaction_id}", |client| {
        Box::pin(merchant_service::v3_merchant_service_complaints_transaction_id_get(client))
    }),
    ("GET", "/v3/merchant-service/complaints/{transaction_id}/negotiation-historys", |client| {
        Box::pin(merchant_service::v3_merchant_service_complaints_transaction_id_negotiation_historys_get(client))
    }),
    ("GET", "/v3/merchant-service/complaints-v2", |client| {
        Box::pin(merchant_service::v3_merchant_service_complaints_v2_get(client))
    }),
    ("GET", "/v3/merchant-service/complaints-v2/{complaint_id}", |client| {
        Box::pin(merchant_service::v3_merchant_service_complaints_v2_complaint_id_get(client))
    }),
    ("POST", "/v3/merchant-service/complaints-v2/{complaint_id}/complete", |client| {
        Box::pin(merchant_service::v3_merchant_service_complaints_v2_complaint_id_complete_post(client))
    }),
    ("GET", "/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys", |client| {
        Box::pin(merchant_service::v3_merchant_service_complaints_v2_complaint_id_negotiation_historys_get(client))
    }),
    ("POST", "/v3/merchant-service/complaints-v2/{complaint_id}/response", |client| {
        Box::pin(merchant_service::v3_merchant_service_complaints_v2_complaint_id_response_post(client))
    }),
    ("POST", "/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service", |client| {
        Box::pin(merchant_service::v3_merchant_service_complaints_v2_complaint_id_response_immediate_service_post(
            client,
        ))
    }),
    ("POST", "/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress", |client| {
        Box::pin(merchant_service::v3_merchant_service_complaints_v2_complaint_id_update_refund_progress_post(client))
    }),
    ("POST", "/v3/merchant-service/feedbacks", |client| {
        Box::pin(merchant_service::v3_merchant_service_feedbacks_post(client))
    }),
    ("POST", "/v3/merchant-service/images/upload", |client| {
        Box::pin(merchant_service::v3_merchant_service_images_upload_post(client))
    }),
    ("GET", "/v3/merchant-service/images/{media_id}", |client| {
        Box::pin(merchant_service::v3_merchant_service_images_media_id_get(client))
    }),
    ("POST", "/v3/merchant-settlement/merchant-settle-rule-applications", |client| {
        Box::pin(merchant_settlement::v3_merchant_settlement_merchant_settle_rule_applications_post(client))
    }),
    ("GET", "/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}", |client| {
        Box::pin(merchant_settlement::v3_merchant_settlement_merchant_settle_rule_applications_application_id_get(
            client,
        ))
    }),
    ("POST", "/v3/merchant-store/stores", |client| Box::pin(merchant_store::v3_merchant_store_stores_post(client))),
    ("GET", "/v3/merchant-store/stores/{store_id}", |client| {
        Box::pin(merchant_store::v3_merchant_store_stores_store_id_get(client))
    }),
    ("PATCH", "/v3/merchant-store/stores/{store_id}", |client| {
        Box::pin(merchant_store::v3_merchant_store_stores_store_id_patch(client))
    }),
    ("POST", "/v3/merchant-store/stores/{store_id}/recipients/bind", |client| {
        Box::pin(merchant_store::v3_merchant_store_stores_store_id_recipients_bind_post(client))
    }),
    ("POST", "/v3/merchant-store/stores/{store_id}/recipients/unbind", |client| {
        Box::pin(merchant_store::v3_merchant_store_stores_store_id_recipients_unbind_post(client))
    }),
    ("GET", "/v3/merchantfund/merchant/income-records", |client| {
        Box::pin(merchantfund::v3_merchantfund_merchant_income_records_get(client))
    }),
    ("GET", "/v3/merchantfund/partner/income-records", |client| {
        Box::pin(merchantfund::v3_merchantfund_partner_income_records_get(client))
    }),
    ("GET", "/v3/multiuse/stocks/{stock_id}/refund-flow", |client| {
        Box::pin(multiuse::v3_multiuse_stocks_stock_id_refund_flow_get(client))
    }),
    ("GET", "/v3/multiuse/stocks/{stock_id}/send-flow", |client| {
        Box::pin(multiuse::v3_multiuse_stocks_stock_id_send_flow_get(client))
    }),
    ("GET", "/v3/multiuse/stocks/{stock_id}/use-flow", |client| {
        Box::pin(multiuse::v3_multiuse_stocks_stock_id_use_flow_get(client))
    }),
    ("POST", "/v3/multiuse/users/{openid}/coupons", |client| {
        Box::pin(multiuse::v3_multiuse_users_openid_coupons_post(client))
    }),
    ("POST", "/v3/new-tax-control-fapiao/card-template", |client| {
        Box::pin(new_tax_control_fapiao::v3_new_tax_control_fapiao_card_template_post(client))
    }),
    ("POST", "/v3/new-tax-control-fapiao/fapiao-applications", |client| {
        Box::pin(new_tax_control_fapiao::v3_new_tax_control_fapiao_fapiao_applications_post(client))
    }),
    ("POST", "/v3/new-tax-control-fapiao/fapiao-applications/issue-general", |client| {
        Box::pin(new_tax_control_fapiao::v3_new_tax_control_fapiao_fapiao_applications_issue_general_post(client))
    }),
    ("POST", "/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport", |client| {
        Box::pin(new_tax_control_fapiao::v3_new_tax_control_fapiao_fapiao_applications_issue_passenger_transport_post(
            client,
        ))
    }),
    ("POST", "/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil", |client| {
        Box::pin(new_tax_control_fapiao::v3_new_tax_control_fapiao_fapiao_applications_issue_refined_oil_post(client))
    }),
    ("POST", "/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing", |client| {
        Box::pin(new_tax_control_fapiao::v3_new_tax_control_fapiao_fapiao_applications_real_estate_leasing_post(client))
    }),
    ("POST", "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file", |client| {
        Box::pin(new_tax_control_fapiao::v3_new_tax_control_fapiao_fapiao_applications_upload_fapiao_file_post(client))
    }),
    ("GET", "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}", |client| {
        Box::pin(new_tax_control_fapiao::v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_get(client))
    }),
    ("GET", "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files", |client| {
        Box::pin(
            new_tax_control_fapiao::v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_fapiao_files_get(
                client,
            ),
        )
    }),
    ("POST", "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards", |client| {
        Box::pin(
            new_tax_control_fapiao::v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_insert_cards_post(
                client,
            ),
        )
    }),
    ("POST", "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse", |client| {
        Box::pin(new_tax_control_fapiao::v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_reverse_post(
            client,
        ))
    }),
    ("GET", "/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl", |client| {
        Box::pin(new_tax_control_fapiao::v3_new_tax_control_fapiao_fapiaomerchant_getspinviteurl_get(client))
    }),
    ("GET", "/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo", |client| {
        Box::pin(new_tax_control_fapiao::v3_new_tax_control_fapiao_fapiaomerchant_listspinvitemchinfo_get(client))
    }),
    ("GET", "/v3/new-tax-control-fapiao/merchant/base-information", |client| {
        Box::pin(new_tax_control_fapiao::v3_new_tax_control_fapiao_merchant_base_information_get(client))
    }),
    ("PATCH", "/v3/new-tax-control-fapiao/merchant/development-config", |client| {
        Box::pin(new_tax_control_fapiao::v3_new_tax_control_fapiao_merchant_development_config_patch(client))
    }),
    ("GET", "/v3/new-tax-control-fapiao/merchant/development-config", |client| {
        Box::pin(new_tax_control_fapiao::v3_new_tax_control_fapiao_merchant_development_config_get(client))
    }),
    ("GET", "/v3/new-tax-control-fapiao/merchant/tax-codes", |client| {
        Box::pin(new_tax_control_fapiao::v3_new_tax_control_fapiao_merchant_tax_codes_get(client))
    }),
    ("POST", "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check", |client| {
        Box::pin(new_tax_control_fapiao::v3_new_tax_control_fapiao_merchant_sub_mchid_check_post(client))
    }),
    ("GET", "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status", |client| {
        Box::pin(new_tax_control_fapiao::v3_new_tax_control_fapiao_merchant_sub_mchid_check_status_get(client))
    }),
    ("GET", "/v3/new-tax-control-fapiao/user-title", |client| {
        Box::pin(new_tax_control_fapiao::v3_new_tax_control_fapiao_user_title_get(client))
    }),
    ("GET", "/v3/new-tax-control-fapiao/user-title/title-url", |client| {
        Box::pin(new_tax_control_fapiao::v3_new_tax_control_fapiao_user_title_title_url_get(client))
    }),
    ("POST", "/v3/offlineface/authinfo", |client| Box::pin(offlineface::v3_offlineface_authinfo_post(client))),
    ("POST", "/v3/offlineface/contracts/presign", |client| {
        Box::pin(offlineface::v3_offlineface_contracts_presign_post(client))
    }),
    ("GET", "/v3/offlineface/contracts/{contract_id}", |client| {
        Box::pin(offlineface::v3_offlineface_contracts_contract_id_get(client))
    }),
    ("GET", "/v3/offlineface/face-collections", |client| {
        Box::pin(offlineface::v3_offlineface_face_collections_get(client))
    }),
    ("GET", "/v3/offlineface/face-collections/{collection_id}", |client| {
        Box::pin(offlineface::v3_offlineface_face_collections_collection_id_get(client))
    }),
    ("POST", "/v3/offlineface/repayment-url", |client| {
        Box::pin(offlineface::v3_offlineface_repayment_url_post(client))
    }),
    ("POST", "/v3/offlineface/transactions", |client| Box::pin(offlineface::v3_offlineface_transactions_post(client))),
    ("GET", "/v3/offlineface/transactions/out-trade-no/{out_trade_no}", |client| {
        Box::pin(offlineface::v3_offlineface_transactions_out_trade_no_out_trade_no_get(client))
    }),
    ("GET", "/v3/offlinefacemch/organizations", |client| {
        Box::pin(offlinefacemch::v3_offlinefacemch_organizations_get(client))
    }),
    ("GET", "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}", |client| {
        Box::pin(offlinefacemch::v3_offlinefacemch_organizations_organization_id_users_out_user_id_out_user_id_get(
            client,
        ))
    }),
    ("PATCH", "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}", |client| {
        Box::pin(offlinefacemch::v3_offlinefacemch_organizations_organization_id_users_out_user_id_out_user_id_patch(
            client,
        ))
    }),
    (
        "POST",
        "/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract",
        |client| {
            Box::pin(offlinefacemch::v3_offlinefacemch_organizations_organization_id_users_user_id_user_id_terminate_contract_post(client))
        },
    ),
    ("POST", "/v3/offlinefacemch/tokens", |client| Box::pin(offlinefacemch::v3_offlinefacemch_tokens_post(client))),
    ("GET", "/v3/palmservice/authorization/openid/{openid}", |client| {
        Box::pin(palmservice::v3_palmservice_authorization_openid_openid_get(client))
    }),
    ("POST", "/v3/palmservice/authorization/preauthorize", |client| {
        Box::pin(palmservice::v3_palmservice_authorization_preauthorize_post(client))
    }),
    ("POST", "/v3/papay/contracts/{contract_id}/fail-notify", |client| {
        Box::pin(papay::v3_papay_contracts_contract_id_fail_notify_post(client))
    }),
    ("POST", "/v3/papay/contracts/{contract_id}/notify", |client| {
        Box::pin(papay::v3_papay_contracts_contract_id_notify_post(client))
    }),
    (
        "GET",
        "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}",
        |client| {
            Box::pin(papay::v3_papay_insurance_pay_policy_periods_contract_id_contract_id_policy_period_id_policy_period_id_get(client))
        },
    ),
    (
        "POST",
        "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule",
        |client| {
            Box::pin(papay::v3_papay_insurance_pay_policy_periods_contract_id_contract_id_policy_period_id_policy_period_id_schedule_post(client))
        },
    ),
    ("POST", "/v3/papay/insurance-pay/transactions/apply", |client| {
        Box::pin(papay::v3_papay_insurance_pay_transactions_apply_post(client))
    }),
    ("POST", "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew", |client| {
        Box::pin(papay::v3_papay_insurance_sign_contracts_plan_id_plan_id_contract_id_contract_id_renew_post(client))
    }),
    ("GET", "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}", |client| {
        Box::pin(papay::v3_papay_insurance_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code_get(
            client,
        ))
    }),
    (
        "POST",
        "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
        |client| {
            Box::pin(papay::v3_papay_insurance_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate_post(client))
        },
    ),
    ("POST", "/v3/papay/insurance-sign/contracts/pre-entrust-sign/app", |client| {
        Box::pin(papay::v3_papay_insurance_sign_contracts_pre_entrust_sign_app_post(client))
    }),
    ("POST", "/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5", |client| {
        Box::pin(papay::v3_papay_insurance_sign_contracts_pre_entrust_sign_h5_post(client))
    }),
    ("POST", "/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi", |client| {
        Box::pin(papay::v3_papay_insurance_sign_contracts_pre_entrust_sign_jsapi_post(client))
    }),
    ("POST", "/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program", |client| {
        Box::pin(papay::v3_papay_insurance_sign_contracts_pre_entrust_sign_mini_program_post(client))
    }),
    ("POST", "/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify", |client| {
        Box::pin(papay::v3_papay_insurance_sign_policy_periods__plan_id_plan_id_contract_id_contract_id_modify_post(
            client,
        ))
    }),
    (
        "GET",
        "/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        |client| {
            Box::pin(
                papay::v3_papay_insurance_sign_policy_periods_plan_id_plan_id_out_contract_code_out_contract_code_get(
                    client,
                ),
            )
        },
    ),
    ("POST", "/v3/papay/pay/harmony/transactions/apply", |client| {
        Box::pin(papay::v3_papay_pay_harmony_transactions_apply_post(client))
    }),
    ("GET", "/v3/papay/pay/partner/schedules/contract-id/{contract_id}", |client| {
        Box::pin(papay::v3_papay_pay_partner_schedules_contract_id_contract_id_get(client))
    }),
    ("POST", "/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule", |client| {
        Box::pin(papay::v3_papay_pay_partner_schedules_contract_id_contract_id_schedule_post(client))
    }),
    ("POST", "/v3/papay/pay/partner/transactions/apply", |client| {
        Box::pin(papay::v3_papay_pay_partner_transactions_apply_post(client))
    }),
    ("GET", "/v3/papay/pay/schedules/contract-id/{contract_id}", |client| {
        Box::pin(papay::v3_papay_pay_schedules_contract_id_contract_id_get(client))
    }),
    ("POST", "/v3/papay/pay/schedules/contract-id/{contract_id}/schedule", |client| {
        Box::pin(papay::v3_papay_pay_schedules_contract_id_contract_id_schedule_post(client))
    }),
    ("POST", "/v3/papay/pay/transactions/apply", |client| {
        Box::pin(papay::v3_papay_pay_transactions_apply_post(client))
    }),
    ("POST", "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app", |client| {
        Box::pin(papay::v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_app_post(client))
    }),
    ("POST", "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5", |client| {
        Box::pin(papay::v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_h5_post(client))
    }),
    ("POST", "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi", |client| {
        Box::pin(papay::v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_jsapi_post(client))
    }),
    ("POST", "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program", |client| {
        Box::pin(papay::v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_mini_program_post(client))
    }),
    ("POST", "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app", |client| {
        Box::pin(papay::v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_app_post(client))
    }),
    ("POST", "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5", |client| {
        Box::pin(papay::v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_h5_post(client))
    }),
    ("POST", "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi", |client| {
        Box::pin(papay::v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_jsapi_post(client))
    }),
    ("POST", "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program", |client| {
        Box::pin(papay::v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_mini_program_post(client))
    }),
    ("GET", "/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}", |client| {
        Box::pin(papay::v3_papay_sign_contracts_harmony_plan_id_plan_id_out_contract_code_out_contract_code_get(client))
    }),
    ("GET", "/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}", |client| {
        Box::pin(papay::v3_papay_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code_get(client))
    }),
    ("POST", "/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate", |client| {
        Box::pin(papay::v3_papay_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate_post(
            client,
        ))
    }),
    ("POST", "/v3/papay/sign/contracts/pre-entrust-sign", |client| {
        Box::pin(papay::v3_papay_sign_contracts_pre_entrust_sign_post(client))
    }),
    ("GET", "/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}", |client| {
        Box::pin(papay::v3_papay_sign_partner_contracts_plan_id_plan_id_out_contract_code_out_contract_code_get(client))
    }),
    (
        "POST",
        "/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
        |client| {
            Box::pin(papay::v3_papay_sign_partner_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate_post(client))
        },
    ),
    ("POST", "/v3/parking/reminders/application", |client| {
        Box::pin(parking::v3_parking_reminders_application_post(client))
    }),
    ("GET", "/v3/parking/reminders/application/query", |client| {
        Box::pin(parking::v3_parking_reminders_application_query_get(client))
    }),
    ("POST", "/v3/parking/reminders/application/withdraw", |client| {
        Box::pin(parking::v3_parking_reminders_application_withdraw_post(client))
    }),
    ("GET", "/v3/parking/reminders/applications", |client| {
        Box::pin(parking::v3_parking_reminders_applications_get(client))
    }),
    ("POST", "/v3/parking/reminders/entry", |client| Box::pin(parking::v3_parking_reminders_entry_post(client))),
    ("POST", "/v3/parking/reminders/exit", |client| Box::pin(parking::v3_parking_reminders_exit_post(client))),
    ("POST", "/v3/parking/reminders/ext-payment", |client| {
        Box::pin(parking::v3_parking_reminders_ext_payment_post(client))
    }),
    ("POST", "/v3/parking/reminders/parking-fee", |client| {
        Box::pin(parking::v3_parking_reminders_parking_fee_post(client))
    }),
    ("GET", "/v3/parking/reminders/parking-lot", |client| {
        Box::pin(parking::v3_parking_reminders_parking_lot_get(client))
    }),
    ("POST", "/v3/parking/reminders/payment", |client| Box::pin(parking::v3_parking_reminders_payment_post(client))),
    ("POST", "/v3/partner-papay/contracts/{contract_id}/fail-notify", |client| {
        Box::pin(partner_papay::v3_partner_papay_contracts_contract_id_fail_notify_post(client))
    }),
    ("POST", "/v3/partner-papay/contracts/{contract_id}/notify", |client| {
        Box::pin(partner_papay::v3_partner_papay_contracts_contract_id_notify_post(client))
    }),
    ("POST", "/v3/partner-transfer/batches", |client| {
        Box::pin(partner_transfer::v3_partner_transfer_batches_post(client))
    }),
    ("GET", "/v3/partner-transfer/batches/batch-id/{batch_id}", |client| {
        Box::pin(partner_transfer::v3_partner_transfer_batches_batch_id_batch_id_get(client))
    }),
    ("GET", "/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}", |client| {
        Box::pin(partner_transfer::v3_partner_transfer_batches_batch_id_batch_id_details_detail_id_detail_id_get(
            client,
        ))
    }),
    ("GET", "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}", |client| {
        Box::pin(partner_transfer::v3_partner_transfer_batches_out_batch_no_out_batch_no_get(client))
    }),
    (
        "GET",
        "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
        |client| {
            Box::pin(partner_transfer::v3_partner_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no_get(client))
        },
    ),
    ("POST", "/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program", |client| {
        Box::pin(password_exempt_contract::v3_password_exempt_contract_contracts_ecommerce_pre_entrust_sign_mini_program_post(client))
    }),
    ("POST", "/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign", |client| {
        Box::pin(password_exempt_contract::v3_password_exempt_contract_contracts_ecommerce_pre_entrust_sign_pay_redirect_sign_post(client))
    }),
    ("POST", "/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program", |client| {
        Box::pin(
            password_exempt_contract::v3_password_exempt_contract_contracts_normal_pre_entrust_sign_mini_program_post(
                client,
            ),
        )
    }),
    ("POST", "/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign", |client| {
        Box::pin(password_exempt_contract::v3_password_exempt_contract_contracts_normal_pre_entrust_sign_pay_redirect_sign_post(client))
    }),
    ("POST", "/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program", |client| {
        Box::pin(password_exempt_contract::v3_password_exempt_contract_contracts_qs_pre_entrust_sign_mini_program_post(
            client,
        ))
    }),
    ("POST", "/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign", |client| {
        Box::pin(
            password_exempt_contract::v3_password_exempt_contract_contracts_qs_pre_entrust_sign_pay_redirect_sign_post(
                client,
            ),
        )
    }),
    (
        "GET",
        "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}",
        |client| {
            Box::pin(password_exempt_contract::v3_password_exempt_contract_contracts_service_id_service_id_out_contract_code_out_contract_code_get(client))
        },
    ),
    (
        "POST",
        "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate",
        |client| {
            Box::pin(password_exempt_contract::v3_password_exempt_contract_contracts_service_id_service_id_out_contract_code_out_contract_code_terminate_post(client))
        },
    ),
    ("POST", "/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program", |client| {
        Box::pin(password_exempt_contract::v3_password_exempt_contract_contracts_service_provider_pre_entrust_sign_mini_program_post(client))
    }),
    ("POST", "/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign", |client| {
        Box::pin(password_exempt_contract::v3_password_exempt_contract_contracts_service_provider_pre_entrust_sign_pay_redirect_sign_post(client))
    }),
    ("POST", "/v3/pay/acquiring-bank/transactions/exposure", |client| {
        Box::pin(pay::v3_pay_acquiring_bank_transactions_exposure_post(client))
    }),
    ("POST", "/v3/pay/instal/exposure", |client| Box::pin(pay::v3_pay_instal_exposure_post(client))),
    ("POST", "/v3/pay/instal/partner/exposure", |client| Box::pin(pay::v3_pay_instal_partner_exposure_post(client))),
    ("POST", "/v3/pay/partner/transactions/app", |client| Box::pin(pay::v3_pay_partner_transactions_app_post(client))),
    ("POST", "/v3/pay/partner/transactions/app-with-contract", |client| {
        Box::pin(pay::v3_pay_partner_transactions_app_with_contract_post(client))
    }),
    ("POST", "/v3/pay/partner/transactions/codepay", |client| {
        Box::pin(pay::v3_pay_partner_transactions_codepay_post(client))
    }),
    ("POST", "/v3/pay/partner/transactions/exposure", |client| {
        Box::pin(pay::v3_pay_partner_transactions_exposure_post(client))
    }),
    ("POST", "/v3/pay/partner/transactions/h5", |client| Box::pin(pay::v3_pay_partner_transactions_h5_post(client))),
    ("GET", "/v3/pay/partner/transactions/id/{transaction_id}", |client| {
        Box::pin(pay::v3_pay_partner_transactions_id_transaction_id_get(client))
    }),
    ("POST", "/v3/pay/partner/transactions/jsapi", |client| {
        Box::pin(pay::v3_pay_partner_transactions_jsapi_post(client))
    }),
    ("POST", "/v3/pay/partner/transactions/jsapi-with-contract", |client| {
        Box::pin(pay::v3_pay_partner_transactions_jsapi_with_contract_post(client))
    }),
    ("POST", "/v3/pay/partner/transactions/miniprogram", |client| {
        Box::pin(pay::v3_pay_partner_transactions_miniprogram_post(client))
    }),
    ("POST", "/v3/pay/partner/transactions/native", |client| {
        Box::pin(pay::v3_pay_partner_transactions_native_post(client))
    }),
    ("GET", "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}", |client| {
        Box::pin(pay::v3_pay_partner_transactions_out_trade_no_out_trade_no_get(client))
    }),
    ("POST", "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close", |client| {
        Box::pin(pay::v3_pay_partner_transactions_out_trade_no_out_trade_no_close_post(client))
    }),
    ("POST", "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse", |client| {
        Box::pin(pay::v3_pay_partner_transactions_out_trade_no_out_trade_no_reverse_post(client))
    }),
    ("POST", "/v3/pay/partner/transactions/scannedpos", |client| {
        Box::pin(pay::v3_pay_partner_transactions_scannedpos_post(client))
    }),
    ("POST", "/v3/pay/transactions/app", |client| Box::pin(pay::v3_pay_transactions_app_post(client))),
    ("POST", "/v3/pay/transactions/app-with-contract", |client| {
        Box::pin(pay::v3_pay_transactions_app_with_contract_post(client))
    }),
    ("POST", "/v3/pay/transactions/codepay", |client| Box::pin(pay::v3_pay_transactions_codepay_post(client))),
    ("POST", "/v3/pay/transactions/exposure", |client| Box::pin(pay::v3_pay_transactions_exposure_post(client))),
    ("POST", "/v3/pay/transactions/h5", |client| Box::pin(pay::v3_pay_transactions_h5_post(client))),
    ("GET", "/v3/pay/transactions/id/{transaction_id}", |client| {
        Box::pin(pay::v3_pay_transactions_id_transaction_id_get(client))
    }),
    ("POST", "/v3/pay/transactions/jsapi", |client| Box::pin(pay::v3_pay_transactions_jsapi_post(client))),
    ("POST", "/v3/pay/transactions/jsapi-with-contract", |client| {
        Box::pin(pay::v3_pay_transactions_jsapi_with_contract_post(client))
    }),
    ("POST", "/v3/pay/transactions/native", |client| Box::pin(pay::v3_pay_transactions_native_post(client))),
    ("GET", "/v3/pay/transactions/out-trade-no/{out_trade_no}", |client| {
        Box::pin(pay::v3_pay_transactions_out_trade_no_out_trade_no_get(client))
    }),
    ("POST", "/v3/pay/transactions/out-trade-no/{out_trade_no}/close", |client| {
        Box::pin(pay::v3_pay_transactions_out_trade_no_out_trade_no_close_post(client))
    }),
    ("POST", "/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse", |client| {
        Box::pin(pay::v3_pay_transactions_out_trade_no_out_trade_no_reverse_post(client))
    }),
    ("GET", "/v3/pay-devices/open-scenario-speaker/{device_sn}", |client| {
        Box::pin(pay_devices::v3_pay_devices_open_scenario_speaker_device_sn_get(client))
    }),
    ("POST", "/v3/pay-devices/open-scenario-speaker/{device_sn}/bind", |client| {
        Box::pin(pay_devices::v3_pay_devices_open_scenario_speaker_device_sn_bind_post(client))
    }),
    ("POST", "/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind", |client| {
        Box::pin(pay_devices::v3_pay_devices_open_scenario_speaker_device_sn_prebind_post(client))
    }),
    ("POST", "/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind", |client| {
        Box::pin(pay_devices::v3_pay_devices_open_scenario_speaker_device_sn_unbind_post(client))
    }),
    ("POST", "/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report", |client| {
        Box::pin(pay_devices::v3_pay_devices_open_scenario_speakerorder_transaction_id_report_post(client))
    }),
    ("POST", "/v3/pay-devices/printers/{device_id}/print-orders", |client| {
        Box::pin(pay_devices::v3_pay_devices_printers_device_id_print_orders_post(client))
    }),
    ("GET", "/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}", |client| {
        Box::pin(pay_devices::v3_pay_devices_printers_device_id_print_orders_print_order_no_get(client))
    }),
    ("GET", "/v3/payroll-card/authentications", |client| {
        Box::pin(payroll_card::v3_payroll_card_authentications_get(client))
    }),
    ("POST", "/v3/payroll-card/authentications/pre-order", |client| {
        Box::pin(payroll_card::v3_payroll_card_authentications_pre_order_post(client))
    }),
    ("POST", "/v3/payroll-card/authentications/pre-order-with-auth", |client| {
        Box::pin(payroll_card::v3_payroll_card_authentications_pre_order_with_auth_post(client))
    }),
    ("GET", "/v3/payroll-card/authentications/{authenticate_number}", |client| {
        Box::pin(payroll_card::v3_payroll_card_authentications_authenticate_number_get(client))
    }),
    ("GET", "/v3/payroll-card/relations/{openid}", |client| {
        Box::pin(payroll_card::v3_payroll_card_relations_openid_get(client))
    }),
    ("POST", "/v3/payroll-card/tokens", |client| Box::pin(payroll_card::v3_payroll_card_tokens_post(client))),
    ("POST", "/v3/payroll-card/transfer-batches", |client| {
        Box::pin(payroll_card::v3_payroll_card_transfer_batches_post(client))
    }),
    ("POST", "/v3/payroll-card/wesure/insurance", |client| {
        Box::pin(payroll_card::v3_payroll_card_wesure_insurance_post(client))
    }),
    ("POST", "/v3/payroll-card/wesure/token-validations", |client| {
        Box::pin(payroll_card::v3_payroll_card_wesure_token_validations_post(client))
    }),
    ("POST", "/v3/payscore/acquiringbank/permissions", |client| {
        Box::pin(payscore::v3_payscore_acquiringbank_permissions_post(client))
    }),
    ("GET", "/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}", |client| {
        Box::pin(payscore::v3_payscore_acquiringbank_permissions_authorization_code_authorization_code_get(client))
    }),
    ("POST", "/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate", |client| {
        Box::pin(payscore::v3_payscore_acquiringbank_permissions_authorization_code_authorization_code_terminate_post(
            client,
        ))
    }),
    ("POST", "/v3/payscore/acquiringbank/serviceorder", |client| {
        Box::pin(payscore::v3_payscore_acquiringbank_serviceorder_post(client))
    }),
    ("GET", "/v3/payscore/acquiringbank/serviceorder", |client| {
        Box::pin(payscore::v3_payscore_acquiringbank_serviceorder_get(client))
    }),
    ("GET", "/v3/payscore/acquiringbank/serviceorder/deduction", |client| {
        Box::pin(payscore::v3_payscore_acquiringbank_serviceorder_deduction_get(client))
    }),
    ("POST", "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel", |client| {
        Box::pin(payscore::v3_payscore_acquiringbank_serviceorder_out_order_no_cancel_post(client))
    }),
    ("POST", "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete", |client| {
        Box::pin(payscore::v3_payscore_acquiringbank_serviceorder_out_order_no_complete_post(client))
    }),
    ("POST", "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify", |client| {
        Box::pin(payscore::v3_payscore_acquiringbank_serviceorder_out_order_no_modify_post(client))
    }),
    ("POST", "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo", |client| {
        Box::pin(payscore::v3_payscore_acquiringbank_serviceorder_out_order_no_registerdeductinfo_post(client))
    }),
    ("POST", "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync", |client| {
        Box::pin(payscore::v3_payscore_acquiringbank_serviceorder_out_order_no_sync_post(client))
    }),
    ("POST", "/v3/payscore/acquiringbank/servicepayondeliveryorder", |client| {
        Box::pin(payscore::v3_payscore_acquiringbank_servicepayondeliveryorder_post(client))
    }),
    ("GET", "/v3/payscore/merchant-bill", |client| Box::pin(payscore::v3_payscore_merchant_bill_get(client))),
    ("POST", "/v3/payscore/oversea/partner/serviceorder", |client| {
        Box::pin(payscore::v3_payscore_oversea_partner_serviceorder_post(client))
    }),
    ("GET", "/v3/payscore/oversea/partner/serviceorder", |client| {
        Box::pin(payscore::v3_payscore_oversea_partner_serviceorder_get(client))
    }),
    ("POST", "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel", |client| {
        Box::pin(payscore::v3_payscore_oversea_partner_serviceorder_out_order_no_cancel_post(client))
    }),
    ("POST", "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete", |client| {
        Box::pin(payscore::v3_payscore_oversea_partner_serviceorder_out_order_no_complete_post(client))
    }),
    ("POST", "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync", |client| {
        Box::pin(payscore::v3_payscore_oversea_partner_serviceorder_out_order_no_sync_post(client))
    }),
    ("POST", "/v3/payscore/partner/permissions", |client| {
        Box::pin(payscore::v3_payscore_partner_permissions_post(client))
    }),
    ("POST", "/v3/payscore/partner/permissions/apply-for-scene", |client| {
        Box::pin(payscore::v3_payscore_partner_permissions_apply_for_scene_post(client))
    }),
    ("POST", "/v3/payscore/partner/permissions/assess-user-risk-level", |client| {
        Box::pin(payscore::v3_payscore_partner_permissions_assess_user_risk_level_post(client))
    }),
    ("GET", "/v3/payscore/partner/permissions/authorization-code/{authorization_code}", |client| {
        Box::pin(payscore::v3_payscore_partner_permissions_authorization_code_authorization_code_get(client))
    }),
    ("POST", "/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate", |client| {
        Box::pin(payscore::v3_payscore_partner_permissions_authorization_code_authorization_code_terminate_post(client))
    }),
    ("GET", "/v3/payscore/partner/permissions/search", |client| {
        Box::pin(payscore::v3_payscore_partner_permissions_search_get(client))
    }),
    ("POST", "/v3/payscore/partner/permissions/terminate", |client| {
        Box::pin(payscore::v3_payscore_partner_permissions_terminate_post(client))
    }),
    ("POST", "/v3/payscore/partner/service-account-applications", |client| {
        Box::pin(payscore::v3_payscore_partner_service_account_applications_post(client))
    }),
    ("GET", "/v3/payscore/partner/service-account-applications/{out_apply_no}", |client| {
        Box::pin(payscore::v3_payscore_partner_service_account_applications_out_apply_no_get(client))
    }),
    ("POST", "/v3/payscore/partner/serviceorder", |client| {
        Box::pin(payscore::v3_payscore_partner_serviceorder_post(client))
    }),
    ("GET", "/v3/payscore/partner/serviceorder", |client| {
        Box::pin(payscore::v3_payscore_partner_serviceorder_get(client))
    }),
    ("POST", "/v3/payscore/partner/serviceorder/direct-complete", |client| {
        Box::pin(payscore::v3_payscore_partner_serviceorder_direct_complete_post(client))
    }),
    ("POST", "/v3/payscore/partner/serviceorder/{out_order_no}/cancel", |client| {
        Box::pin(payscore::v3_payscore_partner_serviceorder_out_order_no_cancel_post(client))
    }),
    ("POST", "/v3/payscore/partner/serviceorder/{out_order_no}/complete", |client| {
        Box::pin(payscore::v3_payscore_partner_serviceorder_out_order_no_complete_post(client))
    }),
    ("POST", "/v3/payscore/partner/serviceorder/{out_order_no}/modify", |client| {
        Box::pin(payscore::v3_payscore_partner_serviceorder_out_order_no_modify_post(client))
    }),
    ("POST", "/v3/payscore/partner/serviceorder/{out_order_no}/pay", |client| {
        Box::pin(payscore::v3_payscore_partner_serviceorder_out_order_no_pay_post(client))
    }),
    ("POST", "/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage", |client| {
        Box::pin(payscore::v3_payscore_partner_serviceorder_out_order_no_send_pendingmessage_post(client))
    }),
    ("POST", "/v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage", |client| {
        Box::pin(payscore::v3_payscore_partner_serviceorder_out_order_no_send_prepaidmessage_post(client))
    }),
    ("POST", "/v3/payscore/partner/serviceorder/{out_order_no}/sync", |client| {
        Box::pin(payscore::v3_payscore_partner_serviceorder_out_order_no_sync_post(client))
    }),
    ("POST", "/v3/payscore/partner/servicepayondeliveryorder", |client| {
        Box::pin(payscore::v3_payscore_partner_servicepayondeliveryorder_post(client))
    }),
    ("GET", "/v3/payscore/partner/servicequotas/service-id/{service_id}", |client| {
        Box::pin(payscore::v3_payscore_partner_servicequotas_service_id_service_id_get(client))
    }),
    ("POST", "/v3/payscore/payafter-orders", |client| Box::pin(payscore::v3_payscore_payafter_orders_post(client))),
    ("GET", "/v3/payscore/payafter-orders", |client| Box::pin(payscore::v3_payscore_payafter_orders_get(client))),
    ("POST", "/v3/payscore/payafter-orders/{out_order_no}/cancel", |client| {
        Box::pin(payscore::v3_payscore_payafter_orders_out_order_no_cancel_post(client))
    }),
    ("POST", "/v3/payscore/payafter-orders/{out_order_no}/complete", |client| {
        Box::pin(payscore::v3_payscore_payafter_orders_out_order_no_complete_post(client))
    }),
    ("POST", "/v3/payscore/payafter-orders/{out_order_no}/sync", |client| {
        Box::pin(payscore::v3_payscore_payafter_orders_out_order_no_sync_post(client))
    }),
    ("POST", "/v3/payscore/permissions", |client| Box::pin(payscore::v3_payscore_permissions_post(client))),
    ("POST", "/v3/payscore/permissions/assess-user-risk-level", |client| {
        Box::pin(payscore::v3_payscore_permissions_assess_user_risk_level_post(client))
    }),
    ("GET", "/v3/payscore/permissions/authorization-code/{authorization_code}", |client| {
        Box::pin(payscore::v3_payscore_permissions_authorization_code_authorization_code_get(client))
    }),
    ("POST", "/v3/payscore/permissions/authorization-code/{authorization_code}/terminate", |client| {
        Box::pin(payscore::v3_payscore_permissions_authorization_code_authorization_code_terminate_post(client))
    }),
    ("GET", "/v3/payscore/permissions/openid/{openid}", |client| {
        Box::pin(payscore::v3_payscore_permissions_openid_openid_get(client))
    }),
    ("POST", "/v3/payscore/permissions/openid/{openid}/terminate", |client| {
        Box::pin(payscore::v3_payscore_permissions_openid_openid_terminate_post(client))
    }),
    ("POST", "/v3/payscore/plan/partner/payscore-plans", |client| {
        Box::pin(payscore::v3_payscore_plan_partner_payscore_plans_post(client))
    }),
    ("GET", "/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}", |client| {
        Box::pin(payscore::v3_payscore_plan_partner_payscore_plans_merchant_plan_no_merchant_plan_no_get(client))
    }),
    ("POST", "/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop", |client| {
        Box::pin(payscore::v3_payscore_plan_partner_payscore_plans_merchant_plan_no_merchant_plan_no_stop_post(client))
    }),
    ("POST", "/v3/payscore/plan/payscore-plans", |client| {
        Box::pin(payscore::v3_payscore_plan_payscore_plans_post(client))
    }),
    ("GET", "/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}", |client| {
        Box::pin(payscore::v3_payscore_plan_payscore_plans_merchant_plan_no_merchant_plan_no_get(client))
    }),
    ("POST", "/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop", |client| {
        Box::pin(payscore::v3_payscore_plan_payscore_plans_merchant_plan_no_merchant_plan_no_stop_post(client))
    }),
    ("POST", "/v3/payscore/serviceorder", |client| Box::pin(payscore::v3_payscore_serviceorder_post(client))),
    ("GET", "/v3/payscore/serviceorder", |client| Box::pin(payscore::v3_payscore_serviceorder_get(client))),
    ("POST", "/v3/payscore/serviceorder/direct-complete", |client| {
        Box::pin(payscore::v3_payscore_serviceorder_direct_complete_post(client))
    }),
    ("POST", "/v3/payscore/serviceorder/{out_order_no}/cancel", |client| {
        Box::pin(payscore::v3_payscore_serviceorder_out_order_no_cancel_post(client))
    }),
    ("POST", "/v3/payscore/serviceorder/{out_order_no}/complete", |client| {
        Box::pin(payscore::v3_payscore_serviceorder_out_order_no_complete_post(client))
    }),
    ("POST", "/v3/payscore/serviceorder/{out_order_no}/modify", |client| {
        Box::pin(payscore::v3_payscore_serviceorder_out_order_no_modify_post(client))
    }),
    ("POST", "/v3/payscore/serviceorder/{out_order_no}/pay", |client| {
        Box::pin(payscore::v3_payscore_serviceorder_out_order_no_pay_post(client))
    }),
    ("POST", "/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage", |client| {
        Box::pin(payscore::v3_payscore_serviceorder_out_order_no_send_pendingmessage_post(client))
    }),
    ("POST", "/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage", |client| {
        Box::pin(payscore::v3_payscore_serviceorder_out_order_no_send_prepaidmessage_post(client))
    }),
    ("POST", "/v3/payscore/serviceorder/{out_order_no}/sync", |client| {
        Box::pin(payscore::v3_payscore_serviceorder_out_order_no_sync_post(client))
    }),
    ("POST", "/v3/payscore/servicepayondeliveryorder", |client| {
        Box::pin(payscore::v3_payscore_servicepayondeliveryorder_post(client))
    }),
    ("POST", "/v3/payscore/sign-plan/partner/serviceorder", |client| {
        Box::pin(payscore::v3_payscore_sign_plan_partner_serviceorder_post(client))
    }),
    ("POST", "/v3/payscore/sign-plan/partner/user-sign-plans", |client| {
        Box::pin(payscore::v3_payscore_sign_plan_partner_user_sign_plans_post(client))
    }),
    ("GET", "/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}", |client| {
        Box::pin(
            payscore::v3_payscore_sign_plan_partner_user_sign_plans_merchant_sign_plan_no_merchant_sign_plan_no_get(
                client,
            ),
        )
    }),
    (
        "POST",
        "/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
        |client| {
            Box::pin(payscore::v3_payscore_sign_plan_partner_user_sign_plans_merchant_sign_plan_no_merchant_sign_plan_no_stop_post(client))
        },
    ),
    ("POST", "/v3/payscore/sign-plan/serviceorder", |client| {
        Box::pin(payscore::v3_payscore_sign_plan_serviceorder_post(client))
    }),
    ("POST", "/v3/payscore/sign-plan/user-sign-plans", |client| {
        Box::pin(payscore::v3_payscore_sign_plan_user_sign_plans_post(client))
    }),
    ("GET", "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}", |client| {
        Box::pin(payscore::v3_payscore_sign_plan_user_sign_plans_merchant_sign_plan_no_merchant_sign_plan_no_get(
            client,
        ))
    }),
    ("POST", "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop", |client| {
        Box::pin(payscore::v3_payscore_sign_plan_user_sign_plans_merchant_sign_plan_no_merchant_sign_plan_no_stop_post(
            client,
        ))
    }),
    ("POST", "/v3/payscore/smartretail-orders", |client| {
        Box::pin(payscore::v3_payscore_smartretail_orders_post(client))
    }),
    ("GET", "/v3/payscore/smartretail-orders", |client| Box::pin(payscore::v3_payscore_smartretail_orders_get(client))),
    ("POST", "/v3/payscore/smartretail-orders/{out_order_no}/cancel", |client| {
        Box::pin(payscore::v3_payscore_smartretail_orders_out_order_no_cancel_post(client))
    }),
    ("POST", "/v3/payscore/smartretail-orders/{out_order_no}/complete", |client| {
        Box::pin(payscore::v3_payscore_smartretail_orders_out_order_no_complete_post(client))
    }),
    ("GET", "/v3/payscore/user-service-state", |client| Box::pin(payscore::v3_payscore_user_service_state_get(client))),
    ("POST", "/v3/payscore/users/{openid}/permissions/{service_id}/terminate", |client| {
        Box::pin(payscore::v3_payscore_users_openid_permissions_service_id_terminate_post(client))
    }),
    ("POST", "/v3/platsolution/ecommerce/bank-transfer-recharges/apply", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_bank_transfer_recharges_apply_post(client))
    }),
    ("GET", "/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_bank_transfer_recharges_out_recharge_no_out_recharge_no_get(
            client,
        ))
    }),
    ("POST", "/v3/platsolution/ecommerce/insurance-compensation-contracts", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_insurance_compensation_contracts_post(client))
    }),
    (
        "POST",
        "/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened",
        |client| {
            Box::pin(platsolution::v3_platsolution_ecommerce_insurance_compensation_contracts_sub_mchid_sub_mchid_check_opened_post(client))
        },
    ),
    ("POST", "/v3/platsolution/ecommerce/mch-transfer/compensate-bills", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_mch_transfer_compensate_bills_post(client))
    }),
    ("GET", "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_mch_transfer_compensate_bills_bill_id_bill_id_get(client))
    }),
    ("GET", "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_mch_transfer_compensate_bills_out_bill_no_out_bill_no_get(
            client,
        ))
    }),
    ("POST", "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel", |client| {
        Box::pin(
            platsolution::v3_platsolution_ecommerce_mch_transfer_compensate_bills_out_bill_no_out_bill_no_cancel_post(
                client,
            ),
        )
    }),
    ("POST", "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_mch_transfer_compensate_bills_pre_transfer_post(client))
    }),
    ("POST", "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_mch_transfer_deposit_after_sales_compensation_bills_post(
            client,
        ))
    }),
    (
        "GET",
        "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}",
        |client| {
            Box::pin(platsolution::v3_platsolution_ecommerce_mch_transfer_deposit_after_sales_compensation_bills_bill_id_bill_id_get(client))
        },
    ),
    (
        "GET",
        "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}",
        |client| {
            Box::pin(platsolution::v3_platsolution_ecommerce_mch_transfer_deposit_after_sales_compensation_bills_out_bill_no_out_bill_no_get(client))
        },
    ),
    ("POST", "/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills", |client| {
        Box::pin(
            platsolution::v3_platsolution_ecommerce_mch_transfer_deposit_insurance_premiums_compensation_bills_post(
                client,
            ),
        )
    }),
    (
        "GET",
        "/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}",
        |client| {
            Box::pin(platsolution::v3_platsolution_ecommerce_mch_transfer_deposit_insurance_premiums_compensation_bills_out_bill_no_get(client))
        },
    ),
    ("POST", "/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_mch_transfer_deposit_shipping_cost_compensation_bills_post(
            client,
        ))
    }),
    (
        "GET",
        "/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}",
        |client| {
            Box::pin(platsolution::v3_platsolution_ecommerce_mch_transfer_deposit_shipping_cost_compensation_bills_out_bill_no_out_bill_no_get(client))
        },
    ),
    ("POST", "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_post(client))
    }),
    ("GET", "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_bill_id_bill_id_get(client))
    }),
    ("GET", "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}", |client| {
        Box::pin(
            platsolution::v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_out_bill_no_out_bill_no_get(
                client,
            ),
        )
    }),
    (
        "POST",
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel",
        |client| {
            Box::pin(platsolution::v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_out_bill_no_out_bill_no_cancel_post(client))
        },
    ),
    ("POST", "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_pre_transfer_post(client))
    }),
    ("POST", "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_mch_transfer_sub_mch_compensation_bills_post(client))
    }),
    ("GET", "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_mch_transfer_sub_mch_compensation_bills_out_bill_no_get(
            client,
        ))
    }),
    ("POST", "/v3/platsolution/ecommerce/mch-transfer/transfer-bills", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_mch_transfer_transfer_bills_post(client))
    }),
    ("GET", "/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_mch_transfer_transfer_bills_bill_id_bill_id_get(client))
    }),
    ("GET", "/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_mch_transfer_transfer_bills_out_bill_no_out_bill_no_get(
            client,
        ))
    }),
    ("POST", "/v3/platsolution/ecommerce/recharge-employees", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_recharge_employees_post(client))
    }),
    ("GET", "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_recharge_employees_sub_mchid_sub_mchid_get(client))
    }),
    (
        "POST",
        "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete",
        |client| {
            Box::pin(platsolution::v3_platsolution_ecommerce_recharge_employees_sub_mchid_sub_mchid_sp_openid_sp_openid_delete_post(client))
        },
    ),
    ("POST", "/v3/platsolution/ecommerce/recharges/apply", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_recharges_apply_post(client))
    }),
    ("GET", "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_recharges_out_recharge_no_out_recharge_no_get(client))
    }),
    ("POST", "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_recharges_out_recharge_no_out_recharge_no_close_post(client))
    }),
    ("POST", "/v3/platsolution/ecommerce/settle/prepay-settle-orders", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_settle_prepay_settle_orders_post(client))
    }),
    ("GET", "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_settle_prepay_settle_orders_settle_batch_no_get(client))
    }),
    (
        "POST",
        "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle",
        |client| {
            Box::pin(platsolution::v3_platsolution_ecommerce_settle_prepay_settle_orders_settle_batch_no_apply_abnormal_settle_post(client))
        },
    ),
    ("POST", "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw", |client| {
        Box::pin(platsolution::v3_platsolution_ecommerce_withdraw_day_end_balance_withdraw_post(client))
    }),
    ("GET", "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}", |client| {
        Box::pin(
            platsolution::v3_platsolution_ecommerce_withdraw_day_end_balance_withdraw_out_request_no_out_request_no_get(
                client,
            ),
        )
    }),
    ("POST", "/v3/platsolution/insurance/mch-transfer/batches/apply", |client| {
        Box::pin(platsolution::v3_platsolution_insurance_mch_transfer_batches_apply_post(client))
    }),
    ("GET", "/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}", |client| {
        Box::pin(platsolution::v3_platsolution_insurance_mch_transfer_batches_batch_id_batch_id_get(client))
    }),
    (
        "GET",
        "/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
        |client| {
            Box::pin(platsolution::v3_platsolution_insurance_mch_transfer_batches_batch_id_batch_id_details_detail_id_detail_id_get(client))
        },
    ),
    (
        "GET",
        "/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}",
        |client| {
            Box::pin(platsolution::v3_platsolution_insurance_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no_get(client))
        },
    ),
    (
        "POST",
        "/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply",
        |client| {
            Box::pin(platsolution::v3_platsolution_insurance_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no_apply_post(client))
        },
    ),
    ("GET", "/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}", |client| {
        Box::pin(platsolution::v3_platsolution_insurance_mch_transfer_batches_out_batch_no_out_batch_no_get(client))
    }),
    (
        "GET",
        "/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
        |client| {
            Box::pin(platsolution::v3_platsolution_insurance_mch_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no_get(client))
        },
    ),
    ("GET", "/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}", |client| {
        Box::pin(
            platsolution::v3_platsolution_insurance_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no_get(
                client,
            ),
        )
    }),
    (
        "POST",
        "/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply",
        |client| {
            Box::pin(platsolution::v3_platsolution_insurance_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no_apply_post(client))
        },
    ),
    ("POST", "/v3/platsolution/insurance/mch-transfer/reservation/apply", |client| {
        Box::pin(platsolution::v3_platsolution_insurance_mch_transfer_reservation_apply_post(client))
    }),
    ("GET", "/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}", |client| {
        Box::pin(
            platsolution::v3_platsolution_insurance_mch_transfer_reservation_out_reservation_no_out_reservation_no_get(
                client,
            ),
        )
    }),
    (
        "POST",
        "/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close",
        |client| {
            Box::pin(platsolution::v3_platsolution_insurance_mch_transfer_reservation_out_reservation_no_out_reservation_no_close_post(client))
        },
    ),
    ("GET", "/v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}", |client| {
        Box::pin(platsolution::v3_platsolution_insurance_mch_transfer_reservation_reservation_id_reservation_id_get(
            client,
        ))
    }),
    ("POST", "/v3/platsolution/mch-transfer/batches/apply", |client| {
        Box::pin(platsolution::v3_platsolution_mch_transfer_batches_apply_post(client))
    }),
    ("GET", "/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}", |client| {
        Box::pin(platsolution::v3_platsolution_mch_transfer_batches_batch_id_batch_id_get(client))
    }),
    ("GET", "/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}", |client| {
        Box::pin(platsolution::v3_platsolution_mch_transfer_batches_batch_id_batch_id_details_detail_id_detail_id_get(
            client,
        ))
    }),
    (
        "GET",
        "/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}",
        |client| {
            Box::pin(platsolution::v3_platsolution_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no_get(client))
        },
    ),
    (
        "POST",
        "/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply",
        |client| {
            Box::pin(platsolution::v3_platsolution_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no_apply_post(client))
        },
    ),
    ("GET", "/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}", |client| {
        Box::pin(platsolution::v3_platsolution_mch_transfer_batches_out_batch_no_out_batch_no_get(client))
    }),
    (
        "GET",
        "/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
        |client| {
            Box::pin(platsolution::v3_platsolution_mch_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no_get(client))
        },
    ),
    ("GET", "/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}", |client| {
        Box::pin(platsolution::v3_platsolution_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no_get(
            client,
        ))
    }),
    ("POST", "/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply", |client| {
        Box::pin(
            platsolution::v3_platsolution_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no_apply_post(
                client,
            ),
        )
    }),
    ("POST", "/v3/platsolution/mch-transfer/reservation/apply", |client| {
        Box::pin(platsolution::v3_platsolution_mch_transfer_reservation_apply_post(client))
    }),
    ("GET", "/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}", |client| {
        Box::pin(platsolution::v3_platsolution_mch_transfer_reservation_out_reservation_no_out_reservation_no_get(
            client,
        ))
    }),
    ("POST", "/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close", |client| {
        Box::pin(
            platsolution::v3_platsolution_mch_transfer_reservation_out_reservation_no_out_reservation_no_close_post(
                client,
            ),
        )
    }),
    ("GET", "/v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}", |client| {
        Box::pin(platsolution::v3_platsolution_mch_transfer_reservation_reservation_id_reservation_id_get(client))
    }),
    ("GET", "/v3/profitsharing/bills", |client| Box::pin(profitsharing::v3_profitsharing_bills_get(client))),
    ("GET", "/v3/profitsharing/merchant-configs/{sub_mchid}", |client| {
        Box::pin(profitsharing::v3_profitsharing_merchant_configs_sub_mchid_get(client))
    }),
    ("POST", "/v3/profitsharing/orders", |client| Box::pin(profitsharing::v3_profitsharing_orders_post(client))),
    ("POST", "/v3/profitsharing/orders/unfreeze", |client| {
        Box::pin(profitsharing::v3_profitsharing_orders_unfreeze_post(client))
    }),
    ("GET", "/v3/profitsharing/orders/{out_order_no}", |client| {
        Box::pin(profitsharing::v3_profitsharing_orders_out_order_no_get(client))
    }),
    ("POST", "/v3/profitsharing/receivers/add", |client| {
        Box::pin(profitsharing::v3_profitsharing_receivers_add_post(client))
    }),
    ("POST", "/v3/profitsharing/receivers/delete", |client| {
        Box::pin(profitsharing::v3_profitsharing_receivers_delete_post(client))
    }),
    ("POST", "/v3/profitsharing/return-orders", |client| {
        Box::pin(profitsharing::v3_profitsharing_return_orders_post(client))
    }),
    ("GET", "/v3/profitsharing/return-orders/{out_return_no}", |client| {
        Box::pin(profitsharing::v3_profitsharing_return_orders_out_return_no_get(client))
    }),
    ("GET", "/v3/profitsharing/transactions/{transaction_id}/amounts", |client| {
        Box::pin(profitsharing::v3_profitsharing_transactions_transaction_id_amounts_get(client))
    }),
    ("POST", "/v3/qrcode/transactions", |client| Box::pin(qrcode::v3_qrcode_transactions_post(client))),
    ("GET", "/v3/qrcode/transactions/out-trade-no/{out_trade_no}", |client| {
        Box::pin(qrcode::v3_qrcode_transactions_out_trade_no_out_trade_no_get(client))
    }),
    ("GET", "/v3/qrcode/user-services/contract-id/{contract_id}", |client| {
        Box::pin(qrcode::v3_qrcode_user_services_contract_id_contract_id_get(client))
    }),
    ("POST", "/v3/rate-activity/applications", |client| {
        Box::pin(rate_activity::v3_rate_activity_applications_post(client))
    }),
    ("GET", "/v3/rate-activity/applications/id/{application_id}", |client| {
        Box::pin(rate_activity::v3_rate_activity_applications_id_application_id_get(client))
    }),
    ("PATCH", "/v3/rate-activity/applications/id/{application_id}", |client| {
        Box::pin(rate_activity::v3_rate_activity_applications_id_application_id_patch(client))
    }),
    ("GET", "/v3/realname/verify", |client| Box::pin(realname::v3_realname_verify_get(client))),
    ("POST", "/v3/recharge/bank-transfer-recharges/apply", |client| {
        Box::pin(recharge::v3_recharge_bank_transfer_recharges_apply_post(client))
    }),
    ("GET", "/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}", |client| {
        Box::pin(recharge::v3_recharge_bank_transfer_recharges_out_recharge_no_out_recharge_no_get(client))
    }),
    ("POST", "/v3/refund/domestic/refunds", |client| Box::pin(refund::v3_refund_domestic_refunds_post(client))),
    ("GET", "/v3/refund/domestic/refunds/{out_refund_no}", |client| {
        Box::pin(refund::v3_refund_domestic_refunds_out_refund_no_get(client))
    }),
    ("POST", "/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund", |client| {
        Box::pin(refund::v3_refund_domestic_refunds_refund_id_apply_abnormal_refund_post(client))
    }),
    ("GET", "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}", |client| {
        Box::pin(repayment::v3_repayment_combine_transactions_partner_out_trade_no_combine_out_trade_no_get(client))
    }),
    ("POST", "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close", |client| {
        Box::pin(repayment::v3_repayment_combine_transactions_partner_out_trade_no_combine_out_trade_no_close_post(
            client,
        ))
    }),
    ("POST", "/v3/repayment/combine-transactions/partner/prepay", |client| {
        Box::pin(repayment::v3_repayment_combine_transactions_partner_prepay_post(client))
    }),
    ("POST", "/v3/security/echo", |client| Box::pin(security::v3_security_echo_post(client))),
    ("POST", "/v3/smartguide/guides", |client| Box::pin(smartguide::v3_smartguide_guides_post(client))),
    ("GET", "/v3/smartguide/guides", |client| Box::pin(smartguide::v3_smartguide_guides_get(client))),
    ("PATCH", "/v3/smartguide/guides/{guide_id}", |client| {
        Box::pin(smartguide::v3_smartguide_guides_guide_id_patch(client))
    }),
    ("POST", "/v3/smartguide/guides/{guide_id}/assign", |client| {
        Box::pin(smartguide::v3_smartguide_guides_guide_id_assign_post(client))
    }),
    ("POST", "/v3/taxi-invoice/attendance/punch", |client| {
        Box::pin(taxi_invoice::v3_taxi_invoice_attendance_punch_post(client))
    }),
    ("POST", "/v3/taxi-invoice/cards", |client| Box::pin(taxi_invoice::v3_taxi_invoice_cards_post(client))),
    ("POST", "/v3/taxi-invoice/cards/upload-file", |client| {
        Box::pin(taxi_invoice::v3_taxi_invoice_cards_upload_file_post(client))
    }),
    ("POST", "/v3/taxi-invoice/driver/update-driver", |client| {
        Box::pin(taxi_invoice::v3_taxi_invoice_driver_update_driver_post(client))
    }),
    ("GET", "/v3/taxi-invoice/drivers/{driver_license}", |client| {
        Box::pin(taxi_invoice::v3_taxi_invoice_drivers_driver_license_get(client))
    }),
    ("POST", "/v3/taxi-invoice/taxi/update-taxi", |client| {
        Box::pin(taxi_invoice::v3_taxi_invoice_taxi_update_taxi_post(client))
    }),
    ("GET", "/v3/taxi-invoice/taxi-companies/{company_mchid}", |client| {
        Box::pin(taxi_invoice::v3_taxi_invoice_taxi_companies_company_mchid_get(client))
    }),
    ("POST", "/v3/taxi-invoice/taxi-company/create-taxi-company", |client| {
        Box::pin(taxi_invoice::v3_taxi_invoice_taxi_company_create_taxi_company_post(client))
    }),
    ("GET", "/v3/taxi-invoice/taxies/{plate_number}", |client| {
        Box::pin(taxi_invoice::v3_taxi_invoice_taxies_plate_number_get(client))
    }),
    ("GET", "/v3/taxi-invoice/user-taxi-order/find-by-token", |client| {
        Box::pin(taxi_invoice::v3_taxi_invoice_user_taxi_order_find_by_token_get(client))
    }),
    ("GET", "/v3/taxi-invoice/user-taxi-orders", |client| {
        Box::pin(taxi_invoice::v3_taxi_invoice_user_taxi_orders_get(client))
    }),
    ("GET", "/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}", |client| {
        Box::pin(transaction_block::v3_transaction_block_transaction_block_records_sub_mchid_sub_mchid_get(client))
    }),
    ("GET", "/v3/transaction-block/transaction-block-records/{block_record_id}", |client| {
        Box::pin(transaction_block::v3_transaction_block_transaction_block_records_block_record_id_get(client))
    }),
    ("POST", "/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}", |client| {
        Box::pin(transaction_block::v3_transaction_block_transaction_block_submissions_sub_mchid_sub_mchid_post(client))
    }),
    ("GET", "/v3/transaction-block/transaction-block-submissions/{block_submission_id}", |client| {
        Box::pin(transaction_block::v3_transaction_block_transaction_block_submissions_block_submission_id_get(client))
    }),
    ("POST", "/v3/transfer/batches", |client| Box::pin(transfer::v3_transfer_batches_post(client))),
    ("GET", "/v3/transfer/batches/batch-id/{batch_id}", |client| {
        Box::pin(transfer::v3_transfer_batches_batch_id_batch_id_get(client))
    }),
    ("GET", "/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}", |client| {
        Box::pin(transfer::v3_transfer_batches_batch_id_batch_id_details_detail_id_detail_id_get(client))
    }),
    ("GET", "/v3/transfer/batches/out-batch-no/{out_batch_no}", |client| {
        Box::pin(transfer::v3_transfer_batches_out_batch_no_out_batch_no_get(client))
    }),
    ("GET", "/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}", |client| {
        Box::pin(transfer::v3_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no_get(
            client,
        ))
    }),
    ("POST", "/v3/transfer/bill-receipt", |client| Box::pin(transfer::v3_transfer_bill_receipt_post(client))),
    ("GET", "/v3/transfer/bill-receipt/{out_batch_no}", |client| {
        Box::pin(transfer::v3_transfer_bill_receipt_out_batch_no_get(client))
    }),
    ("POST", "/v3/transfer-detail/electronic-receipts", |client| {
        Box::pin(transfer_detail::v3_transfer_detail_electronic_receipts_post(client))
    }),
    ("GET", "/v3/transfer-detail/electronic-receipts", |client| {
        Box::pin(transfer_detail::v3_transfer_detail_electronic_receipts_get(client))
    }),
    ("GET", "/v3/transferdownload/elecvoucherfile", |client| {
        Box::pin(transferdownload::v3_transferdownload_elecvoucherfile_get(client))
    }),
    ("GET", "/v3/transferdownload/signfile", |client| {
        Box::pin(transferdownload::v3_transferdownload_signfile_get(client))
    }),
    ("GET", "/v3/vehicle/etc/contracts/{contract_id}", |client| {
        Box::pin(vehicle::v3_vehicle_etc_contracts_contract_id_get(client))
    }),
    ("POST", "/v3/vehicle/etc/preopen", |client| Box::pin(vehicle::v3_vehicle_etc_preopen_post(client))),
    ("POST", "/v3/vehicle/etc/transactions/highway", |client| {
        Box::pin(vehicle::v3_vehicle_etc_transactions_highway_post(client))
    }),
    ("GET", "/v3/vehicle/etc/transactions/id/{transaction_id}", |client| {
        Box::pin(vehicle::v3_vehicle_etc_transactions_id_transaction_id_get(client))
    }),
    ("GET", "/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}", |client| {
        Box::pin(vehicle::v3_vehicle_etc_transactions_out_trade_no_out_trade_no_get(client))
    }),
    ("GET", "/v3/vehicle/etc/users/{openid}/contracts", |client| {
        Box::pin(vehicle::v3_vehicle_etc_users_openid_contracts_get(client))
    }),
    ("POST", "/v3/vehicle/parking/parkings", |client| Box::pin(vehicle::v3_vehicle_parking_parkings_post(client))),
    ("GET", "/v3/vehicle/parking/services/find", |client| {
        Box::pin(vehicle::v3_vehicle_parking_services_find_get(client))
    }),
    ("GET", "/v3/vehicle/transactions/out-trade-no/{out_trade_no}", |client| {
        Box::pin(vehicle::v3_vehicle_transactions_out_trade_no_out_trade_no_get(client))
    }),
    ("POST", "/v3/vehicle/transactions/parking", |client| {
        Box::pin(vehicle::v3_vehicle_transactions_parking_post(client))
    }),
    ("POST", "/v3/webizpay/avail-mch-ranges", |client| Box::pin(webizpay::v3_webizpay_avail_mch_ranges_post(client))),
    ("GET", "/v3/webizpay/avail-mch-ranges", |client| Box::pin(webizpay::v3_webizpay_avail_mch_ranges_get(client))),
    ("POST", "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers", |client| {
        Box::pin(webizpay::v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers_post(client))
    }),
    ("GET", "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers", |client| {
        Box::pin(webizpay::v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers_get(client))
    }),
    ("DELETE", "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}", |client| {
        Box::pin(webizpay::v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers_merchant_identifier_delete(
            client,
        ))
    }),
    ("POST", "/v3/webizpay/bill/proof", |client| Box::pin(webizpay::v3_webizpay_bill_proof_post(client))),
    ("POST", "/v3/webizpay/bill/trade-bill", |client| Box::pin(webizpay::v3_webizpay_bill_trade_bill_post(client))),
    ("GET", "/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}", |client| {
        Box::pin(webizpay::v3_webizpay_employees_employee_id_out_quota_cards_out_card_no_get(client))
    }),
    ("POST", "/v3/webizpay/employees/{employee_id}/quota-cards", |client| {
        Box::pin(webizpay::v3_webizpay_employees_employee_id_quota_cards_post(client))
    }),
    ("GET", "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}", |client| {
        Box::pin(webizpay::v3_webizpay_employees_employee_id_quota_cards_card_no_get(client))
    }),
    ("POST", "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel", |client| {
        Box::pin(webizpay::v3_webizpay_employees_employee_id_quota_cards_card_no_cancel_post(client))
    }),
    ("GET", "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url", |client| {
        Box::pin(webizpay::v3_webizpay_employees_employee_id_quota_cards_card_no_payment_url_get(client))
    }),
    ("POST", "/v3/webizpay/employees/{employee_id}/revoke", |client| {
        Box::pin(webizpay::v3_webizpay_employees_employee_id_revoke_post(client))
    }),
    ("POST", "/v3/webizpay/stores/entity-matches", |client| {
        Box::pin(webizpay::v3_webizpay_stores_entity_matches_post(client))
    }),
    ("GET", "/v3/webizpay/stores/entity-matches/{batch_id}", |client| {
        Box::pin(webizpay::v3_webizpay_stores_entity_matches_batch_id_get(client))
    }),
    ("GET", "/v3/webizpay/users/{user_id}/authorization-state", |client| {
        Box::pin(webizpay::v3_webizpay_users_user_id_authorization_state_get(client))
    }),
    ("POST", "/v3/webizpay/users/{user_id}/authorization-url", |client| {
        Box::pin(webizpay::v3_webizpay_users_user_id_authorization_url_post(client))
    }),
];
