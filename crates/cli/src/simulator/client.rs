//! A client of a simulator in this process.

use weixinpay::{Client, MerchantKey, PlatformKey, text};
use weixinpay_simulator::Simulator;

use crate::exit::Exit;
use crate::failure::Failure;

/// As a user builds it: the merchant's key, and the WeChat Pay public key to verify and to encrypt with.
pub(crate) fn client(simulator: &Simulator, mchid: &str) -> Result<Client, Failure> {
    let merchant = simulator.merchant(mchid).ok_or_else(|| {
        Failure::new(Exit::Failed, text!("the simulator has no merchant {mchid}", "模拟器没有商户 {mchid}"))
    })?;
    let key = MerchantKey::from_pem(&merchant.serial_no, &merchant.private_key_pem)?;
    let platform = PlatformKey::from_pem(&merchant.platform_public_key_id, &merchant.platform_public_key_pem)?;
    let client = Client::builder()
        .base_url(simulator.base_url())
        .merchant(&merchant.mchid, key)
        .platform_key(platform)
        .api_v3_key(&merchant.api_v3_key)
        .user_agent(concat!("wxp/", env!("CARGO_PKG_VERSION")))
        .build()?;
    Ok(client)
}
