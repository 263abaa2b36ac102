//! `/v3/credit-repayment/partner/schedule-records/batch-create`: 预约还款 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/credit-repayment/partner/schedule-records/batch-create`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 预约还款.
    ///
    /// `POST /v3/credit-repayment/partner/schedule-records/batch-create`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/credit-repayment/partner/schedule-records/batch-create", "预约还款");

/// The body of `POST /v3/credit-repayment/partner/schedule-records/batch-create`, 预约还款.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 还款协议ID.
    pub contract_id: String,
    /// 商户AppID.
    pub appid: String,
    /// 用户标识.
    pub openid: String,
    /// 预约还款项列表.
    pub schedule_items: Vec<ScheduleItem>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("contract_id", &self.contract_id)?;
        check::text("contract_id", &self.contract_id, 0, usize::MAX)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        check::required("schedule_items", &self.schedule_items)?;
        for (index, item) in self.schedule_items.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("schedule_items", index))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/credit-repayment/partner/schedule-records/batch-create`, 预约还款.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 预约还款记录列表.
    pub schedule_records: Option<Vec<ScheduleRecord>>,
}

fields! {
    PostResponse {
        0 schedule_records,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&[], &[("schedule_records", &SCHEDULE_RECORD_SHAPE)]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `schedule_items` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ScheduleItem {
    /// 商户侧预约还款单号.
    pub out_record_id: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 子商户AppID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 应还款金额.
    pub repayment_amount: String,
    /// 最低还款金额.
    #[serde(skip_serializing_if = "check::is_void")]
    pub min_repayment_amount: Option<String>,
    /// 还款日期.
    pub repayment_date: String,
}

impl Check for ScheduleItem {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_record_id", &self.out_record_id)?;
        check::text("out_record_id", &self.out_record_id, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        check::required("repayment_amount", &self.repayment_amount)?;
        check::text("repayment_amount", &self.repayment_amount, 0, usize::MAX)?;
        if let Some(value) = &self.min_repayment_amount {
            check::text("min_repayment_amount", value, 0, usize::MAX)?;
        }
        check::required("repayment_date", &self.repayment_date)?;
        check::text("repayment_date", &self.repayment_date, 0, usize::MAX)?;
        Ok(())
    }
}

/// An item of `schedule_records` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ScheduleRecord {
    /// 商户侧预约还款单号.
    pub out_record_id: String,
    /// 商户AppID.
    pub appid: String,
    /// 子商户AppID.
    pub sub_appid: Option<String>,
    /// 还款协议ID.
    pub contract_id: Option<String>,
    /// 应还款金额.
    pub repayment_amount: String,
    /// 最低还款金额.
    pub min_repayment_amount: String,
    /// 还款日期.
    pub repayment_date: String,
    /// 用户标识.
    pub openid: String,
}

fields! {
    ScheduleRecord {
        0 out_record_id, 1 appid, 2 sub_appid, 3 contract_id, 4 repayment_amount, 5 min_repayment_amount,
        6 repayment_date, 7 openid,
    }
}

pub(crate) static SCHEDULE_RECORD_SHAPE: Shape = Shape::new(
    &["out_record_id", "appid", "repayment_amount", "min_repayment_amount", "repayment_date", "openid"],
    &[],
);
