//! Code that calls WeChat Pay, and its tests: each with a WeChat Pay of its own that signs, keeps state and misbehaves on
//! order. `cargo test --example tested_with_simulator` runs them; without tests, `cargo run --example …` calls once.

use weixinpay::v3::payroll_card::authentications::pre_order::PostRequest;
use weixinpay::{Client, Error, MerchantKey, PlatformKey};
use weixinpay_simulator::Simulator;

/// The code under test: where the worker goes to be verified.
async fn verify_worker(client: &Client, number: &str) -> Result<String, Error> {
    let order = PostRequest {
        openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58".into(),
        sub_mchid: "1111111".into(),
        sub_appid: Some("wxa1111111".into()),
        authenticate_number: number.into(),
        project_name: "某项目".into(),
        employer_name: "某单位名称".into(),
        ..Default::default()
    };
    let order = client.v3().payroll_card().authentications().pre_order().post(&order).await?;
    Ok(order.token.clone())
}

/// The client that the code under test is given: in production with the real keys, here with the simulator's.
fn client(simulator: &Simulator) -> Result<Client, Error> {
    let merchant =
        simulator.merchant("1900000109").ok_or_else(|| Error::config(("the first world has it", "初始世界里有它")))?;
    Client::builder()
        .base_url(simulator.base_url())
        .merchant(&merchant.mchid, MerchantKey::from_pem(&merchant.serial_no, &merchant.private_key_pem)?)
        .platform_key(PlatformKey::from_pem(&merchant.platform_public_key_id, &merchant.platform_public_key_pem)?)
        .build()
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let simulator = Simulator::builder().start().await?;
    println!("{}", verify_worker(&client(&simulator)?, "N1").await?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use weixinpay::Outcome;
    use weixinpay_simulator::Action;

    use super::*;

    type Tested = Result<(), Box<dyn std::error::Error>>;

    #[tokio::test]
    async fn a_worker_is_verified_with_one_order() -> Tested {
        let simulator = Simulator::builder().start().await?;
        simulator.expect("POST /v3/payroll-card/authentications/pre-order").status(200).once();
        let token = verify_worker(&client(&simulator)?, "N1").await?;
        // The test plays the worker.
        simulator.payroll_card().act(&token, Action::Pass).await?;
        // Expectations are checked when the simulator is dropped.
        Ok(())
    }

    #[tokio::test]
    async fn an_order_whose_answer_got_lost_is_not_known_to_have_failed() -> Tested {
        let simulator = Simulator::builder().start().await?;
        simulator.faults().set("answer.bad-signature,nth=1").await?;
        let lost = verify_worker(&client(&simulator)?, "N1").await.map(drop);
        assert!(lost.is_err_and(|error| error.outcome() == Outcome::Unknown));
        Ok(())
    }
}
