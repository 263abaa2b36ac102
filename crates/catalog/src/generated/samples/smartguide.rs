// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_smartguide_guides_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/smartguide/guides
    use weixinpay::v3::smartguide::guides::PostRequest;

    let request = PostRequest {
        corpid: "text".into(),
        store_id: 1,
        userid: "text".into(),
        name: "张三".into(),
        mobile: "13900000000".into(),
        qr_code: "https://example.com/notify".into(),
        avatar: "https://example.com/notify".into(),
        ..Default::default()
    };
    let answer = client.v3().smartguide().guides().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_smartguide_guides_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/smartguide/guides
    use weixinpay::v3::smartguide::guides::GetQuery;

    let answer = client
        .v3()
        .smartguide()
        .guides()
        .get(&GetQuery { store_id: 1, ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_smartguide_guides_guide_id_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/smartguide/guides/{guide_id}
    use weixinpay::v3::smartguide::guides::guide_id::PatchRequest;

    let request = PatchRequest {
        sub_mchid: Some("1234567890".into()),
        group_qrcode: Some("https://work.weixin.qq.com/xxxxxxx".into()),
        ..Default::default()
    };
    client
        .v3()
        .smartguide()
        .guides()
        .guide_id("LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic")
        .patch(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_smartguide_guides_guide_id_assign_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/smartguide/guides/{guide_id}/assign
    use weixinpay::v3::smartguide::guides::guide_id::assign::PostRequest;

    let request =
        PostRequest { out_trade_no: "20150806125346".into(), ..Default::default() };
    client
        .v3()
        .smartguide()
        .guides()
        .guide_id("20261123001")
        .assign()
        .post(&request)
        .await?;
    // end
    Ok(())
}
