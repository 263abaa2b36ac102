//! `/v3/webizpay/stores/entity-matches`: 发起门店主体匹配 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod batch_id;

/// The path `/v3/webizpay/stores/entity-matches`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/webizpay/stores/entity-matches/{batch_id}`.
    pub fn batch_id(self, batch_id: impl AsRef<str>) -> batch_id::Path<'a> {
        batch_id::Path(
            self.0.variable("batch_id", batch_id.as_ref(), |value| check::text("batch_id", value, 0, usize::MAX)),
        )
    }

    /// 发起门店主体匹配.
    ///
    /// `POST /v3/webizpay/stores/entity-matches`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014507136>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/webizpay/stores/entity-matches", "发起门店主体匹配");

/// An item of `match_details` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct MatchDetail {
    /// 门店统一社会信用代码.
    pub organization_code: String,
    /// 门店名称.
    pub store_name: String,
    /// 需要查询的支付产品.
    pub product_type: ProductType,
}

impl Check for MatchDetail {
    fn check(&self) -> Result<(), FieldError> {
        check::required("organization_code", &self.organization_code)?;
        check::text("organization_code", &self.organization_code, 0, usize::MAX)?;
        check::required("store_name", &self.store_name)?;
        check::text("store_name", &self.store_name, 0, usize::MAX)?;
        check::required("product_type", &self.product_type)?;
        check::known("product_type", &self.product_type)?;
        Ok(())
    }
}

/// The body of `POST /v3/webizpay/stores/entity-matches`, 发起门店主体匹配.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 商户主体匹配批次单号.
    pub out_batch_id: String,
    /// 主体匹配明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub match_details: Option<Vec<MatchDetail>>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        check::required("out_batch_id", &self.out_batch_id)?;
        check::text("out_batch_id", &self.out_batch_id, 0, usize::MAX)?;
        if let Some(value) = &self.match_details {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("match_details", index))?;
            }
        }
        Ok(())
    }
}

/// The answer to `POST /v3/webizpay/stores/entity-matches`, 发起门店主体匹配.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 商户主体匹配批次单号.
    pub out_batch_id: String,
    /// 微信支付主体匹配批次单号.
    pub batch_id: String,
    /// 批次创建时间.
    pub time: Time,
    /// 批次状态.
    pub state: PostState,
}

fields! {
    PostResponse {
        0 sp_mchid, 1 out_batch_id, 2 batch_id, 3 time, 4 state,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["sp_mchid", "out_batch_id", "batch_id", "time", "state"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 批次状态.
    pub enum PostState {
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `IN_PROGRESS`
        InProgress = "IN_PROGRESS",
        /// `COMPLETED`
        Completed = "COMPLETED",
        /// `CLOSED`
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 需要查询的支付产品.
    pub enum ProductType {
        /// `CODE_PAY`
        CodePay = "CODE_PAY",
        /// `NONE`
        None = "NONE",
    }
}
