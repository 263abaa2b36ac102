//! All that is described of an operation or a notification.

use std::fmt;

use serde::Deserialize;

use crate::family::Family;
use crate::product::Product;
use crate::schema::{Node, Schema};

/// All that is described of one operation.
#[derive(Clone, Copy)]
pub struct Details {
    family: &'static Family,
    data: &'static OperationData,
}

/// One parameter of an operation.
#[derive(Debug, Clone, Copy)]
pub struct Parameter {
    place: Place,
    schema: Schema,
}

/// Where a parameter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Place {
    /// In the path, in braces.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
}

/// One kind of notification.
#[derive(Clone, Copy)]
pub struct Notification {
    family: &'static Family,
    event: &'static str,
    data: &'static NotificationData,
}

#[derive(Deserialize)]
pub(crate) struct OperationData {
    description: Option<String>,
    link: Option<String>,
    server: Option<String>,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    roles: Vec<String>,
    updated: Option<String>,
    #[serde(default)]
    deprecated: bool,
    #[serde(default)]
    mutual_tls: bool,
    #[serde(default)]
    parameters: Vec<ParameterData>,
    #[serde(default)]
    query_any_of: Vec<Vec<String>>,
    request: Option<Content>,
    status: u16,
    response: Option<Content>,
}

#[derive(Deserialize)]
struct ParameterData {
    #[serde(rename = "in")]
    place: Place,
    #[serde(flatten)]
    schema: Node,
}

#[derive(Deserialize)]
struct Content {
    media: String,
    schema: Node,
}

#[derive(Deserialize)]
pub(crate) struct NotificationData {
    summary: String,
    link: Option<String>,
    resource_type: Option<String>,
    original_type: Option<String>,
    /// Their features.
    #[serde(default)]
    products: Vec<String>,
    resource: Option<Node>,
}

impl OperationData {
    pub(crate) const fn nothing() -> Self {
        Self {
            description: None,
            link: None,
            server: None,
            tags: Vec::new(),
            roles: Vec::new(),
            updated: None,
            deprecated: false,
            mutual_tls: false,
            parameters: Vec::new(),
            query_any_of: Vec::new(),
            request: None,
            status: 0,
            response: None,
        }
    }
}

impl Details {
    pub(crate) fn new(family: &'static Family, data: &'static OperationData) -> Self {
        Self { family, data }
    }

    /// What it does, in our words, where there are any.
    #[must_use]
    pub fn description(self) -> Option<&'static str> {
        self.data.description.as_deref()
    }

    /// The official page.
    #[must_use]
    pub fn link(self) -> Option<&'static str> {
        self.data.link.as_deref()
    }

    /// Another host than `https://api.mch.weixin.qq.com`.
    #[must_use]
    pub fn server(self) -> Option<&'static str> {
        self.data.server.as_deref()
    }

    /// Official products that it belongs to, such as `运营工具∙用工卡`.
    #[must_use]
    pub fn tags(self) -> &'static [String] {
        &self.data.tags
    }

    /// Who may call it: `merchant`, `partner` (a service provider).
    #[must_use]
    pub fn roles(self) -> &'static [String] {
        &self.data.roles
    }

    /// The day when the official page was last changed, `yyyy-MM-dd`.
    #[must_use]
    pub fn updated(self) -> Option<&'static str> {
        self.data.updated.as_deref()
    }

    /// Whether the official page calls it deprecated.
    #[must_use]
    pub fn is_deprecated(self) -> bool {
        self.data.deprecated
    }

    /// Whether the connection needs the merchant's certificate, as some of APIv2 does.
    #[must_use]
    pub fn needs_mutual_tls(self) -> bool {
        self.data.mutual_tls
    }

    /// Its parameters, in the order of the description.
    pub fn parameters(self) -> impl Iterator<Item = Parameter> {
        let family = self.family;
        let parameters = self.data.parameters.iter();
        parameters.map(move |data| Parameter { place: data.place, schema: Schema::new(family, &data.schema) })
    }

    /// Lists of query parameters of which at least one is given.
    #[must_use]
    pub fn query_any_of(self) -> &'static [Vec<String>] {
        &self.data.query_any_of
    }

    /// The request's body, if it has one.
    #[must_use]
    pub fn request(self) -> Option<Schema> {
        self.data.request.as_ref().map(|content| Schema::new(self.family, &content.schema))
    }

    /// Media type of the request: `application/json`, `application/xml`, `multipart/form-data`.
    #[must_use]
    pub fn request_media(self) -> Option<&'static str> {
        self.data.request.as_ref().map(|content| content.media.as_str())
    }

    /// HTTP status of a success.
    #[must_use]
    pub fn status(self) -> u16 {
        self.data.status
    }

    /// The body of a success, if it has one.
    #[must_use]
    pub fn response(self) -> Option<Schema> {
        self.data.response.as_ref().map(|content| Schema::new(self.family, &content.schema))
    }

    /// Media type of the answer.
    #[must_use]
    pub fn response_media(self) -> Option<&'static str> {
        self.data.response.as_ref().map(|content| content.media.as_str())
    }
}

impl fmt::Debug for Details {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Details").field("family", self.family).field("link", &self.link()).finish_non_exhaustive()
    }
}

impl Parameter {
    /// Wire name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.schema.name()
    }

    /// Where it stands.
    #[must_use]
    pub fn place(self) -> Place {
        self.place
    }

    /// Whether it must be given.
    #[must_use]
    pub fn is_required(self) -> bool {
        self.schema.is_required()
    }

    /// What is described of its value.
    #[must_use]
    pub fn schema(self) -> Schema {
        self.schema
    }
}

impl fmt::Debug for Notification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Notification({})", self.event)
    }
}

impl Notification {
    pub(crate) fn new(family: &'static Family, event: &'static str, data: &'static NotificationData) -> Self {
        Self { family, event, data }
    }

    /// The family that it is described in.
    #[must_use]
    pub fn family(self) -> &'static Family {
        self.family
    }

    /// The `event_type`: `TRANSACTION.SUCCESS`.
    #[must_use]
    pub fn event(self) -> &'static str {
        self.event
    }

    /// Official name, in Chinese.
    #[must_use]
    pub fn summary(self) -> &'static str {
        &self.data.summary
    }

    /// The official page.
    #[must_use]
    pub fn link(self) -> Option<&'static str> {
        self.data.link.as_deref()
    }

    /// How it is read in Rust: lines of a function that has a `client`, `headers` and a `body`. A test of `weixinpay`
    /// compiles every one of them.
    #[must_use]
    pub fn sample(self) -> Option<String> {
        self.family.sample(self.event)
    }

    /// The `resource_type` of the envelope: `encrypt-resource`.
    #[must_use]
    pub fn resource_type(self) -> Option<&'static str> {
        self.data.resource_type.as_deref()
    }

    /// The `original_type` of the resource: `transaction`.
    #[must_use]
    pub fn original_type(self) -> Option<&'static str> {
        self.data.original_type.as_deref()
    }

    /// The products whose operations lead to it: the feature of any one of them gives it its type, beside that of the
    /// notifications. With none it is told by many products, and has its type wherever notifications have.
    pub fn products(self) -> impl Iterator<Item = &'static Product> {
        let ours = |product: &&&Product| self.data.products.iter().any(|feature| feature == product.feature());
        crate::products().iter().filter(ours).copied()
    }

    /// The resource once it is decrypted, where it is described.
    #[must_use]
    pub fn resource(self) -> Option<Schema> {
        self.data.resource.as_ref().map(|node| Schema::new(self.family, node))
    }
}
