//! Sends notifications, and lists their rules.

use std::sync::atomic::AtomicUsize;
use std::time::Duration;

use tokio::sync::Notify;

use crate::base::rule::{Rule, rules};
use crate::notifications::delivery::Connector;
use crate::notifications::ladder;
use crate::notifications::target::Reach;
use crate::world::platform;

rules! {
    BOTH_KEYS = "simulator.both-keys", Assumed {
        en: "A merchant that simply has both kinds of platform key, outside the switch, is notified by the one \
            that its last signed request asked for, by the public key before any; others by the one that they \
            have.",
        zh: "商户同时持有两种平台密钥、又不在切换期内时，通知用它最近一次签名请求所指定的密钥签名，尚无请求时用微\
            信支付公钥；其他商户用自己持有的那一种。",
        source: "Such a merchant is the simulator's own, so that clients of either kind can be tried: WeChat \
            Pay's has one kind, or is in the switch. Before any request it is as a new merchant, who gets no \
            certificate any more (staff in \
            developers.weixin.qq.com/community/pay/doc/000a8e0dd38738536a5239c9466800, 2024-11-01). Else: nothing \
            of WeChat Pay's is being imitated.",
        source_zh: "这样的商户是模拟器特有的，便于两类客户端都能试用：微信支付的商户只有一种，或处于切换期。尚无请\
            求时视同新商户，而新商户已不再发放平台证书（官方人员 2024-11-01 的回复：\
            developers.weixin.qq.com/community/pay/doc/000a8e0dd38738536a5239c9466800）。其他可能：无，此处并未模\
            仿微信支付的行为。",
    }
    NOTIFY_TARGET = "simulator.notify-target", Assumed {
        en: "Only http and https addresses on this machine are notified, and none of the simulator's own; others \
            are kept and not sent, unless the simulator was started to notify anywhere, which opens no way to its \
            own addresses.",
        zh: "只向本机的 http 和 https 地址发送通知，但不发给模拟器自己的地址；其他地址的通知保留但不发送，除非启动\
            时允许通知任意地址（模拟器自己的地址仍然除外）。",
        source: "The simulator's own limit, so that a test tells no stranger anything; WeChat Pay takes public \
            addresses only. Else: nothing of WeChat Pay's is being imitated.",
        source_zh: "模拟器自己的限制，以免测试把内容发给外人；微信支付只接受公网地址。其他可能：无，此处并未模仿微\
            信支付的行为。",
    }
    NOTIFY_TLS = "simulator.notify-tls", Assumed {
        en: "A receiver's certificate is not checked: any will do.",
        zh: "不校验通知接收方的证书，任何证书都可以。",
        source: "A receiver on this machine has none that the world trusts, and the page of each notification \
            warns that WeChat Pay must be able to trust it. Else: nothing of WeChat Pay's is being imitated.",
        source_zh: "本机的接收方没有受信任的证书；每条通知的页面都会提醒：证书必须能被微信支付信任。其他可能：无，\
            此处并未模仿微信支付的行为。",
    }
    NOTIFY_ENVELOPE = "notify.envelope", Documented {
        en: "A notification is a POST of JSON: id of 36 characters, create_time, resource_type encrypt-resource, \
            event_type, summary, resource; the id stays the same each time that it is sent.",
        zh: "通知是 JSON 的 POST 请求：id（36 个字符）、create_time、resource_type（encrypt-resource）、event_type\
            、summary、resource；重发时 id 不变。",
        source: "pay.weixin.qq.com/doc/v3/partner/4015124358",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4015124358",
    }
    NOTIFY_SEALED = "notify.sealed", Documented {
        en: "The resource is sealed with AEAD_AES_256_GCM under the merchant's APIv3 key; the associated data is \
            the original_type.",
        zh: "resource 用商户的 APIv3 密钥以 AEAD_AES_256_GCM 加密；associated_data 即 original_type。",
        source: "pay.weixin.qq.com/doc/v3/merchant/4012071382; that the associated data is the original_type is \
            seen in its example only",
        source_zh: "pay.weixin.qq.com/doc/v3/merchant/4012071382；associated_data 即 original_type 只见于示例",
    }
    NOTIFY_SIGNED = "notify.signed", Documented {
        en: "Each attempt is sealed and signed anew, with a nonce of its own and the time of the machine's clock.",
        zh: "每次发送都重新加密、重新签名：随机串各不相同，时间戳取本机时钟。",
        source: "pay.weixin.qq.com/doc/v3/partner/4013059030: notifications that are sent again are signed again",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4013059030：重发的通知会重新签名",
    }
    NOTIFY_ANSWER = "notify.answer", Documented {
        en: "200 or 204 within 5 s is success, whatever the body says; everything else, a redirect too, and no \
            answer, is tried again.",
        zh: "5 秒内应答 200 或 204 即为成功，不看应答体；其他状态码（含重定向）和无应答都会重发。",
        source: "wechatpay-skills, guide to notifications: only 200 and 204 are success; that the status wins \
            over a body with code FAIL is said in \
            developers.weixin.qq.com/community/pay/doc/000e4c3d4a83607545eb97f5856c00 by a volunteer only, and \
            that a redirect is not followed is not stated",
        source_zh: "wechatpay-skills 回调通知指南：只有 200 和 204 算成功。状态码优先于应答体中的 code FAIL，仅见\
            社区志愿者的说法（developers.weixin.qq.com/community/pay/doc/000e4c3d4a83607545eb97f5856c00）；不跟随\
            重定向，文档未说明",
    }
    NOTIFY_HEADERS = "notify.headers", Observed {
        en: "A notification says User-Agent Mozilla/4.0, Accept */* and Pragma no-cache, has no Request-ID, and \
            writes header names with capitals.",
        zh: "通知的 User-Agent 为 Mozilla/4.0，Accept 为 */*，Pragma 为 no-cache，没有 Request-ID；请求头名称首字\
            母大写。",
        source: "The headers of a notification in github.com/wechatpay-apiv3/wechatpay-go/issues/28 (2021-07-07) \
            and issues/230 (2024-06-15); the capitals in \
            github.com/wechatpay-apiv3/wechatpay-apache-httpclient/issues/10",
        source_zh: "github.com/wechatpay-apiv3/wechatpay-go/issues/28（2021-07-07）与 issues/230（2024-06-15）中的\
            通知请求头；大写见 github.com/wechatpay-apiv3/wechatpay-apache-httpclient/issues/10",
    }
}

/// The rules of every notification.
const RULES: [Rule; 9] = [
    rules::NOTIFY_ENVELOPE,
    rules::NOTIFY_SEALED,
    rules::NOTIFY_SIGNED,
    rules::BOTH_KEYS,
    platform::rules::NOTIFY_RAMP,
    rules::NOTIFY_ANSWER,
    rules::NOTIFY_HEADERS,
    rules::NOTIFY_TARGET,
    rules::NOTIFY_TLS,
];
/// How long an answer may take.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);
/// The rules of a notification of this event.
pub(crate) fn rules(event: &str) -> impl Iterator<Item = Rule> {
    RULES.into_iter().chain([ladder::of(event).rule])
}

/// The sender of notifications, with the number of those under way.
#[derive(Debug)]
pub(crate) struct Outbox {
    pub(crate) reach: Reach,
    pub(crate) patience: Duration,
    pub(crate) tls: Connector,
    pub(crate) out: AtomicUsize,
    /// Notified when an attempt has ended.
    pub(crate) ended: Notify,
}

impl Outbox {
    pub(crate) fn new(reach: Reach, patience: Duration) -> Self {
        Self { reach, patience, tls: Connector::default(), out: AtomicUsize::new(0), ended: Notify::new() }
    }
}
