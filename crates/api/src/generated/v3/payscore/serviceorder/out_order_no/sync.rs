//! `/v3/payscore/serviceorder/{out_order_no}/sync`: 同步服务订单信息 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/serviceorder/{out_order_no}/sync`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 同步服务订单信息. Reports that an unpaid order was paid in another way; it becomes done.
    ///
    /// `POST /v3/payscore/serviceorder/{out_order_no}/sync`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/sync-service-order.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/payscore/serviceorder/{out_order_no}/sync", "同步服务订单信息");

/// 收款信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Collection {
    /// 收款状态. `USER_PAYING` (not paid yet) or `USER_PAID`.
    pub state: String,
    /// 总收款金额. Fen (1/100 yuan).
    pub total_amount: Option<i64>,
    /// 待收金额. Fen (1/100 yuan).
    pub paying_amount: Option<i64>,
    /// 已收金额. Fen (1/100 yuan).
    pub paid_amount: Option<i64>,
    /// 收款明细列表. Collections, one by one.
    pub details: Option<Vec<CollectionItem>>,
    /// 收款银行. Bank that paid.
    pub bank_type: Option<String>,
}

fields! {
    Collection {
        0 state, 1 total_amount, 2 paying_amount, 3 paid_amount, 4 details, 5 bank_type,
    }
}

pub(crate) static COLLECTION_SHAPE: Shape = Shape::new(&["state"], &[]);

/// An item of `details` of a `Collection`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CollectionItem {
    /// 单笔收款金额. Fen (1/100 yuan).
    pub amount: Option<i64>,
    /// 收款成功渠道. NEWTON (by WeChat Pay) or MCH (reported by the merchant).
    pub paid_type: Option<String>,
    /// 收款成功时间. `yyyyMMddHHmmss`.
    pub paid_time: Option<String>,
    /// 微信支付交易单号. WeChat Pay number of the payment; a refund needs it.
    pub transaction_id: Option<String>,
}

fields! {
    CollectionItem {
        0 amount, 1 paid_type, 2 paid_time, 3 transaction_id,
    }
}

/// 内容信息详情.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostDetail {
    /// 收款成功时间. When it was paid: `yyyyMMddHHmmss`, or `yyyyMMdd` for the beginning of that day. Matches
    /// `\d{8}|\d{14}`.
    pub paid_time: String,
}

impl Check for PostDetail {
    fn check(&self) -> Result<(), FieldError> {
        check::required("paid_time", &self.paid_time)?;
        check::text("paid_time", &self.paid_time, 0, usize::MAX)?;
        check::pattern("paid_time", &self.paid_time, &PATTERN_1)?;
        Ok(())
    }
}

/// An item of `post_discounts` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostDiscount {
    /// 优惠名称. Name of the discount; each name once in an order. At most 20 characters.
    pub name: Option<String>,
    /// 优惠说明. When the discount applies. At most 30 characters.
    pub description: Option<String>,
    /// 优惠金额. Fen (1/100 yuan) taken off.
    pub amount: Option<i64>,
}

fields! {
    PostDiscount {
        0 name, 1 description, 2 amount,
    }
}

/// An item of `post_payments` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostPayment {
    /// 付费名称. Name of the item, as the rules of the industry ask. At most 20 characters.
    pub name: Option<String>,
    /// 付费金额. Fen (1/100 yuan) for the item; 0 is nothing to pay. At least 0.
    pub amount: Option<i64>,
    /// 付费说明. How the item is priced. At most 30 characters.
    pub description: Option<String>,
    /// 付费数量. How many, 1 to 100. 1 to 100.
    pub count: Option<i64>,
}

fields! {
    PostPayment {
        0 name, 1 amount, 2 description, 3 count,
    }
}

/// The body of `POST /v3/payscore/serviceorder/{out_order_no}/sync`, 同步服务订单信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 公众账号ID. AppID of the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 场景类型. `Order_Paid`, the only kind there is. At most 32 characters.
    #[serde(rename = "type")]
    pub type_: String,
    /// 内容信息详情. How it was paid.
    pub detail: PostDetail,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        check::required("type", &self.type_)?;
        check::text("type", &self.type_, 0, 32)?;
        self.detail.check().map_err(|fault| fault.within("detail"))?;
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/serviceorder/{out_order_no}/sync`, 同步服务订单信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户服务订单号. Your number of the service order: digits, letters and `_-|*`. It is not the `out_trade_no` of a
    /// refund. At most 32 characters.
    pub out_order_no: String,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 服务商公众号ID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 服务商商户号. Merchant id of the service provider or institution. At most 32 characters.
    pub mchid: String,
    /// 服务信息. What the service is, in at most 20 characters. At most 20 characters.
    pub service_introduction: String,
    /// 服务订单状态. CREATED, DOING, and the final DONE (paid), REVOKED (cancelled), EXPIRED (not confirmed within 30
    /// days).
    pub state: String,
    /// 订单状态说明. Only while DOING: `USER_CONFIRM` (confirmed by the user), `MCH_COMPLETE` (completed, not paid yet).
    pub state_description: Option<String>,
    /// 后付费项目. What the service costs, item by item; at most 100. At most 100 items.
    pub post_payments: Option<Vec<PostPayment>>,
    /// 商户优惠. Discounts, item by item; at most 30. At most 30 items.
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 服务风险金. The largest amount that the order may cost: deposit, prepayment or estimate.
    pub risk_fund: Option<crate::v3::payscore::RiskFund>,
    /// 总金额. Fen (1/100 yuan). At least 0.
    pub total_amount: Option<i64>,
    /// 是否需要收款. Whether WeChat Pay has to collect money.
    pub need_collection: Option<bool>,
    /// 收款信息. What was collected.
    pub collection: Option<Collection>,
    /// 服务时间. When the service begins and ends.
    pub time_range: Option<crate::v3::payscore::TimeRange>,
    /// 服务位置. Where the service begins and ends.
    pub location: Option<crate::v3::payscore::Location>,
    /// 附加数据. Your own data, percent-encoded; it comes back in notifications. At most 256 characters.
    pub attach: Option<String>,
    /// 商户回调地址. Address that gets the notifications. At most 256 characters.
    pub notify_url: Option<String>,
    /// 服务商公众号下的用户标识. The user's openid under the service provider's AppID. At most 128 characters.
    pub openid: String,
    /// 微信支付服务订单号. WeChat Pay number of the order.
    pub order_id: String,
}

fields! {
    PostResponse {
        0 out_order_no, 1 service_id, 2 appid, 3 mchid, 4 service_introduction, 5 state, 6 state_description,
        7 post_payments, 8 post_discounts, 9 risk_fund, 10 total_amount, 11 need_collection, 12 collection,
        13 time_range, 14 location, 15 attach, 16 notify_url, 17 openid, 18 order_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["out_order_no", "service_id", "appid", "mchid", "service_introduction", "state", "openid", "order_id"],
    &[("risk_fund", &crate::v3::payscore::RISK_FUND_SHAPE), ("collection", &COLLECTION_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

static PATTERN_1: Pattern = Pattern::new("\\d{8}|\\d{14}");
