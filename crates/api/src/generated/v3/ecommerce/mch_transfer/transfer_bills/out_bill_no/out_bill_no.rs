//! `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`: 商户单号查询转账单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod cancel;

/// The path `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`.
    pub fn cancel(self) -> cancel::Path<'a> {
        cancel::Path(self.0.segment("cancel"))
    }

    /// 商户单号查询转账单. A transfer by your number.
    ///
    /// `GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/get-transfer-bill-by-out-no.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}", "商户单号查询转账单");

/// The query of `GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sub_mchid", &self.sub_mchid);
    }
}

/// The answer to `GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`, 商户单号查询转账单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 服务商商户号. Merchant id of the service provider.
    pub mchid: String,
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 商户单号. Your number of the transfer.
    pub out_bill_no: String,
    /// 微信转账单号. WeChat Pay's number of the transfer.
    pub transfer_bill_no: String,
    /// 服务商AppID. AppID of the service provider. At most 32 characters.
    pub appid: String,
    /// 转账场景ID. Id of the scene of the transfer.
    pub transfer_scene_id: String,
    /// 单据状态. State of the transfer, such as `ACCEPTED`.
    pub state: String,
    /// 转账金额. Fen (1/100 yuan).
    pub transfer_amount: i64,
    /// 转账备注. Remark that the payee sees.
    pub transfer_remark: String,
    /// 失败原因. Why the transfer failed.
    pub fail_reason: Option<String>,
    /// 收款用户OpenID. The payee's openid under the AppID. At most 128 characters.
    pub openid: Option<String>,
    /// 收款用户姓名. The payee's real name, encrypted to the merchant's certificate.
    pub user_name: Option<Sensitive>,
    /// 单据创建时间. When the transfer was placed.
    pub create_time: Time,
    /// 状态变更时间. When the state last changed.
    pub update_time: Time,
}

fields! {
    GetResponse {
        0 mchid, 1 sub_mchid, 2 out_bill_no, 3 transfer_bill_no, 4 appid, 5 transfer_scene_id, 6 state,
        7 transfer_amount, 8 transfer_remark, 9 fail_reason, 10 openid, 11 user_name, 12 create_time, 13 update_time,
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
        "mchid",
        "sub_mchid",
        "out_bill_no",
        "transfer_bill_no",
        "appid",
        "transfer_scene_id",
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
