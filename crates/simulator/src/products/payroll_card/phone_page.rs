//! The worker's phone: what the card mini program would show.

use http::StatusCode;
use maud::{Markup, html};

use super::action::{Action, FAILED_FACES_A_DAY};
use super::view::{self, Ask, WorkerView};
use crate::base::control_error::ControlError;
use crate::console::page::format::{countdown, fact};
use crate::console::page::frame;
use crate::console::page::section::Screen;
use crate::console::page::visit::{Page, Shown, Visit, unknown_action};

pub(crate) const SCREENS: &[Screen] = &[
    Screen::new("phone", |visit, _| list(visit)),
    Screen::new("phone/{worker}", |visit, worker| show(visit, worker, None)).acting(act),
];

/// As many workers as the list shows.
pub(crate) const SHOWN: usize = 100;

/// All workers; or, with a token, straight to whom it is for: that is all a launch of the mini program says.
pub(crate) fn list(visit: &Visit<'_>) -> Page {
    if let Some(token) = visit.asked("token") {
        return Ok(Shown::To(view::ask(&visit.server.engine, token)?.path));
    }
    let workers = view::workers(&visit.server.engine, SHOWN)?;
    let all = visit.server.engine.world.workers.len();
    let content = html! {
        h1 { (visit.pick("Whose phone?", "谁的手机？")) }
        ul.choices #phones data-live {
            @for worker in &workers {
                li data-id={ "worker-" (worker.number) } { a.choice href=(worker.path) {
                    span.face aria-hidden="true" { (worker.number) }
                    span { b { (worker.name) } small { (card(visit, worker)) } }
                    @if !worker.asks.is_empty() { span.dot { (worker.asks.len()) span.hidden { (visit.pick(" to answer", " 件待办")) } } }
                } }
            }
        }
        @if all > workers.len() { p.empty { (visit.pick(format!("The first {SHOWN} of {all}; the others are at /phone/ and their openid."), format!("共 {all} 人，这里是前 {SHOWN} 人；其他人的地址是 /phone/ 加 openid。"))) } }
        @if workers.is_empty() { p.empty { (visit.pick("There are no workers in this world.", "这个世界里没有工人。")) } }
    };
    Ok(Shown::Page(
        StatusCode::OK,
        frame::device(visit, visit.pick("Workers' phones", "工人的手机"), bar(visit), content),
    ))
}

pub(crate) fn show(visit: &Visit<'_>, name: &str, fault: Option<&ControlError>) -> Page {
    let engine = &visit.server.engine;
    let worker = view::worker(engine, view::worker_named(&engine.world, name)?)?;
    let ask = visit.asked("token").map(|token| view::ask(engine, token)).transpose()?;
    if ask.as_ref().is_some_and(|ask| ask.worker != worker.number) {
        return Err(ControlError::not_found(
            ("there is no such token", "没有这个 token"),
            ("it is for another worker", "它属于另一位用户"),
        ));
    }
    let status = fault.map_or(StatusCode::OK, ControlError::status);
    let content = html! {
        @if let Some(error) = fault { (frame::alert(error, visit)) }
        div.whole #card data-live {
            @match &ask {
                Some(ask) => (asked(visit, &worker, ask)),
                None => (home(visit, &worker)),
            }
        }
    };
    Ok(Shown::Page(status, frame::device(visit, visit.pick("Payroll Card", "微工卡"), bar(visit), content)))
}

pub(crate) fn act(visit: &Visit<'_>, name: &str) -> Page {
    let engine = &visit.server.engine;
    let worker = view::worker_named(&engine.world, name)?;
    let home = format!("/phone/{}", worker + 1);
    let done = match (visit.filled("do"), visit.filled("token"), visit.filled("sub_mchid")) {
        (Some("withdraw"), _, Some(sub_mchid)) => super::act::withdraw(engine, worker, sub_mchid).map(|()| home),
        (Some("close"), ..) => super::act::close_card(engine, worker).map(|()| home),
        (Some(what), Some(token), _) => answer(visit, worker, what, token),
        _ => Err(unknown_action()),
    };
    match done {
        Ok(to) => Ok(Shown::To(to)),
        Err(error) => show(visit, name, Some(&error)),
    }
}

