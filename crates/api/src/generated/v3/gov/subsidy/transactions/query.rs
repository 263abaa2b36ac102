//! `/v3/gov/subsidy/transactions/query`: 交易信息查询 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/gov/subsidy/transactions/query`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 交易信息查询.
    ///
    /// `POST /v3/gov/subsidy/transactions/query`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/gov/subsidy/transactions/query", "交易信息查询");

/// The body of `POST /v3/gov/subsidy/transactions/query`, 交易信息查询.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 使用的资格的地区编码.
    pub qualification_region_code: i64,
    /// 商户订单号数组.
    pub order_number_list: Vec<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("order_number_list", &self.order_number_list)?;
        for (index, item) in self.order_number_list.iter().enumerate() {
            check::text(&format!("order_number_list[{index}]"), item, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/gov/subsidy/transactions/query`, 交易信息查询.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 响应码.
    pub code: String,
    /// 响应描述.
    pub message: String,
    /// 订单状态数组.
    pub shop_order_list: Vec<ShopOrder>,
}

fields! {
    PostResponse {
        0 code, 1 message, 2 shop_order_list,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["code", "message", "shop_order_list"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `shop_order_list` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ShopOrder {
    /// 单号.
    pub shop_order_number: Option<String>,
    /// 归集状态枚举.
    pub collect_state: Option<crate::v3::gov::subsidy::CollectState>,
    /// 品类状态.
    pub cate_state: Option<crate::v3::gov::subsidy::CateState>,
}

fields! {
    ShopOrder {
        0 shop_order_number, 1 collect_state, 2 cate_state,
    }
}
