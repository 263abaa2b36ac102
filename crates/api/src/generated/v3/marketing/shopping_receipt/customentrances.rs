//! `/v3/marketing/shopping-receipt/customentrances`: 创建自定义入口 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod brand_id;

/// The path `/v3/marketing/shopping-receipt/customentrances`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/shopping-receipt/customentrances/{brand_id}`.
    pub fn brand_id(self, brand_id: impl AsRef<str>) -> brand_id::Path<'a> {
        brand_id::Path(
            self.0.variable("brand_id", brand_id.as_ref(), |value| check::text("brand_id", value, 0, usize::MAX)),
        )
    }

    /// 创建自定义入口.
    ///
    /// `POST /v3/marketing/shopping-receipt/customentrances`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012697703>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/marketing/shopping-receipt/customentrances", "创建自定义入口");

/// 自定义入口跳转信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct JumpLink {
    /// 自定义入口的跳转小程序AppID.
    pub mini_programs_appid: String,
    /// 自定义入口跳转小程序的path.
    pub mini_programs_path: String,
}

fields! {
    JumpLink {
        0 mini_programs_appid, 1 mini_programs_path,
    }
}

impl Check for JumpLink {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mini_programs_appid", &self.mini_programs_appid)?;
        check::text("mini_programs_appid", &self.mini_programs_appid, 0, usize::MAX)?;
        check::required("mini_programs_path", &self.mini_programs_path)?;
        check::text("mini_programs_path", &self.mini_programs_path, 0, usize::MAX)?;
        Ok(())
    }
}

pub(crate) static JUMP_LINK_SHAPE: Shape = Shape::new(&["mini_programs_appid", "mini_programs_path"], &[]);

/// The body of `POST /v3/marketing/shopping-receipt/customentrances`, 创建自定义入口.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 自定义入口种类.
    pub custom_entrance_type: CustomEntranceType,
    /// 副标题.
    pub subtitle: String,
    /// 展示商品信息.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_thumbnail_url: Option<String>,
    /// 自定义入口的开始时间.
    pub start_time: Time,
    /// 自定义入口的结束时间.
    pub end_time: Time,
    /// 设置自定义入口的状态.
    pub custom_entrance_state: CustomEntranceState,
    /// 自定义入口的归属品牌ID.
    pub brand_id: String,
    /// 商户创建自定义入口的凭据号.
    pub out_request_no: String,
    /// 自定义入口跳转信息.
    pub jump_link: JumpLink,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("custom_entrance_type", &self.custom_entrance_type)?;
        check::known("custom_entrance_type", &self.custom_entrance_type)?;
        check::required("subtitle", &self.subtitle)?;
        check::text("subtitle", &self.subtitle, 0, usize::MAX)?;
        if let Some(value) = &self.goods_thumbnail_url {
            check::text("goods_thumbnail_url", value, 0, usize::MAX)?;
        }
        check::required("start_time", &self.start_time)?;
        check::required("end_time", &self.end_time)?;
        check::required("custom_entrance_state", &self.custom_entrance_state)?;
        check::known("custom_entrance_state", &self.custom_entrance_state)?;
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        self.jump_link.check().map_err(|fault| fault.within("jump_link"))?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/shopping-receipt/customentrances`, 创建自定义入口.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 自定义入口种类.
    pub custom_entrance_type: CustomEntranceType,
    /// 副标题.
    pub subtitle: String,
    /// 展示商品信息.
    pub goods_thumbnail_url: Option<String>,
    /// 设置自定义入口的状态.
    pub custom_entrance_state: CustomEntranceState,
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
    pub jump_link: JumpLink,
}

fields! {
    PostResponse {
        0 custom_entrance_type, 1 subtitle, 2 goods_thumbnail_url, 3 custom_entrance_state, 4 start_time, 5 end_time,
        6 brand_id, 7 create_time, 8 modify_time, 9 out_request_no, 10 jump_link,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
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
    &[("jump_link", &JUMP_LINK_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 设置自定义入口的状态.
    pub enum CustomEntranceState {
        /// `ONLINE`
        Online = "ONLINE",
        /// `OFFLINE`
        Offline = "OFFLINE",
    }
}

open_enum! {
    /// 自定义入口种类.
    pub enum CustomEntranceType {
        /// `MERCHANT_ACTIVITY`
        MerchantActivity = "MERCHANT_ACTIVITY",
        /// `MERCHANT_MINI_PROGRAM`
        MerchantMiniProgram = "MERCHANT_MINI_PROGRAM",
    }
}