pub(crate) fn answer(visit: &Visit<'_>, worker: usize, what: &str, token: &str) -> Result<String, ControlError> {
    let ask = view::ask(&visit.server.engine, token)?;
    if ask.worker != worker + 1 {
        return Err(ControlError::not_found(
            ("there is no such token", "没有这个 token"),
            ("it is for another worker", "它属于另一位用户"),
        ));
    }
    let action = match (Action::from_name(what), visit.filled("reason")) {
        (Some(Action::Fail), Some(reason)) => Action::FailBecause(reason.to_owned()),
        (Some(action), _) => action,
        (None, _) => return Err(unknown_action()),
    };
    super::act::act(&visit.server.engine, token, &action)?;
    Ok(if action == Action::Leave { format!("/phone/{}", worker + 1) } else { ask.path })
}

/// Without a token: the card, what was granted, what waits.
pub(crate) fn home(visit: &Visit<'_>, worker: &WorkerView) -> Markup {
    html! {
        div.pass {
            span { (visit.pick("Payroll Card", "微工卡")) }
            b { (worker.name) }
            small { (card(visit, worker)) }
        }
        div {
            h2 { (visit.pick("To answer", "待办")) }
            @if worker.asks.is_empty() {
                p.empty { (visit.pick("Nothing is asked now. What a merchant asks will be here.", "现在没有请求。商户下单后会出现在这里。")) }
            }
            ul.choices {
                @for ask in &worker.asks {
                    li data-id={ "ask-" (ask.token) } { a.choice href=(ask.path) {
                        span { b { (asks(visit, ask)) } small { (from(visit, ask)) " · " (visit.pick("", "剩余 ")) (countdown(ask.expires, visit)) (visit.pick(" left", "")) } }
                        span.go aria-hidden="true" { "›" }
                    } }
                }
            }
        }
        @if !worker.authorizations.is_empty() { h2 { (visit.pick("Authorizations", "授权")) } }
        @for granted in &worker.authorizations {
            div.sheet.slim data-id={ "granted-" (granted.sub_mchid) } {
                div { b { (visit.pick("Sub-merchant ", "特约商户 ")) (granted.sub_mchid) } small { (authorization(visit, granted.authorize_state)) } }
                @if granted.authorize_state == "AUTHORIZED" {
                    form method="post" action=(worker.path) {
                        input type="hidden" name="sub_mchid" value=(granted.sub_mchid);
                        button.plain name="do" value="withdraw" { (visit.pick("Withdraw", "解除授权")) }
                    }
                }
            }
        }
        @if worker.register_state == "REGISTERED" {
            form method="post" action=(worker.path) data-confirm=(visit.pick("Close the card?", "注销微工卡？")) {
                button.plain.danger name="do" value="close" { (visit.pick("Close the card", "注销微工卡")) }
            }
        }
    }
}

/// With a token: what is asked, and the answers that there are.
pub(crate) fn asked(visit: &Visit<'_>, worker: &WorkerView, ask: &Ask) -> Markup {
    let over = matches!(ask.token_state, "USED" | "EXPIRED");
    let state = ask.verification.as_ref().map(|found| found.authenticate_state);
    let authorizes = ask.purpose != "AUTHENTICATE" && ask.authorize_state != "AUTHORIZED";
    let opens = ask.purpose != "AUTHENTICATE" && ask.register_state != "REGISTERED";
    html! {
        @if over { (outcome(visit, ask, state)) } @else { h1 { (asks(visit, ask)) } }
        dl.sheet {
            @if let Some(found) = &ask.verification {
                (fact(visit.pick("Employer", "用工单位"), &found.employer_name))
                (fact(visit.pick("Project", "项目"), &found.project_name))
            } @else {
                (fact(visit.pick("Sub-merchant", "特约商户"), &ask.sub_mchid))
            }
            (fact(visit.pick("Name", "姓名"), &worker.name))
            (fact(visit.pick("Card", "微工卡"), card(visit, worker)))
            (fact(visit.pick("Authorization", "授权"), authorization(visit, ask.authorize_state)))
            @if let Some(found) = &ask.verification {
                (fact(visit.pick("Verification", "核身"), verification(visit, found.authenticate_state)))
            }
            @if !over { (fact(visit.pick("Time left", "有效期"), countdown(ask.expires, visit))) }
        }
        @if over {
            a.button href=(worker.path) { (visit.pick("Done", "完成")) }
        } @else {
            @if ask.verification.is_some() && worker.failed_faces_today > 0 {
                p.hint role="status" { (tries_left(visit, worker.failed_faces_today)) }
            }
            form.answers method="post" action=(ask.path) {
                input type="hidden" name="token" value=(ask.token);
                @if opens { button.main name="do" value="open" { (visit.pick("Open the card", "开通微工卡")) } }
                @if authorizes {
                    button class=(if opens { "" } else { "main" }) name="do" value="authorize" { (visit.pick("Authorize", "同意授权")) }
                }
                @if ask.verification.is_some() {
                    button class=(if opens || authorizes { "" } else { "main" }) name="do" value="pass" { (visit.pick("Pass the face check", "通过人脸核身")) }
                }
                @if authorizes { button.plain name="do" value="refuse" { (visit.pick("Refuse", "拒绝")) } }
                button.plain name="do" value="leave" { (visit.pick("Close the page", "关闭页面")) }
            }
            @if ask.verification.is_some() {
                form.answers.fail method="post" action=(ask.path) {
                    input type="hidden" name="token" value=(ask.token);
                    label { (visit.pick("Reason to fail (optional)", "失败原因（可不填）"))
                        input name="reason" maxlength="64" list="reasons" autocomplete="off" placeholder="当日人脸核身失败次数超过限制";
                    }
                    datalist #reasons { option value="光线过暗"; option value="未检测到人脸"; }
                    button.danger name="do" value="fail" { (visit.pick("Fail the face check", "核身失败")) }
                }
            }
        }
    }
}

