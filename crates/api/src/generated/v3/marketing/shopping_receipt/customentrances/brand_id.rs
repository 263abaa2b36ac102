//! `/v3/marketing/shopping-receipt/customentrances/{brand_id}`: 查询自定义入口 `GET`, 更新自定义入口 `PATCH`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/shopping-receipt/customentrances/{brand_id}`.
#[must_use = "a path sends nothing: call `.get()` or `.patch()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询自定义入口.
    ///
    /// `GET /v3/marketing/shopping-receipt/customentrances/{brand_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012698331>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }

    /// 更新自定义入口.
    ///
    /// `PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012697769>
    pub fn patch(self, body: &PatchRequest) -> Call<'a, PatchResponse> {
        self.0.call(&PATCH).with_json(body)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/marketing/shopping-receipt/customentrances/{brand_id}", "查询自定义入口");

static PATCH: Operation =
    Operation::new("PATCH", "/v3/marketing/shopping-receipt/customentrances/{brand_id}", "更新自定义入口");

/// The answer to `GET /v3/marketing/shopping-receipt/customentrances/{brand_id}`, 查询自定义入口.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 自定义入口种类.
    pub custom_entrance_type: crate::v3::marketing::shopping_receipt::customentrances::CustomEntranceType,
    /// 副标题.
    pub subtitle: String,
    /// 展示商品信息.
    pub goods_thumbnail_url: Option<String>,
    /// 设置自定义入口的状态.
    pub custom_entrance_state: crate::v3::marketing::shopping_receipt::customentrances::CustomEntranceState,
    /// 自定义入口的开始时间.
    pub start_time: Time,
    /// 自定义入口的结束时间.
    pub end_time: Time,
    /// 自定义入口的归属品牌ID.
    pub brand_id: String,
    /// 自定义入口创建的时间.
    pub create_time: Time,
    /// 自定义入口修改的时间.
    pub modify_time: Time,
    /// 商户创建自定义入口的凭据号.
    pub out_request_no: String,
    /// 自定义入口跳转信息.
    pub jump_link: crate::v3::marketing::shopping_receipt::customentrances::JumpLink,
}

fields! {
    GetResponse {
        0 custom_entrance_type, 1 subtitle, 2 goods_thumbnail_url, 3 custom_entrance_state, 4 start_time, 5 end_time,
        6 brand_id, 7 create_time, 8 modify_time, 9 out_request_no, 10 jump_link,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "custom_entrance_type",
        "subtitle",
        "custom_entrance_state",
        "start_time",
        "end_time",
        "brand_id",
        "create_time",
        "modify_time",
        "out_request_no",
        "jump_link",
    ],
    &[("jump_link", &crate::v3::marketing::shopping_receipt::customentrances::JUMP_LINK_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}`, 更新自定义入口.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 自定义入口种类.
    #[serde(skip_serializing_if = "check::is_void")]
    pub custom_entrance_type: Option<crate::v3::marketing::shopping_receipt::customentrances::CustomEntranceType>,
    /// 副标题.
    #[serde(skip_serializing_if = "check::is_void")]
    pub subtitle: Option<String>,
    /// 展示商品信息.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_thumbnail_url: Option<String>,
    /// 设置自定义入口的状态.
    #[serde(skip_serializing_if = "check::is_void")]
    pub custom_entrance_state: Option<crate::v3::marketing::shopping_receipt::customentrances::CustomEntranceState>,
    /// 自定义入口的开始时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub start_time: Option<Time>,
    /// 自定义入口的结束时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_time: Option<Time>,
    /// 商户创建自定义入口的凭据号.
    pub out_request_no: String,
    /// 自定义入口跳转信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_link: Option<crate::v3::marketing::shopping_receipt::customentrances::JumpLink>,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.custom_entrance_type {
            check::known("custom_entrance_type", value)?;
        }
        if let Some(value) = &self.subtitle {
            check::text("subtitle", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.goods_thumbnail_url {
            check::text("goods_thumbnail_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.custom_entrance_state {
            check::known("custom_entrance_state", value)?;
        }
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        if let Some(value) = &self.jump_link {
            value.check().map_err(|fault| fault.within("jump_link"))?;
        }
        Ok(())
    }
}

/// The answer to `PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}`, 更新自定义入口.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// 自定义入口种类.
    pub custom_entrance_type: crate::v3::marketing::shopping_receipt::customentrances::CustomEntranceType,
    /// 副标题.
    pub subtitle: String,
    /// 展示商品信息.
    pub goods_thumbnail_url: Option<String>,
    /// 设置自定义入口的状态.
    pub custom_entrance_state: crate::v3::marketing::shopping_receipt::customentrances::CustomEntranceState,
    /// 自定义入口的开始时间.
    pub start_time: Time,
    /// 自定义入口的结束时间.
    pub end_time: Time,
    /// 自定义入口的归属品牌ID.
    pub brand_id: String,
    /// 自定义入口创建的时间.
    pub create_time: Time,
    /// 自定义入口修改的时间.
    pub modify_time: Time,
    /// 商户创建自定义入口的凭据号.
    pub out_request_no: String,
    /// 自定义入口跳转信息.
    pub jump_link: crate::v3::marketing::shopping_receipt::customentrances::JumpLink,
}

fields! {
    PatchResponse {
        0 custom_entrance_type, 1 subtitle, 2 goods_thumbnail_url, 3 custom_entrance_state, 4 start_time, 5 end_time,
        6 brand_id, 7 create_time, 8 modify_time, 9 out_request_no, 10 jump_link,
    }
}

impl SensitiveFields for PatchResponse {}

pub(crate) static PATCH_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "custom_entrance_type",
        "subtitle",
        "custom_entrance_state",
        "start_time",
        "end_time",
        "brand_id",
        "create_time",
        "modify_time",
        "out_request_no",
        "jump_link",
    ],
    &[("jump_link", &crate::v3::marketing::shopping_receipt::customentrances::JUMP_LINK_SHAPE)],
);

impl Answer for PatchResponse {
    const SHAPE: &'static Shape = &PATCH_RESPONSE_SHAPE;
}
