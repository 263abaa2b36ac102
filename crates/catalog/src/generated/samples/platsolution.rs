// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_platsolution_ecommerce_bank_transfer_recharges_apply_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply
    use weixinpay::v3::platsolution::ecommerce::bank_transfer_recharges::apply::PostRequest;
    use weixinpay::v3::platsolution::ecommerce::{AccountType, RechargeAmount};

    let request = PostRequest {
        out_recharge_no: "cz202407181234".into(),
        recharge_scene: "ECOMMERCE_BANK_TRANSFER".into(),
        account_type: AccountType::Basic,
        recharge_amount: RechargeAmount { amount: Some(500000), ..Default::default() },
    };
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .bank_transfer_recharges()
        .apply()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_bank_transfer_recharges_out_recharge_no_out_recharge_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .bank_transfer_recharges()
        .out_recharge_no()
        .out_recharge_no("cz202407181234")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_insurance_compensation_contracts_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/ecommerce/insurance-compensation-contracts
    use weixinpay::v3::platsolution::ecommerce::insurance_compensation_contracts::{
        Agreement, PostRequest,
    };

    let request = PostRequest {
        out_apply_no: "No123456".into(),
        sub_mchid: "1900000109".into(),
        agreement_list: vec![Agreement {
            agreement_code: "微信支付运营功能服务协议（平台二级商户）".into(),
            agreement_version: "20240815".into(),
            sign_organization: "温州名优贸易".into(),
            sign_time: "2024-08-08T10:34:56+08:00".into(),
        }],
    };
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .insurance_compensation_contracts()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_insurance_compensation_contracts_sub_mchid_sub_mchid_check_opened_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .insurance_compensation_contracts()
        .sub_mchid()
        .sub_mchid("1900000109")
        .check_opened()
        .post()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_mch_transfer_compensate_bills_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills
    use weixinpay::v3::platsolution::ecommerce::mch_transfer::compensate_bills::{
        PostRequest, Receiver, ReceiverType,
    };

    let request = PostRequest {
        receiver: Receiver {
            type_: Some(ReceiverType::TransactionUser),
            ..Default::default()
        },
        out_bill_no: "plfk2020042013".into(),
        transfer_remark: "直播违规扣罚".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .mch_transfer()
        .compensate_bills()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_mch_transfer_compensate_bills_bill_id_bill_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .mch_transfer()
        .compensate_bills()
        .bill_id()
        .bill_id("1330000071100999991182020050700019480001")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_mch_transfer_compensate_bills_out_bill_no_out_bill_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .mch_transfer()
        .compensate_bills()
        .out_bill_no()
        .out_bill_no("plfk2020042013")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_mch_transfer_compensate_bills_out_bill_no_out_bill_no_cancel_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .mch_transfer()
        .compensate_bills()
        .out_bill_no()
        .out_bill_no("plfk2020042013")
        .cancel()
        .post()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_mch_transfer_compensate_bills_pre_transfer_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer
    use weixinpay::v3::platsolution::ecommerce::mch_transfer::compensate_bills::{Receiver, ReceiverType};
use weixinpay::v3::platsolution::ecommerce::mch_transfer::compensate_bills::pre_transfer::PostRequest;

    let request = PostRequest {
        receiver: Receiver {
            type_: Some(ReceiverType::TransactionUser),
            ..Default::default()
        },
        out_bill_no: "plfk2020042013".into(),
        transfer_remark: "直播违规扣罚".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .mch_transfer()
        .compensate_bills()
        .pre_transfer()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_mch_transfer_deposit_after_sales_compensation_bills_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills
    use weixinpay::v3::platsolution::ecommerce::mch_transfer::ReceiverType;
use weixinpay::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::{PostRequest, Receiver};

    let request = PostRequest {
        receiver: Receiver { type_: Some(ReceiverType::Merchant), ..Default::default() },
        out_bill_no: "plfk2020042013".into(),
        transfer_remark: "直播违规扣罚".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .mch_transfer()
        .deposit_after_sales_compensation_bills()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_mch_transfer_deposit_after_sales_compensation_bills_bill_id_bill_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}
    use weixinpay::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::bill_id::bill_id::GetQuery;

    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .mch_transfer()
        .deposit_after_sales_compensation_bills()
        .bill_id()
        .bill_id("1330000071100999991182020050700019480001")
        .get(&GetQuery { sub_mchid: Some("1900001109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_mch_transfer_deposit_after_sales_compensation_bills_out_bill_no_out_bill_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}
    use weixinpay::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::out_bill_no::out_bill_no::GetQuery;

    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .mch_transfer()
        .deposit_after_sales_compensation_bills()
        .out_bill_no()
        .out_bill_no("plfk2020042013")
        .get(&GetQuery { sub_mchid: Some("1900001109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_mch_transfer_deposit_insurance_premiums_compensation_bills_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills
    use weixinpay::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::{PostRequest, Receiver, ReceiverType};

    let request = PostRequest {
        receiver: Receiver { type_: Some(ReceiverType::Merchant), ..Default::default() },
        out_bill_no: "plfk2020042013".into(),
        transfer_remark: "直播违规扣罚".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .mch_transfer()
        .deposit_insurance_premiums_compensation_bills()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_mch_transfer_deposit_insurance_premiums_compensation_bills_out_bill_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .mch_transfer()
        .deposit_insurance_premiums_compensation_bills()
        .out_bill_no("plfk2020042013")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_mch_transfer_deposit_shipping_cost_compensation_bills_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills
    use weixinpay::v3::platsolution::ecommerce::mch_transfer::TransactionInfo;
use weixinpay::v3::platsolution::ecommerce::mch_transfer::deposit_shipping_cost_compensation_bills::{PostRequest, Receiver};

    let request = PostRequest {
        receiver: Receiver {
            transaction_info: Some(TransactionInfo {
                transaction_id: "1217752501201407033233368018".into(),
                ..Default::default()
            }),
            ..Default::default()
        },
        out_bill_no: "plfk2020042013".into(),
        transfer_remark: "直播违规扣罚".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .mch_transfer()
        .deposit_shipping_cost_compensation_bills()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_mch_transfer_deposit_shipping_cost_compensation_bills_out_bill_no_out_bill_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}
    use weixinpay::v3::platsolution::ecommerce::mch_transfer::deposit_shipping_cost_compensation_bills::out_bill_no::out_bill_no::GetQuery;

    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .mch_transfer()
        .deposit_shipping_cost_compensation_bills()
        .out_bill_no()
        .out_bill_no("plfk2020042013")
        .get(&GetQuery { sub_mchid: Some("1900001109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills
    use weixinpay::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::PostRequest;
    use weixinpay::v3::platsolution::ecommerce::mch_transfer::{Receiver, ReceiverType};

    let request = PostRequest {
        receiver: Receiver { type_: Some(ReceiverType::Merchant), ..Default::default() },
        out_bill_no: "plfk2020042013".into(),
        transfer_remark: "直播违规扣罚".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .mch_transfer()
        .insurance_claim_bills()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_bill_id_bill_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}
    use weixinpay::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::bill_id::bill_id::GetQuery;

    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .mch_transfer()
        .insurance_claim_bills()
        .bill_id()
        .bill_id("1330000071100999991182020050700019480001")
        .get(&GetQuery { sub_mchid: Some("1900001109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_out_bill_no_out_bill_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}
    use weixinpay::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::out_bill_no::out_bill_no::GetQuery;

    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .mch_transfer()
        .insurance_claim_bills()
        .out_bill_no()
        .out_bill_no("plfk2020042013")
        .get(&GetQuery { sub_mchid: Some("1900001109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_out_bill_no_out_bill_no_cancel_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel
    use weixinpay::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::out_bill_no::out_bill_no::cancel::PostRequest;

    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .mch_transfer()
        .insurance_claim_bills()
        .out_bill_no()
        .out_bill_no("plfk2020042013")
        .cancel()
        .post(&PostRequest { sub_mchid: Some("1900001109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_pre_transfer_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer
    use weixinpay::v3::platsolution::ecommerce::mch_transfer::{Receiver, ReceiverType};
use weixinpay::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::pre_transfer::PostRequest;

    let request = PostRequest {
        receiver: Receiver { type_: Some(ReceiverType::Merchant), ..Default::default() },
        out_bill_no: "plfk2020042013".into(),
        transfer_remark: "直播违规扣罚".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .mch_transfer()
        .insurance_claim_bills()
        .pre_transfer()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_mch_transfer_sub_mch_compensation_bills_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills
    use weixinpay::v3::platsolution::ecommerce::mch_transfer::sub_mch_compensation_bills::{MchInfo, PostRequest, Receiver, ReceiverType};

    let request = PostRequest {
        receiver: Receiver {
            type_: ReceiverType::Merchant,
            mch_info: MchInfo { mchid: "1900001108".into() },
        },
        out_bill_no: "plfk2020042013".into(),
        amount: 10000,
        transfer_remark: "直播违规扣罚".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .mch_transfer()
        .sub_mch_compensation_bills()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_mch_transfer_sub_mch_compensation_bills_out_bill_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}
    use weixinpay::v3::platsolution::ecommerce::mch_transfer::sub_mch_compensation_bills::out_bill_no::GetQuery;

    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .mch_transfer()
        .sub_mch_compensation_bills()
        .out_bill_no("plfk2020042013")
        .get(&GetQuery { sponsor_mchid: Some("1900001109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_mch_transfer_transfer_bills_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills
    use weixinpay::v3::platsolution::ecommerce::mch_transfer::ReceiverType;
    use weixinpay::v3::platsolution::ecommerce::mch_transfer::transfer_bills::{
        BusinessType, PostRequest, Receiver,
    };

    let request = PostRequest {
        business_type: BusinessType::DepositCompensation,
        receiver: Receiver { type_: Some(ReceiverType::Merchant), ..Default::default() },
        out_bill_no: "plfk2020042013".into(),
        transfer_remark: "直播违规扣罚".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .mch_transfer()
        .transfer_bills()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_mch_transfer_transfer_bills_bill_id_bill_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}
    use weixinpay::v3::platsolution::ecommerce::mch_transfer::transfer_bills::BusinessType;
use weixinpay::v3::platsolution::ecommerce::mch_transfer::transfer_bills::bill_id::bill_id::GetQuery;

    let query = GetQuery { business_type: Some(BusinessType::DepositCompensation) };
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .mch_transfer()
        .transfer_bills()
        .bill_id()
        .bill_id("1330000071100999991182020050700019480001")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_mch_transfer_transfer_bills_out_bill_no_out_bill_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}
    use weixinpay::v3::platsolution::ecommerce::mch_transfer::transfer_bills::BusinessType;
use weixinpay::v3::platsolution::ecommerce::mch_transfer::transfer_bills::out_bill_no::out_bill_no::GetQuery;

    let query = GetQuery { business_type: Some(BusinessType::DepositCompensation) };
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .mch_transfer()
        .transfer_bills()
        .out_bill_no()
        .out_bill_no("plfk2020042013")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_recharge_employees_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/ecommerce/recharge-employees
    use weixinpay::v3::platsolution::ecommerce::recharge_employees::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        sp_openid: "oLTPCuCsfN3ABBz50VUZBNlHDbUU".into(),
    };
    let answer =
        client.v3().platsolution().ecommerce().recharge_employees().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_recharge_employees_sub_mchid_sub_mchid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .recharge_employees()
        .sub_mchid()
        .sub_mchid("1900000109")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_recharge_employees_sub_mchid_sub_mchid_sp_openid_sp_openid_delete_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .recharge_employees()
        .sub_mchid()
        .sub_mchid("1900000109")
        .sp_openid()
        .sp_openid("oLTPCuCsfN3ABBz50VUZBNlHDbUU")
        .delete_()
        .post()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_recharges_apply_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/ecommerce/recharges/apply
    use weixinpay::v3::platsolution::ecommerce::RechargeAmount;
    use weixinpay::v3::platsolution::ecommerce::recharges::apply::PostRequest;
    use weixinpay::v3::platsolution::ecommerce::recharges::{AccountType, RechargeScene};

    let request = PostRequest {
        sub_mchid: "1900001109".into(),
        out_recharge_no: "cz202407181234".into(),
        recharge_scene: RechargeScene::EcommerceDeposit,
        account_type: AccountType::Deposit,
        recharge_amount: RechargeAmount { amount: Some(500000), ..Default::default() },
        ..Default::default()
    };
    let answer =
        client.v3().platsolution().ecommerce().recharges().apply().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_recharges_out_recharge_no_out_recharge_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}
    use weixinpay::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::GetQuery;

    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .recharges()
        .out_recharge_no()
        .out_recharge_no("cz2020042013")
        .get(&GetQuery { sub_mchid: "1900001121".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_recharges_out_recharge_no_out_recharge_no_close_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close
    use weixinpay::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::close::PostQuery;

    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .recharges()
        .out_recharge_no()
        .out_recharge_no("cz2020042013")
        .close()
        .post(&PostQuery { sub_mchid: "1900001121".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_settle_prepay_settle_orders_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/ecommerce/settle/prepay-settle-orders
    use weixinpay::v3::platsolution::ecommerce::settle::prepay_settle_orders::{
        Amount, PostRequest, SettleDetailInfo, SettleInfo, TradeScenario,
    };

    let request = PostRequest {
        appid: "WXA12368855126622".into(),
        out_settle_batch_no: "1236698745558870".into(),
        individual_auth_id: "256322110225".into(),
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        description: "共计2笔订单，订单金额xxx元，平台服务费xxx元，合计收款xxx元".into(),
        trade_scenario: TradeScenario::Recommerce,
        settle_info_list: vec![SettleInfo {
            out_settle_no: "12369666555136622".into(),
            transaction_id: "4207752501201407033233368018".into(),
            settle_detail_info_list: vec![SettleDetailInfo {
                out_settle_detail_no: "123688556699666554".into(),
                settle_type: "RECEIVE".into(),
                receiver_type: "MERCHANT".into(),
                receiver_account: "1234567890".into(),
                amount: Amount { amount: 11000, ..Default::default() },
            }],
        }],
        ..Default::default()
    };
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .settle()
        .prepay_settle_orders()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_settle_prepay_settle_orders_settle_batch_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .settle()
        .prepay_settle_orders()
        .settle_batch_no("123685544886666")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_settle_prepay_settle_orders_settle_batch_no_apply_abnormal_settle_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle
    use weixinpay::v3::platsolution::ecommerce::settle::prepay_settle_orders::settle_batch_no::apply_abnormal_settle::{AbnormalSettleType, PostRequest};

    let request = PostRequest {
        individual_auth_id: "256322110225".into(),
        out_abnormal_settle_batch_no: "1236698745558870".into(),
        abnormal_settle_type: AbnormalSettleType::TransferToOriginalReceiveUser,
        ..Default::default()
    };
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .settle()
        .prepay_settle_orders()
        .settle_batch_no("123685544886666")
        .apply_abnormal_settle()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_withdraw_day_end_balance_withdraw_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw
    use weixinpay::v3::platsolution::ecommerce::withdraw::day_end_balance_withdraw::{
        CalculateAmountType, PostRequest,
    };

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        out_request_no: "20190611222222222200000000012122".into(),
        calculate_amount_type: CalculateAmountType::OnlyDayEndBalance,
        ..Default::default()
    };
    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .withdraw()
        .day_end_balance_withdraw()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_ecommerce_withdraw_day_end_balance_withdraw_out_request_no_out_request_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}
    use weixinpay::v3::platsolution::ecommerce::withdraw::day_end_balance_withdraw::out_request_no::out_request_no::GetQuery;

    let answer = client
        .v3()
        .platsolution()
        .ecommerce()
        .withdraw()
        .day_end_balance_withdraw()
        .out_request_no()
        .out_request_no("20190611222222222200000000012122")
        .get(&GetQuery { sub_mchid: "1900000109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_insurance_mch_transfer_batches_apply_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/insurance/mch-transfer/batches/apply
    use weixinpay::v3::platsolution::TransferDetail;
    use weixinpay::v3::platsolution::insurance::mch_transfer::batches::apply::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900001109".into(),
        sp_appid: "wxf636efh567hg4356".into(),
        out_batch_no: "sjzz20230223".into(),
        batch_name: "2023年2月深圳分部报销单".into(),
        batch_remark: "2023年2月深圳分部报销单".into(),
        total_amount: 4000000,
        total_num: 200,
        transfer_scene_id: "1000".into(),
        transfer_detail_list: vec![TransferDetail {
            out_detail_no: "x23zy545Bd5436".into(),
            transfer_amount: 200000,
            transfer_remark: "2023年2月报销".into(),
            reservation_id: "1330000071100999991182020050700019480001".into(),
            openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
        }],
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .platsolution()
        .insurance()
        .mch_transfer()
        .batches()
        .apply()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_insurance_mch_transfer_batches_batch_id_batch_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}
    use weixinpay::v3::platsolution::insurance::mch_transfer::batches::batch_id::batch_id::GetQuery;

    let query = GetQuery {
        sub_mchid: "1900102208".into(),
        need_query_detail: true,
        ..Default::default()
    };
    let answer = client
        .v3()
        .platsolution()
        .insurance()
        .mch_transfer()
        .batches()
        .batch_id()
        .batch_id("131000011085109987515042023022300246500006")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_insurance_mch_transfer_batches_batch_id_batch_id_details_detail_id_detail_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}
    use weixinpay::v3::platsolution::insurance::mch_transfer::batches::batch_id::batch_id::details::detail_id::detail_id::GetQuery;

    let answer = client
        .v3()
        .platsolution()
        .insurance()
        .mch_transfer()
        .batches()
        .batch_id()
        .batch_id("131000011085109987515042023022300246500006")
        .details()
        .detail_id()
        .detail_id("132000011085109987515042023022300246521006")
        .get(&GetQuery { sub_mchid: "1900000109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_insurance_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}
    use weixinpay::v3::platsolution::insurance::mch_transfer::batches::detail_receipts::out_batch_no::out_batch_no::out_detail_no::out_detail_no::GetQuery;

    let answer = client
        .v3()
        .platsolution()
        .insurance()
        .mch_transfer()
        .batches()
        .detail_receipts()
        .out_batch_no()
        .out_batch_no("sjzz20230223")
        .out_detail_no()
        .out_detail_no("x23zy545Bd5436")
        .get(&GetQuery { sub_mchid: "1900000109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_insurance_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no_apply_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply
    use weixinpay::v3::platsolution::insurance::mch_transfer::batches::detail_receipts::out_batch_no::out_batch_no::out_detail_no::out_detail_no::apply::PostRequest;

    let answer = client
        .v3()
        .platsolution()
        .insurance()
        .mch_transfer()
        .batches()
        .detail_receipts()
        .out_batch_no()
        .out_batch_no("sjzz20230223")
        .out_detail_no()
        .out_detail_no("x23zy545Bd5436")
        .apply()
        .post(&PostRequest { sub_mchid: "1900102208".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_insurance_mch_transfer_batches_out_batch_no_out_batch_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}
    use weixinpay::v3::platsolution::insurance::mch_transfer::batches::out_batch_no::out_batch_no::GetQuery;

    let query = GetQuery {
        sub_mchid: "1900102208".into(),
        need_query_detail: true,
        ..Default::default()
    };
    let answer = client
        .v3()
        .platsolution()
        .insurance()
        .mch_transfer()
        .batches()
        .out_batch_no()
        .out_batch_no("sjzz20230223")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_insurance_mch_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}
    use weixinpay::v3::platsolution::insurance::mch_transfer::batches::out_batch_no::out_batch_no::details::out_detail_no::out_detail_no::GetQuery;

    let answer = client
        .v3()
        .platsolution()
        .insurance()
        .mch_transfer()
        .batches()
        .out_batch_no()
        .out_batch_no("sjzz20230223")
        .details()
        .out_detail_no()
        .out_detail_no("x23zy545Bd5436")
        .get(&GetQuery { sub_mchid: "1900000109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_insurance_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}
    use weixinpay::v3::platsolution::insurance::mch_transfer::batches::summary_receipts::out_batch_no::out_batch_no::GetQuery;

    let answer = client
        .v3()
        .platsolution()
        .insurance()
        .mch_transfer()
        .batches()
        .summary_receipts()
        .out_batch_no()
        .out_batch_no("sjzz20230223")
        .get(&GetQuery { sub_mchid: "1900000109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_insurance_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no_apply_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply
    use weixinpay::v3::platsolution::insurance::mch_transfer::batches::summary_receipts::out_batch_no::out_batch_no::apply::PostRequest;

    let answer = client
        .v3()
        .platsolution()
        .insurance()
        .mch_transfer()
        .batches()
        .summary_receipts()
        .out_batch_no()
        .out_batch_no("sjzz20230223")
        .apply()
        .post(&PostRequest { sub_mchid: "1900102208".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_insurance_mch_transfer_reservation_apply_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/insurance/mch-transfer/reservation/apply
    use weixinpay::v3::platsolution::insurance::mch_transfer::reservation::apply::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900001109".into(),
        sp_appid: "wxf636efh567hg4356".into(),
        out_reservation_no: "plfk2020042013".into(),
        transfer_scene_id: "1000".into(),
        estimated_date: "2019-11-22".into(),
        reserve_remark: "由于存在收益波动，实际到账资金可能不等于当前金额".into(),
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .platsolution()
        .insurance()
        .mch_transfer()
        .reservation()
        .apply()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_insurance_mch_transfer_reservation_out_reservation_no_out_reservation_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}
    use weixinpay::v3::platsolution::insurance::mch_transfer::reservation::out_reservation_no::out_reservation_no::GetQuery;

    let answer = client
        .v3()
        .platsolution()
        .insurance()
        .mch_transfer()
        .reservation()
        .out_reservation_no()
        .out_reservation_no("plfk2020042013")
        .get(&GetQuery { sub_mchid: "1900001109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_insurance_mch_transfer_reservation_out_reservation_no_out_reservation_no_close_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close
    use weixinpay::v3::platsolution::insurance::mch_transfer::reservation::out_reservation_no::out_reservation_no::close::PostQuery;

    let answer = client
        .v3()
        .platsolution()
        .insurance()
        .mch_transfer()
        .reservation()
        .out_reservation_no()
        .out_reservation_no("plfk2020042013")
        .close()
        .post(&PostQuery { sub_mchid: "1900001109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_insurance_mch_transfer_reservation_reservation_id_reservation_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}
    use weixinpay::v3::platsolution::insurance::mch_transfer::reservation::reservation_id::reservation_id::GetQuery;

    let answer = client
        .v3()
        .platsolution()
        .insurance()
        .mch_transfer()
        .reservation()
        .reservation_id()
        .reservation_id("1330000071100999991182020050700019480001")
        .get(&GetQuery { sub_mchid: "1900001109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_mch_transfer_batches_apply_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/mch-transfer/batches/apply
    use weixinpay::v3::platsolution::TransferDetail;
    use weixinpay::v3::platsolution::mch_transfer::batches::apply::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900001109".into(),
        sp_appid: "wxf636efh567hg4356".into(),
        out_batch_no: "sjzz20230223".into(),
        batch_name: "2023年2月深圳分部报销单".into(),
        batch_remark: "2023年2月深圳分部报销单".into(),
        total_amount: 4000000,
        total_num: 200,
        transfer_scene_id: "1000".into(),
        transfer_detail_list: vec![TransferDetail {
            out_detail_no: "x23zy545Bd5436".into(),
            transfer_amount: 200000,
            transfer_remark: "2023年2月报销".into(),
            reservation_id: "1330000071100999991182020050700019480001".into(),
            openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
        }],
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        ..Default::default()
    };
    let answer =
        client.v3().platsolution().mch_transfer().batches().apply().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_mch_transfer_batches_batch_id_batch_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}
    use weixinpay::v3::platsolution::mch_transfer::batches::batch_id::batch_id::GetQuery;

    let query = GetQuery {
        sub_mchid: "1900102208".into(),
        need_query_detail: true,
        ..Default::default()
    };
    let answer = client
        .v3()
        .platsolution()
        .mch_transfer()
        .batches()
        .batch_id()
        .batch_id("131000011085109987515042023022300246500006")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_mch_transfer_batches_batch_id_batch_id_details_detail_id_detail_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}
    use weixinpay::v3::platsolution::mch_transfer::batches::batch_id::batch_id::details::detail_id::detail_id::GetQuery;

    let answer = client
        .v3()
        .platsolution()
        .mch_transfer()
        .batches()
        .batch_id()
        .batch_id("131000011085109987515042023022300246500006")
        .details()
        .detail_id()
        .detail_id("132000011085109987515042023022300246521006")
        .get(&GetQuery { sub_mchid: "1900000109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}
    use weixinpay::v3::platsolution::mch_transfer::batches::detail_receipts::out_batch_no::out_batch_no::out_detail_no::out_detail_no::GetQuery;

    let answer = client
        .v3()
        .platsolution()
        .mch_transfer()
        .batches()
        .detail_receipts()
        .out_batch_no()
        .out_batch_no("sjzz20230223")
        .out_detail_no()
        .out_detail_no("x23zy545Bd5436")
        .get(&GetQuery { sub_mchid: "1900000109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no_apply_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply
    use weixinpay::v3::platsolution::mch_transfer::batches::detail_receipts::out_batch_no::out_batch_no::out_detail_no::out_detail_no::apply::PostRequest;

    let answer = client
        .v3()
        .platsolution()
        .mch_transfer()
        .batches()
        .detail_receipts()
        .out_batch_no()
        .out_batch_no("sjzz20230223")
        .out_detail_no()
        .out_detail_no("x23zy545Bd5436")
        .apply()
        .post(&PostRequest { sub_mchid: "1900102208".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_mch_transfer_batches_out_batch_no_out_batch_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}
    use weixinpay::v3::platsolution::mch_transfer::batches::out_batch_no::out_batch_no::GetQuery;

    let query = GetQuery {
        sub_mchid: "1900102208".into(),
        need_query_detail: true,
        ..Default::default()
    };
    let answer = client
        .v3()
        .platsolution()
        .mch_transfer()
        .batches()
        .out_batch_no()
        .out_batch_no("sjzz20230223")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_mch_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}
    use weixinpay::v3::platsolution::mch_transfer::batches::out_batch_no::out_batch_no::details::out_detail_no::out_detail_no::GetQuery;

    let answer = client
        .v3()
        .platsolution()
        .mch_transfer()
        .batches()
        .out_batch_no()
        .out_batch_no("sjzz20230223")
        .details()
        .out_detail_no()
        .out_detail_no("x23zy545Bd5436")
        .get(&GetQuery { sub_mchid: "1900000109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}
    use weixinpay::v3::platsolution::mch_transfer::batches::summary_receipts::out_batch_no::out_batch_no::GetQuery;

    let answer = client
        .v3()
        .platsolution()
        .mch_transfer()
        .batches()
        .summary_receipts()
        .out_batch_no()
        .out_batch_no("sjzz20230223")
        .get(&GetQuery { sub_mchid: "1900000109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no_apply_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply
    use weixinpay::v3::platsolution::mch_transfer::batches::summary_receipts::out_batch_no::out_batch_no::apply::PostRequest;

    let answer = client
        .v3()
        .platsolution()
        .mch_transfer()
        .batches()
        .summary_receipts()
        .out_batch_no()
        .out_batch_no("sjzz20230223")
        .apply()
        .post(&PostRequest { sub_mchid: "1900102208".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_mch_transfer_reservation_apply_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/mch-transfer/reservation/apply
    use weixinpay::v3::platsolution::mch_transfer::reservation::apply::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900001109".into(),
        sp_appid: "wxf636efh567hg4356".into(),
        out_reservation_no: "plfk2020042013".into(),
        transfer_scene_id: "1000".into(),
        estimated_date: "2019-11-22".into(),
        reserve_remark: "由于存在收益波动，实际到账资金可能不等于当前金额".into(),
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .platsolution()
        .mch_transfer()
        .reservation()
        .apply()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_mch_transfer_reservation_out_reservation_no_out_reservation_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}
    use weixinpay::v3::platsolution::mch_transfer::reservation::out_reservation_no::out_reservation_no::GetQuery;

    let answer = client
        .v3()
        .platsolution()
        .mch_transfer()
        .reservation()
        .out_reservation_no()
        .out_reservation_no("plfk2020042013")
        .get(&GetQuery { sub_mchid: "1900001109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_mch_transfer_reservation_out_reservation_no_out_reservation_no_close_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close
    use weixinpay::v3::platsolution::mch_transfer::reservation::out_reservation_no::out_reservation_no::close::PostQuery;

    let answer = client
        .v3()
        .platsolution()
        .mch_transfer()
        .reservation()
        .out_reservation_no()
        .out_reservation_no("plfk2020042013")
        .close()
        .post(&PostQuery { sub_mchid: "1900001109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_platsolution_mch_transfer_reservation_reservation_id_reservation_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}
    use weixinpay::v3::platsolution::mch_transfer::reservation::reservation_id::reservation_id::GetQuery;

    let answer = client
        .v3()
        .platsolution()
        .mch_transfer()
        .reservation()
        .reservation_id()
        .reservation_id("1330000071100999991182020050700019480001")
        .get(&GetQuery { sub_mchid: "1900001109".into() })
        .await?;
    // end
    Ok(())
}
