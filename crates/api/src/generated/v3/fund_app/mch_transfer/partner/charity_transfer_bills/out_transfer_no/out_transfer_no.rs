//! `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`: 商户单号查询公益捐赠详情
//! `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商户单号查询公益捐赠详情. State of a donation. Up to 30 days back.
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`, for
    /// service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015554859>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}",
    "商户单号查询公益捐赠详情",
);

/// The query of `GET
/// /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 出资商户号. Merchant id that bears the money. At most 32 characters.
    pub sponsor_mchid: String,
    /// 商户预算单号. Your number of the budget. At most 32 characters.
    pub out_budget_no: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sponsor_mchid", &self.sponsor_mchid)?;
        check::text("sponsor_mchid", &self.sponsor_mchid, 0, 32)?;
        check::required("out_budget_no", &self.out_budget_no)?;
        check::text("out_budget_no", &self.out_budget_no, 0, 32)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sponsor_mchid", &self.sponsor_mchid);
        query.push("out_budget_no", &self.out_budget_no);
    }
}

/// The answer to `GET
/// /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`, 商户单号查询公益捐赠详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户预算单号. Your number of the budget.
    pub out_budget_no: String,
    /// 微信支付预算单号. WeChat Pay's number of the budget.
    pub budget_id: String,
    /// 商户公益捐赠单号. Your number of the donation.
    pub out_transfer_no: String,
    /// 微信支付公益捐赠单号. WeChat Pay's number of the donation.
    pub transfer_id: String,
    /// 金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 捐赠备注. Shown to the payee.
    pub transfer_remark: String,
    /// 收款商户号. Merchant id that receives the donation.
    pub receive_mchid: String,
    /// 捐赠状态. State of the transfer.
    pub state: GetState,
    /// 捐赠单创建时间. When it was created.
    pub create_time: Time,
    /// 捐赠完成时间. When it succeeded. Absent until then.
    pub success_time: Option<Time>,
}

fields! {
    GetResponse {
        0 out_budget_no, 1 budget_id, 2 out_transfer_no, 3 transfer_id, 4 amount, 5 transfer_remark, 6 receive_mchid,
        7 state, 8 create_time, 9 success_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "out_budget_no",
        "budget_id",
        "out_transfer_no",
        "transfer_id",
        "amount",
        "transfer_remark",
        "receive_mchid",
        "state",
        "create_time",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 捐赠状态.
    pub enum GetState {
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `CLOSE`
        Close = "CLOSE",
    }
}
