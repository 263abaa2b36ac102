//! A first call: 微工卡核身预下单, with the merchant of the environment.
//!
//! Against a simulator on this machine: `cargo run --bin wxp -- sim up`, export the lines that it prints, and then
//! `cargo run -p weixinpay --example pre_order`.

use std::error::Error;
use std::{env, fs};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let serial_no = env::var("WXP_SERIAL_NO")?;
    let apiclient_key_pem = fs::read_to_string(env::var("WXP_PRIVATE_KEY_FILE")?)?;
    let pub_key_id = env::var("WXP_PLATFORM_PUBLIC_KEY_ID")?;
    let pub_key_pem = fs::read_to_string(env::var("WXP_PLATFORM_PUBLIC_KEY_FILE")?)?;
    let base_url = env::var("WXP_BASE_URL")?;
    first_call(&serial_no, &apiclient_key_pem, &pub_key_id, &pub_key_pem, &base_url).await?;
    Ok(())
}

async fn first_call(
    serial_no: &str,
    apiclient_key_pem: &str,
    pub_key_id: &str,
    pub_key_pem: &str,
    base_url: &str,
) -> Result<(), weixinpay::Error> {
    // README: begin
    use weixinpay::v3::payroll_card::{AuthenticateType, authentications::pre_order};
    use weixinpay::{Client, MerchantKey, PlatformKey};

    let client = Client::builder()
        .base_url(base_url) // the simulator; leave this line out for WeChat Pay itself
        .merchant("1900000109", MerchantKey::from_pem(serial_no, apiclient_key_pem)?)
        .platform_key(PlatformKey::from_pem(pub_key_id, pub_key_pem)?)
        .build()?;

    let order = pre_order::PostRequest {
        openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58".into(),
        sub_mchid: "1111111".into(),
        sub_appid: Some("wxa1111111".into()),
        authenticate_number: "mcdhehfgisdhfjghed39384564i83".into(),
        project_name: "某项目".into(),
        employer_name: "某单位名称".into(),
        authenticate_type: Some(AuthenticateType::SignIn),
        ..Default::default()
    };
    let answer = client.v3().payroll_card().authentications().pre_order().post(&order).await?;
    println!("token {}, expires_in {}", answer.token, answer.expires_in);
    // README: end
    Ok(())
}
