// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_merchant_risk_manage_ec_trade_risk_query_risk_trades_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades
    use weixinpay::v3::merchant_risk_manage::ec_trade_risk::query_risk_trades::PostRequest;

    let request = PostRequest {
        sp_mchid: Some("1900000109".into()),
        sub_mchid: Some("1900009231".into()),
        ..Default::default()
    };
    let answer = client
        .v3()
        .merchant_risk_manage()
        .ec_trade_risk()
        .query_risk_trades()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_risk_manage_ec_trade_risk_recv_dispose_result_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result
    use weixinpay::v3::merchant_risk_manage::ec_trade_risk::recv_dispose_result::PostRequest;

    let request =
        PostRequest { out_trade_no: "20150806125346".into(), ..Default::default() };
    let answer = client
        .v3()
        .merchant_risk_manage()
        .ec_trade_risk()
        .recv_dispose_result()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_risk_manage_report_trade_union_information_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/merchant-risk-manage/report-trade-union-information
    use weixinpay::v3::merchant_risk_manage::report_trade_union_information::PostRequest;

    let request = PostRequest {
        sp_mchid: Some("1900000109".into()),
        acquiring_bank_id: Some("1356485".into()),
        ..Default::default()
    };
    let answer = client
        .v3()
        .merchant_risk_manage()
        .report_trade_union_information()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_risk_manage_trade_risk_information_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/merchant-risk-manage/trade-risk-information
    use weixinpay::v3::merchant_risk_manage::trade_risk_information::GetQuery;

    let query = GetQuery {
        out_trade_no: "1217752501201407033233368018".into(),
        ..Default::default()
    };
    let answer =
        client.v3().merchant_risk_manage().trade_risk_information().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_risk_manage_trade_risk_result_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/merchant-risk-manage/trade-risk-result
    use weixinpay::v3::merchant_risk_manage::PunishType;
    use weixinpay::v3::merchant_risk_manage::trade_risk_result::PostRequest;

    let request =
        PostRequest { punish_type: PunishType::OtherPunish, ..Default::default() };
    let answer =
        client.v3().merchant_risk_manage().trade_risk_result().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_risk_manage_violation_notifications_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/merchant-risk-manage/violation-notifications
    use weixinpay::v3::merchant_risk_manage::violation_notifications::PostRequest;

    let request =
        PostRequest { notify_url: Some("https://www.weixin.qq.com/wxpay/pay.php".into()) };
    let answer =
        client.v3().merchant_risk_manage().violation_notifications().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_risk_manage_violation_notifications_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/merchant-risk-manage/violation-notifications
    let answer = client.v3().merchant_risk_manage().violation_notifications().get().await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_risk_manage_violation_notifications_put(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PUT /v3/merchant-risk-manage/violation-notifications
    use weixinpay::v3::merchant_risk_manage::violation_notifications::PutRequest;

    let request =
        PutRequest { notify_url: Some("https://www.weixin.qq.com/wxpay/pay.php".into()) };
    let answer =
        client.v3().merchant_risk_manage().violation_notifications().put(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_risk_manage_violation_notifications_delete(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin DELETE /v3/merchant-risk-manage/violation-notifications
    client.v3().merchant_risk_manage().violation_notifications().delete().await?;
    // end
    Ok(())
}
