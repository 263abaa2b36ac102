//! `/v3/platsolution/ecommerce/recharge-employees`: 添加二级商户可扫码充值员工 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod sub_mchid;

/// The path `/v3/platsolution/ecommerce/recharge-employees`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/recharge-employees/sub-mchid`.
    pub fn sub_mchid(self) -> sub_mchid::Path<'a> {
        sub_mchid::Path(self.0.segment("sub-mchid"))
    }

    /// 添加二级商户可扫码充值员工.
    ///
    /// `POST /v3/platsolution/ecommerce/recharge-employees`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013521743>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/platsolution/ecommerce/recharge-employees", "添加二级商户可扫码充值员工");

/// The body of `POST /v3/platsolution/ecommerce/recharge-employees`, 添加二级商户可扫码充值员工.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 员工OpenID.
    pub sp_openid: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("sp_openid", &self.sp_openid)?;
        check::text("sp_openid", &self.sp_openid, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/platsolution/ecommerce/recharge-employees`, 添加二级商户可扫码充值员工.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 员工OpenID.
    pub sp_openid: Option<String>,
    /// 员工状态.
    pub state: Option<PostState>,
    /// 添加员工时间.
    pub create_time: Option<Time>,
    /// 最后更新时间.
    pub update_time: Option<Time>,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 sp_openid, 2 state, 3 create_time, 4 update_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["sub_mchid"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 员工状态.
    pub enum PostState {
        /// `EFFECTIVE`
        Effective = "EFFECTIVE",
        /// `DELETED`
        Deleted = "DELETED",
    }
}
