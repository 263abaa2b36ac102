//! The ready file: everything that another process needs to use a simulator.

use std::path::Path;

use serde_json::{Map, Value};
use weixinpay::Text;
use weixinpay_simulator::{Ready, ReadyMerchant};

use super::environment::{self, Route};
use super::node;
use crate::failure::Failure;
use crate::files::{io_text, unwritable, write_file};

/// Writes the simulator's addresses, ids and paths, and as `environment` the variables that lead a command to it: `null` is for one
/// that must not be set. A reader sees the whole file or none.
pub(crate) fn write(ready: &Ready, merchant: &ReadyMerchant, way: Route, file: &Path) -> Result<(), Failure> {
    node::write(ready).map_err(unwritable)?;
    let variables = environment::of(ready, merchant, way, file).into_iter().map(|(name, value)| {
        let value = value.map_or(Value::Null, |value| value.to_string_lossy().into_owned().into());
        (name.to_owned(), value)
    });
    let mut json = serde_json::to_value(ready).unwrap_or_default();
    json["environment"] = variables.collect::<Map<_, _>>().into();
    write_file(file, &format!("{json:#}\n")).map_err(|error| {
        let failure = Failure::config(io_text(&error)).about(&file.display().to_string());
        failure.about_text(&Text::new("the ready file cannot be written", "无法写入就绪文件"))
    })
}
