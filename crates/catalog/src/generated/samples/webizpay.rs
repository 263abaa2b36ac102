// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_webizpay_avail_mch_ranges_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/webizpay/avail-mch-ranges
    use weixinpay::v3::webizpay::avail_mch_ranges::{IdentifierType, PostRequest};

    let request = PostRequest {
        sp_mchid: "12341234".into(),
        identifier_type: IdentifierType::OrganizationCode,
    };
    let answer = client.v3().webizpay().avail_mch_ranges().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_webizpay_avail_mch_ranges_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/webizpay/avail-mch-ranges
    use weixinpay::v3::webizpay::avail_mch_ranges::GetQuery;

    let answer = client
        .v3()
        .webizpay()
        .avail_mch_ranges()
        .get(&GetQuery { sp_mchid: "12341234".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers
    use weixinpay::v3::webizpay::avail_mch_ranges::range_id::merchant_identifiers::PostRequest;

    let request = PostRequest {
        sp_mchid: "12341234".into(),
        merchant_identifier: "91110000710926094P".into(),
    };
    let answer = client
        .v3()
        .webizpay()
        .avail_mch_ranges()
        .range_id("89f5123e-5ad4-4e0e-89b1-63ced0c798c5")
        .merchant_identifiers()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers
    use weixinpay::v3::webizpay::avail_mch_ranges::range_id::merchant_identifiers::GetQuery;

    let answer = client
        .v3()
        .webizpay()
        .avail_mch_ranges()
        .range_id("89f5123e-5ad4-4e0e-89b1-63ced0c798c5")
        .merchant_identifiers()
        .get(&GetQuery { sp_mchid: "12341234".into(), offset: 0, limit: 100 })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers_merchant_identifier_delete(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}
    use weixinpay::v3::webizpay::avail_mch_ranges::range_id::merchant_identifiers::merchant_identifier::DeleteRequest;

    let answer = client
        .v3()
        .webizpay()
        .avail_mch_ranges()
        .range_id("89f5123e-5ad4-4e0e-89b1-63ced0c798c5")
        .merchant_identifiers()
        .merchant_identifier("91110000710926094P")
        .delete(&DeleteRequest { sp_mchid: "12341234".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_webizpay_bill_proof_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/webizpay/bill/proof
    use weixinpay::v3::webizpay::bill::proof::PostRequest;

    let request = PostRequest {
        sp_mchid: "12341234".into(),
        sub_mchid: "43214321".into(),
        start_date: "2025-04-23".into(),
        end_date: "2025-04-23".into(),
        out_operation_id: "operation12345678".into(),
        ..Default::default()
    };
    let answer = client.v3().webizpay().bill().proof().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_webizpay_bill_trade_bill_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/webizpay/bill/trade-bill
    use weixinpay::v3::webizpay::bill::trade_bill::{PostRequest, PostType};

    let request = PostRequest {
        sp_mchid: "12341234".into(),
        sub_mchid: "43214321".into(),
        date: "2025-04-23".into(),
        type_: PostType::Qyzfall,
    };
    let answer = client.v3().webizpay().bill().trade_bill().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_webizpay_employees_employee_id_out_quota_cards_out_card_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}
    use weixinpay::v3::webizpay::employees::employee_id::out_quota_cards::out_card_no::GetQuery;

    let query = GetQuery { sp_mchid: "12341234".into(), sub_mchid: "43214321".into() };
    let answer = client
        .v3()
        .webizpay()
        .employees()
        .employee_id("WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c")
        .out_quota_cards()
        .out_card_no("out_card_123456")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_webizpay_employees_employee_id_quota_cards_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/webizpay/employees/{employee_id}/quota-cards
    use weixinpay::v3::webizpay::employees::employee_id::quota_cards::PostRequest;

    let request = PostRequest {
        sp_mchid: "12341234".into(),
        sub_mchid: "43214321".into(),
        card_template_id: "template_123".into(),
        amount: 10000,
        card_name: "报销额度卡".into(),
        out_card_no: "mch_card_123456".into(),
        effective_end_time: "2023-12-31T23:59:59+08:00".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .webizpay()
        .employees()
        .employee_id("WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c")
        .quota_cards()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_webizpay_employees_employee_id_quota_cards_card_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}
    use weixinpay::v3::webizpay::employees::employee_id::quota_cards::card_no::GetQuery;

    let query = GetQuery { sp_mchid: "12341234".into(), sub_mchid: "43214321".into() };
    let answer = client
        .v3()
        .webizpay()
        .employees()
        .employee_id("WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c")
        .quota_cards()
        .card_no("1068019671702503425")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_webizpay_employees_employee_id_quota_cards_card_no_cancel_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel
    use weixinpay::v3::webizpay::employees::employee_id::quota_cards::card_no::cancel::PostRequest;

    let request = PostRequest {
        sp_mchid: "12341234".into(),
        sub_mchid: "43214321".into(),
        reason: "商户主动作废".into(),
    };
    let answer = client
        .v3()
        .webizpay()
        .employees()
        .employee_id("WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c")
        .quota_cards()
        .card_no("1068019671702503425")
        .cancel()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_webizpay_employees_employee_id_quota_cards_card_no_payment_url_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url
    use weixinpay::v3::webizpay::ApplicationType;
use weixinpay::v3::webizpay::employees::employee_id::quota_cards::card_no::payment_url::GetQuery;

    let query = GetQuery {
        sp_mchid: "12341234".into(),
        sub_mchid: "43214321".into(),
        application_type: ApplicationType::H5,
    };
    let answer = client
        .v3()
        .webizpay()
        .employees()
        .employee_id("WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c")
        .quota_cards()
        .card_no("1068019671702503425")
        .payment_url()
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_webizpay_employees_employee_id_revoke_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/webizpay/employees/{employee_id}/revoke
    use weixinpay::v3::webizpay::employees::employee_id::revoke::PostRequest;

    let request = PostRequest { sp_mchid: "12341234".into(), sub_mchid: "43214321".into() };
    let answer = client
        .v3()
        .webizpay()
        .employees()
        .employee_id("WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c")
        .revoke()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_webizpay_stores_entity_matches_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/webizpay/stores/entity-matches
    use weixinpay::v3::webizpay::stores::entity_matches::PostRequest;

    let request = PostRequest {
        sp_mchid: "12341234".into(),
        out_batch_id: "batch12345678".into(),
        ..Default::default()
    };
    let answer = client.v3().webizpay().stores().entity_matches().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_webizpay_stores_entity_matches_batch_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/webizpay/stores/entity-matches/{batch_id}
    use weixinpay::v3::webizpay::stores::entity_matches::batch_id::GetQuery;

    let answer = client
        .v3()
        .webizpay()
        .stores()
        .entity_matches()
        .batch_id("1030000071201xxxxx")
        .get(&GetQuery { sp_mchid: "12341234".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_webizpay_users_user_id_authorization_state_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/webizpay/users/{user_id}/authorization-state
    use weixinpay::v3::webizpay::users::user_id::authorization_state::GetQuery;

    let query = GetQuery { sp_mchid: "12341234".into(), sub_mchid: "43214321".into() };
    let answer = client
        .v3()
        .webizpay()
        .users()
        .user_id("123456")
        .authorization_state()
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_webizpay_users_user_id_authorization_url_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/webizpay/users/{user_id}/authorization-url
    use weixinpay::v3::webizpay::ApplicationType;
    use weixinpay::v3::webizpay::users::user_id::authorization_url::PostRequest;

    let request = PostRequest {
        sp_mchid: "12341234".into(),
        sub_mchid: "43214321".into(),
        application_type: ApplicationType::H5,
    };
    let answer = client
        .v3()
        .webizpay()
        .users()
        .user_id("123456")
        .authorization_url()
        .post(&request)
        .await?;
    // end
    Ok(())
}
