// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_merchant_fund_balance_account_type_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/merchant/fund/balance/{account_type}
    let answer =
        client.v3().merchant().fund().balance().account_type("BASIC").get().await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_fund_dayendbalance_account_type_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/merchant/fund/dayendbalance/{account_type}
    use weixinpay::v3::merchant::fund::dayendbalance::account_type::GetQuery;

    let answer = client
        .v3()
        .merchant()
        .fund()
        .dayendbalance()
        .account_type("BASIC")
        .get(&GetQuery { date: "2019-06-11".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_fund_withdraw_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/merchant/fund/withdraw
    use weixinpay::v3::merchant::fund::AccountType;
    use weixinpay::v3::merchant::fund::withdraw::PostRequest;

    let request = PostRequest {
        out_request_no: "20190611222222222200000000012122".into(),
        amount: 1,
        account_type: AccountType::Basic,
        ..Default::default()
    };
    let answer = client.v3().merchant().fund().withdraw().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_fund_withdraw_bill_type_bill_type_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/merchant/fund/withdraw/bill-type/{bill_type}
    use weixinpay::v3::merchant::fund::withdraw::bill_type::bill_type::GetQuery;

    let query = GetQuery { bill_date: "2019-06-11".into(), ..Default::default() };
    let answer = client
        .v3()
        .merchant()
        .fund()
        .withdraw()
        .bill_type()
        .bill_type("text")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_fund_withdraw_out_request_no_out_request_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}
    let answer = client
        .v3()
        .merchant()
        .fund()
        .withdraw()
        .out_request_no()
        .out_request_no("20190611222222222200000000012122")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_fund_withdraw_withdraw_id_withdraw_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}
    let answer = client
        .v3()
        .merchant()
        .fund()
        .withdraw()
        .withdraw_id()
        .withdraw_id("12321937198237912739132791732123")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_media_upload_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/merchant/media/upload
    use weixinpay::File;
    use weixinpay::v3::merchant::media::upload::PostForm;

    let request = PostForm {
        file: File::new("picture.png", std::fs::read("picture.png")?),
        ..Default::default()
    };
    let answer = client.v3().merchant().media().upload().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchant_media_video_upload_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/merchant/media/video_upload
    use weixinpay::File;
    use weixinpay::v3::merchant::media::video_upload::PostForm;

    let request = PostForm {
        file: File::new("video.mp4", std::fs::read("video.mp4")?),
        ..Default::default()
    };
    let answer = client.v3().merchant().media().video_upload().post(&request).await?;
    // end
    Ok(())
}
