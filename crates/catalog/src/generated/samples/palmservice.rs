// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_palmservice_authorization_openid_openid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/palmservice/authorization/openid/{openid}
    use weixinpay::v3::palmservice::authorization::openid::openid::GetQuery;

    let answer = client
        .v3()
        .palmservice()
        .authorization()
        .openid()
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .get(&GetQuery { organization_id: "1004".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_palmservice_authorization_preauthorize_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/palmservice/authorization/preauthorize
    use weixinpay::v3::palmservice::authorization::preauthorize::PostRequest;

    let request =
        PostRequest { openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(), ..Default::default() };
    let answer =
        client.v3().palmservice().authorization().preauthorize().post(&request).await?;
    // end
    Ok(())
}
