// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_abnormal_fund_processing_receipts_receipt_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/abnormal-fund-processing/receipts/{receipt_id}
    let answer = client
        .v3()
        .abnormal_fund_processing()
        .receipts()
        .receipt_id("0100011742874700562078230000")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions
    use weixinpay::v3::abnormal_fund_processing::receipts::receipt_id::transfer_instructions::{PostRequest, TransferMode};

    let request = PostRequest {
        out_instruction_no: "1200002".into(),
        transfer_mode: TransferMode::TransferToOriginalReceiveUser,
        ..Default::default()
    };
    let answer = client
        .v3()
        .abnormal_fund_processing()
        .receipts()
        .receipt_id("0100011742874700562078230000")
        .transfer_instructions()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions_out_instruction_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}
    let answer = client
        .v3()
        .abnormal_fund_processing()
        .receipts()
        .receipt_id("0100011742874700562078230000")
        .transfer_instructions()
        .out_instruction_no("1200002")
        .get()
        .await?;
    // end
    Ok(())
}
