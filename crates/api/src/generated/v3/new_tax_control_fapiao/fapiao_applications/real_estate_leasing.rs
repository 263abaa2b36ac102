//! `/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`: 开具不动产租赁行业电子发票 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 开具不动产租赁行业电子发票.
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015941740>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing",
    "开具不动产租赁行业电子发票",
);

/// 需要开具的数电发票信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct FapiaoInformation {
    /// 商户发票单号.
    pub fapiao_id: String,
    /// 总价税合计. Fen (1/100 yuan).
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
    /// 货物或应税劳务或服务编码.
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
    /// 单行金额合计. Fen (1/100 yuan).
    pub total_amount: i64,
    /// 税率. In 1/10,000.
    pub tax_rate: i64,
    /// 是否折扣行.
    pub discount: bool,
    /// 优惠政策标识. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferential_policy_code: Option<i64>,
    /// 不动产租赁特定行业额外信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_estate_leasing_information: Option<RealEstateLeasingInformation>,
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
        if let Some(value) = &self.real_estate_leasing_information {
            value.check().map_err(|fault| fault.within("real_estate_leasing_information"))?;
        }
        Ok(())
    }
}

impl SensitiveFields for FapiaoInformationItem {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.real_estate_leasing_information {
            value.visit_sensitive(visit);
        }
    }
}

/// The body of `POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`, 开具不动产租赁行业电子发票.
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

/// 不动产租赁特定行业额外信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct RealEstateLeasingInformation {
    /// 不动产坐落省份.
    pub province: String,
    /// 不动产坐落城市.
    #[serde(skip_serializing_if = "check::is_void")]
    pub city: Option<String>,
    /// 不动产坐落地址.
    pub address: String,
    /// 租赁期起.
    pub lease_period_start: Time,
    /// 租赁期止.
    pub lease_period_end: Time,
    /// 跨地（市）标志.
    pub cross_city_flag: bool,
    /// 产权证书/不动产权证号. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub certificate_no: Option<Sensitive>,
    /// 车牌号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plate_no: Option<Vec<String>>,
}

impl Check for RealEstateLeasingInformation {
    fn check(&self) -> Result<(), FieldError> {
        check::required("province", &self.province)?;
        check::text("province", &self.province, 0, usize::MAX)?;
        if let Some(value) = &self.city {
            check::text("city", value, 0, usize::MAX)?;
        }
        check::required("address", &self.address)?;
        check::text("address", &self.address, 0, usize::MAX)?;
        check::required("lease_period_start", &self.lease_period_start)?;
        check::required("lease_period_end", &self.lease_period_end)?;
        if let Some(value) = &self.plate_no {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("plate_no[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

impl SensitiveFields for RealEstateLeasingInformation {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.certificate_no {
            visit("certificate_no", value);
        }
    }
}
