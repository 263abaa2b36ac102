//! `/v3/pay/partner/transactions/jsapi-with-contract`: JSAPI下单并授权/签约 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/pay/partner/transactions/jsapi-with-contract`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// JSAPI下单并授权/签约. Places an order in an official account or mini program with which the user also authorizes or
    /// signs a deduction contract.
    ///
    /// `POST /v3/pay/partner/transactions/jsapi-with-contract`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012526951>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/pay/partner/transactions/jsapi-with-contract", "JSAPI下单并授权/签约");

/// 签约授权信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ContractInfo {
    /// 免密协议ID. Id of a contract already signed.
    #[serde(skip_serializing_if = "check::is_void")]
    pub password_free_contract_id: Option<String>,
    /// 扣费服务预授权token. Token of a deduction service authorized beforehand.
    #[serde(skip_serializing_if = "check::is_void")]
    pub token: Option<String>,
    /// 模板ID. Id of the contract template.
    #[serde(skip_serializing_if = "check::is_void")]
    pub plan_id: Option<String>,
    /// 签约商户号. Merchant id that signs.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contract_mchid: Option<String>,
    /// 签约AppID. AppID that signs.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contract_appid: Option<String>,
    /// 签约协议号. Your number of the contract.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contract_code: Option<String>,
    /// 请求序列号. Serial number of the signing request.
    #[serde(skip_serializing_if = "check::is_void")]
    pub request_serial: Option<String>,
    /// 用户账户展示名称. The user's account as it is shown on the contract page.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contract_display_account: Option<String>,
    /// 签约信息通知URL. Where the signing is reported.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contract_notify_url: Option<String>,
}

impl Check for ContractInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.password_free_contract_id {
            check::bytes("password_free_contract_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.token {
            check::bytes("token", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.plan_id {
            check::bytes("plan_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.contract_mchid {
            check::bytes("contract_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.contract_appid {
            check::bytes("contract_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.contract_code {
            check::bytes("contract_code", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.request_serial {
            check::bytes("request_serial", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.contract_display_account {
            check::bytes("contract_display_account", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.contract_notify_url {
            check::bytes("contract_notify_url", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 优惠功能.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostDetail {
    /// 订单原价. Fen (1/100 yuan). Price of the whole receipt, if it is paid in parts; no discount applies unless it
    /// equals the amount paid. Normally left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_price: Option<i64>,
    /// 商品小票ID. Your number of the receipt. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub invoice_id: Option<String>,
    /// 单品列表. One entry for each kind of goods. At least 1 item.
    pub goods_detail: Vec<crate::v3::pay::GoodsDetail>,
}

impl Check for PostDetail {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.invoice_id {
            check::bytes("invoice_id", value, 0, 32)?;
        }
        check::required("goods_detail", &self.goods_detail)?;
        check::count("goods_detail", self.goods_detail.len(), 1, usize::MAX)?;
        for (index, item) in self.goods_detail.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("goods_detail", index))?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/pay/partner/transactions/jsapi-with-contract`, JSAPI下单并授权/签约.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商应用ID. AppID of the service provider, bound to `sp_mchid`. At most 32 bytes of UTF-8.
    pub sp_appid: String,
    /// 服务商户号. Merchant id of the service provider. At most 32 bytes of UTF-8.
    pub sp_mchid: String,
    /// 子商户/二级商户应用ID. AppID of the sub-merchant, bound to `sub_mchid`. Needed with `sub_openid`. At most 32 bytes of
    /// UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 子商户号/二级商户号. Merchant id of the sub-merchant that is paid. At most 32 bytes of UTF-8.
    pub sub_mchid: String,
    /// 商品描述. What is sold. The user sees it in the bill. At most 127 bytes of UTF-8.
    pub description: String,
    /// 商户订单号. Your order number, unique within the merchant. Repeat it, with the same content, to retry safely. 6
    /// to 32 bytes of UTF-8. Matches `^[0-9A-Za-z_\-|*]+$`.
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
    pub notify_url: String,
    /// 订单优惠标记. Mark that decides which coupons and discounts the order can use. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_tag: Option<String>,
    /// 结算信息. Whether money is held back for profit sharing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<crate::v3::pay::SettleInfo>,
    /// 电子发票入口开放标识. True shows an entry for an electronic invoice after payment. The invoice product must be
    /// enabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 订单金额. What the order costs.
    pub amount: crate::v3::pay::Amount,
    /// 支付者. Who pays.
    pub payer: crate::v3::pay::partner::transactions::Payer,
    /// 优惠功能. The goods, for discounts on single goods. At most 6,144 bytes of JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<PostDetail>,
    /// 场景信息. Where the payment takes place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
    /// 签约授权信息. The contract that is signed or authorized with this payment.
    pub contract_info: ContractInfo,
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
        check::required("description", &self.description)?;
        check::bytes("description", &self.description, 0, 127)?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::bytes("out_trade_no", &self.out_trade_no, 6, 32)?;
        check::pattern("out_trade_no", &self.out_trade_no, &PATTERN_1)?;
        if let Some(value) = &self.attach {
            check::bytes("attach", value, 0, 128)?;
        }
        check::required("notify_url", &self.notify_url)?;
        check::bytes("notify_url", &self.notify_url, 0, 256)?;
        if let Some(value) = &self.goods_tag {
            check::bytes("goods_tag", value, 0, 32)?;
        }
        if let Some(value) = &self.settle_info {
            value.check().map_err(|fault| fault.within("settle_info"))?;
        }
        self.amount.check().map_err(|fault| fault.within("amount"))?;
        self.payer.check().map_err(|fault| fault.within("payer"))?;
        if let Some(value) = &self.detail {
            value.check().map_err(|fault| fault.within("detail"))?;
        }
        if let Some(value) = &self.scene_info {
            value.check().map_err(|fault| fault.within("scene_info"))?;
        }
        self.contract_info.check().map_err(|fault| fault.within("contract_info"))?;
        Ok(())
    }
}

/// The answer to `POST /v3/pay/partner/transactions/jsapi-with-contract`, JSAPI下单并授权/签约.
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_info: Option<StoreInfo>,
}

impl Check for SceneInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("payer_client_ip", &self.payer_client_ip)?;
        check::bytes("payer_client_ip", &self.payer_client_ip, 0, 45)?;
        if let Some(value) = &self.device_id {
            check::bytes("device_id", value, 0, 32)?;
        }
        if let Some(value) = &self.store_info {
            value.check().map_err(|fault| fault.within("store_info"))?;
        }
        Ok(())
    }
}

/// 商户门店信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct StoreInfo {
    /// 门店编号. Number of the store. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id: Option<String>,
    /// 门店名称. Name of the store. At most 256 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<String>,
    /// 地区编码. District of the store, by WeChat Pay's table of codes. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub area_code: Option<String>,
    /// 详细地址. Address of the store. At most 512 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub address: Option<String>,
}

impl Check for StoreInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.id {
            check::bytes("id", value, 0, 32)?;
        }
        if let Some(value) = &self.name {
            check::bytes("name", value, 0, 256)?;
        }
        if let Some(value) = &self.area_code {
            check::bytes("area_code", value, 0, 32)?;
        }
        if let Some(value) = &self.address {
            check::bytes("address", value, 0, 512)?;
        }
        Ok(())
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_\\-|*]+$");
