//! One file of the description, parsed when it is first asked for.

use std::fmt;
use std::sync::OnceLock;

use crate::data::{Data, Node, NotificationData, OperationData};
use crate::product::Product;
use crate::schema::Schema;

/// A family of operations, such as `payroll-card` of `v3`.
pub struct Family {
    version: &'static str,
    name: &'static str,
    title: &'static str,
    text: &'static str,
    typed: Option<Typed>,
    data: OnceLock<Data>,
}

/// Data about a family that `weixinpay` has types for.
struct Typed {
    title: &'static str,
    product: Option<&'static Product>,
    samples: &'static str,
}

impl Family {
    pub(crate) const fn new(
        version: &'static str,
        name: &'static str,
        title: &'static str,
        text: &'static str,
    ) -> Self {
        Self { version, name, title, text, typed: None, data: OnceLock::new() }
    }

    pub(crate) const fn typed(
        mut self,
        title: &'static str,
        product: Option<&'static Product>,
        samples: &'static str,
    ) -> Self {
        self.typed = Some(Typed { title, product, samples });
        self
    }

    /// `v3`, `v2`, or nothing for the notifications.
    #[must_use]
    pub fn version(&self) -> &'static str {
        self.version
    }

    /// `payroll-card`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Title of the description.
    #[must_use]
    pub fn title(&self) -> &'static str {
        self.title
    }

    /// Title in English, with the Chinese one, if it has types: `Payroll Card (微工卡)`.
    #[must_use]
    pub fn typed_title(&self) -> Option<&'static str> {
        self.typed.as_ref().map(|typed| typed.title)
    }

    /// The product that it is a part of. What `weixinpay` has in any case, and what it has no types for, is part of none.
    #[must_use]
    pub fn product(&self) -> Option<&'static Product> {
        self.typed.as_ref().and_then(|typed| typed.product)
    }

    /// The purpose of the family, if the description has it.
    #[must_use]
    pub fn description(&'static self) -> Option<&'static str> {
        self.data().description.as_deref()
    }

    /// A sample, without the function around it: that of `POST /v3/…`, or of an event type.
    pub(crate) fn sample(&self, of: &str) -> Option<String> {
        let begin = format!("    // begin {of}\n");
        let (_, rest) = self.typed.as_ref()?.samples.split_once(&begin)?;
        let (text, _) = rest.split_once("    // end\n")?;
        let lines = text.lines().map(|line| line.strip_prefix("    ").unwrap_or(line));
        Some(lines.fold(String::new(), |text, line| text + line + "\n"))
    }

    pub(crate) fn operation(&self, method: &str, path: &str) -> &OperationData {
        static NOTHING: OperationData = OperationData::nothing();
        let data = self.data().operations.get(&format!("{method} {path}"));
        // The index and the data are printed together; a test reads every operation.
        data.unwrap_or(&NOTHING)
    }

    /// Its notifications, by their event types.
    pub(crate) fn notifications(&self) -> impl Iterator<Item = (&str, &NotificationData)> {
        // Only the file without a version has any: the others need not be parsed to know it.
        let data = self.version.is_empty().then(|| self.data());
        data.into_iter().flat_map(|data| &data.notifications).map(|(event, data)| (event.as_str(), data))
    }

    /// A value of the family.
    pub(crate) fn schema(&'static self, node: &'static Node) -> Schema {
        Schema::new(&self.data().schemas, node)
    }

    pub(crate) fn data(&self) -> &Data {
        // A test parses every family.
        self.data.get_or_init(|| serde_json::from_str(self.text).unwrap_or_default())
    }

    #[cfg(test)]
    pub(crate) fn parse(&self) -> Result<(), serde_json::Error> {
        serde_json::from_str::<Data>(self.text).map(drop)
    }
}

impl fmt::Debug for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.version, self.name)
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_family_is_read_and_every_operation_is_described() {
        for family in crate::families() {
            family.parse().unwrap_or_else(|error| panic!("{family:?}: {error}"));
        }
        for operation in crate::all() {
            assert!(operation.details().status() >= 200, "{operation:?}");
        }
    }
}
