//! `/v3/aggracct-bc/wb-channel/account/mch_media`: 查询商户影像件资料 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/aggracct-bc/wb-channel/account/mch_media`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询商户影像件资料.
    ///
    /// `GET /v3/aggracct-bc/wb-channel/account/mch_media`, for merchants.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/aggracct-bc/wb-channel/account/mch_media", "查询商户影像件资料");

/// The query of `GET /v3/aggracct-bc/wb-channel/account/mch_media`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 微信支付商户号.
    pub mchid: Option<String>,
    /// 微信支付业务申请单号.
    pub platform_trx_id: Option<String>,
    /// 业务场景.
    pub business_scene: BusinessScene,
    /// 影像件类型.
    pub mch_media_type: Option<MchMediaType>,
    /// 影像件资料ID.
    pub media_id: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.mchid {
            check::text("mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.platform_trx_id {
            check::text("platform_trx_id", value, 0, usize::MAX)?;
        }
        check::required("business_scene", &self.business_scene)?;
        check::known("business_scene", &self.business_scene)?;
        if let Some(value) = &self.mch_media_type {
            check::known("mch_media_type", value)?;
        }
        if let Some(value) = &self.media_id {
            check::text("media_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("mchid", self.mchid.as_ref());
        query.push_some("platform_trx_id", self.platform_trx_id.as_ref());
        query.push("business_scene", &self.business_scene);
        query.push_some("mch_media_type", self.mch_media_type.as_ref());
        query.push_some("media_id", self.media_id.as_ref());
    }
}

/// The answer to `GET /v3/aggracct-bc/wb-channel/account/mch_media`, 查询商户影像件资料.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 文件内容.
    pub media_content: Option<String>,
    /// 文件类型.
    pub media_type: Option<MediaType>,
    /// 文件摘要.
    pub media_sm3: Option<String>,
    /// sm4密钥.
    pub key: Option<String>,
    /// 影像件资料ID.
    pub media_id: Option<String>,
}

fields! {
    GetResponse {
        0 media_content, 1 media_type, 2 media_sm3, 3 key, 4 media_id,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}

open_enum! {
    /// 业务场景.
    pub enum BusinessScene {
        /// `SJT_MICRO_PLUS_OPEN_ACCOUNT`
        SjtMicroPlusOpenAccount = "SJT_MICRO_PLUS_OPEN_ACCOUNT",
        /// `SJT_MICRO_PLUS_UPDATE_INFO`
        SjtMicroPlusUpdateInfo = "SJT_MICRO_PLUS_UPDATE_INFO",
        /// `GET_BY_MEDIA_ID`
        GetByMediaId = "GET_BY_MEDIA_ID",
    }
}

open_enum! {
    /// 影像件类型.
    pub enum MchMediaType {
        /// `ID_CARD_FRONT`
        IdCardFront = "ID_CARD_FRONT",
        /// `ID_CARD_BACK`
        IdCardBack = "ID_CARD_BACK",
        /// `STORE_FRONT`
        StoreFront = "STORE_FRONT",
        /// `STORE_INTERIOR`
        StoreInterior = "STORE_INTERIOR",
    }
}

open_enum! {
    /// 文件类型.
    pub enum MediaType {
        /// `jpg`
        Jpg = "jpg",
        /// `png`
        Png = "png",
        /// `bmp`
        Bmp = "bmp",
        /// `jpeg`
        Jpeg = "jpeg",
    }
}
