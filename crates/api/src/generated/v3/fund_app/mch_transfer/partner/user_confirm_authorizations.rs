//! `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations`: 申请免确认收款授权 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_authorization_no;

/// The path `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`.
    pub fn out_authorization_no(self, out_authorization_no: impl AsRef<str>) -> out_authorization_no::Path<'a> {
        out_authorization_no::Path(self.0.variable("out_authorization_no", out_authorization_no.as_ref(), |value| {
            check::text("out_authorization_no", value, 0, 32)
        }))
    }

    /// 申请免确认收款授权. Asks a user to let transfers arrive without confirmation: open the page of `package_info` in
    /// WeChat within 24 hours.
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations", "申请免确认收款授权");

/// The body of `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations`, 申请免确认收款授权.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户侧授权单号. Your number of the authorization. One authorization in force for each account. At most 32
    /// characters.
    pub out_authorization_no: String,
    /// 商户AppID. AppID that the payee's openid belongs to, bound to the merchant id. At most 32 characters.
    pub appid: String,
    /// 收款用户OpenID. The payee's openid under `appid`. At most 64 characters.
    pub openid: String,
    /// 转账场景ID. Scene of the transfer.
    pub transfer_scene_id: String,
    /// 用户展示名称. The payee's account with you, as shown on the authorization page. No emoji. At most 32 characters.
    pub user_display_name: String,
    /// 用户收款感知. What the payee is told the money is for. Each scene allows a few texts and has a default. At most
    /// 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub user_recv_perception: Option<String>,
    /// 授权结果通知地址. Where the result is reported: a public HTTPS address without query. At most 256 characters.
    pub notify_url: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_authorization_no", &self.out_authorization_no)?;
        check::text("out_authorization_no", &self.out_authorization_no, 0, 32)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, 64)?;
        check::required("transfer_scene_id", &self.transfer_scene_id)?;
        check::text("transfer_scene_id", &self.transfer_scene_id, 0, 36)?;
        check::required("user_display_name", &self.user_display_name)?;
        check::text("user_display_name", &self.user_display_name, 0, 32)?;
        if let Some(value) = &self.user_recv_perception {
            check::text("user_recv_perception", value, 0, 256)?;
        }
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, 256)?;
        Ok(())
    }
}

/// The answer to `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations`, 申请免确认收款授权.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户侧授权单号. Your number of the authorization.
    pub out_authorization_no: String,
    /// 单据状态. State of it.
    pub state: PostState,
    /// 单据创建时间. When it was created.
    pub create_time: Time,
    /// 跳转领取页面的package信息. Opens the page in WeChat on which the payee confirms. Only while that is possible.
    pub package_info: String,
}

fields! {
    PostResponse {
        0 out_authorization_no, 1 state, 2 create_time, 3 package_info,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["out_authorization_no", "state", "create_time", "package_info"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 单据状态.
    pub enum PostState {
        /// `WAIT_USER_CONFIRM`
        WaitUserConfirm = "WAIT_USER_CONFIRM",
    }
}
