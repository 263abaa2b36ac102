//! `/v3/taxi-invoice/cards`: 将出租车电子发票插入微信用户卡包 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod upload_file;

/// The path `/v3/taxi-invoice/cards`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/taxi-invoice/cards/upload-file`.
    pub fn upload_file(self) -> upload_file::Path<'a> {
        upload_file::Path(self.0.segment("upload-file"))
    }

    /// 将出租车电子发票插入微信用户卡包.
    ///
    /// `POST /v3/taxi-invoice/cards`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-invoice-card/create-taxi-invoice-card.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/taxi-invoice/cards", "将出租车电子发票插入微信用户卡包");

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

/// 附加信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ExtraInformation {
    /// 收款人.
    #[serde(skip_serializing_if = "check::is_void")]
    pub payee: Option<String>,
    /// 复核人.
    #[serde(skip_serializing_if = "check::is_void")]
    pub reviewer: Option<String>,
    /// 开票人.
    pub drawer: String,
}

impl Check for ExtraInformation {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.payee {
            check::text("payee", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.reviewer {
            check::text("reviewer", value, 0, usize::MAX)?;
        }
        check::required("drawer", &self.drawer)?;
        check::text("drawer", &self.drawer, 0, usize::MAX)?;
        Ok(())
    }
}

/// 发票卡券信息.
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
    /// 购买方信息.
    pub buyer_information: BuyerInformation,
    /// 销售方信息.
    pub seller_information: SellerInformation,
    /// 附加信息.
    pub extra_information: ExtraInformation,
    /// 发票行信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<FapiaoCardInformationItem>>,
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
        self.buyer_information.check().map_err(|fault| fault.within("buyer_information"))?;
        self.seller_information.check().map_err(|fault| fault.within("seller_information"))?;
        self.extra_information.check().map_err(|fault| fault.within("extra_information"))?;
        if let Some(value) = &self.items {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("items", index))?;
            }
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
    pub tax_prefer_mark: String,
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
        check::text("tax_prefer_mark", &self.tax_prefer_mark, 0, usize::MAX)?;
        Ok(())
    }
}

/// The body of `POST /v3/taxi-invoice/cards`, 将出租车电子发票插入微信用户卡包.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 出租车经营主体商户号.
    pub company_mchid: String,
    /// 面对面付款单号.
    pub trade_number: String,
    /// 应用ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 用户标识.
    pub openid: String,
    /// 行政区划代码.
    pub region_id: i64,
    /// 营运资格证号.
    pub driver_license: String,
    /// 车牌号.
    pub plate_number: String,
    /// 发票卡券信息.
    pub fapiao_card_information: FapiaoCardInformation,
    /// 获取乘客行程单详情的凭证.
    #[serde(skip_serializing_if = "check::is_void")]
    pub token: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("company_mchid", &self.company_mchid)?;
        check::text("company_mchid", &self.company_mchid, 0, usize::MAX)?;
        check::required("trade_number", &self.trade_number)?;
        check::text("trade_number", &self.trade_number, 0, usize::MAX)?;
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        check::required("driver_license", &self.driver_license)?;
        check::text("driver_license", &self.driver_license, 0, usize::MAX)?;
        check::required("plate_number", &self.plate_number)?;
        check::text("plate_number", &self.plate_number, 0, usize::MAX)?;
        self.fapiao_card_information.check().map_err(|fault| fault.within("fapiao_card_information"))?;
        if let Some(value) = &self.token {
            check::text("token", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/taxi-invoice/cards`, 将出租车电子发票插入微信用户卡包.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 插入用户卡包的公众号AppID.
    pub card_appid: String,
    /// 用户在插卡公众号下的OpenID.
    pub card_openid: String,
    /// 出租车电子发票卡券模板ID.
    pub card_id: String,
    /// 出租车电子发票在卡包中的编码.
    pub card_code: String,
}

fields! {
    PostResponse {
        0 card_appid, 1 card_openid, 2 card_id, 3 card_code,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["card_appid", "card_openid", "card_id", "card_code"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 销售方信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SellerInformation {
    /// 名称.
    pub name: String,
    /// 纳税人识别号.
    pub taxpayer_id: String,
    /// 地址.
    pub address: String,
    /// 电话.
    #[serde(skip_serializing_if = "check::is_void")]
    pub telephone: Option<String>,
    /// 开户银行.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_name: Option<String>,
    /// 银行账号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_account: Option<String>,
}

impl Check for SellerInformation {
    fn check(&self) -> Result<(), FieldError> {
        check::required("name", &self.name)?;
        check::text("name", &self.name, 0, usize::MAX)?;
        check::required("taxpayer_id", &self.taxpayer_id)?;
        check::text("taxpayer_id", &self.taxpayer_id, 0, usize::MAX)?;
        check::required("address", &self.address)?;
        check::text("address", &self.address, 0, usize::MAX)?;
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
