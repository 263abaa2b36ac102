// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_hire_power_bank_insurance_orders_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/hire-power-bank/insurance-orders
    use weixinpay::v3::hire_power_bank::insurance_orders::PostRequest;

    let request = PostRequest {
        out_order_no: Some("6e8369071cd942c0476613f9d1ce9ca3".into()),
        openid: Some("2323dfsdf342342".into()),
        ..Default::default()
    };
    let answer = client.v3().hire_power_bank().insurance_orders().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_hire_power_bank_insurance_orders_out_order_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/hire-power-bank/insurance-orders/{out_order_no}
    let answer = client
        .v3()
        .hire_power_bank()
        .insurance_orders()
        .out_order_no("6e8369071cd942c0476613f9d1ce9ca3")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_hire_power_bank_user_qualifications_openid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/hire-power-bank/user-qualifications/{openid}
    let answer = client
        .v3()
        .hire_power_bank()
        .user_qualifications()
        .openid("2323dfsdf342342")
        .get()
        .await?;
    // end
    Ok(())
}
