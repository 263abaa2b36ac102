//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`: 查询电子发票 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod fapiao_files;
pub mod insert_cards;
pub mod reverse;

/// The path `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`.
    pub fn fapiao_files(self) -> fapiao_files::Path<'a> {
        fapiao_files::Path(self.0.segment("fapiao-files"))
    }

    /// On to `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`.
    pub fn insert_cards(self) -> insert_cards::Path<'a> {
        insert_cards::Path(self.0.segment("insert-cards"))
    }

    /// On to `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`.
    pub fn reverse(self) -> reverse::Path<'a> {
        reverse::Path(self.0.segment("reverse"))
    }

    /// 查询电子发票.
    ///
    /// `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_9.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}", "查询电子发票");

/// 蓝字发票信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct BlueFapiao {
    /// 发票代码.
    pub fapiao_code: String,
    /// 发票号码.
    pub fapiao_number: String,
    /// 校验码.
    pub check_code: String,
    /// 密码.
    pub password: String,
    /// 开票时间.
    pub fapiao_time: Time,
}

fields! {
    BlueFapiao {
        0 fapiao_code, 1 fapiao_number, 2 check_code, 3 password, 4 fapiao_time,
    }
}

pub(crate) static BLUE_FAPIAO_SHAPE: Shape =
    Shape::new(&["fapiao_code", "fapiao_number", "check_code", "password", "fapiao_time"], &[]);

/// 电子发票插卡信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CardInformation {
    /// 插卡公众号AppID.
    pub card_appid: String,
    /// 用户在插卡公众号下的OpenID.
    pub card_openid: String,
    /// 电子发票卡券模板ID.
    pub card_id: Option<String>,
    /// 电子发票在卡包中的编码.
    pub card_code: Option<String>,
    /// 发票卡券状态.
    pub card_status: CardStatus,
}

fields! {
    CardInformation {
        0 card_appid, 1 card_openid, 2 card_id, 3 card_code, 4 card_status,
    }
}

pub(crate) static CARD_INFORMATION_SHAPE: Shape = Shape::new(&["card_appid", "card_openid", "card_status"], &[]);

/// An item of `fapiao_information` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FapiaoInformation {
    /// 商户发票单号.
    pub fapiao_id: String,
    /// 发票状态.
    pub status: FapiaoInformationStatus,
    /// 蓝字发票信息.
    pub blue_fapiao: Option<BlueFapiao>,
    /// 红字发票信息.
    pub red_fapiao: Option<RedFapiao>,
    /// 电子发票插卡信息.
    pub card_information: Option<CardInformation>,
    /// 总价税合计. Fen (1/100 yuan).
    pub total_amount: i64,
    /// 总税额. Fen (1/100 yuan).
    pub tax_amount: i64,
    /// 总金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 销售方信息.
    pub seller_information: crate::v3::new_tax_control_fapiao::SellerInformation,
    /// 购买方信息.
    pub buyer_information: crate::v3::new_tax_control_fapiao::fapiao_applications::PostRequestBuyerInformation,
    /// 附加信息.
    pub extra_information: crate::v3::new_tax_control_fapiao::ExtraInformation,
    /// 发票行信息.
    pub items: Vec<FapiaoInformationItem>,
    /// 备注信息.
    pub remark: Option<String>,
    /// 开票失败错误码.
    pub fapiao_error_code: Option<String>,
    /// 开票失败原因.
    pub fapiao_error_message: Option<String>,
}

fields! {
    FapiaoInformation {
        0 fapiao_id, 1 status, 2 blue_fapiao, 3 red_fapiao, 4 card_information, 5 total_amount, 6 tax_amount, 7 amount,
        8 seller_information, 9 buyer_information, 10 extra_information, 11 items, 12 remark, 13 fapiao_error_code,
        14 fapiao_error_message,
    }
}

impl SensitiveFields for FapiaoInformation {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        self.buyer_information.visit_sensitive(visit);
    }
}

pub(crate) static FAPIAO_INFORMATION_SHAPE: Shape = Shape::new(
    &[
        "fapiao_id",
        "status",
        "total_amount",
        "tax_amount",
        "amount",
        "seller_information",
        "buyer_information",
        "extra_information",
        "items",
    ],
    &[
        ("blue_fapiao", &BLUE_FAPIAO_SHAPE),
        ("red_fapiao", &RED_FAPIAO_SHAPE),
        ("card_information", &CARD_INFORMATION_SHAPE),
        ("seller_information", &crate::v3::new_tax_control_fapiao::SELLER_INFORMATION_SHAPE),
        (
            "buyer_information",
            &crate::v3::new_tax_control_fapiao::fapiao_applications::POST_REQUEST_BUYER_INFORMATION_SHAPE,
        ),
        ("extra_information", &crate::v3::new_tax_control_fapiao::EXTRA_INFORMATION_SHAPE),
        ("items", &FAPIAO_INFORMATION_ITEM_SHAPE),
    ],
);

