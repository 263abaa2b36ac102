//! The language of messages. The wire and `--json` do not depend on it.

use std::ffi::OsString;

use weixinpay::Lang;

/// `--lang`, else `WXP_LANG`, else the system's: on Linux `LC_ALL`, `LC_MESSAGES` and `LANG`. Read before the arguments are
/// parsed, because the help is written in it.
pub(crate) fn detect(
    args: &[OsString],
    var: impl Fn(&str) -> Option<String>,
    system: impl FnOnce() -> Option<String>,
) -> Lang {
    let mut args = args.iter().filter_map(|arg| arg.to_str()).take_while(|arg| *arg != "--");
    let mut given = None;
    while let Some(arg) = args.next() {
        let value = if arg == "--lang" { args.next() } else { arg.strip_prefix("--lang=") };
        given = given.or(value.and_then(Lang::of_tag));
    }
    given.or_else(|| Lang::of_tag(&var("WXP_LANG")?)).or_else(|| Lang::of_tag(&system()?)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn detect(args: &[&str], wxp_lang: Option<&str>, system: Option<&str>) -> Lang {
        let args: Vec<OsString> = args.iter().map(Into::into).collect();
        let var = |name: &str| wxp_lang.filter(|_| name == "WXP_LANG").map(str::to_owned);
        super::detect(&args, var, || system.map(str::to_owned))
    }

    #[test]
    fn the_argument_wins_over_the_variable_and_that_over_the_system() {
        assert_eq!(detect(&["wxp", "demo", "--lang", "en"], Some("zh"), Some("zh-CN")), Lang::En);
        assert_eq!(detect(&["wxp", "--lang=zh-CN"], None, None), Lang::Zh);
        assert_eq!(detect(&["wxp", "--lang=zh_Hans"], Some("en"), None), Lang::Zh);
        assert_eq!(detect(&["wxp"], Some("zh_CN.UTF-8"), Some("en-GB")), Lang::Zh);
        assert_eq!(detect(&["wxp"], Some(""), Some("zh-TW")), Lang::Zh);
        assert_eq!(detect(&["wxp"], None, Some("C")), Lang::En);
        assert_eq!(detect(&["wxp"], None, None), Lang::En);
        // It belongs to the command behind `--`.
        assert_eq!(detect(&["wxp", "sim", "run", "--", "x", "--lang", "zh"], None, None), Lang::En);
    }
}
