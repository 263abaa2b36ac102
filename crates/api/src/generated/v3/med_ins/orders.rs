//! `/v3/med-ins/orders`: 医保自费混合收款下单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod mix_trade_no;
pub mod out_trade_no;

/// The path `/v3/med-ins/orders`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/med-ins/orders/mix-trade-no`.
    pub fn mix_trade_no(self) -> mix_trade_no::Path<'a> {
        mix_trade_no::Path(self.0.segment("mix-trade-no"))
    }

    /// On to `/v3/med-ins/orders/out-trade-no`.
    pub fn out_trade_no(self) -> out_trade_no::Path<'a> {
        out_trade_no::Path(self.0.segment("out-trade-no"))
    }

    /// 医保自费混合收款下单.
    ///
    /// `POST /v3/med-ins/orders`, for merchants.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/med-ins/orders", "医保自费混合收款下单");

/// An item of `cash_add_detail` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CashAddDetail {
    /// 现金补充金额.
    pub cash_add_fee: i64,
    /// 现金补充类型.
    pub cash_add_type: CashAddType,
}

fields! {
    CashAddDetail {
        0 cash_add_fee, 1 cash_add_type,
    }
}

impl Check for CashAddDetail {
    fn check(&self) -> Result<(), FieldError> {
        check::required("cash_add_type", &self.cash_add_type)?;
        check::known("cash_add_type", &self.cash_add_type)?;
        Ok(())
    }
}

pub(crate) static CASH_ADD_DETAIL_SHAPE: Shape = Shape::new(&["cash_add_fee", "cash_add_type"], &[]);

/// An item of `cash_reduce_detail` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CashReduceDetail {
    /// 现金减免金额.
    pub cash_reduce_fee: i64,
    /// 现金减免类型.
    pub cash_reduce_type: CashReduceType,
}

fields! {
    CashReduceDetail {
        0 cash_reduce_fee, 1 cash_reduce_type,
    }
}

impl Check for CashReduceDetail {
    fn check(&self) -> Result<(), FieldError> {
        check::required("cash_reduce_type", &self.cash_reduce_type)?;
        check::known("cash_reduce_type", &self.cash_reduce_type)?;
        Ok(())
    }
}

pub(crate) static CASH_REDUCE_DETAIL_SHAPE: Shape = Shape::new(&["cash_reduce_fee", "cash_reduce_type"], &[]);

/// 支付人身份信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Payer {
    /// 真实姓名. Real name. Sensitive: sent encrypted.
    pub name: Sensitive,
    /// 个人身份ID摘要. MD5 of the identity number in lower-case hexadecimal; before that a final letter is written
    /// upper-case and 15 digits are brought to 18. Sensitive: the digest is sent encrypted.
    pub id_digest: Sensitive,
    /// 证件类型.
    pub card_type: CardType,
}

impl Check for Payer {
    fn check(&self) -> Result<(), FieldError> {
        check::required("name", &self.name)?;
        check::required("id_digest", &self.id_digest)?;
        check::required("card_type", &self.card_type)?;
        check::known("card_type", &self.card_type)?;
        Ok(())
    }
}

impl SensitiveFields for Payer {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("name", &mut self.name);
        visit("id_digest", &mut self.id_digest);
    }
}

