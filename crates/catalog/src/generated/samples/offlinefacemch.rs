// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_offlinefacemch_organizations_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/offlinefacemch/organizations
    use weixinpay::v3::offlinefacemch::organizations::GetQuery;

    let query = GetQuery {
        organization_id: Some("DBES323aeb".into()),
        organization_name: Some("南山中兴小学部".into()),
    };
    let answer = client.v3().offlinefacemch().organizations().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_offlinefacemch_organizations_organization_id_users_out_user_id_out_user_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}
    let answer = client
        .v3()
        .offlinefacemch()
        .organizations()
        .organization_id("20261123001")
        .users()
        .out_user_id()
        .out_user_id("20261123001")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_offlinefacemch_organizations_organization_id_users_out_user_id_out_user_id_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}
    use weixinpay::v3::offlinefacemch::organizations::organization_id::users::out_user_id::out_user_id::PatchRequest;

    let request = PatchRequest { user_name: Some("张三".into()), ..Default::default() };
    client
        .v3()
        .offlinefacemch()
        .organizations()
        .organization_id("20261123001")
        .users()
        .out_user_id()
        .out_user_id("20261123001")
        .patch(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_offlinefacemch_organizations_organization_id_users_user_id_user_id_terminate_contract_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract
    client
        .v3()
        .offlinefacemch()
        .organizations()
        .organization_id("20261123001")
        .users()
        .user_id()
        .user_id("20261123001")
        .terminate_contract()
        .post()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_offlinefacemch_tokens_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/offlinefacemch/tokens
    use weixinpay::v3::offlinefacemch::tokens::PostRequest;

    let request = PostRequest { scene: Some("WEBSESSION".into()), ..Default::default() };
    let answer = client.v3().offlinefacemch().tokens().post(&request).await?;
    // end
    Ok(())
}
