//! `/global/v3/customs/orders`: 报关 `POST`, 报关查询 `GET`, 报关信息修改 `PATCH`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/global/v3/customs/orders`.
#[must_use = "a path sends nothing: call `.post()` or `.get()` or `.patch()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 报关.
    ///
    /// `POST /global/v3/customs/orders`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 报关查询.
    ///
    /// `GET /global/v3/customs/orders`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }

    /// 报关信息修改.
    ///
    /// `PATCH /global/v3/customs/orders`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml>
    pub fn patch(self, body: &PatchRequest) -> Call<'a, PatchResponse> {
        self.0.call(&PATCH).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/global/v3/customs/orders", "报关");

static GET: Operation = Operation::new("GET", "/global/v3/customs/orders", "报关查询");

static PATCH: Operation = Operation::new("PATCH", "/global/v3/customs/orders", "报关信息修改");

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 商户子单号.
    pub sub_order_no: Option<String>,
    /// 微信子单号.
    pub sub_order_id: Option<String>,
    /// 商户海关备案号.
    pub mch_customs_no: Option<String>,
    /// 海关代码.
    pub customs: crate::global::v3::customs::Customs,
    /// 币种.
    pub fee_type: Option<String>,
    /// 子单金额.
    pub order_fee: Option<i64>,
    /// 关税.
    pub duty: Option<i64>,
    /// 物流费用.
    pub transport_fee: Option<i64>,
    /// 商品费用.
    pub product_fee: Option<i64>,
    /// 报关状态.
    pub state: GetItemState,
    /// 报关结果说明.
    pub explanation: Option<String>,
    /// 最后更新时间.
    pub modify_time: Time,
}

fields! {
    GetItem {
        0 sub_order_no, 1 sub_order_id, 2 mch_customs_no, 3 customs, 4 fee_type, 5 order_fee, 6 duty, 7 transport_fee,
        8 product_fee, 9 state, 10 explanation, 11 modify_time,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(&["customs", "state", "modify_time"], &[]);

/// The query of `GET /global/v3/customs/orders`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 机构APPID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 订单类型.
    pub order_type: OrderType,
    /// 订单号.
    pub order_no: String,
    /// 海关.
    pub customs: crate::global::v3::customs::Customs,
    /// 偏移量.
    pub offset: Option<i64>,
    /// 请求最大记录条数.
    pub limit: Option<i64>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        check::required("order_type", &self.order_type)?;
        check::known("order_type", &self.order_type)?;
        check::required("order_no", &self.order_no)?;
        check::text("order_no", &self.order_no, 0, usize::MAX)?;
        check::required("customs", &self.customs)?;
        check::known("customs", &self.customs)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("appid", &self.appid);
        query.push("mchid", &self.mchid);
        query.push("order_type", &self.order_type);
        query.push("order_no", &self.order_no);
        query.push("customs", &self.customs);
        query.push_some("offset", self.offset.as_ref());
        query.push_some("limit", self.limit.as_ref());
    }
}

/// The answer to `GET /global/v3/customs/orders`, 报关查询.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 机构APPID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 核验机构.
    pub verify_department: VerifyDepartment,
    /// 核验机构流水号.
    pub verify_department_trade_id: String,
    /// 偏移量.
    pub offset: i64,
    /// 请求最大记录条数.
    pub limit: i64,
    /// 查询结果总条数.
    pub total_count: i64,
    /// 报关数据包.
    pub data: Vec<GetItem>,
}