/// The body of `POST /v3/med-ins/orders`, 医保自费混合收款下单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 混合支付类型.
    pub mix_pay_type: MixPayType,
    /// 订单类型.
    pub order_type: OrderType,
    /// 从业机构的公众号ID.
    pub appid: String,
    /// 医疗机构的公众号ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 医疗机构的商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 用户在appid下的唯一标识.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 用户子标识. The user's openid under the sub-merchant's AppID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_openid: Option<String>,
    /// 支付人身份信息.
    pub payer: Payer,
    /// 是否代亲属支付.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_for_relatives: Option<bool>,
    /// 亲属身份信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relative: Option<Relative>,
    /// 从业机构订单号.
    pub out_trade_no: String,
    /// 医疗机构订单号.
    pub serial_no: String,
    /// 医保局返回的支付单ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub pay_order_id: Option<String>,
    /// 医保局返回的支付授权码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub pay_auth_no: Option<String>,
    /// 用户定位信息.
    #[serde(skip_serializing_if = "check::is_void")]
    pub geo_location: Option<String>,
    /// 城市ID.
    pub city_id: String,
    /// 医疗机构名称.
    pub med_inst_name: String,
    /// 医疗机构编码.
    pub med_inst_no: String,
    /// 医保下单时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub med_ins_order_create_time: Option<Time>,
    /// 使用该接口下单的总金额.
    pub total_fee: i64,
    /// 医保局结算后，医保统筹支付金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_gov_fee: Option<i64>,
    /// 医保局结算后，医保个账支付金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_self_fee: Option<i64>,
    /// 医保局结算后，医保其他支付金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_other_fee: Option<i64>,
    /// 医保局结算后，需要自费的金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_cash_fee: Option<i64>,
    /// 实际需要用户微信支付的金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechat_pay_cash_fee: Option<i64>,
    /// 现金补充列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cash_add_detail: Option<Vec<CashAddDetail>>,
    /// 现金减免列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cash_reduce_detail: Option<Vec<CashReduceDetail>>,
    /// 回调通知URL.
    pub callback_url: String,
    /// 自费预下单ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub prepay_id: Option<String>,
    /// 医疗机构透传给医保的数据.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passthrough_request_content: Option<JsonText<PostRequestPassthroughRequestContent>>,
    /// 扩展字段.
    #[serde(skip_serializing_if = "check::is_void")]
    pub extends: Option<String>,
    /// 附加数据.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 渠道号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub channel_no: Option<String>,
    /// 是否到医保局测试环境下单.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_ins_test_env: Option<bool>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mix_pay_type", &self.mix_pay_type)?;
        check::known("mix_pay_type", &self.mix_pay_type)?;
        check::required("order_type", &self.order_type)?;
        check::known("order_type", &self.order_type)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_openid {
            check::text("sub_openid", value, 0, usize::MAX)?;
        }
        self.payer.check().map_err(|fault| fault.within("payer"))?;
        if let Some(value) = &self.relative {
            value.check().map_err(|fault| fault.within("relative"))?;
        }
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        check::required("serial_no", &self.serial_no)?;
        check::text("serial_no", &self.serial_no, 0, usize::MAX)?;
        if let Some(value) = &self.pay_order_id {
            check::text("pay_order_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.pay_auth_no {
            check::text("pay_auth_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.geo_location {
            check::text("geo_location", value, 0, usize::MAX)?;
        }
        check::required("city_id", &self.city_id)?;
        check::text("city_id", &self.city_id, 0, usize::MAX)?;
        check::required("med_inst_name", &self.med_inst_name)?;
        check::text("med_inst_name", &self.med_inst_name, 0, usize::MAX)?;
        check::required("med_inst_no", &self.med_inst_no)?;
        check::text("med_inst_no", &self.med_inst_no, 0, usize::MAX)?;
        if let Some(value) = &self.cash_add_detail {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("cash_add_detail", index))?;
            }
        }
        if let Some(value) = &self.cash_reduce_detail {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("cash_reduce_detail", index))?;
            }
        }
        check::required("callback_url", &self.callback_url)?;
        check::text("callback_url", &self.callback_url, 0, usize::MAX)?;
        if let Some(value) = &self.prepay_id {
            check::text("prepay_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.passthrough_request_content {
            value.0.check().map_err(|fault| fault.within("passthrough_request_content"))?;
        }
        if let Some(value) = &self.extends {
            check::text("extends", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.channel_no {
            check::text("channel_no", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        self.payer.visit_sensitive(visit);
        if let Some(value) = &mut self.relative {
            value.visit_sensitive(visit);
        }
    }
}

/// The `passthrough_request_content` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
#[allow(non_snake_case, reason = "named as on the wire")]
pub struct PostRequestPassthroughRequestContent {
    /// 支付授权码. Authorization code of the medical insurance, passed through.
    #[serde(skip_serializing_if = "check::is_void")]
    pub payAuthNo: Option<String>,
    /// 支付订单号. Order number of the medical insurance, passed through.
    #[serde(skip_serializing_if = "check::is_void")]
    pub payOrdId: Option<String>,
    /// 经纬度. Longitude and latitude of the settlement, with a comma between them.
    #[serde(skip_serializing_if = "check::is_void")]
    pub setlLatlnt: Option<String>,
}

impl Check for PostRequestPassthroughRequestContent {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.payAuthNo {
            check::text("payAuthNo", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.payOrdId {
            check::text("payOrdId", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.setlLatlnt {
            check::text("setlLatlnt", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/med-ins/orders`, 医保自费混合收款下单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 医保自费混合订单号.
    pub mix_trade_no: String,
    /// 医保自费混合订单支付状态.
    pub mix_pay_status: MixPayStatus,
    /// 混合订单中自费部分的支付状态.
    pub self_pay_status: SelfPayStatus,
    /// 混合订单中医保部分的支付状态.
    pub med_ins_pay_status: MedInsPayStatus,
    /// 订单支付时间.
    pub paid_time: Option<Time>,
    /// 支付完成后医保局返回内容.
    pub passthrough_response_content: Option<JsonText<PostResponsePassthroughResponseContent>>,
    /// 混合支付类型.
    pub mix_pay_type: MixPayType,
    /// 订单类型.
    pub order_type: OrderType,
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
    pub cash_add_detail: Option<Vec<CashAddDetail>>,
    /// 现金减免列表.
    pub cash_reduce_detail: Option<Vec<CashReduceDetail>>,
    /// 回调通知URL.
    pub callback_url: String,
    /// 自费预下单ID.
    pub prepay_id: Option<String>,
    /// 医疗机构透传给医保的数据.
    pub passthrough_request_content: Option<JsonText<PostResponsePassthroughRequestContent>>,
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
    PostResponse {
        0 mix_trade_no, 1 mix_pay_status, 2 self_pay_status, 3 med_ins_pay_status, 4 paid_time,
        5 passthrough_response_content, 6 mix_pay_type, 7 order_type, 8 appid, 9 sub_appid, 10 sub_mchid, 11 openid,
        12 sub_openid, 13 pay_for_relatives, 14 out_trade_no, 15 serial_no, 16 pay_order_id, 17 pay_auth_no,
        18 geo_location, 19 city_id, 20 med_inst_name, 21 med_inst_no, 22 med_ins_order_create_time, 23 total_fee,
        24 med_ins_gov_fee, 25 med_ins_self_fee, 26 med_ins_other_fee, 27 med_ins_cash_fee, 28 wechat_pay_cash_fee,
        29 cash_add_detail, 30 cash_reduce_detail, 31 callback_url, 32 prepay_id, 33 passthrough_request_content,
        34 extends, 35 attach, 36 channel_no, 37 med_ins_test_env, 38 med_ins_fail_reason,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
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
    &[("cash_add_detail", &CASH_ADD_DETAIL_SHAPE), ("cash_reduce_detail", &CASH_REDUCE_DETAIL_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// The `passthrough_request_content` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[allow(non_snake_case, reason = "named as on the wire")]
pub struct PostResponsePassthroughRequestContent {
    /// 支付授权码. Authorization code of the medical insurance, passed through.
    pub payAuthNo: Option<String>,
    /// 支付订单号. Order number of the medical insurance, passed through.
    pub payOrdId: Option<String>,
    /// 经纬度. Longitude and latitude of the settlement, with a comma between them.
    pub setlLatlnt: Option<String>,
}

fields! {
    PostResponsePassthroughRequestContent {
        0 payAuthNo, 1 payOrdId, 2 setlLatlnt,
    }
}

/// The `passthrough_response_content` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[allow(non_snake_case, reason = "named as on the wire")]
pub struct PostResponsePassthroughResponseContent {
    /// 支付授权码. Authorization code of the medical insurance, passed through.
    pub payAuthNo: Option<String>,
    /// 支付订单号. Order number of the medical insurance, passed through.
    pub payOrdId: Option<String>,
    /// 经纬度. Longitude and latitude of the settlement, with a comma between them.
    pub setlLatlnt: Option<String>,
}

fields! {
    PostResponsePassthroughResponseContent {
        0 payAuthNo, 1 payOrdId, 2 setlLatlnt,
    }
}

/// 亲属身份信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Relative {
    /// 真实姓名. Real name. Sensitive: sent encrypted.
    pub name: Sensitive,
    /// 个人身份ID摘要. MD5 of the identity number in lower-case hexadecimal; before that a final letter is written
    /// upper-case and 15 digits are brought to 18. Sensitive: the digest is sent encrypted.
    pub id_digest: Sensitive,
    /// 证件类型.
    pub card_type: CardType,
}

impl Check for Relative {
    fn check(&self) -> Result<(), FieldError> {
        check::required("name", &self.name)?;
        check::required("id_digest", &self.id_digest)?;
        check::required("card_type", &self.card_type)?;
        check::known("card_type", &self.card_type)?;
        Ok(())
    }
}

impl SensitiveFields for Relative {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("name", &mut self.name);
        visit("id_digest", &mut self.id_digest);
    }
}

open_enum! {
    /// 证件类型.
    pub enum CardType {
        /// `UNKNOWN_USER_CARD_TYPE`
        UnknownUserCardType = "UNKNOWN_USER_CARD_TYPE",
        /// `ID_CARD`
        IdCard = "ID_CARD",
        /// `HOUSEHOLD_REGISTRATION`
        HouseholdRegistration = "HOUSEHOLD_REGISTRATION",
        /// `FOREIGNER_PASSPORT`
        ForeignerPassport = "FOREIGNER_PASSPORT",
        /// `MAINLAND_TRAVEL_PERMIT_FOR_TW`
        MainlandTravelPermitForTw = "MAINLAND_TRAVEL_PERMIT_FOR_TW",
        /// `MAINLAND_TRAVEL_PERMIT_FOR_MO`
        MainlandTravelPermitForMo = "MAINLAND_TRAVEL_PERMIT_FOR_MO",
        /// `MAINLAND_TRAVEL_PERMIT_FOR_HK`
        MainlandTravelPermitForHk = "MAINLAND_TRAVEL_PERMIT_FOR_HK",
        /// `FOREIGN_PERMANENT_RESIDENT`
        ForeignPermanentResident = "FOREIGN_PERMANENT_RESIDENT",
    }
}

open_enum! {
    /// 现金补充类型.
    pub enum CashAddType {
        /// `DEFAULT_ADD_TYPE`
        DefaultAddType = "DEFAULT_ADD_TYPE",
        /// `FREIGHT`
        Freight = "FREIGHT",
        /// `OTHER_MEDICAL_EXPENSES`
        OtherMedicalExpenses = "OTHER_MEDICAL_EXPENSES",
    }
}

open_enum! {
    /// 现金减免类型.
    pub enum CashReduceType {
        /// `DEFAULT_REDUCE_TYPE`
        DefaultReduceType = "DEFAULT_REDUCE_TYPE",
        /// `HOSPITAL_REDUCE`
        HospitalReduce = "HOSPITAL_REDUCE",
        /// `PHARMACY_DISCOUNT`
        PharmacyDiscount = "PHARMACY_DISCOUNT",
        /// `DISCOUNT`
        Discount = "DISCOUNT",
        /// `PRE_PAYMENT`
        PrePayment = "PRE_PAYMENT",
        /// `DEPOSIT_DEDUCTION`
        DepositDeduction = "DEPOSIT_DEDUCTION",
    }
}

open_enum! {
    /// 混合订单中自费部分的支付状态.
    pub enum MedInsPayStatus {
        /// `UNKNOWN_MED_INS_PAY_STATUS`
        UnknownMedInsPayStatus = "UNKNOWN_MED_INS_PAY_STATUS",
        /// `MED_INS_PAY_CREATED`
        MedInsPayCreated = "MED_INS_PAY_CREATED",
        /// `MED_INS_PAY_SUCCESS`
        MedInsPaySuccess = "MED_INS_PAY_SUCCESS",
        /// `MED_INS_PAY_REFUND`
        MedInsPayRefund = "MED_INS_PAY_REFUND",
        /// `MED_INS_PAY_FAIL`
        MedInsPayFail = "MED_INS_PAY_FAIL",
        /// `NO_MED_INS_PAY`
        NoMedInsPay = "NO_MED_INS_PAY",
    }
}

open_enum! {
    /// 医保自费混合订单支付状态.
    pub enum MixPayStatus {
        /// `UNKNOWN_MIX_PAY_STATUS`
        UnknownMixPayStatus = "UNKNOWN_MIX_PAY_STATUS",
        /// `MIX_PAY_CREATED`
        MixPayCreated = "MIX_PAY_CREATED",
        /// `MIX_PAY_SUCCESS`
        MixPaySuccess = "MIX_PAY_SUCCESS",
        /// `MIX_PAY_REFUND`
        MixPayRefund = "MIX_PAY_REFUND",
        /// `MIX_PAY_FAIL`
        MixPayFail = "MIX_PAY_FAIL",
    }
}

open_enum! {
    /// 混合支付类型.
    pub enum MixPayType {
        /// `UNKNOWN_MIX_PAY_TYPE`
        UnknownMixPayType = "UNKNOWN_MIX_PAY_TYPE",
        /// `CASH_ONLY`
        CashOnly = "CASH_ONLY",
        /// `INSURANCE_ONLY`
        InsuranceOnly = "INSURANCE_ONLY",
        /// `CASH_AND_INSURANCE`
        CashAndInsurance = "CASH_AND_INSURANCE",
    }
}

open_enum! {
    /// 订单类型.
    pub enum OrderType {
        /// `UNKNOWN_ORDER_TYPE`
        UnknownOrderType = "UNKNOWN_ORDER_TYPE",
        /// `REG_PAY`
        RegPay = "REG_PAY",
        /// `DIAG_PAY`
        DiagPay = "DIAG_PAY",
        /// `COVID_EXAM_PAY`
        CovidExamPay = "COVID_EXAM_PAY",
        /// `IN_HOSP_PAY`
        InHospPay = "IN_HOSP_PAY",
        /// `PHARMACY_PAY`
        PharmacyPay = "PHARMACY_PAY",
        /// `INSURANCE_PAY`
        InsurancePay = "INSURANCE_PAY",
        /// `INT_REG_PAY`
        IntRegPay = "INT_REG_PAY",
        /// `INT_RE_DIAG_PAY`
        IntReDiagPay = "INT_RE_DIAG_PAY",
        /// `INT_RX_PAY`
        IntRxPay = "INT_RX_PAY",
        /// `COVID_ANTIGEN_PAY`
        CovidAntigenPay = "COVID_ANTIGEN_PAY",
        /// `MED_PAY`
        MedPay = "MED_PAY",
    }
}

open_enum! {
    /// 混合订单中自费部分的支付状态.
    pub enum SelfPayStatus {
        /// `UNKNOWN_SELF_PAY_STATUS`
        UnknownSelfPayStatus = "UNKNOWN_SELF_PAY_STATUS",
        /// `SELF_PAY_CREATED`
        SelfPayCreated = "SELF_PAY_CREATED",
        /// `SELF_PAY_SUCCESS`
        SelfPaySuccess = "SELF_PAY_SUCCESS",
        /// `SELF_PAY_REFUND`
        SelfPayRefund = "SELF_PAY_REFUND",
        /// `SELF_PAY_FAIL`
        SelfPayFail = "SELF_PAY_FAIL",
        /// `NO_SELF_PAY`
        NoSelfPay = "NO_SELF_PAY",
    }
}
