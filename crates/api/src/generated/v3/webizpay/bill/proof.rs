//! `/v3/webizpay/bill/proof`: 申请企业商户企业支付出资凭证 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/webizpay/bill/proof`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 申请企业商户企业支付出资凭证.
    ///
    /// `POST /v3/webizpay/bill/proof`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014507157>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/webizpay/bill/proof", "申请企业商户企业支付出资凭证");

/// The body of `POST /v3/webizpay/bill/proof`, 申请企业商户企业支付出资凭证.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 起始日期.
    pub start_date: String,
    /// 结束日期.
    pub end_date: String,
    /// 商户主体名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub entity_name: Option<String>,
    /// 商户操作流水号.
    pub out_operation_id: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("start_date", &self.start_date)?;
        check::text("start_date", &self.start_date, 0, usize::MAX)?;
        check::required("end_date", &self.end_date)?;
        check::text("end_date", &self.end_date, 0, usize::MAX)?;
        if let Some(value) = &self.entity_name {
            check::text("entity_name", value, 0, usize::MAX)?;
        }
        check::required("out_operation_id", &self.out_operation_id)?;
        check::text("out_operation_id", &self.out_operation_id, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/webizpay/bill/proof`, 申请企业商户企业支付出资凭证.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 商户操作流水号.
    pub out_operation_id: String,
    /// 微信支付操作流水号.
    pub operation_id: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 起始日期.
    pub start_date: String,
    /// 结束日期.
    pub end_date: String,
    /// 商户主体名称.
    pub entity_name: String,
    /// 出资凭证申请单单号.
    pub proof_id: String,
    /// 凭证下载地址.
    pub download_url: String,
    /// 凭证申请创建时间.
    pub create_time: Time,
    /// 凭证状态更新时间.
    pub updated_time: Time,
}

fields! {
    PostResponse {
        0 sp_mchid, 1 out_operation_id, 2 operation_id, 3 sub_mchid, 4 start_date, 5 end_date, 6 entity_name,
        7 proof_id, 8 download_url, 9 create_time, 10 updated_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "sp_mchid",
        "out_operation_id",
        "operation_id",
        "sub_mchid",
        "start_date",
        "end_date",
        "entity_name",
        "proof_id",
        "download_url",
        "create_time",
        "updated_time",
    ],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
