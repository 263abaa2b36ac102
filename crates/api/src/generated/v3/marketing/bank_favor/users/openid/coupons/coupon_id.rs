//! `/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`: 查询绑定多笔立减活动的代金券详情 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询绑定多笔立减活动的代金券详情.
    ///
    /// `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014569864>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}",
    "查询绑定多笔立减活动的代金券详情",
);

/// The query of `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 公众账号ID.
    pub appid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("appid", &self.appid);
    }
}

/// The answer to `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`, 查询绑定多笔立减活动的代金券详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 创建批次的商户号.
    pub stock_creator_mchid: String,
    /// 批次号.
    pub stock_id: String,
    /// 代金券id.
    pub coupon_id: String,
    /// 代金券名称.
    pub coupon_name: String,
    /// 券状态.
    pub coupon_state: CouponState,
    /// 领券时间.
    pub receive_time: Time,
    /// 可用开始时间.
    pub available_begin_time: Time,
    /// 可用结束时间.
    pub available_end_time: Time,
    /// 活动ID.
    pub activity_id: String,
    /// 最大使用次数.
    pub max_use_number: i64,
    /// 可用次数.
    pub available_number: i64,
    /// 已使用次数.
    pub used_number: i64,
    /// 已用金额列表.
    pub use_amount_list: Option<UseAmountList>,
    /// 用户标识ID.
    pub openid: Option<String>,
}

fields! {
    GetResponse {
        0 stock_creator_mchid, 1 stock_id, 2 coupon_id, 3 coupon_name, 4 coupon_state, 5 receive_time,
        6 available_begin_time, 7 available_end_time, 8 activity_id, 9 max_use_number, 10 available_number,
        11 used_number, 12 use_amount_list, 13 openid,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "stock_creator_mchid",
        "stock_id",
        "coupon_id",
        "coupon_name",
        "coupon_state",
        "receive_time",
        "available_begin_time",
        "available_end_time",
        "activity_id",
        "max_use_number",
        "available_number",
        "used_number",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 已用金额列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct UseAmountList {
    /// 已用金额. Fen (1/100 yuan).
    pub used_amounts: Option<Vec<String>>,
}

fields! {
    UseAmountList {
        0 used_amounts,
    }
}

open_enum! {
    /// 券状态.
    pub enum CouponState {
        /// `COUPON_STATE_UNKNOW`
        CouponStateUnknow = "COUPON_STATE_UNKNOW",
        /// `COUPON_STATE_SEND`
        CouponStateSend = "COUPON_STATE_SEND",
        /// `COUPON_STATE_USED`
        CouponStateUsed = "COUPON_STATE_USED",
        /// `COUPON_STATE_EXPIRED`
        CouponStateExpired = "COUPON_STATE_EXPIRED",
    }
}
