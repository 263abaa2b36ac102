//! `/v3/new-tax-control-fapiao/user-title`: 获取用户填写的抬头 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod title_url;

/// The path `/v3/new-tax-control-fapiao/user-title`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/new-tax-control-fapiao/user-title/title-url`.
    pub fn title_url(self) -> title_url::Path<'a> {
        title_url::Path(self.0.segment("title-url"))
    }

    /// 获取用户填写的抬头.
    ///
    /// `GET /v3/new-tax-control-fapiao/user-title`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_6.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/new-tax-control-fapiao/user-title", "获取用户填写的抬头");

/// The query of `GET /v3/new-tax-control-fapiao/user-title`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 开票场景.
    pub scene: crate::v3::new_tax_control_fapiao::Scene,
    /// 发票申请单号.
    pub fapiao_apply_id: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("scene", &self.scene)?;
        check::known("scene", &self.scene)?;
        check::required("fapiao_apply_id", &self.fapiao_apply_id)?;
        check::text("fapiao_apply_id", &self.fapiao_apply_id, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push("scene", &self.scene);
        query.push("fapiao_apply_id", &self.fapiao_apply_id);
    }
}

/// The answer to `GET /v3/new-tax-control-fapiao/user-title`, 获取用户填写的抬头.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 购买方类型.
    pub type_: GetType,
    /// 名称.
    pub name: String,
    /// 纳税人识别号.
    pub taxpayer_id: Option<String>,
    /// 地址.
    pub address: Option<String>,
    /// 电话.
    pub telephone: Option<String>,
    /// 开户银行.
    pub bank_name: Option<String>,
    /// 银行账号.
    pub bank_account: Option<String>,
    /// 手机号. Sensitive: encrypted on the wire.
    pub phone: Option<Sensitive>,
    /// 邮箱地址. Sensitive: encrypted on the wire.
    pub email: Option<Sensitive>,
    /// 订单金额. Fen (1/100 yuan).
    pub amount: Option<i64>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 开具的发票类型.
    pub fapiao_bill_type: Option<crate::v3::new_tax_control_fapiao::FapiaoBillType>,
    /// 留言信息.
    pub user_apply_message: Option<String>,
}

fields! {
    GetResponse {
        0 type_ = "type", 1 name, 2 taxpayer_id, 3 address, 4 telephone, 5 bank_name, 6 bank_account, 7 phone, 8 email,
        9 amount, 10 out_trade_no, 11 fapiao_bill_type, 12 user_apply_message,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.phone {
            visit("phone", value);
        }
        if let Some(value) = &mut self.email {
            visit("email", value);
        }
    }
}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["type", "name"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 购买方类型.
    pub enum GetType {
        /// `INDIVIDUAL`
        Individual = "INDIVIDUAL",
        /// `ORGANIZATION`
        Organization = "ORGANIZATION",
    }
}
