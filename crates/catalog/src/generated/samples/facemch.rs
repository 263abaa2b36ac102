// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_facemch_users_face_sid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/facemch/users/{face_sid}
    use weixinpay::v3::facemch::users::face_sid::{GetQuery, InfoType};

    let query = GetQuery {
        info_type: InfoType::AskUnionid,
        appid: "wx2b029c08a6233333".into(),
        ..Default::default()
    };
    let answer =
        client.v3().facemch().users().face_sid("aabbccdd12345").get(&query).await?;
    // end
    Ok(())
}
