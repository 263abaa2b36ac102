//! `/v3/payroll-card/transfer-batches`: 发起批量转账 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payroll-card/transfer-batches`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 发起批量转账. Pays up to 3,000 workers in one batch. Query the batch and its details under
    /// `/v3/partner-transfer/batches`.
    ///
    /// 服务商通过微工卡向用户批量付款，一批最多 3000 笔。应答只表示已受理，批次和明细用 `/v3/partner-transfer/batches` 查询；结果未知时用原批次单号、原参数重试，换单号可能重复付款。
    ///
    /// `POST /v3/payroll-card/transfer-batches`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/payroll-card/transfer-batches", "发起批量转账");

/// The body of `POST /v3/payroll-card/transfer-batches`, 发起批量转账.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 特约商户号. Merchant id of the sub-merchant, the employer. At most 32 characters.
    pub sub_mchid: String,
    /// 特约商户AppID. Required unless `authorization_type` is `FUND_AUTHORIZATION_TYPE`; the openids are those under
    /// it. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 特约商户授权类型.
    pub authorization_type: AuthorizationType,
    /// 商家批次单号. Your number for this batch, unique within the service provider. Repeat it, with the same content, to
    /// retry safely; a new number is a new payment. At most 32 characters. Digits and letters only.
    pub out_batch_no: String,
    /// 批次名称. At most 32 characters.
    pub batch_name: String,
    /// 批次备注. At most 32 characters.
    pub batch_remark: String,
    /// 转账总金额. Fen (1/100 yuan). Must equal the sum of the details. At least 1.
    pub total_amount: i64,
    /// 转账总笔数. Must equal the number of details. 1 to 3000.
    pub total_num: i64,
    /// 转账明细列表. 1 to 3000 items.
    pub transfer_detail_list: Vec<TransferDetail>,
    /// 服务商的AppID. Required when `authorization_type` is `FUND_AUTHORIZATION_TYPE`; the openids are those under it.
    /// At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_appid: Option<String>,
    /// 用工类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub employment_type: Option<crate::v3::payroll_card::EmploymentType>,
    /// 用工场景.
    #[serde(skip_serializing_if = "check::is_void")]
    pub employment_scene: Option<EmploymentScene>,
    /// 业务来源.
    #[serde(skip_serializing_if = "check::is_void")]
    pub business_type: Option<BusinessType>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, 32)?;
        }
        check::required("authorization_type", &self.authorization_type)?;
        check::known("authorization_type", &self.authorization_type)?;
        check::required("out_batch_no", &self.out_batch_no)?;
        check::text("out_batch_no", &self.out_batch_no, 0, 32)?;
        check::pattern("out_batch_no", &self.out_batch_no, &PATTERN_1)?;
        check::required("batch_name", &self.batch_name)?;
        check::text("batch_name", &self.batch_name, 0, 32)?;
        check::required("batch_remark", &self.batch_remark)?;
        check::text("batch_remark", &self.batch_remark, 0, 32)?;
        check::range("total_amount", self.total_amount, 1, i64::MAX)?;
        check::range("total_num", self.total_num, 1, 3000)?;
        check::required("transfer_detail_list", &self.transfer_detail_list)?;
        check::count("transfer_detail_list", self.transfer_detail_list.len(), 1, 3000)?;
        for (index, item) in self.transfer_detail_list.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("transfer_detail_list", index))?;
        }
        if let Some(value) = &self.sp_appid {
            check::text("sp_appid", value, 0, 32)?;
        }
        if let Some(value) = &self.employment_type {
            check::known("employment_type", value)?;
        }
        if let Some(value) = &self.employment_scene {
            check::known("employment_scene", value)?;
        }
        if let Some(value) = &self.business_type {
            check::known("business_type", value)?;
        }
        crate::checks::payroll_card::transfer_batch(self)?;
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        for item in &mut self.transfer_detail_list {
            item.visit_sensitive(visit);
        }
    }
}

/// The answer to `POST /v3/payroll-card/transfer-batches`, 发起批量转账.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 微信支付批次单号. At most 64 characters.
    pub batch_id: String,
    /// 批次创建时间. When the batch was accepted. Accepted is not paid: query the batch.
    pub create_time: Time,
}

fields! {
    PostResponse {
        0 out_batch_no, 1 batch_id, 2 create_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["out_batch_no", "batch_id", "create_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `transfer_detail_list` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct TransferDetail {
    /// 商家明细单号. Unique within the batch. At most 32 characters. Digits and letters only.
    pub out_detail_no: String,
    /// 转账金额. Fen (1/100 yuan). At least 1.
    pub transfer_amount: i64,
    /// 转账备注. Shown to the worker. At most 32 characters.
    pub transfer_remark: String,
    /// 收款用户OpenID. At most 64 characters.
    pub openid: String,
    /// 收款用户姓名. The payee's real name. Sensitive: sent encrypted. Give it for all details of a batch or for none; a
    /// detail of 2,000 yuan or more needs it, and receipts need it.
    #[serde(skip_serializing_if = "check::is_void")]
    pub user_name: Option<Sensitive>,
}

impl Check for TransferDetail {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_detail_no", &self.out_detail_no)?;
        check::text("out_detail_no", &self.out_detail_no, 0, 32)?;
        check::pattern("out_detail_no", &self.out_detail_no, &PATTERN_1)?;
        check::range("transfer_amount", self.transfer_amount, 1, i64::MAX)?;
        check::required("transfer_remark", &self.transfer_remark)?;
        check::text("transfer_remark", &self.transfer_remark, 0, 32)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, 64)?;
        Ok(())
    }
}

impl SensitiveFields for TransferDetail {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.user_name {
            visit("user_name", value);
        }
    }
}

open_enum! {
    /// 特约商户授权类型.
    pub enum AuthorizationType {
        /// `INFORMATION_AUTHORIZATION_TYPE`
        InformationAuthorizationType = "INFORMATION_AUTHORIZATION_TYPE",
        /// `FUND_AUTHORIZATION_TYPE`
        FundAuthorizationType = "FUND_AUTHORIZATION_TYPE",
        /// `INFORMATION_AND_FUND_AUTHORIZATION_TYPE`
        InformationAndFundAuthorizationType = "INFORMATION_AND_FUND_AUTHORIZATION_TYPE",
    }
}

open_enum! {
    /// 业务来源.
    pub enum BusinessType {
        /// `UNDEFINE`
        Undefine = "UNDEFINE",
        /// `PROMOTION`
        Promotion = "PROMOTION",
    }
}

open_enum! {
    /// 用工场景.
    pub enum EmploymentScene {
        /// `LOGISTICS`
        Logistics = "LOGISTICS",
        /// `MANUFACTURING`
        Manufacturing = "MANUFACTURING",
        /// `HOTEL`
        Hotel = "HOTEL",
        /// `CATERING`
        Catering = "CATERING",
        /// `EVENT`
        Event = "EVENT",
        /// `RETAIL`
        Retail = "RETAIL",
        /// `OTHERS`
        Others = "OTHERS",
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z]+$");
