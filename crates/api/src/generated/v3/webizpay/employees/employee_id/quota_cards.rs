//! `/v3/webizpay/employees/{employee_id}/quota-cards`: 企业商户为员工下发企业支付额度卡 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod card_no;

/// The path `/v3/webizpay/employees/{employee_id}/quota-cards`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`.
    pub fn card_no(self, card_no: impl AsRef<str>) -> card_no::Path<'a> {
        card_no::Path(
            self.0.variable("card_no", card_no.as_ref(), |value| check::text("card_no", value, 0, usize::MAX)),
        )
    }

    /// 企业商户为员工下发企业支付额度卡.
    ///
    /// `POST /v3/webizpay/employees/{employee_id}/quota-cards`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014507148>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/webizpay/employees/{employee_id}/quota-cards", "企业商户为员工下发企业支付额度卡");

/// The body of `POST /v3/webizpay/employees/{employee_id}/quota-cards`, 企业商户为员工下发企业支付额度卡.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 企业支付卡模板ID.
    pub card_template_id: String,
    /// 卡片总金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 卡片名称.
    pub card_name: String,
    /// 商户卡号.
    pub out_card_no: String,
    /// 卡片有效期.
    pub effective_end_time: Time,
    /// 卡片备注.
    #[serde(skip_serializing_if = "check::is_void")]
    pub card_remark: Option<String>,
    /// 可用商户范围ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub avail_mch_range_id: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("card_template_id", &self.card_template_id)?;
        check::text("card_template_id", &self.card_template_id, 0, usize::MAX)?;
        check::required("card_name", &self.card_name)?;
        check::text("card_name", &self.card_name, 0, usize::MAX)?;
        check::required("out_card_no", &self.out_card_no)?;
        check::text("out_card_no", &self.out_card_no, 0, usize::MAX)?;
        check::required("effective_end_time", &self.effective_end_time)?;
        if let Some(value) = &self.card_remark {
            check::text("card_remark", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.avail_mch_range_id {
            check::text("avail_mch_range_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/webizpay/employees/{employee_id}/quota-cards`, 企业商户为员工下发企业支付额度卡.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 商户卡号.
    pub out_card_no: String,
    /// 微信授权关系ID.
    pub employee_id: String,
    /// 企业支付额度卡卡号.
    pub card_no: String,
    /// 卡片生效时间.
    pub effective_begin_time: Time,
    /// 卡片有效期.
    pub effective_end_time: Time,
}

fields! {
    PostResponse {
        0 sp_mchid, 1 sub_mchid, 2 out_card_no, 3 employee_id, 4 card_no, 5 effective_begin_time, 6 effective_end_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["sp_mchid", "sub_mchid", "out_card_no", "employee_id", "card_no", "effective_begin_time", "effective_end_time"],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
