//! `/v3/fund-app/brand-redpacket/brand-merchant-batches`: 品牌商户发放红包 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod batch_no;

/// The place `/v3/fund-app/brand-redpacket/brand-merchant-batches` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`.
    pub fn batch_no(self, batch_no: impl AsRef<str>) -> batch_no::Path<'a> {
        batch_no::Path(
            self.0.variable("batch_no", batch_no.as_ref(), |value| check::text("batch_no", value, 0, usize::MAX)),
        )
    }

    /// 品牌商户发放红包.
    ///
    /// `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`, for merchants.
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
    /// 商家品牌红包明细单号.
    pub out_detail_no: String,
    /// 红包金额.
    pub amount: i64,
    /// 接收红包用户OpenID.
    pub openid: String,
    /// 接收红包用户姓名. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<Sensitive>,
    /// 红包备注.
    pub remark: String,
}

impl Check for Detail {
    fn check(&self) -> Result<(), Fault> {
        check::required("out_detail_no", &self.out_detail_no)?;
        check::text("out_detail_no", &self.out_detail_no, 0, usize::MAX)?;
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
    /// 品牌ID.
    pub brand_id: i64,
    /// 品牌AppID.
    pub brand_appid: String,
    /// 品牌红包发放场景.
    pub scene: Scene,
    /// 品牌红包模板ID.
    pub template_id: String,
    /// 商家品牌红包批次单号.
    pub out_batch_no: String,
    /// 品牌红包批次名称.
    pub batch_name: String,
    /// 品牌红包批次备注.
    pub batch_remark: String,
    /// 总金额.
    pub total_amount: i64,
    /// 总笔数.
    pub total_num: i64,
    /// 品牌红包明细列表.
    pub detail_list: Vec<Detail>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), Fault> {
        check::required("brand_appid", &self.brand_appid)?;
        check::text("brand_appid", &self.brand_appid, 0, usize::MAX)?;
        check::required("scene", &self.scene)?;
        check::known("scene", &self.scene)?;
        check::required("template_id", &self.template_id)?;
        check::text("template_id", &self.template_id, 0, usize::MAX)?;
        check::required("out_batch_no", &self.out_batch_no)?;
        check::text("out_batch_no", &self.out_batch_no, 0, usize::MAX)?;
        check::required("batch_name", &self.batch_name)?;
        check::text("batch_name", &self.batch_name, 0, usize::MAX)?;
        check::required("batch_remark", &self.batch_remark)?;
        check::text("batch_remark", &self.batch_remark, 0, usize::MAX)?;
        check::required("detail_list", &self.detail_list)?;
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
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PostResponse {
    /// 商家品牌红包批次单号.
    #[serde(deserialize_with = "null_as_default")]
    pub out_batch_no: String,
    /// 微信支付品牌红包批次单号.
    pub batch_no: Option<String>,
    /// 品牌红包批次创建时间.
    #[serde(deserialize_with = "null_as_default")]
    pub create_time: Time,
    /// 批次单状态.
    pub batch_state: Option<crate::v3::fund_app::brand_redpacket::BatchState>,
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
