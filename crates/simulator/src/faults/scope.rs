//! The scope of a drill: a merchant, a route, an event.

use std::fmt;

use weixinpay_core::text;

use crate::base::control_error::ControlError;
use crate::base::described;
use crate::world::population::World;

const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// The scope of a drill. A key that is not given does not limit it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Scope {
    merchant: Option<String>,
    route: Option<Route>,
    event: Option<String>,
}

/// `POST /v3/…`; without a method, every one.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Route {
    method: Option<String>,
    /// A segment in braces matches any one.
    template: String,
}

impl Scope {
    pub(crate) fn read(merchant: Option<&str>, route: Option<&str>, event: Option<&str>) -> Result<Self, ControlError> {
        Ok(Self {
            merchant: merchant.map(str::to_owned),
            route: route.map(Route::read).transpose()?,
            event: event.map(str::to_owned),
        })
    }

    pub(crate) fn check(&self, world: &World) -> Result<(), ControlError> {
        if let Some(mchid) = self.merchant.as_ref().filter(|mchid| world.identity(mchid).is_none()) {
            let known: Vec<_> = world.merchants.iter().map(|merchant| merchant.mchid.as_str()).collect();
            let known = known.join(", ");
            return Err(ControlError::bad(
                text!("there is no merchant {mchid}", "没有商户号 {mchid}"),
                text!("merchants that can call: {known}", "可以调用的商户：{known}"),
            ));
        }
        if let Some(event) = self.event.as_ref().filter(|event| described::event(event).is_none()) {
            let alike = described::alike(event);
            return Err(ControlError::bad(
                text!("there is no event {event}", "没有通知类型 {event}"),
                text!("events: {alike}", "现有：{alike}"),
            ));
        }
        self.route.as_ref().map_or(Ok(()), Route::check)
    }

    /// Its method and its template.
    pub(crate) fn route(&self) -> Option<(Option<&str>, &str)> {
        self.route.as_ref().map(|route| (route.method.as_deref(), route.template.as_str()))
    }

    pub(crate) fn merchant(&self) -> Option<&str> {
        self.merchant.as_deref()
    }

    pub(crate) fn has_request(&self, mchid: &str, method: &str, path: &str) -> bool {
        self.has_merchant(mchid) && self.route.as_ref().is_none_or(|route| route.has(method, path))
    }

    pub(crate) fn has_event(&self, mchid: &str, event: &str) -> bool {
        self.has_merchant(mchid) && self.event.as_ref().is_none_or(|known| known == event)
    }

    fn has_merchant(&self, mchid: &str) -> bool {
        self.merchant.as_ref().is_none_or(|known| known == mchid)
    }
}

impl Route {
    fn read(text: &str) -> Result<Self, ControlError> {
        let (method, path) = match text.split_once(' ') {
            Some((method, path)) => (Some(method.to_ascii_uppercase()), path.trim()),
            None => (None, text),
        };
        if !path.starts_with('/') || path.contains(['?', '#', ' ']) {
            return Err(ControlError::bad(
                ("`route` must be METHOD /path or /path", "`route` 应为 METHOD /path 或 /path"),
                (
                    "such as route=GET /v3/payroll-card/authentications/{authenticate_number}",
                    "例如 route=GET /v3/payroll-card/authentications/{authenticate_number}",
                ),
            ));
        }
        Ok(Self { method, template: path.to_owned() })
    }

    /// A drill for a route that does not exist would never fire, without a visible reason.
    fn check(&self) -> Result<(), ControlError> {
        let concrete: Vec<_> =
            self.template.split('/').map(|part| if is_variable(part) { "0" } else { part }).collect();
        let path = concrete.join("/");
        let served = |method: &str| described::operation(method, &path).is_some();
        if self.method.as_deref().map_or_else(|| METHODS.into_iter().any(served), served) {
            return Ok(());
        }
        Err(ControlError::bad(
            text!("the simulator has no operation {self}", "模拟器没有 {self} 这个接口"),
            (
                "give the method and the path of an operation, with its variables in braces or filled in",
                "请填接口的请求方法和路径，变量用花括号，或填上值",
            ),
        ))
    }

    fn has(&self, method: &str, path: &str) -> bool {
        let (mut wanted, mut given) = (self.template.split('/'), path.split('/'));
        self.method.as_ref().is_none_or(|known| known == method)
            && wanted
                .by_ref()
                .all(|part| given.next().is_some_and(|given| part == given || (is_variable(part) && !given.is_empty())))
            && given.next().is_none()
    }
}

fn is_variable(segment: &str) -> bool {
    segment.starts_with('{') && segment.ends_with('}')
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.method {
            Some(method) => write!(f, "{method} {}", self.template),
            None => f.write_str(&self.template),
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(merchant) = &self.merchant {
            write!(f, ",merchant={merchant}")?;
        }
        if let Some(route) = &self.route {
            write!(f, ",route={route}")?;
        }
        if let Some(event) = &self.event {
            write!(f, ",event={event}")?;
        }
        Ok(())
    }
}
