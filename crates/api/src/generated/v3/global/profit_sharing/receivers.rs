//! `/v3/global/profit-sharing/receivers`: 添加分账接收方 `POST`, 删除分账接收方 `DELETE`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod account;

/// The path `/v3/global/profit-sharing/receivers`.
#[must_use = "a path sends nothing: call `.post()` or `.delete()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/profit-sharing/receivers/{account}`.
    pub fn account(self, account: impl AsRef<str>) -> account::Path<'a> {
        account::Path(
            self.0.variable("account", account.as_ref(), |value| check::text("account", value, 0, usize::MAX)),
        )
    }

    /// 添加分账接收方.
    ///
    /// `POST /v3/global/profit-sharing/receivers`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_6.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }

    /// 删除分账接收方.
    ///
    /// `DELETE /v3/global/profit-sharing/receivers`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_8.shtml>
    pub fn delete(self, body: &DeleteRequest) -> Call<'a, Empty> {
        self.0.call(&DELETE).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/global/profit-sharing/receivers", "添加分账接收方");

static DELETE: Operation = Operation::new("DELETE", "/v3/global/profit-sharing/receivers", "删除分账接收方");

/// The body of `DELETE /v3/global/profit-sharing/receivers`, 删除分账接收方.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct DeleteRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 应用ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 分账接收方类型.
    #[serde(rename = "type", skip_serializing_if = "check::is_void")]
    pub type_: Option<DeleteType>,
    /// 分账接收方帐号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub account: Option<String>,
}

impl Check for DeleteRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.type_ {
            check::known("type", value)?;
        }
        if let Some(value) = &self.account {
            check::text("account", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/global/profit-sharing/receivers`, 添加分账接收方.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 应用ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 分账接收方类型.
    #[serde(rename = "type", skip_serializing_if = "check::is_void")]
    pub type_: Option<PostType>,
    /// 分账接收方帐号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub account: Option<String>,
    /// 分账个人接收方姓名. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<Sensitive>,
    /// 是否已经获取用户实名信息授权.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorized: Option<bool>,
    /// 与分账方的关系类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub relation_type: Option<RelationType>,
    /// 自定义的分账关系.
    #[serde(skip_serializing_if = "check::is_void")]
    pub custom_relation: Option<String>,
    /// 分账场景详细描述.
    #[serde(skip_serializing_if = "check::is_void")]
    pub scene: Option<String>,
    /// 接收方商户的主营业务范围.
    #[serde(skip_serializing_if = "check::is_void")]
    pub major_service: Option<String>,
    /// 分账接收方预计分账比例.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_ratio: Option<i64>,
    /// 增加分账接收方申请函文件ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub application_file_id: Option<String>,
    /// Id of an uploaded file that shows the relation to the receiver.
    #[serde(skip_serializing_if = "check::is_void")]
    pub partnership_file_id: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.type_ {
            check::known("type", value)?;
        }
        if let Some(value) = &self.account {
            check::text("account", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.relation_type {
            check::known("relation_type", value)?;
        }
        if let Some(value) = &self.custom_relation {
            check::text("custom_relation", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.scene {
            check::text("scene", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.major_service {
            check::text("major_service", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.application_file_id {
            check::text("application_file_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.partnership_file_id {
            check::text("partnership_file_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.name {
            visit("name", value);
        }
    }
}

/// The answer to `POST /v3/global/profit-sharing/receivers`, 添加分账接收方.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 分账接收方类型.
    pub type_: PostType,
    /// 分账接收方账号.
    pub account: String,
    /// 分账接收方全称. Sensitive: encrypted on the wire.
    pub name: Option<Sensitive>,
    /// 与分账方的关系类型.
    pub relation_type: RelationType,
    /// 自定义的分账关系.
    pub custom_relation: Option<String>,
    /// 分账场景详细描述.
    pub scene: Option<String>,
    /// 接收方商户的主营业务范围.
    pub major_service: Option<String>,
    /// 分账接收方预计分账比例.
    pub expected_ratio: Option<i64>,
    /// 微信文件标识ID.
    pub file_id: Option<String>,
    /// 接收方关系状态.
    pub state: Option<String>,
    /// 接收关系添加失败原因.
    pub fail_reason: Option<String>,
    /// 增加分账接收方申请函文件ID.
    pub application_file_id: Option<String>,
    /// Id of an uploaded file that shows the relation to the receiver.
    pub partnership_file_id: Option<String>,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 type_ = "type", 2 account, 3 name, 4 relation_type, 5 custom_relation, 6 scene, 7 major_service,
        8 expected_ratio, 9 file_id, 10 state, 11 fail_reason, 12 application_file_id, 13 partnership_file_id,
    }
}

impl SensitiveFields for PostResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.name {
            visit("name", value);
        }
    }
}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["type", "account", "relation_type"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 分账接收方类型.
    pub enum DeleteType {
        /// `MERCHANT_ID`
        MerchantId = "MERCHANT_ID",
        /// `PERSONAL_OPENID`
        PersonalOpenid = "PERSONAL_OPENID",
        /// `PERSONAL_SUB_OPENID`
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    }
}

open_enum! {
    /// 分账接收方类型.
    pub enum PostType {
        /// `MERCHANT_ID`
        MerchantId = "MERCHANT_ID",
        /// `PERSONAL_OPENID`
        PersonalOpenid = "PERSONAL_OPENID",
        /// `PERSONAL_SUB_OPENID`
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    }
}

open_enum! {
    /// 与分账方的关系类型.
    pub enum RelationType {
        /// `SUPPLIER`
        Supplier = "SUPPLIER",
        /// `DISTRIBUTOR`
        Distributor = "DISTRIBUTOR",
        /// `TAX_SERVICE_PROVIDER`
        TaxServiceProvider = "TAX_SERVICE_PROVIDER",
        /// `IT_SERVICE_PROVIDER`
        ItServiceProvider = "IT_SERVICE_PROVIDER",
        /// `CUSTOM`
        Custom = "CUSTOM",
    }
}
