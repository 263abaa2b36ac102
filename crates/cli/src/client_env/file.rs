//! Settings as configuration files have them: each with its own way to write a text of several lines, such as a PEM.

use std::fmt::Write as _;

use clap::ValueEnum;

/// The format of settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Dotenv,
    Spring,
    Toml,
}

/// The settings in this form; names are in snake case.
pub(crate) fn write(format: Format, settings: &[(&'static str, String)]) -> String {
    let mut text = match format {
        Format::Toml => "[wxp]\n".to_owned(),
        Format::Dotenv | Format::Spring => String::new(),
    };
    for (name, value) in settings {
        // Into a text: this cannot fail.
        let _ = match format {
            Format::Dotenv => writeln!(text, "WXP_{}={}", name.to_ascii_uppercase(), dotenv(value)),
            Format::Spring => writeln!(text, "wxp.{}={}", name.replace('_', "-"), properties(value)),
            Format::Toml => writeln!(text, "{name} = {}", toml(value)),
        };
    }
    text
}

/// Parsers agree on little: in double quotes all of them make `\n` a line feed, in single quotes most take all as it is.
fn dotenv(value: &str) -> String {
    let bare = |byte: u8| byte.is_ascii_alphanumeric() || b"-._/:@%+=".contains(&byte);
    if value.bytes().all(bare) {
        value.to_owned()
    } else if value.contains(['\n', '\'']) {
        let escaped = value.replace('\\', r"\\").replace('"', "\\\"").replace('$', r"\$").replace('\n', r"\n");
        format!("\"{escaped}\"")
    } else {
        format!("'{value}'")
    }
}

/// As `java.util.Properties` reads it, which Spring uses: ISO 8859-1, with escapes.
fn properties(value: &str) -> String {
    let mut out = String::new();
    for unit in value.encode_utf16() {
        match u8::try_from(unit) {
            Ok(b'\\') => out.push_str(r"\\"),
            Ok(b'\n') => out.push_str(r"\n"),
            Ok(b' ') if out.is_empty() => out.push_str(r"\ "),
            Ok(byte @ 0x20..=0x7e) => out.push(char::from(byte)),
            _ => {
                let _ = write!(out, "\\u{unit:04X}");
            }
        }
    }
    out
}

/// A PEM as it is, in a literal of several lines; else a basic string (toml.io/en/v1.0.0#string).
fn toml(value: &str) -> String {
    let is_plain = |letter: char| letter == '\n' || !letter.is_control();
    if value.contains('\n') && !value.contains("'''") && !value.ends_with('\'') && value.chars().all(is_plain) {
        return format!("'''\n{value}'''");
    }
    let mut out = String::from("\"");
    for letter in value.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            letter if letter.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(letter));
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const VALUES: [&str; 7] = [
        "1900009191",
        "http://127.0.0.1:80/x?y=z",
        "-----BEGIN PRIVATE KEY-----\nMIIE+/==\n-----END PRIVATE KEY-----\n",
        "/home/a b/密钥.pem",
        "/home/it's here/$HOME",
        " a#b",
        "a\"b'\n'''",
    ];

    fn settings() -> Vec<(&'static str, String)> {
        let names = ["one", "two", "three_more", "four", "five", "six", "seven"];
        names.into_iter().zip(VALUES).map(|(name, value)| (name, value.to_owned())).collect()
    }

    #[test]
    fn toml_reads_what_was_written() {
        let read: toml::Table = write(Format::Toml, &settings()).parse().unwrap();
        for (name, value) in settings() {
            assert_eq!(read["wxp"][name].as_str(), Some(&*value), "{name}");
        }
    }

    #[test]
    fn dotenv_reads_what_was_written() {
        let text = write(Format::Dotenv, &settings());
        let read: Vec<(String, String)> = dotenvy::from_read_iter(text.as_bytes()).map(Result::unwrap).collect();
        let expected: Vec<(String, String)> =
            settings().into_iter().map(|(name, value)| (format!("WXP_{}", name.to_ascii_uppercase()), value)).collect();
        assert_eq!(read, expected);
    }

    #[test]
    fn properties_have_escapes_and_ascii_alone() {
        let text = write(Format::Spring, &settings());
        assert!(text.is_ascii() && text.lines().count() == VALUES.len(), "{text}");
        assert!(
            text.contains("wxp.three-more=-----BEGIN PRIVATE KEY-----\\nMIIE+/==\\n-----END PRIVATE KEY-----\\n\n")
        );
        assert!(
            text.contains("wxp.four=/home/a b/\\u5BC6\\u94A5.pem\n") && text.contains("wxp.six=\\ a#b\n"),
            "{text}"
        );
    }
}
