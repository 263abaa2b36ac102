//! The cargo features of `weixinpay-api`, and those of `weixinpay` that forward to them.

use std::fmt::Write as _;

use crate::products::Products;
use crate::section::Section;

pub(crate) fn print(products: &Products) -> Vec<Section> {
    let of = |file, forward: &dyn Fn(&str) -> String| Section { file, mark: "products", text: text(products, forward) };
    vec![
        of("crates/api/Cargo.toml", &|_| String::new()),
        of("crates/client/Cargo.toml", &|name| format!("\"weixinpay-api/{name}\"")),
    ]
}

fn text(products: &Products, forward: &dyn Fn(&str) -> String) -> String {
    let mut text = String::new();
    let mut list = |name: &str, all: bool| {
        let _ = writeln!(text, "{name} = [");
        for (feature, _) in products.features.iter().filter(|(_, feature)| all || feature.default) {
            let _ = writeln!(text, "    {feature:?},");
        }
        text.push_str("]\n");
    };
    list("default", false);
    list("full", true);
    for (name, feature) in &products.features {
        let _ = writeln!(text, "# {}.\n{name} = [{}]", feature.title, forward(name));
    }
    text
}
