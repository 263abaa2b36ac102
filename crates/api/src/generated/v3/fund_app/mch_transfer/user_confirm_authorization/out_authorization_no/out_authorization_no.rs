//! `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`:
//! 商户单号查询自动收款授权 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod close;

/// The path `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`.
    pub fn close(self) -> close::Path<'a> {
        close::Path(self.0.segment("close"))
    }

    /// 商户单号查询自动收款授权. State of an authorization.
    ///
    /// `GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`, for
    /// merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014399423>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}",
    "商户单号查询自动收款授权",
);

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

/// The query of `GET
/// /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 是否展示用户授权信息. Whether the answer tells about the user's authorization, too.
    pub is_display_authorization: Option<bool>,
}

impl Check for GetQuery {}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("is_display_authorization", self.is_display_authorization.as_ref());
    }
}

/// The answer to `GET
/// /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`,
/// 商户单号查询自动收款授权.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户侧授权单号. Your number of the authorization.
    pub out_authorization_no: String,
    /// 商户AppID. AppID of the transfer.
    pub appid: String,
    /// 收款用户OpenID. The payee's openid under `appid`.
    pub openid: String,
    /// 用户展示名称. The payee's account with you.
    pub user_display_name: String,
    /// 微信自动收款授权单号. WeChat Pay's number of the authorization. Absent until the user agrees.
    pub authorization_id: Option<String>,
    /// 单据状态. State of it.
    pub state: GetState,
    /// 用户确认授权的时间. When the user agreed. Absent until then.
    pub authorize_time: Option<Time>,
    /// 自动收款授权的关闭信息. Why it ended. Only with CLOSED.
    pub close_info: Option<CloseInfo>,
    /// 转账场景ID. Scene of the transfers.
    pub transfer_scene_id: Option<String>,
    /// 用户收款感知. What the payee is told the money is for.
    pub user_recv_perception: Option<String>,
    /// 单据创建时间. When it was created.
    pub create_time: Option<Time>,
    /// 跳转领取页面的package信息. Opens the page in WeChat on which the payee confirms. Only while that is possible.
    pub package_info: Option<String>,
}

fields! {
    GetResponse {
        0 out_authorization_no, 1 appid, 2 openid, 3 user_display_name, 4 authorization_id, 5 state, 6 authorize_time,
        7 close_info, 8 transfer_scene_id, 9 user_recv_perception, 10 create_time, 11 package_info,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["out_authorization_no", "appid", "openid", "user_display_name", "state"],
    &[("close_info", &CLOSE_INFO_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 自动收款授权的原因.
    pub enum CloseReason {
        /// `CLOSE_VIA_MCH_API`
        CloseViaMchApi = "CLOSE_VIA_MCH_API",
        /// `USER_CLOSE`
        UserClose = "USER_CLOSE",
        /// `USER_OVERDUE_UNCONFIRMED`
        UserOverdueUnconfirmed = "USER_OVERDUE_UNCONFIRMED",
        /// `TRANSFER_RISK`
        TransferRisk = "TRANSFER_RISK",
        /// `USER_ACCOUNT_ABNORMAL`
        UserAccountAbnormal = "USER_ACCOUNT_ABNORMAL",
    }
}

open_enum! {
    /// 单据状态.
    pub enum GetState {
        /// `TAKING_EFFECT`
        TakingEffect = "TAKING_EFFECT",
        /// `CLOSED`
        Closed = "CLOSED",
        /// `WAIT_USER_CONFIRM`
        WaitUserConfirm = "WAIT_USER_CONFIRM",
    }
}
