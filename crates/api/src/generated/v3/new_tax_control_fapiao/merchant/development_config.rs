//! `/v3/new-tax-control-fapiao/merchant/development-config`: 配置开发选项 `PATCH`, 查询商户配置的开发选项 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/new-tax-control-fapiao/merchant/development-config`.
#[must_use = "a path sends nothing: call `.patch()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 配置开发选项.
    ///
    /// `PATCH /v3/new-tax-control-fapiao/merchant/development-config`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012529457>
    pub fn patch(self, body: &PatchRequest) -> Call<'a, PatchResponse> {
        self.0.call(&PATCH).with_json(body)
    }

    /// 查询商户配置的开发选项.
    ///
    /// `GET /v3/new-tax-control-fapiao/merchant/development-config`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_19.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static PATCH: Operation =
    Operation::new("PATCH", "/v3/new-tax-control-fapiao/merchant/development-config", "配置开发选项");

static GET: Operation =
    Operation::new("GET", "/v3/new-tax-control-fapiao/merchant/development-config", "查询商户配置的开发选项");

/// The answer to `GET /v3/new-tax-control-fapiao/merchant/development-config`, 查询商户配置的开发选项.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户回调地址.
    pub callback_url: String,
    /// 全部账单展示开发票入口开关.
    pub show_fapiao_cell: Option<bool>,
    /// 商户是否支持开电子专票.
    pub support_vat_fapiao: Option<bool>,
}

fields! {
    GetResponse {
        0 callback_url, 1 show_fapiao_cell, 2 support_vat_fapiao,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["callback_url"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `PATCH /v3/new-tax-control-fapiao/merchant/development-config`, 配置开发选项.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 商户回调地址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub callback_url: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mch_code: Option<String>,
    /// 全部账单展示开发票入口开关.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_fapiao_cell: Option<bool>,
    /// 商户是否支持开电子专票.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_vat_fapiao: Option<bool>,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.callback_url {
            check::text("callback_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mch_code {
            check::text("sub_mch_code", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `PATCH /v3/new-tax-control-fapiao/merchant/development-config`, 配置开发选项.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// 商户回调地址.
    pub callback_url: String,
    /// 全部账单展示开发票入口开关.
    pub show_fapiao_cell: Option<bool>,
    /// 商户是否支持开电子专票.
    pub support_vat_fapiao: Option<bool>,
}

fields! {
    PatchResponse {
        0 callback_url, 1 show_fapiao_cell, 2 support_vat_fapiao,
    }
}

impl SensitiveFields for PatchResponse {}

pub(crate) static PATCH_RESPONSE_SHAPE: Shape = Shape::new(&["callback_url"], &[]);

impl Answer for PatchResponse {
    const SHAPE: &'static Shape = &PATCH_RESPONSE_SHAPE;
}
