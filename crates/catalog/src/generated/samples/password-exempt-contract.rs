// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_password_exempt_contract_contracts_ecommerce_pre_entrust_sign_mini_program_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program
    use weixinpay::v3::password_exempt_contract::contracts::ecommerce::pre_entrust_sign::mini_program::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        service_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        notify_url: "https://yourapp.com/notify".into(),
        contract_display_account: "微信代扣用户A".into(),
        openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
    };
    let answer = client
        .v3()
        .password_exempt_contract()
        .contracts()
        .ecommerce()
        .pre_entrust_sign()
        .mini_program()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_password_exempt_contract_contracts_ecommerce_pre_entrust_sign_pay_redirect_sign_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign
    use weixinpay::v3::password_exempt_contract::contracts::ecommerce::pre_entrust_sign::pay_redirect_sign::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        service_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        notify_url: "https://yourapp.com/notify".into(),
        contract_display_account: "微信代扣用户A".into(),
        prepay_id: "wx201410272009395522657a690389285100".into(),
        openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
    };
    let answer = client
        .v3()
        .password_exempt_contract()
        .contracts()
        .ecommerce()
        .pre_entrust_sign()
        .pay_redirect_sign()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_password_exempt_contract_contracts_normal_pre_entrust_sign_mini_program_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program
    use weixinpay::v3::password_exempt_contract::contracts::normal::pre_entrust_sign::mini_program::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        service_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        notify_url: "https://yourapp.com/notify".into(),
        contract_display_account: "微信代扣用户A".into(),
        openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
    };
    let answer = client
        .v3()
        .password_exempt_contract()
        .contracts()
        .normal()
        .pre_entrust_sign()
        .mini_program()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_password_exempt_contract_contracts_normal_pre_entrust_sign_pay_redirect_sign_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign
    use weixinpay::v3::password_exempt_contract::contracts::normal::pre_entrust_sign::pay_redirect_sign::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        service_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        notify_url: "https://yourapp.com/notify".into(),
        contract_display_account: "微信代扣用户A".into(),
        prepay_id: "wx201410272009395522657a690389285100".into(),
        openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
    };
    let answer = client
        .v3()
        .password_exempt_contract()
        .contracts()
        .normal()
        .pre_entrust_sign()
        .pay_redirect_sign()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_password_exempt_contract_contracts_qs_pre_entrust_sign_mini_program_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program
    use weixinpay::v3::password_exempt_contract::contracts::qs::pre_entrust_sign::mini_program::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        sub_appid: "wxd678efh567hg6787".into(),
        sub_mchid: "1900000109".into(),
        service_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        notify_url: "https://yourapp.com/notify".into(),
        contract_display_account: "微信代扣用户A".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .password_exempt_contract()
        .contracts()
        .qs()
        .pre_entrust_sign()
        .mini_program()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_password_exempt_contract_contracts_qs_pre_entrust_sign_pay_redirect_sign_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign
    use weixinpay::v3::password_exempt_contract::contracts::qs::pre_entrust_sign::pay_redirect_sign::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        sub_appid: "wxd678efh567hg6787".into(),
        sub_mchid: "1900000109".into(),
        service_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        notify_url: "https://yourapp.com/notify".into(),
        contract_display_account: "微信代扣用户A".into(),
        prepay_id: "wx201410272009395522657a690389285100".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .password_exempt_contract()
        .contracts()
        .qs()
        .pre_entrust_sign()
        .pay_redirect_sign()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_password_exempt_contract_contracts_service_id_service_id_out_contract_code_out_contract_code_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}
    let answer = client
        .v3()
        .password_exempt_contract()
        .contracts()
        .service_id()
        .service_id("12535")
        .out_contract_code()
        .out_contract_code("wxwtdk20200910100000")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_password_exempt_contract_contracts_service_id_service_id_out_contract_code_out_contract_code_terminate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate
    use weixinpay::v3::password_exempt_contract::contracts::service_id::service_id::out_contract_code::out_contract_code::terminate::PostRequest;

    let request = PostRequest { contract_termination_remark: "用户解约".into() };
    let answer = client
        .v3()
        .password_exempt_contract()
        .contracts()
        .service_id()
        .service_id("12535")
        .out_contract_code()
        .out_contract_code("wxwtdk20200910100000")
        .terminate()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_password_exempt_contract_contracts_service_provider_pre_entrust_sign_mini_program_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program
    use weixinpay::v3::password_exempt_contract::contracts::service_provider::pre_entrust_sign::mini_program::PostRequest;

    let request = PostRequest {
        sp_appid: "wxd678efh567hg6787".into(),
        sub_mchid: "1900000109".into(),
        sub_appid: "wxd678efh567hg6787".into(),
        service_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        notify_url: "https://yourapp.com/notify".into(),
        contract_display_account: "微信代扣用户A".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .password_exempt_contract()
        .contracts()
        .service_provider()
        .pre_entrust_sign()
        .mini_program()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_password_exempt_contract_contracts_service_provider_pre_entrust_sign_pay_redirect_sign_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign
    use weixinpay::v3::password_exempt_contract::contracts::service_provider::pre_entrust_sign::pay_redirect_sign::PostRequest;

    let request = PostRequest {
        sp_appid: "wxd678efh567hg6787".into(),
        sub_mchid: "1900000109".into(),
        sub_appid: "wxd678efh567hg6787".into(),
        service_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        notify_url: "https://yourapp.com/notify".into(),
        contract_display_account: "微信代扣用户A".into(),
        prepay_id: "wx201410272009395522657a690389285100".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .password_exempt_contract()
        .contracts()
        .service_provider()
        .pre_entrust_sign()
        .pay_redirect_sign()
        .post(&request)
        .await?;
    // end
    Ok(())
}
