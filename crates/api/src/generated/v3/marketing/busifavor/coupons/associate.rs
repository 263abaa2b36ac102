//! `/v3/marketing/busifavor/coupons/associate`: 关联订单信息 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/busifavor/coupons/associate`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 关联订单信息.
    ///
    /// `POST /v3/marketing/busifavor/coupons/associate`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_9.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/marketing/busifavor/coupons/associate", "关联订单信息");

/// The body of `POST /v3/marketing/busifavor/coupons/associate`, 关联订单信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 批次号.
    pub stock_id: String,
    /// 券code. 8 to 15 characters.
    pub coupon_code: String,
    /// 关联的商户订单号. At most 128 characters.
    pub out_trade_no: String,
    /// 商户请求单号. At most 128 characters.
    pub out_request_no: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("stock_id", &self.stock_id)?;
        check::text("stock_id", &self.stock_id, 0, usize::MAX)?;
        check::required("coupon_code", &self.coupon_code)?;
        check::text("coupon_code", &self.coupon_code, 8, 15)?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 1, 128)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 1, 128)?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/busifavor/coupons/associate`, 关联订单信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 关联成功时间.
    pub wechatpay_associate_time: Time,
}

fields! {
    PostResponse {
        0 wechatpay_associate_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["wechatpay_associate_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
