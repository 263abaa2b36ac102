// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_refund_domestic_refunds_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/refund/domestic/refunds
    use weixinpay::v3::refund::domestic::refunds::{Amount, PostRequest};

    let request = PostRequest {
        transaction_id: Some("1217752501201407033233368018".into()),
        out_refund_no: "1217752501201407033233368018".into(),
        amount: Amount {
            refund: 888,
            total: 888,
            currency: "CNY".into(),
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client.v3().refund().domestic().refunds().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_refund_domestic_refunds_out_refund_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/refund/domestic/refunds/{out_refund_no}
    use weixinpay::v3::refund::domestic::refunds::out_refund_no::GetQuery;

    let answer = client
        .v3()
        .refund()
        .domestic()
        .refunds()
        .out_refund_no("sdk12345678920210326144648")
        .get(&GetQuery { sub_mchid: Some("1900000109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_refund_domestic_refunds_refund_id_apply_abnormal_refund_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund
    use weixinpay::v3::refund::domestic::refunds::refund_id::apply_abnormal_refund::{
        PostRequest, PostType,
    };

    let request = PostRequest {
        out_refund_no: "1217752501201407033233368018".into(),
        type_: PostType::UserBankCard,
        ..Default::default()
    };
    let answer = client
        .v3()
        .refund()
        .domestic()
        .refunds()
        .refund_id("50000000382019052709732678859")
        .apply_abnormal_refund()
        .post(&request)
        .await?;
    // end
    Ok(())
}
