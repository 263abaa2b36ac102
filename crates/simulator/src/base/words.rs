//! What a developer is told, in English and in Chinese.

/// The same in both languages: neither can be written without the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Words {
    pub(crate) en: String,
    pub(crate) zh: String,
}

impl<En: Into<String>, Zh: Into<String>> From<(En, Zh)> for Words {
    fn from((en, zh): (En, Zh)) -> Self {
        Self { en: en.into(), zh: zh.into() }
    }
}
