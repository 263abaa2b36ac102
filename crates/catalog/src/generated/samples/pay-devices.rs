// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_pay_devices_open_scenario_speaker_device_sn_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/pay-devices/open-scenario-speaker/{device_sn}
    let answer =
        client.v3().pay_devices().open_scenario_speaker().device_sn("ABCDEF").get().await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_devices_open_scenario_speaker_device_sn_bind_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind
    use weixinpay::v3::pay_devices::open_scenario_speaker::device_sn::bind::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900000001".into(),
        code_url: "URl:weixin://wxpay/s/An4baqw".into(),
    };
    let answer = client
        .v3()
        .pay_devices()
        .open_scenario_speaker()
        .device_sn("ABCDEF")
        .bind()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_devices_open_scenario_speaker_device_sn_prebind_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind
    use weixinpay::v3::pay_devices::open_scenario_speaker::device_sn::prebind::PostRequest;

    let answer = client
        .v3()
        .pay_devices()
        .open_scenario_speaker()
        .device_sn("ABCDEF")
        .prebind()
        .post(&PostRequest { code_url: "URl:weixin://wxpay/s/An4baqw".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_devices_open_scenario_speaker_device_sn_unbind_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind
    let answer = client
        .v3()
        .pay_devices()
        .open_scenario_speaker()
        .device_sn("ABCDEF")
        .unbind()
        .post()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_devices_open_scenario_speakerorder_transaction_id_report_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report
    use weixinpay::v3::pay_devices::open_scenario_speakerorder::transaction_id::report::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900000001".into(),
        code_url: "URl:weixin://wxpay/s/An4baqw".into(),
        out_trade_no: "example_out_trade_no".into(),
        device_sn: "example_device_sn".into(),
    };
    let answer = client
        .v3()
        .pay_devices()
        .open_scenario_speakerorder()
        .transaction_id("20190611222222222200000000012122")
        .report()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_devices_printers_device_id_print_orders_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/pay-devices/printers/{device_id}/print-orders
    use weixinpay::v3::pay_devices::printers::device_id::print_orders::PostRequest;

    let request = PostRequest {
        print_order_no: Some("wx8888888888888888".into()),
        template_id: Some("pt_02583429616371386640209536".into()),
        ..Default::default()
    };
    client
        .v3()
        .pay_devices()
        .printers()
        .device_id("WINCIE*EIXHRB")
        .print_orders()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_pay_devices_printers_device_id_print_orders_print_order_no_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}
    let answer = client
        .v3()
        .pay_devices()
        .printers()
        .device_id("WINCIE*EIXHRB")
        .print_orders()
        .print_order_no("wx8888888888888888")
        .get()
        .await?;
    // end
    Ok(())
}
