// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_discount_card_cards_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/discount-card/cards
    use weixinpay::v3::discount_card::cards::PostRequest;

    let request = PostRequest {
        out_card_code: "6e8369071cd942c0476613f9d1ce9ca3".into(),
        card_template_id: "87789b2f25177433bcbf407e8e471f95".into(),
        appid: "wxd678efh567hg6787".into(),
        notify_url: "https://api.test.com".into(),
    };
    let answer = client.v3().discount_card().cards().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_discount_card_cards_out_card_code_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/discount-card/cards/{out_card_code}
    let answer = client
        .v3()
        .discount_card()
        .cards()
        .out_card_code("6e8369071cd942c0476613f9d1ce9ca3")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_discount_card_cards_out_card_code_add_user_records_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/discount-card/cards/{out_card_code}/add-user-records
    use weixinpay::v3::discount_card::cards::out_card_code::add_user_records::PostRequest;

    let request = PostRequest {
        card_template_id: "87789b2f25177433bcbf407e8e471f95".into(),
        ..Default::default()
    };
    client
        .v3()
        .discount_card()
        .cards()
        .out_card_code("6e8369071cd942c0476613f9d1ce9ca3")
        .add_user_records()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_discount_card_orders_out_trade_no_out_trade_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/discount-card/orders/out-trade-no/{out_trade_no}
    let answer = client
        .v3()
        .discount_card()
        .orders()
        .out_trade_no()
        .out_trade_no("6e8369071cd942c0476613f9d1ce9ca3")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_discount_card_orders_out_order_no_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/discount-card/orders/{out_order_no}
    use weixinpay::v3::discount_card::orders::PerformanceType;
    use weixinpay::v3::discount_card::orders::out_order_no::{Objective, PatchRequest};

    let request = PatchRequest {
        objectives: Some(vec![Objective {
            objective_serial_no: "578354545".into(),
            objective_id: 123456,
            performance_description: "购买商品".into(),
            performance_type: PerformanceType::Increase,
            count: 1,
            performance_time: "2015-05-20T13:29:35.120+08:00".into(),
            ..Default::default()
        }]),
        ..Default::default()
    };
    let answer = client
        .v3()
        .discount_card()
        .orders()
        .out_order_no("233bcbf407e87789b8e471f251774f95")
        .patch(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_discount_card_orders_out_order_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/discount-card/orders/{out_order_no}
    let answer = client
        .v3()
        .discount_card()
        .orders()
        .out_order_no("233bcbf407e87789b8e471f251774f95")
        .get()
        .await?;
    // end
    Ok(())
}
