// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_combine_transactions_app_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/combine-transactions/app
    use weixinpay::v3::combine_transactions::Amount;
    use weixinpay::v3::combine_transactions::app::{PostRequest, SubOrder};

    let request = PostRequest {
        combine_appid: "wxd678efh567hg6787".into(),
        combine_mchid: "1900000109".into(),
        combine_out_trade_no: "P20150806125346".into(),
        sub_orders: vec![SubOrder {
            mchid: "1900000109".into(),
            attach: "深圳分店".into(),
            amount: Amount { total_amount: 100, currency: "CNY".into() },
            out_trade_no: "20150806125346".into(),
            description: "腾讯充值中心-QQ会员充值".into(),
            ..Default::default()
        }],
        notify_url: "https://yourapp.com/notify".into(),
        ..Default::default()
    };
    let answer = client.v3().combine_transactions().app().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_combine_transactions_h5_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/combine-transactions/h5
    use weixinpay::v3::combine_transactions::h5::PostRequest;
    use weixinpay::v3::combine_transactions::{Amount, SubOrder};

    let request = PostRequest {
        combine_appid: "wxd678efh567hg6787".into(),
        combine_mchid: "1900000109".into(),
        combine_out_trade_no: "P20150806125346".into(),
        sub_orders: vec![SubOrder {
            mchid: "1900000109".into(),
            attach: "深圳分店".into(),
            amount: Amount { total_amount: 100, currency: "CNY".into() },
            out_trade_no: "20150806125346".into(),
            description: "腾讯充值中心-QQ会员充值".into(),
            ..Default::default()
        }],
        notify_url: "https://yourapp.com/notify".into(),
        ..Default::default()
    };
    let answer = client.v3().combine_transactions().h5().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_combine_transactions_id_combine_transaction_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/combine-transactions/id/{combine_transaction_id}
    let answer = client
        .v3()
        .combine_transactions()
        .id()
        .combine_transaction_id("1217752501201407033233368018")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_combine_transactions_jsapi_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/combine-transactions/jsapi
    use weixinpay::v3::combine_transactions::jsapi::{PostRequest, SubOrder};
    use weixinpay::v3::combine_transactions::{Amount, CombinePayerInfo};

    let request = PostRequest {
        combine_appid: "wxd678efh567hg6787".into(),
        combine_mchid: "1900000109".into(),
        combine_out_trade_no: "P20150806125346".into(),
        sub_orders: vec![SubOrder {
            mchid: "1900000109".into(),
            attach: "深圳分店".into(),
            amount: Amount { total_amount: 100, currency: "CNY".into() },
            out_trade_no: "20150806125346".into(),
            description: "腾讯充值中心-QQ会员充值".into(),
            ..Default::default()
        }],
        combine_payer_info: CombinePayerInfo {
            openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
            ..Default::default()
        },
        notify_url: "https://yourapp.com/notify".into(),
        ..Default::default()
    };
    let answer = client.v3().combine_transactions().jsapi().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_combine_transactions_miniprogram_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/combine-transactions/miniprogram
    use weixinpay::v3::combine_transactions::Amount;
    use weixinpay::v3::combine_transactions::miniprogram::{
        CombinePayerInfo, PostRequest, SubOrder,
    };

    let request = PostRequest {
        combine_appid: "wxd678efh567hg6787".into(),
        combine_mchid: "1230000109".into(),
        combine_out_trade_no: "P20150806125346".into(),
        combine_payer_info: CombinePayerInfo {
            openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
        },
        sub_orders: vec![SubOrder {
            mchid: "1230000109".into(),
            individual_auth_id: "1900000109".into(),
            out_trade_no: "20150806125346".into(),
            amount: Amount { total_amount: 100, currency: "CNY".into() },
            attach: "深圳分店".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            ..Default::default()
        }],
        ..Default::default()
    };
    let answer = client.v3().combine_transactions().miniprogram().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_combine_transactions_native_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/combine-transactions/native
    use weixinpay::v3::combine_transactions::native::PostRequest;
    use weixinpay::v3::combine_transactions::{Amount, SubOrder};

    let request = PostRequest {
        combine_appid: "wxd678efh567hg6787".into(),
        combine_mchid: "1900000109".into(),
        combine_out_trade_no: "P20150806125346".into(),
        sub_orders: vec![SubOrder {
            mchid: "1900000109".into(),
            attach: "深圳分店".into(),
            amount: Amount { total_amount: 100, currency: "CNY".into() },
            out_trade_no: "20150806125346".into(),
            description: "腾讯充值中心-QQ会员充值".into(),
            ..Default::default()
        }],
        notify_url: "https://yourapp.com/notify".into(),
        ..Default::default()
    };
    let answer = client.v3().combine_transactions().native().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_combine_transactions_out_trade_no_combine_out_trade_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}
    let answer = client
        .v3()
        .combine_transactions()
        .out_trade_no()
        .combine_out_trade_no("P20150806125346")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_combine_transactions_out_trade_no_combine_out_trade_no_close_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close
    use weixinpay::v3::combine_transactions::out_trade_no::combine_out_trade_no::close::{
        PostRequest, SubOrder,
    };

    let request = PostRequest {
        combine_appid: "wxd678efh567hg6787".into(),
        sub_orders: vec![SubOrder {
            mchid: "1900000109".into(),
            out_trade_no: "20150806125346".into(),
            ..Default::default()
        }],
    };
    client
        .v3()
        .combine_transactions()
        .out_trade_no()
        .combine_out_trade_no("20261123001")
        .close()
        .post(&request)
        .await?;
    // end
    Ok(())
}
