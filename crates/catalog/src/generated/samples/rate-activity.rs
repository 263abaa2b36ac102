// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_rate_activity_applications_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/rate-activity/applications
    use weixinpay::v3::rate_activity::applications::{ActivityDetail, PostRequest};

    let request = PostRequest {
        acquiring_bank_id: "1356485".into(),
        channel_id: "20001111".into(),
        sub_mchid: "1346578".into(),
        activity_detail: ActivityDetail {
            activity_id: "schoolcanteen_001".into(),
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client.v3().rate_activity().applications().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_rate_activity_applications_id_application_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/rate-activity/applications/id/{application_id}
    let answer = client
        .v3()
        .rate_activity()
        .applications()
        .id()
        .application_id("20000011111")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_rate_activity_applications_id_application_id_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/rate-activity/applications/id/{application_id}
    use weixinpay::v3::rate_activity::applications::id::application_id::{
        ActivityDetailModification, PatchRequest,
    };

    let request = PatchRequest {
        activity_detail_modification: Some(ActivityDetailModification {
            activity_rate: Some("0.6".into()),
            ..Default::default()
        }),
        ..Default::default()
    };
    let answer = client
        .v3()
        .rate_activity()
        .applications()
        .id()
        .application_id("20000011111")
        .patch(&request)
        .await?;
    // end
    Ok(())
}
