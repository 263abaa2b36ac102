//! `/v3/new-tax-control-fapiao/fapiao-applications`: 开具电子发票 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod fapiao_apply_id;
pub mod issue_general;
pub mod issue_passenger_transport;
pub mod issue_refined_oil;
pub mod real_estate_leasing;
pub mod upload_fapiao_file;

/// The path `/v3/new-tax-control-fapiao/fapiao-applications`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/new-tax-control-fapiao/fapiao-applications/issue-general`.
    pub fn issue_general(self) -> issue_general::Path<'a> {
        issue_general::Path(self.0.segment("issue-general"))
    }

    /// On to `/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`.
    pub fn issue_passenger_transport(self) -> issue_passenger_transport::Path<'a> {
        issue_passenger_transport::Path(self.0.segment("issue-passenger-transport"))
    }

    /// On to `/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil`.
    pub fn issue_refined_oil(self) -> issue_refined_oil::Path<'a> {
        issue_refined_oil::Path(self.0.segment("issue-refined-oil"))
    }

    /// On to `/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`.
    pub fn real_estate_leasing(self) -> real_estate_leasing::Path<'a> {
        real_estate_leasing::Path(self.0.segment("real-estate-leasing"))
    }

    /// On to `/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`.
    pub fn upload_fapiao_file(self) -> upload_fapiao_file::Path<'a> {
        upload_fapiao_file::Path(self.0.segment("upload-fapiao-file"))
    }

    /// On to `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`.
    pub fn fapiao_apply_id(self, fapiao_apply_id: impl AsRef<str>) -> fapiao_apply_id::Path<'a> {
        fapiao_apply_id::Path(self.0.variable("fapiao_apply_id", fapiao_apply_id.as_ref(), |value| {
            check::text("fapiao_apply_id", value, 0, usize::MAX)
        }))
    }

    /// 开具电子发票.
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_8.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/new-tax-control-fapiao/fapiao-applications", "开具电子发票");

/// 购买方信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct BuyerInformation {
    /// 购买方类型.
    #[serde(rename = "type")]
    pub type_: String,
    /// 名称.
    pub name: String,
    /// 纳税人识别号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub taxpayer_id: Option<String>,
    /// 地址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub address: Option<String>,
    /// 电话.
    #[serde(skip_serializing_if = "check::is_void")]
    pub telephone: Option<String>,
    /// 开户银行.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_name: Option<String>,
    /// 银行账号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_account: Option<String>,
    /// 手机号. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub phone: Option<Sensitive>,
    /// 邮箱地址. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub email: Option<Sensitive>,
}

