// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_taxi_invoice_attendance_punch_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/taxi-invoice/attendance/punch
    use weixinpay::v3::taxi_invoice::attendance::punch::PostRequest;

    let request = PostRequest {
        plate_number: "粤B12345".into(),
        driver_license: "6298416".into(),
        event_time: "2019-12-01T12:00:00.000+08:00".into(),
        event_type: "SIGN_IN".into(),
        region_id: 510100,
    };
    client.v3().taxi_invoice().attendance().punch().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_taxi_invoice_cards_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/taxi-invoice/cards
    use weixinpay::v3::taxi_invoice::cards::{
        BuyerInformation, ExtraInformation, FapiaoCardInformation, PostRequest,
        SellerInformation,
    };

    let request = PostRequest {
        company_mchid: "1900000109".into(),
        trade_number: "10001071012021110600437180176110".into(),
        openid: "oUypO5aQ1oOCaSiNZUpT5kxxJHuc".into(),
        region_id: 310100,
        driver_license: "6298416".into(),
        plate_number: "浙AD12345".into(),
        fapiao_card_information: FapiaoCardInformation {
            fapiao_media_id: "ASNFZ4mrze/+3LqYdlQyEA==".into(),
            fapiao_number: "12897794".into(),
            fapiao_code: "044001911211".into(),
            fapiao_time: "2020-07-01T12:00:00+08:00".into(),
            check_code: "69001808340631374774".into(),
            password: "text".into(),
            total_amount: 382895,
            tax_amount: 44050,
            amount: 338845,
            buyer_information: BuyerInformation {
                type_: "CORPORATION".into(),
                name: "深圳市南山区测试企业".into(),
                ..Default::default()
            },
            seller_information: SellerInformation {
                name: "深圳市南山区测试公司".into(),
                taxpayer_id: "202003261233701778".into(),
                address: "深圳市南山区深南大道10000号".into(),
                ..Default::default()
            },
            extra_information: ExtraInformation {
                drawer: "王五".into(),
                ..Default::default()
            },
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client.v3().taxi_invoice().cards().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_taxi_invoice_cards_upload_file_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/taxi-invoice/cards/upload-file
    use weixinpay::File;
    use weixinpay::v3::taxi_invoice::cards::upload_file::{Meta, PostForm};

    let request = PostForm {
        file: File::new("picture.png", std::fs::read("picture.png")?),
        meta: Meta {
            company_mchid: "1900000109".into(),
            digest: "addca90a6a290b9642dbaccffdf01e8c22aa348940b2e96754169ba08c19e5db"
                .into(),
            digest_algorithm: "DIGEST_ALGORITHM_SM3".into(),
            region_id: 310100,
        },
    };
    let answer = client.v3().taxi_invoice().cards().upload_file().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_taxi_invoice_driver_update_driver_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/taxi-invoice/driver/update-driver
    use weixinpay::v3::taxi_invoice::driver::update_driver::PostRequest;

    let request = PostRequest {
        driver_name: "张三".into(),
        id_card_number: "110101199003070000".into(),
        company_name: "深圳市未来有限公司".into(),
        mchid: "1900000109".into(),
        driver_license: "6298416".into(),
        driver_category: "MAIN".into(),
        driver_status: "ON_DUTY".into(),
        region_id: 510100,
        ..Default::default()
    };
    let answer = client.v3().taxi_invoice().driver().update_driver().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_taxi_invoice_drivers_driver_license_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/taxi-invoice/drivers/{driver_license}
    use weixinpay::v3::taxi_invoice::drivers::driver_license::GetQuery;

    let answer = client
        .v3()
        .taxi_invoice()
        .drivers()
        .driver_license("6298416")
        .get(&GetQuery { region_id: 510100 })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_taxi_invoice_taxi_update_taxi_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/taxi-invoice/taxi/update-taxi
    use weixinpay::v3::taxi_invoice::taxi::update_taxi::PostRequest;

    let request = PostRequest {
        plate_number: "粤B12345".into(),
        company_name: "深圳市未来有限公司".into(),
        main_license: "6298416".into(),
        region_id: 510100,
        ..Default::default()
    };
    let answer = client.v3().taxi_invoice().taxi().update_taxi().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_taxi_invoice_taxi_companies_company_mchid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/taxi-invoice/taxi-companies/{company_mchid}
    use weixinpay::v3::taxi_invoice::taxi_companies::company_mchid::GetQuery;

    let answer = client
        .v3()
        .taxi_invoice()
        .taxi_companies()
        .company_mchid("1900000109")
        .get(&GetQuery { region_id: 510100 })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_taxi_invoice_taxi_company_create_taxi_company_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/taxi-invoice/taxi-company/create-taxi-company
    use weixinpay::v3::taxi_invoice::taxi_company::create_taxi_company::PostRequest;

    let request = PostRequest {
        tax_id: "12345678901234567J".into(),
        address: "广东省深圳市南山区高新科技园科技中一路腾讯大厦".into(),
        invoice_mode: "JIAO_WEI".into(),
        legal_person: "张三".into(),
        region_id: 510100,
        enterprise_type: "ENTERPRISE".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .taxi_invoice()
        .taxi_company()
        .create_taxi_company()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_taxi_invoice_taxies_plate_number_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/taxi-invoice/taxies/{plate_number}
    use weixinpay::v3::taxi_invoice::taxies::plate_number::GetQuery;

    let answer = client
        .v3()
        .taxi_invoice()
        .taxies()
        .plate_number("粤B12345")
        .get(&GetQuery { region_id: 510100 })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_taxi_invoice_user_taxi_order_find_by_token_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/taxi-invoice/user-taxi-order/find-by-token
    use weixinpay::v3::taxi_invoice::user_taxi_order::find_by_token::GetQuery;

    let query = GetQuery {
        token: "text".into(),
        openid: "oUypO5fUvaUkyuc6ueOwgwDMjCiM".into(),
        appid: "wxb1170446a4c0a5a2".into(),
        ..Default::default()
    };
    let answer =
        client.v3().taxi_invoice().user_taxi_order().find_by_token().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_taxi_invoice_user_taxi_orders_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/taxi-invoice/user-taxi-orders
    use weixinpay::v3::taxi_invoice::user_taxi_orders::GetQuery;

    let query = GetQuery {
        openid: "oUypO5fUvaUkyuc6ueOwgwDMjCiM".into(),
        appid: "wxb1170446a4c0a5a2".into(),
        begin_date: "20200307".into(),
        end_date: "20200407".into(),
        region_id: 510100,
        ..Default::default()
    };
    let answer = client.v3().taxi_invoice().user_taxi_orders().get(&query).await?;
    // end
    Ok(())
}
