//! The drills that there are.

use std::fmt;
use std::time::Duration;

use weixinpay_core::{Text, text};

use crate::base::control_error::ControlError;
use crate::faults::number::number;
use crate::protocol::response_signer::Spoil;
use crate::world::platform::{PlatformMode, Rotation, Step};

/// A drill that there is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    /// For people.
    pub(crate) does: Text,
    /// The key of its own, if it takes one.
    own: Option<Own>,
    fault: Effect,
}

/// A key of one drill only. Its default is in the fault; a number without one must be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Own {
    Flag(&'static str),
    Number { key: &'static str, min: u64, max: u64, needed: bool },
    Word { key: &'static str, words: &'static [&'static str], needed: bool },
}

/// The effect of a drill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    Sign(Spoil),
    Body(Spoiled),
    Latency(Duration),
    End(End),
    RateLimit(u64),
    Platform(Step),
    PrimaryDown(Down),
    Notify(Wrong),
}

/// The failure of a primary host that a client connects to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Down {
    /// It is refused at once.
    Refuse,
    /// There is no answer until the client gives up.
    Hang,
}

/// The change to a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Spoiled {
    Truncated,
    NotJson,
}

/// The end of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// 500, or 503.
    Failed {
        status: u16,
        committed: bool,
    },
    RateLimited,
    Reset {
        committed: bool,
    },
    /// It is carried out, and the answer is kept back that long.
    Withheld(Duration),
}

/// The change to a notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wrong {
    Probe {
        resend: bool,
    },
    BadSignature,
    /// Signed that many seconds ago.
    Stale(i64),
    OtherKey,
    Duplicate,
    /// Seconds of the simulated clock.
    Reorder(i64),
    /// Likewise.
    Late(i64),
    Lost,
}

const YEAR: u64 = 365 * 86_400;

const fn seconds(min: u64, max: u64) -> Option<Own> {
    Some(Own::Number { key: "seconds", min, max, needed: false })
}

/// Each drill once: what is known of it, and its line in the documentation.
macro_rules! kinds {
    ($($name:literal $keys:literal: $does:literal, $does_zh:literal, $own:expr, $fault:expr;)*) => {
        pub(crate) const KINDS: &[Kind] = &[
            $(Kind { name: $name, does: Text::new($does, $does_zh), own: $own, fault: $fault },)*
        ];

        /// The names of the drills that there are, in the order of this table. In brackets is a key that need not be given,
        /// with its default; `seconds` are of the simulated clock where a notification waits, else of the machine's.
        ///
        /// | drill | what happens |
        /// |---|---|
        $(#[doc = concat!("| `", $name, $keys, "` | ", $does, " |")])*
        ///
        /// A [`Fault`](crate::Fault) is one of them, made from text, with its keys and with when it is for.
        pub fn drills() -> impl Iterator<Item = &'static str> {
            KINDS.iter().map(|kind| kind.name)
        }
    };
}

