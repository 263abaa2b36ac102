// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_iotmanage_device_inspections_device_sn_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/iotmanage/device-inspections/{device_sn}
    let answer = client
        .v3()
        .iotmanage()
        .device_inspections()
        .device_sn("AAAAA123456789012345678")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_iotmanage_devices_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/iotmanage/devices
    use weixinpay::v3::iotmanage::devices::GetQuery;

    let answer =
        client.v3().iotmanage().devices().get(&GetQuery { limit: 5, offset: 10 }).await?;
    // end
    Ok(())
}