/// An item of `items` of a `FapiaoInformation`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FapiaoInformationItem {
    /// 货物或应税劳务、服务编码.
    pub tax_code: String,
    /// 货物或应税劳务、服务名称.
    pub goods_name: String,
    /// 规格型号.
    pub specification: Option<String>,
    /// 单位.
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
    pub tax_prefer_mark: TaxPreferMark,
    /// 是否折扣行.
    pub discount: bool,
}

fields! {
    FapiaoInformationItem {
        0 tax_code, 1 goods_name, 2 specification, 3 unit, 4 quantity, 5 unit_price, 6 amount, 7 tax_amount,
        8 total_amount, 9 tax_rate, 10 tax_prefer_mark, 11 discount,
    }
}

pub(crate) static FAPIAO_INFORMATION_ITEM_SHAPE: Shape = Shape::new(
    &[
        "tax_code",
        "goods_name",
        "quantity",
        "unit_price",
        "amount",
        "tax_amount",
        "total_amount",
        "tax_rate",
        "tax_prefer_mark",
        "discount",
    ],
    &[],
);

/// The query of `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 商户发票单号.
    pub fapiao_id: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.fapiao_id {
            check::text("fapiao_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push_some("fapiao_id", self.fapiao_id.as_ref());
    }
}

/// The answer to `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`, 查询电子发票.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 发票数量.
    pub total_count: i64,
    /// 发票信息.
    pub fapiao_information: Vec<FapiaoInformation>,
}

fields! {
    GetResponse {
        0 total_count, 1 fapiao_information,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        for item in &mut self.fapiao_information {
            item.visit_sensitive(visit);
        }
    }
}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["total_count", "fapiao_information"], &[("fapiao_information", &FAPIAO_INFORMATION_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 红字发票信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct RedFapiao {
    /// 发票代码.
    pub fapiao_code: String,
    /// 发票号码.
    pub fapiao_number: String,
    /// 校验码.
    pub check_code: String,
    /// 密码.
    pub password: String,
    /// 开票时间.
    pub fapiao_time: Time,
}

fields! {
    RedFapiao {
        0 fapiao_code, 1 fapiao_number, 2 check_code, 3 password, 4 fapiao_time,
    }
}

pub(crate) static RED_FAPIAO_SHAPE: Shape =
    Shape::new(&["fapiao_code", "fapiao_number", "check_code", "password", "fapiao_time"], &[]);

open_enum! {
    /// 发票卡券状态.
    pub enum CardStatus {
        /// `INSERT_ACCEPTED`
        InsertAccepted = "INSERT_ACCEPTED",
        /// `INSERTED`
        Inserted = "INSERTED",
        /// `DISCARD_ACCEPTED`
        DiscardAccepted = "DISCARD_ACCEPTED",
        /// `DISCARDED`
        Discarded = "DISCARDED",
    }
}

open_enum! {
    /// 发票状态.
    pub enum FapiaoInformationStatus {
        /// `ISSUE_ACCEPTED`
        IssueAccepted = "ISSUE_ACCEPTED",
        /// `ISSUED`
        Issued = "ISSUED",
        /// `REVERSE_ACCEPTED`
        ReverseAccepted = "REVERSE_ACCEPTED",
        /// `REVERSED`
        Reversed = "REVERSED",
        /// `ISSUE_FAILED`
        IssueFailed = "ISSUE_FAILED",
        /// `REVERSE_FAILED`
        ReverseFailed = "REVERSE_FAILED",
    }
}

open_enum! {
    /// 税收优惠政策标识.
    pub enum TaxPreferMark {
        /// `NO_FAVORABLE`
        NoFavorable = "NO_FAVORABLE",
        /// `OUTSIDE_VAT`
        OutsideVat = "OUTSIDE_VAT",
        /// `VAT_EXEMPT`
        VatExempt = "VAT_EXEMPT",
        /// `NORMAL_ZERO_RATED`
        NormalZeroRated = "NORMAL_ZERO_RATED",
        /// `EXPORT_ZERO_RATED`
        ExportZeroRated = "EXPORT_ZERO_RATED",
    }
}