kinds! {
    "answer.unsigned" "":
        "the answer has no signature",
        "应答没有签名",
        None,
        Effect::Sign(Spoil::Unsigned);
    "answer.bad-signature" "":
        "the answer's signature is over other bytes",
        "应答的签名对不上内容",
        None,
        Effect::Sign(Spoil::Bad);
    "answer.unknown-serial" "":
        "the answer names an unknown key",
        "应答用的是没人认识的密钥",
        None,
        Effect::Sign(Spoil::UnknownSerial);
    "answer.stale" "[,seconds=600]":
        "the answer was signed that long ago",
        "应答是很久以前签的",
        seconds(301, YEAR),
        Effect::Sign(Spoil::Stale(600));
    "answer.signtest" "":
        "the answer's signature is a probe",
        "应答是签名探测流量",
        None,
        Effect::Sign(Spoil::Probe);
    "answer.truncated" "":
        "the connection ends in the middle of the body",
        "应答体传到一半连接断开",
        None,
        Effect::Body(Spoiled::Truncated);
    "answer.not-json" "":
        "the body is a page of HTML, signed",
        "应答体是一页 HTML，带签名",
        None,
        Effect::Body(Spoiled::NotJson);
    "notify.signtest" "[,resend=true]":
        "the first attempt is a probe; with resend=false the only one",
        "第一次通知是探测；resend=false 则只有探测",
        Some(Own::Flag("resend")),
        Effect::Notify(Wrong::Probe { resend: true });
    "notify.bad-signature" "":
        "the notification's signature is over other bytes, each time",
        "每次通知的签名都对不上内容",
        None,
        Effect::Notify(Wrong::BadSignature);
    "notify.stale" "[,seconds=600]":
        "the notification was signed that long ago, each time",
        "每次通知都是很久以前签的",
        seconds(301, YEAR),
        Effect::Notify(Wrong::Stale(600));
    "notify.wrong-key" "":
        "the resource is sealed with another APIv3 key, each time",
        "通知内容用另一个 APIv3 密钥加密",
        None,
        Effect::Notify(Wrong::OtherKey);
    "notify.duplicate" "":
        "the notification comes twice at the same time",
        "同一通知同时来两次",
        None,
        Effect::Notify(Wrong::Duplicate);
    "notify.reorder" "[,seconds=60]":
        "it waits until a later one to the merchant went out, or that long",
        "等到后面的通知先发出，或等这么久",
        seconds(1, YEAR),
        Effect::Notify(Wrong::Reorder(60));
    "notify.late" "[,seconds=300]":
        "the notification comes that much later",
        "通知晚到这么久",
        seconds(1, YEAR),
        Effect::Notify(Wrong::Late(300));
    "notify.lost" "":
        "the notification never comes",
        "通知永远不来",
        None,
        Effect::Notify(Wrong::Lost);
    "net.latency" "[,ms=1000]":
        "the answer takes that much longer",
        "应答晚到这么久",
        Some(Own::Number { key: "ms", min: 1, max: 600_000, needed: false }),
        Effect::Latency(Duration::from_millis(1000));
    "net.reset" "[,committed=false]":
        "the connection is reset; with committed=true after the request was carried out",
        "连接被重置；committed=true 则在执行之后",
        Some(Own::Flag("committed")),
        Effect::End(End::Reset { committed: false });
    "net.timeout-after-commit" "[,seconds=60]":
        "the request is carried out, and no answer comes until the connection is closed after that time",
        "请求已执行，但一直不应答，直到连接关闭",
        seconds(0, 600),
        Effect::End(End::Withheld(Duration::from_secs(60)));
    "http.500" "[,committed=false]":
        "SYSTEM_ERROR; with committed=true after the request was carried out",
        "SYSTEM_ERROR；committed=true 则在执行之后",
        Some(Own::Flag("committed")),
        Effect::End(End::Failed { status: 500, committed: false });
    "http.503" "[,committed=false]":
        "SERVICE_UNAVAILABLE; with committed=true after the request was carried out",
        "SERVICE_UNAVAILABLE；committed=true 则在执行之后",
        Some(Own::Flag("committed")),
        Effect::End(End::Failed { status: 503, committed: false });
    "cert.rotate" "[,step=overlap]":
        "from this request on, the merchant's platform certificate has been rotated so far",
        "从这个请求起，商户的平台证书已轮换到这一步",
        Some(Own::Word { key: "step", words: &Rotation::NAMES, needed: false }),
        Effect::Platform(Step::Rotate(Rotation::Overlap));
    "key.switch" ",step=MODE":
        "from this request on, the merchant has these platform keys",
        "从这个请求起，商户使用这些平台密钥",
        Some(Own::Word { key: "step", words: &PlatformMode::NAMES, needed: true }),
        Effect::Platform(Step::Switch(PlatformMode::Switching));
    "rate.limit" ",qps=N":
        "more than qps requests in a second of the simulated clock are answered 429 FREQUENCY_LIMITED",
        "模拟时钟一秒内超过 qps 次则答 429 FREQUENCY_LIMITED",
        Some(Own::Number { key: "qps", min: 0, max: 1_000_000, needed: true }),
        Effect::RateLimit(0);
    "host.primary-down" "[,how=refuse]":
        "the primary hosts and the base URL cannot be reached, with how=hang without an answer for 60 s; the standby hosts and the standby URL can",
        "主域名和接口地址连不上（how=hang 则 60 秒不应答）；备域名和备用地址照常应答",
        Some(Own::Word { key: "how", words: &Down::NAMES, needed: false }),
        Effect::PrimaryDown(Down::Refuse);
}

impl Kind {
    /// The keys that it takes: its own, then those of all.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &'static str> {
        let own = self.own.map(|own| match own {
            Own::Flag(key) | Own::Number { key, .. } | Own::Word { key, .. } => key,
        });
        own.into_iter().chain(self.scope().iter().copied()).chain(["nth", "first"])
    }

    /// The keys to which it can be confined.
    fn scope(&self) -> &'static [&'static str] {
        match self.fault {
            Effect::Notify(_) => &["merchant", "event"],
            Effect::PrimaryDown(_) => &[],
            _ => &["merchant", "route"],
        }
    }

    /// The reason why it does not take this key, unless that is obvious.
    pub(crate) fn why_not(&self, key: &str) -> Option<Text> {
        let is_scope = matches!(key, "merchant" | "route" | "event");
        (is_scope && self.scope().is_empty()).then_some(Text::new(
            "a host is down for every client and every request",
            "域名故障对所有客户端、所有请求生效",
        ))
    }

    fn needs(&self, key: &str, such: &str) -> ControlError {
        let name = self.name;
        ControlError::bad(
            text!("{name} needs `{key}`", "演练 {name} 必须给出 `{key}`"),
            text!("such as {name},{key}={such}", "例如 {name},{key}={such}"),
        )
    }

    pub(crate) fn fault<'a>(&self, value: impl Fn(&str) -> Option<&'a str>) -> Result<Effect, ControlError> {
        let fault = self.fault;
        match self.own {
            None => Ok(fault),
            Some(Own::Flag(key)) => match value(key) {
                None => Ok(fault),
                Some("true") => Ok(fault.with_flag(true)),
                Some("false") => Ok(fault.with_flag(false)),
                Some(_) => Err(ControlError::bad(
                    text!("`{key}` must be true or false", "`{key}` 应为 true 或 false"),
                    text!("{key}=true or {key}=false", "{key}=true 或 {key}=false"),
                )),
            },
            Some(Own::Number { key, min, max, needed }) => match number(value(key), key, min, max)? {
                Some(number) => Ok(fault.with_number(number)),
                None if needed => Err(self.needs(key, "10")),
                None => Ok(fault),
            },
            Some(Own::Word { key, words, needed }) => match value(key) {
                Some(word) => fault.with_word(word).ok_or_else(|| {
                    let words = words.join(", ");
                    ControlError::bad(
                        text!("there is no `{key}` {word}", "`{key}` 不能是 {word}"),
                        text!("one of {words}", "可用：{words}"),
                    )
                }),
                None if needed => Err(self.needs(key, words.first().copied().unwrap_or_default())),
                None => Ok(fault),
            },
        }
    }
}

