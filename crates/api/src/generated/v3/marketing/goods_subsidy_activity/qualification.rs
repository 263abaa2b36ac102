//! `/v3/marketing/goods-subsidy-activity/qualification`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod lock;
pub mod unlock;

/// The path `/v3/marketing/goods-subsidy-activity/qualification`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/goods-subsidy-activity/qualification/lock`.
    pub fn lock(self) -> lock::Path<'a> {
        lock::Path(self.0.segment("lock"))
    }

    /// On to `/v3/marketing/goods-subsidy-activity/qualification/unlock`.
    pub fn unlock(self) -> unlock::Path<'a> {
        unlock::Path(self.0.segment("unlock"))
    }
}

/// 订单信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct OrderInformation {
    /// 支付订单的微信用户OpenID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub payer_openid: Option<String>,
    /// 商户订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_trade_no: Option<String>,
    /// 订单总金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_fee: Option<i64>,
    /// 门店ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub store_id: Option<String>,
    /// 门店商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub store_merchant_id: Option<String>,
}

impl Check for OrderInformation {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.payer_openid {
            check::text("payer_openid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.out_trade_no {
            check::text("out_trade_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.store_id {
            check::text("store_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.store_merchant_id {
            check::text("store_merchant_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}
