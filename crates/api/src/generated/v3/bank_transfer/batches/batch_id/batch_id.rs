//! `/v3/bank-transfer/batches/batch-id/{batch_id}`: 微信支付批次单号查询批次单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod details;

/// The path `/v3/bank-transfer/batches/batch-id/{batch_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/bank-transfer/batches/batch-id/{batch_id}/details`.
    pub fn details(self) -> details::Path<'a> {
        details::Path(self.0.segment("details"))
    }

    /// 微信支付批次单号查询批次单.
    ///
    /// `GET /v3/bank-transfer/batches/batch-id/{batch_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_2.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/bank-transfer/batches/batch-id/{batch_id}", "微信支付批次单号查询批次单");

/// The query of `GET /v3/bank-transfer/batches/batch-id/{batch_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 是否查询转账明细单.
    pub need_query_detail: bool,
    /// 请求资源起始位置.
    pub offset: Option<i64>,
    /// 最大资源条数.
    pub limit: Option<i64>,
    /// 明细状态.
    pub detail_state: Option<crate::v3::bank_transfer::batches::DetailState>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.detail_state {
            check::known("detail_state", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("need_query_detail", self.need_query_detail);
        query.push_some("offset", self.offset.as_ref());
        query.push_some("limit", self.limit.as_ref());
        query.push_some("detail_state", self.detail_state.as_ref());
    }
}

/// The answer to `GET /v3/bank-transfer/batches/batch-id/{batch_id}`, 微信支付批次单号查询批次单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 银行服务商号.
    pub bank_sp_mchid: String,
    /// 服务平台商户号.
    pub platform_mchid: String,
    /// 付款企业商户号.
    pub specialized_payment_mchid: String,
    /// 实际出资商户号.
    pub sponsor_mchid: String,
    /// 用户授权商户号.
    pub user_authorized_mchid: String,
    /// 用户授权appid.
    pub user_authorized_appid: String,
    /// 银行批次单号.
    pub out_batch_no: String,
    /// 微信支付批次单号.
    pub batch_id: String,
    /// 转账场景.
    pub transfer_scene: crate::v3::bank_transfer::batches::TransferScene,
    /// 批次名称.
    pub batch_name: String,
    /// 批次备注.
    pub batch_remark: String,
    /// 附加信息.
    pub attach_remark: Option<String>,
    /// 批量转账用途.
    pub transfer_purpose: crate::v3::bank_transfer::batches::TransferPurpose,
    /// 批次状态.
    pub batch_state: crate::v3::bank_transfer::batches::BatchState,
    /// 批次关闭原因.
    pub close_reason: Option<crate::v3::bank_transfer::batches::CloseReason>,
    /// 转账总金额. Fen (1/100 yuan).
    pub total_amount: i64,
    /// 转账总笔数.
    pub total_count: i64,
    /// 批次创建时间.
    pub create_time: Option<Time>,
    /// 批次更新时间.
    pub update_time: Option<Time>,
    /// 转账成功金额. Fen (1/100 yuan).
    pub success_amount: Option<i64>,
    /// 转账成功笔数.
    pub success_count: Option<i64>,
    /// 转账失败金额. Fen (1/100 yuan).
    pub fail_amount: Option<i64>,
    /// 转账失败笔数.
    pub fail_count: Option<i64>,
    /// 转账明细单列表.
    pub transfer_detail_list: Vec<crate::v3::bank_transfer::batches::GetResponseTransferDetail>,
}

fields! {
    GetResponse {
        0 bank_sp_mchid, 1 platform_mchid, 2 specialized_payment_mchid, 3 sponsor_mchid, 4 user_authorized_mchid,
        5 user_authorized_appid, 6 out_batch_no, 7 batch_id, 8 transfer_scene, 9 batch_name, 10 batch_remark,
        11 attach_remark, 12 transfer_purpose, 13 batch_state, 14 close_reason, 15 total_amount, 16 total_count,
        17 create_time, 18 update_time, 19 success_amount, 20 success_count, 21 fail_amount, 22 fail_count,
        23 transfer_detail_list,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "bank_sp_mchid",
        "platform_mchid",
        "specialized_payment_mchid",
        "sponsor_mchid",
        "user_authorized_mchid",
        "user_authorized_appid",
        "out_batch_no",
        "batch_id",
        "transfer_scene",
        "batch_name",
        "batch_remark",
        "transfer_purpose",
        "batch_state",
        "total_amount",
        "total_count",
        "transfer_detail_list",
    ],
    &[("transfer_detail_list", &crate::v3::bank_transfer::batches::GET_RESPONSE_TRANSFER_DETAIL_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 明细状态.
    pub enum DetailState {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `REFUND`
        Refund = "REFUND",
    }
}
