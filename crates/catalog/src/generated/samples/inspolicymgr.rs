// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_inspolicymgr_deduct_authorizations_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/inspolicymgr/deduct/authorizations
    use weixinpay::v3::inspolicymgr::deduct::authorizations::PostRequest;

    let request = PostRequest {
        out_insurance_no: "Auisihsiahishishi4hihsid123418id".into(),
        appid: "wxd678efh567hg6787".into(),
        plan_id: "12535".into(),
        out_contract_code: "wxwtdk20200910100000".into(),
        insurance_name: "微医保·百万医疗险".into(),
        ..Default::default()
    };
    let answer =
        client.v3().inspolicymgr().deduct().authorizations().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_inspolicymgr_deduct_authorizations_out_insurance_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}
    let answer = client
        .v3()
        .inspolicymgr()
        .deduct()
        .authorizations()
        .out_insurance_no("Auisihsiahishishi4hihsid123418id")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_inspolicymgr_deduct_policies_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/inspolicymgr/deduct/policies
    use weixinpay::v3::inspolicymgr::deduct::policies::{
        PolicyState, PolicyType, PostRequest,
    };

    let request = PostRequest {
        out_insurance_no: "Auisihsiahishishi4hihsid123418id".into(),
        insured_name_list: vec!["张三".into()],
        insurance_company_code: "1001".into(),
        effective_time: "2025-09-21T17:11:12+08:00".into(),
        expired_time: "2025-09-21T17:11:12+08:00".into(),
        coverage_detail: "可保190种疾病，确诊一次性赔付".into(),
        support_renewal: true,
        policy_type: PolicyType::PolicyTypeOther,
        policy_state: PolicyState::PolicyStateIssuing,
        plan_id: "12535".into(),
        out_contract_code: "wxwtdk20200910100000".into(),
        policy_periods: vec![1],
        appid: "wxd678efh567hg6787".into(),
        openid: "oYobu0MVnQfWpSMOYJz2AHPG_gQw".into(),
        free_insurance: true,
        ..Default::default()
    };
    let answer = client.v3().inspolicymgr().deduct().policies().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_inspolicymgr_deduct_policies_out_insurance_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}
    let answer = client
        .v3()
        .inspolicymgr()
        .deduct()
        .policies()
        .out_insurance_no("Auisihsiahishishi4hihsid123418id")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_inspolicymgr_deduct_policies_out_insurance_no_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}
    use weixinpay::v3::inspolicymgr::deduct::policies::out_insurance_no::PatchRequest;

    let request = PatchRequest {
        insurance_name: Some("微医保·百万医疗险".into()),
        effective_time: Some("2025-09-21T17:11:12+08:00".into()),
        ..Default::default()
    };
    let answer = client
        .v3()
        .inspolicymgr()
        .deduct()
        .policies()
        .out_insurance_no("Auisihsiahishishi4hihsid123418id")
        .patch(&request)
        .await?;
    // end
    Ok(())
}
