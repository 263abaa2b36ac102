//! Every operation as its chain.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

#![allow(deprecated, reason = "what is deprecated is held, too")]

use crate::held::{Given, Held};

pub(crate) static ALL: &[Held] = &[
    Held("POST", "/global/v3/customs/orders", |given: &Given| {
        given.hold(crate::global::Path::new(given).v3().customs().orders().post(&given.body()))
    }),
    Held("GET", "/global/v3/customs/orders", |given: &Given| {
        given.hold(crate::global::Path::new(given).v3().customs().orders().get(&given.query()))
    }),
    Held("PATCH", "/global/v3/customs/orders", |given: &Given| {
        given.hold(crate::global::Path::new(given).v3().customs().orders().patch(&given.body()))
    }),
    Held("POST", "/global/v3/customs/redeclare", |given: &Given| {
        given.hold(crate::global::Path::new(given).v3().customs().redeclare().post(&given.body()))
    }),
    Held("POST", "/global/v3/customs/verify-certificate", |given: &Given| {
        given.hold(crate::global::Path::new(given).v3().customs().verify_certificate().post(&given.sensitive_body()))
    }),
    Held("GET", "/hk/v3/certificates", |given: &Given| {
        given.hold(crate::hk::Path::new(given).v3().certificates().get())
    }),
    Held("POST", "/hk/v3/merchants", |given: &Given| {
        given.hold(crate::hk::Path::new(given).v3().merchants().post(&given.sensitive_body()))
    }),
    Held("PUT", "/hk/v3/merchants", |given: &Given| {
        given.hold(crate::hk::Path::new(given).v3().merchants().put(&given.sensitive_body()))
    }),
    Held("GET", "/hk/v3/merchants/{sub_mchid}", |given: &Given| {
        given.hold(
            crate::hk::Path::new(given).v3().merchants().sub_mchid(given.variable("sub_mchid")).get(&given.query()),
        )
    }),
    Held("POST", "/hk/v3/refunds", |given: &Given| {
        given.hold(crate::hk::Path::new(given).v3().refunds().post(&given.body()))
    }),
    Held("GET", "/hk/v3/refunds", |given: &Given| {
        given.hold(crate::hk::Path::new(given).v3().refunds().get(&given.query()))
    }),
    Held("GET", "/hk/v3/refunds/id/{refund_id}", |given: &Given| {
        given.hold(
            crate::hk::Path::new(given).v3().refunds().id().refund_id(given.variable("refund_id")).get(&given.query()),
        )
    }),
    Held("GET", "/hk/v3/refunds/out-refund-no/{out_refund_no}", |given: &Given| {
        given.hold(
            crate::hk::Path::new(given)
                .v3()
                .refunds()
                .out_refund_no()
                .out_refund_no(given.variable("out_refund_no"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/hk/v3/settle/settlements", |given: &Given| {
        given.hold(crate::hk::Path::new(given).v3().settle().settlements().get(&given.query()))
    }),
    Held("GET", "/hk/v3/statements", |given: &Given| {
        given.fetch(crate::hk::Path::new(given).v3().statements().get(&given.query()))
    }),
    Held("POST", "/hk/v3/transactions/app", |given: &Given| {
        given.hold(crate::hk::Path::new(given).v3().transactions().app().post(&given.body()))
    }),
    Held("GET", "/hk/v3/transactions/id/{transaction_id}", |given: &Given| {
        given.hold(
            crate::hk::Path::new(given)
                .v3()
                .transactions()
                .id()
                .transaction_id(given.variable("transaction_id"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/hk/v3/transactions/id/{transaction_id}/close", |given: &Given| {
        given.hold(
            crate::hk::Path::new(given)
                .v3()
                .transactions()
                .id()
                .transaction_id(given.variable("transaction_id"))
                .close()
                .post(&given.body()),
        )
    }),
    Held("POST", "/hk/v3/transactions/id/{transaction_id}/reverse", |given: &Given| {
        given.hold(
            crate::hk::Path::new(given)
                .v3()
                .transactions()
                .id()
                .transaction_id(given.variable("transaction_id"))
                .reverse()
                .post(&given.body()),
        )
    }),
    Held("POST", "/hk/v3/transactions/jsapi", |given: &Given| {
        given.hold(crate::hk::Path::new(given).v3().transactions().jsapi().post(&given.body()))
    }),
    Held("POST", "/hk/v3/transactions/micropay", |given: &Given| {
        given.hold(crate::hk::Path::new(given).v3().transactions().micropay().post(&given.body()))
    }),
    Held("POST", "/hk/v3/transactions/mweb", |given: &Given| {
        given.hold(crate::hk::Path::new(given).v3().transactions().mweb().post(&given.body()))
    }),
    Held("POST", "/hk/v3/transactions/native", |given: &Given| {
        given.hold(crate::hk::Path::new(given).v3().transactions().native().post(&given.body()))
    }),
    Held("GET", "/hk/v3/transactions/out-trade-no/{out_trade_no}", |given: &Given| {
        given.hold(
            crate::hk::Path::new(given)
                .v3()
                .transactions()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/hk/v3/transactions/out-trade-no/{out_trade_no}/close", |given: &Given| {
        given.hold(
            crate::hk::Path::new(given)
                .v3()
                .transactions()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .close()
                .post(&given.body()),
        )
    }),
    Held("POST", "/hk/v3/transactions/out-trade-no/{out_trade_no}/reverse", |given: &Given| {
        given.hold(
            crate::hk::Path::new(given)
                .v3()
                .transactions()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .reverse()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/abnormal-fund-processing/receipts/{receipt_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .abnormal_fund_processing()
                .receipts()
                .receipt_id(given.variable("receipt_id"))
                .get(),
        )
    }),
    Held("POST", "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .abnormal_fund_processing()
                .receipts()
                .receipt_id(given.variable("receipt_id"))
                .transfer_instructions()
                .post(&given.body()),
        )
    }),
    Held(
        "GET",
        "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .abnormal_fund_processing()
                    .receipts()
                    .receipt_id(given.variable("receipt_id"))
                    .transfer_instructions()
                    .out_instruction_no(given.variable("out_instruction_no"))
                    .get(),
            )
        },
    ),
    Held("GET", "/v3/aggracct-bc/wb-channel/account/balance", |given: &Given| {
        given.hold(crate::v3::Path::new(given).aggracct_bc().wb_channel().account().balance().get(&given.query()))
    }),
    Held("GET", "/v3/aggracct-bc/wb-channel/account/mch_archives", |given: &Given| {
        given.hold(crate::v3::Path::new(given).aggracct_bc().wb_channel().account().mch_archives().get(&given.query()))
    }),
    Held("GET", "/v3/aggracct-bc/wb-channel/account/mch_media", |given: &Given| {
        given.hold(crate::v3::Path::new(given).aggracct_bc().wb_channel().account().mch_media().get(&given.query()))
    }),
    Held("POST", "/v3/aggracct-bc/wb-channel/bank-channel-account/rename", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .aggracct_bc()
                .wb_channel()
                .bank_channel_account()
                .rename()
                .post(&given.sensitive_body()),
        )
    }),
    Held("GET", "/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .aggracct_bc()
                .wb_channel()
                .bank_channel_account()
                .rename()
                .application_id(given.variable("application_id"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .aggracct_bc()
                .wb_channel()
                .control_orders()
                .info()
                .update()
                .result()
                .notify()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/aggracct-bc/wb-channel/control-orders/punish", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .aggracct_bc()
                .wb_channel()
                .control_orders()
                .punish()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/aggracct-bc/wb-channel/control-orders/recover", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .aggracct_bc()
                .wb_channel()
                .control_orders()
                .recover()
                .post(&given.sensitive_body()),
        )
    }),
    Held("GET", "/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .aggracct_bc()
                .wb_channel()
                .control_orders()
                .out_request_no(given.variable("out_request_no"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/aggracct-bc/wb-channel/special-reduction", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).aggracct_bc().wb_channel().special_reduction().post(&given.sensitive_body()),
        )
    }),
    Held("GET", "/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .aggracct_bc()
                .wb_channel()
                .special_reduction()
                .out_request_no(given.variable("out_request_no"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .apply4sub()
                .sub_merchants()
                .sub_mchid(given.variable("sub_mchid"))
                .application()
                .application_no(given.variable("application_no"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .apply4sub()
                .sub_merchants()
                .sub_mchid(given.variable("sub_mchid"))
                .modify_settlement()
                .post(&given.sensitive_body()),
        )
    }),
    Held("GET", "/v3/apply4sub/sub_merchants/{sub_mchid}/settlement", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .apply4sub()
                .sub_merchants()
                .sub_mchid(given.variable("sub_mchid"))
                .settlement()
                .get(),
        )
    }),
    Held("POST", "/v3/apply4subject/applyment", |given: &Given| {
        given
            .hold(crate::v3::Path::new(given).apply4subject().applyment().post(&given.query(), &given.sensitive_body()))
    }),
    Held("GET", "/v3/apply4subject/applyment", |given: &Given| {
        given.hold(crate::v3::Path::new(given).apply4subject().applyment().get(&given.query()))
    }),
    Held("GET", "/v3/apply4subject/applyment/merchants/{sub_mchid}/state", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .apply4subject()
                .applyment()
                .merchants()
                .sub_mchid(given.variable("sub_mchid"))
                .state()
                .get(),
        )
    }),
    Held("POST", "/v3/apply4subject/applyment/{applyment_id}/cancel", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .apply4subject()
                .applyment()
                .applyment_id(given.variable("applyment_id"))
                .cancel()
                .post(),
        )
    }),
    Held("POST", "/v3/apply4subject/applyment/{business_code}/cancel", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .apply4subject()
                .applyment()
                .business_code(given.variable("business_code"))
                .cancel()
                .post(),
        )
    }),
    Held("POST", "/v3/applyment4sub/applyment/", |given: &Given| {
        given.hold(crate::v3::Path::new(given).applyment4sub().applyment().post(&given.sensitive_body()))
    }),
    Held("GET", "/v3/applyment4sub/applyment/applyment_id/{applyment_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .applyment4sub()
                .applyment()
                .applyment_id()
                .applyment_id(given.variable("applyment_id"))
                .get(),
        )
    }),
    Held("GET", "/v3/applyment4sub/applyment/business_code/{business_code}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .applyment4sub()
                .applyment()
                .business_code()
                .business_code(given.variable("business_code"))
                .get(),
        )
    }),
    Held("POST", "/v3/bank-batch-transfer/receipt/detail-receipts", |given: &Given| {
        given.hold(crate::v3::Path::new(given).bank_batch_transfer().receipt().detail_receipts().post(&given.body()))
    }),
    Held("GET", "/v3/bank-batch-transfer/receipt/detail-receipts", |given: &Given| {
        given.hold(crate::v3::Path::new(given).bank_batch_transfer().receipt().detail_receipts().get(&given.query()))
    }),
    Held("POST", "/v3/bank-batch-transfer/receipt/summary-receipts", |given: &Given| {
        given.hold(crate::v3::Path::new(given).bank_batch_transfer().receipt().summary_receipts().post(&given.body()))
    }),
    Held("GET", "/v3/bank-batch-transfer/receipt/summary-receipts", |given: &Given| {
        given.hold(crate::v3::Path::new(given).bank_batch_transfer().receipt().summary_receipts().get(&given.query()))
    }),
    Held("POST", "/v3/bank-transfer/batches", |given: &Given| {
        given.hold(crate::v3::Path::new(given).bank_transfer().batches().post(&given.sensitive_body()))
    }),
    Held("GET", "/v3/bank-transfer/batches/batch-id/{batch_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .bank_transfer()
                .batches()
                .batch_id()
                .batch_id(given.variable("batch_id"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .bank_transfer()
                .batches()
                .batch_id()
                .batch_id(given.variable("batch_id"))
                .details()
                .detail_id()
                .detail_id(given.variable("detail_id"))
                .get(),
        )
    }),
    Held("GET", "/v3/bank-transfer/batches/out-batch-no/{out_batch_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .bank_transfer()
                .batches()
                .out_batch_no()
                .out_batch_no(given.variable("out_batch_no"))
                .get(&given.query()),
        )
    }),
    Held(
        "GET",
        "/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .bank_transfer()
                    .batches()
                    .out_batch_no()
                    .out_batch_no(given.variable("out_batch_no"))
                    .details()
                    .out_detail_no()
                    .out_detail_no(given.variable("out_detail_no"))
                    .get(),
            )
        },
    ),
    Held("GET", "/v3/bill/fundflowbill", |given: &Given| {
        given.hold(crate::v3::Path::new(given).bill().fundflowbill().get(&given.query()))
    }),
    Held("GET", "/v3/bill/sub-merchant-fundflowbill", |given: &Given| {
        given.hold(crate::v3::Path::new(given).bill().sub_merchant_fundflowbill().get(&given.query()))
    }),
    Held("GET", "/v3/bill/tradebill", |given: &Given| {
        given.hold(crate::v3::Path::new(given).bill().tradebill().get(&given.query()))
    }),
    Held("GET", "/v3/billdownload/file", |given: &Given| {
        given.fetch(crate::v3::Path::new(given).billdownload().file().get(&given.query()))
    }),
    Held("POST", "/v3/brand/applyments", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().applyments().post(&given.sensitive_body()))
    }),
    Held("GET", "/v3/brand/applyments/applyment-id/{applyment_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .applyments()
                .applyment_id()
                .applyment_id(given.variable("applyment_id"))
                .get(),
        )
    }),
    Held("GET", "/v3/brand/applyments/business-code/{business_code}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .applyments()
                .business_code()
                .business_code(given.variable("business_code"))
                .get(),
        )
    }),
    Held("POST", "/v3/brand/applyments/cancel-applyment", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().applyments().cancel_applyment().post(&given.body()))
    }),
    Held("POST", "/v3/brand/card/card-configs", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().card().card_configs().post(&given.body()))
    }),
    Held("GET", "/v3/brand/card/card-configs", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().card().card_configs().get(&given.query()))
    }),
    Held("POST", "/v3/brand/card/card-configs/cancel-applyment", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().card().card_configs().cancel_applyment().post(&given.body()))
    }),
    Held("GET", "/v3/brand/card/card-configs/preview-url", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().card().card_configs().preview_url().get(&given.query()))
    }),
    Held("POST", "/v3/brand/card/card-configs/publish", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().card().card_configs().publish().post(&given.body()))
    }),
    Held("POST", "/v3/brand/card/card-links", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().card().card_links().post(&given.body()))
    }),
    Held("GET", "/v3/brand/card/card-links", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().card().card_links().get(&given.query()))
    }),
    Held("GET", "/v3/brand/card/card-links/business-code/{business_code}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .card()
                .card_links()
                .business_code()
                .business_code(given.variable("business_code"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/brand/card/card-links/cancel-applyment", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().card().card_links().cancel_applyment().post(&given.body()))
    }),
    Held("POST", "/v3/brand/card/card-links/unbind-card-link", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().card().card_links().unbind_card_link().post(&given.body()))
    }),
    Held("GET", "/v3/brand/marketing/shake-activities/activities", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().marketing().shake_activities().activities().get(&given.query()))
    }),
    Held("POST", "/v3/brand/partner/card-member/cards", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().partner().card_member().cards().post(&given.body()))
    }),
    Held("GET", "/v3/brand/partner/card-member/cards", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().partner().card_member().cards().get(&given.query()))
    }),
    Held("GET", "/v3/brand/partner/card-member/cards/{card_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .partner()
                .card_member()
                .cards()
                .card_id(given.variable("card_id"))
                .get(&given.query()),
        )
    }),
    Held("PATCH", "/v3/brand/partner/card-member/cards/{card_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .partner()
                .card_member()
                .cards()
                .card_id(given.variable("card_id"))
                .patch(&given.body()),
        )
    }),
    Held("DELETE", "/v3/brand/partner/card-member/cards/{card_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .partner()
                .card_member()
                .cards()
                .card_id(given.variable("card_id"))
                .delete(&given.query()),
        )
    }),
    Held("POST", "/v3/brand/partner/card-member/cards/{card_id}/invalidate", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .partner()
                .card_member()
                .cards()
                .card_id(given.variable("card_id"))
                .invalidate()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/brand/partner/card-member/membership-activities", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).brand().partner().card_member().membership_activities().post(&given.body()),
        )
    }),
    Held("GET", "/v3/brand/partner/card-member/membership-activities", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).brand().partner().card_member().membership_activities().get(&given.query()),
        )
    }),
    Held("PATCH", "/v3/brand/partner/card-member/membership-activities/{activity_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .partner()
                .card_member()
                .membership_activities()
                .activity_id(given.variable("activity_id"))
                .patch(&given.body()),
        )
    }),
    Held("GET", "/v3/brand/partner/card-member/membership-activities/{activity_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .partner()
                .card_member()
                .membership_activities()
                .activity_id(given.variable("activity_id"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .partner()
                .card_member()
                .membership_activities()
                .activity_id(given.variable("activity_id"))
                .terminate()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/brand/partner/card-member/pay-view-tokens", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().partner().card_member().pay_view_tokens().post(&given.body()))
    }),
    Held("POST", "/v3/brand/partner/card-member/pre-auth-tokens", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().partner().card_member().pre_auth_tokens().post(&given.body()))
    }),
    Held("GET", "/v3/brand/partner/card-member/user-cards", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().partner().card_member().user_cards().get(&given.query()))
    }),
    Held("POST", "/v3/brand/partner/card-member/user-cards/import-by-openid", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .partner()
                .card_member()
                .user_cards()
                .import_by_openid()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/brand/partner/card-member/user-cards/import-by-phone", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .partner()
                .card_member()
                .user_cards()
                .import_by_phone()
                .post(&given.sensitive_body()),
        )
    }),
    Held("GET", "/v3/brand/partner/card-member/user-cards/{user_card_code}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .partner()
                .card_member()
                .user_cards()
                .user_card_code(given.variable("user_card_code"))
                .get(&given.query()),
        )
    }),
    Held("PATCH", "/v3/brand/partner/card-member/user-cards/{user_card_code}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .partner()
                .card_member()
                .user_cards()
                .user_card_code(given.variable("user_card_code"))
                .patch(&given.query(), &given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .partner()
                .card_member()
                .user_cards()
                .user_card_code(given.variable("user_card_code"))
                .confirm()
                .post(&given.query(), &given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .partner()
                .card_member()
                .user_cards()
                .user_card_code(given.variable("user_card_code"))
                .invalidate()
                .post(&given.query(), &given.body()),
        )
    }),
    Held("POST", "/v3/brand/partner/card-member/user-feeds", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().partner().card_member().user_feeds().post(&given.body()))
    }),
    Held("POST", "/v3/brand/partner/card-member/user-points/exchange-coupon/confirm", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .partner()
                .card_member()
                .user_points()
                .exchange_coupon()
                .confirm()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/brand/partner/card-member/user-points/sync", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().partner().card_member().user_points().sync().post(&given.body()))
    }),
    Held("POST", "/v3/brand/partner/store/brandstores", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().partner().store().brandstores().post(&given.body()))
    }),
    Held("GET", "/v3/brand/partner/store/brandstores", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().partner().store().brandstores().get(&given.query()))
    }),
    Held("DELETE", "/v3/brand/partner/store/brandstores/{store_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .partner()
                .store()
                .brandstores()
                .store_id(given.variable("store_id"))
                .delete(&given.body()),
        )
    }),
    Held("PATCH", "/v3/brand/partner/store/brandstores/{store_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .partner()
                .store()
                .brandstores()
                .store_id(given.variable("store_id"))
                .patch(&given.body()),
        )
    }),
    Held("GET", "/v3/brand/partner/store/brandstores/{store_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .partner()
                .store()
                .brandstores()
                .store_id(given.variable("store_id"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/brand/partner/store/brandstores/{store_id}/bindrecipient", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .partner()
                .store()
                .brandstores()
                .store_id(given.variable("store_id"))
                .bindrecipient()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/brand/partner/store/brandstores/{store_id}/close", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .partner()
                .store()
                .brandstores()
                .store_id(given.variable("store_id"))
                .close()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/brand/partner/store/brandstores/{store_id}/resume", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .partner()
                .store()
                .brandstores()
                .store_id(given.variable("store_id"))
                .resume()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .partner()
                .store()
                .brandstores()
                .store_id(given.variable("store_id"))
                .unbindrecipient()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/brand/profitsharing/brand-configs/{brand_mchid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .profitsharing()
                .brand_configs()
                .brand_mchid(given.variable("brand_mchid"))
                .get(),
        )
    }),
    Held("POST", "/v3/brand/profitsharing/finish-order", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().profitsharing().finish_order().post(&given.body()))
    }),
    Held("POST", "/v3/brand/profitsharing/orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().profitsharing().orders().post(&given.sensitive_body()))
    }),
    Held("GET", "/v3/brand/profitsharing/orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().profitsharing().orders().get(&given.query()))
    }),
    Held("GET", "/v3/brand/profitsharing/orders/{transaction_id}/amounts", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand()
                .profitsharing()
                .orders()
                .transaction_id(given.variable("transaction_id"))
                .amounts()
                .get(),
        )
    }),
    Held("POST", "/v3/brand/profitsharing/receivers/add", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().profitsharing().receivers().add().post(&given.body()))
    }),
    Held("POST", "/v3/brand/profitsharing/receivers/delete", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().profitsharing().receivers().delete_().post(&given.body()))
    }),
    Held("POST", "/v3/brand/profitsharing/returnorders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().profitsharing().returnorders().post(&given.body()))
    }),
    Held("GET", "/v3/brand/profitsharing/returnorders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).brand().profitsharing().returnorders().get(&given.query()))
    }),
    Held("GET", "/v3/brand-basic/partner/brands/{brand_id}/product-authorities", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .brand_basic()
                .partner()
                .brands()
                .brand_id(given.variable("brand_id"))
                .product_authorities()
                .get(),
        )
    }),
    Held("POST", "/v3/businesscircle/parkings", |given: &Given| {
        given.hold(crate::v3::Path::new(given).businesscircle().parkings().post(&given.body()))
    }),
    Held("POST", "/v3/businesscircle/points/notify", |given: &Given| {
        given.hold(crate::v3::Path::new(given).businesscircle().points().notify().post(&given.body()))
    }),
    Held("GET", "/v3/businesscircle/user-authorizations/{openid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .businesscircle()
                .user_authorizations()
                .openid(given.variable("openid"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/businesscircle/users/{openid}/points/commit_status", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .businesscircle()
                .users()
                .openid(given.variable("openid"))
                .points()
                .commit_status()
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/capital/capitallhh/areas/provinces", |given: &Given| {
        given.hold(crate::v3::Path::new(given).capital().capitallhh().areas().provinces().get())
    }),
    Held("GET", "/v3/capital/capitallhh/areas/provinces/{province_code}/cities", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .capital()
                .capitallhh()
                .areas()
                .provinces()
                .province_code(given.variable("province_code"))
                .cities()
                .get(),
        )
    }),
    Held("GET", "/v3/capital/capitallhh/banks/corporate-banking", |given: &Given| {
        given.hold(crate::v3::Path::new(given).capital().capitallhh().banks().corporate_banking().get(&given.query()))
    }),
    Held("GET", "/v3/capital/capitallhh/banks/personal-banking", |given: &Given| {
        given.hold(crate::v3::Path::new(given).capital().capitallhh().banks().personal_banking().get(&given.query()))
    }),
    Held("GET", "/v3/capital/capitallhh/banks/search-banks-by-bank-account", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .capital()
                .capitallhh()
                .banks()
                .search_banks_by_bank_account()
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/capital/capitallhh/banks/{bank_alias_code}/branches", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .capital()
                .capitallhh()
                .banks()
                .bank_alias_code(given.variable("bank_alias_code"))
                .branches()
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/catering/orders/sync-status", |given: &Given| {
        given.hold(crate::v3::Path::new(given).catering().orders().sync_status().post(&given.body()))
    }),
    Held("GET", "/v3/certificates", |given: &Given| {
        given.hold(crate::v3::Path::new(given).certificates().get(&given.query()))
    }),
    Held("POST", "/v3/combine-transactions/app", |given: &Given| {
        given.hold(crate::v3::Path::new(given).combine_transactions().app().post(&given.sensitive_body()))
    }),
    Held("POST", "/v3/combine-transactions/h5", |given: &Given| {
        given.hold(crate::v3::Path::new(given).combine_transactions().h5().post(&given.sensitive_body()))
    }),
    Held("GET", "/v3/combine-transactions/id/{combine_transaction_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .combine_transactions()
                .id()
                .combine_transaction_id(given.variable("combine_transaction_id"))
                .get(),
        )
    }),
    Held("POST", "/v3/combine-transactions/jsapi", |given: &Given| {
        given.hold(crate::v3::Path::new(given).combine_transactions().jsapi().post(&given.sensitive_body()))
    }),
    Held("POST", "/v3/combine-transactions/miniprogram", |given: &Given| {
        given.hold(crate::v3::Path::new(given).combine_transactions().miniprogram().post(&given.body()))
    }),
    Held("POST", "/v3/combine-transactions/native", |given: &Given| {
        given.hold(crate::v3::Path::new(given).combine_transactions().native().post(&given.sensitive_body()))
    }),
    Held("GET", "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .combine_transactions()
                .out_trade_no()
                .combine_out_trade_no(given.variable("combine_out_trade_no"))
                .get(),
        )
    }),
    Held("POST", "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .combine_transactions()
                .out_trade_no()
                .combine_out_trade_no(given.variable("combine_out_trade_no"))
                .close()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/compliance/inactive-merchant-identity-verification/merchants", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .compliance()
                .inactive_merchant_identity_verification()
                .merchants()
                .post(&given.body()),
        )
    }),
    Held(
        "GET",
        "/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .compliance()
                    .inactive_merchant_identity_verification()
                    .merchants()
                    .sub_mchid(given.variable("sub_mchid"))
                    .verifications()
                    .verification_id(given.variable("verification_id"))
                    .get(),
            )
        },
    ),
    Held("POST", "/v3/credit-repayment/partner/contracts/app-presign", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .credit_repayment()
                .partner()
                .contracts()
                .app_presign()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/credit-repayment/partner/contracts/h5-presign", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .credit_repayment()
                .partner()
                .contracts()
                .h5_presign()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/credit-repayment/partner/contracts/terminate", |given: &Given| {
        given.hold(crate::v3::Path::new(given).credit_repayment().partner().contracts().terminate().post(&given.body()))
    }),
    Held("GET", "/v3/credit-repayment/partner/contracts/{out_contract_code}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .credit_repayment()
                .partner()
                .contracts()
                .out_contract_code(given.variable("out_contract_code"))
                .get(),
        )
    }),
    Held("POST", "/v3/credit-repayment/partner/deduct-orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).credit_repayment().partner().deduct_orders().post(&given.body()))
    }),
    Held("GET", "/v3/credit-repayment/partner/deduct-orders/{out_trade_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .credit_repayment()
                .partner()
                .deduct_orders()
                .out_trade_no(given.variable("out_trade_no"))
                .get(),
        )
    }),
    Held("POST", "/v3/credit-repayment/partner/schedule-records/batch-create", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .credit_repayment()
                .partner()
                .schedule_records()
                .batch_create()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/credit-repayment/partner/schedule-records/{out_record_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .credit_repayment()
                .partner()
                .schedule_records()
                .out_record_id(given.variable("out_record_id"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/discount-card/cards", |given: &Given| {
        given.hold(crate::v3::Path::new(given).discount_card().cards().post(&given.body()))
    }),
    Held("GET", "/v3/discount-card/cards/{out_card_code}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).discount_card().cards().out_card_code(given.variable("out_card_code")).get(),
        )
    }),
    Held("POST", "/v3/discount-card/cards/{out_card_code}/add-user-records", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .discount_card()
                .cards()
                .out_card_code(given.variable("out_card_code"))
                .add_user_records()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/discount-card/orders/out-trade-no/{out_trade_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .discount_card()
                .orders()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .get(),
        )
    }),
    Held("PATCH", "/v3/discount-card/orders/{out_order_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .discount_card()
                .orders()
                .out_order_no(given.variable("out_order_no"))
                .patch(&given.body()),
        )
    }),
    Held("GET", "/v3/discount-card/orders/{out_order_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).discount_card().orders().out_order_no(given.variable("out_order_no")).get(),
        )
    }),
    Held("POST", "/v3/ebike/charge/contracts/preopen", |given: &Given| {
        given.hold(crate::v3::Path::new(given).ebike().charge().contracts().preopen().post(&given.body()))
    }),
    Held("GET", "/v3/ebike/charge/contracts/{contract_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ebike()
                .charge()
                .contracts()
                .contract_id(given.variable("contract_id"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/ebike/charge/contracts/{contract_id}/confirm", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ebike()
                .charge()
                .contracts()
                .contract_id(given.variable("contract_id"))
                .confirm()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/ebike/charge/transactions", |given: &Given| {
        given.hold(crate::v3::Path::new(given).ebike().charge().transactions().post(&given.body()))
    }),
    Held("GET", "/v3/ebike/charge/transactions/id/{transaction_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ebike()
                .charge()
                .transactions()
                .id()
                .transaction_id(given.variable("transaction_id"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ebike()
                .charge()
                .transactions()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/ebike/charge/users/{openid}/contract", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ebike()
                .charge()
                .users()
                .openid(given.variable("openid"))
                .contract()
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/ecommerce/account/apply-cancel-withdraw", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).ecommerce().account().apply_cancel_withdraw().post(&given.sensitive_body()),
        )
    }),
    Held("GET", "/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .account()
                .apply_cancel_withdraw()
                .applyment_id()
                .applyment_id(given.variable("applyment_id"))
                .get(),
        )
    }),
    Held("POST", "/v3/ecommerce/account/apply-cancel-withdraw/confirm", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).ecommerce().account().apply_cancel_withdraw().confirm().post(&given.body()),
        )
    }),
    Held("GET", "/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .account()
                .apply_cancel_withdraw()
                .out_request_no()
                .out_request_no(given.variable("out_request_no"))
                .get(),
        )
    }),
    Held("GET", "/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .account()
                .apply_cancel_withdraw()
                .validate_cancel()
                .sub_mchid(given.variable("sub_mchid"))
                .get(),
        )
    }),
    Held("POST", "/v3/ecommerce/account/cancel-applications", |given: &Given| {
        given.hold(crate::v3::Path::new(given).ecommerce().account().cancel_applications().post(&given.body()))
    }),
    Held("GET", "/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .account()
                .cancel_applications()
                .out_apply_no()
                .out_apply_no(given.variable("out_apply_no"))
                .get(),
        )
    }),
    Held("POST", "/v3/ecommerce/applyments/", |given: &Given| {
        given.hold(crate::v3::Path::new(given).ecommerce().applyments().post(&given.sensitive_body()))
    }),
    Held("GET", "/v3/ecommerce/applyments/out-request-no/{out_request_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .applyments()
                .out_request_no()
                .out_request_no(given.variable("out_request_no"))
                .get(),
        )
    }),
    Held("POST", "/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .applyments()
                .out_request_no()
                .out_request_no(given.variable("out_request_no"))
                .revoke()
                .post(),
        )
    }),
    Held("POST", "/v3/ecommerce/applyments/submit-account-hosting-applyment", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .applyments()
                .submit_account_hosting_applyment()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/ecommerce/applyments/submit-sign-verify-info", |given: &Given| {
        given.hold(crate::v3::Path::new(given).ecommerce().applyments().submit_sign_verify_info().post(&given.body()))
    }),
    Held("GET", "/v3/ecommerce/applyments/{applyment_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).ecommerce().applyments().applyment_id(given.variable("applyment_id")).get(),
        )
    }),
    Held("POST", "/v3/ecommerce/applyments/{applyment_id}/revoke", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .applyments()
                .applyment_id(given.variable("applyment_id"))
                .revoke()
                .post(),
        )
    }),
    Held("GET", "/v3/ecommerce/bill/fundflowbill", |given: &Given| {
        given.hold(crate::v3::Path::new(given).ecommerce().bill().fundflowbill().get(&given.query()))
    }),
    Held(
        "GET",
        "/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .ecommerce()
                    .combine_papay()
                    .contracts()
                    .plan_id()
                    .plan_id(given.variable("plan_id"))
                    .out_contract_code()
                    .out_contract_code(given.variable("out_contract_code"))
                    .get(),
            )
        },
    ),
    Held(
        "POST",
        "/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .ecommerce()
                    .combine_papay()
                    .contracts()
                    .plan_id()
                    .plan_id(given.variable("plan_id"))
                    .out_contract_code()
                    .out_contract_code(given.variable("out_contract_code"))
                    .terminate()
                    .post(&given.body()),
            )
        },
    ),
    Held("POST", "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).ecommerce().combine_papay().contracts().pre_entrust_sign().post(&given.body()),
        )
    }),
    Held("POST", "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .combine_papay()
                .contracts()
                .pre_entrust_sign()
                .mini_program()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/ecommerce/combine-papay/transactions", |given: &Given| {
        given.hold(crate::v3::Path::new(given).ecommerce().combine_papay().transactions().post(&given.body()))
    }),
    Held("GET", "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .combine_papay()
                .transactions()
                .combine_out_trade_no(given.variable("combine_out_trade_no"))
                .get(),
        )
    }),
    Held("POST", "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .combine_papay()
                .transactions()
                .combine_out_trade_no(given.variable("combine_out_trade_no"))
                .reverse()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/ecommerce/fund/balance/{sub_mchid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .fund()
                .balance()
                .sub_mchid(given.variable("sub_mchid"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/ecommerce/fund/enddaybalance/{sub_mchid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .fund()
                .enddaybalance()
                .sub_mchid(given.variable("sub_mchid"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/ecommerce/fund/withdraw", |given: &Given| {
        given.hold(crate::v3::Path::new(given).ecommerce().fund().withdraw().post(&given.body()))
    }),
    Held("GET", "/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .fund()
                .withdraw()
                .out_request_no()
                .out_request_no(given.variable("out_request_no"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/ecommerce/fund/withdraw/{withdraw_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .fund()
                .withdraw()
                .withdraw_id(given.variable("withdraw_id"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .individual_contracts()
                .out_contract_code()
                .out_contract_code(given.variable("out_contract_code"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/ecommerce/individual-contracts/pre-entrust-sign/app", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).ecommerce().individual_contracts().pre_entrust_sign().app().post(&given.body()),
        )
    }),
    Held("POST", "/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .individual_contracts()
                .pre_entrust_sign()
                .mini_program()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .individual_contracts()
                .pre_entrust_sign_with_real_name_identity()
                .app()
                .post(&given.sensitive_body()),
        )
    }),
    Held(
        "POST",
        "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .ecommerce()
                    .individual_contracts()
                    .pre_entrust_sign_with_real_name_identity()
                    .mini_program()
                    .post(&given.sensitive_body()),
            )
        },
    ),
    Held("GET", "/v3/ecommerce/individual-contracts/{openid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .individual_contracts()
                .openid(given.variable("openid"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/ecommerce/mch-transfer/authorizations", |given: &Given| {
        given.hold(crate::v3::Path::new(given).ecommerce().mch_transfer().authorizations().post(&given.body()))
    }),
    Held("GET", "/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .mch_transfer()
                .authorizations()
                .sub_mchid(given.variable("sub_mchid"))
                .get(),
        )
    }),
    Held("POST", "/v3/ecommerce/mch-transfer/transfer-bills", |given: &Given| {
        given
            .hold(crate::v3::Path::new(given).ecommerce().mch_transfer().transfer_bills().post(&given.sensitive_body()))
    }),
    Held("GET", "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .mch_transfer()
                .transfer_bills()
                .out_bill_no()
                .out_bill_no(given.variable("out_bill_no"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .mch_transfer()
                .transfer_bills()
                .out_bill_no()
                .out_bill_no(given.variable("out_bill_no"))
                .cancel()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .mch_transfer()
                .transfer_bills()
                .transfer_bill_no()
                .transfer_bill_no(given.variable("transfer_bill_no"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/ecommerce/profitsharing/after-sales-orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).ecommerce().profitsharing().after_sales_orders().post(&given.body()))
    }),
    Held("GET", "/v3/ecommerce/profitsharing/after-sales-orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).ecommerce().profitsharing().after_sales_orders().get(&given.query()))
    }),
    Held("POST", "/v3/ecommerce/profitsharing/finish-order", |given: &Given| {
        given.hold(crate::v3::Path::new(given).ecommerce().profitsharing().finish_order().post(&given.body()))
    }),
    Held("POST", "/v3/ecommerce/profitsharing/orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).ecommerce().profitsharing().orders().post(&given.sensitive_body()))
    }),
    Held("GET", "/v3/ecommerce/profitsharing/orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).ecommerce().profitsharing().orders().get(&given.query()))
    }),
    Held("GET", "/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .profitsharing()
                .orders()
                .transaction_id(given.variable("transaction_id"))
                .amounts()
                .get(),
        )
    }),
    Held("POST", "/v3/ecommerce/profitsharing/receivers/add", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).ecommerce().profitsharing().receivers().add().post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/ecommerce/profitsharing/receivers/delete", |given: &Given| {
        given.hold(crate::v3::Path::new(given).ecommerce().profitsharing().receivers().delete_().post(&given.body()))
    }),
    Held("POST", "/v3/ecommerce/profitsharing/returnorders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).ecommerce().profitsharing().returnorders().post(&given.body()))
    }),
    Held("GET", "/v3/ecommerce/profitsharing/returnorders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).ecommerce().profitsharing().returnorders().get(&given.query()))
    }),
    Held("POST", "/v3/ecommerce/refunds/apply", |given: &Given| {
        given.hold(crate::v3::Path::new(given).ecommerce().refunds().apply().post(&given.body()))
    }),
    Held("GET", "/v3/ecommerce/refunds/id/{refund_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .refunds()
                .id()
                .refund_id(given.variable("refund_id"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/ecommerce/refunds/out-refund-no/{out_refund_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .refunds()
                .out_refund_no()
                .out_refund_no(given.variable("out_refund_no"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .refunds()
                .refund_id(given.variable("refund_id"))
                .apply_abnormal_refund()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/ecommerce/refunds/{refund_id}/return-advance", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .refunds()
                .refund_id(given.variable("refund_id"))
                .return_advance()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/ecommerce/refunds/{refund_id}/return-advance", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .ecommerce()
                .refunds()
                .refund_id(given.variable("refund_id"))
                .return_advance()
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/ecommerce/subsidies/cancel", |given: &Given| {
        given.hold(crate::v3::Path::new(given).ecommerce().subsidies().cancel().post(&given.body()))
    }),
    Held("POST", "/v3/ecommerce/subsidies/create", |given: &Given| {
        given.hold(crate::v3::Path::new(given).ecommerce().subsidies().create().post(&given.body()))
    }),
    Held("POST", "/v3/ecommerce/subsidies/return", |given: &Given| {
        given.hold(crate::v3::Path::new(given).ecommerce().subsidies().return_().post(&given.body()))
    }),
    Held("GET", "/v3/edu-papay/contracts/id/{contract_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .edu_papay()
                .contracts()
                .id()
                .contract_id(given.variable("contract_id"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/edu-papay/contracts/presign", |given: &Given| {
        given.hold(crate::v3::Path::new(given).edu_papay().contracts().presign().post(&given.body()))
    }),
    Held("DELETE", "/v3/edu-papay/contracts/{contract_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).edu_papay().contracts().contract_id(given.variable("contract_id")).delete(),
        )
    }),
    Held("POST", "/v3/edu-papay/transactions", |given: &Given| {
        given.hold(crate::v3::Path::new(given).edu_papay().transactions().post(&given.body()))
    }),
    Held("GET", "/v3/edu-papay/transactions/id/{transaction_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .edu_papay()
                .transactions()
                .id()
                .transaction_id(given.variable("transaction_id"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/edu-papay/transactions/out-trade-no/{out_trade_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .edu_papay()
                .transactions()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/edu-papay/user/{openid}/contracts", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .edu_papay()
                .user()
                .openid(given.variable("openid"))
                .contracts()
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/edu-papay/user-notifications/{contract_id}/send", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .edu_papay()
                .user_notifications()
                .contract_id(given.variable("contract_id"))
                .send()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/edu-star/orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).edu_star().orders().post(&given.body()))
    }),
    Held("GET", "/v3/edu-star/orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).edu_star().orders().get(&given.query()))
    }),
    Held("GET", "/v3/edu-star/users/openid/{wechat_openid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .edu_star()
                .users()
                .openid()
                .wechat_openid(given.variable("wechat_openid"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/edu-star/users/qq/{qq}", |given: &Given| {
        given.hold(crate::v3::Path::new(given).edu_star().users().qq().qq(given.variable("qq")).get(&given.query()))
    }),
    Held("POST", "/v3/eduschoolpay/contracts/presign", |given: &Given| {
        given.hold(crate::v3::Path::new(given).eduschoolpay().contracts().presign().post(&given.sensitive_body()))
    }),
    Held("GET", "/v3/eduschoolpay/contracts/{contract_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).eduschoolpay().contracts().contract_id(given.variable("contract_id")).get(),
        )
    }),
    Held("POST", "/v3/eduschoolpay/contracts/{contract_id}/terminate", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .eduschoolpay()
                .contracts()
                .contract_id(given.variable("contract_id"))
                .terminate()
                .post(),
        )
    }),
    Held("POST", "/v3/eduschoolpay/transactions", |given: &Given| {
        given.hold(crate::v3::Path::new(given).eduschoolpay().transactions().post(&given.body()))
    }),
    Held("GET", "/v3/eduschoolpay/transactions/id/{transaction_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .eduschoolpay()
                .transactions()
                .id()
                .transaction_id(given.variable("transaction_id"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .eduschoolpay()
                .transactions()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/eduschoolpay/users/{openid}/contracts", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .eduschoolpay()
                .users()
                .openid(given.variable("openid"))
                .contracts()
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/eduschoolpay/users/{openid}/debt-state", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).eduschoolpay().users().openid(given.variable("openid")).debt_state().get(),
        )
    }),
    Held("POST", "/v3/express/users/{openid}/transform", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .express()
                .users()
                .openid(given.variable("openid"))
                .transform()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/facemch/users/{face_sid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).facemch().users().face_sid(given.variable("face_sid")).get(&given.query()),
        )
    }),
    Held("POST", "/v3/fund-app/brand-redpacket/brand-merchant-batches", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .brand_redpacket()
                .brand_merchant_batches()
                .post(&given.sensitive_body()),
        )
    }),
    Held("GET", "/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .brand_redpacket()
                .brand_merchant_batches()
                .batch_no(given.variable("batch_no"))
                .get(&given.query()),
        )
    }),
    Held(
        "GET",
        "/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .fund_app()
                    .brand_redpacket()
                    .brand_merchant_batches()
                    .batch_no(given.variable("batch_no"))
                    .details()
                    .detail_no(given.variable("detail_no"))
                    .get(),
            )
        },
    ),
    Held("GET", "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .brand_redpacket()
                .brand_merchant_out_batches()
                .out_batch_no(given.variable("out_batch_no"))
                .get(&given.query()),
        )
    }),
    Held(
        "GET",
        "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .fund_app()
                    .brand_redpacket()
                    .brand_merchant_out_batches()
                    .out_batch_no(given.variable("out_batch_no"))
                    .out_details()
                    .out_detail_no(given.variable("out_detail_no"))
                    .get(),
            )
        },
    ),
    Held("POST", "/v3/fund-app/mch-transfer/elecsign/out-bill-no", |given: &Given| {
        given.hold(crate::v3::Path::new(given).fund_app().mch_transfer().elecsign().out_bill_no().post(&given.body()))
    }),
    Held("GET", "/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .mch_transfer()
                .elecsign()
                .out_bill_no()
                .out_bill_no(given.variable("out_bill_no"))
                .get(),
        )
    }),
    Held("POST", "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).fund_app().mch_transfer().elecsign().transfer_bill_no().post(&given.body()),
        )
    }),
    Held("GET", "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .mch_transfer()
                .elecsign()
                .transfer_bill_no()
                .transfer_bill_no(given.variable("transfer_bill_no"))
                .get(),
        )
    }),
    Held("POST", "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .mch_transfer()
                .partner()
                .budget()
                .out_budget_no(given.variable("out_budget_no"))
                .electronic_receipts()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .mch_transfer()
                .partner()
                .budget()
                .out_budget_no(given.variable("out_budget_no"))
                .electronic_receipts()
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/fund-app/mch-transfer/partner/charity-budget", |given: &Given| {
        given.hold(crate::v3::Path::new(given).fund_app().mch_transfer().partner().charity_budget().post(&given.body()))
    }),
    Held("GET", "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .mch_transfer()
                .partner()
                .charity_budget()
                .out_budget_no(given.variable("out_budget_no"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .mch_transfer()
                .partner()
                .charity_budget()
                .out_budget_no(given.variable("out_budget_no"))
                .unlock()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/fund-app/mch-transfer/partner/charity-transfer-bills", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .mch_transfer()
                .partner()
                .charity_transfer_bills()
                .post(&given.body()),
        )
    }),
    Held(
        "GET",
        "/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .fund_app()
                    .mch_transfer()
                    .partner()
                    .charity_transfer_bills()
                    .out_transfer_no()
                    .out_transfer_no(given.variable("out_transfer_no"))
                    .get(&given.query()),
            )
        },
    ),
    Held("POST", "/v3/fund-app/mch-transfer/partner/electronic-receipts", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).fund_app().mch_transfer().partner().electronic_receipts().post(&given.body()),
        )
    }),
    Held("GET", "/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .mch_transfer()
                .partner()
                .electronic_receipts()
                .out_bill_no(given.variable("out_bill_no"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .mch_transfer()
                .partner()
                .sub_mch_authorizations()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .mch_transfer()
                .partner()
                .sub_mch_authorizations()
                .sub_mchid(given.variable("sub_mchid"))
                .get(),
        )
    }),
    Held("POST", "/v3/fund-app/mch-transfer/partner/transfer-bills", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .mch_transfer()
                .partner()
                .transfer_bills()
                .post(&given.sensitive_body()),
        )
    }),
    Held("GET", "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .mch_transfer()
                .partner()
                .transfer_bills()
                .out_bill_no()
                .out_bill_no(given.variable("out_bill_no"))
                .get(&given.query()),
        )
    }),
    Held(
        "POST",
        "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .fund_app()
                    .mch_transfer()
                    .partner()
                    .transfer_bills()
                    .out_bill_no()
                    .out_bill_no(given.variable("out_bill_no"))
                    .cancel()
                    .post(&given.body()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .fund_app()
                    .mch_transfer()
                    .partner()
                    .transfer_bills()
                    .pre_transfer_with_authorization()
                    .post(&given.sensitive_body()),
            )
        },
    ),
    Held("POST", "/v3/fund-app/mch-transfer/partner/transfer-bills/transfer", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .mch_transfer()
                .partner()
                .transfer_bills()
                .transfer()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .mch_transfer()
                .partner()
                .user_confirm_authorizations()
                .post(&given.body()),
        )
    }),
    Held(
        "GET",
        "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .fund_app()
                    .mch_transfer()
                    .partner()
                    .user_confirm_authorizations()
                    .out_authorization_no(given.variable("out_authorization_no"))
                    .get(),
            )
        },
    ),
    Held(
        "POST",
        "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .fund_app()
                    .mch_transfer()
                    .partner()
                    .user_confirm_authorizations()
                    .out_authorization_no(given.variable("out_authorization_no"))
                    .close()
                    .post(),
            )
        },
    ),
    Held("POST", "/v3/fund-app/mch-transfer/transfer-bills", |given: &Given| {
        given.hold(crate::v3::Path::new(given).fund_app().mch_transfer().transfer_bills().post(&given.sensitive_body()))
    }),
    Held("GET", "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .mch_transfer()
                .transfer_bills()
                .out_bill_no()
                .out_bill_no(given.variable("out_bill_no"))
                .get(),
        )
    }),
    Held("POST", "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .mch_transfer()
                .transfer_bills()
                .out_bill_no()
                .out_bill_no(given.variable("out_bill_no"))
                .cancel()
                .post(),
        )
    }),
    Held("POST", "/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .mch_transfer()
                .transfer_bills()
                .pre_transfer_with_authorization()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/fund-app/mch-transfer/transfer-bills/transfer", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .mch_transfer()
                .transfer_bills()
                .transfer()
                .post(&given.sensitive_body()),
        )
    }),
    Held("GET", "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .mch_transfer()
                .transfer_bills()
                .transfer_bill_no()
                .transfer_bill_no(given.variable("transfer_bill_no"))
                .get(),
        )
    }),
    Held("POST", "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .mch_transfer()
                .transfer_to_qq_wallet_bills()
                .post(&given.sensitive_body()),
        )
    }),
    Held("GET", "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .mch_transfer()
                .transfer_to_qq_wallet_bills()
                .out_bill_no(given.variable("out_bill_no"))
                .get(),
        )
    }),
    Held("POST", "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .fund_app()
                .mch_transfer()
                .transfer_to_qq_wallet_bills()
                .out_bill_no(given.variable("out_bill_no"))
                .cancel()
                .post(),
        )
    }),
    Held("POST", "/v3/fund-app/mch-transfer/user-confirm-authorization", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).fund_app().mch_transfer().user_confirm_authorization().post(&given.body()),
        )
    }),
    Held(
        "GET",
        "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .fund_app()
                    .mch_transfer()
                    .user_confirm_authorization()
                    .out_authorization_no()
                    .out_authorization_no(given.variable("out_authorization_no"))
                    .get(&given.query()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .fund_app()
                    .mch_transfer()
                    .user_confirm_authorization()
                    .out_authorization_no()
                    .out_authorization_no(given.variable("out_authorization_no"))
                    .close()
                    .post(),
            )
        },
    ),
    Held("GET", "/v3/funds-to-oversea/bill-download-url", |given: &Given| {
        given.hold(crate::v3::Path::new(given).funds_to_oversea().bill_download_url().get(&given.query()))
    }),
    Held("POST", "/v3/funds-to-oversea/orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).funds_to_oversea().orders().post(&given.body()))
    }),
    Held("GET", "/v3/funds-to-oversea/orders/{out_order_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .funds_to_oversea()
                .orders()
                .out_order_id(given.variable("out_order_id"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/funds-to-oversea/return/return-orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).funds_to_oversea().return_().return_orders().post(&given.body()))
    }),
    Held("GET", "/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .funds_to_oversea()
                .return_()
                .return_orders()
                .out_return_no()
                .out_return_no(given.variable("out_return_no"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .funds_to_oversea()
                .transactions()
                .transaction_id(given.variable("transaction_id"))
                .available_abroad_amounts()
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/global/certificates", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().certificates().get())
    }),
    Held("POST", "/v3/global/customs/orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().customs().orders().post(&given.body()))
    }),
    Held("GET", "/v3/global/customs/orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().customs().orders().get(&given.query()))
    }),
    Held("PATCH", "/v3/global/customs/orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().customs().orders().patch(&given.body()))
    }),
    Held("POST", "/v3/global/customs/redeclare", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().customs().redeclare().post(&given.body()))
    }),
    Held("POST", "/v3/global/customs/verify-certificate", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().customs().verify_certificate().post(&given.sensitive_body()))
    }),
    Held("POST", "/v3/global/merchant/h5/permission/applications", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().merchant().h5().permission().applications().post(&given.body()))
    }),
    Held("GET", "/v3/global/merchant/h5/permission/applications/{applyment_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .merchant()
                .h5()
                .permission()
                .applications()
                .applyment_id(given.variable("applyment_id"))
                .get(),
        )
    }),
    Held("PATCH", "/v3/global/merchant/h5/permission/applications/{applyment_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .merchant()
                .h5()
                .permission()
                .applications()
                .applyment_id(given.variable("applyment_id"))
                .patch(&given.body()),
        )
    }),
    Held("POST", "/v3/global/merchant/h5/permission/domain/applications", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .merchant()
                .h5()
                .permission()
                .domain()
                .applications()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .merchant()
                .h5()
                .permission()
                .domain()
                .applications()
                .applyment_id(given.variable("applyment_id"))
                .get(),
        )
    }),
    Held("PATCH", "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .merchant()
                .h5()
                .permission()
                .domain()
                .applications()
                .applyment_id(given.variable("applyment_id"))
                .patch(&given.body()),
        )
    }),
    Held("GET", "/v3/global/merchant/h5/permission/{sub_mchid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .merchant()
                .h5()
                .permission()
                .sub_mchid(given.variable("sub_mchid"))
                .get(),
        )
    }),
    Held("POST", "/v3/global/merchant-service/complaint-notifications", |given: &Given| {
        given
            .hold(crate::v3::Path::new(given).global().merchant_service().complaint_notifications().post(&given.body()))
    }),
    Held("GET", "/v3/global/merchant-service/complaint-notifications", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().merchant_service().complaint_notifications().get())
    }),
    Held("PUT", "/v3/global/merchant-service/complaint-notifications", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().merchant_service().complaint_notifications().put(&given.body()))
    }),
    Held("DELETE", "/v3/global/merchant-service/complaint-notifications", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().merchant_service().complaint_notifications().delete())
    }),
    Held("GET", "/v3/global/merchant-service/complaints", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().merchant_service().complaints().get(&given.query()))
    }),
    Held("GET", "/v3/global/merchant-service/complaints/{complaint_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .merchant_service()
                .complaints()
                .complaint_id(given.variable("complaint_id"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/global/merchant-service/complaints/{complaint_id}/complete", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .merchant_service()
                .complaints()
                .complaint_id(given.variable("complaint_id"))
                .complete()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .merchant_service()
                .complaints()
                .complaint_id(given.variable("complaint_id"))
                .negotiation_historys()
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/global/merchant-service/complaints/{complaint_id}/response", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .merchant_service()
                .complaints()
                .complaint_id(given.variable("complaint_id"))
                .response()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/global/merchant-service/images/{media_id}", |given: &Given| {
        given.fetch(
            crate::v3::Path::new(given)
                .global()
                .merchant_service()
                .images()
                .media_id(given.variable("media_id"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/global/merchants", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().merchants().post(&given.sensitive_body()))
    }),
    Held("GET", "/v3/global/merchants/{sub_mchid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).global().merchants().sub_mchid(given.variable("sub_mchid")).get(&given.query()),
        )
    }),
    Held("PATCH", "/v3/global/merchants/{sub_mchid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .merchants()
                .sub_mchid(given.variable("sub_mchid"))
                .patch(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/global/micropay/transactions/id/{transaction_id}/reverse", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .micropay()
                .transactions()
                .id()
                .transaction_id(given.variable("transaction_id"))
                .reverse()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .micropay()
                .transactions()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .reverse()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/global/micropay/transactions/pay", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().micropay().transactions().pay().post(&given.body()))
    }),
    Held("POST", "/v3/global/papay/contracts/app-pre-entrust-sign", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().papay().contracts().app_pre_entrust_sign().post(&given.body()))
    }),
    Held("POST", "/v3/global/papay/contracts/h5-pre-entrust-sign", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().papay().contracts().h5_pre_entrust_sign().post(&given.body()))
    }),
    Held("POST", "/v3/global/papay/contracts/jsapi-pre-entrust-sign", |given: &Given| {
        given
            .hold(crate::v3::Path::new(given).global().papay().contracts().jsapi_pre_entrust_sign().post(&given.body()))
    }),
    Held("POST", "/v3/global/papay/contracts/miniprogram-pre-entrust-sign", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).global().papay().contracts().miniprogram_pre_entrust_sign().post(&given.body()),
        )
    }),
    Held("GET", "/v3/global/papay/contracts/out-contract-code/{out_contract_code}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .papay()
                .contracts()
                .out_contract_code()
                .out_contract_code(given.variable("out_contract_code"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/global/papay/contracts/web-pre-entrust-sign", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().papay().contracts().web_pre_entrust_sign().post(&given.body()))
    }),
    Held("GET", "/v3/global/papay/contracts/{contract_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .papay()
                .contracts()
                .contract_id(given.variable("contract_id"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/global/papay/contracts/{contract_id}/terminate", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .papay()
                .contracts()
                .contract_id(given.variable("contract_id"))
                .terminate()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/global/papay/transactions", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().papay().transactions().post(&given.body()))
    }),
    Held("GET", "/v3/global/papay/transactions/out-trade-no/{out_trade_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .papay()
                .transactions()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .papay()
                .transactions()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .reverse()
                .post(&given.query()),
        )
    }),
    Held("GET", "/v3/global/papay/transactions/{transaction_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .papay()
                .transactions()
                .transaction_id(given.variable("transaction_id"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/global/profit-sharing/bill-download-url", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().profit_sharing().bill_download_url().get(&given.query()))
    }),
    Held("POST", "/v3/global/profit-sharing/orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().profit_sharing().orders().post(&given.sensitive_body()))
    }),
    Held("POST", "/v3/global/profit-sharing/orders/unfreeze", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().profit_sharing().orders().unfreeze().post(&given.body()))
    }),
    Held("GET", "/v3/global/profit-sharing/orders/{out_order_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .profit_sharing()
                .orders()
                .out_order_no(given.variable("out_order_no"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/global/profit-sharing/receivers", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().profit_sharing().receivers().post(&given.sensitive_body()))
    }),
    Held("DELETE", "/v3/global/profit-sharing/receivers", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().profit_sharing().receivers().delete(&given.body()))
    }),
    Held("GET", "/v3/global/profit-sharing/receivers/{account}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .profit_sharing()
                .receivers()
                .account(given.variable("account"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/global/profit-sharing/refunds/bill-download-url", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).global().profit_sharing().refunds().bill_download_url().get(&given.query()),
        )
    }),
    Held("GET", "/v3/global/profit-sharing/refunds/refundable-balance", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().profit_sharing().refunds().refundable_balance().get())
    }),
    Held("POST", "/v3/global/profit-sharing/transactions/mark", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().profit_sharing().transactions().mark().post(&given.body()))
    }),
    Held("GET", "/v3/global/profit-sharing/transactions/{transaction_id}/amounts", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .profit_sharing()
                .transactions()
                .transaction_id(given.variable("transaction_id"))
                .amounts()
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .profit_sharing()
                .transactions()
                .transaction_id(given.variable("transaction_id"))
                .refundable_amounts()
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .refund()
                .partner()
                .recharge_balance()
                .sub_mchid()
                .sub_mchid(given.variable("sub_mchid"))
                .get(),
        )
    }),
    Held("GET", "/v3/global/refund/recharge-balance", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().refund().recharge_balance().get())
    }),
    Held("POST", "/v3/global/refunds", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().refunds().post(&given.body()))
    }),
    Held("GET", "/v3/global/refunds", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().refunds().get(&given.query()))
    }),
    Held("GET", "/v3/global/refunds/id/{refund_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .refunds()
                .id()
                .refund_id(given.variable("refund_id"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/global/refunds/out-refund-no/{out_refund_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .refunds()
                .out_refund_no()
                .out_refund_no(given.variable("out_refund_no"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/global/settle/settlements", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().settle().settlements().get(&given.query()))
    }),
    Held("GET", "/v3/global/statements", |given: &Given| {
        given.fetch(crate::v3::Path::new(given).global().statements().get(&given.query()))
    }),
    Held("POST", "/v3/global/transactions/app", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().transactions().app().post(&given.body()))
    }),
    Held("GET", "/v3/global/transactions/id/{transaction_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .transactions()
                .id()
                .transaction_id(given.variable("transaction_id"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/global/transactions/id/{transaction_id}/close", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .transactions()
                .id()
                .transaction_id(given.variable("transaction_id"))
                .close()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/global/transactions/jsapi", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().transactions().jsapi().post(&given.body()))
    }),
    Held("POST", "/v3/global/transactions/mweb", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().transactions().mweb().post(&given.body()))
    }),
    Held("POST", "/v3/global/transactions/native", |given: &Given| {
        given.hold(crate::v3::Path::new(given).global().transactions().native().post(&given.body()))
    }),
    Held("GET", "/v3/global/transactions/out-trade-no/{out_trade_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .transactions()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/global/transactions/out-trade-no/{out_trade_no}/close", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .global()
                .transactions()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .close()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/goldplan/merchants/changecustompagestatus", |given: &Given| {
        given.hold(crate::v3::Path::new(given).goldplan().merchants().changecustompagestatus().post(&given.body()))
    }),
    Held("POST", "/v3/goldplan/merchants/changegoldplanstatus", |given: &Given| {
        given.hold(crate::v3::Path::new(given).goldplan().merchants().changegoldplanstatus().post(&given.body()))
    }),
    Held("POST", "/v3/goldplan/merchants/close-advertising-show", |given: &Given| {
        given.hold(crate::v3::Path::new(given).goldplan().merchants().close_advertising_show().post(&given.body()))
    }),
    Held("PATCH", "/v3/goldplan/merchants/open-advertising-show", |given: &Given| {
        given.hold(crate::v3::Path::new(given).goldplan().merchants().open_advertising_show().patch(&given.body()))
    }),
    Held("POST", "/v3/goldplan/merchants/set-advertising-industry-filter", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).goldplan().merchants().set_advertising_industry_filter().post(&given.body()),
        )
    }),
    Held("POST", "/v3/gov/subsidy/audit/cup/invalid", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().audit().cup().invalid().post(&given.body()))
    }),
    Held("POST", "/v3/gov/subsidy/audit/cup/query", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().audit().cup().query().post(&given.body()))
    }),
    Held("POST", "/v3/gov/subsidy/audit/cup/refund/sync", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().audit().cup().refund().sync().post(&given.body()))
    }),
    Held("POST", "/v3/gov/subsidy/audit/cup/update", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().audit().cup().update().post(&given.body()))
    }),
    Held("POST", "/v3/gov/subsidy/audit/cup/upload", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().audit().cup().upload().post(&given.body()))
    }),
    Held("POST", "/v3/gov/subsidy/companies/query", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().companies().query().post(&given.body()))
    }),
    Held("POST", "/v3/gov/subsidy/goods/upload", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().goods().upload().post(&given.body()))
    }),
    Held("POST", "/v3/gov/subsidy/n-qualifications/sync", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().n_qualifications().sync().post(&given.sensitive_body()))
    }),
    Held("GET", "/v3/gov/subsidy/qualification", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().qualification().get(&given.query()))
    }),
    Held("POST", "/v3/gov/subsidy/qualifications/passthrough/cancel", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .gov()
                .subsidy()
                .qualifications()
                .passthrough()
                .cancel()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/gov/subsidy/qualifications/passthrough/claim", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .gov()
                .subsidy()
                .qualifications()
                .passthrough()
                .claim()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/gov/subsidy/qualifications/passthrough/query", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .gov()
                .subsidy()
                .qualifications()
                .passthrough()
                .query()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/gov/subsidy/qualifications/query", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().qualifications().query().post(&given.sensitive_body()))
    }),
    Held("POST", "/v3/gov/subsidy/qualifications/sync", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().qualifications().sync().post(&given.sensitive_body()))
    }),
    Held("POST", "/v3/gov/subsidy/sncode/lock", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().sncode().lock().post(&given.body()))
    }),
    Held("POST", "/v3/gov/subsidy/sncode/query", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().sncode().query().post(&given.body()))
    }),
    Held("POST", "/v3/gov/subsidy/sncode/unlock", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().sncode().unlock().post(&given.body()))
    }),
    Held("POST", "/v3/gov/subsidy/transactions/query", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().transactions().query().post(&given.body()))
    }),
    Held("POST", "/v3/gov/subsidy/transactions/summary/query-day", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().transactions().summary().query_day().post(&given.body()))
    }),
    Held("POST", "/v3/gov/subsidy/transactions/sync", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().transactions().sync().post(&given.sensitive_body()))
    }),
    Held("POST", "/v3/gov/subsidy/zhejiang/authcode/cancel", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().zhejiang().authcode().cancel().post(&given.body()))
    }),
    Held("POST", "/v3/gov/subsidy/zhejiang/authcode/commit", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().zhejiang().authcode().commit().post(&given.body()))
    }),
    Held("POST", "/v3/gov/subsidy/zhejiang/authcode/issue", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).gov().subsidy().zhejiang().authcode().issue().post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/gov/subsidy/zhejiang/authcode/refund", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().zhejiang().authcode().refund().post(&given.body()))
    }),
    Held("POST", "/v3/gov/subsidy/zhejiang/authcode/try", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().zhejiang().authcode().try_().post(&given.body()))
    }),
    Held("POST", "/v3/gov/subsidy/zhejiang/goods/query", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().zhejiang().goods().query().post(&given.body()))
    }),
    Held("POST", "/v3/gov/subsidy/zhejiang/n-qualifications/confirm", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .gov()
                .subsidy()
                .zhejiang()
                .n_qualifications()
                .confirm()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/gov/subsidy/zhejiang/qualifications/alter", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .gov()
                .subsidy()
                .zhejiang()
                .qualifications()
                .alter()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/gov/subsidy/zhejiang/qualifications/claim", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .gov()
                .subsidy()
                .zhejiang()
                .qualifications()
                .claim()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/gov/subsidy/zhejiang/qualifications/query", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .gov()
                .subsidy()
                .zhejiang()
                .qualifications()
                .query()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/gov/subsidy/zhejiang/qualifications/sync", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .gov()
                .subsidy()
                .zhejiang()
                .qualifications()
                .sync()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/gov/subsidy/zhejiang/sncode/lock", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().zhejiang().sncode().lock().post(&given.body()))
    }),
    Held("POST", "/v3/gov/subsidy/zhejiang/sncode/query", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().zhejiang().sncode().query().post(&given.body()))
    }),
    Held("POST", "/v3/gov/subsidy/zhejiang/sncode/unlock", |given: &Given| {
        given.hold(crate::v3::Path::new(given).gov().subsidy().zhejiang().sncode().unlock().post(&given.body()))
    }),
    Held("POST", "/v3/hire-power-bank/insurance-orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).hire_power_bank().insurance_orders().post(&given.body()))
    }),
    Held("GET", "/v3/hire-power-bank/insurance-orders/{out_order_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .hire_power_bank()
                .insurance_orders()
                .out_order_no(given.variable("out_order_no"))
                .get(),
        )
    }),
    Held("GET", "/v3/hire-power-bank/user-qualifications/{openid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).hire_power_bank().user_qualifications().openid(given.variable("openid")).get(),
        )
    }),
    Held("POST", "/v3/industry-coupon/tokens", |given: &Given| {
        given.hold(crate::v3::Path::new(given).industry_coupon().tokens().post(&given.body()))
    }),
    Held("POST", "/v3/industry-rebate/retail-industry/transactions", |given: &Given| {
        given.hold(crate::v3::Path::new(given).industry_rebate().retail_industry().transactions().post(&given.body()))
    }),
    Held("POST", "/v3/industry-rebate/transactions/{transaction_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .industry_rebate()
                .transactions()
                .transaction_id(given.variable("transaction_id"))
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/inspolicymgr/deduct/authorizations", |given: &Given| {
        given.hold(crate::v3::Path::new(given).inspolicymgr().deduct().authorizations().post(&given.body()))
    }),
    Held("GET", "/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .inspolicymgr()
                .deduct()
                .authorizations()
                .out_insurance_no(given.variable("out_insurance_no"))
                .get(),
        )
    }),
    Held("POST", "/v3/inspolicymgr/deduct/policies", |given: &Given| {
        given.hold(crate::v3::Path::new(given).inspolicymgr().deduct().policies().post(&given.sensitive_body()))
    }),
    Held("GET", "/v3/inspolicymgr/deduct/policies/{out_insurance_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .inspolicymgr()
                .deduct()
                .policies()
                .out_insurance_no(given.variable("out_insurance_no"))
                .get(),
        )
    }),
    Held("PATCH", "/v3/inspolicymgr/deduct/policies/{out_insurance_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .inspolicymgr()
                .deduct()
                .policies()
                .out_insurance_no(given.variable("out_insurance_no"))
                .patch(&given.sensitive_body()),
        )
    }),
    Held("GET", "/v3/iotmanage/device-inspections/{device_sn}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).iotmanage().device_inspections().device_sn(given.variable("device_sn")).get(),
        )
    }),
    Held("GET", "/v3/iotmanage/devices", |given: &Given| {
        given.hold(crate::v3::Path::new(given).iotmanage().devices().get(&given.query()))
    }),
    Held("GET", "/v3/lovefeast/brands/{brand_id}", |given: &Given| {
        given.hold(crate::v3::Path::new(given).lovefeast().brands().brand_id(given.variable("brand_id")).get())
    }),
    Held("GET", "/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .lovefeast()
                .users()
                .openid(given.variable("openid"))
                .orders()
                .brand_id()
                .brand_id(given.variable("brand_id"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .lovefeast()
                .users()
                .openid(given.variable("openid"))
                .orders()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .get(),
        )
    }),
    Held("GET", "/v3/marketing/bank/packages/{package_id}/tasks", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .bank()
                .packages()
                .package_id(given.variable("package_id"))
                .tasks()
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/marketing/bank-favor/users/{openid}/bank-multi-activity", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .bank_favor()
                .users()
                .openid(given.variable("openid"))
                .bank_multi_activity()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .bank_favor()
                .users()
                .openid(given.variable("openid"))
                .coupons()
                .coupon_id(given.variable("coupon_id"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/marketing/busifavor/callbacks", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().busifavor().callbacks().post(&given.body()))
    }),
    Held("GET", "/v3/marketing/busifavor/callbacks", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().busifavor().callbacks().get(&given.query()))
    }),
    Held("POST", "/v3/marketing/busifavor/coupons/associate", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().busifavor().coupons().associate().post(&given.body()))
    }),
    Held("POST", "/v3/marketing/busifavor/coupons/deactivate", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().busifavor().coupons().deactivate().post(&given.body()))
    }),
    Held("POST", "/v3/marketing/busifavor/coupons/disassociate", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().busifavor().coupons().disassociate().post(&given.body()))
    }),
    Held("POST", "/v3/marketing/busifavor/coupons/return", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().busifavor().coupons().return_().post(&given.body()))
    }),
    Held("POST", "/v3/marketing/busifavor/coupons/send", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().busifavor().coupons().send().post(&given.body()))
    }),
    Held("POST", "/v3/marketing/busifavor/coupons/use", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().busifavor().coupons().use_().post(&given.body()))
    }),
    Held("POST", "/v3/marketing/busifavor/coupons/{card_id}/send", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .busifavor()
                .coupons()
                .card_id(given.variable("card_id"))
                .send()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/marketing/busifavor/product-coupons/pre-send", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().busifavor().product_coupons().pre_send().post(&given.body()))
    }),
    Held("POST", "/v3/marketing/busifavor/product-coupons/send", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().busifavor().product_coupons().send().post(&given.body()))
    }),
    Held("POST", "/v3/marketing/busifavor/stocks", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().busifavor().stocks().post(&given.body()))
    }),
    Held("GET", "/v3/marketing/busifavor/stocks/{stock_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).marketing().busifavor().stocks().stock_id(given.variable("stock_id")).get(),
        )
    }),
    Held("PATCH", "/v3/marketing/busifavor/stocks/{stock_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .busifavor()
                .stocks()
                .stock_id(given.variable("stock_id"))
                .patch(&given.body()),
        )
    }),
    Held("PATCH", "/v3/marketing/busifavor/stocks/{stock_id}/budget", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .busifavor()
                .stocks()
                .stock_id(given.variable("stock_id"))
                .budget()
                .patch(&given.body()),
        )
    }),
    Held("POST", "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .busifavor()
                .stocks()
                .stock_id(given.variable("stock_id"))
                .couponcodes()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .busifavor()
                .stocks()
                .stock_id(given.variable("stock_id"))
                .couponcodes()
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .busifavor()
                .stocks()
                .stock_id(given.variable("stock_id"))
                .couponcodes()
                .coupon_code(given.variable("coupon_code"))
                .get(&given.query()),
        )
    }),
    Held("DELETE", "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .busifavor()
                .stocks()
                .stock_id(given.variable("stock_id"))
                .couponcodes()
                .coupon_code(given.variable("coupon_code"))
                .delete(&given.query()),
        )
    }),
    Held("POST", "/v3/marketing/busifavor/subsidy/pay-receipts", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().busifavor().subsidy().pay_receipts().post(&given.body()))
    }),
    Held("GET", "/v3/marketing/busifavor/subsidy/pay-receipts", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().busifavor().subsidy().pay_receipts().get(&given.query()))
    }),
    Held("GET", "/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .busifavor()
                .subsidy()
                .pay_receipts()
                .subsidy_receipt_id(given.variable("subsidy_receipt_id"))
                .get(),
        )
    }),
    Held("POST", "/v3/marketing/busifavor/subsidy/return-receipts", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().busifavor().subsidy().return_receipts().post(&given.body()))
    }),
    Held("GET", "/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .busifavor()
                .subsidy()
                .return_receipts()
                .subsidy_return_receipt_id(given.variable("subsidy_return_receipt_id"))
                .get(),
        )
    }),
    Held("GET", "/v3/marketing/busifavor/users/{openid}/coupons", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .busifavor()
                .users()
                .openid(given.variable("openid"))
                .coupons()
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .busifavor()
                .users()
                .openid(given.variable("openid"))
                .coupons()
                .coupon_code(given.variable("coupon_code"))
                .appids()
                .appid(given.variable("appid"))
                .get(),
        )
    }),
    Held("GET", "/v3/marketing/favor/callbacks", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().favor().callbacks().get(&given.query()))
    }),
    Held("POST", "/v3/marketing/favor/callbacks", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().favor().callbacks().post(&given.body()))
    }),
    Held("POST", "/v3/marketing/favor/coupon-stocks", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().favor().coupon_stocks().post(&given.body()))
    }),
    Held("GET", "/v3/marketing/favor/stocks", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().favor().stocks().get(&given.query()))
    }),
    Held("GET", "/v3/marketing/favor/stocks/{stock_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .favor()
                .stocks()
                .stock_id(given.variable("stock_id"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/marketing/favor/stocks/{stock_id}/items", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .favor()
                .stocks()
                .stock_id(given.variable("stock_id"))
                .items()
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/marketing/favor/stocks/{stock_id}/merchants", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .favor()
                .stocks()
                .stock_id(given.variable("stock_id"))
                .merchants()
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/marketing/favor/stocks/{stock_id}/modify-goods-id", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .favor()
                .stocks()
                .stock_id(given.variable("stock_id"))
                .modify_goods_id()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/marketing/favor/stocks/{stock_id}/pause", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .favor()
                .stocks()
                .stock_id(given.variable("stock_id"))
                .pause()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/marketing/favor/stocks/{stock_id}/refund-flow", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .favor()
                .stocks()
                .stock_id(given.variable("stock_id"))
                .refund_flow()
                .get(),
        )
    }),
    Held("GET", "/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .favor()
                .stocks()
                .stock_id(given.variable("stock_id"))
                .refund_flow_by_day()
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/marketing/favor/stocks/{stock_id}/restart", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .favor()
                .stocks()
                .stock_id(given.variable("stock_id"))
                .restart()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/marketing/favor/stocks/{stock_id}/start", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .favor()
                .stocks()
                .stock_id(given.variable("stock_id"))
                .start()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/marketing/favor/stocks/{stock_id}/use-flow", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .favor()
                .stocks()
                .stock_id(given.variable("stock_id"))
                .use_flow()
                .get(),
        )
    }),
    Held("GET", "/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .favor()
                .stocks()
                .stock_id(given.variable("stock_id"))
                .use_flow_by_day()
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/marketing/favor/users/{openid}/coupons", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .favor()
                .users()
                .openid(given.variable("openid"))
                .coupons()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/marketing/favor/users/{openid}/coupons", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .favor()
                .users()
                .openid(given.variable("openid"))
                .coupons()
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/marketing/favor/users/{openid}/coupons/{coupon_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .favor()
                .users()
                .openid(given.variable("openid"))
                .coupons()
                .coupon_id(given.variable("coupon_id"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/marketing/goods-subsidy-activity/activities", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().goods_subsidy_activity().activities().get(&given.query()))
    }),
    Held("POST", "/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .goods_subsidy_activity()
                .activity()
                .activity_id(given.variable("activity_id"))
                .apply()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/marketing/goods-subsidy-activity/qualification/lock", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).marketing().goods_subsidy_activity().qualification().lock().post(&given.body()),
        )
    }),
    Held("POST", "/v3/marketing/goods-subsidy-activity/qualification/unlock", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .goods_subsidy_activity()
                .qualification()
                .unlock()
                .post(&given.body()),
        )
    }),
    Held(
        "PUT",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .goods_subsidy_activity()
                    .retail_store_act()
                    .activity_id(given.variable("activity_id"))
                    .representative()
                    .put(&given.body()),
            )
        },
    ),
    Held(
        "DELETE",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .goods_subsidy_activity()
                    .retail_store_act()
                    .activity_id(given.variable("activity_id"))
                    .representative()
                    .delete(&given.query(), &given.body()),
            )
        },
    ),
    Held(
        "GET",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .goods_subsidy_activity()
                    .retail_store_act()
                    .activity_id(given.variable("activity_id"))
                    .representatives()
                    .get(&given.query()),
            )
        },
    ),
    Held("POST", "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .goods_subsidy_activity()
                .retail_store_act()
                .brand_id(given.variable("brand_id"))
                .materials()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .goods_subsidy_activity()
                .retail_store_act()
                .brand_id(given.variable("brand_id"))
                .stores()
                .post(&given.body()),
        )
    }),
    Held("DELETE", "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .goods_subsidy_activity()
                .retail_store_act()
                .brand_id(given.variable("brand_id"))
                .stores()
                .delete(&given.query(), &given.body()),
        )
    }),
    Held("GET", "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .goods_subsidy_activity()
                .retail_store_act()
                .brand_id(given.variable("brand_id"))
                .stores()
                .get(&given.query()),
        )
    }),
    Held(
        "GET",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .goods_subsidy_activity()
                    .retail_store_act()
                    .brand_id(given.variable("brand_id"))
                    .stores()
                    .store_code(given.variable("store_code"))
                    .get(),
            )
        },
    ),
    Held("POST", "/v3/marketing/membercard-activity/activities", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().membercard_activity().activities().post(&given.body()))
    }),
    Held("GET", "/v3/marketing/membercard-activity/activities", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().membercard_activity().activities().get(&given.query()))
    }),
    Held("GET", "/v3/marketing/membercard-activity/activities/{activity_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .membercard_activity()
                .activities()
                .activity_id(given.variable("activity_id"))
                .get(),
        )
    }),
    Held("POST", "/v3/marketing/membercard-activity/activities/{activity_id}/terminate", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .membercard_activity()
                .activities()
                .activity_id(given.variable("activity_id"))
                .terminate()
                .post(),
        )
    }),
    Held("GET", "/v3/marketing/membercard-open/activate-informations/{activate_ticket}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .membercard_open()
                .activate_informations()
                .activate_ticket(given.variable("activate_ticket"))
                .get(),
        )
    }),
    Held("PATCH", "/v3/marketing/membercard-open/callback", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().membercard_open().callback().patch(&given.body()))
    }),
    Held("GET", "/v3/marketing/membercard-open/callback", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().membercard_open().callback().get())
    }),
    Held("POST", "/v3/marketing/membercard-open/cards", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().membercard_open().cards().post(&given.body()))
    }),
    Held("GET", "/v3/marketing/membercard-open/cards", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().membercard_open().cards().get(&given.query()))
    }),
    Held("GET", "/v3/marketing/membercard-open/cards/{card_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).marketing().membercard_open().cards().card_id(given.variable("card_id")).get(),
        )
    }),
    Held("PATCH", "/v3/marketing/membercard-open/cards/{card_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .membercard_open()
                .cards()
                .card_id(given.variable("card_id"))
                .patch(&given.body()),
        )
    }),
    Held("DELETE", "/v3/marketing/membercard-open/cards/{card_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .membercard_open()
                .cards()
                .card_id(given.variable("card_id"))
                .delete(),
        )
    }),
    Held("POST", "/v3/marketing/membercard-open/cards/{card_id}/codes/deposit", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .membercard_open()
                .cards()
                .card_id(given.variable("card_id"))
                .codes()
                .deposit()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .membercard_open()
                .cards()
                .card_id(given.variable("card_id"))
                .codes()
                .code(given.variable("code"))
                .get(),
        )
    }),
    Held("PATCH", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .membercard_open()
                .cards()
                .card_id(given.variable("card_id"))
                .codes()
                .code(given.variable("code"))
                .patch(&given.body()),
        )
    }),
    Held("POST", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .membercard_open()
                .cards()
                .card_id(given.variable("card_id"))
                .codes()
                .code(given.variable("code"))
                .activate()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .membercard_open()
                .cards()
                .card_id(given.variable("card_id"))
                .codes()
                .code(given.variable("code"))
                .bonus()
                .commit()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .membercard_open()
                .cards()
                .card_id(given.variable("card_id"))
                .codes()
                .code(given.variable("code"))
                .bonus()
                .prepare()
                .post(&given.body()),
        )
    }),
    Held("PATCH", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .membercard_open()
                .cards()
                .card_id(given.variable("card_id"))
                .codes()
                .code(given.variable("code"))
                .rights()
                .patch(&given.body()),
        )
    }),
    Held(
        "POST",
        "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(given.variable("card_id"))
                    .codes()
                    .code(given.variable("code"))
                    .set_service_module_data()
                    .post(&given.body()),
            )
        },
    ),
    Held("POST", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .membercard_open()
                .cards()
                .card_id(given.variable("card_id"))
                .codes()
                .code(given.variable("code"))
                .unavailable()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/marketing/membercard-open/cards/{card_id}/decrypt-code", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .membercard_open()
                .cards()
                .card_id(given.variable("card_id"))
                .decrypt_code()
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/marketing/membercard-open/cards/{card_id}/permission-tokens", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .membercard_open()
                .cards()
                .card_id(given.variable("card_id"))
                .permission_tokens()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .membercard_open()
                .cards()
                .card_id(given.variable("card_id"))
                .phone_membercard()
                .import()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/marketing/membercard-open/cards/{card_id}/qrcode", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .membercard_open()
                .cards()
                .card_id(given.variable("card_id"))
                .qrcode()
                .post(&given.body()),
        )
    }),
    Held("PATCH", "/v3/marketing/membercard-open/cards/{card_id}/rights", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .membercard_open()
                .cards()
                .card_id(given.variable("card_id"))
                .rights()
                .patch(&given.body()),
        )
    }),
    Held("POST", "/v3/marketing/membercard-open/cards/{card_id}/service-modules", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .membercard_open()
                .cards()
                .card_id(given.variable("card_id"))
                .service_modules()
                .post(&given.body()),
        )
    }),
    Held(
        "PATCH",
        "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(given.variable("card_id"))
                    .service_modules()
                    .service_module_id(given.variable("service_module_id"))
                    .patch(&given.body()),
            )
        },
    ),
    Held(
        "DELETE",
        "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .membercard_open()
                    .cards()
                    .card_id(given.variable("card_id"))
                    .service_modules()
                    .service_module_id(given.variable("service_module_id"))
                    .delete(),
            )
        },
    ),
    Held("POST", "/v3/marketing/membercard-open/cards/{card_id}/upgrade", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .membercard_open()
                .cards()
                .card_id(given.variable("card_id"))
                .upgrade()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/marketing/membercard-open/cards/{card_id}/users/import", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .membercard_open()
                .cards()
                .card_id(given.variable("card_id"))
                .users()
                .import()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/marketing/membercard-open/phonenumber-member/import", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .membercard_open()
                .phonenumber_member()
                .import()
                .post(&given.sensitive_body()),
        )
    }),
    Held("GET", "/v3/marketing/membercard-open/phonenumber-member/search", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).marketing().membercard_open().phonenumber_member().search().get(&given.query()),
        )
    }),
    Held("GET", "/v3/marketing/membercard-open/user/cards", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().membercard_open().user().cards().get(&given.query()))
    }),
    Held("POST", "/v3/marketing/partner/delivery-plan/delivery-plans", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).marketing().partner().delivery_plan().delivery_plans().post(&given.body()),
        )
    }),
    Held("GET", "/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .partner()
                .delivery_plan()
                .delivery_plans()
                .brand_id(given.variable("brand_id"))
                .delivery_plans()
                .get(&given.query()),
        )
    }),
    Held("PATCH", "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .partner()
                .delivery_plan()
                .delivery_plans()
                .plan_id(given.variable("plan_id"))
                .patch(&given.body()),
        )
    }),
    Held("POST", "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .partner()
                .delivery_plan()
                .delivery_plans()
                .plan_id(given.variable("plan_id"))
                .terminate()
                .post(),
        )
    }),
    Held("POST", "/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .partner()
                .delivery_plan()
                .sp_mchid(given.variable("sp_mchid"))
                .notify_url()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/marketing/partner/product-coupon/image-generation-tasks", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .partner()
                .product_coupon()
                .image_generation_tasks()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .partner()
                .product_coupon()
                .image_generation_tasks()
                .task_id(given.variable("task_id"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/marketing/partner/product-coupon/notify-configs", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).marketing().partner().product_coupon().notify_configs().post(&given.body()),
        )
    }),
    Held("GET", "/v3/marketing/partner/product-coupon/notify-configs", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().partner().product_coupon().notify_configs().get())
    }),
    Held("POST", "/v3/marketing/partner/product-coupon/product-coupons", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).marketing().partner().product_coupon().product_coupons().post(&given.body()),
        )
    }),
    Held("PATCH", "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .partner()
                .product_coupon()
                .product_coupons()
                .product_coupon_id(given.variable("product_coupon_id"))
                .patch(&given.body()),
        )
    }),
    Held("GET", "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .partner()
                .product_coupon()
                .product_coupons()
                .product_coupon_id(given.variable("product_coupon_id"))
                .get(&given.query()),
        )
    }),
    Held(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .partner()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(given.variable("product_coupon_id"))
                    .deactivate()
                    .post(&given.body()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .partner()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(given.variable("product_coupon_id"))
                    .stock_bundles()
                    .post(&given.body()),
            )
        },
    ),
    Held(
        "PATCH",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .partner()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(given.variable("product_coupon_id"))
                    .stock_bundles()
                    .stock_bundle_id(given.variable("stock_bundle_id"))
                    .patch(&given.body()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .partner()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(given.variable("product_coupon_id"))
                    .stock_bundles()
                    .stock_bundle_id(given.variable("stock_bundle_id"))
                    .associate_stores()
                    .post(&given.body()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .partner()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(given.variable("product_coupon_id"))
                    .stock_bundles()
                    .stock_bundle_id(given.variable("stock_bundle_id"))
                    .disassociate_stores()
                    .post(&given.body()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .partner()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(given.variable("product_coupon_id"))
                    .stock_bundles()
                    .stock_bundle_id(given.variable("stock_bundle_id"))
                    .update_budget()
                    .post(&given.body()),
            )
        },
    ),
    Held("POST", "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .partner()
                .product_coupon()
                .product_coupons()
                .product_coupon_id(given.variable("product_coupon_id"))
                .stocks()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .partner()
                .product_coupon()
                .product_coupons()
                .product_coupon_id(given.variable("product_coupon_id"))
                .stocks()
                .get(&given.query()),
        )
    }),
    Held(
        "PATCH",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .partner()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(given.variable("product_coupon_id"))
                    .stocks()
                    .stock_id(given.variable("stock_id"))
                    .patch(&given.body()),
            )
        },
    ),
    Held(
        "GET",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .partner()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(given.variable("product_coupon_id"))
                    .stocks()
                    .stock_id(given.variable("stock_id"))
                    .get(&given.query()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .partner()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(given.variable("product_coupon_id"))
                    .stocks()
                    .stock_id(given.variable("stock_id"))
                    .associate_stores()
                    .post(&given.body()),
            )
        },
    ),
    Held(
        "GET",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .partner()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(given.variable("product_coupon_id"))
                    .stocks()
                    .stock_id(given.variable("stock_id"))
                    .associated_stores()
                    .get(&given.query()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .partner()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(given.variable("product_coupon_id"))
                    .stocks()
                    .stock_id(given.variable("stock_id"))
                    .deactivate()
                    .post(&given.body()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .partner()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(given.variable("product_coupon_id"))
                    .stocks()
                    .stock_id(given.variable("stock_id"))
                    .disassociate_stores()
                    .post(&given.body()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .partner()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(given.variable("product_coupon_id"))
                    .stocks()
                    .stock_id(given.variable("stock_id"))
                    .update_budget()
                    .post(&given.body()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .partner()
                    .product_coupon()
                    .product_coupons()
                    .product_coupon_id(given.variable("product_coupon_id"))
                    .stocks()
                    .stock_id(given.variable("stock_id"))
                    .upload_coupon_codes()
                    .post(&given.body()),
            )
        },
    ),
    Held("POST", "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .partner()
                .product_coupon()
                .users()
                .openid(given.variable("openid"))
                .coupon_bundles()
                .post(&given.body()),
        )
    }),
    Held(
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .partner()
                    .product_coupon()
                    .users()
                    .openid(given.variable("openid"))
                    .coupon_bundles()
                    .user_coupon_bundle_id(given.variable("user_coupon_bundle_id"))
                    .deactivate()
                    .post(&given.body()),
            )
        },
    ),
    Held("POST", "/v3/marketing/partner/product-coupon/users/{openid}/coupons", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .partner()
                .product_coupon()
                .users()
                .openid(given.variable("openid"))
                .coupons()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/marketing/partner/product-coupon/users/{openid}/coupons", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .partner()
                .product_coupon()
                .users()
                .openid(given.variable("openid"))
                .coupons()
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .partner()
                .product_coupon()
                .users()
                .openid(given.variable("openid"))
                .coupons()
                .coupon_code(given.variable("coupon_code"))
                .get(&given.query()),
        )
    }),
    Held(
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .partner()
                    .product_coupon()
                    .users()
                    .openid(given.variable("openid"))
                    .coupons()
                    .coupon_code(given.variable("coupon_code"))
                    .confirm()
                    .post(&given.body()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .partner()
                    .product_coupon()
                    .users()
                    .openid(given.variable("openid"))
                    .coupons()
                    .coupon_code(given.variable("coupon_code"))
                    .deactivate()
                    .post(&given.body()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .marketing()
                    .partner()
                    .product_coupon()
                    .users()
                    .openid(given.variable("openid"))
                    .coupons()
                    .coupon_code(given.variable("coupon_code"))
                    .return_()
                    .post(&given.body()),
            )
        },
    ),
    Held("POST", "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .partner()
                .product_coupon()
                .users()
                .openid(given.variable("openid"))
                .coupons()
                .coupon_code(given.variable("coupon_code"))
                .use_()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .partner()
                .product_coupon()
                .users()
                .openid(given.variable("openid"))
                .pre_send_coupon()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .partner()
                .product_coupon()
                .users()
                .openid(given.variable("openid"))
                .pre_send_coupon_bundle()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/marketing/partnerships", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().partnerships().get(&given.query()))
    }),
    Held("POST", "/v3/marketing/partnerships/build", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().partnerships().build().post("12345", &given.body()))
    }),
    Held("POST", "/v3/marketing/partnerships/terminate", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().partnerships().terminate().post("12345", &given.body()))
    }),
    Held("GET", "/v3/marketing/paygiftactivity/activities", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().paygiftactivity().activities().get(&given.query()))
    }),
    Held("GET", "/v3/marketing/paygiftactivity/activities/{activity_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .paygiftactivity()
                .activities()
                .activity_id(given.variable("activity_id"))
                .get(),
        )
    }),
    Held("GET", "/v3/marketing/paygiftactivity/activities/{activity_id}/goods", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .paygiftactivity()
                .activities()
                .activity_id(given.variable("activity_id"))
                .goods()
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .paygiftactivity()
                .activities()
                .activity_id(given.variable("activity_id"))
                .merchants()
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .paygiftactivity()
                .activities()
                .activity_id(given.variable("activity_id"))
                .merchants()
                .add()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .paygiftactivity()
                .activities()
                .activity_id(given.variable("activity_id"))
                .merchants()
                .delete_()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/marketing/paygiftactivity/activities/{activity_id}/terminate", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .paygiftactivity()
                .activities()
                .activity_id(given.variable("activity_id"))
                .terminate()
                .post(),
        )
    }),
    Held("POST", "/v3/marketing/paygiftactivity/unique-threshold-activity", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).marketing().paygiftactivity().unique_threshold_activity().post(&given.body()),
        )
    }),
    Held("POST", "/v3/marketing/shopping-receipt/customentrances", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().shopping_receipt().customentrances().post(&given.body()))
    }),
    Held("GET", "/v3/marketing/shopping-receipt/customentrances/{brand_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .shopping_receipt()
                .customentrances()
                .brand_id(given.variable("brand_id"))
                .get(),
        )
    }),
    Held("PATCH", "/v3/marketing/shopping-receipt/customentrances/{brand_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .shopping_receipt()
                .customentrances()
                .brand_id(given.variable("brand_id"))
                .patch(&given.body()),
        )
    }),
    Held("POST", "/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .shopping_receipt()
                .merchantshoppingreceiptjumpinfos()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/marketing/weekly-discount/activities", |given: &Given| {
        given.hold(crate::v3::Path::new(given).marketing().weekly_discount().activities().get(&given.query()))
    }),
    Held("GET", "/v3/marketing/weekly-discount/activities/{activity_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .weekly_discount()
                .activities()
                .activity_id(given.variable("activity_id"))
                .get(),
        )
    }),
    Held("POST", "/v3/marketing/weekly-discount/activities/{activity_id}/apply", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .weekly_discount()
                .activities()
                .activity_id(given.variable("activity_id"))
                .apply()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/marketing/withdraw-favor/users/{openid}/coupons", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .withdraw_favor()
                .users()
                .openid(given.variable("openid"))
                .coupons()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/marketing/withdraw-favor/users/{openid}/coupons", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .marketing()
                .withdraw_favor()
                .users()
                .openid(given.variable("openid"))
                .coupons()
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .mch_manage()
                .mch_manage_records()
                .sub_mchid()
                .sub_mchid(given.variable("sub_mchid"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/mch-manage/mch-manage-records/{manage_record_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .mch_manage()
                .mch_manage_records()
                .manage_record_id(given.variable("manage_record_id"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .mch_manage()
                .mch_manage_records()
                .manage_record_id(given.variable("manage_record_id"))
                .mch_manage_submissions()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .mch_operation_manage()
                .enhanced_due_diligence()
                .due_diligence_id(given.variable("due_diligence_id"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .mch_operation_manage()
                .enhanced_due_diligence()
                .due_diligence_id(given.variable("due_diligence_id"))
                .submit()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .mch_operation_manage()
                .merchant_limitations()
                .sub_mchid()
                .sub_mchid(given.variable("sub_mchid"))
                .get(),
        )
    }),
    Held("POST", "/v3/mch_operate/risk/withdrawl-apply", |given: &Given| {
        given.hold(crate::v3::Path::new(given).mch_operate().risk().withdrawl_apply().post(&given.sensitive_body()))
    }),
    Held("GET", "/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .mch_operate()
                .risk()
                .withdrawl_apply()
                .applyment_id()
                .applyment_id(given.variable("applyment_id"))
                .get(),
        )
    }),
    Held("GET", "/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .mch_operate()
                .risk()
                .withdrawl_apply()
                .out_request_no()
                .out_request_no(given.variable("out_request_no"))
                .get(),
        )
    }),
    Held("POST", "/v3/mchalterapply/mchcontactalterapplyment", |given: &Given| {
        given.hold(crate::v3::Path::new(given).mchalterapply().mchcontactalterapplyment().post(&given.sensitive_body()))
    }),
    Held(
        "GET",
        "/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .mchalterapply()
                    .mchcontactalterapplyment()
                    .merchant()
                    .merchant_code(given.variable("merchant_code"))
                    .out_request_no()
                    .out_request_no(given.variable("out_request_no"))
                    .get(),
            )
        },
    ),
    Held("GET", "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .mchalterapply()
                .mchcontactalterapplyment()
                .apply_id(given.variable("apply_id"))
                .get(),
        )
    }),
    Held("POST", "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .mchalterapply()
                .mchcontactalterapplyment()
                .apply_id(given.variable("apply_id"))
                .revoke()
                .post(),
        )
    }),
    Held("POST", "/v3/mchalterapply/mchsubjectalterapplyment", |given: &Given| {
        given.hold(crate::v3::Path::new(given).mchalterapply().mchsubjectalterapplyment().post(&given.sensitive_body()))
    }),
    Held(
        "GET",
        "/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .mchalterapply()
                    .mchsubjectalterapplyment()
                    .merchant()
                    .merchant_code(given.variable("merchant_code"))
                    .out_request_no()
                    .out_request_no(given.variable("out_request_no"))
                    .get(),
            )
        },
    ),
    Held("GET", "/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .mchalterapply()
                .mchsubjectalterapplyment()
                .apply_id(given.variable("apply_id"))
                .get(),
        )
    }),
    Held("POST", "/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .mchalterapply()
                .mchsubjectalterapplyment()
                .apply_id(given.variable("apply_id"))
                .revoke()
                .post(),
        )
    }),
    Held("POST", "/v3/mchalterapply/merchantnamealterapplyment", |given: &Given| {
        given.hold(crate::v3::Path::new(given).mchalterapply().merchantnamealterapplyment().post(&given.body()))
    }),
    Held(
        "GET",
        "/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .mchalterapply()
                    .merchantnamealterapplyment()
                    .merchant()
                    .sub_mchid(given.variable("sub_mchid"))
                    .out_request_no()
                    .out_request_no(given.variable("out_request_no"))
                    .get(),
            )
        },
    ),
    Held("GET", "/v3/mchalterapply/merchantnamealterapplyment/{apply_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .mchalterapply()
                .merchantnamealterapplyment()
                .apply_id(given.variable("apply_id"))
                .get(),
        )
    }),
    Held("POST", "/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .mchalterapply()
                .merchantnamealterapplyment()
                .apply_id(given.variable("apply_id"))
                .revoke()
                .post(),
        )
    }),
    Held("POST", "/v3/med-ins/orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).med_ins().orders().post(&given.sensitive_body()))
    }),
    Held("GET", "/v3/med-ins/orders/mix-trade-no/{mix_trade_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .med_ins()
                .orders()
                .mix_trade_no()
                .mix_trade_no(given.variable("mix_trade_no"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/med-ins/orders/out-trade-no/{out_trade_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .med_ins()
                .orders()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/med-ins/refunds/notify", |given: &Given| {
        given.hold(crate::v3::Path::new(given).med_ins().refunds().notify().post(&given.query(), &given.body()))
    }),
    Held("GET", "/v3/merchant/fund/balance/{account_type}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).merchant().fund().balance().account_type(given.variable("account_type")).get(),
        )
    }),
    Held("GET", "/v3/merchant/fund/dayendbalance/{account_type}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .merchant()
                .fund()
                .dayendbalance()
                .account_type(given.variable("account_type"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/merchant/fund/withdraw", |given: &Given| {
        given.hold(crate::v3::Path::new(given).merchant().fund().withdraw().post(&given.body()))
    }),
    Held("GET", "/v3/merchant/fund/withdraw/bill-type/{bill_type}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .merchant()
                .fund()
                .withdraw()
                .bill_type()
                .bill_type(given.variable("bill_type"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/merchant/fund/withdraw/out-request-no/{out_request_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .merchant()
                .fund()
                .withdraw()
                .out_request_no()
                .out_request_no(given.variable("out_request_no"))
                .get(),
        )
    }),
    Held("GET", "/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .merchant()
                .fund()
                .withdraw()
                .withdraw_id()
                .withdraw_id(given.variable("withdraw_id"))
                .get(),
        )
    }),
    Held("POST", "/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).merchant_risk_manage().ec_trade_risk().query_risk_trades().post(&given.body()),
        )
    }),
    Held("POST", "/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .merchant_risk_manage()
                .ec_trade_risk()
                .recv_dispose_result()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/merchant-risk-manage/report-trade-union-information", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .merchant_risk_manage()
                .report_trade_union_information()
                .post(&given.sensitive_body()),
        )
    }),
    Held("GET", "/v3/merchant-risk-manage/trade-risk-information", |given: &Given| {
        given.hold(crate::v3::Path::new(given).merchant_risk_manage().trade_risk_information().get(&given.query()))
    }),
    Held("POST", "/v3/merchant-risk-manage/trade-risk-result", |given: &Given| {
        given.hold(crate::v3::Path::new(given).merchant_risk_manage().trade_risk_result().post(&given.body()))
    }),
    Held("POST", "/v3/merchant-risk-manage/violation-notifications", |given: &Given| {
        given.hold(crate::v3::Path::new(given).merchant_risk_manage().violation_notifications().post(&given.body()))
    }),
    Held("GET", "/v3/merchant-risk-manage/violation-notifications", |given: &Given| {
        given.hold(crate::v3::Path::new(given).merchant_risk_manage().violation_notifications().get())
    }),
    Held("PUT", "/v3/merchant-risk-manage/violation-notifications", |given: &Given| {
        given.hold(crate::v3::Path::new(given).merchant_risk_manage().violation_notifications().put(&given.body()))
    }),
    Held("DELETE", "/v3/merchant-risk-manage/violation-notifications", |given: &Given| {
        given.hold(crate::v3::Path::new(given).merchant_risk_manage().violation_notifications().delete())
    }),
    Held("POST", "/v3/merchant-service/complaint-notifications", |given: &Given| {
        given.hold(crate::v3::Path::new(given).merchant_service().complaint_notifications().post(&given.body()))
    }),
    Held("GET", "/v3/merchant-service/complaint-notifications", |given: &Given| {
        given.hold(crate::v3::Path::new(given).merchant_service().complaint_notifications().get())
    }),
    Held("PUT", "/v3/merchant-service/complaint-notifications", |given: &Given| {
        given.hold(crate::v3::Path::new(given).merchant_service().complaint_notifications().put(&given.body()))
    }),
    Held("DELETE", "/v3/merchant-service/complaint-notifications", |given: &Given| {
        given.hold(crate::v3::Path::new(given).merchant_service().complaint_notifications().delete())
    }),
    Held("GET", "/v3/merchant-service/complaints", |given: &Given| {
        given.hold(crate::v3::Path::new(given).merchant_service().complaints().get(&given.query()))
    }),
    Held("GET", "/v3/merchant-service/complaints/{transaction_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .merchant_service()
                .complaints()
                .transaction_id(given.variable("transaction_id"))
                .get(),
        )
    }),
    Held("GET", "/v3/merchant-service/complaints/{transaction_id}/negotiation-historys", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .merchant_service()
                .complaints()
                .transaction_id(given.variable("transaction_id"))
                .negotiation_historys()
                .get(),
        )
    }),
    Held("GET", "/v3/merchant-service/complaints-v2", |given: &Given| {
        given.hold(crate::v3::Path::new(given).merchant_service().complaints_v2().get(&given.query()))
    }),
    Held("GET", "/v3/merchant-service/complaints-v2/{complaint_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .merchant_service()
                .complaints_v2()
                .complaint_id(given.variable("complaint_id"))
                .get(),
        )
    }),
    Held("POST", "/v3/merchant-service/complaints-v2/{complaint_id}/complete", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .merchant_service()
                .complaints_v2()
                .complaint_id(given.variable("complaint_id"))
                .complete()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .merchant_service()
                .complaints_v2()
                .complaint_id(given.variable("complaint_id"))
                .negotiation_historys()
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/merchant-service/complaints-v2/{complaint_id}/response", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .merchant_service()
                .complaints_v2()
                .complaint_id(given.variable("complaint_id"))
                .response()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .merchant_service()
                .complaints_v2()
                .complaint_id(given.variable("complaint_id"))
                .response_immediate_service()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .merchant_service()
                .complaints_v2()
                .complaint_id(given.variable("complaint_id"))
                .update_refund_progress()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/merchant-service/feedbacks", |given: &Given| {
        given.hold(crate::v3::Path::new(given).merchant_service().feedbacks().post(&given.body()))
    }),
    Held("GET", "/v3/merchant-service/images/{media_id}", |given: &Given| {
        given.fetch(crate::v3::Path::new(given).merchant_service().images().media_id(given.variable("media_id")).get())
    }),
    Held("POST", "/v3/merchant-settlement/merchant-settle-rule-applications", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).merchant_settlement().merchant_settle_rule_applications().post(&given.body()),
        )
    }),
    Held("GET", "/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .merchant_settlement()
                .merchant_settle_rule_applications()
                .application_id(given.variable("application_id"))
                .get(),
        )
    }),
    Held("POST", "/v3/merchant-store/stores", |given: &Given| {
        given.hold(crate::v3::Path::new(given).merchant_store().stores().post(&given.body()))
    }),
    Held("GET", "/v3/merchant-store/stores/{store_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .merchant_store()
                .stores()
                .store_id(given.variable("store_id"))
                .get(&given.query()),
        )
    }),
    Held("PATCH", "/v3/merchant-store/stores/{store_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .merchant_store()
                .stores()
                .store_id(given.variable("store_id"))
                .patch(&given.body()),
        )
    }),
    Held("POST", "/v3/merchant-store/stores/{store_id}/recipients/bind", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .merchant_store()
                .stores()
                .store_id(given.variable("store_id"))
                .recipients()
                .bind()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/merchant-store/stores/{store_id}/recipients/unbind", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .merchant_store()
                .stores()
                .store_id(given.variable("store_id"))
                .recipients()
                .unbind()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/merchantfund/merchant/income-records", |given: &Given| {
        given.hold(crate::v3::Path::new(given).merchantfund().merchant().income_records().get(&given.query()))
    }),
    Held("GET", "/v3/merchantfund/partner/income-records", |given: &Given| {
        given.hold(crate::v3::Path::new(given).merchantfund().partner().income_records().get(&given.query()))
    }),
    Held("GET", "/v3/multiuse/stocks/{stock_id}/refund-flow", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).multiuse().stocks().stock_id(given.variable("stock_id")).refund_flow().get(),
        )
    }),
    Held("GET", "/v3/multiuse/stocks/{stock_id}/send-flow", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).multiuse().stocks().stock_id(given.variable("stock_id")).send_flow().get(),
        )
    }),
    Held("GET", "/v3/multiuse/stocks/{stock_id}/use-flow", |given: &Given| {
        given
            .hold(crate::v3::Path::new(given).multiuse().stocks().stock_id(given.variable("stock_id")).use_flow().get())
    }),
    Held("POST", "/v3/multiuse/users/{openid}/coupons", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .multiuse()
                .users()
                .openid(given.variable("openid"))
                .coupons()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/new-tax-control-fapiao/card-template", |given: &Given| {
        given.hold(crate::v3::Path::new(given).new_tax_control_fapiao().card_template().post(&given.body()))
    }),
    Held("POST", "/v3/new-tax-control-fapiao/fapiao-applications", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).new_tax_control_fapiao().fapiao_applications().post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/new-tax-control-fapiao/fapiao-applications/issue-general", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .new_tax_control_fapiao()
                .fapiao_applications()
                .issue_general()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .new_tax_control_fapiao()
                .fapiao_applications()
                .issue_passenger_transport()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .new_tax_control_fapiao()
                .fapiao_applications()
                .issue_refined_oil()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .new_tax_control_fapiao()
                .fapiao_applications()
                .real_estate_leasing()
                .post(&given.sensitive_body()),
        )
    }),
    Held("GET", "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .new_tax_control_fapiao()
                .fapiao_applications()
                .fapiao_apply_id(given.variable("fapiao_apply_id"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .new_tax_control_fapiao()
                .fapiao_applications()
                .fapiao_apply_id(given.variable("fapiao_apply_id"))
                .fapiao_files()
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .new_tax_control_fapiao()
                .fapiao_applications()
                .fapiao_apply_id(given.variable("fapiao_apply_id"))
                .insert_cards()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .new_tax_control_fapiao()
                .fapiao_applications()
                .fapiao_apply_id(given.variable("fapiao_apply_id"))
                .reverse()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).new_tax_control_fapiao().fapiaomerchant().getspinviteurl().get(&given.query()),
        )
    }),
    Held("GET", "/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .new_tax_control_fapiao()
                .fapiaomerchant()
                .listspinvitemchinfo()
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/new-tax-control-fapiao/merchant/base-information", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).new_tax_control_fapiao().merchant().base_information().get(&given.query()),
        )
    }),
    Held("PATCH", "/v3/new-tax-control-fapiao/merchant/development-config", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).new_tax_control_fapiao().merchant().development_config().patch(&given.body()),
        )
    }),
    Held("GET", "/v3/new-tax-control-fapiao/merchant/development-config", |given: &Given| {
        given.hold(crate::v3::Path::new(given).new_tax_control_fapiao().merchant().development_config().get())
    }),
    Held("GET", "/v3/new-tax-control-fapiao/merchant/tax-codes", |given: &Given| {
        given.hold(crate::v3::Path::new(given).new_tax_control_fapiao().merchant().tax_codes().get(&given.query()))
    }),
    Held("POST", "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .new_tax_control_fapiao()
                .merchant()
                .sub_mchid(given.variable("sub_mchid"))
                .check()
                .post(),
        )
    }),
    Held("GET", "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .new_tax_control_fapiao()
                .merchant()
                .sub_mchid(given.variable("sub_mchid"))
                .check_status()
                .get(),
        )
    }),
    Held("GET", "/v3/new-tax-control-fapiao/user-title", |given: &Given| {
        given.hold(crate::v3::Path::new(given).new_tax_control_fapiao().user_title().get(&given.query()))
    }),
    Held("GET", "/v3/new-tax-control-fapiao/user-title/title-url", |given: &Given| {
        given.hold(crate::v3::Path::new(given).new_tax_control_fapiao().user_title().title_url().get(&given.query()))
    }),
    Held("POST", "/v3/offlineface/authinfo", |given: &Given| {
        given.hold(crate::v3::Path::new(given).offlineface().authinfo().post(&given.body()))
    }),
    Held("POST", "/v3/offlineface/contracts/presign", |given: &Given| {
        given.hold(crate::v3::Path::new(given).offlineface().contracts().presign().post(&given.sensitive_body()))
    }),
    Held("GET", "/v3/offlineface/contracts/{contract_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .offlineface()
                .contracts()
                .contract_id(given.variable("contract_id"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/offlineface/face-collections", |given: &Given| {
        given.hold(crate::v3::Path::new(given).offlineface().face_collections().get(&given.query()))
    }),
    Held("GET", "/v3/offlineface/face-collections/{collection_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .offlineface()
                .face_collections()
                .collection_id(given.variable("collection_id"))
                .get(),
        )
    }),
    Held("POST", "/v3/offlineface/repayment-url", |given: &Given| {
        given.hold(crate::v3::Path::new(given).offlineface().repayment_url().post(&given.body()))
    }),
    Held("POST", "/v3/offlineface/transactions", |given: &Given| {
        given.hold(crate::v3::Path::new(given).offlineface().transactions().post(&given.body()))
    }),
    Held("GET", "/v3/offlineface/transactions/out-trade-no/{out_trade_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .offlineface()
                .transactions()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/offlinefacemch/organizations", |given: &Given| {
        given.hold(crate::v3::Path::new(given).offlinefacemch().organizations().get(&given.query()))
    }),
    Held(
        "GET",
        "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .offlinefacemch()
                    .organizations()
                    .organization_id(given.variable("organization_id"))
                    .users()
                    .out_user_id()
                    .out_user_id(given.variable("out_user_id"))
                    .get(),
            )
        },
    ),
    Held(
        "PATCH",
        "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .offlinefacemch()
                    .organizations()
                    .organization_id(given.variable("organization_id"))
                    .users()
                    .out_user_id()
                    .out_user_id(given.variable("out_user_id"))
                    .patch(&given.sensitive_body()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .offlinefacemch()
                    .organizations()
                    .organization_id(given.variable("organization_id"))
                    .users()
                    .user_id()
                    .user_id(given.variable("user_id"))
                    .terminate_contract()
                    .post(),
            )
        },
    ),
    Held("POST", "/v3/offlinefacemch/tokens", |given: &Given| {
        given.hold(crate::v3::Path::new(given).offlinefacemch().tokens().post(&given.body()))
    }),
    Held("GET", "/v3/palmservice/authorization/openid/{openid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .palmservice()
                .authorization()
                .openid()
                .openid(given.variable("openid"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/palmservice/authorization/preauthorize", |given: &Given| {
        given.hold(crate::v3::Path::new(given).palmservice().authorization().preauthorize().post(&given.body()))
    }),
    Held("POST", "/v3/papay/contracts/{contract_id}/fail-notify", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .papay()
                .contracts()
                .contract_id(given.variable("contract_id"))
                .fail_notify()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/papay/contracts/{contract_id}/notify", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .papay()
                .contracts()
                .contract_id(given.variable("contract_id"))
                .notify()
                .post(&given.body()),
        )
    }),
    Held(
        "GET",
        "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .papay()
                    .insurance_pay()
                    .policy_periods()
                    .contract_id()
                    .contract_id(given.variable("contract_id"))
                    .policy_period_id()
                    .policy_period_id(given.variable("policy_period_id"))
                    .get(),
            )
        },
    ),
    Held(
        "POST",
        "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .papay()
                    .insurance_pay()
                    .policy_periods()
                    .contract_id()
                    .contract_id(given.variable("contract_id"))
                    .policy_period_id()
                    .policy_period_id(given.variable("policy_period_id"))
                    .schedule()
                    .post(&given.body()),
            )
        },
    ),
    Held("POST", "/v3/papay/insurance-pay/transactions/apply", |given: &Given| {
        given.hold(crate::v3::Path::new(given).papay().insurance_pay().transactions().apply().post(&given.body()))
    }),
    Held(
        "POST",
        "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .papay()
                    .insurance_sign()
                    .contracts()
                    .plan_id()
                    .plan_id(given.variable("plan_id"))
                    .contract_id()
                    .contract_id(given.variable("contract_id"))
                    .renew()
                    .post(&given.body()),
            )
        },
    ),
    Held(
        "GET",
        "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .papay()
                    .insurance_sign()
                    .contracts()
                    .plan_id()
                    .plan_id(given.variable("plan_id"))
                    .out_contract_code()
                    .out_contract_code(given.variable("out_contract_code"))
                    .get(),
            )
        },
    ),
    Held(
        "POST",
        "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .papay()
                    .insurance_sign()
                    .contracts()
                    .plan_id()
                    .plan_id(given.variable("plan_id"))
                    .out_contract_code()
                    .out_contract_code(given.variable("out_contract_code"))
                    .terminate()
                    .post(&given.body()),
            )
        },
    ),
    Held("POST", "/v3/papay/insurance-sign/contracts/pre-entrust-sign/app", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .papay()
                .insurance_sign()
                .contracts()
                .pre_entrust_sign()
                .app()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .papay()
                .insurance_sign()
                .contracts()
                .pre_entrust_sign()
                .h5()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .papay()
                .insurance_sign()
                .contracts()
                .pre_entrust_sign()
                .jsapi()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .papay()
                .insurance_sign()
                .contracts()
                .pre_entrust_sign()
                .mini_program()
                .post(&given.sensitive_body()),
        )
    }),
    Held(
        "POST",
        "/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .papay()
                    .insurance_sign()
                    .policy_periods_()
                    .plan_id()
                    .plan_id(given.variable("plan_id"))
                    .contract_id()
                    .contract_id(given.variable("contract_id"))
                    .modify()
                    .post(&given.body()),
            )
        },
    ),
    Held(
        "GET",
        "/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .papay()
                    .insurance_sign()
                    .policy_periods()
                    .plan_id()
                    .plan_id(given.variable("plan_id"))
                    .out_contract_code()
                    .out_contract_code(given.variable("out_contract_code"))
                    .get(&given.query()),
            )
        },
    ),
    Held("POST", "/v3/papay/pay/harmony/transactions/apply", |given: &Given| {
        given.hold(crate::v3::Path::new(given).papay().pay().harmony().transactions().apply().post(&given.body()))
    }),
    Held("GET", "/v3/papay/pay/partner/schedules/contract-id/{contract_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .papay()
                .pay()
                .partner()
                .schedules()
                .contract_id()
                .contract_id(given.variable("contract_id"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .papay()
                .pay()
                .partner()
                .schedules()
                .contract_id()
                .contract_id(given.variable("contract_id"))
                .schedule()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/papay/pay/partner/transactions/apply", |given: &Given| {
        given.hold(crate::v3::Path::new(given).papay().pay().partner().transactions().apply().post(&given.body()))
    }),
    Held("GET", "/v3/papay/pay/schedules/contract-id/{contract_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .papay()
                .pay()
                .schedules()
                .contract_id()
                .contract_id(given.variable("contract_id"))
                .get(),
        )
    }),
    Held("POST", "/v3/papay/pay/schedules/contract-id/{contract_id}/schedule", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .papay()
                .pay()
                .schedules()
                .contract_id()
                .contract_id(given.variable("contract_id"))
                .schedule()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/papay/pay/transactions/apply", |given: &Given| {
        given.hold(crate::v3::Path::new(given).papay().pay().transactions().apply().post(&given.body()))
    }),
    Held("POST", "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .papay()
                .scheduled_deduct_sign()
                .contracts()
                .pre_entrust_sign()
                .app()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .papay()
                .scheduled_deduct_sign()
                .contracts()
                .pre_entrust_sign()
                .h5()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .papay()
                .scheduled_deduct_sign()
                .contracts()
                .pre_entrust_sign()
                .jsapi()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .papay()
                .scheduled_deduct_sign()
                .contracts()
                .pre_entrust_sign()
                .mini_program()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .papay()
                .scheduled_deduct_sign()
                .partner()
                .contracts()
                .pre_entrust_sign()
                .app()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .papay()
                .scheduled_deduct_sign()
                .partner()
                .contracts()
                .pre_entrust_sign()
                .h5()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .papay()
                .scheduled_deduct_sign()
                .partner()
                .contracts()
                .pre_entrust_sign()
                .jsapi()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .papay()
                .scheduled_deduct_sign()
                .partner()
                .contracts()
                .pre_entrust_sign()
                .mini_program()
                .post(&given.body()),
        )
    }),
    Held(
        "GET",
        "/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .papay()
                    .sign()
                    .contracts()
                    .harmony_plan_id()
                    .plan_id(given.variable("plan_id"))
                    .out_contract_code()
                    .out_contract_code(given.variable("out_contract_code"))
                    .get(),
            )
        },
    ),
    Held("GET", "/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .papay()
                .sign()
                .contracts()
                .plan_id()
                .plan_id(given.variable("plan_id"))
                .out_contract_code()
                .out_contract_code(given.variable("out_contract_code"))
                .get(),
        )
    }),
    Held(
        "POST",
        "/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .papay()
                    .sign()
                    .contracts()
                    .plan_id()
                    .plan_id(given.variable("plan_id"))
                    .out_contract_code()
                    .out_contract_code(given.variable("out_contract_code"))
                    .terminate()
                    .post(&given.body()),
            )
        },
    ),
    Held("POST", "/v3/papay/sign/contracts/pre-entrust-sign", |given: &Given| {
        given.hold(crate::v3::Path::new(given).papay().sign().contracts().pre_entrust_sign().post(&given.body()))
    }),
    Held(
        "GET",
        "/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .papay()
                    .sign()
                    .partner()
                    .contracts()
                    .plan_id()
                    .plan_id(given.variable("plan_id"))
                    .out_contract_code()
                    .out_contract_code(given.variable("out_contract_code"))
                    .get(&given.query()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .papay()
                    .sign()
                    .partner()
                    .contracts()
                    .plan_id()
                    .plan_id(given.variable("plan_id"))
                    .out_contract_code()
                    .out_contract_code(given.variable("out_contract_code"))
                    .terminate()
                    .post(&given.body()),
            )
        },
    ),
    Held("POST", "/v3/parking/reminders/application", |given: &Given| {
        given.hold(crate::v3::Path::new(given).parking().reminders().application().post(&given.body()))
    }),
    Held("GET", "/v3/parking/reminders/application/query", |given: &Given| {
        given.hold(crate::v3::Path::new(given).parking().reminders().application().query().get(&given.query()))
    }),
    Held("POST", "/v3/parking/reminders/application/withdraw", |given: &Given| {
        given.hold(crate::v3::Path::new(given).parking().reminders().application().withdraw().post(&given.body()))
    }),
    Held("GET", "/v3/parking/reminders/applications", |given: &Given| {
        given.hold(crate::v3::Path::new(given).parking().reminders().applications().get(&given.query()))
    }),
    Held("POST", "/v3/parking/reminders/entry", |given: &Given| {
        given.hold(crate::v3::Path::new(given).parking().reminders().entry().post(&given.body()))
    }),
    Held("POST", "/v3/parking/reminders/exit", |given: &Given| {
        given.hold(crate::v3::Path::new(given).parking().reminders().exit().post(&given.body()))
    }),
    Held("POST", "/v3/parking/reminders/ext-payment", |given: &Given| {
        given.hold(crate::v3::Path::new(given).parking().reminders().ext_payment().post(&given.body()))
    }),
    Held("POST", "/v3/parking/reminders/parking-fee", |given: &Given| {
        given.hold(crate::v3::Path::new(given).parking().reminders().parking_fee().post(&given.body()))
    }),
    Held("GET", "/v3/parking/reminders/parking-lot", |given: &Given| {
        given.hold(crate::v3::Path::new(given).parking().reminders().parking_lot().get(&given.query()))
    }),
    Held("POST", "/v3/parking/reminders/payment", |given: &Given| {
        given.hold(crate::v3::Path::new(given).parking().reminders().payment().post(&given.body()))
    }),
    Held("POST", "/v3/partner-papay/contracts/{contract_id}/fail-notify", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .partner_papay()
                .contracts()
                .contract_id(given.variable("contract_id"))
                .fail_notify()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/partner-papay/contracts/{contract_id}/notify", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .partner_papay()
                .contracts()
                .contract_id(given.variable("contract_id"))
                .notify()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/partner-transfer/batches", |given: &Given| {
        given.hold(crate::v3::Path::new(given).partner_transfer().batches().post(&given.sensitive_body()))
    }),
    Held("GET", "/v3/partner-transfer/batches/batch-id/{batch_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .partner_transfer()
                .batches()
                .batch_id()
                .batch_id(given.variable("batch_id"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .partner_transfer()
                .batches()
                .batch_id()
                .batch_id(given.variable("batch_id"))
                .details()
                .detail_id()
                .detail_id(given.variable("detail_id"))
                .get(),
        )
    }),
    Held("GET", "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .partner_transfer()
                .batches()
                .out_batch_no()
                .out_batch_no(given.variable("out_batch_no"))
                .get(&given.query()),
        )
    }),
    Held(
        "GET",
        "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .partner_transfer()
                    .batches()
                    .out_batch_no()
                    .out_batch_no(given.variable("out_batch_no"))
                    .details()
                    .out_detail_no()
                    .out_detail_no(given.variable("out_detail_no"))
                    .get(),
            )
        },
    ),
    Held("POST", "/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .password_exempt_contract()
                .contracts()
                .ecommerce()
                .pre_entrust_sign()
                .mini_program()
                .post(&given.body()),
        )
    }),
    Held(
        "POST",
        "/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .password_exempt_contract()
                    .contracts()
                    .ecommerce()
                    .pre_entrust_sign()
                    .pay_redirect_sign()
                    .post(&given.body()),
            )
        },
    ),
    Held("POST", "/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .password_exempt_contract()
                .contracts()
                .normal()
                .pre_entrust_sign()
                .mini_program()
                .post(&given.body()),
        )
    }),
    Held(
        "POST",
        "/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .password_exempt_contract()
                    .contracts()
                    .normal()
                    .pre_entrust_sign()
                    .pay_redirect_sign()
                    .post(&given.body()),
            )
        },
    ),
    Held("POST", "/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .password_exempt_contract()
                .contracts()
                .qs()
                .pre_entrust_sign()
                .mini_program()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .password_exempt_contract()
                .contracts()
                .qs()
                .pre_entrust_sign()
                .pay_redirect_sign()
                .post(&given.body()),
        )
    }),
    Held(
        "GET",
        "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .password_exempt_contract()
                    .contracts()
                    .service_id()
                    .service_id(given.variable("service_id"))
                    .out_contract_code()
                    .out_contract_code(given.variable("out_contract_code"))
                    .get(),
            )
        },
    ),
    Held(
        "POST",
        "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .password_exempt_contract()
                    .contracts()
                    .service_id()
                    .service_id(given.variable("service_id"))
                    .out_contract_code()
                    .out_contract_code(given.variable("out_contract_code"))
                    .terminate()
                    .post(&given.body()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .password_exempt_contract()
                    .contracts()
                    .service_provider()
                    .pre_entrust_sign()
                    .mini_program()
                    .post(&given.body()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .password_exempt_contract()
                    .contracts()
                    .service_provider()
                    .pre_entrust_sign()
                    .pay_redirect_sign()
                    .post(&given.body()),
            )
        },
    ),
    Held("POST", "/v3/pay/acquiring-bank/transactions/exposure", |given: &Given| {
        given.hold(crate::v3::Path::new(given).pay().acquiring_bank().transactions().exposure().post(&given.body()))
    }),
    Held("POST", "/v3/pay/instal/exposure", |given: &Given| {
        given.hold(crate::v3::Path::new(given).pay().instal().exposure().post(&given.body()))
    }),
    Held("POST", "/v3/pay/instal/partner/exposure", |given: &Given| {
        given.hold(crate::v3::Path::new(given).pay().instal().partner().exposure().post(&given.body()))
    }),
    Held("POST", "/v3/pay/partner/transactions/app", |given: &Given| {
        given.hold(crate::v3::Path::new(given).pay().partner().transactions().app().post(&given.body()))
    }),
    Held("POST", "/v3/pay/partner/transactions/app-with-contract", |given: &Given| {
        given.hold(crate::v3::Path::new(given).pay().partner().transactions().app_with_contract().post(&given.body()))
    }),
    Held("POST", "/v3/pay/partner/transactions/codepay", |given: &Given| {
        given.hold(crate::v3::Path::new(given).pay().partner().transactions().codepay().post(&given.body()))
    }),
    Held("POST", "/v3/pay/partner/transactions/exposure", |given: &Given| {
        given.hold(crate::v3::Path::new(given).pay().partner().transactions().exposure().post(&given.body()))
    }),
    Held("POST", "/v3/pay/partner/transactions/h5", |given: &Given| {
        given.hold(crate::v3::Path::new(given).pay().partner().transactions().h5().post(&given.body()))
    }),
    Held("GET", "/v3/pay/partner/transactions/id/{transaction_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .pay()
                .partner()
                .transactions()
                .id()
                .transaction_id(given.variable("transaction_id"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/pay/partner/transactions/jsapi", |given: &Given| {
        given.hold(crate::v3::Path::new(given).pay().partner().transactions().jsapi().post(&given.body()))
    }),
    Held("POST", "/v3/pay/partner/transactions/jsapi-with-contract", |given: &Given| {
        given.hold(crate::v3::Path::new(given).pay().partner().transactions().jsapi_with_contract().post(&given.body()))
    }),
    Held("POST", "/v3/pay/partner/transactions/miniprogram", |given: &Given| {
        given.hold(crate::v3::Path::new(given).pay().partner().transactions().miniprogram().post(&given.body()))
    }),
    Held("POST", "/v3/pay/partner/transactions/native", |given: &Given| {
        given.hold(crate::v3::Path::new(given).pay().partner().transactions().native().post(&given.body()))
    }),
    Held("GET", "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .pay()
                .partner()
                .transactions()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .pay()
                .partner()
                .transactions()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .close()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .pay()
                .partner()
                .transactions()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .reverse()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/pay/partner/transactions/scannedpos", |given: &Given| {
        given.hold(crate::v3::Path::new(given).pay().partner().transactions().scannedpos().post(&given.body()))
    }),
    Held("POST", "/v3/pay/transactions/app", |given: &Given| {
        given.hold(crate::v3::Path::new(given).pay().transactions().app().post(&given.body()))
    }),
    Held("POST", "/v3/pay/transactions/app-with-contract", |given: &Given| {
        given.hold(crate::v3::Path::new(given).pay().transactions().app_with_contract().post(&given.body()))
    }),
    Held("POST", "/v3/pay/transactions/codepay", |given: &Given| {
        given.hold(crate::v3::Path::new(given).pay().transactions().codepay().post(&given.body()))
    }),
    Held("POST", "/v3/pay/transactions/exposure", |given: &Given| {
        given.hold(crate::v3::Path::new(given).pay().transactions().exposure().post(&given.body()))
    }),
    Held("POST", "/v3/pay/transactions/h5", |given: &Given| {
        given.hold(crate::v3::Path::new(given).pay().transactions().h5().post(&given.body()))
    }),
    Held("GET", "/v3/pay/transactions/id/{transaction_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .pay()
                .transactions()
                .id()
                .transaction_id(given.variable("transaction_id"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/pay/transactions/jsapi", |given: &Given| {
        given.hold(crate::v3::Path::new(given).pay().transactions().jsapi().post(&given.body()))
    }),
    Held("POST", "/v3/pay/transactions/jsapi-with-contract", |given: &Given| {
        given.hold(crate::v3::Path::new(given).pay().transactions().jsapi_with_contract().post(&given.body()))
    }),
    Held("POST", "/v3/pay/transactions/native", |given: &Given| {
        given.hold(crate::v3::Path::new(given).pay().transactions().native().post(&given.body()))
    }),
    Held("GET", "/v3/pay/transactions/out-trade-no/{out_trade_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .pay()
                .transactions()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/pay/transactions/out-trade-no/{out_trade_no}/close", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .pay()
                .transactions()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .close()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .pay()
                .transactions()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .reverse()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/pay-devices/open-scenario-speaker/{device_sn}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .pay_devices()
                .open_scenario_speaker()
                .device_sn(given.variable("device_sn"))
                .get(),
        )
    }),
    Held("POST", "/v3/pay-devices/open-scenario-speaker/{device_sn}/bind", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .pay_devices()
                .open_scenario_speaker()
                .device_sn(given.variable("device_sn"))
                .bind()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .pay_devices()
                .open_scenario_speaker()
                .device_sn(given.variable("device_sn"))
                .prebind()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .pay_devices()
                .open_scenario_speaker()
                .device_sn(given.variable("device_sn"))
                .unbind()
                .post(),
        )
    }),
    Held("POST", "/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .pay_devices()
                .open_scenario_speakerorder()
                .transaction_id(given.variable("transaction_id"))
                .report()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/pay-devices/printers/{device_id}/print-orders", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .pay_devices()
                .printers()
                .device_id(given.variable("device_id"))
                .print_orders()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .pay_devices()
                .printers()
                .device_id(given.variable("device_id"))
                .print_orders()
                .print_order_no(given.variable("print_order_no"))
                .get(),
        )
    }),
    Held("GET", "/v3/payroll-card/authentications", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payroll_card().authentications().get(&given.query()))
    }),
    Held("POST", "/v3/payroll-card/authentications/pre-order", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payroll_card().authentications().pre_order().post(&given.body()))
    }),
    Held("POST", "/v3/payroll-card/authentications/pre-order-with-auth", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payroll_card()
                .authentications()
                .pre_order_with_auth()
                .post(&given.sensitive_body()),
        )
    }),
    Held("GET", "/v3/payroll-card/authentications/{authenticate_number}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payroll_card()
                .authentications()
                .authenticate_number(given.variable("authenticate_number"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/payroll-card/relations/{openid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).payroll_card().relations().openid(given.variable("openid")).get(&given.query()),
        )
    }),
    Held("POST", "/v3/payroll-card/tokens", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payroll_card().tokens().post(&given.sensitive_body()))
    }),
    Held("POST", "/v3/payroll-card/transfer-batches", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payroll_card().transfer_batches().post(&given.sensitive_body()))
    }),
    Held("POST", "/v3/payroll-card/wesure/insurance", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payroll_card().wesure().insurance().post(&given.body()))
    }),
    Held("POST", "/v3/payroll-card/wesure/token-validations", |given: &Given| {
        given
            .hold(crate::v3::Path::new(given).payroll_card().wesure().token_validations().post(&given.sensitive_body()))
    }),
    Held("POST", "/v3/payscore/acquiringbank/permissions", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().acquiringbank().permissions().post(&given.body()))
    }),
    Held("GET", "/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .acquiringbank()
                .permissions()
                .authorization_code()
                .authorization_code(given.variable("authorization_code"))
                .get(&given.query()),
        )
    }),
    Held(
        "POST",
        "/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .payscore()
                    .acquiringbank()
                    .permissions()
                    .authorization_code()
                    .authorization_code(given.variable("authorization_code"))
                    .terminate()
                    .post(&given.body()),
            )
        },
    ),
    Held("POST", "/v3/payscore/acquiringbank/serviceorder", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().acquiringbank().serviceorder().post(&given.body()))
    }),
    Held("GET", "/v3/payscore/acquiringbank/serviceorder", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().acquiringbank().serviceorder().get(&given.query()))
    }),
    Held("GET", "/v3/payscore/acquiringbank/serviceorder/deduction", |given: &Given| {
        given
            .hold(crate::v3::Path::new(given).payscore().acquiringbank().serviceorder().deduction().get(&given.query()))
    }),
    Held("POST", "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .acquiringbank()
                .serviceorder()
                .out_order_no(given.variable("out_order_no"))
                .cancel()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .acquiringbank()
                .serviceorder()
                .out_order_no(given.variable("out_order_no"))
                .complete()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .acquiringbank()
                .serviceorder()
                .out_order_no(given.variable("out_order_no"))
                .modify()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .acquiringbank()
                .serviceorder()
                .out_order_no(given.variable("out_order_no"))
                .registerdeductinfo()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .acquiringbank()
                .serviceorder()
                .out_order_no(given.variable("out_order_no"))
                .sync()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/acquiringbank/servicepayondeliveryorder", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).payscore().acquiringbank().servicepayondeliveryorder().post(&given.body()),
        )
    }),
    Held("GET", "/v3/payscore/merchant-bill", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().merchant_bill().get(&given.query()))
    }),
    Held("POST", "/v3/payscore/oversea/partner/serviceorder", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().oversea().partner().serviceorder().post(&given.body()))
    }),
    Held("GET", "/v3/payscore/oversea/partner/serviceorder", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().oversea().partner().serviceorder().get(&given.query()))
    }),
    Held("POST", "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .oversea()
                .partner()
                .serviceorder()
                .out_order_no(given.variable("out_order_no"))
                .cancel()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .oversea()
                .partner()
                .serviceorder()
                .out_order_no(given.variable("out_order_no"))
                .complete()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .oversea()
                .partner()
                .serviceorder()
                .out_order_no(given.variable("out_order_no"))
                .sync()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/partner/permissions", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().partner().permissions().post(&given.body()))
    }),
    Held("POST", "/v3/payscore/partner/permissions/apply-for-scene", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().partner().permissions().apply_for_scene().post(&given.body()))
    }),
    Held("POST", "/v3/payscore/partner/permissions/assess-user-risk-level", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .partner()
                .permissions()
                .assess_user_risk_level()
                .post(&given.query(), &given.body()),
        )
    }),
    Held("GET", "/v3/payscore/partner/permissions/authorization-code/{authorization_code}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .partner()
                .permissions()
                .authorization_code()
                .authorization_code(given.variable("authorization_code"))
                .get(&given.query()),
        )
    }),
    Held(
        "POST",
        "/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .payscore()
                    .partner()
                    .permissions()
                    .authorization_code()
                    .authorization_code(given.variable("authorization_code"))
                    .terminate()
                    .post(&given.body()),
            )
        },
    ),
    Held("GET", "/v3/payscore/partner/permissions/search", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().partner().permissions().search().get(&given.query()))
    }),
    Held("POST", "/v3/payscore/partner/permissions/terminate", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().partner().permissions().terminate().post(&given.body()))
    }),
    Held("POST", "/v3/payscore/partner/service-account-applications", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().partner().service_account_applications().post(&given.body()))
    }),
    Held("GET", "/v3/payscore/partner/service-account-applications/{out_apply_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .partner()
                .service_account_applications()
                .out_apply_no(given.variable("out_apply_no"))
                .get(),
        )
    }),
    Held("POST", "/v3/payscore/partner/serviceorder", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().partner().serviceorder().post(&given.body()))
    }),
    Held("GET", "/v3/payscore/partner/serviceorder", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().partner().serviceorder().get(&given.query()))
    }),
    Held("POST", "/v3/payscore/partner/serviceorder/direct-complete", |given: &Given| {
        given
            .hold(crate::v3::Path::new(given).payscore().partner().serviceorder().direct_complete().post(&given.body()))
    }),
    Held("POST", "/v3/payscore/partner/serviceorder/{out_order_no}/cancel", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .partner()
                .serviceorder()
                .out_order_no(given.variable("out_order_no"))
                .cancel()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/partner/serviceorder/{out_order_no}/complete", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .partner()
                .serviceorder()
                .out_order_no(given.variable("out_order_no"))
                .complete()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/partner/serviceorder/{out_order_no}/modify", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .partner()
                .serviceorder()
                .out_order_no(given.variable("out_order_no"))
                .modify()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/partner/serviceorder/{out_order_no}/pay", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .partner()
                .serviceorder()
                .out_order_no(given.variable("out_order_no"))
                .pay()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .partner()
                .serviceorder()
                .out_order_no(given.variable("out_order_no"))
                .send_pendingmessage()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .partner()
                .serviceorder()
                .out_order_no(given.variable("out_order_no"))
                .send_prepaidmessage()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/partner/serviceorder/{out_order_no}/sync", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .partner()
                .serviceorder()
                .out_order_no(given.variable("out_order_no"))
                .sync()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/partner/servicepayondeliveryorder", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().partner().servicepayondeliveryorder().post(&given.body()))
    }),
    Held("GET", "/v3/payscore/partner/servicequotas/service-id/{service_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .partner()
                .servicequotas()
                .service_id()
                .service_id(given.variable("service_id"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/payscore/payafter-orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().payafter_orders().post(&given.sensitive_body()))
    }),
    Held("GET", "/v3/payscore/payafter-orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().payafter_orders().get(&given.query()))
    }),
    Held("POST", "/v3/payscore/payafter-orders/{out_order_no}/cancel", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .payafter_orders()
                .out_order_no(given.variable("out_order_no"))
                .cancel()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/payafter-orders/{out_order_no}/complete", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .payafter_orders()
                .out_order_no(given.variable("out_order_no"))
                .complete()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/payafter-orders/{out_order_no}/sync", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .payafter_orders()
                .out_order_no(given.variable("out_order_no"))
                .sync()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/permissions", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().permissions().post(&given.body()))
    }),
    Held("POST", "/v3/payscore/permissions/assess-user-risk-level", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().permissions().assess_user_risk_level().post(&given.body()))
    }),
    Held("GET", "/v3/payscore/permissions/authorization-code/{authorization_code}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .permissions()
                .authorization_code()
                .authorization_code(given.variable("authorization_code"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/payscore/permissions/authorization-code/{authorization_code}/terminate", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .permissions()
                .authorization_code()
                .authorization_code(given.variable("authorization_code"))
                .terminate()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/payscore/permissions/openid/{openid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .permissions()
                .openid()
                .openid(given.variable("openid"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/payscore/permissions/openid/{openid}/terminate", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .permissions()
                .openid()
                .openid(given.variable("openid"))
                .terminate()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/plan/partner/payscore-plans", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().plan().partner().payscore_plans().post(&given.body()))
    }),
    Held("GET", "/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .plan()
                .partner()
                .payscore_plans()
                .merchant_plan_no()
                .merchant_plan_no(given.variable("merchant_plan_no"))
                .get(&given.query()),
        )
    }),
    Held(
        "POST",
        "/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .payscore()
                    .plan()
                    .partner()
                    .payscore_plans()
                    .merchant_plan_no()
                    .merchant_plan_no(given.variable("merchant_plan_no"))
                    .stop()
                    .post(&given.body()),
            )
        },
    ),
    Held("POST", "/v3/payscore/plan/payscore-plans", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().plan().payscore_plans().post(&given.body()))
    }),
    Held("GET", "/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .plan()
                .payscore_plans()
                .merchant_plan_no()
                .merchant_plan_no(given.variable("merchant_plan_no"))
                .get(),
        )
    }),
    Held("POST", "/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .plan()
                .payscore_plans()
                .merchant_plan_no()
                .merchant_plan_no(given.variable("merchant_plan_no"))
                .stop()
                .post(),
        )
    }),
    Held("POST", "/v3/payscore/serviceorder", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().serviceorder().post(&given.body()))
    }),
    Held("GET", "/v3/payscore/serviceorder", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().serviceorder().get(&given.query()))
    }),
    Held("POST", "/v3/payscore/serviceorder/direct-complete", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().serviceorder().direct_complete().post(&given.body()))
    }),
    Held("POST", "/v3/payscore/serviceorder/{out_order_no}/cancel", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .serviceorder()
                .out_order_no(given.variable("out_order_no"))
                .cancel()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/serviceorder/{out_order_no}/complete", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .serviceorder()
                .out_order_no(given.variable("out_order_no"))
                .complete()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/serviceorder/{out_order_no}/modify", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .serviceorder()
                .out_order_no(given.variable("out_order_no"))
                .modify()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/serviceorder/{out_order_no}/pay", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .serviceorder()
                .out_order_no(given.variable("out_order_no"))
                .pay()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .serviceorder()
                .out_order_no(given.variable("out_order_no"))
                .send_pendingmessage()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .serviceorder()
                .out_order_no(given.variable("out_order_no"))
                .send_prepaidmessage()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/serviceorder/{out_order_no}/sync", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .serviceorder()
                .out_order_no(given.variable("out_order_no"))
                .sync()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/servicepayondeliveryorder", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().servicepayondeliveryorder().post(&given.body()))
    }),
    Held("POST", "/v3/payscore/sign-plan/partner/serviceorder", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().sign_plan().partner().serviceorder().post(&given.body()))
    }),
    Held("POST", "/v3/payscore/sign-plan/partner/user-sign-plans", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().sign_plan().partner().user_sign_plans().post(&given.body()))
    }),
    Held(
        "GET",
        "/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .payscore()
                    .sign_plan()
                    .partner()
                    .user_sign_plans()
                    .merchant_sign_plan_no()
                    .merchant_sign_plan_no(given.variable("merchant_sign_plan_no"))
                    .get(&given.query()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .payscore()
                    .sign_plan()
                    .partner()
                    .user_sign_plans()
                    .merchant_sign_plan_no()
                    .merchant_sign_plan_no(given.variable("merchant_sign_plan_no"))
                    .stop()
                    .post(&given.body()),
            )
        },
    ),
    Held("POST", "/v3/payscore/sign-plan/serviceorder", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().sign_plan().serviceorder().post(&given.body()))
    }),
    Held("POST", "/v3/payscore/sign-plan/user-sign-plans", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().sign_plan().user_sign_plans().post(&given.body()))
    }),
    Held(
        "GET",
        "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .payscore()
                    .sign_plan()
                    .user_sign_plans()
                    .merchant_sign_plan_no()
                    .merchant_sign_plan_no(given.variable("merchant_sign_plan_no"))
                    .get(),
            )
        },
    ),
    Held(
        "POST",
        "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .payscore()
                    .sign_plan()
                    .user_sign_plans()
                    .merchant_sign_plan_no()
                    .merchant_sign_plan_no(given.variable("merchant_sign_plan_no"))
                    .stop()
                    .post(&given.body()),
            )
        },
    ),
    Held("POST", "/v3/payscore/smartretail-orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().smartretail_orders().post(&given.body()))
    }),
    Held("GET", "/v3/payscore/smartretail-orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().smartretail_orders().get(&given.query()))
    }),
    Held("POST", "/v3/payscore/smartretail-orders/{out_order_no}/cancel", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .smartretail_orders()
                .out_order_no(given.variable("out_order_no"))
                .cancel()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/payscore/smartretail-orders/{out_order_no}/complete", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .smartretail_orders()
                .out_order_no(given.variable("out_order_no"))
                .complete()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/payscore/user-service-state", |given: &Given| {
        given.hold(crate::v3::Path::new(given).payscore().user_service_state().get(&given.query()))
    }),
    Held("POST", "/v3/payscore/users/{openid}/permissions/{service_id}/terminate", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .payscore()
                .users()
                .openid(given.variable("openid"))
                .permissions()
                .service_id(given.variable("service_id"))
                .terminate()
                .post(&given.query(), &given.body()),
        )
    }),
    Held("POST", "/v3/platsolution/ecommerce/bank-transfer-recharges/apply", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .ecommerce()
                .bank_transfer_recharges()
                .apply()
                .post(&given.body()),
        )
    }),
    Held(
        "GET",
        "/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .ecommerce()
                    .bank_transfer_recharges()
                    .out_recharge_no()
                    .out_recharge_no(given.variable("out_recharge_no"))
                    .get(),
            )
        },
    ),
    Held("POST", "/v3/platsolution/ecommerce/insurance-compensation-contracts", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .ecommerce()
                .insurance_compensation_contracts()
                .post(&given.body()),
        )
    }),
    Held(
        "POST",
        "/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .ecommerce()
                    .insurance_compensation_contracts()
                    .sub_mchid()
                    .sub_mchid(given.variable("sub_mchid"))
                    .check_opened()
                    .post(),
            )
        },
    ),
    Held("POST", "/v3/platsolution/ecommerce/mch-transfer/compensate-bills", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .ecommerce()
                .mch_transfer()
                .compensate_bills()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .ecommerce()
                .mch_transfer()
                .compensate_bills()
                .bill_id()
                .bill_id(given.variable("bill_id"))
                .get(),
        )
    }),
    Held(
        "GET",
        "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .compensate_bills()
                    .out_bill_no()
                    .out_bill_no(given.variable("out_bill_no"))
                    .get(),
            )
        },
    ),
    Held(
        "POST",
        "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .compensate_bills()
                    .out_bill_no()
                    .out_bill_no(given.variable("out_bill_no"))
                    .cancel()
                    .post(),
            )
        },
    ),
    Held("POST", "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .ecommerce()
                .mch_transfer()
                .compensate_bills()
                .pre_transfer()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .ecommerce()
                .mch_transfer()
                .deposit_after_sales_compensation_bills()
                .post(&given.body()),
        )
    }),
    Held(
        "GET",
        "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .deposit_after_sales_compensation_bills()
                    .bill_id()
                    .bill_id(given.variable("bill_id"))
                    .get(&given.query()),
            )
        },
    ),
    Held(
        "GET",
        "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .deposit_after_sales_compensation_bills()
                    .out_bill_no()
                    .out_bill_no(given.variable("out_bill_no"))
                    .get(&given.query()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .deposit_insurance_premiums_compensation_bills()
                    .post(&given.body()),
            )
        },
    ),
    Held(
        "GET",
        "/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .deposit_insurance_premiums_compensation_bills()
                    .out_bill_no(given.variable("out_bill_no"))
                    .get(),
            )
        },
    ),
    Held(
        "POST",
        "/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .deposit_shipping_cost_compensation_bills()
                    .post(&given.body()),
            )
        },
    ),
    Held(
        "GET",
        "/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .deposit_shipping_cost_compensation_bills()
                    .out_bill_no()
                    .out_bill_no(given.variable("out_bill_no"))
                    .get(&given.query()),
            )
        },
    ),
    Held("POST", "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .ecommerce()
                .mch_transfer()
                .insurance_claim_bills()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .ecommerce()
                .mch_transfer()
                .insurance_claim_bills()
                .bill_id()
                .bill_id(given.variable("bill_id"))
                .get(&given.query()),
        )
    }),
    Held(
        "GET",
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .insurance_claim_bills()
                    .out_bill_no()
                    .out_bill_no(given.variable("out_bill_no"))
                    .get(&given.query()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .insurance_claim_bills()
                    .out_bill_no()
                    .out_bill_no(given.variable("out_bill_no"))
                    .cancel()
                    .post(&given.body()),
            )
        },
    ),
    Held("POST", "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .ecommerce()
                .mch_transfer()
                .insurance_claim_bills()
                .pre_transfer()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .ecommerce()
                .mch_transfer()
                .sub_mch_compensation_bills()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .ecommerce()
                .mch_transfer()
                .sub_mch_compensation_bills()
                .out_bill_no(given.variable("out_bill_no"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/platsolution/ecommerce/mch-transfer/transfer-bills", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).platsolution().ecommerce().mch_transfer().transfer_bills().post(&given.body()),
        )
    }),
    Held("GET", "/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .ecommerce()
                .mch_transfer()
                .transfer_bills()
                .bill_id()
                .bill_id(given.variable("bill_id"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .ecommerce()
                .mch_transfer()
                .transfer_bills()
                .out_bill_no()
                .out_bill_no(given.variable("out_bill_no"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/platsolution/ecommerce/recharge-employees", |given: &Given| {
        given.hold(crate::v3::Path::new(given).platsolution().ecommerce().recharge_employees().post(&given.body()))
    }),
    Held("GET", "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .ecommerce()
                .recharge_employees()
                .sub_mchid()
                .sub_mchid(given.variable("sub_mchid"))
                .get(),
        )
    }),
    Held(
        "POST",
        "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .ecommerce()
                    .recharge_employees()
                    .sub_mchid()
                    .sub_mchid(given.variable("sub_mchid"))
                    .sp_openid()
                    .sp_openid(given.variable("sp_openid"))
                    .delete_()
                    .post(),
            )
        },
    ),
    Held("POST", "/v3/platsolution/ecommerce/recharges/apply", |given: &Given| {
        given.hold(crate::v3::Path::new(given).platsolution().ecommerce().recharges().apply().post(&given.body()))
    }),
    Held("GET", "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .ecommerce()
                .recharges()
                .out_recharge_no()
                .out_recharge_no(given.variable("out_recharge_no"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .ecommerce()
                .recharges()
                .out_recharge_no()
                .out_recharge_no(given.variable("out_recharge_no"))
                .close()
                .post(&given.query()),
        )
    }),
    Held("POST", "/v3/platsolution/ecommerce/settle/prepay-settle-orders", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).platsolution().ecommerce().settle().prepay_settle_orders().post(&given.body()),
        )
    }),
    Held("GET", "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .ecommerce()
                .settle()
                .prepay_settle_orders()
                .settle_batch_no(given.variable("settle_batch_no"))
                .get(),
        )
    }),
    Held(
        "POST",
        "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .ecommerce()
                    .settle()
                    .prepay_settle_orders()
                    .settle_batch_no(given.variable("settle_batch_no"))
                    .apply_abnormal_settle()
                    .post(&given.body()),
            )
        },
    ),
    Held("POST", "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .ecommerce()
                .withdraw()
                .day_end_balance_withdraw()
                .post(&given.body()),
        )
    }),
    Held(
        "GET",
        "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .ecommerce()
                    .withdraw()
                    .day_end_balance_withdraw()
                    .out_request_no()
                    .out_request_no(given.variable("out_request_no"))
                    .get(&given.query()),
            )
        },
    ),
    Held("POST", "/v3/platsolution/insurance/mch-transfer/batches/apply", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).platsolution().insurance().mch_transfer().batches().apply().post(&given.body()),
        )
    }),
    Held("GET", "/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .insurance()
                .mch_transfer()
                .batches()
                .batch_id()
                .batch_id(given.variable("batch_id"))
                .get(&given.query()),
        )
    }),
    Held(
        "GET",
        "/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .insurance()
                    .mch_transfer()
                    .batches()
                    .batch_id()
                    .batch_id(given.variable("batch_id"))
                    .details()
                    .detail_id()
                    .detail_id(given.variable("detail_id"))
                    .get(&given.query()),
            )
        },
    ),
    Held(
        "GET",
        "/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .insurance()
                    .mch_transfer()
                    .batches()
                    .detail_receipts()
                    .out_batch_no()
                    .out_batch_no(given.variable("out_batch_no"))
                    .out_detail_no()
                    .out_detail_no(given.variable("out_detail_no"))
                    .get(&given.query()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .insurance()
                    .mch_transfer()
                    .batches()
                    .detail_receipts()
                    .out_batch_no()
                    .out_batch_no(given.variable("out_batch_no"))
                    .out_detail_no()
                    .out_detail_no(given.variable("out_detail_no"))
                    .apply()
                    .post(&given.body()),
            )
        },
    ),
    Held("GET", "/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .insurance()
                .mch_transfer()
                .batches()
                .out_batch_no()
                .out_batch_no(given.variable("out_batch_no"))
                .get(&given.query()),
        )
    }),
    Held(
        "GET",
        "/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .insurance()
                    .mch_transfer()
                    .batches()
                    .out_batch_no()
                    .out_batch_no(given.variable("out_batch_no"))
                    .details()
                    .out_detail_no()
                    .out_detail_no(given.variable("out_detail_no"))
                    .get(&given.query()),
            )
        },
    ),
    Held(
        "GET",
        "/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .insurance()
                    .mch_transfer()
                    .batches()
                    .summary_receipts()
                    .out_batch_no()
                    .out_batch_no(given.variable("out_batch_no"))
                    .get(&given.query()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .insurance()
                    .mch_transfer()
                    .batches()
                    .summary_receipts()
                    .out_batch_no()
                    .out_batch_no(given.variable("out_batch_no"))
                    .apply()
                    .post(&given.body()),
            )
        },
    ),
    Held("POST", "/v3/platsolution/insurance/mch-transfer/reservation/apply", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .insurance()
                .mch_transfer()
                .reservation()
                .apply()
                .post(&given.sensitive_body()),
        )
    }),
    Held(
        "GET",
        "/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .insurance()
                    .mch_transfer()
                    .reservation()
                    .out_reservation_no()
                    .out_reservation_no(given.variable("out_reservation_no"))
                    .get(&given.query()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .insurance()
                    .mch_transfer()
                    .reservation()
                    .out_reservation_no()
                    .out_reservation_no(given.variable("out_reservation_no"))
                    .close()
                    .post(&given.query()),
            )
        },
    ),
    Held(
        "GET",
        "/v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .insurance()
                    .mch_transfer()
                    .reservation()
                    .reservation_id()
                    .reservation_id(given.variable("reservation_id"))
                    .get(&given.query()),
            )
        },
    ),
    Held("POST", "/v3/platsolution/mch-transfer/batches/apply", |given: &Given| {
        given.hold(crate::v3::Path::new(given).platsolution().mch_transfer().batches().apply().post(&given.body()))
    }),
    Held("GET", "/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .mch_transfer()
                .batches()
                .batch_id()
                .batch_id(given.variable("batch_id"))
                .get(&given.query()),
        )
    }),
    Held(
        "GET",
        "/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .mch_transfer()
                    .batches()
                    .batch_id()
                    .batch_id(given.variable("batch_id"))
                    .details()
                    .detail_id()
                    .detail_id(given.variable("detail_id"))
                    .get(&given.query()),
            )
        },
    ),
    Held(
        "GET",
        "/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .mch_transfer()
                    .batches()
                    .detail_receipts()
                    .out_batch_no()
                    .out_batch_no(given.variable("out_batch_no"))
                    .out_detail_no()
                    .out_detail_no(given.variable("out_detail_no"))
                    .get(&given.query()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .mch_transfer()
                    .batches()
                    .detail_receipts()
                    .out_batch_no()
                    .out_batch_no(given.variable("out_batch_no"))
                    .out_detail_no()
                    .out_detail_no(given.variable("out_detail_no"))
                    .apply()
                    .post(&given.body()),
            )
        },
    ),
    Held("GET", "/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .mch_transfer()
                .batches()
                .out_batch_no()
                .out_batch_no(given.variable("out_batch_no"))
                .get(&given.query()),
        )
    }),
    Held(
        "GET",
        "/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .mch_transfer()
                    .batches()
                    .out_batch_no()
                    .out_batch_no(given.variable("out_batch_no"))
                    .details()
                    .out_detail_no()
                    .out_detail_no(given.variable("out_detail_no"))
                    .get(&given.query()),
            )
        },
    ),
    Held(
        "GET",
        "/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .mch_transfer()
                    .batches()
                    .summary_receipts()
                    .out_batch_no()
                    .out_batch_no(given.variable("out_batch_no"))
                    .get(&given.query()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .mch_transfer()
                    .batches()
                    .summary_receipts()
                    .out_batch_no()
                    .out_batch_no(given.variable("out_batch_no"))
                    .apply()
                    .post(&given.body()),
            )
        },
    ),
    Held("POST", "/v3/platsolution/mch-transfer/reservation/apply", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .mch_transfer()
                .reservation()
                .apply()
                .post(&given.sensitive_body()),
        )
    }),
    Held(
        "GET",
        "/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .mch_transfer()
                    .reservation()
                    .out_reservation_no()
                    .out_reservation_no(given.variable("out_reservation_no"))
                    .get(&given.query()),
            )
        },
    ),
    Held(
        "POST",
        "/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .platsolution()
                    .mch_transfer()
                    .reservation()
                    .out_reservation_no()
                    .out_reservation_no(given.variable("out_reservation_no"))
                    .close()
                    .post(&given.query()),
            )
        },
    ),
    Held("GET", "/v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .platsolution()
                .mch_transfer()
                .reservation()
                .reservation_id()
                .reservation_id(given.variable("reservation_id"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/profitsharing/bills", |given: &Given| {
        given.hold(crate::v3::Path::new(given).profitsharing().bills().get(&given.query()))
    }),
    Held("GET", "/v3/profitsharing/merchant-configs/{sub_mchid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).profitsharing().merchant_configs().sub_mchid(given.variable("sub_mchid")).get(),
        )
    }),
    Held("POST", "/v3/profitsharing/orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).profitsharing().orders().post(&given.sensitive_body()))
    }),
    Held("POST", "/v3/profitsharing/orders/unfreeze", |given: &Given| {
        given.hold(crate::v3::Path::new(given).profitsharing().orders().unfreeze().post(&given.body()))
    }),
    Held("GET", "/v3/profitsharing/orders/{out_order_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .profitsharing()
                .orders()
                .out_order_no(given.variable("out_order_no"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/profitsharing/receivers/add", |given: &Given| {
        given.hold(crate::v3::Path::new(given).profitsharing().receivers().add().post(&given.sensitive_body()))
    }),
    Held("POST", "/v3/profitsharing/receivers/delete", |given: &Given| {
        given.hold(crate::v3::Path::new(given).profitsharing().receivers().delete_().post(&given.body()))
    }),
    Held("POST", "/v3/profitsharing/return-orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).profitsharing().return_orders().post(&given.body()))
    }),
    Held("GET", "/v3/profitsharing/return-orders/{out_return_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .profitsharing()
                .return_orders()
                .out_return_no(given.variable("out_return_no"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/profitsharing/transactions/{transaction_id}/amounts", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .profitsharing()
                .transactions()
                .transaction_id(given.variable("transaction_id"))
                .amounts()
                .get(),
        )
    }),
    Held("POST", "/v3/qrcode/transactions", |given: &Given| {
        given.hold(crate::v3::Path::new(given).qrcode().transactions().post(&given.body()))
    }),
    Held("GET", "/v3/qrcode/transactions/out-trade-no/{out_trade_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .qrcode()
                .transactions()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/qrcode/user-services/contract-id/{contract_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .qrcode()
                .user_services()
                .contract_id()
                .contract_id(given.variable("contract_id"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/rate-activity/applications", |given: &Given| {
        given.hold(crate::v3::Path::new(given).rate_activity().applications().post(&given.body()))
    }),
    Held("GET", "/v3/rate-activity/applications/id/{application_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .rate_activity()
                .applications()
                .id()
                .application_id(given.variable("application_id"))
                .get(),
        )
    }),
    Held("PATCH", "/v3/rate-activity/applications/id/{application_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .rate_activity()
                .applications()
                .id()
                .application_id(given.variable("application_id"))
                .patch(&given.body()),
        )
    }),
    Held("GET", "/v3/realname/verify", |given: &Given| {
        given.hold(crate::v3::Path::new(given).realname().verify().get(&given.query()))
    }),
    Held("POST", "/v3/recharge/bank-transfer-recharges/apply", |given: &Given| {
        given.hold(crate::v3::Path::new(given).recharge().bank_transfer_recharges().apply().post(&given.body()))
    }),
    Held("GET", "/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .recharge()
                .bank_transfer_recharges()
                .out_recharge_no()
                .out_recharge_no(given.variable("out_recharge_no"))
                .get(),
        )
    }),
    Held("POST", "/v3/refund/domestic/refunds", |given: &Given| {
        given.hold(crate::v3::Path::new(given).refund().domestic().refunds().post(&given.body()))
    }),
    Held("GET", "/v3/refund/domestic/refunds/{out_refund_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .refund()
                .domestic()
                .refunds()
                .out_refund_no(given.variable("out_refund_no"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .refund()
                .domestic()
                .refunds()
                .refund_id(given.variable("refund_id"))
                .apply_abnormal_refund()
                .post(&given.sensitive_body()),
        )
    }),
    Held("GET", "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .repayment()
                .combine_transactions()
                .partner()
                .out_trade_no()
                .combine_out_trade_no(given.variable("combine_out_trade_no"))
                .get(),
        )
    }),
    Held(
        "POST",
        "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .repayment()
                    .combine_transactions()
                    .partner()
                    .out_trade_no()
                    .combine_out_trade_no(given.variable("combine_out_trade_no"))
                    .close()
                    .post(&given.body()),
            )
        },
    ),
    Held("POST", "/v3/repayment/combine-transactions/partner/prepay", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .repayment()
                .combine_transactions()
                .partner()
                .prepay()
                .post(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/security/echo", |given: &Given| {
        given.hold(crate::v3::Path::new(given).security().echo().post(&given.sensitive_body()))
    }),
    Held("POST", "/v3/smartguide/guides", |given: &Given| {
        given.hold(crate::v3::Path::new(given).smartguide().guides().post(&given.sensitive_body()))
    }),
    Held("GET", "/v3/smartguide/guides", |given: &Given| {
        given.hold(crate::v3::Path::new(given).smartguide().guides().get(&given.query()))
    }),
    Held("PATCH", "/v3/smartguide/guides/{guide_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .smartguide()
                .guides()
                .guide_id(given.variable("guide_id"))
                .patch(&given.sensitive_body()),
        )
    }),
    Held("POST", "/v3/smartguide/guides/{guide_id}/assign", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .smartguide()
                .guides()
                .guide_id(given.variable("guide_id"))
                .assign()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/taxi-invoice/attendance/punch", |given: &Given| {
        given.hold(crate::v3::Path::new(given).taxi_invoice().attendance().punch().post(&given.body()))
    }),
    Held("POST", "/v3/taxi-invoice/cards", |given: &Given| {
        given.hold(crate::v3::Path::new(given).taxi_invoice().cards().post(&given.body()))
    }),
    Held("POST", "/v3/taxi-invoice/driver/update-driver", |given: &Given| {
        given.hold(crate::v3::Path::new(given).taxi_invoice().driver().update_driver().post(&given.sensitive_body()))
    }),
    Held("GET", "/v3/taxi-invoice/drivers/{driver_license}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .taxi_invoice()
                .drivers()
                .driver_license(given.variable("driver_license"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/taxi-invoice/taxi/update-taxi", |given: &Given| {
        given.hold(crate::v3::Path::new(given).taxi_invoice().taxi().update_taxi().post(&given.body()))
    }),
    Held("GET", "/v3/taxi-invoice/taxi-companies/{company_mchid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .taxi_invoice()
                .taxi_companies()
                .company_mchid(given.variable("company_mchid"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/taxi-invoice/taxi-company/create-taxi-company", |given: &Given| {
        given.hold(crate::v3::Path::new(given).taxi_invoice().taxi_company().create_taxi_company().post(&given.body()))
    }),
    Held("GET", "/v3/taxi-invoice/taxies/{plate_number}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .taxi_invoice()
                .taxies()
                .plate_number(given.variable("plate_number"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/taxi-invoice/user-taxi-order/find-by-token", |given: &Given| {
        given.hold(crate::v3::Path::new(given).taxi_invoice().user_taxi_order().find_by_token().get(&given.query()))
    }),
    Held("GET", "/v3/taxi-invoice/user-taxi-orders", |given: &Given| {
        given.hold(crate::v3::Path::new(given).taxi_invoice().user_taxi_orders().get(&given.query()))
    }),
    Held("GET", "/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .transaction_block()
                .transaction_block_records()
                .sub_mchid()
                .sub_mchid(given.variable("sub_mchid"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/transaction-block/transaction-block-records/{block_record_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .transaction_block()
                .transaction_block_records()
                .block_record_id(given.variable("block_record_id"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .transaction_block()
                .transaction_block_submissions()
                .sub_mchid()
                .sub_mchid(given.variable("sub_mchid"))
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/transaction-block/transaction-block-submissions/{block_submission_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .transaction_block()
                .transaction_block_submissions()
                .block_submission_id(given.variable("block_submission_id"))
                .get(),
        )
    }),
    Held("POST", "/v3/transfer/batches", |given: &Given| {
        given.hold(crate::v3::Path::new(given).transfer().batches().post(&given.sensitive_body()))
    }),
    Held("GET", "/v3/transfer/batches/batch-id/{batch_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .transfer()
                .batches()
                .batch_id()
                .batch_id(given.variable("batch_id"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .transfer()
                .batches()
                .batch_id()
                .batch_id(given.variable("batch_id"))
                .details()
                .detail_id()
                .detail_id(given.variable("detail_id"))
                .get(),
        )
    }),
    Held("GET", "/v3/transfer/batches/out-batch-no/{out_batch_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .transfer()
                .batches()
                .out_batch_no()
                .out_batch_no(given.variable("out_batch_no"))
                .get(&given.query()),
        )
    }),
    Held(
        "GET",
        "/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .transfer()
                    .batches()
                    .out_batch_no()
                    .out_batch_no(given.variable("out_batch_no"))
                    .details()
                    .out_detail_no()
                    .out_detail_no(given.variable("out_detail_no"))
                    .get(),
            )
        },
    ),
    Held("POST", "/v3/transfer/bill-receipt", |given: &Given| {
        given.hold(crate::v3::Path::new(given).transfer().bill_receipt().post(&given.body()))
    }),
    Held("GET", "/v3/transfer/bill-receipt/{out_batch_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given).transfer().bill_receipt().out_batch_no(given.variable("out_batch_no")).get(),
        )
    }),
    Held("POST", "/v3/transfer-detail/electronic-receipts", |given: &Given| {
        given.hold(crate::v3::Path::new(given).transfer_detail().electronic_receipts().post(&given.body()))
    }),
    Held("GET", "/v3/transfer-detail/electronic-receipts", |given: &Given| {
        given.hold(crate::v3::Path::new(given).transfer_detail().electronic_receipts().get(&given.query()))
    }),
    Held("GET", "/v3/transferdownload/elecvoucherfile", |given: &Given| {
        given.fetch(crate::v3::Path::new(given).transferdownload().elecvoucherfile().get(&given.query()))
    }),
    Held("GET", "/v3/transferdownload/signfile", |given: &Given| {
        given.fetch(crate::v3::Path::new(given).transferdownload().signfile().get(&given.query()))
    }),
    Held("GET", "/v3/vehicle/etc/contracts/{contract_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .vehicle()
                .etc()
                .contracts()
                .contract_id(given.variable("contract_id"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/vehicle/etc/preopen", |given: &Given| {
        given.hold(crate::v3::Path::new(given).vehicle().etc().preopen().post(&given.sensitive_body()))
    }),
    Held("POST", "/v3/vehicle/etc/transactions/highway", |given: &Given| {
        given.hold(crate::v3::Path::new(given).vehicle().etc().transactions().highway().post(&given.body()))
    }),
    Held("GET", "/v3/vehicle/etc/transactions/id/{transaction_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .vehicle()
                .etc()
                .transactions()
                .id()
                .transaction_id(given.variable("transaction_id"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .vehicle()
                .etc()
                .transactions()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/vehicle/etc/users/{openid}/contracts", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .vehicle()
                .etc()
                .users()
                .openid(given.variable("openid"))
                .contracts()
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/vehicle/parking/parkings", |given: &Given| {
        given.hold(crate::v3::Path::new(given).vehicle().parking().parkings().post(&given.body()))
    }),
    Held("GET", "/v3/vehicle/parking/services/find", |given: &Given| {
        given.hold(crate::v3::Path::new(given).vehicle().parking().services().find().get(&given.query()))
    }),
    Held("GET", "/v3/vehicle/transactions/out-trade-no/{out_trade_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .vehicle()
                .transactions()
                .out_trade_no()
                .out_trade_no(given.variable("out_trade_no"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/vehicle/transactions/parking", |given: &Given| {
        given.hold(crate::v3::Path::new(given).vehicle().transactions().parking().post(&given.body()))
    }),
    Held("POST", "/v3/webizpay/avail-mch-ranges", |given: &Given| {
        given.hold(crate::v3::Path::new(given).webizpay().avail_mch_ranges().post(&given.body()))
    }),
    Held("GET", "/v3/webizpay/avail-mch-ranges", |given: &Given| {
        given.hold(crate::v3::Path::new(given).webizpay().avail_mch_ranges().get(&given.query()))
    }),
    Held("POST", "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .webizpay()
                .avail_mch_ranges()
                .range_id(given.variable("range_id"))
                .merchant_identifiers()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .webizpay()
                .avail_mch_ranges()
                .range_id(given.variable("range_id"))
                .merchant_identifiers()
                .get(&given.query()),
        )
    }),
    Held(
        "DELETE",
        "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}",
        |given: &Given| {
            given.hold(
                crate::v3::Path::new(given)
                    .webizpay()
                    .avail_mch_ranges()
                    .range_id(given.variable("range_id"))
                    .merchant_identifiers()
                    .merchant_identifier(given.variable("merchant_identifier"))
                    .delete(&given.body()),
            )
        },
    ),
    Held("POST", "/v3/webizpay/bill/proof", |given: &Given| {
        given.hold(crate::v3::Path::new(given).webizpay().bill().proof().post(&given.body()))
    }),
    Held("POST", "/v3/webizpay/bill/trade-bill", |given: &Given| {
        given.hold(crate::v3::Path::new(given).webizpay().bill().trade_bill().post(&given.body()))
    }),
    Held("GET", "/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .webizpay()
                .employees()
                .employee_id(given.variable("employee_id"))
                .out_quota_cards()
                .out_card_no(given.variable("out_card_no"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/webizpay/employees/{employee_id}/quota-cards", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .webizpay()
                .employees()
                .employee_id(given.variable("employee_id"))
                .quota_cards()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .webizpay()
                .employees()
                .employee_id(given.variable("employee_id"))
                .quota_cards()
                .card_no(given.variable("card_no"))
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .webizpay()
                .employees()
                .employee_id(given.variable("employee_id"))
                .quota_cards()
                .card_no(given.variable("card_no"))
                .cancel()
                .post(&given.body()),
        )
    }),
    Held("GET", "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .webizpay()
                .employees()
                .employee_id(given.variable("employee_id"))
                .quota_cards()
                .card_no(given.variable("card_no"))
                .payment_url()
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/webizpay/employees/{employee_id}/revoke", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .webizpay()
                .employees()
                .employee_id(given.variable("employee_id"))
                .revoke()
                .post(&given.body()),
        )
    }),
    Held("POST", "/v3/webizpay/stores/entity-matches", |given: &Given| {
        given.hold(crate::v3::Path::new(given).webizpay().stores().entity_matches().post(&given.body()))
    }),
    Held("GET", "/v3/webizpay/stores/entity-matches/{batch_id}", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .webizpay()
                .stores()
                .entity_matches()
                .batch_id(given.variable("batch_id"))
                .get(&given.query()),
        )
    }),
    Held("GET", "/v3/webizpay/users/{user_id}/authorization-state", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .webizpay()
                .users()
                .user_id(given.variable("user_id"))
                .authorization_state()
                .get(&given.query()),
        )
    }),
    Held("POST", "/v3/webizpay/users/{user_id}/authorization-url", |given: &Given| {
        given.hold(
            crate::v3::Path::new(given)
                .webizpay()
                .users()
                .user_id(given.variable("user_id"))
                .authorization_url()
                .post(&given.body()),
        )
    }),
];
