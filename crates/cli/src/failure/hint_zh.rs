//! What to do about a failure of the client, in Chinese: its hints are English. One that is not here is shown in English.

/// The hint in Chinese.
pub(crate) fn hint_zh(hint: &str) -> Option<&'static str> {
    HINTS.iter().find(|(english, _)| *english == hint).map(|(_, chinese)| *chinese)
}

const HINTS: &[(&str, &str)] = &[
    // Why an answer was not believed.
    (
        "a proxy may strip the Wechatpay-* headers; an unsigned success is never trusted",
        "可能有代理去掉了 Wechatpay-* 头；没有签名的成功应答一律不采信",
    ),
    ("something between WeChat Pay and you changed a Wechatpay-* header", "有中间环节改动了 Wechatpay-* 头"),
    (
        "set this machine's clock by NTP; a replayed answer looks the same",
        "请用 NTP 校准本机时钟；重放的应答也是这个样子",
    ),
    (
        "configure the platform key with this id, or let certificates be downloaded",
        "请配置该 ID 的微信支付公钥，或改为下载平台证书",
    ),
    (
        "download the current platform certificates, or move to the WeChat Pay public key",
        "请下载新的平台证书，或切换到微信支付公钥",
    ),
    (
        "check that the body is the raw bytes, and that the key belongs to this merchant",
        "请确认应答体是原始字节，且公钥属于这个商户",
    ),
    (
        "WeChat Pay probes that you verify; notifications are sent again, reads may be repeated",
        "这是微信支付的验签探测；通知会重发，查询可以重试",
    ),
    (
        "this merchant answers with a signature suite other than SHA256-RSA2048",
        "该商户使用的签名算法不是 SHA256-RSA2048",
    ),
    // What WeChat Pay refused.
    (
        "check that the private key belongs to the certificate with this serial, and that nothing changes the bytes after signing",
        "请确认私钥与该序列号的证书配对，且签名之后没有改动任何字节",
    ),
    (
        "this merchant has no platform certificate: configure the WeChat Pay public key instead",
        "该商户没有平台证书：请改为配置微信支付公钥",
    ),
    ("top up, then repeat with the same number", "请充值后用原单号重试"),
    ("repeat with the same number and the same content", "请用原单号、原参数重试"),
    ("slow down, then repeat with the same number", "请降低频率，再用原单号重试"),
    (
        "it is being carried out: query with the same number until it is final",
        "正在处理：请用原单号查询，直到有最终结果",
    ),
    (
        "this number has been used, perhaps by an earlier attempt of yours: query it first",
        "该单号已经用过，可能就是你之前的请求：请先查询",
    ),
    (
        "a proxy or gateway on the way may have answered in WeChat Pay's place",
        "可能是中间的代理或网关代替微信支付作了应答",
    ),
    (
        "the key that Wechatpay-Serial named is not in use for this merchant: if it is the public key, start the switch in the merchant portal, or use prefer_certificates() until then",
        "Wechatpay-Serial 指定的密钥对该商户尚未生效：如果是微信支付公钥，请在商户平台开始切换，此前可用 prefer_certificates()",
    ),
    (
        "start the switch in the merchant portal, or let certificates be downloaded with download_certificates() and prefer_certificates() until then",
        "请在商户平台开始切换到微信支付公钥；此前可用 download_certificates() 和 prefer_certificates() 下载并使用平台证书",
    ),
    ("ask for less at a time, or for a compressed file", "请缩小一次获取的范围，或改为获取压缩文件"),
    (
        "look at the signer, or give the attempt and the call more time",
        "请检查签名服务，或放宽单次尝试和整个调用的时限",
    ),
    // What was configured.
    ("use apiclient_key.pem of the merchant's API certificate", "请使用商户 API 证书的 apiclient_key.pem"),
    ("the private key of the merchant is in apiclient_key.pem", "商户私钥在 apiclient_key.pem 里"),
    (
        "decrypt it once with `openssl pkey -in encrypted.pem -out apiclient_key.pem` and keep the result safe",
        "请先解密一次：openssl pkey -in encrypted.pem -out apiclient_key.pem，并妥善保管",
    ),
    (
        "there is white space around it, such as the line feed at the end of a file",
        "它的前后有空白，例如文件末尾的换行",
    ),
    (
        "it is the APIv3 key of the merchant portal, not the APIv2 key and not a PEM file",
        "应为商户平台设置的 APIv3 密钥，不是 APIv2 密钥，也不是 PEM 文件",
    ),
    (
        "show the serial with `openssl x509 -in apiclient_cert.pem -noout -serial`",
        "查看序列号：openssl x509 -in apiclient_cert.pem -noout -serial",
    ),
    (
        "it is not made from apiclient_key.pem: download pub_key.pem from the merchant portal",
        "微信支付公钥不能由 apiclient_key.pem 导出：请从商户平台下载 pub_key.pem",
    ),
    ("give the hexadecimal digits alone", "只填十六进制数字本身，不带前缀、冒号和空格"),
    ("copy it whole from the merchant portal; it begins with PUB_KEY_ID_", "请从商户平台完整复制，以 PUB_KEY_ID_ 开头"),
    ("copy the file again, byte for byte", "请原样重新复制该文件"),
    (
        "copy the .pem file as it is; a first line that is written by hand does not convert a key",
        "请原样使用 .pem 文件；手写首行并不会转换密钥格式",
    ),
    (
        "replace each of them by a line feed, or give the .pem file itself",
        "请把每个 \\n 换成真正的换行，或直接使用 .pem 文件",
    ),
    ("save the file as UTF-8, or copy the .pem file itself", "请把文件存为 UTF-8，或直接复制 .pem 文件"),
    (
        "give the text of the .pem file itself, with its line feeds, not a path or bare Base64",
        "请给出 .pem 文件的完整内容（含换行），不是路径，也不是裸 Base64",
    ),
    (
        "the keys of WeChat Pay are RSA: the merchant's is in apiclient_key.pem, the platform's in pub_key.pem",
        "微信支付使用 RSA 密钥：商户私钥在 apiclient_key.pem，微信支付公钥在 pub_key.pem",
    ),
    ("it has the form https://api.mch.weixin.qq.com", "形式应为 https://api.mch.weixin.qq.com"),
    (
        "it has the form http://proxy.example:8080, with a user name and a password before the host if it asks for them",
        "形式应为 http://proxy.example:8080；需要认证时，把用户名和密码写在主机名之前",
    ),
    ("check the network, name resolution and the proxy", "请检查网络、域名解析和代理"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use weixinpay::Refusal;

    #[test]
    fn what_to_do_about_an_error_answer_is_said_in_chinese() {
        use weixinpay::{ApiError, Error};
        let bodies = [
            r#"{"code":"SIGN_ERROR"}"#,
            r#"{"code":"NOT_ENOUGH"}"#,
            r#"{"code":"SYSTEM_ERROR"}"#,
            r#"{"code":"USERPAYING"}"#,
            r#"{"code":"FREQUENCY_LIMITED"}"#,
            r#"{"code":"OUT_TRADE_NO_USED"}"#,
            r#"{"code":"PARAM_ERROR","message":"平台证书序列号Wechatpay-Serial错误"}"#,
            r#"{"code":"RESOURCE_NOT_EXISTS","message":"无可用的平台证书"}"#,
            "<html>",
        ];
        for body in bodies {
            let answer = ApiError::read(http::StatusCode::BAD_REQUEST, None, body.as_bytes());
            let error = Error::from_api(&http::Method::POST, answer);
            let hint = error.hint().unwrap_or_else(|| panic!("{body}"));
            assert!(hint_zh(hint).is_some(), "{hint}");
        }
    }

    #[test]
    fn what_to_do_about_a_refused_answer_is_said_in_chinese() {
        use Refusal::{
            BadSignature, ExpiredKey, MalformedHeader, MissingHeader, Probe, Stale, UnknownKey, UnsupportedType,
        };
        for refusal in
            [MissingHeader, MalformedHeader, Stale, UnknownKey, ExpiredKey, BadSignature, Probe, UnsupportedType]
        {
            assert!(hint_zh(refusal.hint()).is_some(), "{refusal}");
        }
    }
}
