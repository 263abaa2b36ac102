//! `/v3/merchant-service/complaints`: 查询投诉信息 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod transaction_id;

/// The path `/v3/merchant-service/complaints`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/merchant-service/complaints/{transaction_id}`.
    pub fn transaction_id(self, transaction_id: impl AsRef<str>) -> transaction_id::Path<'a> {
        transaction_id::Path(self.0.variable("transaction_id", transaction_id.as_ref(), |value| {
            check::text("transaction_id", value, 0, usize::MAX)
        }))
    }

    /// 查询投诉信息. Complaints of a span of days. Withdrawn in November 2020: use `complaints-v2`.
    ///
    /// `GET /v3/merchant-service/complaints`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml>
    #[deprecated = "the official page calls it deprecated"]
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/merchant-service/complaints", "查询投诉信息");

/// 用户投诉信息详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 商户订单号. Your order number.
    pub out_trade_no: String,
    /// 投诉时间. When the user complained.
    pub complaint_time: Time,
    /// 订单金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 投诉人联系方式. Phone number of the user, encrypted to the merchant's certificate.
    pub payer_phone: Option<Sensitive>,
    /// 投诉详情. What the user says.
    pub complaint_detail: String,
    /// 投诉单状态. State of the complaint.
    pub complaint_state: ComplaintState,
    /// 微信订单号. WeChat Pay's number of the payment.
    pub transaction_id: String,
    /// 冻结结束时间. Until when the money is frozen.
    pub frozen_end_time: Option<Time>,
    /// 特约商户号. Merchant id of the sub-merchant.
    pub sub_mchid: Option<String>,
}

fields! {
    GetItem {
        0 out_trade_no, 1 complaint_time, 2 amount, 3 payer_phone, 4 complaint_detail, 5 complaint_state,
        6 transaction_id, 7 frozen_end_time, 8 sub_mchid,
    }
}

impl SensitiveFields for GetItem {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.payer_phone {
            visit("payer_phone", value);
        }
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(
    &["out_trade_no", "complaint_time", "amount", "complaint_detail", "complaint_state", "transaction_id"],
    &[],
);

/// The query of `GET /v3/merchant-service/complaints`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 分页大小. How many complaints a page holds.
    pub limit: Option<i64>,
    /// 分页开始位置. How many complaints to skip.
    pub offset: Option<i64>,
    /// 开始日期. `yyyy-MM-dd`.
    pub begin_date: Date,
    /// 结束日期. `yyyy-MM-dd`.
    pub end_date: Date,
    /// 特约商户号. Merchant id of the sub-merchant.
    pub sub_mchid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("begin_date", &self.begin_date)?;
        check::date("begin_date", &self.begin_date)?;
        check::required("end_date", &self.end_date)?;
        check::date("end_date", &self.end_date)?;
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("limit", self.limit.as_ref());
        query.push_some("offset", self.offset.as_ref());
        query.push("begin_date", &self.begin_date);
        query.push("end_date", &self.end_date);
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
    }
}

/// The answer to `GET /v3/merchant-service/complaints`, 查询投诉信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 分页开始位置. How many complaints to skip.
    pub offset: i64,
    /// 分页大小. How many complaints a page holds.
    pub limit: i64,
    /// 投诉总条数. How many complaints there are.
    pub total_count: Option<i64>,
    /// Complaints of this page.
    pub data: Option<Vec<GetItem>>,
}

fields! {
    GetResponse {
        0 offset, 1 limit, 2 total_count, 3 data,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.data {
            for item in value {
                item.visit_sensitive(visit);
            }
        }
    }
}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["offset", "limit"], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 投诉单状态.
    ///
    /// `PAYER_COMPLAINTED`: the user complained. `FROZENED`: the money is frozen. `FROZEN_FINISHED`: it was frozen.
    /// `PAYER_CANCELED`: the user withdrew. `MERCHANT_REFUNDED`: the merchant refunded. `SYSTEM_REFUNDED`: WeChat
    /// Pay refunded. `MANUAL_UNFROZEN`: freed by hand.
    pub enum ComplaintState {
        /// `PAYER_COMPLAINTED`
        PayerComplainted = "PAYER_COMPLAINTED",
        /// `FROZENED`
        Frozened = "FROZENED",
        /// `FROZEN_FINISHED`
        FrozenFinished = "FROZEN_FINISHED",
        /// `PAYER_CANCELED`
        PayerCanceled = "PAYER_CANCELED",
        /// `MERCHANT_REFUNDED`
        MerchantRefunded = "MERCHANT_REFUNDED",
        /// `SYSTEM_REFUNDED`
        SystemRefunded = "SYSTEM_REFUNDED",
        /// `MANUAL_UNFROZEN`
        ManualUnfrozen = "MANUAL_UNFROZEN",
    }
}
