//! An address that somebody gave: the one place where it is decided whether it leads anywhere.

use crate::text::Text;

use std::fmt;

use http::Uri;

/// An absolute `http` or `https` URL with a host and, if any, a port from 1 to 65535.
///
/// [`Uri`] accepts a port such as `99999` or `abc` and then reports no port, so that a caller connects to port 80 or
/// 443 for it. Addresses are read here instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    url: Uri,
    port: u16,
}

/// An error in an address; `Display` is meant to follow the name of the setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddressError {
    /// It cannot be read.
    NotAUrl,
    /// It begins with neither `https://` nor `http://`.
    Scheme,
    /// It has no host.
    NoHost,
    /// Its port is not a number from 1 to 65535.
    Port,
}

impl Address {
    /// Reads an address.
    ///
    /// # Errors
    /// The error in it. The address is not repeated: it may contain a password.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        Self::of(text.parse().map_err(|_| AddressError::NotAUrl)?)
    }

    /// The same for a URL that is already parsed.
    ///
    /// # Errors
    /// The error in it.
    pub fn of(url: Uri) -> Result<Self, AddressError> {
        let default = match url.scheme_str() {
            Some("https") => 443,
            Some("http") => 80,
            _ => return Err(AddressError::Scheme),
        };
        let authority = url.authority().ok_or(AddressError::NoHost)?;
        if authority.host().is_empty() {
            return Err(AddressError::NoHost);
        }
        let (_, host_and_port) = authority.as_str().rsplit_once('@').unwrap_or(("", authority.as_str()));
        let after_host = host_and_port.get(authority.host().len()..).ok_or(AddressError::Port)?;
        let port = if after_host.is_empty() { default } else { read_port(after_host).ok_or(AddressError::Port)? };
        Ok(Self { url, port })
    }

    /// The URL.
    #[must_use]
    pub fn url(&self) -> &Uri {
        &self.url
    }

    /// The URL alone.
    #[must_use]
    pub fn into_url(self) -> Uri {
        self.url
    }

    /// Its port: 443 or 80 where it names none.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Whether it holds a user name or a password.
    #[must_use]
    pub fn has_login(&self) -> bool {
        self.url.authority().is_some_and(|authority| authority.as_str().contains('@'))
    }
}

/// `:8080`. A colon alone is not taken for the usual port: something was meant to be there.
fn read_port(text: &str) -> Option<u16> {
    let digits = text.strip_prefix(':').filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
    digits.parse().ok().filter(|port| *port != 0)
}

impl AddressError {
    /// The error as text, to be read after the name of the address.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Self::NotAUrl => Text::new("is not a URL", "不是 URL"),
            Self::Scheme => Text::new("must begin with https:// or http://", "应以 https:// 或 http:// 开头"),
            Self::NoHost => Text::new("has no host", "没有主机名"),
            Self::Port => Text::new("must have a port from 1 to 65535", "的端口应为 1 到 65535"),
        }
    }
}

impl fmt::Display for AddressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text().fmt(f)
    }
}

impl std::error::Error for AddressError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_that_is_none_never_becomes_the_usual_one() {
        for host in ["127.0.0.1", "[::1]", "pay.example.com", "user:secret@pay.example.com", "user:80@[::1]"] {
            for port in
                [":99999", ":65536", ":65616", ":0", ":00", ":-1", ":+80", ":abc", ":80a", ":8 0", ":", ":80:80"]
            {
                for (scheme, path) in [("http", ""), ("https", "/v3?a=b")] {
                    let url = format!("{scheme}://{host}{port}{path}");
                    assert!(matches!(Address::parse(&url), Err(AddressError::Port | AddressError::NotAUrl)), "{url}");
                }
            }
            for (port, read) in [("", 80), (":80", 80), (":8866", 8866), (":65535", 65535), (":1", 1)] {
                let url = format!("http://{host}{port}/x");
                assert_eq!(Address::parse(&url).unwrap().port(), read, "{url}");
            }
        }
        assert_eq!(Address::parse("https://pay.example.com").unwrap().port(), 443);
    }

    #[test]
    fn what_is_no_address_is_named_for_what_it_lacks() {
        for (text, fault) in [
            ("", AddressError::NotAUrl),
            ("http://", AddressError::NotAUrl),
            ("http://a b/", AddressError::NotAUrl),
            ("pay.example.com", AddressError::Scheme),
            ("/v3", AddressError::Scheme),
            ("ftp://pay.example.com", AddressError::Scheme),
            ("http://:8080/", AddressError::NoHost),
        ] {
            assert_eq!(Address::parse(text), Err(fault), "{text}");
        }
        assert!(Address::parse("http://user:secret@pay.example.com").unwrap().has_login());
    }
}
