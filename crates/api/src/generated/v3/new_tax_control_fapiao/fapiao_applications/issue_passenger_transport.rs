//! `/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`: 开具旅客运输行业电子发票 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 开具旅客运输行业电子发票.
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`, for merchants and service
    /// providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport",
    "开具旅客运输行业电子发票",
);

/// 需要开具的数电发票信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct FapiaoInformation {
    /// 商户发票单号.
    pub fapiao_id: String,
    /// 总价税合计.
    pub total_amount: i64,
    /// 发票行信息.
    pub items: Vec<FapiaoInformationItem>,
    /// 出口业务适用政策代码. One of 1, 2, 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub export_business_policy_code: Option<i64>,
    /// 增值税即征即退代码. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_refund_levy_code: Option<i64>,
    /// 开票人ID.
    pub billing_person_id: String,
    /// 开票人名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub billing_person: Option<String>,
    /// 发票类型.
    pub fapiao_bill_type: crate::v3::new_tax_control_fapiao::FapiaoBillType,
    /// 交易信息.
    pub transaction_information: Vec<crate::v3::new_tax_control_fapiao::fapiao_applications::TransactionInformation>,
    /// 发票备注.
    #[serde(skip_serializing_if = "check::is_void")]
    pub remark: Option<String>,
}

impl Check for FapiaoInformation {
    fn check(&self) -> Result<(), FieldError> {
        check::required("fapiao_id", &self.fapiao_id)?;
        check::text("fapiao_id", &self.fapiao_id, 0, usize::MAX)?;
        check::required("items", &self.items)?;
        for (index, item) in self.items.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("items", index))?;
        }
        if let Some(value) = &self.export_business_policy_code {
            check::among("export_business_policy_code", *value, &[1, 2, 3])?;
        }
        if let Some(value) = &self.vat_refund_levy_code {
            check::among("vat_refund_levy_code", *value, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])?;
        }
        check::required("billing_person_id", &self.billing_person_id)?;
        check::text("billing_person_id", &self.billing_person_id, 0, usize::MAX)?;
        if let Some(value) = &self.billing_person {
            check::text("billing_person", value, 0, usize::MAX)?;
        }
        check::required("fapiao_bill_type", &self.fapiao_bill_type)?;
        check::known("fapiao_bill_type", &self.fapiao_bill_type)?;
        check::required("transaction_information", &self.transaction_information)?;
        for (index, item) in self.transaction_information.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("transaction_information", index))?;
        }
        if let Some(value) = &self.remark {
            check::text("remark", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for FapiaoInformation {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        for item in &mut self.items {
            item.visit_sensitive(visit);
        }
    }
}

/// An item of `items` of a `FapiaoInformation`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct FapiaoInformationItem {
    /// Tax code of the goods or service.
    pub tax_code: String,
    /// 货物或应税劳务、服务名称.
    pub goods_name: String,
    /// 规格型号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub specification: Option<String>,
    /// 单位.
    #[serde(skip_serializing_if = "check::is_void")]
    pub unit: Option<String>,
    /// 数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// 单行金额合计.
    pub total_amount: i64,
    /// 税率.
    pub tax_rate: i64,
    /// 是否折扣行.
    pub discount: bool,
    /// 优惠政策标识. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferential_policy_code: Option<i64>,
    /// 出行人额外信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passenger_information: Option<PassengerInformation>,
}

impl Check for FapiaoInformationItem {
    fn check(&self) -> Result<(), FieldError> {
        check::required("tax_code", &self.tax_code)?;
        check::text("tax_code", &self.tax_code, 0, usize::MAX)?;
        check::required("goods_name", &self.goods_name)?;
        check::text("goods_name", &self.goods_name, 0, usize::MAX)?;
        if let Some(value) = &self.specification {
            check::text("specification", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.unit {
            check::text("unit", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.preferential_policy_code {
            check::among(
                "preferential_policy_code",
                *value,
                &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
            )?;
        }
        if let Some(value) = &self.passenger_information {
            value.check().map_err(|fault| fault.within("passenger_information"))?;
        }
        Ok(())
    }
}

impl SensitiveFields for FapiaoInformationItem {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.passenger_information {
            value.visit_sensitive(visit);
        }
    }
}

/// 出行人额外信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PassengerInformation {
    /// 出行人名称.
    pub name: String,
    /// 出行人证件类型.
    pub certificate_type: CertificateType,
    /// 证件号码. Sensitive: encrypted on the wire.
    pub certificate_number: Sensitive,
    /// 出行日期.
    pub departure_date: Time,
    /// 出发地.
    pub departure_place: String,
    /// 目的地.
    pub destination: String,
    /// 交通工具类型.
    pub transportation_type: TransportationType,
    /// 交通工具等级.
    #[serde(skip_serializing_if = "check::is_void")]
    pub transportation_classes: Option<TransportationClasses>,
}

impl Check for PassengerInformation {
    fn check(&self) -> Result<(), FieldError> {
        check::required("name", &self.name)?;
        check::text("name", &self.name, 0, usize::MAX)?;
        check::required("certificate_type", &self.certificate_type)?;
        check::known("certificate_type", &self.certificate_type)?;
        check::required("certificate_number", &self.certificate_number)?;
        check::required("departure_date", &self.departure_date)?;
        check::required("departure_place", &self.departure_place)?;
        check::text("departure_place", &self.departure_place, 0, usize::MAX)?;
        check::required("destination", &self.destination)?;
        check::text("destination", &self.destination, 0, usize::MAX)?;
        check::required("transportation_type", &self.transportation_type)?;
        check::known("transportation_type", &self.transportation_type)?;
        if let Some(value) = &self.transportation_classes {
            check::known("transportation_classes", value)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PassengerInformation {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("certificate_number", &mut self.certificate_number);
    }
}

/// The body of `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`, 开具旅客运输行业电子发票.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号.
    pub sub_mchid: String,
    /// 发票申请单号.
    pub fapiao_apply_id: String,
    /// 购买方信息.
    pub buyer_information: crate::v3::new_tax_control_fapiao::fapiao_applications::PostRequestBuyerInformation,
    /// 需要开具的数电发票信息.
    pub fapiao_information: FapiaoInformation,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("fapiao_apply_id", &self.fapiao_apply_id)?;
        check::text("fapiao_apply_id", &self.fapiao_apply_id, 0, usize::MAX)?;
        self.buyer_information.check().map_err(|fault| fault.within("buyer_information"))?;
        self.fapiao_information.check().map_err(|fault| fault.within("fapiao_information"))?;
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        self.buyer_information.visit_sensitive(visit);
        self.fapiao_information.visit_sensitive(visit);
    }
}

open_enum! {
    /// 出行人证件类型.
    pub enum CertificateType {
        /// `IDENTITY_CARD`
        IdentityCard = "IDENTITY_CARD",
        /// `PASSPORT`
        Passport = "PASSPORT",
        /// `HONG_KONG_PERMIT`
        HongKongPermit = "HONG_KONG_PERMIT",
        /// `MACAO_PERMIT`
        MacaoPermit = "MACAO_PERMIT",
        /// `TAIWAN_PERMIT`
        TaiwanPermit = "TAIWAN_PERMIT",
        /// `FOREIGNER_RESIDENCE_PERMIT`
        ForeignerResidencePermit = "FOREIGNER_RESIDENCE_PERMIT",
        /// `HONG_KONG_RESIDENT_CARD`
        HongKongResidentCard = "HONG_KONG_RESIDENT_CARD",
        /// `MACAO_RESIDENT_CARD`
        MacaoResidentCard = "MACAO_RESIDENT_CARD",
        /// `TAIWAN_RESIDENT_CARD`
        TaiwanResidentCard = "TAIWAN_RESIDENT_CARD",
        /// `MILITARY_OFFICER_CARD`
        MilitaryOfficerCard = "MILITARY_OFFICER_CARD",
        /// `ARMED_POLICE_OFFICER_CARD`
        ArmedPoliceOfficerCard = "ARMED_POLICE_OFFICER_CARD",
        /// `SOLDIER_CARD`
        SoldierCard = "SOLDIER_CARD",
        /// `HOMECOMING_CERT`
        HomecomingCert = "HOMECOMING_CERT",
        /// `TAIWAN_COMPATRIOT_CERT`
        TaiwanCompatriotCert = "TAIWAN_COMPATRIOT_CERT",
    }
}

open_enum! {
    /// 交通工具等级.
    pub enum TransportationClasses {
        /// `SHIP_FIRST_CLASS_CABIN`
        ShipFirstClassCabin = "SHIP_FIRST_CLASS_CABIN",
        /// `SHIP_SECOND_CLASS_CABIN`
        ShipSecondClassCabin = "SHIP_SECOND_CLASS_CABIN",
        /// `SHIP_THIRD_CLASS_CABIN`
        ShipThirdClassCabin = "SHIP_THIRD_CLASS_CABIN",
    }
}

open_enum! {
    /// 交通工具类型.
    pub enum TransportationType {
        /// `LONG_DISTANCE_BUS`
        LongDistanceBus = "LONG_DISTANCE_BUS",
        /// `PUBLIC_TRANSPORTATION`
        PublicTransportation = "PUBLIC_TRANSPORTATION",
        /// `CAR`
        Car = "CAR",
        /// `SHIP`
        Ship = "SHIP",
        /// `OTHER_TRANSPORTATION`
        OtherTransportation = "OTHER_TRANSPORTATION",
    }
}
