//! The hosts of WeChat Pay that the simulator stands in for.

/// WeChat Pay's hosts: those of the API, the primary, its standby, the pair of the other domain, and the one outside the
/// mainland (pay.weixin.qq.com/doc/v3/merchant/4012365342; `HostName` of the official Java SDK); those of older interfaces
/// (`servers` of `openapi/v2/secsvc.yaml`, `appauth.yaml`, `face.yaml`); and those that answers name: the file of a fapiao
/// (`openapi/v3/new-tax-control-fapiao.yaml`), the page of an H5 payment (`h5_url`).
pub(crate) const HOSTS: [&str; 10] = [
    "api.mch.weixin.qq.com",
    "api2.mch.weixin.qq.com",
    "api.wechatpay.cn",
    "api2.wechatpay.cn",
    "apihk.mch.weixin.qq.com",
    "fraud.mch.weixin.qq.com",
    "payapp.mch.weixin.qq.com",
    "payapp.weixin.qq.com",
    "pay.wechatpay.cn",
    "wx.tenpay.com",
];

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
