//! `/v3/med-ins/refunds/notify`: 医保退款通知 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/med-ins/refunds/notify`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 医保退款通知.
    ///
    /// `POST /v3/med-ins/refunds/notify`, for merchants and service providers.
    pub fn post(self, query: &PostQuery, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_query(query).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/med-ins/refunds/notify", "医保退款通知");

/// The query of `POST /v3/med-ins/refunds/notify`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostQuery {
    /// 医保自费混合订单号.
    pub mix_trade_no: String,
}

impl Check for PostQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mix_trade_no", &self.mix_trade_no)?;
        check::text("mix_trade_no", &self.mix_trade_no, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for PostQuery {
    fn write(&self, query: &mut Query) {
        query.push("mix_trade_no", &self.mix_trade_no);
    }
}

/// The body of `POST /v3/med-ins/refunds/notify`, 医保退款通知.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 医疗机构的商户号.
    pub sub_mchid: String,
    /// 医保退款的总金额.
    pub med_refund_total_fee: i64,
    /// 医保统筹退款金额.
    pub med_refund_gov_fee: i64,
    /// 医保个账退款金额.
    pub med_refund_self_fee: i64,
    /// 医保其他退款金额.
    pub med_refund_other_fee: i64,
    /// 医保退款成功时间.
    pub refund_time: Time,
    /// 从业机构退款单号.
    pub out_refund_no: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("refund_time", &self.refund_time)?;
        check::required("out_refund_no", &self.out_refund_no)?;
        check::text("out_refund_no", &self.out_refund_no, 0, usize::MAX)?;
        Ok(())
    }
}
