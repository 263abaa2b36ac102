//! `/v3/aggracct-bc/wb-channel/control-orders/recover`: 解除对微众台账的管控 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/aggracct-bc/wb-channel/control-orders/recover`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 解除对微众台账的管控.
    ///
    /// `POST /v3/aggracct-bc/wb-channel/control-orders/recover`, for merchants.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/aggracct-bc/wb-channel/control-orders/recover", "解除对微众台账的管控");

/// The body of `POST /v3/aggracct-bc/wb-channel/control-orders/recover`, 解除对微众台账的管控.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 微众解管单号.
    pub out_request_no: String,
    /// 关联微众管控单号.
    pub related_webank_punish_no: String,
    /// 关联微信支付管控单号.
    pub related_wxpay_punish_no: String,
    /// 目标解管商户号.
    pub mchid: String,
    /// 目标解管台账ID. Sensitive: encrypted on the wire.
    pub bal_account_no: Sensitive,
    /// 解管原因描述.
    pub recover_reason: String,
    /// 目标下管卡号. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub card_no: Option<Sensitive>,
    /// 目标下管商户子账户协议号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sgn_no: Option<String>,
    /// 请求场景.
    #[serde(skip_serializing_if = "check::is_void")]
    pub req_scene: Option<crate::v3::aggracct_bc::wb_channel::ReqScene>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("related_webank_punish_no", &self.related_webank_punish_no)?;
        check::text("related_webank_punish_no", &self.related_webank_punish_no, 0, usize::MAX)?;
        check::required("related_wxpay_punish_no", &self.related_wxpay_punish_no)?;
        check::text("related_wxpay_punish_no", &self.related_wxpay_punish_no, 0, usize::MAX)?;
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        check::required("bal_account_no", &self.bal_account_no)?;
        check::required("recover_reason", &self.recover_reason)?;
        check::text("recover_reason", &self.recover_reason, 0, usize::MAX)?;
        if let Some(value) = &self.sgn_no {
            check::text("sgn_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.req_scene {
            check::known("req_scene", value)?;
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

/// The answer to `POST /v3/aggracct-bc/wb-channel/control-orders/recover`, 解除对微众台账的管控.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信支付解管单号.
    pub wxpay_recover_no: String,
    /// 微众解管单号.
    pub out_request_no: String,
}

fields! {
    PostResponse {
        0 wxpay_recover_no, 1 out_request_no,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["wxpay_recover_no", "out_request_no"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
