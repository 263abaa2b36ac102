//! `/v3/payscore/smartretail-orders`: 创建智慧零售订单 `POST`, 查询智慧零售订单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_order_no;

/// The path `/v3/payscore/smartretail-orders`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/smartretail-orders/{out_order_no}`.
    pub fn out_order_no(self, out_order_no: impl AsRef<str>) -> out_order_no::Path<'a> {
        out_order_no::Path(
            self.0.variable("out_order_no", out_order_no.as_ref(), |value| check::text("out_order_no", value, 0, 32)),
        )
    }

    /// 创建智慧零售订单. Opens an order of a vending machine or an unattended shop.
    ///
    /// `POST /v3/payscore/smartretail-orders`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询智慧零售订单. An order of a vending machine or an unattended shop.
    ///
    /// `GET /v3/payscore/smartretail-orders`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/payscore/smartretail-orders", "创建智慧零售订单");

static GET: Operation = Operation::new("GET", "/v3/payscore/smartretail-orders", "查询智慧零售订单");

/// An item of `discounts` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Discount {
    /// 优惠名称. Name of the discount. At most 20 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub discount_name: Option<String>,
    /// 优惠说明. What the discount is.
    #[serde(skip_serializing_if = "check::is_void")]
    pub discount_desc: Option<String>,
}

impl Check for Discount {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.discount_name {
            check::text("discount_name", value, 0, 20)?;
        }
        if let Some(value) = &self.discount_desc {
            check::text("discount_desc", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The query of `GET /v3/payscore/smartretail-orders`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: Option<String>,
    /// 商户服务订单号. Your number of the service order: digits, letters and `_-|*`. It is not the `out_trade_no` of a
    /// refund. At most 32 characters.
    pub out_order_no: Option<String>,
    /// 回跳查询ID. Id that the confirmation page hands back. Send it or the order's number, not both. At most 512
    /// characters.
    pub query_id: Option<String>,
    /// 公众账号ID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.service_id {
            check::text("service_id", value, 0, 32)?;
        }
        if let Some(value) = &self.out_order_no {
            check::text("out_order_no", value, 0, 32)?;
        }
        if let Some(value) = &self.query_id {
            check::text("query_id", value, 0, 512)?;
        }
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, 32)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("service_id", self.service_id.as_ref());
        query.push_some("out_order_no", self.out_order_no.as_ref());
        query.push_some("query_id", self.query_id.as_ref());
        query.push_some("appid", self.appid.as_ref());
    }
}

/// The answer to `GET /v3/payscore/smartretail-orders`, 查询智慧零售订单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 公众账号ID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: Option<String>,
    /// 商户号. Merchant id. At most 32 characters.
    pub mchid: Option<String>,
    /// 商户服务订单号. Your number of the service order: digits, letters and `_-|*`. It is not the `out_trade_no` of a
    /// refund. At most 32 characters.
    pub out_order_no: Option<String>,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: Option<String>,
    /// State of the order.
    pub state: Option<GetState>,
    /// 标识用户订单使用情况. 1: the service was not used. 2: it was used. One of 1, 2.
    pub finish_type: Option<i64>,
    /// 服务开始时间. Begin of the service: `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time, or `OnAccept`. Matches
    /// `\d{8}|\d{14}|OnAccept`.
    pub service_start_time: Option<String>,
    /// 服务结束时间. End of the service: `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. Matches `\d{8}|\d{14}`.
    pub service_end_time: Option<String>,
    /// 实际服务开始时间. Real begin of the service: `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time, or `OnAccept`. Matches
    /// `\d{8}|\d{14}|OnAccept`.
    pub real_service_start_time: Option<String>,
    /// 实际服务结束时间. Real end of the service: `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. Matches `\d{8}|\d{14}`.
    pub real_service_end_time: Option<String>,
    /// 支付完成时间. When it was paid: `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. Matches `\d{8}|\d{14}`.
    pub pay_succ_time: Option<String>,
    /// 开始使用服务的地点. Where the service begins.
    pub service_start_location: Option<String>,
    /// 预计服务结束的地点. Where the service ends.
    pub service_end_location: Option<String>,
    /// 开始使用服务的地点. Where the service really began.
    pub real_service_start_location: Option<String>,
    /// 预计服务结束的地点. Where the service really ended.
    pub real_service_end_location: Option<String>,
    /// 服务信息. What the service is, in at most 20 characters. At most 20 characters.
    pub service_introduction: Option<String>,
    /// 后付费. What the service costs, item by item.
    pub fees: Option<Vec<crate::v3::payscore::Fee>>,
    /// 商户优惠. Discounts, item by item.
    pub discounts: Option<Vec<crate::v3::payscore::Discount>>,
    /// 订单风险金额. Fen (1/100 yuan). Amount at risk.
    pub risk_amount: Option<i64>,
    /// 总金额. Fen (1/100 yuan). Sum of the items less the discounts. At least 0.
    pub total_amount: Option<i64>,
    /// 商户自定义说明. Your own data; it comes back in notifications.
    pub attach: Option<String>,
    /// 用于完结订单时传入. Ticket of the order, which completes it.
    pub finish_ticket: Option<String>,
    /// 结单交易单号. WeChat Pay's number of the payment.
    pub finish_transaction_id: Option<String>,
    /// 支付方式. How it was paid.
    pub pay_type: Option<crate::v3::payscore::PayType>,
}

