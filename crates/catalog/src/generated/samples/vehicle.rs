// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_vehicle_etc_contracts_contract_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/vehicle/etc/contracts/{contract_id}
    use weixinpay::v3::vehicle::etc::contracts::contract_id::GetQuery;

    let answer = client
        .v3()
        .vehicle()
        .etc()
        .contracts()
        .contract_id("aAfixCs13LsdKPpfZfDkk2189ssXjfx")
        .get(&GetQuery { sub_mchid: Some("1900000109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_vehicle_etc_preopen_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/vehicle/etc/preopen
    use weixinpay::v3::vehicle::etc::preopen::{Identify, PostRequest};

    let request = PostRequest {
        sp_appid: "10000098".into(),
        openid: "ot35_4gNgXsUuh2sQY0lT9N08AU0".into(),
        plan_id: "97619".into(),
        plate_number: "藏ZZZZZZ".into(),
        identify: Identify {
            encrypted_real_name: "张三".into(),
            encrypted_credential_id: "110101199003070000".into(),
            credential_type: "ID_CARD".into(),
        },
        ..Default::default()
    };
    let answer = client.v3().vehicle().etc().preopen().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_vehicle_etc_transactions_highway_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/vehicle/etc/transactions/highway
    use weixinpay::v3::vehicle::etc::transactions::highway::{
        Amount, HighwayInfo, PostRequest,
    };

    let request = PostRequest {
        out_trade_no: "121775250124070332".into(),
        appid: "wxd678efh567hg6787".into(),
        contract_id: "wxd678ef4Fwxd678ef4Fwxd678ef4F21".into(),
        description: "商品信息".into(),
        highway_info: HighwayInfo {
            plate_number: "粤B888888".into(),
            start_time: "2017-08-26T09:43:39+08:00".into(),
            end_time: "2017-08-26T09:43:39+08:00".into(),
            channel_type: "ETC".into(),
            entrance: "沿江深圳-大铲湾".into(),
            ..Default::default()
        },
        amount: Amount { total: Some(888), ..Default::default() },
        ..Default::default()
    };
    let answer =
        client.v3().vehicle().etc().transactions().highway().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_vehicle_etc_transactions_id_transaction_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/vehicle/etc/transactions/id/{transaction_id}
    use weixinpay::v3::vehicle::etc::transactions::id::transaction_id::GetQuery;

    let answer = client
        .v3()
        .vehicle()
        .etc()
        .transactions()
        .id()
        .transaction_id("25012014070332333018")
        .get(&GetQuery { sub_mchid: Some("1900000109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_vehicle_etc_transactions_out_trade_no_out_trade_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}
    use weixinpay::v3::vehicle::etc::transactions::out_trade_no::out_trade_no::GetQuery;

    let answer = client
        .v3()
        .vehicle()
        .etc()
        .transactions()
        .out_trade_no()
        .out_trade_no("121775250124070332")
        .get(&GetQuery { sub_mchid: Some("1900000109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_vehicle_etc_users_openid_contracts_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/vehicle/etc/users/{openid}/contracts
    use weixinpay::v3::vehicle::etc::users::openid::contracts::GetQuery;

    let query = GetQuery {
        plan_id: "123".into(),
        plate_number: "浙ASB945".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .vehicle()
        .etc()
        .users()
        .openid("onqOjjmM1tad-3ROpncN-yUfa6ua")
        .contracts()
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_vehicle_parking_parkings_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/vehicle/parking/parkings
    use weixinpay::v3::vehicle::PlateColor;
    use weixinpay::v3::vehicle::parking::parkings::PostRequest;

    let request = PostRequest {
        out_parking_no: "1231243".into(),
        plate_number: "粤B888888".into(),
        plate_color: PlateColor::Blue,
        notify_url: "https://yoursite.com/wxpay.html".into(),
        start_time: "2017-08-26T10:43:39+08:00".into(),
        parking_name: "欢乐海岸停车场".into(),
        free_duration: 3600,
        ..Default::default()
    };
    let answer = client.v3().vehicle().parking().parkings().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_vehicle_parking_services_find_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/vehicle/parking/services/find
    use weixinpay::v3::vehicle::PlateColor;
    use weixinpay::v3::vehicle::parking::services::find::GetQuery;

    let query = GetQuery {
        appid: "wxcbda96de0b165486".into(),
        plate_number: "粤B888888".into(),
        plate_color: PlateColor::Blue,
        openid: "oUpF8uMuAJOM2pxb1Q".into(),
        ..Default::default()
    };
    let answer = client.v3().vehicle().parking().services().find().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_vehicle_transactions_out_trade_no_out_trade_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}
    use weixinpay::v3::vehicle::transactions::out_trade_no::out_trade_no::GetQuery;

    let answer = client
        .v3()
        .vehicle()
        .transactions()
        .out_trade_no()
        .out_trade_no("20150806125346")
        .get(&GetQuery { sub_mchid: Some("1900000109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_vehicle_transactions_parking_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/vehicle/transactions/parking
    use weixinpay::v3::vehicle::transactions::parking::{Amount, PostRequest, TradeScene};

    let request = PostRequest {
        appid: "wxcbda96de0b165486".into(),
        description: "停车场扣费".into(),
        out_trade_no: "20150806125346".into(),
        trade_scene: TradeScene::Parking,
        notify_url: "https://yoursite.com/wxpay.html".into(),
        amount: Amount { total: 888, ..Default::default() },
        ..Default::default()
    };
    let answer = client.v3().vehicle().transactions().parking().post(&request).await?;
    // end
    Ok(())
}
