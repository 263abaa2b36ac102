//! The client against the simulator: every Payroll Card operation, both kinds of platform key, and two hundred calls at
//! once.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod support;

use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::sync::{Arc, RwLock};
use std::time::{Duration, SystemTime};

use serde_json::json;
use weixinpay::payroll_card::{Waited, wait_for_result};
use weixinpay::v3::payroll_card::authentications::{
    self, AuthenticateState, authenticate_number, pre_order, pre_order_with_auth,
};
use weixinpay::v3::payroll_card::relations::openid::{AuthorizeState, GetQuery as RelationQuery};
use weixinpay::v3::payroll_card::transfer_batches::{self, AuthorizationType, TransferDetail};
use weixinpay::v3::payroll_card::wesure::{insurance, token_validations};
use weixinpay::v3::payroll_card::{AuthenticateType, EmploymentType, tokens};
use weixinpay::{Client, ClientBuilder, Date, ErrorKind, Lang, MerchantKey, Outcome, PlatformKey, SignatureError};
use weixinpay_simulator::{Action, PlatformMode, Rotation, Simulator};

const PROVIDER: &str = "1900000109";
const EMPLOYER: &str = "1111111";
const EMPLOYER_APPID: &str = "wxa1111111";
/// 张三: card open, employer authorized.
const ONE: &str = "onqOjjmo8wmTOOtSKwXtGjg9Gb58";
/// 李四: card not open.
const TWO: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

async fn world() -> Simulator {
    Simulator::builder().frozen(true).start().await.unwrap()
}

fn builder(simulator: &Simulator) -> ClientBuilder {
    let merchant = simulator.merchant(PROVIDER).unwrap();
    Client::builder()
        .base_url(simulator.base_url())
        .merchant(PROVIDER, MerchantKey::from_pem(&merchant.serial_no, &merchant.private_key_pem).unwrap())
        .api_v3_key(&merchant.api_v3_key)
}

fn public_key(simulator: &Simulator) -> PlatformKey {
    let merchant = simulator.merchant(PROVIDER).unwrap();
    PlatformKey::from_pem(&merchant.platform_public_key_id, &merchant.platform_public_key_pem).unwrap()
}

fn client(simulator: &Simulator) -> Client {
    builder(simulator).platform_key(public_key(simulator)).build().unwrap()
}

fn order(number: &str, openid: &str) -> pre_order::PostRequest {
    pre_order::PostRequest {
        openid: openid.into(),
        sub_mchid: EMPLOYER.into(),
        sub_appid: Some(EMPLOYER_APPID.into()),
        authenticate_number: number.into(),
        project_name: "某项目".into(),
        employer_name: "某单位名称".into(),
        authenticate_type: Some(AuthenticateType::SignIn),
        ..Default::default()
    }
}

fn relation_query() -> RelationQuery {
    RelationQuery { sub_mchid: EMPLOYER.into(), sub_appid: Some(EMPLOYER_APPID.into()), ..Default::default() }
}

