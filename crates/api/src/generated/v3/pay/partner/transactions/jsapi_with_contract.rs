//! `/v3/pay/partner/transactions/jsapi-with-contract`: JSAPI下单并授权/签约 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The place `/v3/pay/partner/transactions/jsapi-with-contract` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// JSAPI下单并授权/签约.
    ///
    /// `POST /v3/pay/partner/transactions/jsapi-with-contract`, for service providers.
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
    /// 免密协议ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password_free_contract_id: Option<String>,
    /// 扣费服务预授权token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// 模板ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<String>,
    /// 签约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_mchid: Option<String>,
    /// 签约AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_appid: Option<String>,
    /// 签约协议号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_code: Option<String>,
    /// 请求序列号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_serial: Option<String>,
    /// 用户账户展示名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_display_account: Option<String>,
    /// 签约信息通知URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_notify_url: Option<String>,
}

impl Check for ContractInfo {
    fn check(&self) -> Result<(), Fault> {
        if let Some(value) = &self.password_free_contract_id {
            check::text("password_free_contract_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.token {
            check::text("token", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.plan_id {
            check::text("plan_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.contract_mchid {
            check::text("contract_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.contract_appid {
            check::text("contract_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.contract_code {
            check::text("contract_code", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.request_serial {
            check::text("request_serial", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.contract_display_account {
            check::text("contract_display_account", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.contract_notify_url {
            check::text("contract_notify_url", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 优惠功能.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostDetail {
    /// 订单原价.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_price: Option<i64>,
    /// 商品小票ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_id: Option<String>,
    /// 单品列表.
    pub goods_detail: Vec<crate::v3::pay::GoodsDetail>,
}

impl Check for PostDetail {
    fn check(&self) -> Result<(), Fault> {
        if let Some(value) = &self.invoice_id {
            check::text("invoice_id", value, 0, usize::MAX)?;
        }
        check::required("goods_detail", &self.goods_detail)?;
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
    /// 服务商应用ID.
    pub sp_appid: String,
    /// 服务商户号.
    pub sp_mchid: String,
    /// 子商户/二级商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 子商户号/二级商户号.
    pub sub_mchid: String,
    /// 商品描述.
    pub description: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 交易结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<Time>,
    /// 附加数据.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 通知地址.
    pub notify_url: String,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<crate::v3::pay::SettleInfo>,
    /// 电子发票入口开放标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 订单金额.
    pub amount: crate::v3::pay::Amount,
    /// 支付者.
    pub payer: crate::v3::pay::partner::transactions::Payer,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<PostDetail>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
    /// 签约授权信息.
    pub contract_info: ContractInfo,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), Fault> {
        check::required("sp_appid", &self.sp_appid)?;
        check::text("sp_appid", &self.sp_appid, 0, usize::MAX)?;
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, usize::MAX)?;
        }
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, usize::MAX)?;
        if let Some(value) = &self.goods_tag {
            check::text("goods_tag", value, 0, usize::MAX)?;
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
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PostResponse {
    /// 预支付交易会话标识.
    #[serde(deserialize_with = "null_as_default")]
    pub prepay_id: String,
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
    /// 用户终端IP.
    pub payer_client_ip: String,
    /// 商户端设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 商户门店信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_info: Option<StoreInfo>,
}

impl Check for SceneInfo {
    fn check(&self) -> Result<(), Fault> {
        check::required("payer_client_ip", &self.payer_client_ip)?;
        check::text("payer_client_ip", &self.payer_client_ip, 0, usize::MAX)?;
        if let Some(value) = &self.device_id {
            check::text("device_id", value, 0, usize::MAX)?;
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
    /// 门店编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// 门店名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 地区编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area_code: Option<String>,
    /// 详细地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

impl Check for StoreInfo {
    fn check(&self) -> Result<(), Fault> {
        if let Some(value) = &self.id {
            check::text("id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.name {
            check::text("name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.area_code {
            check::text("area_code", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.address {
            check::text("address", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}
