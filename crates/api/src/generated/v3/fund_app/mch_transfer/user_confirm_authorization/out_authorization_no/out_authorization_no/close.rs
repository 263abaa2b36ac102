//! `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`:
//! 解除免确认收款授权 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The place `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 解除免确认收款授权.
    ///
    /// `POST
    /// /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`, for
    /// merchants.
    pub fn post(self) -> Call<'a, PostResponse> {
        self.0.call(&POST)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close",
    "解除免确认收款授权",
);

/// The answer to `POST
/// /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`,
/// 解除免确认收款授权.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PostResponse {
    /// 商户侧授权单号.
    #[serde(deserialize_with = "null_as_default")]
    pub out_authorization_no: String,
    /// 商户AppID.
    #[serde(deserialize_with = "null_as_default")]
    pub appid: String,
    /// 收款用户OpenID.
    #[serde(deserialize_with = "null_as_default")]
    pub openid: String,
    /// 用户展示名称.
    #[serde(deserialize_with = "null_as_default")]
    pub user_display_name: String,
    /// 微信自动收款授权单号.
    pub authorization_id: Option<String>,
    /// 单据状态.
    #[serde(deserialize_with = "null_as_default")]
    pub state: PostState,
    /// 用户确认授权的时间.
    pub authorize_time: Option<Time>,
    /// 自动收款授权的关闭信息.
    pub close_info: Option<crate::v3::fund_app::mch_transfer::CloseInfo>,
    /// 转账场景ID.
    pub transfer_scene_id: Option<String>,
    /// 用户收款感知.
    pub user_recv_perception: Option<String>,
    /// 单据创建时间.
    pub create_time: Option<Time>,
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["out_authorization_no", "appid", "openid", "user_display_name", "state"],
    &[("close_info", &crate::v3::fund_app::mch_transfer::CLOSE_INFO_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 单据状态.
    pub enum PostState {
        /// `CLOSED`
        Closed = "CLOSED",
    }
}
