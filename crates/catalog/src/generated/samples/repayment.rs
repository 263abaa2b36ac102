// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_repayment_combine_transactions_partner_out_trade_no_combine_out_trade_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}
    let answer = client
        .v3()
        .repayment()
        .combine_transactions()
        .partner()
        .out_trade_no()
        .combine_out_trade_no("P20150806125346")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_repayment_combine_transactions_partner_out_trade_no_combine_out_trade_no_close_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close
    use weixinpay::v3::repayment::combine_transactions::partner::out_trade_no::combine_out_trade_no::close::{PostRequest, SubOrder};

    let request = PostRequest {
        sub_orders: vec![SubOrder {
            mchid: "1900000109".into(),
            out_trade_no: "20150806125346".into(),
            ..Default::default()
        }],
    };
    client
        .v3()
        .repayment()
        .combine_transactions()
        .partner()
        .out_trade_no()
        .combine_out_trade_no("1217752501201407033233368018")
        .close()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_repayment_combine_transactions_partner_prepay_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/repayment/combine-transactions/partner/prepay
    use weixinpay::v3::repayment::combine_transactions::partner::prepay::{
        Amount, PostRequest, SubOrder,
    };

    let request = PostRequest {
        combine_out_trade_no: "1217752501201407033233368018".into(),
        combine_mchid: "1230000109".into(),
        sub_orders: vec![SubOrder {
            mchid: "1230000109".into(),
            out_trade_no: "20150806125346".into(),
            amount: Amount { total_amount: 10, currency: "CNY".into() },
            attach: "深圳分店".into(),
            description: "某某放心借".into(),
            ..Default::default()
        }],
        ..Default::default()
    };
    let answer = client
        .v3()
        .repayment()
        .combine_transactions()
        .partner()
        .prepay()
        .post(&request)
        .await?;
    // end
    Ok(())
}
