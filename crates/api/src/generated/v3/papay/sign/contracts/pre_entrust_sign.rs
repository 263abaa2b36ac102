//! `/v3/papay/sign/contracts/pre-entrust-sign`: 代扣预签约 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/papay/sign/contracts/pre-entrust-sign`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 代扣预签约. Prepares the signing of a contract from an app or by a QR code.
    ///
    /// `POST /v3/papay/sign/contracts/pre-entrust-sign`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012978414>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/papay/sign/contracts/pre-entrust-sign", "代扣预签约");

/// 发起预签约的用户.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct DeviceInfo {
    /// 设备类型. Phone, tablet, television or watch.
    pub device_type: DeviceType,
    /// 设备的OS版本. Version of the device's operating system.
    pub device_os: String,
    /// 设备ID. Id of the device.
    pub device_id: String,
    /// 设备是否以root身份运行. Whether the app runs with the rights of root.
    pub device_running_as_root: bool,
    /// 设备的IP. IP address of the device.
    pub device_ip: String,
    /// 设备上是否安装微信. Whether WeChat is installed on the device.
    pub weixin_installed: bool,
    /// 设备上微信的版本. Version of WeChat on the device.
    pub weixin_version: String,
    /// How long ago the user's first login was.
    pub days_since_first_login: DaysSinceFirstLogin,
}

impl Check for DeviceInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("device_type", &self.device_type)?;
        check::known("device_type", &self.device_type)?;
        check::required("device_os", &self.device_os)?;
        check::text("device_os", &self.device_os, 0, usize::MAX)?;
        check::required("device_id", &self.device_id)?;
        check::text("device_id", &self.device_id, 0, usize::MAX)?;
        check::required("device_ip", &self.device_ip)?;
        check::text("device_ip", &self.device_ip, 0, usize::MAX)?;
        check::required("weixin_version", &self.weixin_version)?;
        check::text("weixin_version", &self.weixin_version, 0, usize::MAX)?;
        check::required("days_since_first_login", &self.days_since_first_login)?;
        check::known("days_since_first_login", &self.days_since_first_login)?;
        Ok(())
    }
}

/// The body of `POST /v3/papay/sign/contracts/pre-entrust-sign`, 代扣预签约.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 签约场景. `SIGN_SCENE_APP` or `SIGN_SCENE_QRCODE`, as the user is really going to sign.
    pub sign_scene: SignScene,
    /// 应用ID. Your AppID. At most 32 characters.
    pub appid: String,
    /// 用户在直连商户应用下的用户标示. The user who is going to sign. Needed inside of WeChat: web page and mini program. At most
    /// 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 委托代扣模板ID. Id of the template, given by WeChat Pay.
    pub plan_id: i64,
    /// 商户签约协议号. Your number for this contract, letters and digits. It is used up once the user has signed, whatever
    /// came of it. At most 32 characters. Digits and letters only.
    pub out_contract_code: String,
    /// 用户账户展示名称. Name of the account, shown to the user. At most 32 characters.
    pub contract_display_account: String,
    /// 签约结果通知地址. Public HTTPS address that gets the notification of the signature; no query string. At most 256
    /// characters.
    pub contract_notify_url: String,
    /// 商户侧用户标识. Your id of the account of the user. At most 64 characters.
    pub out_user_code: String,
    /// 回跳地址的url. Where to go after signing by a QR code. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub return_url: Option<String>,
    /// 发起预签约的用户. Device of the user.
    pub device_info: DeviceInfo,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sign_scene", &self.sign_scene)?;
        check::known("sign_scene", &self.sign_scene)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, 128)?;
        }
        check::required("out_contract_code", &self.out_contract_code)?;
        check::text("out_contract_code", &self.out_contract_code, 0, 32)?;
        check::pattern("out_contract_code", &self.out_contract_code, &PATTERN_1)?;
        check::required("contract_display_account", &self.contract_display_account)?;
        check::text("contract_display_account", &self.contract_display_account, 0, 32)?;
        check::required("contract_notify_url", &self.contract_notify_url)?;
        check::text("contract_notify_url", &self.contract_notify_url, 0, 256)?;
        check::required("out_user_code", &self.out_user_code)?;
        check::text("out_user_code", &self.out_user_code, 0, 64)?;
        if let Some(value) = &self.return_url {
            check::text("return_url", value, 0, 256)?;
        }
        self.device_info.check().map_err(|fault| fault.within("device_info"))?;
        Ok(())
    }
}

/// The answer to `POST /v3/papay/sign/contracts/pre-entrust-sign`, 代扣预签约.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 预签约ID. Id of the session; hand it to the signing page.
    pub pre_entrustweb_id: String,
    /// 跳转签约小程序的username. Original id of the mini program for signing.
    pub mini_program_username: Option<String>,
    /// 跳转签约小程序的path. Page of the mini program for signing.
    pub mini_program_path: Option<String>,
    /// 展示扫码签约的二维码的URL. Address to show as a QR code for signing.
    pub redirect_url: Option<String>,
}

fields! {
    PostResponse {
        0 pre_entrustweb_id, 1 mini_program_username, 2 mini_program_path, 3 redirect_url,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["pre_entrustweb_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// How long ago the user's first login was.
    pub enum DaysSinceFirstLogin {
        /// `DAYS_SINCE_FIRST_LOGIN_UNKNOW`
        DaysSinceFirstLoginUnknow = "DAYS_SINCE_FIRST_LOGIN_UNKNOW",
        /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY`
        DaysSinceFirstLoginWithin1Day = "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY",
        /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS`
        DaysSinceFirstLoginWithin7Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS",
        /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS`
        DaysSinceFirstLoginWithin30Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS",
        /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS`
        DaysSinceFirstLoginWithin90Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS",
        /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS`
        DaysSinceFirstLoginWithin180Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS",
        /// `DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS`
        DaysSinceFirstLoginMoreThen180Days = "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS",
    }
}

open_enum! {
    /// 设备类型.
    ///
    /// Phone, tablet, television or watch.
    pub enum DeviceType {
        /// `DEVICE_TYPE_UNKNOW`
        DeviceTypeUnknow = "DEVICE_TYPE_UNKNOW",
        /// `DEVICE_TYPE_PHONE`
        DeviceTypePhone = "DEVICE_TYPE_PHONE",
        /// `DEVICE_TYPE_PAD`
        DeviceTypePad = "DEVICE_TYPE_PAD",
        /// `DEVICE_TYPE_TV`
        DeviceTypeTv = "DEVICE_TYPE_TV",
        /// `DEVICE_TYPE_WATCH`
        DeviceTypeWatch = "DEVICE_TYPE_WATCH",
    }
}

open_enum! {
    /// 签约场景.
    ///
    /// `SIGN_SCENE_APP`: from an app. `SIGN_SCENE_QRCODE`: by a QR code.
    pub enum SignScene {
        /// `SIGN_SCENE_APP`
        SignSceneApp = "SIGN_SCENE_APP",
        /// `SIGN_SCENE_QRCODE`
        SignSceneQrcode = "SIGN_SCENE_QRCODE",
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z]+$");
