//! `/v3/gov/subsidy/transactions/sync`: 交易信息回传 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/gov/subsidy/transactions/sync`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 交易信息回传.
    ///
    /// `POST /v3/gov/subsidy/transactions/sync`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/gov/subsidy/transactions/sync", "交易信息回传");

/// The body of `POST /v3/gov/subsidy/transactions/sync`, 交易信息回传.
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
    /// 能效等级.
    #[serde(skip_serializing_if = "check::is_void")]
    pub energy_grade: Option<crate::v3::gov::subsidy::EnergyGrade>,
    /// 收货地区编码.
    pub receive_region_code: String,
    /// 家电品牌.
    pub brand: String,
    /// 收货地址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub address: Option<String>,
    /// 使用的资格的地区编码.
    pub qualification_region_code: i64,
    /// 销售企业名称.
    pub seller_name: String,
    /// 统一社会信息代码.
    pub license_number: String,
    /// 订单金额.
    pub order_amount: i64,
    /// 优惠金额. Fen (1/100 yuan).
    pub discount_amount: i64,
    /// 交易完成或商品退回时间.
    pub transaction_time: Time,
    /// 线上平台订单编号.
    pub mch_order_id: String,
    /// 线上平台退款交易编号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub refund_id: Option<String>,
    /// 销售主体.
    pub mch_name: String,
    /// 销售方式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sale_model: Option<crate::v3::gov::subsidy::SaleModel>,
    /// 品类状态.
    pub cate_state: crate::v3::gov::subsidy::CateState,
    /// 证件类型.
    pub identity_document_type: crate::v3::gov::subsidy::IdentityDocumentType,
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.appliance_id {
            check::among("appliance_id", *value, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17])?;
        }
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        if let Some(value) = &self.energy_grade {
            check::known("energy_grade", value)?;
        }
        check::required("receive_region_code", &self.receive_region_code)?;
        check::text("receive_region_code", &self.receive_region_code, 0, usize::MAX)?;
        check::required("brand", &self.brand)?;
        check::text("brand", &self.brand, 0, usize::MAX)?;
        if let Some(value) = &self.address {
            check::text("address", value, 0, usize::MAX)?;
        }
        check::required("seller_name", &self.seller_name)?;
        check::text("seller_name", &self.seller_name, 0, usize::MAX)?;
        check::required("license_number", &self.license_number)?;
        check::text("license_number", &self.license_number, 0, usize::MAX)?;
        check::required("transaction_time", &self.transaction_time)?;
        check::required("mch_order_id", &self.mch_order_id)?;
        check::text("mch_order_id", &self.mch_order_id, 0, usize::MAX)?;
        if let Some(value) = &self.refund_id {
            check::text("refund_id", value, 0, usize::MAX)?;
        }
        check::required("mch_name", &self.mch_name)?;
        check::text("mch_name", &self.mch_name, 0, usize::MAX)?;
        if let Some(value) = &self.sale_model {
            check::known("sale_model", value)?;
        }
        check::required("cate_state", &self.cate_state)?;
        check::known("cate_state", &self.cate_state)?;
        check::required("identity_document_type", &self.identity_document_type)?;
        check::known("identity_document_type", &self.identity_document_type)?;
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
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

/// The answer to `POST /v3/gov/subsidy/transactions/sync`, 交易信息回传.
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