#[tokio::test]
async fn a_worker_authorizes_is_verified_and_is_listed() {
    let simulator = world().await;
    let client = client(&simulator);
    let payroll = || client.v3().payroll_card();

    let before = payroll().relations().openid(TWO).get(&relation_query()).await.unwrap();
    assert_eq!(before.authorize_state, AuthorizeState::Unauthorized);
    assert!(before.missing().is_empty() && before.request_id().is_some_and(|id| id.contains("SIM")));

    let token = payroll()
        .tokens()
        .post(&tokens::PostRequest {
            openid: TWO.into(),
            sub_appid: Some(EMPLOYER_APPID.into()),
            sub_mchid: EMPLOYER.into(),
            user_name: "李四".into(),
            id_card_number: "110101199003071234".into(),
            employment_type: Some(EmploymentType::ShortTermEmployment),
            ..Default::default()
        })
        .await
        .unwrap();
    assert_eq!((token.mchid.as_str(), token.expires_in), (PROVIDER, 1800));
    simulator.payroll_card().act(&token.token, Action::Authorize).await.unwrap();
    let after = payroll().relations().openid(TWO).get(&relation_query()).await.unwrap();
    assert_eq!(after.authorize_state, AuthorizeState::Authorized);

    let order = payroll().authentications().pre_order().post(&order("A1", TWO)).await.unwrap();
    assert_eq!((order.authenticate_number.as_str(), order.openid.as_str(), order.expires_in), ("A1", TWO, 300));
    let query = authenticate_number::GetQuery { sub_mchid: EMPLOYER.into() };
    let result = payroll().authentications().authenticate_number("A1").get(&query).await.unwrap();
    assert_eq!(result.authenticate_state, AuthenticateState::AuthenticateProcessing);
    simulator.payroll_card().act(&order.token, Action::Pass).await.unwrap();
    let Waited::Final(result) = wait_for_result(&client, &*order).await.unwrap() else { panic!("still processing") };
    assert_eq!(result.authenticate_state, AuthenticateState::AuthenticateSuccess);

    let list = payroll()
        .authentications()
        .get(&authentications::GetQuery {
            openid: TWO.into(),
            sub_appid: Some(EMPLOYER_APPID.into()),
            sub_mchid: EMPLOYER.into(),
            authenticate_date: Date::from_unix(simulator.clock().now()),
            ..Default::default()
        })
        .await
        .unwrap();
    assert_eq!((list.total_count, list.data.as_ref().map(Vec::len)), (1, Some(1)));
}

#[tokio::test]
async fn authorization_and_verification_happen_in_one_visit() {
    let simulator = world().await;
    let client = client(&simulator);
    let order = client
        .v3()
        .payroll_card()
        .authentications()
        .pre_order_with_auth()
        .post(&pre_order_with_auth::PostRequest {
            openid: TWO.into(),
            sub_appid: Some(EMPLOYER_APPID.into()),
            sub_mchid: EMPLOYER.into(),
            authenticate_number: "B1".into(),
            project_name: "某项目".into(),
            employer_name: "某用工企业".into(),
            user_name: "李四".into(),
            id_card_number: "110101199003071234".into(),
            employment_type: Some(EmploymentType::LongTermEmployment),
            authenticate_type: Some(AuthenticateType::Insurance),
            ..Default::default()
        })
        .await
        .unwrap();
    for action in [Action::Open, Action::Authorize, Action::Pass] {
        simulator.payroll_card().act(&order.token, action).await.unwrap();
    }
    assert!(wait_for_result(&client, &*order).await.unwrap().is_success());

    // The insurer's two calls; the second answers 204.
    let validated = client
        .v3()
        .payroll_card()
        .wesure()
        .token_validations()
        .post(&token_validations::PostRequest {
            sp_mchid: PROVIDER.into(),
            sub_mchid: EMPLOYER.into(),
            token: order.token.clone(),
            user_name: "李四".into(),
            id_card_number: "110101199003071234".into(),
            authenticate_type: Some(AuthenticateType::Insurance),
        })
        .await
        .unwrap();
    assert_eq!((validated.result.as_str(), validated.openid.as_deref()), ("SUCCESS", Some(TWO)));
    let insured = client
        .v3()
        .payroll_card()
        .wesure()
        .insurance()
        .post(&insurance::PostRequest {
            sp_mchid: PROVIDER.into(),
            sub_mchid: Some(EMPLOYER.into()),
            wesure_order_no: "W1".into(),
            token: order.token.clone(),
            insurance_company_order_no: "C1".into(),
            openid: TWO.into(),
            insure_state: insurance::InsureState::InsureSuccess,
            insure_effect_time: "2026-11-23T00:00:00+08:00".into(),
            insure_invalid_time: "2027-11-23T00:00:00+08:00".into(),
            insurance_company_name: "平安".into(),
        })
        .await
        .unwrap();
    assert_eq!((insured.status().as_u16(), insured.raw()), (204, b"".as_slice()));
}

