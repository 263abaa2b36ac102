//! `/v3/global/profit-sharing/receivers/{account}`: 查询分账接收方添加结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/global/profit-sharing/receivers/{account}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询分账接收方添加结果.
    ///
    /// `GET /v3/global/profit-sharing/receivers/{account}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_7.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/global/profit-sharing/receivers/{account}", "查询分账接收方添加结果");

/// The query of `GET /v3/global/profit-sharing/receivers/{account}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 微信订单号.
    pub transaction_id: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 分账接收方类型.
    #[cfg_attr(all(test, feature = "full"), serde(rename = "type"))]
    pub type_: Option<GetType>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.transaction_id {
            check::text("transaction_id", value, 0, usize::MAX)?;
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
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push_some("transaction_id", self.transaction_id.as_ref());
        query.push_some("appid", self.appid.as_ref());
        query.push_some("sub_appid", self.sub_appid.as_ref());
        query.push_some("type", self.type_.as_ref());
    }
}

/// The answer to `GET /v3/global/profit-sharing/receivers/{account}`, 查询分账接收方添加结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 分账接收方类型.
    pub type_: GetType,
    /// 分账接收方账号.
    pub account: String,
    /// 分账接收方全称.
    pub name: Option<String>,
    /// 与分账方的关系类型.
    pub relation_type: crate::v3::global::profit_sharing::receivers::RelationType,
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
}

fields! {
    GetResponse {
        0 sub_mchid, 1 type_ = "type", 2 account, 3 name, 4 relation_type, 5 custom_relation, 6 scene, 7 major_service,
        8 expected_ratio, 9 file_id, 10 state, 11 fail_reason,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["type", "account", "relation_type"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 分账接收方类型.
    pub enum GetType {
        /// `MERCHANT_ID`
        MerchantId = "MERCHANT_ID",
        /// `PERSONAL_OPENID`
        PersonalOpenid = "PERSONAL_OPENID",
        /// `PERSONAL_SUB_OPENID`
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    }
}
