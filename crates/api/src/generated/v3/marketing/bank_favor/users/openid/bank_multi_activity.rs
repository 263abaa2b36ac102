//! `/v3/marketing/bank-favor/users/{openid}/bank-multi-activity`: 给指定用户报名多笔立减活动 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/bank-favor/users/{openid}/bank-multi-activity`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 给指定用户报名多笔立减活动.
    ///
    /// `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014569793>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/marketing/bank-favor/users/{openid}/bank-multi-activity", "给指定用户报名多笔立减活动");

/// The body of `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity`, 给指定用户报名多笔立减活动.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 批次号.
    pub stock_id: String,
    /// 活动ID.
    pub activity_id: String,
    /// 发券凭证.
    pub out_request_no: String,
    /// 公众账号ID.
    pub appid: String,
    /// 创建批次的商户号.
    pub stock_creator_mchid: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("stock_id", &self.stock_id)?;
        check::text("stock_id", &self.stock_id, 0, usize::MAX)?;
        check::required("activity_id", &self.activity_id)?;
        check::text("activity_id", &self.activity_id, 0, usize::MAX)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("stock_creator_mchid", &self.stock_creator_mchid)?;
        check::text("stock_creator_mchid", &self.stock_creator_mchid, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity`, 给指定用户报名多笔立减活动.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 代金券id.
    pub coupon_id: String,
}

fields! {
    PostResponse {
        0 coupon_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["coupon_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
