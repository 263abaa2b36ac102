//! From the description of the notifications to the events and the types of their resources.

use std::collections::{BTreeMap, BTreeSet};

use super::{Builder, reach};
use crate::docs;
use crate::document::{ArrivesAs, Document, Family, Kind, Notification, Schema};
use crate::error::Error;
use crate::model::finish::{box_what_holds_itself, say_what_it_is};
use crate::model::tree::Names;
use crate::model::{Api, Event, Events, Features, Id, Role, Struct, Type};
use crate::names;
use crate::products::Products;

/// Event types that are other spellings of another: the sources disagree, and any of them may arrive.
/// Source: <https://github.com/wechatpay-apiv3/wechatpay-php> has the first, the official pages the second.
const SPELLINGS: [(&str, &str); 2] =
    [("PROFITSHARING", "PROFITSHARING.SUCCESS"), ("PROFITSHARING_RETURN", "PROFITSHARING.RETURN")];

/// Names that the printed module has in scope besides the prelude.
const OWN: [&str; 3] = ["Error", "Event", "Notification"];

pub(crate) fn notifications(document: &Document, products: &Products) -> Result<Events, Error> {
    let module = vec!["notifications".to_owned()];
    let mut builder = Builder { structs: BTreeMap::new(), enums: BTreeMap::new(), taken: BTreeMap::new() };
    let mut events = Vec::new();
    for family in &document.families {
        let mut used = BTreeSet::new();
        family.notifications.iter().filter_map(|told| told.resource.as_ref()).for_each(|resource| {
            reach(family, resource, &mut used);
        });
        let scope = builder.taken.entry(module.clone()).or_default();
        OWN.iter().for_each(|name| drop(scope.claim((*name).to_owned())));
        let mut named = BTreeMap::new();
        for component in &used {
            let name = scope.claim(names::type_name(component));
            named.insert((*component).to_owned(), Id { module: module.clone(), name });
        }
        let ids = Names(named);
        let role = Role { answer: true, ..Role::default() };
        for (component, id) in &ids.0 {
            if let Some(schema) = family.schemas.get(component) {
                builder.define(family, &ids, id, schema, role, None)?;
            }
        }
        events.extend(events_of(family, &ids, products)?);
    }
    let Builder { mut structs, enums, .. } = builder;
    for event in &events {
        let defined = event.resource.as_ref().and_then(|id| structs.get_mut(id));
        if let Some(defined) = defined.filter(|defined| defined.docs.is_empty()) {
            defined.docs.extend(event.docs.first().map(|first| format!("The resource of {first}")));
            defined.docs.extend(event.docs.iter().skip(1).cloned());
        }
    }
    box_what_holds_itself(&mut structs);
    say_what_it_is(&mut structs, std::iter::empty());
    let behind = behind(&events, &structs);
    Ok(Events { events, api: Api { roots: Vec::new(), structs, enums }, behind })
}

/// A type is there for every event that reaches it.
fn behind(events: &[Event], structs: &BTreeMap<Id, Struct>) -> BTreeMap<Id, Features> {
    let mut behind: BTreeMap<Id, Features> = BTreeMap::new();
    for event in events {
        let mut reached = BTreeSet::new();
        event.resource.iter().for_each(|id| reach_types(structs, id, &mut reached));
        for id in reached {
            behind
                .entry(id.clone())
                .and_modify(|known| match event.features.is_empty() {
                    true => known.clear(),
                    // A type that is always compiled remains so.
                    false if known.is_empty() => {}
                    false => known.extend(event.features.iter().cloned()),
                })
                .or_insert_with(|| event.features.clone());
        }
    }
    behind
}

fn reach_types<'a>(structs: &'a BTreeMap<Id, Struct>, id: &'a Id, reached: &mut BTreeSet<&'a Id>) {
    if !reached.insert(id) {
        return;
    }
    let fields = structs.get(id).into_iter().flat_map(|defined| &defined.fields);
    for mut ty in fields.map(|field| &field.ty) {
        while let Type::List { items, .. } | Type::JsonText(items) = ty {
            ty = items;
        }
        if let Type::Struct { id, .. } | Type::Enum(id) = ty {
            reach_types(structs, id, reached);
        }
    }
}

fn events_of(family: &Family, ids: &Names, products: &Products) -> Result<Vec<Event>, Error> {
    if family.notifications.is_empty() {
        return Ok(Vec::new());
    }
    let is_told = |event: &str| family.notifications.iter().any(|told| told.event == event);
    if let Some((other, of)) = SPELLINGS.iter().find(|(other, of)| !is_told(other) || !is_told(of)) {
        return Err(Error::of(&family.file, format_args!("`{other}` is no other spelling of `{of}` any more")));
    }
    let families =
        |event: &str| family.notifications.iter().find(|told| told.event == event).map(|told| &told.families);
    if let Some((other, of)) = SPELLINGS.iter().find(|(other, of)| families(other) != families(of)) {
        return Err(Error::of(&family.file, format_args!("`{other}` has other families than `{of}`")));
    }
    let is_spelling = |event: &str| SPELLINGS.iter().any(|(other, _)| *other == event);
    let told: Vec<&Notification> = family.notifications.iter().filter(|told| !is_spelling(&told.event)).collect();
    let variants = names::distinct(told.iter().map(|told| told.event.as_str()), names::variant);
    let mut events = Vec::new();
    for (told, name) in told.iter().zip(variants) {
        let mut wires = vec![told.event.clone()];
        wires.extend(SPELLINGS.iter().filter(|(_, of)| *of == told.event).map(|(other, _)| (*other).to_owned()));
        let resource = match &told.resource {
            None => None,
            Some(Schema { kind: Kind::Ref(component), .. }) => ids.0.get(component).cloned(),
            Some(schema) => {
                return Err(Error::at(&family.file, schema.line, "the resource of a notification is a component"));
            }
        };
        let features = products.features_of(&told.families);
        let disguise = match &told.arrives_as {
            None => None,
            Some(arrives_as) => Some(disguise(family, told, arrives_as)?),
        };
        let docs = docs::of_notification(told, &wires, &features);
        events.push(Event { name, docs, wires, disguise, features, resource });
    }
    Ok(events)
}

/// The fields that tell an event from the one under whose type it arrives; the descriptions must make them distinct.
fn disguise(family: &Family, told: &Notification, arrives_as: &ArrivesAs) -> Result<(String, ArrivesAs), Error> {
    let ArrivesAs { event, has, lacks } = arrives_as;
    let fields = |told: Option<&Notification>| {
        let Some(Schema { kind: Kind::Ref(component), .. }) = told.and_then(|told| told.resource.as_ref()) else {
            return Vec::new();
        };
        let Some(Schema { kind: Kind::Object(object), .. }) = family.schemas.get(component) else { return Vec::new() };
        object.properties.iter().map(|(name, _)| name).collect()
    };
    let (own, other) = (fields(Some(told)), fields(family.notifications.iter().find(|told| told.event == *event)));
    let apart = own.contains(&has) && !other.contains(&has) && other.contains(&lacks) && !own.contains(&lacks);
    match &told.original_type {
        Some(original_type) if apart => Ok((original_type.clone(), arrives_as.clone())),
        _ => {
            let reason = format_args!("`{has}` and `{lacks}` do not tell it from `{event}`");
            Err(Error::at(&family.file, told.line, reason))
        }
    }
}
