//! `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`: 商户单号查询转账单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod cancel;

/// The path `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`.
    pub fn cancel(self) -> cancel::Path<'a> {
        cancel::Path(self.0.segment("cancel"))
    }

    /// 商户单号查询转账单. State of a transfer of a sub-merchant, by your number. Up to 30 days back.
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015469131>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}",
    "商户单号查询转账单",
);

/// The query of `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 二级商户号. Merchant id of the sub-merchant that pays. At most 32 characters.
    pub sub_mchid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, 32)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
    }
}

/// The answer to `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`, 商户单号查询转账单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 二级商户号. Merchant id of the sub-merchant that pays.
    pub sub_mchid: String,
    /// 商户号. Merchant id of the transfer.
    pub mchid: String,
    /// 商户单号. Your number of the transfer.
    pub out_bill_no: String,
    /// 商家转账订单号. WeChat Pay's number of the transfer.
    pub transfer_bill_no: String,
    /// 商户AppID. AppID of the transfer.
    pub appid: String,
    /// 单据状态. State of the transfer.
    pub state: crate::v3::fund_app::mch_transfer::GetState,
    /// 转账金额. Fen (1/100 yuan).
    pub transfer_amount: i64,
    /// 转账备注. Shown to the payee.
    pub transfer_remark: String,
    /// 失败原因. Why it failed, as a code. Only with FAIL.
    pub fail_reason: Option<String>,
    /// 收款用户OpenID. The payee's openid under `appid`.
    pub openid: Option<String>,
    /// 收款用户姓名. The payee's real name, if it was sent; encrypted to the merchant's certificate.
    pub user_name: Option<Sensitive>,
    /// 单据创建时间. When it was created.
    pub create_time: Time,
    /// 最后一次状态变更时间. When its state last changed.
    pub update_time: Time,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 mchid, 2 out_bill_no, 3 transfer_bill_no, 4 appid, 5 state, 6 transfer_amount, 7 transfer_remark,
        8 fail_reason, 9 openid, 10 user_name, 11 create_time, 12 update_time,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.user_name {
            visit("user_name", value);
        }
    }
}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "sub_mchid",
        "mchid",
        "out_bill_no",
        "transfer_bill_no",
        "appid",
        "state",
        "transfer_amount",
        "transfer_remark",
        "create_time",
        "update_time",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
