// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_recharge_bank_transfer_recharges_apply_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/recharge/bank-transfer-recharges/apply
    use weixinpay::v3::recharge::bank_transfer_recharges::apply::{
        PostRequest, RechargeScene,
    };
    use weixinpay::v3::recharge::bank_transfer_recharges::{AccountType, RechargeAmount};

    let request = PostRequest {
        out_recharge_no: "cz202407181234".into(),
        recharge_scene: RechargeScene::NormalBankTransfer,
        account_type: AccountType::Basic,
        recharge_amount: RechargeAmount { amount: Some(500000), ..Default::default() },
    };
    let answer =
        client.v3().recharge().bank_transfer_recharges().apply().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_recharge_bank_transfer_recharges_out_recharge_no_out_recharge_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}
    let answer = client
        .v3()
        .recharge()
        .bank_transfer_recharges()
        .out_recharge_no()
        .out_recharge_no("cz202407181234")
        .get()
        .await?;
    // end
    Ok(())
}
