// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_merchantfund_merchant_income_records_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/merchantfund/merchant/income-records
    use weixinpay::v3::merchantfund::AccountType;
    use weixinpay::v3::merchantfund::merchant::income_records::GetQuery;

    let query = GetQuery {
        account_type: AccountType::Basic,
        date: "2019-06-11".into(),
        limit: 100,
        ..Default::default()
    };
    let answer = client.v3().merchantfund().merchant().income_records().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_merchantfund_partner_income_records_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/merchantfund/partner/income-records
    use weixinpay::v3::merchantfund::AccountType;
    use weixinpay::v3::merchantfund::partner::income_records::GetQuery;

    let query = GetQuery {
        sub_mchid: "2480253391".into(),
        account_type: AccountType::Basic,
        date: "2019-06-11".into(),
        limit: 100,
        ..Default::default()
    };
    let answer = client.v3().merchantfund().partner().income_records().get(&query).await?;
    // end
    Ok(())
}
