//! `/v3/businesscircle/users/{openid}/points/commit_status`: 商圈会员待积分状态查询 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/businesscircle/users/{openid}/points/commit_status`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商圈会员待积分状态查询.
    ///
    /// `GET /v3/businesscircle/users/{openid}/points/commit_status`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/smart-business-circle/points/get-points-commit-status.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/businesscircle/users/{openid}/points/commit_status", "商圈会员待积分状态查询");

/// The query of `GET /v3/businesscircle/users/{openid}/points/commit_status`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 商圈商户ID.
    pub sub_mchid: Option<String>,
    /// 品牌ID.
    pub brandid: i64,
    /// 应用ID.
    pub appid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push("brandid", self.brandid);
        query.push("appid", &self.appid);
    }
}

/// The answer to `GET /v3/businesscircle/users/{openid}/points/commit_status`, 商圈会员待积分状态查询.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 待积分状态. Whether points of today still wait to be asked for.
    pub points_commit_status: GetResponsePointsCommitStatus,
}

fields! {
    GetResponse {
        0 points_commit_status,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["points_commit_status"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 待积分状态.
    ///
    /// Whether points of today still wait to be asked for.
    pub enum GetResponsePointsCommitStatus {
        /// `PENDING`
        Pending = "PENDING",
        /// `FINISHED`
        Finished = "FINISHED",
    }
}
