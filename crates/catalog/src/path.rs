//! Finds the operation that a path belongs to.

use std::cmp::Reverse;

use crate::operation::Operation;

/// The operation of this method whose template is the path, or fits it best.
pub(crate) fn find(all: &'static [Operation], method: &str, path: &str) -> Option<&'static Operation> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    // No path has a variable in its first two segments.
    let root = path.match_indices('/').nth(2).map_or(path, |(end, _)| &path[..end]);
    let from = all.partition_point(|operation| operation.path() < root);
    let candidates = all[from..]
        .iter()
        .take_while(|operation| operation.path().starts_with(root))
        .filter(|operation| operation.method().eq_ignore_ascii_case(method));
    candidates.filter_map(|operation| Some((fit(operation.path(), path)?, operation))).max_by_key(best).map(second)
}

/// For each segment whether it is spelled out; nothing if the path does not fit.
fn fit(template: &str, path: &str) -> Option<Vec<bool>> {
    if template == path {
        // Nothing fits better than the template itself.
        return Some(vec![true; 64]);
    }
    let (mut left, mut right) = (template.split('/'), path.split('/'));
    let mut fixed = Vec::new();
    loop {
        match (left.next(), right.next()) {
            (None, None) => return Some(fixed),
            (Some(a), Some(b)) if a == b => fixed.push(true),
            (Some(a), Some(b)) if a.starts_with('{') && !b.is_empty() => fixed.push(false),
            _ => return None,
        }
    }
}

/// Two templates that fit alike mean the same on the wire; the first of the index is taken.
fn best<'a>((fixed, operation): &(Vec<bool>, &'a Operation)) -> (Vec<bool>, Reverse<&'a str>) {
    (fixed.clone(), Reverse(operation.path()))
}

fn second<A, B>((_, b): (A, B)) -> B {
    b
}

#[cfg(test)]
mod tests {
    fn found(method: &str, path: &str) -> &'static str {
        crate::find(method, path).map_or("nothing", |operation| operation.path())
    }

    #[test]
    fn a_fixed_segment_wins_over_a_variable() {
        assert_eq!(
            found("POST", "/v3/payroll-card/authentications/pre-order"),
            "/v3/payroll-card/authentications/pre-order"
        );
        assert_eq!(
            found("GET", "/v3/payroll-card/authentications/pre-order"),
            "/v3/payroll-card/authentications/{authenticate_number}"
        );
    }

    #[test]
    fn concrete_paths_and_templates_are_found() {
        assert_eq!(
            found("get", "/v3/payroll-card/relations/9x1%2F11?sub_mchid=1"),
            "/v3/payroll-card/relations/{openid}"
        );
        assert_eq!(found("GET", "/v3/certificates"), "/v3/certificates");
        for operation in crate::all() {
            let same = crate::find(operation.method(), operation.path()).unwrap();
            assert!(std::ptr::eq(operation, same), "{operation:?}");
        }
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        for path in
            ["", "/", "v3", "/v3", "/v3/payroll-card", "/v3/payroll-card/relations/", "/v3/certificates/x", "中"]
        {
            assert_eq!(found("GET", path), "nothing", "{path}");
        }
        assert_eq!(found("DELETE", "/v3/certificates"), "nothing");
    }

    #[test]
    fn two_spellings_of_one_path_give_the_first() {
        assert_eq!(
            found("POST", "/v3/apply4subject/applyment/2000002124775691/cancel"),
            "/v3/apply4subject/applyment/{applyment_id}/cancel"
        );
    }
}
