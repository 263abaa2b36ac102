// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_transfer_batches_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/transfer/batches
    use weixinpay::v3::transfer::batches::{PostRequest, TransferDetail};

    let request = PostRequest {
        appid: "wxf636efh567hg4356".into(),
        out_batch_no: "plfk2020042013".into(),
        batch_name: "2019年1月深圳分部报销单".into(),
        batch_remark: "2019年1月深圳分部报销单".into(),
        total_amount: 4000000,
        total_num: 200,
        transfer_detail_list: vec![TransferDetail {
            out_detail_no: "x23zy545Bd5436".into(),
            transfer_amount: 200000,
            transfer_remark: "2020年4月报销".into(),
            openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
            ..Default::default()
        }],
        ..Default::default()
    };
    let answer = client.v3().transfer().batches().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_transfer_batches_batch_id_batch_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/transfer/batches/batch-id/{batch_id}
    use weixinpay::v3::transfer::batches::batch_id::batch_id::GetQuery;

    let answer = client
        .v3()
        .transfer()
        .batches()
        .batch_id()
        .batch_id("1030000071100999991182020050700019480001")
        .get(&GetQuery { need_query_detail: true, ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_transfer_batches_batch_id_batch_id_details_detail_id_detail_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}
    let answer = client
        .v3()
        .transfer()
        .batches()
        .batch_id()
        .batch_id("1030000071100999991182020050700019480001")
        .details()
        .detail_id()
        .detail_id("1040000071100999991182020050700019500100")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_transfer_batches_out_batch_no_out_batch_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/transfer/batches/out-batch-no/{out_batch_no}
    use weixinpay::v3::transfer::batches::out_batch_no::out_batch_no::GetQuery;

    let answer = client
        .v3()
        .transfer()
        .batches()
        .out_batch_no()
        .out_batch_no("plfk2020042013")
        .get(&GetQuery { need_query_detail: true, ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}
    let answer = client
        .v3()
        .transfer()
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

pub(super) async fn v3_transfer_bill_receipt_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/transfer/bill-receipt
    use weixinpay::v3::transfer::bill_receipt::PostRequest;

    let answer = client
        .v3()
        .transfer()
        .bill_receipt()
        .post(&PostRequest { out_batch_no: "plfk2020042013".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_transfer_bill_receipt_out_batch_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/transfer/bill-receipt/{out_batch_no}
    let answer =
        client.v3().transfer().bill_receipt().out_batch_no("plfk2020042013").get().await?;
    // end
    Ok(())
}
