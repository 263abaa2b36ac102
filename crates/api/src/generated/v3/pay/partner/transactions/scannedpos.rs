//! `/v3/pay/partner/transactions/scannedpos`: 扫码支付下单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/pay/partner/transactions/scannedpos`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 扫码支付下单. Places an order that the user pays after scanning the store's code.
    ///
    /// `POST /v3/pay/partner/transactions/scannedpos`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/partner-scannedpos-payment/partner-ap-iv3/parner-scanned-pos-prepay.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/pay/partner/transactions/scannedpos", "扫码支付下单");

/// The body of `POST /v3/pay/partner/transactions/scannedpos`, 扫码支付下单.
///
/// At least one of `sp_appid` and `sub_appid` is given.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 合作伙伴应用AppID. AppID of the service provider in which the user pays. Send `sp_appid` or `sub_appid`, or both.
    /// At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_appid: Option<String>,
    /// 合作伙伴商户号. Merchant id of the service provider. At most 32 bytes of UTF-8.
    pub sp_mchid: String,
    /// 特约商户应用AppID. AppID of the sub-merchant in which the user pays. Send `sp_appid` or `sub_appid`, or both. At
    /// most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 特约商户号. Merchant id of the sub-merchant that is paid. At most 32 bytes of UTF-8.
    pub sub_mchid: String,
    /// 商品描述. What is sold. The user sees it in the bill. At most 127 bytes of UTF-8.
    pub description: String,
    /// 商户订单号. Your order number, unique within the merchant. Repeat it, with the same content, to retry safely. At
    /// most 32 bytes of UTF-8. Matches `^[0-9A-Za-z_\-|*]+$`.
    pub out_trade_no: String,
    /// 交易结束时间. Last moment at which the user may pay; the order is not closed by it. It cannot be changed later.
    /// Less than a minute from now counts as a minute; absent, it is 7 days.
    #[serde(skip_serializing_if = "check::is_void")]
    pub time_expire: Option<Time>,
    /// 附加数据. Your own data. The user does not see it; queries and the notification return it once the order is
    /// paid, and the trade bill shows it. At most 128 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 通知地址. Where the payment is reported: a public HTTPS address without query. At most 256 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
    /// 订单优惠标记. Mark that decides which coupons and discounts the order can use. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识. True shows an entry for an electronic invoice after payment. The invoice product must be
    /// enabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 订单金额. What the order costs.
    pub amount: crate::v3::pay::Amount,
    /// 支付者. Who pays.
    pub payer: crate::v3::pay::partner::transactions::Payer,
    /// 优惠功能. The goods, for discounts on single goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<crate::v3::pay::PostDetail>,
    /// 场景信息. Where the payment takes place.
    pub scene_info: SceneInfo,
    /// 结算信息. Whether money is held back for profit sharing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<crate::v3::pay::SettleInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sp_appid {
            check::bytes("sp_appid", value, 0, 32)?;
        }
        check::required("sp_mchid", &self.sp_mchid)?;
        check::bytes("sp_mchid", &self.sp_mchid, 0, 32)?;
        if let Some(value) = &self.sub_appid {
            check::bytes("sub_appid", value, 0, 32)?;
        }
        check::required("sub_mchid", &self.sub_mchid)?;
        check::bytes("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("description", &self.description)?;
        check::bytes("description", &self.description, 0, 127)?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::bytes("out_trade_no", &self.out_trade_no, 0, 32)?;
        check::pattern("out_trade_no", &self.out_trade_no, &PATTERN_1)?;
        if let Some(value) = &self.attach {
            check::bytes("attach", value, 0, 128)?;
        }
        if let Some(value) = &self.notify_url {
            check::bytes("notify_url", value, 0, 256)?;
        }
        if let Some(value) = &self.goods_tag {
            check::bytes("goods_tag", value, 0, 32)?;
        }
        self.amount.check().map_err(|fault| fault.within("amount"))?;
        self.payer.check().map_err(|fault| fault.within("payer"))?;
        if let Some(value) = &self.detail {
            value.check().map_err(|fault| fault.within("detail"))?;
        }
        self.scene_info.check().map_err(|fault| fault.within("scene_info"))?;
        if let Some(value) = &self.settle_info {
            value.check().map_err(|fault| fault.within("settle_info"))?;
        }
        check::any_of(&[("sp_appid", !self.sp_appid.is_void()), ("sub_appid", !self.sub_appid.is_void())])?;
        Ok(())
    }
}

/// The answer to `POST /v3/pay/partner/transactions/scannedpos`, 扫码支付下单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 预支付交易会话标识. Lets the user pay: your server signs it for the app or page that calls WeChat. Valid for 2 hours.
    pub prepay_id: String,
}

fields! {
    PostResponse {
        0 prepay_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["prepay_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 场景信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SceneInfo {
    /// 用户终端IP. IP address of the user's device, IPv4 or IPv6. At most 45 bytes of UTF-8.
    pub payer_client_ip: String,
    /// 商户端设备号. Your number of the terminal, such as a store or a till. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub device_id: Option<String>,
    /// 商户门店信息. The store in which the user pays.
    pub store_info: StoreInfo,
}

impl Check for SceneInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("payer_client_ip", &self.payer_client_ip)?;
        check::bytes("payer_client_ip", &self.payer_client_ip, 0, 45)?;
        if let Some(value) = &self.device_id {
            check::bytes("device_id", value, 0, 32)?;
        }
        self.store_info.check().map_err(|fault| fault.within("store_info"))?;
        Ok(())
    }
}

/// 商户门店信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct StoreInfo {
    /// 门店ID. Number of the store. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id: Option<String>,
    /// 商家自定义编码. Your own code of the store.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_id: Option<String>,
}

impl Check for StoreInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.id {
            check::bytes("id", value, 0, 32)?;
        }
        if let Some(value) = &self.out_id {
            check::bytes("out_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_\\-|*]+$");
