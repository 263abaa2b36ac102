//! The merchants that can call, and how their clients are connected.

use maud::{Markup, html};
use weixinpay_core::Text;

use super::format::{code, fact, yuan};
use super::section::Section;
use super::visit::Visit;
use crate::base::control_error::ControlError;
use crate::console::views;
use crate::console::views::MerchantView;

pub(crate) const SECTION: Section = Section::new("merchants", Text::new("Connect", "接入"), content).still();

pub(super) fn content(visit: &Visit<'_>) -> Result<Markup, ControlError> {
    let merchants = views::merchants(visit.server)?;
    let place = &visit.server.addresses;
    Ok(html! {
        section.card {
            h2 { (visit.pick("Three doors", "三扇门")) }
            dl.facts.tall {
                (fact(visit.pick("Clients with a base URL", "能改接口地址的客户端"), code(&place.base_url)))
                (fact(visit.pick("Its standby", "它的备用地址"), code(&place.standby_url)))
                (fact(visit.pick("Clients that insist on TLS", "必须用 TLS 的客户端"), code(&place.tls_url)))
                (fact(visit.pick("Clients whose host cannot be changed: HTTPS_PROXY", "不能改地址的客户端：HTTPS_PROXY"), code(&place.proxy_url)))
            }
            p { (visit.pick("One command sets all of it up: ", "一条命令全部设好：")) code { "wxp sim run -- npm test" } }
        }
        @for merchant in &merchants {
            section.card {
                div.line {
                    h2 { (if merchant.service_provider { visit.pick("Service provider", "服务商") } else { visit.pick("Direct merchant", "直连商户") }) " " code { (merchant.mchid) } }
                }
                dl.facts {
                    (fact("AppID", code(&merchant.appids.join(", "))))
                    (fact(visit.pick("Certificate", "证书序列号"), code(&merchant.serial_no)))
                    (fact(visit.pick("Public key", "微信支付公钥"), code(&merchant.platform_public_key_id)))
                    @if !merchant.service_provider { (fact(visit.pick("Operating account", "运营账户"), yuan(merchant.balance))) }
                    @for sub in &merchant.sub_merchants {
                        (fact(visit.pick("Sub-merchant", "特约商户"), html! { code { (sub.mchid) } " " code { (sub.appids.join(", ")) } " · " (yuan(sub.balance)) }))
                    }
                }
                @if let Some(text) = environment(visit, merchant) {
                    pre id={ "env-" (merchant.mchid) } { (text) }
                    button.quiet.copy data-copy={ "env-" (merchant.mchid) } hidden { (visit.pick("Copy", "复制")) }
                } @else {
                    p.note { (visit.pick("The key files are not written yet: ", "密钥文件尚未写出：")) code { "Simulator::write_keys" } (visit.pick(", or use ", "，或用 ")) code { "wxp sim up" } }
                }
            }
        }
    })
}

/// Variables for `wxp` and other clients. Keys are given as files, never as text.
fn environment(visit: &Visit<'_>, merchant: &MerchantView) -> Option<String> {
    let keys = merchant.keys.as_ref()?;
    let file = |name: &str| keys.join(name).display().to_string();
    let pairs = [
        ("WXP_BASE_URL", visit.server.addresses.base_url.clone()),
        ("WXP_STANDBY_URL", visit.server.addresses.standby_url.clone()),
        ("WXP_MCHID", merchant.mchid.clone()),
        ("WXP_SERIAL_NO", merchant.serial_no.clone()),
        ("WXP_PRIVATE_KEY_FILE", file("apiclient_key.pem")),
        ("WXP_API_V3_KEY_FILE", file("api_v3_key.txt")),
        ("WXP_PLATFORM_PUBLIC_KEY_ID", merchant.platform_public_key_id.clone()),
        ("WXP_PLATFORM_PUBLIC_KEY_FILE", file("pub_key.pem")),
    ];
    // A file that was not written is not offered.
    let there = pairs.iter().filter(|(name, value)| !name.ends_with("_FILE") || std::path::Path::new(value).exists());
    Some(there.map(|(name, value)| format!("export {name}={}\n", quoted(value))).collect())
}

/// As a shell reads it.
fn quoted(value: &str) -> String {
    if value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._/:@%+".contains(&byte)) {
        return value.to_owned();
    }
    format!("'{}'", value.replace('\'', r"'\''"))
}
