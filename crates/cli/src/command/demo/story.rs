//! The demo's story: a worker authorizes, is verified for a pre-order, and is paid. Every call goes over HTTP, is signed,
//! and its answer verified, as it would be against WeChat Pay.

use std::future::IntoFuture as _;
use std::time::{Duration, Instant};
use weixinpay::{Call, Client, Date, Lang, Response, masked_name, text};

use serde_json::Value;
use weixinpay::payroll_card::{Launch, Waited, wait_for_result};
use weixinpay::v3::partner_transfer::batches::out_batch_no::out_batch_no as batch;
use weixinpay::v3::payroll_card::authentications::{self, pre_order};
use weixinpay::v3::payroll_card::transfer_batches::{self, AuthorizationType, TransferDetail};
use weixinpay::v3::payroll_card::{AuthenticateType, EmploymentType, relations, tokens};
use weixinpay_simulator::{Action, Simulator};

use super::mask::masked_number;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::terminal::timeline::{Place, Step, Timeline};

/// The service provider, the employer and the workers of the simulator's first world; all of it synthetic.
pub(crate) const SP_MCHID: &str = "1900000109";
const SUB_MCHID: &str = "1111111";
const SUB_APPID: &str = "wxa1111111";
const WORKER_ONE: (&str, &str) = ("onqOjjmo8wmTOOtSKwXtGjg9Gb58", "张三");
const WORKER_TWO: (&str, &str, &str) = ("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "李四", "110101199003071234");

const AUTHENTICATE_NUMBER: &str = "DEMO0001";
const OUT_BATCH_NO: &str = "DEMOBATCH0001";

const RELATION: &str = "/v3/payroll-card/relations/{openid}";
const TOKENS: &str = "/v3/payroll-card/tokens";
const PRE_ORDER: &str = "/v3/payroll-card/authentications/pre-order";
const AUTHENTICATION: &str = "/v3/payroll-card/authentications/{authenticate_number}";
const AUTHENTICATIONS: &str = "/v3/payroll-card/authentications";
const TRANSFER_BATCHES: &str = "/v3/payroll-card/transfer-batches";
const BATCH: &str = "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}";
const DETAIL: &str = "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}";

/// The parties: the client under show, the simulator as WeChat Pay and as the worker's phone, and the listener.
pub(crate) struct Story<'a, 'o> {
    pub(crate) client: &'a Client,
    pub(crate) simulator: &'a Simulator,
    pub(crate) timeline: &'a mut Timeline<'o>,
    pub(crate) lang: Lang,
}

/// The result of the story.
pub(crate) struct Ending {
    pub(crate) authenticate_state: String,
    pub(crate) facts: Vec<(&'static str, Value)>,
}

impl Story<'_, '_> {
    /// First line for people: who takes part.
    pub(crate) fn cast(lang: Lang) -> String {
        let name = masked_name(WORKER_TWO.1);
        lang.pick(
            format!("service provider {SP_MCHID} · sub-merchant {SUB_MCHID} · worker {name}"),
            format!("服务商 {SP_MCHID} · 特约商户 {SUB_MCHID} · 工人 {name}"),
        )
    }

    pub(crate) async fn tell(mut self) -> Result<Ending, Failure> {
        self.relation("relation", self.lang.pick("Has the worker authorized? Not yet", "查询授权关系：尚未授权"))
            .await?;
        let token = self.token().await?;
        self.authorize(&token).await?;
        self.relation("relation-again", self.lang.pick("Asked again: authorized", "再查授权关系：已授权")).await?;
        let (request, order) = self.pre_order().await?;
        self.launch(&request, &order);
        self.face_check(&order.token).await?;
        let (state, day) = self.result(&order).await?;
        self.list(day).await?;
        self.transfer_batch().await?;
        let status = self.batch().await?;
        Ok(Ending {
            facts: vec![
                ("authenticate_state", state.as_str().into()),
                ("authenticate_number", AUTHENTICATE_NUMBER.into()),
                ("out_batch_no", OUT_BATCH_NO.into()),
                ("batch_status", status.into()),
            ],
            authenticate_state: state,
        })
    }

    async fn relation(&mut self, name: &'static str, title: &'static str) -> Result<(), Failure> {
        let query = relations::openid::GetQuery {
            sub_mchid: SUB_MCHID.into(),
            sub_appid: Some(SUB_APPID.into()),
            ..Default::default()
        };
        let call = self.client.v3().payroll_card().relations().openid(WORKER_TWO.0).get(&query);
        let (answer, took) = timed(name, call).await?;
        let authorize = answer.authorize_state.as_str().to_owned();
        let register = answer.register_state.as_ref().map(|state| state.as_str().to_owned()).unwrap_or_default();
        self.timeline.step(&Step {
            name,
            title,
            place: call_place("GET", RELATION, &answer),
            note: "",
            sent: Vec::new(),
            facts: vec![("authorize_state", authorize.as_str().into()), ("register_state", register.as_str().into())],
            received: vec![("authorize_state", authorize), ("register_state", register)],
            took,
        });
        Ok(())
    }

    async fn token(&mut self) -> Result<String, Failure> {
        let (openid, name, number) = WORKER_TWO;
        let request = tokens::PostRequest {
            openid: openid.into(),
            sub_mchid: SUB_MCHID.into(),
            sub_appid: Some(SUB_APPID.into()),
            user_name: name.into(),
            id_card_number: number.into(),
            employment_type: Some(EmploymentType::LongTermEmployment),
            ..Default::default()
        };
        let (answer, took) = timed("token", self.client.v3().payroll_card().tokens().post(&request)).await?;
        let (name, number) = (masked_name(name), masked_number(number));
        self.timeline.step(&Step {
            name: "token",
            title: self.lang.pick("A token to authorize with", "生成授权 token"),
            place: call_place("POST", TOKENS, &answer),
            note: "",
            sent: vec![self.lang.pick(
                format!("user_name {name} · id_card_number {number} (sent encrypted)"),
                format!("user_name {name} · id_card_number {number}（公钥加密后发送）"),
            )],
            facts: vec![("token", answer.token.as_str().into()), ("expires_in", answer.expires_in.into())],
            received: vec![("token", answer.token.clone()), ("expires_in", format!("{} s", answer.expires_in))],
            took,
        });
        Ok(answer.into_inner().token)
    }

    async fn authorize(&mut self, token: &str) -> Result<(), Failure> {
        let started = Instant::now();
        self.act("authorize", token, Action::Open).await?;
        self.act("authorize", token, Action::Authorize).await?;
        self.timeline.step(&Step {
            name: "authorize",
            title: self.lang.pick("The worker authorizes", "工人授权"),
            place: Place::Phone(self.lang.pick(
                "on the phone: opens the card mini program, opens a card, authorizes the sub-merchant",
                "手机上：打开微工卡小程序，开通微工卡，授权给特约商户",
            )),
            note: "",
            sent: Vec::new(),
            received: Vec::new(),
            facts: vec![("actions", vec!["open", "authorize"].into())],
            took: started.elapsed(),
        });
        Ok(())
    }

    async fn pre_order(&mut self) -> Result<(pre_order::PostRequest, pre_order::PostResponse), Failure> {
        let request = pre_order::PostRequest {
            openid: WORKER_TWO.0.into(),
            sub_mchid: SUB_MCHID.into(),
            sub_appid: Some(SUB_APPID.into()),
            authenticate_number: AUTHENTICATE_NUMBER.into(),
            project_name: self.lang.pick("East Warehouse", "城东仓库").into(),
            employer_name: self.lang.pick("Some Logistics", "某物流公司").into(),
            authenticate_type: Some(AuthenticateType::SignIn),
            ..Default::default()
        };
        let call = self.client.v3().payroll_card().authentications().pre_order().post(&request);
        let (answer, took) = timed("pre-order", call).await?;
        self.timeline.step(&Step {
            name: "pre-order",
            title: self.lang.pick("The pre-order of the verification", "微工卡核身预下单"),
            place: call_place("POST", PRE_ORDER, &answer),
            note: "",
            sent: vec![
                format!("authenticate_number {AUTHENTICATE_NUMBER} · authenticate_type SIGN_IN"),
                format!("project_name {} · employer_name {}", request.project_name, request.employer_name),
            ],
            facts: vec![
                ("authenticate_number", answer.authenticate_number.as_str().into()),
                ("token", answer.token.as_str().into()),
                ("expires_in", answer.expires_in.into()),
            ],
            received: vec![("token", answer.token.clone()), ("expires_in", format!("{} s", answer.expires_in))],
            took,
        });
        Ok((request, answer.into_inner()))
    }

    fn launch(&mut self, request: &pre_order::PostRequest, order: &pre_order::PostResponse) {
        let started = Instant::now();
        let launch = Launch::authenticate(request, order);
        let (app_id, path) = (launch.app_id(), launch.path());
        self.timeline.step(&Step {
            name: "launch",
            title: self.lang.pick("Launch parameters for the mini program", "小程序启动参数"),
            place: Place::Here("wx.navigateToMiniProgram"),
            note: "",
            sent: Vec::new(),
            facts: vec![("app_id", app_id.into()), ("path", path.as_str().into())],
            received: vec![("appId", app_id.to_owned()), ("path", path)],
            took: started.elapsed(),
        });
    }

    async fn face_check(&mut self, token: &str) -> Result<(), Failure> {
        let started = Instant::now();
        self.act("face-check", token, Action::Pass).await?;
        self.timeline.step(&Step {
            name: "face-check",
            title: self.lang.pick("The worker passes the face check", "工人通过人脸核身"),
            place: Place::Phone(self.lang.pick("on the phone: the face check succeeds", "手机上：人脸核身通过")),
            note: "",
            sent: Vec::new(),
            received: Vec::new(),
            facts: vec![("actions", vec!["pass"].into())],
            took: started.elapsed(),
        });
        Ok(())
    }

    async fn result(&mut self, order: &pre_order::PostResponse) -> Result<(String, Date), Failure> {
        let started = Instant::now();
        let waited = wait_for_result(self.client, order).await.map_err(|error| Failure::from(error).about("wait"))?;
        let took = started.elapsed();
        let answer = match waited {
            Waited::Final(answer) => answer,
            Waited::StillProcessing(_) => {
                return Err(Failure::new(
                    Exit::WaitTimedOut,
                    ("the verification is still in progress", "核身仍在进行"),
                )
                .about("wait"));
            }
        };
        let state = answer.authenticate_state.as_str().to_owned();
        let time = answer.authenticate_time.as_ref().map(|time| time.as_str().to_owned()).unwrap_or_default();
        let day = Date::from(time.get(..10).unwrap_or_default());
        self.timeline.step(&Step {
            name: "wait",
            title: self.lang.pick("The result, waited for", "等待核身结果"),
            place: call_place("GET", AUTHENTICATION, &answer),
            note: "",
            sent: Vec::new(),
            facts: vec![("authenticate_state", state.as_str().into()), ("authenticate_time", time.as_str().into())],
            received: vec![("authenticate_state", state.clone()), ("authenticate_time", time)],
            took,
        });
        if state == "AUTHENTICATE_SUCCESS" {
            return Ok((state, day));
        }
        let reason = answer.authenticate_failed_reason.as_deref().unwrap_or_default();
        Err(Failure::new(
            Exit::Negative,
            text!("the verification failed: {state} {reason}", "核身未通过：{state} {reason}"),
        )
        .about("wait"))
    }

    async fn list(&mut self, day: Date) -> Result<(), Failure> {
        let query = authentications::GetQuery {
            openid: WORKER_TWO.0.into(),
            sub_mchid: SUB_MCHID.into(),
            sub_appid: Some(SUB_APPID.into()),
            authenticate_date: day,
            ..Default::default()
        };
        let (answer, took) = timed("list", self.client.v3().payroll_card().authentications().get(&query)).await?;
        let numbers: Vec<String> =
            answer.data.iter().flatten().map(|record| record.authenticate_number.clone()).collect();
        self.timeline.step(&Step {
            name: "list",
            title: self.lang.pick("The day's verifications", "查询当天的核身记录"),
            place: call_place("GET", AUTHENTICATIONS, &answer),
            note: "",
            sent: vec![format!("authenticate_date {}", query.authenticate_date)],
            facts: vec![("total_count", answer.total_count.into()), ("authenticate_numbers", numbers.clone().into())],
            received: vec![("total_count", answer.total_count.to_string()), ("data", numbers.join(" "))],
            took,
        });
        Ok(())
    }

    async fn transfer_batch(&mut self) -> Result<(), Failure> {
        let remark = self.lang.pick("Wages", "工资");
        let detail = |number: &str, openid: &str, name: &str, amount: i64| TransferDetail {
            out_detail_no: number.into(),
            transfer_amount: amount,
            transfer_remark: remark.into(),
            openid: openid.into(),
            user_name: Some(name.into()),
        };
        let details = vec![
            detail("DEMODETAIL1", WORKER_ONE.0, WORKER_ONE.1, 12_800),
            detail("DEMODETAIL2", WORKER_TWO.0, WORKER_TWO.1, 9_650),
            // A name that is not the worker's: a finished batch need not have paid everybody.
            detail("DEMODETAIL3", WORKER_ONE.0, "王五", 6_400),
        ];
        let total_amount = details.iter().map(|detail| detail.transfer_amount).sum();
        let request = transfer_batches::PostRequest {
            sub_mchid: SUB_MCHID.into(),
            sub_appid: Some(SUB_APPID.into()),
            authorization_type: AuthorizationType::InformationAuthorizationType,
            out_batch_no: OUT_BATCH_NO.into(),
            batch_name: remark.into(),
            batch_remark: remark.into(),
            total_amount,
            total_num: details.len().try_into().unwrap_or_default(),
            transfer_detail_list: details,
            ..Default::default()
        };
        let call = self.client.v3().payroll_card().transfer_batches().post(&request);
        let (answer, took) = timed("transfer-batch", call).await?;
        let (count, yuan) = (request.total_num, yuan(total_amount));
        self.timeline.step(&Step {
            name: "transfer-batch",
            title: self.lang.pick("A transfer batch", "发起批量转账"),
            place: call_place("POST", TRANSFER_BATCHES, &answer),
            note: "",
            sent: vec![self.lang.pick(
                format!("out_batch_no {OUT_BATCH_NO} · {count} details, {yuan} yuan, names encrypted, one wrong"),
                format!("out_batch_no {OUT_BATCH_NO} · {count} 笔共 {yuan} 元，姓名加密，其中一个有误"),
            )],
            facts: vec![
                ("out_batch_no", answer.out_batch_no.as_str().into()),
                ("batch_id", answer.batch_id.as_str().into()),
                ("total_amount", total_amount.into()),
                ("total_num", count.into()),
            ],
            received: vec![("batch_id", answer.batch_id.clone())],
            took,
        });
        Ok(())
    }

    /// Queries the batch until it is over; the simulated clock is moved instead of waiting.
    async fn batch(&mut self) -> Result<String, Failure> {
        const ADVANCES: [u64; 5] = [0, 30, 60, 600, 3600];
        let query = batch::GetQuery {
            need_query_detail: true,
            detail_status: Some(batch::DetailStatus::All),
            ..Default::default()
        };
        let mut states: Vec<String> = Vec::new();
        for seconds in ADVANCES {
            if seconds > 0 {
                self.simulator.clock().advance(seconds).await;
            }
            let call =
                self.client.v3().partner_transfer().batches().out_batch_no().out_batch_no(OUT_BATCH_NO).get(&query);
            let (answer, took) = timed("batch", call).await?;
            let status = answer.batch_status.clone();
            states.push(status.clone());
            if status != "FINISHED" && status != "CLOSED" {
                continue;
            }
            let details: Vec<(String, String)> = answer
                .transfer_detail_list
                .iter()
                .map(|detail| (detail.out_detail_no.clone(), detail.detail_status.clone()))
                .collect();
            let outcomes: serde_json::Map<_, _> =
                details.iter().map(|(number, status)| (number.clone(), status.as_str().into())).collect();
            let paid = yuan(answer.success_amount.unwrap_or_default());
            let failed = yuan(answer.fail_amount.unwrap_or_default());
            let mut received = vec![
                ("batch_status", states.join(" → ")),
                ("success_amount", self.lang.pick(format!("{paid} yuan"), format!("{paid} 元"))),
                ("fail_amount", self.lang.pick(format!("{failed} yuan"), format!("{failed} 元"))),
            ];
            received.extend(details.iter().enumerate().map(|(at, (number, status))| {
                // The name once, before the first.
                (if at == 0 { "transfer_detail_list" } else { "" }, format!("{number} {status}"))
            }));
            self.timeline.step(&Step {
                name: "batch",
                title: self.lang.pick("The batch, until it is finished", "查询批次，直到完成"),
                place: call_place("GET", BATCH, &answer),
                note: self.lang.pick("the simulated clock was moved on, without waiting", "模拟时钟已拨快，无需等待"),
                sent: Vec::new(),
                facts: vec![
                    ("batch_status", status.as_str().into()),
                    ("success_num", answer.success_num.into()),
                    ("fail_num", answer.fail_num.into()),
                    ("details", outcomes.into()),
                ],
                received,
                took,
            });
            for (number, _) in details.iter().filter(|(_, status)| status == "FAIL") {
                self.detail(number).await?;
            }
            return match status.as_str() {
                "FINISHED" => Ok(status),
                _ => {
                    Err(Failure::new(Exit::Negative, text!("the batch is {status}", "批次为 {status}")).about("batch"))
                }
            };
        }
        let states = states.join(" → ");
        Err(Failure::new(Exit::WaitTimedOut, text!("the batch is still {states}", "批次仍为 {states}")).about("batch"))
    }

    async fn detail(&mut self, out_detail_no: &str) -> Result<(), Failure> {
        let batches = self.client.v3().partner_transfer().batches();
        let call = batches
            .out_batch_no()
            .out_batch_no(OUT_BATCH_NO)
            .details()
            .out_detail_no()
            .out_detail_no(out_detail_no)
            .get();
        let (answer, took) = timed("detail", call).await?;
        let reason = answer.fail_reason.clone().unwrap_or_default();
        self.timeline.step(&Step {
            name: "detail",
            title: self.lang.pick("Why that one failed", "为什么这一笔失败"),
            place: call_place("GET", DETAIL, &answer),
            note: "",
            sent: Vec::new(),
            facts: vec![
                ("out_detail_no", out_detail_no.into()),
                ("detail_status", answer.detail_status.as_str().into()),
                ("fail_reason", reason.as_str().into()),
            ],
            received: vec![("detail_status", answer.detail_status.clone()), ("fail_reason", reason)],
            took,
        });
        Ok(())
    }

    async fn act(&self, step: &str, token: &str, action: Action) -> Result<(), Failure> {
        match self.simulator.payroll_card().act(token, action).await {
            Ok(_) => Ok(()),
            Err(error) => Err(Failure::new(Exit::Failed, error.text()).about(step)),
        }
    }
}

/// The answer and how long it took, with the step's name before whatever went wrong.
async fn timed<'a, T>(step: &str, call: Call<'a, T>) -> Result<(Response<T>, Duration), Failure>
where
    Call<'a, T>: IntoFuture<Output = Result<Response<T>, weixinpay::Error>>,
{
    let started = Instant::now();
    let answer = call.into_future().await.map_err(|error| Failure::from(error).about(step))?;
    Ok((answer, started.elapsed()))
}

fn call_place<T>(method: &'static str, path: &'static str, answer: &Response<T>) -> Place {
    Place::Call {
        method,
        path,
        status: answer.status().as_u16(),
        key_id: answer.key_id().to_owned(),
        request_id: answer.request_id().map(str::to_owned),
    }
}

fn yuan(fen: i64) -> String {
    format!("{}.{:02}", fen / 100, fen % 100)
}
