//! `/v3/fund-app/mch-transfer/partner/charity-budget`: 申请公益捐赠预算 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_budget_no;

/// The path `/v3/fund-app/mch-transfer/partner/charity-budget`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`.
    pub fn out_budget_no(self, out_budget_no: impl AsRef<str>) -> out_budget_no::Path<'a> {
        out_budget_no::Path(
            self.0
                .variable("out_budget_no", out_budget_no.as_ref(), |value| check::text("out_budget_no", value, 0, 32)),
        )
    }

    /// 申请公益捐赠预算. Applies for a budget of donations, which the sponsor confirms.
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/charity-budget`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015554763>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/fund-app/mch-transfer/partner/charity-budget", "申请公益捐赠预算");

/// The body of `POST /v3/fund-app/mch-transfer/partner/charity-budget`, 申请公益捐赠预算.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户预算单号. Your number of the budget, unique within the service provider. At most 32 characters. Digits and
    /// letters only.
    pub out_budget_no: String,
    /// 出资商户号. Merchant id that bears the money. At most 32 characters.
    pub sponsor_mchid: String,
    /// 出资企业主体名称. Name of the company that bears the money.
    pub sponsor_subject_name: String,
    /// 活动名称. Name of the activity.
    pub activity_name: String,
    /// 活动说明. What the activity is.
    pub activity_remark: String,
    /// 预算总金额. Fen (1/100 yuan) of the whole budget. At least 1.
    pub amount: i64,
    /// 回调地址. Where the result is reported: a public HTTPS address without query. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_budget_no", &self.out_budget_no)?;
        check::text("out_budget_no", &self.out_budget_no, 0, 32)?;
        check::pattern("out_budget_no", &self.out_budget_no, &PATTERN_1)?;
        check::required("sponsor_mchid", &self.sponsor_mchid)?;
        check::text("sponsor_mchid", &self.sponsor_mchid, 0, 32)?;
        check::required("sponsor_subject_name", &self.sponsor_subject_name)?;
        check::text("sponsor_subject_name", &self.sponsor_subject_name, 0, usize::MAX)?;
        check::required("activity_name", &self.activity_name)?;
        check::text("activity_name", &self.activity_name, 0, usize::MAX)?;
        check::required("activity_remark", &self.activity_remark)?;
        check::text("activity_remark", &self.activity_remark, 0, usize::MAX)?;
        check::range("amount", self.amount, 1, i64::MAX)?;
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, 256)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/fund-app/mch-transfer/partner/charity-budget`, 申请公益捐赠预算.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 服务商商户号. Merchant id of the service provider.
    pub sp_mchid: String,
    /// 商户预算单号. Your number of the budget.
    pub out_budget_no: String,
    /// 微信支付预算单号. WeChat Pay's number of the budget.
    pub budget_id: String,
    /// 预算总金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 出资商户号. Merchant id that bears the money.
    pub sponsor_mchid: String,
    /// 活动名称. Name of the activity.
    pub activity_name: String,
    /// 活动说明. What the activity is.
    pub activity_remark: String,
    /// 预算单状态. State of it.
    pub state: Option<PostState>,
    /// 确认出资页面地址. Page on which the sponsor confirms.
    pub confirm_url: Option<String>,
    /// 商户号超管微信号掩码. Masked WeChat id of the sponsor's administrator, who confirms.
    pub super_admin_wxid_mask: Option<String>,
    /// 剩余预算金额. Fen (1/100 yuan) left of the budget.
    pub remain_amount: Option<i64>,
    /// 撤销说明. Why the budget was unlocked.
    pub unlock_remark: Option<String>,
    /// 资金锁定时间. When the money was locked.
    pub locked_time: Option<Time>,
    /// 完成时间. When it was finished.
    pub finished_time: Option<Time>,
    /// 关闭时间. When it was closed.
    pub closed_time: Option<Time>,
}

fields! {
    PostResponse {
        0 sp_mchid, 1 out_budget_no, 2 budget_id, 3 amount, 4 sponsor_mchid, 5 activity_name, 6 activity_remark,
        7 state, 8 confirm_url, 9 super_admin_wxid_mask, 10 remain_amount, 11 unlock_remark, 12 locked_time,
        13 finished_time, 14 closed_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["sp_mchid", "out_budget_no", "budget_id", "amount", "sponsor_mchid", "activity_name", "activity_remark"],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 预算单状态.
    pub enum PostState {
        /// `PENDING`
        Pending = "PENDING",
        /// `LOCKED`
        Locked = "LOCKED",
        /// `FINISHED`
        Finished = "FINISHED",
        /// `CLOSED`
        Closed = "CLOSED",
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z]+$");
