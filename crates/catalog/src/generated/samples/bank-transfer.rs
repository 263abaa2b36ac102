// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_bank_transfer_batches_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/bank-transfer/batches
    use weixinpay::v3::bank_transfer::batches::PostRequest;

    let request = PostRequest {
        platform_mchid: "1900001109".into(),
        specialized_payment_mchid: "1900001109".into(),
        sponsor_mchid: "1900001109".into(),
        user_authorized_mchid: "1900001109".into(),
        user_authorized_appid: "wxaffdakkk11112e3".into(),
        out_batch_no: "plfk2020042013".into(),
        batch_name: "2019年1月深圳分部报销单".into(),
        batch_remark: "2019年1月深圳分部报销单".into(),
        total_amount: 4000000,
        total_count: 200,
        transfer_scene: "ORDINARY_TRANSFER".into(),
        transfer_purpose: "COMMISSION".into(),
        ..Default::default()
    };
    let answer = client.v3().bank_transfer().batches().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_bank_transfer_batches_batch_id_batch_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/bank-transfer/batches/batch-id/{batch_id}
    use weixinpay::v3::bank_transfer::batches::batch_id::batch_id::GetQuery;

    let answer = client
        .v3()
        .bank_transfer()
        .batches()
        .batch_id()
        .batch_id("1130000071100999991182020050700019480001")
        .get(&GetQuery { need_query_detail: true, ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_bank_transfer_batches_batch_id_batch_id_details_detail_id_detail_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}
    let answer = client
        .v3()
        .bank_transfer()
        .batches()
        .batch_id()
        .batch_id("1130000071100999991182020050700019480001")
        .details()
        .detail_id()
        .detail_id("1140000071100999991182020050700019500100")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_bank_transfer_batches_out_batch_no_out_batch_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}
    use weixinpay::v3::bank_transfer::batches::out_batch_no::out_batch_no::GetQuery;

    let query = GetQuery {
        out_batch_no: "plfk2020042013".into(),
        need_query_detail: true,
        ..Default::default()
    };
    let answer = client
        .v3()
        .bank_transfer()
        .batches()
        .out_batch_no()
        .out_batch_no("20261123001")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_bank_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}
    let answer = client
        .v3()
        .bank_transfer()
        .batches()
        .out_batch_no()
        .out_batch_no("plfk2020042013")
        .details()
        .out_detail_no()
        .out_detail_no("x23zy545Bd5436")
        .get()
        .await?;
    // end
    Ok(())
}
