//! `/v3/pay/partner/transactions`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod app;
pub mod app_with_contract;
pub mod codepay;
pub mod exposure;
pub mod h5;
pub mod id;
pub mod jsapi;
pub mod jsapi_with_contract;
pub mod miniprogram;
pub mod native;
pub mod out_trade_no;
pub mod scannedpos;

/// The path `/v3/pay/partner/transactions`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/pay/partner/transactions/app`.
    pub fn app(self) -> app::Path<'a> {
        app::Path(self.0.segment("app"))
    }

    /// On to `/v3/pay/partner/transactions/app-with-contract`.
    pub fn app_with_contract(self) -> app_with_contract::Path<'a> {
        app_with_contract::Path(self.0.segment("app-with-contract"))
    }

    /// On to `/v3/pay/partner/transactions/codepay`.
    pub fn codepay(self) -> codepay::Path<'a> {
        codepay::Path(self.0.segment("codepay"))
    }

    /// On to `/v3/pay/partner/transactions/exposure`.
    pub fn exposure(self) -> exposure::Path<'a> {
        exposure::Path(self.0.segment("exposure"))
    }

    /// On to `/v3/pay/partner/transactions/h5`.
    pub fn h5(self) -> h5::Path<'a> {
        h5::Path(self.0.segment("h5"))
    }

    /// On to `/v3/pay/partner/transactions/id`.
    pub fn id(self) -> id::Path<'a> {
        id::Path(self.0.segment("id"))
    }

    /// On to `/v3/pay/partner/transactions/jsapi`.
    pub fn jsapi(self) -> jsapi::Path<'a> {
        jsapi::Path(self.0.segment("jsapi"))
    }

    /// On to `/v3/pay/partner/transactions/jsapi-with-contract`.
    pub fn jsapi_with_contract(self) -> jsapi_with_contract::Path<'a> {
        jsapi_with_contract::Path(self.0.segment("jsapi-with-contract"))
    }

    /// On to `/v3/pay/partner/transactions/miniprogram`.
    pub fn miniprogram(self) -> miniprogram::Path<'a> {
        miniprogram::Path(self.0.segment("miniprogram"))
    }

    /// On to `/v3/pay/partner/transactions/native`.
    pub fn native(self) -> native::Path<'a> {
        native::Path(self.0.segment("native"))
    }

    /// On to `/v3/pay/partner/transactions/out-trade-no`.
    pub fn out_trade_no(self) -> out_trade_no::Path<'a> {
        out_trade_no::Path(self.0.segment("out-trade-no"))
    }

    /// On to `/v3/pay/partner/transactions/scannedpos`.
    pub fn scannedpos(self) -> scannedpos::Path<'a> {
        scannedpos::Path(self.0.segment("scannedpos"))
    }
}

/// 支付者.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Payer {
    /// 合作伙伴用户标识. The payer's openid under `sp_appid`. Send `sp_openid` or `sub_openid`. At most 128 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_openid: Option<String>,
    /// 特约商户用户标识. The payer's openid under `sub_appid`. Send `sp_openid` or `sub_openid`. At most 128 bytes of
    /// UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_openid: Option<String>,
}

fields! {
    Payer {
        0 sp_openid, 1 sub_openid,
    }
}

impl Check for Payer {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sp_openid {
            check::bytes("sp_openid", value, 0, 128)?;
        }
        if let Some(value) = &self.sub_openid {
            check::bytes("sub_openid", value, 0, 128)?;
        }
        Ok(())
    }
}

/// 结算信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SettleInfo {
    /// 是否指定分账. True holds the money back for profit sharing; without it the order cannot be shared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 补差金额. Fen (1/100 yuan) that are added for the sub-merchant. Counts only with `profit_sharing`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_amount: Option<i64>,
}

fields! {
    SettleInfo {
        0 profit_sharing, 1 subsidy_amount,
    }
}

impl Check for SettleInfo {}
