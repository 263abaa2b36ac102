//! Waits for the result of a Payroll Card (微工卡) verification.

use std::future::IntoFuture;
use std::time::Duration;

use tokio::time::Instant;
use weixinpay_api::v3;
use weixinpay_api::v3::payroll_card::authentications::{
    AuthenticateState, authenticate_number, pre_order, pre_order_with_auth,
};
use weixinpay_core::{BoxFuture, Dispatch, Error, Response};

pub use weixinpay_api::payroll_card::*;

/// The end of a wait. Both variants hold the last answer.
#[derive(Debug)]
pub enum Waited {
    /// The verification is final: succeeded or failed.
    Final(Response<authenticate_number::GetResponse>),
    /// It is still in progress although the token's life and the grace are over. It may yet become final: query later.
    StillProcessing(Response<authenticate_number::GetResponse>),
}

impl Waited {
    /// The last answer.
    #[must_use]
    pub fn into_inner(self) -> Response<authenticate_number::GetResponse> {
        match self {
            Self::Final(answer) | Self::StillProcessing(answer) => answer,
        }
    }

    /// Whether the worker was verified.
    #[must_use]
    pub fn is_success(&self) -> bool {
        matches!(self, Self::Final(answer) if answer.authenticate_state == AuthenticateState::AuthenticateSuccess)
    }
}

/// A verification whose result can be waited for: made from the answer of either pre-order.
#[derive(Debug, Clone)]
pub struct Verification {
    /// Your number of the verification.
    pub authenticate_number: String,
    /// Merchant id of the employer.
    pub sub_mchid: String,
    /// Life of its token, in seconds.
    pub expires_in: i64,
}

impl From<&pre_order::PostResponse> for Verification {
    fn from(order: &pre_order::PostResponse) -> Self {
        Self {
            authenticate_number: order.authenticate_number.clone(),
            sub_mchid: order.sub_mchid.clone(),
            expires_in: order.expires_in,
        }
    }
}

impl From<&pre_order_with_auth::PostResponse> for Verification {
    fn from(order: &pre_order_with_auth::PostResponse) -> Self {
        Self {
            authenticate_number: order.authenticate_number.clone(),
            sub_mchid: order.sub_mchid.clone(),
            expires_in: order.expires_in,
        }
    }
}

/// Waits until the verification is final, or until the token's own life plus a grace is over. No notification exists for
/// it: the result is polled (<https://pay.weixin.qq.com/doc/v3/partner/4012461785>).
///
/// It asks at once, then after 2 s, and then ever more slowly up to every 10 s; the last time after the deadline. An error
/// that may pass (no connection, 429, 5xx, a number that is not known yet is *not* one) does not end the wait before the
/// deadline does.
///
/// ```no_run
/// # async fn example(client: weixinpay::Client, order: weixinpay::v3::payroll_card::authentications::pre_order::PostResponse) -> Result<(), weixinpay::Error> {
/// use weixinpay::payroll_card::{Waited, wait_for_result};
///
/// match wait_for_result(&client, &order).await? {
///     Waited::Final(result) => println!("{}", result.authenticate_state),
///     Waited::StillProcessing(_) => println!("ask again later"),
/// }
/// # Ok(()) }
/// ```
pub fn wait_for_result(dispatch: &dyn Dispatch, verification: impl Into<Verification>) -> WaitForResult<'_> {
    WaitForResult {
        dispatch,
        verification: verification.into(),
        grace: Duration::from_secs(15),
        first: Duration::from_secs(2),
        longest: Duration::from_secs(10),
    }
}

/// A wait that is ready: await it, or configure it first.
#[must_use = "a wait does nothing until it is awaited"]
pub struct WaitForResult<'a> {
    dispatch: &'a dyn Dispatch,
    verification: Verification,
    grace: Duration,
    first: Duration,
    longest: Duration,
}

impl WaitForResult<'_> {
    /// How long to go on after the token's life is over; 15 s unless said otherwise.
    pub fn grace(mut self, grace: Duration) -> Self {
        self.grace = grace;
        self
    }

    /// The first pause, and the longest one; 2 s and 10 s unless said otherwise.
    pub fn pauses(mut self, first: Duration, longest: Duration) -> Self {
        self.first = first;
        self.longest = longest;
        self
    }
}

impl<'a> IntoFuture for WaitForResult<'a> {
    type Output = Result<Waited, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { dispatch, verification, grace, first, longest } = self;
            let life = Duration::from_secs(u64::try_from(verification.expires_in).unwrap_or_default());
            // A life that the clock cannot hold is no deadline that anybody waits for.
            let deadline = Instant::now()
                .checked_add(life.saturating_add(grace))
                .unwrap_or_else(|| Instant::now() + Duration::from_secs(86_400));
            let query = authenticate_number::GetQuery { sub_mchid: verification.sub_mchid };
            let mut pause = first;
            loop {
                let over = Instant::now() >= deadline;
                let path = v3::Path::new(dispatch)
                    .payroll_card()
                    .authentications()
                    .authenticate_number(&verification.authenticate_number);
                match path.get(&query).await {
                    Ok(answer) if is_final(&answer.authenticate_state) => return Ok(Waited::Final(answer)),
                    Ok(answer) if over => return Ok(Waited::StillProcessing(answer)),
                    Ok(_) => {}
                    Err(error) if over || !may_pass(&error) => return Err(error),
                    Err(error) => {
                        tracing::debug!(kind = ?error.kind(), "the result could not be queried; asking again")
                    }
                }
                tokio::time::sleep_until(deadline.min(Instant::now() + pause)).await;
                pause = (pause * 3 / 2).min(longest);
            }
        })
    }
}

fn is_final(state: &AuthenticateState) -> bool {
    matches!(state, AuthenticateState::AuthenticateSuccess | AuthenticateState::AuthenticateFailed)
}

fn may_pass(error: &Error) -> bool {
    error.is_retryable() || error.kind() == weixinpay_core::ErrorKind::Timeout
}
