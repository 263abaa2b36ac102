//! Why a signature does not fit: the string that was built, and the likely cause, found by trying what people do wrong.
//!
//! For the developer only; WeChat Pay never says as much.

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use weixinpay_core::authorization::{Malformed, SCHEME};
use weixinpay_core::{Authorization, message};

use crate::base::hosts::HOSTS;
use crate::base::words::Words;
use crate::protocol::form;
use crate::protocol::gate::{Incoming, signed_target};
use crate::protocol::readings;
use crate::protocol::respell;
use crate::world::identity::Identity;
use crate::world::world::World;

/// How much of the string that was built is shown: the journal is kept in memory.
const SHOWN: usize = 4096;
/// Up to which length a body is tried in other spellings.
const RESPELLED: usize = 64 << 10;

/// What people do wrong, in English and in Chinese.
pub(crate) type Cause = (&'static str, &'static str);

/// A request whose signature does not fit.
pub(crate) struct Attempt<'a> {
    pub(crate) world: &'a World,
    pub(crate) identity: &'a Identity,
    pub(crate) incoming: &'a Incoming<'a>,
    pub(crate) claim: &'a Authorization,
    /// `None` if it was not Base64.
    pub(crate) signature: Option<&'a [u8]>,
}

impl Attempt<'_> {
    /// The likely cause and the string that was built.
    pub(crate) fn diagnose(&self, signed: &[u8]) -> Words {
        let cause = match self.signature {
            None => Words::from((
                "the signature is not Base64 (standard alphabet, padded)",
                "signature 不是 Base64（标准字母表，末尾以 = 补齐）",
            )),
            Some(signature) if signature.len() != 256 => Words::from((
                format!("the signature is {} bytes long; RSA-2048 gives 256", signature.len()),
                format!("签名值长 {} 字节；RSA-2048 的签名应为 256 字节", signature.len()),
            )),
            Some(signature) => self.cause(signed, signature).unwrap_or_else(|| {
                Words::from((
                    "no usual mistake explains it: compare the string below, byte for byte, with the one that was signed, \
                     and check that the private key belongs to the certificate with this serial",
                    "不属于常见错误：请把下面的签名串与实际签名的内容逐字节比对，并确认私钥与该序列号的商户 API 证书配对",
                ))
            }),
        };
        let shown = signed.get(..SHOWN).unwrap_or(signed);
        let rest = signed.len() - shown.len();
        let shown = String::from_utf8_lossy(shown);
        let (en, zh) = match rest {
            0 => (String::new(), String::new()),
            rest => (format!("… and {rest} bytes more"), format!("…… 后面还有 {rest} 字节")),
        };
        Words {
            en: format!("{}\nstring to sign, as built from what arrived:\n{shown}{en}", cause.en),
            zh: format!("{}\n签名串（按实际收到的请求构造）：\n{shown}{zh}", cause.zh),
        }
    }

    fn cause(&self, signed: &[u8], signature: &[u8]) -> Option<Words> {
        let key = self.identity.merchant_key().ok()?;
        let fits = |message: &[u8]| key.verify(message, signature);
        if let Some(cause) = self.variants().into_iter().find_map(|(cause, variant)| fits(&variant).then_some(cause)) {
            return Some(cause.into());
        }
        let others = self.world.identities.iter().filter(|other| other.mchid() != self.identity.mchid());
        for other in others {
            if other.merchant_key().is_ok_and(|key| key.verify(signed, signature)) {
                let (other, mchid) = (other.mchid(), self.identity.mchid());
                return Some(Words::from((
                    format!(
                        "wrong key for the serial: the private key of merchant {other} signed, but serial_no is that of \
                         {mchid}"
                    ),
                    format!("私钥与证书序列号不配对：签名用的是商户 {other} 的私钥，serial_no 却是商户 {mchid} 的"),
                )));
            }
        }
        None
    }

    /// The strings that people sign instead, each with its cause.
    fn variants(&self) -> Vec<(Cause, Vec<u8>)> {
        let Incoming { method, target: sent, body, .. } = *self.incoming;
        let target = signed_target(sent);
        let (timestamp, nonce) = (self.claim.timestamp, self.claim.nonce_str.as_str());
        let build = |method: &str, target: &str, body: &[u8]| message::request(method, target, timestamp, nonce, body);
        let whole = body;
        let body = form::signed(self.incoming);
        let right = build(method, target, body);
        let mut variants = Vec::new();

        if body.len() != whole.len() {
            let cause = (
                "the whole form was signed: of an upload only the JSON of the part `meta` is signed",
                "整个表单都参与了签名：上传接口只签 `meta` 部分的 JSON",
            );
            variants.push((cause, build(method, target, whole)));
            let cause = (
                "the body was left out: of an upload the part `meta` is signed",
                "签名时漏了请求报文主体：上传接口要签 `meta` 部分的 JSON",
            );
            variants.push((cause, build(method, target, b"")));
        }

        if sent != target {
            let cause = (
                "bare `?`: it was sent and signed, but a `?` with no query after it is not part of what is signed",
                "多余的 `?`：发送的 URL 以 `?` 结尾且没有查询参数，签名时也带上了它；验签时不含这个 `?`",
            );
            variants.push((cause, build(method, sent, body)));
        } else if let Some((path, _)) = target.split_once('?') {
            let cause = ("the query was left out of what was signed", "签名时漏了查询参数（URL 中 `?` 及其后的部分）");
            variants.push((cause, build(method, path, body)));
        } else {
            let cause = ("bare `?`: it was signed but not sent", "多余的 `?`：签名的 URL 以 `?` 结尾，发送的没有");
            variants.push((cause, build(method, &format!("{target}?"), body)));
        }
        let cause =
            ("the trailing line feed after the body is missing", "签名串缺少末尾的换行符：请求报文主体之后也要有 \\n");
        variants.push((cause, right[..right.len() - 1].to_vec()));
        let cause = ("one line feed too many after the body", "签名串末尾多了一个换行符");
        variants.push((cause, [&right[..], b"\n"].concat()));
        let lines = [method.as_bytes(), target.as_bytes(), timestamp.to_string().as_bytes(), nonce.as_bytes(), body]
            .map(<[u8]>::to_vec);
        let cause = ("the lines end in CRLF instead of LF", "签名串的换行符用了 CRLF（\\r\\n），应为 LF（\\n）");
        variants.push((cause, [lines.join(&b"\r\n"[..]), b"\r\n".to_vec()].concat()));

        for (cause, spelled) in path_variants(target) {
            variants.push((cause, build(method, &spelled, body)));
        }
        // The request went to the simulator, but what was signed may still name the real host.
        for host in self.incoming.header("host").into_iter().chain(HOSTS) {
            for scheme in ["https", "http"] {
                let whole = format!("{scheme}://{host}{target}");
                let cause =
                    ("the whole URL was signed, not its path and query", "签名用了完整的 URL，应只用路径和查询参数");
                variants.push((cause, build(method, &whole, body)));
            }
        }
        let cause = ("the method was signed in lower case", "请求方法签名时用了小写，应为大写");
        variants.push((cause, build(&method.to_ascii_lowercase(), target, body)));
        for other in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
            if other != method {
                let cause = ("another method was signed than was sent", "签名用的请求方法与发送的不同");
                variants.push((cause, build(other, target, body)));
            }
        }

        if body.is_empty() {
            for (cause, signed) in [
                (
                    ("nothing was sent, but the body was signed as `{}`", "没有发送请求报文主体，签名时却用了 `{}`"),
                    &b"{}"[..],
                ),
                (
                    (
                        "nothing was sent, but the body was signed as `null`",
                        "没有发送请求报文主体，签名时却用了 `null`",
                    ),
                    b"null",
                ),
                (
                    ("nothing was sent, but the body was signed as `[]`", "没有发送请求报文主体，签名时却用了 `[]`"),
                    b"[]",
                ),
            ] {
                variants.push((cause, build(method, target, signed)));
            }
        } else {
            let cause = if body == b"{}" {
                ("the body `{}` was sent, but signed as empty", "发送的请求报文主体是 `{}`，签名时却当作空")
            } else {
                ("the body was left out of what was signed", "签名时漏了请求报文主体")
            };
            variants.push((cause, build(method, target, b"")));
            let respelled = if body.len() <= RESPELLED { respell::all(body) } else { Vec::new() };
            for (cause, spelled) in readings::all(body).into_iter().chain(respelled) {
                variants.push((cause, build(method, target, &spelled)));
            }
        }
        variants
    }
}

