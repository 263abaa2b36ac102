//! `/v3/marketing/favor/users/{openid}/coupons`: 发放代金券 `POST`, 根据商户号查用户的券 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod coupon_id;

/// The path `/v3/marketing/favor/users/{openid}/coupons`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/favor/users/{openid}/coupons/{coupon_id}`.
    pub fn coupon_id(self, coupon_id: impl AsRef<str>) -> coupon_id::Path<'a> {
        coupon_id::Path(
            self.0.variable("coupon_id", coupon_id.as_ref(), |value| check::text("coupon_id", value, 0, usize::MAX)),
        )
    }

    /// 发放代金券.
    ///
    /// `POST /v3/marketing/favor/users/{openid}/coupons`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_2.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 根据商户号查用户的券.
    ///
    /// `GET /v3/marketing/favor/users/{openid}/coupons`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_9.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/marketing/favor/users/{openid}/coupons", "发放代金券");

static GET: Operation = Operation::new("GET", "/v3/marketing/favor/users/{openid}/coupons", "根据商户号查用户的券");

/// 已实扣代金券核销信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ConsumeInformation {
    /// 核销时间.
    pub consume_time: Option<Time>,
    /// 核销商户号.
    pub consume_mchid: Option<String>,
    /// 微信支付单号.
    pub transaction_id: Option<String>,
    /// 单品列表.
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

fields! {
    ConsumeInformation {
        0 consume_time, 1 consume_mchid, 2 transaction_id, 3 goods_detail,
    }
}

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 创建批次的商户号.
    pub stock_creator_mchid: Option<String>,
    /// 批次号.
    pub stock_id: Option<String>,
    /// 代金券id.
    pub coupon_id: Option<String>,
    /// 代金券名称.
    pub coupon_name: Option<String>,
    /// 代金券状态.
    pub status: Option<GetItemStatus>,
    /// 使用说明.
    pub description: Option<String>,
    /// 领券时间.
    pub create_time: Option<Time>,
    /// 券类型.
    pub coupon_type: Option<CouponType>,
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
    pub normal_coupon_information: Option<NormalCouponInformation>,
    /// 已实扣代金券核销信息.
    pub consume_information: Option<ConsumeInformation>,
    /// 剩余金额. Fen (1/100 yuan).
    pub available_balance: Option<i64>,
    /// 业务类型.
    pub business_type: Option<crate::v3::marketing::favor::BusinessType>,
    /// 是否无资金流.
    pub no_cash: Option<bool>,
}

fields! {
    GetItem {
        0 stock_creator_mchid, 1 stock_id, 2 coupon_id, 3 coupon_name, 4 status, 5 description, 6 create_time,
        7 coupon_type, 8 start_time, 9 stop_time, 10 singleitem, 11 cut_to_message, 12 available_begin_time,
        13 available_end_time, 14 normal_coupon_information, 15 consume_information, 16 available_balance,
        17 business_type, 18 no_cash,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape =
    Shape::new(&[], &[("normal_coupon_information", &NORMAL_COUPON_INFORMATION_SHAPE)]);

/// The query of `GET /v3/marketing/favor/users/{openid}/coupons`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 公众账号ID.
    pub appid: String,
    /// 批次号.
    pub stock_id: Option<String>,
    /// 券或消费金状态.
    pub status: Option<GetStatus>,
    /// 创建批次的商户号.
    pub creator_mchid: Option<String>,
    /// 批次发放商户号.
    pub sender_mchid: Option<String>,
    /// 可用商户号.
    pub available_mchid: Option<String>,
    /// 分页页码. Default 0.
    pub offset: Option<i64>,
    /// 分页大小. Default 20.
    pub limit: Option<i64>,
    /// 业务类型.
    pub business_type: Option<crate::v3::marketing::favor::BusinessType>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        if let Some(value) = &self.stock_id {
            check::text("stock_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.status {
            check::known("status", value)?;
        }
        if let Some(value) = &self.creator_mchid {
            check::text("creator_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sender_mchid {
            check::text("sender_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.available_mchid {
            check::text("available_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.business_type {
            check::known("business_type", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("appid", &self.appid);
        query.push_some("stock_id", self.stock_id.as_ref());
        query.push_some("status", self.status.as_ref());
        query.push_some("creator_mchid", self.creator_mchid.as_ref());
        query.push_some("sender_mchid", self.sender_mchid.as_ref());
        query.push_some("available_mchid", self.available_mchid.as_ref());
        query.push_some("offset", self.offset.as_ref());
        query.push_some("limit", self.limit.as_ref());
        query.push_some("business_type", self.business_type.as_ref());
    }
}

/// The answer to `GET /v3/marketing/favor/users/{openid}/coupons`, 根据商户号查用户的券.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 总数量.
    pub total_count: i64,
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
    /// 结果集.
    pub data: Vec<GetItem>,
}

fields! {
    GetResponse {
        0 total_count, 1 offset, 2 limit, 3 data,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["total_count", "offset", "limit", "data"], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 单品信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码.
    pub goods_id: Option<String>,
    /// 商品数量.
    pub quantity: Option<i64>,
    /// 商品价格. Fen (1/100 yuan).
    pub price: Option<i64>,
    /// 商品优惠金额. Fen (1/100 yuan).
    pub discount_amount: Option<i64>,
}

fields! {
    GoodsDetail {
        0 goods_id, 1 quantity, 2 price, 3 discount_amount,
    }
}

/// 固定面额满减券使用规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct NormalCouponInformation {
    /// 面额. Fen (1/100 yuan).
    pub coupon_amount: i64,
    /// 门槛. Fen (1/100 yuan).
    pub transaction_minimum: i64,
}

fields! {
    NormalCouponInformation {
        0 coupon_amount, 1 transaction_minimum,
    }
}

pub(crate) static NORMAL_COUPON_INFORMATION_SHAPE: Shape = Shape::new(&["coupon_amount", "transaction_minimum"], &[]);

/// The body of `POST /v3/marketing/favor/users/{openid}/coupons`, 发放代金券.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 批次号.
    pub stock_id: String,
    /// 商户单据号.
    pub out_request_no: String,
    /// 公众账号ID.
    pub appid: String,
    /// 创建批次的商户号.
    pub stock_creator_mchid: String,
    /// 指定面额发券，面额. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_value: Option<i64>,
    /// 指定面额发券，券门槛. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_minimum: Option<i64>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("stock_id", &self.stock_id)?;
        check::text("stock_id", &self.stock_id, 0, usize::MAX)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("stock_creator_mchid", &self.stock_creator_mchid)?;
        check::text("stock_creator_mchid", &self.stock_creator_mchid, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/favor/users/{openid}/coupons`, 发放代金券.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 代金券id.
    pub coupon_id: String,
}

fields! {
    PostResponse {
        0 coupon_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["coupon_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 券类型.
    pub enum CouponType {
        /// `NORMAL`
        Normal = "NORMAL",
        /// `CUT_TO`
        CutTo = "CUT_TO",
    }
}

open_enum! {
    /// 代金券状态.
    pub enum GetItemStatus {
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

open_enum! {
    /// 券或消费金状态.
    pub enum GetStatus {
        /// `SENDED`
        Sended = "SENDED",
        /// `USED`
        Used = "USED",
    }
}
