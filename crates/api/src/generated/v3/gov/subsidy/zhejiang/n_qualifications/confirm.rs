//! `/v3/gov/subsidy/zhejiang/n-qualifications/confirm`: n品类核销 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/gov/subsidy/zhejiang/n-qualifications/confirm`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// n品类核销.
    ///
    /// `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/gov/subsidy/zhejiang/n-qualifications/confirm", "n品类核销");

/// An item of `data` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostItem {
    /// 品类编码.
    pub cate_code: String,
    /// 证件号码. Sensitive: encrypted on the wire.
    pub cert_no: Sensitive,
    /// 能耗等级.
    #[serde(skip_serializing_if = "check::is_void")]
    pub grade: Option<String>,
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
    pub status: String,
    /// 政府补贴金额. Yuan.
    pub subsidy: String,
    /// 手机号. Sensitive: encrypted on the wire.
    pub tel: Sensitive,
    /// 收货地区编码.
    pub add_code: String,
    /// 收货地址. Sensitive: encrypted on the wire.
    pub address: Sensitive,
    /// 销售方式.
    pub sale_models: String,
    /// 家电品牌.
    pub brand: String,
    /// 活动资金地区编码.
    pub activity_add_code: String,
    /// 统一社会信息代码.
    pub uniscid: String,
    /// 销售企业名称.
    pub corp_name: String,
    /// 数据流水号.
    pub serial_num: String,
}

impl Check for PostItem {
    fn check(&self) -> Result<(), FieldError> {
        check::required("cate_code", &self.cate_code)?;
        check::text("cate_code", &self.cate_code, 0, usize::MAX)?;
        check::required("cert_no", &self.cert_no)?;
        if let Some(value) = &self.grade {
            check::text("grade", value, 0, usize::MAX)?;
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
        check::text("status", &self.status, 0, usize::MAX)?;
        check::required("subsidy", &self.subsidy)?;
        check::text("subsidy", &self.subsidy, 0, usize::MAX)?;
        check::required("tel", &self.tel)?;
        check::required("add_code", &self.add_code)?;
        check::text("add_code", &self.add_code, 0, usize::MAX)?;
        check::required("address", &self.address)?;
        check::required("sale_models", &self.sale_models)?;
        check::text("sale_models", &self.sale_models, 0, usize::MAX)?;
        check::required("brand", &self.brand)?;
        check::text("brand", &self.brand, 0, usize::MAX)?;
        check::required("activity_add_code", &self.activity_add_code)?;
        check::text("activity_add_code", &self.activity_add_code, 0, usize::MAX)?;
        check::required("uniscid", &self.uniscid)?;
        check::text("uniscid", &self.uniscid, 0, usize::MAX)?;
        check::required("corp_name", &self.corp_name)?;
        check::text("corp_name", &self.corp_name, 0, usize::MAX)?;
        check::required("serial_num", &self.serial_num)?;
        check::text("serial_num", &self.serial_num, 0, usize::MAX)?;
        Ok(())
    }
}

impl SensitiveFields for PostItem {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("cert_no", &mut self.cert_no);
        visit("name", &mut self.name);
        visit("tel", &mut self.tel);
        visit("address", &mut self.address);
    }
}

/// The body of `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm`, n品类核销.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品类集合.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<PostItem>>,
    /// 请求流水号.
    pub req_ssn: String,
    /// 请求时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub req_time: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.data {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("data", index))?;
            }
        }
        check::required("req_ssn", &self.req_ssn)?;
        check::text("req_ssn", &self.req_ssn, 0, usize::MAX)?;
        if let Some(value) = &self.req_time {
            check::text("req_time", value, 0, usize::MAX)?;
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

/// The answer to `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm`, n品类核销.
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