fn batch(number: &str, details: &[(&str, i64, &str)]) -> transfer_batches::PostRequest {
    transfer_batches::PostRequest {
        sub_mchid: EMPLOYER.into(),
        sub_appid: Some(EMPLOYER_APPID.into()),
        authorization_type: AuthorizationType::InformationAuthorizationType,
        out_batch_no: number.into(),
        batch_name: "十一月工资".into(),
        batch_remark: "十一月工资".into(),
        total_amount: details.iter().map(|(_, amount, _)| amount).sum(),
        total_num: i64::try_from(details.len()).unwrap(),
        transfer_detail_list: details
            .iter()
            .enumerate()
            .map(|(at, (openid, amount, name))| TransferDetail {
                out_detail_no: format!("{number}D{at}"),
                transfer_amount: *amount,
                transfer_remark: "工资".into(),
                openid: (*openid).into(),
                user_name: Some((*name).into()),
            })
            .collect(),
        ..Default::default()
    }
}

#[tokio::test]
async fn a_batch_moves_to_finished_with_an_outcome_for_each_detail() {
    let simulator = world().await;
    let client = client(&simulator);
    let batch = batch("P1", &[(ONE, 200_000, "张三"), (ONE, 100, "李四"), (TWO, 100, "李四")]);
    let accepted = client.v3().payroll_card().transfer_batches().post(&batch).idempotent().await.unwrap();
    // The same number with the same content is the same batch.
    let again = client.v3().payroll_card().transfer_batches().post(&batch).await.unwrap();
    assert_eq!(accepted.batch_id, again.batch_id);
    simulator.clock().advance(60).await;

    let batches = || client.v3().partner_transfer().batches();
    let query = weixinpay::v3::partner_transfer::batches::out_batch_no::out_batch_no::GetQuery {
        need_query_detail: true,
        detail_status: Some("ALL".into()),
        ..Default::default()
    };
    let done = batches().out_batch_no().out_batch_no("P1").get(&query).await.unwrap();
    assert_eq!(
        (done.batch_status.as_str(), done.success_amount, done.fail_amount),
        ("FINISHED", Some(200_000), Some(200))
    );
    assert_eq!(done.success_amount.unwrap() + done.fail_amount.unwrap(), done.total_amount);

    let by_id = weixinpay::v3::partner_transfer::batches::batch_id::batch_id::GetQuery {
        need_query_detail: false,
        ..Default::default()
    };
    let same = batches().batch_id().batch_id(&accepted.batch_id).get(&by_id).await.unwrap();
    assert_eq!(same.out_batch_no, "P1");

    let detail = batches()
        .out_batch_no()
        .out_batch_no("P1")
        .details()
        .out_detail_no()
        .out_detail_no("P1D0")
        .get()
        .await
        .unwrap();
    assert_eq!(detail.detail_status, "SUCCESS");
    // The name comes encrypted to the merchant's key and is opened on the way in.
    assert_eq!(detail.username.expose(), Some("张三"));
    assert!(!format!("{detail:?}").contains("张三"));
    let by_id = batches()
        .batch_id()
        .batch_id(&accepted.batch_id)
        .details()
        .detail_id()
        .detail_id(&detail.detail_id)
        .get()
        .await
        .unwrap();
    assert_eq!(by_id.out_detail_no, "P1D0");
    let failed = batches()
        .out_batch_no()
        .out_batch_no("P1")
        .details()
        .out_detail_no()
        .out_detail_no("P1D1")
        .get()
        .await
        .unwrap();
    assert_eq!((failed.detail_status.as_str(), failed.fail_reason.as_deref()), ("FAIL", Some("NAME_NOT_CORRECT")));
}

#[tokio::test]
async fn local_checks_name_the_field_before_anything_is_sent() {
    let simulator = world().await;
    let client = client(&simulator);
    let says = async |order: pre_order::PostRequest| {
        let error = client.v3().payroll_card().authentications().pre_order().post(&order).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Invalid, Outcome::NoEffect));
        error.to_string()
    };
    assert_eq!(says(order("A-1", ONE)).await, "`authenticate_number` must consist of digits and letters");
    assert_eq!(says(order("A1", "")).await, "`openid` is required and must not be empty");
    let neither = pre_order::PostRequest { sub_appid: None, ..order("A1", ONE) };
    assert_eq!(says(neither).await, "`appid` is missing: give at least one of `appid` and `sub_appid`");
    let mut off = batch("P1", &[(ONE, 100, "张三")]);
    off.total_amount += 1;
    let error = client.v3().payroll_card().transfer_batches().post(&off).await.unwrap_err();
    assert_eq!(error.to_string(), "`total_amount` is 101; the details add up to 100");
    assert!(simulator.journal().await.is_empty());
}

