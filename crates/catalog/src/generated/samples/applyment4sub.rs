// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_applyment4sub_applyment_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/applyment4sub/applyment/
    use weixinpay::v3::applyment4sub::applyment::{
        BankAccountInfo, BankAccountType, BusinessInfo, ContactInfo, IdDocType,
        IdentityInfo, PostRequest, SettlementInfo, SubjectInfo, SubjectType,
    };

    let request = PostRequest {
        business_code: "text".into(),
        contact_info: ContactInfo {
            contact_name: "张三".into(),
            mobile_phone: "13900000000".into(),
            contact_email: "someone@example.com".into(),
            ..Default::default()
        },
        subject_info: SubjectInfo {
            subject_type: SubjectType::SubjectTypeIndividual,
            identity_info: IdentityInfo {
                id_doc_type: IdDocType::IdentificationTypeIdcard,
                ..Default::default()
            },
            ..Default::default()
        },
        business_info: BusinessInfo {
            merchant_shortname: "text".into(),
            service_phone: "text".into(),
            ..Default::default()
        },
        settlement_info: SettlementInfo {
            settlement_id: Some("20261123001".into()),
            ..Default::default()
        },
        bank_account_info: BankAccountInfo {
            bank_account_type: BankAccountType::BankAccountTypeCorporate,
            account_name: "张三".into(),
            account_bank: "工商银行".into(),
            bank_address_code: "text".into(),
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client.v3().applyment4sub().applyment().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_applyment4sub_applyment_applyment_id_applyment_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}
    let answer = client
        .v3()
        .applyment4sub()
        .applyment()
        .applyment_id()
        .applyment_id("20261123001")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_applyment4sub_applyment_business_code_business_code_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/applyment4sub/applyment/business_code/{business_code}
    let answer = client
        .v3()
        .applyment4sub()
        .applyment()
        .business_code()
        .business_code("text")
        .get()
        .await?;
    // end
    Ok(())
}
