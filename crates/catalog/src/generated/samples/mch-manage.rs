// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}
    use weixinpay::v3::mch_manage::mch_manage_records::ManageRecordType;
    use weixinpay::v3::mch_manage::mch_manage_records::sub_mchid::sub_mchid::GetQuery;

    let query = GetQuery {
        limit: 5,
        manage_record_type: ManageRecordType::FunctionalLimitRecord,
        ..Default::default()
    };
    let answer = client
        .v3()
        .mch_manage()
        .mch_manage_records()
        .sub_mchid()
        .sub_mchid("123000110")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_mch_manage_mch_manage_records_manage_record_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/mch-manage/mch-manage-records/{manage_record_id}
    use weixinpay::v3::mch_manage::mch_manage_records::manage_record_id::GetQuery;

    let answer = client
        .v3()
        .mch_manage()
        .mch_manage_records()
        .manage_record_id("M1210999900435123451697535102441")
        .get(&GetQuery { sub_mchid: "123000110".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_mch_manage_mch_manage_records_manage_record_id_mch_manage_submissions_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions
    use weixinpay::v3::mch_manage::mch_manage_records::manage_record_id::mch_manage_submissions::{PostRequest, PostRequestSubmitData, PostRequestSubmitDataRecordFields, PostRequestSubmitDataRecordFieldsRepeatedFieldData};

    let request = PostRequest {
        sub_mchid: "123000110".into(),
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
        .mch_manage()
        .mch_manage_records()
        .manage_record_id("M1210999900435123451697535102441")
        .mch_manage_submissions()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_mch_manage_submission_files_sub_mchid_sub_mchid_upload_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload
    use weixinpay::File;
    use weixinpay::v3::mch_manage::submission_files::sub_mchid::sub_mchid::upload::PostForm;

    let request = PostForm {
        submission_file: File::new("picture.png", std::fs::read("picture.png")?),
        item_id: 56,
        manage_record_id: "56".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .mch_manage()
        .submission_files()
        .sub_mchid()
        .sub_mchid("123000110")
        .upload()
        .post(&request)
        .await?;
    // end
    Ok(())
}
