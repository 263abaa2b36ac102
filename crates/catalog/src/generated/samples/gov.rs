// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_gov_subsidy_audit_cup_invalid_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/audit/cup/invalid
    use weixinpay::v3::gov::subsidy::audit::cup::invalid::PostRequest;

    let request = PostRequest {
        org_no: "20261123001".into(),
        mchnt_order_id: "20261123001".into(),
        upload_time: "text".into(),
    };
    let answer = client.v3().gov().subsidy().audit().cup().invalid().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_audit_cup_query_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/audit/cup/query
    use weixinpay::v3::gov::subsidy::audit::cup::query::PostRequest;

    let request = PostRequest {
        org_no: "20261123001".into(),
        mchnt_order_id: "20261123001".into(),
        upload_time: "text".into(),
    };
    let answer = client.v3().gov().subsidy().audit().cup().query().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_audit_cup_refund_sync_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/audit/cup/refund/sync
    use weixinpay::v3::gov::subsidy::audit::cup::refund::sync::PostRequest;

    let request = PostRequest {
        org_no: "20261123001".into(),
        mchnt_order_id: "20261123001".into(),
        upload_time: "text".into(),
        refund_at: "text".into(),
        refund_dt: "text".into(),
    };
    let answer =
        client.v3().gov().subsidy().audit().cup().refund().sync().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_audit_cup_update_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/audit/cup/update
    use weixinpay::v3::gov::subsidy::audit::cup::update::PostRequest;
    use weixinpay::v3::gov::subsidy::audit::cup::{InvoiceInfo, TrackInfo};

    let request = PostRequest {
        org_no: "20261123001".into(),
        sub_mchnt_cd: "text".into(),
        sub_mchnt_nm: "text".into(),
        online_no: "20261123001".into(),
        mchnt_order_id: "20261123001".into(),
        upload_time: "text".into(),
        notify_url: "https://example.com/notify".into(),
        prod_id: "20261123001".into(),
        brand_nm: "text".into(),
        prod_model: "text".into(),
        plat_form: "text".into(),
        payer_tp: "text".into(),
        sales_at: "text".into(),
        actual_at: "text".into(),
        trans_tm: "text".into(),
        mchnt_cd: "text".into(),
        discount_at: "text".into(),
        sn_code: "text".into(),
        invoice_info: InvoiceInfo { invoice_cd: Some("text".into()), ..Default::default() },
        track_info: TrackInfo {
            tracking_no: Some("20261123001".into()),
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client.v3().gov().subsidy().audit().cup().update().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_audit_cup_upload_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/audit/cup/upload
    use weixinpay::v3::gov::subsidy::audit::cup::upload::PostRequest;
    use weixinpay::v3::gov::subsidy::audit::cup::{InvoiceInfo, TrackInfo};

    let request = PostRequest {
        org_no: "20261123001".into(),
        sub_mchnt_cd: "text".into(),
        sub_mchnt_nm: "text".into(),
        online_no: "20261123001".into(),
        mchnt_order_id: "20261123001".into(),
        upload_time: "text".into(),
        notify_url: "https://example.com/notify".into(),
        prod_id: "20261123001".into(),
        brand_nm: "text".into(),
        prod_model: "text".into(),
        plat_form: "text".into(),
        payer_tp: "text".into(),
        sales_at: "text".into(),
        actual_at: "text".into(),
        trans_tm: "text".into(),
        mchnt_cd: "text".into(),
        discount_at: "text".into(),
        sn_code: "text".into(),
        invoice_info: InvoiceInfo { invoice_cd: Some("text".into()), ..Default::default() },
        track_info: TrackInfo {
            tracking_no: Some("20261123001".into()),
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client.v3().gov().subsidy().audit().cup().upload().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_companies_query_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/companies/query
    use weixinpay::v3::gov::subsidy::companies::query::PostRequest;

    let request = PostRequest {
        qualification_region_code: 310100,
        license_number: "91110108397173806M".into(),
    };
    let answer = client.v3().gov().subsidy().companies().query().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_goods_upload_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/goods/upload
    use weixinpay::v3::gov::subsidy::ProductType;
    use weixinpay::v3::gov::subsidy::goods::upload::PostRequest;

    let request = PostRequest {
        appliance_id: 1,
        product_name: "测试商品".into(),
        brand: "海尔".into(),
        qualification_region_code: 310100,
        seller_name: "联想（北京）信息技术有限公司".into(),
        license_number: "91110108397173806M".into(),
        base_price: 10000,
        average_trading_price: 10000,
        product_type: ProductType::CommonProduct,
        bar_code: "6901010101098".into(),
        ..Default::default()
    };
    let answer = client.v3().gov().subsidy().goods().upload().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_n_qualifications_sync_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/n-qualifications/sync
    use weixinpay::v3::gov::subsidy::n_qualifications::sync::PostRequest;
    use weixinpay::v3::gov::subsidy::{
        CateState, IdentityDocumentType, ProductType, SaleModel,
    };

    let request = PostRequest {
        real_name: "张三".into(),
        id_card_number: "110101199003070000".into(),
        phone_number: "13900000000".into(),
        out_trade_no: "vmall_250120131959_993_4494".into(),
        receive_region_code: "110101".into(),
        brand: "海尔".into(),
        address: "深圳市南山区".into(),
        qualification_region_code: 310100,
        seller_name: "联想（北京）信息技术有限公司".into(),
        license_number: "91110108397173806M".into(),
        invoice_num: "031001900204".into(),
        product_type: ProductType::CommonProduct,
        order_amount: 10000,
        discount_amount: 2000,
        mch_order_id: "123456789".into(),
        invoice_time: "2025-01-14T19:55:06+08:00".into(),
        purchaser_name: "小弟弟".into(),
        sale_model: SaleModel::SaleModelOnline,
        identity_document_type: IdentityDocumentType::IdDocTypeIdCard,
        invoice_address_code: "310100".into(),
        tax_authority_code: "2525252".into(),
        transaction_time: "2025-01-14T19:55:06+08:00".into(),
        cate_state: CateState::CateStateRedeem,
        cate_code: "JS06".into(),
        ..Default::default()
    };
    let answer =
        client.v3().gov().subsidy().n_qualifications().sync().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_qualification_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/gov/subsidy/qualification
    use weixinpay::v3::gov::subsidy::qualification::GetQuery;

    let query = GetQuery {
        appliance_id: 1,
        qualification_region_code: 310100,
        ..Default::default()
    };
    let answer = client.v3().gov().subsidy().qualification().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_qualifications_passthrough_cancel_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/qualifications/passthrough/cancel
    use weixinpay::v3::gov::subsidy::IdentityDocumentType;
    use weixinpay::v3::gov::subsidy::qualifications::passthrough::cancel::PostRequest;

    let request = PostRequest {
        real_name: "张三".into(),
        id_card_number: "110101199003070000".into(),
        phone_number: "13900000000".into(),
        appliance_id: 1,
        qualification_region_code: 310100,
        identity_document_type: IdentityDocumentType::IdDocTypeIdCard,
        ..Default::default()
    };
    let answer = client
        .v3()
        .gov()
        .subsidy()
        .qualifications()
        .passthrough()
        .cancel()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_qualifications_passthrough_claim_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/qualifications/passthrough/claim
    use weixinpay::v3::gov::subsidy::IdentityDocumentType;
    use weixinpay::v3::gov::subsidy::qualifications::passthrough::claim::PostRequest;

    let request = PostRequest {
        real_name: "张三".into(),
        id_card_number: "110101199003070000".into(),
        phone_number: "13900000000".into(),
        qualification_region_code: 310100,
        identity_document_type: IdentityDocumentType::IdDocTypeIdCard,
        longitude: "text".into(),
        latitude: "text".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .gov()
        .subsidy()
        .qualifications()
        .passthrough()
        .claim()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_qualifications_passthrough_query_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/qualifications/passthrough/query
    use weixinpay::v3::gov::subsidy::IdentityDocumentType;
    use weixinpay::v3::gov::subsidy::qualifications::passthrough::query::PostRequest;

    let request = PostRequest {
        real_name: "张三".into(),
        id_card_number: "110101199003070000".into(),
        phone_number: "13900000000".into(),
        qualification_region_code: 310100,
        identity_document_type: IdentityDocumentType::IdDocTypeIdCard,
    };
    let answer = client
        .v3()
        .gov()
        .subsidy()
        .qualifications()
        .passthrough()
        .query()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_qualifications_query_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/qualifications/query
    use weixinpay::v3::gov::subsidy::IdentityDocumentType;
    use weixinpay::v3::gov::subsidy::qualifications::query::PostRequest;

    let request = PostRequest {
        real_name: "张三".into(),
        id_card_number: "110101199003070000".into(),
        phone_number: "13900000000".into(),
        qualification_region_code: 310100,
        identity_document_type: IdentityDocumentType::IdDocTypeIdCard,
    };
    let answer =
        client.v3().gov().subsidy().qualifications().query().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_qualifications_sync_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/qualifications/sync
    use weixinpay::v3::gov::subsidy::qualifications::sync::PostRequest;
    use weixinpay::v3::gov::subsidy::{
        CateState, IdentityDocumentType, ProductType, SaleModel,
    };

    let request = PostRequest {
        out_trade_no: "vmall_250120131959_993_4494".into(),
        receive_region_code: "110101".into(),
        brand: "海尔".into(),
        address: "深圳市南山区".into(),
        qualification_region_code: 310100,
        sn_code: "fallervuh".into(),
        seller_name: "联想（北京）信息技术有限公司".into(),
        license_number: "91110108397173806M".into(),
        barcode: "例值：6901010101098".into(),
        item_name: "联想YOGA AIR 15".into(),
        spec_model: "YOGA Air 15s ILL9".into(),
        invoice_num: "031001900204".into(),
        product_type: ProductType::CommonProduct,
        order_amount: 10000,
        discount_amount: 2000,
        mch_order_id: "123456789".into(),
        invoice_time: "2025-01-14T19:55:06+08:00".into(),
        purchaser_name: "小弟弟".into(),
        sale_model: SaleModel::SaleModelOnline,
        identity_document_type: IdentityDocumentType::IdDocTypeIdCard,
        invoice_address_code: "310100".into(),
        tax_authority_code: "2525252".into(),
        transaction_time: "2025-01-14T19:55:06+08:00".into(),
        cate_state: CateState::CateStateRedeem,
        mch_name: "江苏京东信息技术有限公司".into(),
        ..Default::default()
    };
    let answer = client.v3().gov().subsidy().qualifications().sync().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_sncode_lock_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/sncode/lock
    use weixinpay::v3::gov::subsidy::ProductType;
    use weixinpay::v3::gov::subsidy::sncode::lock::PostRequest;

    let request = PostRequest {
        appliance_id: 1,
        out_trade_no: "vmall_250120131959_993_4494".into(),
        brand: "海尔".into(),
        qualification_region_code: 310100,
        sn_code: "fallervuh".into(),
        manufacturer_info: "text".into(),
        barcode: "6901010101098".into(),
        spec_model: "YOGA Air 15s ILL9".into(),
        product_type: ProductType::CommonProduct,
        ..Default::default()
    };
    let answer = client.v3().gov().subsidy().sncode().lock().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_sncode_query_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/sncode/query
    use weixinpay::v3::gov::subsidy::sncode::query::PostRequest;

    let request = PostRequest {
        sn_code_list: vec!["9CC0AC186027".into()],
        qualification_region_code: 310100,
    };
    let answer = client.v3().gov().subsidy().sncode().query().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_sncode_unlock_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/sncode/unlock
    use weixinpay::v3::gov::subsidy::ProductType;
    use weixinpay::v3::gov::subsidy::sncode::unlock::PostRequest;

    let request = PostRequest {
        appliance_id: 1,
        out_trade_no: "vmall_250120131959_993_4494".into(),
        qualification_region_code: 310100,
        sn_code: "fallervuh".into(),
        barcode: "6901010101098".into(),
        product_type: ProductType::CommonProduct,
    };
    let answer = client.v3().gov().subsidy().sncode().unlock().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_transactions_query_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/transactions/query
    use weixinpay::v3::gov::subsidy::transactions::query::PostRequest;

    let request = PostRequest {
        qualification_region_code: 310100,
        order_number_list: vec!["vmall_250120131959_993_4494".into()],
    };
    let answer = client.v3().gov().subsidy().transactions().query().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_transactions_summary_query_day_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/transactions/summary/query-day
    use weixinpay::v3::gov::subsidy::transactions::summary::query_day::{
        PostRequest, QueryType,
    };

    let request = PostRequest {
        qualification_region_code: 310100,
        query_date: "2025-01-14".into(),
        query_type: QueryType::OrderTypeTransaction,
        ..Default::default()
    };
    let answer = client
        .v3()
        .gov()
        .subsidy()
        .transactions()
        .summary()
        .query_day()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_transactions_sync_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/transactions/sync
    use weixinpay::v3::gov::subsidy::transactions::sync::PostRequest;
    use weixinpay::v3::gov::subsidy::{CateState, IdentityDocumentType};

    let request = PostRequest {
        out_trade_no: "vmall_250120131959_993_4494".into(),
        receive_region_code: "110101".into(),
        brand: "海尔".into(),
        qualification_region_code: 310100,
        seller_name: "联想（北京）信息技术有限公司".into(),
        license_number: "91110108397173806M".into(),
        order_amount: 10000,
        discount_amount: 2000,
        transaction_time: "2025-01-14T19:55:06+08:00".into(),
        mch_order_id: "123456789".into(),
        mch_name: "江苏京东信息技术有限公司".into(),
        cate_state: CateState::CateStateRedeem,
        identity_document_type: IdentityDocumentType::IdDocTypeIdCard,
        ..Default::default()
    };
    let answer = client.v3().gov().subsidy().transactions().sync().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_zhejiang_authcode_cancel_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/zhejiang/authcode/cancel
    use weixinpay::v3::gov::subsidy::zhejiang::authcode::cancel::PostRequest;

    let request = PostRequest {
        sp_serial_no: "20261123001".into(),
        cred_frozen_no: "20261123001".into(),
        trans_date: "text".into(),
        trans_time: "text".into(),
        auth_code: "text".into(),
        req_ssn: "123".into(),
    };
    let answer =
        client.v3().gov().subsidy().zhejiang().authcode().cancel().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_zhejiang_authcode_commit_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/zhejiang/authcode/commit
    use weixinpay::v3::gov::subsidy::zhejiang::authcode::commit::PostRequest;

    let request = PostRequest {
        sp_serial_no: "20261123001".into(),
        cred_frozen_no: "20261123001".into(),
        trans_date: "text".into(),
        trans_time: "text".into(),
        auth_code: "text".into(),
        req_ssn: "123".into(),
        ..Default::default()
    };
    let answer =
        client.v3().gov().subsidy().zhejiang().authcode().commit().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_zhejiang_authcode_issue_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/zhejiang/authcode/issue
    use weixinpay::v3::gov::subsidy::zhejiang::CertType;
    use weixinpay::v3::gov::subsidy::zhejiang::authcode::issue::PostRequest;

    let request = PostRequest {
        category_id: "A01".into(),
        name: "张三".into(),
        mobile: "13900000000".into(),
        add_code: "330000".into(),
        cert_type: CertType::_1,
        cert_no: "110101199003070000".into(),
        req_ssn: "123".into(),
        ..Default::default()
    };
    let answer =
        client.v3().gov().subsidy().zhejiang().authcode().issue().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_zhejiang_authcode_refund_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/zhejiang/authcode/refund
    use weixinpay::v3::gov::subsidy::zhejiang::authcode::refund::PostRequest;

    let request = PostRequest {
        sp_serial_no: "20261123001".into(),
        cred_frozen_no: "20261123001".into(),
        trans_date: "text".into(),
        trans_time: "text".into(),
        auth_code: "text".into(),
        req_ssn: "123".into(),
        ..Default::default()
    };
    let answer =
        client.v3().gov().subsidy().zhejiang().authcode().refund().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_zhejiang_authcode_try__post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/zhejiang/authcode/try
    use weixinpay::v3::gov::subsidy::zhejiang::authcode::try_::PostRequest;

    let request = PostRequest {
        sp_serial_no: "20261123001".into(),
        mchnt_no: "20261123001".into(),
        term_no: "20261123001".into(),
        auth_code: "text".into(),
        category: "A01".into(),
        county_code: "330000".into(),
    };
    let answer =
        client.v3().gov().subsidy().zhejiang().authcode().try_().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_zhejiang_goods_query_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/zhejiang/goods/query
    use weixinpay::v3::gov::subsidy::zhejiang::goods::query::PostRequest;

    let answer = client
        .v3()
        .gov()
        .subsidy()
        .zhejiang()
        .goods()
        .query()
        .post(&PostRequest { req_ssn: "123".into(), ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_zhejiang_n_qualifications_confirm_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm
    use weixinpay::v3::gov::subsidy::zhejiang::n_qualifications::confirm::PostRequest;

    let answer = client
        .v3()
        .gov()
        .subsidy()
        .zhejiang()
        .n_qualifications()
        .confirm()
        .post(&PostRequest { req_ssn: "123".into(), ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_zhejiang_qualifications_alter_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/zhejiang/qualifications/alter
    use weixinpay::v3::gov::subsidy::zhejiang::qualifications::alter::PostRequest;

    let request = PostRequest {
        cate_code: "A01".into(),
        cert_no: "110101199003070000".into(),
        name: "张三".into(),
        tel: "13900000000".into(),
        req_ssn: "123".into(),
    };
    let answer = client
        .v3()
        .gov()
        .subsidy()
        .zhejiang()
        .qualifications()
        .alter()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_zhejiang_qualifications_claim_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/zhejiang/qualifications/claim
    use weixinpay::v3::gov::subsidy::zhejiang::qualifications::claim::PostRequest;

    let request = PostRequest {
        cate_code: "A01".into(),
        cert_no: "110101199003070000".into(),
        name: "张三".into(),
        tel: "13900000000".into(),
        req_ssn: "123".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .gov()
        .subsidy()
        .zhejiang()
        .qualifications()
        .claim()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_zhejiang_qualifications_query_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/zhejiang/qualifications/query
    use weixinpay::v3::gov::subsidy::zhejiang::qualifications::query::PostRequest;

    let request = PostRequest {
        cert_no: "110101199003070000".into(),
        req_ssn: "123".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .gov()
        .subsidy()
        .zhejiang()
        .qualifications()
        .query()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_zhejiang_qualifications_sync_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/zhejiang/qualifications/sync
    use weixinpay::v3::gov::subsidy::zhejiang::qualifications::sync::PostRequest;

    let request = PostRequest { req_ssn: Some("123".into()), ..Default::default() };
    let answer = client
        .v3()
        .gov()
        .subsidy()
        .zhejiang()
        .qualifications()
        .sync()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_zhejiang_sncode_lock_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/zhejiang/sncode/lock
    use weixinpay::v3::gov::subsidy::zhejiang::sncode::lock::PostRequest;

    let request = PostRequest {
        create_user: "text".into(),
        province: "text".into(),
        sn: "text".into(),
        goods_bar_code: "text".into(),
        goods_type: "text".into(),
        goods_name: "text".into(),
        trans_orderid: "text".into(),
        order_price: "text".into(),
        sell_orderid: "text".into(),
        req_ssn: "text".into(),
        req_time: "text".into(),
        ..Default::default()
    };
    let answer =
        client.v3().gov().subsidy().zhejiang().sncode().lock().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_zhejiang_sncode_query_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/zhejiang/sncode/query
    use weixinpay::v3::gov::subsidy::zhejiang::sncode::query::PostRequest;

    let request = PostRequest {
        sn: "text".into(),
        province: "text".into(),
        goods_type: "text".into(),
        goods_bar_code: "text".into(),
        req_ssn: "text".into(),
        req_time: "text".into(),
        ..Default::default()
    };
    let answer =
        client.v3().gov().subsidy().zhejiang().sncode().query().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_gov_subsidy_zhejiang_sncode_unlock_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/gov/subsidy/zhejiang/sncode/unlock
    use weixinpay::v3::gov::subsidy::zhejiang::sncode::unlock::PostRequest;

    let request = PostRequest {
        req_ssn: "text".into(),
        req_time: "text".into(),
        create_user: "text".into(),
        province: "text".into(),
        sn: "text".into(),
        goods_bar_code: "text".into(),
        goods_type: "text".into(),
        goods_name: "text".into(),
        trans_orderid: "text".into(),
        ori_pay_orderid: "text".into(),
        order_price: "text".into(),
        sell_orderid: "text".into(),
        ..Default::default()
    };
    let answer =
        client.v3().gov().subsidy().zhejiang().sncode().unlock().post(&request).await?;
    // end
    Ok(())
}
