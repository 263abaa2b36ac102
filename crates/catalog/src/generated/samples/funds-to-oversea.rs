// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_funds_to_oversea_bill_download_url_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/funds-to-oversea/bill-download-url
    use weixinpay::v3::funds_to_oversea::bill_download_url::GetQuery;

    let query = GetQuery { bill_date: "2021-01-01".into(), ..Default::default() };
    let answer = client.v3().funds_to_oversea().bill_download_url().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_funds_to_oversea_orders_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/funds-to-oversea/orders
    use weixinpay::v3::funds_to_oversea::orders::{
        ExpressInfo, PayeeInfo, PostRequest, SellerInfo,
    };

    let request = PostRequest {
        out_order_id: "merchant_1123123".into(),
        sub_mchid: "123456".into(),
        transaction_id: "420000000000000010".into(),
        amount: 10,
        foreign_currency: "USD".into(),
        seller_info: SellerInfo {
            oversea_business_name: "香港xxxx公司".into(),
            oversea_shop_name: "香港xxx公司xxx店铺".into(),
            seller_id: "id2123123123".into(),
        },
        express_info: ExpressInfo {
            courier_number: "curier_number_1231".into(),
            express_company_name: "国际xxx物流".into(),
        },
        payee_info: PayeeInfo { payee_id: "ID123112312".into() },
        ..Default::default()
    };
    let answer = client.v3().funds_to_oversea().orders().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_funds_to_oversea_orders_out_order_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/funds-to-oversea/orders/{out_order_id}
    use weixinpay::v3::funds_to_oversea::orders::out_order_id::GetQuery;

    let query =
        GetQuery { sub_mchid: "1231231".into(), transaction_id: "4200000000000".into() };
    let answer = client
        .v3()
        .funds_to_oversea()
        .orders()
        .out_order_id("merchant123123")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_funds_to_oversea_return__return_orders_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/funds-to-oversea/return/return-orders
    use weixinpay::v3::funds_to_oversea::return_::return_orders::PostRequest;

    let request = PostRequest {
        out_return_no: "R20250220103930".into(),
        sub_mchid: "123456".into(),
        out_order_id: "merchant_1123123".into(),
        transaction_id: "420000000000000010".into(),
        supplement_info: "5017752501201407033233368018".into(),
        amount: 100,
    };
    let answer =
        client.v3().funds_to_oversea().return_().return_orders().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_funds_to_oversea_return__return_orders_out_return_no_out_return_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}
    use weixinpay::v3::funds_to_oversea::return_::return_orders::out_return_no::out_return_no::GetQuery;

    let answer = client
        .v3()
        .funds_to_oversea()
        .return_()
        .return_orders()
        .out_return_no()
        .out_return_no("merchant123123")
        .get(&GetQuery { sub_mchid: "1231231".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_funds_to_oversea_transactions_transaction_id_available_abroad_amounts_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts
    use weixinpay::v3::funds_to_oversea::transactions::transaction_id::available_abroad_amounts::GetQuery;

    let answer = client
        .v3()
        .funds_to_oversea()
        .transactions()
        .transaction_id("4208450740201411110007820472")
        .available_abroad_amounts()
        .get(&GetQuery { sub_mchid: "1900000109".into() })
        .await?;
    // end
    Ok(())
}
