//! `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`: 电商合单委托代扣查询订单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod reverse;

/// The path `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`.
    pub fn reverse(self) -> reverse::Path<'a> {
        reverse::Path(self.0.segment("reverse"))
    }

    /// 电商合单委托代扣查询订单. A combined order by your number.
    ///
    /// `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_6.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}",
    "电商合单委托代扣查询订单",
);

/// The answer to `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`, 电商合单委托代扣查询订单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 合单商户APPID. AppID of who places the combined order. At most 32 characters.
    pub combine_appid: String,
    /// 合单商户号. Merchant id of who places the combined order. At most 32 characters.
    pub combine_mchid: String,
    /// 合单商户订单号. Your number of the combined order: digits, letters and `_-|*`. At most 32 characters.
    pub combine_out_trade_no: String,
    /// 子单信息. Single orders of the combined order. At most 50 items.
    pub sub_orders: Option<Vec<crate::v3::ecommerce::combine_papay::transactions::PostResponseSubOrder>>,
    /// 支付者. Who paid.
    pub combine_payer_info: Option<crate::v3::ecommerce::combine_papay::transactions::CombinePayerInfo>,
}

fields! {
    GetResponse {
        0 combine_appid, 1 combine_mchid, 2 combine_out_trade_no, 3 sub_orders, 4 combine_payer_info,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["combine_appid", "combine_mchid", "combine_out_trade_no"],
    &[
        ("sub_orders", &crate::v3::ecommerce::combine_papay::transactions::POST_RESPONSE_SUB_ORDER_SHAPE),
        ("combine_payer_info", &crate::v3::ecommerce::combine_papay::transactions::COMBINE_PAYER_INFO_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
