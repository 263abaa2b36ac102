//! `/v3/multiuse/users/{openid}/coupons`: 发放指定批次的消费金 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/multiuse/users/{openid}/coupons`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 发放指定批次的消费金.
    ///
    /// `POST /v3/multiuse/users/{openid}/coupons`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/multiuse-coupon/send-multiuse-coupon.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/multiuse/users/{openid}/coupons", "发放指定批次的消费金");

/// The body of `POST /v3/multiuse/users/{openid}/coupons`, 发放指定批次的消费金.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 批次号.
    pub stock_id: String,
    /// 商户单据号.
    pub out_request_no: String,
    /// 用户姓名. Sensitive: encrypted on the wire.
    pub user_name: Sensitive,
    /// 身份证号码. Sensitive: encrypted on the wire.
    pub id_card_number: Sensitive,
    /// 发放面额. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 公众账号ID.
    pub appid: String,
    /// 证件类型.
    pub card_type: CardType,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("stock_id", &self.stock_id)?;
        check::text("stock_id", &self.stock_id, 0, usize::MAX)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("user_name", &self.user_name)?;
        check::required("id_card_number", &self.id_card_number)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("card_type", &self.card_type)?;
        check::known("card_type", &self.card_type)?;
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("user_name", &mut self.user_name);
        visit("id_card_number", &mut self.id_card_number);
    }
}

/// The answer to `POST /v3/multiuse/users/{openid}/coupons`, 发放指定批次的消费金.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 消费金ID.
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

open_enum! {
    /// 证件类型.
    pub enum CardType {
        /// `ID_CARD`
        IdCard = "ID_CARD",
    }
}
