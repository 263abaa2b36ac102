//! `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`: 企业商户查询企业支付额度卡 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod cancel;
pub mod payment_url;

/// The path `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`.
    pub fn cancel(self) -> cancel::Path<'a> {
        cancel::Path(self.0.segment("cancel"))
    }

    /// On to `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`.
    pub fn payment_url(self) -> payment_url::Path<'a> {
        payment_url::Path(self.0.segment("payment-url"))
    }

    /// 企业商户查询企业支付额度卡.
    ///
    /// `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014507119>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}", "企业商户查询企业支付额度卡");

/// The query of `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sp_mchid", &self.sp_mchid);
        query.push("sub_mchid", &self.sub_mchid);
    }
}

/// The answer to `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`, 企业商户查询企业支付额度卡.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 企业支付额度卡卡号.
    pub card_no: String,
    /// 商户卡号.
    pub out_card_no: String,
    /// 微信授权关系ID.
    pub employee_id: String,
    /// 企业支付卡模板ID.
    pub card_template_id: String,
    /// 使用规则.
    pub card_rule: crate::v3::webizpay::employees::employee_id::CardRule,
    /// 退款规则.
    pub refund_rule: crate::v3::webizpay::employees::employee_id::RefundRule,
    /// 卡片总金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 卡片可用金额. Fen (1/100 yuan).
    pub remain_amount: i64,
    /// 卡片有效期.
    pub effective_end_time: Time,
    /// 卡片生效时间.
    pub effective_begin_time: Time,
    /// 卡片状态.
    pub card_state: crate::v3::webizpay::employees::employee_id::CardState,
    /// 卡片名称.
    pub card_name: String,
    /// 失效原因.
    pub reason: Option<String>,
    /// 卡片使用时间.
    pub card_usage_time: Option<Time>,
    /// 卡片关联微信支付订单号.
    pub transaction_id: Option<String>,
    /// 卡片失效时间.
    pub card_disabled_time: Option<Time>,
    /// 卡片备注.
    pub card_remark: Option<String>,
}

fields! {
    GetResponse {
        0 sp_mchid, 1 sub_mchid, 2 card_no, 3 out_card_no, 4 employee_id, 5 card_template_id, 6 card_rule,
        7 refund_rule, 8 amount, 9 remain_amount, 10 effective_end_time, 11 effective_begin_time, 12 card_state,
        13 card_name, 14 reason, 15 card_usage_time, 16 transaction_id, 17 card_disabled_time, 18 card_remark,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "sp_mchid",
        "sub_mchid",
        "card_no",
        "out_card_no",
        "employee_id",
        "card_template_id",
        "card_rule",
        "refund_rule",
        "amount",
        "remain_amount",
        "effective_end_time",
        "effective_begin_time",
        "card_state",
        "card_name",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
