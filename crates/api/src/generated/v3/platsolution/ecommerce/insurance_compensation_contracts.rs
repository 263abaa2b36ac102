//! `/v3/platsolution/ecommerce/insurance-compensation-contracts`: 开通保险理赔功能 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod sub_mchid;

/// The path `/v3/platsolution/ecommerce/insurance-compensation-contracts`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid`.
    pub fn sub_mchid(self) -> sub_mchid::Path<'a> {
        sub_mchid::Path(self.0.segment("sub-mchid"))
    }

    /// 开通保险理赔功能.
    ///
    /// `POST /v3/platsolution/ecommerce/insurance-compensation-contracts`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/plat-compensation/plat-compensation/open-insurance-compensation.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/platsolution/ecommerce/insurance-compensation-contracts", "开通保险理赔功能");

/// An item of `agreement_list` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Agreement {
    /// 协议编号.
    pub agreement_code: String,
    /// 协议版本号.
    pub agreement_version: String,
    /// 签约主体.
    pub sign_organization: String,
    /// 签约时间.
    pub sign_time: Time,
}

impl Check for Agreement {
    fn check(&self) -> Result<(), FieldError> {
        check::required("agreement_code", &self.agreement_code)?;
        check::text("agreement_code", &self.agreement_code, 0, usize::MAX)?;
        check::required("agreement_version", &self.agreement_version)?;
        check::text("agreement_version", &self.agreement_version, 0, usize::MAX)?;
        check::required("sign_organization", &self.sign_organization)?;
        check::text("sign_organization", &self.sign_organization, 0, usize::MAX)?;
        check::required("sign_time", &self.sign_time)?;
        Ok(())
    }
}

/// The body of `POST /v3/platsolution/ecommerce/insurance-compensation-contracts`, 开通保险理赔功能.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户申请单号.
    pub out_apply_no: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 签约协议列表.
    pub agreement_list: Vec<Agreement>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_apply_no", &self.out_apply_no)?;
        check::text("out_apply_no", &self.out_apply_no, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("agreement_list", &self.agreement_list)?;
        for (index, item) in self.agreement_list.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("agreement_list", index))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/platsolution/ecommerce/insurance-compensation-contracts`, 开通保险理赔功能.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 是否开通成功.
    pub opened: bool,
    /// 成功时间.
    pub success_time: Option<Time>,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 opened, 2 success_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["sub_mchid", "opened"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
