//! `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`: 微信转账单号查询转账单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 微信转账单号查询转账单. State of a transfer, by WeChat Pay's number. Up to 30 days back.
    ///
    /// 按微信转账单号查询转账单，可查最近 30 天；还没有拿到这个单号时，用商户单号查询。
    ///
    /// `GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/get-transfer-bill-by-no.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
    "微信转账单号查询转账单",
);

/// The answer to `GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`,
/// 微信转账单号查询转账单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户号. Merchant id of the transfer.
    pub mch_id: String,
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
        0 mch_id, 1 out_bill_no, 2 transfer_bill_no, 3 appid, 4 state, 5 transfer_amount, 6 transfer_remark,
        7 fail_reason, 8 openid, 9 user_name, 10 create_time, 11 update_time,
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
        "mch_id",
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
