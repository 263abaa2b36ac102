// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_merchant_service_complaint_notifications_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/merchant-service/complaint-notifications
    use weixinpay::v3::merchant_service::complaint_notifications::PostRequest;

    let answer = client
        .v3()
        .merchant_service()
        .complaint_notifications()
        .post(&PostRequest { url: "https://www.xxx.com/notify".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_service_complaint_notifications_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/merchant-service/complaint-notifications
    let answer = client.v3().merchant_service().complaint_notifications().get().await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_service_complaint_notifications_put(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PUT /v3/merchant-service/complaint-notifications
    use weixinpay::v3::merchant_service::complaint_notifications::PutRequest;

    let answer = client
        .v3()
        .merchant_service()
        .complaint_notifications()
        .put(&PutRequest { url: "https://www.xxx.com/notify".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_service_complaint_notifications_delete(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin DELETE /v3/merchant-service/complaint-notifications
    client.v3().merchant_service().complaint_notifications().delete().await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_service_complaints_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/merchant-service/complaints
    use weixinpay::v3::merchant_service::complaints::GetQuery;

    let query = GetQuery {
        begin_date: "2019-01-01".into(),
        end_date: "2019-01-01".into(),
        ..Default::default()
    };
    let answer = client.v3().merchant_service().complaints().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_service_complaints_transaction_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/merchant-service/complaints/{transaction_id}
    let answer = client
        .v3()
        .merchant_service()
        .complaints()
        .transaction_id("4200000404201909069117582536")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_service_complaints_transaction_id_negotiation_historys_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys
    let answer = client
        .v3()
        .merchant_service()
        .complaints()
        .transaction_id("4200000404201909069117582536")
        .negotiation_historys()
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_service_complaints_v2_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/merchant-service/complaints-v2
    use weixinpay::v3::merchant_service::complaints_v2::GetQuery;

    let query = GetQuery {
        begin_date: "2019-01-01".into(),
        end_date: "2019-01-01".into(),
        ..Default::default()
    };
    let answer = client.v3().merchant_service().complaints_v2().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_service_complaints_v2_complaint_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/merchant-service/complaints-v2/{complaint_id}
    let answer = client
        .v3()
        .merchant_service()
        .complaints_v2()
        .complaint_id("200201820200101080076610000")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_service_complaints_v2_complaint_id_complete_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/merchant-service/complaints-v2/{complaint_id}/complete
    use weixinpay::v3::merchant_service::complaints_v2::complaint_id::complete::PostRequest;

    client
        .v3()
        .merchant_service()
        .complaints_v2()
        .complaint_id("200201820200101080076610000")
        .complete()
        .post(&PostRequest { complainted_mchid: "1900012181".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_service_complaints_v2_complaint_id_negotiation_historys_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys
    use weixinpay::v3::merchant_service::complaints_v2::complaint_id::negotiation_historys::GetQuery;

    let answer = client
        .v3()
        .merchant_service()
        .complaints_v2()
        .complaint_id("200201820200101080076610000")
        .negotiation_historys()
        .get(&GetQuery { limit: Some(50), offset: Some(10) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_service_complaints_v2_complaint_id_response_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/merchant-service/complaints-v2/{complaint_id}/response
    use weixinpay::v3::merchant_service::complaints_v2::complaint_id::response::PostRequest;

    let request = PostRequest {
        complainted_mchid: "1900012181".into(),
        response_content: "已与用户沟通解决".into(),
        ..Default::default()
    };
    client
        .v3()
        .merchant_service()
        .complaints_v2()
        .complaint_id("200201820200101080076610000")
        .response()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_service_complaints_v2_complaint_id_response_immediate_service_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service
    use weixinpay::v3::merchant_service::complaints_v2::complaint_id::response_immediate_service::{Message, PostRequest};

    let request = PostRequest {
        complainted_mchid: "1900012181".into(),
        message: Message {
            custom_data: Some("example_custom_data".into()),
            ..Default::default()
        },
        idempotent_id: "550e8400-e29b-41d4-a716-446655440000".into(),
    };
    let answer = client
        .v3()
        .merchant_service()
        .complaints_v2()
        .complaint_id("200201820200101080076610000")
        .response_immediate_service()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_service_complaints_v2_complaint_id_update_refund_progress_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress
    use weixinpay::v3::merchant_service::complaints_v2::complaint_id::update_refund_progress::{Action, PostRequest};

    client
        .v3()
        .merchant_service()
        .complaints_v2()
        .complaint_id("200201820200101080076610000")
        .update_refund_progress()
        .post(&PostRequest { action: Action::Reject, ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_service_feedbacks_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/merchant-service/feedbacks
    use weixinpay::v3::merchant_service::feedbacks::PostRequest;

    let request = PostRequest {
        transaction_id: "4200000404201909069117582536".into(),
        complainted_mchid: "9980456248".into(),
        feedback_content: "已与用户协商解决".into(),
        ..Default::default()
    };
    client.v3().merchant_service().feedbacks().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_service_images_upload_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/merchant-service/images/upload
    use weixinpay::File;
    use weixinpay::v3::merchant_service::images::upload::PostForm;

    let request = PostForm {
        file: File::new("picture.png", std::fs::read("picture.png")?),
        ..Default::default()
    };
    let answer = client.v3().merchant_service().images().upload().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_service_images_media_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/merchant-service/images/{media_id}
    let file = client.v3().merchant_service().images().media_id("xxxxx").get().await?;
    std::fs::write("download", &file.bytes)?;
    // end
    Ok(())
}
