//! `/v3/marketing/shopping-receipt/shoppingreceipts`: 上传电子小票 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/shopping-receipt/shoppingreceipts`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 上传电子小票.
    ///
    /// `POST /v3/marketing/shopping-receipt/shoppingreceipts`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012698614>
    pub fn post(self, body: &PostForm) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_upload(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/marketing/shopping-receipt/shoppingreceipts", "上传电子小票");

/// 用户与商家的联系渠道.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MerchantContactInformation {
    /// 品牌售后部门的咨询电话. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub consultation_phone_number: Option<Sensitive>,
}

fields! {
    MerchantContactInformation {
        0 consultation_phone_number,
    }
}

impl Check for MerchantContactInformation {}

impl SensitiveFields for MerchantContactInformation {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.consultation_phone_number {
            visit("consultation_phone_number", value);
        }
    }
}

/// The `meta` of a `PostForm`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Meta {
    /// 微信支付订单的交易单号.
    pub transaction_id: String,
    /// 微信支付订单的下单商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub transaction_mchid: Option<String>,
    /// 微信支付订单的下单子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub transaction_sub_mchid: Option<String>,
    /// 微信支付订单的商户订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_trade_no: Option<String>,
    /// 微信支付订单中OpenID.
    pub openid: String,
    /// 图片文件的文件摘要.
    pub sha256: String,
    /// 用户与商家的联系渠道.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_contact_information: Option<MerchantContactInformation>,
    /// 上传时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub upload_time: Option<Time>,
}

impl Check for Meta {
    fn check(&self) -> Result<(), FieldError> {
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, usize::MAX)?;
        if let Some(value) = &self.transaction_mchid {
            check::text("transaction_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.transaction_sub_mchid {
            check::text("transaction_sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.out_trade_no {
            check::text("out_trade_no", value, 0, usize::MAX)?;
        }
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        check::required("sha256", &self.sha256)?;
        check::text("sha256", &self.sha256, 0, usize::MAX)?;
        if let Some(value) = &self.merchant_contact_information {
            value.check().map_err(|fault| fault.within("merchant_contact_information"))?;
        }
        Ok(())
    }
}

impl SensitiveFields for Meta {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.merchant_contact_information {
            value.visit_sensitive(visit);
        }
    }
}

/// The body of `POST /v3/marketing/shopping-receipt/shoppingreceipts`, 上传电子小票.
#[derive(Debug, Clone, Default)]
pub struct PostForm {
    /// The file's name and digest. The request's signature covers this JSON instead of the body.
    pub meta: Meta,
    /// The file. At most 204800 characters.
    pub file: weixinpay_core::File,
}

impl weixinpay_core::Form for PostForm {
    fn upload(&self) -> Result<weixinpay_core::Upload, weixinpay_core::Error> {
        self.file.check("file")?;
        self.file.check_limits("file", 204800, &["jpg", "jpeg", "png"])?;
        let mut meta = self.meta.clone();
        if meta.sha256.is_void() {
            meta.sha256 = self.file.sha256();
        }
        meta.check().map_err(|fault| fault.within("meta"))?;
        let upload = weixinpay_core::Upload::new(meta, "file", self.file.clone());
        Ok(upload)
    }
}

/// The answer to `POST /v3/marketing/shopping-receipt/shoppingreceipts`, 上传电子小票.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 电子小票上传信息.
    pub receipt: Receipt,
}

fields! {
    PostResponse {
        0 receipt,
    }
}

impl SensitiveFields for PostResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        self.receipt.visit_sensitive(visit);
    }
}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["receipt"], &[("receipt", &RECEIPT_SHAPE)]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 电子小票上传信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Receipt {
    /// 电子小票ID.
    pub receipt_id: String,
    /// 电子小票图片审核状态.
    pub state: ReceiptState,
    /// 微信支付订单的交易单号.
    pub transaction_id: String,
    /// 微信支付订单的商户号.
    pub transaction_mchid: Option<String>,
    /// 微信支付订单的子商户号.
    pub transaction_sub_mchid: Option<String>,
    /// 微信支付订单中OpenID.
    pub openid: String,
    /// 电子小票归属品牌的ID.
    pub brand_id: Option<i64>,
    /// 图片文件的文件摘要.
    pub sha256: String,
    /// 标识电子小票图片类型.
    pub image_type: String,
    /// 电子小票创建的时间.
    pub create_time: Time,
    /// 电子小票最后一次修改时间.
    pub modify_time: Time,
    /// 用户与商家的联系渠道.
    pub merchant_contact_information: Option<MerchantContactInformation>,
    /// 上传时间.
    pub upload_time: Option<Time>,
}

fields! {
    Receipt {
        0 receipt_id, 1 state, 2 transaction_id, 3 transaction_mchid, 4 transaction_sub_mchid, 5 openid, 6 brand_id,
        7 sha256, 8 image_type, 9 create_time, 10 modify_time, 11 merchant_contact_information, 12 upload_time,
    }
}

impl SensitiveFields for Receipt {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.merchant_contact_information {
            value.visit_sensitive(visit);
        }
    }
}

pub(crate) static RECEIPT_SHAPE: Shape = Shape::new(
    &["receipt_id", "state", "transaction_id", "openid", "sha256", "image_type", "create_time", "modify_time"],
    &[],
);

open_enum! {
    /// 电子小票图片审核状态.
    pub enum ReceiptState {
        /// `WAIT_REVIEW`
        WaitReview = "WAIT_REVIEW",
        /// `NOT_PASS_REVIEW`
        NotPassReview = "NOT_PASS_REVIEW",
        /// `PASS_REVIEW`
        PassReview = "PASS_REVIEW",
    }
}