impl Effect {
    pub(crate) fn is_for_requests(&self) -> bool {
        !matches!(self, Self::Notify(_) | Self::PrimaryDown(_))
    }

    fn with_flag(self, flag: bool) -> Self {
        match self {
            Self::End(End::Reset { .. }) => Self::End(End::Reset { committed: flag }),
            Self::End(End::Failed { status, .. }) => Self::End(End::Failed { status, committed: flag }),
            Self::Notify(Wrong::Probe { .. }) => Self::Notify(Wrong::Probe { resend: flag }),
            other => other,
        }
    }

    fn with_word(self, word: &str) -> Option<Self> {
        match self {
            Self::Platform(Step::Rotate(_)) => Rotation::from_name(word).map(Step::Rotate).map(Self::Platform),
            Self::Platform(Step::Switch(_)) => word.parse().ok().map(Step::Switch).map(Self::Platform),
            Self::PrimaryDown(_) => Down::from_name(word).map(Self::PrimaryDown),
            other => Some(other),
        }
    }

    /// The number is within the bounds of its key.
    fn with_number(self, number: u64) -> Self {
        let seconds = i64::try_from(number).unwrap_or(i64::MAX);
        match self {
            Self::Sign(Spoil::Stale(_)) => Self::Sign(Spoil::Stale(seconds)),
            Self::Latency(_) => Self::Latency(Duration::from_millis(number)),
            Self::End(End::Withheld(_)) => Self::End(End::Withheld(Duration::from_secs(number))),
            Self::RateLimit(_) => Self::RateLimit(number),
            Self::Notify(Wrong::Stale(_)) => Self::Notify(Wrong::Stale(seconds)),
            Self::Notify(Wrong::Reorder(_)) => Self::Notify(Wrong::Reorder(seconds)),
            Self::Notify(Wrong::Late(_)) => Self::Notify(Wrong::Late(seconds)),
            other => other,
        }
    }
}

impl Down {
    const NAMES: [&'static str; 2] = ["refuse", "hang"];

    const fn as_str(self) -> &'static str {
        match self {
            Self::Refuse => "refuse",
            Self::Hang => "hang",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        [Self::Refuse, Self::Hang].into_iter().find(|down| down.as_str() == name)
    }
}

impl Wrong {
    /// Whether it is done to the first attempt only.
    pub(crate) fn is_for_the_first(self) -> bool {
        !matches!(self, Self::BadSignature | Self::Stale(_) | Self::OtherKey)
    }

    /// Whether the notification comes later by it, or never.
    pub(crate) fn puts_off(self) -> bool {
        matches!(self, Self::Reorder(_) | Self::Late(_) | Self::Lost)
    }
}

/// The key of its own with its value.
impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sign(Spoil::Stale(seconds))
            | Self::Notify(Wrong::Stale(seconds) | Wrong::Reorder(seconds) | Wrong::Late(seconds)) => {
                write!(f, ",seconds={seconds}")
            }
            Self::Latency(latency) => write!(f, ",ms={}", latency.as_millis()),
            Self::End(End::Withheld(time)) => write!(f, ",seconds={}", time.as_secs()),
            Self::End(End::Reset { committed } | End::Failed { committed, .. }) if *committed => {
                f.write_str(",committed=true")
            }
            Self::Notify(Wrong::Probe { resend: false }) => f.write_str(",resend=false"),
            Self::RateLimit(qps) => write!(f, ",qps={qps}"),
            Self::Platform(Step::Rotate(step)) => write!(f, ",step={}", step.as_str()),
            Self::Platform(Step::Switch(mode)) => write!(f, ",step={}", mode.as_str()),
            Self::PrimaryDown(Down::Hang) => write!(f, ",how={}", Down::Hang.as_str()),
            _ => Ok(()),
        }
    }
}
