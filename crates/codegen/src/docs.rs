//! Documentation comments, one string for each paragraph, ready for rustdoc.

use crate::document::{ArrivesAs, Family, Kind, Notification, Operation, Schema};
use crate::model::Features;
use crate::products::Products;

pub(crate) fn of_family(family: &Family, products: &Products) -> Vec<String> {
    let product = products.families.get(&family.name);
    let title = product.map(|product| sentence(&product.title));
    let feature = product.and_then(|product| product.feature.as_ref());
    let feature = feature.map(|feature| format!("Behind the feature `{feature}`."));
    title.into_iter().chain(family.description.as_deref().map(sentence)).chain(feature).collect()
}

pub(crate) fn of_operation(operation: &Operation) -> Vec<String> {
    let mut first = sentence(&operation.summary);
    if let Some(description) = &operation.description {
        first = format!("{first} {}", sentence(description));
    }
    let mut facts = vec![format!("`{} {}`", operation.method, operation.path)];
    match operation.roles.as_slice() {
        [] => {}
        [one] if one == "partner" => facts.push("for service providers".to_owned()),
        [one] if one == "merchant" => facts.push("for merchants".to_owned()),
        _ => facts.push("for merchants and service providers".to_owned()),
    }
    let mut paragraphs = vec![first];
    paragraphs.extend(operation.description_zh.as_deref().map(sentence));
    paragraphs.push(sentence(&facts.join(", ")));
    if let Some(link) = &operation.link {
        paragraphs.push(format!("Official page: <{link}>"));
    }
    paragraphs
}

/// Title and event types, what it is compiled for, and where it is described.
pub(crate) fn of_notification(notification: &Notification, spellings: &[String], features: &Features) -> Vec<String> {
    let spellings: Vec<_> = spellings.iter().map(|event| format!("`{event}`")).collect();
    let title =
        if notification.summary == notification.event { String::new() } else { format!(", {}", notification.summary) };
    let mut paragraphs = vec![sentence(&format!("{}{title}", spellings.join(" or ")))];
    if let Some(ArrivesAs { event, has, lacks }) = &notification.arrives_as {
        paragraphs.push(format!(
            "Arrives as `{event}`, too, with `{has}` and without `{lacks}`, and reads as this one then. What takes it back \
             arrives in the same form: ask for it by its number."
        ));
    }
    if notification.resource.is_none() {
        paragraphs.push("Its resource is not described.".to_owned());
    }
    if !features.is_empty() {
        let features: Vec<_> = features.iter().map(|feature| format!("`{feature}`")).collect();
        paragraphs.push(format!("Behind the feature {}.", features.join(" or ")));
    }
    if let Some(link) = &notification.link {
        paragraphs.push(format!("Official page: <{link}>"));
    }
    paragraphs
}

pub(crate) fn of_type(schema: &Schema) -> Vec<String> {
    schema.title.iter().chain(&schema.description).map(|text| sentence(text)).collect()
}

/// Title, description, limits.
pub(crate) fn of_field(family: &Family, schema: &Schema) -> Vec<String> {
    let target = match &schema.kind {
        Kind::Ref(name) => family.schemas.get(name),
        _ => None,
    };
    let own = |text: Option<&String>, target: Option<&String>| text.or(target).map(|text| sentence(text));
    let mut sentences: Vec<String> = Vec::new();
    sentences.extend(own(schema.title.as_ref(), target.and_then(|target| target.title.as_ref())));
    sentences.extend(own(schema.description.as_ref(), target.and_then(|target| target.description.as_ref())));
    if schema.sensitive && !sentences.iter().any(|text| text.contains("ncrypted")) {
        sentences.push("Sensitive: encrypted on the wire.".to_owned());
    }
    if schema.private {
        sentences.push("Personal: in the clear on the wire, and printed nowhere.".to_owned());
    }
    sentences.extend(limits(schema));
    if let Some(default) = &schema.default {
        sentences.push(format!("Default {default}."));
    }
    if let Some(media) = &schema.media {
        sentences.push(format!("The {media} of an uploaded file."));
    }
    vec![if sentences.is_empty() { "Not described.".to_owned() } else { sentences.join(" ") }]
}

fn limits(schema: &Schema) -> Option<String> {
    let between = |min: Option<String>, max: Option<String>, unit: &str| match (min, max) {
        (Some(min), Some(max)) if min == max => Some(format!("Exactly {min}{unit}.")),
        (Some(min), Some(max)) => Some(format!("{min} to {max}{unit}.")),
        (None, Some(max)) => Some(format!("At most {max}{unit}.")),
        (Some(min), None) => Some(format!("At least {min}{unit}.")),
        (None, None) => None,
    };
    let items = |max: Option<usize>, min: Option<usize>| if max.or(min) == Some(1) { " item" } else { " items" };
    let text = |number: Option<usize>| number.map(|number| number.to_string());
    match &schema.kind {
        // The limits of a sensitive field are those of its ciphertext.
        Kind::Text(_) if schema.sensitive => None,
        Kind::Text(rule) => {
            let unit = if rule.bytes { " bytes of UTF-8" } else { " characters" };
            let length = between(text(rule.min.filter(|min| *min > 1)), text(rule.max), unit);
            match rule.pattern.as_deref() {
                Some("^[0-9A-Za-z]+$") => Some(format!("{} Digits and letters only.", length.unwrap_or_default())),
                Some(pattern) => Some(format!("{} Matches `{pattern}`.", length.unwrap_or_default())),
                None => length,
            }
        }
        Kind::Integer { min, max, values } if values.is_empty() => {
            between(min.map(|min| min.to_string()), max.map(|max| max.to_string()), "")
        }
        Kind::Integer { values, .. } => {
            let values: Vec<_> = values.iter().map(i64::to_string).collect();
            Some(format!("One of {}.", values.join(", ")))
        }
        Kind::Array { min, max, .. } => between(text(*min), text(*max), items(*max, *min)),
        _ => None,
    }
    .map(|text| text.trim_start().to_owned())
}

/// The text with a full stop, and nothing in it that rustdoc takes for markup.
fn sentence(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let pieces: Vec<&str> = text.split('`').collect();
    // Code stays as it is; an odd backtick is none.
    let paired = pieces.len() % 2 == 1;
    let mut escaped = String::new();
    for (at, piece) in pieces.iter().enumerate() {
        if at > 0 {
            escaped.push_str(if paired { "`" } else { "\\`" });
        }
        if paired && at % 2 == 1 {
            escaped.push_str(piece);
        } else {
            escaped.push_str(&plain(piece));
        }
    }
    if !escaped.ends_with(['.', '。', '!', '?', '！', '？', ':', '>']) {
        escaped.push('.');
    }
    escaped
}

fn plain(text: &str) -> String {
    let words = text.split(' ').map(|word| {
        // A bare address becomes a link.
        if let Some(at) = word.find("https://").or_else(|| word.find("http://")) {
            let (before, address) = word.split_at(at);
            let end = address.find(|c: char| !c.is_ascii() || "()[]<>,;\"'".contains(c)).unwrap_or(address.len());
            let (address, after) = address.split_at(end);
            return format!("{}<{address}>{}", marks(before), marks(after));
        }
        // A wire name or value reads as code.
        let bare = word.trim_end_matches(['.', ',', ';', ':', ')']).trim_start_matches('(');
        if bare.contains('_') && bare.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '.') {
            return word.replacen(bare, &format!("`{bare}`"), 1);
        }
        marks(word)
    });
    words.collect::<Vec<_>>().join(" ")
}

fn marks(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        if "\\[]<>*_#|~".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
