// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_bank_batch_transfer_receipt_detail_receipts_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/bank-batch-transfer/receipt/detail-receipts
    use weixinpay::v3::bank_batch_transfer::receipt::detail_receipts::PostRequest;

    let request = PostRequest {
        out_batch_no: "GD2021011610162610BBdkkIwcu3".into(),
        out_detail_no: "mx0911231610162610v4CNkO4HAf".into(),
    };
    let answer = client
        .v3()
        .bank_batch_transfer()
        .receipt()
        .detail_receipts()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_bank_batch_transfer_receipt_detail_receipts_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/bank-batch-transfer/receipt/detail-receipts
    use weixinpay::v3::bank_batch_transfer::receipt::detail_receipts::GetQuery;

    let query = GetQuery {
        out_batch_no: "GD2021011610162610BBdkkIwcu3".into(),
        out_detail_no: "mx0911231610162610v4CNkO4HAf".into(),
    };
    let answer =
        client.v3().bank_batch_transfer().receipt().detail_receipts().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_bank_batch_transfer_receipt_summary_receipts_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/bank-batch-transfer/receipt/summary-receipts
    use weixinpay::v3::bank_batch_transfer::receipt::summary_receipts::PostRequest;

    let request = PostRequest { out_batch_no: "GD2021011610162610BBdkkIwcu3".into() };
    let answer = client
        .v3()
        .bank_batch_transfer()
        .receipt()
        .summary_receipts()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_bank_batch_transfer_receipt_summary_receipts_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/bank-batch-transfer/receipt/summary-receipts
    use weixinpay::v3::bank_batch_transfer::receipt::summary_receipts::GetQuery;

    let query = GetQuery { out_batch_no: "GD2021011610162610BBdkkIwcu3".into() };
    let answer =
        client.v3().bank_batch_transfer().receipt().summary_receipts().get(&query).await?;
    // end
    Ok(())
}
