// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_transaction_block_transaction_block_records_sub_mchid_sub_mchid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}
    use weixinpay::v3::transaction_block::transaction_block_records::sub_mchid::sub_mchid::GetQuery;

    let answer = client
        .v3()
        .transaction_block()
        .transaction_block_records()
        .sub_mchid()
        .sub_mchid("123000110")
        .get(&GetQuery { limit: 5, ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_transaction_block_transaction_block_records_block_record_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/transaction-block/transaction-block-records/{block_record_id}
    use weixinpay::v3::transaction_block::transaction_block_records::block_record_id::GetQuery;

    let answer = client
        .v3()
        .transaction_block()
        .transaction_block_records()
        .block_record_id("123400")
        .get(&GetQuery { sub_mchid: "123000110".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_transaction_block_transaction_block_submissions_sub_mchid_sub_mchid_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}
    use weixinpay::v3::transaction_block::transaction_block_submissions::sub_mchid::sub_mchid::{PostRequest, PostRequestSubmitData, PostRequestSubmitDataRecordFields, PostRequestSubmitDataRecordFieldsRepeatedFieldData};

    let request = PostRequest {
        merchant_submit_id: "ABC123456789".into(),
        submit_data: PostRequestSubmitData {
            record_fields: vec![PostRequestSubmitDataRecordFields {
                repeated_field_data: Some(
                    vec![PostRequestSubmitDataRecordFieldsRepeatedFieldData {
                        longitude: Some("text".into()),
                        ..Default::default()
                    }]
                    .into(),
                ),
                ..Default::default()
            }],
        }
        .into(),
    };
    let answer = client
        .v3()
        .transaction_block()
        .transaction_block_submissions()
        .sub_mchid()
        .sub_mchid("123000110")
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_transaction_block_transaction_block_submissions_block_submission_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}
    let answer = client
        .v3()
        .transaction_block()
        .transaction_block_submissions()
        .block_submission_id("B021234566799876aacsecd")
        .get()
        .await?;
    // end
    Ok(())
}
