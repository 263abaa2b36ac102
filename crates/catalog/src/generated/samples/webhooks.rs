// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn applyment_state_approved(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin APPLYMENT_STATE.APPROVED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::ApplymentStateApproved(resource) = client.event(headers, body).await? {
        let fields = resource.as_object(); // as they were decrypted
    }
    // end
    Ok(())
}

pub(super) async fn budget_closed(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin BUDGET.CLOSED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::BudgetClosed(resource) = client.event(headers, body).await? {
        let fields = resource.as_object(); // as they were decrypted
    }
    // end
    Ok(())
}

pub(super) async fn budget_finished(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin BUDGET.FINISHED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::BudgetFinished(resource) = client.event(headers, body).await? {
        let fields = resource.as_object(); // as they were decrypted
    }
    // end
    Ok(())
}

pub(super) async fn budget_locked(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin BUDGET.LOCKED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::BudgetLocked(resource) = client.event(headers, body).await? {
        let fields = resource.as_object(); // as they were decrypted
    }
    // end
    Ok(())
}

pub(super) async fn complaint_create(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin COMPLAINT.CREATE
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::ComplaintCreate(resource) = client.event(headers, body).await? {
        println!("{}", resource.complaint_id.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn complaint_state_change(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin COMPLAINT.STATE_CHANGE
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::ComplaintStateChange(resource) = client.event(headers, body).await? {
        println!("{}", resource.complaint_id.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn coupon_send(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin COUPON.SEND
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::CouponSend(resource) = client.event(headers, body).await? {
        println!("{}", resource.stock_id.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn coupon_use(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin COUPON.USE
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::CouponUse(resource) = client.event(headers, body).await? {
        println!("{}", resource.stock_id.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn discount_card_agreement_ended(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin DISCOUNT_CARD.AGREEMENT_ENDED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::DiscountCardAgreementEnded(resource) = client.event(headers, body).await?
    {
        println!("{}", resource.out_card_code.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn discount_card_get_card(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin DISCOUNT_CARD.GET_CARD
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::DiscountCardGetCard(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_order_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn discount_card_settlement(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin DISCOUNT_CARD.SETTLEMENT
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::DiscountCardSettlement(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_order_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn discount_card_user_accepted(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin DISCOUNT_CARD.USER_ACCEPTED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::DiscountCardUserAccepted(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_card_code.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn discount_card_user_paid(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin DISCOUNT_CARD.USER_PAID
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::DiscountCardUserPaid(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_card_code.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn ecommerce_entrust_sign(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin ECOMMERCE_ENTRUST.SIGN
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::EcommerceEntrustSign(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_contract_code.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn ecommerce_entrust_terminate(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin ECOMMERCE_ENTRUST.TERMINATE
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::EcommerceEntrustTerminate(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_contract_code.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn edu_school_pay_user_debt_state_update(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::EduSchoolPayUserDebtStateUpdate(resource) =
        client.event(headers, body).await?
    {
        let event = resource; // every field is optional
    }
    // end
    Ok(())
}

pub(super) async fn entrust_release(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin ENTRUST.RELEASE
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::EntrustRelease(resource) = client.event(headers, body).await? {
        println!("{}", resource.plan_id.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn entrust_sign(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin ENTRUST.SIGN
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::EntrustSign(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_contract_code.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn entrust_signing(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin ENTRUST.SIGNING
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::EntrustSigning(resource) = client.event(headers, body).await? {
        println!("{}", resource.plan_id.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn entrust_terminate(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin ENTRUST.TERMINATE
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::EntrustTerminate(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_contract_code.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn entrust_terminate_retention(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin ENTRUST.TERMINATE_RETENTION
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::EntrustTerminateRetention(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_contract_code.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn facepay_user_state_change(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin FACEPAY.USER_STATE_CHANGE
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::FacepayUserStateChange(resource) = client.event(headers, body).await? {
        let fields = resource.as_object(); // as they were decrypted
    }
    // end
    Ok(())
}

pub(super) async fn fapiao_card_discarded(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin FAPIAO.CARD_DISCARDED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::FapiaoCardDiscarded(resource) = client.event(headers, body).await? {
        println!("{}", resource.fapiao_apply_id.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn fapiao_card_inserted(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin FAPIAO.CARD_INSERTED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::FapiaoCardInserted(resource) = client.event(headers, body).await? {
        println!("{}", resource.fapiao_apply_id.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn fapiao_issued(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin FAPIAO.ISSUED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::FapiaoIssued(resource) = client.event(headers, body).await? {
        println!("{}", resource.fapiao_apply_id.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn fapiao_reversed(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin FAPIAO.REVERSED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::FapiaoReversed(resource) = client.event(headers, body).await? {
        println!("{}", resource.fapiao_apply_id.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn fapiao_user_applied(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin FAPIAO.USER_APPLIED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::FapiaoUserApplied(resource) = client.event(headers, body).await? {
        println!("{}", resource.fapiao_apply_id.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn hire_power_bank_receive_insurance(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin HIRE_POWER_BANK.RECEIVE_INSURANCE
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::HirePowerBankReceiveInsurance(resource) =
        client.event(headers, body).await?
    {
        println!("{}", resource.out_order_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn insurance_entrust_renew(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin INSURANCE_ENTRUST.RENEW
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::InsuranceEntrustRenew(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_contract_code.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn insurance_entrust_sign(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin INSURANCE_ENTRUST.SIGN
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::InsuranceEntrustSign(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_contract_code.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn insurance_entrust_terminate(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin INSURANCE_ENTRUST.TERMINATE
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::InsuranceEntrustTerminate(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_contract_code.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn mall_auth_activate_card(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin MALL_AUTH.ACTIVATE_CARD
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::MallAuthActivateCard(resource) = client.event(headers, body).await? {
        let event = resource; // every field is optional
    }
    // end
    Ok(())
}

pub(super) async fn mall_refund_success(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin MALL_REFUND.SUCCESS
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::MallRefundSuccess(resource) = client.event(headers, body).await? {
        println!("{}", resource.transaction_id.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn mall_transaction_success(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin MALL_TRANSACTION.SUCCESS
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::MallTransactionSuccess(resource) = client.event(headers, body).await? {
        println!("{}", resource.transaction_id.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn mchtransfer_authorization_closed(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin MCHTRANSFER.AUTHORIZATION.CLOSED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::MchtransferAuthorizationClosed(resource) =
        client.event(headers, body).await?
    {
        println!("{}", resource.out_authorization_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn mchtransfer_authorization_confirmed(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin MCHTRANSFER.AUTHORIZATION.CONFIRMED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::MchtransferAuthorizationConfirmed(resource) =
        client.event(headers, body).await?
    {
        println!("{}", resource.out_authorization_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn mchtransfer_batch_closed(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin MCHTRANSFER.BATCH.CLOSED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::MchtransferBatchClosed(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_batch_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn mchtransfer_batch_finished(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin MCHTRANSFER.BATCH.FINISHED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::MchtransferBatchFinished(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_batch_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn mchtransfer_bill_finished(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin MCHTRANSFER.BILL.FINISHED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::MchtransferBillFinished(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_bill_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn mchtransfer_qqwalletbill_finished(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin MCHTRANSFER.QQWALLETBILL.FINISHED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::MchtransferQqwalletbillFinished(resource) =
        client.event(headers, body).await?
    {
        let fields = resource.as_object(); // as they were decrypted
    }
    // end
    Ok(())
}

pub(super) async fn mchwithdraw_change(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin MCHWITHDRAW.CHANGE
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::MchwithdrawChange(resource) = client.event(headers, body).await? {
        let fields = resource.as_object(); // as they were decrypted
    }
    // end
    Ok(())
}

pub(super) async fn membercard_accept_card(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin MEMBERCARD.ACCEPT_CARD
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::MembercardAcceptCard(resource) = client.event(headers, body).await? {
        println!("{}", resource.card_id.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn membercard_activate_card(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin MEMBERCARD.ACTIVATE_CARD
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::MembercardActivateCard(resource) = client.event(headers, body).await? {
        println!("{}", resource.card_id.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn membercard_usercard_manage(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin MEMBERCARD.USERCARD_MANAGE
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::MembercardUsercardManage(resource) = client.event(headers, body).await? {
        println!("{}", resource.card_id.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn membercardsp_user_card_create(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin MEMBERCARDSP.USER_CARD.CREATE
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::MembercardspUserCardCreate(resource) = client.event(headers, body).await?
    {
        let fields = resource.as_object(); // as they were decrypted
    }
    // end
    Ok(())
}

pub(super) async fn membercardsp_user_card_delete(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin MEMBERCARDSP.USER_CARD.DELETE
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::MembercardspUserCardDelete(resource) = client.event(headers, body).await?
    {
        let fields = resource.as_object(); // as they were decrypted
    }
    // end
    Ok(())
}

pub(super) async fn papay_sign(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin PAPAY.SIGN
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::PapaySign(resource) = client.event(headers, body).await? {
        let fields = resource.as_object(); // as they were decrypted
    }
    // end
    Ok(())
}

pub(super) async fn papay_terminate(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin PAPAY.TERMINATE
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::PapayTerminate(resource) = client.event(headers, body).await? {
        let fields = resource.as_object(); // as they were decrypted
    }
    // end
    Ok(())
}

pub(super) async fn payscore_bind_service_account(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin PAYSCORE.BIND_SERVICE_ACCOUNT
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::PayscoreBindServiceAccount(resource) = client.event(headers, body).await?
    {
        println!("{}", resource.out_apply_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn payscore_user_accepted(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin PAYSCORE.USER_ACCEPTED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::PayscoreUserAccepted(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_order_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn payscore_user_cancel_sign_plan(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin PAYSCORE.USER_CANCEL_SIGN_PLAN
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::PayscoreUserCancelSignPlan(resource) = client.event(headers, body).await?
    {
        println!("{}", resource.merchant_sign_plan_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn payscore_user_close_service(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin PAYSCORE.USER_CLOSE_SERVICE
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::PayscoreUserCloseService(resource) = client.event(headers, body).await? {
        println!("{}", resource.mch_id.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn payscore_user_confirm(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin PAYSCORE.USER_CONFIRM
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::PayscoreUserConfirm(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_order_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn payscore_user_open_service(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin PAYSCORE.USER_OPEN_SERVICE
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::PayscoreUserOpenService(resource) = client.event(headers, body).await? {
        println!("{}", resource.mch_id.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn payscore_user_paid(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin PAYSCORE.USER_PAID
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::PayscoreUserPaid(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_order_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn payscore_user_sign_plan(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin PAYSCORE.USER_SIGN_PLAN
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::PayscoreUserSignPlan(resource) = client.event(headers, body).await? {
        println!("{}", resource.merchant_sign_plan_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn profitsharing_return(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin PROFITSHARING.RETURN
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::ProfitsharingReturn(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_order_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn profitsharing_return_(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin PROFITSHARING_RETURN
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::ProfitsharingReturn(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_order_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn profitsharing_success(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin PROFITSHARING.SUCCESS
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::ProfitsharingSuccess(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_order_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn profitsharing(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin PROFITSHARING
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::ProfitsharingSuccess(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_order_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn recharge_closed(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin RECHARGE.CLOSED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::RechargeClosed(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_recharge_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn recharge_success(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin RECHARGE.SUCCESS
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::RechargeSuccess(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_recharge_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn refund_abnormal(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin REFUND.ABNORMAL
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::RefundAbnormal(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_trade_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn refund_closed(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin REFUND.CLOSED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::RefundClosed(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_trade_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn refund_success(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin REFUND.SUCCESS
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::RefundSuccess(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_trade_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn security_echo_success(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin SECURITY_ECHO.SUCCESS
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::SecurityEchoSuccess(resource) = client.event(headers, body).await? {
        let event = resource; // every field is optional
    }
    // end
    Ok(())
}

pub(super) async fn settlement_success(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin SETTLEMENT.SUCCESS
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::SettlementSuccess(resource) = client.event(headers, body).await? {
        let fields = resource.as_object(); // as they were decrypted
    }
    // end
    Ok(())
}

pub(super) async fn transaction_fail(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin TRANSACTION.FAIL
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::TransactionFail(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_trade_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn transaction_industry_failed(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin TRANSACTION.INDUSTRY_FAILED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::TransactionIndustryFailed(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_trade_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn transaction_industry_success(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin TRANSACTION.INDUSTRY_SUCCESS
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::TransactionIndustrySuccess(resource) = client.event(headers, body).await?
    {
        println!("{}", resource.out_trade_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn transaction_pay_back(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin TRANSACTION.PAY_BACK
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::TransactionPayBack(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_trade_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn transaction_success(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin TRANSACTION.SUCCESS
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::TransactionSuccess(resource) = client.event(headers, body).await? {
        println!("{}", resource.out_trade_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn vehicle_entrance_state_change(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin VEHICLE.ENTRANCE_STATE_CHANGE
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::VehicleEntranceStateChange(resource) = client.event(headers, body).await?
    {
        println!("{}", resource.out_parking_no.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn vehicle_user_state_change(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin VEHICLE.USER_STATE_CHANGE
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::VehicleUserStateChange(resource) = client.event(headers, body).await? {
        println!("{}", resource.contract_id.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn violation_appeal(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin VIOLATION.APPEAL
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::ViolationAppeal(resource) = client.event(headers, body).await? {
        println!("{}", resource.record_id.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn violation_intercept(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin VIOLATION.INTERCEPT
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::ViolationIntercept(resource) = client.event(headers, body).await? {
        println!("{}", resource.record_id.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn violation_punish(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin VIOLATION.PUNISH
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::ViolationPunish(resource) = client.event(headers, body).await? {
        println!("{}", resource.record_id.unwrap_or_default());
    }
    // end
    Ok(())
}

pub(super) async fn webizpay_authorized(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin WEBIZPAY.AUTHORIZED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::WebizpayAuthorized(resource) = client.event(headers, body).await? {
        let fields = resource.as_object(); // as they were decrypted
    }
    // end
    Ok(())
}

pub(super) async fn webizpay_paymentrefundsuccess(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin WEBIZPAY.PAYMENTREFUNDSUCCESS
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::WebizpayPaymentrefundsuccess(resource) =
        client.event(headers, body).await?
    {
        let fields = resource.as_object(); // as they were decrypted
    }
    // end
    Ok(())
}

pub(super) async fn webizpay_paymentsuccess(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin WEBIZPAY.PAYMENTSUCCESS
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::WebizpayPaymentsuccess(resource) = client.event(headers, body).await? {
        let fields = resource.as_object(); // as they were decrypted
    }
    // end
    Ok(())
}

pub(super) async fn webizpay_quotacardexpired(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin WEBIZPAY.QUOTACARDEXPIRED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::WebizpayQuotacardexpired(resource) = client.event(headers, body).await? {
        let fields = resource.as_object(); // as they were decrypted
    }
    // end
    Ok(())
}

pub(super) async fn webizpay_revoked(
    client: &Client,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    // begin WEBIZPAY.REVOKED
    use weixinpay::notifications::Event;

    // The headers and the raw body, as they arrived.
    if let Event::WebizpayRevoked(resource) = client.event(headers, body).await? {
        let fields = resource.as_object(); // as they were decrypted
    }
    // end
    Ok(())
}
