//! `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`: 解除免确认收款授权
//! `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 解除免确认收款授权. Ends an authorization.
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`, for
    /// service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016809851>
    pub fn post(self) -> Call<'a, PostResponse> {
        self.0.call(&POST)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close",
    "解除免确认收款授权",
);

/// The answer to `POST
/// /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`, 解除免确认收款授权.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户侧授权单号. Your number of the authorization.
    pub out_authorization_no: String,
    /// 商户AppID. AppID of the transfer.
    pub appid: String,
    /// 收款用户OpenID. The payee's openid under `appid`.
    pub openid: String,
    /// 用户展示名称. The payee's account with you.
    pub user_display_name: String,
    /// 微信自动收款授权单号. WeChat Pay's number of the authorization. Absent until the user agrees.
    pub authorization_id: String,
    /// 单据状态. State of it.
    pub state: PostState,
    /// 用户确认授权的时间. When the user agreed. Absent until then.
    pub authorize_time: Time,
    /// 自动收款授权的关闭信息. Why it ended. Only with CLOSED.
    pub close_info: Option<crate::v3::fund_app::mch_transfer::CloseInfo>,
    /// 转账场景ID. Scene of the transfers.
    pub transfer_scene_id: Option<String>,
    /// 用户收款感知. What the payee is told the money is for.
    pub user_recv_perception: Option<String>,
    /// 单据创建时间. When it was created.
    pub create_time: Option<Time>,
}

fields! {
    PostResponse {
        0 out_authorization_no, 1 appid, 2 openid, 3 user_display_name, 4 authorization_id, 5 state, 6 authorize_time,
        7 close_info, 8 transfer_scene_id, 9 user_recv_perception, 10 create_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["out_authorization_no", "appid", "openid", "user_display_name", "authorization_id", "state", "authorize_time"],
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
