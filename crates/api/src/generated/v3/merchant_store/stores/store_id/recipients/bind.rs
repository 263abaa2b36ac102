//! `/v3/merchant-store/stores/{store_id}/recipients/bind`: 绑定门店收款信息 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/merchant-store/stores/{store_id}/recipients/bind`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 绑定门店收款信息.
    ///
    /// `POST /v3/merchant-store/stores/{store_id}/recipients/bind`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013948579>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/merchant-store/stores/{store_id}/recipients/bind", "绑定门店收款信息");

/// The body of `POST /v3/merchant-store/stores/{store_id}/recipients/bind`, 绑定门店收款信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号.
    pub sub_mchid: String,
    /// 门店收款信息.
    pub store_recipient: Vec<crate::v3::merchant_store::stores::StoreRecipient>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("store_recipient", &self.store_recipient)?;
        for (index, item) in self.store_recipient.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("store_recipient", index))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/merchant-store/stores/{store_id}/recipients/bind`, 绑定门店收款信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 绑定失败的门店收款信息列表.
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
