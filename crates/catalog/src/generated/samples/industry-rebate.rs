// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_industry_rebate_retail_industry_transactions_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/industry-rebate/retail-industry/transactions
    use weixinpay::v3::industry_rebate::retail_industry::transactions::PostRequest;

    let request = PostRequest {
        out_trade_no: "example_out_trade_no".into(),
        sub_mchid: "1900000001".into(),
        ..Default::default()
    };
    client.v3().industry_rebate().retail_industry().transactions().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_industry_rebate_transactions_transaction_id_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/industry-rebate/transactions/{transaction_id}
    use weixinpay::v3::industry_rebate::transactions::transaction_id::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900000001".into(),
        code_url: "URl:weixin://wxpay/s/An4baqw".into(),
        out_trade_no: "example_out_trade_no".into(),
    };
    client
        .v3()
        .industry_rebate()
        .transactions()
        .transaction_id("20190611222222222200000000012122")
        .post(&request)
        .await?;
    // end
    Ok(())
}
