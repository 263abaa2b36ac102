//! The generator as a whole: golden output, faults, and what is committed.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use std::collections::BTreeMap;

use super::*;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The whole description, corrected; read once.
pub(crate) static WHOLE: LazyLock<Document> = LazyLock::new(|| {
    let mut document = read(&repository()).unwrap();
    fixups::apply(&mut document).unwrap();
    document
});

/// A document of one family, held against the rules.
fn document(yaml: &str) -> Result<Document, Error> {
    let document = Document { families: vec![Family::parse("openapi/v3/trouble.yaml", yaml)?] };
    rules::check(&document)?;
    Ok(document)
}

fn printed(yaml: &str) -> Result<BTreeMap<String, String>, Error> {
    let products = Products::parse("[families]\ntrouble = { title = \"Trouble\" }")?;
    Ok(print_api::print(&model::build(&document(yaml)?, &products)?))
}

/// The errors about a family of one path and one component.
fn says(path: &str, component: &str) -> String {
    let yaml = format!(
        "openapi: 3.1.0\ninfo:\n  title: t\n  version: v3\npaths:\n  {path}:\n    get:\n      summary: s\n      \
         responses:\n        '200':\n          content:\n            application/json:\n              schema:\n                \
         $ref: '#/components/schemas/A'\ncomponents:\n  schemas:\n    A:\n{component}"
    );
    printed(&yaml).unwrap_err().to_string()
}

#[test]
fn what_is_committed_is_what_the_description_says() {
    assert_eq!(run(&repository(), true).unwrap(), [""; 0], "run `cargo xtask codegen` and commit");
}

#[test]
fn the_same_description_gives_the_same_text() {
    let print = |document: &Document| {
        let products = Products::parse(&text_of(&repository(), products::FILE).unwrap()).unwrap();
        let api = model::build(document, &products).unwrap();
        let samples = print_samples::print(document, &api, &model::notifications(document, &products).unwrap());
        (print_api::print(&api), samples.families, samples.all, print_catalog::print(document, &products).unwrap())
    };
    let mut again = read(&repository()).unwrap();
    fixups::apply(&mut again).unwrap();
    assert!(print(&WHOLE) == print(&again));
}

/// `UPDATE_GOLDEN=1` writes the golden files anew.
#[test]
fn every_trouble_is_printed_by_its_rule() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = printed(&text_of(root, "tests/golden/trouble.yaml").unwrap()).unwrap();
    output::rustfmt(&mut files, output::WIDTH).unwrap();
    let golden = [Output { directory: "tests/golden/generated", files }];
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let differences = output::settle(root, &golden, !update).unwrap();
    assert!(update || differences.is_empty(), "{differences:?}: read the difference, then UPDATE_GOLDEN=1");
}

#[test]
fn every_operation_of_v3_is_printed() {
    let document = &*WHOLE;
    let products = Products::parse(&text_of(&repository(), products::FILE).unwrap()).unwrap();
    fn calls(modules: &[model::Module]) -> usize {
        modules.iter().map(|module| module.calls.len() + calls(&module.children)).sum()
    }
    let api = model::build(document, &products).unwrap();
    let described = document.families.iter().filter(|family| family.version == "v3");
    assert_eq!(calls(&api.roots), described.map(|family| family.operations.len()).sum::<usize>());
}

#[test]
fn each_fault_is_named_with_its_line() {
    let object = "      type: object\n      properties:\n        a:\n";
    let cases = [
        (
            says("/v3/trouble/a", &format!("{object}          $ref: '#/components/schemas/B'\n")),
            "openapi/v3/trouble.yaml:21: there is no component `B`",
        ),
        (
            says("/v3/trouble/a", &format!("{object}          type: text\n")),
            "openapi/v3/trouble.yaml:21: `text` is not a type",
        ),
        (
            says("/v3/trouble/a", &format!("{object}          type: string\n          maxlength: 1\n")),
            "openapi/v3/trouble.yaml:22: `maxlength` is not known here",
        ),
        (
            says("/v3/trouble/a", &format!("{object}          type: string\n        a:\n          type: string\n")),
            "openapi/v3/trouble.yaml:22: is not YAML: duplicated key in mapping",
        ),
        (
            says("/v3/trouble/a", &format!("{object}          type: string\n          pattern: '('\n")),
            "openapi/v3/trouble.yaml:22: the pattern is not understood: found open group without closing ')'",
        ),
        (
            says("/v3/trouble/a", &format!("{object}          type: string\n      required:\n        - b\n")),
            "openapi/v3/trouble.yaml:18: `b` is required but is no property",
        ),
        (
            says("/v3/trouble/{a}", "      type: object\n"),
            "openapi/v3/trouble.yaml:8: the variable `a` of the path is not described",
        ),
        (
            says("/v3/elsewhere", &format!("{object}          type: string\n")),
            "openapi/v3/trouble.yaml:18: the component `A` is named for a place that no path leads to",
        ),
        (
            says("/v3/trouble/a", "      type: boolean\n"),
            "openapi/v3/trouble.yaml:12: a body or an answer is an object or a list",
        ),
    ];
    for (said, expected) in cases {
        assert_eq!(said, expected);
    }
}

