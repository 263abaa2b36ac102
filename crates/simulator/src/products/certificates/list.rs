//! 获取平台证书列表: which platform certificates a merchant has.

use std::sync::Arc;

use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::world::platform::{CertifiedKey, Standing};

rules! {
    NO_CERTIFICATE = "platform.no-certificate", Observed {
        en: "A merchant with a public key only, or who asks for SM2, gets 404 RESOURCE_NOT_EXISTS for its \
            certificates.",
        zh: "只有微信支付公钥的商户，或要求 SM2 的商户，下载平台证书得到 404 RESOURCE_NOT_EXISTS。",
        source: "github.com/binarywang/WxJava/issues/3412 (2024-11-07) and \
            github.com/yangfuhe/node-wxpay/issues/11 (2025-05-16): 404, code and message. 200 with an empty list \
            has been seen too; SM2 is inferred",
        source_zh: "github.com/binarywang/WxJava/issues/3412（2024-11-07）和 \
            github.com/yangfuhe/node-wxpay/issues/11（2025-05-16）：404、错误码和文案。也有人得到 200 和空列表；\
            SM2 为推测",
    }
    CERTIFICATES = "platform.certificates", Documented {
        en: "GET /v3/certificates answers the platform certificate encrypted with the APIv3 key, associated data \
            `certificate`.",
        zh: "GET /v3/certificates 返回用 APIv3 密钥加密的平台证书，associated_data 为 `certificate`。",
        source: "pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_3.shtml",
        source_zh: "pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_3.shtml",
    }
}

/// The certificates of a merchant with platform keys in this state; `is_sm2` says whether those for SM2 are requested.
pub(crate) fn list(standing: &Standing, is_sm2: bool, now: i64) -> Result<Vec<&Arc<CertifiedKey>>, Refusal> {
    if !standing.mode.has_certificate() || is_sm2 {
        let message = "无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥";
        return Err(Refusal::absent(rules::NO_CERTIFICATE, message));
    }
    Ok(standing.certificates(now))
}
