//! `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`: 解锁公益捐赠预算 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 解锁公益捐赠预算. Ends a budget and gives back what is left.
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015554795>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock",
    "解锁公益捐赠预算",
);

/// The body of `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`, 解锁公益捐赠预算.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 出资商户号. Merchant id that bears the money. At most 32 characters.
    pub sponsor_mchid: String,
    /// 解锁备注. Why the budget is unlocked. At most 32 characters.
    pub unlock_remark: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sponsor_mchid", &self.sponsor_mchid)?;
        check::text("sponsor_mchid", &self.sponsor_mchid, 0, 32)?;
        check::required("unlock_remark", &self.unlock_remark)?;
        check::text("unlock_remark", &self.unlock_remark, 0, 32)?;
        Ok(())
    }
}

/// The answer to `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`, 解锁公益捐赠预算.
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
    pub state: PostState,
    /// 撤销说明. Why the budget was unlocked.
    pub unlock_remark: String,
    /// 资金锁定时间. When the money was locked.
    pub locked_time: Time,
    /// 完成时间. When it was finished.
    pub finished_time: Time,
    /// 解锁金额. Fen (1/100 yuan) that were unlocked.
    pub unlocked_amount: Option<i64>,
}

fields! {
    PostResponse {
        0 sp_mchid, 1 out_budget_no, 2 budget_id, 3 amount, 4 sponsor_mchid, 5 activity_name, 6 activity_remark,
        7 state, 8 unlock_remark, 9 locked_time, 10 finished_time, 11 unlocked_amount,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "sp_mchid",
        "out_budget_no",
        "budget_id",
        "amount",
        "sponsor_mchid",
        "activity_name",
        "activity_remark",
        "state",
        "unlock_remark",
        "locked_time",
        "finished_time",
    ],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 预算单状态.
    pub enum PostState {
        /// `FINISHED`
        Finished = "FINISHED",
    }
}