/// An example is what people copy: it keeps the limits beside it, or one of both is wrong.
#[test]
fn an_example_that_breaks_its_own_limits_is_named_with_its_line() {
    let field =
        |lines: &str| says("/v3/trouble/a", &format!("      type: object\n      properties:\n        a:\n{lines}"));
    let cases = [
        (
            field("          type: string\n          maxLength: 2\n          example: 三个字\n"),
            "the example has 3 characters, which the limits beside it forbid",
        ),
        (
            field("          type: string\n          minLength: 2\n          default: a\n"),
            "the default has 1 characters, which the limits beside it forbid",
        ),
        (
            field("          type: string\n          enum:\n            - A\n          example: B\n"),
            "the example `B` is not one of the allowed values",
        ),
        (
            field("          type: string\n          pattern: ^[0-9]+$\n          example: a\n"),
            "the example `a` does not match `^[0-9]+$`",
        ),
        (field("          type: string\n          example: 1\n"), "the example 1 is not text"),
        (
            field("          type: integer\n          minimum: 2\n          example: 1\n"),
            "the example is 1, which the limits beside it forbid",
        ),
        (field("          type: integer\n          example: '1'\n"), "the example \"1\" is not an integer"),
        (field("          type: boolean\n          example: 1\n"), "the example 1 is neither true nor false"),
    ];
    for (said, expected) in cases {
        assert_eq!(said, format!("openapi/v3/trouble.yaml:21: {expected}"));
    }
    let whole = "          $ref: '#/components/schemas/A.B'\n          example: C\n    A.B:\n      type: string\n      \
                 enum:\n        - A\n";
    assert_eq!(field(whole), "openapi/v3/trouble.yaml:21: the example `C` is not one of the allowed values");
}

/// Each of these has stood in the description.
#[test]
fn what_no_official_page_could_have_is_named_with_its_line() {
    let field = |name: &str, lines: &str| {
        says("/v3/trouble/a", &format!("      type: object\n      properties:\n        {name}:\n{lines}"))
    };
    let text = |lines: &str| format!("          type: string\n{lines}");
    let name = "words of letters and digits, one `_` between";
    let cases = [
        (
            field("med_refund__gov_fee", &text("")),
            format!("no official page has a name like `med_refund__gov_fee`: {name}"),
        ),
        (field("payer _currency", &text("")), format!("no official page has a name like `payer _currency`: {name}")),
        (field("coupon_fee_$n", &text("")), format!("no official page has a name like `coupon_fee_$n`: {name}")),
        (
            field("return_time", &text("          title: t\n")),
            "nothing says how `return_time` is written: give it a format, a pattern or an example".to_owned(),
        ),
        (
            field("upload_time", &text("          example: example_upload_time\n")),
            "the example \"example_upload_time\" shows no form of a time: give `upload_time` a format or another"
                .to_owned(),
        ),
        (
            field("use_time", &text("          example: '2020-05-20T13:29:35+08:00'\n")),
            "the example of `use_time` is RFC 3339: give `format: date-time`".to_owned(),
        ),
        (
            field("use_time", &text("          format: date-time\n          x-form: unknown\n")),
            "the form of `use_time` is said, and unknown: delete `x-form`".to_owned(),
        ),
        (
            field("use_time", &text("          format: date-time\n          example: '2025-07-24T00:00+08:00'\n")),
            "the example `2025-07-24T00:00+08:00` is not `date-time`".to_owned(),
        ),
        (
            field("day", &text("          format: date\n          example: '20250724'\n")),
            "the example `20250724` is not `date`".to_owned(),
        ),
        (
            field("link", &text("          format: uri\n          example: weixin.qq.com\n")),
            "the example `weixin.qq.com` is not `uri`".to_owned(),
        ),
        (
            field(
                "detail",
                &text(
                    "          example: see below\n          contentMediaType: application/json\n          \
                     contentSchema:\n            type: object\n",
                ),
            ),
            "the example `see below` is not JSON".to_owned(),
        ),
        (
            field("list", "          type: array\n          items:\n            type: string\n          example: a\n"),
            "the example \"a\" is not a list".to_owned(),
        ),
        (
            field("one", "          type: object\n          example: a\n"),
            "the example \"a\" is not an object".to_owned(),
        ),
        (
            field("rate", "          type: number\n          example: a\n"),
            "the example \"a\" is not a number".to_owned(),
        ),
        (
            field("out_trade_no", &text("          minLength: 128\n")),
            "at least 128 characters and no upper limit: is it one?".to_owned(),
        ),
        (
            field("code", &text("          minLength: 15\n          maxLength: 8\n")),
            "at least 15 characters and at most 8: nothing is so long".to_owned(),
        ),
        (
            field("list", "          type: array\n          minItems: 3\n          items:\n            type: string\n"),
            "at least 3 items and no upper limit: is it one?".to_owned(),
        ),
        (
            field("limit", "          type: integer\n          minimum: 9\n          maximum: 1\n"),
            "at least 9 and at most 1: no number is so".to_owned(),
        ),
    ];
    for (said, expected) in cases {
        assert_eq!(said, format!("openapi/v3/trouble.yaml:21: {expected}"));
    }
    // The forms that pages have.
    for form in ["20091225", "20091225091010", "2009-12-25", "2009-12-25 09:10:10", "09:10", "1736855706000"] {
        let yaml =
            operation("get", "", "200", &format!("use_time:\n          type: string\n          example: '{form}'"));
        assert!(document(&yaml).is_ok(), "{form}");
    }
    let yaml = operation("get", "", "200", "use_time:\n          type: string\n          x-form: unknown");
    assert!(document(&yaml).is_ok());
}

