// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_bill_fundflowbill_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/bill/fundflowbill
    use weixinpay::v3::bill::fundflowbill::GetQuery;

    let query = GetQuery { bill_date: "2019-06-11".into(), ..Default::default() };
    let answer = client.v3().bill().fundflowbill().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_bill_sub_merchant_fundflowbill_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/bill/sub-merchant-fundflowbill
    use weixinpay::v3::bill::sub_merchant_fundflowbill::{
        AccountType, Algorithm, GetQuery,
    };

    let query = GetQuery {
        sub_mchid: "19000000001".into(),
        bill_date: "2019-06-11".into(),
        algorithm: Algorithm::AeadAes256Gcm,
        account_type: AccountType::Basic,
        ..Default::default()
    };
    let answer = client.v3().bill().sub_merchant_fundflowbill().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_bill_tradebill_get(client: &Client) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/bill/tradebill
    use weixinpay::v3::bill::tradebill::GetQuery;

    let query = GetQuery { bill_date: "2019-06-11".into(), ..Default::default() };
    let answer = client.v3().bill().tradebill().get(&query).await?;
    // end
    Ok(())
}
