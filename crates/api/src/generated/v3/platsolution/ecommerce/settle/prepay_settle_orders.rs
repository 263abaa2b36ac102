//! `/v3/platsolution/ecommerce/settle/prepay-settle-orders`: 个人收款-申请批量结算 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod settle_batch_no;

/// The path `/v3/platsolution/ecommerce/settle/prepay-settle-orders`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`.
    pub fn settle_batch_no(self, settle_batch_no: impl AsRef<str>) -> settle_batch_no::Path<'a> {
        settle_batch_no::Path(self.0.variable("settle_batch_no", settle_batch_no.as_ref(), |value| {
            check::text("settle_batch_no", value, 0, usize::MAX)
        }))
    }

    /// 个人收款-申请批量结算.
    ///
    /// `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/apply-prepay-settle-orders.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/platsolution/ecommerce/settle/prepay-settle-orders", "个人收款-申请批量结算");

/// 金额.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Amount {
    /// 金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 币种.
    #[serde(skip_serializing_if = "check::is_void")]
    pub currency: Option<String>,
}

impl Check for Amount {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.currency {
            check::text("currency", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`, 个人收款-申请批量结算.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 发起方AppID.
    pub appid: String,
    /// 商户结算批次单号.
    pub out_settle_batch_no: String,
    /// 商品单个人收款方受理授权ID.
    pub individual_auth_id: String,
    /// 通知地址.
    pub notify_url: String,
    /// 收款方描述.
    pub description: String,
    /// 交易场景.
    pub trade_scenario: TradeScenario,
    /// 结算信息列表.
    pub settle_info_list: Vec<SettleInfo>,
    /// 收款类型模板ID. One of 1, 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receive_type_template_id: Option<i64>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("out_settle_batch_no", &self.out_settle_batch_no)?;
        check::text("out_settle_batch_no", &self.out_settle_batch_no, 0, usize::MAX)?;
        check::required("individual_auth_id", &self.individual_auth_id)?;
        check::text("individual_auth_id", &self.individual_auth_id, 0, usize::MAX)?;
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, usize::MAX)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        check::required("trade_scenario", &self.trade_scenario)?;
        check::known("trade_scenario", &self.trade_scenario)?;
        check::required("settle_info_list", &self.settle_info_list)?;
        for (index, item) in self.settle_info_list.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("settle_info_list", index))?;
        }
        if let Some(value) = &self.receive_type_template_id {
            check::among("receive_type_template_id", *value, &[1, 2])?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`, 个人收款-申请批量结算.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户结算批次单号.
    pub out_settle_batch_no: String,
    /// 微信支付结算批次单号.
    pub settle_batch_no: String,
    /// 商品单个人收款方受理授权ID.
    pub individual_auth_id: String,
    /// 收款方描述.
    pub description: String,
    /// 批次状态.
    pub state: String,
    /// 交易场景.
    pub trade_scenario: String,
    /// 批次创建时间.
    pub create_time: Time,
    /// 批次完成时间.
    pub finish_time: Option<Time>,
}

fields! {
    PostResponse {
        0 out_settle_batch_no, 1 settle_batch_no, 2 individual_auth_id, 3 description, 4 state, 5 trade_scenario,
        6 create_time, 7 finish_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "out_settle_batch_no",
        "settle_batch_no",
        "individual_auth_id",
        "description",
        "state",
        "trade_scenario",
        "create_time",
    ],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `settle_detail_info_list` of a `SettleInfo`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SettleDetailInfo {
    /// 商户结算明细单号.
    pub out_settle_detail_no: String,
    /// 结算类型.
    pub settle_type: String,
    /// 接收方类型.
    pub receiver_type: String,
    /// 接收方账号.
    pub receiver_account: String,
    /// 金额.
    pub amount: Amount,
}

impl Check for SettleDetailInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_settle_detail_no", &self.out_settle_detail_no)?;
        check::text("out_settle_detail_no", &self.out_settle_detail_no, 0, usize::MAX)?;
        check::required("settle_type", &self.settle_type)?;
        check::text("settle_type", &self.settle_type, 0, usize::MAX)?;
        check::required("receiver_type", &self.receiver_type)?;
        check::text("receiver_type", &self.receiver_type, 0, usize::MAX)?;
        check::required("receiver_account", &self.receiver_account)?;
        check::text("receiver_account", &self.receiver_account, 0, usize::MAX)?;
        self.amount.check().map_err(|fault| fault.within("amount"))?;
        Ok(())
    }
}

/// An item of `settle_info_list` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SettleInfo {
    /// 商户结算单号.
    pub out_settle_no: String,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 结算明细单列表.
    pub settle_detail_info_list: Vec<SettleDetailInfo>,
}

impl Check for SettleInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_settle_no", &self.out_settle_no)?;
        check::text("out_settle_no", &self.out_settle_no, 0, usize::MAX)?;
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, usize::MAX)?;
        check::required("settle_detail_info_list", &self.settle_detail_info_list)?;
        for (index, item) in self.settle_detail_info_list.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("settle_detail_info_list", index))?;
        }
        Ok(())
    }
}

open_enum! {
    /// 交易场景.
    pub enum TradeScenario {
        /// `RECOMMERCE`
        Recommerce = "RECOMMERCE",
    }
}
