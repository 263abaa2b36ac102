//! Resources of events behind the feature `transfer`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use super::*;

/// The `close_info` of a `MchtransferAuthorizationResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct MchtransferAuthorizationCloseInfo {
    /// 关闭时间.
    pub close_time: Option<Time>,
    /// 关闭原因.
    pub close_reason: Option<MchtransferAuthorizationCloseInfoCloseReason>,
}

fields! {
    MchtransferAuthorizationCloseInfo {
        0 close_time, 1 close_reason,
    }
}

/// The resource of `MCHTRANSFER.AUTHORIZATION.CLOSED`, 用户关闭自动收款授权.
///
/// Behind the feature `transfer`.
///
/// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014512908>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct MchtransferAuthorizationResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 商户AppID.
    pub appid: Option<String>,
    /// 商户侧授权单号.
    pub out_authorization_no: Option<String>,
    /// 微信免确认收款授权单号.
    pub authorization_id: Option<String>,
    /// 授权状态.
    pub state: Option<MchtransferAuthorizationResourceState>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 用户展示名称.
    pub user_display_name: Option<String>,
    /// 授权时间.
    pub authorize_time: Option<Time>,
    /// 授权关闭信息.
    pub close_info: Option<MchtransferAuthorizationCloseInfo>,
}

fields! {
    MchtransferAuthorizationResource {
        0 mchid, 1 appid, 2 out_authorization_no, 3 authorization_id, 4 state, 5 openid, 6 user_display_name,
        7 authorize_time, 8 close_info,
    }
}

/// The resource of `MCHTRANSFER.BATCH.CLOSED`, 商家转账批次关闭回调通知.
///
/// Behind the feature `transfer`.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/transfer-batch-callback-notice.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct MchtransferBatchClosedResource {
    /// 商家批次单号.
    pub out_batch_no: Option<String>,
    /// 微信批次单号.
    pub batch_id: Option<String>,
    /// 批次状态.
    pub batch_status: Option<String>,
    /// 转账总笔数.
    pub total_num: Option<i64>,
    /// 转账总金额.
    pub total_amount: Option<i64>,
    /// 转账成功金额.
    pub success_amount: Option<i64>,
    /// 转账成功笔数.
    pub success_num: Option<i64>,
    /// 转账失败金额.
    pub fail_amount: Option<i64>,
    /// 转账失败笔数.
    pub fail_num: Option<i64>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 批次关闭原因.
    pub close_reason: Option<String>,
    /// 更新时间.
    pub update_time: Option<Time>,
}

fields! {
    MchtransferBatchClosedResource {
        0 out_batch_no, 1 batch_id, 2 batch_status, 3 total_num, 4 total_amount, 5 success_amount, 6 success_num,
        7 fail_amount, 8 fail_num, 9 mchid, 10 close_reason, 11 update_time,
    }
}

/// The resource of `MCHTRANSFER.BATCH.FINISHED`, 商家转账批次完成回调通知.
///
/// Behind the feature `transfer`.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/transfer-batch-callback-notice.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct MchtransferBatchFinishedResource {
    /// 商家品牌红包批次单号.
    pub out_batch_no: Option<String>,
    /// 微信批次单号.
    pub batch_id: Option<String>,
    /// 批次状态.
    pub batch_status: Option<String>,
    /// 总笔数.
    pub total_num: Option<i64>,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 发放成功金额.
    pub success_amount: Option<i64>,
    /// 发放成功笔数.
    pub success_num: Option<i64>,
    /// 发放失败金额.
    pub fail_amount: Option<i64>,
    /// 发放失败笔数.
    pub fail_num: Option<i64>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 更新时间.
    pub update_time: Option<Time>,
}

fields! {
    MchtransferBatchFinishedResource {
        0 out_batch_no, 1 batch_id, 2 batch_status, 3 total_num, 4 total_amount, 5 success_amount, 6 success_num,
        7 fail_amount, 8 fail_num, 9 mchid, 10 update_time,
    }
}

/// The resource of `MCHTRANSFER.BILL.FINISHED`, 商家转账回调通知（用户确认模式）.
///
/// Behind the feature `transfer`.
///
/// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/callback-notice.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct MchtransferBillFinishedResource {
    /// 商户号. The same as `mchid`, beside which it has been seen.
    pub mch_id: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 子商户号. Only of a service provider's transfer from the account of this sub-merchant.
    pub sub_mchid: Option<String>,
    /// 商户单号.
    pub out_bill_no: Option<String>,
    /// 微信转账单号.
    pub transfer_bill_no: Option<String>,
    /// 状态.
    pub state: Option<TransferBillState>,
    /// 转账金额.
    pub transfer_amount: Option<i64>,
    /// 失败原因.
    pub fail_reason: Option<String>,
    /// 收款用户OpenID.
    pub openid: Option<String>,
    /// 单据创建时间.
    pub create_time: Option<Time>,
    /// 更新时间.
    pub update_time: Option<Time>,
}

fields! {
    MchtransferBillFinishedResource {
        0 mch_id, 1 mchid, 2 sub_mchid, 3 out_bill_no, 4 transfer_bill_no, 5 state, 6 transfer_amount, 7 fail_reason,
        8 openid, 9 create_time, 10 update_time,
    }
}

open_enum! {
    /// 关闭原因.
    pub enum MchtransferAuthorizationCloseInfoCloseReason {
        /// `CLOSE_VIA_MCH_API`
        CloseViaMchApi = "CLOSE_VIA_MCH_API",
        /// `USER_CLOSE`
        UserClose = "USER_CLOSE",
        /// `USER_OVERDUE_UNCONFIRMED`
        UserOverdueUnconfirmed = "USER_OVERDUE_UNCONFIRMED",
    }
}

open_enum! {
    /// 授权状态.
    pub enum MchtransferAuthorizationResourceState {
        /// `WAIT_USER_CONFIRM`
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        /// `TAKING_EFFECT`
        TakingEffect = "TAKING_EFFECT",
        /// `CLOSED`
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 单据状态.
    pub enum TransferBillState {
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
