//! Configures a client.

use std::any::Any;
use std::sync::Arc;
use std::time::Duration;

use http::header::HeaderValue;
use weixinpay_core::{ApiV3Key, Error, MerchantKey, PlatformKey, PublicKey, Signer, Verifier};

use crate::certificates::Certificates;
use crate::client::{Client, Inner};
use crate::clock::Clock;
use crate::dial::{Proxy, ProxyUrl};
use crate::exchange::Exchange;
use crate::hosts::{BASE, BASE_URL, Host, Hosts};
use crate::pipeline::{ATTEMPT, Pipeline};
use crate::retry::Retry;
use crate::transport::{Hyper, Transport};
use crate::trust::Trust;

/// Builds a [`Client`]; fails only at [`build`](Self::build).
#[must_use]
pub struct ClientBuilder {
    base_url: String,
    standby: Standby,
    merchant: Option<(String, Arc<dyn Signer>)>,
    /// The public half of the merchant's key, where it is held in memory.
    merchant_public: Option<PublicKey>,
    platform_keys: Vec<PlatformKey>,
    download: bool,
    prefer_certificates: bool,
    api_v3_key: Option<Result<ApiV3Key, Error>>,
    user_agent: Option<String>,
    timeout: Duration,
    attempt_timeout: Option<Duration>,
    connect_timeout: Duration,
    proxy: Proxy,
    retry: Retry,
    transport: Option<Arc<dyn Transport>>,
    clock: Clock,
}

impl Client {
    /// A builder.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }
}

impl ClientBuilder {
    fn new() -> Self {
        Self {
            base_url: BASE_URL.to_owned(),
            standby: Standby::Own,
            merchant: None,
            merchant_public: None,
            platform_keys: Vec::new(),
            download: false,
            prefer_certificates: false,
            api_v3_key: None,
            user_agent: None,
            timeout: Duration::from_secs(30),
            attempt_timeout: None,
            connect_timeout: Duration::from_secs(5),
            proxy: Proxy::default(),
            retry: Retry { times: 2, pause: Duration::from_millis(200) },
            transport: None,
            clock: Clock::default(),
        }
    }

    /// The calling merchant: its id (a service provider's own, never a sub-merchant's) and its key.
    pub fn merchant(mut self, mchid: impl Into<String>, signer: impl Signer + 'static) -> Self {
        let in_memory = (&signer as &dyn Any).downcast_ref::<MerchantKey>();
        self.merchant_public = in_memory.and_then(|key| key.private_key().public_key().ok());
        self.merchant = Some((mchid.into(), Arc::new(signer)));
        self
    }

    /// Trusts this platform key. Several may be given, of both kinds: each answer is verified by the one it names.
    ///
    /// Without any, platform certificates are downloaded.
    pub fn platform_key(mut self, key: PlatformKey) -> Self {
        self.platform_keys.push(key);
        self
    }

    /// Downloads the platform certificates too, beside the keys that were given: for the move from the one to the other.
    pub fn download_certificates(mut self) -> Self {
        self.download = true;
        self
    }

    /// Seals with, and asks for answers signed by, a certificate even where a public key is trusted: for the time before
    /// the switch is started in the merchant portal, when WeChat Pay refuses the public key's id.
    pub fn prefer_certificates(mut self) -> Self {
        self.prefer_certificates = true;
        self
    }

    /// The APIv3 key, 32 bytes: opens downloaded certificates and notifications.
    pub fn api_v3_key(mut self, key: impl AsRef<[u8]>) -> Self {
        self.api_v3_key = Some(ApiV3Key::new(key));
        self
    }

