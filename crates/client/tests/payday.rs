//! A payday against the simulator, typed: the batch is confirmed and paid, its receipts are applied for and fetched, and
//! what was topped up is found again. `cargo test -p weixinpay --test payday --features transfer,merchant`.

#![cfg(all(feature = "transfer", feature = "merchant"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use weixinpay::v3::merchantfund::{AccountType, merchant, partner};
use weixinpay::v3::partner_transfer::batches::out_batch_no::out_batch_no::{DetailStatus, GetQuery};
use weixinpay::v3::payroll_card::transfer_batches::{AuthorizationType, PostRequest, TransferDetail};
use weixinpay::v3::transfer::bill_receipt;
use weixinpay::v3::transfer_detail::electronic_receipts::{self, AcceptType, SignatureStatus};
use weixinpay::v3::transferdownload::signfile;
use weixinpay::{Client, Date};
use weixinpay_simulator::{Account, BatchAction, Simulator};

const PROVIDER: &str = "1900000109";
const EMPLOYER: &str = "1111111";

fn client(simulator: &Simulator) -> Client {
    weixinpay_testkit::client(simulator, PROVIDER).build().unwrap()
}

/// The token in an address; the typed operation builds the rest of it.
fn token(download_url: Option<&String>) -> String {
    download_url.unwrap().split_once("token=").unwrap().1.to_owned()
}

#[tokio::test]
async fn a_payday_is_typed_from_the_batch_to_its_receipts() {
    let simulator = Simulator::builder().frozen(true).start().await.unwrap();
    simulator.accounts().set_confirmation(EMPLOYER, true).await.unwrap();
    let client = client(&simulator);
    let batch = PostRequest {
        sub_mchid: EMPLOYER.into(),
        sub_appid: Some("wxa1111111".into()),
        authorization_type: AuthorizationType::InformationAuthorizationType,
        out_batch_no: "b1".into(),
        batch_name: "十一月工资".into(),
        batch_remark: "十一月工资".into(),
        total_amount: 100,
        total_num: 1,
        transfer_detail_list: vec![TransferDetail {
            out_detail_no: "d1".into(),
            transfer_amount: 100,
            transfer_remark: "工资".into(),
            openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58".into(),
            user_name: Some("张三".into()),
        }],
        ..Default::default()
    };
    client.v3().payroll_card().transfer_batches().post(&batch).await.unwrap();
    let query = GetQuery { need_query_detail: true, detail_status: Some(DetailStatus::All), ..Default::default() };
    let standing =
        async || client.v3().partner_transfer().batches().out_batch_no().out_batch_no("b1").get(&query).await;
    assert_eq!(standing().await.unwrap().batch_status, "WAIT_PAY");
    simulator.payroll_card().act_on_batch("b1", BatchAction::Confirm).await.unwrap();
    simulator.clock().advance(3).await;
    let done = standing().await.unwrap();
    assert_eq!((done.batch_status.as_str(), done.success_num), ("FINISHED", Some(1)));
    assert!(done.missing().is_empty(), "{:?}", done.missing());

    let receipts = || client.v3().transfer().bill_receipt();
    let applied = receipts().post(&bill_receipt::PostRequest { out_batch_no: "b1".into() }).await.unwrap();
    assert_eq!(applied.signature_status.as_deref(), Some("ACCEPTED"));
    simulator.clock().advance(2).await;
    let receipt = receipts().out_batch_no("b1").get().await.unwrap();
    let query = signfile::GetQuery { token: token(receipt.download_url.as_ref()) };
    let file = client.v3().transferdownload().signfile().get(&query).await.unwrap();
    assert!(file.bytes.starts_with(b"%PDF-"));

    let receipts = || client.v3().transfer_detail().electronic_receipts();
    let (out_batch_no, out_detail_no) = (Some("b1".to_owned()), "d1".to_owned());
    let accept_type = AcceptType::BatchTransfer;
    let request = electronic_receipts::PostRequest {
        accept_type: accept_type.clone(),
        out_batch_no: out_batch_no.clone(),
        out_detail_no: out_detail_no.clone(),
    };
    let applied = receipts().post(&request).await.unwrap();
    assert_eq!(applied.signature_status, Some(SignatureStatus::Accepted));
    simulator.clock().advance(2).await;
    let query = electronic_receipts::GetQuery { accept_type, out_batch_no, out_detail_no };
    let receipt = receipts().get(&query).await.unwrap();
    assert_eq!(receipt.signature_status, Some(SignatureStatus::Finished));
}

#[tokio::test]
async fn what_was_topped_up_is_found_in_the_income_records() {
    let simulator = Simulator::builder().frozen(true).start().await.unwrap();
    let client = client(&simulator);
    simulator.accounts().top_up(EMPLOYER, Account::Operation, 5).await.unwrap();
    simulator.accounts().top_up(PROVIDER, Account::Basic, 6).await.unwrap();
    let date = Date::from_unix(simulator.clock().now()).as_str().to_owned();
    let query = partner::income_records::GetQuery {
        sub_mchid: EMPLOYER.into(),
        account_type: AccountType::Operation,
        date: date.clone(),
        offset: None,
        limit: 10,
    };
    let found = client.v3().merchantfund().partner().income_records().get(&query).await.unwrap();
    let amounts = found.data.as_ref().map(|data| data.iter().map(|record| record.amount).collect::<Vec<_>>());
    assert_eq!((found.total_count, amounts), (1, Some(vec![5])));
    let query = merchant::income_records::GetQuery { account_type: AccountType::Basic, date, offset: None, limit: 10 };
    let found = client.v3().merchantfund().merchant().income_records().get(&query).await.unwrap();
    assert_eq!(found.data.as_ref().map(|data| (data[0].mchid.as_str(), data[0].amount)), Some((PROVIDER, 6)));
}
