//! `/v3/funds-to-oversea/orders`: 申请资金出境 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_order_id;

/// The path `/v3/funds-to-oversea/orders`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/funds-to-oversea/orders/{out_order_id}`.
    pub fn out_order_id(self, out_order_id: impl AsRef<str>) -> out_order_id::Path<'a> {
        out_order_id::Path(
            self.0.variable("out_order_id", out_order_id.as_ref(), |value| {
                check::text("out_order_id", value, 0, usize::MAX)
            }),
        )
    }

    /// 申请资金出境.
    ///
    /// `POST /v3/funds-to-oversea/orders`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_2.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/funds-to-oversea/orders", "申请资金出境");

/// 物流信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ExpressInfo {
    /// 物流单号.
    pub courier_number: String,
    /// 物流商名称.
    pub express_company_name: String,
}

impl Check for ExpressInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("courier_number", &self.courier_number)?;
        check::text("courier_number", &self.courier_number, 0, usize::MAX)?;
        check::required("express_company_name", &self.express_company_name)?;
        check::text("express_company_name", &self.express_company_name, 0, usize::MAX)?;
        Ok(())
    }
}

/// An item of `goods_info` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GoodsInfo {
    /// 商品名称.
    pub goods_name: String,
    /// 商品类目.
    pub goods_category: String,
    /// 商品单价. Fen (1/100 yuan).
    pub goods_unit_price: i64,
    /// 商品数量.
    pub goods_quantity: i64,
}

impl Check for GoodsInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("goods_name", &self.goods_name)?;
        check::text("goods_name", &self.goods_name, 0, usize::MAX)?;
        check::required("goods_category", &self.goods_category)?;
        check::text("goods_category", &self.goods_category, 0, usize::MAX)?;
        Ok(())
    }
}

/// 收款人信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PayeeInfo {
    /// 收款人识别号.
    pub payee_id: String,
}

impl Check for PayeeInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("payee_id", &self.payee_id)?;
        check::text("payee_id", &self.payee_id, 0, usize::MAX)?;
        Ok(())
    }
}

/// The body of `POST /v3/funds-to-oversea/orders`, 申请资金出境.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户出境单号.
    pub out_order_id: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 出境金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 境外收款币种.
    pub foreign_currency: String,
    /// 商品信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_info: Option<Vec<GoodsInfo>>,
    /// 卖家信息.
    pub seller_info: SellerInfo,
    /// 物流信息.
    pub express_info: ExpressInfo,
    /// 收款人信息.
    pub payee_info: PayeeInfo,
    /// 预售信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presale_info: Option<PresaleInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_order_id", &self.out_order_id)?;
        check::text("out_order_id", &self.out_order_id, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, usize::MAX)?;
        check::required("foreign_currency", &self.foreign_currency)?;
        check::text("foreign_currency", &self.foreign_currency, 0, usize::MAX)?;
        if let Some(value) = &self.goods_info {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("goods_info", index))?;
            }
        }
        self.seller_info.check().map_err(|fault| fault.within("seller_info"))?;
        self.express_info.check().map_err(|fault| fault.within("express_info"))?;
        self.payee_info.check().map_err(|fault| fault.within("payee_info"))?;
        if let Some(value) = &self.presale_info {
            value.check().map_err(|fault| fault.within("presale_info"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/funds-to-oversea/orders`, 申请资金出境.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户出境单号.
    pub out_order_id: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信出境单号.
    pub order_id: String,
    /// 出境结果.
    pub result: String,
    /// 出境失败的原因.
    pub fail_reason: Option<String>,
    /// 请求出境人民币金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 真实出境外币金额.
    pub foreign_amount: Option<i64>,
    /// 外币币种.
    pub foreign_currency: String,
    /// 汇率.
    pub rate: Option<i64>,
    /// 购汇时间.
    pub exchange_rate_time: Option<Time>,
    /// 预计购汇时间.
    pub estimate_exchange_rate_time: Option<Time>,
    /// 真实出境人民币金额. Fen (1/100 yuan).
    pub departure_amount: Option<i64>,
    /// 手续费人民币金额. Fen (1/100 yuan).
    pub fee: Option<i64>,
    /// 手续费承担商户号.
    pub charge_mchid: Option<String>,
    /// 手续费承担账户.
    pub charge_account_type: Option<String>,
}

fields! {
    PostResponse {
        0 out_order_id, 1 sub_mchid, 2 order_id, 3 result, 4 fail_reason, 5 amount, 6 foreign_amount,
        7 foreign_currency, 8 rate, 9 exchange_rate_time, 10 estimate_exchange_rate_time, 11 departure_amount, 12 fee,
        13 charge_mchid, 14 charge_account_type,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["out_order_id", "sub_mchid", "order_id", "result", "amount", "foreign_currency"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 预售信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PresaleInfo {
    /// 订单类型.
    #[serde(rename = "type")]
    pub type_: PresaleInfoType,
    /// 预售订单总金额. Fen (1/100 yuan).
    pub total_amount: i64,
    /// 关联定金订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub deposit_transaction_id: Option<String>,
    /// 关联尾款订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub balance_transaction_id: Option<String>,
}

impl Check for PresaleInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        if let Some(value) = &self.deposit_transaction_id {
            check::text("deposit_transaction_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.balance_transaction_id {
            check::text("balance_transaction_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 卖家信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SellerInfo {
    /// 境外卖家经营主体名称.
    pub oversea_business_name: String,
    /// 境外卖家店铺名称.
    pub oversea_shop_name: String,
    /// 卖家ID.
    pub seller_id: String,
}

impl Check for SellerInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("oversea_business_name", &self.oversea_business_name)?;
        check::text("oversea_business_name", &self.oversea_business_name, 0, usize::MAX)?;
        check::required("oversea_shop_name", &self.oversea_shop_name)?;
        check::text("oversea_shop_name", &self.oversea_shop_name, 0, usize::MAX)?;
        check::required("seller_id", &self.seller_id)?;
        check::text("seller_id", &self.seller_id, 0, usize::MAX)?;
        Ok(())
    }
}

open_enum! {
    /// 订单类型.
    pub enum PresaleInfoType {
        /// `DEPOSIT`
        Deposit = "DEPOSIT",
        /// `BALANCE`
        Balance = "BALANCE",
    }
}
