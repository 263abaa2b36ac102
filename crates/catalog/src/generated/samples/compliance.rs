// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_compliance_inactive_merchant_identity_verification_merchants_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/compliance/inactive-merchant-identity-verification/merchants
    use weixinpay::v3::compliance::inactive_merchant_identity_verification::merchants::PostRequest;

    let answer = client
        .v3()
        .compliance()
        .inactive_merchant_identity_verification()
        .merchants()
        .post(&PostRequest { sub_mchid: "1900009231".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_compliance_inactive_merchant_identity_verification_merchants_sub_mchid_verifications_verification_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}
    let answer = client
        .v3()
        .compliance()
        .inactive_merchant_identity_verification()
        .merchants()
        .sub_mchid("1900009231")
        .verifications()
        .verification_id("28011678863778000000123124312")
        .get()
        .await?;
    // end
    Ok(())
}
