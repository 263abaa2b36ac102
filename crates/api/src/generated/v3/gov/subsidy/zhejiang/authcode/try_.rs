//! `/v3/gov/subsidy/zhejiang/authcode/try`: 预核销品类凭证码 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/gov/subsidy/zhejiang/authcode/try`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 预核销品类凭证码.
    ///
    /// `POST /v3/gov/subsidy/zhejiang/authcode/try`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/gov/subsidy/zhejiang/authcode/try", "预核销品类凭证码");

/// The body of `POST /v3/gov/subsidy/zhejiang/authcode/try`, 预核销品类凭证码.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 接入方请求流水号.
    pub sp_serial_no: String,
    /// 商户号.
    pub mchnt_no: String,
    /// 终端号.
    pub term_no: String,
    /// 品类凭证码.
    pub auth_code: String,
    /// 品类编码.
    pub category: String,
    /// 区县编码.
    pub county_code: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_serial_no", &self.sp_serial_no)?;
        check::text("sp_serial_no", &self.sp_serial_no, 0, usize::MAX)?;
        check::required("mchnt_no", &self.mchnt_no)?;
        check::text("mchnt_no", &self.mchnt_no, 0, usize::MAX)?;
        check::required("term_no", &self.term_no)?;
        check::text("term_no", &self.term_no, 0, usize::MAX)?;
        check::required("auth_code", &self.auth_code)?;
        check::text("auth_code", &self.auth_code, 0, usize::MAX)?;
        check::required("category", &self.category)?;
        check::text("category", &self.category, 0, usize::MAX)?;
        check::required("county_code", &self.county_code)?;
        check::text("county_code", &self.county_code, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/gov/subsidy/zhejiang/authcode/try`, 预核销品类凭证码.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 响应码.
    pub resp_code: String,
    /// 响应描述.
    pub resp_desc: String,
    /// 冻结流水号.
    pub cred_frozen_no: String,
    /// 活动号.
    pub event_id: String,
    /// 活动标题.
    pub event_title: String,
    /// 优惠模式.
    pub discount_mode: PostResponseDiscountMode,
    /// 原订单金额.
    pub amount: Option<i64>,
    /// 优惠金额.
    pub discount_amt: Option<i64>,
    /// 实付金额.
    pub pay_amt: Option<i64>,
    /// 渠道优惠标记.
    pub channel_dis_flag: Option<String>,
    /// 渠道活动号列表.
    pub channel_evt_no: Option<String>,
    /// 品类编码.
    pub category_id: String,
}

fields! {
    PostResponse {
        0 resp_code, 1 resp_desc, 2 cred_frozen_no, 3 event_id, 4 event_title, 5 discount_mode, 6 amount,
        7 discount_amt, 8 pay_amt, 9 channel_dis_flag, 10 channel_evt_no, 11 category_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["resp_code", "resp_desc", "cred_frozen_no", "event_id", "event_title", "discount_mode", "category_id"],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 优惠模式.
    pub enum PostResponseDiscountMode {
        /// `DIS_FLAG`
        DisFlag = "DIS_FLAG",
        /// `DIS_CALC`
        DisCalc = "DIS_CALC",
        /// `DIS_SMKT`
        DisSmkt = "DIS_SMKT",
    }
}
