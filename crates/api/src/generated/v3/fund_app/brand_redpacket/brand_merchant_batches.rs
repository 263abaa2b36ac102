//! `/v3/fund-app/brand-redpacket/brand-merchant-batches`: 品牌商户发放红包 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod batch_no;

/// The path `/v3/fund-app/brand-redpacket/brand-merchant-batches`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`.
    pub fn batch_no(self, batch_no: impl AsRef<str>) -> batch_no::Path<'a> {
        batch_no::Path(self.0.variable("batch_no", batch_no.as_ref(), |value| check::text("batch_no", value, 0, 64)))
    }

    /// 品牌商户发放红包. Sends red packets of a brand to several users; they cannot be called back. On an unknown outcome,
    /// query or repeat with the same number.
    ///
    /// `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014310358>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/fund-app/brand-redpacket/brand-merchant-batches", "品牌商户发放红包");

/// An item of `detail_list` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Detail {
    /// 商家品牌红包明细单号. Unique within the batch. Digits and letters.
    pub out_detail_no: String,
    /// 红包金额. Fen (1/100 yuan). At least 1.
    pub amount: i64,
    /// 接收红包用户OpenID. The payee's openid under `brand_appid`.
    pub openid: String,
    /// 接收红包用户姓名. The payee's real name. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub user_name: Option<Sensitive>,
    /// 红包备注. Shown to the payee.
    pub remark: String,
}

impl Check for Detail {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_detail_no", &self.out_detail_no)?;
        check::text("out_detail_no", &self.out_detail_no, 0, usize::MAX)?;
        check::range("amount", self.amount, 1, i64::MAX)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        check::required("remark", &self.remark)?;
        check::text("remark", &self.remark, 0, usize::MAX)?;
        Ok(())
    }
}

impl SensitiveFields for Detail {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.user_name {
            visit("user_name", value);
        }
    }
}

/// The body of `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`, 品牌商户发放红包.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌ID. Id of the brand.
    pub brand_id: i64,
    /// 品牌AppID. AppID bound to the brand. At most 32 characters.
    pub brand_appid: String,
    /// 品牌红包发放场景. Where the packet is received.
    pub scene: Scene,
    /// 品牌红包模板ID. Id of the brand's packet template. At most 128 characters.
    pub template_id: String,
    /// 商家品牌红包批次单号. Your number of this batch, unique within the merchant. Repeat it, with the same content, to
    /// retry safely; a new number is a new payment. At most 32 characters. Digits and letters only.
    pub out_batch_no: String,
    /// 品牌红包批次名称. Name of the batch.
    pub batch_name: String,
    /// 品牌红包批次备注. Remark on the batch.
    pub batch_remark: String,
    /// 总金额. Fen (1/100 yuan). Must equal the sum of the details. At least 1.
    pub total_amount: i64,
    /// 总笔数. Must equal the number of details. At least 1.
    pub total_num: i64,
    /// 品牌红包明细列表. The single packets. At least 1 item.
    pub detail_list: Vec<Detail>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_appid", &self.brand_appid)?;
        check::text("brand_appid", &self.brand_appid, 0, 32)?;
        check::required("scene", &self.scene)?;
        check::known("scene", &self.scene)?;
        check::required("template_id", &self.template_id)?;
        check::text("template_id", &self.template_id, 0, 128)?;
        check::required("out_batch_no", &self.out_batch_no)?;
        check::text("out_batch_no", &self.out_batch_no, 0, 32)?;
        check::pattern("out_batch_no", &self.out_batch_no, &PATTERN_1)?;
        check::required("batch_name", &self.batch_name)?;
        check::text("batch_name", &self.batch_name, 0, usize::MAX)?;
        check::required("batch_remark", &self.batch_remark)?;
        check::text("batch_remark", &self.batch_remark, 0, usize::MAX)?;
        check::range("total_amount", self.total_amount, 1, i64::MAX)?;
        check::range("total_num", self.total_num, 1, i64::MAX)?;
        check::required("detail_list", &self.detail_list)?;
        check::count("detail_list", self.detail_list.len(), 1, usize::MAX)?;
        for (index, item) in self.detail_list.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("detail_list", index))?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        for item in &mut self.detail_list {
            item.visit_sensitive(visit);
        }
    }
}

/// The answer to `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`, 品牌商户发放红包.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商家品牌红包批次单号. Your number of the batch.
    pub out_batch_no: String,
    /// 微信支付品牌红包批次单号. WeChat Pay's number of the batch.
    pub batch_no: Option<String>,
    /// 品牌红包批次创建时间. When it was created.
    pub create_time: Time,
    /// 批次单状态. State of the batch.
    pub batch_state: Option<crate::v3::fund_app::brand_redpacket::BatchState>,
}

fields! {
    PostResponse {
        0 out_batch_no, 1 batch_no, 2 create_time, 3 batch_state,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["out_batch_no", "create_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 品牌红包发放场景.
    pub enum Scene {
        /// `CUSTOM_SEND`
        CustomSend = "CUSTOM_SEND",
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z]+$");
