//! `/v3/edu-papay/contracts/presign`: 预签约 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/edu-papay/contracts/presign`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 预签约.
    ///
    /// `POST /v3/edu-papay/contracts/presign`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/edu-papay/contracts/presign", "预签约");

/// The body of `POST /v3/edu-papay/contracts/presign`, 预签约.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商APPID.
    pub appid: String,
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 子商户APPID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 服务商APPID下的用户标识.
    pub openid: String,
    /// 子商户APPID下的用户标识.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_openid: Option<String>,
    /// 签约模板号.
    pub plan_id: String,
    /// 用户账号.
    pub user_id: String,
    /// 首次扣款日期.
    pub period_start_date: String,
    /// 场景信息枚举.
    pub trade_scene: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_openid {
            check::text("sub_openid", value, 0, usize::MAX)?;
        }
        check::required("plan_id", &self.plan_id)?;
        check::text("plan_id", &self.plan_id, 0, usize::MAX)?;
        check::required("user_id", &self.user_id)?;
        check::text("user_id", &self.user_id, 0, usize::MAX)?;
        check::required("period_start_date", &self.period_start_date)?;
        check::text("period_start_date", &self.period_start_date, 0, usize::MAX)?;
        check::required("trade_scene", &self.trade_scene)?;
        check::text("trade_scene", &self.trade_scene, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/edu-papay/contracts/presign`, 预签约.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 预签约号.
    pub presign_token: String,
}

fields! {
    PostResponse {
        0 presign_token,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["presign_token"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