#[tokio::test]
async fn the_dynamic_door_seals_what_the_catalog_knows_to_be_sensitive() {
    let simulator = world().await;
    let client = client(&simulator);
    let token = client
        .path("/v3/payroll-card/tokens")
        .unwrap()
        .post(&json!({
            "openid": TWO, "sub_appid": EMPLOYER_APPID, "sub_mchid": EMPLOYER,
            "user_name": "李四", "id_card_number": "110101199003071234", "employment_type": "LONG_TERM_EMPLOYMENT",
        }))
        .await
        .unwrap();
    assert_eq!(token["expires_in"], 1800);
    let relation = client.path("/v3/payroll-card/relations/{openid}").unwrap().var("openid", ONE);
    let relation = relation.query(&[("sub_mchid", EMPLOYER), ("sub_appid", EMPLOYER_APPID)]).get().await.unwrap();
    assert_eq!(relation["authorize_state"], "AUTHORIZED");
}

#[tokio::test]
async fn both_kinds_of_platform_key_work_and_so_does_the_move_between_them() {
    let simulator = world().await;
    let merchant = simulator.merchant(PROVIDER).unwrap().clone();
    let signer = async |client: &Client| {
        client.v3().payroll_card().relations().openid(ONE).get(&relation_query()).await.unwrap().key_id().to_owned()
    };
    let downloaded = builder(&simulator).build().unwrap();
    assert_eq!(signer(&downloaded).await, merchant.platform_certificate_serial);
    let before = builder(&simulator)
        .platform_key(public_key(&simulator))
        .download_certificates()
        .prefer_certificates()
        .build()
        .unwrap();
    assert_eq!(signer(&before).await, merchant.platform_certificate_serial);
    let during = builder(&simulator).platform_key(public_key(&simulator)).download_certificates().build().unwrap();
    assert_eq!(signer(&during).await, merchant.platform_public_key_id);
    assert_eq!(signer(&client(&simulator)).await, merchant.platform_public_key_id);
    let given = PlatformKey::from_certificate_pem(&merchant.platform_certificate_pem).unwrap();
    let certificate = builder(&simulator).platform_key(given).build().unwrap();
    assert_eq!(signer(&certificate).await, merchant.platform_certificate_serial);
}

#[tokio::test]
async fn the_wrong_key_for_a_serial_is_a_401_and_the_simulator_says_which() {
    let simulator = world().await;
    let other = simulator.merchant("1900009191").unwrap();
    let serial = &simulator.merchant(PROVIDER).unwrap().serial_no;
    let client = Client::builder()
        .base_url(simulator.base_url())
        .merchant(PROVIDER, MerchantKey::from_pem(serial, &other.private_key_pem).unwrap())
        .platform_key(public_key(&simulator))
        .build()
        .unwrap();
    let error = client.v3().payroll_card().relations().openid(ONE).get(&relation_query()).await.unwrap_err();
    let api = error.api().unwrap();
    assert_eq!((api.status().as_u16(), api.code(), error.outcome()), (401, "SIGN_ERROR", Outcome::Refused));
    assert_eq!(api.sign_information().unwrap()["method"], "GET");
    // The error names the simulator and the page that shows the reason.
    let console = format!("{}/_sim/console/requests", simulator.base_url());
    assert_eq!(api.console(), Some(&*console));
    let (en, zh) = (error.text(Lang::En), error.text(Lang::Zh));
    assert!(en.starts_with("the simulator answered 401 SIGN_ERROR: ") && en.contains(&console), "{en}");
    assert!(
        zh.starts_with("模拟器应答 401 SIGN_ERROR：") && zh.contains(&format!("详细原因见模拟器控制台：{console}")),
        "{zh}"
    );
    let journal = simulator.journal().await;
    assert!(
        journal.last().unwrap().diagnosis.as_ref().is_some_and(|diagnosis| diagnosis.en.contains("1900009191")),
        "{journal:?}"
    );
}

