// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_edu_star_orders_post(client: &Client) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/edu-star/orders
    use weixinpay::v3::edu_star::orders::PostRequest;

    let request = PostRequest {
        appid: "wx998877665544wx".into(),
        right_id: "qw3Da21QRCNt".into(),
        create_time: "2018-05-23T12:13:50+08:00".into(),
        ..Default::default()
    };
    let answer = client.v3().edu_star().orders().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_edu_star_orders_get(client: &Client) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/edu-star/orders
    use weixinpay::v3::edu_star::orders::GetQuery;

    let query = GetQuery { appid: "wx998877665544wx".into(), ..Default::default() };
    let answer = client.v3().edu_star().orders().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_edu_star_users_openid_wechat_openid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/edu-star/users/openid/{wechat_openid}
    use weixinpay::v3::edu_star::users::openid::wechat_openid::GetQuery;

    let answer = client
        .v3()
        .edu_star()
        .users()
        .openid()
        .wechat_openid("oUpF8uMuAJOM2pxb1Q")
        .get(&GetQuery { appid: "wx998877665544wx".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_edu_star_users_qq_qq_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/edu-star/users/qq/{qq}
    use weixinpay::v3::edu_star::users::qq::qq::GetQuery;

    let answer = client
        .v3()
        .edu_star()
        .users()
        .qq()
        .qq("100000000000")
        .get(&GetQuery { appid: "wx998877665544wx".into() })
        .await?;
    // end
    Ok(())
}
