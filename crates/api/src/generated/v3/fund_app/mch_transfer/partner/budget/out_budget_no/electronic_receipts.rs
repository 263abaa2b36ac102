//! `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`: 申请预算出资的电子回单 `POST`,
//! 查询预算出资的电子回单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 申请预算出资的电子回单. Applies for the receipts of what a budget paid.
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询预算出资的电子回单. Whether the receipts of a budget are ready, and where.
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`, for service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
    "申请预算出资的电子回单",
);

static GET: Operation = Operation::new(
    "GET",
    "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
    "查询预算出资的电子回单",
);

/// The query of `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 受理凭证. From the application.
    pub accept_id: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("accept_id", &self.accept_id)?;
        check::text("accept_id", &self.accept_id, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("accept_id", &self.accept_id);
    }
}

/// The answer to `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`,
/// 查询预算出资的电子回单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户预算单号. Your number of the budget.
    pub out_budget_no: String,
    /// 开始日期. First day.
    pub start_date: String,
    /// 结束日期. Last day.
    pub end_date: String,
    /// 出资商户号. Merchant id that bears the money.
    pub sponsor_mchid: String,
    /// 收款商户号. Merchant id of the receiver.
    pub receiver_mchid: Option<String>,
    /// 电子回单状态. ACCEPTED, then FINISHED.
    pub receipt_state: ReceiptState,
    /// 受理凭证. Needed for the query.
    pub accept_id: String,
    /// 电子回单文件的hash方法. Digest of the file. Only when it is finished.
    pub hash_type: Option<crate::v3::fund_app::mch_transfer::HashType>,
    /// 电子回单文件的hash值. The digest: compare the file with it. Only when it is finished.
    pub hash_value: Option<String>,
    /// 电子回单下载地址. Address of the file, valid for 10 minutes; query again for a new one. Only when it is finished.
    pub download_url: Option<String>,
}

fields! {
    GetResponse {
        0 out_budget_no, 1 start_date, 2 end_date, 3 sponsor_mchid, 4 receiver_mchid, 5 receipt_state, 6 accept_id,
        7 hash_type, 8 hash_value, 9 download_url,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["out_budget_no", "start_date", "end_date", "sponsor_mchid", "receipt_state", "accept_id"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`,
/// 申请预算出资的电子回单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 开始日期. First day, `yyyy-MM-dd`.
    pub start_date: String,
    /// 结束日期. Last day, `yyyy-MM-dd`.
    pub end_date: String,
    /// 出资商户号. Merchant id that bears the money. At most 32 characters.
    pub sponsor_mchid: String,
    /// 收款商户号. Merchant id of one receiver; absent, all.
    #[serde(skip_serializing_if = "check::is_void")]
    pub receiver_mchid: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("start_date", &self.start_date)?;
        check::text("start_date", &self.start_date, 0, usize::MAX)?;
        check::required("end_date", &self.end_date)?;
        check::text("end_date", &self.end_date, 0, usize::MAX)?;
        check::required("sponsor_mchid", &self.sponsor_mchid)?;
        check::text("sponsor_mchid", &self.sponsor_mchid, 0, 32)?;
        if let Some(value) = &self.receiver_mchid {
            check::text("receiver_mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`,
/// 申请预算出资的电子回单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户预算单号. Your number of the budget.
    pub out_budget_no: String,
    /// 开始日期. First day.
    pub start_date: String,
    /// 结束日期. Last day.
    pub end_date: String,
    /// 出资商户号. Merchant id that bears the money.
    pub sponsor_mchid: String,
    /// 收款商户号. Merchant id of the receiver.
    pub receiver_mchid: Option<String>,
    /// 电子回单状态. ACCEPTED, then FINISHED.
    pub receipt_state: ReceiptState,
    /// 受理凭证. Needed for the query.
    pub accept_id: String,
    /// 电子回单文件的hash方法. Digest of the file. Only when it is finished.
    pub hash_type: Option<crate::v3::fund_app::mch_transfer::HashType>,
    /// 电子回单文件的hash值. The digest: compare the file with it. Only when it is finished.
    pub hash_value: Option<String>,
    /// 电子回单下载地址. Address of the file, valid for 10 minutes; query again for a new one. Only when it is finished.
    pub download_url: Option<String>,
}

fields! {
    PostResponse {
        0 out_budget_no, 1 start_date, 2 end_date, 3 sponsor_mchid, 4 receiver_mchid, 5 receipt_state, 6 accept_id,
        7 hash_type, 8 hash_value, 9 download_url,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["out_budget_no", "start_date", "end_date", "sponsor_mchid", "receipt_state", "accept_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 电子回单状态.
    pub enum ReceiptState {
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `FINISHED`
        Finished = "FINISHED",
    }
}
