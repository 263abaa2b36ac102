//! Text for people, in English and in Chinese.

use std::borrow::Cow;
use std::fmt;

/// The language that a person reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Chinese.
    Zh,
}

impl Lang {
    /// The language of a tag of BCP 47 or of a POSIX locale: `zh`, `zh-CN`, `zh-Hans`, `zh_CN.UTF-8`, `en_GB`. `None` if it
    /// is another one.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("zh") {
            Some(Self::Zh)
        } else if primary.eq_ignore_ascii_case("en") {
            Some(Self::En)
        } else {
            None
        }
    }

    /// `en` or `zh`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Zh => "zh",
        }
    }

    /// For the attribute `lang` of HTML: `en` or `zh-CN`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Zh => "zh-CN",
        }
    }

    /// The other one of the two.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::En => Self::Zh,
            Self::Zh => Self::En,
        }
    }

    /// The one of the two in this language.
    pub fn pick<T>(self, en: T, zh: T) -> T {
        match self {
            Self::En => en,
            Self::Zh => zh,
        }
    }
}

/// One text in both languages: neither can be written without the other. `Display` prints the English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// In English.
    pub en: Cow<'static, str>,
    /// In Chinese.
    pub zh: Cow<'static, str>,
}

impl Text {
    /// A text that is always the same.
    #[must_use]
    pub const fn new(en: &'static str, zh: &'static str) -> Self {
        Self { en: Cow::Borrowed(en), zh: Cow::Borrowed(zh) }
    }

    /// A text that is the same in both languages: a name, or what somebody else has written.
    #[must_use]
    pub fn same(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { en: Cow::Owned(text.clone()), zh: Cow::Owned(text) }
    }

    /// The text in this language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        lang.pick(&self.en, &self.zh)
    }
}

/// A [`Text`] with values in it: both texts are formats, with the variables in scope in braces.
#[macro_export]
macro_rules! text {
    ($en:literal, $zh:literal $(,)?) => {
        $crate::Text::from((::std::format!($en), ::std::format!($zh)))
    };
}

impl<En: Into<Cow<'static, str>>, Zh: Into<Cow<'static, str>>> From<(En, Zh)> for Text {
    fn from((en, zh): (En, Zh)) -> Self {
        Self { en: en.into(), zh: zh.into() }
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.en)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_read_from_tags_and_locales() {
        for tag in ["zh", "zh-CN", "zh_CN.UTF-8", "zh-Hans", "zh-Hant-TW", "ZH"] {
            assert_eq!(Lang::of_tag(tag), Some(Lang::Zh), "{tag}");
        }
        for tag in ["en", "en-GB", "en_US.UTF-8", "EN"] {
            assert_eq!(Lang::of_tag(tag), Some(Lang::En), "{tag}");
        }
        for tag in ["", "C", "C.UTF-8", "POSIX", "de_DE", "zhx", "english"] {
            assert_eq!(Lang::of_tag(tag), None, "{tag}");
        }
    }
}
