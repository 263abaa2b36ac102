//! `/v3/marketing/membercard-open/phonenumber-member/search`: 通过加密手机号查询会员领卡状态 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/membercard-open/phonenumber-member/search`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 通过加密手机号查询会员领卡状态.
    ///
    /// `GET /v3/marketing/membercard-open/phonenumber-member/search`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_2.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/marketing/membercard-open/phonenumber-member/search", "通过加密手机号查询会员领卡状态");

/// The query of `GET /v3/marketing/membercard-open/phonenumber-member/search`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 会员卡id.
    pub card_id: String,
    /// 加密手机号. Sensitive: encrypted on the wire.
    pub encrypted_phone_number: Sensitive,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("card_id", &self.card_id)?;
        check::text("card_id", &self.card_id, 0, usize::MAX)?;
        check::required("encrypted_phone_number", &self.encrypted_phone_number)?;
        check::sealed("encrypted_phone_number", &self.encrypted_phone_number)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("card_id", &self.card_id);
        query.push_sealed("encrypted_phone_number", &self.encrypted_phone_number);
    }
}

/// The answer to `GET /v3/marketing/membercard-open/phonenumber-member/search`, 通过加密手机号查询会员领卡状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 用户领取状态.
    pub receive_status: ReceiveStatus,
    /// 用户会员卡信息.
    pub user_card_information: Option<UserCardInformation>,
}

fields! {
    GetResponse {
        0 receive_status, 1 user_card_information,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["receive_status"], &[("user_card_information", &USER_CARD_INFORMATION_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 用户会员卡信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct UserCardInformation {
    /// 会员卡code.
    pub code: String,
    /// 用户标识.
    pub openid: String,
    /// 用户标识.
    pub unionid: Option<String>,
    /// 会员卡领取时间.
    pub receive_time: Time,
    /// 品牌appid.
    pub card_appid: String,
    /// 会员卡id.
    pub card_id: String,
}

fields! {
    UserCardInformation {
        0 code, 1 openid, 2 unionid, 3 receive_time, 4 card_appid, 5 card_id,
    }
}

pub(crate) static USER_CARD_INFORMATION_SHAPE: Shape =
    Shape::new(&["code", "openid", "receive_time", "card_appid", "card_id"], &[]);

open_enum! {
    /// 用户领取状态.
    pub enum ReceiveStatus {
        /// `UNSHOWED`
        Unshowed = "UNSHOWED",
        /// `UNRECEIVED`
        Unreceived = "UNRECEIVED",
        /// `RECEIVED`
        Received = "RECEIVED",
    }
}
