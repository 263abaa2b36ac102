// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_papay_contracts_contract_id_fail_notify_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/contracts/{contract_id}/fail-notify
    use weixinpay::v3::papay::contracts::contract_id::fail_notify::PostRequest;

    let request =
        PostRequest { mchid: "1230000109".into(), appid: "wxd678efh567hg6787".into() };
    client
        .v3()
        .papay()
        .contracts()
        .contract_id("123124412412423431")
        .fail_notify()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_contracts_contract_id_notify_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/contracts/{contract_id}/notify
    use weixinpay::v3::papay::contracts::contract_id::notify::{
        EstimatedAmount, PostRequest,
    };

    let request = PostRequest {
        mchid: "1230000109".into(),
        appid: "wxd678efh567hg6787".into(),
        estimated_amount: EstimatedAmount { amount: 1, ..Default::default() },
        ..Default::default()
    };
    client
        .v3()
        .papay()
        .contracts()
        .contract_id("20261123001")
        .notify()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_insurance_pay_policy_periods_contract_id_contract_id_policy_period_id_policy_period_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}
    let answer = client
        .v3()
        .papay()
        .insurance_pay()
        .policy_periods()
        .contract_id()
        .contract_id("20261123001")
        .policy_period_id()
        .policy_period_id("1")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_insurance_pay_policy_periods_contract_id_contract_id_policy_period_id_policy_period_id_schedule_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule
    use weixinpay::v3::papay::ScheduledAmount;
use weixinpay::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::schedule::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        scheduled_amount: ScheduledAmount { total: 1, ..Default::default() },
    };
    let answer = client
        .v3()
        .papay()
        .insurance_pay()
        .policy_periods()
        .contract_id()
        .contract_id("20261123001")
        .policy_period_id()
        .policy_period_id("1")
        .schedule()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_insurance_pay_transactions_apply_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/insurance-pay/transactions/apply
    use weixinpay::v3::papay::Amount;
    use weixinpay::v3::papay::insurance_pay::transactions::apply::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        description: "Image形象店-深圳腾大-QQ公仔".into(),
        transaction_notify_url: "https://www.qq.com/".into(),
        contract_id: "123124412412423431".into(),
        policy_period_id: 1,
        amount: Amount { total: 1, ..Default::default() },
        ..Default::default()
    };
    let answer =
        client.v3().papay().insurance_pay().transactions().apply().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_insurance_sign_contracts_plan_id_plan_id_contract_id_contract_id_renew_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew
    use weixinpay::v3::papay::EstimatedDeductAmount;
use weixinpay::v3::papay::insurance_sign::PolicyPeriod;
use weixinpay::v3::papay::insurance_sign::contracts::plan_id::plan_id::contract_id::contract_id::renew::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        policy_periods: vec![PolicyPeriod {
            policy_period_id: 1,
            estimated_deduct_date: "2019-11-22".into(),
            estimated_deduct_amount: EstimatedDeductAmount {
                total: 1,
                ..Default::default()
            },
        }],
    };
    client
        .v3()
        .papay()
        .insurance_sign()
        .contracts()
        .plan_id()
        .plan_id("20261123001")
        .contract_id()
        .contract_id("20261123001")
        .renew()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_insurance_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}
    let answer = client
        .v3()
        .papay()
        .insurance_sign()
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

pub(super) async fn v3_papay_insurance_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate
    use weixinpay::v3::papay::insurance_sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::terminate::PostRequest;

    let request = PostRequest { contract_termination_remark: "用户解约".into() };
    let answer = client
        .v3()
        .papay()
        .insurance_sign()
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

