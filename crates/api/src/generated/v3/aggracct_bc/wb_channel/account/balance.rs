//! `/v3/aggracct-bc/wb-channel/account/balance`: 查询渠道额度 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/aggracct-bc/wb-channel/account/balance`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询渠道额度.
    ///
    /// `GET /v3/aggracct-bc/wb-channel/account/balance`, for merchants.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/aggracct-bc/wb-channel/account/balance", "查询渠道额度");

/// The query of `GET /v3/aggracct-bc/wb-channel/account/balance`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 微信支付商户号.
    pub mchid: String,
    /// 额度台账号. Sensitive: encrypted on the wire.
    pub bal_account_no: Sensitive,
    /// 卡号. Sensitive: encrypted on the wire.
    pub card_no: Option<Sensitive>,
    /// 商户子账户协议号.
    pub sgn_no: Option<String>,
    /// 请求场景.
    pub req_scene: Option<crate::v3::aggracct_bc::wb_channel::ReqScene>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        check::required("bal_account_no", &self.bal_account_no)?;
        check::sealed("bal_account_no", &self.bal_account_no)?;
        if let Some(value) = &self.card_no {
            check::sealed("card_no", value)?;
        }
        if let Some(value) = &self.sgn_no {
            check::text("sgn_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.req_scene {
            check::known("req_scene", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("mchid", &self.mchid);
        query.push_sealed("bal_account_no", &self.bal_account_no);
        if let Some(value) = &self.card_no {
            query.push_sealed("card_no", value);
        }
        query.push_some("sgn_no", self.sgn_no.as_ref());
        query.push_some("req_scene", self.req_scene.as_ref());
    }
}

/// The answer to `GET /v3/aggracct-bc/wb-channel/account/balance`, 查询渠道额度.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 是否存在在途减额指令.
    pub in_transit_reduction_exist: Option<bool>,
    /// 额度台账号额度.
    pub balance: Option<i64>,
}

fields! {
    GetResponse {
        0 in_transit_reduction_exist, 1 balance,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}
