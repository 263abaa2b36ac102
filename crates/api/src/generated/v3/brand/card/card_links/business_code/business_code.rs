//! `/v3/brand/card/card-links/business-code/{business_code}`: 根据业务申请编号查询添加申请状态 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/brand/card/card-links/business-code/{business_code}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 根据业务申请编号查询添加申请状态.
    ///
    /// `GET /v3/brand/card/card-links/business-code/{business_code}`, for service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/brand/card/card-links/business-code/{business_code}",
    "根据业务申请编号查询添加申请状态",
);

/// The query of `GET /v3/brand/card/card-links/business-code/{business_code}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 品牌ID.
    pub brand_id: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("brand_id", &self.brand_id);
    }
}

/// The answer to `GET /v3/brand/card/card-links/business-code/{business_code}`, 根据业务申请编号查询添加申请状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 业务申请编号.
    pub business_code: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 交易场景类型.
    pub payment_scene: crate::v3::brand::card::card_links::PaymentScene,
    /// 公众账号ID.
    pub appid: Option<String>,
    /// 商户号.
    pub card_link_mchid: Option<String>,
    /// 服务ID.
    pub service_id: Option<String>,
    /// 交易连接名片配置状态.
    pub configuration_state: ConfigurationState,
    /// 驳回原因.
    pub reject_reason: Option<String>,
}

fields! {
    GetResponse {
        0 business_code, 1 brand_id, 2 payment_scene, 3 appid, 4 card_link_mchid, 5 service_id, 6 configuration_state,
        7 reject_reason,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["business_code", "brand_id", "payment_scene", "configuration_state"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 交易连接名片配置状态.
    pub enum ConfigurationState {
        /// `WAITING_AUDIT`
        WaitingAudit = "WAITING_AUDIT",
        /// `AUDIT_REJECT`
        AuditReject = "AUDIT_REJECT",
        /// `WAITING_CONFIRMATION`
        WaitingConfirmation = "WAITING_CONFIRMATION",
        /// `MERCHANT_ADMIN_REJECT`
        MerchantAdminReject = "MERCHANT_ADMIN_REJECT",
        /// `IN_EFFECT`
        InEffect = "IN_EFFECT",
    }
}
