// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_pay_acquiring_bank_transactions_exposure_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/acquiring-bank/transactions/exposure
    use weixinpay::v3::pay::acquiring_bank::transactions::exposure::{Payer, PostRequest};

    let request = PostRequest {
        acquiring_bank_id: "1356485".into(),
        merchant_id: "1900000109".into(),
        channel_id: "20001111".into(),
        payer: Payer {
            acquiring_bank_openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
            ..Default::default()
        },
        out_trade_no: "1217752501201407033233368018".into(),
        ..Default::default()
    };
    let answer =
        client.v3().pay().acquiring_bank().transactions().exposure().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_instal_exposure_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/instal/exposure
    use weixinpay::v3::pay::instal::UserIdType;
    use weixinpay::v3::pay::instal::exposure::PostRequest;

    let request = PostRequest {
        mchid: "1230000109".into(),
        appid: "wxd678efh567hg6787".into(),
        user_id_type: UserIdType::UnknownUserIdType,
        ..Default::default()
    };
    let answer = client.v3().pay().instal().exposure().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_instal_partner_exposure_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/instal/partner/exposure
    use weixinpay::v3::pay::instal::partner::exposure::PostRequest;

    let request = PostRequest {
        sp_mchid: "1230000109".into(),
        sp_appid: "wx8888888888888888".into(),
        sub_appid: "wxd678efh567hg6999".into(),
        ..Default::default()
    };
    let answer = client.v3().pay().instal().partner().exposure().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_partner_transactions_app_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/partner/transactions/app
    use weixinpay::v3::pay::partner::transactions::app::{Amount, PostRequest};

    let request = PostRequest {
        sp_appid: "wx8888888888888888".into(),
        sp_mchid: "1230000109".into(),
        sub_mchid: "1900000109".into(),
        description: "Image形象店-深圳腾大-QQ公仔".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        amount: Amount { total: 100, ..Default::default() },
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        ..Default::default()
    };
    let answer = client.v3().pay().partner().transactions().app().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_partner_transactions_app_with_contract_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/partner/transactions/app-with-contract
    use weixinpay::v3::pay::partner::transactions::app_with_contract::PostRequest;
    use weixinpay::v3::pay::{Amount, ContractInfo};

    let request = PostRequest {
        sp_appid: "wx8888888888888888".into(),
        sp_mchid: "1230000109".into(),
        sub_mchid: "1900000109".into(),
        description: "Image形象店-深圳腾大-QQ公仔".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        amount: Amount { total: 100, ..Default::default() },
        contract_info: ContractInfo {
            plan_id: "3484306348".into(),
            contract_mchid: "1200009811".into(),
            contract_appid: "wxcbda96de0b165486".into(),
            contract_code: "100001256".into(),
            request_serial: "1695".into(),
            contract_display_account: "123456".into(),
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client
        .v3()
        .pay()
        .partner()
        .transactions()
        .app_with_contract()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_partner_transactions_codepay_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/partner/transactions/codepay
    use weixinpay::v3::pay::Amount;
    use weixinpay::v3::pay::partner::transactions::codepay::{
        Payer, PostRequest, SceneInfo, StoreInfo,
    };

    let request = PostRequest {
        sp_mchid: "1230000109".into(),
        sub_mchid: "1230000109".into(),
        description: "Image形象店-深圳腾大-QQ公仔".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        payer: Payer { auth_code: "130061098828009406".into() },
        amount: Amount { total: 100, ..Default::default() },
        scene_info: SceneInfo {
            store_info: StoreInfo { id: Some("0001".into()), ..Default::default() },
            ..Default::default()
        },
        ..Default::default()
    };
    let answer =
        client.v3().pay().partner().transactions().codepay().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_partner_transactions_exposure_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/partner/transactions/exposure
    use weixinpay::v3::pay::partner::transactions::exposure::{Payer, PostRequest};

    let request = PostRequest {
        sp_appid: "wx8888888888888888".into(),
        sp_mchid: "1230000109".into(),
        sub_appid: "wxd678efh567hg6999".into(),
        payer: Payer {
            sp_openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
            ..Default::default()
        },
        out_trade_no: "1217752501201407033233368018".into(),
        ..Default::default()
    };
    let answer =
        client.v3().pay().partner().transactions().exposure().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_partner_transactions_h5_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/partner/transactions/h5
    use weixinpay::v3::pay::partner::transactions::h5::{Amount, PostRequest, SceneInfo};

    let request = PostRequest {
        sp_appid: "wx8888888888888888".into(),
        sp_mchid: "1230000109".into(),
        sub_mchid: "1900000109".into(),
        description: "Image形象店-深圳腾大-QQ公仔".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        amount: Amount { total: 100, ..Default::default() },
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        scene_info: SceneInfo {
            payer_client_ip: Some("14.23.150.211".into()),
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client.v3().pay().partner().transactions().h5().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_partner_transactions_id_transaction_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/pay/partner/transactions/id/{transaction_id}
    use weixinpay::v3::pay::partner::transactions::id::transaction_id::GetQuery;

    let query = GetQuery { sp_mchid: "1230000109".into(), sub_mchid: "1900000109".into() };
    let answer = client
        .v3()
        .pay()
        .partner()
        .transactions()
        .id()
        .transaction_id("1217752501201407033233368018")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_partner_transactions_jsapi_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/partner/transactions/jsapi
    use weixinpay::v3::pay::partner::transactions::jsapi::{Amount, Payer, PostRequest};

    let request = PostRequest {
        sp_appid: "wx8888888888888888".into(),
        sp_mchid: "1230000109".into(),
        sub_mchid: "1900000109".into(),
        description: "Image形象店-深圳腾大-QQ公仔".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        amount: Amount { total: 100, ..Default::default() },
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        payer: Payer {
            sp_openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client.v3().pay().partner().transactions().jsapi().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_partner_transactions_jsapi_with_contract_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/partner/transactions/jsapi-with-contract
    use weixinpay::v3::pay::Amount;
    use weixinpay::v3::pay::partner::transactions::Payer;
    use weixinpay::v3::pay::partner::transactions::jsapi_with_contract::{
        ContractInfo, PostRequest,
    };

    let request = PostRequest {
        sp_appid: "wx8888888888888888".into(),
        sp_mchid: "1230000109".into(),
        sub_mchid: "1900000109".into(),
        description: "Image形象店-深圳腾大-QQ公仔".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        amount: Amount { total: 100, ..Default::default() },
        payer: Payer {
            sp_openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
            ..Default::default()
        },
        contract_info: ContractInfo {
            password_free_contract_id: Some("201710180325670965".into()),
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client
        .v3()
        .pay()
        .partner()
        .transactions()
        .jsapi_with_contract()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_partner_transactions_miniprogram_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/partner/transactions/miniprogram
    use weixinpay::v3::pay::Amount;
    use weixinpay::v3::pay::partner::transactions::Payer;
    use weixinpay::v3::pay::partner::transactions::miniprogram::PostRequest;

    let request = PostRequest {
        sp_appid: Some("wx8888888888888888".into()),
        sp_mchid: "1230000109".into(),
        sub_mchid: "1900000109".into(),
        description: "Image形象店-深圳腾大-QQ公仔".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        amount: Amount { total: 100, ..Default::default() },
        payer: Payer {
            sp_openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
            ..Default::default()
        },
        ..Default::default()
    };
    let answer =
        client.v3().pay().partner().transactions().miniprogram().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_partner_transactions_native_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/partner/transactions/native
    use weixinpay::v3::pay::partner::transactions::native::{Amount, PostRequest};

    let request = PostRequest {
        sp_appid: "wx8888888888888888".into(),
        sp_mchid: "1230000109".into(),
        sub_mchid: "1900000109".into(),
        description: "Image形象店-深圳腾大-QQ公仔".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        amount: Amount { total: 100, ..Default::default() },
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        ..Default::default()
    };
    let answer = client.v3().pay().partner().transactions().native().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_partner_transactions_out_trade_no_out_trade_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}
    use weixinpay::v3::pay::partner::transactions::out_trade_no::out_trade_no::GetQuery;

    let query = GetQuery { sp_mchid: "1230000109".into(), sub_mchid: "1900000109".into() };
    let answer = client
        .v3()
        .pay()
        .partner()
        .transactions()
        .out_trade_no()
        .out_trade_no("1217752501201407033233368018")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_partner_transactions_out_trade_no_out_trade_no_close_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close
    use weixinpay::v3::pay::partner::transactions::out_trade_no::out_trade_no::close::PostRequest;

    let request =
        PostRequest { sp_mchid: "1230000109".into(), sub_mchid: "1900000109".into() };
    client
        .v3()
        .pay()
        .partner()
        .transactions()
        .out_trade_no()
        .out_trade_no("1217752501201407033233368018")
        .close()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_partner_transactions_out_trade_no_out_trade_no_reverse_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse
    use weixinpay::v3::pay::partner::transactions::out_trade_no::out_trade_no::reverse::PostRequest;

    let request = PostRequest {
        sp_mchid: "1230000109".into(),
        sub_mchid: "1230000109".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .pay()
        .partner()
        .transactions()
        .out_trade_no()
        .out_trade_no("1217752501201407033233368018")
        .reverse()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_partner_transactions_scannedpos_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/partner/transactions/scannedpos
    use weixinpay::v3::pay::Amount;
    use weixinpay::v3::pay::partner::transactions::Payer;
    use weixinpay::v3::pay::partner::transactions::scannedpos::{
        PostRequest, SceneInfo, StoreInfo,
    };

    let request = PostRequest {
        sp_appid: Some("wx8888888888888888".into()),
        sp_mchid: "1230000109".into(),
        sub_mchid: "1900000109".into(),
        description: "Image形象店-深圳腾大-QQ公仔".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        amount: Amount { total: 100, ..Default::default() },
        payer: Payer {
            sp_openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
            ..Default::default()
        },
        scene_info: SceneInfo {
            payer_client_ip: "14.23.150.211".into(),
            store_info: StoreInfo { id: Some("0001".into()), ..Default::default() },
            ..Default::default()
        },
        ..Default::default()
    };
    let answer =
        client.v3().pay().partner().transactions().scannedpos().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_transactions_app_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/transactions/app
    use weixinpay::v3::pay::transactions::app::{Amount, PostRequest};

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        mchid: "1230000109".into(),
        description: "Image形象店-深圳腾大-QQ公仔".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        amount: Amount { total: 100, ..Default::default() },
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        ..Default::default()
    };
    let answer = client.v3().pay().transactions().app().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_transactions_app_with_contract_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/transactions/app-with-contract
    use weixinpay::v3::pay::transactions::app_with_contract::PostRequest;
    use weixinpay::v3::pay::{Amount, ContractInfo};

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        mchid: "1230000109".into(),
        description: "Image形象店-深圳腾大-QQ公仔".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        amount: Amount { total: 100, ..Default::default() },
        contract_info: ContractInfo {
            plan_id: "3484306348".into(),
            contract_mchid: "1200009811".into(),
            contract_appid: "wxcbda96de0b165486".into(),
            contract_code: "100001256".into(),
            request_serial: "1695".into(),
            contract_display_account: "123456".into(),
            ..Default::default()
        },
        ..Default::default()
    };
    let answer =
        client.v3().pay().transactions().app_with_contract().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_transactions_codepay_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/transactions/codepay
    use weixinpay::v3::pay::Amount;
    use weixinpay::v3::pay::transactions::codepay::{
        Payer, PostRequest, SceneInfo, StoreInfo,
    };

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        mchid: "1230000109".into(),
        description: "Image形象店-深圳腾大-QQ公仔".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        payer: Payer { auth_code: "130061098828009406".into() },
        amount: Amount { total: 100, ..Default::default() },
        scene_info: SceneInfo {
            store_info: StoreInfo { id: Some("0001".into()), ..Default::default() },
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client.v3().pay().transactions().codepay().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_transactions_exposure_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/transactions/exposure
    use weixinpay::v3::pay::transactions::exposure::{Payer, PostRequest};

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        payer: Payer {
            openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
            ..Default::default()
        },
        out_trade_no: "1217752501201407033233368018".into(),
        ..Default::default()
    };
    let answer = client.v3().pay().transactions().exposure().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_transactions_h5_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/transactions/h5
    use weixinpay::v3::pay::transactions::h5::{Amount, PostRequest, SceneInfo};

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        mchid: "1230000109".into(),
        description: "Image形象店-深圳腾大-QQ公仔".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        amount: Amount { total: 100, ..Default::default() },
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        scene_info: SceneInfo {
            payer_client_ip: Some("14.23.150.211".into()),
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client.v3().pay().transactions().h5().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_transactions_id_transaction_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/pay/transactions/id/{transaction_id}
    use weixinpay::v3::pay::transactions::id::transaction_id::GetQuery;

    let answer = client
        .v3()
        .pay()
        .transactions()
        .id()
        .transaction_id("1217752501201407033233368018")
        .get(&GetQuery { mchid: "1230000109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_transactions_jsapi_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/transactions/jsapi
    use weixinpay::v3::pay::transactions::jsapi::{Amount, Payer, PostRequest};

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        mchid: "1230000109".into(),
        description: "Image形象店-深圳腾大-QQ公仔".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        amount: Amount { total: 100, ..Default::default() },
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        payer: Payer {
            openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client.v3().pay().transactions().jsapi().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_transactions_jsapi_with_contract_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/transactions/jsapi-with-contract
    use weixinpay::v3::pay::Amount;
    use weixinpay::v3::pay::transactions::jsapi_with_contract::{
        ContractInfo, Payer, PostRequest,
    };

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        mchid: "1230000109".into(),
        description: "Image形象店-深圳腾大-QQ公仔".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        amount: Amount { total: 100, ..Default::default() },
        payer: Payer { openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into() },
        contract_info: ContractInfo {
            token: Some("201710180325670965".into()),
            ..Default::default()
        },
        ..Default::default()
    };
    let answer =
        client.v3().pay().transactions().jsapi_with_contract().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_transactions_native_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/transactions/native
    use weixinpay::v3::pay::transactions::native::{Amount, PostRequest};

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        mchid: "1230000109".into(),
        description: "Image形象店-深圳腾大-QQ公仔".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        amount: Amount { total: 100, ..Default::default() },
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        ..Default::default()
    };
    let answer = client.v3().pay().transactions().native().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_transactions_out_trade_no_out_trade_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/pay/transactions/out-trade-no/{out_trade_no}
    use weixinpay::v3::pay::transactions::out_trade_no::out_trade_no::GetQuery;

    let answer = client
        .v3()
        .pay()
        .transactions()
        .out_trade_no()
        .out_trade_no("1217752501201407033233368018")
        .get(&GetQuery { mchid: "1230000109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_transactions_out_trade_no_out_trade_no_close_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close
    use weixinpay::v3::pay::transactions::out_trade_no::out_trade_no::close::PostRequest;

    client
        .v3()
        .pay()
        .transactions()
        .out_trade_no()
        .out_trade_no("1217752501201407033233368018")
        .close()
        .post(&PostRequest { mchid: "1230000109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_transactions_out_trade_no_out_trade_no_reverse_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse
    use weixinpay::v3::pay::transactions::out_trade_no::out_trade_no::reverse::PostRequest;

    let request =
        PostRequest { appid: "wxd678efh567hg6787".into(), mchid: "1230000109".into() };
    let answer = client
        .v3()
        .pay()
        .transactions()
        .out_trade_no()
        .out_trade_no("1217752501201407033233368018")
        .reverse()
        .post(&request)
        .await?;
    // end
    Ok(())
}
