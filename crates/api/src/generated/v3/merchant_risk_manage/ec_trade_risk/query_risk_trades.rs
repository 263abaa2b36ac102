//! `/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`: 查询风险订单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询风险订单.
    ///
    /// `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4013894247>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades", "查询风险订单");

/// The body of `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`, 查询风险订单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_mchid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mchid: Option<String>,
    /// 开始时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub start_time: Option<Time>,
    /// 结束时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_time: Option<Time>,
    /// 查询页码. Default 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_index: Option<i64>,
    /// 查询页大小. Default 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sp_mchid {
            check::text("sp_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mchid {
            check::text("mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`, 查询风险订单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 总风险订单数.
    pub total_num: Option<i64>,
    /// 风险订单列表.
    pub risk_trade_list: Option<Vec<RiskTrade>>,
}

fields! {
    PostResponse {
        0 total_num, 1 risk_trade_list,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}

/// An item of `risk_trade_list` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct RiskTrade {
    /// 商户号.
    pub mchid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 风险类型. One of 1, 2, 3, 4.
    pub risk_type: Option<i64>,
    /// 风险等级. One of 1, 2, 3.
    pub risk_level: Option<i64>,
    /// 投诉单状态.
    pub risk_discove_time: Option<Time>,
}

fields! {
    RiskTrade {
        0 mchid, 1 out_trade_no, 2 risk_type, 3 risk_level, 4 risk_discove_time,
    }
}
