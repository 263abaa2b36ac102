//! `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`: 撤销转账 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 撤销转账. Calls a transfer back before the payee confirms it. The answer only says that this was accepted:
    /// query.
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`, for service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015469118>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel",
    "撤销转账",
);

/// The body of `POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`, 撤销转账.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号. Merchant id of the sub-merchant that pays. At most 32 characters.
    pub sub_mchid: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        Ok(())
    }
}

/// The answer to `POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`,
/// 撤销转账.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 二级商户号. Merchant id of the sub-merchant that pays.
    pub sub_mchid: String,
    /// 商户单号. Your number of the transfer.
    pub out_bill_no: String,
    /// 微信转账单号. WeChat Pay's number of the transfer.
    pub transfer_bill_no: String,
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
    /// 收款用户姓名. The payee's real name, if it was sent; encrypted to the merchant's certificate.
    pub user_name: Option<Sensitive>,
    /// 单据创建时间. When it was created.
    pub create_time: Option<Time>,
    /// 最后一次单据状态变更时间. When its state last changed.
    pub update_time: Time,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 out_bill_no, 2 transfer_bill_no, 3 state, 4 transfer_amount, 5 transfer_remark, 6 fail_reason,
        7 openid, 8 user_name, 9 create_time, 10 update_time,
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
    Shape::new(&["sub_mchid", "out_bill_no", "transfer_bill_no", "state", "update_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