fields! {
    GetResponse {
        0 appid, 1 mchid, 2 out_order_no, 3 service_id, 4 state, 5 finish_type, 6 service_start_time,
        7 service_end_time, 8 real_service_start_time, 9 real_service_end_time, 10 pay_succ_time,
        11 service_start_location, 12 service_end_location, 13 real_service_start_location,
        14 real_service_end_location, 15 service_introduction, 16 fees, 17 discounts, 18 risk_amount, 19 total_amount,
        20 attach, 21 finish_ticket, 22 finish_transaction_id, 23 pay_type,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}

/// The body of `POST /v3/payscore/smartretail-orders`, 创建智慧零售订单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 公众账号ID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 商户服务订单号. Your number of the service order: digits, letters and `_-|*`. It is not the `out_trade_no` of a
    /// refund. At most 32 characters.
    pub out_order_no: String,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 实际服务开始时间. Begin of the service: `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time, or `OnAccept`. Matches
    /// `\d{8}|\d{14}|OnAccept`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub service_start_time: Option<String>,
    /// 服务结束时间. End of the service: `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. Matches `\d{8}|\d{14}`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub service_end_time: Option<String>,
    /// 开始使用服务的地点. Where the service begins.
    #[serde(skip_serializing_if = "check::is_void")]
    pub service_start_location: Option<String>,
    /// 预计服务结束的地点. Where the service ends.
    #[serde(skip_serializing_if = "check::is_void")]
    pub service_end_location: Option<String>,
    /// 服务信息. What the service is, in at most 20 characters. At most 20 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub service_introduction: Option<String>,
    /// 后付费. What the service costs, item by item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fees: Option<Vec<crate::v3::payscore::Fee>>,
    /// 商户优惠. Discounts, item by item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discounts: Option<Vec<Discount>>,
    /// 订单风险金额. Fen (1/100 yuan). Amount at risk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_amount: Option<i64>,
    /// 商户自定义说明. Your own data; it comes back in notifications.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 使用需用户确认订单类型. Whether the user has to confirm the order. Default true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_user_confirm: Option<bool>,
    /// The user's openid under the AppID. At most 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("out_order_no", &self.out_order_no)?;
        check::text("out_order_no", &self.out_order_no, 0, 32)?;
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        if let Some(value) = &self.service_start_time {
            check::text("service_start_time", value, 0, usize::MAX)?;
            check::pattern("service_start_time", value, &PATTERN_1)?;
        }
        if let Some(value) = &self.service_end_time {
            check::text("service_end_time", value, 0, usize::MAX)?;
            check::pattern("service_end_time", value, &PATTERN_2)?;
        }
        if let Some(value) = &self.service_start_location {
            check::text("service_start_location", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.service_end_location {
            check::text("service_end_location", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.service_introduction {
            check::text("service_introduction", value, 0, 20)?;
        }
        if let Some(value) = &self.fees {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("fees", index))?;
            }
        }
        if let Some(value) = &self.discounts {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("discounts", index))?;
            }
        }
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, 128)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/smartretail-orders`, 创建智慧零售订单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 公众账号ID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: Option<String>,
    /// 商户号. Merchant id. At most 32 characters.
    pub mchid: Option<String>,
    /// 商户服务订单号. Your number of the service order: digits, letters and `_-|*`. It is not the `out_trade_no` of a
    /// refund. At most 32 characters.
    pub out_order_no: Option<String>,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: Option<String>,
    /// 微信支付服务订单号. WeChat Pay's number of the service order.
    pub order_id: Option<String>,
    /// Business type with which the page in WeChat is opened.
    pub miniprogram_businesstype: Option<String>,
    /// 小程序跳转appid. AppID of the mini program to open.
    pub miniprogram_appid: Option<String>,
    /// 小程序跳转路径. Page of the mini program to open.
    pub miniprogram_path: Option<String>,
    /// 小程序跳转username. Original id of the mini program to open.
    pub miniprogram_username: Option<String>,
    /// 用于跳转到微信侧小程序订单数据. Data with which the user is sent to the page in WeChat.
    pub package: Option<String>,
}

fields! {
    PostResponse {
        0 appid, 1 mchid, 2 out_order_no, 3 service_id, 4 order_id, 5 miniprogram_businesstype, 6 miniprogram_appid,
        7 miniprogram_path, 8 miniprogram_username, 9 package,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}

open_enum! {
    /// `CREATED`: the user has not confirmed. `USER_ACCEPTED`: confirmed. `FINISHED`: completed, not yet paid.
    /// `USER_PAID`: paid. `REVOKED`: cancelled. `EXPIRED`: expired.
    pub enum GetState {
        /// `CREATED`
        Created = "CREATED",
        /// `USER_ACCEPTED`
        UserAccepted = "USER_ACCEPTED",
        /// `FINISHED`
        Finished = "FINISHED",
        /// `USER_PAID`
        UserPaid = "USER_PAID",
        /// `REVOKED`
        Revoked = "REVOKED",
        /// `EXPIRED`
        Expired = "EXPIRED",
    }
}

static PATTERN_1: Pattern = Pattern::new("\\d{8}|\\d{14}|OnAccept");
static PATTERN_2: Pattern = Pattern::new("\\d{8}|\\d{14}");
