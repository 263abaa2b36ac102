//! `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`: 撤销转账到QQ钱包 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 撤销转账到QQ钱包. Calls a transfer to a QQ wallet back before it succeeds. The answer only says that this was
    /// accepted: query.
    ///
    /// `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014297396>
    pub fn post(self) -> Call<'a, PostResponse> {
        self.0.call(&POST)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel",
    "撤销转账到QQ钱包",
);

/// The answer to `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`, 撤销转账到QQ钱包.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户号. Merchant id of the transfer.
    pub mchid: Option<String>,
    /// 商户单号. Your number of the transfer.
    pub out_bill_no: String,
    /// 微信转账单号. WeChat Pay's number of the transfer.
    pub transfer_bill_no: String,
    /// QQ互联开放平台AppID. AppID of the transfer.
    pub appid: Option<String>,
    /// 单据状态. State of the transfer.
    pub state: crate::v3::fund_app::mch_transfer::PostState,
    /// 转账金额. Fen (1/100 yuan).
    pub transfer_amount: Option<i64>,
    /// 转账备注. Shown to the payee.
    pub transfer_remark: Option<String>,
    /// 失败原因. Why it failed, as a code. Only with FAIL.
    pub fail_reason: Option<String>,
    /// 收款用户OpenID. The payee's openid under `appid`.
    pub openid: Option<String>,
    /// 收款用户QQ号. The payee's QQ number.
    pub user_qq: Option<String>,
    /// 收款用户姓名. The payee's real name, if it was sent; encrypted to the merchant's certificate.
    pub user_name: Option<Sensitive>,
    /// 单据创建时间. When it was created.
    pub create_time: Option<Time>,
    /// 最后一次状态变更时间. When its state last changed.
    pub update_time: Time,
}

fields! {
    PostResponse {
        0 mchid, 1 out_bill_no, 2 transfer_bill_no, 3 appid, 4 state, 5 transfer_amount, 6 transfer_remark,
        7 fail_reason, 8 openid, 9 user_qq, 10 user_name, 11 create_time, 12 update_time,
    }
}

impl SensitiveFields for PostResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.user_name {
            visit("user_name", value);
        }
    }
}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["out_bill_no", "transfer_bill_no", "state", "update_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
