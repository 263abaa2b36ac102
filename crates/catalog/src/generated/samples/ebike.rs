// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_ebike_charge_contracts_preopen_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ebike/charge/contracts/preopen
    use weixinpay::v3::ebike::charge::contracts::preopen::PostRequest;

    let request = PostRequest {
        appid: "wx47c677487ce3ac47".into(),
        trade_scene: "CHARGE".into(),
        openid: "ot35_4gNgXsUuh2sQY0lT9N08AU0".into(),
        ..Default::default()
    };
    let answer = client.v3().ebike().charge().contracts().preopen().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_ebike_charge_contracts_contract_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ebike/charge/contracts/{contract_id}
    use weixinpay::v3::ebike::charge::contracts::contract_id::GetQuery;

    let answer = client
        .v3()
        .ebike()
        .charge()
        .contracts()
        .contract_id("aAfixCs13LsdKPpfZfDkk2189ssXjfx")
        .get(&GetQuery { sub_mchid: Some("1900000109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ebike_charge_contracts_contract_id_confirm_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ebike/charge/contracts/{contract_id}/confirm
    use weixinpay::v3::ebike::charge::contracts::contract_id::confirm::{
        ChargeInfo, PostRequest,
    };

    let request = PostRequest {
        appid: "wx47c677487ce3ac47".into(),
        charge_info: ChargeInfo {
            start_time: "2017-08-26T09:43:39+08:00".into(),
            charging_station_name: "xxx充电站".into(),
            charging_gun_number: "6555".into(),
            device_id: "12343232".into(),
        },
        ..Default::default()
    };
    let answer = client
        .v3()
        .ebike()
        .charge()
        .contracts()
        .contract_id("aAfixCs13LsdKPpfZfDkk2189ssXjfx")
        .confirm()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ebike_charge_transactions_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ebike/charge/transactions
    use weixinpay::v3::ebike::charge::transactions::{
        Amount, ChargeInfo, DeviceInfo, PostRequest,
    };

    let request = PostRequest {
        appid: "wxd678efh567hg678".into(),
        out_trade_no: "121775250124070332".into(),
        notify_url: "http://1111:111/metro-spt-api/callback".into(),
        description: "商品信息".into(),
        charging_token: "sdjf23kdsHJfdk".into(),
        amount: Amount { total: 888, ..Default::default() },
        charge_info: ChargeInfo {
            start_time: "2017-08-26T09:43:39+08:00".into(),
            end_time: "2017-08-26T09:43:39+08:00".into(),
            charging_station_name: "xxx充电站".into(),
            charging_gun_number: "6555".into(),
            charged_capacity: 10,
            ..Default::default()
        },
        device_info: DeviceInfo {
            device_id: "12343232".into(),
            device_ip: "123.12.12.123".into(),
        },
        ..Default::default()
    };
    let answer = client.v3().ebike().charge().transactions().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_ebike_charge_transactions_id_transaction_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ebike/charge/transactions/id/{transaction_id}
    use weixinpay::v3::ebike::charge::transactions::id::transaction_id::GetQuery;

    let answer = client
        .v3()
        .ebike()
        .charge()
        .transactions()
        .id()
        .transaction_id("25012014070332333018")
        .get(&GetQuery { sub_mchid: Some("1900000109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ebike_charge_transactions_out_trade_no_out_trade_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}
    use weixinpay::v3::ebike::charge::transactions::out_trade_no::out_trade_no::GetQuery;

    let answer = client
        .v3()
        .ebike()
        .charge()
        .transactions()
        .out_trade_no()
        .out_trade_no("121775250124070332")
        .get(&GetQuery { sub_mchid: Some("1900000109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ebike_charge_users_openid_contract_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ebike/charge/users/{openid}/contract
    use weixinpay::v3::ebike::charge::users::openid::contract::GetQuery;

    let answer = client
        .v3()
        .ebike()
        .charge()
        .users()
        .openid("onqOjjmM1tad-3ROpncN-yUfa6ua")
        .contract()
        .get(&GetQuery { trade_scene: "CHARGE".into(), ..Default::default() })
        .await?;
    // end
    Ok(())
}
