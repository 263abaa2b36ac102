// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_goldplan_merchants_changecustompagestatus_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/goldplan/merchants/changecustompagestatus
    use weixinpay::v3::goldplan::merchants::OperationType;
    use weixinpay::v3::goldplan::merchants::changecustompagestatus::PostRequest;

    let request =
        PostRequest { sub_mchid: "1234567890".into(), operation_type: OperationType::Open };
    let answer =
        client.v3().goldplan().merchants().changecustompagestatus().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_goldplan_merchants_changegoldplanstatus_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/goldplan/merchants/changegoldplanstatus
    use weixinpay::v3::goldplan::merchants::OperationType;
    use weixinpay::v3::goldplan::merchants::changegoldplanstatus::PostRequest;

    let request = PostRequest {
        sub_mchid: "1234567890".into(),
        operation_type: OperationType::Open,
        ..Default::default()
    };
    let answer =
        client.v3().goldplan().merchants().changegoldplanstatus().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_goldplan_merchants_close_advertising_show_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/goldplan/merchants/close-advertising-show
    use weixinpay::v3::goldplan::merchants::close_advertising_show::PostRequest;

    client
        .v3()
        .goldplan()
        .merchants()
        .close_advertising_show()
        .post(&PostRequest { sub_mchid: "1900000109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_goldplan_merchants_open_advertising_show_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/goldplan/merchants/open-advertising-show
    use weixinpay::v3::goldplan::merchants::open_advertising_show::PatchRequest;

    let request = PatchRequest { sub_mchid: "1900000109".into(), ..Default::default() };
    client.v3().goldplan().merchants().open_advertising_show().patch(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_goldplan_merchants_set_advertising_industry_filter_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/goldplan/merchants/set-advertising-industry-filter
    use weixinpay::v3::goldplan::merchants::set_advertising_industry_filter::PostRequest;

    let request = PostRequest { sub_mchid: "1900000109".into(), ..Default::default() };
    client
        .v3()
        .goldplan()
        .merchants()
        .set_advertising_industry_filter()
        .post(&request)
        .await?;
    // end
    Ok(())
}
