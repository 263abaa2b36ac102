//! FaultList: faults on request.

use maud::{Markup, html};
use weixinpay_core::Text;

use crate::base::control_error::ControlError;
use crate::console::page::section::Section;
use crate::console::page::visit::{Visit, unknown_action};
use crate::faults::act;
use crate::faults::fault::{self, Fault};

pub(crate) const SECTION: Section =
    Section::new("drills", Text::new("Drills", "演练"), |visit| Ok(content(visit))).acting(act);

pub(crate) fn content(visit: &Visit<'_>) -> Markup {
    let set = visit.server.drills.list();
    html! {
        section #drills data-live {
            @if set.is_empty() { p.empty { (visit.pick("No drills are set: everything goes right.", "没有设置演练：一切正常。")) } }
            ul.cards {
                @for one in &set {
                    li.card data-id={ "drill-" (one.id) } {
                        div.line {
                            h2 { code { (one.drill) } }
                            span { (visit.pick("fired ", "命中 ")) b { (one.fired) } " / " (one.seen) }
                            form method="post" action=(SECTION.path()) {
                                input type="hidden" name="id" value=(one.id);
                                button.quiet name="do" value="remove" { (visit.pick("Remove", "移除")) }
                            }
                        }
                    }
                }
            }
            @if set.len() > 1 {
                form.end method="post" action=(SECTION.path()) { button.quiet name="do" value="clear" { (visit.pick("Remove all", "全部移除")) } }
            }
        }
        section.card {
            h2 { (visit.pick("Set a drill", "设置演练")) }
            form.stack method="post" action=(SECTION.path()) {
                label { (visit.pick("Which", "哪一种"))
                    select name="name" {
                        @for kind in fault::kinds() {
                            option value=(kind.name) selected[visit.filled("name") == Some(kind.name)] { (kind.name) " — " (kind.does.get(visit.lang)) }
                        }
                    }
                }
                label { (visit.pick("Parameters (optional)", "参数（可不填）"))
                    input name="with" value=[visit.filled("with")] placeholder="route=POST /v3/pay/transactions/native,nth=1" autocomplete="off" spellcheck="false";
                }
                button.main name="do" value="set" { (visit.pick("Set it", "设置")) }
            }
            details {
                summary { (visit.pick("What each takes", "每种演练的参数")) }
                dl.terms {
                    @for kind in fault::kinds() {
                        dt { code { (kind.name) } }
                        dd { (kind.does.get(visit.lang)) br; small { @for key in kind.keys() { code { (key) } " " } } }
                    }
                }
            }
        }
    }
}

pub(crate) fn act(visit: &Visit<'_>) -> Result<(), ControlError> {
    let drills = &visit.server.drills;
    match visit.filled("do") {
        Some("set") => {
            let name = visit.filled("name").unwrap_or_default();
            let text = visit.filled("with").map_or_else(|| name.to_owned(), |with| format!("{name},{with}"));
            act::set(visit.server, text.parse::<Fault>()?).map(drop)
        }
        Some("remove") => {
            let removed = visit.filled("id").and_then(|id| id.parse().ok()).is_some_and(|id| drills.remove(id));
            let gone = || {
                ControlError::not_found(
                    ("there is no such drill", "没有这个演练"),
                    ("it has been removed already", "它已被移除"),
                )
            };
            removed.then_some(()).ok_or_else(gone)
        }
        Some("clear") => {
            drills.clear();
            Ok(())
        }
        _ => Err(unknown_action()),
    }
}
