//! The arguments that the worker's mini program passes to `wx.navigateToMiniProgram` to open the card.

use std::fmt;

use serde::ser::{Serialize, SerializeStruct, Serializer};
use weixinpay_core::Query;

use crate::v3::payroll_card::authentications::{pre_order, pre_order_with_auth};
use crate::v3::payroll_card::tokens;

/// AppID of the card's mini program (微工卡小程序).
pub const CARD_APPID: &str = "wxd24d9057cd83d47a";

/// A page of the card's mini program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Page {
    /// Open the card and authorize an employer, with a token of `POST /v3/payroll-card/tokens`.
    /// Source: <https://pay.weixin.qq.com/doc/v3/partner/4012157622>.
    Authorize,
    /// Verify the identity, with a token of `POST /v3/payroll-card/authentications/pre-order`.
    /// Source: <https://pay.weixin.qq.com/doc/v3/partner/4012179725>.
    Authenticate,
    /// Both in one visit, with a token of `POST /v3/payroll-card/authentications/pre-order-with-auth`.
    AuthenticateWithAuth,
}

impl Page {
    /// Path of the page, without its query.
    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Self::Authorize => "/pages/card/auth",
            Self::Authenticate => "/pages/card/authenticate",
            Self::AuthenticateWithAuth => "/pages/card/authen_with_auth",
        }
    }
}

/// Opens the card's mini program. Serializes to `{"appId": …, "path": …}`, as `wx.navigateToMiniProgram` takes it.
///
/// `Debug` does not print the token: a person who has it can open the page in the worker's place.
///
/// ```
/// use weixinpay_api::payroll_card::{Launch, Page};
///
/// let launch = Launch::new(Page::Authenticate, "1900000109", "1111111", "onqOjjmo8wmTOOtSKwXtGjg9Gb58", "abcdefghijklmn")
///     .sub_appid("wxa1111111")
///     .authenticate_number("mcdhehfgisdhfjghed39384564i83");
/// assert_eq!(
///     launch.path(),
///     "/pages/card/authenticate?mchid=1900000109&sub_mchid=1111111&sub_appid=wxa1111111\
///      &openid=onqOjjmo8wmTOOtSKwXtGjg9Gb58&authenticate_number=mcdhehfgisdhfjghed39384564i83&token=abcdefghijklmn"
/// );
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Launch {
    page: Page,
    mchid: String,
    sub_mchid: String,
    appid: Option<String>,
    sub_appid: Option<String>,
    openid: String,
    authenticate_number: Option<String>,
    token: String,
}

impl Launch {
    /// A page and what it needs. Add [`appid`](Self::appid) or [`sub_appid`](Self::sub_appid): one of them must be that of
    /// the mini program that opens the card. All but [`Page::Authorize`] need the
    /// [`authenticate_number`](Self::authenticate_number), too.
    #[must_use]
    pub fn new(
        page: Page,
        mchid: impl Into<String>,
        sub_mchid: impl Into<String>,
        openid: impl Into<String>,
        token: impl Into<String>,
    ) -> Self {
        Self {
            page,
            mchid: mchid.into(),
            sub_mchid: sub_mchid.into(),
            appid: None,
            sub_appid: None,
            openid: openid.into(),
            authenticate_number: None,
            token: token.into(),
        }
    }

    /// Opens the card and authorizes the employer, with the token that was answered to this request.
    #[must_use]
    pub fn authorize(request: &tokens::PostRequest, answer: &tokens::PostResponse) -> Self {
        Self::new(Page::Authorize, &answer.mchid, &answer.sub_mchid, &answer.openid, &answer.token)
            .appids(&request.appid, &request.sub_appid)
    }

    /// Verifies the worker, with the token that was answered to this pre-order.
    #[must_use]
    pub fn authenticate(request: &pre_order::PostRequest, answer: &pre_order::PostResponse) -> Self {
        Self::new(Page::Authenticate, &answer.mchid, &answer.sub_mchid, &answer.openid, &answer.token)
            .appids(&request.appid, &request.sub_appid)
            .authenticate_number(&answer.authenticate_number)
    }

    /// Opens the card, authorizes and verifies, with the token that was answered to this pre-order.
    #[must_use]
    pub fn authenticate_with_auth(
        request: &pre_order_with_auth::PostRequest,
        answer: &pre_order_with_auth::PostResponse,
    ) -> Self {
        Self::new(Page::AuthenticateWithAuth, &answer.mchid, &answer.sub_mchid, &answer.openid, &answer.token)
            .appids(&request.appid, &request.sub_appid)
            .authenticate_number(&answer.authenticate_number)
    }