#[test]
fn a_get_that_answers_nothing_and_a_value_that_is_another_roles_are_named_with_their_line() {
    let says = |yaml: &str| document(yaml).unwrap_err().to_string();
    let own = "name:\n          type: string";
    assert_eq!(
        says(&operation("get", "", "204", own)),
        "openapi/v3/trouble.yaml:8: a GET that answers 204 reads nothing: it answers 200"
    );
    assert!(document(&operation("delete", "", "204", own)).is_ok());
    let required = |names: &[&str]| {
        let properties: String =
            names.iter().map(|name| format!("        {name}:\n          type: string\n")).collect();
        let required: String = names.iter().map(|name| format!("\n        - {name}")).collect();
        format!("{}\n      required:{required}", properties.trim())
    };
    let line = |yaml: &str, name: &str| yaml.lines().position(|line| line.trim() == format!("{name}:")).unwrap() + 2;
    for name in ["sp_mchid", "sub_mchid", "sub_appid", "sub_openid"] {
        let yaml = operation("post", "[merchant, partner]", "200", &required(&[name]));
        let at = format!("openapi/v3/trouble.yaml:{}", line(&yaml, name));
        let expected =
            format!("{at}: `POST /v3/trouble/a` requires `{name}`, which only providers have: merchants call it, too");
        assert_eq!(says(&yaml), expected);
        assert!(document(&operation("post", "[partner]", "200", &required(&[name]))).is_ok());
        let parameter = format!(
            "\n      parameters:\n        - name: {name}\n          in: query\n          required: true\n          \
             schema:\n            type: string"
        );
        let roles = format!("[channel, merchant]{parameter}");
        let said = says(&operation("get", &roles, "200", own));
        assert!(
            said.ends_with(&format!("requires `{name}`, which only providers have: merchants call it, too")),
            "{said}"
        );
        let said = says(&operation("get", &roles.replace("channel, ", ""), "200", own));
        assert!(said.ends_with("merchants alone call it"), "{said}");
    }
    for (own, providers) in [("mchid", "sp_mchid"), ("appid", "sp_appid")] {
        let yaml = operation("post", "[institution]", "200", &required(&[own, providers]));
        let expected = format!("requires `{own}`, a merchant's, and `{providers}`, a provider's: no caller has both");
        assert!(says(&yaml).ends_with(&expected), "{}", says(&yaml));
    }
}

