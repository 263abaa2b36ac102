//! The words of a page that are not the description's.

use super::text;
use crate::data::{Format, Type};
use crate::details::Details;
use crate::product::Product;
use crate::schema::Schema;

/// The language of a page's own words. Labels are Chinese in both, as the official pages have them. Descriptions are
/// English, except that some operations are described in Chinese, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Chinese.
    Chinese,
}

impl Language {
    pub(super) fn words(self) -> &'static Words {
        match self {
            Self::English => &ENGLISH,
            Self::Chinese => &CHINESE,
        }
    }
}

pub(super) struct Words {
    language: Language,
    pub(super) product: &'static str,
    pub(super) feature: &'static str,
    pub(super) default_feature: &'static str,
    pub(super) callers: &'static str,
    pub(super) and: &'static str,
    pub(super) host: &'static str,
    pub(super) sealed: &'static str,
    pub(super) opened: &'static str,
    pub(super) mutual_tls: &'static str,
    pub(super) official: &'static str,
    pub(super) updated: &'static str,
    pub(super) deprecated: &'static str,
    pub(super) command: &'static str,
    pub(super) request: &'static str,
    pub(super) path: &'static str,
    pub(super) query: &'static str,
    pub(super) header: &'static str,
    pub(super) body: &'static str,
    pub(super) form: &'static str,
    pub(super) answer: &'static str,
    pub(super) file: &'static str,
    pub(super) empty: &'static str,
    pub(super) any_json: &'static str,
    pub(super) field: &'static str,
    pub(super) label: &'static str,
    pub(super) kind: &'static str,
    pub(super) meaning: &'static str,
    pub(super) required: &'static str,
    pub(super) always: &'static str,
    pub(super) nullable: &'static str,
    pub(super) sensitive: &'static str,
    pub(super) private: &'static str,
    pub(super) characters: &'static str,
    pub(super) bytes: &'static str,
    pub(super) items: &'static str,
    pub(super) comma: &'static str,
    pub(super) stop: &'static str,
    pub(super) one_of: &'static str,
    pub(super) matches: &'static str,
    pub(super) default: &'static str,
    pub(super) told: &'static str,
    pub(super) handlers: &'static str,
    pub(super) resource: &'static str,
    pub(super) undescribed: &'static str,
    pub(super) envelope: &'static str,
    pub(super) envelope_is: &'static str,
    pub(super) no_command_v2: &'static str,
    pub(super) no_command_form: &'static str,
    pub(super) no_command_file: &'static str,
    pub(super) in_the_clear: &'static str,
    pub(super) request_file: &'static str,
}

impl Words {
    pub(super) fn role(&self, role: &'static str) -> &'static str {
        let (english, chinese) = match role {
            "partner" => ("service providers (服务商)", "服务商"),
            "merchant" => ("merchants (商户)", "商户"),
            "platform" => ("platforms (平台商户)", "平台商户"),
            "institution" => ("institutions (机构)", "机构"),
            "channel" => ("channels (渠道商)", "渠道商"),
            other => (other, other),
        };
        self.pick(english, chinese)
    }

    pub(super) fn type_of(&self, schema: Schema) -> &'static str {
        let (english, chinese) = match (schema.kind(), schema.format()) {
            (Type::String, Some(Format::DateTime)) => ("time, RFC 3339", "时间，RFC 3339"),
            (Type::String, Some(Format::Date)) => ("date, yyyy-MM-dd", "日期，yyyy-MM-dd"),
            (Type::String, Some(Format::Uri)) => ("URL", "URL"),
            (Type::String, Some(Format::Binary)) => ("file", "文件"),
            (Type::String, None) if schema.content().is_some() => ("JSON in text", "JSON 文本"),
            (Type::String, None) => ("string", "字符串"),
            (Type::Integer, _) => ("integer", "整数"),
            (Type::Number, _) => ("number", "数字"),
            (Type::Boolean, _) => ("boolean", "布尔"),
            (Type::Object, _) => ("object", "对象"),
            (Type::Any, _) => ("any", "任意"),
            (Type::Array, _) => match schema.items().map(Schema::kind) {
                Some(Type::Object) => ("list of objects", "对象列表"),
                Some(Type::String) => ("list of strings", "字符串列表"),
                Some(Type::Integer) => ("list of integers", "整数列表"),
                _ => ("list", "列表"),
            },
        };
        self.pick(english, chinese)
    }

    /// The Chinese page has the Chinese description where there is one; the English page has both.
    pub(super) fn descriptions(&self, of: Details) -> impl Iterator<Item = &'static str> {
        let english = match self.language {
            Language::Chinese if of.description_zh().is_some() => None,
            _ => of.description(),
        };
        english.into_iter().chain(of.description_zh())
    }

    /// A product, and the feature that it is compiled with.
    pub(super) fn behind(&self, product: &Product) -> String {
        let feature = product.feature();
        match (self.language, product.is_default()) {
            (Language::English, is_default) => {
                let default = if is_default { self.default_feature } else { "" };
                format!("{}, cargo feature `{feature}`{default}", text::plain(product.title()))
            }
            (Language::Chinese, true) => format!("{}（cargo feature `{feature}`，默认启用）", product.title_zh()),
            (Language::Chinese, false) => format!("{}（cargo feature `{feature}`）", product.title_zh()),
        }
    }

    fn pick(&self, english: &'static str, chinese: &'static str) -> &'static str {
        match self.language {
            Language::English => english,
            Language::Chinese => chinese,
        }
    }

    /// At least one of these lists is given.
    pub(super) fn any_of(&self, lists: &[Vec<String>]) -> String {
        let lists: Vec<String> = lists
            .iter()
            .map(|list| list.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" + "))
            .collect();
        match self.language {
            Language::English => format!("At least one of {} is given.", lists.join(", ")),
            Language::Chinese => format!("{} 至少填一个。", lists.join("、")),
        }
    }

    /// The features that have an event beside that of the notifications, any one of them.
    pub(super) fn beside(&self, features: &[String]) -> String {
        match self.language {
            Language::English => {
                format!(" with {}; without, it arrives as JSON, in `Event::Other`", features.join(" or "))
            }
            Language::Chinese => format!("，以及 {}；没有时以 JSON 形式归入 `Event::Other`", features.join(" 或 ")),
        }
    }

    pub(super) fn uploaded(&self, media: &str) -> String {
        match self.language {
            Language::English => format!("The {media} of an uploaded file."),
            Language::Chinese => format!("上传文件得到的 {media}。"),
        }
    }
}