    /// The service provider's AppID. An empty one counts as not given.
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// The sub-merchant's AppID. An empty one counts as not given.
    #[must_use]
    pub fn sub_appid(mut self, sub_appid: impl Into<String>) -> Self {
        self.sub_appid = Some(sub_appid.into());
        self
    }

    /// Your number of the verification.
    #[must_use]
    pub fn authenticate_number(mut self, number: impl Into<String>) -> Self {
        self.authenticate_number = Some(number.into());
        self
    }

    /// The page.
    #[must_use]
    pub fn page(&self) -> Page {
        self.page
    }

    /// `appId` of `wx.navigateToMiniProgram`: always [`CARD_APPID`].
    #[must_use]
    pub fn app_id(&self) -> &'static str {
        CARD_APPID
    }

    /// `path` of `wx.navigateToMiniProgram`: the page and its query, percent-encoded. It holds the token: keep it out of
    /// logs.
    #[must_use]
    pub fn path(&self) -> String {
        let mut query = Query::default();
        query.push("mchid", &self.mchid);
        query.push("sub_mchid", &self.sub_mchid);
        query.push_some("appid", given(&self.appid));
        query.push_some("sub_appid", given(&self.sub_appid));
        query.push("openid", &self.openid);
        query.push_some("authenticate_number", given(&self.authenticate_number));
        query.push("token", &self.token);
        format!("{}?{}", self.page.path(), query.into_string())
    }

    fn appids(mut self, appid: &Option<String>, sub_appid: &Option<String>) -> Self {
        self.appid.clone_from(appid);
        self.sub_appid.clone_from(sub_appid);
        self
    }
}

fn given(text: &Option<String>) -> Option<&str> {
    text.as_deref().filter(|text| !text.is_empty())
}

impl fmt::Debug for Launch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Launch")
            .field("page", &self.page)
            .field("mchid", &self.mchid)
            .field("sub_mchid", &self.sub_mchid)
            .field("authenticate_number", &self.authenticate_number)
            .finish_non_exhaustive()
    }
}

impl Serialize for Launch {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Launch", 2)?;
        object.serialize_field("appId", self.app_id())?;
        object.serialize_field("path", &self.path())?;
        object.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pre_order_opens_the_page_of_verification() {
        let request = pre_order::PostRequest {
            appid: Some(String::new()),
            sub_appid: Some("wxa1111111".into()),
            ..Default::default()
        };
        let answer: pre_order::PostResponse = serde_json::from_str(
            r#"{"authenticate_number":"n1","openid":"o/1 &","mchid":"1900000109","sub_mchid":"1111111","token":"t=1","expires_in":300}"#,
        )
        .unwrap();
        let launch = Launch::authenticate(&request, &answer);
        assert_eq!(
            serde_json::to_string(&launch).unwrap(),
            r#"{"appId":"wxd24d9057cd83d47a","path":"/pages/card/authenticate?mchid=1900000109&sub_mchid=1111111&sub_appid=wxa1111111&openid=o%2F1%20%26&authenticate_number=n1&token=t%3D1"}"#
        );
    }

    #[test]
    fn an_authorization_needs_no_number() {
        let request = tokens::PostRequest { appid: Some("wx1".into()), ..Default::default() };
        let answer: tokens::PostResponse =
            serde_json::from_str(r#"{"openid":"o","mchid":"1","sub_mchid":"2","token":"t","expires_in":1800}"#)
                .unwrap();
        let launch = Launch::authorize(&request, &answer);
        assert_eq!(launch.path(), "/pages/card/auth?mchid=1&sub_mchid=2&appid=wx1&openid=o&token=t");
    }

    #[test]
    fn a_first_verification_does_both() {
        let request = pre_order_with_auth::PostRequest { appid: Some("wx1".into()), ..Default::default() };
        let answer: pre_order_with_auth::PostResponse =
            serde_json::from_str(r#"{"authenticate_number":"n","openid":"o","mchid":"1","sub_mchid":"2","token":"t"}"#)
                .unwrap();
        let launch = Launch::authenticate_with_auth(&request, &answer);
        let path = "/pages/card/authen_with_auth?mchid=1&sub_mchid=2&appid=wx1&openid=o&authenticate_number=n&token=t";
        assert_eq!(launch.path(), path);
    }

    #[test]
    fn the_token_is_not_printed() {
        let launch = Launch::new(Page::Authorize, "1", "2", "o", "secret-token");
        assert!(!format!("{launch:?}").contains("secret-token"));
    }
}
