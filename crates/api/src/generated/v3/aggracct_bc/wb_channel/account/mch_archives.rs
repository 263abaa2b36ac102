//! `/v3/aggracct-bc/wb-channel/account/mch_archives`: 查询商户资料 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/aggracct-bc/wb-channel/account/mch_archives`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询商户资料.
    ///
    /// `GET /v3/aggracct-bc/wb-channel/account/mch_archives`, for merchants.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/aggracct-bc/wb-channel/account/mch_archives", "查询商户资料");

/// An item of `beneficial_owner` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct BeneficialOwner {
    /// 受益所有人编号.
    pub beneficial_owner_no: String,
    /// 受益所有人证件类型.
    pub beneficial_owner_id_type: BeneficialOwnerIdType,
    /// 受益所有人姓名. Sensitive: encrypted on the wire.
    pub beneficial_owner_name: Sensitive,
    /// 受益所有人证件号码. Sensitive: encrypted on the wire.
    pub beneficial_owner_id_no: Sensitive,
    /// 受益所有人证件有效期起始日.
    pub beneficial_owner_effective_date: String,
    /// 受益所有人证件有效期结束日.
    pub beneficial_owner_expire_date: String,
    /// 受益所有人证件正面影像ID.
    pub beneficial_owner_img_front_id: String,
    /// 受益所有人证件反面影像ID.
    pub beneficial_owner_img_back_id: String,
    /// 受益所有人居住地址. Sensitive: encrypted on the wire.
    pub beneficial_owner_address: Sensitive,
}

fields! {
    BeneficialOwner {
        0 beneficial_owner_no, 1 beneficial_owner_id_type, 2 beneficial_owner_name, 3 beneficial_owner_id_no,
        4 beneficial_owner_effective_date, 5 beneficial_owner_expire_date, 6 beneficial_owner_img_front_id,
        7 beneficial_owner_img_back_id, 8 beneficial_owner_address,
    }
}

impl SensitiveFields for BeneficialOwner {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("beneficial_owner_name", &mut self.beneficial_owner_name);
        visit("beneficial_owner_id_no", &mut self.beneficial_owner_id_no);
        visit("beneficial_owner_address", &mut self.beneficial_owner_address);
    }
}

pub(crate) static BENEFICIAL_OWNER_SHAPE: Shape = Shape::new(
    &[
        "beneficial_owner_no",
        "beneficial_owner_id_type",
        "beneficial_owner_name",
        "beneficial_owner_id_no",
        "beneficial_owner_effective_date",
        "beneficial_owner_expire_date",
        "beneficial_owner_img_front_id",
        "beneficial_owner_img_back_id",
        "beneficial_owner_address",
    ],
    &[],
);

/// The query of `GET /v3/aggracct-bc/wb-channel/account/mch_archives`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 微信支付商户号.
    pub mchid: String,
    /// 额度台账号. Sensitive: encrypted on the wire.
    pub bal_account_no: Sensitive,
    /// 卡号. Sensitive: encrypted on the wire.
    pub card_no: Option<Sensitive>,
    /// 商户子账户协议号.
    pub sgn_no: Option<String>,
    /// 请求场景.
    pub req_scene: Option<crate::v3::aggracct_bc::wb_channel::ReqScene>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        check::required("bal_account_no", &self.bal_account_no)?;
        check::sealed("bal_account_no", &self.bal_account_no)?;
        if let Some(value) = &self.card_no {
            check::sealed("card_no", value)?;
        }
        if let Some(value) = &self.sgn_no {
            check::text("sgn_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.req_scene {
            check::known("req_scene", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("mchid", &self.mchid);
        query.push_sealed("bal_account_no", &self.bal_account_no);
        if let Some(value) = &self.card_no {
            query.push_sealed("card_no", value);
        }
        query.push_some("sgn_no", self.sgn_no.as_ref());
        query.push_some("req_scene", self.req_scene.as_ref());
    }
}

/// The answer to `GET /v3/aggracct-bc/wb-channel/account/mch_archives`, 查询商户资料.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 微信支付商户号.
    pub mchid: Option<String>,
    /// 额度台账号. Sensitive: encrypted on the wire.
    pub bal_account_no: Option<Sensitive>,
    /// 主体类型.
    pub merchant_type: Option<MerchantType>,
    /// 主体证件类型.
    pub merchant_id_type: Option<MerchantIdType>,
    /// 主体证件登记名称. Sensitive: encrypted on the wire.
    pub merchant_name: Option<Sensitive>,
    /// 主体证件号码. Sensitive: encrypted on the wire.
    pub merchant_id_no: Option<Sensitive>,
    /// 主体证件有效期起始日.
    pub effective_date: Option<String>,
    /// 主体证件有效期结束日.
    pub expire_date: Option<String>,
    /// 主体证件正面影像ID.
    pub merchant_img_front_id: Option<String>,
    /// 主体注册地址.
    pub register_address: Option<String>,
    /// 主体经营范围.
    pub business_scope: Option<String>,
    /// 法定代表人信息.
    pub legal_representative: Option<LegalRepresentative>,
    /// 受益所有人信息列表.
    pub beneficial_owner: Option<Vec<BeneficialOwner>>,
    /// 卡号. Sensitive: encrypted on the wire.
    pub card_no: Option<Sensitive>,
    /// 商户子账户协议号.
    pub sgn_no: Option<String>,
}

