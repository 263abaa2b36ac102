// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_payroll_card_authentications_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/payroll-card/authentications
    use weixinpay::v3::payroll_card::authentications::GetQuery;

    let query = GetQuery {
        openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58".into(),
        appid: Some("wxa1111111".into()),
        sub_mchid: "1111111".into(),
        authenticate_date: "2020-12-25".into(),
        ..Default::default()
    };
    let answer = client.v3().payroll_card().authentications().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payroll_card_authentications_pre_order_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payroll-card/authentications/pre-order
    use weixinpay::v3::payroll_card::AuthenticateType;
    use weixinpay::v3::payroll_card::authentications::pre_order::PostRequest;

    let request = PostRequest {
        openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58".into(),
        appid: Some("wxa1111111".into()),
        sub_mchid: "1111111".into(),
        authenticate_number: "mcdhehfgisdhfjghed39384564i83".into(),
        project_name: "某项目".into(),
        employer_name: "某单位名称".into(),
        authenticate_type: Some(AuthenticateType::SignIn),
        ..Default::default()
    };
    let answer =
        client.v3().payroll_card().authentications().pre_order().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payroll_card_authentications_pre_order_with_auth_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payroll-card/authentications/pre-order-with-auth
    use weixinpay::v3::payroll_card::AuthenticateType;
    use weixinpay::v3::payroll_card::authentications::pre_order_with_auth::PostRequest;

    let request = PostRequest {
        openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58".into(),
        appid: Some("wxa1111111".into()),
        sub_mchid: "1111111".into(),
        authenticate_number: "mcdhehfgisdhfjghed39384564i83".into(),
        project_name: "某项目".into(),
        employer_name: "某用工企业".into(),
        user_name: "张三".into(),
        id_card_number: "110101199003070000".into(),
        authenticate_type: Some(AuthenticateType::SignIn),
        ..Default::default()
    };
    let answer = client
        .v3()
        .payroll_card()
        .authentications()
        .pre_order_with_auth()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payroll_card_authentications_authenticate_number_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/payroll-card/authentications/{authenticate_number}
    use weixinpay::v3::payroll_card::authentications::authenticate_number::GetQuery;

    let answer = client
        .v3()
        .payroll_card()
        .authentications()
        .authenticate_number("mcdhehfgisdhfjghed39384564i83")
        .get(&GetQuery { sub_mchid: "1111111".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_payroll_card_relations_openid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/payroll-card/relations/{openid}
    use weixinpay::v3::payroll_card::relations::openid::GetQuery;

    let query = GetQuery {
        sub_mchid: "1111111".into(),
        appid: Some("wxa1111111".into()),
        ..Default::default()
    };
    let answer =
        client.v3().payroll_card().relations().openid("9x111111").get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payroll_card_tokens_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payroll-card/tokens
    use weixinpay::v3::payroll_card::tokens::PostRequest;

    let request = PostRequest {
        openid: "9x111111".into(),
        appid: Some("wxa1111111".into()),
        sub_mchid: "1111111".into(),
        user_name: "张三".into(),
        id_card_number: "110101199003070000".into(),
        ..Default::default()
    };
    let answer = client.v3().payroll_card().tokens().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payroll_card_transfer_batches_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payroll-card/transfer-batches
    use weixinpay::v3::payroll_card::transfer_batches::{
        AuthorizationType, PostRequest, TransferDetail,
    };

    let request = PostRequest {
        sub_mchid: "1111111".into(),
        sub_appid: Some("wxf636efh567hg4356".into()),
        authorization_type: AuthorizationType::InformationAuthorizationType,
        out_batch_no: "plfk2020042013".into(),
        batch_name: "2019年1月深圳分部报销单".into(),
        batch_remark: "2019年1月深圳分部报销单".into(),
        total_amount: 100000,
        total_num: 1,
        transfer_detail_list: vec![TransferDetail {
            out_detail_no: "x23zy545Bd5436".into(),
            transfer_amount: 100000,
            transfer_remark: "2020年4月报销".into(),
            openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
            ..Default::default()
        }],
        ..Default::default()
    };
    let answer = client.v3().payroll_card().transfer_batches().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payroll_card_wesure_insurance_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payroll-card/wesure/insurance
    use weixinpay::v3::payroll_card::wesure::insurance::{InsureState, PostRequest};

    let request = PostRequest {
        sp_mchid: "1900000109".into(),
        wesure_order_no: "1900000109".into(),
        token: "5fds5345dfd".into(),
        insurance_company_order_no: "5fds5345dfd".into(),
        openid: "111111".into(),
        insure_state: InsureState::InsureSuccess,
        insure_effect_time: "2018-06-08T10:34:56+08:00".into(),
        insure_invalid_time: "2018-06-08T10:34:56+08:00".into(),
        insurance_company_name: "平安".into(),
        ..Default::default()
    };
    client.v3().payroll_card().wesure().insurance().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_payroll_card_wesure_token_validations_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/payroll-card/wesure/token-validations
    use weixinpay::v3::payroll_card::wesure::token_validations::PostRequest;

    let request = PostRequest {
        sp_mchid: "1900000109".into(),
        sub_mchid: "1900000109".into(),
        token: "abcdefghijklmn".into(),
        user_name: "张三".into(),
        id_card_number: "110101199003070000".into(),
        ..Default::default()
    };
    let answer =
        client.v3().payroll_card().wesure().token_validations().post(&request).await?;
    // end
    Ok(())
}
