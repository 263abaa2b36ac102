//! `/v3/new-tax-control-fapiao/merchant/tax-codes`: 获取商品和服务税收分类对照表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/new-tax-control-fapiao/merchant/tax-codes`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取商品和服务税收分类对照表.
    ///
    /// `GET /v3/new-tax-control-fapiao/merchant/tax-codes`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_2.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/new-tax-control-fapiao/merchant/tax-codes", "获取商品和服务税收分类对照表");

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 货物或应税劳务或服务名称.
    pub goods_name: String,
    /// Id of the goods or service.
    pub goods_id: Option<i64>,
    /// Category of the goods or service.
    pub goods_category: Option<String>,
    /// 货物或应税劳务、服务编码.
    pub tax_code: String,
    /// 税率. In 1/10,000.
    pub tax_rate: i64,
    /// 税收优惠政策标识.
    pub tax_prefer_mark: String,
}

fields! {
    GetItem {
        0 goods_name, 1 goods_id, 2 goods_category, 3 tax_code, 4 tax_rate, 5 tax_prefer_mark,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(&["goods_name", "tax_code", "tax_rate", "tax_prefer_mark"], &[]);

/// The query of `GET /v3/new-tax-control-fapiao/merchant/tax-codes`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 本次查询的起始位置.
    pub offset: i64,
    /// 本次查询的最大数量.
    pub limit: i64,
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
        query.push("offset", self.offset);
        query.push("limit", self.limit);
    }
}

/// The answer to `GET /v3/new-tax-control-fapiao/merchant/tax-codes`, 获取商品和服务税收分类对照表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 本次查询的起始位置.
    pub offset: i64,
    /// 本次查询的最大数量.
    pub limit: i64,
    /// 相关链接.
    pub links: Option<crate::v3::new_tax_control_fapiao::Links>,
    /// 本次查询到的数据.
    pub data: Vec<GetItem>,
    /// 总记录数.
    pub total_count: i64,
}

fields! {
    GetResponse {
        0 offset, 1 limit, 2 links, 3 data, 4 total_count,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["offset", "limit", "data", "total_count"], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
