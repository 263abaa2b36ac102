//! `/v3/gov/subsidy/zhejiang/qualifications/sync`: 核销资格 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/gov/subsidy/zhejiang/qualifications/sync`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 核销资格.
    ///
    /// `POST /v3/gov/subsidy/zhejiang/qualifications/sync`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/gov/subsidy/zhejiang/qualifications/sync", "核销资格");

/// An item of `data` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostItem {
    /// 品类凭证码.
    pub auth_code: String,
    /// 品类编码.
    pub cate_code: String,
    /// 证件号码. Sensitive: encrypted on the wire.
    pub cert_no: Sensitive,
    /// 能耗等级.
    #[serde(skip_serializing_if = "check::is_void")]
    pub grade: Option<Grade>,
    /// 姓名. Sensitive: encrypted on the wire.
    pub name: Sensitive,
    /// 交易完成或商品退回时间戳. Milliseconds since 1970.
    pub operation_time: String,
    /// 银行机构名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_name: Option<String>,
    /// 银行补贴金额. Yuan.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_subsidy: Option<String>,
    /// 交易平台补贴金额.
    #[serde(skip_serializing_if = "check::is_void")]
    pub plat_subsidy: Option<String>,
    /// 销售金额. Yuan.
    pub sales: String,
    /// 品类状态.
    pub status: PostItemStatus,
    /// 政府补贴金额. Yuan.
    pub subsidy: String,
    /// 手机号. Sensitive: encrypted on the wire.
    pub tel: Sensitive,
    /// 区县编码.
    pub add_code: String,
    /// 收货地址.
    pub address: String,
    /// 销售方式.
    pub sale_models: crate::v3::gov::subsidy::zhejiang::SaleModels,
    /// S/N码.
    pub sn_code: String,
    /// 统一社会信息代码.
    pub uniscid: String,
    /// 销售企业名称.
    pub corp_name: String,
    /// 商品条码.
    pub barcode: String,
    /// 商品名称.
    pub item_name: String,
    /// 规格型号.
    pub spec_model: String,
    /// 家电品牌.
    pub brand: String,
    /// 物流单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub logistics_no: Option<String>,
    /// 签收时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub delivery_time: Option<Time>,
    /// 发票号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub invoice_no: Option<String>,
    /// 是否属于AI产品.
    pub is_ai_product: String,
    /// 类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub pc_type: Option<String>,
    /// 商户订单号.
    pub order_no: String,
    /// 原始订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub origin_order_no: Option<String>,
    /// 活动地区编码.
    pub activity_add_code: String,
    /// IMEI1.
    #[serde(skip_serializing_if = "check::is_void")]
    pub imei1: Option<String>,
    /// IMEI2.
    #[serde(skip_serializing_if = "check::is_void")]
    pub imei2: Option<String>,
    /// 3C SN锁定解锁订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub ccc_sn_order_no: Option<String>,
}

impl Check for PostItem {
    fn check(&self) -> Result<(), FieldError> {
        check::required("auth_code", &self.auth_code)?;
        check::text("auth_code", &self.auth_code, 0, usize::MAX)?;
        check::required("cate_code", &self.cate_code)?;
        check::text("cate_code", &self.cate_code, 0, usize::MAX)?;
        check::required("cert_no", &self.cert_no)?;
        if let Some(value) = &self.grade {
            check::known("grade", value)?;
        }
        check::required("name", &self.name)?;
        check::required("operation_time", &self.operation_time)?;
        check::text("operation_time", &self.operation_time, 0, usize::MAX)?;
        if let Some(value) = &self.bank_name {
            check::text("bank_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bank_subsidy {
            check::text("bank_subsidy", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.plat_subsidy {
            check::text("plat_subsidy", value, 0, usize::MAX)?;
        }
        check::required("sales", &self.sales)?;
        check::text("sales", &self.sales, 0, usize::MAX)?;
        check::required("status", &self.status)?;
        check::known("status", &self.status)?;
        check::required("subsidy", &self.subsidy)?;
        check::text("subsidy", &self.subsidy, 0, usize::MAX)?;
        check::required("tel", &self.tel)?;
        check::required("add_code", &self.add_code)?;
        check::text("add_code", &self.add_code, 0, usize::MAX)?;
        check::required("address", &self.address)?;
        check::text("address", &self.address, 0, usize::MAX)?;
        check::required("sale_models", &self.sale_models)?;
        check::known("sale_models", &self.sale_models)?;
        check::required("sn_code", &self.sn_code)?;
        check::text("sn_code", &self.sn_code, 0, usize::MAX)?;
        check::required("uniscid", &self.uniscid)?;
        check::text("uniscid", &self.uniscid, 0, usize::MAX)?;
        check::required("corp_name", &self.corp_name)?;
        check::text("corp_name", &self.corp_name, 0, usize::MAX)?;
        check::required("barcode", &self.barcode)?;
        check::text("barcode", &self.barcode, 0, usize::MAX)?;
        check::required("item_name", &self.item_name)?;
        check::text("item_name", &self.item_name, 0, usize::MAX)?;
        check::required("spec_model", &self.spec_model)?;
        check::text("spec_model", &self.spec_model, 0, usize::MAX)?;
        check::required("brand", &self.brand)?;
        check::text("brand", &self.brand, 0, usize::MAX)?;
        if let Some(value) = &self.logistics_no {
            check::text("logistics_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.invoice_no {
            check::text("invoice_no", value, 0, usize::MAX)?;
        }
        check::required("is_ai_product", &self.is_ai_product)?;
        check::text("is_ai_product", &self.is_ai_product, 0, usize::MAX)?;
        if let Some(value) = &self.pc_type {
            check::text("pc_type", value, 0, usize::MAX)?;
        }
        check::required("order_no", &self.order_no)?;
        check::text("order_no", &self.order_no, 0, usize::MAX)?;
        if let Some(value) = &self.origin_order_no {
            check::text("origin_order_no", value, 0, usize::MAX)?;
        }
        check::required("activity_add_code", &self.activity_add_code)?;
        check::text("activity_add_code", &self.activity_add_code, 0, usize::MAX)?;
        if let Some(value) = &self.imei1 {
            check::text("imei1", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.imei2 {
            check::text("imei2", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.ccc_sn_order_no {
            check::text("ccc_sn_order_no", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostItem {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("cert_no", &mut self.cert_no);
        visit("name", &mut self.name);
        visit("tel", &mut self.tel);
    }
}

/// The body of `POST /v3/gov/subsidy/zhejiang/qualifications/sync`, 核销资格.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 请求流水号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub req_ssn: Option<String>,
    /// 资格集合.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<PostItem>>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.req_ssn {
            check::text("req_ssn", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.data {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("data", index))?;
            }
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.data {
            for item in value {
                item.visit_sensitive(visit);
            }
        }
    }
}

/// The answer to `POST /v3/gov/subsidy/zhejiang/qualifications/sync`, 核销资格.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 响应码.
    pub resp_code: String,
    /// 响应描述.
    pub resp_desc: String,
    /// 异常数据说明列表.
    pub error_data: Option<Vec<String>>,
}

fields! {
    PostResponse {
        0 resp_code, 1 resp_desc, 2 error_data,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["resp_code", "resp_desc"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 能耗等级.
    pub enum Grade {
        /// `一级`
        一级 = "一级",
        /// `二级`
        二级 = "二级",
    }
}

open_enum! {
    /// 品类状态.
    pub enum PostItemStatus {
        /// `0`
        _0 = "0",
        /// `1`
        _1 = "1",
    }
}
