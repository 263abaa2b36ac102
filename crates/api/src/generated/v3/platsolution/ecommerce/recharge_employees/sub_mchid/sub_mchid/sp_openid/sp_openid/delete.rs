//! `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`:
//! 删除二级商户可扫码充值员工 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 删除二级商户可扫码充值员工.
    ///
    /// `POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`, for
    /// service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013521753>
    pub fn post(self) -> Call<'a, PostResponse> {
        self.0.call(&POST)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete",
    "删除二级商户可扫码充值员工",
);

/// The answer to `POST
/// /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`,
/// 删除二级商户可扫码充值员工.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 员工OpenID.
    pub sp_openid: Option<String>,
    /// 员工状态.
    pub state: Option<crate::v3::platsolution::ecommerce::recharge_employees::PostState>,
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
