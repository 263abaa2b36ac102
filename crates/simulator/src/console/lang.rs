//! The language of a page, and of the errors of a control request.

use http::HeaderMap;
use http::header::{ACCEPT_LANGUAGE, COOKIE};
use weixinpay_core::Lang;

/// The parameter of a query that asks for one.
pub(crate) const PARAMETER: &str = "lang";
/// The cookie that keeps the choice.
pub(crate) const NAME: &str = "wxp_lang";

/// The language that the address asks for, else the one that was chosen before, else the one that the browser
/// prefers.
pub(crate) fn of(asked: Option<&str>, headers: &HeaderMap) -> Lang {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let chosen = text(COOKIE).split(';').find_map(|pair| pair.trim().strip_prefix(NAME)?.strip_prefix('='));
    asked
        .and_then(Lang::of_tag)
        .or_else(|| chosen.and_then(Lang::of_tag))
        .or_else(|| preferred(text(ACCEPT_LANGUAGE)))
        .unwrap_or_default()
}

/// Keeps the choice for a year, for these pages alone.
pub(crate) fn cookie(lang: Lang) -> String {
    format!("{NAME}={}; Path=/; Max-Age=31536000; SameSite=Strict; HttpOnly", lang.code())
}

/// The first language of `Accept-Language` (RFC 9110 §12.5.4) by weight that a page speaks.
pub(crate) fn preferred(header: &str) -> Option<Lang> {
    let mut best: Option<(f32, Lang)> = None;
    for part in header.split(',') {
        let (tag, weight) = part.split_once(';').unwrap_or((part, ""));
        let lang = Lang::of_tag(tag.trim());
        let weight = weight.trim().strip_prefix("q=").map_or(Some(1.0), |weight| weight.parse::<f32>().ok());
        if let (Some(lang), Some(weight)) = (lang, weight)
            && weight > best.map_or(0.0, |(best, _)| best)
        {
            best = Some((weight, lang));
        }
    }
    best.map(|(_, lang)| lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_wins_over_the_cookie_and_that_over_the_browser() {
        let lang = |asked, cookie: &'static str, accept: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(COOKIE, http::HeaderValue::from_static(cookie));
            headers.insert(ACCEPT_LANGUAGE, http::HeaderValue::from_static(accept));
            of(asked, &headers)
        };
        assert_eq!(lang(Some("en"), "a=b; wxp_lang=zh", "zh"), Lang::En);
        assert_eq!(lang(Some("fr"), "a=b; wxp_lang=zh", "en"), Lang::Zh);
        assert_eq!(lang(None, "", "fr, en;q=0.5, zh-CN;q=0.8"), Lang::Zh);
        assert_eq!(lang(None, "", "zh;q=0, de"), Lang::En);
        assert_eq!(of(None, &HeaderMap::new()), Lang::En);
    }
}
