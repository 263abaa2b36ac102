// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_merchant_store_stores_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/merchant-store/stores
    use weixinpay::v3::merchant_store::stores::PostRequest;

    let request =
        PostRequest { sub_mchid: Some("1900000109".into()), ..Default::default() };
    let answer = client.v3().merchant_store().stores().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_store_stores_store_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/merchant-store/stores/{store_id}
    use weixinpay::v3::merchant_store::stores::store_id::GetQuery;

    let answer = client
        .v3()
        .merchant_store()
        .stores()
        .store_id("20488000")
        .get(&GetQuery { sub_mchid: Some("1900000109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_store_stores_store_id_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/merchant-store/stores/{store_id}
    use weixinpay::v3::merchant_store::stores::store_id::PatchRequest;

    let request =
        PatchRequest { sub_mchid: Some("1900000109".into()), ..Default::default() };
    client.v3().merchant_store().stores().store_id("20488000").patch(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_store_stores_store_id_recipients_bind_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/merchant-store/stores/{store_id}/recipients/bind
    use weixinpay::v3::merchant_store::stores::StoreRecipient;
    use weixinpay::v3::merchant_store::stores::store_id::recipients::bind::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        store_recipient: vec![StoreRecipient {
            mchid: "1230000109".into(),
            ..Default::default()
        }],
    };
    let answer = client
        .v3()
        .merchant_store()
        .stores()
        .store_id("20488000")
        .recipients()
        .bind()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_store_stores_store_id_recipients_unbind_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/merchant-store/stores/{store_id}/recipients/unbind
    use weixinpay::v3::merchant_store::stores::store_id::recipients::unbind::PostRequest;

    let request =
        PostRequest { sub_mchid: Some("1900000109".into()), ..Default::default() };
    let answer = client
        .v3()
        .merchant_store()
        .stores()
        .store_id("20488000")
        .recipients()
        .unbind()
        .post(&request)
        .await?;
    // end
    Ok(())
}
