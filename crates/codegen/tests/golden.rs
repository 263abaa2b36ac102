//! Golden output is compiled, not only compared: what `golden/trouble.yaml` is printed as, and how it behaves.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]
#![allow(unexpected_cfgs, reason = "the features are those of weixinpay-api")]

#[path = "golden/generated/mod.rs"]
#[allow(unreachable_pub, dead_code, reason = "in a library of its own all of it would be reached")]
mod generated;
#[path = "../../api/src/prelude.rs"]
mod prelude;

use weixinpay_core::{
    Answer as _, Check as _, FieldError, File, Form as _, JsonText, PublicKey, Query, QueryString as _, Sensitive,
    SensitiveFields as _,
};

use crate::generated::v3;
use crate::v3::trouble::{_3d_cards, Kind, Matrix, Node, Path_, Tree, files, receivers, use_};

fn says(result: Result<(), FieldError>) -> String {
    result.unwrap_err().to_string()
}

#[test]
fn awkward_names_are_kept_on_the_wire() {
    let answer = Path_::read(
        r#"{"type":"t","payer-currency":"CNY","outTradeNo":"1","outtradeno":"2","3d":"1","contents":"[{\"id\":\"7\"}]"}"#
            .as_bytes(),
    )
    .unwrap();
    assert_eq!((answer.type_.as_str(), answer.payer_currency.as_str()), ("t", "CNY"));
    assert_eq!((answer.outTradeNo.as_deref(), answer.outtradeno.as_deref()), (Some("1"), Some("2")));
    assert_eq!(answer._3d, Kind::_1);
    assert_eq!(answer.contents.unwrap()[0].id.as_deref(), Some("7"));
    assert_eq!(Kind::from("A.B").as_str(), "A.B");
    assert_ne!(Kind::from("A.B"), Kind::from("A_B"));
    assert_eq!(Kind::from("OTHER"), Kind::Other_);
}

