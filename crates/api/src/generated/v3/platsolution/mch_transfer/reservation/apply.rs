//! `/v3/platsolution/mch-transfer/reservation/apply`: 受理单次预约商家转账 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/platsolution/mch-transfer/reservation/apply`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 受理单次预约商家转账.
    ///
    /// `POST /v3/platsolution/mch-transfer/reservation/apply`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/platsolution/mch-transfer/reservation/apply", "受理单次预约商家转账");

/// The body of `POST /v3/platsolution/mch-transfer/reservation/apply`, 受理单次预约商家转账.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 服务商AppID.
    pub sp_appid: String,
    /// 二级商户AppID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 商户预约单号.
    pub out_reservation_no: String,
    /// 转账场景ID.
    pub transfer_scene_id: String,
    /// 预计最晚转账日期.
    pub estimated_date: String,
    /// 预计最大转账金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimated_max_amount: Option<i64>,
    /// 准确转账金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exact_amount: Option<i64>,
    /// 收款用户OpenID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 收款用户姓名. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub user_real_name: Option<Sensitive>,
    /// 预约备注.
    pub reserve_remark: String,
    /// 商户回调地址.
    pub notify_url: String,
    /// 场景报备信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_report_data: Option<crate::v3::platsolution::SceneReportData>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("sp_appid", &self.sp_appid)?;
        check::text("sp_appid", &self.sp_appid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        check::required("out_reservation_no", &self.out_reservation_no)?;
        check::text("out_reservation_no", &self.out_reservation_no, 0, usize::MAX)?;
        check::required("transfer_scene_id", &self.transfer_scene_id)?;
        check::text("transfer_scene_id", &self.transfer_scene_id, 0, usize::MAX)?;
        check::required("estimated_date", &self.estimated_date)?;
        check::text("estimated_date", &self.estimated_date, 0, usize::MAX)?;
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, usize::MAX)?;
        }
        check::required("reserve_remark", &self.reserve_remark)?;
        check::text("reserve_remark", &self.reserve_remark, 0, usize::MAX)?;
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, usize::MAX)?;
        if let Some(value) = &self.scene_report_data {
            value.check().map_err(|fault| fault.within("scene_report_data"))?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.user_real_name {
            visit("user_real_name", value);
        }
    }
}

/// The answer to `POST /v3/platsolution/mch-transfer/reservation/apply`, 受理单次预约商家转账.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商户预约单号.
    pub out_reservation_no: String,
    /// 微信转账预约单号.
    pub reservation_id: String,
    /// 预约记录受理时间.
    pub accept_time: Time,
    /// 预约记录状态.
    pub state: crate::v3::platsolution::PostState,
    /// Data with which the user is sent to the page.
    pub package_info: String,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 out_reservation_no, 2 reservation_id, 3 accept_time, 4 state, 5 package_info,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["sub_mchid", "out_reservation_no", "reservation_id", "accept_time", "state", "package_info"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
