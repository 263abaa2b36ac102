//! `/v3/fund-app/mch-transfer/transfer-bills/transfer`: 用户授权后转账 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The place `/v3/fund-app/mch-transfer/transfer-bills/transfer` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 用户授权后转账.
    ///
    /// `POST /v3/fund-app/mch-transfer/transfer-bills/transfer`, for merchants.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/fund-app/mch-transfer/transfer-bills/transfer", "用户授权后转账");

/// The body of `POST /v3/fund-app/mch-transfer/transfer-bills/transfer`, 用户授权后转账.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户AppID.
    pub appid: String,
    /// 商户单号.
    pub out_bill_no: String,
    /// 收款用户姓名. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<Sensitive>,
    /// 转账金额.
    pub transfer_amount: i64,
    /// 转账备注.
    pub transfer_remark: String,
    /// 通知地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 用户收款感知.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_perception: Option<String>,
    /// 转账场景ID.
    pub transfer_scene_id: crate::v3::fund_app::mch_transfer::TransferSceneId,
    /// 转账场景报备信息.
    pub transfer_scene_report_infos: Vec<crate::v3::fund_app::mch_transfer::TransferSceneReportInfo>,
    /// 微信免确认收款授权单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_id: Option<String>,
    /// 出资商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 商户侧授权单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_authorization_no: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), Fault> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("out_bill_no", &self.out_bill_no)?;
        check::text("out_bill_no", &self.out_bill_no, 0, usize::MAX)?;
        check::required("transfer_remark", &self.transfer_remark)?;
        check::text("transfer_remark", &self.transfer_remark, 0, usize::MAX)?;
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.user_recv_perception {
            check::text("user_recv_perception", value, 0, usize::MAX)?;
        }
        check::required("transfer_scene_id", &self.transfer_scene_id)?;
        check::known("transfer_scene_id", &self.transfer_scene_id)?;
        check::required("transfer_scene_report_infos", &self.transfer_scene_report_infos)?;
        for (index, item) in self.transfer_scene_report_infos.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("transfer_scene_report_infos", index))?;
        }
        if let Some(value) = &self.authorization_id {
            check::text("authorization_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sponsor_mchid {
            check::text("sponsor_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.out_authorization_no {
            check::text("out_authorization_no", value, 0, usize::MAX)?;
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

/// The answer to `POST /v3/fund-app/mch-transfer/transfer-bills/transfer`, 用户授权后转账.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PostResponse {
    /// 商户号.
    #[serde(deserialize_with = "null_as_default")]
    pub mch_id: String,
    /// 商户单号.
    #[serde(deserialize_with = "null_as_default")]
    pub out_bill_no: String,
    /// 微信转账单号.
    #[serde(deserialize_with = "null_as_default")]
    pub transfer_bill_no: String,
    /// 商户AppID.
    pub appid: Option<String>,
    /// 单据状态.
    #[serde(deserialize_with = "null_as_default")]
    pub state: PostState,
    /// 转账金额.
    #[serde(deserialize_with = "null_as_default")]
    pub transfer_amount: i64,
    /// 转账备注.
    #[serde(deserialize_with = "null_as_default")]
    pub transfer_remark: String,
    /// 失败原因.
    pub fail_reason: Option<String>,
    /// 收款用户OpenID.
    pub openid: Option<String>,
    /// 收款用户姓名. Sensitive: encrypted on the wire.
    pub user_name: Option<Sensitive>,
    /// 单据创建时间.
    #[serde(deserialize_with = "null_as_default")]
    pub create_time: Time,
    /// 最后一次状态变更时间.
    pub update_time: Option<Time>,
}

impl SensitiveFields for PostResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.user_name {
            visit("user_name", value);
        }
    }
}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["mch_id", "out_bill_no", "transfer_bill_no", "state", "transfer_amount", "transfer_remark", "create_time"],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 单据状态.
    pub enum PostState {
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `TRANSFERING`
        Transfering = "TRANSFERING",
        /// `SUCCESS`
        Success = "SUCCESS",
    }
}
