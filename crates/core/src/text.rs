//! Text for people, in English and in Chinese.

/// The same in both languages: neither can be written without the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// In English.
    pub en: String,
    /// In Chinese.
    pub zh: String,
}

impl<En: Into<String>, Zh: Into<String>> From<(En, Zh)> for Text {
    fn from((en, zh): (En, Zh)) -> Self {
        Self { en: en.into(), zh: zh.into() }
    }
}
