// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_express_users_openid_transform_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/express/users/{openid}/transform
    use weixinpay::v3::express::users::openid::transform::PostRequest;

    let answer = client
        .v3()
        .express()
        .users()
        .openid("xsd3434454567676")
        .transform()
        .post(&PostRequest { appid: "wxaaaa1a123b456c7d".into() })
        .await?;
    // end
    Ok(())
}
