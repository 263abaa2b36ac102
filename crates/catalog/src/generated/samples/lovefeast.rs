// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_lovefeast_brands_brand_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/lovefeast/brands/{brand_id}
    let answer = client.v3().lovefeast().brands().brand_id("2250").get().await?;
    // end
    Ok(())
}

pub(super) async fn v3_lovefeast_users_openid_orders_brand_id_brand_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}
    use weixinpay::v3::lovefeast::users::openid::orders::brand_id::brand_id::GetQuery;

    let answer = client
        .v3()
        .lovefeast()
        .users()
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .orders()
        .brand_id()
        .brand_id("2250")
        .get(&GetQuery { offset: Some(0), limit: Some(20) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_lovefeast_users_openid_orders_out_trade_no_out_trade_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}
    let answer = client
        .v3()
        .lovefeast()
        .users()
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .orders()
        .out_trade_no()
        .out_trade_no("1217752501201407033233368018")
        .get()
        .await?;
    // end
    Ok(())
}
