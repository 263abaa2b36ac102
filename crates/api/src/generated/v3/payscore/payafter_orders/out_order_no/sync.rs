//! `/v3/payscore/payafter-orders/{out_order_no}/sync`: 支付分订单同步 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/payafter-orders/{out_order_no}/sync`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 支付分订单同步. Reports that an order was paid in another way.
    ///
    /// `POST /v3/payscore/payafter-orders/{out_order_no}/sync`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/payscore/payafter-orders/{out_order_no}/sync", "支付分订单同步");

/// 内容信息详情.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostDetail {
    /// When the money was received, `yyyyMMddHHmmss`, Beijing time.
    #[serde(skip_serializing_if = "check::is_void")]
    pub paid_time: Option<String>,
}

impl Check for PostDetail {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.paid_time {
            check::text("paid_time", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/payscore/payafter-orders/{out_order_no}/sync`, 支付分订单同步.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 公众账号ID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub service_id: Option<String>,
    /// 场景类型. Always `Order_Paid`: the order was paid outside WeChat Pay Score.
    #[serde(rename = "type", skip_serializing_if = "check::is_void")]
    pub type_: Option<crate::v3::payscore::PostType>,
    /// 内容信息详情. What happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<PostDetail>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, 32)?;
        }
        if let Some(value) = &self.service_id {
            check::text("service_id", value, 0, 32)?;
        }
        if let Some(value) = &self.type_ {
            check::known("type", value)?;
        }
        if let Some(value) = &self.detail {
            value.check().map_err(|fault| fault.within("detail"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/payafter-orders/{out_order_no}/sync`, 支付分订单同步.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 公众账号ID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 商户号. Merchant id. At most 32 characters.
    pub mchid: String,
    /// 商户服务订单号. Your number of the service order: digits, letters and `_-|*`. It is not the `out_trade_no` of a
    /// refund. At most 32 characters.
    pub out_order_no: String,
    /// 微信支付服务订单号. WeChat Pay's number of the service order.
    pub order_id: String,
}

fields! {
    PostResponse {
        0 appid, 1 mchid, 2 out_order_no, 3 order_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["appid", "mchid", "out_order_no", "order_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
