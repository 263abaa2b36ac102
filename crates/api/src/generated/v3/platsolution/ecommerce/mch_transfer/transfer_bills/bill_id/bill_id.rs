//! `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`: 查询保证金赔付结果（按微信支付赔付单号） `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询保证金赔付结果（按微信支付赔付单号）.
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504200>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}",
    "查询保证金赔付结果（按微信支付赔付单号）",
);

/// The query of `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 业务类型.
    pub business_type: Option<crate::v3::platsolution::ecommerce::mch_transfer::transfer_bills::BusinessType>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.business_type {
            check::known("business_type", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("business_type", self.business_type.as_ref());
    }
}

/// The answer to `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`,
/// 查询保证金赔付结果（按微信支付赔付单号）.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 业务类型.
    pub business_type: Option<crate::v3::platsolution::ecommerce::mch_transfer::transfer_bills::BusinessType>,
    /// 转账接收方信息.
    pub receiver_detail: crate::v3::platsolution::ecommerce::mch_transfer::transfer_bills::ReceiverDetail,
    /// 商户单号.
    pub out_bill_no: String,
    /// 赔付金额. Fen (1/100 yuan).
    pub amount: Option<i64>,
    /// 赔付原因.
    pub transfer_remark: Option<String>,
    /// 收款方备注.
    pub receiver_remark: Option<String>,
    /// 微信支付转账单号.
    pub bill_id: String,
    /// 赔付状态.
    pub state: crate::v3::platsolution::ecommerce::mch_transfer::GetState,
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
        0 sp_mchid, 1 business_type, 2 receiver_detail, 3 out_bill_no, 4 amount, 5 transfer_remark, 6 receiver_remark,
        7 bill_id, 8 state, 9 accept_time, 10 success_time, 11 close_info, 12 sponsor_mchid,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["sp_mchid", "receiver_detail", "out_bill_no", "bill_id", "state", "accept_time"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
