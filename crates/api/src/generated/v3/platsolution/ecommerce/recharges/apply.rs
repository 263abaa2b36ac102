//! `/v3/platsolution/ecommerce/recharges/apply`: 申请二级商户充值 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/platsolution/ecommerce/recharges/apply`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 申请二级商户充值.
    ///
    /// `POST /v3/platsolution/ecommerce/recharges/apply`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/recharge/apply.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/platsolution/ecommerce/recharges/apply", "申请二级商户充值");

/// The body of `POST /v3/platsolution/ecommerce/recharges/apply`, 申请二级商户充值.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商户充值单号.
    pub out_recharge_no: String,
    /// 充值场景.
    pub recharge_scene: crate::v3::platsolution::ecommerce::recharges::RechargeScene,
    /// 充值入账账户.
    pub account_type: crate::v3::platsolution::ecommerce::recharges::AccountType,
    /// 充值金额.
    pub recharge_amount: crate::v3::platsolution::ecommerce::RechargeAmount,
    /// 商户回调地址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
    /// 可用充值渠道列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_recharge_channels:
        Option<Vec<crate::v3::platsolution::ecommerce::recharges::AvailableRechargeChannel>>,
    /// 充值备注.
    #[serde(skip_serializing_if = "check::is_void")]
    pub remark: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("out_recharge_no", &self.out_recharge_no)?;
        check::text("out_recharge_no", &self.out_recharge_no, 0, usize::MAX)?;
        check::required("recharge_scene", &self.recharge_scene)?;
        check::known("recharge_scene", &self.recharge_scene)?;
        check::required("account_type", &self.account_type)?;
        check::known("account_type", &self.account_type)?;
        self.recharge_amount.check().map_err(|fault| fault.within("recharge_amount"))?;
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.available_recharge_channels {
            for (index, item) in value.iter().enumerate() {
                check::known(&format!("available_recharge_channels[{index}]"), item)?;
            }
        }
        if let Some(value) = &self.remark {
            check::text("remark", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/platsolution/ecommerce/recharges/apply`, 申请二级商户充值.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信支付充值单号.
    pub recharge_id: String,
    /// 商户充值单号.
    pub out_recharge_no: String,
    /// 充值链接.
    pub recharge_url: String,
}

fields! {
    PostResponse {
        0 recharge_id, 1 out_recharge_no, 2 recharge_url,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["recharge_id", "out_recharge_no", "recharge_url"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
