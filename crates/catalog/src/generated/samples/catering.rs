// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_catering_orders_sync_status_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/catering/orders/sync-status
    use weixinpay::v3::catering::orders::sync_status::{
        Dish, DishUnit, PostRequest, PostStatus,
    };

    let request = PostRequest {
        channel_id: "1900000109".into(),
        sub_mchid: "1900000100".into(),
        sub_appid: "wx8888888888888888".into(),
        out_shop_no: "6895".into(),
        sub_openid: "oYobu0Dmn6TdodZnFWKOEkqoRbI8".into(),
        login_token: "071oYFSN19sCH31AyNSN15QDSN1oYFSA".into(),
        order_entry: "http://www.example.com".into(),
        total_amount: 1000,
        discount_amount: 100,
        user_amount: 900,
        status: PostStatus::CreateDeal,
        action_time: "2018-06-08T10:34:56+08:00".into(),
        out_order_no: "20150806125346".into(),
        dish_list: vec![Dish {
            out_dish_no: "1".into(),
            name: "清汤锅底".into(),
            price: 1,
            unit: DishUnit::ByShare,
            count: 1.5,
            ..Default::default()
        }],
        ..Default::default()
    };
    client.v3().catering().orders().sync_status().post(&request).await?;
    // end
    Ok(())
}
