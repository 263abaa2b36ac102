//! The hosts of WeChat Pay that the simulator answers for.

pub(crate) use weixinpay_core::HOSTS;

/// Those that answer while the primary hosts are down.
const STANDBYS: [&str; 3] = ["api2.mch.weixin.qq.com", "api2.wechatpay.cn", "apihk.mch.weixin.qq.com"];

/// Whether this is one of them, however it is spelled.
pub(crate) fn is_wechat_pay(host: &str) -> bool {
    is_among(host, &HOSTS)
}

/// Whether this is one of them that is another access point than the primary.
pub(crate) fn is_standby(host: &str) -> bool {
    is_among(host, &STANDBYS)
}

fn is_among(host: &str, hosts: &[&str]) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host);
    hosts.iter().any(|known| known.eq_ignore_ascii_case(host))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_known_by_its_whole_name_alone() {
        for host in ["api.mch.weixin.qq.com", "API2.mch.weixin.qq.com", "api.wechatpay.cn.", "fraud.mch.weixin.qq.com"]
        {
            assert!(is_wechat_pay(host), "{host}");
        }
        for host in
            ["", ".", "pay.weixin.qq.com", "xapi.mch.weixin.qq.com", "api.mch.weixin.qq.com.example.com", "1.2.3.4"]
        {
            assert!(!is_wechat_pay(host), "{host}");
        }
    }
}
