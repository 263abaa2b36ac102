//! `/v3/businesscircle/points/notify`: 商圈会员积分同步 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/businesscircle/points/notify`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商圈会员积分同步.
    ///
    /// `POST /v3/businesscircle/points/notify`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/smart-business-circle/points/notify-points.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/businesscircle/points/notify", "商圈会员积分同步");

/// The body of `POST /v3/businesscircle/points/notify`, 商圈会员积分同步.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商圈商户ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 微信订单号.
    pub transaction_id: String,
    /// 小程序appid.
    pub appid: String,
    /// 顾客openid.
    pub openid: String,
    /// 是否获得积分.
    pub earn_points: bool,
    /// 订单新增积分值.
    pub increased_points: i64,
    /// 积分更新时间.
    pub points_update_time: Time,
    /// 未获得积分的备注信息.
    #[serde(skip_serializing_if = "check::is_void")]
    pub no_points_remarks: Option<String>,
    /// 顾客积分总额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_points: Option<i64>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, usize::MAX)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        check::required("points_update_time", &self.points_update_time)?;
        if let Some(value) = &self.no_points_remarks {
            check::text("no_points_remarks", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}
