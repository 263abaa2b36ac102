//! `/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`: 获取邀请商户开通服务商电子发票能力 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取邀请商户开通服务商电子发票能力.
    ///
    /// `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015941495>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
    "获取邀请商户开通服务商电子发票能力",
);

/// The query of `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 操作类型.
    pub operation_type: OperationType,
    /// 开票模式.
    pub fapiao_mode: FapiaoMode,
    /// 发票能力类型.
    pub fapiao_ability_type_list: Option<Vec<FapiaoAbilityType>>,
    /// 服务商邀请渠道.
    pub invite_channel: Option<String>,
    /// 操作人员. Sensitive: encrypted on the wire.
    pub operate_user: Option<Sensitive>,
    /// 服务商邀请code.
    pub invite_code: String,
    /// 子商户号.
    pub sub_mchid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("operation_type", &self.operation_type)?;
        check::known("operation_type", &self.operation_type)?;
        check::required("fapiao_mode", &self.fapiao_mode)?;
        check::known("fapiao_mode", &self.fapiao_mode)?;
        if let Some(value) = &self.fapiao_ability_type_list {
            for (index, item) in value.iter().enumerate() {
                check::known(&format!("fapiao_ability_type_list[{index}]"), item)?;
            }
        }
        if let Some(value) = &self.invite_channel {
            check::text("invite_channel", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.operate_user {
            check::sealed("operate_user", value)?;
        }
        check::required("invite_code", &self.invite_code)?;
        check::text("invite_code", &self.invite_code, 0, usize::MAX)?;
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("operation_type", &self.operation_type);
        query.push("fapiao_mode", &self.fapiao_mode);
        if let Some(value) = &self.fapiao_ability_type_list {
            for item in value {
                query.push_some("fapiao_ability_type_list", Some(item));
            }
        }
        query.push_some("invite_channel", self.invite_channel.as_ref());
        if let Some(value) = &self.operate_user {
            query.push_sealed("operate_user", value);
        }
        query.push("invite_code", &self.invite_code);
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
    }
}

/// The answer to `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`, 获取邀请商户开通服务商电子发票能力.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 邀请开通二维码链接.
    pub invite_url: String,
    /// 开通小程序AppID.
    pub miniprogram_appid: String,
    /// 开通小程序跳转路径.
    pub miniprogram_path: String,
}

fields! {
    GetResponse {
        0 invite_url, 1 miniprogram_appid, 2 miniprogram_path,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["invite_url", "miniprogram_appid", "miniprogram_path"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// One of these values.
    pub enum FapiaoAbilityType {
        /// `BASE_ABILITY`
        BaseAbility = "BASE_ABILITY",
        /// `REAL_ESTATE_ABILITY`
        RealEstateAbility = "REAL_ESTATE_ABILITY",
        /// `PASSENGER_TRANSPORT_ABILITY`
        PassengerTransportAbility = "PASSENGER_TRANSPORT_ABILITY",
        /// `REFINED_OIL_ABILITY`
        RefinedOilAbility = "REFINED_OIL_ABILITY",
    }
}

open_enum! {
    /// 开票模式.
    pub enum FapiaoMode {
        /// `THIRD_OR_SELF_FAPIAO`
        ThirdOrSelfFapiao = "THIRD_OR_SELF_FAPIAO",
        /// `TENCENT_DIGITAL_TAX`
        TencentDigitalTax = "TENCENT_DIGITAL_TAX",
    }
}

open_enum! {
    /// 操作类型.
    pub enum OperationType {
        /// `AUTH_BINDING`
        AuthBinding = "AUTH_BINDING",
    }
}
