// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_mch_operate_risk_withdrawl_apply_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/mch_operate/risk/withdrawl-apply
    use weixinpay::v3::mch_operate::risk::withdrawl_apply::{
        AccountType, OutAccountType, PayeeInfo, PayeeType, PostRequest,
    };

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        out_account_type: OutAccountType::BasicAccount,
        amount: 101,
        out_request_no: "2019061122222222122".into(),
        payee_type: PayeeType::ContributionMerchant,
        payee_info: PayeeInfo {
            account_type: AccountType::AccountTypeCorporate,
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client.v3().mch_operate().risk().withdrawl_apply().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_mch_operate_risk_withdrawl_apply_applyment_id_applyment_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}
    let answer = client
        .v3()
        .mch_operate()
        .risk()
        .withdrawl_apply()
        .applyment_id()
        .applyment_id("20220210183333")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_mch_operate_risk_withdrawl_apply_out_request_no_out_request_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}
    let answer = client
        .v3()
        .mch_operate()
        .risk()
        .withdrawl_apply()
        .out_request_no()
        .out_request_no("123283928932")
        .get()
        .await?;
    // end
    Ok(())
}
