//! `/v3/marketing/busifavor/coupons/deactivate`: 使券失效 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/busifavor/coupons/deactivate`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 使券失效.
    ///
    /// `POST /v3/marketing/busifavor/coupons/deactivate`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_14.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/marketing/busifavor/coupons/deactivate", "使券失效");

/// The body of `POST /v3/marketing/busifavor/coupons/deactivate`, 使券失效.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 券code.
    pub coupon_code: String,
    /// 批次号.
    pub stock_id: String,
    /// 失效请求单据号.
    pub deactivate_request_no: String,
    /// 失效原因.
    #[serde(skip_serializing_if = "check::is_void")]
    pub deactivate_reason: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("coupon_code", &self.coupon_code)?;
        check::text("coupon_code", &self.coupon_code, 0, usize::MAX)?;
        check::required("stock_id", &self.stock_id)?;
        check::text("stock_id", &self.stock_id, 0, usize::MAX)?;
        check::required("deactivate_request_no", &self.deactivate_request_no)?;
        check::text("deactivate_request_no", &self.deactivate_request_no, 0, usize::MAX)?;
        if let Some(value) = &self.deactivate_reason {
            check::text("deactivate_reason", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/busifavor/coupons/deactivate`, 使券失效.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 券成功失效的时间.
    pub wechatpay_deactivate_time: Time,
}

fields! {
    PostResponse {
        0 wechatpay_deactivate_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["wechatpay_deactivate_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
