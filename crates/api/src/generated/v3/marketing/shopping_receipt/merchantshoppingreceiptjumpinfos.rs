//! `/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`: 上传商家电子小票跳转信息 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 上传商家电子小票跳转信息.
    ///
    /// `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012443825>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos",
    "上传商家电子小票跳转信息",
);

/// 跳转信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct JumpInfo {
    /// 小程序AppID.
    pub merchant_appid: String,
    /// 商户电子小票跳转信息小程序路径.
    pub merchant_path: String,
}

fields! {
    JumpInfo {
        0 merchant_appid, 1 merchant_path,
    }
}

impl Check for JumpInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("merchant_appid", &self.merchant_appid)?;
        check::text("merchant_appid", &self.merchant_appid, 0, usize::MAX)?;
        check::required("merchant_path", &self.merchant_path)?;
        check::text("merchant_path", &self.merchant_path, 0, usize::MAX)?;
        Ok(())
    }
}

pub(crate) static JUMP_INFO_SHAPE: Shape = Shape::new(&["merchant_appid", "merchant_path"], &[]);

/// 商家电子小票跳转信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct MerchantJumpInfo {
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 商户号.
    pub transaction_mchid: Option<String>,
    /// 子商户号.
    pub transaction_sub_mchid: Option<String>,
    /// 下单用户OpenID.
    pub openid: String,
    /// 商户上传时间.
    pub merchant_upload_time: Time,
    /// 跳转信息.
    pub jump_info: JumpInfo,
    /// 创建时间.
    pub create_time: Time,
    /// 修改时间.
    pub modify_time: Time,
    /// 归属品牌ID.
    pub brand_id: Option<i64>,
}

fields! {
    MerchantJumpInfo {
        0 transaction_id, 1 transaction_mchid, 2 transaction_sub_mchid, 3 openid, 4 merchant_upload_time, 5 jump_info,
        6 create_time, 7 modify_time, 8 brand_id,
    }
}

pub(crate) static MERCHANT_JUMP_INFO_SHAPE: Shape = Shape::new(
    &["transaction_id", "openid", "merchant_upload_time", "jump_info", "create_time", "modify_time"],
    &[("jump_info", &JUMP_INFO_SHAPE)],
);

/// The body of `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`, 上传商家电子小票跳转信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub transaction_mchid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub transaction_sub_mchid: Option<String>,
    /// 下单用户OpenID.
    pub openid: String,
    /// 商户上传时间.
    pub merchant_upload_time: Time,
    /// 跳转信息.
    pub jump_info: JumpInfo,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, usize::MAX)?;
        if let Some(value) = &self.transaction_mchid {
            check::text("transaction_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.transaction_sub_mchid {
            check::text("transaction_sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        check::required("merchant_upload_time", &self.merchant_upload_time)?;
        self.jump_info.check().map_err(|fault| fault.within("jump_info"))?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`, 上传商家电子小票跳转信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商家电子小票跳转信息.
    pub merchant_jump_info: Option<MerchantJumpInfo>,
}

fields! {
    PostResponse {
        0 merchant_jump_info,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&[], &[("merchant_jump_info", &MERCHANT_JUMP_INFO_SHAPE)]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
