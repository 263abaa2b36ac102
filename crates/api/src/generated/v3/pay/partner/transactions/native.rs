//! `/v3/pay/partner/transactions/native`: Native下单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/pay/partner/transactions/native`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// Native下单. Places an order that the user pays by scanning a QR code, for a sub-merchant.
    ///
    /// 服务商为特约商户下单，用户用微信扫二维码付款。把返回的 `code_url` 转成二维码供用户扫码（2 小时内有效）；付款结果以支付通知或查单为准。
    ///
    /// `POST /v3/pay/partner/transactions/native`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012523551>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/pay/partner/transactions/native", "Native下单");

/// 订单金额.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Amount {
    /// 总金额. Fen (1/100 yuan). At least 1.
    pub total: i64,
    /// 货币类型. CNY, the only one for merchants in mainland China, and the default.
    #[serde(skip_serializing_if = "check::is_void")]
    pub currency: Option<crate::v3::pay::Currency>,
}

impl Check for Amount {
    fn check(&self) -> Result<(), FieldError> {
        check::range("total", self.total, 1, i64::MAX)?;
        if let Some(value) = &self.currency {
            check::known("currency", value)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/pay/partner/transactions/native`, Native下单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商公众号ID. AppID of the service provider, bound to `sp_mchid`. At most 32 bytes of UTF-8.
    pub sp_appid: String,
    /// 服务商户号. Merchant id of the service provider. At most 32 bytes of UTF-8.
    pub sp_mchid: String,
    /// 子商户公众号ID. AppID of the sub-merchant, bound to `sub_mchid`. Needed with `sub_openid`. At most 32 bytes of
    /// UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 子商户号. Merchant id of the sub-merchant that is paid. At most 32 bytes of UTF-8.
    pub sub_mchid: String,
    /// 结算信息. Whether money is held back for profit sharing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<crate::v3::pay::partner::transactions::SettleInfo>,
    /// 商品描述. What is sold. The user sees it in the bill. At most 127 bytes of UTF-8.
    pub description: String,
    /// 附加数据. Your own data. The user does not see it; queries and the notification return it once the order is
    /// paid, and the trade bill shows it. At most 128 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 商户订单号. Your order number, unique within the merchant. Repeat it, with the same content, to retry safely. 6
    /// to 32 bytes of UTF-8. Matches `^[0-9A-Za-z_\-|*]+$`.
    pub out_trade_no: String,
    /// 订单金额. What the order costs.
    pub amount: Amount,
    /// 交易结束时间. Last moment at which the user may pay; the order is not closed by it. It cannot be changed later.
    /// Less than a minute from now counts as a minute; absent, it is 7 days.
    #[serde(skip_serializing_if = "check::is_void")]
    pub time_expire: Option<Time>,
    /// 通知地址. Where the payment is reported: a public HTTPS address without query. At most 256 bytes of UTF-8.
    pub notify_url: String,
    /// 订单优惠标记. Mark that decides which coupons and discounts the order can use. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_tag: Option<String>,
    /// 指定支付方式. Restricts how the user may pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<crate::v3::pay::LimitPay>>,
    /// 电子发票入口开放标识. True shows an entry for an electronic invoice after payment. The invoice product must be
    /// enabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 优惠功能. The goods, for discounts on single goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<crate::v3::pay::PostDetail>,
    /// 场景信息. Where the payment takes place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<crate::v3::pay::SceneInfo>,
    /// 支付者. Restricts the payment to one real person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<crate::v3::pay::Payer>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_appid", &self.sp_appid)?;
        check::bytes("sp_appid", &self.sp_appid, 0, 32)?;
        check::required("sp_mchid", &self.sp_mchid)?;
        check::bytes("sp_mchid", &self.sp_mchid, 0, 32)?;
        if let Some(value) = &self.sub_appid {
            check::bytes("sub_appid", value, 0, 32)?;
        }
        check::required("sub_mchid", &self.sub_mchid)?;
        check::bytes("sub_mchid", &self.sub_mchid, 0, 32)?;
        if let Some(value) = &self.settle_info {
            value.check().map_err(|fault| fault.within("settle_info"))?;
        }
        check::required("description", &self.description)?;
        check::bytes("description", &self.description, 0, 127)?;
        if let Some(value) = &self.attach {
            check::bytes("attach", value, 0, 128)?;
        }
        check::required("out_trade_no", &self.out_trade_no)?;
        check::bytes("out_trade_no", &self.out_trade_no, 6, 32)?;
        check::pattern("out_trade_no", &self.out_trade_no, &PATTERN_1)?;
        self.amount.check().map_err(|fault| fault.within("amount"))?;
        check::required("notify_url", &self.notify_url)?;
        check::bytes("notify_url", &self.notify_url, 0, 256)?;
        if let Some(value) = &self.goods_tag {
            check::bytes("goods_tag", value, 0, 32)?;
        }
        if let Some(value) = &self.limit_pay {
            for (index, item) in value.iter().enumerate() {
                check::known(&format!("limit_pay[{index}]"), item)?;
            }
        }
        if let Some(value) = &self.detail {
            value.check().map_err(|fault| fault.within("detail"))?;
        }
        if let Some(value) = &self.scene_info {
            value.check().map_err(|fault| fault.within("scene_info"))?;
        }
        if let Some(value) = &self.payer {
            value.check().map_err(|fault| fault.within("payer"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/pay/partner/transactions/native`, Native下单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 二维码链接. Show it as a QR code for the user to scan. Valid for 2 hours.
    pub code_url: String,
}

fields! {
    PostResponse {
        0 code_url,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["code_url"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_\\-|*]+$");
