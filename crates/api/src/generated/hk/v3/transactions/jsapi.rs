//! `/hk/v3/transactions/jsapi`: 小程序/公众号支付下单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/hk/v3/transactions/jsapi`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 小程序/公众号支付下单.
    ///
    /// `POST /hk/v3/transactions/jsapi`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/hk/v3/transactions/jsapi", "小程序/公众号支付下单");

/// The body of `POST /hk/v3/transactions/jsapi`, 小程序/公众号支付下单.
///
/// At least one of `mchid` with `appid` and `sp_mchid` with `sp_appid` with `sub_mchid` is given.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mchid: Option<String>,
    /// APPID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 机构商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_mchid: Option<String>,
    /// 机构APPID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_appid: Option<String>,
    /// 子商户APPID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 商品描述.
    pub description: String,
    /// 商户数据.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 通知地址.
    pub notify_url: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 商品标记.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_tag: Option<String>,
    /// 交易类型.
    pub trade_type: String,
    /// 指定支付方式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub limit_pay: Option<String>,
    /// 交易起始时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub time_start: Option<Time>,
    /// 交易结束时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub time_expire: Option<Time>,
    /// MCC码.
    pub merchant_category_code: String,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<crate::hk::v3::transactions::Payer>,
    /// 订单金额.
    pub amount: crate::hk::v3::transactions::Amount,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<crate::hk::v3::transactions::SceneInfo>,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Vec<crate::hk::v3::transactions::PostItem>>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.mchid {
            check::text("mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sp_mchid {
            check::text("sp_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sp_appid {
            check::text("sp_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, usize::MAX)?;
        }
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, usize::MAX)?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        if let Some(value) = &self.goods_tag {
            check::text("goods_tag", value, 0, usize::MAX)?;
        }
        check::required("trade_type", &self.trade_type)?;
        check::text("trade_type", &self.trade_type, 0, usize::MAX)?;
        if let Some(value) = &self.limit_pay {
            check::text("limit_pay", value, 0, usize::MAX)?;
        }
        check::required("merchant_category_code", &self.merchant_category_code)?;
        check::text("merchant_category_code", &self.merchant_category_code, 0, usize::MAX)?;
        if let Some(value) = &self.payer {
            value.check().map_err(|fault| fault.within("payer"))?;
        }
        self.amount.check().map_err(|fault| fault.within("amount"))?;
        if let Some(value) = &self.scene_info {
            value.check().map_err(|fault| fault.within("scene_info"))?;
        }
        if let Some(value) = &self.detail {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("detail", index))?;
            }
        }
        check::any_of(&[
            ("mchid` with `appid", !self.mchid.is_void() && !self.appid.is_void()),
            (
                "sp_mchid` with `sp_appid` with `sub_mchid",
                !self.sp_mchid.is_void() && !self.sp_appid.is_void() && !self.sub_mchid.is_void(),
            ),
        ])?;
        Ok(())
    }
}

/// The answer to `POST /hk/v3/transactions/jsapi`, 小程序/公众号支付下单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 预支付交易会话标识.
    pub prepay_id: String,
}

fields! {
    PostResponse {
        0 prepay_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["prepay_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
