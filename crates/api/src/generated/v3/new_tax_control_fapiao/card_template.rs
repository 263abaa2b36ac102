//! `/v3/new-tax-control-fapiao/card-template`: 创建电子发票卡券模板 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/new-tax-control-fapiao/card-template`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 创建电子发票卡券模板.
    ///
    /// `POST /v3/new-tax-control-fapiao/card-template`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_4.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/new-tax-control-fapiao/card-template", "创建电子发票卡券模板");

/// 卡券模板信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct CardTemplateInformation {
    /// 收款方名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub payee_name: Option<String>,
    /// 卡券logo地址.
    pub logo_url: String,
    /// 卡券自定义cell位配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_cell: Option<CustomCell>,
}

impl Check for CardTemplateInformation {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.payee_name {
            check::text("payee_name", value, 0, usize::MAX)?;
        }
        check::required("logo_url", &self.logo_url)?;
        check::text("logo_url", &self.logo_url, 0, usize::MAX)?;
        if let Some(value) = &self.custom_cell {
            value.check().map_err(|fault| fault.within("custom_cell"))?;
        }
        Ok(())
    }
}

/// 卡券自定义cell位配置.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct CustomCell {
    /// cell位文字.
    pub words: String,
    /// cell位描述.
    pub description: String,
    /// 点击cell位跳转的地址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub jump_url: Option<String>,
    /// 跳转小程序的用户名.
    #[serde(skip_serializing_if = "check::is_void")]
    pub miniprogram_user_name: Option<String>,
    /// 跳转小程序的页面路径.
    #[serde(skip_serializing_if = "check::is_void")]
    pub miniprogram_path: Option<String>,
}

impl Check for CustomCell {
    fn check(&self) -> Result<(), FieldError> {
        check::required("words", &self.words)?;
        check::text("words", &self.words, 0, usize::MAX)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        if let Some(value) = &self.jump_url {
            check::text("jump_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.miniprogram_user_name {
            check::text("miniprogram_user_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.miniprogram_path {
            check::text("miniprogram_path", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/new-tax-control-fapiao/card-template`, 创建电子发票卡券模板.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 插卡公众号AppID.
    pub card_appid: String,
    /// 卡券模板信息.
    pub card_template_information: CardTemplateInformation,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("card_appid", &self.card_appid)?;
        check::text("card_appid", &self.card_appid, 0, usize::MAX)?;
        self.card_template_information.check().map_err(|fault| fault.within("card_template_information"))?;
        Ok(())
    }
}

/// The answer to `POST /v3/new-tax-control-fapiao/card-template`, 创建电子发票卡券模板.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 插卡公众号AppID.
    pub card_appid: String,
    /// 卡券模板id.
    pub card_id: String,
}

fields! {
    PostResponse {
        0 card_appid, 1 card_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["card_appid", "card_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
