// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_realname_verify_get(client: &Client) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/realname/verify
    use weixinpay::v3::realname::verify::GetQuery;

    let query = GetQuery {
        credential_type: 1,
        encrypted_credential_id: weixinpay::Sensitive::sealed("SjF0bXk…"),
        encrypted_name: weixinpay::Sensitive::sealed("SjF0bXk…"),
        wxp_trade_no: "442100010320250122523549415021".into(),
    };
    let answer = client.v3().realname().verify().get(&query).await?;
    // end
    Ok(())
}
