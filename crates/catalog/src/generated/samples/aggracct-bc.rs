// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_aggracct_bc_wb_channel_account_balance_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/aggracct-bc/wb-channel/account/balance
    use weixinpay::v3::aggracct_bc::wb_channel::account::balance::GetQuery;

    let query = GetQuery {
        mchid: "1900016681".into(),
        bal_account_no: weixinpay::Sensitive::sealed("SjF0bXk…"),
        ..Default::default()
    };
    let answer =
        client.v3().aggracct_bc().wb_channel().account().balance().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_aggracct_bc_wb_channel_account_mch_archives_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/aggracct-bc/wb-channel/account/mch_archives
    use weixinpay::v3::aggracct_bc::wb_channel::account::mch_archives::GetQuery;

    let query = GetQuery {
        mchid: "1900016681".into(),
        bal_account_no: weixinpay::Sensitive::sealed("SjF0bXk…"),
        ..Default::default()
    };
    let answer =
        client.v3().aggracct_bc().wb_channel().account().mch_archives().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_aggracct_bc_wb_channel_account_mch_media_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/aggracct-bc/wb-channel/account/mch_media
    use weixinpay::v3::aggracct_bc::wb_channel::account::mch_media::{
        BusinessScene, GetQuery,
    };

    let query = GetQuery {
        business_scene: BusinessScene::SjtMicroPlusOpenAccount,
        ..Default::default()
    };
    let answer =
        client.v3().aggracct_bc().wb_channel().account().mch_media().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_aggracct_bc_wb_channel_bank_channel_account_rename_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename
    use weixinpay::v3::aggracct_bc::wb_channel::bank_channel_account::rename::{
        ChangeScene, PostRequest,
    };

    let request = PostRequest {
        out_request_no: "htozr8denqegbt6tk6u10iymo7yww5pn".into(),
        mchid: "1900016681".into(),
        bal_account_no: "某个值".into(),
        change_scene: ChangeScene::SubjectInfoRename,
        ..Default::default()
    };
    let answer = client
        .v3()
        .aggracct_bc()
        .wb_channel()
        .bank_channel_account()
        .rename()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_aggracct_bc_wb_channel_bank_channel_account_rename_application_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}
    use weixinpay::v3::aggracct_bc::wb_channel::bank_channel_account::rename::application_id::GetQuery;

    let query = GetQuery {
        mchid: "1900016681".into(),
        bal_account_no: weixinpay::Sensitive::sealed("SjF0bXk…"),
    };
    let answer = client
        .v3()
        .aggracct_bc()
        .wb_channel()
        .bank_channel_account()
        .rename()
        .application_id("11117742499090086455469010028373")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_aggracct_bc_wb_channel_control_orders_info_update_result_notify_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify
    use weixinpay::v3::aggracct_bc::wb_channel::control_orders::info::update::result::notify::PostRequest;

    let request = PostRequest {
        out_request_no: "htozr8denqegbt6tk6u10iymo7yww5pn".into(),
        mchid: "1900016681".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .aggracct_bc()
        .wb_channel()
        .control_orders()
        .info()
        .update()
        .result()
        .notify()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_aggracct_bc_wb_channel_control_orders_punish_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/aggracct-bc/wb-channel/control-orders/punish
    use weixinpay::v3::aggracct_bc::wb_channel::control_orders::punish::PostRequest;

    let request = PostRequest {
        out_request_no: "example_out_request_no".into(),
        mchid: "example_mchid".into(),
        bal_account_no: "example_bal_account_no".into(),
        punish_scene: 1,
        ..Default::default()
    };
    let answer = client
        .v3()
        .aggracct_bc()
        .wb_channel()
        .control_orders()
        .punish()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_aggracct_bc_wb_channel_control_orders_recover_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/aggracct-bc/wb-channel/control-orders/recover
    use weixinpay::v3::aggracct_bc::wb_channel::control_orders::recover::PostRequest;

    let request = PostRequest {
        out_request_no: "example_out_request_no".into(),
        related_webank_punish_no: "example_related_webank_punish_no".into(),
        related_wxpay_punish_no: "example_related_wxpay_punish_no".into(),
        mchid: "example_mchid".into(),
        bal_account_no: "example_bal_account_no".into(),
        recover_reason: "example_recover_reason".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .aggracct_bc()
        .wb_channel()
        .control_orders()
        .recover()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_aggracct_bc_wb_channel_control_orders_out_request_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}
    use weixinpay::v3::aggracct_bc::wb_channel::control_orders::out_request_no::{
        ControlType, GetQuery,
    };

    let query = GetQuery { control_type: ControlType::Punish, mchid: "1900016681".into() };
    let answer = client
        .v3()
        .aggracct_bc()
        .wb_channel()
        .control_orders()
        .out_request_no("out_request_no_example")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_aggracct_bc_wb_channel_special_reduction_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/aggracct-bc/wb-channel/special-reduction
    use weixinpay::v3::aggracct_bc::wb_channel::special_reduction::{
        PostRequest, ReductionType,
    };

    let request = PostRequest {
        mchid: "1900016681".into(),
        bal_account_no: "6222020000000000000".into(),
        out_request_no: "htozr8denqegbt6tk6u10iymo7yww5pn".into(),
        reduction_type: ReductionType::FinancialPenalty,
        amount: 1,
        ..Default::default()
    };
    let answer =
        client.v3().aggracct_bc().wb_channel().special_reduction().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_aggracct_bc_wb_channel_special_reduction_out_request_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}
    use weixinpay::v3::aggracct_bc::wb_channel::special_reduction::out_request_no::GetQuery;

    let query = GetQuery {
        mchid: "1900016681".into(),
        bal_account_no: weixinpay::Sensitive::sealed("SjF0bXk…"),
        ..Default::default()
    };
    let answer = client
        .v3()
        .aggracct_bc()
        .wb_channel()
        .special_reduction()
        .out_request_no("htozr8denqegbt6tk6u10iymo7yww5pn")
        .get(&query)
        .await?;
    // end
    Ok(())
}