/// What is wrong with an `Authorization` header.
pub(crate) fn malformed(fault: &Malformed) -> Words {
    let zh = match fault {
        Malformed::Scheme => format!("Authorization 的认证类型不是 {SCHEME}"),
        Malformed::Missing(name) => format!("Authorization 缺少 {name}"),
        Malformed::Attribute(name) => format!("Authorization 中 {name} 的格式不对"),
        // The list itself; there is no other fault today.
        _ => "Authorization 的签名信息不是以逗号分隔的 name=\"value\"".to_owned(),
    };
    Words::from((format!("Authorization: {fault}"), zh))
}

/// Why a serial number is not the merchant's.
pub(crate) fn serial(world: &World, identity: &Identity, serial: &str) -> Words {
    let merchant = identity.merchant();
    let others = || world.identities.iter().map(Identity::merchant);
    let (mchid, own) = (&merchant.mchid, &merchant.serial_no);
    let (en, zh) = if serial.eq_ignore_ascii_case(&merchant.platform_certificate_serial) {
        (
            "serial_no is that of the platform certificate; it must be that of the merchant's API certificate",
            "serial_no 填成了平台证书序列号；应填商户 API 证书序列号",
        )
    } else if serial.starts_with("PUB_KEY_ID") {
        (
            "serial_no is the id of the WeChat Pay public key; that belongs into Wechatpay-Serial",
            "serial_no 填成了微信支付公钥 ID；它应放在请求头 Wechatpay-Serial 里",
        )
    } else if others().any(|other| serial.eq_ignore_ascii_case(&other.serial_no)) {
        ("serial_no is that of another merchant's API certificate", "serial_no 是另一个商户的 API 证书序列号")
    } else if others().any(|other| serial.eq_ignore_ascii_case(&other.platform_certificate_serial)) {
        (
            "serial_no is that of another merchant's platform certificate; it must be that of the merchant's own API certificate",
            "serial_no 是另一个商户的平台证书序列号；应填本商户的 API 证书序列号",
        )
    } else {
        ("no certificate with this serial_no is known", "没有序列号为这个 serial_no 的证书")
    };
    Words::from((
        format!("{en}; the serial of {mchid}'s API certificate is {own}"),
        format!("{zh}；商户 {mchid} 的 API 证书序列号是 {own}"),
    ))
}

