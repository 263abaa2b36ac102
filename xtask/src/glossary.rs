//! One term for one thing: finds forms of `xtask/glossary.txt` that are not used, in all that is written by hand, in both
//! languages.

use std::path::Path;

use crate::words::search;

const LIST: &str = "xtask/glossary.txt";

/// Prints each place and the term; `Ok(true)` if there is none.
pub(crate) fn check(root: &Path) -> Result<bool, String> {
    // The description keeps the official labels.
    let found = search(root, LIST, |file| !file.starts_with("openapi/"))?;
    println!("{found} terms in a form that is not used");
    Ok(found == 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{hits, turns};

    #[test]
    fn a_form_that_is_not_used_is_found_and_the_term_is_not() {
        let terms = turns(LIST, include_str!("../glossary.txt")).unwrap();
        let found = |line| hits(&terms, line).map(|(_, term)| term.to_owned()).collect::<Vec<_>>();
        for line in
            ["授权给用工单位 1111111", "子商户未授权", "备用域名", "核身单号", "员工确认", "推断", "backup host"]
        {
            assert_eq!(found(line).len(), 1, "{line}");
        }
        let used = "用工单位名称、子商户号、特约商户、备域名、商家核身单号、付款确认、推测、商户证书序列号有误";
        assert_eq!(found(used), [""; 0]);
        assert_eq!(found("the standby host, APIv3, WeChat Pay's public key"), [""; 0]);
    }
}
