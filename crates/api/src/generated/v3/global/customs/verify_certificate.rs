//! `/v3/global/customs/verify-certificate`: 身份信息校验 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/global/customs/verify-certificate`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 身份信息校验.
    ///
    /// `POST /v3/global/customs/verify-certificate`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_2.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/global/customs/verify-certificate", "身份信息校验");

/// The body of `POST /v3/global/customs/verify-certificate`, 身份信息校验.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 机构APPID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户子订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_order_no: Option<String>,
    /// 海关.
    pub customs: crate::v3::global::customs::Customs,
    /// 商户海关备案号.
    pub merchant_customs_no: String,
    /// 证件类型.
    pub certificate_type: CertificateType,
    /// 证件号. Number of the identity card; a final X is a capital letter. Sensitive: sent encrypted. The page asks
    /// for the padding RSAES-PKCS1-v1\_5 here, unlike all others.
    pub certificate_id: Sensitive,
    /// 证件姓名. Name in the identity card. Sensitive: sent encrypted. The page asks for the padding RSAES-PKCS1-v1\_5
    /// here, unlike all others.
    pub certificate_name: Sensitive,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, usize::MAX)?;
        if let Some(value) = &self.sub_order_no {
            check::text("sub_order_no", value, 0, usize::MAX)?;
        }
        check::required("customs", &self.customs)?;
        check::known("customs", &self.customs)?;
        check::required("merchant_customs_no", &self.merchant_customs_no)?;
        check::text("merchant_customs_no", &self.merchant_customs_no, 0, usize::MAX)?;
        check::required("certificate_type", &self.certificate_type)?;
        check::known("certificate_type", &self.certificate_type)?;
        check::required("certificate_id", &self.certificate_id)?;
        check::required("certificate_name", &self.certificate_name)?;
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("certificate_id", &mut self.certificate_id);
        visit("certificate_name", &mut self.certificate_name);
    }
}

/// The answer to `POST /v3/global/customs/verify-certificate`, 身份信息校验.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 机构APPID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 身份核验结果.
    pub certificate_check_result: CertificateCheckResult,
}

fields! {
    PostResponse {
        0 appid, 1 mchid, 2 out_trade_no, 3 transaction_id, 4 certificate_check_result,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["appid", "mchid", "out_trade_no", "transaction_id", "certificate_check_result"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 身份核验结果.
    pub enum CertificateCheckResult {
        /// `SAME`
        Same = "SAME",
        /// `DIFFERENT`
        Different = "DIFFERENT",
    }
}

open_enum! {
    /// 证件类型.
    pub enum CertificateType {
        /// `IDCARD`
        Idcard = "IDCARD",
    }
}