pub(super) async fn v3_papay_insurance_sign_contracts_pre_entrust_sign_app_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app
    use weixinpay::v3::papay::EstimatedDeductAmount;
    use weixinpay::v3::papay::insurance_sign::PolicyPeriod;
    use weixinpay::v3::papay::insurance_sign::contracts::pre_entrust_sign::app::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        plan_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        insured_display_name: "*明".into(),
        contract_notify_url: "https://yourapp.com/notify".into(),
        policy_start_date: "2019-11-22".into(),
        policy_end_date: "2020-11-22".into(),
        policy_periods: vec![PolicyPeriod {
            policy_period_id: 1,
            estimated_deduct_date: "2019-11-22".into(),
            estimated_deduct_amount: EstimatedDeductAmount {
                total: 1,
                ..Default::default()
            },
        }],
        ..Default::default()
    };
    let answer = client
        .v3()
        .papay()
        .insurance_sign()
        .contracts()
        .pre_entrust_sign()
        .app()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_insurance_sign_contracts_pre_entrust_sign_h5_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5
    use weixinpay::v3::papay::EstimatedDeductAmount;
    use weixinpay::v3::papay::insurance_sign::contracts::pre_entrust_sign::PolicyPeriod;
    use weixinpay::v3::papay::insurance_sign::contracts::pre_entrust_sign::h5::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        plan_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        insured_display_name: "*明".into(),
        contract_notify_url: "https://yourapp.com/notify".into(),
        policy_start_date: "2019-11-22".into(),
        policy_end_date: "2020-11-22".into(),
        policy_periods: vec![PolicyPeriod {
            policy_period_id: 1,
            estimated_deduct_date: "2019-11-22".into(),
            estimated_deduct_amount: EstimatedDeductAmount {
                total: 1,
                ..Default::default()
            },
            ..Default::default()
        }],
        ..Default::default()
    };
    let answer = client
        .v3()
        .papay()
        .insurance_sign()
        .contracts()
        .pre_entrust_sign()
        .h5()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_insurance_sign_contracts_pre_entrust_sign_jsapi_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi
    use weixinpay::v3::papay::EstimatedDeductAmount;
    use weixinpay::v3::papay::insurance_sign::contracts::pre_entrust_sign::PolicyPeriod;
    use weixinpay::v3::papay::insurance_sign::contracts::pre_entrust_sign::jsapi::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        plan_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        insured_display_name: "*明".into(),
        contract_notify_url: "https://yourapp.com/notify".into(),
        policy_start_date: "2019-11-22".into(),
        policy_end_date: "2020-11-22".into(),
        policy_periods: vec![PolicyPeriod {
            policy_period_id: 1,
            estimated_deduct_date: "2019-11-22".into(),
            estimated_deduct_amount: EstimatedDeductAmount {
                total: 1,
                ..Default::default()
            },
            ..Default::default()
        }],
        ..Default::default()
    };
    let answer = client
        .v3()
        .papay()
        .insurance_sign()
        .contracts()
        .pre_entrust_sign()
        .jsapi()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_insurance_sign_contracts_pre_entrust_sign_mini_program_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program
    use weixinpay::v3::papay::EstimatedDeductAmount;
    use weixinpay::v3::papay::insurance_sign::contracts::pre_entrust_sign::PolicyPeriod;
    use weixinpay::v3::papay::insurance_sign::contracts::pre_entrust_sign::mini_program::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        plan_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        insured_display_name: "*明".into(),
        contract_notify_url: "https://yourapp.com/notify".into(),
        policy_start_date: "2019-11-22".into(),
        policy_end_date: "2020-11-22".into(),
        policy_periods: vec![PolicyPeriod {
            policy_period_id: 1,
            estimated_deduct_date: "2019-11-22".into(),
            estimated_deduct_amount: EstimatedDeductAmount {
                total: 1,
                ..Default::default()
            },
            ..Default::default()
        }],
        ..Default::default()
    };
    let answer = client
        .v3()
        .papay()
        .insurance_sign()
        .contracts()
        .pre_entrust_sign()
        .mini_program()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_insurance_sign_policy_periods__plan_id_plan_id_contract_id_contract_id_modify_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify
    use weixinpay::v3::papay::EstimatedDeductAmount;
