//! `/v3/merchant-store/stores/{store_id}/recipients/unbind`: 解除门店收款信息绑定 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/merchant-store/stores/{store_id}/recipients/unbind`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 解除门店收款信息绑定.
    ///
    /// `POST /v3/merchant-store/stores/{store_id}/recipients/unbind`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013948580>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/merchant-store/stores/{store_id}/recipients/unbind", "解除门店收款信息绑定");

/// The body of `POST /v3/merchant-store/stores/{store_id}/recipients/unbind`, 解除门店收款信息绑定.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 门店收款信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_recipient: Option<Vec<crate::v3::merchant_store::stores::StoreRecipient>>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.store_recipient {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("store_recipient", index))?;
            }
        }
        Ok(())
    }
}

/// The answer to `POST /v3/merchant-store/stores/{store_id}/recipients/unbind`, 解除门店收款信息绑定.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 解绑失败的门店收款信息列表.
    pub failed_store_recipient:
        Option<Vec<crate::v3::merchant_store::stores::store_id::recipients::FailedStoreRecipient>>,
}

fields! {
    PostResponse {
        0 failed_store_recipient,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}
