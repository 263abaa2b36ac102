//! `/v3/merchant-risk-manage/trade-risk-information`: 查询风险信息 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/merchant-risk-manage/trade-risk-information`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询风险信息.
    ///
    /// `GET /v3/merchant-risk-manage/trade-risk-information`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk/query-trade-risk-information.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/merchant-risk-manage/trade-risk-information", "查询风险信息");

/// The query of `GET /v3/merchant-risk-manage/trade-risk-information`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 服务商商户号.
    pub sp_mchid: Option<String>,
    /// 从业机构号.
    pub acquiring_bank_id: Option<String>,
    /// 渠道号.
    pub channel_id: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 投诉信息.
    pub complaints_information: Option<String>,
}

impl Check for GetQuery {
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
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        if let Some(value) = &self.complaints_information {
            check::text("complaints_information", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sp_mchid", self.sp_mchid.as_ref());
        query.push_some("acquiring_bank_id", self.acquiring_bank_id.as_ref());
        query.push_some("channel_id", self.channel_id.as_ref());
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push("out_trade_no", &self.out_trade_no);
        query.push_some("complaints_information", self.complaints_information.as_ref());
    }
}

/// The answer to `GET /v3/merchant-risk-manage/trade-risk-information`, 查询风险信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 风险系数值.
    pub risk_score: i64,
    /// 风险类型.
    pub risk_type: Option<crate::v3::merchant_risk_manage::RiskType>,
    /// 处置手段.
    pub punish_type: Option<crate::v3::merchant_risk_manage::PunishType>,
    /// 处置手段描述.
    pub punish_description: Option<String>,
}

fields! {
    GetResponse {
        0 risk_score, 1 risk_type, 2 punish_type, 3 punish_description,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["risk_score"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
