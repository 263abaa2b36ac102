//! Names as official pages have them.

use crate::document::{Family, Schema};
use crate::error::Error;

/// Refuses the name of a field or parameter that no official page could have: it is made of words of letters and
/// digits with one `_` between them, or one `-` in a header. `$n` is APIv2's word for a number.
pub(super) fn check(family: &Family, name: &str, schema: &Schema) -> Result<(), Error> {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let numbered = |word: &str| family.version == "v2" && matches!(word, "$n" | "$m");
    if name.split('_').all(|word| is_word(word) || numbered(word)) || name.split('-').all(is_word) {
        return Ok(());
    }
    let reason =
        format_args!("no official page has a name like `{name}`: words of letters and digits, one `_` between");
    Err(Error::at(&family.file, schema.line, reason))
}
