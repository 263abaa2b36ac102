//! `/v3/webizpay/bill/trade-bill`: 申请企业商户企业支付业务账单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/webizpay/bill/trade-bill`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 申请企业商户企业支付业务账单.
    ///
    /// `POST /v3/webizpay/bill/trade-bill`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014507142>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/webizpay/bill/trade-bill", "申请企业商户企业支付业务账单");

/// The body of `POST /v3/webizpay/bill/trade-bill`, 申请企业商户企业支付业务账单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 账单日期.
    pub date: String,
    /// 账单类型.
    #[serde(rename = "type")]
    pub type_: PostType,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("date", &self.date)?;
        check::text("date", &self.date, 0, usize::MAX)?;
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        Ok(())
    }
}

/// The answer to `POST /v3/webizpay/bill/trade-bill`, 申请企业商户企业支付业务账单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 账单日期.
    pub date: String,
    /// 账单类型.
    pub type_: PostType,
    /// 账单下载地址.
    pub download_url: String,
}

fields! {
    PostResponse {
        0 sp_mchid, 1 sub_mchid, 2 date, 3 type_ = "type", 4 download_url,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["sp_mchid", "sub_mchid", "date", "type", "download_url"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 账单类型.
    pub enum PostType {
        /// `QYZFALL`
        Qyzfall = "QYZFALL",
    }
}
