//! Corrections of the description, each with its reason and its source. One that finds nothing to correct is stale and
//! stops the generator: then delete it.

use crate::document::{Document, Family, Kind, Object, Operation, Place, Schema};
use crate::error::Error;

/// Applies all of them, in their order.
pub(crate) fn apply(document: &mut Document) -> Result<(), Error> {
    partner_transfer_names_are_encrypted(document)?;
    partner_transfer_lists_have_limits(document)?;
    partner_transfer_lists_may_wait_for_payment(document)?;
    payroll_card_queries_need_an_appid(document)?;
    global_queries_name_one_role(document)
}

/// The payee's name in the detail of a batch comes encrypted to the merchant's key; the description's mark was lost,
/// and its example is a ciphertext.
/// Source: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_3.shtml>, `username`.
fn partner_transfer_names_are_encrypted(document: &mut Document) -> Result<(), Error> {
    const NAME: &str = "partner_transfer_names_are_encrypted";
    for component in [
        "batches.batch-id.batch_id.details.detail-id.detail_id.GetResponse",
        "batches.out-batch-no.out_batch_no.details.out-detail-no.out_detail_no.GetResponse",
    ] {
        let family = family(document, NAME, "partner-transfer")?;
        let username = property(family, NAME, component, "username")?;
        expect(NAME, !username.sensitive)?;
        username.sensitive = true;
        username.description = Some("The payee's real name, encrypted to the merchant's certificate.".to_owned());
    }
    Ok(())
}

/// A page of details has 20 to 100 rows.
/// Source: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_2.shtml>, `limit` and `offset`.
fn partner_transfer_lists_have_limits(document: &mut Document) -> Result<(), Error> {
    const NAME: &str = "partner_transfer_lists_have_limits";
    for path in PARTNER_TRANSFER_LISTS {
        let family = family(document, NAME, "partner-transfer")?;
        let limit = query(family, NAME, path, "limit")?;
        let Kind::Integer { min: min @ None, max: max @ None, .. } = &mut limit.kind else { return stale(NAME) };
        (*min, *max) = (Some(20), Some(100));
        limit.default = Some(20.into());
        let offset = query(family, NAME, path, "offset")?;
        let Kind::Integer { min: min @ None, .. } = &mut offset.kind else { return stale(NAME) };
        *min = Some(0);
        offset.default = Some(0.into());
    }
    Ok(())
}

/// Details that wait for the payer's confirmation can be asked for, too.
/// Source: <https://github.com/wechatpay-apiv3/wechatpay-go>, `services/partnertransferbatch`.
fn partner_transfer_lists_may_wait_for_payment(document: &mut Document) -> Result<(), Error> {
    const NAME: &str = "partner_transfer_lists_may_wait_for_payment";
    let family = family(document, NAME, "partner-transfer")?;
    for component in ["batches.batch-id.batch_id.DetailStatus", "batches.out-batch-no.out_batch_no.DetailStatus"] {
        let Some(Schema { kind: Kind::Text(text), .. }) = family.schemas.get_mut(component) else { return stale(NAME) };
        expect(NAME, !text.values.iter().any(|value| value == "WAIT_PAY"))?;
        text.values.push("WAIT_PAY".to_owned());
    }
    Ok(())
}

/// The openid of both queries belongs to one of the two AppIDs. OpenAPI cannot say this of parameters; it is kept as if
/// they were the properties of one object.
/// Source: <https://pay.weixin.qq.com/doc/v3/partner/4012461820>, `appid` and `sub_appid`.
fn payroll_card_queries_need_an_appid(document: &mut Document) -> Result<(), Error> {
    const NAME: &str = "payroll_card_queries_need_an_appid";
    let family = family(document, NAME, "payroll-card")?;
    for path in ["/v3/payroll-card/relations/{openid}", "/v3/payroll-card/authentications"] {
        for name in ["appid", "sub_appid"] {
            query(family, NAME, path, name)?;
        }
        let operation = operation(family, NAME, path)?;
        expect(NAME, operation.query_any_of.is_empty())?;
        operation.query_any_of = vec![vec!["appid".to_owned()], vec!["sub_appid".to_owned()]];
    }
    Ok(())
}

/// A merchant asks with its `mchid`, an institution with its `sp_mchid` and the `sub_mchid` it asks for. The pages require
/// all three and say beside each whose it is.
/// Source: <https://pay.weixin.qq.com/doc/global/v3/zh/4013014223>, "仅适用于直连模式" and "仅适用于机构模式".
fn global_queries_name_one_role(document: &mut Document) -> Result<(), Error> {
    const NAME: &str = "global_queries_name_one_role";
    for name in ["global", "hk"] {
        let family = family(document, NAME, name)?;
        let mut found = false;
        for operation in &mut family.operations {
            let has = |name: &str| {
                let mut parameters = operation.parameters.iter();
                parameters.any(|parameter| parameter.place == Place::Query && parameter.name == name)
            };
            if !["mchid", "sp_mchid", "sub_mchid"].into_iter().all(has) {
                continue;
            }
            expect(NAME, operation.query_any_of.is_empty())?;
            operation.query_any_of =
                vec![vec!["mchid".to_owned()], vec!["sp_mchid".to_owned(), "sub_mchid".to_owned()]];
            found = true;
        }
        expect(NAME, found)?;
    }
    Ok(())
}

const PARTNER_TRANSFER_LISTS: [&str; 2] =
    ["/v3/partner-transfer/batches/batch-id/{batch_id}", "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}"];

fn family<'a>(document: &'a mut Document, fixup: &str, name: &str) -> Result<&'a mut Family, Error> {
    document
        .families
        .iter_mut()
        .find(|family| family.name == name && family.version == "v3")
        .map_or_else(|| stale(fixup), Ok)
}

fn operation<'a>(family: &'a mut Family, fixup: &str, path: &str) -> Result<&'a mut Operation, Error> {
    family
        .operations
        .iter_mut()
        .find(|operation| operation.path == path && operation.method == "GET")
        .map_or_else(|| stale(fixup), Ok)
}

fn query<'a>(family: &'a mut Family, fixup: &str, path: &str, name: &str) -> Result<&'a mut Schema, Error> {
    operation(family, fixup, path)?
        .parameters
        .iter_mut()
        .find(|parameter| parameter.name == name && parameter.place == Place::Query)
        .map_or_else(|| stale(fixup), |parameter| Ok(&mut parameter.schema))
}

fn property<'a>(family: &'a mut Family, fixup: &str, component: &str, name: &str) -> Result<&'a mut Schema, Error> {
    let Some(Schema { kind: Kind::Object(Object { properties, .. }), .. }) = family.schemas.get_mut(component) else {
        return stale(fixup);
    };
    properties.iter_mut().find(|(property, _)| property == name).map_or_else(|| stale(fixup), |(_, schema)| Ok(schema))
}

fn expect(fixup: &str, as_it_was: bool) -> Result<(), Error> {
    if as_it_was { Ok(()) } else { stale(fixup) }
}

fn stale<T>(fixup: &str) -> Result<T, Error> {
    Err(Error::of(
        "crates/codegen/src/fixups.rs",
        format_args!("the fix-up `{fixup}` is stale: what it corrects is corrected or gone; delete it"),
    ))
}
