// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_billdownload_file_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/billdownload/file
    use weixinpay::v3::billdownload::file::GetQuery;

    let file = client
        .v3()
        .billdownload()
        .file()
        .get(&GetQuery { token: "text".into(), ..Default::default() })
        .await?;
    std::fs::write("download", &file.bytes)?;
    // end
    Ok(())
}
