//! Opens connections: to the host itself, or to a proxy that makes a tunnel to it.

use std::error::Error as StdError;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::Uri;
use http::uri::Scheme;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::proxy::matcher::Matcher;
use tower_service::Service;
use weixinpay_core::{Address, BoxFuture, Error, Text, text};

use crate::hosts::{BASE_URL, Hosts};

/// The proxy that a client uses.
#[derive(Debug, Clone, Default)]
pub(crate) enum Proxy {
    /// The one that the environment names.
    #[default]
    Environment,
    None,
    /// Its address, which may hold a password.
    At(ProxyUrl),
}

/// Prints nothing.
#[derive(Clone)]
pub(crate) struct ProxyUrl(pub(crate) String);

impl std::fmt::Debug for ProxyUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}

impl Proxy {
    /// For calls to these hosts.
    fn matcher(self, hosts: &Hosts) -> Result<Matcher, Error> {
        let matcher = match self {
            Self::Environment => {
                check_environment(hosts)?;
                Matcher::from_env()
            }
            Self::None => Matcher::builder().build(),
            Self::At(ProxyUrl(url)) => {
                let matcher = Matcher::builder().https(url).build();
                if matcher.intercept(&Uri::from_static(BASE_URL)).is_none() {
                    return Err(Error::config(("the proxy's address is not a URL", "代理地址不是 URL")).with_hint(FORM));
                }
                matcher
            }
        };
        for proxy in hosts.all().filter(|host| host.is_https()).filter_map(|host| matcher.intercept(&host.url)) {
            if proxy.uri().scheme() != Some(&Scheme::HTTP) {
                return Err(Error::config((
                    "the proxy's address must begin with http://",
                    "代理地址应以 http:// 开头",
                ))
                .with_hint(FORM));
            }
            Address::of(proxy.uri().clone()).map_err(|fault| {
                let Text { en, zh } = fault.text();
                Error::config(text!("the proxy's address {en}", "代理地址{zh}")).with_hint(FORM)
            })?;
        }
        Ok(matcher)
    }
}

/// Refuses a proxy of the environment that cannot be read. [`Matcher`] passes it over, and the call would go out directly.
fn check_environment(hosts: &Hosts) -> Result<(), Error> {
    let first = |names: [&'static str; 2]| names.into_iter().find_map(|name| Some((name, std::env::var(name).ok()?)));
    let given = |names| first(names).filter(|(_, value)| !value.is_empty());
    let Some((name, value)) = given(["HTTPS_PROXY", "https_proxy"]).or_else(|| given(["ALL_PROXY", "all_proxy"]))
    else {
        return Ok(());
    };
    let none = first(["NO_PROXY", "no_proxy"]).map(|(_, value)| value).unwrap_or_default();
    let any = Matcher::builder().https("http://127.0.0.1:1").no(none).build();
    let is_needed = hosts.all().any(|host| host.is_https() && any.intercept(&host.url).is_some());
    let is_read = || Matcher::builder().https(value).build().intercept(&Uri::from_static(BASE_URL)).is_some();
    if is_needed && !is_read() {
        return Err(Error::config(text!("the proxy's address in {name} is not a URL", "{name} 里的代理地址不是 URL"))
            .with_hint(FORM));
    }
    Ok(())
}

const FORM: Text = Text::new(
    "it has the form http://proxy.example:8080, with a user name and a password before the host if it asks for them",
    "形式应为 http://proxy.example:8080；需要认证时，把用户名和密码写在主机名之前",
);

/// Makes TCP connections.
#[derive(Clone)]
pub(crate) struct Dial {
    direct: HttpConnector,
    proxies: Arc<Matcher>,
}

impl Dial {
    pub(crate) fn new(proxy: Proxy, hosts: &Hosts) -> Result<Self, Error> {
        let mut direct = HttpConnector::new();
        direct.set_nodelay(true);
        direct.enforce_http(false);
        Ok(Self { direct, proxies: Arc::new(proxy.matcher(hosts)?) })
    }
}

impl Service<Uri> for Dial {
    type Response = <HttpConnector as Service<Uri>>::Response;
    type Error = Box<dyn StdError + Send + Sync>;
    type Future = BoxFuture<'static, Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.direct.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        // Plain HTTP is for this machine; a proxy would be shown what is in it.
        let proxy = self.proxies.intercept(&uri).filter(|_| uri.scheme() == Some(&Scheme::HTTPS));
        let Some(proxy) = proxy else {
            let connecting = self.direct.call(uri);
            return Box::pin(async move { Ok(connecting.await?) });
        };
        let mut tunnel = Tunnel::new(proxy.uri().clone(), self.direct.clone());
        if let Some(auth) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(auth.clone());
        }
        let connecting = tunnel.call(uri);
        Box::pin(async move { Ok(connecting.await?) })
    }
}
