// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_businesscircle_parkings_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/businesscircle/parkings
    use weixinpay::v3::businesscircle::parkings::{PostRequest, PostState};

    let request = PostRequest {
        brandid: 1000,
        appid: "wx931386123456789e".into(),
        openid: "oUpF8uMuAJOM2pxb1Q".into(),
        plate_number: "粤B888888".into(),
        state: PostState::In,
        time: "2022-06-01T10:43:39+08:00".into(),
        ..Default::default()
    };
    client.v3().businesscircle().parkings().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_businesscircle_points_notify_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/businesscircle/points/notify
    use weixinpay::v3::businesscircle::points::notify::PostRequest;

    let request = PostRequest {
        transaction_id: "1217752501201407033233368018".into(),
        appid: "wx1234567890abcdef".into(),
        openid: "oWmnN4xxxxxxxxxxe92NHIGf1xd8".into(),
        earn_points: true,
        increased_points: 100,
        points_update_time: "2020-05-20T13:29:35.120+08:00".into(),
        ..Default::default()
    };
    client.v3().businesscircle().points().notify().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_businesscircle_user_authorizations_openid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/businesscircle/user-authorizations/{openid}
    use weixinpay::v3::businesscircle::user_authorizations::openid::GetQuery;

    let query = GetQuery { appid: "wx1234567890abcdef".into(), ..Default::default() };
    let answer = client
        .v3()
        .businesscircle()
        .user_authorizations()
        .openid("oWmnN4xxxxxxxxxxe92NHIGf1xd8")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_businesscircle_users_openid_points_commit_status_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/businesscircle/users/{openid}/points/commit_status
    use weixinpay::v3::businesscircle::users::openid::points::commit_status::GetQuery;

    let query = GetQuery {
        brandid: 1000,
        appid: "wx931386123456789e".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .businesscircle()
        .users()
        .openid("oUpF8uMuAJOM2pxb1Q")
        .points()
        .commit_status()
        .get(&query)
        .await?;
    // end
    Ok(())
}
