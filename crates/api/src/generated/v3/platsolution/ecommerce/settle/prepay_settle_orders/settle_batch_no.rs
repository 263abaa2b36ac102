//! `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`: 个人收款-查询批量结算信息 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod apply_abnormal_settle;

/// The path `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`.
    pub fn apply_abnormal_settle(self) -> apply_abnormal_settle::Path<'a> {
        apply_abnormal_settle::Path(self.0.segment("apply-abnormal-settle"))
    }

    /// 个人收款-查询批量结算信息.
    ///
    /// `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`, for merchants and service
    /// providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/get-prepay-settle-orders.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}",
    "个人收款-查询批量结算信息",
);

/// The answer to `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`, 个人收款-查询批量结算信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户结算批次单号.
    pub out_settle_batch_no: String,
    /// 微信支付结算批次单号.
    pub settle_batch_no: String,
    /// 商品单个人收款方受理授权ID.
    pub individual_auth_id: String,
    /// 收款方描述.
    pub description: String,
    /// 批次状态.
    pub state: String,
    /// 交易场景.
    pub trade_scenario: crate::v3::platsolution::ecommerce::settle::prepay_settle_orders::TradeScenario,
    /// 批次创建时间.
    pub create_time: Time,
    /// 批次完成时间.
    pub finish_time: Option<Time>,
}

fields! {
    GetResponse {
        0 out_settle_batch_no, 1 settle_batch_no, 2 individual_auth_id, 3 description, 4 state, 5 trade_scenario,
        6 create_time, 7 finish_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "out_settle_batch_no",
        "settle_batch_no",
        "individual_auth_id",
        "description",
        "state",
        "trade_scenario",
        "create_time",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
