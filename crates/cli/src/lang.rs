//! The language that a person is spoken to in.

use std::ffi::OsString;

/// Chinese or English. What goes over the wire, and `--json`, is the same in both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lang {
    Zh,
    En,
}

/// A text in both languages.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Words {
    pub(crate) zh: &'static str,
    pub(crate) en: &'static str,
}

impl Lang {
    /// `--lang`, else `LC_ALL`, `LC_MESSAGES`, `LANG`. Read before the arguments are parsed: the help is written in it.
    pub(crate) fn detect(args: &[OsString], var: impl Fn(&str) -> Option<String>) -> Self {
        let mut args = args.iter().filter_map(|arg| arg.to_str()).take_while(|arg| *arg != "--");
        while let Some(arg) = args.next() {
            let value = if arg == "--lang" { args.next() } else { arg.strip_prefix("--lang=") };
            match value {
                Some("zh") => return Self::Zh,
                Some("en") => return Self::En,
                _ => {}
            }
        }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(var).find(|value| !value.is_empty());
        if locale.is_some_and(|value| value.starts_with("zh")) { Self::Zh } else { Self::En }
    }

    /// The text of this language.
    pub(crate) fn pick<T>(self, zh: T, en: T) -> T {
        match self {
            Self::Zh => zh,
            Self::En => en,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn detect(args: &[&str], vars: &[(&str, &str)]) -> Lang {
        let args: Vec<OsString> = args.iter().map(Into::into).collect();
        Lang::detect(&args, |name| vars.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()))
    }

    #[test]
    fn the_argument_wins_over_the_locale() {
        assert_eq!(detect(&["wxp", "demo", "--lang", "en"], &[("LANG", "zh_CN.UTF-8")]), Lang::En);
        assert_eq!(detect(&["wxp", "--lang=zh"], &[]), Lang::Zh);
    }

    #[test]
    fn the_first_locale_variable_that_is_set_counts() {
        assert_eq!(detect(&[], &[("LC_ALL", ""), ("LC_MESSAGES", "zh_TW"), ("LANG", "en_GB")]), Lang::Zh);
        assert_eq!(detect(&[], &[("LC_ALL", "C.UTF-8"), ("LANG", "zh_CN")]), Lang::En);
        assert_eq!(detect(&[], &[]), Lang::En);
    }
}
