//! `/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`: 回传处置结果 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 回传处置结果.
    ///
    /// `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4013894250>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result", "回传处置结果");

/// The body of `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`, 回传处置结果.
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
    /// 商户订单号.
    pub out_trade_no: String,
    /// 最终风险结论. One of 1, 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub final_risk_result: Option<i64>,
    /// 最终风险类型. One of 1, 2, 3, 4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub final_risk_type: Option<i64>,
    /// 处置结论.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disp_conclusion: Option<Vec<i64>>,
    /// 处置补充.
    #[serde(skip_serializing_if = "check::is_void")]
    pub disp_addition: Option<String>,
    /// 是否有投诉.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exist_complaint: Option<bool>,
    /// 退款金额. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_amount: Option<i64>,
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
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        if let Some(value) = &self.final_risk_result {
            check::among("final_risk_result", *value, &[1, 2])?;
        }
        if let Some(value) = &self.final_risk_type {
            check::among("final_risk_type", *value, &[1, 2, 3, 4])?;
        }
        if let Some(value) = &self.disp_conclusion {
            for (index, item) in value.iter().enumerate() {
                check::among(&format!("disp_conclusion[{index}]"), *item, &[1, 2, 3])?;
            }
        }
        if let Some(value) = &self.disp_addition {
            check::text("disp_addition", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`, 回传处置结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 返回描述.
    pub rsp_msg: Option<String>,
}

fields! {
    PostResponse {
        0 rsp_msg,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}
