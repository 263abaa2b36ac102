//! `/v3/fund-app/mch-transfer/user-confirm-authorization`: 申请免确认收款授权 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_authorization_no;

/// The path `/v3/fund-app/mch-transfer/user-confirm-authorization`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no`.
    pub fn out_authorization_no(self) -> out_authorization_no::Path<'a> {
        out_authorization_no::Path(self.0.segment("out-authorization-no"))
    }

    /// 申请免确认收款授权. Asks a user to let transfers arrive without confirmation: open the page of `package_info` in
    /// WeChat within 24 hours.
    ///
    /// `POST /v3/fund-app/mch-transfer/user-confirm-authorization`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4015901167>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/fund-app/mch-transfer/user-confirm-authorization", "申请免确认收款授权");

/// The body of `POST /v3/fund-app/mch-transfer/user-confirm-authorization`, 申请免确认收款授权.
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
    /// 授权结果通知地址. Where the authorization is reported: a public HTTPS address without query. At most 256 characters.
    pub authorization_notify_url: String,
    /// 场景信息. Where the user is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
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
        check::required("authorization_notify_url", &self.authorization_notify_url)?;
        check::text("authorization_notify_url", &self.authorization_notify_url, 0, 256)?;
        if let Some(value) = &self.scene_info {
            value.check().map_err(|fault| fault.within("scene_info"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/fund-app/mch-transfer/user-confirm-authorization`, 申请免确认收款授权.
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

/// 场景信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SceneInfo {
    /// 用户终端IP. IP address of the user's device.
    #[serde(skip_serializing_if = "check::is_void")]
    pub client_ip: Option<String>,
    /// 用户设备ID. Id of the user's device.
    #[serde(skip_serializing_if = "check::is_void")]
    pub device_id: Option<String>,
    /// 用户设备类型. Kind of the user's device.
    #[serde(skip_serializing_if = "check::is_void")]
    pub device_type: Option<DeviceType>,
}

impl Check for SceneInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.client_ip {
            check::text("client_ip", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.device_id {
            check::text("device_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.device_type {
            check::known("device_type", value)?;
        }
        Ok(())
    }
}

open_enum! {
    /// 用户设备类型.
    pub enum DeviceType {
        /// `IOS`
        Ios = "IOS",
        /// `ANDROID`
        Android = "ANDROID",
        /// `HARMONY`
        Harmony = "HARMONY",
        /// `OTHER`
        Other_ = "OTHER",
    }
}

open_enum! {
    /// 单据状态.
    pub enum PostState {
        /// `WAIT_USER_CONFIRM`
        WaitUserConfirm = "WAIT_USER_CONFIRM",
    }
}
