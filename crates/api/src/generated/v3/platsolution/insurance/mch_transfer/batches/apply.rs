//! `/v3/platsolution/insurance/mch-transfer/batches/apply`: 受理商家转账 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/platsolution/insurance/mch-transfer/batches/apply`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 受理商家转账.
    ///
    /// `POST /v3/platsolution/insurance/mch-transfer/batches/apply`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504220>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/platsolution/insurance/mch-transfer/batches/apply", "受理商家转账");

/// The body of `POST /v3/platsolution/insurance/mch-transfer/batches/apply`, 受理商家转账.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 服务商AppID.
    pub sp_appid: String,
    /// 二级商户AppID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 批次名称.
    pub batch_name: String,
    /// 批次备注.
    pub batch_remark: String,
    /// 转账总金额. Fen (1/100 yuan).
    pub total_amount: i64,
    /// 转账总笔数.
    pub total_num: i64,
    /// 转账场景ID.
    pub transfer_scene_id: String,
    /// 转账明细列表.
    pub transfer_detail_list: Vec<crate::v3::platsolution::TransferDetail>,
    /// 商户回调地址.
    pub notify_url: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("sp_appid", &self.sp_appid)?;
        check::text("sp_appid", &self.sp_appid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        check::required("out_batch_no", &self.out_batch_no)?;
        check::text("out_batch_no", &self.out_batch_no, 0, usize::MAX)?;
        check::required("batch_name", &self.batch_name)?;
        check::text("batch_name", &self.batch_name, 0, usize::MAX)?;
        check::required("batch_remark", &self.batch_remark)?;
        check::text("batch_remark", &self.batch_remark, 0, usize::MAX)?;
        check::required("transfer_scene_id", &self.transfer_scene_id)?;
        check::text("transfer_scene_id", &self.transfer_scene_id, 0, usize::MAX)?;
        check::required("transfer_detail_list", &self.transfer_detail_list)?;
        for (index, item) in self.transfer_detail_list.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("transfer_detail_list", index))?;
        }
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/platsolution/insurance/mch-transfer/batches/apply`, 受理商家转账.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 商家转账批次单号.
    pub batch_id: String,
    /// 批次创建时间.
    pub create_time: Time,
    /// 批次状态.
    pub batch_state: Option<crate::v3::platsolution::insurance::mch_transfer::batches::BatchState>,
}

fields! {
    PostResponse {
        0 out_batch_no, 1 batch_id, 2 create_time, 3 batch_state,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["out_batch_no", "batch_id", "create_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
