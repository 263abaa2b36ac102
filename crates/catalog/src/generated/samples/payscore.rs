// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_payscore_acquiringbank_permissions_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/acquiringbank/permissions
    use weixinpay::v3::payscore::acquiringbank::permissions::PostRequest;

    let request = PostRequest {
        service_id: "service_id".into(),
        channel_id: "1230000109".into(),
        appid: "wxd678efh567hg6787".into(),
        sub_mchid: "1230000109".into(),
        authorization_code: "1234323JKHDFE1243252".into(),
        ..Default::default()
    };
    let answer =
        client.v3().payscore().acquiringbank().permissions().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_acquiringbank_permissions_authorization_code_authorization_code_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}
    use weixinpay::v3::payscore::acquiringbank::permissions::authorization_code::authorization_code::GetQuery;

    let query = GetQuery {
        service_id: "500001".into(),
        channel_id: "1230000109".into(),
        sub_mchid: "1230000109".into(),
    };
    let answer = client
        .v3()
        .payscore()
        .acquiringbank()
        .permissions()
        .authorization_code()
        .authorization_code("1275342195190894594")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_acquiringbank_permissions_authorization_code_authorization_code_terminate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate
    use weixinpay::v3::payscore::acquiringbank::permissions::authorization_code::authorization_code::terminate::PostRequest;

    let request = PostRequest {
        service_id: "500001".into(),
        sub_mchid: "1230000109".into(),
        reason: "撤销原因".into(),
        ..Default::default()
    };
    client
        .v3()
        .payscore()
        .acquiringbank()
        .permissions()
        .authorization_code()
        .authorization_code("1275342195190894594")
        .terminate()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_acquiringbank_serviceorder_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/acquiringbank/serviceorder
    use weixinpay::v3::payscore::RiskFund;
    use weixinpay::v3::payscore::acquiringbank::serviceorder::{PostRequest, TimeRange};

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        appid: "wxd678efh567hg6787".into(),
        sub_mchid: "1900000109".into(),
        channel_id: "1230000109".into(),
        out_order_no: "1234323JKHDFE1243252".into(),
        service_introduction: "XX充电宝".into(),
        risk_fund: RiskFund { name: "DEPOSIT".into(), amount: 10000, ..Default::default() },
        time_range: TimeRange { start_time: "20091225091010".into(), ..Default::default() },
        notify_url: "https://api.test.com".into(),
        ..Default::default()
    };
    let answer =
        client.v3().payscore().acquiringbank().serviceorder().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_acquiringbank_serviceorder_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/payscore/acquiringbank/serviceorder
    use weixinpay::v3::payscore::acquiringbank::serviceorder::GetQuery;

    let query = GetQuery {
        service_id: "2002000000000558128851361561536".into(),
        sub_mchid: "1900000109".into(),
        channel_id: "1230000109".into(),
        ..Default::default()
    };
    let answer = client.v3().payscore().acquiringbank().serviceorder().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_acquiringbank_serviceorder_deduction_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/payscore/acquiringbank/serviceorder/deduction
    use weixinpay::v3::payscore::acquiringbank::serviceorder::deduction::GetQuery;

    let query = GetQuery {
        service_id: "2002000000000558128851361561536".into(),
        appid: "text".into(),
        sub_mchid: "1900000109".into(),
        channel_id: "1230000109".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .payscore()
        .acquiringbank()
        .serviceorder()
        .deduction()
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_acquiringbank_serviceorder_out_order_no_cancel_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel
    use weixinpay::v3::payscore::acquiringbank::serviceorder::out_order_no::cancel::PostRequest;

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        channel_id: "1230000109".into(),
        sub_mchid: "1900000109".into(),
        reason: "用户投诉".into(),
    };
    client
        .v3()
        .payscore()
        .acquiringbank()
        .serviceorder()
        .out_order_no("1234323JKHDFE1243252")
        .cancel()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_acquiringbank_serviceorder_out_order_no_complete_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete
    use weixinpay::v3::payscore::PostPayment;
    use weixinpay::v3::payscore::acquiringbank::serviceorder::out_order_no::complete::PostRequest;

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        sub_mchid: "1900000109".into(),
        post_payments: vec![PostPayment {
            name: Some("就餐费用".into()),
            ..Default::default()
        }],
        total_amount: 50000,
        ..Default::default()
    };
    client
        .v3()
        .payscore()
        .acquiringbank()
        .serviceorder()
        .out_order_no("1234323JKHDFE1243252")
        .complete()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_acquiringbank_serviceorder_out_order_no_modify_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify
    use weixinpay::v3::payscore::acquiringbank::serviceorder::out_order_no::modify::PostRequest;

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        sub_mchid: "1900000109".into(),
        total_amount: 50000,
        reason: "用户投诉".into(),
        ..Default::default()
    };
    client
        .v3()
        .payscore()
        .acquiringbank()
        .serviceorder()
        .out_order_no("1234323JKHDFE1243252")
        .modify()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_acquiringbank_serviceorder_out_order_no_registerdeductinfo_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo
    use weixinpay::v3::payscore::acquiringbank::serviceorder::out_order_no::registerdeductinfo::PostRequest;

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        sub_mchid: "1900000109".into(),
        channel_id: "1230000109".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .payscore()
        .acquiringbank()
        .serviceorder()
        .out_order_no("1234323JKHDFE1243252")
        .registerdeductinfo()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_acquiringbank_serviceorder_out_order_no_sync_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync
    use weixinpay::v3::payscore::acquiringbank::serviceorder::out_order_no::sync::{
        PostDetail, PostRequest,
    };

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        sub_mchid: "1900000109".into(),
        type_: "Order_Paid".into(),
        detail: PostDetail { paid_time: "20091225091210".into() },
        ..Default::default()
    };
    client
        .v3()
        .payscore()
        .acquiringbank()
        .serviceorder()
        .out_order_no("1234323JKHDFE1243252")
        .sync()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_acquiringbank_servicepayondeliveryorder_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/acquiringbank/servicepayondeliveryorder
    use weixinpay::v3::payscore::acquiringbank::servicepayondeliveryorder::{
        PostRequest, TimeRange,
    };

    let request = PostRequest {
        out_order_no: "1234323JKHDFE1243252".into(),
        appid: "wxd678efh567hg6787".into(),
        service_id: "500001".into(),
        service_introduction: "某某酒店".into(),
        time_range: TimeRange {
            start_time: Some("20091225091010".into()),
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client
        .v3()
        .payscore()
        .acquiringbank()
        .servicepayondeliveryorder()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_merchant_bill_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/payscore/merchant-bill
    use weixinpay::v3::payscore::merchant_bill::{EncryptionAlgorithm, GetQuery};

    let query = GetQuery {
        bill_date: "2019-06-11".into(),
        encryption_algorithm: EncryptionAlgorithm::AeadAes256Gcm,
        service_id: "2002000000000558128851361561536".into(),
        ..Default::default()
    };
    let answer = client.v3().payscore().merchant_bill().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_oversea_partner_serviceorder_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/oversea/partner/serviceorder
    use weixinpay::v3::payscore::RiskFund;
    use weixinpay::v3::payscore::oversea::partner::serviceorder::{PostRequest, TimeRange};

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        appid: "wxd678efh567hg6787".into(),
        sub_mchid: "1900000109".into(),
        out_order_no: "1234323JKHDFE1243252".into(),
        currency: "HKD".into(),
        service_introduction: "XX充电宝".into(),
        risk_fund: RiskFund { name: "DEPOSIT".into(), amount: 10000, ..Default::default() },
        time_range: TimeRange {
            start_time: "2019-11-11T16:24:05+08:00".into(),
            ..Default::default()
        },
        notify_url: "https://api.test.com".into(),
        ..Default::default()
    };
    let answer =
        client.v3().payscore().oversea().partner().serviceorder().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_oversea_partner_serviceorder_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/payscore/oversea/partner/serviceorder
    use weixinpay::v3::payscore::oversea::partner::serviceorder::GetQuery;

    let query = GetQuery {
        service_id: "2002000000000558128851361561536".into(),
        sub_mchid: "1900000109".into(),
        ..Default::default()
    };
    let answer =
        client.v3().payscore().oversea().partner().serviceorder().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_oversea_partner_serviceorder_out_order_no_cancel_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel
    use weixinpay::v3::payscore::oversea::partner::serviceorder::out_order_no::cancel::PostRequest;

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        sub_mchid: "1900000109".into(),
        reason: "用户投诉".into(),
    };
    client
        .v3()
        .payscore()
        .oversea()
        .partner()
        .serviceorder()
        .out_order_no("1234323JKHDFE1243252")
        .cancel()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_oversea_partner_serviceorder_out_order_no_complete_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete
    use weixinpay::v3::payscore::PostPayment;
    use weixinpay::v3::payscore::oversea::partner::serviceorder::out_order_no::complete::PostRequest;

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        sub_mchid: "1900000109".into(),
        post_payments: vec![PostPayment {
            name: Some("就餐费用".into()),
            ..Default::default()
        }],
        total_amount: 50000,
        ..Default::default()
    };
    client
        .v3()
        .payscore()
        .oversea()
        .partner()
        .serviceorder()
        .out_order_no("1234323JKHDFE1243252")
        .complete()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_oversea_partner_serviceorder_out_order_no_sync_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync
    use weixinpay::v3::payscore::PostType;
    use weixinpay::v3::payscore::oversea::partner::serviceorder::out_order_no::sync::{
        PostDetail, PostRequest,
    };

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        sub_mchid: "1900000109".into(),
        type_: PostType::OrderPaid,
        detail: PostDetail {
            paid_time: "2019-11-11T16:24:05+08:00".into(),
            ..Default::default()
        },
    };
    client
        .v3()
        .payscore()
        .oversea()
        .partner()
        .serviceorder()
        .out_order_no("1234323JKHDFE1243252")
        .sync()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_partner_permissions_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/partner/permissions
    use weixinpay::v3::payscore::partner::permissions::PostRequest;

    let request = PostRequest {
        service_id: "service_id".into(),
        appid: "wxd678efh567hg6787".into(),
        sub_mchid: "1230000109".into(),
        authorization_code: "1234323JKHDFE1243252".into(),
        ..Default::default()
    };
    let answer = client.v3().payscore().partner().permissions().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_partner_permissions_apply_for_scene_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/partner/permissions/apply-for-scene
    use weixinpay::v3::payscore::partner::permissions::apply_for_scene::{
        PostRequest, Scene,
    };

    let request = PostRequest {
        service_id: "500001".into(),
        appid: "wxd678efh567hg6787".into(),
        sub_mchid: "1230000109".into(),
        authorization_code: "1234323JKHDFE1243252".into(),
        scene: Scene::Transaction,
        ..Default::default()
    };
    let answer = client
        .v3()
        .payscore()
        .partner()
        .permissions()
        .apply_for_scene()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_partner_permissions_assess_user_risk_level_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/partner/permissions/assess-user-risk-level
    use weixinpay::v3::payscore::partner::permissions::assess_user_risk_level::{
        PostQuery, PostRequest,
    };

    let request = PostRequest {
        service_id: "500001".into(),
        appid: "wxd678efh567hg6787".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .payscore()
        .partner()
        .permissions()
        .assess_user_risk_level()
        .post(&PostQuery { sub_mchid: "1230000109".into() }, &request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_partner_permissions_authorization_code_authorization_code_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}
    use weixinpay::v3::payscore::partner::permissions::authorization_code::authorization_code::GetQuery;

    let query = GetQuery { service_id: "500001".into(), sub_mchid: "1230000109".into() };
    let answer = client
        .v3()
        .payscore()
        .partner()
        .permissions()
        .authorization_code()
        .authorization_code("1234323JKHDFE1243252")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_partner_permissions_authorization_code_authorization_code_terminate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate
    use weixinpay::v3::payscore::partner::permissions::authorization_code::authorization_code::terminate::PostRequest;

    let request = PostRequest {
        service_id: "500001".into(),
        sub_mchid: "1230000109".into(),
        reason: "撤销原因".into(),
    };
    client
        .v3()
        .payscore()
        .partner()
        .permissions()
        .authorization_code()
        .authorization_code("1234323JKHDFE1243252")
        .terminate()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_partner_permissions_search_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/payscore/partner/permissions/search
    use weixinpay::v3::payscore::partner::permissions::search::GetQuery;

    let query = GetQuery {
        service_id: "500001".into(),
        appid: "wxd678efh567hg6787".into(),
        sub_mchid: "1230000109".into(),
        ..Default::default()
    };
    let answer =
        client.v3().payscore().partner().permissions().search().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_partner_permissions_terminate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/partner/permissions/terminate
    use weixinpay::v3::payscore::partner::permissions::terminate::PostRequest;

    let request = PostRequest {
        service_id: "500001".into(),
        appid: "wxd678efh567hg6787".into(),
        sub_mchid: "1230000109".into(),
        reason: "reason".into(),
        ..Default::default()
    };
    client.v3().payscore().partner().permissions().terminate().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_partner_service_account_applications_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/partner/service-account-applications
    use weixinpay::v3::payscore::partner::service_account_applications::PostRequest;

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        appid: "wxd678efh567hg6787".into(),
        sub_mchid: "1900000109".into(),
        out_apply_no: "1234323JKHDFE1243252".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .payscore()
        .partner()
        .service_account_applications()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_partner_service_account_applications_out_apply_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/payscore/partner/service-account-applications/{out_apply_no}
    let answer = client
        .v3()
        .payscore()
        .partner()
        .service_account_applications()
        .out_apply_no("1234323JKHDFE1243252")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_partner_serviceorder_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/partner/serviceorder
    use weixinpay::v3::payscore::partner::serviceorder::{PostRequest, RiskFund};
    use weixinpay::v3::payscore::{RiskFundName, TimeRange};

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        appid: "wxd678efh567hg6787".into(),
        sub_mchid: "1900000109".into(),
        out_order_no: "1234323JKHDFE1243252".into(),
        service_introduction: "XX充电宝".into(),
        risk_fund: RiskFund {
            name: RiskFundName::Deposit,
            amount: 10000,
            ..Default::default()
        },
        time_range: TimeRange {
            start_time: Some("20091225091010".into()),
            ..Default::default()
        },
        notify_url: "https://api.test.com".into(),
        ..Default::default()
    };
    let answer = client.v3().payscore().partner().serviceorder().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_partner_serviceorder_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/payscore/partner/serviceorder
    use weixinpay::v3::payscore::partner::serviceorder::GetQuery;

    let query = GetQuery {
        service_id: "2002000000000558128851361561536".into(),
        sub_mchid: "1900000109".into(),
        ..Default::default()
    };
    let answer = client.v3().payscore().partner().serviceorder().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_partner_serviceorder_direct_complete_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/partner/serviceorder/direct-complete
    use weixinpay::v3::payscore::partner::serviceorder::direct_complete::{
        PostRequest, TimeRange,
    };

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        appid: "wxd678efh567hg6787".into(),
        out_order_no: "1234323JKHDFE1243252".into(),
        service_introduction: "XX充电宝".into(),
        total_amount: 50000,
        time_range: TimeRange { start_time: "20091225091010".into(), ..Default::default() },
        notify_url: "https://api.test.com".into(),
        ..Default::default()
    };
    client
        .v3()
        .payscore()
        .partner()
        .serviceorder()
        .direct_complete()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_partner_serviceorder_out_order_no_cancel_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel
    use weixinpay::v3::payscore::partner::serviceorder::out_order_no::cancel::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        reason: "用户投诉".into(),
        ..Default::default()
    };
    client
        .v3()
        .payscore()
        .partner()
        .serviceorder()
        .out_order_no("1234323JKHDFE1243252")
        .cancel()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_partner_serviceorder_out_order_no_complete_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/partner/serviceorder/{out_order_no}/complete
    use weixinpay::v3::payscore::PostPayment;
    use weixinpay::v3::payscore::partner::serviceorder::out_order_no::complete::PostRequest;

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        sub_mchid: "1900000109".into(),
        post_payments: vec![PostPayment {
            name: Some("就餐费用".into()),
            ..Default::default()
        }],
        total_amount: 50000,
        ..Default::default()
    };
    client
        .v3()
        .payscore()
        .partner()
        .serviceorder()
        .out_order_no("1234323JKHDFE1243252")
        .complete()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_partner_serviceorder_out_order_no_modify_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/partner/serviceorder/{out_order_no}/modify
    use weixinpay::v3::payscore::PostPayment;
    use weixinpay::v3::payscore::partner::serviceorder::out_order_no::modify::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        post_payments: vec![PostPayment {
            name: Some("就餐费用".into()),
            ..Default::default()
        }],
        total_amount: 50000,
        reason: "用户投诉".into(),
        ..Default::default()
    };
    client
        .v3()
        .payscore()
        .partner()
        .serviceorder()
        .out_order_no("1234323JKHDFE1243252")
        .modify()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_partner_serviceorder_out_order_no_pay_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/partner/serviceorder/{out_order_no}/pay
    use weixinpay::v3::payscore::partner::serviceorder::out_order_no::pay::PostRequest;

    let request = PostRequest { sub_mchid: "1900000109".into(), ..Default::default() };
    client
        .v3()
        .payscore()
        .partner()
        .serviceorder()
        .out_order_no("1234323JKHDFE1243252")
        .pay()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_partner_serviceorder_out_order_no_send_pendingmessage_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage
    use weixinpay::v3::payscore::partner::serviceorder::out_order_no::send_pendingmessage::{PostPayment, PostRequest};

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        sub_mchid: "1900000109".into(),
        post_payments: vec![PostPayment {
            name: Some("就餐费用".into()),
            ..Default::default()
        }],
        total_amount: 50000,
        prepaid_time: "20231218".into(),
        ..Default::default()
    };
    client
        .v3()
        .payscore()
        .partner()
        .serviceorder()
        .out_order_no("20261123001")
        .send_pendingmessage()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_partner_serviceorder_out_order_no_send_prepaidmessage_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage
    use weixinpay::v3::payscore::partner::serviceorder::out_order_no::send_prepaidmessage::{PostPayment, PostRequest};

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        sub_mchid: "1900000109".into(),
        post_payments: vec![PostPayment {
            name: Some("就餐费用".into()),
            ..Default::default()
        }],
        total_amount: 50000,
        prepaid_time: "20231218".into(),
        ..Default::default()
    };
    client
        .v3()
        .payscore()
        .partner()
        .serviceorder()
        .out_order_no("20261123001")
        .send_prepaidmessage()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_partner_serviceorder_out_order_no_sync_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/partner/serviceorder/{out_order_no}/sync
    use weixinpay::v3::payscore::partner::serviceorder::out_order_no::sync::{
        PostDetail, PostRequest,
    };

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        sub_mchid: "1900000109".into(),
        type_: "Order_Paid".into(),
        detail: PostDetail { paid_time: "20091225091210".into(), ..Default::default() },
    };
    client
        .v3()
        .payscore()
        .partner()
        .serviceorder()
        .out_order_no("1234323JKHDFE1243252")
        .sync()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_partner_servicepayondeliveryorder_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/partner/servicepayondeliveryorder
    use weixinpay::v3::payscore::RiskFundName;
    use weixinpay::v3::payscore::partner::servicepayondeliveryorder::{
        PostRequest, RiskFund, ShoppingInfo, TimeRange,
    };

    let request = PostRequest {
        out_order_no: "1234323JKHDFE1243252".into(),
        appid: "wxd678efh567hg6787".into(),
        sub_mchid: "1900000109".into(),
        service_id: "500001".into(),
        service_introduction: "某某酒店".into(),
        time_range: TimeRange {
            start_time: Some("20091225091010".into()),
            ..Default::default()
        },
        risk_fund: RiskFund {
            name: RiskFundName::Deposit,
            amount: 10000,
            ..Default::default()
        },
        notify_url: "https://api.test.com".into(),
        shopping_info: ShoppingInfo {
            real_merchant_appid: Some("wxd678efh567hg6787".into()),
            ..Default::default()
        },
        ..Default::default()
    };
    let answer =
        client.v3().payscore().partner().servicepayondeliveryorder().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_partner_servicequotas_service_id_service_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/payscore/partner/servicequotas/service-id/{service_id}
    use weixinpay::v3::payscore::partner::servicequotas::service_id::service_id::GetQuery;

    let query = GetQuery {
        sub_mchid: "1230000109".into(),
        appid: "wxd678efh567hg6787".into(),
        risk_level_version: 1,
        ..Default::default()
    };
    let answer = client
        .v3()
        .payscore()
        .partner()
        .servicequotas()
        .service_id()
        .service_id("2002000000000558128851361561536")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_payafter_orders_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/payafter-orders
    use weixinpay::v3::payscore::payafter_orders::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        out_order_no: "1234323JKHDFE1243252".into(),
        service_id: "500001".into(),
        ..Default::default()
    };
    let answer = client.v3().payscore().payafter_orders().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_payafter_orders_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/payscore/payafter-orders
    use weixinpay::v3::payscore::payafter_orders::GetQuery;

    let query = GetQuery { service_id: Some("20261123001".into()), ..Default::default() };
    let answer = client.v3().payscore().payafter_orders().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_payafter_orders_out_order_no_cancel_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/payafter-orders/{out_order_no}/cancel
    use weixinpay::v3::payscore::payafter_orders::out_order_no::cancel::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        service_id: "500001".into(),
        reason: "用户投诉".into(),
    };
    let answer = client
        .v3()
        .payscore()
        .payafter_orders()
        .out_order_no("20261123001")
        .cancel()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_payafter_orders_out_order_no_complete_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/payafter-orders/{out_order_no}/complete
    use weixinpay::v3::payscore::payafter_orders::out_order_no::complete::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        service_id: "500001".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .payscore()
        .payafter_orders()
        .out_order_no("20261123001")
        .complete()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_payafter_orders_out_order_no_sync_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/payafter-orders/{out_order_no}/sync
    use weixinpay::v3::payscore::payafter_orders::out_order_no::sync::PostRequest;

    let request = PostRequest {
        appid: Some("wxd678efh567hg6787".into()),
        service_id: Some("500001".into()),
        ..Default::default()
    };
    let answer = client
        .v3()
        .payscore()
        .payafter_orders()
        .out_order_no("20261123001")
        .sync()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_permissions_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/permissions
    use weixinpay::v3::payscore::permissions::PostRequest;

    let request = PostRequest {
        service_id: "500001".into(),
        appid: "wxd678efh567hg6787".into(),
        authorization_code: "1234323JKHDFE1243252".into(),
        ..Default::default()
    };
    let answer = client.v3().payscore().permissions().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_permissions_assess_user_risk_level_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/permissions/assess-user-risk-level
    use weixinpay::v3::payscore::permissions::assess_user_risk_level::PostRequest;

    let request = PostRequest {
        service_id: "500001".into(),
        appid: "wxd678efh567hg6787".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .payscore()
        .permissions()
        .assess_user_risk_level()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_permissions_authorization_code_authorization_code_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/payscore/permissions/authorization-code/{authorization_code}
    use weixinpay::v3::payscore::permissions::authorization_code::authorization_code::GetQuery;

    let answer = client
        .v3()
        .payscore()
        .permissions()
        .authorization_code()
        .authorization_code("1234323JKHDFE1243252")
        .get(&GetQuery { service_id: "500001".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_permissions_authorization_code_authorization_code_terminate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate
    use weixinpay::v3::payscore::permissions::authorization_code::authorization_code::terminate::PostRequest;

    let request =
        PostRequest { service_id: "500001".into(), reason: "撤销原因".into() };
    client
        .v3()
        .payscore()
        .permissions()
        .authorization_code()
        .authorization_code("1234323JKHDFE1243252")
        .terminate()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_permissions_openid_openid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/payscore/permissions/openid/{openid}
    use weixinpay::v3::payscore::permissions::openid::openid::GetQuery;

    let query = GetQuery {
        service_id: "2002000000000558128851361561536".into(),
        appid: "wxd678efh567hg6787".into(),
    };
    let answer = client
        .v3()
        .payscore()
        .permissions()
        .openid()
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_permissions_openid_openid_terminate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/permissions/openid/{openid}/terminate
    use weixinpay::v3::payscore::permissions::openid::openid::terminate::PostRequest;

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        appid: "wxd678efh567hg6787".into(),
        reason: "reason".into(),
    };
    client
        .v3()
        .payscore()
        .permissions()
        .openid()
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .terminate()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_plan_partner_payscore_plans_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/plan/partner/payscore-plans
    use weixinpay::v3::payscore::plan::partner::payscore_plans::PostRequest;

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        appid: "wxd678efh567hg6787".into(),
        sub_mchid: "1900000109".into(),
        plan_name: "瑜伽课20节".into(),
        plan_duration: 300,
        deduction_quantity: 10,
        total_original_price: 15000,
        total_actual_price: 15000,
        merchant_plan_no: "1234323JKHDFE1243252".into(),
        ..Default::default()
    };
    let answer =
        client.v3().payscore().plan().partner().payscore_plans().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_plan_partner_payscore_plans_merchant_plan_no_merchant_plan_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}
    use weixinpay::v3::payscore::plan::partner::payscore_plans::merchant_plan_no::merchant_plan_no::GetQuery;

    let answer = client
        .v3()
        .payscore()
        .plan()
        .partner()
        .payscore_plans()
        .merchant_plan_no()
        .merchant_plan_no("1234323JKHDFE1243252")
        .get(&GetQuery { sub_mchid: "1900000109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_plan_partner_payscore_plans_merchant_plan_no_merchant_plan_no_stop_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop
    use weixinpay::v3::payscore::plan::partner::payscore_plans::merchant_plan_no::merchant_plan_no::stop::PostRequest;

    let answer = client
        .v3()
        .payscore()
        .plan()
        .partner()
        .payscore_plans()
        .merchant_plan_no()
        .merchant_plan_no("1234323JKHDFE1243252")
        .stop()
        .post(&PostRequest { sub_mchid: "1900000109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_plan_payscore_plans_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/plan/payscore-plans
    use weixinpay::v3::payscore::plan::payscore_plans::PostRequest;

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        appid: "wxd678efh567hg6787".into(),
        plan_name: "瑜伽课20节".into(),
        plan_duration: 300,
        deduction_quantity: 10,
        total_original_price: 15000,
        total_actual_price: 15000,
        merchant_plan_no: "1234323JKHDFE1243252".into(),
        ..Default::default()
    };
    let answer = client.v3().payscore().plan().payscore_plans().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_plan_payscore_plans_merchant_plan_no_merchant_plan_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}
    let answer = client
        .v3()
        .payscore()
        .plan()
        .payscore_plans()
        .merchant_plan_no()
        .merchant_plan_no("1234323JKHDFE1243252")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_plan_payscore_plans_merchant_plan_no_merchant_plan_no_stop_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop
    let answer = client
        .v3()
        .payscore()
        .plan()
        .payscore_plans()
        .merchant_plan_no()
        .merchant_plan_no("1234323JKHDFE1243252")
        .stop()
        .post()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_serviceorder_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/serviceorder
    use weixinpay::v3::payscore::RiskFund;
    use weixinpay::v3::payscore::serviceorder::{PostRequest, TimeRange};

    let request = PostRequest {
        out_order_no: "1234323JKHDFE1243252".into(),
        appid: "wxd678efh567hg6787".into(),
        service_id: "2002000000000558128851361561536".into(),
        service_introduction: "某某酒店".into(),
        time_range: TimeRange { start_time: "20091225091010".into(), ..Default::default() },
        risk_fund: RiskFund { name: "DEPOSIT".into(), amount: 10000, ..Default::default() },
        notify_url: "https://api.test.com".into(),
        ..Default::default()
    };
    let answer = client.v3().payscore().serviceorder().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_serviceorder_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/payscore/serviceorder
    use weixinpay::v3::payscore::serviceorder::GetQuery;

    let query = GetQuery {
        service_id: "2002000000000558128851361561536".into(),
        appid: "wxd678efh567hg6787".into(),
        ..Default::default()
    };
    let answer = client.v3().payscore().serviceorder().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_serviceorder_direct_complete_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/serviceorder/direct-complete
    use weixinpay::v3::payscore::serviceorder::direct_complete::{PostRequest, TimeRange};

    let request = PostRequest {
        out_order_no: "1234323JKHDFE1243252".into(),
        appid: "wxd678efh567hg6787".into(),
        service_id: "500001".into(),
        time_range: TimeRange {
            start_time: Some("20091225091010".into()),
            ..Default::default()
        },
        ..Default::default()
    };
    let answer =
        client.v3().payscore().serviceorder().direct_complete().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_serviceorder_out_order_no_cancel_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/serviceorder/{out_order_no}/cancel
    use weixinpay::v3::payscore::serviceorder::out_order_no::cancel::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        reason: "用户投诉".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .payscore()
        .serviceorder()
        .out_order_no("20261123001")
        .cancel()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_serviceorder_out_order_no_complete_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/serviceorder/{out_order_no}/complete
    use weixinpay::v3::payscore::PostPayment;
    use weixinpay::v3::payscore::serviceorder::out_order_no::complete::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        service_id: "2002000000000558128851361561536".into(),
        post_payments: vec![PostPayment {
            name: Some("就餐费用".into()),
            ..Default::default()
        }],
        total_amount: 50000,
        ..Default::default()
    };
    let answer = client
        .v3()
        .payscore()
        .serviceorder()
        .out_order_no("20261123001")
        .complete()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_serviceorder_out_order_no_modify_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/serviceorder/{out_order_no}/modify
    use weixinpay::v3::payscore::PostPayment;
    use weixinpay::v3::payscore::serviceorder::out_order_no::modify::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        service_id: "2002000000000558128851361561536".into(),
        post_payments: vec![PostPayment {
            name: Some("就餐费用".into()),
            ..Default::default()
        }],
        total_amount: 50000,
        reason: "用户投诉".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .payscore()
        .serviceorder()
        .out_order_no("1234323JKHDFE1243252")
        .modify()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_serviceorder_out_order_no_pay_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/serviceorder/{out_order_no}/pay
    use weixinpay::v3::payscore::serviceorder::out_order_no::pay::PostRequest;

    let request = PostRequest {
        appid: Some("wxd678efh567hg6787".into()),
        service_id: Some("500001".into()),
    };
    let answer = client
        .v3()
        .payscore()
        .serviceorder()
        .out_order_no("20261123001")
        .pay()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_serviceorder_out_order_no_send_pendingmessage_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage
    use weixinpay::v3::payscore::serviceorder::out_order_no::send_pendingmessage::{
        PostPayment, PostRequest,
    };

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        post_payments: vec![PostPayment {
            name: Some("就餐费用".into()),
            ..Default::default()
        }],
        total_amount: 50000,
        prepaid_time: "20231218".into(),
        ..Default::default()
    };
    client
        .v3()
        .payscore()
        .serviceorder()
        .out_order_no("20261123001")
        .send_pendingmessage()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_serviceorder_out_order_no_send_prepaidmessage_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage
    use weixinpay::v3::payscore::serviceorder::out_order_no::send_prepaidmessage::{
        PostPayment, PostRequest,
    };

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        post_payments: vec![PostPayment {
            name: Some("就餐费用".into()),
            ..Default::default()
        }],
        total_amount: 50000,
        prepaid_time: "20231218".into(),
        ..Default::default()
    };
    client
        .v3()
        .payscore()
        .serviceorder()
        .out_order_no("20261123001")
        .send_prepaidmessage()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_serviceorder_out_order_no_sync_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/serviceorder/{out_order_no}/sync
    use weixinpay::v3::payscore::serviceorder::out_order_no::sync::{
        PostDetail, PostRequest,
    };

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        service_id: "500001".into(),
        type_: "Order_Paid".into(),
        detail: PostDetail { paid_time: "20091225091210".into() },
    };
    let answer = client
        .v3()
        .payscore()
        .serviceorder()
        .out_order_no("1234323JKHDFE1243252")
        .sync()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_servicepayondeliveryorder_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/servicepayondeliveryorder
    use weixinpay::v3::payscore::servicepayondeliveryorder::{
        PostRequest, RiskFund, ShoppingInfo, TimeRange,
    };
    use weixinpay::v3::payscore::{Goods, JumpLink, JumpLinkType, RiskFundName};

    let request = PostRequest {
        out_order_no: "1234323JKHDFE1243252".into(),
        appid: "wxd678efh567hg6787".into(),
        service_id: "500001".into(),
        service_introduction: "某某酒店".into(),
        time_range: TimeRange { start_time: "20091225091010".into(), ..Default::default() },
        risk_fund: RiskFund {
            name: RiskFundName::Deposit,
            amount: 10000,
            ..Default::default()
        },
        notify_url: "https://api.test.com".into(),
        shopping_info: ShoppingInfo {
            jump_link: JumpLink {
                jump_link_type: Some(JumpLinkType::JumpLinkMiniProgram),
                ..Default::default()
            },
            goods: vec![Goods {
                name: "森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪"
                    .into(),
                picture: "text".into(),
                amount: 550,
                count: 1,
                ..Default::default()
            }],
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client.v3().payscore().servicepayondeliveryorder().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_sign_plan_partner_serviceorder_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/sign-plan/partner/serviceorder
    use weixinpay::v3::payscore::sign_plan::partner::serviceorder::{
        PostRequest, TimeRange,
    };

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        sign_plan_id: "01000033210000324638000000376258".into(),
        plan_detail_no: 2,
        appid: "wxd678efh567hg6787".into(),
        sub_mchid: "1900000109".into(),
        notify_url: "https://api.test.com".into(),
        service_introduction: "羽毛球课基础练习课程".into(),
        time_range: TimeRange { start_time: "20091225091010".into(), ..Default::default() },
        out_trade_no: "1514323JSVDFE1243252".into(),
        ..Default::default()
    };
    let answer =
        client.v3().payscore().sign_plan().partner().serviceorder().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_sign_plan_partner_user_sign_plans_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/sign-plan/partner/user-sign-plans
    use weixinpay::v3::payscore::sign_plan::SignPlanDetail;
    use weixinpay::v3::payscore::sign_plan::partner::user_sign_plans::PostRequest;

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        plan_id: "01000033210000324638000000376258".into(),
        appid: "wxd678efh567hg6787".into(),
        sub_mchid: "1900000109".into(),
        merchant_sign_plan_no: "1234323JKHDFE1243252".into(),
        notify_url: "https://api.test.com".into(),
        sign_plan_detail: vec![SignPlanDetail {
            plan_detail_no: 1,
            merchant_plan_detail_no: "1234323JKHDFE1243252".into(),
        }],
        ..Default::default()
    };
    let answer = client
        .v3()
        .payscore()
        .sign_plan()
        .partner()
        .user_sign_plans()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_sign_plan_partner_user_sign_plans_merchant_sign_plan_no_merchant_sign_plan_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}
    use weixinpay::v3::payscore::sign_plan::partner::user_sign_plans::merchant_sign_plan_no::merchant_sign_plan_no::GetQuery;

    let answer = client
        .v3()
        .payscore()
        .sign_plan()
        .partner()
        .user_sign_plans()
        .merchant_sign_plan_no()
        .merchant_sign_plan_no("1234323JKHDFE1243252")
        .get(&GetQuery { sub_mchid: "1900000109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_sign_plan_partner_user_sign_plans_merchant_sign_plan_no_merchant_sign_plan_no_stop_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop
    use weixinpay::v3::payscore::sign_plan::partner::user_sign_plans::merchant_sign_plan_no::merchant_sign_plan_no::stop::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        stop_reason: "用户协商后停止".into(),
    };
    let answer = client
        .v3()
        .payscore()
        .sign_plan()
        .partner()
        .user_sign_plans()
        .merchant_sign_plan_no()
        .merchant_sign_plan_no("1234323JKHDFE1243252")
        .stop()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_sign_plan_serviceorder_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/sign-plan/serviceorder
    use weixinpay::v3::payscore::sign_plan::serviceorder::{PostRequest, TimeRange};

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        sign_plan_id: "01000033210000324638000000376258".into(),
        plan_detail_no: 2,
        appid: "wxd678efh567hg6787".into(),
        openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
        notify_url: "https://api.test.com".into(),
        service_introduction: "羽毛球课基础练习课程".into(),
        time_range: TimeRange { start_time: "20091225091010".into(), ..Default::default() },
        out_trade_no: "1514323JSVDFE1243252".into(),
        ..Default::default()
    };
    let answer = client.v3().payscore().sign_plan().serviceorder().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_sign_plan_user_sign_plans_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/sign-plan/user-sign-plans
    use weixinpay::v3::payscore::sign_plan::SignPlanDetail;
    use weixinpay::v3::payscore::sign_plan::user_sign_plans::PostRequest;

    let request = PostRequest {
        service_id: "2002000000000558128851361561536".into(),
        plan_id: "01000033210000324638000000376258".into(),
        appid: "wxd678efh567hg6787".into(),
        openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
        merchant_sign_plan_no: "1234323JKHDFE1243252".into(),
        notify_url: "https://api.test.com".into(),
        sign_plan_detail: vec![SignPlanDetail {
            plan_detail_no: 1,
            merchant_plan_detail_no: "1234323JKHDFE1243252".into(),
        }],
    };
    let answer =
        client.v3().payscore().sign_plan().user_sign_plans().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_sign_plan_user_sign_plans_merchant_sign_plan_no_merchant_sign_plan_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}
    let answer = client
        .v3()
        .payscore()
        .sign_plan()
        .user_sign_plans()
        .merchant_sign_plan_no()
        .merchant_sign_plan_no("1234323JKHDFE1243252")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_sign_plan_user_sign_plans_merchant_sign_plan_no_merchant_sign_plan_no_stop_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop
    use weixinpay::v3::payscore::sign_plan::user_sign_plans::merchant_sign_plan_no::merchant_sign_plan_no::stop::PostRequest;

    let answer = client
        .v3()
        .payscore()
        .sign_plan()
        .user_sign_plans()
        .merchant_sign_plan_no()
        .merchant_sign_plan_no("1234323JKHDFE1243252")
        .stop()
        .post(&PostRequest { stop_reason: "用户协商后停止".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_smartretail_orders_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/smartretail-orders
    use weixinpay::v3::payscore::smartretail_orders::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        out_order_no: "1234323JKHDFE1243252".into(),
        service_id: "500001".into(),
        ..Default::default()
    };
    let answer = client.v3().payscore().smartretail_orders().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_smartretail_orders_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/payscore/smartretail-orders
    use weixinpay::v3::payscore::smartretail_orders::GetQuery;

    let query = GetQuery { service_id: Some("20261123001".into()), ..Default::default() };
    let answer = client.v3().payscore().smartretail_orders().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_smartretail_orders_out_order_no_cancel_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/smartretail-orders/{out_order_no}/cancel
    use weixinpay::v3::payscore::smartretail_orders::out_order_no::cancel::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        service_id: "500001".into(),
        reason: "用户投诉".into(),
    };
    let answer = client
        .v3()
        .payscore()
        .smartretail_orders()
        .out_order_no("20261123001")
        .cancel()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_smartretail_orders_out_order_no_complete_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/smartretail-orders/{out_order_no}/complete
    use weixinpay::v3::payscore::smartretail_orders::out_order_no::complete::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        service_id: "500001".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .payscore()
        .smartretail_orders()
        .out_order_no("20261123001")
        .complete()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_user_service_state_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/payscore/user-service-state
    use weixinpay::v3::payscore::user_service_state::GetQuery;

    let query = GetQuery {
        appid: "text".into(),
        service_id: "20261123001".into(),
        openid: "text".into(),
    };
    let answer = client.v3().payscore().user_service_state().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payscore_users_openid_permissions_service_id_terminate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate
    use weixinpay::v3::payscore::users::openid::permissions::service_id::terminate::{
        PostQuery, PostRequest,
    };

    client
        .v3()
        .payscore()
        .users()
        .openid("text")
        .permissions()
        .service_id("20261123001")
        .terminate()
        .post(
            &PostQuery { openid: Some("text".into()), ..Default::default() },
            &PostRequest { appid: "text".into(), reason: "text".into() },
        )
        .await?;
    // end
    Ok(())
}
