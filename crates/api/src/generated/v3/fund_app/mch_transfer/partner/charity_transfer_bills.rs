//! `/v3/fund-app/mch-transfer/partner/charity-transfer-bills`: 发起公益捐赠 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_transfer_no;

/// The place `/v3/fund-app/mch-transfer/partner/charity-transfer-bills` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no`.
    pub fn out_transfer_no(self) -> out_transfer_no::Path<'a> {
        out_transfer_no::Path(self.0.segment("out-transfer-no"))
    }

    /// 发起公益捐赠.
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`, for service providers.
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
    /// 商户预算单号.
    pub out_budget_no: String,
    /// 商户公益捐赠单号.
    pub out_transfer_no: String,
    /// 关联的交易单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_info: Option<TransactionInfo>,
    /// 出资商户号.
    pub sponsor_mchid: String,
    /// 收款商户号.
    pub receive_mchid: String,
    /// 预算总金额.
    pub amount: i64,
    /// 捐赠备注.
    pub transfer_remark: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), Fault> {
        check::required("out_budget_no", &self.out_budget_no)?;
        check::text("out_budget_no", &self.out_budget_no, 0, usize::MAX)?;
        check::required("out_transfer_no", &self.out_transfer_no)?;
        check::text("out_transfer_no", &self.out_transfer_no, 0, usize::MAX)?;
        if let Some(value) = &self.transaction_info {
            value.check().map_err(|fault| fault.within("transaction_info"))?;
        }
        check::required("sponsor_mchid", &self.sponsor_mchid)?;
        check::text("sponsor_mchid", &self.sponsor_mchid, 0, usize::MAX)?;
        check::required("receive_mchid", &self.receive_mchid)?;
        check::text("receive_mchid", &self.receive_mchid, 0, usize::MAX)?;
        check::required("transfer_remark", &self.transfer_remark)?;
        check::text("transfer_remark", &self.transfer_remark, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`, 发起公益捐赠.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PostResponse {
    /// 商户预算单号.
    #[serde(deserialize_with = "null_as_default")]
    pub out_budget_no: String,
    /// 微信支付预算单号.
    #[serde(deserialize_with = "null_as_default")]
    pub budget_id: String,
    /// 商户公益捐赠单号.
    #[serde(deserialize_with = "null_as_default")]
    pub out_transfer_no: String,
    /// 微信支付公益捐赠单号.
    #[serde(deserialize_with = "null_as_default")]
    pub transfer_id: String,
    /// 预算总金额.
    #[serde(deserialize_with = "null_as_default")]
    pub amount: i64,
    /// 捐赠备注.
    #[serde(deserialize_with = "null_as_default")]
    pub transfer_remark: String,
    /// 收款商户号.
    #[serde(deserialize_with = "null_as_default")]
    pub receive_mchid: String,
    /// 捐赠状态.
    #[serde(deserialize_with = "null_as_default")]
    pub state: PostState,
    /// 捐赠单创建时间.
    #[serde(deserialize_with = "null_as_default")]
    pub create_time: Time,
    /// 捐赠完成时间.
    pub success_time: Option<Time>,
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
    /// 订单类型.
    pub transaction_type: TransactionType,
    /// 订单号.
    pub transaction_id: String,
}

impl Check for TransactionInfo {
    fn check(&self) -> Result<(), Fault> {
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