use weixinpay::v3::papay::insurance_sign::PolicyPeriod;
use weixinpay::v3::papay::insurance_sign::policy_periods_::plan_id::plan_id::contract_id::contract_id::modify::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        policy_periods: vec![PolicyPeriod {
            policy_period_id: 1,
            estimated_deduct_date: "2019-11-22".into(),
            estimated_deduct_amount: EstimatedDeductAmount {
                total: 1,
                ..Default::default()
            },
        }],
        ..Default::default()
    };
    let answer = client
        .v3()
        .papay()
        .insurance_sign()
        .policy_periods_()
        .plan_id()
        .plan_id("12535")
        .contract_id()
        .contract_id("2015071056489715")
        .modify()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_insurance_sign_policy_periods_plan_id_plan_id_out_contract_code_out_contract_code_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}
    use weixinpay::v3::papay::insurance_sign::policy_periods::plan_id::plan_id::out_contract_code::out_contract_code::GetQuery;

    let answer = client
        .v3()
        .papay()
        .insurance_sign()
        .policy_periods()
        .plan_id()
        .plan_id("12535")
        .out_contract_code()
        .out_contract_code("wxwtdk20200910100000")
        .get(&GetQuery { limit: Some(20), offset: Some(50) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_pay_harmony_transactions_apply_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/pay/harmony/transactions/apply
    use weixinpay::v3::papay::Amount;
    use weixinpay::v3::papay::pay::harmony::transactions::apply::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        description: "Image形象店-深圳腾大-QQ公仔".into(),
        transaction_notify_url: "https://www.qq.com/".into(),
        contract_id: "123124412412423431".into(),
        amount: Amount { total: 1, ..Default::default() },
        harmony_account_id: "example_harmony_account_id".into(),
        ..Default::default()
    };
    let answer =
        client.v3().papay().pay().harmony().transactions().apply().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_pay_partner_schedules_contract_id_contract_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}
    use weixinpay::v3::papay::pay::partner::schedules::contract_id::contract_id::GetQuery;

    let answer = client
        .v3()
        .papay()
        .pay()
        .partner()
        .schedules()
        .contract_id()
        .contract_id("123124412412423431")
        .get(&GetQuery { sub_mchid: "1900000109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_pay_partner_schedules_contract_id_contract_id_schedule_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule
    use weixinpay::v3::papay::pay::ScheduleAmount;
    use weixinpay::v3::papay::pay::partner::schedules::contract_id::contract_id::schedule::PostRequest;

    let request = PostRequest {
        sp_appid: "wxd678efh567hg6787".into(),
        sub_mchid: "1900000109".into(),
        schedule_amount: ScheduleAmount { total: 1, ..Default::default() },
        ..Default::default()
    };
    let answer = client
        .v3()
        .papay()
        .pay()
        .partner()
        .schedules()
        .contract_id()
        .contract_id("123124412412423431")
        .schedule()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_pay_partner_transactions_apply_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/pay/partner/transactions/apply
    use weixinpay::v3::papay::Amount;
    use weixinpay::v3::papay::pay::partner::transactions::apply::PostRequest;

    let request = PostRequest {
        sp_appid: "wxd678efh567hg6787".into(),
        sub_mchid: "1900000109".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        description: "Image形象店-深圳腾大-QQ公仔".into(),
        transaction_notify_url: "https://www.qq.com/".into(),
        contract_id: "123124412412423431".into(),
        amount: Amount { total: 1, ..Default::default() },
        ..Default::default()
    };
    let answer =
        client.v3().papay().pay().partner().transactions().apply().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_pay_schedules_contract_id_contract_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/papay/pay/schedules/contract-id/{contract_id}
    let answer = client
        .v3()
        .papay()
        .pay()
        .schedules()
        .contract_id()
        .contract_id("123124412412423431")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_pay_schedules_contract_id_contract_id_schedule_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule
    use weixinpay::v3::papay::pay::ScheduleAmount;
    use weixinpay::v3::papay::pay::schedules::contract_id::contract_id::schedule::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        schedule_amount: ScheduleAmount { total: 1, ..Default::default() },
    };
    let answer = client
        .v3()
        .papay()
        .pay()
        .schedules()
        .contract_id()
        .contract_id("123124412412423431")
        .schedule()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_pay_transactions_apply_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/pay/transactions/apply
    use weixinpay::v3::papay::Amount;
    use weixinpay::v3::papay::pay::transactions::apply::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        out_trade_no: "1217752501201407033233368018".into(),
        description: "Image形象店-深圳腾大-QQ公仔".into(),
        transaction_notify_url: "https://www.qq.com/".into(),
        contract_id: "123124412412423431".into(),
        amount: Amount { total: 1, ..Default::default() },
        ..Default::default()
    };
    let answer = client.v3().papay().pay().transactions().apply().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_app_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app
    use weixinpay::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::app::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        plan_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        contract_display_account: "微信代扣用户A".into(),
        contract_notify_url: "https://yourapp.com/notify".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .papay()
        .scheduled_deduct_sign()
        .contracts()
        .pre_entrust_sign()
        .app()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_h5_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5
    use weixinpay::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::h5::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        plan_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        contract_display_account: "微信代扣用户A".into(),
        contract_notify_url: "https://yourapp.com/notify".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .papay()
        .scheduled_deduct_sign()
        .contracts()
        .pre_entrust_sign()
        .h5()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_jsapi_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi
    use weixinpay::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::jsapi::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        plan_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        contract_display_account: "微信代扣用户A".into(),
        contract_notify_url: "https://yourapp.com/notify".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .papay()
        .scheduled_deduct_sign()
        .contracts()
        .pre_entrust_sign()
        .jsapi()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_mini_program_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program
    use weixinpay::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::mini_program::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        plan_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        contract_display_account: "微信代扣用户A".into(),
        contract_notify_url: "https://yourapp.com/notify".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .papay()
        .scheduled_deduct_sign()
        .contracts()
        .pre_entrust_sign()
        .mini_program()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_app_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app
    use weixinpay::v3::papay::scheduled_deduct_sign::partner::contracts::pre_entrust_sign::app::PostRequest;

    let request = PostRequest {
        sp_appid: "wxd678efh567hg6787".into(),
        sub_mchid: "1900000109".into(),
        plan_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        contract_display_account: "微信代扣用户A".into(),
        contract_notify_url: "https://yourapp.com/notify".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .papay()
        .scheduled_deduct_sign()
        .partner()
        .contracts()
        .pre_entrust_sign()
        .app()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_h5_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5
    use weixinpay::v3::papay::scheduled_deduct_sign::partner::contracts::pre_entrust_sign::h5::PostRequest;

    let request = PostRequest {
        sp_appid: "wxd678efh567hg6787".into(),
        sub_mchid: "1900000109".into(),
        plan_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        contract_display_account: "微信代扣用户A".into(),
        contract_notify_url: "https://yourapp.com/notify".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .papay()
        .scheduled_deduct_sign()
        .partner()
        .contracts()
        .pre_entrust_sign()
        .h5()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_jsapi_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi
    use weixinpay::v3::papay::scheduled_deduct_sign::partner::contracts::pre_entrust_sign::jsapi::PostRequest;

    let request = PostRequest {
        sp_appid: "wxd678efh567hg6787".into(),
        sub_mchid: "1900000109".into(),
        plan_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        contract_display_account: "微信代扣用户A".into(),
        contract_notify_url: "https://yourapp.com/notify".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .papay()
        .scheduled_deduct_sign()
        .partner()
        .contracts()
        .pre_entrust_sign()
        .jsapi()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_mini_program_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program
    use weixinpay::v3::papay::scheduled_deduct_sign::partner::contracts::pre_entrust_sign::mini_program::PostRequest;

    let request = PostRequest {
        sp_appid: "wxd678efh567hg6787".into(),
        sub_mchid: "1900000109".into(),
        plan_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        contract_display_account: "微信代扣用户A".into(),
        contract_notify_url: "https://yourapp.com/notify".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .papay()
        .scheduled_deduct_sign()
        .partner()
        .contracts()
        .pre_entrust_sign()
        .mini_program()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_sign_contracts_harmony_plan_id_plan_id_out_contract_code_out_contract_code_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}
    let answer = client
        .v3()
        .papay()
        .sign()
        .contracts()
        .harmony_plan_id()
        .plan_id("12535")
        .out_contract_code()
        .out_contract_code("wxwtdk20200910100000")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}
    let answer = client
        .v3()
        .papay()
        .sign()
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

pub(super) async fn v3_papay_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate
    use weixinpay::v3::papay::sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::terminate::PostRequest;

    let request = PostRequest { contract_termination_remark: "用户解约".into() };
    let answer = client
        .v3()
        .papay()
        .sign()
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

pub(super) async fn v3_papay_sign_contracts_pre_entrust_sign_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/sign/contracts/pre-entrust-sign
    use weixinpay::v3::papay::sign::contracts::pre_entrust_sign::{
        DaysSinceFirstLogin, DeviceInfo, DeviceType, PostRequest, SignScene,
    };

    let request = PostRequest {
        sign_scene: SignScene::SignSceneApp,
        appid: "wxd678efh567hg6787".into(),
        plan_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        contract_display_account: "微信代扣用户A".into(),
        contract_notify_url: "https://yourapp.com/notify".into(),
        out_user_code: "用户A".into(),
        device_info: DeviceInfo {
            device_type: DeviceType::DeviceTypeUnknow,
            device_os: "example_device_os".into(),
            device_id: "example_device_id".into(),
            device_running_as_root: true,
            device_ip: "example_device_ip".into(),
            weixin_installed: true,
            weixin_version: "example_weixin_version".into(),
            days_since_first_login: DaysSinceFirstLogin::DaysSinceFirstLoginUnknow,
        },
        ..Default::default()
    };
    let answer =
        client.v3().papay().sign().contracts().pre_entrust_sign().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_sign_partner_contracts_plan_id_plan_id_out_contract_code_out_contract_code_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}
    use weixinpay::v3::papay::sign::partner::contracts::plan_id::plan_id::out_contract_code::out_contract_code::GetQuery;

    let answer = client
        .v3()
        .papay()
        .sign()
        .partner()
        .contracts()
        .plan_id()
        .plan_id("12535")
        .out_contract_code()
        .out_contract_code("wxwtdk20200910100000")
        .get(&GetQuery { sub_mchid: "1900000109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_papay_sign_partner_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate
    use weixinpay::v3::papay::sign::partner::contracts::plan_id::plan_id::out_contract_code::out_contract_code::terminate::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        contract_termination_remark: "用户解约".into(),
    };
    let answer = client
        .v3()
        .papay()
        .sign()
        .partner()
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
