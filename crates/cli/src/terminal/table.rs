//! Names and values in two columns.

use super::columns::pad;
use super::escape::printable;
use super::output::Output;
use super::style::Style;

/// Names and values in two columns.
#[derive(Default)]
pub(crate) struct Table(Vec<(&'static str, String)>);

impl Table {
    pub(crate) fn row(&mut self, name: &'static str, value: &str) {
        self.0.push((name, printable(value)));
    }

    pub(crate) fn row_some(&mut self, name: &'static str, value: Option<&str>) {
        if let Some(value) = value {
            self.row(name, value);
        }
    }

    /// To standard output.
    pub(crate) fn print(&self, output: &Output) {
        let column = self.0.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
        for (name, value) in &self.0 {
            output.line(&format!("{}  {}", output.paint(Style::Quiet, &pad(name, column)), output.state(value)));
        }
    }
}
