//! A text in JSON: the English under its name, the Chinese under that name with `_zh`.

use serde::Serializer;
use serde::ser::SerializeMap as _;
use weixinpay_core::Text;

fn both<S: Serializer>(en: &str, zh: &str, text: Option<&Text>, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    if let Some(text) = text {
        map.serialize_entry(en, &text.en)?;
        map.serialize_entry(zh, &text.zh)?;
    }
    map.end()
}

/// `note` and `note_zh`.
pub(crate) fn note<S: Serializer>(text: &Option<Text>, serializer: S) -> Result<S::Ok, S::Error> {
    both("note", "note_zh", text.as_ref(), serializer)
}

/// `error` and `error_zh`.
pub(crate) fn error<S: Serializer>(text: &Option<Text>, serializer: S) -> Result<S::Ok, S::Error> {
    both("error", "error_zh", text.as_ref(), serializer)
}

/// `why` and `why_zh`.
pub(crate) fn why<S: Serializer>(text: &Option<Text>, serializer: S) -> Result<S::Ok, S::Error> {
    both("why", "why_zh", text.as_ref(), serializer)
}

/// `diagnosis` and `diagnosis_zh`.
pub(crate) fn diagnosis<S: Serializer>(text: &Option<Text>, serializer: S) -> Result<S::Ok, S::Error> {
    both("diagnosis", "diagnosis_zh", text.as_ref(), serializer)
}

/// `advice` and `advice_zh`.
pub(crate) fn advice<S: Serializer>(text: &Option<Text>, serializer: S) -> Result<S::Ok, S::Error> {
    both("advice", "advice_zh", text.as_ref(), serializer)
}

/// `rule` and `rule_zh`.
pub(crate) fn rule<S: Serializer>(text: &Text, serializer: S) -> Result<S::Ok, S::Error> {
    both("rule", "rule_zh", Some(text), serializer)
}

/// `source` and `source_zh`.
pub(crate) fn source<S: Serializer>(text: &Text, serializer: S) -> Result<S::Ok, S::Error> {
    both("source", "source_zh", Some(text), serializer)
}

/// `warnings` and `warnings_zh`.
pub(crate) fn warnings<S: Serializer>(texts: &[Text], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    if !texts.is_empty() {
        map.serialize_entry("warnings", &texts.iter().map(|text| &text.en).collect::<Vec<_>>())?;
        map.serialize_entry("warnings_zh", &texts.iter().map(|text| &text.zh).collect::<Vec<_>>())?;
    }
    map.end()
}

/// `expected` and `expected_zh`.
pub(crate) fn expected<S: Serializer>(text: &Text, serializer: S) -> Result<S::Ok, S::Error> {
    both("expected", "expected_zh", Some(text), serializer)
}

/// `nearest` and `nearest_zh`; neither if there is none.
pub(crate) fn nearest<S: Serializer>(texts: &[Text], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    if !texts.is_empty() {
        map.serialize_entry("nearest", &texts.iter().map(|text| &text.en).collect::<Vec<_>>())?;
        map.serialize_entry("nearest_zh", &texts.iter().map(|text| &text.zh).collect::<Vec<_>>())?;
    }
    map.end()
}
