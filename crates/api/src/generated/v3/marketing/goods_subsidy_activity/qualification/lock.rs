//! `/v3/marketing/goods-subsidy-activity/qualification/lock`: 锁定品牌加价购活动资格 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/goods-subsidy-activity/qualification/lock`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 锁定品牌加价购活动资格.
    ///
    /// `POST /v3/marketing/goods-subsidy-activity/qualification/lock`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/marketing/goods-subsidy-activity/qualification/lock", "锁定品牌加价购活动资格");

/// The body of `POST /v3/marketing/goods-subsidy-activity/qualification/lock`, 锁定品牌加价购活动资格.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 订单信息.
    pub order_information: crate::v3::marketing::goods_subsidy_activity::qualification::OrderInformation,
    /// 待锁定的加价购资格ID列表.
    pub qualification_ids: Vec<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        self.order_information.check().map_err(|fault| fault.within("order_information"))?;
        check::required("qualification_ids", &self.qualification_ids)?;
        for (index, item) in self.qualification_ids.iter().enumerate() {
            check::text(&format!("qualification_ids[{index}]"), item, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/goods-subsidy-activity/qualification/lock`, 锁定品牌加价购活动资格.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 返回结果文案.
    pub return_message: Option<String>,
    /// 锁定失败的资格ID列表.
    pub failed_qualification_ids: Option<Vec<String>>,
    /// 锁定成功的资格ID列表.
    pub succeed_qualification_ids: Option<Vec<String>>,
}

fields! {
    PostResponse {
        0 return_message, 1 failed_qualification_ids, 2 succeed_qualification_ids,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}
