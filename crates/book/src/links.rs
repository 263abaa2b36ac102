//! Links between the pages.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{Event, Options, Parser, Tag};

/// Every link that leads to no page, with the page that has it.
pub(crate) fn dangling(pages: &BTreeMap<String, String>) -> Vec<String> {
    let mut dangling = Vec::new();
    for (name, text) in pages.iter().filter(|(name, _)| name.ends_with(".md")) {
        let found: BTreeSet<String> = Parser::new_ext(text, Options::ENABLE_TABLES)
            .filter_map(|event| match event {
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url.into_string()),
                _ => None,
            })
            .collect();
        for link in found.iter().filter(|link| !link.contains("://") && !link.starts_with('#')) {
            let path = link.split('#').next().unwrap_or(link);
            if !resolve(name, path).is_some_and(|target| pages.contains_key(&target)) {
                dangling.push(format!("{name}: {link}"));
            }
        }
    }
    dangling
}

/// The page that a link in this page leads to; nothing if it leaves the book.
fn resolve(from: &str, link: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()?),
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_to_nowhere_is_named_with_its_page() {
        let pages = [
            ("a/b.md", "[up](../c.md) [beside](d.md#part) [out](../../x.md) <https://example.com> [here](#part)"),
            ("c.md", "[down](a/b.md) and [wrong](b.md)"),
            ("a/d.md", "![an image](picture.png)"),
        ];
        let pages = pages.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
        assert_eq!(dangling(&pages), ["a/b.md: ../../x.md", "a/d.md: picture.png", "c.md: b.md"]);
    }
}
