// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_edu_papay_contracts_id_contract_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/edu-papay/contracts/id/{contract_id}
    use weixinpay::v3::edu_papay::contracts::id::contract_id::GetQuery;

    let query = GetQuery { appid: "wx8888888888888888".into(), ..Default::default() };
    let answer = client
        .v3()
        .edu_papay()
        .contracts()
        .id()
        .contract_id("wx998877665544wx")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_edu_papay_contracts_presign_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/edu-papay/contracts/presign
    use weixinpay::v3::edu_papay::contracts::presign::PostRequest;

    let request = PostRequest {
        appid: "wx8888888888888888".into(),
        openid: "oUpF8uMuAJOM2pxb1Q".into(),
        plan_id: "101164396123311331".into(),
        user_id: "20200330tony".into(),
        period_start_date: "2020-03-19".into(),
        trade_scene: "EDUCATION_PERIOD".into(),
        ..Default::default()
    };
    let answer = client.v3().edu_papay().contracts().presign().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_edu_papay_contracts_contract_id_delete(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin DELETE /v3/edu-papay/contracts/{contract_id}
    client.v3().edu_papay().contracts().contract_id("wx998877665544wx").delete().await?;
    // end
    Ok(())
}

pub(super) async fn v3_edu_papay_transactions_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/edu-papay/transactions
    use weixinpay::v3::edu_papay::transactions::{Amount, DeviceInformation, PostRequest};

    let request = PostRequest {
        appid: "wx8888888888888888".into(),
        body: "新东方-语文课程".into(),
        out_trade_no: "121775250124070332".into(),
        notify_url: "https://www.weixin.qq.com/wxpay/pay".into(),
        contract_id: "wx998877665544wx".into(),
        trade_scene: "EDUCATION_PERIOD".into(),
        amount: Amount { total: 888, ..Default::default() },
        device_information: DeviceInformation {
            device_ip: "123.12.12.123".into(),
            ..Default::default()
        },
        ..Default::default()
    };
    client.v3().edu_papay().transactions().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_edu_papay_transactions_id_transaction_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/edu-papay/transactions/id/{transaction_id}
    use weixinpay::v3::edu_papay::transactions::id::transaction_id::GetQuery;

    let answer = client
        .v3()
        .edu_papay()
        .transactions()
        .id()
        .transaction_id("25012014070332333018")
        .get(&GetQuery { sub_mchid: Some("1900000109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_edu_papay_transactions_out_trade_no_out_trade_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/edu-papay/transactions/out-trade-no/{out_trade_no}
    use weixinpay::v3::edu_papay::transactions::out_trade_no::out_trade_no::GetQuery;

    let answer = client
        .v3()
        .edu_papay()
        .transactions()
        .out_trade_no()
        .out_trade_no("201407033233368018")
        .get(&GetQuery { sub_mchid: Some("1900000109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_edu_papay_user_openid_contracts_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/edu-papay/user/{openid}/contracts
    use weixinpay::v3::edu_papay::user::openid::contracts::GetQuery;

    let query = GetQuery {
        appid: "wx8888888888888888".into(),
        plan_id: "101164396123311331".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .edu_papay()
        .user()
        .openid("oUpF8uMuAJOM2pxb1Q")
        .contracts()
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_edu_papay_user_notifications_contract_id_send_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/edu-papay/user-notifications/{contract_id}/send
    use weixinpay::v3::edu_papay::user_notifications::contract_id::send::PostRequest;

    let request = PostRequest { appid: "wx8888888888888888".into(), ..Default::default() };
    client
        .v3()
        .edu_papay()
        .user_notifications()
        .contract_id("wx8888888888888888")
        .send()
        .post(&request)
        .await?;
    // end
    Ok(())
}