/// Why a timestamp is refused.
pub(crate) fn stale(timestamp: i64, now: i64) -> Words {
    let apart = now.abs_diff(timestamp);
    if timestamp.abs_diff(now.saturating_mul(1000)) < 400_000_000 {
        return ("the timestamp is in milliseconds; it must be in seconds", "timestamp 用了毫秒；应为秒").into();
    }
    let (side, side_zh) = if timestamp < now { ("behind", "早") } else { ("ahead of", "晚") };
    Words::from((
        format!(
            "stale clock: the timestamp is {apart} s {side} this machine's clock, at most 300 are allowed; a request is \
             signed anew each time it is sent, by the real clock, not by the simulated one"
        ),
        format!(
            "时间戳超时：timestamp 比本机时钟{side_zh} {apart} 秒，最多允许相差 300 秒；每次发送都要重新签名，\
             用真实时间，不用模拟时钟"
        ),
    ))
}

/// What a careful client leaves as it is in a target.
const RAW: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'`').add(b'{').add(b'}');

fn path_variants(target: &str) -> Vec<(Cause, String)> {
    let mut variants = Vec::new();
    let mut add = |cause: Cause, spelled: String| {
        if spelled != target {
            variants.push((cause, spelled));
        }
    };
    let decoded = percent_decode_str(target).decode_utf8_lossy().into_owned();
    let cause = (
        "the path or query was signed unencoded (decoded), but sent percent-encoded",
        "路径或查询参数签名时没有 URL 编码，发送时编码了",
    );
    add(cause, decoded.clone());
    add(
        (
            "the path or query was signed unencoded (decoded, `+` as a space), but sent encoded",
            "路径或查询参数签名时没有 URL 编码（`+` 当作空格），发送时编码了",
        ),
        percent_decode_str(&target.replace('+', " ")).decode_utf8_lossy().into_owned(),
    );
    add(
        (
            "the path or query was signed percent-encoded, but sent unencoded",
            "路径或查询参数签名时做了 URL 编码，发送时没有编码",
        ),
        utf8_percent_encode(target, RAW).to_string(),
    );
    let cause = ("spaces were signed as `+` but sent as `%20`", "空格签名时写作 `+`，发送时写作 `%20`");
    add(cause, target.replace("%20", "+"));
    let cause = ("spaces were signed as `%20` but sent as `+`", "空格签名时写作 `%20`，发送时写作 `+`");
    add(cause, target.replace('+', "%20"));
    let cause =
        ("percent-encoding was signed in lower-case hexadecimal", "URL 编码签名时用了小写的十六进制，发送时是大写");
    add(cause, lower_escapes(target));
    if let Some((path, query)) = target.split_once('?') {
        let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let encoded = |text: &str| utf8_percent_encode(text, RAW).to_string();
        let cause = (
            "the path was signed unencoded (decoded), but sent percent-encoded",
            "路径签名时没有 URL 编码，发送时编码了",
        );
        add(cause, format!("{}?{query}", decoded(path)));
        let cause = (
            "the query was signed unencoded (decoded), but sent percent-encoded",
            "查询参数签名时没有 URL 编码，发送时编码了",
        );
        add(cause, format!("{path}?{}", decoded(query)));
        add(cause, format!("{path}?{}", decoded(&query.replace('+', " "))));
        let cause =
            ("the path was signed percent-encoded, but sent unencoded", "路径签名时做了 URL 编码，发送时没有编码");
        add(cause, format!("{}?{query}", encoded(path)));
        let cause =
            ("the query was signed percent-encoded, but sent unencoded", "查询参数签名时做了 URL 编码，发送时没有编码");
        add(cause, format!("{path}?{}", encoded(query)));
        let mut pairs: Vec<_> = query.split('&').collect();
        pairs.sort_unstable();
        let cause = ("the query was signed in another order than it was sent", "查询参数签名时的顺序与发送时不同");
        add(cause, format!("{path}?{}", pairs.join("&")));
        pairs.reverse();
        add(cause, format!("{path}?{}", pairs.join("&")));
    }
    variants
}

fn lower_escapes(target: &str) -> String {
    let mut left = 0;
    let lower = |c: char| {
        if c == '%' {
            left = 2;
            return c;
        }
        if left > 0 {
            left -= 1;
            return c.to_ascii_lowercase();
        }
        c
    };
    target.chars().map(lower).collect()
}
