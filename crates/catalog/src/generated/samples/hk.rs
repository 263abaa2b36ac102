// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn hk_v3_certificates_get(client: &Client) -> Result<(), Box<dyn Error>> {
    // begin GET /hk/v3/certificates
    let answer = client.hk().v3().certificates().get().await?;
    // end
    Ok(())
}

pub(super) async fn hk_v3_merchants_post(client: &Client) -> Result<(), Box<dyn Error>> {
    // begin POST /hk/v3/merchants
    use weixinpay::hk::v3::merchants::{
        Business, BusinessType, Contact, MerchantType, PostRequest,
    };

    let request = PostRequest {
        sp_appid: "wx8888888888888888".into(),
        sp_mchid: "3200000001".into(),
        name: "Merchant name".into(),
        shortname: "Merchant shortname".into(),
        office_phone: "075586010000".into(),
        contact: Contact {
            name: "李先生".into(),
            phone: "075586010000".into(),
            email: "test@test.com".into(),
        },
        business_category: 644,
        merchant_country_code: "344".into(),
        merchant_type: MerchantType::Enterprise,
        business: Business { business_type: BusinessType::Online, ..Default::default() },
        ..Default::default()
    };
    let answer = client.hk().v3().merchants().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn hk_v3_merchants_put(client: &Client) -> Result<(), Box<dyn Error>> {
    // begin PUT /hk/v3/merchants
    use weixinpay::hk::v3::merchants::{Business, BusinessType, MerchantType, PutRequest};

    let request = PutRequest {
        sp_appid: "wx8888888888888888".into(),
        sp_mchid: "3200000001".into(),
        sub_mchid: "20000100".into(),
        name: "Merchant name".into(),
        shortname: "Merchant shortname".into(),
        office_phone: "075586010000".into(),
        business_category: 644,
        merchant_country_code: "344".into(),
        merchant_type: MerchantType::Enterprise,
        business: Business { business_type: BusinessType::Online, ..Default::default() },
        ..Default::default()
    };
    let answer = client.hk().v3().merchants().put(&request).await?;
    // end
    Ok(())
}

pub(super) async fn hk_v3_merchants_sub_mchid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /hk/v3/merchants/{sub_mchid}
    use weixinpay::hk::v3::merchants::sub_mchid::GetQuery;

    let query =
        GetQuery { sp_appid: "wx8888888888888888".into(), sp_mchid: "3200000001".into() };
    let answer = client.hk().v3().merchants().sub_mchid("20000100").get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn hk_v3_refunds_post(client: &Client) -> Result<(), Box<dyn Error>> {
    // begin POST /hk/v3/refunds
    use weixinpay::hk::v3::refunds::{Amount, PostRequest};

    let request = PostRequest {
        mchid: Some("1900000109".into()),
        appid: Some("wx8888888888888888".into()),
        out_refund_no: "1217752501201407033233368018".into(),
        amount: Amount { refund: 888, total: 888, currency: "CNY".into() },
        ..Default::default()
    };
    let answer = client.hk().v3().refunds().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn hk_v3_refunds_get(client: &Client) -> Result<(), Box<dyn Error>> {
    // begin GET /hk/v3/refunds
    use weixinpay::hk::v3::refunds::GetQuery;

    let query = GetQuery { mchid: Some("1900000109".into()), ..Default::default() };
    let answer = client.hk().v3().refunds().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn hk_v3_refunds_id_refund_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /hk/v3/refunds/id/{refund_id}
    use weixinpay::hk::v3::refunds::id::refund_id::GetQuery;

    let query = GetQuery { mchid: Some("1900000109".into()), ..Default::default() };
    let answer =
        client.hk().v3().refunds().id().refund_id("20261123001").get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn hk_v3_refunds_out_refund_no_out_refund_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /hk/v3/refunds/out-refund-no/{out_refund_no}
    use weixinpay::hk::v3::refunds::out_refund_no::out_refund_no::GetQuery;

    let query = GetQuery { mchid: Some("1900000109".into()), ..Default::default() };
    let answer = client
        .hk()
        .v3()
        .refunds()
        .out_refund_no()
        .out_refund_no("1217752501201407033233368018")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn hk_v3_settle_settlements_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /hk/v3/settle/settlements
    use weixinpay::hk::v3::settle::settlements::{GetQuery, SettleState};

    let query = GetQuery {
        settle_state: SettleState::Settled,
        limit: 5,
        offset: 10,
        ..Default::default()
    };
    let answer = client.hk().v3().settle().settlements().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn hk_v3_statements_get(client: &Client) -> Result<(), Box<dyn Error>> {
    // begin GET /hk/v3/statements
    use weixinpay::hk::v3::statements::GetQuery;

    let file = client
        .hk()
        .v3()
        .statements()
        .get(&GetQuery { date: "20180130".into(), ..Default::default() })
        .await?;
    std::fs::write("download", &file.bytes)?;
    // end
    Ok(())
}

pub(super) async fn hk_v3_transactions_app_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /hk/v3/transactions/app
    use weixinpay::hk::v3::transactions::Amount;
    use weixinpay::hk::v3::transactions::app::PostRequest;

    let request = PostRequest {
        mchid: Some("1900000109".into()),
        appid: Some("wx8888888888888888".into()),
        description: "image形象店-深圳腾大- QQ公仔".into(),
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        trade_type: "APP".into(),
        merchant_category_code: "1011".into(),
        amount: Amount { total: 888, ..Default::default() },
        ..Default::default()
    };
    let answer = client.hk().v3().transactions().app().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn hk_v3_transactions_id_transaction_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /hk/v3/transactions/id/{transaction_id}
    use weixinpay::hk::v3::transactions::id::transaction_id::GetQuery;

    let query = GetQuery { mchid: Some("1900000109".into()), ..Default::default() };
    let answer = client
        .hk()
        .v3()
        .transactions()
        .id()
        .transaction_id("1217752501201407033233368018")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn hk_v3_transactions_id_transaction_id_close_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /hk/v3/transactions/id/{transaction_id}/close
    use weixinpay::hk::v3::transactions::id::transaction_id::close::PostRequest;

    let request = PostRequest { mchid: "1230000109".into(), ..Default::default() };
    client
        .hk()
        .v3()
        .transactions()
        .id()
        .transaction_id("1217752501201407033233368018")
        .close()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn hk_v3_transactions_id_transaction_id_reverse_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /hk/v3/transactions/id/{transaction_id}/reverse
    use weixinpay::hk::v3::transactions::id::transaction_id::reverse::PostRequest;

    let request = PostRequest { mchid: Some("1900000109".into()), ..Default::default() };
    client
        .hk()
        .v3()
        .transactions()
        .id()
        .transaction_id("1217752501201407033233368018")
        .reverse()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn hk_v3_transactions_jsapi_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /hk/v3/transactions/jsapi
    use weixinpay::hk::v3::transactions::Amount;
    use weixinpay::hk::v3::transactions::jsapi::PostRequest;

    let request = PostRequest {
        mchid: Some("1900000109".into()),
        appid: Some("wx8888888888888888".into()),
        description: "image形象店-深圳腾大- QQ公仔".into(),
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        trade_type: "JSAPI".into(),
        merchant_category_code: "1011".into(),
        amount: Amount { total: 888, ..Default::default() },
        ..Default::default()
    };
    let answer = client.hk().v3().transactions().jsapi().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn hk_v3_transactions_micropay_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /hk/v3/transactions/micropay
    use weixinpay::hk::v3::transactions::Amount;
    use weixinpay::hk::v3::transactions::micropay::PostRequest;

    let request = PostRequest {
        mchid: Some("1900000109".into()),
        appid: Some("wx8888888888888888".into()),
        description: "image形象店-深圳腾大- QQ公仔".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        trade_type: "MICROPAY".into(),
        merchant_category_code: "1011".into(),
        amount: Amount { total: 888, ..Default::default() },
        ..Default::default()
    };
    let answer = client.hk().v3().transactions().micropay().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn hk_v3_transactions_mweb_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /hk/v3/transactions/mweb
    use weixinpay::hk::v3::transactions::mweb::{PostRequest, SceneInfo};
    use weixinpay::hk::v3::transactions::{Amount, StoreInfo};

    let request = PostRequest {
        mchid: Some("1900000109".into()),
        appid: Some("wx8888888888888888".into()),
        description: "image形象店-深圳腾大- QQ公仔".into(),
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        trade_type: "MWEB".into(),
        merchant_category_code: "1011".into(),
        amount: Amount { total: 888, ..Default::default() },
        scene_info: SceneInfo {
            payer_client_ip: "128.0.0.1".into(),
            store_info: StoreInfo {
                name: "腾讯大厦分店".into(),
                address: "广东省深圳市南山区科技中一道10000号".into(),
                ..Default::default()
            },
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client.hk().v3().transactions().mweb().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn hk_v3_transactions_native_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /hk/v3/transactions/native
    use weixinpay::hk::v3::transactions::Amount;
    use weixinpay::hk::v3::transactions::native::PostRequest;

    let request = PostRequest {
        mchid: Some("1900000109".into()),
        appid: Some("wx8888888888888888".into()),
        description: "image形象店-深圳腾大- QQ公仔".into(),
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        trade_type: "NATIVE".into(),
        merchant_category_code: "1011".into(),
        amount: Amount { total: 888, ..Default::default() },
        ..Default::default()
    };
    let answer = client.hk().v3().transactions().native().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn hk_v3_transactions_out_trade_no_out_trade_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /hk/v3/transactions/out-trade-no/{out_trade_no}
    use weixinpay::hk::v3::transactions::out_trade_no::out_trade_no::GetQuery;

    let query = GetQuery { mchid: Some("1900000109".into()), ..Default::default() };
    let answer = client
        .hk()
        .v3()
        .transactions()
        .out_trade_no()
        .out_trade_no("1217752501201407033233368018")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn hk_v3_transactions_out_trade_no_out_trade_no_close_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /hk/v3/transactions/out-trade-no/{out_trade_no}/close
    use weixinpay::hk::v3::transactions::out_trade_no::out_trade_no::close::PostRequest;

    let request = PostRequest { mchid: "1230000109".into(), ..Default::default() };
    client
        .hk()
        .v3()
        .transactions()
        .out_trade_no()
        .out_trade_no("1217752501201407033233368018")
        .close()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn hk_v3_transactions_out_trade_no_out_trade_no_reverse_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /hk/v3/transactions/out-trade-no/{out_trade_no}/reverse
    use weixinpay::hk::v3::transactions::out_trade_no::out_trade_no::reverse::PostRequest;

    let request = PostRequest { mchid: Some("1900000109".into()), ..Default::default() };
    client
        .hk()
        .v3()
        .transactions()
        .out_trade_no()
        .out_trade_no("1217752501201407033233368018")
        .reverse()
        .post(&request)
        .await?;
    // end
    Ok(())
}
