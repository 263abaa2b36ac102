//! `/v3/fund-app/mch-transfer/user-confirm-authorization`: 申请免确认收款授权 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_authorization_no;

/// The place `/v3/fund-app/mch-transfer/user-confirm-authorization` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no`.
    pub fn out_authorization_no(self) -> out_authorization_no::Path<'a> {
        out_authorization_no::Path(self.0.segment("out-authorization-no"))
    }

    /// 申请免确认收款授权.
    ///
    /// `POST /v3/fund-app/mch-transfer/user-confirm-authorization`, for merchants.
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
    /// 商户侧授权单号.
    pub out_authorization_no: String,
    /// 商户AppID.
    pub appid: String,
    /// 收款用户OpenID.
    pub openid: String,
    /// 转账场景ID.
    pub transfer_scene_id: crate::v3::fund_app::mch_transfer::TransferSceneId,
    /// 用户展示名称.
    pub user_display_name: String,
    /// 用户收款感知.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_perception: Option<String>,
    /// 授权结果通知地址.
    pub authorization_notify_url: String,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), Fault> {
        check::required("out_authorization_no", &self.out_authorization_no)?;
        check::text("out_authorization_no", &self.out_authorization_no, 0, usize::MAX)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        check::required("transfer_scene_id", &self.transfer_scene_id)?;
        check::known("transfer_scene_id", &self.transfer_scene_id)?;
        check::required("user_display_name", &self.user_display_name)?;
        check::text("user_display_name", &self.user_display_name, 0, usize::MAX)?;
        if let Some(value) = &self.user_recv_perception {
            check::text("user_recv_perception", value, 0, usize::MAX)?;
        }
        check::required("authorization_notify_url", &self.authorization_notify_url)?;
        check::text("authorization_notify_url", &self.authorization_notify_url, 0, usize::MAX)?;
        if let Some(value) = &self.scene_info {
            value.check().map_err(|fault| fault.within("scene_info"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/fund-app/mch-transfer/user-confirm-authorization`, 申请免确认收款授权.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PostResponse {
    /// 商户侧授权单号.
    #[serde(deserialize_with = "null_as_default")]
    pub out_authorization_no: String,
    /// 单据状态.
    #[serde(deserialize_with = "null_as_default")]
    pub state: PostState,
    /// 单据创建时间.
    #[serde(deserialize_with = "null_as_default")]
    pub create_time: Time,
    /// 跳转领取页面的package信息.
    #[serde(deserialize_with = "null_as_default")]
    pub package_info: String,
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
    /// 用户终端IP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_ip: Option<String>,
    /// 用户设备ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 用户设备类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_type: Option<DeviceType>,
}

impl Check for SceneInfo {
    fn check(&self) -> Result<(), Fault> {
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
