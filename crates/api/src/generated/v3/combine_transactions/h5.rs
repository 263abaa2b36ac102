//! `/v3/combine-transactions/h5`: 合单下单-H5支付 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The place `/v3/combine-transactions/h5` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 合单下单-H5支付.
    ///
    /// `POST /v3/combine-transactions/h5`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012707565>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/combine-transactions/h5", "合单下单-H5支付");

/// H5场景信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct H5Info {
    /// 场景类型.
    #[serde(rename = "type")]
    pub type_: String,
    /// 应用名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    /// 网站URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_url: Option<String>,
    /// iOS平台BundleID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bundle_id: Option<String>,
    /// Not described.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package_name: Option<String>,
}

impl Check for H5Info {
    fn check(&self) -> Result<(), Fault> {
        check::required("type", &self.type_)?;
        check::text("type", &self.type_, 0, usize::MAX)?;
        if let Some(value) = &self.app_name {
            check::text("app_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.app_url {
            check::text("app_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bundle_id {
            check::text("bundle_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.package_name {
            check::text("package_name", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/combine-transactions/h5`, 合单下单-H5支付.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 合单商户appid.
    pub combine_appid: String,
    /// 合单商户号.
    pub combine_mchid: String,
    /// 合单商户订单号.
    pub combine_out_trade_no: String,
    /// 场景信息.
    pub scene_info: SceneInfo,
    /// 商品单信息.
    pub sub_orders: Vec<crate::v3::combine_transactions::SubOrder>,
    /// 交易起始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_start: Option<Time>,
    /// 交易结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<Time>,
    /// 通知地址.
    pub notify_url: String,
    /// 指定支付方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<crate::v3::combine_transactions::LimitPay>>,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_payer_info: Option<crate::v3::combine_transactions::CombinePayerInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), Fault> {
        check::required("combine_appid", &self.combine_appid)?;
        check::text("combine_appid", &self.combine_appid, 0, usize::MAX)?;
        check::required("combine_mchid", &self.combine_mchid)?;
        check::text("combine_mchid", &self.combine_mchid, 0, usize::MAX)?;
        check::required("combine_out_trade_no", &self.combine_out_trade_no)?;
        check::text("combine_out_trade_no", &self.combine_out_trade_no, 0, usize::MAX)?;
        self.scene_info.check().map_err(|fault| fault.within("scene_info"))?;
        check::required("sub_orders", &self.sub_orders)?;
        for (index, item) in self.sub_orders.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("sub_orders", index))?;
        }
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, usize::MAX)?;
        if let Some(value) = &self.limit_pay {
            for (index, item) in value.iter().enumerate() {
                check::known(&format!("limit_pay[{index}]"), item)?;
            }
        }
        if let Some(value) = &self.combine_payer_info {
            value.check().map_err(|fault| fault.within("combine_payer_info"))?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.combine_payer_info {
            value.visit_sensitive(visit);
        }
    }
}

/// The answer to `POST /v3/combine-transactions/h5`, 合单下单-H5支付.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PostResponse {
    /// 支付跳转链接.
    #[serde(deserialize_with = "null_as_default")]
    pub h5_url: String,
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["h5_url"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 场景信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SceneInfo {
    /// 商户端设备号.
    pub device_id: String,
    /// 用户终端IP.
    pub payer_client_ip: String,
    /// H5场景信息.
    pub h5_info: H5Info,
}

impl Check for SceneInfo {
    fn check(&self) -> Result<(), Fault> {
        check::required("device_id", &self.device_id)?;
        check::text("device_id", &self.device_id, 0, usize::MAX)?;
        check::required("payer_client_ip", &self.payer_client_ip)?;
        check::text("payer_client_ip", &self.payer_client_ip, 0, usize::MAX)?;
        self.h5_info.check().map_err(|fault| fault.within("h5_info"))?;
        Ok(())
    }
}
