// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_merchant_settlement_merchant_settle_rule_applications_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/merchant-settlement/merchant-settle-rule-applications
    use weixinpay::v3::merchant_settlement::merchant_settle_rule_applications::PostRequest;

    let request = PostRequest {
        acquiring_bank_id: "1356485".into(),
        channel_id: "20001111".into(),
        sub_mchid: "1346578".into(),
        settle_rule_id: 760,
    };
    let answer = client
        .v3()
        .merchant_settlement()
        .merchant_settle_rule_applications()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_settlement_merchant_settle_rule_applications_application_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}
    let answer = client
        .v3()
        .merchant_settlement()
        .merchant_settle_rule_applications()
        .application_id("20000011111")
        .get()
        .await?;
    // end
    Ok(())
}
