//! `/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`: 关闭预约商家转账记录
//! `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 关闭预约商家转账记录.
    ///
    /// `POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`, for service
    /// providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html>
    pub fn post(self, query: &PostQuery) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_query(query)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close",
    "关闭预约商家转账记录",
);

/// The query of `POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

impl Check for PostQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for PostQuery {
    fn write(&self, query: &mut Query) {
        query.push("sub_mchid", &self.sub_mchid);
    }
}

/// The answer to `POST
/// /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`, 关闭预约商家转账记录.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 服务商AppID.
    pub sp_appid: String,
    /// 二级商户AppID.
    pub sub_appid: Option<String>,
    /// 微信转账预约单号.
    pub reservation_id: String,
    /// 商户预约单号.
    pub out_reservation_no: String,
    /// 转账场景ID.
    pub transfer_scene_id: String,
    /// 预计最晚转账日期.
    pub estimated_date: Option<String>,
    /// 预计最大转账金额.
    pub estimated_max_amount: Option<i64>,
    /// 准确转账金额.
    pub exact_amount: Option<i64>,
    /// 收款用户OpenID.
    pub openid: String,
    /// 收款银行类型.
    pub bank_type: Option<String>,
    /// 预约记录状态.
    pub state: String,
    /// 预约记录受理的时间.
    pub accept_time: Time,
    /// 预约记录用户确认预约的时间.
    pub reserve_time: Option<Time>,
    /// 预约记录的关闭信息.
    pub close_info: Option<crate::v3::platsolution::mch_transfer::reservation::CloseInfo>,
}

fields! {
    PostResponse {
        0 sp_mchid, 1 sub_mchid, 2 sp_appid, 3 sub_appid, 4 reservation_id, 5 out_reservation_no, 6 transfer_scene_id,
        7 estimated_date, 8 estimated_max_amount, 9 exact_amount, 10 openid, 11 bank_type, 12 state, 13 accept_time,
        14 reserve_time, 15 close_info,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "sp_mchid",
        "sub_mchid",
        "sp_appid",
        "reservation_id",
        "out_reservation_no",
        "transfer_scene_id",
        "openid",
        "state",
        "accept_time",
    ],
    &[("close_info", &crate::v3::platsolution::mch_transfer::reservation::CLOSE_INFO_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
