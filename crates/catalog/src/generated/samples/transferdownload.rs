// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_transferdownload_elecvoucherfile_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/transferdownload/elecvoucherfile
    use weixinpay::v3::transferdownload::elecvoucherfile::{GetQuery, Source};

    let query = GetQuery {
        token: "X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD".into(),
        source: Source::Elecsign,
    };
    let file = client.v3().transferdownload().elecvoucherfile().get(&query).await?;
    std::fs::write("download", &file.bytes)?;
    // end
    Ok(())
}

pub(super) async fn v3_transferdownload_signfile_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/transferdownload/signfile
    use weixinpay::v3::transferdownload::signfile::GetQuery;

    let file = client
        .v3()
        .transferdownload()
        .signfile()
        .get(&GetQuery { token: "X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD".into() })
        .await?;
    std::fs::write("download", &file.bytes)?;
    // end
    Ok(())
}
