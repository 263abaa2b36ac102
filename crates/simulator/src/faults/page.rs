//! Drills: what goes wrong on order.

use maud::{Markup, html};

use crate::base::control_error::ControlError;
use crate::console::page::section::Section;
use crate::console::page::visit::{Visit, unknown_action};
use crate::faults::act;
use crate::faults::drill::{self, Drill};
use crate::faults::kind::Kind;

pub(crate) const SECTION: Section = Section::new("drills", "演练", "Drills", |visit| Ok(content(visit))).acting(act);

pub(crate) fn content(visit: &Visit<'_>) -> Markup {
    let set = visit.office.drills.list();
    html! {
        section #drills data-live {
            @if set.is_empty() { p.empty { (visit.pick("没有设置演练：一切正常。", "No drills are set: everything goes right.")) } }
            ul.cards {
                @for one in &set {
                    li.card data-id={ "drill-" (one.id) } {
                        div.line {
                            h2 { code { (one.drill) } }
                            span { (visit.pick("命中 ", "fired ")) b { (one.fired) } " / " (one.seen) }
                            form method="post" action=(SECTION.path()) {
                                input type="hidden" name="id" value=(one.id);
                                button.quiet name="do" value="remove" { (visit.pick("移除", "Remove")) }
                            }
                        }
                    }
                }
            }
            @if set.len() > 1 {
                form.end method="post" action=(SECTION.path()) { button.quiet name="do" value="clear" { (visit.pick("全部移除", "Remove all")) } }
            }
        }
        section.card {
            h2 { (visit.pick("设置演练", "Set a drill")) }
            form.stack method="post" action=(SECTION.path()) {
                label { (visit.pick("哪一种", "Which"))
                    select name="name" {
                        @for kind in drill::kinds() {
                            option value=(kind.name) selected[visit.filled("name") == Some(kind.name)] { (kind.name) " — " (does(visit, kind)) }
                        }
                    }
                }
                label { (visit.pick("参数（可不填）", "Parameters (optional)"))
                    input name="with" value=[visit.filled("with")] placeholder="route=POST /v3/pay/transactions/native,nth=1" autocomplete="off" spellcheck="false";
                }
                button.main name="do" value="set" { (visit.pick("设置", "Set it")) }
            }
            details {
                summary { (visit.pick("每种演练的参数", "What each takes")) }
                dl.terms {
                    @for kind in drill::kinds() {
                        dt { code { (kind.name) } }
                        dd { (does(visit, kind)) br; small { @for key in kind.keys() { code { (key) } " " } } }
                    }
                }
            }
        }
    }
}

fn does(visit: &Visit<'_>, kind: &Kind) -> &'static str {
    visit.pick(kind.does_zh, kind.does)
}

pub(crate) fn act(visit: &Visit<'_>) -> Result<(), ControlError> {
    let drills = &visit.office.drills;
    match visit.filled("do") {
        Some("set") => {
            let name = visit.filled("name").unwrap_or_default();
            let text = visit.filled("with").map_or_else(|| name.to_owned(), |with| format!("{name},{with}"));
            act::set(visit.office, text.parse::<Drill>()?).map(drop)
        }
        Some("remove") => {
            let removed = visit.filled("id").and_then(|id| id.parse().ok()).is_some_and(|id| drills.remove(id));
            let gone = || ControlError::not_found("there is no such drill", "it has been removed already");
            removed.then_some(()).ok_or_else(gone)
        }
        Some("clear") => {
            drills.clear();
            Ok(())
        }
        _ => Err(unknown_action()),
    }
}
