//! `/v3/gov/subsidy/sncode/unlock`: sn码解锁 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/gov/subsidy/sncode/unlock`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// sn码解锁.
    ///
    /// `POST /v3/gov/subsidy/sncode/unlock`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/gov/subsidy/sncode/unlock", "sn码解锁");

/// The body of `POST /v3/gov/subsidy/sncode/unlock`, sn码解锁.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 消费品类ID. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    pub appliance_id: i64,
    /// 商户支付订单号.
    pub out_trade_no: String,
    /// 使用的资格的地区编码.
    pub qualification_region_code: i64,
    /// S/N码.
    pub sn_code: String,
    /// 商品条码.
    pub barcode: String,
    /// 产品类型.
    pub product_type: crate::v3::gov::subsidy::ProductType,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::among("appliance_id", self.appliance_id, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17])?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        check::required("sn_code", &self.sn_code)?;
        check::text("sn_code", &self.sn_code, 0, usize::MAX)?;
        check::required("barcode", &self.barcode)?;
        check::text("barcode", &self.barcode, 0, usize::MAX)?;
        check::required("product_type", &self.product_type)?;
        check::known("product_type", &self.product_type)?;
        Ok(())
    }
}

/// The answer to `POST /v3/gov/subsidy/sncode/unlock`, sn码解锁.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 响应码.
    pub code: String,
    /// 响应描述.
    pub message: String,
}

fields! {
    PostResponse {
        0 code, 1 message,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["code", "message"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
