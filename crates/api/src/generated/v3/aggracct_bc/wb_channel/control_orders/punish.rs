//! `/v3/aggracct-bc/wb-channel/control-orders/punish`: 发起微众台账管控 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/aggracct-bc/wb-channel/control-orders/punish`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 发起微众台账管控.
    ///
    /// `POST /v3/aggracct-bc/wb-channel/control-orders/punish`, for merchants.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/aggracct-bc/wb-channel/control-orders/punish", "发起微众台账管控");

/// The body of `POST /v3/aggracct-bc/wb-channel/control-orders/punish`, 发起微众台账管控.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 微众管控单号.
    pub out_request_no: String,
    /// 目标下管商户号.
    pub mchid: String,
    /// 目标下管台账ID. Sensitive: encrypted on the wire.
    pub bal_account_no: Sensitive,
    /// 管控场景.
    pub punish_scene: i64,
    /// 管控原因.
    #[serde(skip_serializing_if = "check::is_void")]
    pub punish_reason: Option<String>,
    /// 管控结束时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub punish_end_time: Option<Time>,
    /// 目标下管卡号. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub card_no: Option<Sensitive>,
    /// 目标下管商户子账户协议号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sgn_no: Option<String>,
    /// 请求场景.
    #[serde(skip_serializing_if = "check::is_void")]
    pub req_scene: Option<crate::v3::aggracct_bc::wb_channel::ReqScene>,
    /// 微众资金划回策略.
    #[serde(skip_serializing_if = "check::is_void")]
    pub fund_repatriation_strategy: Option<FundRepatriationStrategy>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        check::required("bal_account_no", &self.bal_account_no)?;
        if let Some(value) = &self.punish_reason {
            check::text("punish_reason", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sgn_no {
            check::text("sgn_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.req_scene {
            check::known("req_scene", value)?;
        }
        if let Some(value) = &self.fund_repatriation_strategy {
            check::known("fund_repatriation_strategy", value)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("bal_account_no", &mut self.bal_account_no);
        if let Some(value) = &mut self.card_no {
            visit("card_no", value);
        }
    }
}

/// The answer to `POST /v3/aggracct-bc/wb-channel/control-orders/punish`, 发起微众台账管控.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信支付管控单号.
    pub wxpay_punish_no: String,
    /// 微众管控单号.
    pub out_request_no: String,
}

fields! {
    PostResponse {
        0 wxpay_punish_no, 1 out_request_no,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["wxpay_punish_no", "out_request_no"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 微众资金划回策略.
    pub enum FundRepatriationStrategy {
        /// `ALL_FORBIDDEN`
        AllForbidden = "ALL_FORBIDDEN",
        /// `ALL_ALLOWED_WHEN_UNIQUE`
        AllAllowedWhenUnique = "ALL_ALLOWED_WHEN_UNIQUE",
    }
}
