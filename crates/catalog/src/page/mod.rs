//! The page of an operation or a notification, as Markdown: what the book and `wxp docs` show.

mod command;
mod fields;
mod json;
mod text;
mod words;

use std::fmt::Write as _;

use crate::data::Place;
use crate::notification::Notification;
use crate::operation::Operation;
use crate::schema::Schema;
pub use words::Language;
use words::Words;

impl Operation {
    /// Its page, as Markdown: what it does, a sample in Rust, the command, every field, examples.
    #[must_use]
    pub fn page(&self, language: Language) -> String {
        let (words, details) = (language.words(), self.details());
        let mut page = format!("# {}\n\n`{} {}`\n\n", text::plain(self.summary()), self.method(), self.path());
        if details.is_deprecated() {
            let _ = writeln!(page, "> {}\n", words.deprecated);
        }
        for description in words.descriptions(details) {
            let _ = writeln!(page, "{}\n", text::prose(description));
        }
        self.facts(&mut page, words);
        if let Some(sample) = self.sample() {
            let _ = writeln!(page, "\n## Rust\n\n```rust\n{sample}```");
        }
        let _ = writeln!(page, "\n## {}\n\n{}", words.command, command::of(self, words));
        self.request(&mut page, words);
        self.answer(&mut page, words);
        page
    }

    fn facts(&self, page: &mut String, words: &Words) {
        let details = self.details();
        if let Some(product) = self.family().product() {
            let _ = writeln!(page, "- {}{}", words.product, words.behind(product));
        }
        let roles: Vec<&str> = details.roles().iter().map(|role| words.role(role)).collect();
        if !roles.is_empty() {
            let _ = writeln!(page, "- {}{}", words.callers, roles.join(words.and));
        }
        if let Some(server) = details.server() {
            let _ = writeln!(page, "- {}<{server}>", words.host);
        }
        if details.request().is_some_and(Schema::holds_sensitive) {
            let _ = writeln!(page, "- {}", words.sealed);
        }
        if details.needs_mutual_tls() {
            let _ = writeln!(page, "- {}", words.mutual_tls);
        }
        official(page, words, details.link(), details.updated());
    }

    fn request(&self, page: &mut String, words: &Words) {
        let details = self.details();
        let places = [(Place::Path, words.path), (Place::Query, words.query), (Place::Header, words.header)];
        let mut rows = String::new();
        for (place, title) in places {
            let given = details.parameters().filter(|parameter| parameter.place() == place);
            let schemas: Vec<Schema> = given.map(|parameter| parameter.schema()).collect();
            if schemas.is_empty() {
                continue;
            }
            let _ = writeln!(rows, "\n### {title}\n\n{}", fields::parameters(&schemas, words));
            if place == Place::Query && !details.query_any_of().is_empty() {
                let _ = writeln!(rows, "{}\n", words.any_of(details.query_any_of()));
            }
        }
        if let Some(schema) = details.request() {
            let media = details.request_media().unwrap_or_default();
            let _ =
                writeln!(rows, "\n### {}\n\n`{media}`\n\n{}", words.body, fields::table(schema, words.required, words));
            if !schema.any_of().is_empty() {
                let _ = writeln!(rows, "{}\n", words.any_of(schema.any_of()));
            }
            if details.takes_form() {
                let _ = writeln!(rows, "{}\n", words.form);
            } else if media.ends_with("json") {
                let _ = writeln!(rows, "```json\n{}\n```", json::example(schema));
            }
        }
        if !rows.is_empty() {
            let _ = write!(page, "\n## {}\n{rows}", words.request);
        }
    }

    fn answer(&self, page: &mut String, words: &Words) {
        let details = self.details();
        let _ = writeln!(page, "\n## {}\n\n`{}`", words.answer, details.status());
        match details.response() {
            Some(schema) => {
                let _ = writeln!(page, "\n{}", fields::table(schema, words.always, words));
                if schema.holds_sensitive() {
                    let _ = writeln!(page, "{}\n", words.opened);
                }
                if details.response_media().is_some_and(|media| media.ends_with("json")) {
                    let _ = writeln!(page, "```json\n{}\n```", json::example(schema));
                }
            }
            None if self.is_download() => page.push_str(&format!("\n{}\n", words.file)),
            None => page.push_str(&format!("\n{}\n", words.empty)),
        }
    }

    /// Whether its answer is a file, which is not signed.
    #[must_use]
    pub fn is_download(&self) -> bool {
        let details = self.details();
        details.status() == 200 && details.response().is_none()
    }
}

impl Notification {
    /// Its page, as Markdown: what it tells, how it is read in Rust, every field of its resource, examples.
    #[must_use]
    pub fn page(self, language: Language) -> String {
        let words = language.words();
        let title =
            if self.summary() == self.event() { String::new() } else { format!(" {}", text::plain(self.summary())) };
        let mut page = format!("# `{}`{title}\n\n{}\n\n", self.event(), words.told);
        if let Some(product) = self.family().product() {
            let _ = write!(page, "- {} `{}`{}", words.feature, product.feature(), words.default_feature);
            let beside: Vec<_> = self.products().map(|product| format!("`{}`", product.feature())).collect();
            let beside = if beside.is_empty() { String::new() } else { words.beside(&beside) };
            let _ = writeln!(page, "{beside}");
        }
        official(&mut page, words, self.link(), None);
        if let Some(sample) = self.sample() {
            let _ = writeln!(page, "\n## Rust\n\n```rust\n{sample}```\n\n{}", words.handlers);
        }
        let _ = writeln!(page, "\n## {}\n", words.resource);
        match self.resource() {
            Some(schema) => {
                let _ = writeln!(
                    page,
                    "{}\n```json\n{}\n```",
                    fields::table(schema, words.always, words),
                    json::example(schema)
                );
            }
            None => {
                let _ = writeln!(page, "{}", words.undescribed);
            }
        }
        let envelope = format!(
            "{{\n  \"id\": \"EV-2026112317000000000\",\n  \"create_time\": \"2026-11-23T17:00:00+08:00\",\n  \
             \"event_type\": \"{}\",\n  \"resource_type\": \"{}\",\n  \"summary\": \"{}\",\n  \"resource\": {{\n    \
             \"algorithm\": \"AEAD_AES_256_GCM\",\n    \"original_type\": \"{}\",\n    \"ciphertext\": \"…\",\n    \
             \"associated_data\": \"{}\",\n    \"nonce\": \"fdasflkja484\"\n  }}\n}}",
            self.event(),
            self.resource_type().unwrap_or("encrypt-resource"),
            self.summary(),
            self.original_type().unwrap_or("…"),
            self.original_type().unwrap_or("…"),
        );
        let _ = writeln!(page, "\n## {}\n\n{}\n\n```json\n{envelope}\n```", words.envelope, words.envelope_is);
        page
    }
}

fn official(page: &mut String, words: &Words, link: Option<&str>, updated: Option<&str>) {
    if let Some(link) = link {
        let updated = updated.map(|day| format!("{}{day}", words.updated)).unwrap_or_default();
        let _ = writeln!(page, "- {}<{link}>{updated}", words.official);
    }
}
