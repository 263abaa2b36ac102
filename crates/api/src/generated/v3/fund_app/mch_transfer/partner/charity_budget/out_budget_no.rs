//! `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`: 商户单号查询公益捐赠预算详情 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod unlock;

/// The path `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`.
    pub fn unlock(self) -> unlock::Path<'a> {
        unlock::Path(self.0.segment("unlock"))
    }

    /// 商户单号查询公益捐赠预算详情. State of a budget.
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015554788>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}",
    "商户单号查询公益捐赠预算详情",
);

/// The query of `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 出资商户号. Merchant id that bears the money. At most 32 characters.
    pub sponsor_mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sponsor_mchid", &self.sponsor_mchid)?;
        check::text("sponsor_mchid", &self.sponsor_mchid, 0, 32)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sponsor_mchid", &self.sponsor_mchid);
    }
}

/// The answer to `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`, 商户单号查询公益捐赠预算详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
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
    pub state: Option<GetState>,
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
    GetResponse {
        0 sp_mchid, 1 out_budget_no, 2 budget_id, 3 amount, 4 sponsor_mchid, 5 activity_name, 6 activity_remark,
        7 state, 8 confirm_url, 9 super_admin_wxid_mask, 10 remain_amount, 11 unlock_remark, 12 locked_time,
        13 finished_time, 14 closed_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["sp_mchid", "out_budget_no", "budget_id", "amount", "sponsor_mchid", "activity_name", "activity_remark"],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 预算单状态.
    pub enum GetState {
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
