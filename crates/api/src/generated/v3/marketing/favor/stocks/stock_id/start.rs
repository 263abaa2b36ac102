//! `/v3/marketing/favor/stocks/{stock_id}/start`: 激活代金券批次 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/favor/stocks/{stock_id}/start`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 激活代金券批次.
    ///
    /// `POST /v3/marketing/favor/stocks/{stock_id}/start`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_3.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/marketing/favor/stocks/{stock_id}/start", "激活代金券批次");

/// The body of `POST /v3/marketing/favor/stocks/{stock_id}/start`, 激活代金券批次.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 创建批次的商户号.
    pub stock_creator_mchid: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("stock_creator_mchid", &self.stock_creator_mchid)?;
        check::text("stock_creator_mchid", &self.stock_creator_mchid, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/favor/stocks/{stock_id}/start`, 激活代金券批次.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 生效时间.
    pub start_time: Time,
    /// 批次号.
    pub stock_id: String,
}

fields! {
    PostResponse {
        0 start_time, 1 stock_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["start_time", "stock_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
