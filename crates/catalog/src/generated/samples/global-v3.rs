// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn global_v3_customs_orders_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /global/v3/customs/orders
    use weixinpay::global::v3::customs::Customs;
    use weixinpay::global::v3::customs::orders::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        mchid: "1230000109".into(),
        out_trade_no: "20150806125346".into(),
        transaction_id: "1000320306201511078440737890".into(),
        customs: Customs::GuangzhouZs,
        merchant_customs_no: "123456".into(),
        ..Default::default()
    };
    let answer = client.global().v3().customs().orders().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn global_v3_customs_orders_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /global/v3/customs/orders
    use weixinpay::global::v3::customs::Customs;
    use weixinpay::global::v3::customs::orders::{GetQuery, OrderType};

    let query = GetQuery {
        appid: "wxd678efh567hg6787".into(),
        mchid: "1230000109".into(),
        order_type: OrderType::OutTradeNo,
        order_no: "20150806125346".into(),
        customs: Customs::GuangzhouZs,
        ..Default::default()
    };
    let answer = client.global().v3().customs().orders().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn global_v3_customs_orders_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /global/v3/customs/orders
    use weixinpay::global::v3::customs::Customs;
    use weixinpay::global::v3::customs::orders::PatchRequest;

    let request = PatchRequest {
        appid: "wxd678efh567hg6787".into(),
        mchid: "1230000109".into(),
        out_trade_no: "20150806125346".into(),
        transaction_id: "1000320306201511078440737890".into(),
        customs: Customs::GuangzhouZs,
        merchant_customs_no: "123456".into(),
        ..Default::default()
    };
    let answer = client.global().v3().customs().orders().patch(&request).await?;
    // end
    Ok(())
}

pub(super) async fn global_v3_customs_redeclare_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /global/v3/customs/redeclare
    use weixinpay::global::v3::customs::Customs;
    use weixinpay::global::v3::customs::redeclare::PostRequest;

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        mchid: "1230000109".into(),
        customs: Customs::GuangzhouZs,
        merchant_customs_no: "123456".into(),
        ..Default::default()
    };
    let answer = client.global().v3().customs().redeclare().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn global_v3_customs_verify_certificate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /global/v3/customs/verify-certificate
    use weixinpay::global::v3::customs::Customs;
    use weixinpay::global::v3::customs::verify_certificate::{
        CertificateType, PostRequest,
    };

    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        mchid: "1230000109".into(),
        out_trade_no: "20150806125346".into(),
        transaction_id: "1000320306201511078440737890".into(),
        customs: Customs::GuangzhouZs,
        merchant_customs_no: "123456".into(),
        certificate_type: CertificateType::Idcard,
        certificate_id: "330821198809085211".into(),
        certificate_name: "张三".into(),
        ..Default::default()
    };
    let answer = client.global().v3().customs().verify_certificate().post(&request).await?;
    // end
    Ok(())
}
