// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}
    use weixinpay::v3::mch_operation_manage::enhanced_due_diligence::due_diligence_id::GetQuery;

    let answer = client
        .v3()
        .mch_operation_manage()
        .enhanced_due_diligence()
        .due_diligence_id("123000110_2_2190381dakdajois1283i12jo")
        .get(&GetQuery { sub_mchid: "123000110".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id_submit_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit
    use weixinpay::v3::mch_operation_manage::enhanced_due_diligence::due_diligence_id::submit::PostRequest;

    let request = PostRequest { sub_mchid: "123000110".into(), ..Default::default() };
    let answer = client
        .v3()
        .mch_operation_manage()
        .enhanced_due_diligence()
        .due_diligence_id("123000110_2_2190381dakdajois1283i12jo")
        .submit()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id_upload_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload
    use weixinpay::File;
use weixinpay::v3::mch_operation_manage::enhanced_due_diligence::due_diligence_id::upload::PostForm;

    let request = PostForm {
        due_diligence_file: File::new("picture.png", std::fs::read("picture.png")?),
        ..Default::default()
    };
    let answer = client
        .v3()
        .mch_operation_manage()
        .enhanced_due_diligence()
        .due_diligence_id("123000110_2_2190381dakdajois1283i12jo")
        .upload()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_mch_operation_manage_merchant_limitations_sub_mchid_sub_mchid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}
    let answer = client
        .v3()
        .mch_operation_manage()
        .merchant_limitations()
        .sub_mchid()
        .sub_mchid("123000110")
        .get()
        .await?;
    // end
    Ok(())
}
