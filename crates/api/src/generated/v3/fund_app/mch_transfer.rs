//! `/v3/fund-app/mch-transfer`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod elecsign;
pub mod partner;
pub mod transfer_bills;
pub mod transfer_to_qq_wallet_bills;
pub mod user_confirm_authorization;

/// The path `/v3/fund-app/mch-transfer`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/mch-transfer/elecsign`.
    pub fn elecsign(self) -> elecsign::Path<'a> {
        elecsign::Path(self.0.segment("elecsign"))
    }

    /// On to `/v3/fund-app/mch-transfer/partner`.
    pub fn partner(self) -> partner::Path<'a> {
        partner::Path(self.0.segment("partner"))
    }

    /// On to `/v3/fund-app/mch-transfer/transfer-bills`.
    pub fn transfer_bills(self) -> transfer_bills::Path<'a> {
        transfer_bills::Path(self.0.segment("transfer-bills"))
    }

    /// On to `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`.
    pub fn transfer_to_qq_wallet_bills(self) -> transfer_to_qq_wallet_bills::Path<'a> {
        transfer_to_qq_wallet_bills::Path(self.0.segment("transfer-to-qq-wallet-bills"))
    }

    /// On to `/v3/fund-app/mch-transfer/user-confirm-authorization`.
    pub fn user_confirm_authorization(self) -> user_confirm_authorization::Path<'a> {
        user_confirm_authorization::Path(self.0.segment("user-confirm-authorization"))
    }
}

/// 自动收款授权信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct AuthorizationInfo {
    /// 用户展示名称. The payee's account with you, as shown on the authorization page. No emoji. At most 32 characters.
    pub user_display_name: String,
    /// 商户侧授权单号. Your number of the authorization. One authorization in force for each account. At most 32
    /// characters.
    pub out_authorization_no: String,
    /// 自动收款授权结果通知地址. Where the authorization is reported: a public HTTPS address without query. At most 256
    /// characters.
    pub authorization_notify_url: String,
}

impl Check for AuthorizationInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("user_display_name", &self.user_display_name)?;
        check::text("user_display_name", &self.user_display_name, 0, 32)?;
        check::required("out_authorization_no", &self.out_authorization_no)?;
        check::text("out_authorization_no", &self.out_authorization_no, 0, 32)?;
        check::required("authorization_notify_url", &self.authorization_notify_url)?;
        check::text("authorization_notify_url", &self.authorization_notify_url, 0, 256)?;
        Ok(())
    }
}

/// 自动收款授权的关闭信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CloseInfo {
    /// 关闭时间. When it ended.
    pub close_time: Time,
    /// 自动收款授权的原因. Why it was closed.
    pub close_reason: CloseReason,
}

fields! {
    CloseInfo {
        0 close_time, 1 close_reason,
    }
}

pub(crate) static CLOSE_INFO_SHAPE: Shape = Shape::new(&["close_time", "close_reason"], &[]);

/// An item of `transfer_scene_report_infos` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct TransferSceneReportInfo {
    /// 信息类型. Kind of information, literally as the scene demands it. At most 15 characters.
    pub info_type: String,
    /// 信息内容. The information. At most 32 characters.
    pub info_content: String,
}

impl Check for TransferSceneReportInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("info_type", &self.info_type)?;
        check::text("info_type", &self.info_type, 0, 15)?;
        check::required("info_content", &self.info_content)?;
        check::text("info_content", &self.info_content, 0, 32)?;
        Ok(())
    }
}

open_enum! {
    /// 自动收款授权的原因.
    pub enum CloseReason {
        /// `CLOSE_VIA_MCH_API`
        CloseViaMchApi = "CLOSE_VIA_MCH_API",
    }
}

open_enum! {
    /// 单据状态.
    ///
    /// ACCEPTED (repeat with the same number if it stays), PROCESSING (the money is being locked; mind the
    /// balance), `WAIT_USER_CONFIRM`, TRANSFERING (the payee may have to confirm again), CANCELING; SUCCESS, FAIL
    /// and CANCELLED are final.
    pub enum GetState {
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `WAIT_USER_CONFIRM`
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        /// `TRANSFERING`
        Transfering = "TRANSFERING",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAIL`
        Fail = "FAIL",
        /// `CANCELING`
        Canceling = "CANCELING",
        /// `CANCELLED`
        Cancelled = "CANCELLED",
    }
}

open_enum! {
    /// 回单文件摘要类型.
    pub enum HashType {
        /// `SHA256`
        Sha256 = "SHA256",
        /// `SM3`
        Sm3 = "SM3",
    }
}

open_enum! {
    /// 单据状态.
    ///
    /// ACCEPTED (repeat with the same number if it stays), PROCESSING (the money is being locked; mind the
    /// balance), `WAIT_USER_CONFIRM`, TRANSFERING (the payee may have to confirm again), CANCELING; SUCCESS, FAIL
    /// and CANCELLED are final.
    pub enum PostState {
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `WAIT_USER_CONFIRM`
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        /// `TRANSFERING`
        Transfering = "TRANSFERING",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAIL`
        Fail = "FAIL",
        /// `CANCELING`
        Canceling = "CANCELING",
        /// `CANCELLED`
        Cancelled = "CANCELLED",
    }
}
