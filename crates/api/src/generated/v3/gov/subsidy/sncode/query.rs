//! `/v3/gov/subsidy/sncode/query`: 查询sn码状态 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/gov/subsidy/sncode/query`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询sn码状态.
    ///
    /// `POST /v3/gov/subsidy/sncode/query`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/gov/subsidy/sncode/query", "查询sn码状态");

/// An item of `goods_sn_list` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GoodsSn {
    /// S/N码.
    pub sn_code: String,
    /// 状态.
    pub state: GoodsSnState,
    /// 不可售的原因.
    pub not_sellable_reason: Option<NotSellableReason>,
}

fields! {
    GoodsSn {
        0 sn_code, 1 state, 2 not_sellable_reason,
    }
}

pub(crate) static GOODS_SN_SHAPE: Shape = Shape::new(&["sn_code", "state"], &[]);

/// The body of `POST /v3/gov/subsidy/sncode/query`, 查询sn码状态.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// S/N码集合.
    pub sn_code_list: Vec<String>,
    /// 使用的资格的地区编码.
    pub qualification_region_code: i64,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sn_code_list", &self.sn_code_list)?;
        for (index, item) in self.sn_code_list.iter().enumerate() {
            check::text(&format!("sn_code_list[{index}]"), item, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/gov/subsidy/sncode/query`, 查询sn码状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// sn码状态数组.
    pub goods_sn_list: Vec<GoodsSn>,
}

fields! {
    PostResponse {
        0 goods_sn_list,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["goods_sn_list"], &[("goods_sn_list", &GOODS_SN_SHAPE)]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 状态.
    pub enum GoodsSnState {
        /// `SNCODE_STATE_UNKNOWN`
        SncodeStateUnknown = "SNCODE_STATE_UNKNOWN",
        /// `SNCODE_STATE_SELLABLE`
        SncodeStateSellable = "SNCODE_STATE_SELLABLE",
        /// `SNCODE_STATE_NOT_SELLABLE`
        SncodeStateNotSellable = "SNCODE_STATE_NOT_SELLABLE",
    }
}

open_enum! {
    /// 不可售的原因.
    pub enum NotSellableReason {
        /// `NOT_SELLABLE_REASON_USED`
        NotSellableReasonUsed = "NOT_SELLABLE_REASON_USED",
        /// `NOT_SELLABLE_REASON_NOT_FOUND`
        NotSellableReasonNotFound = "NOT_SELLABLE_REASON_NOT_FOUND",
    }
}
