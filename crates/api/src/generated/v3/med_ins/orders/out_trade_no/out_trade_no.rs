//! `/v3/med-ins/orders/out-trade-no/{out_trade_no}`: 使用商户订单号查看下单结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/med-ins/orders/out-trade-no/{out_trade_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 使用商户订单号查看下单结果.
    ///
    /// `GET /v3/med-ins/orders/out-trade-no/{out_trade_no}`, for merchants.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/med-ins/orders/out-trade-no/{out_trade_no}", "使用商户订单号查看下单结果");

/// The query of `GET /v3/med-ins/orders/out-trade-no/{out_trade_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 医疗机构的商户号.
    pub sub_mchid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
    }
}

/// The answer to `GET /v3/med-ins/orders/out-trade-no/{out_trade_no}`, 使用商户订单号查看下单结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 医保自费混合订单号.
    pub mix_trade_no: String,
    /// 医保自费混合订单支付状态.
    pub mix_pay_status: crate::v3::med_ins::orders::MixPayStatus,
    /// 混合订单中自费部分的支付状态.
    pub self_pay_status: crate::v3::med_ins::orders::SelfPayStatus,
    /// 混合订单中医保部分的支付状态.
    pub med_ins_pay_status: crate::v3::med_ins::orders::MedInsPayStatus,
    /// 订单支付时间.
    pub paid_time: Option<Time>,
    /// 支付完成后医保局返回内容.
    pub passthrough_response_content: Option<JsonText<GetResponsePassthroughResponseContent>>,
    /// 混合支付类型.
    pub mix_pay_type: crate::v3::med_ins::orders::MixPayType,
    /// 订单类型.
    pub order_type: crate::v3::med_ins::orders::OrderType,
    /// 从业机构的公众号ID.
    pub appid: String,
    /// 医疗机构的公众号ID.
    pub sub_appid: Option<String>,
    /// 医疗机构的商户号.
    pub sub_mchid: Option<String>,
    /// 用户在appid下的唯一标识.
    pub openid: Option<String>,
    /// 用户子标识. The user's openid under the sub-merchant's AppID.
    pub sub_openid: Option<String>,
    /// 是否代亲属支付.
    pub pay_for_relatives: Option<bool>,
    /// 从业机构订单号.
    pub out_trade_no: String,
    /// 医疗机构订单号.
    pub serial_no: String,
    /// 医保局返回的支付单ID.
    pub pay_order_id: Option<String>,
    /// 医保局返回的支付授权码.
    pub pay_auth_no: Option<String>,
    /// 用户定位信息.
    pub geo_location: Option<String>,
    /// 城市ID.
    pub city_id: String,
    /// 医疗机构名称.
    pub med_inst_name: String,
    /// 医疗机构编码.
    pub med_inst_no: String,
    /// 医保下单时间.
    pub med_ins_order_create_time: Option<Time>,
    /// 使用该接口下单的总金额.
    pub total_fee: i64,
    /// 医保局结算后，医保统筹支付金额.
    pub med_ins_gov_fee: Option<i64>,
    /// 医保局结算后，医保个账支付金额.
    pub med_ins_self_fee: Option<i64>,
    /// 医保局结算后，医保其他支付金额.
    pub med_ins_other_fee: Option<i64>,
    /// 医保局结算后，需要自费的金额.
    pub med_ins_cash_fee: Option<i64>,
    /// 实际需要用户微信支付的金额.
    pub wechat_pay_cash_fee: Option<i64>,
    /// 现金补充列表.
    pub cash_add_detail: Option<Vec<crate::v3::med_ins::orders::CashAddDetail>>,
    /// 现金减免列表.
    pub cash_reduce_detail: Option<Vec<crate::v3::med_ins::orders::CashReduceDetail>>,
    /// 回调通知URL.
    pub callback_url: String,
    /// 自费预下单ID.
    pub prepay_id: Option<String>,
    /// 医疗机构透传给医保的数据.
    pub passthrough_request_content: Option<JsonText<GetResponsePassthroughRequestContent>>,
    /// 扩展字段.
    pub extends: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 渠道号.
    pub channel_no: Option<String>,
    /// 是否到医保局测试环境下单.
    pub med_ins_test_env: Option<bool>,
    /// 医保支付失败原因.
    pub med_ins_fail_reason: Option<String>,
}

fields! {
    GetResponse {
        0 mix_trade_no, 1 mix_pay_status, 2 self_pay_status, 3 med_ins_pay_status, 4 paid_time,
        5 passthrough_response_content, 6 mix_pay_type, 7 order_type, 8 appid, 9 sub_appid, 10 sub_mchid, 11 openid,
        12 sub_openid, 13 pay_for_relatives, 14 out_trade_no, 15 serial_no, 16 pay_order_id, 17 pay_auth_no,
        18 geo_location, 19 city_id, 20 med_inst_name, 21 med_inst_no, 22 med_ins_order_create_time, 23 total_fee,
        24 med_ins_gov_fee, 25 med_ins_self_fee, 26 med_ins_other_fee, 27 med_ins_cash_fee, 28 wechat_pay_cash_fee,
        29 cash_add_detail, 30 cash_reduce_detail, 31 callback_url, 32 prepay_id, 33 passthrough_request_content,
        34 extends, 35 attach, 36 channel_no, 37 med_ins_test_env, 38 med_ins_fail_reason,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "mix_trade_no",
        "mix_pay_status",
        "self_pay_status",
        "med_ins_pay_status",
        "mix_pay_type",
        "order_type",
        "appid",
        "out_trade_no",
        "serial_no",
        "city_id",
        "med_inst_name",
        "med_inst_no",
        "total_fee",
        "callback_url",
    ],
    &[
        ("cash_add_detail", &crate::v3::med_ins::orders::CASH_ADD_DETAIL_SHAPE),
        ("cash_reduce_detail", &crate::v3::med_ins::orders::CASH_REDUCE_DETAIL_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The `passthrough_request_content` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[allow(non_snake_case, reason = "named as on the wire")]
pub struct GetResponsePassthroughRequestContent {
    /// 支付授权码. Authorization code of the medical insurance, passed through.
    pub payAuthNo: Option<String>,
    /// 支付订单号. Order number of the medical insurance, passed through.
    pub payOrdId: Option<String>,
    /// 经纬度. Longitude and latitude of the settlement, with a comma between them.
    pub setlLatlnt: Option<String>,
}

fields! {
    GetResponsePassthroughRequestContent {
        0 payAuthNo, 1 payOrdId, 2 setlLatlnt,
    }
}

/// The `passthrough_response_content` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[allow(non_snake_case, reason = "named as on the wire")]
pub struct GetResponsePassthroughResponseContent {
    /// 支付授权码. Authorization code of the medical insurance, passed through.
    pub payAuthNo: Option<String>,
    /// 支付订单号. Order number of the medical insurance, passed through.
    pub payOrdId: Option<String>,
    /// 经纬度. Longitude and latitude of the settlement, with a comma between them.
    pub setlLatlnt: Option<String>,
}

fields! {
    GetResponsePassthroughResponseContent {
        0 payAuthNo, 1 payOrdId, 2 setlLatlnt,
    }
}
