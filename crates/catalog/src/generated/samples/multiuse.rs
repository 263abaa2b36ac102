// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_multiuse_stocks_stock_id_refund_flow_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/multiuse/stocks/{stock_id}/refund-flow
    let answer =
        client.v3().multiuse().stocks().stock_id("9856888").refund_flow().get().await?;
    // end
    Ok(())
}

pub(super) async fn v3_multiuse_stocks_stock_id_send_flow_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/multiuse/stocks/{stock_id}/send-flow
    let answer =
        client.v3().multiuse().stocks().stock_id("9856888").send_flow().get().await?;
    // end
    Ok(())
}

pub(super) async fn v3_multiuse_stocks_stock_id_use_flow_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/multiuse/stocks/{stock_id}/use-flow
    let answer =
        client.v3().multiuse().stocks().stock_id("9856888").use_flow().get().await?;
    // end
    Ok(())
}

pub(super) async fn v3_multiuse_users_openid_coupons_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/multiuse/users/{openid}/coupons
    use weixinpay::v3::multiuse::users::openid::coupons::{CardType, PostRequest};

    let request = PostRequest {
        stock_id: "9856000".into(),
        out_request_no: "8956000202407191254642".into(),
        user_name: "张三".into(),
        id_card_number: "110101199003070000".into(),
        appid: "wx233544546545989".into(),
        card_type: CardType::IdCard,
        ..Default::default()
    };
    let answer =
        client.v3().multiuse().users().openid("text").coupons().post(&request).await?;
    // end
    Ok(())
}