/// A family of one operation, whose answer has these properties.
fn operation(method: &str, roles: &str, status: &str, properties: &str) -> String {
    let roles = if roles.is_empty() { "[]" } else { roles };
    let content = match status {
        "204" => "",
        _ => {
            "\n          content:\n            application/json:\n              schema:\n                \
             $ref: '#/components/schemas/A'"
        }
    };
    format!(
        "openapi: 3.1.0\ninfo:\n  title: t\n  version: v3\npaths:\n  /v3/trouble/a:\n    {method}:\n      \
         summary: s\n      x-roles: {roles}\n      responses:\n        '{status}':\n          description: d{content}\n\
         components:\n  schemas:\n    A:\n      type: object\n      properties:\n        {properties}\n"
    )
}

#[test]
fn a_sensitive_example_may_be_a_ciphertext() {
    let yaml = "openapi: 3.1.0\ninfo:\n  title: t\n  version: v3\npaths: {}\ncomponents:\n  schemas:\n    A:\n      \
                type: string\n      maxLength: 2\n      x-sensitive: true\n      example: abcdef\n";
    assert!(document(yaml).is_ok());
}

#[test]
fn an_operation_that_stands_in_two_files_is_refused() {
    let yaml = text_of(Path::new(env!("CARGO_MANIFEST_DIR")), "tests/golden/trouble.yaml").unwrap();
    let mut document = document(&yaml).unwrap();
    document.families.push(Family::parse("openapi/v3/again.yaml", &yaml).unwrap());
    let error = rules::check(&document).unwrap_err().to_string();
    let expected =
        "openapi/v3/again.yaml:11: `POST /v3/trouble/use` is described twice, first at openapi/v3/trouble.yaml:11";
    assert_eq!(error, expected);
}

#[test]
fn a_stale_fix_up_stops_the_generator() {
    let mut document = read(&repository()).unwrap();
    fixups::apply(&mut document).unwrap();
    let error = fixups::apply(&mut document).unwrap_err().to_string();
    let expected = "the fix-up `partner_transfer_names_are_encrypted` is stale: what it corrects is corrected or gone";
    assert!(error.contains(expected), "{error}");
}

#[test]
fn a_notification_of_a_family_that_is_not_described_is_named_with_its_line() {
    let yaml = "openapi: 3.1.0\ninfo:\n  title: t\n  version: v3\nwebhooks:\n  A.B:\n    post:\n      summary: s\n      \
                x-families: [pay, nobody]\n";
    let family = |file, yaml| Family::parse(file, yaml).unwrap();
    let pay = family("openapi/v3/pay.yaml", "openapi: 3.1.0\ninfo:\n  title: t\n  version: v3\n");
    let document = Document { families: vec![pay, family("openapi/webhooks.yaml", yaml)] };
    let products = Products::parse("[families]\npay = { title = \"P\" }").unwrap();
    let error = products.cover(&document).unwrap_err().to_string();
    assert_eq!(error, "openapi/webhooks.yaml:7: there is no family `nobody` in openapi/v3");
}

#[test]
fn a_wrong_description_writes_nothing() {
    let root = tempfile::tempdir().unwrap();
    for directory in ["openapi/v2", "openapi/v3"] {
        fs::create_dir_all(root.path().join(directory)).unwrap();
    }
    fs::write(root.path().join("openapi/v3/broken.yaml"), "openapi: [").unwrap();
    let error = run(root.path(), false).unwrap_err().to_string();
    assert!(error.starts_with("openapi/v3/broken.yaml:2: is not YAML"), "{error}");
    assert!(!root.path().join("crates").exists());
}

#[test]
fn every_sensitive_field_of_the_printed_families_is_visited() {
    let document = &*WHOLE;
    let products = Products::parse(&text_of(&repository(), products::FILE).unwrap()).unwrap();
    let files = print_api::print(&model::build(document, &products).unwrap());
    let text: String = files.into_values().collect();
    fn sensitive(schema: &document::Schema) -> usize {
        let inside = match &schema.kind {
            document::Kind::Object(object) => object.properties.iter().map(|(_, property)| sensitive(property)).sum(),
            document::Kind::Array { items, .. } => sensitive(items),
            document::Kind::Text(text) => text.content.iter().map(|content| sensitive(content)).sum(),
            _ => 0,
        };
        inside + usize::from(schema.sensitive)
    }
    let families = document.families.iter().filter(|family| family.version == "v3");
    let described: usize = families.flat_map(|family| family.schemas.values()).map(sensitive).sum();
    assert_eq!(text.matches("visit(\"").count(), described);
    assert!(described > 280);
}
