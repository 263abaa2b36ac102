//! `/v3/hire-power-bank/insurance-orders`: 创建保险订单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_order_no;

/// The path `/v3/hire-power-bank/insurance-orders`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/hire-power-bank/insurance-orders/{out_order_no}`.
    pub fn out_order_no(self, out_order_no: impl AsRef<str>) -> out_order_no::Path<'a> {
        out_order_no::Path(
            self.0.variable("out_order_no", out_order_no.as_ref(), |value| {
                check::text("out_order_no", value, 0, usize::MAX)
            }),
        )
    }

    /// 创建保险订单.
    ///
    /// `POST /v3/hire-power-bank/insurance-orders`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/hire-power-bank/insurance-orders", "创建保险订单");

/// The body of `POST /v3/hire-power-bank/insurance-orders`, 创建保险订单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户创建保险订单时的凭据号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_order_no: Option<String>,
    /// 用户的OpenID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 用于接收保险订单状态变化通知.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
    /// 商户在支付分服务下对应的服务ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub service_id: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.out_order_no {
            check::text("out_order_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.service_id {
            check::text("service_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/hire-power-bank/insurance-orders`, 创建保险订单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 租借充电宝隔夜归还保险订单号.
    pub order_id: Option<String>,
    /// 商户创建保险订单时的凭据号.
    pub out_order_no: Option<String>,
    /// 用户的OpenID.
    pub openid: Option<String>,
    /// 一笔保险订单对应的最大理赔次数.
    pub max_claim_count: Option<i64>,
    /// 一笔保险订单对应的已理赔次数.
    pub claimed_count: Option<i64>,
    /// 保险订单领取时间.
    pub order_receive_time: Option<Time>,
    /// 保险订单开始时间.
    pub order_begin_time: Option<Time>,
    /// 保险订单结束时间.
    pub order_end_time: Option<Time>,
    /// 保险订单领取状态.
    pub order_receive_state: Option<String>,
}

fields! {
    PostResponse {
        0 order_id, 1 out_order_no, 2 openid, 3 max_claim_count, 4 claimed_count, 5 order_receive_time,
        6 order_begin_time, 7 order_end_time, 8 order_receive_state,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}