fields! {
    GetResponse {
        0 mchid, 1 bal_account_no, 2 merchant_type, 3 merchant_id_type, 4 merchant_name, 5 merchant_id_no,
        6 effective_date, 7 expire_date, 8 merchant_img_front_id, 9 register_address, 10 business_scope,
        11 legal_representative, 12 beneficial_owner, 13 card_no, 14 sgn_no,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.bal_account_no {
            visit("bal_account_no", value);
        }
        if let Some(value) = &mut self.merchant_name {
            visit("merchant_name", value);
        }
        if let Some(value) = &mut self.merchant_id_no {
            visit("merchant_id_no", value);
        }
        if let Some(value) = &mut self.legal_representative {
            value.visit_sensitive(visit);
        }
        if let Some(value) = &mut self.beneficial_owner {
            for item in value {
                item.visit_sensitive(visit);
            }
        }
        if let Some(value) = &mut self.card_no {
            visit("card_no", value);
        }
    }
}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[],
    &[("legal_representative", &LEGAL_REPRESENTATIVE_SHAPE), ("beneficial_owner", &BENEFICIAL_OWNER_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 法定代表人信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct LegalRepresentative {
    /// 法定代表人证件类型.
    pub legal_representative_id_type: LegalRepresentativeIdType,
    /// 法定代表人姓名. Sensitive: encrypted on the wire.
    pub legal_representative_name: Sensitive,
    /// 法定代表人证件号码. Sensitive: encrypted on the wire.
    pub legal_representative_id_no: Sensitive,
    /// 法定代表人证件有效期起始日.
    pub legal_representative_effective_date: String,
    /// 法定代表人证件有效期结束日.
    pub legal_representative_expire_date: String,
    /// 法定代表人证件正面影像ID.
    pub legal_representative_img_front_id: String,
    /// 法定代表人证件反面影像ID.
    pub legal_representative_img_back_id: String,
    /// 法定代表人居住地址. Sensitive: encrypted on the wire.
    pub legal_representative_address: Sensitive,
    /// 法定代表人发证机关.
    pub legal_representative_issue_authority: Option<String>,
    /// 法定代表人民族.
    pub legal_representative_nation: Option<String>,
}

fields! {
    LegalRepresentative {
        0 legal_representative_id_type, 1 legal_representative_name, 2 legal_representative_id_no,
        3 legal_representative_effective_date, 4 legal_representative_expire_date, 5 legal_representative_img_front_id,
        6 legal_representative_img_back_id, 7 legal_representative_address, 8 legal_representative_issue_authority,
        9 legal_representative_nation,
    }
}

impl SensitiveFields for LegalRepresentative {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("legal_representative_name", &mut self.legal_representative_name);
        visit("legal_representative_id_no", &mut self.legal_representative_id_no);
        visit("legal_representative_address", &mut self.legal_representative_address);
    }
}

pub(crate) static LEGAL_REPRESENTATIVE_SHAPE: Shape = Shape::new(
    &[
        "legal_representative_id_type",
        "legal_representative_name",
        "legal_representative_id_no",
        "legal_representative_effective_date",
        "legal_representative_expire_date",
        "legal_representative_img_front_id",
        "legal_representative_img_back_id",
        "legal_representative_address",
    ],
    &[],
);

open_enum! {
    /// 受益所有人证件类型.
    pub enum BeneficialOwnerIdType {
        /// `01`
        _01 = "01",
    }
}

open_enum! {
    /// 法定代表人证件类型.
    pub enum LegalRepresentativeIdType {
        /// `01`
        _01 = "01",
    }
}

open_enum! {
    /// 主体证件类型.
    pub enum MerchantIdType {
        /// `12`
        _12 = "12",
    }
}

open_enum! {
    /// 主体类型.
    pub enum MerchantType {
        /// `1`
        _1 = "1",
        /// `2`
        _2 = "2",
        /// `3`
        _3 = "3",
    }
}