fields! {
    GetResponse {
        0 appid, 1 mchid, 2 transaction_id, 3 verify_department, 4 verify_department_trade_id, 5 offset, 6 limit,
        7 total_count, 8 data,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "appid",
        "mchid",
        "transaction_id",
        "verify_department",
        "verify_department_trade_id",
        "offset",
        "limit",
        "total_count",
        "data",
    ],
    &[("data", &GET_ITEM_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `PATCH /global/v3/customs/orders`, 报关信息修改.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 机构APPID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户子订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_order_no: Option<String>,
    /// 海关编码.
    pub customs: crate::global::v3::customs::Customs,
    /// 商户海关备案号.
    pub merchant_customs_no: String,
    /// 关税.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duty: Option<i64>,
    /// 子订单金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_fee: Option<i64>,
    /// 物流费用.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport_fee: Option<i64>,
    /// 商品费用.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_fee: Option<i64>,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, usize::MAX)?;
        if let Some(value) = &self.sub_order_no {
            check::text("sub_order_no", value, 0, usize::MAX)?;
        }
        check::required("customs", &self.customs)?;
        check::known("customs", &self.customs)?;
        check::required("merchant_customs_no", &self.merchant_customs_no)?;
        check::text("merchant_customs_no", &self.merchant_customs_no, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `PATCH /global/v3/customs/orders`, 报关信息修改.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// 机构APPID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 报关状态.
    pub state: PatchState,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户子订单号.
    pub sub_order_no: Option<String>,
    /// 微信子订单号.
    pub sub_order_id: Option<String>,
    /// 最后更新时间.
    pub modify_time: Time,
    /// 核验机构.
    pub verify_department: VerifyDepartment,
    /// 核验机构流水号.
    pub verify_department_trade_id: String,
}

fields! {
    PatchResponse {
        0 appid, 1 mchid, 2 state, 3 out_trade_no, 4 transaction_id, 5 sub_order_no, 6 sub_order_id, 7 modify_time,
        8 verify_department, 9 verify_department_trade_id,
    }
}

impl SensitiveFields for PatchResponse {}

pub(crate) static PATCH_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "appid",
        "mchid",
        "state",
        "out_trade_no",
        "transaction_id",
        "modify_time",
        "verify_department",
        "verify_department_trade_id",
    ],
    &[],
);

impl Answer for PatchResponse {
    const SHAPE: &'static Shape = &PATCH_RESPONSE_SHAPE;
}

/// The body of `POST /global/v3/customs/orders`, 报关.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 机构APPID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 海关.
    pub customs: crate::global::v3::customs::Customs,
    /// 商户海关备案号.
    pub merchant_customs_no: String,
    /// 关税.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duty: Option<i64>,
    /// 商户子订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_order_no: Option<String>,
    /// 货币类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub fee_type: Option<String>,
    /// 子订单金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_fee: Option<i64>,
    /// 物流费用.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport_fee: Option<i64>,
    /// 商品费用.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_fee: Option<i64>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, usize::MAX)?;
        check::required("customs", &self.customs)?;
        check::known("customs", &self.customs)?;
        check::required("merchant_customs_no", &self.merchant_customs_no)?;
        check::text("merchant_customs_no", &self.merchant_customs_no, 0, usize::MAX)?;
        if let Some(value) = &self.sub_order_no {
            check::text("sub_order_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.fee_type {
            check::text("fee_type", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /global/v3/customs/orders`, 报关.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 机构APPID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 报关状态.
    pub state: crate::global::v3::customs::PostState,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户子订单号.
    pub sub_order_no: Option<String>,
    /// 微信子订单号.
    pub sub_order_id: Option<String>,
    /// 核验机构.
    pub verify_department: VerifyDepartment,
    /// 核验机构交易流水号.
    pub verify_department_trade_id: String,
}

fields! {
    PostResponse {
        0 appid, 1 mchid, 2 state, 3 out_trade_no, 4 transaction_id, 5 sub_order_no, 6 sub_order_id,
        7 verify_department, 8 verify_department_trade_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["appid", "mchid", "state", "out_trade_no", "transaction_id", "verify_department", "verify_department_trade_id"],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 报关状态.
    pub enum GetItemState {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `UNDECLARED`
        Undeclared = "UNDECLARED",
        /// `SUBMITTED`
        Submitted = "SUBMITTED",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAIL`
        Fail = "FAIL",
        /// `EXCEPT`
        Except = "EXCEPT",
    }
}

open_enum! {
    /// 订单类型.
    pub enum OrderType {
        /// `out_trade_no`
        OutTradeNo = "out_trade_no",
        /// `transaction_id`
        TransactionId = "transaction_id",
        /// `sub_order_no`
        SubOrderNo = "sub_order_no",
        /// `sub_order_id`
        SubOrderId = "sub_order_id",
    }
}

open_enum! {
    /// 报关状态.
    pub enum PatchState {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `UNDECLARED`
        Undeclared = "UNDECLARED",
        /// `SUBMITTED`
        Submitted = "SUBMITTED",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAIL`
        Fail = "FAIL",
        /// `EXCEPT`
        Except = "EXCEPT",
    }
}

open_enum! {
    /// 核验机构.
    pub enum VerifyDepartment {
        /// `UNIONPAY`
        Unionpay = "UNIONPAY",
        /// `NETSUNION`
        Netsunion = "NETSUNION",
        /// `OTHERS`
        Others = "OTHERS",
    }
}
