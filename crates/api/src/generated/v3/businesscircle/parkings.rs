//! `/v3/businesscircle/parkings`: 商圈会员停车状态同步 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/businesscircle/parkings`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商圈会员停车状态同步.
    ///
    /// `POST /v3/businesscircle/parkings`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/smart-business-circle/parkings/update-parkings.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/businesscircle/parkings", "商圈会员停车状态同步");

/// The body of `POST /v3/businesscircle/parkings`, 商圈会员停车状态同步.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商圈商户ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 品牌ID.
    pub brandid: i64,
    /// 应用ID.
    pub appid: String,
    /// 用户标识.
    pub openid: String,
    /// 车牌号.
    pub plate_number: String,
    /// 状态.
    pub state: PostState,
    /// 时间.
    pub time: Time,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        check::required("plate_number", &self.plate_number)?;
        check::text("plate_number", &self.plate_number, 0, usize::MAX)?;
        check::required("state", &self.state)?;
        check::known("state", &self.state)?;
        check::required("time", &self.time)?;
        Ok(())
    }
}

open_enum! {
    /// 状态.
    pub enum PostState {
        /// `IN`
        In = "IN",
        /// `OUT`
        Out = "OUT",
    }
}
