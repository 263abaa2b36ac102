//! `/v3/gov/subsidy/zhejiang/sncode/query`: sn码销售状态查询 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/gov/subsidy/zhejiang/sncode/query`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// sn码销售状态查询.
    ///
    /// `POST /v3/gov/subsidy/zhejiang/sncode/query`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/gov/subsidy/zhejiang/sncode/query", "sn码销售状态查询");

/// The body of `POST /v3/gov/subsidy/zhejiang/sncode/query`, sn码销售状态查询.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商品SN码.
    pub sn: String,
    /// 省份代码.
    pub province: String,
    /// 厂商统一社会信用代码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub manufact_cert_code: Option<String>,
    /// 商品品类.
    pub goods_type: String,
    /// 商品条码.
    pub goods_bar_code: String,
    /// IMEI\_1码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub imei1: Option<String>,
    /// IMEI\_2码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub imei2: Option<String>,
    /// 渠道类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sales_models: Option<String>,
    /// 请求流水号.
    pub req_ssn: String,
    /// 请求时间.
    pub req_time: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sn", &self.sn)?;
        check::text("sn", &self.sn, 0, usize::MAX)?;
        check::required("province", &self.province)?;
        check::text("province", &self.province, 0, usize::MAX)?;
        if let Some(value) = &self.manufact_cert_code {
            check::text("manufact_cert_code", value, 0, usize::MAX)?;
        }
        check::required("goods_type", &self.goods_type)?;
        check::text("goods_type", &self.goods_type, 0, usize::MAX)?;
        check::required("goods_bar_code", &self.goods_bar_code)?;
        check::text("goods_bar_code", &self.goods_bar_code, 0, usize::MAX)?;
        if let Some(value) = &self.imei1 {
            check::text("imei1", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.imei2 {
            check::text("imei2", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sales_models {
            check::text("sales_models", value, 0, usize::MAX)?;
        }
        check::required("req_ssn", &self.req_ssn)?;
        check::text("req_ssn", &self.req_ssn, 0, usize::MAX)?;
        check::required("req_time", &self.req_time)?;
        check::text("req_time", &self.req_time, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/gov/subsidy/zhejiang/sncode/query`, sn码销售状态查询.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 响应码.
    pub resp_code: String,
    /// 响应描述.
    pub resp_desc: String,
    /// 商品SN码.
    pub sn: Option<String>,
    /// 省份代码.
    pub province: Option<String>,
    /// 售卖状态.
    pub sell_state: Option<SellState>,
}

fields! {
    PostResponse {
        0 resp_code, 1 resp_desc, 2 sn, 3 province, 4 sell_state,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["resp_code", "resp_desc"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 售卖状态.
    pub enum SellState {
        /// `U0022`
        U0022 = "U0022",
        /// `U0023`
        U0023 = "U0023",
        /// `U0024`
        U0024 = "U0024",
        /// `U9999`
        U9999 = "U9999",
    }
}
