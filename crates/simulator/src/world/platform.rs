//! The state of a merchant's platform keys: the switch from certificates to the public key, and the rotation of
//! certificates.

use std::str::FromStr;
use std::sync::{Arc, OnceLock};

use aws_lc_rs::digest;
use serde::{Deserialize, Serialize};
use weixinpay_core::{Certificate, Error, PrivateKey, Time, text};

use crate::base::control_error::ControlError;
use crate::base::rule::{Rule, rules};

rules! {
    PLATFORM_SWITCH = "platform.switch", Observed {
        en: "In the switch from certificates to the public key an answer is signed by what its request's \
            Wechatpay-Serial names, by a certificate if it names nothing. Before the switch nothing may be sealed \
            to the public key, after it nothing to a certificate, and there are none to download.",
        zh: "从平台证书切换到微信支付公钥期间，应答用请求的 Wechatpay-Serial 所指的密钥签名，未指定时用平台证书。\
            切换前不能用公钥加密，切换后不能用平台证书加密，也没有平台证书可下载。",
        source: "WeChat Pay's staff in developers.weixin.qq.com/community/pay/doc/000a2456f08f80e3a0f2f10f461400; \
            before it: community/pay/doc/00048ca5b780c02a3a13f34cb6b400. That the serial numbers are refused \
            after it follows from platform.no-certificate.",
        source_zh: "微信支付官方人员的回复：\
            developers.weixin.qq.com/community/pay/doc/000a2456f08f80e3a0f2f10f461400；切换前的情形：\
            community/pay/doc/00048ca5b780c02a3a13f34cb6b400。切换后拒绝证书序列号，由 platform.no-certificate 得\
            出。",
    }
    PLATFORM_ROTATION = "platform.rotation", Observed {
        en: "A new platform certificate is in the list, and may be sealed to, five days before it signs; ten days \
            after it came the old one is gone: it leaves the list, signs nothing and is refused as \
            Wechatpay-Serial.",
        zh: "新平台证书在开始签名前 5 天进入证书列表，此时已可用于加密；出现 10 天后旧证书退出：不在列表中、不再签\
            名，作为 Wechatpay-Serial 会被拒绝。",
        source: "The former 微信支付平台证书更新指引: ten days before the old one expires, and the last five days \
            of overlap. Today's is longer: made 210 days ahead, in the list for 180 \
            (developers.weixin.qq.com/community/develop/article/doc/00026671bd88a855f7613ba9467813).",
        source_zh: "旧版《微信支付平台证书更新指引》：旧证书到期前 10 天，其中最后 5 天为重叠期。现行周期更长：提\
            前 210 天生成，列表中保留 180 天（\
            developers.weixin.qq.com/community/develop/article/doc/00026671bd88a855f7613ba9467813）。",
    }
    PLATFORM_ROTATION_SIGNER = "platform.rotation-signer", Observed {
        en: "In the overlap the old and the new certificate sign answers by turns, whichever of them a request \
            names, and notifications by their id.",
        zh: "重叠期内，应答由新旧证书轮流签名，与请求指定哪一个无关；通知用哪个证书由通知 ID 决定。",
        source: "The former 微信支付平台证书更新指引: both sign, chosen at random; by turns, so that a test needs \
            no luck.",
        source_zh: "旧版《微信支付平台证书更新指引》：两者都会用于签名，随机选择。此处改为轮流，测试不必碰运气。",
    }
    NOTIFY_RAMP = "notify.ramp", Observed {
        en: "In the switch the public key signs 0.1 %, 1 %, 5 %, 10 %, 20 %, 50 % and from the seventh day on all \
            of a merchant's notifications, the certificate the rest; which of both depends on the notification's id, and is \
            the same each time that it is sent on that day.",
        zh: "切换期内，微信支付公钥逐日为商户 0.1 %、1 %、5 %、10 %、20 %、50 % 的通知签名，第 7 天起为全部，其余\
            由平台证书签名；用哪个由通知 ID 决定，同一天内重发不变。",
        source: "WeChat Pay's staff in developers.weixin.qq.com/community/pay/doc/000a4e6c9a00209af2335313c61400; \
            that the id decides is the simulator's own, so that a test needs no luck.",
        source_zh: "微信支付官方人员的回复：\
            developers.weixin.qq.com/community/pay/doc/000a4e6c9a00209af2335313c61400。由通知 ID 决定是本模拟器自\
            定，测试不必碰运气。",
    }
}