static ENGLISH: Words = Words {
    language: Language::English,
    product: "Product: ",
    feature: "cargo feature",
    default_feature: " (default)",
    callers: "For: ",
    and: ", ",
    host: "Host: ",
    sealed: "Has sensitive fields: give them in the clear, they are encrypted on the way out",
    opened: "Sensitive fields arrive encrypted and are opened on the way in.",
    mutual_tls: "Needs the merchant's certificate in TLS",
    official: "Official page: ",
    updated: ", last changed ",
    deprecated: "The official page calls this operation deprecated.",
    command: "Command line",
    request: "Request",
    path: "Path",
    query: "Query",
    header: "Headers",
    body: "Body",
    form: "The name and the SHA-256 of the file in `meta` are filled in from the file itself.",
    answer: "Answer",
    file: "A file. It is not signed: check its hash if there is one.",
    empty: "Nothing in it.",
    any_json: "JSON that is not described.",
    field: "Field",
    label: "Label",
    kind: "Type",
    meaning: "What it is",
    required: "required",
    always: "always there",
    nullable: "may be null",
    sensitive: "sensitive",
    private: "personal, in the clear",
    characters: " characters",
    bytes: " bytes",
    items: " items",
    comma: ", ",
    stop: ".",
    one_of: "One of",
    matches: "Matches",
    default: "Default",
    told: "WeChat Pay calls your notify URL with this. It is signed, and its resource is encrypted with the APIv3 key.",
    handlers: "In axum and actix-web it is an argument of the handler: see the guide. Answer within 5 s; the same one may \
               arrive again.",
    resource: "Resource",
    undescribed: "The fields of its resource are not published. It is read as JSON.",
    envelope: "Envelope",
    envelope_is: "What arrives before it is decrypted:",
    no_command_v2: "`wxp` does not call APIv2.",
    no_command_form: "`wxp api` sends JSON, and no files.",
    no_command_file: "`wxp api` prints verified JSON. A file is not signed; download it as above.",
    in_the_clear: "`request.json` holds the body, its sensitive fields in the clear: they are encrypted before they are sent, \
                   and are never in the arguments.",
    request_file: "`request.json` holds the body, as in the example below.",
};

static CHINESE: Words = Words {
    language: Language::Chinese,
    product: "产品：",
    feature: "cargo feature",
    default_feature: "（默认）",
    callers: "调用方：",
    and: "、",
    host: "域名：",
    sealed: "含敏感字段：填明文即可，发送前自动加密",
    opened: "敏感字段以密文返回，读取时自动解密。",
    mutual_tls: "TLS 需要商户 API 证书",
    official: "官方文档：",
    updated: "，最后更新于 ",
    deprecated: "官方文档已将此接口标为废弃。",
    command: "命令行",
    request: "请求",
    path: "路径参数",
    query: "查询参数",
    header: "请求头",
    body: "请求体",
    form: "`meta` 中的文件名和 SHA-256 由文件自动填入。",
    answer: "应答",
    file: "应答是文件，没有签名：有哈希值时请校验。",
    empty: "无应答体。",
    any_json: "没有字段说明的 JSON。",
    field: "字段",
    label: "名称",
    kind: "类型",
    meaning: "说明",
    required: "必填",
    always: "必返",
    nullable: "可为 null",
    sensitive: "敏感",
    private: "个人信息（明文）",
    characters: " 个字符",
    bytes: " 字节",
    items: " 项",
    comma: "，",
    stop: "。",
    one_of: "取值",
    matches: "格式",
    default: "默认",
    told: "微信支付用它回调你的通知地址。通知带签名，资源用 APIv3 密钥加密。",
    handlers: "在 axum 和 actix-web 中可直接作为处理函数的参数。请在 5 秒内应答；同一通知可能重复到达。",
    resource: "资源",
    undescribed: "官方没有公布其资源的字段，按 JSON 读取。",
    envelope: "通知报文",
    envelope_is: "解密前收到的内容：",
    no_command_v2: "`wxp` 不调用 APIv2。",
    no_command_form: "`wxp api` 只发送 JSON，不上传文件。",
    no_command_file: "`wxp api` 只输出已验签的 JSON。文件没有签名，请按上面的方式下载。",
    in_the_clear: "`request.json` 是请求体，敏感字段填明文：发送前自动加密，也不会出现在命令行参数里。",
    request_file: "`request.json` 是请求体，见下面的示例。",
};
