//! `/v3/fund-app/mch-transfer/partner/charity-transfer-bills`: 发起公益捐赠 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_transfer_no;

/// The path `/v3/fund-app/mch-transfer/partner/charity-transfer-bills`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no`.
    pub fn out_transfer_no(self) -> out_transfer_no::Path<'a> {
        out_transfer_no::Path(self.0.segment("out-transfer-no"))
    }

    /// 发起公益捐赠. Donates out of a budget. On an unknown outcome, query or repeat with the same number.
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015554841>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/fund-app/mch-transfer/partner/charity-transfer-bills", "发起公益捐赠");

/// The body of `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`, 发起公益捐赠.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户预算单号. Your number of the budget, unique within the service provider. At most 32 characters. Digits and
    /// letters only.
    pub out_budget_no: String,
    /// 商户公益捐赠单号. Your number of the donation, unique within the service provider. Repeat it, with the same content,
    /// to retry safely. At most 32 characters. Digits and letters only.
    pub out_transfer_no: String,
    /// 关联的交易单号. The order behind it. Needed above 1,000 yuan; a donation is at most ten times the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_info: Option<TransactionInfo>,
    /// 出资商户号. Merchant id that bears the money. At most 32 characters.
    pub sponsor_mchid: String,
    /// 收款商户号. Merchant id that receives the donation. At most 32 characters.
    pub receive_mchid: String,
    /// 金额. Fen (1/100 yuan) of this donation. At least 1.
    pub amount: i64,
    /// 捐赠备注. Shown to the receiving merchant. At most 32 characters.
    pub transfer_remark: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_budget_no", &self.out_budget_no)?;
        check::text("out_budget_no", &self.out_budget_no, 0, 32)?;
        check::pattern("out_budget_no", &self.out_budget_no, &PATTERN_1)?;
        check::required("out_transfer_no", &self.out_transfer_no)?;
        check::text("out_transfer_no", &self.out_transfer_no, 0, 32)?;
        check::pattern("out_transfer_no", &self.out_transfer_no, &PATTERN_1)?;
        if let Some(value) = &self.transaction_info {
            value.check().map_err(|fault| fault.within("transaction_info"))?;
        }
        check::required("sponsor_mchid", &self.sponsor_mchid)?;
        check::text("sponsor_mchid", &self.sponsor_mchid, 0, 32)?;
        check::required("receive_mchid", &self.receive_mchid)?;
        check::text("receive_mchid", &self.receive_mchid, 0, 32)?;
        check::range("amount", self.amount, 1, i64::MAX)?;
        check::required("transfer_remark", &self.transfer_remark)?;
        check::text("transfer_remark", &self.transfer_remark, 0, 32)?;
        Ok(())
    }
}

/// The answer to `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`, 发起公益捐赠.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
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
    pub state: PostState,
    /// 捐赠单创建时间. When it was created.
    pub create_time: Time,
    /// 捐赠完成时间. When it succeeded. Absent until then.
    pub success_time: Option<Time>,
}

fields! {
    PostResponse {
        0 out_budget_no, 1 budget_id, 2 out_transfer_no, 3 transfer_id, 4 amount, 5 transfer_remark, 6 receive_mchid,
        7 state, 8 create_time, 9 success_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
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

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 关联的交易单号.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct TransactionInfo {
    /// 订单类型. Kind of the order.
    pub transaction_type: TransactionType,
    /// 订单号. Number of the order.
    pub transaction_id: String,
}

impl Check for TransactionInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("transaction_type", &self.transaction_type)?;
        check::known("transaction_type", &self.transaction_type)?;
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, usize::MAX)?;
        Ok(())
    }
}

open_enum! {
    /// 捐赠状态.
    pub enum PostState {
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `CLOSE`
        Close = "CLOSE",
    }
}

open_enum! {
    /// 订单类型.
    pub enum TransactionType {
        /// `WXPAY`
        Wxpay = "WXPAY",
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z]+$");
