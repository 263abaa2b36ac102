//! `/v3/global/refunds/out-refund-no/{out_refund_no}`: 查询单笔退款(商户退款订单号) `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/global/refunds/out-refund-no/{out_refund_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询单笔退款(商户退款订单号).
    ///
    /// `GET /v3/global/refunds/out-refund-no/{out_refund_no}`, for merchants and service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/global/refunds/out-refund-no/{out_refund_no}", "查询单笔退款(商户退款订单号)");

/// The query of `GET /v3/global/refunds/out-refund-no/{out_refund_no}`.
///
/// At least one of `mchid` and `sp_mchid` with `sub_mchid` is given.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 商户号.
    pub mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 机构商户号.
    pub sp_mchid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.mchid {
            check::text("mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sp_mchid {
            check::text("sp_mchid", value, 0, usize::MAX)?;
        }
        check::any_of(&[
            ("mchid", !self.mchid.is_void()),
            ("sp_mchid` with `sub_mchid", !self.sp_mchid.is_void() && !self.sub_mchid.is_void()),
        ])?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("mchid", self.mchid.as_ref());
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push_some("sp_mchid", self.sp_mchid.as_ref());
    }
}

/// The answer to `GET /v3/global/refunds/out-refund-no/{out_refund_no}`, 查询单笔退款(商户退款订单号).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 微信支付退款订单号.
    pub id: String,
    /// 商户退款单号.
    pub out_refund_no: String,
    /// 微信支付交易订单号.
    pub transaction_id: String,
    /// 商户原交易订单号.
    pub out_trade_no: String,
    /// 退款渠道.
    pub channel: Option<crate::v3::global::refunds::Channel>,
    /// 退款入账账户.
    pub recv_account: Option<String>,
    /// 退款资金来源.
    pub fund_source: Option<crate::v3::global::refunds::FundSource>,
    /// 退款成功时间.
    pub success_time: Option<Time>,
    /// 退款创建时间.
    pub create_time: Time,
    /// 退款状态.
    pub status: crate::v3::global::refunds::GetStatus,
    /// 退款金额.
    pub amount: crate::v3::global::refunds::GetItemAmount,
    /// 优惠退款详情.
    pub detail: Option<crate::v3::global::refunds::GetDetail>,
}

fields! {
    GetResponse {
        0 id, 1 out_refund_no, 2 transaction_id, 3 out_trade_no, 4 channel, 5 recv_account, 6 fund_source,
        7 success_time, 8 create_time, 9 status, 10 amount, 11 detail,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["id", "out_refund_no", "transaction_id", "out_trade_no", "create_time", "status", "amount"],
    &[
        ("amount", &crate::v3::global::refunds::GET_ITEM_AMOUNT_SHAPE),
        ("detail", &crate::v3::global::refunds::GET_DETAIL_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
