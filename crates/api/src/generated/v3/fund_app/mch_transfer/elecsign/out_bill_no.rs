//! `/v3/fund-app/mch-transfer/elecsign/out-bill-no`: 商户单号申请电子回单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_bill_no;

/// The path `/v3/fund-app/mch-transfer/elecsign/out-bill-no`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`.
    pub fn out_bill_no(self, out_bill_no: impl AsRef<str>) -> out_bill_no::Path<'a> {
        out_bill_no::Path(
            self.0.variable("out_bill_no", out_bill_no.as_ref(), |value| check::text("out_bill_no", value, 0, 32)),
        )
    }

    /// 商户单号申请电子回单. Applies for the receipt of a successful transfer of the last six months whose payee was named,
    /// by your number.
    ///
    /// `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/elecsign/accept-elecsign-by-out-no.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/fund-app/mch-transfer/elecsign/out-bill-no", "商户单号申请电子回单");

/// The body of `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no`, 商户单号申请电子回单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户转账单号. Your number of the transfer. At most 32 characters.
    pub out_bill_no: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_bill_no", &self.out_bill_no)?;
        check::text("out_bill_no", &self.out_bill_no, 0, 32)?;
        Ok(())
    }
}

/// The answer to `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no`, 商户单号申请电子回单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 申请单状态. GENERATING until it is decided.
    pub state: String,
    /// 申请单创建时间. When it was created.
    pub create_time: Time,
}

fields! {
    PostResponse {
        0 state, 1 create_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["state", "create_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
