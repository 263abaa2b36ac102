//! `/v3/goldplan/merchants/changegoldplanstatus`: 点金计划管理 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/goldplan/merchants/changegoldplanstatus`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 点金计划管理.
    ///
    /// `POST /v3/goldplan/merchants/changegoldplanstatus`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/goldplan/merchants/changegoldplanstatus", "点金计划管理");

/// The body of `POST /v3/goldplan/merchants/changegoldplanstatus`, 点金计划管理.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户ID.
    pub sub_mchid: String,
    /// 操作类型.
    pub operation_type: crate::v3::goldplan::merchants::OperationType,
    /// 支付场景.
    #[serde(skip_serializing_if = "check::is_void")]
    pub operation_pay_scene: Option<OperationPayScene>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("operation_type", &self.operation_type)?;
        check::known("operation_type", &self.operation_type)?;
        if let Some(value) = &self.operation_pay_scene {
            check::known("operation_pay_scene", value)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/goldplan/merchants/changegoldplanstatus`, 点金计划管理.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 子商户ID.
    pub sub_mchid: String,
}

fields! {
    PostResponse {
        0 sub_mchid,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["sub_mchid"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 支付场景.
    pub enum OperationPayScene {
        /// `JSAPI_AND_MINIPROGRAM`
        JsapiAndMiniprogram = "JSAPI_AND_MINIPROGRAM",
        /// `JSAPI`
        Jsapi = "JSAPI",
        /// `MINIPROGRAM`
        Miniprogram = "MINIPROGRAM",
    }
}
