//! `/v3/new-tax-control-fapiao/user-title/title-url`: 获取抬头填写链接 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/new-tax-control-fapiao/user-title/title-url`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取抬头填写链接.
    ///
    /// `GET /v3/new-tax-control-fapiao/user-title/title-url`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_5.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/new-tax-control-fapiao/user-title/title-url", "获取抬头填写链接");

/// The query of `GET /v3/new-tax-control-fapiao/user-title/title-url`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 发票申请单号.
    pub fapiao_apply_id: String,
    /// 开票来源.
    pub source: Source,
    /// 商户AppID.
    pub appid: String,
    /// 用户OpenID.
    pub openid: String,
    /// 总金额. Fen (1/100 yuan).
    pub total_amount: i64,
    /// 销售方名称.
    pub seller_name: Option<String>,
    /// 是否需要展示手机号填写栏.
    pub show_phone_cell: Option<bool>,
    /// 用户是否必须填写手机号.
    pub must_input_phone: Option<bool>,
    /// 是否需要展示邮箱地址填写栏.
    pub show_email_cell: Option<bool>,
    /// 用户是否必须填写邮箱地址.
    pub must_input_email: Option<bool>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("fapiao_apply_id", &self.fapiao_apply_id)?;
        check::text("fapiao_apply_id", &self.fapiao_apply_id, 0, usize::MAX)?;
        check::required("source", &self.source)?;
        check::known("source", &self.source)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        if let Some(value) = &self.seller_name {
            check::text("seller_name", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push("fapiao_apply_id", &self.fapiao_apply_id);
        query.push("source", &self.source);
        query.push("appid", &self.appid);
        query.push("openid", &self.openid);
        query.push("total_amount", self.total_amount);
        query.push_some("seller_name", self.seller_name.as_ref());
        query.push_some("show_phone_cell", self.show_phone_cell.as_ref());
        query.push_some("must_input_phone", self.must_input_phone.as_ref());
        query.push_some("show_email_cell", self.show_email_cell.as_ref());
        query.push_some("must_input_email", self.must_input_email.as_ref());
    }
}

/// The answer to `GET /v3/new-tax-control-fapiao/user-title/title-url`, 获取抬头填写链接.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 抬头填写链接.
    pub title_url: Option<String>,
    /// 抬头填写小程序AppID.
    pub miniprogram_appid: Option<String>,
    /// 抬头填写小程序页面路径.
    pub miniprogram_path: Option<String>,
    /// 抬头填写小程序的用户名.
    pub miniprogram_user_name: Option<String>,
}

fields! {
    GetResponse {
        0 title_url, 1 miniprogram_appid, 2 miniprogram_path, 3 miniprogram_user_name,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}

open_enum! {
    /// 开票来源.
    pub enum Source {
        /// `WEB`
        Web = "WEB",
        /// `MINIPROGRAM`
        Miniprogram = "MINIPROGRAM",
    }
}
