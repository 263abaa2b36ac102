//! Header look-up over whatever a framework hands out.

use std::collections::{BTreeMap, HashMap};

/// Something that headers can be read from, by a name whose case does not matter.
///
/// Implemented for [`http::HeaderMap`], maps of strings and lists of pairs, so that every framework's headers fit.
pub trait Headers {
    /// The value of the header of this name (the first, if there are several), if it is text.
    fn header(&self, name: &str) -> Option<&str>;

    /// How many headers of this name there are, including those that are not text. A signed message has one of each:
    /// with two, it is unclear which one the sender meant.
    fn count(&self, name: &str) -> usize;
}

impl Headers for http::HeaderMap {
    fn header(&self, name: &str) -> Option<&str> {
        self.get(name)?.to_str().ok()
    }

    fn count(&self, name: &str) -> usize {
        self.get_all(name).iter().count()
    }
}

impl<K: AsRef<str>, V: AsRef<str>> Headers for [(K, V)] {
    fn header(&self, name: &str) -> Option<&str> {
        find(self.iter().map(|(key, value)| (key, value)), name)
    }

    fn count(&self, name: &str) -> usize {
        self.iter().filter(|(key, _)| key.as_ref().eq_ignore_ascii_case(name)).count()
    }
}

impl<K: AsRef<str>, V: AsRef<str>> Headers for Vec<(K, V)> {
    fn header(&self, name: &str) -> Option<&str> {
        self.as_slice().header(name)
    }

    fn count(&self, name: &str) -> usize {
        self.as_slice().count(name)
    }
}

impl<K: AsRef<str>, V: AsRef<str>, S> Headers for HashMap<K, V, S> {
    fn header(&self, name: &str) -> Option<&str> {
        find(self.iter(), name)
    }

    fn count(&self, name: &str) -> usize {
        self.keys().filter(|key| key.as_ref().eq_ignore_ascii_case(name)).count()
    }
}

impl<K: AsRef<str>, V: AsRef<str>> Headers for BTreeMap<K, V> {
    fn header(&self, name: &str) -> Option<&str> {
        find(self.iter(), name)
    }

    fn count(&self, name: &str) -> usize {
        self.keys().filter(|key| key.as_ref().eq_ignore_ascii_case(name)).count()
    }
}

fn find<'a, K: AsRef<str> + 'a, V: AsRef<str> + 'a>(
    mut all: impl Iterator<Item = (&'a K, &'a V)>,
    name: &str,
) -> Option<&'a str> {
    all.find(|(key, _)| key.as_ref().eq_ignore_ascii_case(name)).map(|(_, value)| value.as_ref())
}