/// The rules of the switch and the rotation.
pub(crate) const RULES: [Rule; 4] =
    [rules::PLATFORM_SWITCH, rules::NOTIFY_RAMP, rules::PLATFORM_ROTATION, rules::PLATFORM_ROTATION_SIGNER];
const DAY: i64 = 86_400;
/// How much of a merchant's notifications the public key signs on each day of the switch, in thousandths.
const RAMP: [u16; 7] = [1, 10, 50, 100, 200, 500, 1000];
/// How long after its rotation began a new certificate is only announced, and how long the old one signs in turn with it.
const ANNOUNCED: i64 = 5 * DAY;
const OVERLAP: i64 = 10 * DAY;

/// The platform keys of a merchant.
///
/// The switch goes `Certificate` → `Switching` → `PublicKey`, and back the same way.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum PlatformMode {
    /// Certificates only: the switch has not been started, and the id of the public key is refused.
    Certificate,
    /// Both, in the switch: an answer is signed by what its request names, and the public key signs more of the
    /// notifications each day: 0.1 %, 1 %, 5 %, 10 %, 20 %, 50 %, 100 %.
    Switching,
    /// The public key only: there are no certificates to download.
    PublicKey,
    /// Both, for clients of either kind: notifications are signed by what the merchant last asked for, by the public key
    /// before it asked.
    #[default]
    Both,
}

/// The progress of a rotation of the platform certificate, which continues on the simulated clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Rotation {
    /// `GET /v3/certificates` has the new one too, and requests may be sealed to it. The old one signs; for five days.
    Announced,
    /// They sign by turns; for five days.
    Overlap,
    /// The new one alone is left.
    Retired,
}

/// The current platform keys of a merchant.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Platform {
    /// Merchant id.
    pub mchid: String,
    /// The keys that it has.
    pub mode: PlatformMode,
    /// How much of its notifications the public key signs, in per cent.
    pub public_key_signs: f64,
    /// Id of the WeChat Pay public key.
    pub public_key_id: String,
    /// The last rotation of its certificate, if there was one.
    pub rotation: Option<Rotation>,
    /// Its certificates, the oldest first; none if it has the public key only.
    pub certificates: Vec<PlatformCertificate>,
    /// The rules that this rests on.
    pub rules: Vec<&'static str>,
}

/// A platform certificate.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct PlatformCertificate {
    /// Its serial number, upper-case hexadecimal.
    pub serial_no: String,
    /// From when it is valid.
    pub effective_time: Time,
    /// Until when.
    pub expire_time: Time,
    /// Whether it signs now.
    pub signs: bool,
    /// The certificate.
    pub pem: String,
}

/// A step that a control request or a drill takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Switch(PlatformMode),
    Rotate(Rotation),
}

/// A certificate of the platform with its key, each read when first used.
pub(crate) struct CertifiedKey {
    pub(crate) serial: Arc<str>,
    pub(crate) pem: String,
    private_pem: String,
    key: OnceLock<Result<Arc<PrivateKey>, String>>,
}

/// The state of a merchant's platform keys after the steps so far.
#[derive(Debug, Clone)]
pub(crate) struct Standing {
    pub(crate) mode: PlatformMode,
    /// When it was set, in Unix seconds of the simulated clock.
    since: i64,
    old: Arc<CertifiedKey>,
    /// The certificate that follows, and when its rotation began.
    new: Option<(Arc<CertifiedKey>, i64)>,
}

/// A standing as it is stored.
#[derive(Serialize, Deserialize)]
struct Stored {
    mode: PlatformMode,
    since: i64,
    old: StoredKey,
    new: Option<(StoredKey, i64)>,
}

#[derive(Serialize, Deserialize)]
struct StoredKey {
    serial: String,
    pem: String,
    private_pem: String,
}

impl FromStr for PlatformMode {
    type Err = ControlError;

