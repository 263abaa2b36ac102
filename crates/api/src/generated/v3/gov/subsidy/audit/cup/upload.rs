//! `/v3/gov/subsidy/audit/cup/upload`: 上传审核数据 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/gov/subsidy/audit/cup/upload`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 上传审核数据.
    ///
    /// `POST /v3/gov/subsidy/audit/cup/upload`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/gov/subsidy/audit/cup/upload", "上传审核数据");

/// The body of `POST /v3/gov/subsidy/audit/cup/upload`, 上传审核数据.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 分公司机构代码.
    pub org_no: String,
    /// 店铺编码.
    pub sub_mchnt_cd: String,
    /// 店铺名称.
    pub sub_mchnt_nm: String,
    /// 门店名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub store_nm: Option<String>,
    /// 线上平台订单号.
    pub online_no: String,
    /// 商户订单号.
    pub mchnt_order_id: String,
    /// 审核记录上传时间.
    pub upload_time: String,
    /// 审核结果通知地址.
    pub notify_url: String,
    /// 品类.
    pub prod_id: String,
    /// 能效.
    #[serde(skip_serializing_if = "check::is_void")]
    pub eng_grade: Option<String>,
    /// 品牌.
    pub brand_nm: String,
    /// 型号.
    pub prod_model: String,
    /// 销售方式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sales_chnl: Option<String>,
    /// 电商平台方.
    pub plat_form: String,
    /// 支付方式类型.
    pub payer_tp: String,
    /// 收旧订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub trade_in_order_id: Option<String>,
    /// 收旧价格.
    #[serde(skip_serializing_if = "check::is_void")]
    pub trade_in_at: Option<String>,
    /// 收旧价格是否统计.
    #[serde(skip_serializing_if = "check::is_void")]
    pub is_trade_in: Option<String>,
    /// 订单金额.
    pub sales_at: String,
    /// 实付金额.
    pub actual_at: String,
    /// 交易时间.
    pub trans_tm: String,
    /// 商户编码.
    pub mchnt_cd: String,
    /// 商家优惠金额.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mer_sub_at: Option<String>,
    /// 国补优惠金额.
    pub discount_at: String,
    /// 其他图片1.
    #[serde(skip_serializing_if = "check::is_void")]
    pub image01: Option<String>,
    /// 其他图片2.
    #[serde(skip_serializing_if = "check::is_void")]
    pub image02: Option<String>,
    /// 其他图片3.
    #[serde(skip_serializing_if = "check::is_void")]
    pub image03: Option<String>,
    /// 其他图片4.
    #[serde(skip_serializing_if = "check::is_void")]
    pub image04: Option<String>,
    /// 其他图片5.
    #[serde(skip_serializing_if = "check::is_void")]
    pub image05: Option<String>,
    /// 其他图片6.
    #[serde(skip_serializing_if = "check::is_void")]
    pub image06: Option<String>,
    /// 其他图片7.
    #[serde(skip_serializing_if = "check::is_void")]
    pub image07: Option<String>,
    /// 其他图片8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub image08: Option<String>,
    /// 其他图片9.
    #[serde(skip_serializing_if = "check::is_void")]
    pub image09: Option<String>,
    /// 其他图片10.
    #[serde(skip_serializing_if = "check::is_void")]
    pub image10: Option<String>,
    /// 收旧承诺函照片.
    #[serde(skip_serializing_if = "check::is_void")]
    pub commitment_letter_photo: Option<String>,
    /// 收旧承诺函照片格式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub commitment_letter_photo_format: Option<String>,
    /// 收旧设备外观照片.
    #[serde(skip_serializing_if = "check::is_void")]
    pub device_photo: Option<String>,
    /// 收旧设备外观照片格式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub device_photo_format: Option<String>,
    /// 包含完整外包装及sn码的激活照片.
    #[serde(skip_serializing_if = "check::is_void")]
    pub pack_and_active_photo: Option<String>,
    /// 商品条码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bar_code: Option<String>,
    /// SN码.
    pub sn_code: String,
    /// IMEI1.
    #[serde(skip_serializing_if = "check::is_void")]
    pub imei1: Option<String>,
    /// IMEI2.
    #[serde(skip_serializing_if = "check::is_void")]
    pub imei2: Option<String>,
    /// 能效或水效网备案登记型号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub register_model: Option<String>,
    /// 能效或水效备案号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub record_number: Option<String>,
    /// 能效或水效执行的国家标准名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub eng_grade_standard: Option<String>,
    /// 发票信息.
    pub invoice_info: crate::v3::gov::subsidy::audit::cup::InvoiceInfo,
    /// 物流信息.
    pub track_info: crate::v3::gov::subsidy::audit::cup::TrackInfo,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("org_no", &self.org_no)?;
        check::text("org_no", &self.org_no, 0, usize::MAX)?;
        check::required("sub_mchnt_cd", &self.sub_mchnt_cd)?;
        check::text("sub_mchnt_cd", &self.sub_mchnt_cd, 0, usize::MAX)?;
        check::required("sub_mchnt_nm", &self.sub_mchnt_nm)?;
        check::text("sub_mchnt_nm", &self.sub_mchnt_nm, 0, usize::MAX)?;
        if let Some(value) = &self.store_nm {
            check::text("store_nm", value, 0, usize::MAX)?;
        }
        check::required("online_no", &self.online_no)?;
        check::text("online_no", &self.online_no, 0, usize::MAX)?;
        check::required("mchnt_order_id", &self.mchnt_order_id)?;
        check::text("mchnt_order_id", &self.mchnt_order_id, 0, usize::MAX)?;
        check::required("upload_time", &self.upload_time)?;
        check::text("upload_time", &self.upload_time, 0, usize::MAX)?;
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, usize::MAX)?;
        check::required("prod_id", &self.prod_id)?;
        check::text("prod_id", &self.prod_id, 0, usize::MAX)?;
        if let Some(value) = &self.eng_grade {
            check::text("eng_grade", value, 0, usize::MAX)?;
        }
        check::required("brand_nm", &self.brand_nm)?;
        check::text("brand_nm", &self.brand_nm, 0, usize::MAX)?;
        check::required("prod_model", &self.prod_model)?;
        check::text("prod_model", &self.prod_model, 0, usize::MAX)?;
        if let Some(value) = &self.sales_chnl {
            check::text("sales_chnl", value, 0, usize::MAX)?;
        }
        check::required("plat_form", &self.plat_form)?;
        check::text("plat_form", &self.plat_form, 0, usize::MAX)?;
        check::required("payer_tp", &self.payer_tp)?;
        check::text("payer_tp", &self.payer_tp, 0, usize::MAX)?;
        if let Some(value) = &self.trade_in_order_id {
            check::text("trade_in_order_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.trade_in_at {
            check::text("trade_in_at", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.is_trade_in {
            check::text("is_trade_in", value, 0, usize::MAX)?;
        }
        check::required("sales_at", &self.sales_at)?;
        check::text("sales_at", &self.sales_at, 0, usize::MAX)?;
        check::required("actual_at", &self.actual_at)?;
        check::text("actual_at", &self.actual_at, 0, usize::MAX)?;
        check::required("trans_tm", &self.trans_tm)?;
        check::text("trans_tm", &self.trans_tm, 0, usize::MAX)?;
        check::required("mchnt_cd", &self.mchnt_cd)?;
        check::text("mchnt_cd", &self.mchnt_cd, 0, usize::MAX)?;
        if let Some(value) = &self.mer_sub_at {
            check::text("mer_sub_at", value, 0, usize::MAX)?;
        }
        check::required("discount_at", &self.discount_at)?;
        check::text("discount_at", &self.discount_at, 0, usize::MAX)?;
        if let Some(value) = &self.image01 {
            check::text("image01", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.image02 {
            check::text("image02", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.image03 {
            check::text("image03", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.image04 {
            check::text("image04", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.image05 {
            check::text("image05", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.image06 {
            check::text("image06", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.image07 {
            check::text("image07", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.image08 {
            check::text("image08", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.image09 {
            check::text("image09", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.image10 {
            check::text("image10", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.commitment_letter_photo {
            check::text("commitment_letter_photo", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.commitment_letter_photo_format {
            check::text("commitment_letter_photo_format", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.device_photo {
            check::text("device_photo", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.device_photo_format {
            check::text("device_photo_format", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.pack_and_active_photo {
            check::text("pack_and_active_photo", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bar_code {
            check::text("bar_code", value, 0, usize::MAX)?;
        }
        check::required("sn_code", &self.sn_code)?;
        check::text("sn_code", &self.sn_code, 0, usize::MAX)?;
        if let Some(value) = &self.imei1 {
            check::text("imei1", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.imei2 {
            check::text("imei2", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.register_model {
            check::text("register_model", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.record_number {
            check::text("record_number", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.eng_grade_standard {
            check::text("eng_grade_standard", value, 0, usize::MAX)?;
        }
        self.invoice_info.check().map_err(|fault| fault.within("invoice_info"))?;
        self.track_info.check().map_err(|fault| fault.within("track_info"))?;
        Ok(())
    }
}

/// The answer to `POST /v3/gov/subsidy/audit/cup/upload`, 上传审核数据.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 响应码.
    pub code: String,
    /// 响应描述.
    pub msg: String,
    /// 详细应答码.
    pub sub_code: Option<String>,
    /// 详细应答码描述.
    pub sub_msg: Option<String>,
}

fields! {
    PostResponse {
        0 code, 1 msg, 2 sub_code, 3 sub_msg,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["code", "msg"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
