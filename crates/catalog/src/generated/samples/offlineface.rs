// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_offlineface_authinfo_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/offlineface/authinfo
    use weixinpay::v3::offlineface::authinfo::PostRequest;

    let request = PostRequest {
        sp_appid: "text".into(),
        sub_mchid: "text".into(),
        device_id: "20261123001".into(),
        raw_data: "text".into(),
        organization_id: "20261123001".into(),
        ..Default::default()
    };
    let answer = client.v3().offlineface().authinfo().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_offlineface_contracts_presign_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/offlineface/contracts/presign
    use weixinpay::v3::offlineface::contracts::presign::{FacepayUser, PostRequest};

    let request = PostRequest {
        business_name: "text".into(),
        facepay_user: FacepayUser {
            out_user_id: "20261123001".into(),
            organization_id: "20261123001".into(),
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client.v3().offlineface().contracts().presign().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_offlineface_contracts_contract_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/offlineface/contracts/{contract_id}
    use weixinpay::v3::offlineface::contracts::contract_id::GetQuery;

    let answer = client
        .v3()
        .offlineface()
        .contracts()
        .contract_id("CI8CD208Z7e9906f89")
        .get(&GetQuery { appid: Some("wx8888888888".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_offlineface_face_collections_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/offlineface/face-collections
    use weixinpay::v3::offlineface::face_collections::GetQuery;

    let query =
        GetQuery { organization_id: "Ofewewfwefweewf".into(), ..Default::default() };
    let answer = client.v3().offlineface().face_collections().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_offlineface_face_collections_collection_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/offlineface/face-collections/{collection_id}
    let answer = client
        .v3()
        .offlineface()
        .face_collections()
        .collection_id("FC2353ZJIHOJKHOIIOIJ")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_offlineface_repayment_url_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/offlineface/repayment-url
    use weixinpay::v3::offlineface::repayment_url::PostRequest;

    let request = PostRequest {
        out_user_id: "20261123001".into(),
        organization_id: "20261123001".into(),
    };
    let answer = client.v3().offlineface().repayment_url().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_offlineface_transactions_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/offlineface/transactions
    use weixinpay::v3::offlineface::transactions::PostRequest;

    let answer = client
        .v3()
        .offlineface()
        .transactions()
        .post(&PostRequest { auth_code: "text".into(), ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_offlineface_transactions_out_trade_no_out_trade_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}
    use weixinpay::v3::offlineface::transactions::out_trade_no::out_trade_no::{
        BusinessProductId, GetQuery,
    };

    let query = GetQuery {
        sp_mchid: "198798777".into(),
        sub_mchid: "3233122121".into(),
        business_product_id: BusinessProductId::_2,
    };
    let answer = client
        .v3()
        .offlineface()
        .transactions()
        .out_trade_no()
        .out_trade_no("1217752501201407033233368018")
        .get(&query)
        .await?;
    // end
    Ok(())
}
