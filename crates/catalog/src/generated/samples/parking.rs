// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_parking_reminders_application_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/parking/reminders/application
    use weixinpay::v3::parking::reminders::ParkingLotType;
    use weixinpay::v3::parking::reminders::application::{ParkingLot, PostRequest};

    let request = PostRequest {
        parking_lot: ParkingLot {
            parking_lot_name: "XX购物中心停车场".into(),
            out_parking_lot_id: "PARK001".into(),
            parking_lot_address: "XX市XX区XX路XX号".into(),
            longitude: "116.397128".into(),
            latitude: "39.916527".into(),
            parking_lot_type: ParkingLotType::ParkingLotTypeUnknown,
            phone_number: "13800138000".into(),
            payment_path: "pages/pay/index".into(),
            ..Default::default()
        },
    };
    let answer = client.v3().parking().reminders().application().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_parking_reminders_application_query_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/parking/reminders/application/query
    use weixinpay::v3::parking::reminders::application::query::GetQuery;

    let query = GetQuery {
        parking_lot_audit_no: "PLA202604230001".into(),
        out_parking_lot_id: "lot_sz_tencent_001".into(),
    };
    let answer =
        client.v3().parking().reminders().application().query().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_parking_reminders_application_withdraw_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/parking/reminders/application/withdraw
    use weixinpay::v3::parking::reminders::application::withdraw::PostRequest;

    let request = PostRequest {
        parking_lot_audit_no: "PLA202604230001".into(),
        out_parking_lot_id: "lot_sz_tencent_001".into(),
    };
    client.v3().parking().reminders().application().withdraw().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_parking_reminders_applications_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/parking/reminders/applications
    use weixinpay::v3::parking::reminders::applications::GetQuery;

    let query =
        GetQuery { out_parking_lot_id: "lot_sz_tencent_001".into(), ..Default::default() };
    let answer = client.v3().parking().reminders().applications().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_parking_reminders_entry_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/parking/reminders/entry
    use weixinpay::v3::parking::reminders::entry::{CarType, PostRequest};
    use weixinpay::v3::parking::reminders::{PlateColor, VehicleType};

    let request = PostRequest {
        out_serial_number: "PARK202407041530001".into(),
        parking_id: "WXPARK001".into(),
        plate_number: "粤B12345".into(),
        enter_timestamp: 1720078200,
        plate_color: PlateColor::PlateColorUnknown,
        car_type: CarType::PlateTypeUnknown,
        vehicle_type: VehicleType::VehicleTypeUnknown,
        ..Default::default()
    };
    let answer = client.v3().parking().reminders().entry().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_parking_reminders_exit_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/parking/reminders/exit
    use weixinpay::v3::parking::reminders::PlateColor;
    use weixinpay::v3::parking::reminders::exit::PostRequest;

    let request = PostRequest {
        out_serial_number: "PARK202407041530001".into(),
        exit_timestamp: 1720081800,
        plate_number: "粤B12345".into(),
        plate_color: PlateColor::PlateColorUnknown,
        parking_id: "WXPARK001".into(),
        ..Default::default()
    };
    client.v3().parking().reminders().exit().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_parking_reminders_ext_payment_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/parking/reminders/ext-payment
    use weixinpay::v3::parking::reminders::ext_payment::{FeeItem, FeeType, PostRequest};

    let request = PostRequest {
        out_trade_no: "TRADE202407041530001".into(),
        fee_items: vec![FeeItem {
            fee_type: FeeType::ExtParkingPaymentFeeTypeUnknown,
            amount: 5000,
        }],
        pay_time: 1719128975,
        ..Default::default()
    };
    client.v3().parking().reminders().ext_payment().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_parking_reminders_parking_fee_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/parking/reminders/parking-fee
    use weixinpay::v3::parking::reminders::parking_fee::PostRequest;

    let request = PostRequest {
        out_serial_number: "PARK202407041530001".into(),
        ..Default::default()
    };
    let answer = client.v3().parking().reminders().parking_fee().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_parking_reminders_parking_lot_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/parking/reminders/parking-lot
    use weixinpay::v3::parking::reminders::parking_lot::GetQuery;

    let query = GetQuery {
        out_parking_lot_id: Some("lot_sz_tencent_001".into()),
        wx_parking_lot_id: Some("21232735744117624001123604298240".into()),
    };
    let answer = client.v3().parking().reminders().parking_lot().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_parking_reminders_payment_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/parking/reminders/payment
    use weixinpay::v3::parking::reminders::PayType;
    use weixinpay::v3::parking::reminders::payment::{ParkingState, PostRequest};

    let request = PostRequest {
        out_serial_number: "PARK202407041530001".into(),
        plate_number: "粤B12345".into(),
        parking_id: "WXPARK001".into(),
        parking_state: ParkingState::ParkingStatusUnknown,
        pay_type: PayType::PayTypeUnknown,
        total_amount: 1500,
        paid_amount: 1500,
        ..Default::default()
    };
    client.v3().parking().reminders().payment().post(&request).await?;
    // end
    Ok(())
}
