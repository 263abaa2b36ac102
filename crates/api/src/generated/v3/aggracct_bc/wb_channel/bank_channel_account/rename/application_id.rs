//! `/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`: 查询渠道结算银行账户更名申请 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询渠道结算银行账户更名申请.
    ///
    /// `GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`, for merchants.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}",
    "查询渠道结算银行账户更名申请",
);

/// The query of `GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 目标商户号.
    pub mchid: String,
    /// 台账ID. Sensitive: encrypted on the wire.
    pub bal_account_no: Sensitive,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        check::required("bal_account_no", &self.bal_account_no)?;
        check::sealed("bal_account_no", &self.bal_account_no)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("mchid", &self.mchid);
        query.push_sealed("bal_account_no", &self.bal_account_no);
    }
}

/// The answer to `GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`, 查询渠道结算银行账户更名申请.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 变更类型.
    pub change_scene: crate::v3::aggracct_bc::wb_channel::bank_channel_account::rename::ChangeScene,
    /// 微信支付更名受理返回的申请单号.
    pub application_id: String,
    /// 渠道结算银行账户更名外部系统单号.
    pub out_request_no: String,
    /// 目标商户号.
    pub mchid: String,
    /// 台账ID. Sensitive: encrypted on the wire.
    pub bal_account_no: Sensitive,
    /// 目标账户名. Sensitive: encrypted on the wire.
    pub new_account_name: Sensitive,
    /// 申请单状态.
    pub application_state: crate::v3::aggracct_bc::wb_channel::bank_channel_account::rename::ApplicationState,
    /// 完成时间.
    pub finish_time: Option<Time>,
    /// 失败错误码.
    pub fail_code: Option<String>,
    /// 失败原因.
    pub fail_msg: Option<String>,
}

fields! {
    GetResponse {
        0 change_scene, 1 application_id, 2 out_request_no, 3 mchid, 4 bal_account_no, 5 new_account_name,
        6 application_state, 7 finish_time, 8 fail_code, 9 fail_msg,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("bal_account_no", &mut self.bal_account_no);
        visit("new_account_name", &mut self.new_account_name);
    }
}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "change_scene",
        "application_id",
        "out_request_no",
        "mchid",
        "bal_account_no",
        "new_account_name",
        "application_state",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
