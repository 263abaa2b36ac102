// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_med_ins_orders_post(client: &Client) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/med-ins/orders
    use weixinpay::v3::med_ins::orders::{
        CardType, MixPayType, OrderType, Payer, PostRequest,
    };

    let request = PostRequest {
        mix_pay_type: MixPayType::UnknownMixPayType,
        order_type: OrderType::UnknownOrderType,
        appid: "wx8888888888888888".into(),
        payer: Payer {
            name: "张三".into(),
            id_digest: "某个值".into(),
            card_type: CardType::UnknownUserCardType,
        },
        out_trade_no: "202204022005169952975171534816".into(),
        serial_no: "1217752501201".into(),
        city_id: "530100".into(),
        med_inst_name: "北大医院".into(),
        med_inst_no: "1217752501201407033233368318".into(),
        total_fee: 202000,
        callback_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
        ..Default::default()
    };
    let answer = client.v3().med_ins().orders().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_med_ins_orders_mix_trade_no_mix_trade_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}
    use weixinpay::v3::med_ins::orders::mix_trade_no::mix_trade_no::GetQuery;

    let answer = client
        .v3()
        .med_ins()
        .orders()
        .mix_trade_no()
        .mix_trade_no("1217752501201407033233368318")
        .get(&GetQuery { sub_mchid: Some("1900000109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_med_ins_orders_out_trade_no_out_trade_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/med-ins/orders/out-trade-no/{out_trade_no}
    use weixinpay::v3::med_ins::orders::out_trade_no::out_trade_no::GetQuery;

    let answer = client
        .v3()
        .med_ins()
        .orders()
        .out_trade_no()
        .out_trade_no("1217752501201407033233368318")
        .get(&GetQuery { sub_mchid: Some("1900000109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_med_ins_refunds_notify_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/med-ins/refunds/notify
    use weixinpay::v3::med_ins::refunds::notify::{PostQuery, PostRequest};

    let query = PostQuery { mix_trade_no: "1217752501201407033233368318".into() };
    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        med_refund_total_fee: 45000,
        med_refund_gov_fee: 45000,
        med_refund_self_fee: 45000,
        med_refund_other_fee: 45000,
        refund_time: "2018-06-08T10:34:56+08:00".into(),
        out_refund_no: "R202204022005169952975171534816".into(),
    };
    client.v3().med_ins().refunds().notify().post(&query, &request).await?;
    // end
    Ok(())
}