    fn from_str(text: &str) -> Result<Self, ControlError> {
        Ok(match text {
            "certificate" => Self::Certificate,
            "switching" => Self::Switching,
            "public-key" => Self::PublicKey,
            "both" => Self::Both,
            _ => {
                let names = Self::NAMES.join(", ");
                let hint = text!("one of {names}", "可用：{names}");
                return Err(ControlError::bad(("there is no such platform mode", "没有这个平台密钥模式"), hint));
            }
        })
    }
}

impl PlatformMode {
    pub(crate) const NAMES: [&'static str; 4] = ["certificate", "switching", "public-key", "both"];

    pub(crate) fn has_certificate(self) -> bool {
        self != Self::PublicKey
    }

    pub(crate) fn has_public_key(self) -> bool {
        self != Self::Certificate
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Certificate => "certificate",
            Self::Switching => "switching",
            Self::PublicKey => "public-key",
            Self::Both => "both",
        }
    }
}

impl Rotation {
    pub(crate) const NAMES: [&'static str; 3] = ["announced", "overlap", "retired"];

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        [Self::Announced, Self::Overlap, Self::Retired].into_iter().find(|step| step.as_str() == name)
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Announced => "announced",
            Self::Overlap => "overlap",
            Self::Retired => "retired",
        }
    }

    /// The start of the rotation, if it is at this step now.
    fn begun(self, now: i64) -> i64 {
        match self {
            Self::Announced => now,
            Self::Overlap => now - ANNOUNCED,
            Self::Retired => now - OVERLAP,
        }
    }
}

impl CertifiedKey {
    pub(crate) fn new(serial: &str, pem: String, private_pem: String) -> Self {
        Self { serial: serial.into(), pem, private_pem, key: OnceLock::new() }
    }

    pub(crate) fn key(&self) -> Result<Arc<PrivateKey>, String> {
        let read = || PrivateKey::from_pem(&self.private_pem).map(Arc::new).map_err(|error| error.to_string());
        self.key.get_or_init(read).clone()
    }

    pub(crate) fn private_pem(&self) -> &str {
        &self.private_pem
    }

    pub(crate) fn certificate(&self) -> Result<Certificate, Error> {
        Certificate::from_pem(&self.pem)
    }

    fn stored(&self) -> StoredKey {
        StoredKey { serial: self.serial.to_string(), pem: self.pem.clone(), private_pem: self.private_pem.clone() }
    }
}

impl From<StoredKey> for CertifiedKey {
    fn from(stored: StoredKey) -> Self {
        Self::new(&stored.serial, stored.pem, stored.private_pem)
    }
}

impl std::fmt::Debug for CertifiedKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CertifiedKey({})", self.serial)
    }
}

impl Standing {
    pub(crate) fn new(mode: PlatformMode, since: i64, certificate: Arc<CertifiedKey>) -> Self {
        Self { mode, since, old: certificate, new: None }
    }

    pub(crate) fn read(text: &str) -> Option<Self> {
        let Stored { mode, since, old, new } = serde_json::from_str(text).ok()?;
        Some(Self { mode, since, old: Arc::new(old.into()), new: new.map(|(new, at)| (Arc::new(new.into()), at)) })
    }

    pub(crate) fn text(&self) -> Result<String, serde_json::Error> {
        let new = self.new.as_ref().map(|(new, at)| (new.stored(), *at));
        serde_json::to_string(&Stored { mode: self.mode, since: self.since, old: self.old.stored(), new })
    }

    /// The progress of the last rotation.
    pub(crate) fn rotation(&self, now: i64) -> Option<Rotation> {
        let (_, begun) = self.new.as_ref()?;
        let age = now - begun;
        Some(if age < ANNOUNCED {
            Rotation::Announced
        } else if age < OVERLAP {
            Rotation::Overlap
        } else {
            Rotation::Retired
        })
    }

    /// The certificates that there are, whether or not the merchant may still use them.
    pub(crate) fn certificates(&self, now: i64) -> Vec<&Arc<CertifiedKey>> {
        match (&self.new, self.rotation(now)) {
            (Some((new, _)), Some(Rotation::Retired)) => vec![new],
            (Some((new, _)), _) => vec![&self.old, new],
            (None, _) => vec![&self.old],
        }
    }

