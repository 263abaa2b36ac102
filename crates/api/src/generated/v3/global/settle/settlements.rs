//! `/v3/global/settle/settlements`: 查询结算资金明细 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/global/settle/settlements`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询结算资金明细.
    ///
    /// `GET /v3/global/settle/settlements`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_10.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/global/settle/settlements", "查询结算资金明细");

/// 金额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Amount {
    /// 已结算金额.
    pub settled: i64,
    /// 未结算金额.
    pub unsettle: i64,
    /// 结算币种.
    pub currency: String,
    /// 支付金额.
    pub pay: i64,
    /// 退款金额.
    pub refund: i64,
    /// 支付净额.
    pub net: i64,
    /// 手续费金额.
    pub fee: i64,
}

fields! {
    Amount {
        0 settled, 1 unsettle, 2 currency, 3 pay, 4 refund, 5 net, 6 fee,
    }
}

pub(crate) static AMOUNT_SHAPE: Shape =
    Shape::new(&["settled", "unsettle", "currency", "pay", "refund", "net", "fee"], &[]);

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 付款批次号.
    pub batch_id: String,
    /// 结算日期.
    pub settlement_date: String,
    /// 交易开始日期.
    pub trade_start_date: String,
    /// 交易结束日期.
    pub trade_end_date: String,
    /// 金额.
    pub amount: Amount,
    /// 钱包主体.
    pub wallet_region: Option<WalletRegion>,
    /// 分账业务金额.
    pub split_amount: Option<SplitAmount>,
}

fields! {
    GetItem {
        0 batch_id, 1 settlement_date, 2 trade_start_date, 3 trade_end_date, 4 amount, 5 wallet_region, 6 split_amount,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(
    &["batch_id", "settlement_date", "trade_start_date", "trade_end_date", "amount"],
    &[("amount", &AMOUNT_SHAPE), ("split_amount", &SPLIT_AMOUNT_SHAPE)],
);

/// The query of `GET /v3/global/settle/settlements`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 结算状态.
    pub settle_state: SettleState,
    /// 结算开始日期.
    pub settle_start_date: Option<String>,
    /// 结算结束日期.
    pub settle_end_date: Option<String>,
    /// 最大记录条数.
    pub limit: i64,
    /// 记录起始位置.
    pub offset: i64,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("settle_state", &self.settle_state)?;
        check::known("settle_state", &self.settle_state)?;
        if let Some(value) = &self.settle_start_date {
            check::text("settle_start_date", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.settle_end_date {
            check::text("settle_end_date", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push("settle_state", &self.settle_state);
        query.push_some("settle_start_date", self.settle_start_date.as_ref());
        query.push_some("settle_end_date", self.settle_end_date.as_ref());
        query.push("limit", self.limit);
        query.push("offset", self.offset);
    }
}

/// The answer to `GET /v3/global/settle/settlements`, 查询结算资金明细.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 结算信息列表.
    pub data: Option<Vec<GetItem>>,
    /// 总记录条数.
    pub total_count: i64,
    /// 记录起始位置.
    pub offset: i64,
    /// 本次返回条数.
    pub limit: i64,
}

fields! {
    GetResponse {
        0 data, 1 total_count, 2 offset, 3 limit,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["total_count", "offset", "limit"], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 分账业务金额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SplitAmount {
    /// 已结算金额.
    pub settled: i64,
    /// 未结算金额.
    pub unsettle: i64,
    /// 结算币种.
    pub currency: String,
    /// 支付金额.
    pub pay: i64,
    /// 退款金额.
    pub refund: i64,
}

fields! {
    SplitAmount {
        0 settled, 1 unsettle, 2 currency, 3 pay, 4 refund,
    }
}

pub(crate) static SPLIT_AMOUNT_SHAPE: Shape = Shape::new(&["settled", "unsettle", "currency", "pay", "refund"], &[]);

open_enum! {
    /// 结算状态.
    pub enum SettleState {
        /// `SETTLED`
        Settled = "SETTLED",
        /// `UNSETTLE`
        Unsettle = "UNSETTLE",
    }
}

open_enum! {
    /// 钱包主体.
    pub enum WalletRegion {
        /// `CHINA_MAINLAND`
        ChinaMainland = "CHINA_MAINLAND",
        /// `CHINA_HONGKONG`
        ChinaHongkong = "CHINA_HONGKONG",
    }
}
