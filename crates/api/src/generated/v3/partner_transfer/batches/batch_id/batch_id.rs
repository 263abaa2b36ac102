//! `/v3/partner-transfer/batches/batch-id/{batch_id}`: 微信支付批次单号查询批次单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod details;

/// The path `/v3/partner-transfer/batches/batch-id/{batch_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/partner-transfer/batches/batch-id/{batch_id}/details`.
    pub fn details(self) -> details::Path<'a> {
        details::Path(self.0.segment("details"))
    }

    /// 微信支付批次单号查询批次单.
    ///
    /// `GET /v3/partner-transfer/batches/batch-id/{batch_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_2.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/partner-transfer/batches/batch-id/{batch_id}", "微信支付批次单号查询批次单");

/// The query of `GET /v3/partner-transfer/batches/batch-id/{batch_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 是否查询转账明细单.
    pub need_query_detail: bool,
    /// 请求资源起始位置. At least 0. Default 0.
    pub offset: Option<i64>,
    /// 最大资源条数. 20 to 100. Default 20.
    pub limit: Option<i64>,
    /// 明细状态.
    pub detail_status: Option<DetailStatus>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.offset {
            check::range("offset", *value, 0, i64::MAX)?;
        }
        if let Some(value) = &self.limit {
            check::range("limit", *value, 20, 100)?;
        }
        if let Some(value) = &self.detail_status {
            check::known("detail_status", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("need_query_detail", self.need_query_detail);
        query.push_some("offset", self.offset.as_ref());
        query.push_some("limit", self.limit.as_ref());
        query.push_some("detail_status", self.detail_status.as_ref());
    }
}

/// The answer to `GET /v3/partner-transfer/batches/batch-id/{batch_id}`, 微信支付批次单号查询批次单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 特约商户号.
    pub sub_mchid: String,
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 微信支付批次单号.
    pub batch_id: String,
    /// 特约商户appid.
    pub sub_appid: Option<String>,
    /// 批次状态.
    pub batch_status: String,
    /// 批次类型.
    pub batch_type: String,
    /// 特约商户授权类型.
    pub authorization_type: String,
    /// 批次名称.
    pub batch_name: String,
    /// 批次备注.
    pub batch_remark: String,
    /// 批次关闭原因.
    pub close_reason: Option<crate::v3::partner_transfer::batches::CloseReason>,
    /// 转账总金额. Fen (1/100 yuan).
    pub total_amount: i64,
    /// 转账总笔数.
    pub total_num: i64,
    /// 批次创建时间.
    pub create_time: Option<Time>,
    /// 批次更新时间.
    pub update_time: Option<Time>,
    /// 转账成功金额. Fen (1/100 yuan).
    pub success_amount: Option<i64>,
    /// 转账成功笔数.
    pub success_num: Option<i64>,
    /// 转账失败金额. Fen (1/100 yuan).
    pub fail_amount: Option<i64>,
    /// 转账失败笔数.
    pub fail_num: Option<i64>,
    /// 转账明细单列表.
    pub transfer_detail_list: Option<Vec<crate::v3::partner_transfer::batches::GetResponseTransferDetail>>,
    /// 服务商的appid.
    pub sp_appid: Option<String>,
    /// 批量转账用途.
    pub transfer_purpose: Option<crate::v3::partner_transfer::batches::TransferPurpose>,
    /// 转账场景.
    pub transfer_scene: Option<crate::v3::partner_transfer::batches::TransferScene>,
}

fields! {
    GetResponse {
        0 sp_mchid, 1 sub_mchid, 2 out_batch_no, 3 batch_id, 4 sub_appid, 5 batch_status, 6 batch_type,
        7 authorization_type, 8 batch_name, 9 batch_remark, 10 close_reason, 11 total_amount, 12 total_num,
        13 create_time, 14 update_time, 15 success_amount, 16 success_num, 17 fail_amount, 18 fail_num,
        19 transfer_detail_list, 20 sp_appid, 21 transfer_purpose, 22 transfer_scene,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "sp_mchid",
        "sub_mchid",
        "out_batch_no",
        "batch_id",
        "batch_status",
        "batch_type",
        "authorization_type",
        "batch_name",
        "batch_remark",
        "total_amount",
        "total_num",
    ],
    &[("transfer_detail_list", &crate::v3::partner_transfer::batches::GET_RESPONSE_TRANSFER_DETAIL_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 明细状态.
    pub enum DetailStatus {
        /// `ALL`
        All = "ALL",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAIL`
        Fail = "FAIL",
        /// `WAIT_PAY`
        WaitPay = "WAIT_PAY",
    }
}
