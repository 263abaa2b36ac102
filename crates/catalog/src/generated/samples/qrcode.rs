// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_qrcode_transactions_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/qrcode/transactions
    use weixinpay::v3::qrcode::transactions::{PostRequest, TradeScene};

    let request = PostRequest {
        appid: "wxcbda96de0b165486".into(),
        out_trade_no: "20150806125346".into(),
        trade_scene: TradeScene::Bus,
        contract_id: "Wx15463511252015071056489715".into(),
        ..Default::default()
    };
    let answer = client.v3().qrcode().transactions().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_qrcode_transactions_out_trade_no_out_trade_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}
    use weixinpay::v3::qrcode::transactions::out_trade_no::out_trade_no::GetQuery;

    let answer = client
        .v3()
        .qrcode()
        .transactions()
        .out_trade_no()
        .out_trade_no("20150806125346")
        .get(&GetQuery { sub_mchid: Some("1900000109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_qrcode_user_services_contract_id_contract_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/qrcode/user-services/contract-id/{contract_id}
    use weixinpay::v3::qrcode::user_services::contract_id::contract_id::GetQuery;

    let query = GetQuery {
        appid: Some("wxcbda96de0b165486".into()),
        sub_appid: Some("wxcbda96de0b165486".into()),
        ..Default::default()
    };
    let answer = client
        .v3()
        .qrcode()
        .user_services()
        .contract_id()
        .contract_id("Wx15463511252015071056489715")
        .get(&query)
        .await?;
    // end
    Ok(())
}
