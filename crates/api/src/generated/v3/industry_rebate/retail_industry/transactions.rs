//! `/v3/industry-rebate/retail-industry/transactions`: 回传SN和商品编码 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/industry-rebate/retail-industry/transactions`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 回传SN和商品编码.
    ///
    /// `POST /v3/industry-rebate/retail-industry/transactions`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/industry-rebate/retail-industry/transactions", "回传SN和商品编码");

/// An item of `goods_detail` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GoodsDetail {
    /// 商品编码.
    pub barcode: String,
    /// 商家商品编码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub merchant_goods_id: Option<String>,
    /// 商品名称.
    pub goods_name: String,
    /// 商品数量.
    pub quantity: i64,
    /// 商品单价.
    pub price: i64,
}

impl Check for GoodsDetail {
    fn check(&self) -> Result<(), FieldError> {
        check::required("barcode", &self.barcode)?;
        check::text("barcode", &self.barcode, 0, usize::MAX)?;
        if let Some(value) = &self.merchant_goods_id {
            check::text("merchant_goods_id", value, 0, usize::MAX)?;
        }
        check::required("goods_name", &self.goods_name)?;
        check::text("goods_name", &self.goods_name, 0, usize::MAX)?;
        Ok(())
    }
}

/// The body of `POST /v3/industry-rebate/retail-industry/transactions`, 回传SN和商品编码.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub brand_id: Option<String>,
    /// 微信支付订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub transaction_id: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 设备号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub device_id: Option<String>,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.brand_id {
            check::text("brand_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.transaction_id {
            check::text("transaction_id", value, 0, usize::MAX)?;
        }
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        if let Some(value) = &self.device_id {
            check::text("device_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.goods_detail {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("goods_detail", index))?;
            }
        }
        Ok(())
    }
}
