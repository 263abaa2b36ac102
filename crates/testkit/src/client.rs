//! A client at a simulator.

use weixinpay::{Client, ClientBuilder, MerchantKey, PlatformKey};
use weixinpay_simulator::Simulator;

/// A client of this merchant that trusts the WeChat Pay public key.
///
/// # Panics
/// The simulator has no such merchant.
pub fn client(simulator: &Simulator, mchid: &str) -> ClientBuilder {
    let merchant = simulator.merchant(mchid).unwrap();
    let key = PlatformKey::from_pem(&merchant.platform_public_key_id, &merchant.platform_public_key_pem);
    Client::builder()
        .base_url(simulator.base_url())
        .merchant(mchid, MerchantKey::from_pem(&merchant.serial_no, &merchant.private_key_pem).unwrap())
        .platform_key(key.unwrap())
        .api_v3_key(&merchant.api_v3_key)
}
