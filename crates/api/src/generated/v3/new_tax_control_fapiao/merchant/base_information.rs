//! `/v3/new-tax-control-fapiao/merchant/base-information`: 获取商户开票基础信息 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/new-tax-control-fapiao/merchant/base-information`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取商户开票基础信息.
    ///
    /// `GET /v3/new-tax-control-fapiao/merchant/base-information`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_3.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/new-tax-control-fapiao/merchant/base-information", "获取商户开票基础信息");

/// The query of `GET /v3/new-tax-control-fapiao/merchant/base-information`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号. A service provider sends it; a merchant does not.
    pub sub_mchid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
    }
}

/// The answer to `GET /v3/new-tax-control-fapiao/merchant/base-information`, 获取商户开票基础信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 销售方信息.
    pub seller_information: crate::v3::new_tax_control_fapiao::SellerInformation,
    /// 附加信息.
    pub extra_information: crate::v3::new_tax_control_fapiao::ExtraInformation,
}

fields! {
    GetResponse {
        0 seller_information, 1 extra_information,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["seller_information", "extra_information"],
    &[
        ("seller_information", &crate::v3::new_tax_control_fapiao::SELLER_INFORMATION_SHAPE),
        ("extra_information", &crate::v3::new_tax_control_fapiao::EXTRA_INFORMATION_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
