//! `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`: 查询赔付结果（按商户赔付单号） `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询赔付结果（按商户赔付单号）.
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`, for service
    /// providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}",
    "查询赔付结果（按商户赔付单号）",
);

/// The query of `GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 出资商户号.
    pub sponsor_mchid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sponsor_mchid {
            check::text("sponsor_mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sponsor_mchid", self.sponsor_mchid.as_ref());
    }
}

/// The answer to `GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`,
/// 查询赔付结果（按商户赔付单号）.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 赔付接收方信息.
    pub receiver_detail: crate::v3::platsolution::ecommerce::mch_transfer::sub_mch_compensation_bills::ReceiverDetail,
    /// 商户单号.
    pub out_bill_no: String,
    /// 赔付金额.
    pub amount: i64,
    /// 赔付原因.
    pub transfer_remark: String,
    /// 微信支付转账单号.
    pub bill_id: String,
    /// 赔付状态.
    pub state: GetState,
    /// 受理时间.
    pub accept_time: Time,
    /// 成功时间.
    pub success_time: Option<Time>,
    /// 关单信息.
    pub close_info: Option<crate::v3::platsolution::ecommerce::mch_transfer::CloseInfo>,
    /// 出资商户号.
    pub sponsor_mchid: Option<String>,
}

fields! {
    GetResponse {
        0 sp_mchid, 1 receiver_detail, 2 out_bill_no, 3 amount, 4 transfer_remark, 5 bill_id, 6 state, 7 accept_time,
        8 success_time, 9 close_info, 10 sponsor_mchid,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["sp_mchid", "receiver_detail", "out_bill_no", "amount", "transfer_remark", "bill_id", "state", "accept_time"],
    &[(
        "receiver_detail",
        &crate::v3::platsolution::ecommerce::mch_transfer::sub_mch_compensation_bills::RECEIVER_DETAIL_SHAPE,
    )],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 赔付状态.
    pub enum GetState {
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `CLOSED`
        Closed = "CLOSED",
    }
}
