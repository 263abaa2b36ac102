//! `/v3/marketing/favor/users/{openid}/coupons/{coupon_id}`: 查询代金券详情 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/favor/users/{openid}/coupons/{coupon_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询代金券详情.
    ///
    /// `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_6.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/marketing/favor/users/{openid}/coupons/{coupon_id}", "查询代金券详情");

/// The query of `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}`.
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

/// The answer to `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}`, 查询代金券详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 创建批次的商户号.
    pub stock_creator_mchid: Option<String>,
    /// 批次号.
    pub stock_id: Option<String>,
    /// 代金券id.
    pub coupon_id: Option<String>,
    /// 代金券名称.
    pub coupon_name: Option<String>,
    /// 代金券状态.
    pub status: Option<GetStatus>,
    /// 使用说明.
    pub description: Option<String>,
    /// 领券时间.
    pub create_time: Option<Time>,
    /// 券类型.
    pub coupon_type: Option<crate::v3::marketing::favor::users::openid::coupons::CouponType>,
    /// 激活批次的时间.
    pub start_time: Option<Time>,
    /// 终止批次的时间.
    pub stop_time: Option<Time>,
    /// 是否单品优惠.
    pub singleitem: Option<bool>,
    /// 减至批次特定信息.
    pub cut_to_message: Option<crate::v3::marketing::favor::CutToMessage>,
    /// 可用开始时间.
    pub available_begin_time: Option<Time>,
    /// 可用结束时间.
    pub available_end_time: Option<Time>,
    /// 固定面额满减券使用规则.
    pub normal_coupon_information: Option<crate::v3::marketing::favor::users::openid::coupons::NormalCouponInformation>,
    /// 已实扣代金券核销信息.
    pub consume_information: Option<crate::v3::marketing::favor::users::openid::coupons::ConsumeInformation>,
    /// 剩余金额. Fen (1/100 yuan).
    pub available_balance: Option<i64>,
    /// 业务类型.
    pub business_type: Option<crate::v3::marketing::favor::BusinessType>,
    /// 是否无资金流.
    pub no_cash: Option<bool>,
}

fields! {
    GetResponse {
        0 stock_creator_mchid, 1 stock_id, 2 coupon_id, 3 coupon_name, 4 status, 5 description, 6 create_time,
        7 coupon_type, 8 start_time, 9 stop_time, 10 singleitem, 11 cut_to_message, 12 available_begin_time,
        13 available_end_time, 14 normal_coupon_information, 15 consume_information, 16 available_balance,
        17 business_type, 18 no_cash,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[],
    &[(
        "normal_coupon_information",
        &crate::v3::marketing::favor::users::openid::coupons::NORMAL_COUPON_INFORMATION_SHAPE,
    )],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 代金券状态.
    pub enum GetStatus {
        /// `SENDED`
        Sended = "SENDED",
        /// `USED`
        Used = "USED",
        /// `EXPIRED`
        Expired = "EXPIRED",
        /// `RECOVER`
        Recover = "RECOVER",
    }
}
