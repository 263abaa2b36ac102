//! `/v3/gov/subsidy/zhejiang/sncode/unlock`: sn码解锁 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/gov/subsidy/zhejiang/sncode/unlock`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// sn码解锁.
    ///
    /// `POST /v3/gov/subsidy/zhejiang/sncode/unlock`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/gov/subsidy/zhejiang/sncode/unlock", "sn码解锁");

/// The body of `POST /v3/gov/subsidy/zhejiang/sncode/unlock`, sn码解锁.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 请求流水号.
    pub req_ssn: String,
    /// 请求时间.
    pub req_time: String,
    /// 发起方.
    pub create_user: String,
    /// 省份代码.
    pub province: String,
    /// 厂商统一社会信用代码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub manufact_cert_code: Option<String>,
    /// 商品SN码.
    pub sn: String,
    /// 商品条码.
    pub goods_bar_code: String,
    /// 商品品类.
    pub goods_type: String,
    /// 商品名称.
    pub goods_name: String,
    /// 商品型号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_model: Option<String>,
    /// IMEI\_1码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub imei1: Option<String>,
    /// IMEI\_2码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub imei2: Option<String>,
    /// 交易订单号.
    pub trans_orderid: String,
    /// 原支付订单号.
    pub ori_pay_orderid: String,
    /// 订单金额.
    pub order_price: String,
    /// 收单机构.
    #[serde(skip_serializing_if = "check::is_void")]
    pub acquire_code: Option<String>,
    /// 销售订单号.
    pub sell_orderid: String,
    /// 市级区域代码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub city: Option<String>,
    /// 区县区域代码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub county: Option<String>,
    /// 是否AI产品.
    #[serde(skip_serializing_if = "check::is_void")]
    pub is_ai_product: Option<String>,
    /// 销售时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sale_time: Option<String>,
    /// 厂商信息.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mfr_info: Option<String>,
    /// 具体品牌.
    #[serde(skip_serializing_if = "check::is_void")]
    pub brand: Option<String>,
    /// 渠道类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sales_models: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("req_ssn", &self.req_ssn)?;
        check::text("req_ssn", &self.req_ssn, 0, usize::MAX)?;
        check::required("req_time", &self.req_time)?;
        check::text("req_time", &self.req_time, 0, usize::MAX)?;
        check::required("create_user", &self.create_user)?;
        check::text("create_user", &self.create_user, 0, usize::MAX)?;
        check::required("province", &self.province)?;
        check::text("province", &self.province, 0, usize::MAX)?;
        if let Some(value) = &self.manufact_cert_code {
            check::text("manufact_cert_code", value, 0, usize::MAX)?;
        }
        check::required("sn", &self.sn)?;
        check::text("sn", &self.sn, 0, usize::MAX)?;
        check::required("goods_bar_code", &self.goods_bar_code)?;
        check::text("goods_bar_code", &self.goods_bar_code, 0, usize::MAX)?;
        check::required("goods_type", &self.goods_type)?;
        check::text("goods_type", &self.goods_type, 0, usize::MAX)?;
        check::required("goods_name", &self.goods_name)?;
        check::text("goods_name", &self.goods_name, 0, usize::MAX)?;
        if let Some(value) = &self.goods_model {
            check::text("goods_model", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.imei1 {
            check::text("imei1", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.imei2 {
            check::text("imei2", value, 0, usize::MAX)?;
        }
        check::required("trans_orderid", &self.trans_orderid)?;
        check::text("trans_orderid", &self.trans_orderid, 0, usize::MAX)?;
        check::required("ori_pay_orderid", &self.ori_pay_orderid)?;
        check::text("ori_pay_orderid", &self.ori_pay_orderid, 0, usize::MAX)?;
        check::required("order_price", &self.order_price)?;
        check::text("order_price", &self.order_price, 0, usize::MAX)?;
        if let Some(value) = &self.acquire_code {
            check::text("acquire_code", value, 0, usize::MAX)?;
        }
        check::required("sell_orderid", &self.sell_orderid)?;
        check::text("sell_orderid", &self.sell_orderid, 0, usize::MAX)?;
        if let Some(value) = &self.city {
            check::text("city", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.county {
            check::text("county", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.is_ai_product {
            check::text("is_ai_product", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sale_time {
            check::text("sale_time", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mfr_info {
            check::text("mfr_info", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.brand {
            check::text("brand", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sales_models {
            check::text("sales_models", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/gov/subsidy/zhejiang/sncode/unlock`, sn码解锁.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 响应码.
    pub resp_code: String,
    /// 响应描述.
    pub resp_desc: String,
}

fields! {
    PostResponse {
        0 resp_code, 1 resp_desc,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["resp_code", "resp_desc"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
