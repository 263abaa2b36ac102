// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_mchalterapply_mchcontactalterapplyment_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/mchalterapply/mchcontactalterapplyment
    use weixinpay::v3::mchalterapply::mchcontactalterapplyment::PostRequest;

    let request = PostRequest {
        merchant_code: "2492185251".into(),
        out_request_no: "1900013511_10000".into(),
        ..Default::default()
    };
    let answer =
        client.v3().mchalterapply().mchcontactalterapplyment().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_mchalterapply_mchcontactalterapplyment_merchant_merchant_code_out_request_no_out_request_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}
    let answer = client
        .v3()
        .mchalterapply()
        .mchcontactalterapplyment()
        .merchant()
        .merchant_code("1900006491")
        .out_request_no()
        .out_request_no("1900013511_10000")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_mchalterapply_mchcontactalterapplyment_apply_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}
    let answer = client
        .v3()
        .mchalterapply()
        .mchcontactalterapplyment()
        .apply_id("20220617143306000013906025001")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_mchalterapply_mchcontactalterapplyment_apply_id_revoke_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke
    let answer = client
        .v3()
        .mchalterapply()
        .mchcontactalterapplyment()
        .apply_id("20220617143306000013906025001")
        .revoke()
        .post()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_mchalterapply_mchsubjectalterapplyment_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/mchalterapply/mchsubjectalterapplyment
    use weixinpay::v3::mchalterapply::mchsubjectalterapplyment::{
        OrganizationType, PostRequest,
    };

    let request = PostRequest {
        merchant_code: "2492185251".into(),
        out_request_no: "1900013511_10000".into(),
        organization_type: OrganizationType::SubjectTypeEnterprise,
        ..Default::default()
    };
    let answer =
        client.v3().mchalterapply().mchsubjectalterapplyment().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_mchalterapply_mchsubjectalterapplyment_merchant_merchant_code_out_request_no_out_request_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}
    let answer = client
        .v3()
        .mchalterapply()
        .mchsubjectalterapplyment()
        .merchant()
        .merchant_code("1900006491")
        .out_request_no()
        .out_request_no("1900013511_10000")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_mchalterapply_mchsubjectalterapplyment_apply_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}
    let answer = client
        .v3()
        .mchalterapply()
        .mchsubjectalterapplyment()
        .apply_id("20220617143306000013906025001")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_mchalterapply_mchsubjectalterapplyment_apply_id_revoke_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke
    let answer = client
        .v3()
        .mchalterapply()
        .mchsubjectalterapplyment()
        .apply_id("20220617143306000013906025001")
        .revoke()
        .post()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_mchalterapply_merchantnamealterapplyment_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/mchalterapply/merchantnamealterapplyment
    use weixinpay::v3::mchalterapply::merchantnamealterapplyment::PostRequest;

    let request = PostRequest {
        sub_mchid: "2492185251".into(),
        out_request_no: "1900013511_10000".into(),
        merchant_shortname: "新疆大枣专卖店".into(),
    };
    let answer =
        client.v3().mchalterapply().merchantnamealterapplyment().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_mchalterapply_merchantnamealterapplyment_merchant_sub_mchid_out_request_no_out_request_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}
    let answer = client
        .v3()
        .mchalterapply()
        .merchantnamealterapplyment()
        .merchant()
        .sub_mchid("1900006491")
        .out_request_no()
        .out_request_no("1900013511_10000")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_mchalterapply_merchantnamealterapplyment_apply_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}
    let answer = client
        .v3()
        .mchalterapply()
        .merchantnamealterapplyment()
        .apply_id("20220617143306000013906025001")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_mchalterapply_merchantnamealterapplyment_apply_id_revoke_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke
    let answer = client
        .v3()
        .mchalterapply()
        .merchantnamealterapplyment()
        .apply_id("20220617143306000013906025001")
        .revoke()
        .post()
        .await?;
    // end
    Ok(())
}
