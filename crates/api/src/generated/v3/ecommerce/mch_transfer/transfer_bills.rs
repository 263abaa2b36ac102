//! `/v3/ecommerce/mch-transfer/transfer-bills`: 发起转账 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_bill_no;
pub mod transfer_bill_no;

/// The path `/v3/ecommerce/mch-transfer/transfer-bills`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no`.
    pub fn out_bill_no(self) -> out_bill_no::Path<'a> {
        out_bill_no::Path(self.0.segment("out-bill-no"))
    }

    /// On to `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no`.
    pub fn transfer_bill_no(self) -> transfer_bill_no::Path<'a> {
        transfer_bill_no::Path(self.0.segment("transfer-bill-no"))
    }

    /// 发起转账. Transfers money of a sub-merchant to a user, who may have to confirm it.
    ///
    /// `POST /v3/ecommerce/mch-transfer/transfer-bills`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/transfer-to-user.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/ecommerce/mch-transfer/transfer-bills", "发起转账");

/// The body of `POST /v3/ecommerce/mch-transfer/transfer-bills`, 发起转账.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 服务商AppID. AppID of the service provider. At most 32 characters.
    pub appid: String,
    /// 商户单号. Your number of the transfer.
    pub out_bill_no: String,
    /// 转账场景ID. Id of the scene of the transfer.
    pub transfer_scene_id: String,
    /// 收款用户OpenID. The payee's openid under the AppID. At most 128 characters.
    pub openid: String,
    /// 收款用户姓名. The payee's real name. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub user_name: Option<Sensitive>,
    /// 转账金额. Fen (1/100 yuan).
    pub transfer_amount: i64,
    /// 转账备注. Remark that the payee sees.
    pub transfer_remark: String,
    /// 商户回调地址. Address that is told the result. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("out_bill_no", &self.out_bill_no)?;
        check::text("out_bill_no", &self.out_bill_no, 0, usize::MAX)?;
        check::required("transfer_scene_id", &self.transfer_scene_id)?;
        check::text("transfer_scene_id", &self.transfer_scene_id, 0, usize::MAX)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, 128)?;
        check::required("transfer_remark", &self.transfer_remark)?;
        check::text("transfer_remark", &self.transfer_remark, 0, usize::MAX)?;
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, 256)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.user_name {
            visit("user_name", value);
        }
    }
}

/// The answer to `POST /v3/ecommerce/mch-transfer/transfer-bills`, 发起转账.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 商户单号. Your number of the transfer.
    pub out_bill_no: String,
    /// 微信转账单号. WeChat Pay's number of the transfer.
    pub transfer_bill_no: String,
    /// 单据创建时间. When the transfer was placed.
    pub create_time: Time,
    /// 单据状态. State of the transfer, such as `ACCEPTED`.
    pub state: String,
    /// 失败原因. Why the transfer failed.
    pub fail_reason: Option<String>,
    /// 跳转领取页面的package信息. Data with which the user is sent to the page for receiving the money.
    pub package_info: Option<String>,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 out_bill_no, 2 transfer_bill_no, 3 create_time, 4 state, 5 fail_reason, 6 package_info,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["sub_mchid", "out_bill_no", "transfer_bill_no", "create_time", "state"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
