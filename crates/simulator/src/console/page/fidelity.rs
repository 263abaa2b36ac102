//! On what evidence the simulator behaves so.

use maud::{Markup, html};
use weixinpay_core::Text;

use super::requests::proof;
use super::section::Section;
use super::visit::Visit;
use crate::base::rule::Evidence;
use crate::fidelity::fidelity;

pub(crate) const SECTION: Section =
    Section::new("fidelity", Text::new("Fidelity", "依据"), |visit| Ok(content(visit))).still();

pub(super) fn content(visit: &Visit<'_>) -> Markup {
    let rules = fidelity();
    let sought = visit.asked("q").unwrap_or_default();
    let only = visit.asked("evidence").unwrap_or("all");
    let kinds = [
        ("documented", Evidence::Documented, visit.pick("Documented", "有文档")),
        ("observed", Evidence::Observed, visit.pick("Observed", "实测")),
        ("assumed", Evidence::Assumed, visit.pick("Assumed", "推测")),
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
        p.hint { (visit.pick("A simulator should not be trusted more than its evidence: every rule says whether it is documented, was observed, or is assumed.", "模拟器不该比它的依据更可信：每条规则都写明来自文档、实测，还是推测。")) }
        form.tools method="get" action=(SECTION.path()) role="search" {
            label.grow { span.hidden { (visit.pick("Filter", "筛选")) }
                input #filter type="search" name="q" value=[visit.asked("q")] placeholder=(visit.pick("Filter by id or text", "按编号或内容筛选")) data-key="/";
            }
            label { span.hidden { (visit.pick("Evidence", "依据")) }
                select name="evidence" {
                    option value="all" { (visit.pick("All", "全部")) " (" (rules.len()) ")" }
                    @for (name, evidence, label) in kinds {
                        option value=(name) selected[only == name] { (label) " (" (count(evidence)) ")" }
                    }
                }
            }
            button { (visit.pick("Filter", "筛选")) }
        }
        p.count role="status" { (found.len()) " / " (rules.len()) }
        ul.rules {
            @for rule in found {
                li {
                    div.line { code { (rule.id) } (proof(visit, rule.evidence)) }
                    p { (rule.rule.get(visit.lang)) }
                    p.source { (rule.source.get(visit.lang)) }
                }
            }
        }
    }
}