/// A failed face ends nothing until the day's are used up.
pub(crate) fn tries_left(visit: &Visit<'_>, failed: i64) -> String {
    match FAILED_FACES_A_DAY - failed {
        left @ 2.. => visit
            .pick(format!("Not recognized: {left} tries left today"), format!("人脸未通过，今日还可再试 {left} 次")),
        1 => visit.pick("Not recognized: 1 try left today".to_owned(), "人脸未通过，今日还可再试 1 次".to_owned()),
        _ => visit
            .pick("No try left today: the verification will fail".to_owned(), "今日次数已用完，核身会失败".to_owned()),
    }
}

pub(crate) fn outcome(visit: &Visit<'_>, ask: &Ask, state: Option<&str>) -> Markup {
    let (tone, sign, title) = match (state, ask.token_state, ask.authorize_state) {
        (Some("AUTHENTICATE_SUCCESS"), ..) => ("good", "✓", visit.pick("Verified", "核身成功")),
        (Some("AUTHENTICATE_FAILED"), ..) => ("bad", "×", visit.pick("Not verified", "核身失败")),
        (_, "EXPIRED", _) => ("quiet", "…", visit.pick("Expired", "已过期")),
        (None, _, "AUTHORIZED") => ("good", "✓", visit.pick("Authorized", "已授权")),
        _ => ("quiet", "–", visit.pick("Refused", "已拒绝")),
    };
    let reason = ask.verification.as_ref().and_then(|found| found.failed_reason.as_deref());
    html! {
        div class={ "outcome " (tone) } role="status" {
            div.sign aria-hidden="true" { (sign) }
            h1 { (title) }
            @if let Some(reason) = reason { p { (reason) } }
        }
    }
}

pub(crate) fn asks(visit: &Visit<'_>, ask: &Ask) -> &'static str {
    match ask.purpose {
        "AUTH" => visit.pick("Open and authorize", "开通并授权"),
        "AUTHENTICATE" => visit.pick("Face check", "人脸核身"),
        _ => visit.pick("Authorize and verify", "授权并核身"),
    }
}

pub(crate) fn from(visit: &Visit<'_>, ask: &Ask) -> String {
    match &ask.verification {
        Some(found) => found.employer_name.clone(),
        None => visit.pick(format!("Sub-merchant {}", ask.sub_mchid), format!("特约商户 {}", ask.sub_mchid)),
    }
}

pub(crate) fn card(visit: &Visit<'_>, worker: &WorkerView) -> &'static str {
    match worker.register_state {
        "REGISTERED" => visit.pick("Open", "已开通"),
        "CLOSED" => visit.pick("Closed", "已注销"),
        _ => visit.pick("Not open", "未开通"),
    }
}

pub(crate) fn authorization(visit: &Visit<'_>, state: &str) -> &'static str {
    match state {
        "AUTHORIZED" => visit.pick("Authorized", "已授权"),
        "DEAUTHORIZED" => visit.pick("Withdrawn", "已解除"),
        _ => visit.pick("Not authorized", "未授权"),
    }
}

pub(crate) fn verification(visit: &Visit<'_>, state: &str) -> &'static str {
    match state {
        "AUTHENTICATE_SUCCESS" => visit.pick("Passed", "核身成功"),
        "AUTHENTICATE_FAILED" => visit.pick("Failed", "核身失败"),
        _ => visit.pick("Waits for the face check", "等待核身"),
    }
}

pub(crate) fn bar(visit: &Visit<'_>) -> &'static str {
    visit.pick("Payroll Card", "微工卡")
}
