// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_industry_coupon_tokens_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/industry-coupon/tokens
    use weixinpay::v3::industry_coupon::tokens::{Coupon, PostRequest};

    let request = PostRequest {
        open_id: "obLatjrR8kUDlj4-nofQsPAJAAFI".into(),
        coupon_list: vec![Coupon { stock_id: 16474341, coupon_id: "11004999626".into() }],
    };
    let answer = client.v3().industry_coupon().tokens().post(&request).await?;
    // end
    Ok(())
}
