// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_transfer_detail_electronic_receipts_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/transfer-detail/electronic-receipts
    use weixinpay::v3::transfer_detail::electronic_receipts::{AcceptType, PostRequest};

    let request = PostRequest {
        accept_type: AcceptType::BatchTransfer,
        out_detail_no: "mx0911231610162610v4CNkO4HAf".into(),
        ..Default::default()
    };
    let answer = client.v3().transfer_detail().electronic_receipts().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_transfer_detail_electronic_receipts_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/transfer-detail/electronic-receipts
    use weixinpay::v3::transfer_detail::electronic_receipts::{AcceptType, GetQuery};

    let query = GetQuery {
        accept_type: AcceptType::BatchTransfer,
        out_detail_no: "mx0911231610162610v4CNkO4HAf".into(),
        ..Default::default()
    };
    let answer = client.v3().transfer_detail().electronic_receipts().get(&query).await?;
    // end
    Ok(())
}
