// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_security_echo_post(client: &Client) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/security/echo
    use weixinpay::v3::security::echo::PostRequest;

    let request = PostRequest { echo_message: "hello".into(), ..Default::default() };
    let answer = client.v3().security().echo().post(&request).await?;
    // end
    Ok(())
}
