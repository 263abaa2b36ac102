//! `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`: 企业商户作废员工企业支付额度卡 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 企业商户作废员工企业支付额度卡.
    ///
    /// `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014507127>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel",
    "企业商户作废员工企业支付额度卡",
);

/// The body of `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`, 企业商户作废员工企业支付额度卡.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 作废原因.
    pub reason: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("reason", &self.reason)?;
        check::text("reason", &self.reason, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`, 企业商户作废员工企业支付额度卡.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 微信授权关系ID.
    pub employee_id: String,
    /// 企业支付额度卡卡号.
    pub card_no: String,
    /// 卡片状态.
    pub card_state: crate::v3::webizpay::employees::employee_id::CardState,
    /// 卡片失效时间.
    pub card_disabled_time: Option<Time>,
}

fields! {
    PostResponse {
        0 sp_mchid, 1 sub_mchid, 2 employee_id, 3 card_no, 4 card_state, 5 card_disabled_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["sp_mchid", "sub_mchid", "employee_id", "card_no", "card_state"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
