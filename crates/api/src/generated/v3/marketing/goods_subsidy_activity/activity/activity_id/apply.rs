//! `/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`: 门店报名品牌加价购活动 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 门店报名品牌加价购活动.
    ///
    /// `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply",
    "门店报名品牌加价购活动",
);

/// An item of `apply_infos` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ApplyInfo {
    /// 门店信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_info: Option<StoreInfo>,
    /// 商品原价.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_original_price: Option<i64>,
}

impl Check for ApplyInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.store_info {
            value.check().map_err(|fault| fault.within("store_info"))?;
        }
        Ok(())
    }
}

/// An item of `failed_apply_infos` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FailedApplyInfo {
    /// 门店信息.
    pub store_info: Option<StoreInfo>,
    /// 商品原价.
    pub goods_original_price: Option<i64>,
}

fields! {
    FailedApplyInfo {
        0 store_info, 1 goods_original_price,
    }
}

/// The body of `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`, 门店报名品牌加价购活动.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 调用报名活动API的商户的商户号.
    pub caller_merchant_id: String,
    /// 门店报名信息.
    pub apply_infos: Vec<ApplyInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("caller_merchant_id", &self.caller_merchant_id)?;
        check::text("caller_merchant_id", &self.caller_merchant_id, 0, usize::MAX)?;
        check::required("apply_infos", &self.apply_infos)?;
        for (index, item) in self.apply_infos.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("apply_infos", index))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`, 门店报名品牌加价购活动.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 返回结果文案.
    pub return_message: Option<String>,
    /// 失败的报名记录.
    pub failed_apply_infos: Option<Vec<FailedApplyInfo>>,
    /// 成功的报名记录.
    pub succeed_apply_infos: Option<Vec<SucceedApplyInfo>>,
}

fields! {
    PostResponse {
        0 return_message, 1 failed_apply_infos, 2 succeed_apply_infos,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}

/// 门店信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct StoreInfo {
    /// 门店ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub store_id: Option<String>,
    /// 门店补贴入账商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub accounting_merchant_id: Option<String>,
    /// 门店商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub merchant_id: Option<String>,
}

fields! {
    StoreInfo {
        0 store_id, 1 accounting_merchant_id, 2 merchant_id,
    }
}

impl Check for StoreInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.store_id {
            check::text("store_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.accounting_merchant_id {
            check::text("accounting_merchant_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.merchant_id {
            check::text("merchant_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// An item of `succeed_apply_infos` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SucceedApplyInfo {
    /// 门店信息.
    pub store_info: Option<StoreInfo>,
    /// 商品原价.
    pub goods_original_price: Option<i64>,
}

fields! {
    SucceedApplyInfo {
        0 store_info, 1 goods_original_price,
    }
}
