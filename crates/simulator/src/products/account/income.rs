//! Money that came into an account by bank transfer.

use crate::base::rule::rules;
use crate::products::account::movement::Account;

rules! {
    INCOME = "income.records", Documented {
        en: "Income records hold what came into an account on a Beijing day by bank transfer: OFFLINERECHARGE, \
            which control makes; limit is the number of rows returned, links are relative, and empty where there \
            is no page. limit is 1 to 100.",
        zh: "收入记录是账户在一个北京时间自然日内由银行转账收到的款项：OFFLINERECHARGE，由控制操作产生；limit 为返\
            回的条数，取值 1 至 100；links 为相对地址，没有对应的页时为空。",
        source: "pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_28.shtml, as \
            MerchantIncomeRecordsResult.java of github.com/binarywang/WxJava has it; the other type, \
            ENTERPRISEDIRECTREVENUE, needs an account that this world has not; the most of limit and the payer's \
            bank are this simulator's",
        source_zh: "pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_28.shtml，与 \
            github.com/binarywang/WxJava 的 MerchantIncomeRecordsResult.java 一致；另一类型 \
            ENTERPRISEDIRECTREVENUE 所需的账户模拟世界中没有；limit 的上限和付款方银行由本模拟器自定",
    }
}

/// Money that came by bank transfer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Income {
    pub(crate) income_record_id: String,
    pub(crate) mchid: String,
    pub(crate) account: Account,
    /// Fen.
    pub(crate) amount: i64,
    pub(crate) time: i64,
    /// The remark on the bank transfer.
    pub(crate) remark: String,
}
