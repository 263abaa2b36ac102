//! The payee's phone: whether later transfers may arrive without confirmation.

use http::StatusCode;
use maud::{Markup, html};

use super::act;
use super::consent::Consent;
use super::view::{self, ConsentView};
use crate::base::control_error::ControlError;
use crate::console::page::format::{countdown, fact};
use crate::console::page::frame;
use crate::console::page::section::Screen;
use crate::console::page::visit::{Page, Shown, Visit, unknown_action};

pub(crate) const SCREENS: &[Screen] =
    &[Screen::new("payee/authorizations/{name}", |visit, name| show(visit, name, None)).acting(act)];

pub(crate) fn show(visit: &Visit<'_>, name: &str, fault: Option<&ControlError>) -> Page {
    let consent = view::consent(&visit.server.engine, name, visit.asked("mchid"))?;
    let status = fault.map_or(StatusCode::OK, ControlError::status);
    let title = visit.pick("Receive without confirming", "免确认收款");
    let waits = consent.state == "WAIT_USER_CONFIRM";
    let content = html! {
        @if let Some(error) = fault { (frame::alert(error, visit)) }
        div.whole #authorization data-live {
        @if waits { h1 { (visit.pick("Let later transfers arrive automatically?", "以后的转账直接到账？")) } }
        @else { (outcome(visit, &consent)) }
        dl.sheet {
            (fact(visit.pick("Merchant", "商户"), &consent.mchid))
            (fact(visit.pick("Account", "开通账号"), &consent.user_display_name))
            @if let Some(text) = &consent.user_recv_perception { (fact(visit.pick("For", "收款说明"), text)) }
            (fact(visit.pick("Scene", "转账场景"), &consent.transfer_scene_id))
            (fact(visit.pick("Number", "授权单号"), &consent.out_authorization_no))
            @if let Some(due) = consent.due { (fact(visit.pick("Time left", "剩余时间"), countdown(due, visit))) }
        }
        @if consent.state == "CLOSED" {
            a.button href="/payee" { (visit.pick("Done", "完成")) }
        } @else {
            form.answers method="post" action=(consent.path) {
                @if consent.is_asked() { button.main name="do" value="agree" { (visit.pick("Agree", "同意并开启")) } }
                @else if waits { p { (visit.pick("It is agreed to on its transfer's page.", "请在它的收款页同意。")) } }
                @else { button.danger name="do" value="withdraw" { (visit.pick("Withdraw", "关闭免确认收款")) } }
                button.plain name="do" value="leave" { (visit.pick("Leave", "离开")) }
            }
        }
        }
    };
    Ok(Shown::Page(status, frame::device(visit, title, visit.pick("Receive", "收款"), content)))
}

pub(crate) fn act(visit: &Visit<'_>, name: &str) -> Page {
    let mchid = visit.asked("mchid");
    let path = view::consent(&visit.server.engine, name, mchid)?.path;
    let Some(consent) = visit.filled("do").and_then(Consent::from_name) else {
        return show(visit, name, Some(&unknown_action()));
    };
    match act::consent(&visit.server.engine, name, mchid, consent) {
        Ok(_) if consent == Consent::Leave => Ok(Shown::To("/payee".to_owned())),
        Ok(_) => Ok(Shown::To(path)),
        Err(error) => show(visit, name, Some(&error)),
    }
}

fn outcome(visit: &Visit<'_>, consent: &ConsentView) -> Markup {
    let (tone, sign, title) = match consent.state {
        "TAKING_EFFECT" => ("good", "✓", visit.pick("Later transfers arrive automatically", "已开启免确认收款")),
        _ => ("quiet", "–", visit.pick("The authorization has ended", "授权已关闭")),
    };
    html! {
        div class={ "outcome " (tone) } role="status" {
            div.sign aria-hidden="true" { (sign) }
            h1 { (title) }
            @if let Some(reason) = consent.close_reason { p { code { (reason) } } }
        }
    }
}