    /// The certificate that signs. `turn` decides whose turn it is.
    pub(crate) fn signing(&self, turn: usize, now: i64) -> &Arc<CertifiedKey> {
        match (&self.new, self.rotation(now)) {
            (Some((new, _)), Some(Rotation::Retired)) => new,
            (Some((new, _)), Some(Rotation::Overlap)) if turn % 2 == 1 => new,
            _ => &self.old,
        }
    }

    /// How much of the notifications the public key signs, in thousandths, where the switch says so.
    pub(crate) fn share(&self, now: i64) -> u16 {
        let day = usize::try_from((now - self.since) / DAY).unwrap_or(0);
        RAMP.get(day).copied().unwrap_or(1000)
    }

    /// The next time after this second at which it changes: a day of the switch, or a step of the rotation.
    pub(crate) fn next(&self, now: i64) -> Option<i64> {
        let days = if self.mode == PlatformMode::Switching { RAMP.len() } else { 0 };
        let ramp = (0_i64..).take(days).map(|day| self.since + day * DAY);
        let rotation = self.new.iter().flat_map(|(_, begun)| [begun + ANNOUNCED, begun + OVERLAP]);
        ramp.chain(rotation).filter(|next| *next > now).min()
    }

    /// Sets which keys there are. A switch that is set again goes on; another one begins anew.
    pub(crate) fn switch(&mut self, mode: PlatformMode, now: i64) -> Result<(), ControlError> {
        if mode == self.mode {
            return Ok(());
        }
        if mode == PlatformMode::Switching && self.rotation(now).is_some_and(|step| step < Rotation::Retired) {
            return Err(conflict(
                ("the platform certificate is being rotated", "平台证书正在更换"),
                (
                    "the switch starts when the old one is retired: rotate to `retired`, or advance the clock ten days",
                    "旧证书停用后才能开始切换：更换到 `retired`，或把时钟拨快十天",
                ),
            ));
        }
        (self.mode, self.since) = (mode, now);
        Ok(())
    }

    /// Whether a certificate must be made to come this far, if it can be.
    pub(crate) fn needs_certificate(&self, step: Rotation, now: i64) -> Result<bool, ControlError> {
        if matches!(self.mode, PlatformMode::PublicKey | PlatformMode::Switching) {
            return Err(conflict(
                (
                    "no certificate is rotated while the merchant switches, or after it",
                    "切换期间和切换之后，平台证书不再更换",
                ),
                ("set the platform mode `certificate` or `both`", "请先把平台密钥模式设为 `certificate` 或 `both`"),
            ));
        }
        match self.rotation(now) {
            Some(at) if at < Rotation::Retired && at > step => Err(conflict(
                ("the rotation is past this step already", "更换已经过了这一步"),
                ("the steps are announced, overlap, retired", "步骤依次为 announced、overlap、retired"),
            )),
            Some(Rotation::Announced | Rotation::Overlap) => Ok(false),
            // Asked for once more, what has been retired stays so.
            Some(Rotation::Retired) => Ok(step != Rotation::Retired),
            None => Ok(true),
        }
    }

    /// The rotation comes this far. `certificate` is a new one, where one is needed.
    pub(crate) fn rotate(&mut self, step: Rotation, certificate: Option<Arc<CertifiedKey>>, now: i64) {
        match (certificate, &mut self.new) {
            (Some(certificate), _) => {
                if let Some((new, _)) = self.new.take() {
                    self.old = new;
                }
                self.new = Some((certificate, step.begun(now)));
            }
            (None, Some((_, begun))) => *begun = step.begun(now).min(*begun),
            (None, None) => {}
        }
    }
}

/// A number from the id of a notification, the same each time that it is sent.
pub(crate) fn draw(id: &str) -> usize {
    let hash = digest::digest(&digest::SHA256, id.as_bytes());
    hash.as_ref().iter().take(4).fold(0, |number, byte| number << 8 | usize::from(*byte))
}

