// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_global_certificates_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/certificates
    let answer = client.v3().global().certificates().get().await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_customs_orders_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/customs/orders
    use weixinpay::v3::global::customs::Customs;
    use weixinpay::v3::global::customs::orders::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        mchid: "1230000109".into(),
        out_trade_no: "20150806125346".into(),
        transaction_id: "1000320306201511078440737890".into(),
        customs: Customs::GuangzhouZs,
        merchant_customs_no: "123456".into(),
        ..Default::default()
    };
    let answer = client.v3().global().customs().orders().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_customs_orders_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/customs/orders
    use weixinpay::v3::global::customs::Customs;
    use weixinpay::v3::global::customs::orders::{GetQuery, OrderType};

    let query = GetQuery {
        appid: "wxd678efh567hg6787".into(),
        mchid: "1230000109".into(),
        order_type: OrderType::OutTradeNo,
        order_no: "20150806125346".into(),
        customs: Customs::GuangzhouZs,
        ..Default::default()
    };
    let answer = client.v3().global().customs().orders().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_customs_orders_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/global/customs/orders
    use weixinpay::v3::global::customs::Customs;
    use weixinpay::v3::global::customs::orders::PatchRequest;

    let request = PatchRequest {
        appid: "wxd678efh567hg6787".into(),
        mchid: "1230000109".into(),
        out_trade_no: "20150806125346".into(),
        transaction_id: "1000320306201511078440737890".into(),
        customs: Customs::GuangzhouZs,
        merchant_customs_no: "123456".into(),
        ..Default::default()
    };
    let answer = client.v3().global().customs().orders().patch(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_customs_redeclare_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/customs/redeclare
    use weixinpay::v3::global::customs::Customs;
    use weixinpay::v3::global::customs::redeclare::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        mchid: "1230000109".into(),
        customs: Customs::GuangzhouZs,
        merchant_customs_no: "123456".into(),
        ..Default::default()
    };
    let answer = client.v3().global().customs().redeclare().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_customs_verify_certificate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/customs/verify-certificate
    use weixinpay::v3::global::customs::Customs;
    use weixinpay::v3::global::customs::verify_certificate::{
        CertificateType, PostRequest,
    };

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        mchid: "1230000109".into(),
        out_trade_no: "20150806125346".into(),
        transaction_id: "1000320306201511078440737890".into(),
        customs: Customs::GuangzhouZs,
        merchant_customs_no: "123456".into(),
        certificate_type: CertificateType::Idcard,
        certificate_id: "330821198809085211".into(),
        certificate_name: "张三".into(),
        ..Default::default()
    };
    let answer = client.v3().global().customs().verify_certificate().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_merchant_h5_permission_applications_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/merchant/h5/permission/applications
    use weixinpay::v3::global::merchant::h5::permission::applications::PostRequest;

    let request = PostRequest {
        sub_mchid: "2491935631".into(),
        domains: vec!["text".into()],
        website_url: "https://qq.com".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .global()
        .merchant()
        .h5()
        .permission()
        .applications()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_merchant_h5_permission_applications_applyment_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/merchant/h5/permission/applications/{applyment_id}
    let answer = client
        .v3()
        .global()
        .merchant()
        .h5()
        .permission()
        .applications()
        .applyment_id("100000")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_merchant_h5_permission_applications_applyment_id_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}
    use weixinpay::v3::global::merchant::h5::permission::applications::applyment_id::PatchRequest;

    let request = PatchRequest { domains: vec!["text".into()], ..Default::default() };
    let answer = client
        .v3()
        .global()
        .merchant()
        .h5()
        .permission()
        .applications()
        .applyment_id("100000")
        .patch(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_merchant_h5_permission_domain_applications_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/merchant/h5/permission/domain/applications
    use weixinpay::v3::global::merchant::h5::permission::domain::applications::PostRequest;

    let request = PostRequest {
        domains: vec!["text".into()],
        website_url: "https://qq.com".into(),
        out_applyment_id: "123456".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .global()
        .merchant()
        .h5()
        .permission()
        .domain()
        .applications()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_merchant_h5_permission_domain_applications_applyment_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}
    let answer = client
        .v3()
        .global()
        .merchant()
        .h5()
        .permission()
        .domain()
        .applications()
        .applyment_id("100000")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_merchant_h5_permission_domain_applications_applyment_id_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}
    use weixinpay::v3::global::merchant::h5::permission::domain::applications::applyment_id::PatchRequest;

    let request = PatchRequest { domains: vec!["text".into()], ..Default::default() };
    let answer = client
        .v3()
        .global()
        .merchant()
        .h5()
        .permission()
        .domain()
        .applications()
        .applyment_id("100000")
        .patch(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_merchant_h5_permission_sub_mchid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/merchant/h5/permission/{sub_mchid}
    let answer = client
        .v3()
        .global()
        .merchant()
        .h5()
        .permission()
        .sub_mchid("2491935631")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_merchant_service_complaint_notifications_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/merchant-service/complaint-notifications
    use weixinpay::v3::global::merchant_service::complaint_notifications::PostRequest;

    let answer = client
        .v3()
        .global()
        .merchant_service()
        .complaint_notifications()
        .post(&PostRequest { url: "https://www.xxx.com/notify".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_merchant_service_complaint_notifications_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/merchant-service/complaint-notifications
    let answer =
        client.v3().global().merchant_service().complaint_notifications().get().await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_merchant_service_complaint_notifications_put(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PUT /v3/global/merchant-service/complaint-notifications
    use weixinpay::v3::global::merchant_service::complaint_notifications::PutRequest;

    let answer = client
        .v3()
        .global()
        .merchant_service()
        .complaint_notifications()
        .put(&PutRequest { url: "https://www.xxx.com/notify".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_merchant_service_complaint_notifications_delete(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin DELETE /v3/global/merchant-service/complaint-notifications
    client.v3().global().merchant_service().complaint_notifications().delete().await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_merchant_service_complaints_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/merchant-service/complaints
    use weixinpay::v3::global::merchant_service::complaints::GetQuery;

    let query = GetQuery {
        begin_date: "2019-01-01".into(),
        end_date: "2019-01-01".into(),
        ..Default::default()
    };
    let answer = client.v3().global().merchant_service().complaints().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_merchant_service_complaints_complaint_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/merchant-service/complaints/{complaint_id}
    use weixinpay::v3::global::merchant_service::complaints::MchLanguage;
    use weixinpay::v3::global::merchant_service::complaints::complaint_id::GetQuery;

    let answer = client
        .v3()
        .global()
        .merchant_service()
        .complaints()
        .complaint_id("200201820200101080076610000")
        .get(&GetQuery { mch_language: Some(MchLanguage::ZhCn) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_merchant_service_complaints_complaint_id_complete_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/merchant-service/complaints/{complaint_id}/complete
    use weixinpay::v3::global::merchant_service::complaints::complaint_id::complete::PostRequest;

    client
        .v3()
        .global()
        .merchant_service()
        .complaints()
        .complaint_id("200201820200101080076610000")
        .complete()
        .post(&PostRequest { complainted_mchid: "1900012181".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_merchant_service_complaints_complaint_id_negotiation_historys_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys
    use weixinpay::v3::global::merchant_service::complaints::complaint_id::negotiation_historys::GetQuery;

    let query = GetQuery { limit: Some(50), offset: Some(10), ..Default::default() };
    let answer = client
        .v3()
        .global()
        .merchant_service()
        .complaints()
        .complaint_id("200201820200101080076610000")
        .negotiation_historys()
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_merchant_service_complaints_complaint_id_response_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/merchant-service/complaints/{complaint_id}/response
    use weixinpay::v3::global::merchant_service::complaints::complaint_id::response::PostRequest;

    let request = PostRequest {
        complainted_mchid: "1900012181".into(),
        response_content: "已与用户沟通解决".into(),
        ..Default::default()
    };
    client
        .v3()
        .global()
        .merchant_service()
        .complaints()
        .complaint_id("200201820200101080076610000")
        .response()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_merchant_service_images_upload_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/merchant-service/images/upload
    use weixinpay::File;
    use weixinpay::v3::global::merchant_service::images::upload::PostForm;

    let request = PostForm {
        file: File::new("picture.png", std::fs::read("picture.png")?),
        ..Default::default()
    };
    let answer =
        client.v3().global().merchant_service().images().upload().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_merchant_service_images_media_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/merchant-service/images/{media_id}
    use weixinpay::v3::global::merchant_service::images::media_id::GetQuery;

    let file = client
        .v3()
        .global()
        .merchant_service()
        .images()
        .media_id("xxxxx")
        .get(&GetQuery { complaint_id: "200201820200101080076610000".into() })
        .await?;
    std::fs::write("download", &file.bytes)?;
    // end
    Ok(())
}

pub(super) async fn v3_global_merchant_storage_file_upload_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/merchant-storage/file/upload
    use weixinpay::File;
    use weixinpay::v3::global::merchant_storage::file::upload::PostForm;

    let request = PostForm {
        file: File::new("picture.png", std::fs::read("picture.png")?),
        ..Default::default()
    };
    let answer =
        client.v3().global().merchant_storage().file().upload().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_merchants_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/merchants
    use weixinpay::v3::global::merchants::{
        Business, BusinessType, Contact, MerchantType, PostRequest,
    };

    let request = PostRequest {
        sp_appid: "wx8888888888888888".into(),
        sp_mchid: "3200000001".into(),
        name: "Merchant name".into(),
        shortname: "Merchant shortname".into(),
        office_phone: "075586010000".into(),
        contact: Contact {
            name: "李先生".into(),
            phone: "075586010000".into(),
            email: "test@test.com".into(),
        },
        business_category: 644,
        merchant_country_code: "344".into(),
        merchant_type: MerchantType::Enterprise,
        business: Business { business_type: BusinessType::Online, ..Default::default() },
        ..Default::default()
    };
    let answer = client.v3().global().merchants().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_merchants_sub_mchid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/merchants/{sub_mchid}
    use weixinpay::v3::global::merchants::sub_mchid::GetQuery;

    let query =
        GetQuery { sp_appid: "wx8888888888888888".into(), sp_mchid: "3200000001".into() };
    let answer = client.v3().global().merchants().sub_mchid("20000100").get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_merchants_sub_mchid_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/global/merchants/{sub_mchid}
    use weixinpay::v3::global::merchants::sub_mchid::{PatchRequest, PatchRequestBusiness};
    use weixinpay::v3::global::merchants::{BusinessType, Contact, MerchantType};

    let request = PatchRequest {
        sp_appid: "wx8888888888888888".into(),
        sp_mchid: "3200000001".into(),
        name: "Merchant name".into(),
        sub_mchid: "示例值: 20000100".into(),
        shortname: "Merchant shortname".into(),
        office_phone: "075586010000".into(),
        contact: Contact {
            name: "李先生".into(),
            phone: "075586010000".into(),
            email: "test@test.com".into(),
        },
        business_category: 644,
        merchant_country_code: "344".into(),
        merchant_type: MerchantType::Enterprise,
        registration_certificate_number: "5555-8888".into(),
        registration_certificate_date: "2020-10-16".into(),
        business: PatchRequestBusiness {
            business_type: BusinessType::Online,
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client.v3().global().merchants().sub_mchid("text").patch(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_micropay_transactions_id_transaction_id_reverse_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/micropay/transactions/id/{transaction_id}/reverse
    use weixinpay::v3::global::micropay::transactions::id::transaction_id::reverse::PostRequest;

    let request = PostRequest { mchid: Some("1900000109".into()), ..Default::default() };
    client
        .v3()
        .global()
        .micropay()
        .transactions()
        .id()
        .transaction_id("1217752501201407033233368018")
        .reverse()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_micropay_transactions_out_trade_no_out_trade_no_reverse_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse
    use weixinpay::v3::global::micropay::transactions::out_trade_no::out_trade_no::reverse::PostRequest;

    let request = PostRequest { mchid: Some("1900000109".into()), ..Default::default() };
    client
        .v3()
        .global()
        .micropay()
        .transactions()
        .out_trade_no()
        .out_trade_no("1217752501201407033233368018")
        .reverse()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_micropay_transactions_pay_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/micropay/transactions/pay
    use weixinpay::v3::global::Amount;
    use weixinpay::v3::global::micropay::transactions::pay::PostRequest;

    let request = PostRequest {
        mchid: Some("1900000109".into()),
        appid: Some("wx8888888888888888".into()),
        description: "image形象店-深圳腾大- QQ公仔".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        trade_type: "MICROPAY".into(),
        merchant_category_code: "1011".into(),
        amount: Amount { total: 888, ..Default::default() },
        ..Default::default()
    };
    let answer =
        client.v3().global().micropay().transactions().pay().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_papay_contracts_app_pre_entrust_sign_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/papay/contracts/app-pre-entrust-sign
    use weixinpay::v3::global::papay::contracts::app_pre_entrust_sign::PostRequest;

    let request = PostRequest {
        appid: Some("wxd678efh567hg6787".into()),
        sub_mchid: Some("1230000109".into()),
        ..Default::default()
    };
    let answer = client
        .v3()
        .global()
        .papay()
        .contracts()
        .app_pre_entrust_sign()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_papay_contracts_h5_pre_entrust_sign_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/papay/contracts/h5-pre-entrust-sign
    use weixinpay::v3::global::papay::contracts::h5_pre_entrust_sign::PostRequest;

    let request = PostRequest {
        appid: Some("wxd678efh567hg6787".into()),
        sub_mchid: Some("1230000109".into()),
        ..Default::default()
    };
    let answer = client
        .v3()
        .global()
        .papay()
        .contracts()
        .h5_pre_entrust_sign()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_papay_contracts_jsapi_pre_entrust_sign_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/papay/contracts/jsapi-pre-entrust-sign
    use weixinpay::v3::global::papay::contracts::jsapi_pre_entrust_sign::PostRequest;

    let request = PostRequest {
        appid: Some("wxd678efh567hg6787".into()),
        sub_mchid: Some("1230000109".into()),
        ..Default::default()
    };
    let answer = client
        .v3()
        .global()
        .papay()
        .contracts()
        .jsapi_pre_entrust_sign()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_papay_contracts_miniprogram_pre_entrust_sign_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign
    use weixinpay::v3::global::papay::contracts::miniprogram_pre_entrust_sign::PostRequest;

    let request = PostRequest {
        appid: Some("wxd678efh567hg6787".into()),
        sub_mchid: Some("1230000109".into()),
        ..Default::default()
    };
    let answer = client
        .v3()
        .global()
        .papay()
        .contracts()
        .miniprogram_pre_entrust_sign()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_papay_contracts_out_contract_code_out_contract_code_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}
    use weixinpay::v3::global::papay::contracts::out_contract_code::out_contract_code::GetQuery;

    let query = GetQuery {
        appid: Some("wxd678efh567hg6787".into()),
        sub_mchid: Some("1230000109".into()),
        ..Default::default()
    };
    let answer = client
        .v3()
        .global()
        .papay()
        .contracts()
        .out_contract_code()
        .out_contract_code("100005698")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_papay_contracts_web_pre_entrust_sign_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/papay/contracts/web-pre-entrust-sign
    use weixinpay::v3::global::papay::contracts::web_pre_entrust_sign::PostRequest;

    let request = PostRequest {
        appid: Some("wxd678efh567hg6787".into()),
        sub_mchid: Some("1230000109".into()),
        ..Default::default()
    };
    let answer = client
        .v3()
        .global()
        .papay()
        .contracts()
        .web_pre_entrust_sign()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_papay_contracts_contract_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/papay/contracts/{contract_id}
    use weixinpay::v3::global::papay::contracts::contract_id::GetQuery;

    let query = GetQuery {
        appid: Some("wxd678efh567hg6787".into()),
        sub_mchid: Some("1230000109".into()),
        ..Default::default()
    };
    let answer = client
        .v3()
        .global()
        .papay()
        .contracts()
        .contract_id("100005698")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_papay_contracts_contract_id_terminate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/papay/contracts/{contract_id}/terminate
    use weixinpay::v3::global::papay::contracts::contract_id::terminate::PostRequest;

    let request = PostRequest {
        appid: Some("wxd678efh567hg6787".into()),
        sp_appid: Some("wx8888888888888888".into()),
        ..Default::default()
    };
    client
        .v3()
        .global()
        .papay()
        .contracts()
        .contract_id("100005698")
        .terminate()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_papay_transactions_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/papay/transactions
    use weixinpay::v3::global::Amount;
    use weixinpay::v3::global::papay::transactions::PostRequest;

    let request = PostRequest {
        description: "image形象店-深圳腾大- QQ公仔".into(),
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        merchant_category_code: "1011".into(),
        contract_id: "100005698".into(),
        amount: Amount { total: 888, ..Default::default() },
        ..Default::default()
    };
    let answer = client.v3().global().papay().transactions().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_papay_transactions_out_trade_no_out_trade_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}
    use weixinpay::v3::global::papay::transactions::out_trade_no::out_trade_no::GetQuery;

    let answer = client
        .v3()
        .global()
        .papay()
        .transactions()
        .out_trade_no()
        .out_trade_no("20261123001")
        .get(&GetQuery { sub_mchid: Some("1900000109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_papay_transactions_out_trade_no_out_trade_no_reverse_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse
    use weixinpay::v3::global::papay::transactions::out_trade_no::out_trade_no::reverse::PostQuery;

    client
        .v3()
        .global()
        .papay()
        .transactions()
        .out_trade_no()
        .out_trade_no("1217752501201407033233368018")
        .reverse()
        .post(&PostQuery { sub_mchid: Some("1900000109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_papay_transactions_transaction_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/papay/transactions/{transaction_id}
    use weixinpay::v3::global::papay::transactions::transaction_id::GetQuery;

    let answer = client
        .v3()
        .global()
        .papay()
        .transactions()
        .transaction_id("1217752501201407033233368018")
        .get(&GetQuery { sub_mchid: Some("1900000109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_profit_sharing_bill_download_url_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/profit-sharing/bill-download-url
    use weixinpay::v3::global::profit_sharing::bill_download_url::GetQuery;

    let query = GetQuery {
        sub_mchid: Some("1900000109".into()),
        bill_date: Some("2020-01-01".into()),
    };
    let answer =
        client.v3().global().profit_sharing().bill_download_url().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_profit_sharing_orders_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/profit-sharing/orders
    use weixinpay::v3::global::profit_sharing::orders::PostRequest;

    let request = PostRequest {
        appid: "wx8888888888888888".into(),
        transaction_id: "4208450740201411110007820472".into(),
        out_order_no: "P20150806125346".into(),
        unfreeze_unsplit: true,
        ..Default::default()
    };
    let answer = client.v3().global().profit_sharing().orders().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_profit_sharing_orders_unfreeze_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/profit-sharing/orders/unfreeze
    use weixinpay::v3::global::profit_sharing::orders::unfreeze::PostRequest;

    let request = PostRequest {
        transaction_id: "4208450740201411110007820472".into(),
        out_order_no: "P20150806125346".into(),
        description: "解冻全部剩余资金".into(),
        ..Default::default()
    };
    let answer =
        client.v3().global().profit_sharing().orders().unfreeze().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_profit_sharing_orders_out_order_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/profit-sharing/orders/{out_order_no}
    use weixinpay::v3::global::profit_sharing::orders::out_order_no::GetQuery;

    let query = GetQuery {
        sub_mchid: Some("1900000109".into()),
        transaction_id: Some("4208450740201411110007820472".into()),
    };
    let answer = client
        .v3()
        .global()
        .profit_sharing()
        .orders()
        .out_order_no("P20150806125346")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_profit_sharing_receivers_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/profit-sharing/receivers
    use weixinpay::v3::global::profit_sharing::receivers::PostRequest;

    let request = PostRequest {
        sub_mchid: Some("1900000109".into()),
        appid: Some("wx8888888888888888".into()),
        ..Default::default()
    };
    let answer = client.v3().global().profit_sharing().receivers().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_profit_sharing_receivers_delete(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin DELETE /v3/global/profit-sharing/receivers
    use weixinpay::v3::global::profit_sharing::receivers::DeleteRequest;

    let request = DeleteRequest {
        sub_mchid: Some("1900000109".into()),
        appid: Some("wx8888888888888888".into()),
        ..Default::default()
    };
    client.v3().global().profit_sharing().receivers().delete(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_profit_sharing_receivers_account_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/profit-sharing/receivers/{account}
    use weixinpay::v3::global::profit_sharing::receivers::account::GetQuery;

    let query = GetQuery {
        sub_mchid: Some("1900000109".into()),
        transaction_id: Some("4208450740201411110007820472".into()),
        ..Default::default()
    };
    let answer = client
        .v3()
        .global()
        .profit_sharing()
        .receivers()
        .account("86693852")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_profit_sharing_refunds_bill_download_url_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/profit-sharing/refunds/bill-download-url
    use weixinpay::v3::global::profit_sharing::refunds::bill_download_url::GetQuery;

    let query = GetQuery {
        sub_mchid: Some("1900000109".into()),
        bill_date: Some("2020-01-01".into()),
    };
    let answer = client
        .v3()
        .global()
        .profit_sharing()
        .refunds()
        .bill_download_url()
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_profit_sharing_refunds_refundable_balance_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/profit-sharing/refunds/refundable-balance
    let answer =
        client.v3().global().profit_sharing().refunds().refundable_balance().get().await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_profit_sharing_transactions_mark_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/profit-sharing/transactions/mark
    use weixinpay::v3::global::profit_sharing::transactions::mark::PostRequest;

    let request = PostRequest {
        sub_mchid: Some("1900000109".into()),
        out_trade_no: Some("P20150806125346".into()),
        ..Default::default()
    };
    client.v3().global().profit_sharing().transactions().mark().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_profit_sharing_transactions_transaction_id_amounts_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts
    use weixinpay::v3::global::profit_sharing::transactions::transaction_id::amounts::GetQuery;

    let answer = client
        .v3()
        .global()
        .profit_sharing()
        .transactions()
        .transaction_id("4208450740201411110007820472")
        .amounts()
        .get(&GetQuery { sub_mchid: Some("1900000109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_profit_sharing_transactions_transaction_id_refundable_amounts_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts
    use weixinpay::v3::global::profit_sharing::transactions::transaction_id::refundable_amounts::GetQuery;

    let answer = client
        .v3()
        .global()
        .profit_sharing()
        .transactions()
        .transaction_id("4208450740201411110007820472")
        .refundable_amounts()
        .get(&GetQuery { sub_mchid: Some("1900000109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_refund_partner_recharge_balance_sub_mchid_sub_mchid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}
    let answer = client
        .v3()
        .global()
        .refund()
        .partner()
        .recharge_balance()
        .sub_mchid()
        .sub_mchid("1900000109")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_refund_recharge_balance_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/refund/recharge-balance
    let answer = client.v3().global().refund().recharge_balance().get().await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_refunds_post(client: &Client) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/refunds
    use weixinpay::v3::global::refunds::PostRequest;

    let request = PostRequest {
        mchid: Some("1900000109".into()),
        appid: Some("wx8888888888888888".into()),
        out_refund_no: "1217752501201407033233368018".into(),
        ..Default::default()
    };
    let answer = client.v3().global().refunds().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_refunds_get(client: &Client) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/refunds
    use weixinpay::v3::global::refunds::GetQuery;

    let query = GetQuery {
        mchid: Some("1900000109".into()),
        offset: 0,
        count: 10,
        ..Default::default()
    };
    let answer = client.v3().global().refunds().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_refunds_id_refund_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/refunds/id/{refund_id}
    use weixinpay::v3::global::refunds::id::refund_id::GetQuery;

    let query = GetQuery { mchid: Some("1900000109".into()), ..Default::default() };
    let answer =
        client.v3().global().refunds().id().refund_id("20261123001").get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_refunds_out_refund_no_out_refund_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/refunds/out-refund-no/{out_refund_no}
    use weixinpay::v3::global::refunds::out_refund_no::out_refund_no::GetQuery;

    let query = GetQuery { mchid: Some("1900000109".into()), ..Default::default() };
    let answer = client
        .v3()
        .global()
        .refunds()
        .out_refund_no()
        .out_refund_no("1217752501201407033233368018")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_settle_settlements_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/settle/settlements
    use weixinpay::v3::global::settle::settlements::{GetQuery, SettleState};

    let query = GetQuery {
        settle_state: SettleState::Settled,
        limit: 5,
        offset: 10,
        ..Default::default()
    };
    let answer = client.v3().global().settle().settlements().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_statements_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/statements
    use weixinpay::v3::global::statements::GetQuery;

    let query = GetQuery {
        date: "20180130".into(),
        mchid: Some("1900000109".into()),
        ..Default::default()
    };
    let file = client.v3().global().statements().get(&query).await?;
    std::fs::write("download", &file.bytes)?;
    // end
    Ok(())
}

pub(super) async fn v3_global_transactions_app_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/transactions/app
    use weixinpay::v3::global::Amount;
    use weixinpay::v3::global::transactions::app::PostRequest;

    let request = PostRequest {
        mchid: Some("1900000109".into()),
        appid: Some("wx8888888888888888".into()),
        description: "image形象店-深圳腾大- QQ公仔".into(),
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        trade_type: "APP".into(),
        merchant_category_code: "1011".into(),
        amount: Amount { total: 888, ..Default::default() },
        ..Default::default()
    };
    let answer = client.v3().global().transactions().app().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_transactions_id_transaction_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/transactions/id/{transaction_id}
    use weixinpay::v3::global::transactions::id::transaction_id::GetQuery;

    let query = GetQuery { mchid: Some("1900000109".into()), ..Default::default() };
    let answer = client
        .v3()
        .global()
        .transactions()
        .id()
        .transaction_id("1217752501201407033233368018")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_transactions_id_transaction_id_close_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/transactions/id/{transaction_id}/close
    use weixinpay::v3::global::transactions::id::transaction_id::close::PostRequest;

    let request = PostRequest { mchid: "1230000109".into(), ..Default::default() };
    client
        .v3()
        .global()
        .transactions()
        .id()
        .transaction_id("1217752501201407033233368018")
        .close()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_transactions_jsapi_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/transactions/jsapi
    use weixinpay::v3::global::Amount;
    use weixinpay::v3::global::transactions::jsapi::PostRequest;

    let request = PostRequest {
        mchid: Some("1900000109".into()),
        appid: Some("wx8888888888888888".into()),
        description: "image形象店-深圳腾大- QQ公仔".into(),
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        trade_type: "JSAPI".into(),
        merchant_category_code: "1011".into(),
        amount: Amount { total: 888, ..Default::default() },
        ..Default::default()
    };
    let answer = client.v3().global().transactions().jsapi().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_transactions_mweb_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/transactions/mweb
    use weixinpay::v3::global::transactions::mweb::{PostRequest, SceneInfo};
    use weixinpay::v3::global::{Amount, StoreInfo};

    let request = PostRequest {
        mchid: Some("1900000109".into()),
        appid: Some("wx8888888888888888".into()),
        description: "image形象店-深圳腾大- QQ公仔".into(),
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        trade_type: "MWEB".into(),
        merchant_category_code: "1011".into(),
        amount: Amount { total: 888, ..Default::default() },
        scene_info: SceneInfo {
            payer_client_ip: "128.0.0.1".into(),
            store_info: StoreInfo {
                name: "腾讯大厦分店".into(),
                address: "广东省深圳市南山区科技中一道10000号".into(),
                ..Default::default()
            },
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client.v3().global().transactions().mweb().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_transactions_native_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/transactions/native
    use weixinpay::v3::global::Amount;
    use weixinpay::v3::global::transactions::native::PostRequest;

    let request = PostRequest {
        mchid: Some("1900000109".into()),
        appid: Some("wx8888888888888888".into()),
        description: "image形象店-深圳腾大- QQ公仔".into(),
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        trade_type: "NATIVE".into(),
        merchant_category_code: "1011".into(),
        amount: Amount { total: 888, ..Default::default() },
        ..Default::default()
    };
    let answer = client.v3().global().transactions().native().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_transactions_out_trade_no_out_trade_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/global/transactions/out-trade-no/{out_trade_no}
    use weixinpay::v3::global::transactions::out_trade_no::out_trade_no::GetQuery;

    let query = GetQuery { mchid: Some("1900000109".into()), ..Default::default() };
    let answer = client
        .v3()
        .global()
        .transactions()
        .out_trade_no()
        .out_trade_no("1217752501201407033233368018")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_global_transactions_out_trade_no_out_trade_no_close_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/global/transactions/out-trade-no/{out_trade_no}/close
    use weixinpay::v3::global::transactions::out_trade_no::out_trade_no::close::PostRequest;

    let request = PostRequest { mchid: "1230000109".into(), ..Default::default() };
    client
        .v3()
        .global()
        .transactions()
        .out_trade_no()
        .out_trade_no("1217752501201407033233368018")
        .close()
        .post(&request)
        .await?;
    // end
    Ok(())
}
