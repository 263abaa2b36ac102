// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_certificates_get(client: &Client) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/certificates
    use weixinpay::v3::certificates::{AlgorithmType, GetQuery};

    let answer = client
        .v3()
        .certificates()
        .get(&GetQuery { algorithm_type: Some(AlgorithmType::Sm2) })
        .await?;
    // end
    Ok(())
}