fn conflict(error: (&'static str, &'static str), hint: (&'static str, &'static str)) -> ControlError {
    ControlError::new(http::StatusCode::CONFLICT, error, hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn certificate(serial: &str) -> Arc<CertifiedKey> {
        Arc::new(CertifiedKey::new(serial, String::new(), String::new()))
    }

    fn serials(standing: &Standing, now: i64) -> String {
        standing.certificates(now).iter().map(|certificate| &*certificate.serial).collect()
    }

    #[test]
    fn the_public_key_signs_more_notifications_each_day_of_the_switch() {
        let mut standing = Standing::new(PlatformMode::Certificate, 0, certificate("A"));
        standing.switch(PlatformMode::Switching, 50).unwrap();
        let shares = (0..9).map(|day| standing.share(50 + day * DAY)).collect::<Vec<_>>();
        assert_eq!(shares, [1, 10, 50, 100, 200, 500, 1000, 1000, 1000]);
        assert_eq!(standing.share(50 + DAY - 1), 1);
        // Set once more, it goes on.
        standing.switch(PlatformMode::Switching, 50 + 3 * DAY).unwrap();
        assert_eq!(standing.share(50 + 3 * DAY), 100);
        standing.switch(PlatformMode::PublicKey, 50 + 3 * DAY).unwrap();
        standing.switch(PlatformMode::Switching, 50 + 4 * DAY).unwrap();
        assert_eq!(standing.share(50 + 4 * DAY), 1);
    }

    #[test]
    fn it_says_when_it_changes_next() {
        let mut standing = Standing::new(PlatformMode::Switching, 50, certificate("A"));
        assert_eq!(
            [50, 50 + DAY, 50 + 6 * DAY].map(|now| standing.next(now)),
            [Some(50 + DAY), Some(50 + 2 * DAY), None]
        );
        standing.switch(PlatformMode::Both, 60).unwrap();
        assert_eq!(standing.next(60), None);
        standing.rotate(Rotation::Announced, Some(certificate("B")), 60);
        let steps = [60, 60 + ANNOUNCED, 60 + OVERLAP].map(|now| standing.next(now));
        assert_eq!(steps, [Some(60 + ANNOUNCED), Some(60 + OVERLAP), None]);
    }

    #[test]
    fn notifications_are_drawn_evenly() {
        let below = |share| (0..10_000).filter(|n| draw(&format!("n{n}")) % 1000 < share).count();
        assert!((0..40).contains(&below(1)) && (900..1100).contains(&below(100)) && below(1000) == 10_000);
    }

    #[test]
    fn a_certificate_is_announced_overlaps_and_takes_over() {
        let mut standing = Standing::new(PlatformMode::Certificate, 0, certificate("A"));
        assert_eq!((standing.rotation(0), standing.needs_certificate(Rotation::Announced, 0)), (None, Ok(true)));
        standing.rotate(Rotation::Announced, Some(certificate("B")), 0);
        let signs =
            |standing: &Standing, now| [0, 1].map(|turn| standing.signing(turn, now).serial.to_string()).concat();
        let seen = [0, ANNOUNCED - 1, ANNOUNCED, OVERLAP - 1, OVERLAP]
            .map(|now| format!("{} {}", serials(&standing, now), signs(&standing, now)));
        assert_eq!(seen, ["AB AA", "AB AA", "AB AB", "AB AB", "B BB"]);

        assert_eq!(standing.needs_certificate(Rotation::Overlap, 0), Ok(false));
        standing.rotate(Rotation::Overlap, None, 0);
        assert_eq!(standing.rotation(0), Some(Rotation::Overlap));
        assert!(
            standing
                .needs_certificate(Rotation::Announced, 0)
                .unwrap_err()
                .error()
                .en
                .contains("past this step already")
        );
        assert!(standing.switch(PlatformMode::Switching, 0).unwrap_err().error().en.contains("is being rotated"));
        standing.rotate(Rotation::Retired, None, 0);
        assert_eq!(
            (serials(&standing, 0).as_str(), standing.needs_certificate(Rotation::Retired, 0)),
            ("B", Ok(false))
        );
        standing.rotate(Rotation::Announced, Some(certificate("C")), 0);
        assert_eq!(serials(&standing, 0), "BC");
    }
}