    /// Another host than [`BASE_URL`], such as a simulator or a reverse proxy. A path in it is sent and signed as part of
    /// every request.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// The standby host, used when the base URL's host cannot be reached: a base URL, as `https://api2.wechatpay.cn`.
    ///
    /// By default, WeChat Pay's own hosts have the standby that it names (`api2.mch.weixin.qq.com` for
    /// `api.mch.weixin.qq.com`), and another base URL has none.
    ///
    /// If no connection could be made, nothing was sent, so the request goes to the standby immediately; this does not
    /// count as a retry. If the connection broke after sending, the request goes there only if it may be repeated at
    /// all, see [`retry`](Self::retry). Each attempt is signed anew. Calls then use the standby for a minute before one
    /// of them tries the primary again; three broken connections in a row have the same effect. [`Client::host`] says
    /// which host answered last.
    pub fn standby(mut self, url: impl Into<String>) -> Self {
        self.standby = Standby::At(url.into());
        self
    }

    /// Uses no other host than the base URL's.
    pub fn no_standby(mut self) -> Self {
        self.standby = Standby::None;
        self
    }

    /// How long a call may take, its repetitions included; 30 s unless said otherwise.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// How long one attempt of a call may take, from its signature to the end of its answer; the call's own
    /// [`timeout`](Self::timeout) is the limit for all of them together. An attempt that takes longer is repeated where
    /// it may be ([`retry`](Self::retry)), at the standby if there is one; else the call ends with
    /// [`ErrorKind::Timeout`](weixinpay_core::ErrorKind::Timeout).
    ///
    /// Unless said otherwise, an attempt after which there may be another has 10 s, or half of the call's time if that is
    /// less, and a download the half; one that cannot be repeated has all of it.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = Some(limit);
        self
    }

    /// How long making a connection may take, TLS included; 5 s unless said otherwise.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// Goes through this proxy, which must make tunnels (CONNECT): `http://proxy.example:8080`, or
    /// `http://user:password@proxy.example:8080`. It sees which host is called and nothing else.
    ///
    /// Unless said otherwise, the environment decides: `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`, as with curl. A base URL
    /// that begins with `http://` is always reached without a proxy.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Proxy::At(ProxyUrl(url.into()));
        self
    }

    /// Goes through no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.proxy = Proxy::None;
        self
    }

    /// How often a request is repeated, and the pause before the first repetition, which then doubles up to 5 s;
    /// 2 and 200 ms unless said otherwise. Writes are repeated only if they never left, or are
    /// [`idempotent`](weixinpay_core::Call::idempotent).
    pub fn retry(mut self, times: u32, pause: Duration) -> Self {
        self.retry = Retry { times, pause };
        self
    }

    /// Words before this crate's own in `User-Agent`, such as `myshop/2.1`.
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.user_agent = Some(product.into());
        self
    }

    /// Another way to send HTTP than the one built in.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Another clock than the machine's: Unix time in seconds. For tests.
    pub fn clock(mut self, now: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        self.clock = Clock::new(now);
        self
    }

    /// The client. Sends nothing yet.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](weixinpay_core::ErrorKind::Config) names what is missing or cannot be used.
    pub fn build(self) -> Result<Client, Error> {
        let (mchid, signer) = self.merchant.ok_or_else(|| {
            Error::config(("no merchant is configured", "没有配置商户"))
                .with_hint(("give its id and key with merchant(…)", "请用 merchant(…) 提供商户号和私钥"))
        })?;
        if mchid.is_empty() || !mchid.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(Error::config((
                "the merchant id is empty or has other characters than digits",
                "商户号是空的，或含有数字以外的字符",
            )));
        }
        let api_v3_key = self.api_v3_key.transpose()?.map(Arc::new);
        let downloaded = if self.download || self.platform_keys.is_empty() {
            let key = api_v3_key.clone().ok_or_else(|| {
                Error::config((
                    "platform certificates are decrypted with the APIv3 key, and none is configured",
                    "解密平台证书需要 APIv3 密钥，但没有配置",
                ))
                .with_hint((
                    "give the APIv3 key, or the WeChat Pay public key with its PUB_KEY_ID",
                    "请配置 APIv3 密钥，或微信支付公钥及其 PUB_KEY_ID",
                ))
            })?;
            Some(Arc::new(Certificates::new(
                key,
                self.retry,
                !self.prefer_certificates,
                self.attempt_timeout.unwrap_or(ATTEMPT),
            )))
        } else {
            None
        };
        for key in &self.platform_keys {
            if key.id().eq_ignore_ascii_case(signer.serial_no()) {
                return Err(Error::config((
                    "the merchant's own certificate was given as a platform key",
                    "把商户自己的 API 证书当成了平台证书",
                ))
                .with_hint((
                    "platform keys are WeChat Pay's: pub_key.pem with its PUB_KEY_ID, or a downloaded certificate",
                    "应为微信支付的密钥：pub_key.pem 及其 PUB_KEY_ID，或下载的平台证书",
                )));
            }
            if self.merchant_public.as_ref().is_some_and(|own| own.is_same_as(key.key())) {
                return Err(Error::config((
                    "the merchant's own public key was given as the WeChat Pay public key",
                    "把商户自己的公钥当成了微信支付公钥",
                ))
                .with_hint((
                    "it is not made from apiclient_key.pem: download pub_key.pem from the merchant portal",
                    "微信支付公钥不能由 apiclient_key.pem 导出：请从商户平台下载 pub_key.pem",
                )));
            }
        }
        let primary = Host::new(&self.base_url, BASE)?;
        let standby = self.standby.of(&primary)?;
        let hosts = Hosts::new(primary, standby);
        let transport = match self.transport {
            Some(transport) => transport,
            None => Arc::new(Hyper::new(&hosts, self.connect_timeout, self.proxy)?),
        };
        let exchange = Exchange {
            hosts,
            mchid,
            signer,
            transport,
            user_agent: user_agent(self.user_agent.as_deref())?,
            clock: self.clock,
        };
        let trust = Trust {
            given: Arc::new(Verifier::new(self.platform_keys)),
            downloaded,
            prefer_certificates: self.prefer_certificates,
        };
        Ok(Client::new(Inner {
            pipeline: Pipeline {
                exchange: Arc::new(exchange),
                trust,
                retry: self.retry,
                timeout: self.timeout,
                attempt_timeout: self.attempt_timeout,
            },
            api_v3_key,
        }))
    }
}

