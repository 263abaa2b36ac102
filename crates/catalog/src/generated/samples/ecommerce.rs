// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_ecommerce_account_apply_cancel_withdraw_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/account/apply-cancel-withdraw
    use weixinpay::v3::ecommerce::account::apply_cancel_withdraw::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        out_request_no: "P202410241010125346".into(),
        ..Default::default()
    };
    let answer =
        client.v3().ecommerce().account().apply_cancel_withdraw().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_account_apply_cancel_withdraw_applyment_id_applyment_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}
    let answer = client
        .v3()
        .ecommerce()
        .account()
        .apply_cancel_withdraw()
        .applyment_id()
        .applyment_id("X202410241010125346")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_account_apply_cancel_withdraw_confirm_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/account/apply-cancel-withdraw/confirm
    use weixinpay::v3::ecommerce::account::apply_cancel_withdraw::confirm::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        operator_identification: "id1102".into(),
        confirm_time: "2015-05-20T13:29:35.120+08:00".into(),
        cancel_contract_version: "V20241213".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .ecommerce()
        .account()
        .apply_cancel_withdraw()
        .confirm()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_account_apply_cancel_withdraw_out_request_no_out_request_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}
    let answer = client
        .v3()
        .ecommerce()
        .account()
        .apply_cancel_withdraw()
        .out_request_no()
        .out_request_no("P202410241010125346")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_account_apply_cancel_withdraw_validate_cancel_sub_mchid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}
    let answer = client
        .v3()
        .ecommerce()
        .account()
        .apply_cancel_withdraw()
        .validate_cancel()
        .sub_mchid("1900000109")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_account_cancel_applications_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/account/cancel-applications
    use weixinpay::v3::ecommerce::account::cancel_applications::{
        ApplicationInfo, ApplicationType, PostRequest,
    };

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        out_apply_no: "2019061122222222122".into(),
        application_info: vec![ApplicationInfo {
            application_type: Some(ApplicationType::SpCancelAccountApplication),
            ..Default::default()
        }],
    };
    let answer =
        client.v3().ecommerce().account().cancel_applications().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_account_cancel_applications_media_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/account/cancel-applications/media
    use weixinpay::File;
    use weixinpay::v3::ecommerce::account::cancel_applications::media::PostForm;

    let request = PostForm {
        file: File::new("picture.png", std::fs::read("picture.png")?),
        ..Default::default()
    };
    let answer = client
        .v3()
        .ecommerce()
        .account()
        .cancel_applications()
        .media()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_account_cancel_applications_out_apply_no_out_apply_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}
    let answer = client
        .v3()
        .ecommerce()
        .account()
        .cancel_applications()
        .out_apply_no()
        .out_apply_no("2019061122222222122")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_applyments_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/applyments/
    use weixinpay::v3::ecommerce::applyments::{
        AccountInfo, ContactInfo, OrganizationType, PostRequest, SalesSceneInfo,
    };

    let request = PostRequest {
        out_request_no: "20261123001".into(),
        organization_type: OrganizationType::_2401,
        account_info: AccountInfo {
            account_bank: Some("工商银行".into()),
            ..Default::default()
        },
        contact_info: ContactInfo {
            contact_name: Some("张三".into()),
            ..Default::default()
        },
        sales_scene_info: SalesSceneInfo {
            store_name: Some("爱烧烤".into()),
            ..Default::default()
        },
        merchant_shortname: "text".into(),
        ..Default::default()
    };
    let answer = client.v3().ecommerce().applyments().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_applyments_out_request_no_out_request_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/applyments/out-request-no/{out_request_no}
    let answer = client
        .v3()
        .ecommerce()
        .applyments()
        .out_request_no()
        .out_request_no("APPLYMENT_00000000001")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_applyments_out_request_no_out_request_no_revoke_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke
    let answer = client
        .v3()
        .ecommerce()
        .applyments()
        .out_request_no()
        .out_request_no("APPLYMENT_00000000001")
        .revoke()
        .post()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_applyments_submit_account_hosting_applyment_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/applyments/submit-account-hosting-applyment
    use weixinpay::v3::ecommerce::applyments::submit_account_hosting_applyment::{
        AccountInfo, ContactInfo, PostRequest,
    };
    use weixinpay::v3::ecommerce::applyments::{
        BankAccountType, ContactType, OrganizationType, SalesSceneInfo,
    };

    let request = PostRequest {
        out_request_no: "20261123001".into(),
        organization_type: OrganizationType::_2401,
        account_info: AccountInfo {
            bank_account_type: BankAccountType::_74,
            account_bank: "工商银行".into(),
            account_name: "张三".into(),
            account_number: "6222020000000000000".into(),
            ..Default::default()
        },
        contact_info: ContactInfo {
            contact_type: ContactType::_65,
            contact_name: "张三".into(),
            ..Default::default()
        },
        sales_scene_info: SalesSceneInfo {
            store_name: Some("爱烧烤".into()),
            ..Default::default()
        },
        merchant_shortname: "text".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .ecommerce()
        .applyments()
        .submit_account_hosting_applyment()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_applyments_submit_sign_verify_info_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/applyments/submit-sign-verify-info
    use weixinpay::v3::ecommerce::applyments::submit_sign_verify_info::PostRequest;

    let request =
        PostRequest { out_request_no: "1900013511_10000".into(), ..Default::default() };
    let answer = client
        .v3()
        .ecommerce()
        .applyments()
        .submit_sign_verify_info()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_applyments_applyment_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/applyments/{applyment_id}
    let answer =
        client.v3().ecommerce().applyments().applyment_id("2000002124775691").get().await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_applyments_applyment_id_revoke_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/applyments/{applyment_id}/revoke
    let answer = client
        .v3()
        .ecommerce()
        .applyments()
        .applyment_id("2000002124775691")
        .revoke()
        .post()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_bill_fundflowbill_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/bill/fundflowbill
    use weixinpay::v3::ecommerce::bill::fundflowbill::{AccountType, Algorithm, GetQuery};

    let query = GetQuery {
        bill_date: "2019-06-11".into(),
        account_type: AccountType::All,
        algorithm: Algorithm::AeadAes256Gcm,
        ..Default::default()
    };
    let answer = client.v3().ecommerce().bill().fundflowbill().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_combine_papay_contracts_plan_id_plan_id_out_contract_code_out_contract_code_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}
    let answer = client
        .v3()
        .ecommerce()
        .combine_papay()
        .contracts()
        .plan_id()
        .plan_id("12535")
        .out_contract_code()
        .out_contract_code("wxwtdk20200910100000")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_combine_papay_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate
    use weixinpay::v3::ecommerce::combine_papay::contracts::plan_id::plan_id::out_contract_code::out_contract_code::terminate::PostRequest;

    let request = PostRequest { contract_termination_remark: "用户解约".into() };
    let answer = client
        .v3()
        .ecommerce()
        .combine_papay()
        .contracts()
        .plan_id()
        .plan_id("12535")
        .out_contract_code()
        .out_contract_code("wxwtdk20200910100000")
        .terminate()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_combine_papay_contracts_pre_entrust_sign_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign
    use weixinpay::v3::ecommerce::combine_papay::contracts::pre_entrust_sign::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        plan_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        contract_display_account: "微信代扣用户A".into(),
        notify_url: "https://yourapp.com/notify".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .ecommerce()
        .combine_papay()
        .contracts()
        .pre_entrust_sign()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_combine_papay_contracts_pre_entrust_sign_mini_program_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program
    use weixinpay::v3::ecommerce::combine_papay::contracts::pre_entrust_sign::mini_program::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        plan_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        contract_display_account: "微信代扣用户A".into(),
        notify_url: "https://yourapp.com/notify".into(),
    };
    let answer = client
        .v3()
        .ecommerce()
        .combine_papay()
        .contracts()
        .pre_entrust_sign()
        .mini_program()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_combine_papay_transactions_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/combine-papay/transactions
    use weixinpay::v3::ecommerce::combine_papay::transactions::PostRequest;

    let request = PostRequest {
        combine_appid: "wxd678efh567hg6787".into(),
        combine_mchid: "1900000109".into(),
        combine_out_trade_no: "P20150806125346".into(),
        contract_id: "123124412412423431".into(),
        ..Default::default()
    };
    let answer =
        client.v3().ecommerce().combine_papay().transactions().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_combine_papay_transactions_combine_out_trade_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}
    let answer = client
        .v3()
        .ecommerce()
        .combine_papay()
        .transactions()
        .combine_out_trade_no("P20150806125346")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_combine_papay_transactions_combine_out_trade_no_reverse_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse
    use weixinpay::v3::ecommerce::combine_papay::transactions::combine_out_trade_no::reverse::PostRequest;

    let request =
        PostRequest { combine_appid: "wxd678efh567hg6787".into(), ..Default::default() };
    client
        .v3()
        .ecommerce()
        .combine_papay()
        .transactions()
        .combine_out_trade_no("P20150806125346")
        .reverse()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_fund_balance_sub_mchid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/fund/balance/{sub_mchid}
    use weixinpay::v3::ecommerce::fund::balance::sub_mchid::{AccountType, GetQuery};

    let answer = client
        .v3()
        .ecommerce()
        .fund()
        .balance()
        .sub_mchid("1900000109")
        .get(&GetQuery { account_type: Some(AccountType::Basic) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_fund_enddaybalance_sub_mchid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}
    use weixinpay::v3::ecommerce::fund::enddaybalance::sub_mchid::GetQuery;

    let answer = client
        .v3()
        .ecommerce()
        .fund()
        .enddaybalance()
        .sub_mchid("1222212222")
        .get(&GetQuery { date: "2019-08-17".into(), ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_fund_withdraw_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/fund/withdraw
    use weixinpay::v3::ecommerce::fund::withdraw::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        out_request_no: "20190611222222222200000000012122".into(),
        amount: 100,
        ..Default::default()
    };
    let answer = client.v3().ecommerce().fund().withdraw().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}
    use weixinpay::v3::ecommerce::fund::withdraw::out_request_no::out_request_no::GetQuery;

    let answer = client
        .v3()
        .ecommerce()
        .fund()
        .withdraw()
        .out_request_no()
        .out_request_no("20190611222222222200000000012122")
        .get(&GetQuery { sub_mchid: "1900000109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_fund_withdraw_withdraw_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/fund/withdraw/{withdraw_id}
    use weixinpay::v3::ecommerce::fund::withdraw::withdraw_id::GetQuery;

    let answer = client
        .v3()
        .ecommerce()
        .fund()
        .withdraw()
        .withdraw_id("1232193719823791273913279173")
        .get(&GetQuery { sub_mchid: "1900000109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_individual_contracts_out_contract_code_out_contract_code_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}
    use weixinpay::v3::ecommerce::individual_contracts::out_contract_code::out_contract_code::GetQuery;

    let answer = client
        .v3()
        .ecommerce()
        .individual_contracts()
        .out_contract_code()
        .out_contract_code("APPLYMENT_00000000001")
        .get(&GetQuery { appid: "wxd678efh567h23787".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_individual_contracts_pre_entrust_sign_app_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app
    use weixinpay::v3::ecommerce::individual_contracts::pre_entrust_sign::app::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567h23787".into(),
        out_contract_code: "APPLYMENT_00000000001".into(),
    };
    let answer = client
        .v3()
        .ecommerce()
        .individual_contracts()
        .pre_entrust_sign()
        .app()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_individual_contracts_pre_entrust_sign_mini_program_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program
    use weixinpay::v3::ecommerce::individual_contracts::pre_entrust_sign::mini_program::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567h23787".into(),
        out_contract_code: "APPLYMENT_00000000001".into(),
        openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
    };
    let answer = client
        .v3()
        .ecommerce()
        .individual_contracts()
        .pre_entrust_sign()
        .mini_program()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_individual_contracts_pre_entrust_sign_with_real_name_identity_app_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app
    use weixinpay::v3::ecommerce::individual_contracts::pre_entrust_sign_with_real_name_identity::CredType;
use weixinpay::v3::ecommerce::individual_contracts::pre_entrust_sign_with_real_name_identity::app::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567h23787".into(),
        out_contract_code: "APPLYMENT_00000000001".into(),
        real_name: "张三".into(),
        cred_type: CredType::IdCard,
        cred_id: "110101199003070000".into(),
    };
    let answer = client
        .v3()
        .ecommerce()
        .individual_contracts()
        .pre_entrust_sign_with_real_name_identity()
        .app()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_individual_contracts_pre_entrust_sign_with_real_name_identity_mini_program_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program
    use weixinpay::v3::ecommerce::individual_contracts::pre_entrust_sign_with_real_name_identity::CredType;
use weixinpay::v3::ecommerce::individual_contracts::pre_entrust_sign_with_real_name_identity::mini_program::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567h23787".into(),
        out_contract_code: "APPLYMENT_00000000001".into(),
        openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
        real_name: "张三".into(),
        cred_type: CredType::IdCard,
        cred_id: "110101199003070000".into(),
    };
    let answer = client
        .v3()
        .ecommerce()
        .individual_contracts()
        .pre_entrust_sign_with_real_name_identity()
        .mini_program()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_individual_contracts_openid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/individual-contracts/{openid}
    use weixinpay::v3::ecommerce::individual_contracts::openid::{
        GetQuery, PermissionType,
    };

    let query = GetQuery {
        appid: "wxd678efh567h23787".into(),
        permission_type: PermissionType::IndividualPayee,
    };
    let answer = client
        .v3()
        .ecommerce()
        .individual_contracts()
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_mch_transfer_authorizations_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/mch-transfer/authorizations
    use weixinpay::v3::ecommerce::mch_transfer::authorizations::{Agreement, PostRequest};

    let request = PostRequest {
        sub_mchid: "1900001109".into(),
        agreement_list: vec![Agreement {
            agreement_code: "1".into(),
            agreement_version: "20230101".into(),
            sign_organization: "示例有限责任公司".into(),
            sign_time: "2015-05-20T13:29:35.120+08:00".into(),
        }],
    };
    let answer =
        client.v3().ecommerce().mch_transfer().authorizations().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_mch_transfer_authorizations_sub_mchid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}
    let answer = client
        .v3()
        .ecommerce()
        .mch_transfer()
        .authorizations()
        .sub_mchid("1900001109")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_mch_transfer_transfer_bills_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/mch-transfer/transfer-bills
    use weixinpay::v3::ecommerce::mch_transfer::transfer_bills::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900001109".into(),
        appid: "wxf636efh567hg4356".into(),
        out_bill_no: "plfk2020042013".into(),
        transfer_scene_id: "1000".into(),
        openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
        transfer_amount: 400000,
        transfer_remark: "2020年4月报销".into(),
        ..Default::default()
    };
    let answer =
        client.v3().ecommerce().mch_transfer().transfer_bills().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_mch_transfer_transfer_bills_out_bill_no_out_bill_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}
    use weixinpay::v3::ecommerce::mch_transfer::transfer_bills::out_bill_no::out_bill_no::GetQuery;

    let answer = client
        .v3()
        .ecommerce()
        .mch_transfer()
        .transfer_bills()
        .out_bill_no()
        .out_bill_no("plfk2020042013")
        .get(&GetQuery { sub_mchid: "1900001121".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_mch_transfer_transfer_bills_out_bill_no_out_bill_no_cancel_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel
    use weixinpay::v3::ecommerce::mch_transfer::transfer_bills::out_bill_no::out_bill_no::cancel::PostRequest;

    let answer = client
        .v3()
        .ecommerce()
        .mch_transfer()
        .transfer_bills()
        .out_bill_no()
        .out_bill_no("plfk2020042013")
        .cancel()
        .post(&PostRequest { sub_mchid: "1900001109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_mch_transfer_transfer_bills_transfer_bill_no_transfer_bill_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}
    use weixinpay::v3::ecommerce::mch_transfer::transfer_bills::transfer_bill_no::transfer_bill_no::GetQuery;

    let answer = client
        .v3()
        .ecommerce()
        .mch_transfer()
        .transfer_bills()
        .transfer_bill_no()
        .transfer_bill_no("1330000071100999991182020050700019480001")
        .get(&GetQuery { sub_mchid: "1900001121".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_profitsharing_after_sales_orders_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/profitsharing/after-sales-orders
    use weixinpay::v3::ecommerce::profitsharing::after_sales_orders::{
        PostRequest, PostType, Scene,
    };

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        transaction_id: "3008450740201411110007820472".into(),
        amount: 10,
        type_: PostType::ServiceFeeIncome,
        scene: Scene::RefundTicket,
        ..Default::default()
    };
    let answer =
        client.v3().ecommerce().profitsharing().after_sales_orders().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_profitsharing_after_sales_orders_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/profitsharing/after-sales-orders
    use weixinpay::v3::ecommerce::profitsharing::after_sales_orders::GetQuery;

    let answer = client
        .v3()
        .ecommerce()
        .profitsharing()
        .after_sales_orders()
        .get(&GetQuery { sub_mchid: "text".into(), ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_profitsharing_finish_order_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/profitsharing/finish-order
    use weixinpay::v3::ecommerce::profitsharing::finish_order::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        transaction_id: "4208450740201411110007820472".into(),
        out_order_no: "P20150806125346".into(),
        description: "分账完结".into(),
        ..Default::default()
    };
    let answer =
        client.v3().ecommerce().profitsharing().finish_order().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_profitsharing_orders_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/profitsharing/orders
    use weixinpay::v3::ecommerce::profitsharing::orders::{
        PostRequest, Receiver, ReceiverType,
    };

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        transaction_id: "4208450740201411110007820472".into(),
        out_order_no: "P20150806125346".into(),
        receivers: vec![Receiver {
            type_: ReceiverType::MerchantId,
            receiver_account: "1900000109".into(),
            amount: 190,
            description: "分给商户1900000109".into(),
            ..Default::default()
        }],
        finish: true,
        ..Default::default()
    };
    let answer = client.v3().ecommerce().profitsharing().orders().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_profitsharing_orders_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/profitsharing/orders
    use weixinpay::v3::ecommerce::profitsharing::orders::GetQuery;

    let query = GetQuery {
        sub_mchid: "text".into(),
        transaction_id: "20261123001".into(),
        out_order_no: "20261123001".into(),
    };
    let answer = client.v3().ecommerce().profitsharing().orders().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_profitsharing_orders_transaction_id_amounts_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts
    let answer = client
        .v3()
        .ecommerce()
        .profitsharing()
        .orders()
        .transaction_id("4208450740201411110007820472")
        .amounts()
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_profitsharing_receivers_add_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/profitsharing/receivers/add
    use weixinpay::v3::ecommerce::profitsharing::receivers::PostType;
    use weixinpay::v3::ecommerce::profitsharing::receivers::add::{
        PostRequest, RelationType,
    };

    let request = PostRequest {
        type_: PostType::MerchantId,
        account: "190001001".into(),
        relation_type: RelationType::Supplier,
        ..Default::default()
    };
    let answer =
        client.v3().ecommerce().profitsharing().receivers().add().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_profitsharing_receivers_delete_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/profitsharing/receivers/delete
    use weixinpay::v3::ecommerce::profitsharing::receivers::PostType;
    use weixinpay::v3::ecommerce::profitsharing::receivers::delete::PostRequest;

    let request = PostRequest {
        type_: PostType::MerchantId,
        account: "190001001".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .ecommerce()
        .profitsharing()
        .receivers()
        .delete_()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_profitsharing_returnorders_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/profitsharing/returnorders
    use weixinpay::v3::ecommerce::profitsharing::returnorders::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        order_id: Some("3008450740201411110007820472".into()),
        out_return_no: "R20190516001".into(),
        return_mchid: "86693852".into(),
        amount: 10,
        description: "分账回退".into(),
        ..Default::default()
    };
    let answer =
        client.v3().ecommerce().profitsharing().returnorders().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_profitsharing_returnorders_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/profitsharing/returnorders
    use weixinpay::v3::ecommerce::profitsharing::returnorders::GetQuery;

    let query = GetQuery {
        sub_mchid: "text".into(),
        out_return_no: "20261123001".into(),
        ..Default::default()
    };
    let answer = client.v3().ecommerce().profitsharing().returnorders().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_refunds_apply_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/refunds/apply
    use weixinpay::v3::ecommerce::refunds::apply::{Amount, PostRequest};

    let request = PostRequest {
        sp_appid: "wx8888888888888888".into(),
        out_refund_no: "1217752501201407033233368018".into(),
        amount: Amount { refund: 888, total: 888, ..Default::default() },
        ..Default::default()
    };
    let answer = client.v3().ecommerce().refunds().apply().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_refunds_id_refund_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/refunds/id/{refund_id}
    use weixinpay::v3::ecommerce::refunds::id::refund_id::GetQuery;

    let query = GetQuery {
        individual_auth_id: Some("1900000109".into()),
        sub_mchid: Some("1900000109".into()),
    };
    let answer = client
        .v3()
        .ecommerce()
        .refunds()
        .id()
        .refund_id("50000000382019052709732678859")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_refunds_out_refund_no_out_refund_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}
    use weixinpay::v3::ecommerce::refunds::out_refund_no::out_refund_no::GetQuery;

    let query = GetQuery {
        individual_auth_id: Some("1900000109".into()),
        sub_mchid: Some("1900000109".into()),
    };
    let answer = client
        .v3()
        .ecommerce()
        .refunds()
        .out_refund_no()
        .out_refund_no("1217752501201407033233368018")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_refunds_refund_id_apply_abnormal_refund_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund
    use weixinpay::v3::ecommerce::refunds::refund_id::apply_abnormal_refund::{
        PostRequest, PostType,
    };

    let request = PostRequest {
        out_refund_no: "1217752501201407033233368018".into(),
        type_: PostType::UserBankCard,
        ..Default::default()
    };
    let answer = client
        .v3()
        .ecommerce()
        .refunds()
        .refund_id("50000000382019052709732678859")
        .apply_abnormal_refund()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_refunds_refund_id_return_advance_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/refunds/{refund_id}/return-advance
    use weixinpay::v3::ecommerce::refunds::refund_id::return_advance::PostRequest;

    let answer = client
        .v3()
        .ecommerce()
        .refunds()
        .refund_id("50000000382019052709732678859")
        .return_advance()
        .post(&PostRequest { sub_mchid: "1900000109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_refunds_refund_id_return_advance_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/ecommerce/refunds/{refund_id}/return-advance
    use weixinpay::v3::ecommerce::refunds::refund_id::return_advance::GetQuery;

    let answer = client
        .v3()
        .ecommerce()
        .refunds()
        .refund_id("50000000382019052709732678859")
        .return_advance()
        .get(&GetQuery { sub_mchid: "1900000109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_subsidies_cancel_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/subsidies/cancel
    use weixinpay::v3::ecommerce::subsidies::cancel::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        transaction_id: "4208450740201411110007820472".into(),
        description: "订单退款".into(),
    };
    let answer = client.v3().ecommerce().subsidies().cancel().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_subsidies_create_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/subsidies/create
    use weixinpay::v3::ecommerce::subsidies::create::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        transaction_id: "4208450740201411110007820472".into(),
        amount: 10,
        description: "测试备注".into(),
        ..Default::default()
    };
    let answer = client.v3().ecommerce().subsidies().create().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_ecommerce_subsidies_return__post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/ecommerce/subsidies/return
    use weixinpay::v3::ecommerce::subsidies::return_::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        out_order_no: "P20150806125346".into(),
        transaction_id: "4208450740201411110007820472".into(),
        refund_id: "3008450740201411110007820472".into(),
        amount: 10,
        description: "测试备注".into(),
        ..Default::default()
    };
    let answer = client.v3().ecommerce().subsidies().return_().post(&request).await?;
    // end
    Ok(())
}
