// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_partner_papay_contracts_contract_id_fail_notify_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/partner-papay/contracts/{contract_id}/fail-notify
    use weixinpay::v3::partner_papay::contracts::contract_id::fail_notify::PostRequest;

    let request = PostRequest {
        sp_mchid: "1230000109".into(),
        sp_appid: "wxd678efh567hg6787".into(),
        sub_mchid: "12345512".into(),
        ..Default::default()
    };
    client
        .v3()
        .partner_papay()
        .contracts()
        .contract_id("123124412412423431")
        .fail_notify()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_partner_papay_contracts_contract_id_notify_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/partner-papay/contracts/{contract_id}/notify
    use weixinpay::v3::partner_papay::contracts::contract_id::notify::{
        EstimatedAmount, PostRequest,
    };

    let request = PostRequest {
        sp_mchid: "1230000109".into(),
        sp_appid: "wxd678efh567hg6787".into(),
        sub_mchid: "12345512".into(),
        estimated_amount: EstimatedAmount { amount: 1, ..Default::default() },
        ..Default::default()
    };
    client
        .v3()
        .partner_papay()
        .contracts()
        .contract_id("123124412412423431")
        .notify()
        .post(&request)
        .await?;
    // end
    Ok(())
}
