//! `/v3/platsolution/mch-transfer/batches`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod apply;
pub mod batch_id;
pub mod detail_receipts;
pub mod out_batch_no;
pub mod summary_receipts;

/// The path `/v3/platsolution/mch-transfer/batches`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/mch-transfer/batches/apply`.
    pub fn apply(self) -> apply::Path<'a> {
        apply::Path(self.0.segment("apply"))
    }

    /// On to `/v3/platsolution/mch-transfer/batches/batch-id`.
    pub fn batch_id(self) -> batch_id::Path<'a> {
        batch_id::Path(self.0.segment("batch-id"))
    }

    /// On to `/v3/platsolution/mch-transfer/batches/detail-receipts`.
    pub fn detail_receipts(self) -> detail_receipts::Path<'a> {
        detail_receipts::Path(self.0.segment("detail-receipts"))
    }

    /// On to `/v3/platsolution/mch-transfer/batches/out-batch-no`.
    pub fn out_batch_no(self) -> out_batch_no::Path<'a> {
        out_batch_no::Path(self.0.segment("out-batch-no"))
    }

    /// On to `/v3/platsolution/mch-transfer/batches/summary-receipts`.
    pub fn summary_receipts(self) -> summary_receipts::Path<'a> {
        summary_receipts::Path(self.0.segment("summary-receipts"))
    }
}

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 商家转账明细单号.
    pub detail_id: String,
    /// 商家明细单号.
    pub out_detail_no: String,
    /// 明细状态.
    pub detail_state: String,
}

fields! {
    GetItem {
        0 detail_id, 1 out_detail_no, 2 detail_state,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(&["detail_id", "out_detail_no", "detail_state"], &[]);

/// 转账批次单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TransferBatch {
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 商家转账批次单号.
    pub batch_id: String,
    /// 服务商应用ID.
    pub sp_appid: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 二级商户应用ID.
    pub sub_appid: Option<String>,
    /// 批次状态.
    pub batch_state: String,
    /// 批次名称.
    pub batch_name: String,
    /// 批次备注.
    pub batch_remark: String,
    /// 批次关闭原因.
    pub close_reason: Option<String>,
    /// 转账总金额.
    pub total_amount: i64,
    /// 转账总笔数.
    pub total_num: i64,
    /// 批次创建时间.
    pub create_time: Time,
    /// 转账成功金额.
    pub success_amount: i64,
    /// 转账成功笔数.
    pub success_num: i64,
    /// 转账失败金额.
    pub failed_amount: i64,
    /// 转账失败笔数.
    pub failed_num: i64,
    /// 转账场景ID.
    pub transfer_scene_id: String,
}

fields! {
    TransferBatch {
        0 out_batch_no, 1 batch_id, 2 sp_appid, 3 sub_mchid, 4 sub_appid, 5 batch_state, 6 batch_name, 7 batch_remark,
        8 close_reason, 9 total_amount, 10 total_num, 11 create_time, 12 success_amount, 13 success_num,
        14 failed_amount, 15 failed_num, 16 transfer_scene_id,
    }
}

pub(crate) static TRANSFER_BATCH_SHAPE: Shape = Shape::new(
    &[
        "out_batch_no",
        "batch_id",
        "sp_appid",
        "sub_mchid",
        "batch_state",
        "batch_name",
        "batch_remark",
        "total_amount",
        "total_num",
        "create_time",
        "success_amount",
        "success_num",
        "failed_amount",
        "failed_num",
        "transfer_scene_id",
    ],
    &[],
);