impl Check for BuyerInformation {
    fn check(&self) -> Result<(), FieldError> {
        check::required("type", &self.type_)?;
        check::text("type", &self.type_, 0, usize::MAX)?;
        check::required("name", &self.name)?;
        check::text("name", &self.name, 0, usize::MAX)?;
        if let Some(value) = &self.taxpayer_id {
            check::text("taxpayer_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.address {
            check::text("address", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.telephone {
            check::text("telephone", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bank_name {
            check::text("bank_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bank_account {
            check::text("bank_account", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for BuyerInformation {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.phone {
            visit("phone", value);
        }
        if let Some(value) = &mut self.email {
            visit("email", value);
        }
    }
}

/// An item of `fapiao_information` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct FapiaoInformation {
    /// 商户发票单号.
    pub fapiao_id: String,
    /// 总价税合计. Fen (1/100 yuan).
    pub total_amount: i64,
    /// 是否以清单形式开具发票.
    pub need_list: bool,
    /// 发票备注.
    #[serde(skip_serializing_if = "check::is_void")]
    pub remark: Option<String>,
    /// 发票行信息.
    pub items: Vec<FapiaoInformationItem>,
}

impl Check for FapiaoInformation {
    fn check(&self) -> Result<(), FieldError> {
        check::required("fapiao_id", &self.fapiao_id)?;
        check::text("fapiao_id", &self.fapiao_id, 0, usize::MAX)?;
        if let Some(value) = &self.remark {
            check::text("remark", value, 0, usize::MAX)?;
        }
        check::required("items", &self.items)?;
        for (index, item) in self.items.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("items", index))?;
        }
        Ok(())
    }
}

/// An item of `items` of a `FapiaoInformation`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct FapiaoInformationItem {
    /// 货物或应税劳务或服务编码.
    pub tax_code: String,
    /// 货物或应税劳务或服务分类.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_category: Option<String>,
    /// 货物或应税劳务、服务名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_name: Option<String>,
    /// Id of the goods or service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_id: Option<i64>,
    /// 规格型号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub specification: Option<String>,
    /// 单位.
    #[serde(skip_serializing_if = "check::is_void")]
    pub unit: Option<String>,
    /// 数量.
    pub quantity: i64,
    /// 单行金额合计. Fen (1/100 yuan).
    pub total_amount: i64,
    /// 税率. In 1/10,000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_rate: Option<i64>,
    /// 税收优惠政策标识.
    #[serde(skip_serializing_if = "check::is_void")]
    pub tax_prefer_mark: Option<String>,
    /// 是否折扣行.
    pub discount: bool,
}

impl Check for FapiaoInformationItem {
    fn check(&self) -> Result<(), FieldError> {
        check::required("tax_code", &self.tax_code)?;
        check::text("tax_code", &self.tax_code, 0, usize::MAX)?;
        if let Some(value) = &self.goods_category {
            check::text("goods_category", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.goods_name {
            check::text("goods_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.specification {
            check::text("specification", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.unit {
            check::text("unit", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.tax_prefer_mark {
            check::text("tax_prefer_mark", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/new-tax-control-fapiao/fapiao-applications`, 开具电子发票.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 开票场景.
    pub scene: crate::v3::new_tax_control_fapiao::Scene,
    /// 发票申请单号.
    pub fapiao_apply_id: String,
    /// 购买方信息.
    pub buyer_information: BuyerInformation,
    /// 需要开具的发票信息.
    pub fapiao_information: Vec<FapiaoInformation>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("scene", &self.scene)?;
        check::known("scene", &self.scene)?;
        check::required("fapiao_apply_id", &self.fapiao_apply_id)?;
        check::text("fapiao_apply_id", &self.fapiao_apply_id, 0, usize::MAX)?;
        self.buyer_information.check().map_err(|fault| fault.within("buyer_information"))?;
        check::required("fapiao_information", &self.fapiao_information)?;
        for (index, item) in self.fapiao_information.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("fapiao_information", index))?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        self.buyer_information.visit_sensitive(visit);
    }
}

/// 购买方信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PostRequestBuyerInformation {
    /// 购买方类型.
    #[serde(rename = "type")]
    pub type_: BuyerInformationType,
    /// 名称.
    pub name: String,
    /// 纳税人识别号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub taxpayer_id: Option<String>,
    /// 地址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub address: Option<String>,
    /// 电话.
    #[serde(skip_serializing_if = "check::is_void")]
    pub telephone: Option<String>,
    /// 开户银行.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_name: Option<String>,
    /// 银行账号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_account: Option<String>,
    /// 手机号. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub phone: Option<Sensitive>,
    /// 邮箱地址. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub email: Option<Sensitive>,
    /// 订单金额. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 商户订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_trade_no: Option<String>,
    /// 开具的发票类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub fapiao_bill_type: Option<crate::v3::new_tax_control_fapiao::FapiaoBillType>,
    /// 留言信息.
    #[serde(skip_serializing_if = "check::is_void")]
    pub user_apply_message: Option<String>,
}

fields! {
    PostRequestBuyerInformation {
        0 type_ = "type", 1 name, 2 taxpayer_id, 3 address, 4 telephone, 5 bank_name, 6 bank_account, 7 phone, 8 email,
        9 amount, 10 out_trade_no, 11 fapiao_bill_type, 12 user_apply_message,
    }
}

impl Check for PostRequestBuyerInformation {
    fn check(&self) -> Result<(), FieldError> {
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        check::required("name", &self.name)?;
        check::text("name", &self.name, 0, usize::MAX)?;
        if let Some(value) = &self.taxpayer_id {
            check::text("taxpayer_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.address {
            check::text("address", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.telephone {
            check::text("telephone", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bank_name {
            check::text("bank_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bank_account {
            check::text("bank_account", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.out_trade_no {
            check::text("out_trade_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.fapiao_bill_type {
            check::known("fapiao_bill_type", value)?;
        }
        if let Some(value) = &self.user_apply_message {
            check::text("user_apply_message", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequestBuyerInformation {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.phone {
            visit("phone", value);
        }
        if let Some(value) = &mut self.email {
            visit("email", value);
        }
    }
}

pub(crate) static POST_REQUEST_BUYER_INFORMATION_SHAPE: Shape = Shape::new(&["type", "name"], &[]);

/// An item of `transaction_information` of a `FapiaoInformation`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct TransactionInformation {
    /// 支付渠道.
    pub pay_channel: PayChannel,
    /// 支付订单号.
    pub transaction_id: String,
    /// 支付商户订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_trade_no: Option<String>,
    /// 交易金额. Fen (1/100 yuan).
    pub amount: i64,
}

impl Check for TransactionInformation {
    fn check(&self) -> Result<(), FieldError> {
        check::required("pay_channel", &self.pay_channel)?;
        check::known("pay_channel", &self.pay_channel)?;
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, usize::MAX)?;
        if let Some(value) = &self.out_trade_no {
            check::text("out_trade_no", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

open_enum! {
    /// 购买方类型.
    pub enum BuyerInformationType {
        /// `INDIVIDUAL`
        Individual = "INDIVIDUAL",
        /// `ORGANIZATION`
        Organization = "ORGANIZATION",
    }
}

open_enum! {
    /// 支付渠道.
    pub enum PayChannel {
        /// `WECHAT_PAY`
        WechatPay = "WECHAT_PAY",
    }
}
