//! `/v3/payscore/acquiringbank/serviceorder/deduction`: 从业机构查询微信支付分扣款信息 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/acquiringbank/serviceorder/deduction`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 从业机构查询微信支付分扣款信息. A registered deduction. For payment institutions.
    ///
    /// `GET /v3/payscore/acquiringbank/serviceorder/deduction`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/get-acquiring-bank-deduct-info.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/payscore/acquiringbank/serviceorder/deduction", "从业机构查询微信支付分扣款信息");

/// The query of `GET /v3/payscore/acquiringbank/serviceorder/deduction`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 微信AppID. AppID of the institution. At most 32 characters.
    pub appid: String,
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 子商户微信AppID. AppID of the sub-merchant. At most 32 characters.
    pub sub_appid: Option<String>,
    /// 渠道商商户号. Merchant id of the channel partner. At most 32 characters.
    pub channel_id: String,
    /// 商户服务订单号. Your number of the service order: digits, letters and `_-|*`. It is not the `out_trade_no` of a
    /// refund. At most 32 characters.
    pub out_order_no: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, 32)?;
        }
        check::required("channel_id", &self.channel_id)?;
        check::text("channel_id", &self.channel_id, 0, 32)?;
        if let Some(value) = &self.out_order_no {
            check::text("out_order_no", value, 0, 32)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("service_id", &self.service_id);
        query.push("appid", &self.appid);
        query.push("sub_mchid", &self.sub_mchid);
        query.push_some("sub_appid", self.sub_appid.as_ref());
        query.push("channel_id", &self.channel_id);
        query.push_some("out_order_no", self.out_order_no.as_ref());
    }
}

/// The answer to `GET /v3/payscore/acquiringbank/serviceorder/deduction`, 从业机构查询微信支付分扣款信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商品或支付单简要描述. What is paid for.
    pub description: String,
    /// 商户扣款单号. Your number of the deduction.
    pub out_trade_no: String,
}

fields! {
    GetResponse {
        0 description, 1 out_trade_no,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["description", "out_trade_no"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
