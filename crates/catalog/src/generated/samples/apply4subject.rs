// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_apply4subject_applyment_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/apply4subject/applyment
    use weixinpay::v3::apply4subject::applyment::{
        ContactInfo, IdentificationInfo, IdentificationType, PostQuery, PostRequest,
        SubjectInfo, SubjectType,
    };

    let request = PostRequest {
        business_code: "text".into(),
        contact_info: ContactInfo {
            name: "张三".into(),
            id_card_number: "110101199003070000".into(),
            mobile: "13900000000".into(),
            ..Default::default()
        },
        subject_info: SubjectInfo {
            subject_type: SubjectType::SubjectTypeIndividual,
            ..Default::default()
        },
        identification_info: IdentificationInfo {
            identification_type: IdentificationType::IdentificationTypeIdcard,
            identification_name: "张三".into(),
            identification_number: "110101199003070000".into(),
            identification_valid_date: vec!["1970-01-01".into(), "forever".into()].into(),
            identification_front_copy: "text".into(),
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client
        .v3()
        .apply4subject()
        .applyment()
        .post(&PostQuery { channel_id: Some("20261123001".into()) }, &request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_apply4subject_applyment_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/apply4subject/applyment
    use weixinpay::v3::apply4subject::applyment::GetQuery;

    let query = GetQuery { applyment_id: Some("1".into()), ..Default::default() };
    let answer = client.v3().apply4subject().applyment().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_apply4subject_applyment_merchants_sub_mchid_state_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state
    let answer = client
        .v3()
        .apply4subject()
        .applyment()
        .merchants()
        .sub_mchid("1")
        .state()
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_apply4subject_applyment_applyment_id_cancel_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/apply4subject/applyment/{applyment_id}/cancel
    client.v3().apply4subject().applyment().applyment_id("1").cancel().post().await?;
    // end
    Ok(())
}

pub(super) async fn v3_apply4subject_applyment_business_code_cancel_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/apply4subject/applyment/{business_code}/cancel
    client.v3().apply4subject().applyment().business_code("text").cancel().post().await?;
    // end
    Ok(())
}
