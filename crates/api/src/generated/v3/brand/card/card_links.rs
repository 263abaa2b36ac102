//! `/v3/brand/card/card-links`: 添加交易连接名片规则申请 `POST`, 查询已生效交易连接名片规则 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod business_code;
pub mod cancel_applyment;
pub mod unbind_card_link;

/// The path `/v3/brand/card/card-links`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand/card/card-links/business-code`.
    pub fn business_code(self) -> business_code::Path<'a> {
        business_code::Path(self.0.segment("business-code"))
    }

    /// On to `/v3/brand/card/card-links/cancel-applyment`.
    pub fn cancel_applyment(self) -> cancel_applyment::Path<'a> {
        cancel_applyment::Path(self.0.segment("cancel-applyment"))
    }

    /// On to `/v3/brand/card/card-links/unbind-card-link`.
    pub fn unbind_card_link(self) -> unbind_card_link::Path<'a> {
        unbind_card_link::Path(self.0.segment("unbind-card-link"))
    }

    /// 添加交易连接名片规则申请.
    ///
    /// `POST /v3/brand/card/card-links`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询已生效交易连接名片规则.
    ///
    /// `GET /v3/brand/card/card-links`, for service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/brand/card/card-links", "添加交易连接名片规则申请");

static GET: Operation = Operation::new("GET", "/v3/brand/card/card-links", "查询已生效交易连接名片规则");

/// An item of `active_link_list` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ActiveLink {
    /// 交易场景类型.
    pub payment_scene: PaymentScene,
    /// 公众账号ID.
    pub appid_list: Option<Vec<String>>,
    /// 商户号.
    pub card_link_mchid: Option<String>,
    /// 服务ID.
    pub service_id: Option<String>,
}

fields! {
    ActiveLink {
        0 payment_scene, 1 appid_list, 2 card_link_mchid, 3 service_id,
    }
}

pub(crate) static ACTIVE_LINK_SHAPE: Shape = Shape::new(&["payment_scene"], &[]);

/// The query of `GET /v3/brand/card/card-links`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 品牌ID.
    pub brand_id: String,
    /// 交易场景类型.
    pub payment_scene: Option<PaymentScene>,
    /// 查询页码.
    pub page_index: Option<i64>,
    /// 查询页大小.
    pub page_size: Option<i64>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        if let Some(value) = &self.payment_scene {
            check::known("payment_scene", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("brand_id", &self.brand_id);
        query.push_some("payment_scene", self.payment_scene.as_ref());
        query.push_some("page_index", self.page_index.as_ref());
        query.push_some("page_size", self.page_size.as_ref());
    }
}

/// The answer to `GET /v3/brand/card/card-links`, 查询已生效交易连接名片规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 品牌ID.
    pub brand_id: Option<String>,
    /// 查询页码.
    pub page_index: Option<i64>,
    /// 查询页大小.
    pub page_size: Option<i64>,
    /// 总数.
    pub total_num: Option<i64>,
    /// 已生效连接列表.
    pub active_link_list: Option<Vec<ActiveLink>>,
}

fields! {
    GetResponse {
        0 brand_id, 1 page_index, 2 page_size, 3 total_num, 4 active_link_list,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&[], &[("active_link_list", &ACTIVE_LINK_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `POST /v3/brand/card/card-links`, 添加交易连接名片规则申请.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 业务申请编号.
    pub business_code: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 交易场景类型.
    pub payment_scene: PaymentScene,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub card_link_mchid: Option<String>,
    /// 服务ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub service_id: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("business_code", &self.business_code)?;
        check::text("business_code", &self.business_code, 0, usize::MAX)?;
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("payment_scene", &self.payment_scene)?;
        check::known("payment_scene", &self.payment_scene)?;
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.card_link_mchid {
            check::text("card_link_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.service_id {
            check::text("service_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/brand/card/card-links`, 添加交易连接名片规则申请.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 业务申请编号.
    pub business_code: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 交易场景类型.
    pub payment_scene: PaymentScene,
    /// 公众账号ID.
    pub appid: Option<String>,
    /// 商户号.
    pub card_link_mchid: Option<String>,
    /// 服务ID.
    pub service_id: Option<String>,
}

fields! {
    PostResponse {
        0 business_code, 1 brand_id, 2 payment_scene, 3 appid, 4 card_link_mchid, 5 service_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["business_code", "brand_id", "payment_scene"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 交易场景类型.
    pub enum PaymentScene {
        /// `MINI_PROGRAM`
        MiniProgram = "MINI_PROGRAM",
        /// `APP`
        App = "APP",
        /// `PAYMENT_SCORE`
        PaymentScore = "PAYMENT_SCORE",
        /// `PAYMENT_CODE`
        PaymentCode = "PAYMENT_CODE",
    }
}
