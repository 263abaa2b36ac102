//! `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`:
//! 微信支付转账明细单号查询明细单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 微信支付转账明细单号查询明细单.
    ///
    /// `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`, for
    /// service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504224>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    "微信支付转账明细单号查询明细单",
);

/// The query of `GET
/// /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sub_mchid", &self.sub_mchid);
    }
}

/// The answer to `GET
/// /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`,
/// 微信支付转账明细单号查询明细单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 商家转账批次单号.
    pub batch_id: String,
    /// 商家明细单号.
    pub out_detail_no: String,
    /// 商家转账明细单号.
    pub detail_id: String,
    /// 服务商应用ID.
    pub sp_appid: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 二级商户应用ID.
    pub sub_appid: Option<String>,
    /// 转账发起时间.
    pub create_time: Time,
    /// 明细状态.
    pub detail_state: crate::v3::platsolution::insurance::mch_transfer::batches::DetailState,
    /// 转账金额.
    pub transfer_amount: i64,
    /// 转账备注.
    pub transfer_remark: String,
    /// 明细失败原因.
    pub fail_reason: Option<crate::v3::platsolution::insurance::mch_transfer::batches::FailReason>,
    /// 收款用户OpenID.
    pub openid: Option<String>,
    /// 收款银行类型.
    pub bank_type: Option<String>,
    /// 收款用户姓名. Sensitive: encrypted on the wire.
    pub user_name: Option<Sensitive>,
    /// 转账完成时间.
    pub transfer_finish_time: Option<Time>,
    /// 银行退票时间.
    pub bank_refund_time: Option<Time>,
}

fields! {
    GetResponse {
        0 out_batch_no, 1 batch_id, 2 out_detail_no, 3 detail_id, 4 sp_appid, 5 sub_mchid, 6 sub_appid, 7 create_time,
        8 detail_state, 9 transfer_amount, 10 transfer_remark, 11 fail_reason, 12 openid, 13 bank_type, 14 user_name,
        15 transfer_finish_time, 16 bank_refund_time,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.user_name {
            visit("user_name", value);
        }
    }
}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "out_batch_no",
        "batch_id",
        "out_detail_no",
        "detail_id",
        "sp_appid",
        "sub_mchid",
        "create_time",
        "detail_state",
        "transfer_amount",
        "transfer_remark",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