/// The host that is used when the primary cannot be reached.
enum Standby {
    /// The one that WeChat Pay names, for its own hosts.
    Own,
    None,
    At(String),
}

impl Standby {
    fn of(self, primary: &Host) -> Result<Option<Host>, Error> {
        let standby = match self {
            Self::Own => return Ok(primary.own_standby()),
            Self::None => return Ok(None),
            Self::At(url) => Host::new(&url, ("standby URL", "备用接口地址"))?,
        };
        if standby.url == primary.url {
            return Err(Error::config(("the standby URL is the base URL", "备用接口地址与接口地址相同"))
                .with_hint(("name another host, or none with no_standby()", "请换一个，或用 no_standby() 不设备用")));
        }
        if primary.is_https() && !standby.is_https() {
            return Err(Error::config((
                "the standby URL is not encrypted, and the base URL is",
                "接口地址是 https，备用接口地址却不加密",
            ))
            .with_hint(("it must begin with https://, as the base URL does", "备用接口地址也应以 https:// 开头")));
        }
        Ok(Some(standby))
    }
}

fn user_agent(product: Option<&str>) -> Result<HeaderValue, Error> {
    let own = concat!("weixinpay/", env!("CARGO_PKG_VERSION"));
    let text = match product {
        Some(product) => format!("{product} {own} ({})", std::env::consts::OS),
        None => format!("{own} ({})", std::env::consts::OS),
    };
    HeaderValue::try_from(text).map_err(|_| {
        Error::config((
            "the user agent contains characters that are not allowed in a header",
            "User-Agent 含有请求头不允许的字符",
        ))
    })
}
