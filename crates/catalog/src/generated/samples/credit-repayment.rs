// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_credit_repayment_partner_contracts_app_presign_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/credit-repayment/partner/contracts/app-presign
    use weixinpay::v3::credit_repayment::partner::contracts::app_presign::PostRequest;
    use weixinpay::v3::credit_repayment::partner::contracts::{IdentityType, RealIdentity};

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        plan_id: "123".into(),
        out_contract_code: "100001256".into(),
        display_name: "*明".into(),
        contract_notify_url: "https://pay.weixin.qq.com".into(),
        repayment_day: 1,
        repayment_amount_limit: "10000".into(),
        real_identity: RealIdentity {
            identity_type: IdentityType::RealIdentityTypeInvalid,
            identity_id: "110101199003070000".into(),
            real_name: "张三".into(),
        },
        ..Default::default()
    };
    let answer = client
        .v3()
        .credit_repayment()
        .partner()
        .contracts()
        .app_presign()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_credit_repayment_partner_contracts_h5_presign_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/credit-repayment/partner/contracts/h5-presign
    use weixinpay::v3::credit_repayment::partner::contracts::h5_presign::PostRequest;
    use weixinpay::v3::credit_repayment::partner::contracts::{IdentityType, RealIdentity};

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        plan_id: "123".into(),
        out_contract_code: "100001256".into(),
        display_name: "*明".into(),
        contract_notify_url: "https://pay.weixin.qq.com".into(),
        repayment_day: 1,
        repayment_amount_limit: "10000".into(),
        real_identity: RealIdentity {
            identity_type: IdentityType::RealIdentityTypeInvalid,
            identity_id: "110101199003070000".into(),
            real_name: "张三".into(),
        },
        ..Default::default()
    };
    let answer = client
        .v3()
        .credit_repayment()
        .partner()
        .contracts()
        .h5_presign()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_credit_repayment_partner_contracts_terminate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/credit-repayment/partner/contracts/terminate
    use weixinpay::v3::credit_repayment::partner::contracts::terminate::PostRequest;

    let request = PostRequest {
        out_contract_code: "100001256".into(),
        contract_termination_remark: "example_contract_termination_remark".into(),
    };
    let answer = client
        .v3()
        .credit_repayment()
        .partner()
        .contracts()
        .terminate()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_credit_repayment_partner_contracts_out_contract_code_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/credit-repayment/partner/contracts/{out_contract_code}
    let answer = client
        .v3()
        .credit_repayment()
        .partner()
        .contracts()
        .out_contract_code("100005698")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_credit_repayment_partner_deduct_orders_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/credit-repayment/partner/deduct-orders
    use weixinpay::v3::credit_repayment::partner::deduct_orders::PostRequest;

    let request = PostRequest {
        contract_id: "20251105000000123456789".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        out_record_id: "1234567abcde".into(),
        deduct_amount: "10000".into(),
        notify_url: "wxd678efh567hg6787".into(),
        description: "信贷还款".into(),
        ..Default::default()
    };
    let answer =
        client.v3().credit_repayment().partner().deduct_orders().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_credit_repayment_partner_deduct_orders_out_trade_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}
    let answer = client
        .v3()
        .credit_repayment()
        .partner()
        .deduct_orders()
        .out_trade_no("1217752501201407033233368018")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_credit_repayment_partner_schedule_records_batch_create_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/credit-repayment/partner/schedule-records/batch-create
    use weixinpay::v3::credit_repayment::partner::schedule_records::batch_create::{
        PostRequest, ScheduleItem,
    };

    let request = PostRequest {
        contract_id: "20251105000000123456789".into(),
        appid: "wxd678efh567hg6787".into(),
        openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
        schedule_items: vec![ScheduleItem {
            out_record_id: "1234567abcde".into(),
            sub_mchid: "1900000109".into(),
            repayment_amount: "10000".into(),
            repayment_date: "2025-11-18".into(),
            ..Default::default()
        }],
    };
    let answer = client
        .v3()
        .credit_repayment()
        .partner()
        .schedule_records()
        .batch_create()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_credit_repayment_partner_schedule_records_out_record_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/credit-repayment/partner/schedule-records/{out_record_id}
    use weixinpay::v3::credit_repayment::partner::schedule_records::out_record_id::GetQuery;

    let answer = client
        .v3()
        .credit_repayment()
        .partner()
        .schedule_records()
        .out_record_id("1234567abcde")
        .get(&GetQuery { contract_id: "20251105000000123456789".into() })
        .await?;
    // end
    Ok(())
}
