// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_profitsharing_bills_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/profitsharing/bills
    use weixinpay::v3::profitsharing::bills::GetQuery;

    let query = GetQuery { bill_date: "2019-06-11".into(), ..Default::default() };
    let answer = client.v3().profitsharing().bills().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_profitsharing_merchant_configs_sub_mchid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/profitsharing/merchant-configs/{sub_mchid}
    let answer = client
        .v3()
        .profitsharing()
        .merchant_configs()
        .sub_mchid("1900000109")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_profitsharing_orders_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/profitsharing/orders
    use weixinpay::v3::profitsharing::orders::PostRequest;

    let request = PostRequest {
        transaction_id: "4208450740201411110007820472".into(),
        out_order_no: "P20150806125346".into(),
        unfreeze_unsplit: true,
        ..Default::default()
    };
    let answer = client.v3().profitsharing().orders().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_profitsharing_orders_unfreeze_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/profitsharing/orders/unfreeze
    use weixinpay::v3::profitsharing::orders::unfreeze::PostRequest;

    let request = PostRequest {
        transaction_id: "4208450740201411110007820472".into(),
        out_order_no: "P20150806125346".into(),
        description: "解冻全部剩余资金".into(),
        ..Default::default()
    };
    let answer = client.v3().profitsharing().orders().unfreeze().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_profitsharing_orders_out_order_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/profitsharing/orders/{out_order_no}
    use weixinpay::v3::profitsharing::orders::out_order_no::GetQuery;

    let query = GetQuery {
        transaction_id: "4208450740201411110007820472".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .profitsharing()
        .orders()
        .out_order_no("P20150806125346")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_profitsharing_receivers_add_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/profitsharing/receivers/add
    use weixinpay::v3::profitsharing::receivers::PostType;
    use weixinpay::v3::profitsharing::receivers::add::{PostRequest, RelationType};

    let request = PostRequest {
        appid: "wx8888888888888888".into(),
        type_: PostType::MerchantId,
        account: "86693852".into(),
        relation_type: RelationType::ServiceProvider,
        ..Default::default()
    };
    let answer = client.v3().profitsharing().receivers().add().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_profitsharing_receivers_delete_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/profitsharing/receivers/delete
    use weixinpay::v3::profitsharing::receivers::PostType;
    use weixinpay::v3::profitsharing::receivers::delete::PostRequest;

    let request = PostRequest {
        appid: "wx8888888888888888".into(),
        type_: PostType::MerchantId,
        account: "86693852".into(),
        ..Default::default()
    };
    let answer = client.v3().profitsharing().receivers().delete_().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_profitsharing_return_orders_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/profitsharing/return-orders
    use weixinpay::v3::profitsharing::return_orders::PostRequest;

    let request = PostRequest {
        order_id: Some("3008450740201411110007820472".into()),
        out_return_no: "R20190516001".into(),
        return_mchid: "86693852".into(),
        amount: 10,
        description: "用户退款".into(),
        ..Default::default()
    };
    let answer = client.v3().profitsharing().return_orders().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_profitsharing_return_orders_out_return_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/profitsharing/return-orders/{out_return_no}
    use weixinpay::v3::profitsharing::return_orders::out_return_no::GetQuery;

    let query = GetQuery { out_order_no: "P20190806125346".into(), ..Default::default() };
    let answer = client
        .v3()
        .profitsharing()
        .return_orders()
        .out_return_no("R20190516001")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_profitsharing_transactions_transaction_id_amounts_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/profitsharing/transactions/{transaction_id}/amounts
    let answer = client
        .v3()
        .profitsharing()
        .transactions()
        .transaction_id("4208450740201411110007820472")
        .amounts()
        .get()
        .await?;
    // end
    Ok(())
}
