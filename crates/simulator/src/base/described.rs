//! Looks things up in the description: the operation of a path, the event of a name.

use weixinpay_catalog as catalog;

/// The operation of APIv3 that the description has for this method and path.
pub(crate) fn operation(method: &str, path: &str) -> Option<&'static catalog::Operation> {
    let found = catalog::find(method, path).filter(|operation| operation.family().version() == "v3")?;
    (!path.contains('{')).then_some(found)
}

/// The event of this name.
pub(crate) fn event(event: &str) -> Option<catalog::Notification> {
    catalog::notifications().find(|known| known.event() == event)
}

/// The events whose names begin alike; all of them if none does.
pub(crate) fn alike(event: &str) -> String {
    let family = event.split(['.', '_']).next().unwrap_or_default();
    let names = |family: &str| -> Vec<&'static str> {
        let all = catalog::notifications().map(|known| known.event());
        all.filter(|known| known.starts_with(family)).collect()
    };
    let alike = names(family);
    let alike = if alike.is_empty() { names("") } else { alike };
    alike.join(", ")
}
