//! An AppID that is not bound to its merchant, and the explanation for the developer.

use weixinpay_core::Text;

/// The field that names it, the merchant, and what is bound to that.
pub(crate) fn unbound(field: &str, mchid: &str, bound: &[String]) -> Text {
    let (en, zh) = match bound {
        [] => ("none is".to_owned(), "该商户号没有绑定任何 AppID".to_owned()),
        bound => (format!("bound: {}", bound.join(", ")), format!("已绑定：{}", bound.join("、"))),
    };
    Text::from((
        format!("`{field}` is not bound to the merchant {mchid}; {en}; `wxp sim up --appid` binds another"),
        format!("`{field}` 没有与商户号 {mchid} 绑定；{zh}；可用 `wxp sim up --appid` 绑定你的 AppID"),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_bound_is_listed() {
        let words = unbound("appid", "1", &["wx1".to_owned(), "wx2".to_owned()]);
        assert!(words.en.starts_with("`appid` is not bound to the merchant 1; bound: wx1, wx2; "), "{}", words.en);
        assert!(words.zh.contains("已绑定：wx1、wx2"), "{}", words.zh);
        assert!(unbound("sub_appid", "2", &[]).en.contains("the merchant 2; none is;"));
    }
}
