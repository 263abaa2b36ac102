// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_capital_capitallhh_areas_provinces_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/capital/capitallhh/areas/provinces
    let answer = client.v3().capital().capitallhh().areas().provinces().get().await?;
    // end
    Ok(())
}

pub(super) async fn v3_capital_capitallhh_areas_provinces_province_code_cities_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities
    let answer = client
        .v3()
        .capital()
        .capitallhh()
        .areas()
        .provinces()
        .province_code("10")
        .cities()
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_capital_capitallhh_banks_corporate_banking_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/capital/capitallhh/banks/corporate-banking
    use weixinpay::v3::capital::capitallhh::banks::corporate_banking::GetQuery;

    let answer = client
        .v3()
        .capital()
        .capitallhh()
        .banks()
        .corporate_banking()
        .get(&GetQuery { limit: 200, ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_capital_capitallhh_banks_personal_banking_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/capital/capitallhh/banks/personal-banking
    use weixinpay::v3::capital::capitallhh::banks::personal_banking::GetQuery;

    let answer = client
        .v3()
        .capital()
        .capitallhh()
        .banks()
        .personal_banking()
        .get(&GetQuery { limit: 200, ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_capital_capitallhh_banks_search_banks_by_bank_account_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/capital/capitallhh/banks/search-banks-by-bank-account
    use weixinpay::v3::capital::capitallhh::banks::search_banks_by_bank_account::GetQuery;

    let query = GetQuery { account_number: weixinpay::Sensitive::sealed("SjF0bXk…") };
    let answer = client
        .v3()
        .capital()
        .capitallhh()
        .banks()
        .search_banks_by_bank_account()
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_capital_capitallhh_banks_bank_alias_code_branches_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches
    use weixinpay::v3::capital::capitallhh::banks::bank_alias_code::branches::GetQuery;

    let answer = client
        .v3()
        .capital()
        .capitallhh()
        .banks()
        .bank_alias_code("1000006247")
        .branches()
        .get(&GetQuery { city_code: 536, limit: 200, ..Default::default() })
        .await?;
    // end
    Ok(())
}