#[test]
fn what_holds_itself_is_read_and_checked_at_any_depth() {
    let node =
        Node::read(br#"{"name":"a","parent":{"name":"b"},"next":{"node":{"name":"c"}},"children":[{"name":"d"}]}"#);
    let node = node.unwrap();
    assert_eq!(node.next.unwrap().node.unwrap().name, "c");
    assert_eq!(_3d_cards::GetResponse::read(br#"[{"name":"a"},{"name":"b"}]"#).unwrap().0.len(), 2);
    assert_eq!(_3d_cards::GetResponse::SHAPE.missing(br#"[{"name":"a"},{}]"#), ["[].name"]);
    let leaf = |secret: &str| Tree { secret: secret.into(), ..Default::default() };
    let mut tree = Tree { leaves: Some(vec![leaf("x"), leaf("")]), ..leaf("y") };
    assert_eq!(says(tree.check()), "`leaves[1].secret` is required and must not be empty");
    let mut seen = 0;
    tree.visit_sensitive(&mut |_, _| seen += 1);
    assert_eq!(seen, 3);
}

#[test]
fn what_is_personal_and_in_the_clear_is_checked_and_sent_and_printed_nowhere() {
    let tree = |alias: &str| Tree { secret: Sensitive::sealed("x"), alias: Some(alias.into()), ..Default::default() };
    assert_eq!(says(tree("张三李四").check()), "`alias` is 4 characters long; at most 3");
    assert!(tree("张三").check().is_ok() && !format!("{:?}", tree("张三")).contains("张三"));
    assert_eq!(serde_json::to_string(&tree("张三")).unwrap(), r#"{"secret":"x","alias":"张三"}"#);
}

#[test]
fn lists_of_lists_are_checked() {
    let matrix = |rows: Vec<Vec<i64>>| Matrix { rows, ..Default::default() };
    assert!(matrix(vec![vec![1, 9]]).check().is_ok());
    assert_eq!(says(matrix(vec![]).check()), "`rows` is required and must not be empty");
    assert_eq!(says(matrix(vec![vec![], vec![1, 10]]).check()), "`rows[1][1]` must be at most 9");
    assert_eq!(says(matrix(vec![vec![1; 4]]).check()), "`rows[0]` has 4 items; at most 3");
    let people = Matrix { rows: vec![vec![1]], people: Some(vec![vec![], vec![Tree::default()]]) };
    assert_eq!(says(people.check()), "`people[1][0].secret` is required and must not be empty");
}

#[test]
fn json_inside_text_is_checked_and_sealed() {
    let note = v3::trouble::TreeNote { card: Some("1234".into()), text: "long".into() };
    let mut tree = Tree { secret: "x".into(), note: Some(JsonText(note)), ..Default::default() };
    assert_eq!(says(tree.check()), "`note.text` is 4 characters long; at most 2");
    let mut seen = Vec::new();
    tree.visit_sensitive(&mut |name, _| seen.push(name));
    assert_eq!(seen, ["secret", "card"]);
}

#[test]
fn a_sensitive_parameter_is_sent_sealed_or_not_at_all() {
    let mut query = _3d_cards::GetQuery { ids: vec!["a".into(), "b c".into()], ..Default::default() };
    query.card_number = Some("6214".into());
    query.filter = Some(JsonText(_3d_cards::GetQueryFilter { state: "OPEN".into() }));
    assert_eq!(
        says(query.check()),
        "`card_number` is not encrypted, and a query is sent as it is: encrypt it first with `Sensitive::seal`"
    );
    let text = |query: &_3d_cards::GetQuery| {
        let mut text = Query::default();
        query.write(&mut text);
        text.into_string()
    };
    assert_eq!(text(&query), "ids=a&ids=b%20c&filter=%7B%22state%22%3A%22OPEN%22%7D");
    query.card_number = Some(weixinpay_core::Sensitive::sealed("c2VhbGVk"));
    query.check().unwrap();
    assert!(text(&query).contains("card_number=c2VhbGVk"));
    query.ids.push("12345".into());
    assert_eq!(says(query.check()), "`ids[2]` is 5 characters long; at most 4");
}

#[test]
fn numbers_of_a_list_of_values_and_inner_objects_are_checked() {
    assert_eq!(says(receivers::DeleteQuery { type_: 3 }.check()), "`type` must be one of 1, 2");
    let mut request = use_::PostRequest { kind: "1".into(), ..Default::default() };
    assert_eq!(says(request.check()), "`inner.kind` is required and must not be empty");
    request.inner.kind = "A".into();
    assert_eq!(says(request.check()), "`one` is missing: give at least one of `one` and `two` with `three`");
    (request.two, request.three) = (Some(2), Some("3".into()));
    request.check().unwrap();
}

fn key() -> PublicKey {
    PublicKey::from_pem(include_bytes!("../../core/vectors/keys/platform-next.spki.pem")).unwrap()
}

#[test]
fn a_form_says_of_its_file_what_the_caller_has_not_said() {
    let mut form = files::PostForm { item_id: 7, record: Some("r".into()), ..Default::default() };
    let says = |form: &files::PostForm| form.upload().unwrap_err().message().to_string();
    assert_eq!(says(&form), "`picture` is required: a file has a name and is not empty");
    form.picture = File::new("a.png", "abc");
    assert_eq!(says(&form), "`meta.digest` is required and must not be empty");
    form.meta.digest = "d".into();
    let upload = form.upload().unwrap();
    assert_eq!((upload.field, upload.texts), ("picture", vec![("item_id", "7".into()), ("record", "r".into())]));
    assert_eq!(
        upload.meta.seal(&key()).unwrap(),
        r#"{"filename":"a.png","sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","digest":"d"}"#
    );
    form.meta.filename = Some("b.png".into());
    assert!(form.upload().unwrap().meta.seal(&key()).unwrap().starts_with(br#"{"filename":"b.png""#));
    form.item_id = 10;
    assert_eq!(says(&form), "`item_id` must be at most 9");
}

#[test]
fn a_sensitive_field_of_a_meta_is_sealed() {
    let meta = files::PutFormMeta { phone: Some("13800000000".into()) };
    let form = files::PutForm { meta: Some(meta), file: File::new("a", "b") };
    let text = String::from_utf8(form.upload().unwrap().meta.seal(&key()).unwrap().to_vec()).unwrap();
    assert!(text.starts_with("{\"phone\":\"") && text.len() > 300 && !text.contains("138"), "{text}");
}
