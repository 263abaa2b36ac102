//! A verified request, read: nothing of it changes while it is served.

use http::header::HOST;
use serde_json::{Map, Value};
use weixinpay_catalog as catalog;
use weixinpay_core::hex;

use crate::base::fields::Fields;
use crate::base::hosts::is_wechat_pay;
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::protocol::authenticate::Incoming;
use crate::protocol::decrypt_fields;
use crate::world::identity::{Identity, PlatformIdentity};

rules! {
    NO_HOST = "simulator.no-host", Assumed {
        en: "A request whose answer holds an address of this simulator, without Host, is answered 400 PARAM_ERROR.",
        zh: "应答中需要给出模拟器自身地址、而请求没有 Host 头时，应答 400 PARAM_ERROR。",
        source: "Only a simulator has addresses of its own to put into an answer; that HTTP/1.1 needs the header \
            is RFC 9112, section 3.2. Else: nothing of WeChat Pay's is being imitated.",
        source_zh: "只有模拟器才会在应答中写入自己的地址；HTTP/1.1 必须带此请求头，见 RFC 9112 第 3.2 节。其他可能\
            ：无，此处并未模仿微信支付的行为。",
    }
}

/// A verified request, read.
#[derive(Debug)]
pub(crate) struct Asked<'a> {
    pub(crate) caller: &'a Identity,
    pub(crate) platform: &'a PlatformIdentity,
    pub(crate) incoming: &'a Incoming<'a>,
    pub(crate) operation: &'static catalog::Operation,
    /// The decoded variables of the path.
    pub(crate) variables: Vec<(String, String)>,
    /// The decoded pairs of the query.
    pub(crate) query: Vec<(String, String)>,
    /// Empty where the method has no body.
    pub(crate) body: Map<String, Value>,
    /// When it came, in Unix seconds of the simulated clock.
    pub(crate) came: i64,
}

impl<'a> Asked<'a> {
    pub(crate) fn query(&self) -> Fields<'_> {
        Fields::query(&self.query)
    }

    pub(crate) fn body(&self) -> Fields<'_> {
        Fields::body(&self.body)
    }

    /// A variable of the path; its description was checked.
    pub(crate) fn variable(&self, name: &str) -> Result<&str, Refusal> {
        let found = self.variables.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| &**value).ok_or_else(|| Refusal::internal(format!("the path has no variable {name}")))
    }

    /// As it was sent, without the query.
    pub(crate) fn path(&self) -> &'a str {
        self.incoming.target.split('?').next().unwrap_or_default()
    }

    /// Opens a sensitive field with the platform key that `Wechatpay-Serial` names.
    pub(crate) fn open(&self, field: &str, ciphertext: &str) -> Result<String, Refusal> {
        let serial = self.incoming.platform_serial();
        // Ignored where nothing is sealed, a wrong one is refused here.
        if serial.is_some() {
            self.caller.platform(serial, self.came)?;
        }
        let others = || self.caller.openers(self.came);
        decrypt_fields::open(self.platform, serial, others, field, ciphertext)
    }

    /// Of the whole content, opened, and of the path: what makes a repetition the same.
    pub(crate) fn digest(&self) -> String {
        let path = self.incoming.target;
        let content = Value::Object(self.body.clone());
        hex::sha256(format!("{path}\n{content}"))
    }

    /// The address at which the request reached this simulator, so that an address in its answer leads here, too.
    pub(crate) fn origin(&self) -> Result<String, Refusal> {
        origin(self.incoming)
    }
}

/// The address at which a request reached this simulator.
pub(crate) fn origin(incoming: &Incoming<'_>) -> Result<String, Refusal> {
    let host = incoming.headers.get(HOST).and_then(|host| host.to_str().ok()).filter(|host| !host.is_empty());
    let host = host.ok_or_else(|| Refusal::param(rules::NO_HOST, "Http头缺少Host").at("header", "Host", "必填"))?;
    // WeChat Pay's own hosts are reached by TLS alone.
    let is_https = incoming.by_tls || is_wechat_pay(host);
    Ok(format!("{}://{host}", if is_https { "https" } else { "http" }))
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue};

    use super::*;

    #[test]
    fn an_address_leads_back_by_the_door_that_the_request_came_by() {
        for (host, by_tls, expected) in [
            ("127.0.0.1:8866", false, "http://127.0.0.1:8866"),
            ("127.0.0.1:8867", true, "https://127.0.0.1:8867"),
            ("api.mch.weixin.qq.com", true, "https://api.mch.weixin.qq.com"),
            // A client that was configured to send elsewhere what is meant for WeChat Pay.
            ("api.mch.weixin.qq.com", false, "https://api.mch.weixin.qq.com"),
        ] {
            let headers = HeaderMap::from_iter([(HOST, HeaderValue::from_static(host))]);
            let incoming = Incoming { method: "GET", target: "/", headers: &headers, body: b"", by_tls };
            assert_eq!(origin(&incoming).unwrap(), expected);
        }
        let headers = HeaderMap::new();
        let incoming = Incoming { method: "GET", target: "/", headers: &headers, body: b"", by_tls: false };
        assert_eq!(origin(&incoming).unwrap_err().code, "PARAM_ERROR");
    }
}
