// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_apply4sub_sub_merchants_sub_mchid_application_application_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}
    use weixinpay::v3::apply4sub::sub_merchants::sub_mchid::application::application_no::{
        AccountNumberRule, GetQuery,
    };

    let query =
        GetQuery { account_number_rule: Some(AccountNumberRule::AccountNumberRuleMaskV1) };
    let answer = client
        .v3()
        .apply4sub()
        .sub_merchants()
        .sub_mchid("1511101111")
        .application()
        .application_no("102329389XXXX")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_apply4sub_sub_merchants_sub_mchid_modify_settlement_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement
    use weixinpay::v3::apply4sub::sub_merchants::sub_mchid::AccountType;
    use weixinpay::v3::apply4sub::sub_merchants::sub_mchid::modify_settlement::PostRequest;

    let request = PostRequest {
        account_type: AccountType::AccountTypeBusiness,
        account_bank: "工商银行".into(),
        bank_address_code: "110000".into(),
        account_number: "ciphertext".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .apply4sub()
        .sub_merchants()
        .sub_mchid("1900006491")
        .modify_settlement()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_apply4sub_sub_merchants_sub_mchid_settlement_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement
    let answer = client
        .v3()
        .apply4sub()
        .sub_merchants()
        .sub_mchid("1900006491")
        .settlement()
        .get()
        .await?;
    // end
    Ok(())
}
