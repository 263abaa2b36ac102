//! `/v3/merchant-risk-manage/trade-risk-result`: 处置结果回传 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/merchant-risk-manage/trade-risk-result`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 处置结果回传.
    ///
    /// `POST /v3/merchant-risk-manage/trade-risk-result`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk-result/create-trade-risk-result.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/merchant-risk-manage/trade-risk-result", "处置结果回传");

/// The body of `POST /v3/merchant-risk-manage/trade-risk-result`, 处置结果回传.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_mchid: Option<String>,
    /// 从业机构商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub acquiring_bank_id: Option<String>,
    /// 渠道号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub channel_id: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 商户订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_trade_no: Option<String>,
    /// 风险类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub risk_type: Option<crate::v3::merchant_risk_manage::RiskType>,
    /// 处置手段.
    pub punish_type: crate::v3::merchant_risk_manage::PunishType,
    /// 处置手段补充.
    #[serde(skip_serializing_if = "check::is_void")]
    pub additional_punish_type: Option<String>,
    /// 投诉信息.
    #[serde(skip_serializing_if = "check::is_void")]
    pub complaints_information: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sp_mchid {
            check::text("sp_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.acquiring_bank_id {
            check::text("acquiring_bank_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.channel_id {
            check::text("channel_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.out_trade_no {
            check::text("out_trade_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.risk_type {
            check::known("risk_type", value)?;
        }
        check::required("punish_type", &self.punish_type)?;
        check::known("punish_type", &self.punish_type)?;
        if let Some(value) = &self.additional_punish_type {
            check::text("additional_punish_type", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.complaints_information {
            check::text("complaints_information", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/merchant-risk-manage/trade-risk-result`, 处置结果回传.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 服务商商户号.
    pub sp_mchid: Option<String>,
    /// 从业机构商户号.
    pub acquiring_bank_id: Option<String>,
    /// 渠道号.
    pub channel_id: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 风险类型.
    pub risk_type: Option<crate::v3::merchant_risk_manage::RiskType>,
    /// 处置手段.
    pub punish_type: crate::v3::merchant_risk_manage::PunishType,
    /// 处置手段补充.
    pub additional_punish_type: Option<String>,
    /// 处置手段描述.
    pub punish_description: Option<String>,
}

fields! {
    PostResponse {
        0 sp_mchid, 1 acquiring_bank_id, 2 channel_id, 3 sub_mchid, 4 out_trade_no, 5 risk_type, 6 punish_type,
        7 additional_punish_type, 8 punish_description,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["punish_type"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