#[tokio::test]
async fn an_answer_by_a_key_that_is_not_trusted_is_refused() {
    let simulator = world().await;
    // The right id with another merchant's key.
    let wrong = PlatformKey::from_pem(
        &simulator.merchant(PROVIDER).unwrap().platform_public_key_id,
        &simulator.merchant("1900009191").unwrap().platform_public_key_pem,
    );
    let client = builder(&simulator).platform_key(wrong.unwrap()).build().unwrap();
    let error = client.v3().payroll_card().authentications().pre_order().post(&order("A1", ONE)).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Signature(SignatureError::BadSignature), Outcome::Unknown));
}

#[tokio::test]
async fn the_echo_comes_back_encrypted_to_the_merchant() {
    use weixinpay::v3::security::echo;
    let simulator = world().await;
    let request = echo::PostRequest {
        echo_message: "hello".into(),
        encrypted_echo_message: Some("悄悄话".into()),
        ..Default::default()
    };
    let answer = client(&simulator).v3().security().echo().post(&request).await.unwrap();
    assert_eq!(answer.echo_message, "hello");
    assert_eq!(answer.encrypted_echo_message.as_ref().unwrap().expose(), Some("悄悄话"));
    // The caller's value is as it was.
    assert_eq!(request.encrypted_echo_message.unwrap().expose(), Some("悄悄话"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_calls_at_once_are_all_answered() {
    let simulator = world().await;
    let client = client(&simulator);
    let calls: Vec<_> = (0..200)
        .map(|at| {
            let client = client.clone();
            tokio::spawn(async move {
                let request = weixinpay::v3::security::echo::PostRequest {
                    echo_message: format!("call {at}"),
                    ..Default::default()
                };
                client
                    .v3()
                    .security()
                    .echo()
                    .post(&request)
                    .timeout(Duration::from_secs(60))
                    .await
                    .map(|answer| answer.echo_message.clone())
            })
        })
        .collect();
    for (at, call) in calls.into_iter().enumerate() {
        assert_eq!(call.await.unwrap().unwrap(), format!("call {at}"));
    }
    assert_eq!(simulator.journal().await.len(), 200);
}

/// Callers who never pause, each with the client that is current when a call begins.
struct Load {
    client: Arc<RwLock<Client>>,
    round: Arc<AtomicUsize>,
    done: Arc<Vec<AtomicUsize>>,
    callers: Vec<tokio::task::JoinHandle<usize>>,
}

const OVER: usize = usize::MAX;

impl Load {
    fn start(callers: usize, client: &Client) -> Self {
        let client = Arc::new(RwLock::new(client.clone()));
        let round = Arc::new(AtomicUsize::new(1));
        let done: Arc<Vec<_>> = Arc::new((0..callers).map(|_| AtomicUsize::new(0)).collect());
        let callers = (0..callers).map(|at| {
            let (client, round, done) = (Arc::clone(&client), Arc::clone(&round), Arc::clone(&done));
            tokio::spawn(async move {
                let mut calls = 0;
                loop {
                    let begun = round.load(Ordering::SeqCst);
                    if begun == OVER {
                        return calls;
                    }
                    let client = client.read().unwrap().clone();
                    let request = weixinpay::v3::security::echo::PostRequest {
                        echo_message: format!("caller {at}, call {calls}"),
                        encrypted_echo_message: Some(format!("{at}/{calls}").into()),
                        ..Default::default()
                    };
                    let answer = client.v3().security().echo().post(&request).timeout(Duration::from_secs(60)).await;
                    let answer = answer.unwrap_or_else(|error| panic!("{}: {error:?}", request.echo_message));
                    assert_eq!(answer.echo_message, request.echo_message);
                    let sealed = answer.encrypted_echo_message.as_ref().unwrap();
                    assert_eq!(sealed.expose(), Some(format!("{at}/{calls}").as_str()));
                    calls += 1;
                    done[at].store(begun, Ordering::SeqCst);
                }
            })
        });
        let callers = callers.collect();
        Self { client, round, done, callers }
    }

    /// Waits until every caller has had an answer to a call that it began after this.
    async fn round(&self) {
        let round = self.round.fetch_add(1, Ordering::SeqCst) + 1;
        while self.done.iter().any(|done| done.load(Ordering::SeqCst) < round) {
            assert!(!self.callers.iter().any(tokio::task::JoinHandle::is_finished), "a caller failed");
            tokio::task::yield_now().await;
        }
    }

    /// As in a deployment: from the next call on another client is used.
    async fn deploy(&self, client: &Client) {
        *self.client.write().unwrap() = client.clone();
        self.round().await;
    }

    async fn finish(self) -> usize {
        self.round.store(OVER, Ordering::SeqCst);
        let mut calls = 0;
        for caller in self.callers {
            calls += caller.await.unwrap();
        }
        calls
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_four_callers_lose_nothing_through_the_switch_and_back_and_through_a_rotation() {
    let simulator = world().await;
    simulator.platform_keys().set_mode(PROVIDER, PlatformMode::Certificate).await.unwrap();
    // A clock that the test can move on: a client downloads certificates once a minute at most.
    let ahead = Arc::new(AtomicI64::new(0));
    let both = || {
        let ahead = Arc::clone(&ahead);
        let real = || SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
        let clock = move || i64::try_from(real()).unwrap() + ahead.load(Ordering::SeqCst);
        builder(&simulator).platform_key(public_key(&simulator)).download_certificates().clock(clock)
    };
    let (before, after) = (both().prefer_certificates().build().unwrap(), both().build().unwrap());

    let load = Load::start(64, &before);
    load.round().await;
    simulator.platform_keys().set_mode(PROVIDER, PlatformMode::Switching).await.unwrap();
    load.round().await;
    load.deploy(&after).await;
    simulator.platform_keys().set_mode(PROVIDER, PlatformMode::PublicKey).await.unwrap();
    load.round().await;
    simulator.platform_keys().set_mode(PROVIDER, PlatformMode::Switching).await.unwrap();
    load.deploy(&before).await;
    simulator.platform_keys().set_mode(PROVIDER, PlatformMode::Certificate).await.unwrap();
    load.round().await;

    simulator.platform_keys().rotate(PROVIDER, Rotation::Announced).await.unwrap();
    load.round().await;
    ahead.store(100, Ordering::SeqCst);
    simulator.platform_keys().rotate(PROVIDER, Rotation::Overlap).await.unwrap();
    load.round().await;
    load.round().await;
    simulator.platform_keys().rotate(PROVIDER, Rotation::Retired).await.unwrap();
    load.round().await;
    let journal = simulator.journal().await;
    assert!(journal.iter().all(|entry| entry.status == 200), "none was refused");
    assert!(load.finish().await >= 64 * 10);
}

#[tokio::test]
async fn a_client_with_certificates_only_fails_closed_once_there_are_none() {
    let simulator = world().await;
    let old = builder(&simulator).build().unwrap();
    old.v3().payroll_card().relations().openid(ONE).get(&relation_query()).await.unwrap();
    simulator.platform_keys().set_mode(PROVIDER, PlatformMode::PublicKey).await.unwrap();
    // One that has certificates still names them, is answered by the public key, which it does not know, and believes nothing.
    let error = old.v3().payroll_card().relations().openid(ONE).get(&relation_query()).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Signature(_) | ErrorKind::NoPlatformKey), "{error:?}");
    // One that starts now has nothing to verify with, and sends nothing else.
    let seen = simulator.journal().await.len();
    let new = builder(&simulator).build().unwrap();
    let error = new.v3().payroll_card().relations().openid(ONE).get(&relation_query()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::NoPlatformKey, Outcome::NoEffect));
    assert!(error.hint().is_some_and(|hint| hint.en.contains("PUB_KEY_ID")), "{error:?}");
    let journal = simulator.journal().await;
    assert!(journal[seen..].iter().all(|entry| entry.path == "/v3/certificates"));
}
