// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_eduschoolpay_contracts_presign_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/eduschoolpay/contracts/presign
    use weixinpay::v3::eduschoolpay::contracts::presign::PostRequest;

    let request = PostRequest {
        appid: "wx8888888888888888".into(),
        openid: "oUpF8uMuAJOM2pxb1Q".into(),
        plan_id: "101164396123311331".into(),
        user_id: "20200330tony".into(),
        school_id: "18260256813396".into(),
        out_contract_code: "20190806125346".into(),
        ..Default::default()
    };
    let answer = client.v3().eduschoolpay().contracts().presign().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_eduschoolpay_contracts_contract_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/eduschoolpay/contracts/{contract_id}
    let answer = client
        .v3()
        .eduschoolpay()
        .contracts()
        .contract_id("2045011120563805041758214605")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_eduschoolpay_contracts_contract_id_terminate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/eduschoolpay/contracts/{contract_id}/terminate
    client
        .v3()
        .eduschoolpay()
        .contracts()
        .contract_id("2045011120563805041758214605")
        .terminate()
        .post()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_eduschoolpay_transactions_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/eduschoolpay/transactions
    use weixinpay::v3::eduschoolpay::transactions::{
        Amount, DeviceInfo, PostRequest, SceneInfo,
    };

    let request = PostRequest {
        appid: "wx8888888888888888".into(),
        description: "中山大学-第二食堂-海鲜炒饭".into(),
        out_trade_no: "121775250124070332".into(),
        notify_url: "https://www.weixin.qq.com/wxpay/pay".into(),
        contract_id: "2045011120563805041758214605".into(),
        user_id: "20200330tony".into(),
        amount: Amount { total: 888, currency: "CNY".into() },
        scene_info: SceneInfo {
            start_time: "2017-08-26T09:43:39+08:00".into(),
            school_id: "18260256813396".into(),
            scene_type: "CANTEEN".into(),
        },
        device_info: DeviceInfo { device_ip: "123.12.12.123".into(), ..Default::default() },
        ..Default::default()
    };
    let answer = client.v3().eduschoolpay().transactions().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_eduschoolpay_transactions_id_transaction_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/eduschoolpay/transactions/id/{transaction_id}
    use weixinpay::v3::eduschoolpay::transactions::id::transaction_id::GetQuery;

    let answer = client
        .v3()
        .eduschoolpay()
        .transactions()
        .id()
        .transaction_id("25012014070332333018")
        .get(&GetQuery { sub_mchid: Some("1900000109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_eduschoolpay_transactions_out_trade_no_out_trade_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}
    use weixinpay::v3::eduschoolpay::transactions::out_trade_no::out_trade_no::GetQuery;

    let answer = client
        .v3()
        .eduschoolpay()
        .transactions()
        .out_trade_no()
        .out_trade_no("201407033233368018")
        .get(&GetQuery { sub_mchid: Some("1900000109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_eduschoolpay_users_openid_contracts_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/eduschoolpay/users/{openid}/contracts
    use weixinpay::v3::eduschoolpay::users::openid::contracts::GetQuery;

    let query = GetQuery {
        plan_id: "101164396123311331".into(),
        contract_status: "ADD".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .eduschoolpay()
        .users()
        .openid("oUpF8uMuAJOM2pxb1Q")
        .contracts()
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_eduschoolpay_users_openid_debt_state_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/eduschoolpay/users/{openid}/debt-state
    let answer = client
        .v3()
        .eduschoolpay()
        .users()
        .openid("oUpF8uMuAJOM2pxb1Q")
        .debt_state()
        .get()
        .await?;
    // end
    Ok(())
}
