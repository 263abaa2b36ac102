//! `/v3/industry-coupon/tokens`: 出行券切卡组件预下单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/industry-coupon/tokens`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 出行券切卡组件预下单.
    ///
    /// `POST /v3/industry-coupon/tokens`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_9_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/industry-coupon/tokens", "出行券切卡组件预下单");

/// An item of `coupon_list` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Coupon {
    /// 批次号.
    pub stock_id: i64,
    /// 券ID.
    pub coupon_id: String,
}

impl Check for Coupon {
    fn check(&self) -> Result<(), FieldError> {
        check::required("coupon_id", &self.coupon_id)?;
        check::text("coupon_id", &self.coupon_id, 0, usize::MAX)?;
        Ok(())
    }
}

/// The body of `POST /v3/industry-coupon/tokens`, 出行券切卡组件预下单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 用户标识.
    pub open_id: String,
    /// 出行券列表.
    pub coupon_list: Vec<Coupon>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("open_id", &self.open_id)?;
        check::text("open_id", &self.open_id, 0, usize::MAX)?;
        check::required("coupon_list", &self.coupon_list)?;
        for (index, item) in self.coupon_list.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("coupon_list", index))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/industry-coupon/tokens`, 出行券切卡组件预下单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 切卡组件token值.
    pub token: Option<String>,
    /// token过期时间.
    pub expires_time: Option<Time>,
}

fields! {
    PostResponse {
        0 token, 1 expires_time,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}
