//! The client against the simulator: a transfer that its payee confirms, and one that is called back, all of it typed.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use weixinpay::v3::fund_app::mch_transfer::{TransferSceneReportInfo, transfer_bills};
use weixinpay::{Client, Outcome};
use weixinpay_simulator::{PayeeAction, Simulator};

const MERCHANT: &str = "1900009191";

fn client(simulator: &Simulator) -> Client {
    weixinpay_testkit::client(simulator, MERCHANT).build().unwrap()
}

fn transfer(number: &str, amount: i64) -> transfer_bills::PostRequest {
    transfer_bills::PostRequest {
        appid: "wxd678efh567hg6787".into(),
        out_bill_no: number.into(),
        openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
        user_name: Some("李四".into()),
        transfer_amount: amount,
        transfer_remark: "新会员开通有礼".into(),
        transfer_scene_id: "1000".into(),
        transfer_scene_report_infos: vec![TransferSceneReportInfo {
            info_type: "活动名称".into(),
            info_content: "新会员有礼".into(),
        }],
        ..Default::default()
    }
}

#[tokio::test]
async fn a_transfer_is_received_or_called_back_and_more_than_there_is_moves_nothing() {
    let simulator = Simulator::builder().frozen(true).start().await.unwrap();
    let client = client(&simulator);
    let bills = || client.v3().fund_app().mch_transfer().transfer_bills();
    let placed = bills().post(&transfer("t1", 200_000)).await.unwrap();
    assert!(placed.missing().is_empty());
    assert_eq!(placed.state.as_str(), "WAIT_USER_CONFIRM");
    simulator.transfers().receive(placed.package_info.as_deref().unwrap(), PayeeAction::Confirm).await.unwrap();
    simulator.clock().advance(1).await;
    let done = bills().transfer_bill_no().transfer_bill_no(&placed.transfer_bill_no).get().await.unwrap();
    assert!(done.missing().is_empty());
    assert_eq!((done.state.as_str(), done.user_name.as_ref().unwrap().expose()), ("SUCCESS", Some("李四")));

    bills().post(&transfer("t2", 400)).await.unwrap();
    let cancelling = bills().out_bill_no().out_bill_no("t2").cancel().post().await.unwrap();
    assert_eq!(cancelling.state.as_str(), "CANCELING");
    simulator.clock().advance(1).await;
    let cancelled = bills().out_bill_no().out_bill_no("t2").get().await.unwrap();
    assert_eq!(cancelled.state.as_str(), "CANCELLED");

    let refused = bills().post(&transfer("t3", 10_000_000)).await.unwrap_err();
    assert_eq!((refused.api().unwrap().code(), refused.outcome()), ("NOT_ENOUGH", Outcome::Refused));
}
