//! `/v3/gov/subsidy/qualifications/sync`: 同步资格核销信息 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/gov/subsidy/qualifications/sync`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 同步资格核销信息.
    ///
    /// `POST /v3/gov/subsidy/qualifications/sync`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/gov/subsidy/qualifications/sync", "同步资格核销信息");

/// The body of `POST /v3/gov/subsidy/qualifications/sync`, 同步资格核销信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 自然人姓名. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub real_name: Option<Sensitive>,
    /// 自然人证件号. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_card_number: Option<Sensitive>,
    /// 手机号. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub phone_number: Option<Sensitive>,
    /// 消费品类ID. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appliance_id: Option<i64>,
    /// 商户支付订单号.
    pub out_trade_no: String,
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mch_id: Option<String>,
    /// 能效等级.
    #[serde(skip_serializing_if = "check::is_void")]
    pub energy_grade: Option<crate::v3::gov::subsidy::EnergyGrade>,
    /// 收货地区编码.
    pub receive_region_code: String,
    /// 家电品牌.
    pub brand: String,
    /// 收货地址.
    pub address: String,
    /// 使用的资格的地区编码.
    pub qualification_region_code: i64,
    /// S/N码.
    pub sn_code: String,
    /// 销售企业名称.
    pub seller_name: String,
    /// 统一社会信息代码.
    pub license_number: String,
    /// 商品条码.
    pub barcode: String,
    /// 商品名称.
    pub item_name: String,
    /// 规格型号.
    pub spec_model: String,
    /// 物流单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub logistics_num: Option<String>,
    /// 签收时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub delivery_time: Option<Time>,
    /// 发票号.
    pub invoice_num: String,
    /// 产品类型.
    pub product_type: crate::v3::gov::subsidy::ProductType,
    /// 类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub pc_type: Option<crate::v3::gov::subsidy::PcType>,
    /// 订单金额.
    pub order_amount: i64,
    /// 优惠金额. Fen (1/100 yuan).
    pub discount_amount: i64,
    /// imei1编码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub imei1: Option<String>,
    /// imei2编码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub imei2: Option<String>,
    /// 线上平台订单编号.
    pub mch_order_id: String,
    /// 线上平台退款交易编号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub refund_id: Option<String>,
    /// 开票日期.
    pub invoice_time: Time,
    /// 购买方名称.
    pub purchaser_name: String,
    /// 销售方式.
    pub sale_model: crate::v3::gov::subsidy::SaleModel,
    /// 证件类型.
    pub identity_document_type: crate::v3::gov::subsidy::IdentityDocumentType,
    /// 发票开具地.
    pub invoice_address_code: String,
    /// 发票代码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub invoice_code: Option<String>,
    /// 税务机关代码.
    pub tax_authority_code: String,
    /// 交易完成或商品退回时间.
    pub transaction_time: Time,
    /// 品类状态.
    pub cate_state: crate::v3::gov::subsidy::CateState,
    /// 销售主体.
    pub mch_name: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.appliance_id {
            check::among("appliance_id", *value, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17])?;
        }
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        if let Some(value) = &self.sub_mch_id {
            check::text("sub_mch_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.energy_grade {
            check::known("energy_grade", value)?;
        }
        check::required("receive_region_code", &self.receive_region_code)?;
        check::text("receive_region_code", &self.receive_region_code, 0, usize::MAX)?;
        check::required("brand", &self.brand)?;
        check::text("brand", &self.brand, 0, usize::MAX)?;
        check::required("address", &self.address)?;
        check::text("address", &self.address, 0, usize::MAX)?;
        check::required("sn_code", &self.sn_code)?;
        check::text("sn_code", &self.sn_code, 0, usize::MAX)?;
        check::required("seller_name", &self.seller_name)?;
        check::text("seller_name", &self.seller_name, 0, usize::MAX)?;
        check::required("license_number", &self.license_number)?;
        check::text("license_number", &self.license_number, 0, usize::MAX)?;
        check::required("barcode", &self.barcode)?;
        check::text("barcode", &self.barcode, 0, usize::MAX)?;
        check::required("item_name", &self.item_name)?;
        check::text("item_name", &self.item_name, 0, usize::MAX)?;
        check::required("spec_model", &self.spec_model)?;
        check::text("spec_model", &self.spec_model, 0, usize::MAX)?;
        if let Some(value) = &self.logistics_num {
            check::text("logistics_num", value, 0, usize::MAX)?;
        }
        check::required("invoice_num", &self.invoice_num)?;
        check::text("invoice_num", &self.invoice_num, 0, usize::MAX)?;
        check::required("product_type", &self.product_type)?;
        check::known("product_type", &self.product_type)?;
        if let Some(value) = &self.pc_type {
            check::known("pc_type", value)?;
        }
        if let Some(value) = &self.imei1 {
            check::text("imei1", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.imei2 {
            check::text("imei2", value, 0, usize::MAX)?;
        }
        check::required("mch_order_id", &self.mch_order_id)?;
        check::text("mch_order_id", &self.mch_order_id, 0, usize::MAX)?;
        if let Some(value) = &self.refund_id {
            check::text("refund_id", value, 0, usize::MAX)?;
        }
        check::required("invoice_time", &self.invoice_time)?;
        check::required("purchaser_name", &self.purchaser_name)?;
        check::text("purchaser_name", &self.purchaser_name, 0, usize::MAX)?;
        check::required("sale_model", &self.sale_model)?;
        check::known("sale_model", &self.sale_model)?;
        check::required("identity_document_type", &self.identity_document_type)?;
        check::known("identity_document_type", &self.identity_document_type)?;
        check::required("invoice_address_code", &self.invoice_address_code)?;
        check::text("invoice_address_code", &self.invoice_address_code, 0, usize::MAX)?;
        if let Some(value) = &self.invoice_code {
            check::text("invoice_code", value, 0, usize::MAX)?;
        }
        check::required("tax_authority_code", &self.tax_authority_code)?;
        check::text("tax_authority_code", &self.tax_authority_code, 0, usize::MAX)?;
        check::required("transaction_time", &self.transaction_time)?;
        check::required("cate_state", &self.cate_state)?;
        check::known("cate_state", &self.cate_state)?;
        check::required("mch_name", &self.mch_name)?;
        check::text("mch_name", &self.mch_name, 0, usize::MAX)?;
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.real_name {
            visit("real_name", value);
        }
        if let Some(value) = &mut self.id_card_number {
            visit("id_card_number", value);
        }
        if let Some(value) = &mut self.phone_number {
            visit("phone_number", value);
        }
    }
}

/// The answer to `POST /v3/gov/subsidy/qualifications/sync`, 同步资格核销信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 响应码.
    pub code: String,
    /// 响应描述.
    pub message: String,
}

fields! {
    PostResponse {
        0 code, 1 message,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["code", "message"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
