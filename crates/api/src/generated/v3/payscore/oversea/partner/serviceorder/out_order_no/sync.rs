//! `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`: 同步支付分订单信息 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 同步支付分订单信息. Reports that an unpaid order was paid in another way; it becomes done. For institutions abroad.
    ///
    /// `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync", "同步支付分订单信息");

/// 内容信息详情.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostDetail {
    /// 收款序号. Which collection of the order it is, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seq: Option<i64>,
    /// 收款成功时间. When the money was received, `yyyyMMddHHmmss`, Beijing time.
    pub paid_time: Time,
    /// 收款金额. 1/100 of the currency's unit (cents). What was received.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_amount: Option<i64>,
}

impl Check for PostDetail {
    fn check(&self) -> Result<(), FieldError> {
        check::required("paid_time", &self.paid_time)?;
        Ok(())
    }
}

/// The body of `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`, 同步支付分订单信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 场景类型. Always `Order_Paid`: the order was paid outside WeChat Pay Score.
    #[serde(rename = "type")]
    pub type_: crate::v3::payscore::PostType,
    /// 内容信息详情. What happened.
    pub detail: PostDetail,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        self.detail.check().map_err(|fault| fault.within("detail"))?;
        Ok(())
    }
}
