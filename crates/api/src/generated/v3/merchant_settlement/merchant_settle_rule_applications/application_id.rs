//! `/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`: 根据申请单ID查询结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 根据申请单ID查询结果.
    ///
    /// `GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_2.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}",
    "根据申请单ID查询结果",
);

/// The answer to `GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`, 根据申请单ID查询结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 申请单编号.
    pub application_id: String,
    /// 申请单处理信息.
    pub application_process_info: Option<String>,
    /// 申请单状态.
    pub application_state: Option<String>,
    /// 最后更新时间.
    pub update_time: Option<Time>,
    /// 从业机构号.
    pub acquiring_bank_id: Option<String>,
    /// 渠道商户号.
    pub channel_id: Option<String>,
    /// 从业机构特约商户号.
    pub sub_mchid: Option<String>,
    /// 结算规则id.
    pub settle_rule_id: Option<i64>,
}

fields! {
    GetResponse {
        0 application_id, 1 application_process_info, 2 application_state, 3 update_time, 4 acquiring_bank_id,
        5 channel_id, 6 sub_mchid, 7 settle_rule_id,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["application_id"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
