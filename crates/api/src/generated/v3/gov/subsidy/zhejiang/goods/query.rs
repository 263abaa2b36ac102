//! `/v3/gov/subsidy/zhejiang/goods/query`: 商品信息查询 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/gov/subsidy/zhejiang/goods/query`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商品信息查询.
    ///
    /// `POST /v3/gov/subsidy/zhejiang/goods/query`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/gov/subsidy/zhejiang/goods/query", "商品信息查询");

/// The body of `POST /v3/gov/subsidy/zhejiang/goods/query`, 商品信息查询.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商品条码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_bar_code: Option<String>,
    /// 省份代码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub province: Option<String>,
    /// 请求流水号.
    pub req_ssn: String,
    /// 请求时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub req_time: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.goods_bar_code {
            check::text("goods_bar_code", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.province {
            check::text("province", value, 0, usize::MAX)?;
        }
        check::required("req_ssn", &self.req_ssn)?;
        check::text("req_ssn", &self.req_ssn, 0, usize::MAX)?;
        if let Some(value) = &self.req_time {
            check::text("req_time", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/gov/subsidy/zhejiang/goods/query`, 商品信息查询.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 响应码.
    pub resp_code: String,
    /// 响应描述.
    pub resp_desc: String,
    /// 商品条码.
    pub goods_bar_code: String,
    /// 本记录唯一ID.
    pub seq_id: String,
    /// 省份代码.
    pub province: String,
    /// 条码类型.
    pub code_type: CodeType,
    /// 商品品类.
    pub goods_type: String,
    /// 商品名称.
    pub goods_name: String,
    /// 品牌名称.
    pub logo_name: String,
    /// 商品型号.
    pub goods_model: String,
    /// 基准价格.
    pub basis_price: String,
    /// 厂商统一社会信用代码.
    pub manufact_cert_code: String,
    /// 厂商指导零售价.
    pub manufact_price: String,
    /// 能效标识.
    pub energy_effciency: Option<String>,
    /// 能效备案编号.
    pub energy_reg_code: Option<String>,
    /// 能效备案型号.
    pub energy_reg_model: Option<String>,
    /// 3C认证编号.
    pub reg_3c_code: Option<String>,
    /// 水效标识.
    pub water_effciency: Option<String>,
    /// 有效期.
    pub expire_date: Option<String>,
    /// 产品描述.
    pub description: Option<String>,
    /// gpc分类代码.
    pub gpc: Option<String>,
    /// 净含量.
    pub net_content: Option<String>,
    /// 净含量单位代码.
    pub unit_code: Option<String>,
    /// 原产国.
    pub origin: Option<String>,
    /// 市级区域代码.
    pub city: Option<String>,
    /// 区县区域代码.
    pub county: Option<String>,
    /// 数据状态.
    pub data_state: Option<String>,
    /// 备注.
    pub remark: Option<String>,
    /// 上送状态.
    pub upload_state: Option<String>,
    /// 失效时间.
    pub expire_time: Option<String>,
    /// 是否AI产品.
    pub is_ai_product: Option<String>,
    /// 设备类型.
    pub device_type: Option<String>,
    /// 厂商识别代码.
    pub manufact_code: Option<String>,
    /// 厂商注册日期.
    pub manufact_login_date: Option<String>,
    /// 厂商失效日期.
    pub manufact_logout_date: Option<String>,
    /// 厂商失效标识.
    pub manufact_logout_flag: Option<String>,
    /// 厂商注册地址.
    pub manufact_register_addr: Option<String>,
    /// 厂商过期日期.
    pub manufact_valid_date: Option<String>,
    /// 厂商企业名称.
    pub manufact_firm_name: Option<String>,
    /// 企业定价单位.
    pub price_unit: Option<String>,
    /// 上市日期.
    pub sale_date: Option<String>,
    /// PC类型.
    pub pc_type: Option<String>,
    /// 上送平台编码.
    pub msg_src_platform: Option<String>,
}

fields! {
    PostResponse {
        0 resp_code, 1 resp_desc, 2 goods_bar_code, 3 seq_id, 4 province, 5 code_type, 6 goods_type, 7 goods_name,
        8 logo_name, 9 goods_model, 10 basis_price, 11 manufact_cert_code, 12 manufact_price, 13 energy_effciency,
        14 energy_reg_code, 15 energy_reg_model, 16 reg_3c_code, 17 water_effciency, 18 expire_date, 19 description,
        20 gpc, 21 net_content, 22 unit_code, 23 origin, 24 city, 25 county, 26 data_state, 27 remark, 28 upload_state,
        29 expire_time, 30 is_ai_product, 31 device_type, 32 manufact_code, 33 manufact_login_date,
        34 manufact_logout_date, 35 manufact_logout_flag, 36 manufact_register_addr, 37 manufact_valid_date,
        38 manufact_firm_name, 39 price_unit, 40 sale_date, 41 pc_type, 42 msg_src_platform,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "resp_code",
        "resp_desc",
        "goods_bar_code",
        "seq_id",
        "province",
        "code_type",
        "goods_type",
        "goods_name",
        "logo_name",
        "goods_model",
        "basis_price",
        "manufact_cert_code",
        "manufact_price",
    ],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 条码类型.
    pub enum CodeType {
        /// `001`
        _001 = "001",
        /// `002`
        _002 = "002",
    }
}
