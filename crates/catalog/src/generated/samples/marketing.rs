// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_marketing_bank_packages_package_id_tasks_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/bank/packages/{package_id}/tasks
    use weixinpay::File;
    use weixinpay::v3::marketing::bank::packages::package_id::tasks::{Meta, PostForm};

    let request = PostForm {
        file: File::new("picture.png", std::fs::read("picture.png")?),
        meta: Some(Meta { bank_type: "ICBC_DEBIT".into(), ..Default::default() }),
    };
    let answer = client
        .v3()
        .marketing()
        .bank()
        .packages()
        .package_id("8473295")
        .tasks()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_bank_packages_package_id_tasks_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/bank/packages/{package_id}/tasks
    use weixinpay::v3::marketing::bank::packages::package_id::tasks::GetQuery;

    let query = GetQuery {
        filename: Some("active_user.csv".into()),
        offset: Some(0),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .bank()
        .packages()
        .package_id("8473295")
        .tasks()
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_bank_favor_users_openid_bank_multi_activity_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity
    use weixinpay::v3::marketing::bank_favor::users::openid::bank_multi_activity::PostRequest;

    let request = PostRequest {
        stock_id: "100088".into(),
        activity_id: "186745560".into(),
        out_request_no: "1002600620019090123143254435".into(),
        appid: "wx1234567889999".into(),
        stock_creator_mchid: "9800064".into(),
    };
    let answer = client
        .v3()
        .marketing()
        .bank_favor()
        .users()
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .bank_multi_activity()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_bank_favor_users_openid_coupons_coupon_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}
    use weixinpay::v3::marketing::bank_favor::users::openid::coupons::coupon_id::GetQuery;

    let answer = client
        .v3()
        .marketing()
        .bank_favor()
        .users()
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .coupons()
        .coupon_id("9856888")
        .get(&GetQuery { appid: "wx57849631bb367f52".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_callbacks_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/busifavor/callbacks
    use weixinpay::v3::marketing::busifavor::callbacks::PostRequest;

    let request = PostRequest {
        notify_url: "https://pay.weixin.qq.com".into(),
        ..Default::default()
    };
    let answer = client.v3().marketing().busifavor().callbacks().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_callbacks_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/busifavor/callbacks
    use weixinpay::v3::marketing::busifavor::callbacks::GetQuery;

    let answer = client
        .v3()
        .marketing()
        .busifavor()
        .callbacks()
        .get(&GetQuery { mchid: Some("10000098".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_coupons_associate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/busifavor/coupons/associate
    use weixinpay::v3::marketing::busifavor::coupons::associate::PostRequest;

    let request = PostRequest {
        stock_id: "20261123001".into(),
        coupon_code: "texttext".into(),
        out_trade_no: "20261123001".into(),
        out_request_no: "20261123001".into(),
    };
    let answer =
        client.v3().marketing().busifavor().coupons().associate().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_coupons_deactivate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/busifavor/coupons/deactivate
    use weixinpay::v3::marketing::busifavor::coupons::deactivate::PostRequest;

    let request = PostRequest {
        coupon_code: "sxxe34343434".into(),
        stock_id: "1234567891".into(),
        deactivate_request_no: "1002600620019090123143254436".into(),
        ..Default::default()
    };
    let answer =
        client.v3().marketing().busifavor().coupons().deactivate().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_coupons_disassociate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/busifavor/coupons/disassociate
    use weixinpay::v3::marketing::busifavor::coupons::disassociate::PostRequest;

    let request = PostRequest {
        stock_id: "20261123001".into(),
        coupon_code: "texttext".into(),
        out_trade_no: "20261123001".into(),
        out_request_no: "20261123001".into(),
    };
    let answer =
        client.v3().marketing().busifavor().coupons().disassociate().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_coupons_return__post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/busifavor/coupons/return
    use weixinpay::v3::marketing::busifavor::coupons::return_::PostRequest;

    let request = PostRequest {
        coupon_code: "sxxe34343434".into(),
        stock_id: "1234567891".into(),
        return_request_no: "1002600620019090123143254436".into(),
    };
    let answer =
        client.v3().marketing().busifavor().coupons().return_().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_coupons_send_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/busifavor/coupons/send
    use weixinpay::v3::marketing::busifavor::coupons::send::PostRequest;

    let request = PostRequest {
        openid: "xsd3434454567676".into(),
        appid: "wx1234567889999".into(),
        stock_id: "100088".into(),
        out_request_no: "1002600620019090123143254435".into(),
        ..Default::default()
    };
    let answer =
        client.v3().marketing().busifavor().coupons().send().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_coupons_use__post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/busifavor/coupons/use
    use weixinpay::v3::marketing::busifavor::coupons::use_::PostRequest;

    let request = PostRequest {
        coupon_code: "sxxe34343434".into(),
        appid: "wx1234567889999".into(),
        use_time: "2015-05-20T13:29:35+08:00".into(),
        use_request_no: "1002600620019090123143254435".into(),
        ..Default::default()
    };
    let answer =
        client.v3().marketing().busifavor().coupons().use_().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_coupons_card_id_send_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/busifavor/coupons/{card_id}/send
    use weixinpay::v3::marketing::busifavor::coupons::card_id::send::PostRequest;

    let request = PostRequest {
        appid: "text".into(),
        openid: "text".into(),
        out_request_no: "20261123001".into(),
        send_time: "2026-11-23T17:00:00+08:00".into(),
    };
    let answer = client
        .v3()
        .marketing()
        .busifavor()
        .coupons()
        .card_id("20261123001")
        .send()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_product_coupons_pre_send_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/busifavor/product-coupons/pre-send
    use weixinpay::v3::marketing::busifavor::product_coupons::pre_send::PostRequest;

    let request = PostRequest {
        stock_id: "1000000013001".into(),
        appid: "wx233544546545989".into(),
        send_request_no: "34657_20250101_123456".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .busifavor()
        .product_coupons()
        .pre_send()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_product_coupons_send_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/busifavor/product-coupons/send
    use weixinpay::v3::marketing::busifavor::product_coupons::send::{
        CouponType, PostRequest,
    };

    let request = PostRequest {
        openid: "xsd3434454567676".into(),
        appid: "wx1234567889999".into(),
        stock_id: "12312354".into(),
        out_request_no: "2335465".into(),
        coupon_type: CouponType::Normal,
        ..Default::default()
    };
    let answer =
        client.v3().marketing().busifavor().product_coupons().send().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_stocks_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/busifavor/stocks
    use weixinpay::v3::marketing::busifavor::stocks::{
        CouponAvailableTime, CouponCodeMode, CouponUseRule, PostRequest, StockSendRule,
    };
    use weixinpay::v3::marketing::busifavor::{StockType, UseMethod};

    let request = PostRequest {
        stock_name: "8月1日活动券".into(),
        belong_merchant: "10000022".into(),
        goods_name: "xxx商品使用".into(),
        stock_type: StockType::Normal,
        coupon_use_rule: CouponUseRule {
            coupon_available_time: CouponAvailableTime {
                available_begin_time: "2015-05-20T13:29:35+08:00".into(),
                available_end_time: "2015-05-20T13:29:35+08:00".into(),
                ..Default::default()
            },
            use_method: UseMethod::OffLine,
            ..Default::default()
        },
        stock_send_rule: StockSendRule {
            max_coupons: 100,
            max_coupons_per_user: 5,
            ..Default::default()
        },
        out_request_no: "100002322019090134234sfdf".into(),
        coupon_code_mode: CouponCodeMode::WechatpayMode,
        ..Default::default()
    };
    let answer = client.v3().marketing().busifavor().stocks().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_stocks_stock_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/busifavor/stocks/{stock_id}
    let answer =
        client.v3().marketing().busifavor().stocks().stock_id("1212").get().await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_stocks_stock_id_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/marketing/busifavor/stocks/{stock_id}
    use weixinpay::v3::marketing::busifavor::stocks::stock_id::PatchRequest;

    let request = PatchRequest {
        out_request_no: "6122352020010133287985742".into(),
        ..Default::default()
    };
    client
        .v3()
        .marketing()
        .busifavor()
        .stocks()
        .stock_id("101156451224")
        .patch(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_stocks_stock_id_budget_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget
    use weixinpay::v3::marketing::busifavor::stocks::stock_id::budget::PatchRequest;

    let request = PatchRequest {
        modify_budget_request_no: "1002600620019090123143254436".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .busifavor()
        .stocks()
        .stock_id("98065001")
        .budget()
        .patch(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_stocks_stock_id_couponcodes_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes
    use weixinpay::v3::marketing::busifavor::stocks::stock_id::couponcodes::PostRequest;

    let request = PostRequest {
        upload_request_no: "100002322019090134234sfdf".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .busifavor()
        .stocks()
        .stock_id("98065001")
        .couponcodes()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_stocks_stock_id_couponcodes_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes
    use weixinpay::v3::marketing::busifavor::stocks::stock_id::couponcodes::GetQuery;

    let query = GetQuery {
        appid: Some("wx233544546545989".into()),
        offset: Some(0),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .busifavor()
        .stocks()
        .stock_id("98065001")
        .couponcodes()
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}
    use weixinpay::v3::marketing::busifavor::stocks::stock_id::couponcodes::coupon_code::GetQuery;

    let answer = client
        .v3()
        .marketing()
        .busifavor()
        .stocks()
        .stock_id("1212")
        .couponcodes()
        .coupon_code("1212")
        .get(&GetQuery { appid: Some("wx233544546545989".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_delete(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}
    use weixinpay::v3::marketing::busifavor::stocks::stock_id::couponcodes::coupon_code::DeleteQuery;

    let answer = client
        .v3()
        .marketing()
        .busifavor()
        .stocks()
        .stock_id("101156451224")
        .couponcodes()
        .coupon_code("1212")
        .delete(&DeleteQuery { delete_request_no: "1212".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_subsidy_pay_receipts_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/busifavor/subsidy/pay-receipts
    use weixinpay::v3::marketing::busifavor::subsidy::pay_receipts::PostRequest;

    let request = PostRequest {
        stock_id: "128888000000001".into(),
        coupon_code: "ABCD12345678".into(),
        transaction_id: "4200000913202101152566792388".into(),
        payer_merchant: "1900000001".into(),
        payee_merchant: "1900000002".into(),
        amount: 100,
        description: "20210115DESCRIPTION".into(),
        out_subsidy_no: "subsidy-abcd-12345678".into(),
    };
    let answer =
        client.v3().marketing().busifavor().subsidy().pay_receipts().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_subsidy_pay_receipts_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/busifavor/subsidy/pay-receipts
    use weixinpay::v3::marketing::busifavor::subsidy::pay_receipts::GetQuery;

    let query = GetQuery {
        stock_id: "128888000000001".into(),
        coupon_code: "ABCD12345678".into(),
        ..Default::default()
    };
    let answer =
        client.v3().marketing().busifavor().subsidy().pay_receipts().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_subsidy_pay_receipts_subsidy_receipt_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}
    let answer = client
        .v3()
        .marketing()
        .busifavor()
        .subsidy()
        .pay_receipts()
        .subsidy_receipt_id("1120200119165100000000000001")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_subsidy_return_receipts_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/busifavor/subsidy/return-receipts
    use weixinpay::v3::marketing::busifavor::subsidy::return_receipts::PostRequest;

    let request = PostRequest {
        stock_id: "128888000000001".into(),
        coupon_code: "ABCD12345678".into(),
        transaction_id: "4200000913202101152566792388".into(),
        refund_id: "50100506732021010105138718375".into(),
        payer_merchant: "1900000001".into(),
        payee_merchant: "1900000002".into(),
        amount: 100,
        description: "20210115DESCRIPTION".into(),
        out_subsidy_return_no: "subsidy-abcd-12345678".into(),
    };
    let answer = client
        .v3()
        .marketing()
        .busifavor()
        .subsidy()
        .return_receipts()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_subsidy_return_receipts_subsidy_return_receipt_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}
    let answer = client
        .v3()
        .marketing()
        .busifavor()
        .subsidy()
        .return_receipts()
        .subsidy_return_receipt_id("2120200119165100000000000001")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_users_openid_coupons_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/busifavor/users/{openid}/coupons
    use weixinpay::v3::marketing::busifavor::users::openid::coupons::GetQuery;

    let query = GetQuery { appid: "wx233544546545989".into(), ..Default::default() };
    let answer = client
        .v3()
        .marketing()
        .busifavor()
        .users()
        .openid("2323dfsdf342342")
        .coupons()
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_busifavor_users_openid_coupons_coupon_code_appids_appid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}
    let answer = client
        .v3()
        .marketing()
        .busifavor()
        .users()
        .openid("text")
        .coupons()
        .coupon_code("text")
        .appids()
        .appid("text")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_favor_callbacks_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/favor/callbacks
    use weixinpay::v3::marketing::favor::callbacks::GetQuery;

    let answer = client
        .v3()
        .marketing()
        .favor()
        .callbacks()
        .get(&GetQuery { mchid: "9856888".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_favor_callbacks_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/favor/callbacks
    use weixinpay::v3::marketing::favor::callbacks::PostRequest;

    let request = PostRequest {
        mchid: "9856888".into(),
        notify_url: "https://pay.weixin.qq.com".into(),
        ..Default::default()
    };
    let answer = client.v3().marketing().favor().callbacks().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_favor_coupon_stocks_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/favor/coupon-stocks
    use weixinpay::v3::marketing::favor::StockType;
    use weixinpay::v3::marketing::favor::coupon_stocks::{
        CouponAvailableTime, CouponUseRule, PostRequest, StockUseRule,
    };

    let request = PostRequest {
        stock_name: "微信支付代金券批次".into(),
        available_begin_time: "2015-05-20T13:29:35.120+08:00".into(),
        available_end_time: "2015-05-20T13:29:35.120+08:00".into(),
        stock_use_rule: StockUseRule {
            max_coupons: 1,
            max_amount: 1,
            max_coupons_per_user: 1,
            natural_person_limit: true,
            prevent_api_abuse: true,
            ..Default::default()
        },
        no_cash: true,
        stock_type: StockType::Normal,
        belong_merchant: "98568865".into(),
        coupon_use_rule: CouponUseRule {
            coupon_available_time: Some(CouponAvailableTime {
                available_begin_time: Some("2026-11-23T17:00:00+08:00".into()),
                ..Default::default()
            }),
            ..Default::default()
        },
        out_request_no: "20261123001".into(),
        ..Default::default()
    };
    let answer = client.v3().marketing().favor().coupon_stocks().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_favor_media_image_upload_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/favor/media/image-upload
    use weixinpay::File;
    use weixinpay::v3::marketing::favor::media::image_upload::PostForm;

    let request = PostForm {
        file: File::new("picture.png", std::fs::read("picture.png")?),
        ..Default::default()
    };
    let answer =
        client.v3().marketing().favor().media().image_upload().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_favor_stocks_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/favor/stocks
    use weixinpay::v3::marketing::favor::stocks::GetQuery;

    let query = GetQuery {
        offset: 1,
        limit: 1,
        stock_creator_mchid: "text".into(),
        ..Default::default()
    };
    let answer = client.v3().marketing().favor().stocks().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_favor_stocks_stock_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/favor/stocks/{stock_id}
    use weixinpay::v3::marketing::favor::stocks::stock_id::GetQuery;

    let answer = client
        .v3()
        .marketing()
        .favor()
        .stocks()
        .stock_id("20261123001")
        .get(&GetQuery { stock_creator_mchid: "text".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_favor_stocks_stock_id_items_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/favor/stocks/{stock_id}/items
    use weixinpay::v3::marketing::favor::stocks::stock_id::items::GetQuery;

    let query = GetQuery { stock_creator_mchid: "text".into(), offset: 1, limit: 1 };
    let answer = client
        .v3()
        .marketing()
        .favor()
        .stocks()
        .stock_id("20261123001")
        .items()
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_favor_stocks_stock_id_merchants_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/favor/stocks/{stock_id}/merchants
    use weixinpay::v3::marketing::favor::stocks::stock_id::merchants::GetQuery;

    let query = GetQuery { offset: 1, limit: 1, stock_creator_mchid: "text".into() };
    let answer = client
        .v3()
        .marketing()
        .favor()
        .stocks()
        .stock_id("20261123001")
        .merchants()
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_favor_stocks_stock_id_modify_goods_id_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id
    use weixinpay::v3::marketing::favor::stocks::stock_id::modify_goods_id::PostRequest;

    let request =
        PostRequest { stock_creator_mchid: "8956000".into(), ..Default::default() };
    let answer = client
        .v3()
        .marketing()
        .favor()
        .stocks()
        .stock_id("9865000")
        .modify_goods_id()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_favor_stocks_stock_id_pause_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/favor/stocks/{stock_id}/pause
    use weixinpay::v3::marketing::favor::stocks::stock_id::pause::PostRequest;

    let answer = client
        .v3()
        .marketing()
        .favor()
        .stocks()
        .stock_id("20261123001")
        .pause()
        .post(&PostRequest { stock_creator_mchid: "8956000".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_favor_stocks_stock_id_refund_flow_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/favor/stocks/{stock_id}/refund-flow
    let answer = client
        .v3()
        .marketing()
        .favor()
        .stocks()
        .stock_id("20261123001")
        .refund_flow()
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_favor_stocks_stock_id_refund_flow_by_day_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day
    use weixinpay::v3::marketing::favor::stocks::stock_id::refund_flow_by_day::GetQuery;

    let answer = client
        .v3()
        .marketing()
        .favor()
        .stocks()
        .stock_id("12356458")
        .refund_flow_by_day()
        .get(&GetQuery { bill_date: "2025-08-09".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_favor_stocks_stock_id_restart_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/favor/stocks/{stock_id}/restart
    use weixinpay::v3::marketing::favor::stocks::stock_id::restart::PostRequest;

    let answer = client
        .v3()
        .marketing()
        .favor()
        .stocks()
        .stock_id("20261123001")
        .restart()
        .post(&PostRequest { stock_creator_mchid: "8956000".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_favor_stocks_stock_id_start_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/favor/stocks/{stock_id}/start
    use weixinpay::v3::marketing::favor::stocks::stock_id::start::PostRequest;

    let answer = client
        .v3()
        .marketing()
        .favor()
        .stocks()
        .stock_id("20261123001")
        .start()
        .post(&PostRequest { stock_creator_mchid: "8956000".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_favor_stocks_stock_id_use_flow_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/favor/stocks/{stock_id}/use-flow
    let answer = client
        .v3()
        .marketing()
        .favor()
        .stocks()
        .stock_id("20261123001")
        .use_flow()
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_favor_stocks_stock_id_use_flow_by_day_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day
    use weixinpay::v3::marketing::favor::stocks::stock_id::use_flow_by_day::GetQuery;

    let answer = client
        .v3()
        .marketing()
        .favor()
        .stocks()
        .stock_id("12356458")
        .use_flow_by_day()
        .get(&GetQuery { bill_date: "2025-08-09".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_favor_users_openid_coupons_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/favor/users/{openid}/coupons
    use weixinpay::v3::marketing::favor::users::openid::coupons::PostRequest;

    let request = PostRequest {
        stock_id: "9856000".into(),
        out_request_no: "89560002019101000121".into(),
        appid: "wx233544546545989".into(),
        stock_creator_mchid: "8956000".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .favor()
        .users()
        .openid("text")
        .coupons()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_favor_users_openid_coupons_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/favor/users/{openid}/coupons
    use weixinpay::v3::marketing::favor::users::openid::coupons::GetQuery;

    let answer = client
        .v3()
        .marketing()
        .favor()
        .users()
        .openid("text")
        .coupons()
        .get(&GetQuery { appid: "text".into(), ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_favor_users_openid_coupons_coupon_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}
    use weixinpay::v3::marketing::favor::users::openid::coupons::coupon_id::GetQuery;

    let answer = client
        .v3()
        .marketing()
        .favor()
        .users()
        .openid("text")
        .coupons()
        .coupon_id("20261123001")
        .get(&GetQuery { appid: "text".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_goods_subsidy_activity_activities_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/goods-subsidy-activity/activities
    use weixinpay::v3::marketing::goods_subsidy_activity::activities::GetQuery;

    let answer = client
        .v3()
        .marketing()
        .goods_subsidy_activity()
        .activities()
        .get(&GetQuery { city_id: "20261123001".into(), offset: 1, limit: 1 })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_goods_subsidy_activity_activity_activity_id_apply_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply
    use weixinpay::v3::marketing::goods_subsidy_activity::activity::activity_id::apply::{
        ApplyInfo, PostRequest, StoreInfo,
    };

    let request = PostRequest {
        caller_merchant_id: "20261123001".into(),
        apply_infos: vec![ApplyInfo {
            store_info: Some(StoreInfo {
                store_id: Some("20261123001".into()),
                ..Default::default()
            }),
            ..Default::default()
        }],
    };
    let answer = client
        .v3()
        .marketing()
        .goods_subsidy_activity()
        .activity()
        .activity_id("20261123001")
        .apply()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_goods_subsidy_activity_qualification_lock_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/goods-subsidy-activity/qualification/lock
    use weixinpay::v3::marketing::goods_subsidy_activity::qualification::OrderInformation;
    use weixinpay::v3::marketing::goods_subsidy_activity::qualification::lock::PostRequest;

    let request = PostRequest {
        order_information: OrderInformation {
            payer_openid: Some("text".into()),
            ..Default::default()
        },
        qualification_ids: vec!["text".into()],
    };
    let answer = client
        .v3()
        .marketing()
        .goods_subsidy_activity()
        .qualification()
        .lock()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_goods_subsidy_activity_qualification_unlock_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/goods-subsidy-activity/qualification/unlock
    use weixinpay::v3::marketing::goods_subsidy_activity::qualification::OrderInformation;
    use weixinpay::v3::marketing::goods_subsidy_activity::qualification::unlock::PostRequest;

    let request = PostRequest {
        order_information: OrderInformation {
            payer_openid: Some("text".into()),
            ..Default::default()
        },
        qualification_ids: vec!["text".into()],
    };
    let answer = client
        .v3()
        .marketing()
        .goods_subsidy_activity()
        .qualification()
        .unlock()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representative_put(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative
    use weixinpay::v3::marketing::goods_subsidy_activity::retail_store_act::activity_id::representative::{PutRequest, RepresentativeInfo};

    let request = PutRequest {
        representative_info_list: vec![RepresentativeInfo {
            openid: "oK7fFt8zzEZ909XH-LE2#".into(),
        }],
        out_request_no: "1002600620019090123143254436".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .goods_subsidy_activity()
        .retail_store_act()
        .activity_id("3118550000000004")
        .representative()
        .put(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representative_delete(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative
    use weixinpay::v3::marketing::goods_subsidy_activity::retail_store_act::activity_id::representative::{DeleteQuery, DeleteRequest, RepresentativeInfo};

    let query =
        DeleteQuery { out_request_no: Some("20261123001".into()), ..Default::default() };
    let request = DeleteRequest {
        representative_info_list: vec![RepresentativeInfo {
            openid: "oK7fFt8zzEZ909XH-LE2#".into(),
        }],
        out_request_no: "1002600620019090123143254436".into(),
        delete_time: "2015-05-20T13:29:35.120+08:00".into(),
    };
    let answer = client
        .v3()
        .marketing()
        .goods_subsidy_activity()
        .retail_store_act()
        .activity_id("3118550000000004")
        .representative()
        .delete(&query, &request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representatives_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives
    use weixinpay::v3::marketing::goods_subsidy_activity::retail_store_act::activity_id::representatives::GetQuery;

    let answer = client
        .v3()
        .marketing()
        .goods_subsidy_activity()
        .retail_store_act()
        .activity_id("3118550000000004")
        .representatives()
        .get(&GetQuery { offset: 0, limit: 10 })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_materials_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials
    use weixinpay::v3::marketing::goods_subsidy_activity::retail_store_act::brand_id::materials::PostRequest;

    let request = PostRequest {
        out_request_no: "1002600620019090123143254436".into(),
        material_num: 100,
    };
    let answer = client
        .v3()
        .marketing()
        .goods_subsidy_activity()
        .retail_store_act()
        .brand_id("1001")
        .materials()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores
    use weixinpay::v3::marketing::goods_subsidy_activity::retail_store_act::brand_id::stores::{PostRequest, Store};

    let request = PostRequest {
        out_request_no: "1002600620019090123143254436".into(),
        add_time: "2015-05-20T13:29:35+08:00".into(),
        stores: vec![Store { store_code: Some("abc_001".into()), ..Default::default() }],
    };
    let answer = client
        .v3()
        .marketing()
        .goods_subsidy_activity()
        .retail_store_act()
        .brand_id("1001")
        .stores()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores_delete(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores
    use weixinpay::v3::marketing::goods_subsidy_activity::retail_store_act::brand_id::stores::{DeleteQuery, DeleteRequest, Store};

    let query =
        DeleteQuery { out_request_no: Some("20261123001".into()), ..Default::default() };
    let request = DeleteRequest {
        out_request_no: "1002600620019090123143254436".into(),
        delete_time: "2015-05-20T13:29:35+08:00".into(),
        stores: vec![Store { store_code: Some("abc_001".into()), ..Default::default() }],
    };
    let answer = client
        .v3()
        .marketing()
        .goods_subsidy_activity()
        .retail_store_act()
        .brand_id("1001")
        .stores()
        .delete(&query, &request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores
    use weixinpay::v3::marketing::goods_subsidy_activity::retail_store_act::brand_id::stores::GetQuery;

    let answer = client
        .v3()
        .marketing()
        .goods_subsidy_activity()
        .retail_store_act()
        .brand_id("1001")
        .stores()
        .get(&GetQuery { offset: 0, limit: 10 })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores_store_code_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}
    let answer = client
        .v3()
        .marketing()
        .goods_subsidy_activity()
        .retail_store_act()
        .brand_id("1001")
        .stores()
        .store_code("abc_001")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_activity_activities_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/membercard-activity/activities
    use weixinpay::v3::marketing::membercard_activity::activities::{
        ActivityType, PostRequest,
    };

    let request = PostRequest {
        card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
        activity_name: "良品铺子回馈活动".into(),
        activity_type: ActivityType::NonMemberAfterpay,
        begin_time: "2020-01-20T13:29:35.120+08:00".into(),
        end_time: "2020-01-29T13:29:35.120+08:00".into(),
        out_request_no: "100002322019090134234sfdf".into(),
        ..Default::default()
    };
    let answer =
        client.v3().marketing().membercard_activity().activities().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_activity_activities_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/membercard-activity/activities
    use weixinpay::v3::marketing::membercard_activity::activities::{
        ActivityType, GetQuery,
    };

    let query =
        GetQuery { activity_type: ActivityType::NonMemberAfterpay, ..Default::default() };
    let answer =
        client.v3().marketing().membercard_activity().activities().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_activity_activities_activity_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/membercard-activity/activities/{activity_id}
    let answer = client
        .v3()
        .marketing()
        .membercard_activity()
        .activities()
        .activity_id("371067")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_activity_activities_activity_id_terminate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate
    let answer = client
        .v3()
        .marketing()
        .membercard_activity()
        .activities()
        .activity_id("371067")
        .terminate()
        .post()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_activate_informations_activate_ticket_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}
    let answer = client
        .v3()
        .marketing()
        .membercard_open()
        .activate_informations()
        .activate_ticket("abcdefg")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_callback_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/marketing/membercard-open/callback
    use weixinpay::v3::marketing::membercard_open::callback::PatchRequest;

    let answer = client
        .v3()
        .marketing()
        .membercard_open()
        .callback()
        .patch(&PatchRequest { notify_url: "https://pay.weixin.qq.com".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_callback_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/membercard-open/callback
    let answer = client.v3().marketing().membercard_open().callback().get().await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/membercard-open/cards
    use weixinpay::v3::marketing::membercard_open::cards::{
        Brand, CodeMode, CodeType, DateInformation, DateInformationType, PostRequest,
    };

    let request = PostRequest {
        appid: "wxea9c30890f48d5ae".into(),
        logo_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0".into(),
        brand: Brand { brand_id: "1004".into(), display_name: "微信支付".into() },
        title: "微信支付测试卡".into(),
        background_picture_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0".into(),
        description: "使用本会员卡表示你同意xxx公司的协议，最终解释权归xxx公司所有".into(),
        code_type: CodeType::BarCode,
        date_information: DateInformation {
            type_: DateInformationType::FixTimeRange,
            ..Default::default()
        },
        code_mode: CodeMode::SystemAllocate,
        out_request_no: "100002322019090134234sfdf".into(),
        ..Default::default()
    };
    let answer = client.v3().marketing().membercard_open().cards().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/membercard-open/cards
    use weixinpay::v3::marketing::membercard_open::cards::GetQuery;

    let answer = client
        .v3()
        .marketing()
        .membercard_open()
        .cards()
        .get(&GetQuery { offset: 1, limit: 20, ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_card_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/membercard-open/cards/{card_id}
    let answer = client
        .v3()
        .marketing()
        .membercard_open()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_card_id_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/marketing/membercard-open/cards/{card_id}
    use weixinpay::v3::marketing::membercard_open::cards::card_id::PatchRequest;

    let request = PatchRequest {
        appid: Some("wxea9c30890f48d5ae".into()),
        logo_url: Some("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0".into()),
        ..Default::default()
    };
    client
        .v3()
        .marketing()
        .membercard_open()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .patch(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_card_id_delete(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin DELETE /v3/marketing/membercard-open/cards/{card_id}
    client
        .v3()
        .marketing()
        .membercard_open()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .delete()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_card_id_codes_deposit_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit
    use weixinpay::v3::marketing::membercard_open::cards::card_id::codes::deposit::PostRequest;

    let answer = client
        .v3()
        .marketing()
        .membercard_open()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .codes()
        .deposit()
        .post(&PostRequest { code: Some(vec!["text".into()]) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_card_id_codes_code_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}
    let answer = client
        .v3()
        .marketing()
        .membercard_open()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .codes()
        .code("478515832665")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_card_id_codes_code_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}
    use weixinpay::v3::marketing::membercard_open::cards::card_id::codes::code::PatchRequest;

    let request = PatchRequest {
        membership_number: Some("316510891298".into()),
        background_picture_url: Some("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0".into()),
        ..Default::default()
    };
    client
        .v3()
        .marketing()
        .membercard_open()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .codes()
        .code("478515832665")
        .patch(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_card_id_codes_code_activate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate
    use weixinpay::v3::marketing::membercard_open::cards::card_id::codes::code::activate::PostRequest;

    client
        .v3()
        .marketing()
        .membercard_open()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .codes()
        .code("478515832665")
        .activate()
        .post(&PostRequest { membership_number: Some("316510891298".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_card_id_codes_code_bonus_commit_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit
    use weixinpay::v3::marketing::membercard_open::cards::card_id::codes::code::bonus::commit::PostRequest;

    let request = PostRequest {
        out_trade_no: "1217752501201407033233368018".into(),
        mchid: Some("1230000109".into()),
        bonus_value: 30,
        ..Default::default()
    };
    client
        .v3()
        .marketing()
        .membercard_open()
        .cards()
        .card_id("478515832665")
        .codes()
        .code("478515832665")
        .bonus()
        .commit()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_card_id_codes_code_bonus_prepare_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare
    use weixinpay::v3::marketing::membercard_open::cards::card_id::codes::code::bonus::prepare::PostRequest;

    let request = PostRequest {
        out_trade_no: "1217752501201407033233368018".into(),
        mchid: Some("1230000109".into()),
        bonus_value: 30,
        ..Default::default()
    };
    client
        .v3()
        .marketing()
        .membercard_open()
        .cards()
        .card_id("478515832665")
        .codes()
        .code("478515832665")
        .bonus()
        .prepare()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_card_id_codes_code_rights_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights
    use weixinpay::v3::marketing::membercard_open::cards::card_id::codes::code::rights::PatchRequest;

    let request = PatchRequest {
        out_request_no: "100002322019090134234sfdf".into(),
        ..Default::default()
    };
    client
        .v3()
        .marketing()
        .membercard_open()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .codes()
        .code("478515832665")
        .rights()
        .patch(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_card_id_codes_code_set_service_module_data_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data
    use weixinpay::v3::marketing::membercard_open::cards::card_id::codes::code::set_service_module_data::{ContentTemplateData, Field, PostRequest, StateSetting};

    let request = PostRequest {
        out_request_no: "100002322019090134234sfdf".into(),
        service_module_id: "666".into(),
        state_setting: StateSetting {
            state_id: "CHECKED_IN".into(),
            content_template_data: ContentTemplateData {
                field_list: Some(vec![Field {
                    field_id: "hotel_name".into(),
                    field_value: "深圳市南山区滨海路700号".into(),
                }]),
                ..Default::default()
            },
            ..Default::default()
        },
    };
    client
        .v3()
        .marketing()
        .membercard_open()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .codes()
        .code("478515832665")
        .set_service_module_data()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_card_id_codes_code_unavailable_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable
    use weixinpay::v3::marketing::membercard_open::cards::card_id::codes::code::unavailable::PostRequest;

    client
        .v3()
        .marketing()
        .membercard_open()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .codes()
        .code("478515832665")
        .unavailable()
        .post(&PostRequest { reason: Some("用户违反会员条例".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_card_id_decrypt_code_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code
    use weixinpay::v3::marketing::membercard_open::cards::card_id::decrypt_code::GetQuery;

    let query = GetQuery {
        encrypt_code: "XXIzTtMqCxwOaawoE91+VJdsFmv7b8g0VZIZkqf4GWA60Fzpc8ksZ/5ZZ0DVkXdE"
            .into(),
    };
    let answer = client
        .v3()
        .marketing()
        .membercard_open()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .decrypt_code()
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_card_id_permission_tokens_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens
    use weixinpay::v3::marketing::membercard_open::cards::card_id::permission_tokens::PostRequest;

    let request =
        PostRequest { activate_type: "AUTO_ACTIVATE".into(), ..Default::default() };
    let answer = client
        .v3()
        .marketing()
        .membercard_open()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .permission_tokens()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_card_id_phone_membercard_import_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import
    use weixinpay::v3::marketing::membercard_open::cards::card_id::phone_membercard::import::PostRequest;

    let request = PostRequest {
        encrypted_phone_number: "13900000000".into(),
        out_request_no: "100002322019090134234sfdf".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .membercard_open()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .phone_membercard()
        .import()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_card_id_qrcode_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/membercard-open/cards/{card_id}/qrcode
    use weixinpay::v3::marketing::membercard_open::cards::card_id::qrcode::{
        ActivateType, PostRequest,
    };

    let request =
        PostRequest { activate_type: ActivateType::AutoActivate, ..Default::default() };
    let answer = client
        .v3()
        .marketing()
        .membercard_open()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .qrcode()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_card_id_rights_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/marketing/membercard-open/cards/{card_id}/rights
    use weixinpay::v3::marketing::membercard_open::cards::card_id::rights::PatchRequest;

    let request = PatchRequest { show_bonus: true, show_favor: true, ..Default::default() };
    client
        .v3()
        .marketing()
        .membercard_open()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .rights()
        .patch(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_card_id_service_modules_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/membercard-open/cards/{card_id}/service-modules
    use weixinpay::v3::marketing::membercard_open::cards::card_id::JumpMiniprogram;
    use weixinpay::v3::marketing::membercard_open::cards::card_id::service_modules::PostRequest;

    let request = PostRequest {
        service_module_id: "666".into(),
        jump_miniprogram: JumpMiniprogram {
            appid: "wx37178d097a6851d8".into(),
            path: "pages/index/index".into(),
        },
    };
    let answer = client
        .v3()
        .marketing()
        .membercard_open()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .service_modules()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_card_id_service_modules_service_module_id_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}
    use weixinpay::v3::marketing::membercard_open::cards::card_id::JumpMiniprogram;
use weixinpay::v3::marketing::membercard_open::cards::card_id::service_modules::service_module_id::PatchRequest;

    let request = PatchRequest {
        jump_miniprogram: JumpMiniprogram {
            appid: "wx37178d097a6851d8".into(),
            path: "pages/index/index".into(),
        },
    };
    let answer = client
        .v3()
        .marketing()
        .membercard_open()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .service_modules()
        .service_module_id("666")
        .patch(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_card_id_service_modules_service_module_id_delete(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}
    client
        .v3()
        .marketing()
        .membercard_open()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .service_modules()
        .service_module_id("666")
        .delete()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_card_id_upgrade_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/membercard-open/cards/{card_id}/upgrade
    use weixinpay::v3::marketing::membercard_open::cards::card_id::upgrade::PostRequest;

    let request =
        PostRequest { brand_id: "1001622624".into(), appid: "wxea9c30890f48d5ae".into() };
    client
        .v3()
        .marketing()
        .membercard_open()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .upgrade()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_cards_card_id_users_import_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/membercard-open/cards/{card_id}/users/import
    use weixinpay::v3::marketing::membercard_open::cards::card_id::users::import::PostRequest;

    let request = PostRequest {
        openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
        out_request_no: "100002322019090134234sfdf".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .membercard_open()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .users()
        .import()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_phonenumber_member_import_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/membercard-open/phonenumber-member/import
    use weixinpay::v3::marketing::membercard_open::phonenumber_member::import::{
        MemberInformation, PostRequest,
    };

    let request = PostRequest {
        member_information: MemberInformation {
            card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
            registration_time: "2015-05-20T13:29:35.120+08:00".into(),
            ..Default::default()
        },
        encrypted_phone_number: "13900000000".into(),
        ..Default::default()
    };
    client
        .v3()
        .marketing()
        .membercard_open()
        .phonenumber_member()
        .import()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_phonenumber_member_search_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/membercard-open/phonenumber-member/search
    use weixinpay::v3::marketing::membercard_open::phonenumber_member::search::GetQuery;

    let query = GetQuery {
        card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
        encrypted_phone_number: weixinpay::Sensitive::sealed("SjF0bXk…"),
    };
    let answer = client
        .v3()
        .marketing()
        .membercard_open()
        .phonenumber_member()
        .search()
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_membercard_open_user_cards_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/membercard-open/user/cards
    use weixinpay::v3::marketing::membercard_open::user::cards::GetQuery;

    let query = GetQuery {
        openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
        offset: 1,
        limit: 1,
        ..Default::default()
    };
    let answer =
        client.v3().marketing().membercard_open().user().cards().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_delivery_plan_delivery_plans_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/delivery-plan/delivery-plans
    use weixinpay::v3::marketing::partner::delivery_plan::delivery_plans::PostRequest;

    let request = PostRequest {
        out_request_no: "asdf-1234-40016".into(),
        brand_id: "40016".into(),
        product_coupon_id: "701146876221757924829193824428".into(),
        stock_id: "701246876221757924829194755312".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .delivery_plan()
        .delivery_plans()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_delivery_plan_delivery_plans_brand_id_delivery_plans_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans
    use weixinpay::v3::marketing::partner::delivery_plan::delivery_plans::brand_id::delivery_plans::GetQuery;

    let query = GetQuery { page_size: Some(5), offset: Some(10), ..Default::default() };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .delivery_plan()
        .delivery_plans()
        .brand_id("40016")
        .delivery_plans()
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_delivery_plan_delivery_plans_plan_id_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}
    use weixinpay::v3::marketing::partner::delivery_plan::delivery_plans::plan_id::{
        ModifyContent, PatchRequest,
    };

    let request = PatchRequest {
        modify_content: ModifyContent {
            plan_name: Some("冬季饮料投放".into()),
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .delivery_plan()
        .delivery_plans()
        .plan_id("12000")
        .patch(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_delivery_plan_delivery_plans_plan_id_terminate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate
    client
        .v3()
        .marketing()
        .partner()
        .delivery_plan()
        .delivery_plans()
        .plan_id("12000")
        .terminate()
        .post()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_delivery_plan_sp_mchid_notify_url_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url
    use weixinpay::v3::marketing::partner::delivery_plan::sp_mchid::notify_url::PostRequest;

    let answer = client
        .v3()
        .marketing()
        .partner()
        .delivery_plan()
        .sp_mchid("298689900")
        .notify_url()
        .post(&PostRequest { notify_url: "https://pay.weixin.qq.com".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_image_generation_tasks_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/image-generation-tasks
    use weixinpay::v3::marketing::partner::product_coupon::image_generation_tasks::{
        ImageGenerationType, PostRequest,
    };

    let request = PostRequest {
        brand_id: "120344".into(),
        task_id: "image_generation_task_1".into(),
        image_generation_type: ImageGenerationType::CombineImage,
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .image_generation_tasks()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_image_generation_tasks_task_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}
    use weixinpay::v3::marketing::partner::product_coupon::image_generation_tasks::ImageGenerationType;
use weixinpay::v3::marketing::partner::product_coupon::image_generation_tasks::task_id::GetQuery;

    let query = GetQuery {
        brand_id: "120344".into(),
        image_generation_type: ImageGenerationType::CombineImage,
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .image_generation_tasks()
        .task_id("image_generation_task_1")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_media_upload_image_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/media/upload-image
    use weixinpay::File;
    use weixinpay::v3::marketing::partner::product_coupon::media::upload_image::PostForm;

    let request = PostForm {
        file: File::new("picture.png", std::fs::read("picture.png")?),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .media()
        .upload_image()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_notify_configs_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/notify-configs
    use weixinpay::v3::marketing::partner::product_coupon::notify_configs::PostRequest;

    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .notify_configs()
        .post(&PostRequest { notify_url: "https://pay.weixin.qq.com".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_notify_configs_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/partner/product-coupon/notify-configs
    let answer =
        client.v3().marketing().partner().product_coupon().notify_configs().get().await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_product_coupons_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/product-coupons
    use weixinpay::v3::marketing::NotifyConfig;
    use weixinpay::v3::marketing::partner::product_coupon::product_coupons::{
        CouponDisplayInfo, PostRequest, PostType, Stock,
    };
    use weixinpay::v3::marketing::partner::product_coupon::{
        CodeDisplayMode, CouponCodeMode, CouponUsageMethod, DisplayInfo, Scope,
        StockSendRule, StoreScope, UsageMode, UsageRuleDisplayInfo,
    };

    let request = PostRequest {
        brand_id: "120344".into(),
        out_request_no: "12345_20250101_A3489".into(),
        scope: Scope::All,
        type_: PostType::Normal,
        usage_mode: UsageMode::Single,
        display_info: DisplayInfo {
            name: "全场满100立打8折".into(),
            image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx".into(),
            background_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx".into(),
            ..Default::default()
        },
        stock: Stock {
            coupon_code_mode: CouponCodeMode::Wechatpay,
            stock_send_rule: StockSendRule { max_count: 100000, ..Default::default() },
            usage_rule_display_info: UsageRuleDisplayInfo {
                coupon_usage_method_list: vec![CouponUsageMethod::Offline],
                usage_description: "工作日可用".into(),
                ..Default::default()
            },
            coupon_display_info: CouponDisplayInfo {
                code_display_mode: CodeDisplayMode::Invisible,
                ..Default::default()
            },
            notify_config: NotifyConfig { notify_appid: Some("wx23232232323".into()) },
            store_scope: StoreScope::None,
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .product_coupons()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}
    use weixinpay::v3::marketing::partner::product_coupon::DisplayInfo;
use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::PatchRequest;

    let request = PatchRequest {
        brand_id: "120344".into(),
        out_request_no: "34657_20250101_123456".into(),
        display_info: DisplayInfo {
            name: "全场满100立打8折".into(),
            image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx".into(),
            background_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx".into(),
            ..Default::default()
        },
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .product_coupons()
        .product_coupon_id("1000000013")
        .patch(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}
    use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::GetQuery;

    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .product_coupons()
        .product_coupon_id("1000000013")
        .get(&GetQuery { brand_id: "120344".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_deactivate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate
    use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::PostRequest;

    let request = PostRequest {
        brand_id: "120344".into(),
        out_request_no: "34657_20250101_123456".into(),
        deactivate_reason: "批次信息有误，重新创建".into(),
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .product_coupons()
        .product_coupon_id("1000000013")
        .deactivate()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles
    use weixinpay::v3::marketing::NotifyConfig;
use weixinpay::v3::marketing::partner::product_coupon::{CodeDisplayMode, CouponDisplayInfo, CouponUsageMethod, StoreScope, UsageRuleDisplayInfo};
use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::{CouponCodeMode, PostRequest, StockBundle, StockSendRule};

    let request = PostRequest {
        brand_id: "120344".into(),
        out_request_no: "34657_20250101_123456".into(),
        stock_bundle: StockBundle {
            coupon_code_mode: CouponCodeMode::Wechatpay,
            stock_send_rule: StockSendRule {
                max_count: 100000,
                max_count_per_user: 5,
                ..Default::default()
            },
            usage_rule_display_info: UsageRuleDisplayInfo {
                coupon_usage_method_list: vec![CouponUsageMethod::Offline],
                usage_description: "工作日可用".into(),
                ..Default::default()
            },
            coupon_display_info: CouponDisplayInfo {
                code_display_mode: Some(CodeDisplayMode::Invisible),
                ..Default::default()
            },
            notify_config: NotifyConfig { notify_appid: Some("wx23232232323".into()) },
            store_scope: StoreScope::None,
            ..Default::default()
        },
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .product_coupons()
        .product_coupon_id("1000000013")
        .stock_bundles()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}
    use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::PatchRequest;

    let request = PatchRequest {
        out_request_no: "34657_20250101_123456".into(),
        brand_id: "120344".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .product_coupons()
        .product_coupon_id("1000000013")
        .stock_bundles()
        .stock_bundle_id("1000000013001")
        .patch(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_associate_stores_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores
    use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::Store;
use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::associate_stores::PostRequest;

    let request = PostRequest {
        brand_id: "120344".into(),
        store_list: vec![Store { store_id: "100000001".into() }],
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .product_coupons()
        .product_coupon_id("1000000013")
        .stock_bundles()
        .stock_bundle_id("1000000013001")
        .associate_stores()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_disassociate_stores_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores
    use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::Store;
use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::disassociate_stores::PostRequest;

    let request = PostRequest {
        brand_id: "120344".into(),
        store_list: vec![Store { store_id: "100000001".into() }],
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .product_coupons()
        .product_coupon_id("1000000013")
        .stock_bundles()
        .stock_bundle_id("1000000013001")
        .disassociate_stores()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_update_budget_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget
    use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::UpdateMode;
use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::PostRequest;

    let request = PostRequest {
        out_request_no: "34657_20250101_123456".into(),
        update_mode: UpdateMode::MaxCount,
        brand_id: "120344".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .product_coupons()
        .product_coupon_id("1000000013")
        .stock_bundles()
        .stock_bundle_id("1000000013001")
        .update_budget()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks
    use weixinpay::v3::marketing::NotifyConfig;
use weixinpay::v3::marketing::partner::product_coupon::{CodeDisplayMode, CouponCodeMode, CouponDisplayInfo, CouponUsageMethod, StockSendRule, StoreScope, UsageRuleDisplayInfo};
use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::{PostRequest, Stock};

    let request = PostRequest {
        brand_id: "120344".into(),
        out_request_no: "34657_20250101_123456".into(),
        stock: Stock {
            coupon_code_mode: CouponCodeMode::Wechatpay,
            stock_send_rule: StockSendRule { max_count: 100000, ..Default::default() },
            usage_rule_display_info: UsageRuleDisplayInfo {
                coupon_usage_method_list: vec![CouponUsageMethod::Offline],
                usage_description: "工作日可用".into(),
                ..Default::default()
            },
            coupon_display_info: CouponDisplayInfo {
                code_display_mode: Some(CodeDisplayMode::Invisible),
                ..Default::default()
            },
            notify_config: NotifyConfig { notify_appid: Some("wx23232232323".into()) },
            store_scope: StoreScope::None,
            ..Default::default()
        },
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .product_coupons()
        .product_coupon_id("1000000013")
        .stocks()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks
    use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::GetQuery;

    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .product_coupons()
        .product_coupon_id("1000000013")
        .stocks()
        .get(&GetQuery { brand_id: "120344".into(), ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}
    use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::PatchRequest;

    let request = PatchRequest {
        brand_id: "120344".into(),
        out_request_no: "34657_20250101_123456".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .product_coupons()
        .product_coupon_id("1000000013")
        .stocks()
        .stock_id("1000000013001")
        .patch(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}
    use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::GetQuery;

    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .product_coupons()
        .product_coupon_id("1000000013")
        .stocks()
        .stock_id("1000000013001")
        .get(&GetQuery { brand_id: "120344".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_associate_stores_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores
    use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::Store;
use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::associate_stores::PostRequest;

    let request = PostRequest {
        brand_id: "120344".into(),
        store_list: vec![Store { store_id: "100000001".into() }],
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .product_coupons()
        .product_coupon_id("1000000013")
        .stocks()
        .stock_id("1000000013001")
        .associate_stores()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_associated_stores_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores
    use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::associated_stores::GetQuery;

    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .product_coupons()
        .product_coupon_id("1000000013")
        .stocks()
        .stock_id("1000000013001")
        .associated_stores()
        .get(&GetQuery { brand_id: "120344".into(), ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_deactivate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate
    use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::deactivate::PostRequest;

    let request = PostRequest {
        brand_id: "120344".into(),
        out_request_no: "34657_20250101_123456".into(),
        deactivate_reason: "批次信息有误，重新创建".into(),
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .product_coupons()
        .product_coupon_id("1000000013")
        .stocks()
        .stock_id("1000000013001")
        .deactivate()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_disassociate_stores_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores
    use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::Store;
use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::disassociate_stores::PostRequest;

    let request = PostRequest {
        brand_id: "120344".into(),
        store_list: vec![Store { store_id: "100000001".into() }],
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .product_coupons()
        .product_coupon_id("1000000013")
        .stocks()
        .stock_id("1000000013001")
        .disassociate_stores()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_update_budget_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget
    use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::UpdateMode;
use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::update_budget::PostRequest;

    let request = PostRequest {
        brand_id: "120344".into(),
        out_request_no: "34657_20250101_123456".into(),
        update_mode: UpdateMode::MaxCount,
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .product_coupons()
        .product_coupon_id("1000000013")
        .stocks()
        .stock_id("1000000013001")
        .update_budget()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_upload_coupon_codes_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes
    use weixinpay::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::upload_coupon_codes::PostRequest;

    let request = PostRequest {
        brand_id: "120344".into(),
        out_request_no: "34657_20250101_123456".into(),
        code_list: vec!["vCode_1234567890".into()],
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .product_coupons()
        .product_coupon_id("1000000013")
        .stocks()
        .stock_id("1000000013001")
        .upload_coupon_codes()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_users_openid_coupon_bundles_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles
    use weixinpay::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::PostRequest;

    let request = PostRequest {
        brand_id: "120344".into(),
        product_coupon_id: "1000000013".into(),
        stock_bundle_id: "712315129419284901".into(),
        appid: "wx233544546545989".into(),
        send_request_no: "34657_20250101_123456".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .users()
        .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
        .coupon_bundles()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_users_openid_coupon_bundles_user_coupon_bundle_id_deactivate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate
    use weixinpay::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::user_coupon_bundle_id::deactivate::PostRequest;

    let request = PostRequest {
        brand_id: "120344".into(),
        product_coupon_id: "1000000013".into(),
        stock_bundle_id: "100232301".into(),
        appid: "wx233544546545989".into(),
        out_request_no: "34657_20250101_123456".into(),
        deactivate_reason: "商品已下线，使用户商品券失效".into(),
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .users()
        .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
        .coupon_bundles()
        .user_coupon_bundle_id("123446565767")
        .deactivate()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_users_openid_coupons_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/users/{openid}/coupons
    use weixinpay::v3::marketing::partner::product_coupon::users::openid::coupons::PostRequest;

    let request = PostRequest {
        brand_id: "120344".into(),
        product_coupon_id: "1000000013".into(),
        stock_id: "1000000013001".into(),
        appid: "wx233544546545989".into(),
        send_request_no: "34657_20250101_123456".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .users()
        .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
        .coupons()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_users_openid_coupons_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/partner/product-coupon/users/{openid}/coupons
    use weixinpay::v3::marketing::partner::product_coupon::users::openid::coupons::GetQuery;

    let query = GetQuery {
        appid: "wx233544546545989".into(),
        brand_id: "120344".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .users()
        .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
        .coupons()
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}
    use weixinpay::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::GetQuery;

    let query = GetQuery {
        brand_id: "120344".into(),
        product_coupon_id: "1000000013".into(),
        stock_id: "1000000013001".into(),
        appid: "wx233544546545989".into(),
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .users()
        .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
        .coupons()
        .coupon_code("123446565767")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code_confirm_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm
    use weixinpay::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::confirm::PostRequest;

    let request = PostRequest {
        brand_id: "120344".into(),
        product_coupon_id: "1000000013".into(),
        stock_id: "1000000013001".into(),
        appid: "wx233544546545989".into(),
        out_request_no: "34657_20250101_123456".into(),
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .users()
        .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
        .coupons()
        .coupon_code("123446565767")
        .confirm()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code_deactivate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate
    use weixinpay::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::deactivate::PostRequest;

    let request = PostRequest {
        brand_id: "120344".into(),
        product_coupon_id: "1000000013".into(),
        stock_id: "1000000013001".into(),
        appid: "wx233544546545989".into(),
        out_request_no: "34657_20250101_123456".into(),
        deactivate_reason: "商品已下线，使用户商品券失效".into(),
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .users()
        .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
        .coupons()
        .coupon_code("123446565767")
        .deactivate()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code_return__post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return
    use weixinpay::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::return_::PostRequest;

    let request = PostRequest {
        brand_id: "120344".into(),
        product_coupon_id: "1000000013".into(),
        stock_id: "1000000013001".into(),
        appid: "wx233544546545989".into(),
        out_request_no: "34657_20250101_123456".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .users()
        .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
        .coupons()
        .coupon_code("123446565767")
        .return_()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code_use__post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use
    use weixinpay::v3::marketing::partner::product_coupon::users::openid::AssociatedOrderInfo;
use weixinpay::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::use_::PostRequest;

    let request = PostRequest {
        brand_id: "120344".into(),
        product_coupon_id: "1000000013".into(),
        stock_id: "1000000013001".into(),
        appid: "wx233544546545989".into(),
        use_time: "2025-07-24T00:00:00+08:00".into(),
        associated_order_info: AssociatedOrderInfo {
            transaction_id: Some("4200000000123456789123456789".into()),
            ..Default::default()
        },
        out_request_no: "34657_20250101_123456".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .users()
        .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
        .coupons()
        .coupon_code("123446565767")
        .use_()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_users_openid_pre_send_coupon_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon
    use weixinpay::v3::marketing::partner::product_coupon::users::openid::pre_send_coupon::PostRequest;

    let request = PostRequest {
        brand_id: "120344".into(),
        product_coupon_id: "1000000013".into(),
        stock_id: "1000000013001".into(),
        appid: "wx233544546545989".into(),
        send_request_no: "34657_20250101_123456".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .users()
        .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
        .pre_send_coupon()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partner_product_coupon_users_openid_pre_send_coupon_bundle_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle
    use weixinpay::v3::marketing::partner::product_coupon::users::openid::pre_send_coupon_bundle::PostRequest;

    let request = PostRequest {
        brand_id: "120344".into(),
        product_coupon_id: "1000000013".into(),
        stock_bundle_id: "100232301".into(),
        appid: "wx233544546545989".into(),
        send_request_no: "34657_20250101_123456".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .partner()
        .product_coupon()
        .users()
        .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
        .pre_send_coupon_bundle()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partnerships_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/partnerships
    use weixinpay::v3::marketing::partnerships::{
        GetQuery, GetQueryPartner, GetQueryPartnerType,
    };

    let query = GetQuery {
        partner: Some(
            GetQueryPartner { type_: GetQueryPartnerType::Appid, ..Default::default() }
                .into(),
        ),
        ..Default::default()
    };
    let answer = client.v3().marketing().partnerships().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partnerships_build_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partnerships/build
    use weixinpay::v3::marketing::partnerships::build::PostRequest;
    use weixinpay::v3::marketing::partnerships::{
        BusinessType, PartnerType, PostRequestAuthorizedData, PostRequestPartner,
    };

    let request = PostRequest {
        partner: PostRequestPartner { type_: PartnerType::Appid, ..Default::default() },
        authorized_data: PostRequestAuthorizedData {
            business_type: BusinessType::FavorStock,
            ..Default::default()
        },
    };
    let answer =
        client.v3().marketing().partnerships().build().post("12345", &request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_partnerships_terminate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/partnerships/terminate
    use weixinpay::v3::marketing::partnerships::terminate::PostRequest;
    use weixinpay::v3::marketing::partnerships::{
        BusinessType, PartnerType, PostRequestAuthorizedData, PostRequestPartner,
    };

    let request = PostRequest {
        partner: PostRequestPartner { type_: PartnerType::Appid, ..Default::default() },
        authorized_data: PostRequestAuthorizedData {
            business_type: BusinessType::FavorStock,
            ..Default::default()
        },
    };
    let answer =
        client.v3().marketing().partnerships().terminate().post("12345", &request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_paygiftactivity_activities_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/paygiftactivity/activities
    use weixinpay::v3::marketing::paygiftactivity::activities::GetQuery;

    let answer = client
        .v3()
        .marketing()
        .paygiftactivity()
        .activities()
        .get(&GetQuery { offset: 1, limit: 1, ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_paygiftactivity_activities_activity_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/paygiftactivity/activities/{activity_id}
    let answer = client
        .v3()
        .marketing()
        .paygiftactivity()
        .activities()
        .activity_id("20261123001")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_paygiftactivity_activities_activity_id_goods_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods
    use weixinpay::v3::marketing::paygiftactivity::activities::activity_id::goods::GetQuery;

    let answer = client
        .v3()
        .marketing()
        .paygiftactivity()
        .activities()
        .activity_id("20261123001")
        .goods()
        .get(&GetQuery { offset: Some(1), limit: Some(20) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_paygiftactivity_activities_activity_id_merchants_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants
    use weixinpay::v3::marketing::paygiftactivity::activities::activity_id::merchants::GetQuery;

    let answer = client
        .v3()
        .marketing()
        .paygiftactivity()
        .activities()
        .activity_id("20261123001")
        .merchants()
        .get(&GetQuery { offset: Some(0), limit: Some(20) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_paygiftactivity_activities_activity_id_merchants_add_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add
    use weixinpay::v3::marketing::paygiftactivity::activities::activity_id::merchants::add::PostRequest;

    let request =
        PostRequest { merchant_id_list: Some(vec!["text".into()]), ..Default::default() };
    let answer = client
        .v3()
        .marketing()
        .paygiftactivity()
        .activities()
        .activity_id("20261123001")
        .merchants()
        .add()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_paygiftactivity_activities_activity_id_merchants_delete_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete
    use weixinpay::v3::marketing::paygiftactivity::activities::activity_id::merchants::delete::PostRequest;

    let request = PostRequest {
        delete_request_no: Some("100002322019090134234sfdf".into()),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .paygiftactivity()
        .activities()
        .activity_id("20261123001")
        .merchants()
        .delete_()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_paygiftactivity_activities_activity_id_terminate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate
    let answer = client
        .v3()
        .marketing()
        .paygiftactivity()
        .activities()
        .activity_id("20261123001")
        .terminate()
        .post()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_paygiftactivity_unique_threshold_activity_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/paygiftactivity/unique-threshold-activity
    use weixinpay::v3::marketing::paygiftactivity::unique_threshold_activity::PostRequest;
    use weixinpay::v3::marketing::paygiftactivity::{ActivityBaseInfo, DeliveryPurpose};

    let request = PostRequest {
        activity_base_info: ActivityBaseInfo {
            activity_name: "text".into(),
            activity_second_title: "text".into(),
            merchant_logo_url: "https://example.com/notify".into(),
            out_request_no: "20261123001".into(),
            delivery_purpose: DeliveryPurpose::OffLinePay,
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .paygiftactivity()
        .unique_threshold_activity()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_shopping_receipt_customentrances_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/shopping-receipt/customentrances
    use weixinpay::v3::marketing::shopping_receipt::customentrances::{
        CustomEntranceState, CustomEntranceType, JumpLink, PostRequest,
    };

    let request = PostRequest {
        custom_entrance_type: CustomEntranceType::MerchantActivity,
        subtitle: "双十一8折活动".into(),
        start_time: "2015-05-20T13:29:35+08:00".into(),
        end_time: "2015-05-20T13:29:35+08:00".into(),
        custom_entrance_state: CustomEntranceState::Online,
        brand_id: "1014".into(),
        out_request_no: "6122352020010133287985742".into(),
        jump_link: JumpLink {
            mini_programs_appid: "wxea9c30a90fs8d3fe".into(),
            mini_programs_path: "/pages/bonus/bonus".into(),
        },
        ..Default::default()
    };
    let answer =
        client.v3().marketing().shopping_receipt().customentrances().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_shopping_receipt_customentrances_brand_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/shopping-receipt/customentrances/{brand_id}
    let answer = client
        .v3()
        .marketing()
        .shopping_receipt()
        .customentrances()
        .brand_id("1014")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_shopping_receipt_customentrances_brand_id_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}
    use weixinpay::v3::marketing::shopping_receipt::customentrances::brand_id::PatchRequest;

    let request = PatchRequest {
        out_request_no: "100002322019090134234sfdf".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .shopping_receipt()
        .customentrances()
        .brand_id("1014")
        .patch(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_shopping_receipt_merchantshoppingreceiptjumpinfos_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos
    use weixinpay::v3::marketing::shopping_receipt::merchantshoppingreceiptjumpinfos::{
        JumpInfo, PostRequest,
    };

    let request = PostRequest {
        transaction_id: "4200000008202209139188072801".into(),
        openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
        merchant_upload_time: "2021-05-20T13:29:35.120+08:00".into(),
        jump_info: JumpInfo {
            merchant_appid: "example_merchant_appid".into(),
            merchant_path: "example_merchant_path".into(),
        },
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .shopping_receipt()
        .merchantshoppingreceiptjumpinfos()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_shopping_receipt_shoppingreceipts_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/shopping-receipt/shoppingreceipts
    use weixinpay::File;
    use weixinpay::v3::marketing::shopping_receipt::shoppingreceipts::{Meta, PostForm};

    let request = PostForm {
        meta: Meta {
            transaction_id: "20261123001".into(),
            openid: "text".into(),
            ..Default::default()
        },
        file: File::new("picture.png", std::fs::read("picture.png")?),
    };
    let answer = client
        .v3()
        .marketing()
        .shopping_receipt()
        .shoppingreceipts()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_weekly_discount_activities_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/weekly-discount/activities
    use weixinpay::v3::marketing::weekly_discount::activities::GetQuery;

    let query = GetQuery {
        limit: 5,
        offset: 10,
        applying_merchant_id: 10000098,
        activity_area_code: 110000,
        activity_scene: "SCAN_CODE_TO_ORDER".into(),
        ..Default::default()
    };
    let answer = client.v3().marketing().weekly_discount().activities().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_weekly_discount_activities_activity_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/weekly-discount/activities/{activity_id}
    let answer = client
        .v3()
        .marketing()
        .weekly_discount()
        .activities()
        .activity_id("11111")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_weekly_discount_activities_activity_id_apply_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/weekly-discount/activities/{activity_id}/apply
    use weixinpay::v3::marketing::weekly_discount::activities::activity_id::apply::PostRequest;

    let request = PostRequest { applying_merchant_id: 10000098, store_id: 111111 };
    let answer = client
        .v3()
        .marketing()
        .weekly_discount()
        .activities()
        .activity_id("11111")
        .apply()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_withdraw_favor_users_openid_coupons_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/marketing/withdraw-favor/users/{openid}/coupons
    use weixinpay::v3::marketing::withdraw_favor::users::openid::coupons::PostRequest;

    let request = PostRequest {
        mchid: "1230000109".into(),
        stock_id: "1304490000000059".into(),
        appid: "wxd678efh567hg6787".into(),
        send_request_no: "89560002019101000121".into(),
    };
    let answer = client
        .v3()
        .marketing()
        .withdraw_favor()
        .users()
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .coupons()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_marketing_withdraw_favor_users_openid_coupons_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/marketing/withdraw-favor/users/{openid}/coupons
    use weixinpay::v3::marketing::withdraw_favor::users::openid::coupons::GetQuery;

    let query = GetQuery {
        mchid: "1230000109".into(),
        stock_id: "1304490000000059".into(),
        appid: "wxd678efh567hg6787".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .marketing()
        .withdraw_favor()
        .users()
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .coupons()
        .get(&query)
        .await?;
    // end
    Ok(())
}
