//! `/v3/global/profit-sharing/orders`: 请求分账 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_order_no;
pub mod unfreeze;

/// The path `/v3/global/profit-sharing/orders`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/profit-sharing/orders/unfreeze`.
    pub fn unfreeze(self) -> unfreeze::Path<'a> {
        unfreeze::Path(self.0.segment("unfreeze"))
    }

    /// On to `/v3/global/profit-sharing/orders/{out_order_no}`.
    pub fn out_order_no(self, out_order_no: impl AsRef<str>) -> out_order_no::Path<'a> {
        out_order_no::Path(
            self.0.variable("out_order_no", out_order_no.as_ref(), |value| {
                check::text("out_order_no", value, 0, usize::MAX)
            }),
        )
    }

    /// 请求分账.
    ///
    /// `POST /v3/global/profit-sharing/orders`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_2.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/global/profit-sharing/orders", "请求分账");

/// The body of `POST /v3/global/profit-sharing/orders`, 请求分账.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 应用ID.
    pub appid: String,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 分账接收方列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receivers: Option<Vec<Receiver>>,
    /// 是否解冻剩余未分资金.
    pub unfreeze_unsplit: bool,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, usize::MAX)?;
        check::required("out_order_no", &self.out_order_no)?;
        check::text("out_order_no", &self.out_order_no, 0, usize::MAX)?;
        if let Some(value) = &self.receivers {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("receivers", index))?;
            }
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.receivers {
            for item in value {
                item.visit_sensitive(visit);
            }
        }
    }
}

/// The answer to `POST /v3/global/profit-sharing/orders`, 请求分账.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 微信分账单号.
    pub order_id: String,
    /// 分账单状态.
    pub state: String,
    /// 分账接收方列表.
    pub receivers: Option<Vec<PostResponseReceiver>>,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 transaction_id, 2 out_order_no, 3 order_id, 4 state, 5 receivers,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["transaction_id", "out_order_no", "order_id", "state"],
    &[("receivers", &POST_RESPONSE_RECEIVER_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `receivers` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponseReceiver {
    /// 分账币种.
    pub currency: String,
    /// 分账金额.
    pub amount: i64,
    /// 分账描述.
    pub description: String,
    /// 分账接收方类型.
    pub type_: ReceiverType,
    /// 分账接收方帐号.
    pub account: String,
    /// 分账结果.
    pub result: String,
    /// 分账失败原因.
    pub fail_reason: String,
    /// 分账创建时间.
    pub create_time: Time,
    /// 分账完成时间.
    pub finish_time: Time,
    /// 分账明细单号.
    pub detail_id: Option<String>,
    /// 分账明细类型.
    pub detail_type: Option<String>,
    /// 出资方结算币种.
    pub settlement_currency: Option<String>,
    /// 出资方结算金额.
    pub settlement_amount: Option<i64>,
    /// 汇率值.
    pub rate: Option<i64>,
}

fields! {
    PostResponseReceiver {
        0 currency, 1 amount, 2 description, 3 type_ = "type", 4 account, 5 result, 6 fail_reason, 7 create_time,
        8 finish_time, 9 detail_id, 10 detail_type, 11 settlement_currency, 12 settlement_amount, 13 rate,
    }
}

pub(crate) static POST_RESPONSE_RECEIVER_SHAPE: Shape = Shape::new(
    &["currency", "amount", "description", "type", "account", "result", "fail_reason", "create_time", "finish_time"],
    &[],
);

/// An item of `receivers` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Receiver {
    /// 分账币种.
    pub currency: Currency,
    /// 分账接收方类型.
    #[serde(rename = "type")]
    pub type_: ReceiverType,
    /// 分账接收方帐号.
    pub account: String,
    /// 分账个人接收方姓名. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<Sensitive>,
    /// 是否已经获取用户实名信息授权.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorized: Option<bool>,
    /// 分账金额.
    pub amount: i64,
    /// 分账描述.
    pub description: String,
}

impl Check for Receiver {
    fn check(&self) -> Result<(), FieldError> {
        check::required("currency", &self.currency)?;
        check::known("currency", &self.currency)?;
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        check::required("account", &self.account)?;
        check::text("account", &self.account, 0, usize::MAX)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        Ok(())
    }
}

impl SensitiveFields for Receiver {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.name {
            visit("name", value);
        }
    }
}

open_enum! {
    /// 分账币种.
    pub enum Currency {
        /// `CNY`
        Cny = "CNY",
    }
}

open_enum! {
    /// 分账接收方类型.
    pub enum ReceiverType {
        /// `MERCHANT_ID`
        MerchantId = "MERCHANT_ID",
        /// `PERSONAL_OPENID`
        PersonalOpenid = "PERSONAL_OPENID",
        /// `PERSONAL_SUB_OPENID`
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    }
}
