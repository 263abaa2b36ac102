//! On what evidence the simulator behaves so.

use maud::{Markup, html};

use super::requests::proof;
use super::section::Section;
use super::visit::Visit;
use crate::base::rule::Evidence;
use crate::fidelity::fidelity;

pub(crate) const SECTION: Section = Section::new("fidelity", "依据", "Fidelity", |visit| Ok(content(visit))).still();

pub(super) fn content(visit: &Visit<'_>) -> Markup {
    let rules = fidelity();
    let sought = visit.asked("q").unwrap_or_default();
    let only = visit.asked("evidence").unwrap_or("all");
    let kinds = [
        ("documented", Evidence::Documented, visit.pick("有文档", "Documented")),
        ("observed", Evidence::Observed, visit.pick("实测", "Observed")),
        ("assumed", Evidence::Assumed, visit.pick("推测", "Assumed")),
    ];
    let of = |name: &str| kinds.iter().find(|(known, ..)| *known == name).map(|(_, evidence, _)| *evidence);
    let wanted = of(only);
    let found: Vec<_> = rules
        .iter()
        .filter(|rule| wanted.is_none_or(|wanted| rule.evidence == wanted))
        .filter(|rule| rule.mentions(sought))
        .collect();
    let count = |evidence| rules.iter().filter(|rule| rule.evidence == evidence).count();
    html! {
        p.hint { (visit.pick("模拟器不该比它的依据更可信：每条规则都写明来自文档、实测，还是推测。", "Nobody should trust a simulator more than it deserves: every rule says whether it is documented, was observed, or is assumed.")) }
        form.tools method="get" action=(SECTION.path()) role="search" {
            label.grow { span.hidden { (visit.pick("筛选", "Filter")) }
                input #filter type="search" name="q" value=[visit.asked("q")] placeholder=(visit.pick("按编号或内容筛选", "Filter by id or text")) data-key="/";
            }
            label { span.hidden { (visit.pick("依据", "Evidence")) }
                select name="evidence" {
                    option value="all" { (visit.pick("全部", "All")) " (" (rules.len()) ")" }
                    @for (name, evidence, label) in kinds {
                        option value=(name) selected[only == name] { (label) " (" (count(evidence)) ")" }
                    }
                }
            }
            button { (visit.pick("筛选", "Filter")) }
        }
        p.count role="status" { (found.len()) " / " (rules.len()) }
        ul.rules {
            @for rule in found {
                li {
                    div.line { code { (rule.id) } (proof(visit, rule.evidence)) }
                    p { (visit.pick(&rule.rule_zh, &rule.rule)) }
                    p.source { (visit.pick(&rule.source_zh, &rule.source)) }
                }
            }
        }
    }
}
