//! `/v3/offlineface/authinfo`: 获取authinfo接口 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/offlineface/authinfo`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取authinfo接口.
    ///
    /// `POST /v3/offlineface/authinfo`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/offlineface/authinfo", "获取authinfo接口");

/// The body of `POST /v3/offlineface/authinfo`, 获取authinfo接口.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商公众号appid.
    pub sp_appid: String,
    /// 子商户公众号appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 子商户商户号.
    pub sub_mchid: String,
    /// 设备id.
    pub device_id: String,
    /// 原始数据.
    pub raw_data: String,
    /// 机构id.
    pub organization_id: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_appid", &self.sp_appid)?;
        check::text("sp_appid", &self.sp_appid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("device_id", &self.device_id)?;
        check::text("device_id", &self.device_id, 0, usize::MAX)?;
        check::required("raw_data", &self.raw_data)?;
        check::text("raw_data", &self.raw_data, 0, usize::MAX)?;
        check::required("organization_id", &self.organization_id)?;
        check::text("organization_id", &self.organization_id, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/offlineface/authinfo`, 获取authinfo接口.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 授权信息.
    pub authinfo: String,
}

fields! {
    PostResponse {
        0 authinfo,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["authinfo"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
