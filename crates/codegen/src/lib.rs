//! Prints `weixinpay-api` and `weixinpay-catalog` from `openapi/`: read → fix up → model → print.
//!
//! 1. `document` reads every file of `openapi/` into types, and refuses a word that it does not know.
//! 2. `fixups` corrects what the description has wrong, one named function for each correction.
//! 3. `rules` checks that every reference has a target and every operation occurs once.
//! 4. `model` turns the families of `openapi/products.toml` into modules and types, with the rules of `names`.
//! 5. `print_api`, `print_samples` and `print_catalog` print; nothing prints from the parse tree but the catalog, which is the
//!    description itself.
//! 6. `output` writes the files, or compares them with what is committed.
//!
//! If anything is wrong, nothing is written.

mod docs;
mod document;
mod error;
mod extra_checks;
mod fixups;
mod model;
mod names;
mod output;
mod print_api;
mod print_attributes;
mod print_catalog;
mod print_coverage;
mod print_features;
mod print_samples;
mod products;
mod rules;
mod section;
#[cfg(test)]
mod tests;
mod yaml;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

pub use error::Error;
pub use section::write_section;

use crate::document::{Document, Family};
use crate::output::Output;
use crate::products::Products;

/// Prints everything below `root`, the root of the repository. With `check` nothing is written.
///
/// Returns the names of the files that differ from what was there.
///
/// # Errors
/// The description is wrong somewhere, a fix-up is stale, or a file cannot be read or written.
pub fn run(root: &Path, check: bool) -> Result<Vec<String>, Error> {
    let mut document = read(root)?;
    fixups::apply(&mut document)?;
    rules::check(&document)?;
    let products = Products::parse(&text_of(root, products::FILE)?)?;
    products.cover(&document)?;
    let api = model::build(&document, &products)?;
    let mut api_files = print_api::print(&api);
    let events = model::notifications(&document, &products)?;
    let (line, files) = print_api::notifications(&events);
    api_files.entry("mod.rs".to_owned()).or_default().push_str(&line);
    api_files.extend(files);
    output::rustfmt(&mut api_files, output::WIDTH)?;
    let mut catalog_files = print_catalog::print(&document, &products)?;
    output::rustfmt(&mut catalog_files, output::WIDTH)?;
    let (samples, mut test_files) = samples(&document, &api, &events)?;
    catalog_files.extend(samples);
    output::rustfmt(&mut test_files, output::WIDTH)?;
    let mut held_files = Files::from([("operations.rs".to_owned(), print_api::operations(&api))]);
    output::rustfmt(&mut held_files, output::WIDTH)?;
    let outputs = [
        Output { directory: "crates/api/src/generated", files: api_files },
        Output { directory: "crates/catalog/src/generated", files: catalog_files },
        Output { directory: "crates/api/tests/held/generated", files: held_files },
        Output { directory: "crates/client/tests/samples", files: test_files },
    ];
    let mut sections = print_features::print(&products);
    sections.extend(print_coverage::print(&document, &products));
    sections.push(print_attributes::print(&outputs));
    let mut differences = section::settle(root, &sections, check)?;
    differences.extend(output::settle(root, &outputs, check)?);
    Ok(differences)
}

type Files = BTreeMap<String, String>;

/// The samples: shown by the catalog, and compiled by a test of the client.
fn samples(document: &Document, api: &model::Api, events: &model::Events) -> Result<(Files, Files), Error> {
    let print_samples::Samples { families, all } = print_samples::print(document, api, events);
    let mut shown: Files = families.into_iter().map(|(name, text)| (format!("samples/{name}.rs"), text)).collect();
    output::rustfmt(&mut shown, print_samples::WIDTH)?;
    Ok((shown, Files::from([("all.rs".to_owned(), all)])))
}

/// Every file of `openapi/`, in the order of their names.
fn read(root: &Path) -> Result<Document, Error> {
    let mut document = Document::default();
    for directory in ["openapi/v2", "openapi/v3", "openapi"] {
        let entries = fs::read_dir(root.join(directory)).map_err(|error| Error::of(directory, error))?;
        let mut names = Vec::new();
        for entry in entries {
            let name = entry.map_err(|error| Error::of(directory, error))?.file_name();
            names.extend(name.to_str().filter(|name| name.ends_with(".yaml")).map(str::to_owned));
        }
        names.sort();
        for name in names {
            let file = format!("{directory}/{name}");
            document.families.push(Family::parse(&file, &text_of(root, &file)?)?);
        }
    }
    Ok(document)
}

fn text_of(root: &Path, file: &str) -> Result<String, Error> {
    fs::read_to_string(root.join(file)).map_err(|error| Error::of(file, error))
}
