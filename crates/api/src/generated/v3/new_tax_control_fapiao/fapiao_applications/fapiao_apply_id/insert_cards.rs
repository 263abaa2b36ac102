//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`: 将电子发票插入微信用户卡包 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 将电子发票插入微信用户卡包.
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`, for merchants and
    /// service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_11.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards",
    "将电子发票插入微信用户卡包",
);

/// An item of `fapiao_card_information` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct FapiaoCardInformation {
    /// 电子发票文件ID.
    pub fapiao_media_id: String,
    /// 发票号码.
    pub fapiao_number: String,
    /// 发票代码.
    pub fapiao_code: String,
    /// 开票时间.
    pub fapiao_time: Time,
    /// 校验码.
    pub check_code: String,
    /// 密码.
    pub password: String,
    /// 总价税合计. Fen (1/100 yuan).
    pub total_amount: i64,
    /// 总税额. Fen (1/100 yuan).
    pub tax_amount: i64,
    /// 总金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 销售方信息.
    pub seller_information: crate::v3::new_tax_control_fapiao::SellerInformation,
    /// 附加信息.
    pub extra_information: crate::v3::new_tax_control_fapiao::ExtraInformation,
    /// 发票行信息.
    pub items: Vec<FapiaoCardInformationItem>,
    /// 备注信息.
    #[serde(skip_serializing_if = "check::is_void")]
    pub remark: Option<String>,
}

impl Check for FapiaoCardInformation {
    fn check(&self) -> Result<(), FieldError> {
        check::required("fapiao_media_id", &self.fapiao_media_id)?;
        check::text("fapiao_media_id", &self.fapiao_media_id, 0, usize::MAX)?;
        check::required("fapiao_number", &self.fapiao_number)?;
        check::text("fapiao_number", &self.fapiao_number, 0, usize::MAX)?;
        check::required("fapiao_code", &self.fapiao_code)?;
        check::text("fapiao_code", &self.fapiao_code, 0, usize::MAX)?;
        check::required("fapiao_time", &self.fapiao_time)?;
        check::required("check_code", &self.check_code)?;
        check::text("check_code", &self.check_code, 0, usize::MAX)?;
        check::required("password", &self.password)?;
        check::text("password", &self.password, 0, usize::MAX)?;
        self.seller_information.check().map_err(|fault| fault.within("seller_information"))?;
        self.extra_information.check().map_err(|fault| fault.within("extra_information"))?;
        check::required("items", &self.items)?;
        for (index, item) in self.items.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("items", index))?;
        }
        if let Some(value) = &self.remark {
            check::text("remark", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// An item of `items` of a `FapiaoCardInformation`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct FapiaoCardInformationItem {
    /// 货物或应税劳务、服务编码.
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
    pub quantity: i64,
    /// 单价. 10^-6 fen.
    pub unit_price: i64,
    /// 单行金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 单行税额. Fen (1/100 yuan).
    pub tax_amount: i64,
    /// 单行金额合计. Fen (1/100 yuan).
    pub total_amount: i64,
    /// 税率. In 1/10,000.
    pub tax_rate: i64,
    /// 税收优惠政策标识.
    pub tax_prefer_mark: crate::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::TaxPreferMark,
    /// 是否折扣行.
    pub discount: bool,
}

impl Check for FapiaoCardInformationItem {
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
        check::required("tax_prefer_mark", &self.tax_prefer_mark)?;
        check::known("tax_prefer_mark", &self.tax_prefer_mark)?;
        Ok(())
    }
}

/// The body of `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`,
/// 将电子发票插入微信用户卡包.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 插卡场景.
    pub scene: crate::v3::new_tax_control_fapiao::Scene,
    /// 购买方信息.
    pub buyer_information: crate::v3::new_tax_control_fapiao::fapiao_applications::PostRequestBuyerInformation,
    /// 电子发票卡券信息列表.
    pub fapiao_card_information: Vec<FapiaoCardInformation>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("scene", &self.scene)?;
        check::known("scene", &self.scene)?;
        self.buyer_information.check().map_err(|fault| fault.within("buyer_information"))?;
        check::required("fapiao_card_information", &self.fapiao_card_information)?;
        for (index, item) in self.fapiao_card_information.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("fapiao_card_information", index))?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        self.buyer_information.visit_sensitive(visit);
    }
}
