// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_fund_app_brand_redpacket_brand_merchant_batches_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/fund-app/brand-redpacket/brand-merchant-batches
    use weixinpay::v3::fund_app::brand_redpacket::brand_merchant_batches::{
        Detail, PostRequest, Scene,
    };

    let request = PostRequest {
        brand_id: 1234,
        brand_appid: "wxf636efh567hg4356".into(),
        scene: Scene::CustomSend,
        template_id: "123400001".into(),
        out_batch_no: "plfk2020042013".into(),
        batch_name: "双十一营销用品牌红包".into(),
        batch_remark: "双十一营销用品牌红包".into(),
        total_amount: 10000,
        total_num: 10,
        detail_list: vec![Detail {
            out_detail_no: "x23zy545Bd5436".into(),
            amount: 100,
            openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
            remark: "来自XX的红包".into(),
            ..Default::default()
        }],
    };
    let answer = client
        .v3()
        .fund_app()
        .brand_redpacket()
        .brand_merchant_batches()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_brand_redpacket_brand_merchant_batches_batch_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}
    use weixinpay::v3::fund_app::brand_redpacket::brand_merchant_batches::batch_no::GetQuery;

    let query = GetQuery { need_query_detail: Some(true), ..Default::default() };
    let answer = client
        .v3()
        .fund_app()
        .brand_redpacket()
        .brand_merchant_batches()
        .batch_no("1030000071100999991182020050700019480001")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_brand_redpacket_brand_merchant_batches_batch_no_details_detail_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}
    let answer = client
        .v3()
        .fund_app()
        .brand_redpacket()
        .brand_merchant_batches()
        .batch_no("1030000071100999991182020050700019480001")
        .details()
        .detail_no("1040000071100999991182020050700019500100")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_brand_redpacket_brand_merchant_out_batches_out_batch_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}
    use weixinpay::v3::fund_app::brand_redpacket::brand_merchant_out_batches::out_batch_no::GetQuery;

    let query = GetQuery { need_query_detail: Some(true), ..Default::default() };
    let answer = client
        .v3()
        .fund_app()
        .brand_redpacket()
        .brand_merchant_out_batches()
        .out_batch_no("plfk2020042013")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_brand_redpacket_brand_merchant_out_batches_out_batch_no_out_details_out_detail_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}
    let answer = client
        .v3()
        .fund_app()
        .brand_redpacket()
        .brand_merchant_out_batches()
        .out_batch_no("plfk2020042013")
        .out_details()
        .out_detail_no("x23zy545Bd5436")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_elecsign_out_bill_no_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/fund-app/mch-transfer/elecsign/out-bill-no
    use weixinpay::v3::fund_app::mch_transfer::elecsign::out_bill_no::PostRequest;

    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .elecsign()
        .out_bill_no()
        .post(&PostRequest { out_bill_no: "plfk2020042013".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_elecsign_out_bill_no_out_bill_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .elecsign()
        .out_bill_no()
        .out_bill_no("plfk2020042013")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_elecsign_transfer_bill_no_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no
    use weixinpay::v3::fund_app::mch_transfer::elecsign::transfer_bill_no::PostRequest;

    let request =
        PostRequest { transfer_bill_no: "1330000071100999991182020050700019480001".into() };
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .elecsign()
        .transfer_bill_no()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_elecsign_transfer_bill_no_transfer_bill_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .elecsign()
        .transfer_bill_no()
        .transfer_bill_no("1330000071100999991182020050700019480001")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_partner_budget_out_budget_no_electronic_receipts_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts
    use weixinpay::v3::fund_app::mch_transfer::partner::budget::out_budget_no::electronic_receipts::PostRequest;

    let request = PostRequest {
        start_date: "2025-09-01".into(),
        end_date: "2025-09-30".into(),
        sponsor_mchid: "1900001109".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .partner()
        .budget()
        .out_budget_no("budget202506300102")
        .electronic_receipts()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_partner_budget_out_budget_no_electronic_receipts_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts
    use weixinpay::v3::fund_app::mch_transfer::partner::budget::out_budget_no::electronic_receipts::GetQuery;

    let query = GetQuery {
        accept_id: "c2RmYWtqampqampsZmFza2xmanNhbGZqc2FrZmpzbGZqc2tsZmp".into(),
    };
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .partner()
        .budget()
        .out_budget_no("budget202506300102")
        .electronic_receipts()
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_partner_charity_budget_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/fund-app/mch-transfer/partner/charity-budget
    use weixinpay::v3::fund_app::mch_transfer::partner::charity_budget::PostRequest;

    let request = PostRequest {
        out_budget_no: "budget202506300102".into(),
        sponsor_mchid: "1900001109".into(),
        sponsor_subject_name: "腾讯控股有限公司".into(),
        activity_name: "公益企业配捐活动".into(),
        activity_remark: "公益活动开始于9月1日，帮助困难儿童筹款活动".into(),
        amount: 20000000,
        ..Default::default()
    };
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .partner()
        .charity_budget()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_partner_charity_budget_out_budget_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}
    use weixinpay::v3::fund_app::mch_transfer::partner::charity_budget::out_budget_no::GetQuery;

    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .partner()
        .charity_budget()
        .out_budget_no("budget202506300102")
        .get(&GetQuery { sponsor_mchid: "1900001109".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_partner_charity_budget_out_budget_no_unlock_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock
    use weixinpay::v3::fund_app::mch_transfer::partner::charity_budget::out_budget_no::unlock::PostRequest;

    let request = PostRequest {
        sponsor_mchid: "1900001109".into(),
        unlock_remark: "公益活动结束，解锁资金".into(),
    };
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .partner()
        .charity_budget()
        .out_budget_no("budget202506300102")
        .unlock()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_partner_charity_transfer_bills_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills
    use weixinpay::v3::fund_app::mch_transfer::partner::charity_transfer_bills::PostRequest;

    let request = PostRequest {
        out_budget_no: "budget202506300102".into(),
        out_transfer_no: "trans202506300102".into(),
        sponsor_mchid: "1900001109".into(),
        receive_mchid: "1900001109".into(),
        amount: 20000000,
        transfer_remark: "帮助受助群体爱心捐款".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .partner()
        .charity_transfer_bills()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_partner_charity_transfer_bills_out_transfer_no_out_transfer_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}
    use weixinpay::v3::fund_app::mch_transfer::partner::charity_transfer_bills::out_transfer_no::out_transfer_no::GetQuery;

    let query = GetQuery {
        sponsor_mchid: "1900001109".into(),
        out_budget_no: "budget202506030102".into(),
    };
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .partner()
        .charity_transfer_bills()
        .out_transfer_no()
        .out_transfer_no("trans202506300102")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_partner_electronic_receipts_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/fund-app/mch-transfer/partner/electronic-receipts
    use weixinpay::v3::fund_app::mch_transfer::partner::electronic_receipts::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900001121".into(),
        out_bill_no: "plfk2020042013".into(),
    };
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .partner()
        .electronic_receipts()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_partner_electronic_receipts_out_bill_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}
    use weixinpay::v3::fund_app::mch_transfer::partner::electronic_receipts::out_bill_no::GetQuery;

    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .partner()
        .electronic_receipts()
        .out_bill_no("plfk2020042013")
        .get(&GetQuery { sub_mchid: "1900001121".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_partner_sub_mch_authorizations_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations
    use weixinpay::v3::fund_app::mch_transfer::partner::sub_mch_authorizations::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900001121".into(),
        out_apply_no: "apply2020042013".into(),
    };
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .partner()
        .sub_mch_authorizations()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_partner_sub_mch_authorizations_sub_mchid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .partner()
        .sub_mch_authorizations()
        .sub_mchid("1900001121")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_partner_transfer_bills_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/fund-app/mch-transfer/partner/transfer-bills
    use weixinpay::v3::fund_app::mch_transfer::TransferSceneReportInfo;
    use weixinpay::v3::fund_app::mch_transfer::partner::transfer_bills::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900001121".into(),
        appid: "wxf636efh567hg4356".into(),
        out_bill_no: "plfk2020042013".into(),
        openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
        transfer_amount: 400000,
        transfer_remark: "2020年4月报销".into(),
        transfer_scene_id: "20261123001".into(),
        transfer_scene_report_infos: vec![TransferSceneReportInfo {
            info_type: "活动名称".into(),
            info_content: "注册会员有礼".into(),
        }],
        ..Default::default()
    };
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .partner()
        .transfer_bills()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_partner_transfer_bills_out_bill_no_out_bill_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}
    use weixinpay::v3::fund_app::mch_transfer::partner::transfer_bills::out_bill_no::out_bill_no::GetQuery;

    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .partner()
        .transfer_bills()
        .out_bill_no()
        .out_bill_no("plfk2020042013")
        .get(&GetQuery { sub_mchid: Some("1900001121".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_partner_transfer_bills_out_bill_no_out_bill_no_cancel_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel
    use weixinpay::v3::fund_app::mch_transfer::partner::transfer_bills::out_bill_no::out_bill_no::cancel::PostRequest;

    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .partner()
        .transfer_bills()
        .out_bill_no()
        .out_bill_no("plfk2020042013")
        .cancel()
        .post(&PostRequest { sub_mchid: "1900001121".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_partner_transfer_bills_pre_transfer_with_authorization_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization
    use weixinpay::v3::fund_app::mch_transfer::TransferSceneReportInfo;
use weixinpay::v3::fund_app::mch_transfer::partner::transfer_bills::pre_transfer_with_authorization::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900001121".into(),
        appid: "wxf636efh567hg4356".into(),
        out_bill_no: "plfk2020042013".into(),
        openid: Some("o-MYE42l80oelYMDE34nYD456Xoy".into()),
        transfer_amount: 400000,
        transfer_remark: "2020年4月报销".into(),
        transfer_scene_id: "20261123001".into(),
        transfer_scene_report_infos: vec![TransferSceneReportInfo {
            info_type: "活动名称".into(),
            info_content: "注册会员有礼".into(),
        }],
        ..Default::default()
    };
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .partner()
        .transfer_bills()
        .pre_transfer_with_authorization()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_partner_transfer_bills_transfer_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer
    use weixinpay::v3::fund_app::mch_transfer::TransferSceneReportInfo;
    use weixinpay::v3::fund_app::mch_transfer::partner::transfer_bills::transfer::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900001121".into(),
        appid: "wxf636efh567hg4356".into(),
        out_bill_no: "plfk2020042013".into(),
        transfer_amount: 400000,
        transfer_remark: "2020年4月报销".into(),
        transfer_scene_id: "20261123001".into(),
        transfer_scene_report_infos: vec![TransferSceneReportInfo {
            info_type: "活动名称".into(),
            info_content: "注册会员有礼".into(),
        }],
        authorization_id: "201202504101000123456789012".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .partner()
        .transfer_bills()
        .transfer()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_partner_user_confirm_authorizations_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations
    use weixinpay::v3::fund_app::mch_transfer::partner::user_confirm_authorizations::PostRequest;

    let request = PostRequest {
        out_authorization_no: "plfk2020042013".into(),
        appid: "102022609".into(),
        openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
        transfer_scene_id: "20261123001".into(),
        user_display_name: "wx_123456".into(),
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .partner()
        .user_confirm_authorizations()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_partner_user_confirm_authorizations_out_authorization_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .partner()
        .user_confirm_authorizations()
        .out_authorization_no("plfk2020042013")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_partner_user_confirm_authorizations_out_authorization_no_close_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .partner()
        .user_confirm_authorizations()
        .out_authorization_no("plfk2020042013")
        .close()
        .post()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_transfer_bills_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/fund-app/mch-transfer/transfer-bills
    use weixinpay::v3::fund_app::mch_transfer::TransferSceneReportInfo;
    use weixinpay::v3::fund_app::mch_transfer::transfer_bills::PostRequest;

    let request = PostRequest {
        appid: "wxf636efh567hg4356".into(),
        out_bill_no: "plfk2020042013".into(),
        openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
        transfer_amount: 400000,
        transfer_remark: "2020年4月报销".into(),
        transfer_scene_id: "20261123001".into(),
        transfer_scene_report_infos: vec![TransferSceneReportInfo {
            info_type: "活动名称".into(),
            info_content: "注册会员有礼".into(),
        }],
        ..Default::default()
    };
    let answer =
        client.v3().fund_app().mch_transfer().transfer_bills().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_transfer_bills_out_bill_no_out_bill_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .transfer_bills()
        .out_bill_no()
        .out_bill_no("plfk2020042013")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_transfer_bills_out_bill_no_out_bill_no_cancel_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .transfer_bills()
        .out_bill_no()
        .out_bill_no("plfk2020042013")
        .cancel()
        .post()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_transfer_bills_pre_transfer_with_authorization_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization
    use weixinpay::v3::fund_app::mch_transfer::TransferSceneReportInfo;
use weixinpay::v3::fund_app::mch_transfer::transfer_bills::pre_transfer_with_authorization::PostRequest;

    let request = PostRequest {
        appid: "wxf636efh567hg4356".into(),
        out_bill_no: "plfk2020042013".into(),
        openid: Some("o-MYE42l80oelYMDE34nYD456Xoy".into()),
        transfer_amount: 400000,
        transfer_remark: "2020年4月报销".into(),
        transfer_scene_id: "20261123001".into(),
        transfer_scene_report_infos: vec![TransferSceneReportInfo {
            info_type: "活动名称".into(),
            info_content: "注册会员有礼".into(),
        }],
        ..Default::default()
    };
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .transfer_bills()
        .pre_transfer_with_authorization()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_transfer_bills_transfer_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/fund-app/mch-transfer/transfer-bills/transfer
    use weixinpay::v3::fund_app::mch_transfer::TransferSceneReportInfo;
    use weixinpay::v3::fund_app::mch_transfer::transfer_bills::transfer::PostRequest;

    let request = PostRequest {
        appid: "wxf636efh567hg4356".into(),
        out_bill_no: "plfk2020042013".into(),
        transfer_amount: 400000,
        transfer_remark: "2020年4月报销".into(),
        transfer_scene_id: "20261123001".into(),
        transfer_scene_report_infos: vec![TransferSceneReportInfo {
            info_type: "活动名称".into(),
            info_content: "注册会员有礼".into(),
        }],
        ..Default::default()
    };
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .transfer_bills()
        .transfer()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_transfer_bills_transfer_bill_no_transfer_bill_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .transfer_bills()
        .transfer_bill_no()
        .transfer_bill_no("1330000071100999991182020050700019480001")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_transfer_to_qq_wallet_bills_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills
    use weixinpay::v3::fund_app::mch_transfer::TransferSceneReportInfo;
    use weixinpay::v3::fund_app::mch_transfer::transfer_to_qq_wallet_bills::PostRequest;

    let request = PostRequest {
        appid: "102022609".into(),
        out_bill_no: "plfk2020042013".into(),
        openid: Some("o-MYE42l80oelYMDE34nYD456Xoy".into()),
        transfer_amount: 400000,
        transfer_remark: "2020年4月报销".into(),
        transfer_scene_id: "20261123001".into(),
        transfer_scene_report_infos: vec![TransferSceneReportInfo {
            info_type: "活动名称".into(),
            info_content: "注册会员有礼".into(),
        }],
        ..Default::default()
    };
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .transfer_to_qq_wallet_bills()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_transfer_to_qq_wallet_bills_out_bill_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .transfer_to_qq_wallet_bills()
        .out_bill_no("plfk2020042013")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_transfer_to_qq_wallet_bills_out_bill_no_cancel_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .transfer_to_qq_wallet_bills()
        .out_bill_no("plfk2020042013")
        .cancel()
        .post()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_user_confirm_authorization_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/fund-app/mch-transfer/user-confirm-authorization
    use weixinpay::v3::fund_app::mch_transfer::user_confirm_authorization::PostRequest;

    let request = PostRequest {
        out_authorization_no: "plfk2020042013".into(),
        appid: "102022609".into(),
        openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
        transfer_scene_id: "20261123001".into(),
        user_display_name: "wx_123456".into(),
        authorization_notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .user_confirm_authorization()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_user_confirm_authorization_out_authorization_no_out_authorization_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}
    use weixinpay::v3::fund_app::mch_transfer::user_confirm_authorization::out_authorization_no::out_authorization_no::GetQuery;

    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .user_confirm_authorization()
        .out_authorization_no()
        .out_authorization_no("plfk2020042013")
        .get(&GetQuery { is_display_authorization: Some(true) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_fund_app_mch_transfer_user_confirm_authorization_out_authorization_no_out_authorization_no_close_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close
    let answer = client
        .v3()
        .fund_app()
        .mch_transfer()
        .user_confirm_authorization()
        .out_authorization_no()
        .out_authorization_no("plfk2020042013")
        .close()
        .post()
        .await?;
    // end
    Ok(())
}
