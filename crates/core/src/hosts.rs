//! The hosts of WeChat Pay.

/// WeChat Pay's hosts: those of the API, the primary, its standby, the pair of the other domain, and the one outside the
/// mainland (pay.weixin.qq.com/doc/v3/merchant/4012365342; `HostName` of the official Java SDK); those of older interfaces
/// (`servers` of `openapi/v2/secsvc.yaml`, `appauth.yaml`, `face.yaml`); and those that answers name: the file of a fapiao
/// (`openapi/v3/new-tax-control-fapiao.yaml`), the page of an H5 payment (`h5_url`).
pub const HOSTS: [&str; 10] = [
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
