//! `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`: 企业商户获取指定额度卡支付链接 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 企业商户获取指定额度卡支付链接.
    ///
    /// `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014507160>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url",
    "企业商户获取指定额度卡支付链接",
);

/// The query of `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 拉起付款码页面的企业应用类型.
    pub application_type: crate::v3::webizpay::ApplicationType,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("application_type", &self.application_type)?;
        check::known("application_type", &self.application_type)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sp_mchid", &self.sp_mchid);
        query.push("sub_mchid", &self.sub_mchid);
        query.push("application_type", &self.application_type);
    }
}

/// The answer to `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`, 企业商户获取指定额度卡支付链接.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 微信授权关系ID.
    pub employee_id: String,
    /// 企业支付额度卡卡号.
    pub card_no: String,
    /// 链接失效时间.
    pub expire_time: Time,
    /// 跳转链接.
    pub payment_url: String,
    /// 拉起付款码页面的企业应用类型.
    pub application_type: Option<crate::v3::webizpay::ApplicationType>,
    /// 小程序查询参数.
    pub mp_query: Option<String>,
    /// 小程序业务类型.
    pub mp_business_type: Option<String>,
}

fields! {
    GetResponse {
        0 sp_mchid, 1 sub_mchid, 2 employee_id, 3 card_no, 4 expire_time, 5 payment_url, 6 application_type, 7 mp_query,
        8 mp_business_type,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["sp_mchid", "sub_mchid", "employee_id", "card_no", "expire_time", "payment_url"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
